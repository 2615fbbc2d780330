"""A CV and its translated twin: what is paired for certain, what is only supposed, and what has no counterpart."""

from __future__ import annotations

import itertools
import json
import textwrap
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import twin as benchmark
from benchmarks.twin_damage import Documents
from cvi18n.extract import messages
from cvi18n.model.resume import Resume
from cvi18n.model.text import Code
from cvi18n.source.read import read_source
from cvi18n.twin import Found, Pairing, extras, pair
from cvi18n.twin.align import Group, Pair, align
from cvi18n.twin.evidence import Evidence, Item
from cvi18n.twin.lead_in import Point, in_a_row
from cvi18n.twin.lexicon import Lexicon, units
from cvi18n.twin.order import MOST, in_order, longest_rise
from cvi18n.twin.signs import SAME, agree, signs_of, whole
from tests.random_sources import Json, sources


def resume(text: str, language: str) -> Resume:
    source = read_source([("cv.yaml", textwrap.dedent(text).encode())], lambda _tag: None)
    return source.resume.changed({"language": language})


def paired(source: str, twin: str, languages: tuple[str, str] = ("zh", "en")) -> Pairing:
    return pair(resume(source, languages[0]), resume(twin, languages[1]))


def said(pairing: Pairing) -> tuple[dict[str, str], dict[str, str], list[str]]:
    """The sure and the supposed targets by source text, and the texts without a place."""
    sure, supposed = (
        {str(source): found.text for (_, source), found in part.items()} for part in (pairing.sure, pairing.supposed)
    )
    return sure, supposed, [found.text for found in pairing.unplaced]


def job(points: str) -> str:
    """A job with dates of its own and *points*, a YAML list."""
    return "work:\n- startDate: 2020-03\n  endDate: 2021-05\n  highlights:\n" + textwrap.indent(points, "  ")


