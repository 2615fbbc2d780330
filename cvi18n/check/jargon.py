"""Latin words inside Chinese or Japanese text that name nothing: a translation is free to put them otherwise."""

from __future__ import annotations

from cvi18n.check.profile import words

ORDINARY = words(
    """
    about account accuracy ace action activity actor ad admin advanced agent agile air alert algorithm alpha analysis
    analyst analytics app apply approve architect arrow art article assembly assistant async attention audit auto
    award backend backlog bad badcase bandit banner base baseline bash basic batch beginner benchmark best beta big
    biotech bit block blog board body bonus book bootstrap bot box brain branch brand break bridge brief browser
    budget buffer bug build bundle business buy by bytecode cache call campaign canary cap capacity card carry case
    cash center chain challenge channel chapter chat check chief city class clean click client clip cloud cluster
    coach code coding cold college commerce commit common community compare compiler component computer computing
    concept config connect consultant consumer container content contest context control conversion cookie core corner
    cost counter course coverage covid creative credit crm cross crowd cube culture customer daily dark dart dashboard
    data database dataset day deal debug decoder deep delta demand demo department deploy design desk detail developer
    development device devops digital direct director display distributed doc document domain double down draft dream
    drive driver dual dynamic e-mail earn east easy ebook ecommerce edge editor editorial edtech elastic elearning
    email embed embedding emotion encoder end energy engine engineer engineering enterprise entity epoch error essay
    evaluation event everyone excel excellence excellent exchange execution expert express extension face factor
    factory fail family fast feature feed feedback fellow fiction field file filter final finance find fine finetune
    fintech first fit fix flag flash flow focus follow food forum forward founder frame framework free freelance fresh
    friend front frontend full function fund funnel fusion future game gap gate gateway general generation generative
    get gin git global go goal gold golden good graph gray great green grid group growth guide hack hackathon half
    handle hard head health hello hero hidden high hold home honor hook host hot hotfix hour house hub human idea
    image impact index industry information innovation input insight instance intelligence intent interaction
    interface intern internet internship interview intro inventory issue item job join joint journal just key keynote
    kick knowledge lab label land landing language large latency launch layer layout lead leader leadership learn
    learning lecture legal less lesson level library life light line linear link lip list live load local log logic
    logo long loop loss love low machine mail main major make manage management manager manufacturing map markdown
    market marketing mask master match medal media medium meetup member memory mentor merge message meta method metric
    micro middle mini mission mobile mock mode model modern module monitor month motion move movie multi music name
    native network neural new news next night node north note notebook nova null number object offer office offline
    old onboarding one online open operation operations operator optimization optimizer option orc order origin
    original outlook output outsourcing overview own owner pack package page pair panda panel paper parallel part
    partner party pass path pattern pay peer people performance personal phase phd phone photo pick pilot pipeline
    pitch plan planner planning platform play player plugin point policy pool pop portal portfolio position post power
    practice pre prediction preset press price prime principal print privacy pro problem process product production
    professional profile profit program programmer programming progress project promotion prompt proof proposal
    prototype provider proxy public pulse push quality quant query question queue quick race radar rails rank ranking
    rate rating ray reader ready real recall red refactor region release remix remote rendering repo report request
    research researcher resource rest result retail retrieval review reviewer reward ring risk road roadmap robot
    robotics rocket role rollup root router rule run runtime safe sale sales sample sandbox say scale scan scenario
    schedule schema school science scientist scope score script scrum search season second secret security seed select
    self senior sense sentry series server serverless service session set setup share shell shift shop short show side
    sign signal silver simple site size sketch skill slack slam slot small smart smoke social software solution solver
    sort sound source space special speech speed spider spike split sponsor sprint stack staff stage standard standup
    star start startup state station stats status step stock storage store story strategy stream streaming street
    string structure struts student studio study style sub success suite summary summer summit sun super supervisor
    supply support survey swing switch symposium sync system tab table tag talent talk target task tax teacher team
    tech technical technique technology template term terminal test testing text theme theory think thread ticket time
    timeline tip title toast token tool toolkit top topic total touch tower town trace track trade trading traffic
    train trainer training transfer transform transformer transport travel tree trend trial trigger trip triton trust
    tune tutorial two type ultra unit unity university up update upgrade use user value vault vector vendor version
    video view viewer vim virtual vision visual visualization voice volunteer walk wall warehouse watch wave way web
    webinar website weekly west white wide widget wifi wiki window winner winter wireless wizard women word work
    worker workflow working workshop world write writer writing yarn year young zero zoom
    """
)
"""Ordinary English words, in small letters, the names of technologies among them included."""

