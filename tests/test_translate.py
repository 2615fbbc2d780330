"""Translating: only what somebody confirmed is shown; the rest says why not."""

from __future__ import annotations

import pytest

from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.merge import LABEL
from cvi18n.diagnostic import Place, Severity
from cvi18n.locale.labels import builtin_labels
from cvi18n.model.resume import Resume
from cvi18n.model.text import State, Text
from cvi18n.model.walk import Slot, map_texts
from cvi18n.source.read import read_source
from cvi18n.translate import Labels, Tally, Word, broken_labels, translate

SOURCE = """\
meta: {language: zh}
work:
  - name: IBM
    position: 工程师
    summary: "第一段。\\n\\n第二段。"
    keywords: [Python, 推荐系统]
"""


def resume() -> Resume:
    return read_source([("content/cv.yaml", SOURCE.encode())], lambda tag: None).resume


def texts(found: Resume) -> dict[str, tuple[str, State]]:
    collected: dict[str, tuple[str, State]] = {}

    def visit(slot: Slot, text: Text) -> Text:
        collected[f"{slot.context} {len(collected)}"] = (text.value, text.state)
        return text

    map_texts(found, visit)
    return collected


CATALOG = Catalog(
    (
        Entry("工程师", "work.position", "Engineer"),
        Entry("第一段。", "work.summary", "Guess.", flags=("fuzzy",)),
        Entry("第二段。", "work.summary"),
        Entry("推荐系统", "work.keywords", "recommenders", obsolete=True),
    )
)


def test_translate() -> None:
    assert {
        "work.name 0": ("IBM", State.WRITTEN),
        "work.position 1": ("Engineer", State.TRANSLATED),
        "work.summary 2": ("第一段。", State.FUZZY),
        "work.summary 3": ("第二段。", State.UNTRANSLATED),
        "work.keywords 4": ("Python", State.WRITTEN),
        "work.keywords 5": ("推荐系统", State.UNTRANSLATED),
    } == texts(translate(resume(), CATALOG, Tally()))


def test_tally() -> None:
    tally = Tally()
    translate(resume(), CATALOG, tally)
    assert {("work.summary", "第一段。")} == tally.fuzzy
    assert {("work.summary", "第二段。"), ("work.keywords", "推荐系统")} == tally.untranslated
    assert {("work.keywords", "推荐系统")} == tally.unknown


def test_own_text_that_nobody_reworded_is_as_it_should_be() -> None:
    tally = Tally(own=True)
    found = translate(resume(), Catalog((Entry("工程师", "work.position", "开发"),)), tally)
    assert {State.WRITTEN, State.TRANSLATED} == {state for _, state in texts(found).values()}
    assert ("开发", State.TRANSLATED) == texts(found)["work.position 1"]
    assert (set(), set(), set()) == (tally.untranslated, tally.fuzzy, tally.unknown)


def test_own_text_that_somebody_has_to_confirm_is_fuzzy() -> None:
    tally = Tally(own=True)
    found = translate(resume(), Catalog((Entry("工程师", "work.position", "开发", flags=("fuzzy",)),)), tally)
    assert ("工程师", State.FUZZY) == texts(found)["work.position 1"]
    assert {("work.position", "工程师")} == tally.fuzzy


def test_plural_entry_gives_its_first_form() -> None:
    entry = Entry("工程师", "work.position", plural="工程师们", plurals=("Engineer", "Engineers"))
    assert ("Engineer", State.TRANSLATED) == texts(translate(resume(), Catalog((entry,)), Tally()))["work.position 1"]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        pytest.param(Entry("a", target="b"), True, id="filled"),
        pytest.param(Entry("a"), False, id="empty"),
        pytest.param(Entry("a", target="b", flags=("fuzzy",)), False, id="fuzzy"),
        pytest.param(Entry("a", plural="as", plurals=("b", "bs")), True, id="plural"),
        pytest.param(Entry("a", plural="as", plurals=("b", "")), False, id="plural-in-part"),
        pytest.param(Entry("a", plural="as", plurals=("b", "bs"), flags=("fuzzy",)), False, id="plural-fuzzy"),
    ],
)
def test_translated_is_what_may_be_shown(entry: Entry, expected: bool) -> None:
    assert expected is entry.translated


# Labels.

FRAME = "{label}: {value}"


def labels(*entries: Entry, tag: str = "zh") -> Labels:
    return Labels(tag, Catalog(entries), builtin_labels(tag), Tally())


