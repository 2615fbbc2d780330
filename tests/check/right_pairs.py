"""Translations that are right and hard to accept: from, to, context, source, target."""

from __future__ import annotations

RIGHT = """\
zh en work.highlights|担任Leader，带领5人小组。|Led a team of 5.
zh en work.highlights|每周做Code Review。|Reviewed code every week.
zh en work.highlights|负责ToB产品的交付。|Delivered products for business customers.
zh en work.highlights|用ML模型预测流失。|Predicted churn with machine learning models.
zh en work.highlights|接口QPS提升一倍。|Doubled the queries per second of the interface.
zh en work.highlights|基于LLM搭建问答系统。|Built a Q&A system on large language models.
zh en work.highlights|部署在K8s上。|Deployed on Kubernetes.
zh en work.highlights|熟悉Springboot。|Familiar with Spring Boot.
zh en work.highlights|参与FinTech项目。|Worked on a fintech project.
zh en work.highlights|编写Shell脚本。|Wrote shell scripts.
zh en work.highlights|参与Demo、Offer、Badcase的讨论。|Discussed prototypes, offers, and failure cases.
zh en work.highlights|掌握RESTful接口设计。|Skilled in the design of REST interfaces.
zh en work.highlights|用PostgreSQL存储日志。|Stored logs in Postgres.
zh en work.highlights|使用ES做全文检索。|Full-text search with Elasticsearch.
zh en work.highlights|修复WiFi模块的Bug。|Fixed bugs in the Wi-Fi module.
zh en work.highlights|管理APP的AB实验。|Managed A/B tests of the app.
zh en work.highlights|做T恤与LOGO设计。|Designed T-shirts and logos.
zh en work.highlights|用Excel和PPT汇报。|Reported with spreadsheets and slides.
zh en work.highlights|在`PaddleOCR`上微调。|Fine-tuned PaddleOCR
zh en work.highlights|让**延迟**降到*一半*。|Cut *latency* to one half.
zh en work.highlights|**负责**推荐、**优化**排序。|Owned recommendations and **tuned** ranking.
zh en work.highlights|2的10次方。|2**10
zh en work.highlights|5星评级。|A 5* rating.
zh en work.highlights|见[文档](https://example.com/zh/docs)。|See the [docs](https://example.com/en/docs).
zh en work.highlights|见 https://example.com/a 。|See <https://example.com/a>.
zh en work.highlights|主页：www.example.com/a/|Home page: https://example.com/a
zh en work.highlights|任职于京东（JD.com）。|Worked at JD.
zh en work.highlights|邮箱 Lin@Example.com|Mail: lin@example.com.
zh en work.highlights|导师为王选教授。|Advised by Professor Wang Xuan (王选).
zh en basics.name|林知远|Zhiyuan Lin 林知远
zh en languages.language|中文|中文 (Chinese)
zh en work.summary|获“马到成功”奖。|Won the “Instant Success” (马到成功) award.
zh en work.summary|著有《数据之美》（2019年）。|Author of Shuju zhi Mei (《数据之美》), 2019.
zh en work.summary|时间复杂度为O(n log n)。|It runs in O(n log n).
zh en work.summary|使用Node.js与Vue.js。|Node.js and Vue.js.
zh en work.summary|比例为3:7。|A ratio of 3:7.
zh en work.summary|她说那曾经有过。|She said that she had had that that year.
zh en work.summary|喜爱杜兰杜兰乐队。|A fan of Duran Duran.
zh en work.summary|在Walla Walla实习。|Interned in Walla Walla.
zh en work.summary|使用.NET开发。|Developed with .NET
zh en work.summary|支持(a)至(c)三种模式。|Supports three modes, (a) to (c).
zh en work.summary|处理TODO应用。|Built a TODO app.
zh en work.summary|上线时间：10:30。|Launched at 10:30.
zh en work.keywords|LoRA|LoRA
zh en certificates.name|CET-6|CET-6
zh en work.projects.highlights.title|LoRA|LoRA
zh en basics.details.value|CET-6，雅思7.5|CET-6, IELTS 7.5
zh en education.studyType|MBA|MBA
zh en work.highlights|每天处理Token约10亿。|Processed about 1 billion tokens a day.
zh en work.highlights|与B端、C端客户沟通。|Talked to enterprise customers and consumers.
zh en work.highlights|优化Prompt与Agent流程。|Tuned prompts and agent workflows.
zh en work.highlights|获NOI金牌。|Won a gold medal in the National Olympiad in Informatics.
zh en work.highlights|负责H5页面。|Owned the HTML5 pages.
zh en work.highlights|通过ISO27001认证。|Obtained the ISO 27001 certification.
zh en work.highlights|使用GPT-4生成。|Generated with GPT-4.
zh en work.highlights|使用Mysql与Redis。|With MySQL and Redis.
zh en work.highlights|训练BERT等Transformer模型。|Trained BERT and other transformer models.
zh en work.highlights|搭建CI/CD流水线。|Built pipelines for continuous integration and delivery.
zh en work.highlights|负责IoT平台。|Owned the Internet of Things platform.
zh en work.highlights|做SEO。|Search engine optimization.
zh en work.highlights|用Python写爬虫。|Wrote crawlers (in Python).
zh en work.name|榫语科技有限公司|Sunyu Technology Co., Ltd.
zh en work.highlights|负责等工作。|Owned search, ads, etc.
zh en work.highlights|变量为x，y。|The variables are x,y.
zh en work.highlights|文件为cv.yaml。|The file is cv.yaml.
zh en work.highlights|支持a/b/c三级。|Three levels, a/b/c.
zh zh-Hant work.highlights|负责推荐系统。|負責推薦系統。
zh zh-Hant basics.name|林知远|林知遠
zh zh-Hant education.area|数学|數學
zh zh-TW work.location|上海|上海
zh ja work.highlights|负责推荐系统的开发。|レコメンドシステムの開発を担当。
zh ja education.area|数学|数学
zh ja work.highlights|在Google工作。|グーグルに勤務。
zh ja work.highlights|使用Python开发。|Pythonで開発したものの、未公開です。
zh ja work.highlights|实现了该功能。|ここでできる機能を実装しました。
zh ja work.highlights|每天多次改进。|いろいろな改善を日々重ねた。
zh ja basics.summary|共同开发。|チームとともに開発。
zh ko work.highlights|负责推荐系统。|추천 시스템을 담당했습니다.
zh ko work.highlights|用Docker部署。|도커로 배포했습니다.
zh ko work.highlights|美国市场第一。|美 시장 1위를 달성했습니다.
zh ko objective.availability|时间：2020年|기간 : 2020년
zh de work.highlights|用Kafka搭建集群。|Aufbau eines Kafka-Clusters.
zh de work.highlights|具备Python技能。|Gute Pythonkenntnisse.
zh de work.highlights|带领团队。|Kunden, die die Software nutzen, betreut.
zh de work.position|软件工程师|Software Engineer
zh de work.highlights|与同事合作。|Zusammenarbeit mit Kolleg(inn)en und Mitarbeiter(innen).
zh fr work.highlights|负责AI项目。|Responsable de projets d’IA.
zh fr work.highlights|技能：Python。|Compétences : Python.
zh fr work.highlights|上线时间为10:30。|Mise en ligne à 10:30 ou 10 h 30.
zh fr work.highlights|“马到成功”奖。|Prix « Succès immédiat ».
zh fr work.highlights|我们自问。|Nous nous demandons comment vous vous organisez !
zh fr-CA work.highlights|太好了！|Très bien!
zh fr-CH work.highlights|太好了！|Très bien!
zh es work.highlights|真的吗？|¿De verdad?
zh es work.highlights|在Yahoo!工作。|Trabajé en Yahoo!
zh es work.highlights|太好了！|¡Qué bien!
zh es work.highlights|全部完成。|HICE TODO
zh it work.highlights|逐步改进。|Migliorato via via il sistema.
zh pt work.highlights|使用AI。|Uso de IA.
zh nl work.highlights|团队做了。|Dat het het team hielp, was duidelijk.
zh pl work.highlights|使用Pythona开发。|Tworzenie w Pythonie.
zh ru work.highlights|使用Docker部署。|Развёртывание в Docker.
zh ru work.highlights|在Google工作。|Работал в Гугле.
zh ru work.highlights|加速。|Что что-то ускорило: да.
zh ar work.highlights|使用Python、Java。|استخدام Python, Java في العمل، ثم النشر.
zh ar work.highlights|延迟120 ms。|زمن الاستجابة \u2068120 ms\u2069.
zh he work.highlights|逐步改进。|שיפור לאט לאט של המערכת.
zh he work.highlights|使用C++。|שימוש ב-C++\u200e.
zh hi work.highlights|软件。|सॉफ़्टवेयर\u200d विकास।
zh fa work.highlights|使用。|استفاده می\u200cشود.
zh en work.highlights|团队合作愉快。|Great teamwork 👨\u200d👩\u200d👧.
en zh work.highlights|Built with Kafka and PyTorch.|使用Kafka和PyTorch搭建。
en zh work.highlights|Worked at ByteDance on TikTok.|在字节跳动做抖音。
en zh work.highlights|Deployed on Android and Windows.|部署在安卓和Windows上。
en zh work.highlights|Go to market with React.|用React推向市场。
en zh work.highlights|Express interest in NLP.|对自然语言处理感兴趣。
en zh work.highlights|Built data pipelines.|搭建data pipeline。
en zh work.highlights|Author of Attention Is All You Need.|《Attention Is All You Need》的作者。
en zh work.highlights|It is the goal of it.|这是其目标的的确确的体现。
en zh work.highlights|Reached it by all means.|为达到目的的手段。
en zh work.highlights|Took part in decisions.|参与与决策有关的工作。
en zh work.highlights|Lives in Hangzhou now.|现在在杭州，负责在线教育。
en zh work.highlights|Served users.|服务使用用户，进行行为分析，合并并发布。
en zh work.highlights|Left it at that.|不了了之，了解了了解的过程。
en zh work.highlights|Improved (with LLMs).|用大模型 (LLM) 改进。
en zh work.highlights|The ratio is 3:7, 1,000 in all.|比例为3:7，共1,000个。
en zh work.highlights|Uses .NET.|使用.NET开发。
en zh work.highlights|1. Overview|一.概述
en zh basics.name|Ann Example|Ann Example
en zh work.name|Example Ltd|Example Ltd
en zh work.position|CTO|CTO
en zh work.projects.highlights.title|LoRA|LoRA
en zh work.projects.name|Spring Boot Admin|Spring Boot Admin
en zh education.score|GPA 3.8|GPA 3.8
en zh publications.name|Deep Residual Learning|Deep Residual Learning
en de work.position|Data Scientist|Data Scientist
en de work.highlights|AI for HR and VAT.|KI für Personal und MwSt.
en de work.location|Berlin|Berlin
en de skills.name|Machine Learning|Machine Learning
en de work.highlights|Led the UNESCO project.|Leitung des Unesco-Projekts.
en de work.highlights|Cloud migration|Cloud-Migration
en fr work.highlights|Worked on COVID-19.|Travaux sur le Covid-19.
en fr work.highlights|Fast Wi-Fi.|Wifi rapide.
en fr basics.label|Consultant|Consultant
en fr label|Contact|Contact
en fr label|{label}: {value}|{label} : {value}
en es label|Email|Correo electrónico
en es work.highlights|Kept NLP costs low.|Bajos costes de PLN.
en es work.highlights|Paris, Germany|París, Alemania
en it skills.name|Marketing|Marketing
en nl work.position|Software Engineer|Software Engineer
en pl work.highlights|Managed a team of 5.|Zarządzanie 5-osobowym zespołem.
en pt work.highlights|Shipped the iOS app.|Lançamento do app para iOS.
en ru work.highlights|Managed APIs with Python.|Управление API на Python.
en ja work.highlights|Used Excel and Word.|エクセルとワードを使用。
en ja basics.name|Taro Yamada|山田　太郎
en ko work.highlights|Managed Docker, Kubernetes.|도커, 쿠버네티스 운영.
en ar work.highlights|Built it.|بنيته باستخدام Python.
en he work.highlights|Built it.|בניתי את המערכת.
ja zh work.highlights|チームを率いた。|带领团队。
ja zh work.name|優衣の店|優衣の店
ja en work.highlights|開発を担当。|Developed software.
ko en work.highlights|개발 담당.|Developed software.
ko ja work.highlights|개발 담당.|開発を担当。
ru en work.highlights|Руководил командой.|Led a team.
ru en basics.name|Анна Иванова|Anna Ivanova
ru de work.highlights|Угол α равен 5.|Der Winkel α ist 5.
ar en work.highlights|قدت الفريق.|Led the team.
he en work.highlights|הובלתי צוות.|Led a team.
de en work.highlights|Leitung eines Teams.|Led a team.
de en work.position|Controller|Controller
fr en work.highlights|Chef d’équipe.|Team lead.
es en work.highlights|¿Por qué?|Why?
en en-GB work.highlights|Organized the color team.|Organised the colour team.
en en-GB work.highlights|Led a team.|Led a team.
zh en work.highlights|实现T+1结算与P95监控。|Next-day settlement, and monitoring of the 95th percentile.
zh en work.highlights|O2O与P2P业务。|Online-to-offline and peer-to-peer business.
zh en work.highlights|FY2022业绩TOP10，排名No.1。|Ranked first of the top 10 in fiscal year 2022.
zh en work.highlights|熟练使用Git、Linux命令。|Proficient with git and Linux commands.
zh en work.highlights|用JavaScript/TypeScript开发。|Developed in JS/TS.
zh en work.highlights|发表于NeurIPS（CCF-A类会议）。|Published at NeurIPS, a top-tier conference.
zh en work.highlights|交付SaaS平台。|Delivered a software-as-a-service platform.
zh en work.highlights|通过CET-4。|Passed the College English Test, Band 4.
zh en work.highlights|机器翻译（MT）。|Machine translation (MT).
zh en work.highlights|2019年至今（兼职）。|Since 2019 (part-time) – and/or 24/7 (2019–).
zh en work.highlights|管理SKU、POI与AIGC内容。|Managed products, places and generated content.
zh en work.highlights|使用Matlab与Numpy。|MATLAB and NumPy
zh en work.highlights|他说：“上线！”|He said: “Ship it!” (and we did)
zh de work.highlights|例如Müller教授、Roth博士，圣加仑，3月1日。|Z. B. Prof. Müller, Dr. Roth, St. Gallen, am 1. März.
zh fr work.highlights|例如：3:1、15点30分等（如Python）|Ex. : 3:1, 15 h 30, etc. (p. ex. Python)
zh es work.highlights|真的吗？怎么样？|¿Sí? ¿Cómo? (¿por qué?) ¡¡Genial!!
en de basics.details.value|Data Science at the University of Oxford|Data Science at the University of Oxford
en zh work.highlights|Rust never sleeps; spark joy.|铁锈永不眠；带来欢乐。
en zh work.highlights|Runs prompt engineering.|负责prompt engineering。
en zh work.highlights|Moved to Shanghai, Hangzhou.|地点：上海 / 杭州……——“零停机”上线。
en zh work.highlights|Discussed it.|一起讨论讨论，再研究研究。
en zh work.highlights|Built the database of data.|建设大数据数据库与系统系统性方案。
zh en work.highlights|基于Flink CDC与Kafka搭建实时数仓。|Built a real-time data warehouse on Flink CDC and Kafka.
zh en work.highlights|参与“双十一”大促，保障零故障。|Supported the “Double 11” sale with zero incidents.
zh en work.highlights|任学生会主席（2018—2019）。|President of the Student Union (2018–2019).
zh en work.highlights|与产品经理（PM）、设计师（UI/UX）紧密配合。|Worked closely with product managers and designers.
zh en work.highlights|使用Figma完成高保真原型。|Produced high-fidelity prototypes in Figma.
zh en work.highlights|组织内部Tech Talk共12次。|Organised 12 internal tech talks.
zh en work.highlights|作为Owner推动OKR落地。|Took ownership of rolling out OKRs.
zh en work.highlights|将CTR提升8%，CVR提升3%。|Raised the click-through rate by 8% and the conversion rate by 3%.
zh en work.highlights|通过Docker Compose一键启动。|Starts with a single command through Docker Compose.
zh en work.highlights|撰写SCI论文2篇。|Published 2 papers in SCI-indexed journals.
zh en work.highlights|获得优秀毕业生称号（前5%）。|Named Outstanding Graduate (top 5%).
zh en work.highlights|Linux内核贡献者，提交Patch 20余个。|Linux kernel contributor with more than 20 patches.
zh en work.highlights|开发iOS客户端（Swift）。|Developed the iOS client in Swift.
zh en work.highlights|熟悉TCP/IP、HTTP等网络协议。|Familiar with network protocols such as TCP/IP and HTTP.
zh en work.highlights|使用Pandas、NumPy清洗数据。|Cleaned data with pandas and NumPy.
zh en work.highlights|用Go语言重写网关。|Rewrote the gateway in Go.
zh en work.highlights|支持x86与ARM架构。|Supports x86 and ARM architectures.
zh en work.highlights|热爱开源，GitHub累计Star 3k+。|Open-source enthusiast with over 3k GitHub stars.
zh en work.highlights|英语流利（IELTS 7.5）。|Fluent English (IELTS 7.5).
zh en work.highlights|用Stable Diffusion生成素材。|Generated assets with Stable Diffusion.
zh en work.highlights|接入微信支付、支付宝。|Integrated WeChat Pay and Alipay.
zh en work.highlights|《基于深度学习的图像分割》，第一作者|“Image Segmentation Based on Deep Learning,” first author
zh en work.highlights|性格开朗，善于沟通！|Outgoing and a strong communicator!
zh en work.highlights|使用JUnit 5 + Mockito编写单元测试。|Wrote unit tests with JUnit 5 and Mockito.
zh en work.highlights|SQL能力强，能独立完成取数。|Strong SQL skills; able to pull data independently.
zh en work.highlights|服务于Fortune 500客户。|Served Fortune 500 clients.
zh en work.highlights|负责APP的iOS/Android双端。|Owned the iOS and Android apps.
zh en work.highlights|Python爬虫工程师|Python Web Crawler Engineer
zh en work.highlights|自学C#、.NET Core。|Self-taught in C# and .NET Core.
zh en work.highlights|推动DevOps转型，落地GitLab CI。|Drove the DevOps transformation and introduced GitLab CI.
zh en work.highlights|在Top 3券商实习。|Interned at a top-three brokerage.
zh en work.highlights|负责A股、港股策略。|Covered A-share and Hong Kong equity strategies.
zh en work.highlights|搭建BI看板。|Built business intelligence dashboards.
zh en work.highlights|带领3名实习生完成POC。|Led 3 interns through a proof of concept.
zh en work.highlights|协助CEO完成A轮融资。|Helped the CEO close the Series A round.
zh en work.highlights|运营B站账号，涨粉10万。|Ran a Bilibili channel that gained 100,000 followers.
zh en work.highlights|编写Word、Excel自动化脚本。|Wrote automation scripts for Word and Excel.
zh en work.highlights|掌握SPSS、Stata统计分析。|Skilled in statistical analysis with SPSS and Stata.
zh en work.highlights|参与V2.0版本重构。|Took part in the v2.0 rewrite.
zh en work.highlights|将Batch Size调至512。|Raised the batch size to 512.
zh en work.highlights|发布于App Store。|Published in the App Store.
zh en work.highlights|（在读）|(in progress)
en zh work.highlights|Reduced page load time by 40% (from 5 s to 3 s).|页面加载时间缩短40%（由5秒降至3秒）。
en zh work.highlights|Mentored 4 junior engineers; two were promoted.|指导4名初级工程师，其中2人获晋升。
en zh work.highlights|Designed REST APIs in Go and gRPC services.|用Go设计REST API与gRPC服务。
en zh work.highlights|Winner, ACM-ICPC Asia Regional|ACM-ICPC亚洲区域赛冠军
en zh work.highlights|Migrated 200+ services from AWS EC2 to Kubernetes.|将200多个服务从AWS EC2迁移到Kubernetes。
en zh work.highlights|Speaker at PyCon China 2022: “Async in Practice”|PyCon China 2022演讲嘉宾，主题《Async实战》
en zh work.highlights|See https://example.com/blog for more.|更多内容见https://example.com/blog。
en zh work.highlights|Fluent in English, Mandarin, and Cantonese|英语、普通话、粤语流利
en zh work.highlights|B.Sc. in Computer Science, GPA 3.9/4.0|计算机科学学士，GPA 3.9/4.0
en zh work.highlights|Owned the checkout flow (Stripe, PayPal).|负责结算流程（Stripe、PayPal）。
en zh work.highlights|Full-stack: React, Node.js, PostgreSQL|全栈：React、Node.js、PostgreSQL
en zh work.highlights|Open to relocation: Shanghai/Beijing|可接受异地：上海/北京
en zh work.highlights|Wrote `make lint` and `make test` targets.|编写了`make lint`与`make test`目标。
en de work.highlights|Certified Scrum Master (PSM I)|Zertifizierter Scrum Master (PSM I)
en fr work.highlights|Built REST APIs in Python and Django.|Développement d’API REST en Python et Django.
en fr work.highlights|Awarded Employee of the Year!|Élu employé de l’année !
en es work.highlights|Who am I? A curious engineer.|¿Quién soy? Un ingeniero curioso.
en pt work.highlights|Built dashboards in Power BI.|Criei painéis no Power BI.
en it work.highlights|Designed the UX of the mobile app.|Progettata la UX dell’app mobile.
en pl work.highlights|Automated testing in Selenium.|Automatyzacja testów w Selenium.
en ja work.highlights|Developed microservices in Java and Spring Boot.|JavaとSpring Bootでマイクロサービスを開発。
de en work.highlights|Leitung der IT-Abteilung (12 Mitarbeiter)|Head of the IT department (12 employees)
es en work.highlights|¡Disponible de inmediato!|Available immediately!
ja zh work.highlights|AWSを用いた基盤の構築（チーム5名）|使用AWS搭建平台（团队5人）
ko en work.highlights|삼성전자에서 AI 모델 개발을 담당했습니다.|Developed AI models at Samsung Electronics.
ru en work.highlights|Разработка на Python и Django.|Development in Python and Django.
zh ja work.highlights|使用Python和PyTorch开发推荐系统。|PythonとPyTorchを用いてレコメンドシステムを開発。
zh ja work.highlights|负责前端（React）的开发与维护。|フロントエンド（React）の開発・保守を担当。
zh ko work.highlights|使用Python和PyTorch开发推荐系统。|Python과 PyTorch로 추천 시스템을 개발했습니다.
zh de work.highlights|使用Python和PyTorch开发推荐系统。|Entwicklung eines Empfehlungssystems mit Python und PyTorch.
zh ru work.highlights|使用Python和PyTorch开发推荐系统。|Разработка рекомендательной системы на Python и PyTorch.
zh ar work.highlights|使用Python和PyTorch开发推荐系统。|تطوير نظام توصيات باستخدام Python وPyTorch.
"""
