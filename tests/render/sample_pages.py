"""Composed CVs of a made-up algorithm engineer: every kind of block, in Chinese, English and Arabic."""

# ruff: noqa: E501 - a sentence of the sample stays on one line.

from __future__ import annotations

from cvi18n.page import (
    Alternate,
    Bullet,
    Bullets,
    Contact,
    Dates,
    Entry,
    Fact,
    Facts,
    Header,
    Line,
    Page,
    Paragraph,
    Photo,
    Section,
    Span,
    Tags,
)

PORTRAIT = Photo(
    uri="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%203%204'%3E"
    "%3Crect%20width='3'%20height='4'%20fill='%23b9c4c9'/%3E%3Ccircle%20cx='1.5'%20cy='1.5'%20r='.72'%20fill='%23f3f5f6'/%3E"
    "%3Cpath%20d='M.2%204c0-1%20.6-1.6%201.3-1.6S2.8%203%202.8%204z'%20fill='%23f3f5f6'/%3E%3C/svg%3E",
    alt="沈知远",
)


def line(text: str) -> Line:
    """One unstyled span."""
    return (Span(text),)


def point(lead: str, text: str = "", *bullets: Bullet) -> Bullet:
    """A bullet with a bold lead-in, which brings its own colon."""
    spans = (Span(lead, strong=True), Span(text)) if text else (Span(lead, strong=True),)
    return Bullet(spans, bullets)


def plain_point(text: str) -> Bullet:
    """A bullet of running text."""
    return Bullet(line(text))


def tags(label: str, items: str) -> Tags:
    """Tags from one string, split at ``|``."""
    return Tags(tuple(line(item) for item in items.split("|")), line(label) if label else ())


def facts(*pairs: tuple[str, str]) -> Facts:
    """Facts from texts; each label ends in its colon."""
    return Facts(tuple(Fact(line(label), line(value)) for label, value in pairs))


def alternates() -> tuple[Alternate, ...]:
    """The workspace's languages as a page in ``build/<tag>/`` addresses them."""
    return (
        Alternate("zh", "ltr", "中文", "../zh/cv.html"),
        Alternate("en", "ltr", "English", "../en/cv.html"),
        Alternate("ar", "rtl", "العربية", "../ar/cv.html"),
    )


