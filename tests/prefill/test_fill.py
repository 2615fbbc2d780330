from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog, Entry, Previous
from cvi18n.catalog.merge import merge
from cvi18n.catalog.parse import parse
from cvi18n.prefill.fill import MOST_NOTES, Aids, Wording, aids, is_prefilled, prefill, without_prefilled
from cvi18n.prefill.glossary import read_glossary
from cvi18n.prefill.index import Index, Term
from cvi18n.prefill.memory import Memory, Recall, Unit

WORDING = Wording("Term: {source} = {target}", "Keep: {terms}", "{name} ({detail})")

GLOSSARY = (
    Term("工单", "work order"),
    Term("工单", "ticket", remark="not a bill"),
    Term("技师", "technician"),
    Term("ciheng", "ciheng"),
    Term("{braces}", "{0}"),
    Term("尾", "tail"),
    Term("反斜杠", "back\\"),
)
TERMS = (
    Term("算法", "algorithm", ("work.position",)),
    Term("工单", "job sheet"),
    Term("推荐系统", "recommender system"),
    Term("推荐系统", "recommendation system"),
    Term("算法工程师", "Algorithm Engineer"),
    Term("技师工单", "technicians’ work order"),
)
KNOWN = Aids(
    Index(GLOSSARY),
    Recall({("label", "Skills"): "Atouts", ("a", "推荐系统"): "from here"}, {"面议": "Open", "工单": "from memory"}),
    Index(TERMS),
)


def filled(entry: Entry, known: Aids = KNOWN) -> Entry:
    (found,) = prefill(Catalog((entry,)), known, WORDING).entries
    return found


def notes(source: str, context: str | None = "work.highlights", known: Aids = KNOWN) -> list[str]:
    return list(filled(Entry(source, context), known).notes)


# --- Filling --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "context", "expected"),
    [
        pytest.param("工单", "a", "work order", id="glossary before memory and terms, its first row"),
        pytest.param("ciheng", "a", "ciheng", id="kept"),
        pytest.param("推荐系统", "a", "from here", id="memory before terms"),
        pytest.param("面议", "objective.salary", "Open", id="memory from another place"),
        pytest.param("推荐系统", "b", "recommender system", id="terms, the first"),
        pytest.param("算法", "work.position", "algorithm", id="term in its context"),
        pytest.param("算法", "work.name", "", id="term in another context"),
        pytest.param("算法工程师", "basics.name", "", id="a person may be called so"),
        pytest.param("尾", "basics.familyName", "tail", id="the glossary may know people"),
        pytest.param("推荐系统。", "b", "", id="more than the term"),
        pytest.param("Skills", "label", "Atouts", id="label from memory"),
        pytest.param("算法工程师", "label", "", id="label that is a term"),
        pytest.param("工单", "label", "", id="label that the glossary has"),
    ],
)
def test_what_fills(source: str, context: str, expected: str) -> None:
    entry = Entry(source, context, references=("content/cv.yaml:1",), flags=("python-brace-format",))
    found = filled(entry)
    flags = ("fuzzy", "python-brace-format") if expected else ("python-brace-format",)
    assert (expected, flags, None) == (found.target, found.flags, found.previous)
    assert bool(expected) is is_prefilled(found)


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(Entry("工单", "a", "mine"), id="translated"),
        pytest.param(Entry("工单", "a", "mine", flags=("fuzzy",), previous=Previous("工")), id="fuzzy"),
        pytest.param(Entry("工单", "a", plural="工单", plurals=("", "")), id="plural"),
        pytest.param(Entry("工单", "a", obsolete=True), id="obsolete"),
    ],
)
def test_what_is_not_filled(entry: Entry) -> None:
    assert entry == filled(entry)._replace(notes=())


