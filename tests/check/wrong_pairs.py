"""Translations with one fault each: code, from, to, context, source, target."""

from __future__ import annotations

WRONG = """\
url-changed zh en work.highlights|见 https://example.com/notes。|See https://example.com/note.
url-changed zh en work.highlights|主页：https://example.com/lin|Home page below.
url-changed zh en work.highlights|代码：github.com/lin/ciheng|Code: github.com/lim/ciheng
url-changed zh en work.highlights|见 https://example.com/a?id=12|See https://example.com/a?id=21
url-changed en zh work.highlights|See https://example.org/talk.|见 https://example.com/talk。
url-changed en de work.highlights|Docs at www.example.com/docs|Dokumentation: www.example.com/doc
url-changed zh en work.highlights|博客 blog.example.com|Blog: blgo.example.com
email-changed zh en work.highlights|邮箱 lin@example.com|Mail: lin@example.org
email-changed zh en work.highlights|联系 lin@example.com。|Contact me.
email-changed en fr work.highlights|Write to ann@example.com.|Écrivez à anne@example.com.
email-changed en zh work.highlights|Write to ann@example.com.|写信给ann@example.co
code-changed zh en work.highlights|通过`wb-eval`评测。|Passed `wb-evel`.
code-changed zh en work.highlights|用`Recall@8`衡量。|Measured by `Recall@5`.
code-changed zh en work.highlights|运行`make test`。|Ran the tests.
code-changed en zh work.highlights|Run `npm ci` first.|先运行 `npm i`。
code-changed en ja work.highlights|Uses `ZeRO-3`.|`Zero-3`を使用。
markup-broken zh en work.highlights|上线**搜索**。|Shipped **search.
markup-broken zh en work.highlights|上线**搜索**。|Shipped ** search **.
markup-broken zh en work.highlights|上线**搜索**。|Shipped search**.
markup-broken zh en work.highlights|运行`make`。|Ran `make.
markup-broken zh en work.highlights|见[文档](https://example.com/a)。|See the [docs] (https://example.com/a).
markup-broken zh en work.highlights|见[文档](https://example.com/a)。|See the [docs](https://example.com/a
markup-broken en zh work.highlights|See the [docs](https://example.com/a).|见【文档】（https://example.com/a）。
markup-broken en zh work.highlights|Shipped **search**.|上线＊＊搜索＊＊。
markup-broken zh en work.highlights|降到*一半*。|Cut to *one half.
markup-broken zh en work.highlights.title|搜索|**Search
markup-lost zh en work.highlights|上线**搜索**。|Shipped search.
markup-lost en zh work.highlights|Cut cost by **40%**.|成本降低40%。
link-changed zh en work.highlights|见[文档](https://example.com/a)。|See the [docs](https://example.com/b).
link-changed zh en work.highlights|见[文档](https://example.com/a)。|See the docs.
link-changed zh en work.highlights|发[邮件](mailto:a@example.com)。|[Write](mailto:b@example.com) to me.
link-changed en fr work.highlights|[Call](tel:+861380000) me.|[Appelez](tel:+861380001)-moi.
term-misspelt zh en work.highlights|使用PyTorch训练。|Trained with Pytorch.
term-misspelt zh en work.highlights|使用PyTorch训练。|Trained with PyTroch.
term-misspelt zh en work.highlights|使用Kubernetes部署。|Deployed on Kubernets.
term-misspelt zh en work.highlights|使用LightGCN召回。|Retrieved with LigthGCN.
term-misspelt zh en work.highlights|在Google实习。|Interned at Gogle.
term-misspelt zh en work.highlights|熟悉Spring Boot。|Familiar with Springboot.
term-misspelt zh en work.highlights|使用TensorFlow。|Used Tensorflow.
term-misspelt zh en work.highlights|基于LLM搭建。|Built on LMMs and a LML.
term-misspelt zh en work.highlights|使用MySQL存储。|Stored in MySql.
term-misspelt en zh work.highlights|Built with PyTorch.|使用Pytorch搭建。
term-misspelt en zh work.highlights|Runs on PostgreSQL.|运行在PostgresSQL上。
term-misspelt en de work.highlights|Built with JavaScript.|Mit Javascript gebaut.
term-misspelt en fr work.highlights|Uses Elasticsearch.|Utilise Elastisearch.
term-misspelt zh ja work.highlights|使用GitHub。|Githubを使用。
term-misspelt zh de work.highlights|用Kafka搭建。|Mit Kakfa gebaut.
term-misspelt ru en work.highlights|На базе ClickHouse.|Based on Clickhouse.
term-lost zh en work.highlights|基于Kafka搭建消息队列。|Built a message queue.
term-lost zh en work.highlights|使用PyTorch训练。|Trained with TensorFlow.
term-lost zh en work.highlights|用LightGCN召回。|Graph-based retrieval.
term-lost zh en work.highlights|在Anthropic实习。|Interned at a start-up.
term-lost zh en work.highlights|使用Spark与Flink。|Processed streams with Spark.
term-lost zh en work.highlights|用React重写前端。|Rewrote the front end.
term-lost zh en work.highlights|使用AWS部署。|Deployed in the cloud.
term-lost en zh work.highlights|Built with Kafka and Redis.|使用Redis搭建。
term-lost en de work.highlights|Built with PostgreSQL.|Mit einer Datenbank gebaut.
source-script-left zh en work.highlights|负责推荐系统。|Owned the 推荐 system.
source-script-left zh en work.highlights|负责日均2万次。|Owned it (日均2万次).
source-script-left zh en work.highlights|负责推荐系统。|负责推荐系统。
source-script-left zh ru work.highlights|负责推荐系统。|Отвечал за 推荐.
source-script-left zh ko work.highlights|负责推荐系统。|추천系统을 담당.
source-script-left zh ja work.highlights|负责实现该功能。|实现を担当。
source-script-left zh zh-Hant work.highlights|负责推荐系统。|负責推薦系統。
source-script-left ja zh work.highlights|チームを率いた。|带领チーム。
source-script-left ja en work.highlights|チームを率いた。|Led the チーム.
source-script-left ko en work.highlights|팀을 이끌었다.|Led the 팀.
source-script-left ru en work.highlights|Руководил командой.|Led the команда.
source-script-left ar en work.highlights|قدت الفريق.|Led the فريق.
source-script-left he en work.highlights|הובלתי צוות.|Led the צוות.
source-script-left en zh work.highlights|Led the design of the system.|负责 design of the system。
source-script-left en ja work.highlights|Led the design and review.|design and review を担当。
source-script-left en ru work.highlights|Led the work of the team.|Вёл work of the team.
punctuation-foreign zh en work.highlights|带领小组，上线搜索。|Led a team，shipped search.
punctuation-foreign zh en work.highlights|带领小组。|Led a team。
punctuation-foreign zh en work.highlights|模型（自研）|A model（in-house）
punctuation-foreign zh en work.highlights|《数据》|《Data》
punctuation-foreign zh de work.highlights|带领小组：五人。|Leitung：fünf Personen.
punctuation-foreign zh fr work.highlights|完成40％。|40 ％ terminés.
punctuation-foreign zh en work.highlights|第1名。|No. １
punctuation-foreign ja ko work.highlights|担当した。|담당했습니다。
punctuation-foreign en zh work.highlights|Led a team, shipped search.|带领小组,上线搜索。
punctuation-foreign en zh work.highlights|Led a team.|带领小组.
punctuation-foreign en zh work.highlights|Cut cost by 40%, fast.|成本降低40%,很快。
punctuation-foreign en zh work.highlights|Skills: search.|技能:搜索。
punctuation-foreign en zh work.highlights|A tool (in-house).|工具(自研)。
punctuation-foreign en ja work.highlights|Led a team, shipped.|チームを率い,公開した。
punctuation-foreign en ja work.highlights|Why?|なぜ?
punctuation-foreign en ar work.highlights|Built, shipped.|بنى, نشر.
punctuation-foreign en ar work.highlights|Why?|لماذا?
punctuation-foreign es en work.highlights|¿Por qué?|¿Why?
punctuation-spacing zh en work.highlights|快速、可靠。|Fast,reliable.
punctuation-spacing zh en work.highlights|模型（LLM）|A model(LLM).
punctuation-spacing zh en work.highlights|完成。上线。|Finished it.Then shipped.
punctuation-spacing zh en work.highlights|技能：Python|Skills:Python
punctuation-spacing zh fr work.highlights|技能：Python。|Compétences: Python.
punctuation-spacing zh fr work.highlights|太好了！|Très bien!
punctuation-spacing zh fr work.highlights|“成功”奖。|Prix «Succès».
punctuation-spacing en fr work.highlights|Why not?|Pourquoi pas?
punctuation-spacing zh de work.highlights|快速、可靠。|Schnell,zuverlässig.
opening-mark-missing zh es work.highlights|真的吗？|De verdad?
opening-mark-missing en es work.highlights|Great!|Qué bien!
whitespace zh en work.highlights|带领小组。|Led  a team.
whitespace zh en work.highlights|带领小组。| Led a team.
whitespace zh en work.highlights|带领小组。|Led a team.\x20
whitespace zh en work.highlights|带领小组。|Led\ta team.
whitespace zh en work.highlights|带领小组。|Led a team .
whitespace zh en work.highlights|小组，搜索。|A team , search.
whitespace zh en work.highlights|小组（五人）|A team ( of five ).
whitespace en zh work.highlights|A team, search.|小组 ，搜索。
whitespace en de work.highlights|A team: five.|Ein Team : fünf
whitespace zh en work.highlights|带领小组。|Led a\\nteam.
doubled-word zh en work.highlights|带领小组。|Led the the team.
doubled-word zh en work.highlights|带领小组。|The the team was led.
doubled-word zh en work.highlights|搭建系统。|Built a system system.
doubled-word zh fr work.highlights|带领小组。|A dirigé le le groupe.
doubled-word zh de work.highlights|带领小组。|Leitung des des Teams.
doubled-word zh ru work.highlights|带领小组。|Руководил руководил группой.
doubled-word en zh work.highlights|The team's system.|团队的的系统。
doubled-word en zh work.highlights|Built a system.|进行进行系统搭建。
doubled-word en zh work.highlights|Built a system.|搭建推荐系统推荐系统。
doubled-word en ja work.highlights|Built a system.|システムをを開発。
same-as-source en de work.summary|Led the team and the search.|Led the team and the search.
same-as-source en zh work.highlights|Led a team of 5.|Led a team of 5.
same-as-source en zh work.position|Software Engineer|Software Engineer
same-as-source en ja basics.label|Engineer|Engineer
same-as-source zh en work.highlights|负责推荐。|负责推荐。
same-as-source ru en work.position|Инженер|Инженер
same-as-source en fr label|Work experience|Work experience
control-character zh en work.highlights|带领小组。|Led a\u200b team.
control-character zh en work.highlights|带领小组。|\ufeffLed a team.
control-character zh en work.highlights|带领小组。|Led a \u202ateam\u202c.
control-character zh de work.highlights|带领小组。|Gruppen\u00adleitung.
control-character zh en work.highlights|带领小组。|Led a \x07team.
control-character zh en work.highlights|带领小组。|Led a te\u200dam.
control-character zh ar work.highlights|带领小组。|قاد \u2068120 الفريق.
control-character zh zh-Hant work.highlights|带领小组。|帶領\u200b小組。
control-character zh en work.highlights|带领小组。|Led a t\ufffdam.
conflict-marker zh en work.highlights|带领小组。|<<<<<<< HEAD Led a team.
conflict-marker zh en work.highlights|带领小组。|Led a team. ======= Led a group.
conflict-marker zh en work.highlights|带领小组。|#-#-#-#-#  a.po  #-#-#-#-#
fuzzy-remainder zh en work.highlights|带领小组。|Led a team. (fuzzy)
fuzzy-remainder zh en work.highlights|带领小组。|TODO: Led a team.
fuzzy-remainder zh en work.highlights|带领小组。|Led a ??? team.
fuzzy-remainder en zh work.highlights|Led a team.|[译]带领小组。
fuzzy-remainder en zh work.highlights|Led a team.|译文：带领小组。
fuzzy-remainder zh en work.highlights|带领小组。|Translation: Led a team.
end-mark zh en work.summary|带领小组。|Led a team
end-mark en zh work.summary|Why not?|为何不。
too-long zh en basics.label|高级算法工程师|Senior Algorithm Engineer for Recommender Systems and Ads
capitalisation zh en basics.label|高级算法工程师|senior algorithm engineer
capitalisation zh en work.highlights|带领小组。|led a team.
capitalisation zh en basics.name|林知远|zhiyuan Lin
capitalisation en de work.projects.name|Search rewrite|neue Suche
capitalisation zh en work.summary|带领小组。|LED A TEAM OF FIVE.
term-lost en zh work.highlights|Built the front end with React.|搭建前端。
term-lost en zh work.highlights|Written in Python.|编写脚本。
markup-broken zh en work.highlights|上线**搜索**。|Shipped **search*.
source-script-left en zh work.highlights|Owned the recommendation system.|负责recommendation system。
punctuation-foreign zh en work.highlights|目标——上线。|The goal——to ship.
punctuation-foreign zh en work.highlights|上线……|Shipped……
doubled-word en zh work.highlights|Built a system.|搭建系统系统。
fuzzy-remainder zh en work.highlights|带领小组。|Led a team(?)
doubled-word zh de work.highlights|带领团队。|Leitung des Teams Teams.
punctuation-spacing zh en work.highlights|系统（自研）上线。|The system(in-house) launched.
source-script-left zh en work.highlights|召回、排序。|A recommender (召回, ranking).
source-script-left zh fr work.highlights|负责数据平台。|Responsable du 数据平台.
term-misspelt zh en work.highlights|使用MongoDB存储。|Stored in MangoDB.
term-lost zh en work.highlights|使用Django开发。|Developed in Flask.
"""