CHINESE = Page(
    lang="zh",
    dir="ltr",
    paper="A4",
    title="沈知远 · 简历",
    description="算法工程师，九年推荐系统与大模型应用经验，带过八人团队。",
    keywords=("推荐系统", "大模型", "检索增强生成"),
    alternates=alternates(),
    words={"languages": line("语言"), "contact": line("联系方式"), "page": line("第 {page} 页，共 {pages} 页")},
    header=Header(
        name=line("沈知远"),
        label=line("资深算法工程师"),
        taglines=(line("让模型在真实业务里站得住"), line("推荐系统 · 大模型应用 · 在线实验")),
        photo=PORTRAIT,
        contacts=(
            Contact("phone", line("电话："), line("+86 139 0000 0000"), "tel:+8613900000000"),
            Contact("email", line("邮箱："), line("zhiyuan@example.com"), "mailto:zhiyuan@example.com"),
            Contact("place", line("所在地："), line("中国杭州")),
            Contact("url", line("网站："), line("zhiyuan.example.com"), "https://zhiyuan.example.com"),
            Contact("profile", line("GitHub："), line("zhiyuan-shen"), "https://github.example.com/zhiyuan-shen"),
        ),
    ),
    sections=(
        Section(
            "objective",
            line("求职意向"),
            (
                facts(
                    ("期望职位：", "大模型算法负责人"),
                    ("期望城市：", "杭州、上海"),
                    ("期望薪资：", "面议"),
                    ("到岗时间：", "一个月内"),
                ),
            ),
        ),
        Section(
            "about",
            line("个人概况"),
            (
                Paragraph(
                    (
                        Span("九年算法经验，前五年做推荐与搜索排序，近四年做大模型落地。擅长把含糊的业务问题拆成"),
                        Span("可以度量的实验", emphasis=True),
                        Span("：先定义指标，再做基线，最后才换模型。主导的检索增强问答平台服务 "),
                        Span("26 个业务线", strong=True),
                        Span("，日均处理 180 万次请求；技术笔记见"),
                        Span("个人网站", link="https://zhiyuan.example.com/notes"),
                        Span("，常用命令是 "),
                        Span("vllm serve --quantization awq", code=True),
                        Span("。"),
                    )
                ),
                facts(
                    ("出生年月：", "1992-05"),
                    ("最高学历：", "硕士"),
                    ("工作年限：", "9 年"),
                    ("政治面貌：", "群众"),
                    ("语言水平：", "英语六级（587 分），日常工作语言为英语，可独立主持技术评审会议"),
                    ("婚姻状况：", "已婚"),
                ),
            ),
        ),
        Section(
            "skills",
            line("专业技能"),
            (
                tags("编程语言：", "Python|C++|Rust|SQL|CUDA"),
                tags("大模型：", "检索增强生成|LoRA 微调|RLHF|推理量化|vLLM|函数调用|多智能体协作|提示词评测"),
                tags("推荐与搜索：", "多任务学习|重排|双塔召回|A/B 实验|因果推断"),
                tags("工程：", "Kubernetes|Ray|Kafka|Flink|ClickHouse|Milvus"),
            ),
        ),
        Section(
            "work",
            line("工作经历"),
            (
                Entry(
                    title=line("澜川智能科技有限公司"),
                    subtitle=line("大模型应用组负责人"),
                    place=line("杭州"),
                    dates=Dates(line("2021年7月 – 至今"), "2021-07", None),
                    duration="4 年 6 个月",
                    url="https://lanchuan.example.com",
                    blocks=(
                        Paragraph(
                            line("负责企业知识问答与内容生成两条产品线，带领八人团队，从零搭起评测、训练与推理平台。")
                        ),
                        Entry(
                            title=line("企业知识问答平台"),
                            dates=Dates(line("2023年3月 – 至今"), "2023-03", None),
                            blocks=(
                                tags("技术栈：", "RAG|LangGraph|vLLM|Qwen2.5|Milvus|Elasticsearch|Kubernetes"),
                                Paragraph(
                                    line(
                                        "面向 26 个业务线的统一问答服务，接入合同、工单与产品手册等 340 万份文档，"
                                        "要求答案可溯源、可审计，并在 1.5 秒内返回首字。"
                                    )
                                ),
                                Bullets(
                                    (
                                        point(
                                            "检索链路：",
                                            "设计稀疏与稠密混合检索，用 Reciprocal Rank Fusion 合并结果，前五条命中率由 71% 提到 89%。",
                                            point(
                                                "文档解析：",
                                                "表格与扫描件走不同的版面模型，跨页表格先拼接再切分。",
                                                plain_point("表头在每个分片里重复，列名缺失的分片自动补全。"),
                                                plain_point("扫描件识别置信度低于 0.85 时转人工抽检。"),
                                            ),
                                            point("重排：", "蒸馏出 0.3B 的交叉编码器，延迟由 240 ms 降到 65 ms。"),
                                        ),
                                        point(
                                            "生成与约束：",
                                            "回答逐句给出引用；无依据时明确拒答，幻觉率由 11.4% 降到 2.3%。",
                                        ),
                                        point(
                                            "评测体系：",
                                            "建立 4,200 题的分层评测集，每次上线前自动回归，与人工评分的一致率为 92%。",
                                        ),
                                        point(
                                            "推理成本：",
                                            "AWQ 量化加前缀缓存，单次请求成本下降 58%，峰值 QPS 由 120 提到 430。",
                                        ),
                                    )
                                ),
                            ),
                        ),
                        Entry(
                            title=line("营销内容生成"),
                            subtitle=line("技术负责人"),
                            dates=Dates(line("2021年7月 – 2023年2月"), "2021-07", "2023-02"),
                            duration="1 年 8 个月",
                            blocks=(
                                tags("技术栈：", "LoRA|ChatGLM|DeepSpeed|Ray|Triton"),
                                Bullets(
                                    (
                                        point(
                                            "数据处理：",
                                            "清洗 1,300 万条商品文案，去重后保留 460 万条，并按行业打上风格标签。",
                                        ),
                                        point(
                                            "模型微调：",
                                            "比较全量微调与 LoRA，在同等人工评分下把训练显存压到原来的四分之一。",
                                        ),
                                        point(
                                            "安全审核：",
                                            "广告法违禁词先由规则拦截，再由分类模型复核，",
                                        ),
                                        point(
                                            "业务结果：",
                                            "覆盖 2.1 万家商户，文案采用率 64%，单条制作时间由 15 分钟缩到 40 秒。",
                                        ),
                                    )
                                ),
                            ),
                        ),
                    ),
                ),
                Entry(
                    title=line("青屿在线（上海）信息技术有限公司"),
                    subtitle=line("高级算法工程师"),
                    place=line("上海"),
                    dates=Dates(line("2018年4月 – 2021年6月"), "2018-04", "2021-06"),
                    duration="3 年 3 个月",
                    blocks=(
                        Entry(
                            title=line("信息流重排"),
                            dates=Dates(line("2019年9月 – 2021年6月"), "2019-09", "2021-06"),
                            blocks=(
                                tags("技术栈：", "TensorFlow|多任务学习|强化学习|Flink|Redis"),
                                Bullets(
                                    (
                                        point(
                                            "序列建模：",
                                            "把候选列表当作整体打分，兼顾点击、时长与多样性。",
                                            plain_point("生成器给出候选排列，评估器估计整页收益。"),
                                            plain_point("多样性约束写进目标函数，不再靠事后打散。"),
                                        ),
                                        point(
                                            "在线效果：",
                                            "人均时长提升 6.8%，次日留存提升 1.1 个百分点，全量后保持 14 个月。",
                                        ),
                                    )
                                ),
                            ),
                        ),
                        Entry(
                            title=line("冷启动召回"),
                            dates=Dates(line("2018年4月 – 2019年8月"), "2018-04", "2019-08"),
                            blocks=(
                                tags("技术栈：", "双塔模型|Faiss|Spark"),
                                Bullets(
                                    (
                                        point(
                                            "内容表征：",
                                            "用图文联合向量代替标签匹配，新内容首日曝光占比由 3% 提到 12%。",
                                        ),
                                        point("负采样：", "难负例与随机负例按 1:4 混合，召回率@200 提升 9.6%。"),
                                    )
                                ),
                            ),
                        ),
                    ),
                ),
                Entry(
                    title=line("北辰数据"),
                    subtitle=line("算法工程师"),
                    place=line("南京"),
                    dates=Dates(line("2016年7月 – 2018年3月"), "2016-07", "2018-03"),
                    duration="1 年 9 个月",
                    blocks=(
                        Bullets(
                            (
                                plain_point(
                                    "负责运营商流失预测，AUC 由 0.79 提到 0.87，挽留活动的投入产出比达到 1:5.3。"
                                ),
                                plain_point("把离线特征流水线迁到 Spark，日任务耗时由 7 小时缩到 50 分钟。"),
                                plain_point("编写特征平台的使用规范，培训三个业务团队共 40 余人。"),
                            )
                        ),
                    ),
                ),
            ),
        ),
        Section(
            "education",
            line("教育经历"),
            (
                Entry(
                    title=line("江海大学"),
                    subtitle=line("计算机科学与技术，硕士"),
                    place=line("南京"),
                    dates=Dates(line("2013年9月 – 2016年6月"), "2013-09", "2016-06"),
                    blocks=(Bullets((plain_point("研究方向为排序学习，发表会议论文 2 篇；平均绩点 3.8/4.0。"),)),),
                ),
                Entry(
                    title=line("江海大学"),
                    subtitle=line("数学与应用数学，学士"),
                    place=line("南京"),
                    dates=Dates(line("2009年9月 – 2013年6月"), "2009-09", "2013-06"),
                ),
            ),
        ),
        Section(
            "certificates",
            line("专业证书"),
            (
                Entry(
                    title=line("系统架构设计师（高级）"),
                    subtitle=line("全国计算机技术与软件专业技术资格考试"),
                    dates=Dates(line("2022年11月"), "2022-11", "2022-11"),
                ),
                Entry(
                    title=line("Certified Kubernetes Administrator"),
                    subtitle=line("CNCF"),
                    dates=Dates(line("2021年5月"), "2021-05", "2021-05"),
                    url="https://certs.example.com/cka",
                ),
            ),
        ),
        Section(
            "awards",
            line("荣誉奖项"),
            (
                Entry(
                    title=line("年度技术突破奖"),
                    subtitle=line("澜川智能科技有限公司"),
                    dates=Dates(line("2024年1月"), "2024-01", "2024-01"),
                    blocks=(Paragraph(line("表彰知识问答平台在成本与准确率上的改进。")),),
                ),
                Entry(
                    title=line("全国大学生数学建模竞赛一等奖"),
                    dates=Dates(line("2012年"), "2012", "2012"),
                ),
            ),
        ),
        Section(
            "languages",
            line("语言能力"),
            (facts(("中文：", "母语"), ("英语：", "流利"), ("日语：", "初级")),),
        ),
    ),
)

