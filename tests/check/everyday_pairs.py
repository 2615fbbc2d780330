"""Translations of everyday trades, right and wrong, as the other tables have them."""

from __future__ import annotations

RIGHT = """\
zh en work.highlights|主持社区早教课，每周两次。|Ran early-learning classes in the community twice a week.
zh en work.highlights|参与《城市更新条例》的起草。|Helped draft the Urban Renewal Regulations.
zh en work.highlights|获评“最美乡村医生”。|Named “Most Beautiful Village Doctor”.
zh en work.highlights|负责HIS系统的日常运维。|Ran the hospital information system day to day.
zh en work.highlights|会用Word、Excel、PPT。|Able to use Word, Excel, and PowerPoint.
zh en work.highlights|用Photoshop、CDR做平面设计。|Graphic design in Photoshop and CorelDRAW.
zh en work.highlights|熟悉金蝶K3与用友U8。|Familiar with Kingdee K3 and Yonyou U8.
zh en work.highlights|在B站与小红书做科普。|Popularised science on Bilibili and Xiaohongshu.
zh en work.highlights|担任TEDx演讲嘉宾。|Spoke at a TEDx event.
zh en work.highlights|申报NSFC面上项目。|Applied for a National Natural Science Foundation grant.
zh en work.highlights|PCR检测与数据分析。|PCR testing and data analysis.
zh en work.highlights|完成西门子PLC编程。|Programmed Siemens PLCs.
zh en work.highlights|策划“光影”摄影展。|Curated the “Light and Shadow” photography exhibition.
zh en work.highlights|协调医生、护士及家属。|Coordinated doctors, nurses, and families.
zh en work.highlights|被评为A级导游。|Rated a top-grade tour guide.
zh en work.highlights|负责4S店的售后。|Ran after-sales service at a car dealership.
zh en work.highlights|教K12数学。|Taught K-12 mathematics.
zh en work.highlights|组织CSR活动。|Organised corporate social responsibility events.
zh en work.highlights|熟悉FOB、CIF等贸易术语。|Familiar with trade terms such as FOB and CIF.
zh en work.highlights|独立完成P&L分析。|Analysed profit and loss on my own.
zh en work.highlights|用Visio画流程图。|Drew flow charts in Visio.
zh en work.highlights|在Nature Communications发表论文。|Published a paper in Nature Communications.
zh en work.highlights|运营Instagram与Facebook。|Ran Instagram and Facebook accounts.
zh en work.highlights|负责VI设计。|Designed the visual identity.
zh en work.highlights|完成KPI，获季度之星。|Met all targets and was Star of the Quarter.
zh en work.highlights|管理SOP文件。|Managed standard operating procedures.
zh en work.highlights|使用ROS开发机器人。|Developed robots with ROS.
zh en work.highlights|用Origin作图。|Plotted data in Origin.
zh en work.highlights|精通Adobe全家桶。|Expert in the Adobe suite.
zh en work.highlights|用wps写材料。|Wrote documents in WPS.
zh en work.highlights|跟进LC信用证。|Followed up letters of credit.
zh en work.highlights|主刀手术。|Lead surgeon for operations.
zh en basics.label|全科医生|General Practitioner
zh en basics.label|英语教师 / 译者|English Teacher / Translator
zh en work.position|外贸业务员|Foreign Trade Salesperson
zh en work.position|实习生|Intern
zh en basics.location.city|西双版纳|Xishuangbanna
zh en skills.level|熟练|Proficient
zh en references.reference|她总能把事情讲明白，是难得的同事。|She always makes things clear; a rare colleague.
zh en work.highlights|看似简单，其实不易。|It looks easy – it isn’t.
zh en work.summary|我热爱烘焙；也爱教人烘焙。|I love baking, and I love teaching it.
zh en work.highlights|走访100多户家庭。|Visited more than 100 families.
zh en work.highlights|让患者少跑路。|Saved patients trips (and time).
zh en work.highlights|接待过的客人说：“下次还来！”|Guests said, “We’ll be back!”
zh en sections.talks.title|自我评价|About Me
zh en sections.talks.title|校园经历|Campus Experience
zh en basics.details.label|政治面貌|Political status
zh en basics.details.value|中共党员|Member of the CPC
zh en publications.name|论《诗经》中的植物|On Plants in the Book of Songs (Shijing)
zh en education.courses|高等数学|Calculus
zh en interests.name|羽毛球|Badminton
zh en certificates.name|初级会计职称|Junior Accounting Certificate
zh en work.keywords|跨境电商|Cross-border e-commerce
zh en volunteer.position|支教老师|Volunteer Teacher
zh en work.name|湖畔咖啡（滨江店）|Lakeside Coffee (Binjiang branch)
zh en work.description|一家做适老化改造的公司|A company that adapts homes for older people
en zh work.highlights|Looked after twins aged four.|照顾一对四岁双胞胎。
en zh work.highlights|Ran the till and the shop floor.|负责收银与卖场。
en zh work.highlights|Wrote a weekly column, “Off the Map”.|撰写每周专栏《Off the Map》。
en zh work.highlights|Organised TEDxYouth in Leeds.|在利兹组织TEDxYouth活动。
en zh work.highlights|Used Zoom, Slack and Trello daily.|日常使用Zoom、Slack与Trello。
en zh work.highlights|Made gluten-free cakes to order.|按需定制无麸质蛋糕。
en zh work.highlights|Passed the NMC register exam.|通过英国护士与助产士委员会（NMC）注册考试。
en zh work.highlights|Taught Excel and PowerPoint.|教授Excel与PowerPoint。
en zh work.highlights|Completed Level 3 NVQ.|完成NVQ三级课程。
en zh work.highlights|Published in BMJ Open.|论文发表于BMJ Open。
en zh work.highlights|Certified PADI Divemaster.|PADI认证潜水长。
en zh work.highlights|Performed with the band Snow Patrol Tribute.|与Snow Patrol Tribute乐队同台演出。
en zh work.highlights|Raised a Series A round.|完成A轮融资。
en zh work.highlights|Ran the kitchen at Café de Flore.|负责Café de Flore餐厅的后厨。
en zh work.highlights|Curated “The Art of the Brick”.|策划展览“The Art of the Brick”。
en zh work.highlights|Advised on GDPR.|就GDPR合规提供咨询。
en zh work.highlights|Scaled the start-up to 30 staff.|将初创公司扩大至30人。
en zh work.name|Bread & Roses|Bread & Roses面包房
en zh work.name|Museum of London|Museum of London（伦敦博物馆）
en zh work.position|QA Lead|QA负责人
en zh basics.label|Cabin crew|空乘
en zh skills.keywords|Team building|Team building（团建）
en zh publications.name|A Short History of Tea|A Short History of Tea
en zh volunteer.organization|Doctors Without Borders|无国界医生
en zh languages.fluency|Mother tongue|母语
en zh interests.keywords|Lindy hop|Lindy hop
en de work.position|Team Lead Customer Service|Team Lead Customer Service
en de work.position|Product Owner|Product Owner
en de work.position|Barkeeper|Barkeeper
en de basics.label|Business Development Manager|Business Development Manager
en de skills.name|Change Management|Change Management
en de work.highlights|Cared for up to eight residents.|Betreuung von bis zu acht Bewohner*innen.
en de work.highlights|Ran the bar (nights).|Leitung der Bar (nachts).
en de work.highlights|Member of Médecins Sans Frontières.|Mitglied von Ärzte ohne Grenzen.
en de work.highlights|Wrote “Bread and Butter”.|Verfasserin von „Bread and Butter“.
en de work.highlights|Sang in the choir of St Martin-in-the-Fields.|Sang im Chor von St Martin-in-the-Fields.
en fr work.position|Data Analyst|Data Analyst
en fr work.highlights|Sold cheese at Borough Market, London.|Vente de fromages au Borough Market, à Londres.
en fr work.highlights|Is this you?|Est-ce vous ?
en fr work.highlights|Worked for Marks and Spencer.|Travail pour Marks and Spencer.
en fr skills.name|Photoshop|Photoshop
en fr interests.name|Yoga, football|Yoga, football
en es work.highlights|Sold tickets (and popcorn!).|Venta de entradas (¡y palomitas!).
en es work.position|Freelance|Freelance
en es work.highlights|Why so serious?, a short film|¿Por qué tan serio?, cortometraje
en pt work.highlights|Everything (TODO) app|Aplicativo de tarefas (TODO)
en pt interests.name|Surf|Surf
en it work.position|Sous Chef|Sous chef
en it work.highlights|Baked bread.|Panificazione.
en nl work.position|Teamleider|Teamleider
en nl work.highlights|Sold books and maps.|Verkoop van boeken en kaarten.
en pl work.highlights|Worked at the till.|Obsługa kasy.
en ru work.highlights|Sang at La Scala.|Пела в Ла Скала.
en ja work.highlights|Made coffee and cakes.|コーヒーとケーキを作りました。
en ja work.highlights|Toured with And And And.|And And Andとツアーに参加。
en ko work.highlights|Sold coffee.|커피를 판매했습니다.
en ar work.highlights|Taught English (A2–B1).|تدريس اللغة الإنجليزية (A2–B1).
en he work.highlights|Guided tours.|הדרכת סיורים, לרבות סיורי לילה.
de en work.highlights|Betreuung der Kasse|Ran the till
de en work.position|Sozialpädagogin|Social Worker
de en work.position|Product Owner|Product Owner
de en work.name|Bäckerei Kornblum|Bäckerei Kornblum
de en education.institution|Technische Universität Dresden|Technische Universität Dresden
de en skills.keywords|Kubernetes|Kubernetes
de fr interests.name|Yoga|Yoga
de es interests.name|Fotografía|Fotografía
fr en work.highlights|Stage de trois mois chez un fleuriste|Three-month internship with a florist
fr en work.position|Assistant|Assistant
fr en work.highlights|Service en salle au café « Le Temps perdu »|Waiting tables at the café Le Temps perdu
fr de work.position|Redakteur|Redakteur
es en work.highlights|Clases de guitarra, ¡y de canto!|Guitar lessons – and singing!
es en basics.location.city|A Coruña|A Coruña
es fr work.position|Chef|Chef
it en work.highlights|Servizio al banco|Counter service
it en interests.name|Jazz|Jazz
pt en work.highlights|Aulas de capoeira|Capoeira lessons
nl en work.highlights|Hulp in de huishouding|Help in the household
nl en work.position|Barista|Barista
pl en work.highlights|Opieka nad dziećmi|Childcare
ru en work.highlights|Помощь в музее|Helped at a museum
ru de work.position|Dozent|Dozent
ja en work.highlights|カフェで接客を担当。|Served customers at a café.
ja en skills.name|簿記2級|Bookkeeping, Grade 2
ja zh work.position|店員|店员
ja zh work.highlights|接客と会計を担当。|负责接待与收银。
ko en work.highlights|카페에서 아르바이트.|Part-time work at a café.
ko zh work.position|교사|教师
ar en work.highlights|العمل في مقهى.|Worked in a café.
he en work.highlights|עבודה בבית קפה.|Worked in a coffee shop.
zh ja work.highlights|负责收银。|レジを担当。
zh ja work.position|教授|教授
zh ja education.area|経済学|経済学
zh ko work.highlights|负责收银。|계산을 담당했습니다.
zh de work.highlights|负责收银。|Kassierte an der Kasse.
zh fr work.highlights|写作《茶》一书。|Autrice du livre « Le Thé ».
zh es work.highlights|负责收银。|Atendí la caja.
zh ru work.highlights|负责收银。|Работала на кассе.
zh zh-Hant work.position|收银员|收銀員
zh zh-Hant work.name|鼎泰丰|鼎泰豐
"""

