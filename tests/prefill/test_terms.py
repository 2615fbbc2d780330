"""The shipped terms: their form, and that they serve where a CV has words."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.cjk import is_cjk
from cvi18n.model.kinds import MapKind, RecordKind
from cvi18n.model.record import Record
from cvi18n.model.resume import CustomSection, Resume
from cvi18n.prefill.index import Index
from cvi18n.prefill.terms import NAMES, occurring, shipped

FILE = Path(__file__).parents[2] / "cvi18n" / "terms" / "zh-en.tsv"
AT_LEAST = 400
WIDEST = {"zh": 20, "en": 90, "note": 60}
HAN = re.compile(r"[\u4e00-\u9fff]")


class Row(NamedTuple):
    zh: str
    en: str
    contexts: str
    note: str


def rows() -> list[Row]:
    with FILE.open(encoding="utf-8", newline="") as file:
        header, *found = (line.split("\t") for line in file.read().removesuffix("\n").split("\n"))
    assert header == ["zh", "en", "contexts", "note"]
    return [Row(*row) for row in found]


ROWS = rows()


def contexts(record: type[Record], above: str = "", seen: tuple[type[Record], ...] = ()) -> Iterator[tuple[str, str]]:
    """Each context of a message that *record* can hold, as the walk makes them, and what the field is to mind."""
    for spec in record.SPECS:
        below = above if spec.transparent else f"{above}.{spec.key}".removeprefix(".")
        if isinstance(spec.kind, RecordKind):
            inner = spec.kind.record()
            # A section's id is the writer's own.
            name = f"{below}.any" if inner is CustomSection else below
            if inner not in seen:
                yield from contexts(inner, name, (*seen, record))
        elif isinstance(spec.kind, MapKind):
            yield f"{below}.any", spec.mind
        else:
            yield below, spec.mind


MODEL = dict(contexts(Resume))


def test_the_model_is_asked_for_its_contexts() -> None:
    known = {"work.position", "work.projects.highlights.title", "sections.any.entries.title", "meta.labels.any"}
    assert known <= set(MODEL)


def test_there_are_enough_and_each_is_told_once() -> None:
    assert len({row.zh for row in ROWS}) >= AT_LEAST
    assert len(ROWS) == len({(row.zh, row.en) for row in ROWS})


def test_cells_are_in_order() -> None:
    texts = [(row, cell) for row in ROWS for cell in row]
    assert [] == [row for row, cell in texts if cell != " ".join(cell.split()) or not cell.isprintable()]
    assert [] == [row for row in ROWS if not (row.zh and row.en and row.contexts)]
    assert [] == [row for row, cell in texts if cell != unicodedata.normalize("NFC", cell)]


def test_cells_are_not_too_wide() -> None:
    assert [] == [row for row in ROWS for name, width in WIDEST.items() if len(getattr(row, name)) > width]


def test_chinese_is_chinese_and_english_is_english() -> None:
    assert [] == [row for row in ROWS if not HAN.search(row.zh) or any(map(is_cjk, row.en))]
    # Typographic apostrophes and quotation marks, as in the tool's own words; a capital letter begins an entry of a CV.
    assert [] == [row for row in ROWS if set("'\"") & set(row.en)]
    assert [] == [row for row in ROWS if not any(map(str.isupper, row.en.split()[0]))]


def test_file_has_one_form() -> None:
    content = FILE.read_bytes()
    assert content.endswith(b"\n")
    assert b"\r" not in content
    assert content.count(b"\n") == len(ROWS) + 1
    assert not content.startswith("\ufeff".encode())


def test_terms_are_sorted_by_their_first_english() -> None:
    groups: dict[str, list[str]] = {}
    for row in ROWS:
        groups.setdefault(row.zh, []).append(row.en)
    assert [row.zh for row in ROWS] == [zh for zh, found in groups.items() for _ in found]
    first = [found[0].casefold() for found in groups.values()]
    assert first == sorted(first)


def test_contexts_are_those_of_the_model() -> None:
    patterns = {(row.zh, pattern) for row in ROWS for pattern in row.contexts.split(" ")}
    unknown = {pattern for _, pattern in patterns if not any(fnmatchcase(name, pattern) for name in MODEL)}
    assert set() == unknown
    assert [] == [row for row in ROWS if row.contexts.split(" ") != sorted(set(row.contexts.split(" ")))]
    assert [] == [row for row in ROWS if "*" in row.contexts.split(" ") and row.contexts != "*"]


def test_alternatives_differ_by_more_than_their_case_where_both_serve() -> None:
    first: dict[str, list[tuple[str, set[str]]]] = defaultdict(list)
    for row in ROWS:
        served = {name for name in MODEL if any(fnmatchcase(name, pattern) for pattern in row.contexts.split(" "))}
        # The narrower one stands first, and so it is the one that serves there.
        same = [known for en, known in first[row.zh] if en == row.en.casefold()]
        assert all(served - known for known in same), row
        first[row.zh].append((row.en.casefold(), served))


def test_what_is_looked_for_inside_texts_is_worth_a_note() -> None:
    assert [] == [row for row in ROWS if row.contexts == "*" and len(HAN.findall(row.zh)) < 2 and len(row.zh) < 3]


def test_names_are_the_contexts_of_people() -> None:
    minds = {"person", "given-name", "family-name"}
    assert {context for context, mind in MODEL.items() if mind in minds} == NAMES


# --- What is made of them -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "target", "text", "context", "expected"),
    [
        pytest.param("zh", "en", "国家奖学金", "awards.title", "National Scholarship", id="award"),
        pytest.param("zh", "en", "高级算法工程师", "work.position", "Senior Algorithm Engineer", id="position"),
        pytest.param("zh", "en", "硕士", "education.studyType", "Master’s degree", id="degree"),
        pytest.param("zh", "en", "人工智能", "education.area", "Artificial Intelligence", id="subject, in capitals"),
        pytest.param("zh", "en", "人工智能", "skills.name", "Artificial intelligence", id="skill, as a sentence"),
        pytest.param("zh", "en", "熟练", "skills.level", "Advanced", id="level of a skill"),
        pytest.param("zh", "en", "熟练", "languages.fluency", "Proficient", id="level of a language"),
        pytest.param("zh", "en", "自我评价", "sections.me.title", "Profile", id="heading"),
        pytest.param("zh", "en", "自我评价", "work.summary", "", id="heading elsewhere"),
        pytest.param("zh-CN", "en-GB", "面议", "objective.salary", "Negotiable", id="regions"),
        pytest.param("zh-Hant", "en", "面議", "objective.salary", "", id="another script"),
        pytest.param("zh", "ja", "面议", "objective.salary", "", id="another language"),
        pytest.param("zh", "zh-SG", "面议", "objective.salary", "", id="one language"),
        pytest.param("en", "zh", "national scholarship", "awards.title", "国家奖学金", id="back, in either case"),
        pytest.param("en", "zh", "HR Manager", "work.position", "人力资源经理", id="back, from an alternative"),
        pytest.param("en", "zh", "Master’s degree", "education.studyType", "硕士", id="back, the first of several"),
        pytest.param("en", "zh", "Bachelor’s degree", "education.studyType", "本科", id="back, the usual word"),
        pytest.param("en", "zh", "Director", "work.position", "总监", id="back, not what has another first choice"),
        pytest.param("en", "zh", "Software Engineer", "work.position", "软件工程师", id="back, the plainer word"),
        pytest.param("en", "zh", "English", "languages.language", "英语", id="back, in its context"),
    ],
)
def test_what_a_term_becomes(source: str, target: str, text: str, context: str, expected: str) -> None:
    found = Index(shipped(source, target)).whole(text, context)
    assert expected == (found[0].target if found else "")


@pytest.mark.parametrize(("source", "target"), [("zh", "en"), ("en", "zh")])
def test_every_row_serves_in_both_directions(source: str, target: str) -> None:
    terms = shipped(source, target)
    assert len(ROWS) == len(terms)
    index = Index(terms)
    for term in terms:
        context = next(name for name in MODEL if any(fnmatchcase(name, pattern) for pattern in term.contexts))
        assert term in index.whole(term.source, context)


# Texts that hold terms, whole or not, in either case, in any company.
TEXTS = st.lists(
    st.lists(
        st.sampled_from([text for row in ROWS for text in (row.zh, row.en, row.en.upper(), row.zh[:2], row.en[-3:])])
        | st.text("算法c+C ß\t1", max_size=3),
        max_size=4,
    ).map("".join),
    max_size=4,
)


@pytest.mark.parametrize(("source", "target"), [("zh", "en"), ("en", "zh"), ("zh", "ja"), ("zh", "zh-TW")])
def test_those_that_occur_answer_for_all(source: str, target: str) -> None:
    every = Index(shipped(source, target))

    @given(texts=TEXTS)
    def answers_alike(texts: list[str]) -> None:
        some = Index(occurring(source, target, texts))
        for text in texts:
            assert list(every.inside(text)) == list(some.inside(text))
            for context in ("work.position", "skills.name", "work.highlights"):
                assert every.whole(text, context) == some.whole(text, context)

    answers_alike()
    texts = [text for row in ROWS for text in (row.zh, row.en)]
    assert set(shipped(source, target)) == set(occurring(source, target, texts))


def test_those_that_occur_are_few() -> None:
    found = occurring("zh", "en", ["算法工程师"])
    assert "算法工程师" in {term.source for term in found}
    assert {"算法"} == {term.source[:2] for term in found}
    assert len(found) < 10


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("服务中国企业与海外企业", id="enterprises of other kinds"),
        pytest.param("系统部署与数据部署", id="deployment and no department"),
        pytest.param("提高可用性，提高并发能力", id="words that begin in another"),
        pytest.param("改善智能体验", id="experience and no agent"),
        pytest.param("电子公司的部分公司业务", id="companies"),
        pytest.param("测试、设计、管理", id="everyday words"),
    ],
)
def test_nothing_is_found_inside_other_words(text: str) -> None:
    assert [] == [found.terms for found in Index(shipped("zh", "en")).inside(text)]


def test_terms_inside_a_sentence() -> None:
    def sources(text: str, source: str, target: str) -> list[str]:
        return [found.terms[0].source for found in Index(shipped(source, target)).inside(text)]

    chinese = "任高级算法工程师，负责推荐系统，两获国家奖学金。"
    assert ["高级算法工程师", "推荐系统", "国家奖学金"] == sources(chinese, "zh", "en")
    assert ["Recommender systems", "Machine learning"] == sources(
        "Built recommender systems with machine learning", "en", "zh"
    )