ENGLISH = Page(
    lang="en",
    dir="ltr",
    paper="Letter",
    title="Zhiyuan Shen · CV",
    description="Algorithm engineer: nine years of recommendation and large language models in production.",
    keywords=("recommendation", "large language models", "retrieval-augmented generation"),
    alternates=alternates(),
    words={"languages": line("Languages"), "contact": line("Contact"), "page": line("Page {page} of {pages}")},
    header=Header(
        name=line("Zhiyuan Shen"),
        label=line("Senior Algorithm Engineer"),
        taglines=(
            line("Models that hold up in real products"),
            line("Recommendation · LLM applications · online experiments"),
        ),
        contacts=(
            Contact("phone", line("Phone: "), line("+86 139 0000 0000"), "tel:+8613900000000"),
            Contact("email", line("Email: "), line("zhiyuan@example.com"), "mailto:zhiyuan@example.com"),
            Contact("place", line("Location: "), line("Hangzhou, China")),
            Contact("url", line("Website: "), line("zhiyuan.example.com"), "https://zhiyuan.example.com"),
            Contact("profile", line("GitHub: "), line("zhiyuan-shen"), "https://github.example.com/zhiyuan-shen"),
        ),
    ),
    sections=(
        Section(
            "objective",
            line("Objective"),
            (
                facts(
                    ("Position: ", "Head of LLM Engineering"),
                    ("Location: ", "Hangzhou or Shanghai"),
                    ("Salary: ", "Negotiable"),
                    ("Availability: ", "Within one month"),
                ),
            ),
        ),
        Section(
            "about",
            line("Profile"),
            (
                Paragraph(
                    (
                        Span(
                            "Nine years in algorithms: five in recommendation and search ranking, four in bringing language models "
                        ),
                        Span("into production. I turn vague business questions into "),
                        Span("experiments that can be measured", emphasis=True),
                        Span(
                            ": first the metric, then a baseline, and only then a new model. My question answering platform serves "
                        ),
                        Span("26 business lines", strong=True),
                        Span(" and 1.8 million requests a day. Notes are on "),
                        Span("my website", link="https://zhiyuan.example.com/notes"),
                        Span("; the command I type most is "),
                        Span("vllm serve --quantization awq", code=True),
                        Span("."),
                    )
                ),
                facts(
                    ("Date of birth: ", "May 1992"),
                    ("Highest degree: ", "Master"),
                    ("Years of experience: ", "9"),
                    ("English: ", "CET-6 (587), daily working language"),
                ),
                Paragraph((Span("本段尚未翻译，先以原文代替。", lang="zh", state="untranslated"),)),
            ),
        ),
        Section(
            "skills",
            line("Skills"),
            (
                tags("Programming: ", "Python|C++|Rust|SQL|CUDA"),
                tags(
                    "Language models: ",
                    "retrieval-augmented generation|LoRA fine-tuning|RLHF|quantised inference|vLLM|function calling|multi-agent systems",
                ),
                tags(
                    "Recommendation and search: ",
                    "multi-task learning|re-ranking|two-tower retrieval|A/B testing|causal inference",
                ),
                tags("Engineering: ", "Kubernetes|Ray|Kafka|Flink|ClickHouse|Milvus"),
            ),
        ),
        Section(
            "work",
            line("Work experience"),
            (
                Entry(
                    title=line("Lanchuan Intelligence"),
                    subtitle=line("Lead, LLM Applications"),
                    place=line("Hangzhou"),
                    dates=Dates(line("Jul 2021 – present"), "2021-07", None),
                    duration="4 years 6 months",
                    url="https://lanchuan.example.com",
                    blocks=(
                        Paragraph(
                            line(
                                "Own two product lines, enterprise question answering and content generation; "
                                "lead a team of eight and built the evaluation, training and inference platform from scratch."
                            )
                        ),
                        Entry(
                            title=line("Enterprise Question Answering Platform"),
                            dates=Dates(line("Mar 2023 – present"), "2023-03", None),
                            blocks=(
                                tags("Tech stack: ", "RAG|LangGraph|vLLM|Qwen2.5|Milvus|Elasticsearch|Kubernetes"),
                                Paragraph(
                                    line(
                                        "One service for 26 business lines over 3.4 million contracts, tickets and manuals; every answer "
                                        "must be traceable and auditable, and the first token returned within 1.5 seconds."
                                    )
                                ),
                                Bullets(
                                    (
                                        point(
                                            "Retrieval: ",
                                            "combined sparse and dense search by reciprocal rank fusion; top-five hit rate rose from 71% to 89%.",
                                            point(
                                                "Document parsing: ",
                                                "tables and scans go through separate layout models; tables are joined across pages first.",
                                                plain_point(
                                                    "Headers are repeated in every chunk, and missing column names filled in."
                                                ),
                                                plain_point(
                                                    "Scans recognised with less than 0.85 confidence go to spot checks."
                                                ),
                                            ),
                                            point(
                                                "Re-ranking: ",
                                                "distilled a 0.3B cross-encoder; latency fell from 240 ms to 65 ms.",
                                            ),
                                        ),
                                        point(
                                            "Grounded answers: ",
                                            "each sentence cites its source and the model declines without one; hallucinations fell from 11.4% to 2.3%.",
                                        ),
                                        point(
                                            "Evaluation: ",
                                            "a layered set of 4,200 questions runs before each release and agrees with human ratings in 92% of cases.",
                                        ),
                                        point(
                                            "Inference cost: ",
                                            "AWQ and prefix caching cut the cost of a request by 58% and raised peak QPS from 120 to 430.",
                                        ),
                                    )
                                ),
                            ),
                        ),
                        Entry(
                            title=line("Marketing Content Generation"),
                            subtitle=line("Technical Lead"),
                            dates=Dates(line("Jul 2021 – Feb 2023"), "2021-07", "2023-02"),
                            duration="1 year 8 months",
                            blocks=(
                                tags("Tech stack: ", "LoRA|ChatGLM|DeepSpeed|Ray|Triton"),
                                Bullets(
                                    (
                                        point(
                                            "Data: ",
                                            "cleaned 13 million product texts down to 4.6 million, labelled by industry and tone.",
                                        ),
                                        point(
                                            "Fine-tuning: ",
                                            "LoRA matched full fine-tuning in human ratings with a quarter of the GPU memory.",
                                        ),
                                        point(
                                            "Safety: ",
                                            "rules stop terms that advertising law bans, then a classifier reviews the text.",
                                        ),
                                        point(
                                            "Results: ",
                                            "21,000 merchants, 64% of texts adopted, from 15 minutes to 40 seconds a text.",
                                        ),
                                    )
                                ),
                            ),
                        ),
                    ),
                ),
                Entry(
                    title=line("Qingyu Online (Shanghai) Information Technology"),
                    subtitle=line("Senior Algorithm Engineer"),
                    place=line("Shanghai"),
                    dates=Dates(line("Apr 2018 – Jun 2021"), "2018-04", "2021-06"),
                    duration="3 years 3 months",
                    blocks=(
                        Entry(
                            title=line("Feed Re-ranking"),
                            dates=Dates(line("Sep 2019 – Jun 2021"), "2019-09", "2021-06"),
                            blocks=(
                                tags(
                                    "Tech stack: ", "TensorFlow|multi-task learning|reinforcement learning|Flink|Redis"
                                ),
                                Bullets(
                                    (
                                        point(
                                            "Sequence model: ",
                                            "scored the list as a whole for clicks, time and diversity.",
                                            plain_point(
                                                "A generator proposes orderings, an evaluator estimates the page's gain."
                                            ),
                                            plain_point(
                                                "Diversity is part of the objective, no longer a shuffle afterwards."
                                            ),
                                        ),
                                        point(
                                            "Online effect: ",
                                            "time spent rose by 6.8% and next-day retention by 1.1 points, kept for 14 months.",
                                        ),
                                    )
                                ),
                            ),
                        ),
                        Entry(
                            title=line("Cold-start Retrieval"),
                            dates=Dates(line("Apr 2018 – Aug 2019"), "2018-04", "2019-08"),
                            blocks=(
                                tags("Tech stack: ", "two-tower model|Faiss|Spark"),
                                Bullets(
                                    (
                                        point(
                                            "Embeddings: ",
                                            "joint image and text vectors raised new items' first-day exposure from 3% to 12%.",
                                        ),
                                        point(
                                            "Negatives: ",
                                            "hard and random negatives mixed 1:4 raised recall@200 by 9.6%.",
                                        ),
                                    )
                                ),
                            ),
                        ),
                    ),
                ),
                Entry(
                    title=line("Beichen Data"),
                    subtitle=line("Algorithm Engineer"),
                    place=line("Nanjing"),
                    dates=Dates(line("Jul 2016 – Mar 2018"), "2016-07", "2018-03"),
                    duration="1 year 9 months",
                    blocks=(
                        Bullets(
                            (
                                plain_point(
                                    "Raised the AUC of a carrier's churn model from 0.79 to 0.87; retention campaigns returned 5.3 to 1."
                                ),
                                plain_point(
                                    "Moved the offline feature pipeline to Spark: the daily job went from 7 hours to 50 minutes."
                                ),
                                plain_point(
                                    "Wrote the feature platform's guidelines and trained more than 40 people in three teams."
                                ),
                            )
                        ),
                    ),
                ),
            ),
        ),
        Section(
            "education",
            line("Education"),
            (
                Entry(
                    title=line("Jianghai University"),
                    subtitle=line("MSc, Computer Science"),
                    place=line("Nanjing"),
                    dates=Dates(line("Sep 2013 – Jun 2016"), "2013-09", "2016-06"),
                    blocks=(Bullets((plain_point("Learning to rank; two conference papers; GPA 3.8/4.0."),)),),
                ),
                Entry(
                    title=line("Jianghai University"),
                    subtitle=line("BSc, Mathematics"),
                    place=line("Nanjing"),
                    dates=Dates(line("Sep 2009 – Jun 2013"), "2009-09", "2013-06"),
                ),
            ),
        ),
        Section(
            "certificates",
            line("Certificates"),
            (
                Entry(
                    title=line("System Architect (Senior)"),
                    subtitle=line("National Software Qualification Examination"),
                    dates=Dates(line("Nov 2022"), "2022-11", "2022-11"),
                ),
                Entry(
                    title=line("Certified Kubernetes Administrator"),
                    subtitle=line("CNCF"),
                    dates=Dates(line("May 2021"), "2021-05", "2021-05"),
                    url="https://certs.example.com/cka",
                ),
            ),
        ),
        Section(
            "awards",
            line("Awards"),
            (
                Entry(
                    title=line("Technical Breakthrough of the Year"),
                    subtitle=line("Lanchuan Intelligence"),
                    dates=Dates(line("Jan 2024"), "2024-01", "2024-01"),
                    blocks=(
                        Paragraph(line("For what the question answering platform saved and how much truer it became.")),
                    ),
                ),
                Entry(
                    title=line("First Prize, National Mathematical Modelling Contest"),
                    dates=Dates(line("2012"), "2012", "2012"),
                ),
            ),
        ),
        Section(
            "languages",
            line("Languages"),
            (facts(("Chinese: ", "native"), ("English: ", "fluent"), ("Japanese: ", "elementary")),),
        ),
    ),
)