# --- What is certain ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "twin", "expected"),
    [
        pytest.param(
            "basics: {label: 工程师, summary: 九年经验。, location: {city: 杭州}}",
            "basics: {label: Engineer, summary: Nine years., location: {city: Hangzhou}}",
            {"工程师": "Engineer", "九年经验。": "Nine years.", "杭州": "Hangzhou"},
            id="fields of the one person",
        ),
        pytest.param(
            "work: [{name: 甲, startDate: 2016-05, endDate: 2018-02}, {name: 乙, startDate: 2020-03, endDate: 2022}]",
            "work: [{name: B, startDate: 2020-03, endDate: 2022}, {name: A, startDate: 2016-05, endDate: 2018-02}]",
            {"甲": "A", "乙": "B"},
            id="entries by dates, reordered",
        ),
        pytest.param(
            "projects: [{name: 甲, url: https://example.com/a}, {name: 乙, url: https://example.com/b}]",
            "projects: [{name: B, url: https://example.com/b}]",
            {"乙": "B"},
            id="entry by address, another one missing",
        ),
        pytest.param(
            "skills: [{name: 数据, keywords: [Spark, Flink]}, {name: 后端, keywords: [Go, Rust]}]",
            "skills: [{name: Back end, keywords: [Rust, Go]}, {name: Data, keywords: [Spark, Flink]}]",
            {"数据": "Data", "后端": "Back end"},
            id="entries by keywords",
        ),
        pytest.param(
            "sections: [{id: a, title: 演讲, text: 讲过。}, {id: b, title: 其他, text: 别的。}]",
            "sections: [{id: b, title: More, text: Else.}, {id: a, title: Talks, text: Spoke.}]",
            {"演讲": "Talks", "讲过。": "Spoke.", "其他": "More", "别的。": "Else."},
            id="own sections by id",
        ),
        pytest.param(
            "meta: {labels: {work: 工作, awards: 奖项}}",
            "meta: {labels: {awards: Prizes, work: Jobs}}",
            {"工作": "Jobs", "奖项": "Prizes"},
            id="headings by key",
        ),
        pytest.param(
            job("- 覆盖设备120万台。\n- 提高11%，延迟6.4秒。\n- 完成。"),
            job("- Cut latency to 6.4 s, up 11%\n- Done.\n- Covered 1,200,000 machines"),
            {
                "覆盖设备120万台。": "Covered 1,200,000 machines",
                "提高11%，延迟6.4秒。": "Cut latency to 6.4 s, up 11%",
            },
            id="points by figures, moved",
        ),
        pytest.param(
            job("- 用`PaddleOCR`还原`CAD`图。\n- 见[手册](https://example.com/handbook)。"),
            job("- See the [handbook](https://example.com/handbook/)\n- Restored CAD drawings with PaddleOCR"),
            {
                "用`PaddleOCR`还原`CAD`图。": "Restored CAD drawings with PaddleOCR",
                "见[手册](https://example.com/handbook)。": "See the [handbook](https://example.com/handbook/)",
            },
            id="points by terms and links",
        ),
        pytest.param(
            job("- {title: 数据, text: 清洗260万条。}\n- {title: 结果, text: 成本降至38%，省460万元。}"),
            job("- 'Data: cleaned 2,600,000 records'\n- 'Outcome: cost at 38%, CNY 4,600,000 saved'"),
            {
                "数据": "Data",
                "清洗260万条。": "cleaned 2,600,000 records",
                "结果": "Outcome",
                "成本降至38%，省460万元。": "cost at 38%, CNY 4,600,000 saved",
            },
            id="lead-ins, flattened",
        ),
        pytest.param(
            job(
                "- title: 调度\n  text: 重写。\n  highlights:\n"
                "  - 缓存命中率67%，42台。\n  - 夜间缩到20%，省18%。\n- 其他。"
            ),
            job(
                "- Else.\n- title: Scheduling\n  text: Rewritten.\n  highlights:\n"
                "  - hit rate 67%, 42 hosts\n  - 20% at night, 18% saved"
            ),
            {
                "调度": "Scheduling",
                "重写。": "Rewritten.",
                "缓存命中率67%，42台。": "hit rate 67%, 42 hosts",
                "夜间缩到20%，省18%。": "20% at night, 18% saved",
            },
            id="a point by those nested in it",
        ),
        pytest.param(
            "skills: [{name: 后端, keywords: [Go, 压力测试, Rust]}]",
            "skills: [{name: Back end, keywords: [Go, Load testing, Rust]}]",
            {"后端": "Back end", "压力测试": "Load testing"},
            id="a term between two that every language writes alike",
        ),
        pytest.param(
            "projects: [{name: 甲, url: https://example.com/a, keywords: [搜索, 推荐]},"
            " {name: 乙, url: https://example.com/b, roles: [推荐, 搜索]}]",
            "projects: [{name: A, url: https://example.com/a, keywords: [Search, Ads]},"
            " {name: B, url: https://example.com/b, roles: [Ads, Search]}]",
            {"甲": "A", "乙": "B", "搜索": "Search", "推荐": "Ads"},
            id="terms that stand opposite each other in two records",
        ),
        pytest.param(
            "work: [{name: 甲, startDate: 2020-03, endDate: 2021-05,"
            " projects: [{name: 子, startDate: 2020-04, endDate: 2020-09, description: 说明。}]}]",
            "work: [{name: A, startDate: 2020-03, endDate: 2021-05}]\n"
            "projects: [{name: P, startDate: 2020-04, endDate: 2020-09, description: Text., entity: A}]",
            {"甲": "A", "子": "P", "说明。": "Text."},
            id="a job's project in a section of its own",
        ),
        pytest.param(
            "basics:\n  summary: |\n    2016年入行，做过42个项目。\n\n    喜欢`Rust`与`Zig`。",
            "basics:\n  summary: |\n    Fond of `Zig` and `Rust`.\n\n    Since 2016, with 42 projects.",
            {
                "2016年入行，做过42个项目。": "Since 2016, with 42 projects.",
                "喜欢`Rust`与`Zig`。": "Fond of `Zig` and `Rust`.",
            },
            id="paragraphs by evidence",
        ),
    ],
)
def test_sure(source: str, twin: str, expected: dict[str, str]) -> None:
    sure, _, _ = said(paired(source, twin))
    assert expected == sure


