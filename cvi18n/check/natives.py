"""Words that belong to one Latin language alone: what no other borrows in a CV, by the word or by its form."""

from __future__ import annotations

import re
from functools import cache

_ENGLISH = """
    accountant accounting accounts achievement achievements actress adviser advisor administrator advice affairs aged
    agreement agreements aid aircraft allotment among analysed analyzed and appointment apprentice apprenticeship
    approved archivist areas arranged artwork assessed assessment assigned assisted attended award awarded awards
    awareness background baker baking bank-teller banking barber basket beekeeper began behaviour behavior benefits
    bookbinder bookkeeper bookseller bought breeding brewer bricklayer bridges brought builder building buildings
    built business-owner butcher buyer cabinetmaker calculated candidate care career caregiver caretaker carpenter
    carpentry carried cashier cataloguer ceilings chairman chairwoman charge chartered checked chemist chemistry child
    childcare children choir choirmaster church city citizens classes classroom cleaner cleaning clerk clients
    clinical clothes coached collaborated collaboration college colleague colleagues committee communicated
    communities community companies company completed compliance-officer composer conducted confectioner conservation
    contracts contributed cook cooking coordinated coordinator council counsellor counselor courses craft crafts
    craftsman created crew crops curated customer customers cutting daily dairy dancer dealt decreased degree
    delivered delivery dentist dentistry deputy designed designer-maker developed development diagnosed diploma-thesis
    disabled discharge discipline dishes dissertation drafted draughtsman dressmaker driver driving drove during
    duties early earned economist edited education educator elderly electrician employed employee employees employer
    employment ensured environment environmental equipment established evening events excavation exercises exhibition
    exhibitions expanded expenses experience experienced experiments families farmer farming farm faster fashion
    fieldwork filmmaking findings firefighter firefighting fisherman fishing fitter florist flower flowers food
    forecasting forester forestry forklift foster founded foundations framework-agreement freight from fruit
    fundraiser fundraising furniture gained gardener gardening gathered geologist glassblower glazier goldsmith goods
    government grades graduate graduated graduation grandparents grew groceries grower guests guided hairdresser
    half-time handbook handled handling harbour harvest head headmaster headteacher health healthcare heating heritage
    hired history hobbies homework honours hospital hospitality household housing hunting illness improved improvement
    improvements including increased industries initiated injuries inpatients inspected inspection inspector installed
    instructor insurance interpreter interpreting introduced invoices invoicing ironwork janitor jeweller jewellery
    joiner joinery journalist judge judged kindergarten-teacher kitchen knitting knowledge labourer languages
    large-scale launched law lawyer lawyers leading learned learners leather lectured lecturer led legal letters
    librarian libraries library lifeguard lighting livestock locksmith logistics-planning lorry lorries lowered
    machinist mailing maintained maintenance maker managed manufacture manufactured manufacturing mason masonry
    mathematician mathematics mayor meals measured measurements meat mechanic meetings membership mentored merchant
    midwife midwifery miner monitored monthly motherhood mountaineering moulding moved museum-guide musician
    neighbourhood neighbors neighbours newcomers newspaper newspapers night nightshift nurse nursery nursing obtained
    occupational office-manager officer old operated order ordering orders orchard organised organized orphans other
    our outdoor outpatients overseas oversaw owner painted painter painting paintings parents part-time pastry
    patients payments payroll pensioners performed personnel pharmacist pharmacy photographer photography physician
    physicist physics piano-teacher pilot-study planned planted planting plasterer playwright plumber plumbing poetry
    policeman postman pottery poultry prepared presented prevented primary printer prisoners procedures procurement
    produced production-planning promoted proofreader proofreading proofread property proposed provided psychologist
    publications published publishing pupils purchased purchases purchasing quantity qualifications quarterly quarries
    raised readers reading received receptionist records recruited recruitment redesigned reduced reduction references
    refugees registered regulations rehabilitation rehearsal rehearsals repair repaired repairs replaced reported
    reports represented research researched residents resources responsibilities responsible restaurant-owner
    restoration restored restorer results retired retraining reviewed revenue-growth rewrote riding roofer roofing
    roofs rowing safety sailing sailor saved savings saw scholarship scholarships school schoolchildren schools
    science sculptor seamstress secretary self-employed sewing shareholders sheep shelter shelters shepherd shift
    shifts shipbuilder shipping shipwright shoemaker shoes shops shopkeeper shortened singing skating skiing skilled
    skills sold soldier soldiers solicitor solved songwriter speech-therapist spoke staff stables stairs statistician
    steel stockbroker stocktaking stonemason storage stores strengthened students studied studies summarised
    summarized supervised supervision suppliers supply supplied supported surgeon surgery surveyed surveying surveyor
    surveys sustainability swimming tailor tailoring tanner tasks taught taxes taxi teacher teachers teaching
    team-player teenagers tenants therapist their theatre timber tour-guide tools toolmaker town trained trainees
    translated translation translations translator translators travel travelling treated treatment treatments tree
    trees turnover tutored tutoring typing undergraduate underwriter unemployed updated upholsterer usher various
    vegetables veterinarian vineyard visited visitors voluntary volunteer volunteered volunteering volunteers waiter
    waitress walls warden warehouse waste watchmaker water weaver weaving weekly welder welding welfare wholesale
    wildlife winemaker with women wood woodwork woodworking workers workforce works workshops worked writer writers
    writing written wrote yearly years young youth zookeeper
"""
_SHARED = """
    owner writer development experience sustainability improvement improvements night employer employee knowledge
    delivery education insurance performed monthly weekly administrator accountant accounting artwork assessment award
    basket charge child classes clients coach college collaboration community compliance composer conservation
    coordinator courses design discipline dissertation driver events families fashion fitter florist foster fruit
    fundraiser fundraising gardening guests head health hobbies hospital industries inspection inspector instructor
    journalist legal mailing manufacturing mayor meetings office officer outdoor parents part-time payroll personnel
    printer procedures procurement production promoted publications purchasing receptionist reception records
    recruitment rehabilitation restorer research resources safety savings school science shelter shelters shipping
    shift shifts shops skating skills storage stores studies supply taxes taxi tools trainees underwriter updated
    various water workshops reader cataloguer director accounts property medals old order from with and during among
    gained listed led our their
"""
_BORROWED_IN_CHINESE = "taxi water wood women usher town tree community"
_SUBJECTS = """
    economics politics philosophy sociology psychology theology anthropology linguistics archaeology geography biology
"""
_JOINED = "team teams budget budgets inventory stock staff sales orders project projects the an my working services"
_STEMS = {
    "de": r"eur(?:in)?$|ier$|ungs?$|keit(?:en)?$|heit(?:en)?$|schaft(?:en)?$|lich(?:e[rnms]?)?$|(?:erin|eurin|"
    r"istin|ntin|ärin|"
    r"ologin)(?:nen)?$|steuer|berat|leiter|leitung|verkäuf|verkauf|vertrieb|einkäuf|einkauf|fach(?=\w)|haupt(?=\w)|pfleg|"
    r"lehrer|betrieb|wirt(?:in)?$|kauf(?:mann|frau)|mitarbeit|handwerk|meister(?:in)?$|schlosser|schneider|bäcker|"
    r"metzger|maurer|tischler|schreiner|maler(?:in)?$|gärtner|arzt|ärzt|anwalt|anwält|geschäft|führer|sachbearb|"
    r"gestalt|zeichner|prüf|sicherheit|wissen|forsch|dienst|bilder(?:in)?$|ausbild|schul|kenntniss|erfahr|sprachen|"
    r"ehrenamt|werkstatt|buchhalt|krankenschwester|^koch$|köchin|fahrer|lager(?=\w)|zusammenarbeit|zimmermann|hebamme|"
    r"dolmetscher|übersetz|kellner|veröffentlich|auszeichn|praktik|beruf|abschluss|fähigk|bibliothek|ingenieurin",
    "fr": r"eurs?$|euses?$|trices?$|issements?$|iers?$|ières?$|ennes?$|aires?$|ité$|"
    r"^(?:chargée?|gérante?|avocate?|comptable|médecin|sage-femme|bénévole|bénévolat|stagiaire|"
    r"projet|langues|compétences|loisirs|études|enseignante?|traductrice|ventes?|achats?|vendeuse|"
    r"cuisinier|boulanger|libraire|soudeur|couturière|maçon|jardinage|plombier|responsable|adjointe?|recherche|"
    r"bâtiment|santé|soins|gestion|équipe|projets|entreprise|métier|travail|droit|traiteur)$",
    "es": r"ci[oó]n(?:es)?$|dad(?:es)?$|mientos?$|(?:ador|edor|idor)(?:a|es|as)?$|er[oa]s?$|anza$|aje$|ñ|ista$|"
    r"log[ao]$|"
    r"^(?:jef[ea]|gerente|contable|abogad[oa]|médic[oa]|enfermer[oa]|maestr[oa]|profesor[a]?|cociner[oa]|ventas|compras|"
    r"idiomas|habilidades|experiencia|formación|ingenier[oa]|ingeniería|derecho|empresa|equipo|almacén|reparto|premios|"
    r"voluntariado|aficiones|tienda|escuela|universidad|salud|obra|calidad|responsable|encargad[oa]|dependient[ea]|técnic[oa])$",
    "pt": r"ção$|ções$|dade$|mentos?$|(?:ador|edor|idor)(?:a|es|as)?$|eir[oa]s?$|ã|õ|lh[oa]s?$|nh[oa]s?$|agem$|"
    r"ista$|log[ao]$|anza$|"
    r"^(?:gerente|chefe|advogad[oa]|médic[oa]|professor[a]?|vendas|compras|idiomas|línguas|habilidades|experiência|"
    r"engenheir[oa]|engenharia|direito|empresa|equipe|equipa|saúde|qualidade|loja|escola|prémios|prêmios|técnic[oa])$",
    "it": r"zion[ei]$|tà$|ment[oi]$|(?:[aei]|tt)tor[ei]$|tric[ei]$|anza$|ier[aei]$|aio$|aia$|aggio$|ezza$|ista$|"
    r"logo$|log[ai]$|"
    r"^(?:cucina|capo\w*|responsabile|avvocat[oa]|medico|maestr[oa]|insegnante|cuoc[oa]|vendite|acquisti|lingue|competenze|"
    r"esperienza|ingegnere|ingegneria|diritto|azienda|squadra|magazzino|premi|volontariato|negozio|scuola|università|"
    r"salute|qualità|addett[oa]|impiegat[oa]|commess[oa]|tecnic[oa]|sarto|sarta|fabbro|idraulico|progettista)$",
    "nl": r"eurs?$|ier$|heid$|heden$|(?:er|st)?schap(?:pen)?$|lijke?$|kundige?$|medewerk|leid(?:er|ster|ing)"
    r"|verkoop|verko|inkoop|verpleeg|docent|leraar|lerares|onderwijs|bedrijf|beheer|ontwikkel|adviseur|boekhoud|"
    r"timmer|loods|schilder|bakker|slager|naaister|magazijn|voorzitter|vrijwillig|werkzaam|opleiding|ervaring|vaardig|"
    r"^(?:kok|talen|hobby’s|onderzoek|gezondheid|zorg|winkel|advocaat|hoofd\w*|bibliothecaris)$",
    "pl": r"[ąćęłńśźż]|ość$|anie$|enie$|ownik$|owniczka$|acja$|arz$|arka$|ista$|istka$|\w\wsk[ia]$|owy$|owa$|"
    r"^(?:kierownik|kierowca|nauczyciel\w*|lekarz|sprzedawca|kucharz|praca|szef\w*|doradca|specjalista|prawnik|inżynier|"
    r"magazynier|projektant\w*|języki|umiejętności|wykształcenie|zainteresowania|nagrody|wolontariat|tłumacz\w*)$",
}


@cache
def english() -> frozenset[str]:
    """English words, in small letters, that the other Latin languages do not borrow."""
    return frozenset(_ENGLISH.split()) - frozenset(_SHARED.split())


@cache
def english_anywhere() -> frozenset[str]:
    """English words, in small letters, that no text in another script has among its own."""
    return frozenset((_ENGLISH + _SUBJECTS + _JOINED).split()) - frozenset(_BORROWED_IN_CHINESE.split())


def is_native(word: str, language: str) -> bool:
    """Whether *word* looks like one of *language*, and of hardly any other."""
    if language == "en":
        return word.casefold() in english()
    pattern = _form(language)
    return pattern is not None and len(word) > 3 and pattern.search(word.casefold()) is not None


@cache
def _form(language: str) -> re.Pattern[str] | None:
    return re.compile(_STEMS[language]) if language in _STEMS else None