def test_an_empty_entry_that_was_marked_is_filled_once() -> None:
    found = filled(Entry("工单", "a", flags=("fuzzy", "x"), previous=Previous("工")))
    assert (("fuzzy", "x"), None) == (found.flags, found.previous)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        pytest.param(Entry("a", target="b", flags=("fuzzy",)), True, id="fuzzy"),
        pytest.param(Entry("a", target="b", flags=("fuzzy",), previous=Previous("c")), False, id="with its source"),
        pytest.param(Entry("a", target="b"), False, id="translated"),
        pytest.param(Entry("a", flags=("fuzzy",)), False, id="empty"),
        pytest.param(Entry("a", target="b", flags=("fuzzy",), obsolete=True), False, id="obsolete"),
    ],
)
def test_what_counts_as_prefilled(entry: Entry, expected: bool) -> None:
    assert expected is is_prefilled(entry)


@pytest.mark.parametrize(
    ("target", "flags", "previous", "expected"),
    [
        pytest.param("work order", ("fuzzy", "x"), None, "", id="just what is filled in"),
        pytest.param("work-order", ("fuzzy", "x"), None, "work-order", id="somebody typed"),
        pytest.param("work order", ("x",), None, "work order", id="confirmed"),
        pytest.param("work order", ("fuzzy", "x"), Previous("工"), "work order", id="carried over"),
    ],
)
def test_taking_the_filling_away(target: str, flags: tuple[str, ...], previous: Previous | None, expected: str) -> None:
    entry = Entry("工单", "a", target, flags=flags, previous=previous)
    (found,) = without_prefilled(Catalog((entry,)), KNOWN).entries
    assert expected == found.target
    assert (("x",) if not expected else flags) == found.flags


# --- Notes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("搭建推荐系统。", ["Term: 推荐系统 = recommender system / recommendation system"], id="a choice"),
        pytest.param("呼叫技师。", ["Term: 技师 = technician"], id="glossary"),
        pytest.param("写工单。", ["Term: 工单 = work order / ticket (not a bill)"], id="with a remark"),
        pytest.param("用ciheng比对", ["Keep: ciheng"], id="kept"),
        pytest.param("工单，推荐系统，工单", ["Term: 工单", "Term: 推荐系统"], id="glossary first, each once"),
        pytest.param("写技师工单", ["Term: 技师 = technician", "Term: 工单"], id="terms leave the glossary its words"),
        pytest.param(
            "技师工单", ["Term: 技师 = technician", "Term: 工单"], id="also where a term is the whole message"
        ),
        pytest.param("算法", [], id="a term with contexts"),
        pytest.param("技师", [], id="the whole message: it is filled"),
        pytest.param("算法工程师", [], id="the whole message, of the terms"),
        pytest.param("工单", ["Term: 工单 = work order / ticket (not a bill)"], id="the whole message, a choice"),
        pytest.param("用{braces}写", ["Term: {braces} = {0}"], id="braces"),
        pytest.param("有反斜杠。", ["Term: 反斜杠 = back"], id="no backslash at the end"),
        pytest.param("无", [], id="nothing"),
    ],
)
def test_notes(source: str, expected: list[str]) -> None:
    found = notes(source)
    assert len(expected) == len(found)
    assert all(line.startswith(begin) for line, begin in zip(found, expected, strict=True))


def test_an_entry_has_few_notes() -> None:
    terms = [Term(f"词{number}", f"word {number}") for number in range(9)]
    known = KNOWN._replace(terms=Index(terms))
    assert MOST_NOTES == len(notes("、".join(term.source for term in terms), known=known))


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        pytest.param("basics.name", ["Term: 技师 = technician"], id="name: the glossary alone"),
        pytest.param("label", [], id="label"),
        pytest.param(
            "work.summary", ["Term: 技师 = technician", "Term: 算法工程师 = Algorithm Engineer"], id="anything else"
        ),
    ],
)
def test_notes_by_context(context: str, expected: list[str]) -> None:
    assert expected == notes("技师与算法工程师", context)