# --- What is only supposed ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "twin", "expected"),
    [
        pytest.param(
            job("- 带领小组。\n- 重写网关。"),
            job("- Led a team.\n- Rewrote the gateway."),
            {"带领小组。": "Led a team.", "重写网关。": "Rewrote the gateway."},
            id="points with no evidence, as many on both sides",
        ),
        pytest.param(
            job("- 带领小组。\n- 覆盖120万台，占38%。\n- 重写网关。"),
            job("- Led a small team.\n- Wrote.\n- 1,200,000 machines, 38%\n- Rewrote the gateway."),
            {"重写网关。": "Rewrote the gateway.", "带领小组。": "Led a small team."},
            id="points with no evidence, between one that has",
        ),
        pytest.param(
            "basics: {summary: 成本降至38%，覆盖46家。}",
            "basics: {summary: 'Cost down to 45%, 46 customers.'}",
            {"成本降至38%，覆盖46家。": "Cost down to 45%, 46 customers."},
            id="a field whose figures differ",
        ),
        pytest.param(
            job("- {title: 成本, text: 由52%降至38%，每年省460万元，覆盖46家。}"),
            job("- 'Cost: from 52% to 38%, saving CNY 4,600,000, 47 customers'"),
            {"由52%降至38%，每年省460万元，覆盖46家。": "from 52% to 38%, saving CNY 4,600,000, 47 customers"},
            id="a point whose figures differ",
        ),
        pytest.param(
            "basics: {givenName: 若溪, familyName: 闻}",
            "basics: {name: Ruoxi Wen}",
            {"若溪": "Ruoxi", "闻": "Wen"},
            id="parts of a name",
        ),
        pytest.param(
            "work: [{startDate: 2020-03, endDate: 2021-05, summary: 公司做软件。}]",
            "work: [{startDate: 2020-03, endDate: 2021-05, description: A maker of software.}]",
            {"公司做软件。": "A maker of software."},
            id="a text under another name",
        ),
        pytest.param(
            "references: [{name: 甲, reference: 可靠。}]",
            "references: [{name: Ann, reference: Reliable.}]",
            {"甲": "Ann", "可靠。": "Reliable."},
            id="entries with nothing in common but their order",
        ),
        pytest.param(
            "work: [{name: 甲, startDate: 2018, endDate: 2020, highlights: [共42台，占38%, 省71万元]}]",
            "work: [{name: B, startDate: 2018, endDate: 2020, highlights: ['64 hosts, 93%', '55 people']}]",
            {"甲": "B", "省71万元": "55 people"},
            id="entries of the same years that say other things",
        ),
        pytest.param(
            job("- 数据：清洗260万条，占38%。"),
            job("- {title: Data, text: 'cleaned 2,600,000 records, 38%'}"),
            {"数据：清洗260万条，占38%。": "Data: cleaned 2,600,000 records, 38%"},
            id="a title that the source writes into the text",
        ),
        pytest.param(
            job("- {title: 数据, text: 清洗260万条，占38%。}\n- {title: 训练, text: 用42张卡，占60%。}"),
            job("- 'Data: cleaned 2,600,000 records, 38%'\n- Trained on 42 cards, 60%"),
            {"数据": "Data", "清洗260万条，占38%。": "cleaned 2,600,000 records, 38%"},
            id="a lead-in where not all points have one",
        ),
        pytest.param(
            "basics: {taglines: [让模型读懂图纸, 平稳上线]}",
            "basics: {taglines: [Teaching models to read drawings, Smooth launches]}",
            {"让模型读懂图纸": "Teaching models to read drawings", "平稳上线": "Smooth launches"},
            id="terms by their order alone",
        ),
        pytest.param(
            "basics:\n  summary: |\n    一段。\n\n    二段。",
            "basics:\n  summary: |\n    One.\n\n    Two.",
            {"一段。": "One.", "二段。": "Two."},
            id="paragraphs by their order alone",
        ),
        pytest.param(
            job("- {title: 数据}\n- {title: 覆盖120万台，占38%}"),
            job("- 'Data:'\n- 1,200,000 machines, 38%"),
            {"数据": "Data"},
            id="a title without a text",
        ),
    ],
)
def test_supposed(source: str, twin: str, expected: dict[str, str]) -> None:
    _, supposed, _ = said(paired(source, twin))
    assert expected == supposed


