"""One text in two wordings, two texts in one: what is a fault, and what is a choice of words."""

from __future__ import annotations

import pytest

from cvi18n.catalog.entry import Entry
from cvi18n.check.across import Translated, check_unlike, without_habits
from cvi18n.check.alike import check_alike
from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair


def translated(*rows: str, source: str = "zh", target: str = "en") -> list[Translated]:
    """Rows of ``context|source|target``."""
    found = []
    for row in rows:
        context, own, other = row.split("|")
        found.append(Translated(Entry(own, context, other), Pair(own, other, source, target, context)))
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("work.name|青禾书店|Green Rice Books", "projects.entity|青禾书店|Qinghe Bookstore", id="a firm"),
        pytest.param("work.location|西安|Xi'an", "education.location|西安|Sian", id="a place"),
        pytest.param(
            "work.position|算法工程师|Algorithm Engineer", "volunteer.position|算法工程师|Coder", id="a position"
        ),
        pytest.param("work.keywords|召回|Retrieval", "skills.keywords|召回|Calling back", id="a keyword"),
    ],
)
def test_another_wording_is_told_at_the_later_entry(one: str, other: str) -> None:
    ((key, finding),) = check_unlike(translated(one, other))
    assert (other.split("|")[0], "translated-unlike") == (key[0], finding.code)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("work.keywords|评测|Evaluation", "skills.keywords|评测|evaluations", id="case and plural"),
        pytest.param("work.keywords|大模型|Large language models", "skills.keywords|大模型|LLMs", id="abbreviation"),
        pytest.param("work.location|杭州|Hangzhou", "education.location|杭州|Hangzhou, China", id="more of the same"),
        pytest.param("work.name|联合国|The United Nations", "projects.entity|联合国|United Nations", id="article"),
        pytest.param("work.highlights|上线。|Shipped it.", "projects.highlights|上线。|Launched.", id="sentences"),
        pytest.param("work.highlights.title|召回|Retrieval", "work.position|召回|Caller", id="other kinds of fields"),
        pytest.param("label|Skills|技能", "skills.name|Skills|技巧", id="a label of the tool"),
        pytest.param("x.y|召回|Retrieval", "z.y|召回|Recall", id="unknown fields"),
    ],
)
def test_what_is_no_other_wording(one: str, other: str) -> None:
    assert [] == list(check_unlike(translated(one, other)))


LONG = "Built the search of the shop in a team"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("负责召回的开发与评测。", "组织团队训练与分享。", id="other sentences"),
        pytest.param("为12家客户上线搜索。", "为15家客户上线搜索。", id="other figures"),
        pytest.param("用Kafka搭建商店的搜索。", "用Redis搭建商店的搜索。", id="other names"),
    ],
)
def test_two_sentences_with_one_translation(one: str, other: str) -> None:
    entries = translated(f"work.highlights|{one}|{LONG}.", f"projects.highlights|{other}|{LONG}")
    ((_, finding),) = check_alike(entries)
    assert "translated-alike" == finding.code


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            f"work.highlights|搭建商店搜索。|{LONG}", f"projects.highlights|构建商店搜索。|{LONG}", id="synonyms"
        ),
        pytest.param(f"work.highlights|搭建搜索。|{LONG}", f"work.highlights|搭建搜索|{LONG}", id="a full stop"),
        pytest.param(f"work.highlights|搭**建**搜索。|{LONG}", f"work.highlights|搭建搜索。|{LONG}", id="markup"),
        pytest.param("work.highlights|上线。|Shipped it.", "work.highlights|发布它。|Shipped it.", id="short"),
        pytest.param("work.keywords|评测|Evaluation", "work.keywords|评估|Evaluation", id="keywords"),
        pytest.param(
            "work.name|北京大学|Peking University", "education.institution|北大|Peking University", id="short name"
        ),
        pytest.param("work.name|谷歌|Google", "volunteer.organization|Google|Google", id="name in Latin letters"),
        pytest.param("work.location|上海|Shanghai", "work.location|沪|Shanghai", id="places"),
    ],
)
def test_what_may_have_one_translation(one: str, other: str) -> None:
    assert [] == list(check_alike(translated(one, other)))