@pytest.mark.parametrize(
    ("tag", "entries", "english", "expected"),
    [
        pytest.param("zh", [], "Skills", Word("专业技能", State.TRANSLATED), id="built-in"),
        pytest.param("en", [], "Skills", Word("Skills", State.TRANSLATED), id="english-is-built-in"),
        pytest.param(
            "zh", [Entry("Skills", LABEL, "本领")], "Skills", Word("本领", State.TRANSLATED), id="the-translators"
        ),
        pytest.param("eo", [], "Skills", Word("Skills", State.UNTRANSLATED), id="english-stands-in"),
        pytest.param(
            "eo",
            [Entry("Skills", LABEL, "Kapabloj", flags=("fuzzy",))],
            "Skills",
            Word("Skills", State.FUZZY),
            id="fuzzy",
        ),
        pytest.param(
            "zh",
            [Entry("Skills", LABEL, "本领", flags=("fuzzy",))],
            "Skills",
            Word("专业技能", State.TRANSLATED),
            id="fuzzy-with-built-in",
        ),
        pytest.param("zh", [Entry("Skills", LABEL)], "Skills", Word("专业技能", State.TRANSLATED), id="emptied"),
        pytest.param(
            "zh",
            [Entry("Skills", LABEL, "本领", obsolete=True)],
            "Skills",
            Word("专业技能", State.TRANSLATED),
            id="obsolete",
        ),
        pytest.param(
            "zh", [Entry("Skills", "work.name", "本领")], "Skills", Word("专业技能", State.TRANSLATED), id="no-label"
        ),
        pytest.param(
            "zh",
            [Entry(FRAME, LABEL, "{value}←{label}")],
            FRAME,
            Word("{value}←{label}", State.TRANSLATED),
            id="order-is-free",
        ),
        pytest.param(
            "zh", [Entry(FRAME, LABEL, "{label}")], FRAME, Word("{label}：{value}", State.TRANSLATED), id="broken"
        ),
        pytest.param(
            "eo", [Entry(FRAME, LABEL, "{label}")], FRAME, Word(FRAME, State.UNTRANSLATED), id="broken-without-built-in"
        ),
    ],
)
def test_label(tag: str, entries: list[Entry], english: str, expected: Word) -> None:
    assert expected == labels(*entries, tag=tag).word(english)


def test_labels_that_were_asked_for_are_remembered_once() -> None:
    found = labels()
    for english in ("Skills", "Projects", "Skills"):
        found.word(english)
    assert ["Skills", "Projects"] == list(found.used)


@pytest.mark.parametrize(
    ("entries", "untranslated", "fuzzy", "unknown"),
    [
        pytest.param([], 1, 0, 1, id="not-in-the-catalog"),
        pytest.param([Entry(FRAME, LABEL)], 1, 0, 0, id="untranslated"),
        pytest.param([Entry(FRAME, LABEL, "{label}")], 1, 0, 0, id="broken-is-in-the-catalog"),
        pytest.param([Entry(FRAME, LABEL, FRAME, flags=("fuzzy",))], 0, 1, 0, id="fuzzy"),
        pytest.param([Entry(FRAME, LABEL, FRAME)], 0, 0, 0, id="translated"),
    ],
)
def test_label_is_counted(entries: list[Entry], untranslated: int, fuzzy: int, unknown: int) -> None:
    found = labels(*entries, tag="eo")
    found.word(FRAME)
    counts = (found.tally.untranslated, found.tally.fuzzy, found.tally.unknown)
    assert (untranslated, fuzzy, unknown) == tuple(map(len, counts))


def test_label_of_the_source_language_is_counted_too() -> None:
    found = Labels("eo", Catalog(), {}, Tally(own=True))
    assert Word("Skills", State.UNTRANSLATED) == found.word("Skills")
    assert {(LABEL, "Skills")} == found.tally.untranslated


@pytest.mark.parametrize(
    "target",
    [
        pytest.param("{label}", id="missing"),
        pytest.param("{label} {value} {value}", id="twice"),
        pytest.param("{label} {wert}", id="renamed"),
        pytest.param("{label} {value", id="unclosed"),
        pytest.param("{label} {value}}", id="too-many-braces"),
        pytest.param("{} {}", id="nameless"),
        pytest.param("{label.x} {value[0]}", id="inner-parts"),
        pytest.param("none", id="none"),
    ],
)
def test_broken_placeholder(target: str) -> None:
    catalog = Catalog((Entry(FRAME, LABEL, target),), lines={(LABEL, FRAME): 41})
    (fault,) = broken_labels("locales/fr/LC_MESSAGES/cv.po", catalog)
    assert ("broken-placeholder", Severity.WARNING) == (fault.code, fault.severity)
    assert Place("locales/fr/LC_MESSAGES/cv.po", 41) == fault.at
    assert (FRAME, target) == (fault.source, fault.target)
    assert FRAME in fault.help


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(Entry(FRAME, LABEL, "{value} – {label}"), id="order"),
        pytest.param(Entry(FRAME, LABEL, "{{{label}}} {value}"), id="doubled-braces-are-braces"),
        pytest.param(Entry(FRAME, LABEL), id="untranslated"),
        pytest.param(Entry(FRAME, LABEL, "{label}", flags=("fuzzy",)), id="fuzzy"),
        pytest.param(Entry(FRAME, LABEL, "{label}", obsolete=True), id="obsolete"),
        pytest.param(Entry(FRAME, "work.name", "{label}"), id="no-label"),
    ],
)
def test_placeholders_that_are_no_fault(entry: Entry) -> None:
    assert [] == list(broken_labels("cv.po", Catalog((entry,))))