# --- What has no place ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "twin", "expected"),
    [
        pytest.param(
            job("- 覆盖120万台，占38%。"),
            job("- 1,200,000 machines, 38%\n- Cut costs by 71% in 2023 with 88 people"),
            ["Cut costs by 71% in 2023 with 88 people"],
            id="a point that was added",
        ),
        pytest.param(
            "basics: {label: 工程师}",
            "basics: {label: Engineer}\nvolunteer: [{organization: Food Bank, highlights: [Cooked.]}]",
            ["Food Bank", "Cooked."],
            id="a section that the source has not",
        ),
        pytest.param(
            "skills: [{name: 后端, keywords: [Go]}]",
            "skills: [{name: Back end, keywords: [Go, Haskell]}]",
            ["Haskell"],
            id="a term that no language translates",
        ),
        pytest.param(
            "work: [{name: 甲, location: 杭州, startDate: 2016-05, endDate: 2018-02},"
            " {name: 乙, location: 杭州, startDate: 2020-03, endDate: 2021-05}]",
            "work: [{name: A, location: Hangzhou, startDate: 2016-05, endDate: 2018-02},"
            " {name: B, location: 'Hangzhou, China', startDate: 2020-03, endDate: 2021-05}]",
            ["Hangzhou, China"],
            id="the second of two targets of one message",
        ),
        pytest.param(
            job("- {title: 数据, text: 清洗260万条，占38%。}\n- {title: 数据, text: 标注42万条，占77%。}"),
            job("- 'Data: cleaned 2,600,000 records, 38%'\n- 'Labels: made 420,000, 77%'"),
            ["Labels"],
            id="a part of a point",
        ),
        pytest.param(
            "education: [{studyType: master, area: 计算机, startDate: 2013-09, endDate: 2016-06}]",
            "education: [{studyType: MSc, area: Computing, startDate: 2013-09, endDate: 2016-06}]",
            ["MSc"],
            id="other words for a code",
        ),
        pytest.param(
            "basics: {name: 闻若溪}", "basics: {givenName: Ruoxi, familyName: Wen}", ["Ruoxi", "Wen"], id="name"
        ),
        pytest.param(
            "basics: {givenName: 若溪, familyName: 闻}", "basics: {name: Ruoxi}", ["Ruoxi"], id="one-word name"
        ),
    ],
)
def test_unplaced(source: str, twin: str, expected: list[str]) -> None:
    _, _, unplaced = said(paired(source, twin))
    assert expected == unplaced


@pytest.mark.parametrize(
    ("languages", "document", "expected"),
    [
        pytest.param("zh en", "basics: {label: 工程师, name: Ann}", {"Ann": "Ann"}, id="other script"),
        pytest.param("zh en", "skills: [{name: 后端, keywords: [数据库]}]", {}, id="term of another script"),
        pytest.param("zh en", "basics: {summary: 'Kafka, Redis'}", {"Kafka, Redis": "Kafka, Redis"}, id="all terms"),
        pytest.param("zh ja", "basics: {label: 工程师, name: 森鸥}", {"森鸥": "森鸥"}, id="one script"),
        pytest.param("en fr", "basics: {label: Engineer, summary: I build., name: Ann}", {"Ann": "Ann"}, id="Latin"),
        pytest.param("en zh", "work: [{name: Acme, position: Clerk}]", {"Acme": "Acme"}, id="Latin name"),
        pytest.param("en zh", "basics: {label: LoRA, summary: A DPO.}", {"LoRA": "LoRA"}, id="Latin term"),
        pytest.param("en en-GB", "basics: {label: Engineer}", {"Engineer": "Engineer"}, id="one language"),
        pytest.param("zh zh-Hant", "basics: {label: 工人}", {"工人": "工人"}, id="one language in two scripts"),
    ],
)
def test_what_is_not_translated_is_not_taken_for_a_translation(
    languages: str, document: str, expected: dict[str, str]
) -> None:
    source, twin = languages.split()
    assert (expected, {}, []) == said(paired(document, document, (source, twin)))