def test_two_firms_with_one_name() -> None:
    entries = translated("work.name|青禾书店|Green Rice Books", "work.name|榫语科技|Green Rice Books")
    assert ["translated-alike"] == [finding.code for _, finding in check_alike(entries)]


def test_two_latin_sources_are_compared_by_words() -> None:
    same = translated(
        "work.highlights|Write failure on output|写到输出时发生了一个错误，请重试",
        "work.highlights|Failure to write the output|写到输出时发生了一个错误，请重试",
        source="en",
        target="zh",
    )
    assert [] == list(check_alike(same))
    other = [
        same[0],
        *translated("work.highlights|Led a team of friends|写到输出时发生了一个错误，请重试", source="en"),
    ]
    assert 1 == len(list(check_alike(other)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("work.position|茶艺师|Tea Artist", "work.position|门店经理|Tea Artist", id="posts"),
        pytest.param("work.position|销售主管|Sales Lead", "work.position|仓储主管|Sales Lead", id="ranks are alike"),
        pytest.param("awards.title|优秀班干部|Top Class Leader", "awards.title|优秀论文|Top Class Leader", id="awards"),
        pytest.param("awards.title|书法一等奖|First Prize", "awards.title|书法二等奖|First Prize", id="places"),
        pytest.param("skills.name|应收账款|Accounts Payable", "skills.name|应付账款|Accounts Payable", id="opposites"),
        pytest.param("languages.language|日语|Japanese", "languages.language|韩语|Japanese", id="languages"),
        pytest.param(
            "sections.a.title|志愿服务|Volunteer Work", "sections.b.title|科研成果|Volunteer Work", id="headings"
        ),
        pytest.param(
            "work.highlights|负责冷链仓储的日常调度。|Scheduled cold-chain warehousing day by day.",
            "work.highlights|负责冷链运输的日常调度。|Scheduled cold-chain warehousing day by day.",
            id="a thing in the middle",
        ),
    ],
)
def test_a_copied_translation(one: str, other: str) -> None:
    ((_, finding),) = check_alike(translated(one, other))
    assert "translated-alike" == finding.code


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "work.position|程序员|Software Developer", "work.position|软件开发|Software Developer", id="posts"
        ),
        pytest.param(
            "work.position|高级工程师|Senior Engineer", "work.position|资深工程师|Senior Engineer", id="ranks"
        ),
        pytest.param("work.position|老师|Teacher", "volunteer.position|教师|Teacher", id="short"),
        pytest.param("work.position|店员|Shop Assistant", "work.position|营业员|Shop Assistant", id="synonyms"),
        pytest.param("awards.title|优秀毕业生|Top Graduate", "awards.title|毕业优秀奖|Top Graduate", id="awards"),
        pytest.param("languages.language|中文|Chinese", "languages.language|汉语|Chinese", id="languages"),
        pytest.param("basics.location.city|苏州|Suzhou", "work.location|宿州|Suzhou", id="cities of one spelling"),
        pytest.param("sections.a.title|获奖情况|Awards", "sections.b.title|荣誉奖项|Awards", id="headings"),
        pytest.param(
            "work.highlights|搭建客户服务体系。|Built the customer service system.",
            "work.highlights|建立客户服务体系。|Built the customer service system.",
            id="verbs",
        ),
        pytest.param(
            "work.highlights|每周为社区老人量血压。|Took the blood pressure of older people every week.",
            "work.highlights|每周为社区长者测血压。|Took the blood pressure of older people every week.",
            id="nouns",
        ),
    ],
)
def test_synonyms_have_one_translation(one: str, other: str) -> None:
    assert [] == list(check_alike(translated(one, other)))


END = Finding("end-mark", "target ends without a mark, source as a sentence")


@pytest.mark.parametrize(
    ("ends", "points", "left"),
    [
        pytest.param(1, 1, 1, id="a point alone"),
        pytest.param(4, 6, 0, id="most points of a list"),
        pytest.param(2, 6, 2, id="few of many"),
    ],
)
def test_no_full_stop_behind_points_is_a_style(ends: int, points: int, left: int) -> None:
    entries = translated(*(f"work.highlights|第{number}点。|No. {number}" for number in range(points)))
    found = [(entry.key, END) for entry, _ in entries[:ends]]
    assert left == len(list(without_habits(found, entries)))