def test_notes_do_not_depend_on_the_translation() -> None:
    entries = [Entry("写工单", "a"), Entry("写工单", "a", "Write"), Entry("写工单", "a", "Write", flags=("fuzzy",))]
    assert 1 == len({filled(entry).notes for entry in entries})


def test_notes_come_behind_those_that_are_there() -> None:
    assert ("here", "Term: 技师 = technician") == filled(Entry("呼叫技师", notes=("here",))).notes


# --- Laws -----------------------------------------------------------------------------------------------

WORDS = st.sampled_from(["工单", "技师", "推荐系统", "算法", "ciheng", "面议", "，", " ", "Skills"])
ENTRIES = st.lists(
    st.builds(
        lambda words, context, target, flags, obsolete: Entry(
            "".join(words), context, target, flags=flags, obsolete=obsolete
        ),
        st.lists(WORDS, min_size=1, max_size=3),
        st.sampled_from(["a", "work.position", "label", "basics.name", None]),
        st.sampled_from(["", "", "x", "工单"]),
        st.sampled_from([(), ("fuzzy",), ("x",)]),
        st.booleans(),
    ),
    unique_by=lambda entry: entry.key,
).map(tuple)


@given(ENTRIES)
def test_prefilling_twice_is_prefilling_once(entries: tuple[Entry, ...]) -> None:
    once = prefill(Catalog(entries), KNOWN, WORDING)
    assert once == prefill(once, KNOWN, WORDING)


@given(ENTRIES)
def test_no_target_changes_and_what_is_new_waits(entries: tuple[Entry, ...]) -> None:
    for before, after in zip(entries, prefill(Catalog(entries), KNOWN, WORDING).entries, strict=True):
        if before.target or before.obsolete:
            assert before == after._replace(notes=before.notes)
        else:
            assert after.target == "" or is_prefilled(after)


@given(ENTRIES)
def test_what_was_filled_can_be_taken_away(entries: tuple[Entry, ...]) -> None:
    empty = Catalog(tuple(Entry(entry.source, entry.context) for entry in entries))
    taken = without_prefilled(prefill(empty, KNOWN, WORDING), KNOWN)
    assert [entry.target for entry in empty.entries] == [entry.target for entry in taken.entries]


@given(ENTRIES)
def test_an_extract_after_an_extract_changes_no_byte(entries: tuple[Entry, ...]) -> None:
    template = [Entry(entry.source, entry.context, notes=("here",)) for entry in entries]

    def extracted(old: Catalog) -> bytes:
        return dump(prefill(merge(old, template), KNOWN, WORDING))

    first = extracted(Catalog((), (("Content-Type", "text/plain; charset=UTF-8"),)))
    assert first == extracted(parse("cv.po", first))


def test_memory_and_terms_of_two_languages() -> None:
    glossary = read_glossary("g.csv", "zh,en\n工单,work order\n".encode())
    memory = Memory((Unit({"zh": "面议", "en": "Open"}),))
    sources = ["工单", "面议", "国家奖学金", "无人知晓"]
    catalog = Catalog(tuple(Entry(source, "awards.title") for source in sources))
    known = aids(glossary, memory, "zh", "en", catalog)
    assert ["work order", "Open", "National Scholarship", ""] == [
        filled(Entry(source, "awards.title"), known).target for source in sources
    ]
    none = aids(None, None, "zh", "ja", catalog)
    assert ["", "", "", ""] == [filled(Entry(source, "awards.title"), none).target for source in sources]


def test_a_great_catalog_is_filled_in_no_time() -> None:
    text = "负责第{}号推荐系统的架构设计与性能优化，带领算法工程师把点击率提高，接口时延明显下降。"
    catalog = Catalog(tuple(Entry(text.format(number), "work.highlights") for number in range(2_500)))
    start = time.process_time()
    found = prefill(catalog, aids(None, None, "zh", "en", catalog), WORDING)
    assert all(4 <= len(entry.notes) <= MOST_NOTES for entry in found.entries)
    assert time.process_time() - start < 5