def test_a_code_in_words_has_its_place() -> None:
    source = resume("languages: [{language: en, fluency: native}]", "zh")
    twin = resume("languages: [{language: English, fluency: Mother tongue}]", "en")
    names = {"en": "English", "native": "Native"}

    def spelled(code: Code) -> str:
        return names[code.value]

    assert ["Mother tongue"] == said(pair(source, twin, spelled))[2]


def test_a_text_knows_where_it_stands() -> None:
    pairing = paired("work: [{name: 甲}]", "work: [{name: A, highlights: [Added.]}]")
    assert ["work.highlights"] == [found.slot.context for found in pairing.unplaced]
    assert ["work", "highlights"] == [step.spec.key for step in pairing.unplaced[0].slot.trail]


def test_sure_comes_before_supposed_wherever_it_stands() -> None:
    source = job(
        "- {title: 带领}\n- {title: 甲, text: 覆盖120万台，占38%。}\n- {title: 带领, text: 覆盖64万台，占77%。}"
    )
    twin = job("- {title: Led}\n- {title: A, text: '1,200,000: 38%'}\n- {title: Headed, text: '640,000: 77%'}")
    sure, supposed, unplaced = said(paired(source, twin))
    assert ("Headed", {}, ["Led"]) == (sure["带领"], supposed, unplaced)


def test_an_unknown_key_is_told_with_its_path() -> None:
    twin = resume("x: {y: [One, null, true]}\nbasics: {z: '  Two  words ', name: Ann}", "en")
    assert [("x.y", "One"), ("x.y", "true"), ("basics.z", "Two words")] == list(extras(twin))


# --- Laws -----------------------------------------------------------------------------------------------


def parsed(document: Json, language: str) -> Resume:
    return read_source([("cv.json", json.dumps(document).encode())], lambda _tag: None).resume.changed(
        {"language": language}
    )


def pool(pairing: Pairing, source: Resume) -> set[str]:
    """Every text that is a target, in the source, or without a place."""
    found: tuple[Found, ...] = (*pairing.sure.values(), *pairing.supposed.values(), *pairing.unplaced)
    return {text.text for text in found} | {text for _, text in benchmark.keyed(source)}


def stands(text: str, known: set[str]) -> bool:
    """Whether *text* is among *known*, in whole, in parts, or joined with another."""
    if any(text in other for other in known):
        return True
    for part in sorted((part for part in known if part in text), key=len, reverse=True):
        text = text.replace(part, "")
    return not any(char.isalnum() for char in text)


@given(sources(), sources())
@settings(max_examples=60)
def test_no_text_of_any_document_is_lost(source: Json, twin: Json) -> None:
    ours, theirs = parsed(source, "zh"), parsed(twin, "en")
    pairing = pair(ours, theirs)
    known = pool(pairing, ours)
    assert [] == [text for _, text in benchmark.keyed(theirs) if not stands(text, known)]
    assert {entry.key for entry in messages(ours)} >= pairing.sure.keys() | pairing.supposed.keys() - {None}
    assert not pairing.sure.keys() & pairing.supposed.keys()


@cache
def sample() -> Documents:
    return benchmark.sample()


@given(st.integers(0, 10_000), st.booleans(), st.booleans())
@settings(max_examples=10)
def test_no_text_of_a_drifted_twin_is_lost(seed: int, flat: bool, turned: bool) -> None:
    documents = sample().turned if turned else sample()
    found = benchmark.case(documents, seed, flat=flat, share=0.3)
    known = pool(pair(found.source, found.twin), found.source)
    assert [] == [text for _, text in benchmark.keyed(found.twin) if not stands(text, known)]


