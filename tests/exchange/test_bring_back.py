"""Translations on their way back: what was written meanwhile stays, and nothing is surer than it was made."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.catalog.entry import Catalog, Entry, Previous
from cvi18n.exchange.bring_back import BroughtBack, bring_back
from cvi18n.exchange.read import read_documents
from cvi18n.exchange.tmx import write_tmx
from cvi18n.exchange.unit import Document, State, Unit, units_of
from cvi18n.exchange.xliff import write_xliff
from tests.catalog.catalogs import REFERENCES, catalogs, entries

FUZZY = ("fuzzy",)
EMPTY = Entry("一", "c")
GUESS = Entry("一", "c", "uno?", flags=FUZZY, previous=Previous("壹"))
DONE = Entry("一", "c", "one")


def unit(entry: Entry, **changes: object) -> Unit:
    """What leaves for *entry*, and what the other tool made of it."""
    (found,) = units_of(Catalog((entry,)))
    return found._replace(**changes)  # type: ignore[arg-type]


def back(now: Entry, *units: Unit) -> BroughtBack:
    return bring_back(Catalog((now,)), units)


@pytest.mark.parametrize(
    ("left", "changes", "expected"),
    [
        pytest.param(EMPTY, {"target": "one", "state": State.TRANSLATED}, DONE, id="translated"),
        pytest.param(
            EMPTY, {"target": "one", "state": State.FUZZY}, DONE._replace(flags=FUZZY), id="translated-and-unsure"
        ),
        pytest.param(EMPTY, {}, EMPTY, id="left-empty"),
        pytest.param(GUESS, {"state": State.TRANSLATED}, Entry("一", "c", "uno?"), id="confirmed"),
        pytest.param(GUESS, {"target": "one", "state": State.TRANSLATED}, DONE, id="mended-and-confirmed"),
        pytest.param(GUESS, {"target": "one"}, GUESS._replace(target="one"), id="mended-and-unsure"),
        pytest.param(GUESS, {"target": "", "state": State.UNTRANSLATED}, GUESS, id="emptied"),
        pytest.param(DONE, {"target": "One"}, Entry("一", "c", "One"), id="mended"),
        pytest.param(
            DONE, {"target": "One", "state": State.FUZZY}, Entry("一", "c", "One", flags=FUZZY), id="mended-by-a-memory"
        ),
        pytest.param(DONE, {"state": State.FUZZY}, DONE, id="a-tool-that-forgets-states"),
        pytest.param(
            DONE, {"source": " 一\n", "target": "One"}, Entry("一", "c", "One"), id="white-space-of-the-source"
        ),
    ],
)
def test_brought_back(left: Entry, changes: dict[str, object], expected: Entry) -> None:
    found = back(left, unit(left, **changes))
    assert (expected,) == found.catalog.entries
    assert ((), ()) == (found.gone, found.late)
    changed = expected != left
    assert (changed and not expected.fuzzy, changed and expected.fuzzy) == (found.translated, found.fuzzy)


@pytest.mark.parametrize(
    ("left", "now", "changes", "is_late"),
    [
        pytest.param(EMPTY, DONE, {"target": "One", "state": State.TRANSLATED}, True, id="translated-twice"),
        pytest.param(EMPTY, DONE, {"target": "one", "state": State.TRANSLATED}, False, id="translated-alike"),
        pytest.param(GUESS, DONE, {"target": "One", "state": State.TRANSLATED}, True, id="mended-twice"),
        pytest.param(GUESS, DONE, {"state": State.TRANSLATED}, True, id="confirmed-what-was-mended"),
        pytest.param(DONE, Entry("一", "c", "1"), {"target": "One"}, True, id="changed-twice"),
        pytest.param(DONE, Entry("一", "c", "1"), {}, False, id="changed-here-alone"),
        pytest.param(DONE, EMPTY, {}, False, id="emptied-here"),
        pytest.param(DONE, DONE._replace(flags=FUZZY), {}, False, id="doubted-here"),
        pytest.param(DONE, DONE._replace(flags=FUZZY), {"target": "One"}, True, id="doubted-here-and-mended"),
        pytest.param(DONE, GUESS, {"target": "One", "exported": ""}, True, id="nobody-knows-what-left"),
    ],
)
def test_what_was_written_meanwhile_stays(left: Entry, now: Entry, changes: dict[str, object], is_late: bool) -> None:
    came = unit(left, **changes)
    found = back(now, came)
    assert (now,) == found.catalog.entries
    assert ((came,) if is_late else ()) == found.late


def test_a_tool_that_drops_metadata_may_still_confirm() -> None:
    found = back(GUESS, unit(GUESS, exported="", state=State.TRANSLATED))
    assert (Entry("一", "c", "uno?"),) == found.catalog.entries


def test_the_same_words_from_a_tool_that_is_not_sure_take_nothing_away() -> None:
    assert BroughtBack(Catalog((DONE,)), 0, 0, (), ()) == back(DONE, Unit("", "一", "one", State.FUZZY))


def test_the_source_changed_meanwhile() -> None:
    now = Entry("二", "c", "one", flags=FUZZY, previous=Previous("一"))
    found = back(now, unit(DONE, target="One"))
    assert (now._replace(target="One"),) == found.catalog.entries
    assert (0, 1) == (found.translated, found.fuzzy)


def test_the_source_moved_meanwhile() -> None:
    now = Entry("一", "d", "one", flags=FUZZY, previous=Previous("一", "c"))
    assert (now._replace(target="One"),) == back(now, unit(DONE, target="One")).catalog.entries


def test_the_source_changed_and_somebody_wrote_for_the_new_one() -> None:
    now = Entry("二", "c", "two?", flags=FUZZY, previous=Previous("一"))
    came = unit(DONE, target="One")
    found = back(now, came)
    assert ((now,), (came,)) == (found.catalog.entries, found.late)


@pytest.mark.parametrize(
    ("now", "changes"),
    [
        pytest.param(Entry("三", "c"), {}, id="gone"),
        pytest.param(EMPTY._replace(obsolete=True), {}, id="obsolete"),
        pytest.param(EMPTY._replace(plural="一一"), {}, id="has-plural-forms-now"),
        pytest.param(EMPTY, {"source": "one more"}, id="the-tool-changed-the-source"),
    ],
)
def test_no_place(now: Entry, changes: dict[str, object]) -> None:
    came = unit(EMPTY, target="One", state=State.TRANSLATED, **changes)
    found = back(now, came)
    assert ((now,), (came,)) == (found.catalog.entries, found.gone)
    assert () == back(now, unit(DONE, **changes)).gone


def test_unit_of_another_tool_is_offered_to_the_same_text_that_is_empty() -> None:
    catalog = Catalog((EMPTY, Entry("一", "d", "eins"), Entry("二", "c")))
    came = Unit("", "一", "one", State.TRANSLATED)
    found = bring_back(catalog, [came])
    assert (EMPTY._replace(target="one", flags=FUZZY), *catalog.entries[1:]) == found.catalog.entries
    assert (came,) == found.late


def test_several_units_for_one_message() -> None:
    first, second = (unit(EMPTY, target=text, state=State.TRANSLATED) for text in ("one", "One"))
    found = back(EMPTY, first, second)
    assert ((DONE,), (second,)) == (found.catalog.entries, found.late)


@given(catalogs(entries(("fuzzy", "no-wrap"), REFERENCES)))
def test_what_was_exported_changes_nothing(catalog: Catalog) -> None:
    document = Document("zh", "en", tuple(units_of(catalog)))
    for content in (write_xliff(document, "cv.po"), write_tmx(document, "1")):
        for found in read_documents("x", content):
            back_again = bring_back(catalog, found.units)
            assert BroughtBack(catalog, 0, 0, (), ()) == back_again


@given(catalogs(entries(("fuzzy", "no-wrap"), REFERENCES)), st.data())
def test_no_words_of_the_catalog_that_are_newer_are_replaced(catalog: Catalog, data: st.DataObject) -> None:
    units = [
        unit._replace(target=data.draw(st.sampled_from([unit.target, "x"])), state=data.draw(st.sampled_from(State)))
        for unit in units_of(catalog)
    ]
    now = replace(catalog, entries=tuple(entry._replace(target=entry.target + "!") for entry in catalog.entries))
    assert now.entries == bring_back(now, units).catalog.entries