LOAN_TITLES = words(
    """
    banker blogger designer planner scientist scout vlogger writer youtuber owner master acquisitions affairs agency
    barista bartender bookkeeping brand broker burner buying camera casting catering centre ceo cfo cofounder
    compliance consulting controller controlling copywriter copywriting cto curator customer cyber dealer developer
    digital engagement engineer engineering executive facilitator facility fellow fellowship financial footage
    freelancer front-end fullstack fundraiser fundraising game gaming gardening graduate guest hair headhunter
    helpdesk housekeeping human influencer intern international investment investor junior keeper lecturer leasing
    lighting manager managing mechanical merchandiser merchandising mergers merger microcontroller mixer networking
    newsletter officer ops outsourcing packaging part-time performer podcaster postdoc postdoctoral presenter pricing
    print printing procurement producer programmer property publisher purchasing real recruiter recruiting recruitment
    reliability reporter reporting researcher resources retailer risk roleplay route sales scholar screening
    shareholder shooting skipper sourcing speaker sponsoring stakeholder steward storyteller storytelling streamer
    styling stylist supervisor teaching teamleader technician tester ticketing tooling trader trainee trainer
    treasurer user ux venture visiting visual volunteering web wellness
    """
)
"""Further words, in small letters, of English titles that other languages borrow as they are."""

WORDS = words(
    """
    ada apollo arrow assembly babel beam boost bun chef claude consul cypress dart druid electron elm excel express
    flask flutter gemini gin helm hibernate hive iceberg impala jest julia lambda less looker maya nomad oracle
    phoenix premiere prettier pulsar puppet rails ray react redux remix procreate rest rhino rollup rust sass scrum
    sentry shell sketch slack spark spring storm struts swift swing torch unity unix vault whisper windows word
    zustand
    """
)
"""Names of technologies that are words of Latin languages as well: a Chinese text means the technology."""

ALIASES = {
    "k8s": "kubernetes",
    "js": "javascript",
    "ts": "typescript",
    "golang": "go",
    "es": "elasticsearch",
    "sklearn": "scikitlearn",
    "pg": "postgresql",
    "postgres": "postgresql",
    "mongo": "mongodb",
    "h5": "html5",
    "tf": "tensorflow",
    "vscode": "visualstudiocode",
    "mssql": "sqlserver",
    "gcp": "googlecloud",
    "reactjs": "react",
    "vuejs": "vue",
    "nodejs": "node",
    "wifi": "wlan",
    "ppt": "powerpoint",
    "powerpoint": "ppt",
    "objectivec": "objc",
    "unrealengine": "ue",
    "msoffice": "microsoftoffice",
    "elastic": "elasticsearch",
    "restful": "rest",
    "mac": "macos",
    "win": "windows",
}
"""Two names of one thing, in small letters and without signs."""

LOCALISED = words(
    """
    android windows excel word powerpoint photoshop illustrator google oracle salesforce bluetooth raspberry claude
    wechat paypal linkedin tiktok pinterest youtube coursera dropbox kingdee whatsapp sibelius houdini duolingo unreal
    sap ieee alibaba amazon microsoft nvidia adobe arduino apache windows visual basic gemini copilot outlook
    """
)
"""Names that other scripts spell in their own letters, in small letters."""