@pytest.mark.parametrize("form", benchmark.FORMS)
def test_benchmark(form: str) -> None:
    """A part of what ``python -m benchmarks.twin`` tries, with other seeds."""
    judged = [
        benchmark.judged(found)
        for _, _, found in benchmark.cases(range(2000, 2001 if "sample" in form else 2003), sample(), [form])
    ]
    total = benchmark.summed(score for score, _ in judged)
    lines = [line for _, some in judged for line in some if "wordy" not in form or line.startswith("SURE")]
    assert 0 == total.wrong_sure, lines
    assert total.filled >= benchmark.LEAST * total.counterparts, lines
    assert total.right >= (0.8 if "alike" in form else 0.88) * total.counterparts, lines
    assert total.sure >= 0.25 * total.counterparts


def test_benchmark_notices_a_wrong_target() -> None:
    found = benchmark.Case(resume("basics: {label: 甲}", "zh"), resume("basics: {label: A}", "en"), {})
    score, lines = benchmark.judged(found)
    assert (1, 1) == (score.sure, score.wrong_sure)
    assert ["SURE ('basics.label', '甲') → A should be []"] == lines


# --- Signs ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        pytest.param("120万台", "1.2 million", {"~12"}, id="million"),
        pytest.param("2.6万次", "26,000 times", {"~26", "#26000"}, id="万 written out"),
        pytest.param("3亿条", "300 000 000 traces", {"~3", "#300000000"}, id="亿, spaces between groups"),
        pytest.param("9,5 %", "9.5%", {"~95", "#9.5", "%9.5"}, id="decimal comma"),
        pytest.param("３５％", "35%", {"~35", "#35", "%35"}, id="full width"),
        pytest.param("76GB", "76 GB", {"~76", "#76", "gb"}, id="unit"),
        pytest.param("用A100训练", "on A100s", {"a100"}, id="plural"),
        pytest.param("`Recall@8`", "Recall@8", {"recall", "~8", "#8"}, id="code"),
        pytest.param(
            "[甲](https://example.com/a)", "at https://example.com/a/", {"link https://example.com/a"}, id="link"
        ),
        pytest.param("向量检索", "検索と向量", {"向量"}, id="Chinese and Japanese"),
        pytest.param("C++与C#", "C++ and C#", {"c++", "c#"}, id="signs in names"),
        pytest.param("٤٢", "42", {"~42", "#42"}, id="other digits"),
        pytest.param("零件", "parts", set(), id="nothing"),
    ],
)
def test_signs_shared(one: str, other: str, shared: set[str]) -> None:
    assert shared == signs_of([one]).weights.keys() & signs_of([other]).weights.keys()


def test_a_term_is_above_all_itself() -> None:
    assert SAME == whole("Load testing").weights["=load testing"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("120万，2篇", "1.2 million, two", True, id="written out"),
        pytest.param("38%", "45%", False, id="other"),
        pytest.param("40%", "30%", False, id="other, round"),
        pytest.param("3人", "a team of 5", False, id="other, small"),
        pytest.param("第00号", "No. 0", True, id="nought"),
        pytest.param("用Kafka与Spark", "with Kafka", True, id="a term less"),
        pytest.param("用Kafka与Spark", "with Redis", False, id="no term in common"),
        pytest.param("用Kafka", "with `Redis` and GraphQL", False, id="other terms"),
    ],
)
def test_agree(one: str, other: str, expected: bool) -> None:
    assert expected == agree(one, other)


# --- Alignment ------------------------------------------------------------------------------------------


@given(st.lists(st.integers(0, 8), max_size=8, unique=True))
def test_longest_rise_is_one(numbers: list[int]) -> None:
    found = longest_rise(numbers)
    assert [numbers[k] for k in found] == sorted(numbers[k] for k in found)
    assert found == sorted(found)
    rising = (
        some
        for size in range(len(numbers) + 1)
        for some in itertools.combinations(numbers, size)
        if list(some) == sorted(some)
    )
    assert len(found) == max(map(len, rising))


def items(*texts: str) -> list[Item]:
    return [Item(signs_of([text]), len(text)) for text in texts]


def test_a_row_too_long_to_compare_is_left() -> None:
    side = int(MOST**0.5) + 1
    evidence = Evidence(items(*["甲"] * side), items(*["a"] * (side + 1)), 1)
    assert side == len(in_order(evidence.affinity, range(side), range(side + 1)))