ARABIC = Page(
    lang="ar",
    dir="rtl",
    paper="A4",
    title="ليلى حداد · السيرة الذاتية",
    description="مهندسة خوارزميات",
    alternates=alternates(),
    words={"languages": line("اللغات"), "contact": line("التواصل"), "page": line("صفحة {page} من {pages}")},
    header=Header(
        name=line("ليلى حداد"),
        label=line("مهندسة خوارزميات"),
        taglines=(line("نماذج تصمد في المنتجات الحقيقية"),),
        contacts=(
            Contact("phone", line("الهاتف: "), line("+971 50 000 0000"), "tel:+971500000000"),
            Contact("email", line("البريد: "), line("layla@example.com"), "mailto:layla@example.com"),
            Contact("place", line("المدينة: "), line("دبي")),
        ),
    ),
    sections=(
        Section("skills", line("المهارات"), (tags("البرمجة: ", "C++|Python|C#"), tags("", "تعلم الآلة|RAG"))),
        Section(
            "work",
            line("الخبرة العملية"),
            (
                Entry(
                    title=line("شركة الأفق للتقنية"),
                    subtitle=line("مهندسة أولى"),
                    place=line("دبي"),
                    dates=Dates(line("2019-04 – 2023-06"), "2019-04", "2023-06"),
                    duration="4 سنوات",
                    blocks=(
                        Bullets(
                            (
                                point("زمن الاستجابة: ", "خفضته من 240 ms إلى 65 ms بلغة C++ على خوادم Kubernetes."),
                                Bullet((Span("负责评测平台。", lang="zh", state="fuzzy"),)),
                                Bullet((Span("الأمر المستعمل "), Span("make -j8", code=True), Span(" في كل بناء."))),
                            )
                        ),
                    ),
                ),
            ),
        ),
        Section("languages", line("اللغات"), (facts(("العربية: ", "اللغة الأم"), ("الإنجليزية: ", "بطلاقة")),)),
    ),
)