WRONG = """\
too-long zh en education.area|护理学|Nursing with a particular emphasis on the care of elderly people in their own homes
too-long zh en basics.taglines|爱茶的人|Somebody who has loved tea since childhood and never stopped learning about it
too-long en zh work.position|Nanny|在客户家中全天照护婴幼儿并负责辅食、早教与睡眠引导的专业育婴人员
too-long en zh basics.location.region|Kent|位于英格兰东南部、素有英格兰花园之称的肯特郡
too-long zh en awards.title|优秀员工|The award for the best employee of the company, given once a year by the directors
too-long en de skills.keywords|Baking|Backen von Brot, Brötchen, Kuchen und Torten aller Art
too-long zh en work.highlights.title|家访|Visits to the homes of pupils and talks with their parents and grandparents
same-as-source en zh work.position|Tour guide|Tour guide
same-as-source en zh skills.name|Time management|Time management
same-as-source en zh interests.name|Gardening|Gardening
same-as-source en zh education.area|Early childhood education|Early childhood education
same-as-source en zh education.studyType|Bachelor’s degree|Bachelor’s degree
same-as-source en zh languages.fluency|Native speaker|Native speaker
same-as-source en zh awards.title|Volunteer of the year|Volunteer of the year
same-as-source en zh basics.summary|I love bread.|I love bread.
same-as-source en zh objective.availability|Immediately|Immediately
same-as-source zh en awards.title|优秀志愿者|优秀志愿者
same-as-source zh en work.name|清风茶馆|清风茶馆
same-as-source zh en basics.location.city|苏州|苏州
same-as-source zh en skills.keywords|插画|插画
same-as-source zh de work.position|教师|教师
same-as-source zh ru work.highlights|负责收银。|负责收银。
same-as-source zh ko work.position|教师|教师
same-as-source en de work.highlights|Looked after two children.|Looked after two children.
same-as-source en de sections.talks.title|Interests|Interests
same-as-source en fr work.highlights|Baked bread every morning.|Baked bread every morning.
same-as-source en fr work.position|Dog walker|Dog walker
same-as-source en es basics.label|Bricklayer|Bricklayer
same-as-source en ru work.position|Cook|Cook
same-as-source en ar work.highlights|Sold flowers.|Sold flowers.
same-as-source en he work.position|Teacher|Teacher
same-as-source de en work.highlights|Betreuung von Kindern|Betreuung von Kindern
same-as-source de en sections.talks.title|Ehrenamt|Ehrenamt
same-as-source fr en work.highlights|Vente de fleurs|Vente de fleurs
same-as-source fr de work.position|Infirmière|Infirmière
same-as-source it en skills.name|Cucina vegetariana|Cucina vegetariana
same-as-source pt en work.highlights|Atendimento ao cliente|Atendimento ao cliente
same-as-source nl en work.highlights|Verkoop van bloemen|Verkoop van bloemen
same-as-source pl en work.highlights|Sprzedaż kwiatów|Sprzedaż kwiatów
source-script-left en zh work.highlights|Cooked lunch for eighty guests.|为八十位guests烹制午餐。
source-script-left en zh work.highlights|Repaired bicycles and scooters.|修理bicycles与滑板车。
source-script-left en zh work.highlights|Taught pottery to adults.|教成人pottery。
source-script-left en zh work.position|Head Gardener|Head 园丁
source-script-left en zh education.area|History and Politics|历史学 & Politics
source-script-left en zh work.highlights|In charge of the till.|In charge of 收银。
source-script-left en zh work.highlights|Sorted parcels at night.|夜间at night分拣包裹。
source-script-left en ko work.highlights|Built wooden boats.|wooden 보트를 제작.
source-script-left en ru work.highlights|Walked dogs in the park.|Выгуливала dogs в парке.
source-script-left zh en work.position|行政助理|Administrative 助理
source-script-left zh en work.highlights|照护失能老人。|Cared for older people with 失能.
source-script-left zh en work.name|清风茶馆|Qingfeng 茶馆
source-script-left ja en work.highlights|介護施設で働いた。|Worked at a 介護 facility.
source-script-left ko ja work.highlights|김치를 만들었다.|김치を作った。
term-lost zh en work.highlights|使用SPSS做问卷分析。|Analysed questionnaires.
term-lost zh en work.highlights|用Zotero整理文献。|Organised references.
term-lost zh en work.highlights|熟练操作Photoshop与Lightroom。|Skilled in Photoshop.
term-lost zh en work.highlights|担任Coursera课程助教。|Teaching assistant for an online course.
term-lost en zh work.highlights|Tracked leads in Salesforce and HubSpot.|用Salesforce跟踪销售线索。
term-lost en zh work.highlights|Edited podcasts in Audacity.|剪辑播客。
term-lost en zh work.highlights|Wrote macros in VBA.|编写宏。
term-lost en es work.highlights|Designed flyers in Canva.|Diseño de folletos.
term-misspelt zh en work.highlights|用Lightroom修图。|Retouched photos in Lightrom.
term-misspelt zh en work.highlights|用PowerPoint做课件。|Made slides in Power Point.
term-misspelt zh en work.highlights|用Premiere剪片。|Edited videos in Premier.
term-misspelt en zh work.highlights|Analysed data in SPSS and Tableau.|用SPSS与Tablau分析数据。
fuzzy-remainder zh en work.highlights|教授书法。|Taught calligraphy (translation to be checked).
fuzzy-remainder zh en work.highlights|教授书法。|FUZZY: Taught calligraphy.
fuzzy-remainder zh en work.highlights|教授书法。|Taught calligraphy // TODO
fuzzy-remainder zh en work.highlights|教授书法。|XXX Taught calligraphy.
fuzzy-remainder zh en work.highlights|教授书法。|Taught calligraphy. [check]
fuzzy-remainder zh en work.position|书法老师|Calligraphy Teacher (tbc)
fuzzy-remainder en zh work.highlights|Taught calligraphy.|教授书法。【需核对】
fuzzy-remainder en zh work.highlights|Taught calligraphy.|待翻译：教授书法。
fuzzy-remainder en zh work.highlights|Taught calligraphy.|教授书法（TODO）。
fuzzy-remainder en zh work.highlights|Taught calligraphy.|（未翻译）Taught calligraphy.
fuzzy-remainder en ja work.highlights|Taught calligraphy.|【未訳】書道を指導。
fuzzy-remainder en pt work.highlights|Taught calligraphy.|Aulas de caligrafia (por rever)
doubled-word zh en work.highlights|教孩子画画。|Taught children to to paint.
doubled-word zh en work.summary|喜欢和孩子在一起。|I like to be with with children.
doubled-word zh en work.position|茶艺师|Tea Tea Artist
doubled-word en zh work.highlights|Taught children to paint.|教孩子孩子画画。
doubled-word en zh work.highlights|Prepared meals for guests.|为客人准备餐食餐食。
doubled-word en fr work.highlights|Taught children.|Cours pour pour enfants
doubled-word en pl work.highlights|Taught children.|Zajęcia dla dla dzieci
doubled-word en ru work.highlights|Taught children.|Занятия для для детей
opening-mark-missing en es work.highlights|Sold out every night!|Lleno todas las noches!
opening-mark-missing it es work.highlights|Perché no?|Por qué no?
end-mark en zh work.highlights|Is it art?|这是艺术。
"""