def test_what_moved_to_another_list_is_found() -> None:
    evidence = Evidence(items("共42台，占38%", "其他"), items("Else", "42 hosts, 38%"), 3)
    assert [Pair(0, 1, True), Pair(1, 0, False)] == align(evidence, [Group([0], []), Group([1], [0])])


def test_what_stands_between_two_that_are_sure_needs_less() -> None:
    ours = ["覆盖42台，占38%", "命中率提高9%", "共77人，占64%"]
    theirs = ["covered 42 hosts, 38%", "the hit rate grew by 9%", "77 people, 64%"]
    assert [True, True, True] == [found.sure for found in aligned(ours, theirs)]
    assert [True, False] == [found.sure for found in aligned(ours[:2], [theirs[0], "Else.", theirs[1]])]


def aligned(ours: list[str], theirs: list[str]) -> list[Pair]:
    return align(Evidence(items(*ours), items(*theirs), 2.2), [Group(range(len(ours)), range(len(theirs)))])


def test_a_year_in_common_proves_nothing() -> None:
    assert [Pair(0, 0, False)] == aligned(["2019年加入"], ["joined in 2019"])


def test_two_that_look_alike_prove_nothing() -> None:
    evidence = Evidence(items("共42台，占38%"), items("42 hosts, 38%", "42 seats, 38%"), 3)
    assert [Pair(0, 0, False)] == align(evidence, [Group([0], [0, 1])])


def test_order_pairs_across_what_is_missing() -> None:
    evidence = Evidence(items("很长的一句话，写了很多很多字", "短句"), items("Short"), 2.5)
    assert [(1, 0)] == in_order(evidence.affinity, [0, 1], [0])


# --- Words and lead-ins ---------------------------------------------------------------------------------


def test_a_lexicon_learns_words_that_keep_company() -> None:
    lexicon = Lexicon(
        [
            ("向量检索", "vector search"),
            ("稠密向量", "dense vectors"),
            ("检索服务", "search service"),
            ("前缀", "prefix"),
        ]
    )
    assert lexicon.agreement("向量召回", "recall by vectors") > lexicon.agreement("向量召回", "recall by prefix")
    assert 0 == lexicon.agreement("陌生", "unknown")


def test_a_pair_teaches_nothing_about_itself() -> None:
    assert 0 == Lexicon([("前缀", "prefix"), ("后缀", "suffix")]).agreement("前缀", "prefix")


def test_units_are_stems_and_neighbours() -> None:
    assert {"训练", "练集", "retrie", "用"} - {"用"} == units("训练集 retrieval a")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Data: cleaned", ("Data", "cleaned"), id="colon"),
        pytest.param("数据：清洗", ("数据", "清洗"), id="full-width colon"),
        pytest.param("Données\u202f: nettoyées", ("Données", "nettoyées"), id="French"),
        pytest.param("**Data**: cleaned", ("Data", "cleaned"), id="bold"),
        pytest.param("**Data:** cleaned", ("Data", "cleaned"), id="bold with its colon"),
        pytest.param("__数据：__清洗", ("数据", "清洗"), id="bold with lines below"),
        pytest.param("**Data: cleaned** well", None, id="bold that goes on"),
        pytest.param("Mixed at 3:7", None, id="ratio"),
        pytest.param("See https://example.com", None, id="address"),
        pytest.param("Data:", None, id="nothing after it"),
        pytest.param("Cleaned", None, id="no colon"),
    ],
)
def test_lead_in(text: str, expected: tuple[str, str] | None) -> None:
    (point,) = in_a_row(resume(f"work: [{{highlights: [{json.dumps(text)}]}}]", "en").work[0].highlights)
    assert expected == point.lead_in


def test_points_in_a_row_know_their_parents() -> None:
    highlights = resume(job("- title: a\n  highlights:\n  - text: b\n    highlights: [c]\n  - d\n- e"), "en").work[0]
    assert [None, 0, 1, 0, None] == [point.parent for point in in_a_row(highlights.highlights)]
    assert ["a", "b", "c", "d", "e"] == [point.texts[0].value for point in in_a_row(highlights.highlights)]
    assert Point(None, ()).lead_in is None
