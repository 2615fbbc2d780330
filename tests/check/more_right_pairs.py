"""Further translations that are right, of trades and languages that the first table has little of."""

from __future__ import annotations

RIGHT = """\
zh en work.highlights|负责门店排班与库存盘点。|Managed staff rosters and stocktaking at the store.
zh en work.highlights|用After Effects制作片头动画。|Animated title sequences in After Effects.
zh en work.highlights|用AE和PR剪辑短片。|Edited short films in After Effects and Premiere Pro.
zh en work.highlights|用PS修图、AI排版。|Retouched photos in Photoshop and laid out pages in Illustrator.
zh en work.highlights|在SAP中维护物料主数据。|Maintained material master data in SAP.
zh en work.highlights|按照IFRS编制报表。|Prepared accounts under International Financial Reporting Standards.
zh en work.highlights|推行GMP管理。|Introduced good manufacturing practice.
zh en work.highlights|参与ERP上线。|Took part in rolling out the enterprise resource planning system.
zh en work.highlights|使用CAD绘制施工图。|Produced construction drawings with computer-aided design.
zh en work.highlights|熟悉Office办公软件。|Proficient in Microsoft Office.
zh en work.highlights|用Microsoft Excel做预算。|Budgeted in Excel.
zh en work.highlights|运营微信公众号，粉丝稳步增长。|Ran a WeChat account with steadily growing followers.
zh en work.highlights|参加Workshop并主持Panel讨论。|Attended workshops and moderated panel discussions.
zh en work.highlights|与HR、BP协作完成校招。|Worked with human resources and business partners on campus hiring.
zh en work.highlights|学习使用Power BI制作报表。|Learned to build reports in Power BI.
zh en work.highlights|主讲Scratch与Python启蒙课。|Taught introductory Scratch and Python classes.
zh en work.highlights|在Moodle平台搭建慕课。|Built online courses on Moodle.
zh en work.highlights|护理ICU重症患者。|Nursed critically ill patients in intensive care.
zh en work.highlights|负责VIP客户接待。|Received VIP clients.
zh en work.highlights|组织团建与Tea Time活动。|Organised team-building events and tea breaks.
zh en work.highlights|担任Teaching Assistant，批改作业。|Marked homework as a teaching assistant.
zh en work.highlights|使用SolidWorks与AutoCAD出图。|Made drawings in SolidWorks and AutoCAD.
zh en work.highlights|参演话剧《雷雨》。|Acted in the play Thunderstorm (Leiyu).
zh en basics.label|幼儿园教师|Kindergarten Teacher
zh en basics.label|护士|Registered Nurse
zh en work.position|副教授|Associate Professor
zh en work.position|行政前台|Receptionist and Administrative Assistant
zh en skills.name|办公软件|Office Software
zh en skills.keywords|沟通|Communication skills
zh en education.area|汉语言文学|Chinese Language and Literature
zh en education.area|车辆工程|Automotive Engineering
zh en awards.title|三好学生|Merit Student
zh en awards.title|国家励志奖学金|National Encouragement Scholarship
zh en languages.fluency|专业八级|TEM-8, professional proficiency
zh en basics.location.city|呼和浩特|Hohhot
zh en basics.location.region|内蒙古自治区|Inner Mongolia Autonomous Region
zh en certificates.name|教师资格证|Teacher Qualification Certificate
zh en certificates.name|注册会计师（CPA）|Certified Public Accountant (CPA)
zh en work.summary|热爱教育，耐心细致。|Passionate about education, patient, and attentive to detail.
zh en work.summary|您愿意听一个好故事吗？|Would you like to hear a good story?
zh en projects.name|“阳光小屋”社区项目|“Sunshine House” Community Project
zh en projects.name|《红楼梦》英译研究|A Study of English Translations of Dream of the Red Chamber
zh en work.highlights|主持修复壁画（与文物局合作）。|Led the restoration of murals (with the heritage bureau).
zh en work.highlights|做好售前、售中、售后服务。|Served customers before, during, and after the sale.
zh en work.highlights|一步一步把项目做起来。|Built up the project step by step.
zh en work.highlights|越来越多的家长参与。|More and more parents took part.
zh en work.highlights|让学生敢说、爱说。|Made pupils dare to speak, and love to.
zh en work.highlights|撰写新闻稿、海报文案等。|Wrote press releases, poster copy, etc.
zh en work.highlights|工作时间为周一至周五。|Worked Mondays to Fridays.
en zh work.highlights|Led volunteers at the food bank.|在食物银行带领志愿者。
en zh work.highlights|Used Google Maps to plan routes.|用谷歌地图规划路线。
en zh work.highlights|Ran the WeChat and LinkedIn accounts.|运营微信与领英账号。
en zh work.highlights|Posted daily on YouTube and TikTok.|每日在油管和抖音发布内容。
en zh work.highlights|Certified to ISO 9001.|通过ISO 9001认证。
en zh work.highlights|Worked with the FDA and the WHO.|与美国食品药品监督管理局和世界卫生组织合作。
en zh work.highlights|Reported under IFRS.|按国际财务报告准则编制报告。
en zh work.highlights|Edited with Adobe Photoshop and Lightroom.|用Photoshop和Lightroom修图。
en zh work.highlights|Hosted a podcast called “Bread and Butter”.|主持播客“Bread and Butter”。
en zh work.highlights|Wrote for The Guardian and the BBC.|为《卫报》和英国广播公司撰稿。
en zh work.highlights|Studied at the University of Leeds.|就读于利兹大学（University of Leeds）。
en zh work.highlights|Taught English as a second language (ESL).|教授英语作为第二语言（ESL）课程。
en zh work.highlights|Trained the sales team in CRM.|为销售团队提供CRM培训。
en zh work.highlights|Gave workshops on mindfulness.|举办正念工作坊（workshop）。
en zh work.highlights|Shipped the demo and the SDK.|交付demo与SDK。
en zh work.highlights|Did A/B tests of landing pages.|对landing page做A/B测试。
en zh work.highlights|Assisted the Chef on Sundays.|周日协助主厨。
en zh work.highlights|Played Sibelius and Brahms.|演奏西贝柳斯与勃拉姆斯的作品。
en zh work.position|Head of Communications|传播总监
en zh work.position|Barista|咖啡师
en zh basics.label|Registered Nurse, Intensive Care|注册护士，重症监护
en zh skills.name|Conflict resolution|化解冲突
en zh skills.keywords|Public speaking|公众演讲
en zh interests.name|Bird watching|观鸟
en zh awards.title|Employee of the Month|月度优秀员工
en zh work.name|Marks & Spencer|Marks & Spencer（玛莎百货）
en zh education.institution|London School of Economics and Political Science|伦敦政治经济学院
en zh work.highlights|What makes a good teacher?|怎样才算一位好老师？
en zh work.highlights|Organised read-alouds, quizzes, and more.|组织朗读、竞猜等活动。
en zh work.highlights|Coordinated travel for the choir.|为合唱团安排出行。
en de work.position|Sales Manager|Sales Manager
en de work.position|Head of Marketing|Head of Marketing
en de work.position|Key Account Manager|Key Account Manager
en de basics.label|UX Designer|UX Designer
en de skills.name|Public Relations|Public Relations
en de education.area|Computer Science|Informatik
en de interests.name|Yoga|Yoga
en de work.highlights|Editor of the newsletter and the blog|Redaktion von Newsletter und Blog
en de work.highlights|Volunteered at “Rock and Roll for All”.|Ehrenamt bei „Rock and Roll for All“.
en de work.position|Nurse|Pflegefachkraft:in
en de work.position|Teachers’ representative|Vertreter:in der Lehrer:innen
en fr work.position|Community Manager|Community Manager
en fr basics.label|Architect|Architecte
en fr work.highlights|Why here? Why now!|Pourquoi ici ? Pourquoi maintenant !
en fr work.highlights|Worked at the Bank of Scotland.|Travail à la Bank of Scotland.
en fr skills.name|Communication|Communication
en es work.position|Director|Director
en es work.highlights|Thanks! See you soon.|¡Gracias! Hasta pronto.
en es work.highlights|Is it safe? Is it legal?|¿Es seguro?, ¿es legal?
en es skills.name|Marketing digital|Marketing digital
en it work.position|Product Manager|Product Manager
en it work.highlights|Won the Employee of the Year award.|Vincitrice del premio Employee of the Year.
en nl work.position|Accountant|Accountant
en nl work.position|Project Manager|Project Manager
en pl work.position|Menedżer|Menedżer
en pl work.highlights|Wrote about food and travel.|Teksty o jedzeniu i podróżach.
en pt work.highlights|It was all done.|Foi TODO feito em casa.
en ru work.highlights|Managed accounts in SAP and Excel.|Вела учёт в SAP и Excel.
en ja work.highlights|Ran workshops for parents.|保護者向けワークショップを開催。
en ja work.highlights|Looked after many different pets.|いろいろなペットの世話を担当。
en ko work.highlights|Helped each child one by one.|아이를 하나 하나 꼼꼼히 돌봤습니다.
en ar work.highlights|Improved it step by step.|تحسين العمل خطوة خطوة.
en he work.highlights|Taught slowly and well.|הוראה לאט לאט ובסבלנות.
de en work.position|Restaurantleiterin|Restaurant Manager
de en work.position|Ingenieur|Engineer
de en work.highlights|Dolmetscherin für das Museum für Naturkunde.|Interpreter for the Museum für Naturkunde.
de en basics.label|Designer|Designer
de fr work.position|Designer|Designer
fr en work.position|Sous-chef de cuisine|Sous chef
fr en work.position|Chef de partie|Chef de partie
fr en work.position|Sommelier|Sommelier
fr en work.highlights|Menus à la carte et banquets|À la carte menus and banquets
fr es work.position|Responsable|Responsable
es pt work.position|Professor|Professor
es it work.position|Dentista|Dentista
es pt work.position|Administrador|Administrador
es en work.highlights|Guía en el Museo de la Ciudad|Guide at the Museo de la Ciudad
it en skills.keywords|opera|opera
it es work.position|Pianista|Pianista
pt es work.highlights|Obrigado! Até logo!|¡Gracias! ¡Hasta luego!
nl de work.position|Architect|Architekt
pl en work.highlights|Praca z młodzieżą i osobami starszymi|Work with young and older people
pl de interests.name|Sport|Sport
ru en work.highlights|Работал в компании «1С-Битрикс».|Worked at 1C-Bitrix.
ja en work.highlights|Photoshopで画像を加工。|Edited images in Photoshop.
ja en work.position|店長代理|Acting Store Manager
ja zh education.area|文学|文学
ja zh work.highlights|会計を担当。|负责会计工作。
ko en work.highlights|포토샵과 일러스트레이터로 작업했습니다.|Worked in Photoshop and Illustrator.
ko ja education.area|경영학|経営学
ar en work.highlights|إعداد تقارير باستخدام Power BI.|Prepared reports in Power BI.
he en work.highlights|ניהול חנות בתל אביב.|Managed a shop in Tel Aviv.
zh ko work.position|会计|회계 담당자
zh ja work.position|护士|看護師
zh de work.highlights|用Revit建模。|Modellierung in Revit.
zh fr work.highlights|教授法语。|Cours de français langue étrangère (FLE)
zh ru work.highlights|使用Photoshop。|Работа в Фотошопе.
zh es work.highlights|你会什么？|¿Qué sabes hacer?
zh pt work.highlights|负责厨房。|Responsável pela cozinha.
zh it work.highlights|负责采购。|Responsabile degli acquisti.
zh nl work.highlights|负责采购。|Verantwoordelijk voor de inkoop.
zh pl work.highlights|负责采购。|Odpowiedzialność za zakupy.
zh ar work.highlights|负责采购。|مسؤولة عن المشتريات.
zh he work.highlights|负责采购。|אחראית על הרכש.
"""
