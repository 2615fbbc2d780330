"""Further translations with one fault each, of trades and languages that the first table has little of."""

from __future__ import annotations

WRONG = """\
too-long zh en work.position|店员|Shop Assistant Responsible for Serving Customers, Restocking Shelves and Handling Cash
too-long zh en skills.name|烘焙|Baking of Bread, Cakes, Pastries and Other Goods for Shops and Events of Any Size
too-long zh en skills.keywords|插花|The ability to arrange flowers for weddings, funerals and other occasions
too-long zh en basics.location.city|大理|Dali, a city in the west of Yunnan province in the south-west of China
too-long zh en education.studyType|学士|Bachelor’s degree awarded after four years of full-time university study
too-long zh en work.highlights|照顾老人。|Looked after elderly residents every day, \
helped them to wash, dress and eat, read the newspaper to them, and kept their families informed.
too-long en zh work.position|Cook|负责早餐、午餐与晚餐备料、烹饪、摆盘以及厨房卫生管理的厨师
too-long en zh skills.name|First aid|能够在各种紧急情况下为伤者提供心肺复苏、止血包扎与转运的急救技能
too-long en zh awards.title|Best Poster|在全体参会者投票中以最高票数获得的最佳学术海报展示奖项荣誉称号一等
too-long en de basics.label|Gardener|Gärtnerin mit langjähriger Erfahrung in der Pflege von Parks und privaten Gärten
too-long en fr work.position|Baker|Boulangère chargée de la fabrication des pains et de la vente en boutique
too-long en ru basics.label|Editor|Редактор с большим опытом подготовки художественной и научной литературы к печати
same-as-source en de basics.label|Librarian|Librarian
same-as-source en fr work.position|Warehouse Worker|Warehouse Worker
same-as-source en es sections.talks.title|Volunteering|Volunteering
same-as-source en it work.highlights|Taught children to swim.|Taught children to swim.
same-as-source en pt education.area|Nursing|Nursing
same-as-source en nl work.position|Plumber|Plumber
same-as-source en pl interests.name|Knitting|Knitting
same-as-source de en work.position|Vertriebsleiter|Vertriebsleiter
same-as-source de en skills.name|Buchhaltung|Buchhaltung
same-as-source de fr work.highlights|Leitung der Abteilung Einkauf|Leitung der Abteilung Einkauf
same-as-source fr en work.position|Chef de projet|Chef de projet
same-as-source fr en basics.label|Traductrice|Traductrice
same-as-source es en work.position|Jefe de almacén|Jefe de almacén
same-as-source es de skills.name|Contabilidad|Contabilidad
same-as-source it en work.position|Responsabile vendite|Responsabile vendite
same-as-source pt en work.position|Enfermeira|Enfermeira
same-as-source nl en work.position|Verpleegkundige|Verpleegkundige
same-as-source pl en work.position|Kierownik sklepu|Kierownik sklepu
same-as-source ru en work.highlights|Вела кружок рисования.|Вела кружок рисования.
same-as-source ja en work.position|店長|店長
same-as-source ja zh work.highlights|お客様対応を担当。|お客様対応を担当。
same-as-source ko en skills.name|회계|회계
same-as-source ko ja work.position|간호사|간호사
same-as-source zh ko work.highlights|负责店铺管理。|负责店铺管理。
same-as-source ar en work.position|محاسب|محاسب
same-as-source he en work.position|מורה|מורה
same-as-source en zh work.highlights|Raised funds for a shelter.|Raised funds for a shelter.
same-as-source en zh basics.label|Pharmacist|Pharmacist
same-as-source en ko sections.talks.title|Awards|Awards
same-as-source en ja education.area|Civil Engineering|Civil Engineering
same-as-source en zh label|Education|Education
source-script-left en zh work.highlights|Managed inventory and suppliers.|管理inventory与供应商。
source-script-left en zh work.highlights|Trained volunteers for the festival.|为艺术节培训volunteers。
source-script-left en zh work.highlights|Taught mathematics and physics.|教授数学 and 物理。
source-script-left en zh work.position|Assistant to the Director|Assistant to 院长
source-script-left en zh work.highlights|Cut waste in the kitchen by sorting it.|通过分类减少厨房waste。
source-script-left en zh work.summary|Passionate about teaching children.|Passionate about儿童教育。
source-script-left en ja work.highlights|Cared for elderly patients.|高齢のpatientsを介護。
source-script-left en ko work.highlights|Designed posters for the theatre.|theatre 포스터를 디자인했습니다.
source-script-left en ru work.highlights|Sold handmade jewellery.|Продавала handmade jewellery.
source-script-left en ar work.highlights|Taught pupils to read.|علّمت pupils القراءة.
source-script-left en he work.highlights|Edited the weekly newspaper.|עריכת newspaper שבועי.
source-script-left en de work.highlights|Buying and sales of furniture|Einkauf and Verkauf von Möbeln
source-script-left en fr work.highlights|In charge of the care of elders.|Responsable of the care of personnes âgées.
source-script-left de zh work.highlights|Zuständig für Buchhaltung und Lager|负责Buchhaltung与仓库
source-script-left fr zh work.highlights|Gestion des stocks et des achats|库存管理 et 采购
source-script-left de en work.highlights|Leitung von Einkauf und Vertrieb|Head of purchasing und sales
source-script-left zh en work.position|高级茶艺师|Senior Tea Artist（茶艺师）高级
source-script-left zh de work.highlights|修复古籍与字画。|Restaurierung alter Bücher und 字画.
source-script-left ja ko work.highlights|着物の着付けを教えた。|きもの 입는 법을 가르쳤습니다.
source-script-left ko zh work.highlights|한복을 만들었습니다.|制作한복。
source-script-left ru zh work.highlights|Писала тексты для музея.|为музея撰写文案。
source-script-left ar fr work.highlights|تدريس الخط العربي.|Enseignement du الخط arabe.
term-lost zh en work.highlights|在SAP系统中核对采购订单。|Checked purchase orders in the system.
term-lost zh en work.highlights|用Moodle布置与批改作业。|Set and marked homework online.
term-lost zh en work.highlights|通过ISO 14001审核。|Passed the audit.
term-lost zh en work.highlights|用Premiere剪辑纪录片。|Edited a documentary.
term-lost zh en work.highlights|推行HACCP体系。|Introduced a hygiene system.
term-lost zh en work.highlights|用Java编写排课程序。|Wrote a timetable program in JavaScript.
term-lost zh en work.highlights|用Tableau与Power BI做看板。|Built dashboards in Tableau.
term-lost zh en work.highlights|用Canva设计海报。|Designed posters.
term-lost en zh work.highlights|Drew floor plans in SketchUp.|绘制平面图。
term-lost en zh work.highlights|Kept the books in QuickBooks and Xero.|用Xero记账。
term-lost en zh work.highlights|Cut trailers in Final Cut Pro.|剪辑预告片。
term-lost en de work.highlights|Analysed surveys in NVivo and SPSS.|Umfragen in SPSS ausgewertet.
term-lost en fr work.highlights|Drew up plans in Revit.|Élaboration de plans.
term-lost de en work.highlights|Lohnabrechnung mit DATEV|Payroll accounting
term-lost ja en work.highlights|Blenderで背景を制作。|Created backgrounds.
term-lost ko en work.highlights|MATLAB으로 신호를 분석.|Analysed signals.
term-lost ru en work.highlights|Вёрстка журнала в InDesign.|Laid out a magazine.
term-misspelt zh en work.highlights|用Illustrator绘制插图。|Drew illustrations in Ilustrator.
term-misspelt zh en work.highlights|用MySQL管理藏品。|Managed the collection in My SQL.
term-misspelt zh en work.highlights|运营LinkedIn主页。|Ran the Linkedin page.
term-misspelt zh en work.highlights|用SketchUp建模。|Modelled in Skechup.
term-misspelt zh en skills.keywords|AutoCAD制图|Drafting in AutoCad
term-misspelt en zh work.highlights|Taught WordPress to seniors.|教老年人使用Wordpress。
term-misspelt en zh work.highlights|Mapped trees in ArcGIS.|用ArcGis绘制树木分布图。
term-misspelt en zh work.highlights|Runs on Kubernetes.|运行在kubernates上。
term-misspelt en de work.highlights|Videos for YouTube|Videos für Youtube
term-misspelt de en work.highlights|Versand über MailChimp und Shopify|Mailings through MailChimp and Shopfy
term-misspelt ja en work.highlights|Illustratorでロゴを制作。|Designed logos in Illustartor.
fuzzy-remainder zh en work.highlights|组织读书会。|Organised a book club. (to be checked)
fuzzy-remainder zh en work.highlights|组织读书会。|[needs review] Organised a book club.
fuzzy-remainder zh en work.highlights|组织读书会。|Organised a book club. [machine-translated]
fuzzy-remainder zh en work.highlights|组织读书会。|Organised a book club. #fuzzy
fuzzy-remainder zh en projects.name|旧物新生|New Life for Old Things (translation pending)
fuzzy-remainder en zh work.highlights|Organised a book club.|组织读书会。（待翻译）
fuzzy-remainder en zh work.highlights|Organised a book club.|【待译】组织读书会。
fuzzy-remainder en zh work.highlights|Organised a book club.|组织读书会（机翻，需校对）。
fuzzy-remainder en zh work.position|Florist|花艺师【未校对】
fuzzy-remainder en ja work.highlights|Organised a book club.|読書会を開催（要確認）。
fuzzy-remainder en ko work.highlights|Organised a book club.|독서 모임 운영 (번역 필요)
fuzzy-remainder en de work.highlights|Organised a book club.|Lesekreis organisiert (noch zu prüfen)
fuzzy-remainder en fr work.highlights|Organised a book club.|Organisation d’un club de lecture [à vérifier]
fuzzy-remainder en es work.highlights|Organised a book club.|Organización de un club de lectura (pendiente de revisar)
fuzzy-remainder en es work.highlights|Organised a book club.|TODO: organización de un club de lectura
fuzzy-remainder en it work.highlights|Organised a book club.|Organizzazione di un gruppo di lettura (da rivedere)
fuzzy-remainder en nl work.highlights|Organised a book club.|Leesclub georganiseerd (nog vertalen)
fuzzy-remainder en pl work.highlights|Organised a book club.|Prowadzenie klubu książki [do sprawdzenia]
fuzzy-remainder en ru work.highlights|Organised a book club.|Вела книжный клуб (проверить перевод)
fuzzy-remainder en ar work.highlights|Organised a book club.|تنظيم نادٍ للقراءة (للمراجعة)
fuzzy-remainder en he work.highlights|Organised a book club.|ארגון מועדון קריאה (לבדיקה)
opening-mark-missing pt es work.highlights|Obrigada! Até já!|Gracias! Hasta ahora!
opening-mark-missing fr es work.highlights|Pourquoi pas ?|¿Por qué no? Y por qué sí?
opening-mark-missing en es work.highlights|Is it fun? Yes!|¿Es divertido? Sí!
opening-mark-missing zh es projects.name|谁在唱歌？|Quién canta?
doubled-word zh en work.highlights|照顾猫狗。|Looked after cats and and dogs.
doubled-word zh en work.position|项目主管|Project Project Supervisor
doubled-word en zh work.highlights|Cared for patients.|护理护理病人。
doubled-word en zh work.highlights|Worked for schools.|为为学校服务。
doubled-word en zh work.highlights|Ran the school library.|管理学校图书馆图书馆。
doubled-word en ko work.highlights|Led the team.|팀을 팀을 이끌었습니다.
doubled-word en ja work.highlights|Led the team.|チームチームを率いた。
doubled-word en ar work.highlights|Worked in a hospital.|العمل في في مستشفى.
doubled-word en he work.highlights|Worked in a hospital.|עבודה בבית בבית חולים.
doubled-word en it work.highlights|Led the team.|Guida del del gruppo.
doubled-word en nl work.highlights|Led the team.|Leiding van van het team.
doubled-word en pt work.highlights|Led the team.|Liderança da da equipa.
end-mark zh en work.highlights|开办社区图书角。|Opened a community reading corner
end-mark en de work.position|Beekeeper|Imkerin.
punctuation-spacing en de work.highlights|Cooking, baking, serving.|Kochen,Backen, Servieren.
punctuation-spacing en fr work.highlights|Hours: nights.|Horaires: la nuit.
punctuation-foreign en ja work.highlights|Cooking, baking.|調理,製菓。
punctuation-foreign ja en work.highlights|調理、製菓。|Cooking、 baking.
capitalisation zh en awards.title|最佳新人|best newcomer
capitalisation en es work.highlights|Bred horses.|cría de caballos.
"""
