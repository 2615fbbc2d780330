"""Random CVs of nobody, each in Chinese and in English, for trying what pairs a CV with its translation.

Nothing here knows what the pairing looks for.  Every phrase has one or several translations, of which each sentence
takes its own; figures are few and round, as they are in life, so that texts of different meaning share them; terms
come from a short list for the same reason.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

Document = dict[str, Any]


class Both(NamedTuple):
    """A text in both languages."""

    zh: str
    en: str


class Style(NamedTuple):
    """How often a point has a figure, names a term, has a lead-in, or differs from its neighbour in one word only."""

    figures: float = 0.5
    terms: float = 0.35
    titles: float = 0.2
    alike: float = 0.06


MIXED = Style()
WORDS = Style(figures=0, terms=0)
ALIKE = Style(alike=0.4)

ACTIONS = """重构=Rebuilt/Restructured 设计=Designed 主导=Led/Drove 优化=Tuned/Improved 上线=Launched/Shipped
维护=Maintained 评审=Reviewed 搭建=Set up/Built 接手=Took over 推广=Rolled out/Promoted 拆分=Split up 编写=Wrote
整理=Tidied/Sorted out 迁移=Migrated/Moved 培训新人使用=Trained newcomers on 对接=Integrated/Connected
验收=Accepted/Signed off 调研=Studied 替换=Replaced 协调=Coordinated"""

OBJECTS = """支付网关=the payment gateway/payments 订单系统=the order system
用户画像=user profiles/the customer profiles 报表平台=the reporting platform/reports
推荐算法=the recommender/recommendation algorithms 客服机器人=the support bot
仓储流程=warehouse processes/the storage workflow 门店选址模型=the model for choosing shop sites 结算服务=billing
消息队列=the message queue 监控告警=monitoring and alerts/alerting 风控规则=risk rules/the fraud rules
数据仓库=the data warehouse 质检流水线=the quality inspection line 采购合同=purchasing contracts
预算模板=budget templates/the template for budgets 教学大纲=the syllabus 病历检索=search in patient records
招聘流程=hiring/the recruiting process 地图服务=the map service 字幕工具=the subtitle tool
碳排放核算=carbon accounting 舞台灯光=stage lighting 桥梁检测方案=the bridge survey plan
供应商名录=the list of suppliers 会员体系=membership 语音识别模块=speech recognition/the speech module
实验室设备=laboratory equipment 年度审计=the annual audit
移动端首页=the home screen of the app/the mobile home page"""

RESULTS = """降低成本{}%=cutting cost by {}%/{}% cheaper 效率提升{}%=with {}% more throughput/{}% more efficient
覆盖{}家门店=covering {} shops/for {} shops 服务{}名用户=serving {} users 节省{}万元=saving CNY {}0,000
耗时缩短至{}分钟=now done in {} minutes/{} minutes instead of hours
带领{}人小组=with a team of {}/leading {} people 连续{}个月无事故=without an incident for {} months
准确率达{}%=at {}% accuracy 支持{}种语言=in {} languages"""

TAILS = """并写成规范=and wrote the standard for it
得到客户认可=to the customer's satisfaction/which customers praised 按期交付=on time/delivered on schedule
由三个部门共同使用=used by three departments 沿用至今=still in use today 跨部门推动=working across departments
从无到有=from scratch 与设计团队合作=together with the designers
为后续项目打下基础=laying the ground for later projects 撰写了全部文档=with full documentation"""

TERMS = ("Kafka", "Redis", "Spark", "Python", "Go", "React", "Docker", "MySQL", "Flink", "PyTorch")
FIGURES = (2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40, 50, 60, 80, 95, 99, 100, 120, 200, 300)

REGIONS = """华东=eastern 华南=southern 华北=northern 西南=southwestern 线上=online 线下=offline 国内=domestic
海外=overseas"""
TITLES = """性能=Performance/Speed 稳定性=Stability/Reliability 数据=Data 团队=Team/People 成本=Cost 交付=Delivery
安全=Safety/Security"""
FIRMS = """青禾书店=Green Rice Books 榫语智能=Sunyu Intelligence 远汀物流=Yuanting Logistics
白塔医疗=White Pagoda Health 沐川设计=Muchuan Design 北辰能源=Polaris Energy 拾光影业=Shiguang Pictures
云麓大学=Yunlu University 临江大学=Linjiang University 松间实验室=Pinewood Lab 海棠银行=Begonia Bank
知更科技=Robin Technology"""
POSTS = """工程师=Engineer 产品经理=Product Manager 数据分析师=Data Analyst 项目主管=Project Lead 顾问=Consultant
研究助理=Research Assistant 运营负责人=Head of Operations 架构师=Architect"""
TOWNS = """杭州=Hangzhou 成都=Chengdu 上海=Shanghai 柏林=Berlin 新加坡=Singapore"""
FIELDS = """计算机科学=Computer Science 土木工程=Civil Engineering 统计学=Statistics 艺术管理=Arts Management"""
PRIZES = (
    """优秀员工=Employee of the Year 创新奖=Innovation Prize 一等奖学金=First-class Scholarship 最佳论文=Best Paper"""
)
HEADINGS = """演讲=Talks 志愿经历=Community 个人特点=About me 培训=Courses taken"""


def made(chance: random.Random, style: Style = MIXED, jobs: int = 4, points: int = 8) -> tuple[Document, Document]:
    """A CV in Chinese and in English, of the same structure."""
    writer = _Writer(chance, style)
    both = writer.document(jobs, points)
    zh, en = (_spoken(both, side) for side in (0, 1))
    return zh, en


def _spoken(value: Any, side: int) -> Any:
    if isinstance(value, Both):
        return value[side]
    if isinstance(value, dict):
        return {key: _spoken(item, side) for key, item in value.items()}
    return [_spoken(item, side) for item in value] if isinstance(value, list) else value


def _table(text: str) -> list[tuple[str, list[str]]]:
    """The phrases of a table, which are parted by whatever stands before a Chinese character."""
    found: list[tuple[str, list[str]]] = []
    for word in text.replace("\n", " ").split(" "):
        if "=" in word:
            zh, _, en = word.partition("=")
            found.append((zh, [en]))
        else:
            found[-1][1].append(word)
    return [(zh, " ".join(words).split("/")) for zh, words in found]


class _Writer:
    def __init__(self, chance: random.Random, style: Style) -> None:
        self.chance = chance
        self.style = style

    def pick(self, table: str) -> Both:
        """A phrase with one of its translations."""
        zh, en = self.chance.choice(_table(table))
        return Both(zh, self.chance.choice(en))

    def point(self) -> Any:
        """A point: a sentence, or one with a lead-in."""
        text = self.sentence()
        if self.chance.random() >= self.style.titles:
            return text
        point: Document = {"title": self.pick(TITLES), "text": text}
        if self.chance.random() < 0.2:
            point["highlights"] = [self.sentence() for _ in range(self.chance.randint(1, 3))]
        return point

    def sentence(self) -> Both:
        action, thing = self.pick(ACTIONS), self.pick(OBJECTS)
        zh, en = f"{action.zh}{thing.zh}", f"{action.en} {thing.en}"
        if self.chance.random() < self.style.terms:
            term = self.chance.choice(TERMS)
            zh, en = f"用{term}{zh}", f"{en} with {term}"
        if self.chance.random() < self.style.figures:
            result, figure = self.pick(RESULTS), str(self.chance.choice(FIGURES))
            zh, en = f"{zh}，{result.zh.replace('{}', figure)}", f"{en}, {result.en.replace('{}', figure)}"
        if self.chance.random() < 0.5:
            tail = self.pick(TAILS)
            zh, en = f"{zh}，{tail.zh}", f"{en}, {tail.en}"
        return Both(f"{zh}。", en)

    def points(self, most: int) -> list[Any]:
        found: list[Any] = []
        for _ in range(self.chance.randint(2, most)):
            found += self._alike() if self.chance.random() < self.style.alike else [self.point()]
        return found

    def _alike(self) -> list[Both]:
        """Two sentences that differ in one word."""
        one, other = self.chance.sample(_table(REGIONS), 2)
        text = self.sentence()
        return [Both(f"{zh}：{text.zh}", f"{text.en} ({en[0]})") for zh, en in (one, other)]

    def dates(self) -> Document:
        start = self.chance.randint(2010, 2021)
        end = start + self.chance.randint(0, 3)
        if self.chance.random() < 0.4:
            return {"startDate": f"{start}", "endDate": f"{end}"}
        months = sorted(self.chance.sample(range(1, 13), 2))
        return {"startDate": f"{start}-{months[0]:02}", "endDate": f"{end}-{months[1]:02}"}

    def _many(self, make: Callable[[], Document], least: int, most: int) -> list[Document]:
        return [make() for _ in range(self.chance.randint(least, most))]

    def job(self, points: int) -> Document:
        job = {"name": self.pick(FIRMS), "position": self.pick(POSTS), "location": self.pick(TOWNS), **self.dates()}
        if self.chance.random() < 0.4:
            job["summary"] = self.sentence()
        if self.chance.random() < 0.4:
            job["projects"] = self._many(lambda: self.project(points), 1, 2)
        return {**job, "highlights": self.points(points)}

    def project(self, points: int) -> Document:
        return {"name": self.pick(OBJECTS), "description": self.sentence(), "highlights": self.points(points // 2 + 1)}

    def document(self, jobs: int, points: int) -> Document:
        """A whole CV, each text in both languages."""
        study = lambda: {"institution": self.pick(FIRMS), "area": self.pick(FIELDS), **self.dates()}  # noqa: E731
        prize = lambda: {"title": self.pick(PRIZES), "date": f"{self.chance.randint(2010, 2024)}"}  # noqa: E731
        skill = lambda: {"name": self.pick(OBJECTS), "keywords": self.chance.sample(TERMS, 3)}  # noqa: E731
        custom = [
            {"id": f"own{number}", "title": self.pick(HEADINGS), "items": self.points(4)}
            for number in range(self.chance.randint(0, 2))
        ]
        person: Mapping[str, object] = {
            "name": Both("闻若溪", "Ruoxi Wen"),
            "label": self.pick(POSTS),
            "summary": self.sentence(),
        }
        lists: Sequence[tuple[str, list[Document]]] = (
            ("work", [self.job(points) for _ in range(jobs)]),
            ("projects", self._many(lambda: {**self.project(points), **self.dates()}, 0, 3)),
            ("education", self._many(study, 1, 3)),
            ("awards", self._many(prize, 0, 4)),
            ("skills", self._many(skill, 1, 4)),
            ("sections", custom),
        )
        return {"basics": dict(person), **{key: entries for key, entries in lists if entries}}
