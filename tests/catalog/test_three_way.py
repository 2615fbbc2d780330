"""Merging two versions of a catalog: nothing that somebody wrote is lost, and nothing stands where it was not meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog, Entry, Previous
from cvi18n.catalog.merge import LABEL, merge
from cvi18n.catalog.parse import parse
from cvi18n.catalog.three_way import Clash, join
from cvi18n.catalog.three_way_words import OTHER
from tests.catalog.catalogs import CONTENT_TYPE, REFERENCES, catalogs, entries

FUZZY = ("fuzzy",)
SIX = "带领6人的小组，用八个月把订单系统迁移到云上。"
NINE = "带领9人的小组，用八个月把订单系统迁移到云上。"
OTHERS = "负责线上值守。"


def joined(base: Sequence[Entry], ours: Sequence[Entry], theirs: Sequence[Entry]) -> list[Entry]:
    return list(join(Catalog(tuple(base)), Catalog(tuple(ours)), Catalog(tuple(theirs))).catalog.entries)


def dated(some: Sequence[Entry], day: int) -> Catalog:
    return Catalog(tuple(some), fields=(("POT-Creation-Date", f"2026-01-{day:02} 09:00+0000"),))


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "expected"),
    [
        pytest.param(
            [Entry("a"), Entry("b")],
            [Entry("a", target="A"), Entry("b")],
            [Entry("a"), Entry("b", target="B")],
            [Entry("a", target="A"), Entry("b", target="B")],
            id="different-entries",
        ),
        pytest.param(
            [Entry("a", target="A", flags=FUZZY, previous=Previous("z"))],
            [Entry("a", target="A")],
            [Entry("a", target="B", flags=FUZZY, previous=Previous("z"))],
            [Entry("a", target="A", comments=(OTHER + "B",))],
            id="confirmed-words-stand-before-those-that-wait",
        ),
        pytest.param(
            [Entry("a")],
            [Entry("a", target="B", flags=FUZZY)],
            [Entry("a", target="A")],
            [Entry("a", target="A", comments=(OTHER + "B",))],
            id="confirmed-on-the-other-side",
        ),
        pytest.param(
            [Entry("a")],
            [Entry("a", target="A", flags=FUZZY)],
            [Entry("a", target="A")],
            [Entry("a", target="A")],
            id="the-same-words-and-one-side-is-sure",
        ),
        pytest.param(
            [Entry("a", target="A")],
            [Entry("a", target="A", flags=FUZZY)],
            [Entry("a", target="B")],
            [Entry("a", target="B")],
            id="doubted-here-and-mended-there",
        ),
        pytest.param(
            [Entry("a", target="A")],
            [Entry("a")],
            [Entry("a", target="B")],
            [Entry("a", target="B")],
            id="emptied-here-and-mended-there",
        ),
        pytest.param(
            [Entry("a", target="A")],
            [Entry("a", target="B")],
            [Entry("a")],
            [Entry("a", target="B")],
            id="mended-here-and-emptied-there",
        ),
        pytest.param(
            [Entry("a", comments=("old", "kept"))],
            [Entry("a", comments=("old", "kept", "mine"))],
            [Entry("a", comments=("theirs", "kept"))],
            [Entry("a", comments=("kept", "mine", "theirs"))],
            id="comments-line-by-line",
        ),
        pytest.param(
            [Entry("a", flags=("no-wrap", "python-brace-format"))],
            [Entry("a", target="A", flags=("python-brace-format",))],
            [Entry("a", flags=("no-wrap", "python-brace-format", "max-length:9"))],
            [Entry("a", target="A", flags=("python-brace-format", "max-length:9"))],
            id="flags-one-by-one",
        ),
        pytest.param(
            [Entry("a", plural="as", plurals=("", ""))],
            [Entry("a", plural="as", plurals=("A", "B"))],
            [Entry("a", plural="as", plurals=("C", "D"))],
            [
                Entry("a", plural="as", plurals=("A", "B"), flags=FUZZY, comments=(OTHER + "C", OTHER + "D")),
            ],
            id="plural-forms",
        ),
        pytest.param(
            [Entry("a", target="A")],
            [Entry("a", target="A", obsolete=True)],
            [Entry("a", target="B")],
            [Entry("a", target="B", obsolete=True)],
            id="retired-here-and-mended-there",
        ),
        pytest.param([Entry("a")], [], [Entry("a", target="A")], [Entry("a", target="A", obsolete=True)], id="gone"),
        pytest.param([Entry("a", target="A")], [], [Entry("a", target="A")], [], id="gone-and-unchanged"),
        pytest.param(
            [], [], [Entry("a", target="A", obsolete=True)], [Entry("a", target="A", obsolete=True)], id="old"
        ),
        pytest.param(
            [Entry("a", target="A", obsolete=True)],
            [Entry("a", target="A", notes=("where",), references=("x:1",))],
            [Entry("a", target="A", obsolete=True)],
            [Entry("a", target="A", notes=("where",), references=("x:1",))],
            id="came-back",
        ),
        pytest.param(
            [Entry("a", target="A")],
            [Entry("a", target="A", obsolete=True)],
            [],
            [Entry("a", target="A", obsolete=True)],
            id="retired-here-and-deleted-there",
        ),
    ],
)
def test_join(base: list[Entry], ours: list[Entry], theirs: list[Entry], expected: list[Entry]) -> None:
    assert expected == joined(base, ours, theirs)


def test_the_same_entry_translated_twice_keeps_both() -> None:
    base, ours, theirs = (Catalog((Entry("a", "c", text),)) for text in ("", "one", "two\nlines"))
    found = join(base, ours, theirs)
    entry = Entry("a", "c", "one", flags=FUZZY, comments=(f"{OTHER}two", f"{OTHER}lines"))
    assert (entry,) == found.catalog.entries
    assert (Clash(ours.entries[0], theirs.entries[0]),) == found.clashes


def test_two_guesses_that_differ_are_a_clash_as_well() -> None:
    ours, theirs = (Catalog((Entry("a", target=text, flags=FUZZY),)) for text in "xy")
    found = join(Catalog((Entry("a"),)), ours, theirs)
    assert (Entry("a", target="x", flags=FUZZY, comments=(OTHER + "y",)),) == found.catalog.entries
    assert found.clashes


def test_obsolete_entry_written_twice_keeps_both_and_asks_nobody() -> None:
    ours, theirs = (Catalog((Entry("a", target=text, obsolete=True),)) for text in "xy")
    found = join(Catalog(), ours, theirs)
    assert (Entry("a", target="x", flags=FUZZY, comments=(OTHER + "y",), obsolete=True),) == found.catalog.entries
    assert not found.clashes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("plain “text”", "plain “text”", id="plain"),
        pytest.param("a\tb\r", r'"a\tb\r"', id="control-characters"),
        pytest.param("a\u2028b", r'"a\u2028b"', id="another-line-end"),
        pytest.param("back\\", r'"back\\"', id="backslash-at-the-end"),
    ],
)
def test_other_words_fit_into_a_comment(text: str, told: str) -> None:
    (entry,) = joined([Entry("a")], [Entry("a", target="A")], [Entry("a", target=text)])
    assert (OTHER + told,) == entry.comments
    content = dump(Catalog((entry,), fields=(CONTENT_TYPE,)))
    assert (entry,) == parse("cv.po", content).entries


# --- A source that changed meanwhile --------------------------------------------------------------------


def extracted(catalog: Sequence[Entry], *sources: str) -> list[Entry]:
    """What an extract makes of *catalog* when these are the sources."""
    return list(merge(Catalog(tuple(catalog)), [Entry(source, "c") for source in sources]).entries)


def test_words_edited_for_a_source_that_changed_are_fuzzy_below_the_new_one() -> None:
    base = [Entry(SIX, "c", "Led a team of 6."), Entry(OTHERS, "c", "On call.")]
    ours = extracted(base, NINE, OTHERS)
    theirs = [Entry(SIX, "c", "Headed a team of 6.", comments=("better",)), base[1]]
    expected = [
        Entry(NINE, "c", "Headed a team of 6.", flags=FUZZY, comments=("better",), previous=Previous(SIX)),
        base[1],
    ]
    assert expected == joined(base, ours, theirs)
    assert expected == joined(base, theirs, ours)


def test_words_confirmed_for_a_source_that_changed_wait_again() -> None:
    base = [Entry(SIX, "c", "Led a team of 5.", flags=FUZZY, previous=Previous("带领5人的小组。"))]
    ours = extracted(base, NINE)
    assert [Entry(NINE, "c", "Led a team of 5.", flags=FUZZY, previous=base[0].previous)] == ours
    theirs = [Entry(SIX, "c", "Led a team of 5.")]
    expected = [Entry(NINE, "c", "Led a team of 5.", flags=FUZZY, previous=Previous(SIX))]
    assert expected == joined(base, ours, theirs)
    assert expected == joined(base, theirs, ours)


def test_record_of_what_a_source_was_before_counts_more_than_likeness() -> None:
    base = [Entry(SIX, "c", "Led a team of 6.")]
    rewritten = Entry(OTHERS, "c", "Led a team of 6.", flags=FUZZY, previous=Previous(SIX))
    theirs = [Entry(SIX, "c", "Headed a team of 6.")]
    expected = [rewritten._replace(target="Headed a team of 6.")]
    assert expected == joined(base, [rewritten], theirs)
    assert [*expected, Entry(NINE, "c")] == joined(base, [rewritten, Entry(NINE, "c")], theirs)


def test_words_that_were_passed_on_tell_the_successor() -> None:
    base = [Entry(SIX, "c", "Led.", flags=FUZZY, previous=Previous("带领。")), Entry("a", "c")]
    ours = [Entry(OTHERS, "c", "Led.", flags=FUZZY, previous=Previous("带领。")), Entry("a", "c")]
    theirs = [Entry(SIX, "c", "Led."), Entry("a", "c")]
    expected = [Entry(OTHERS, "c", "Led.", flags=FUZZY, previous=Previous(SIX)), Entry("a", "c")]
    assert expected == joined(base, ours, theirs)
    # An entry that was there before is no successor, whatever it says.
    before = [*base, Entry("b", "c", "Led.", flags=FUZZY, previous=Previous("带领。"))]
    kept = Entry(SIX, "c", "Led.", obsolete=True)
    assert [*before[1:], kept] == joined(before, before[1:], [*theirs, before[2]])


def test_side_that_retired_or_revived_an_entry_says_what_stands_beside_its_words() -> None:
    living = Entry("a", target="A", notes=("n",), references=("x:1",))
    retired = Entry("a", target="A", references=("old:1",), obsolete=True)
    for base, changed in ((living, retired), (retired, living)):
        assert [changed] == joined([base], [changed], [base]) == joined([base], [base], [changed])


def test_words_first_written_for_a_source_that_changed_are_offered_to_its_successor() -> None:
    base = [Entry(OTHERS, "c"), Entry(SIX, "c")]
    ours = extracted(base, OTHERS, NINE)
    theirs = [Entry(OTHERS, "c"), Entry(SIX, "c", "Led a team of 6.")]
    expected = [Entry(OTHERS, "c"), Entry(NINE, "c", "Led a team of 6.", flags=FUZZY, previous=Previous(SIX))]
    assert expected == joined(base, ours, theirs)
    assert expected == joined(base, theirs, ours)


def test_words_confirmed_for_the_new_source_stand_and_those_for_the_old_are_kept() -> None:
    base = [Entry(SIX, "c", "Led a team of 6.")]
    ours = [Entry(NINE, "c", "Led a team of 9.")]
    theirs = [Entry(SIX, "c", "Headed a team of 6.")]
    expected = [*ours, theirs[0]._replace(obsolete=True)]
    assert expected == joined(base, ours, theirs)
    assert expected == joined(base, theirs, ours)


def test_words_that_wait_below_the_new_source_stand_and_those_for_the_old_are_kept() -> None:
    base = [Entry(SIX, "c", "Led a team of 6.")]
    ours = [Entry(OTHERS, "c", "On call?", flags=FUZZY, previous=Previous(SIX))]
    theirs = [Entry(SIX, "c", "Headed a team of 6.")]
    told = ours[0]._replace(comments=(OTHER + "Headed a team of 6.",))
    assert [told, theirs[0]._replace(obsolete=True)] == joined(base, ours, theirs)


def test_source_that_was_retired_and_has_a_successor_keeps_its_words_as_well() -> None:
    base = [Entry(SIX, "c", "Led a team of 6.")]
    ours = [*extracted(base, NINE), base[0]._replace(obsolete=True)]
    theirs = [Entry(SIX, "c", "Headed a team of 6.")]
    offered = ours[0]._replace(target="Headed a team of 6.")
    assert [offered, theirs[0]._replace(obsolete=True)] == joined(base, ours, theirs)


def test_moved_to_another_context() -> None:
    base = [Entry("甲公司", "work.name", "Jia Ltd")]
    ours = list(merge(Catalog(tuple(base)), [Entry("甲公司", "projects.entity")]).entries)
    theirs = [Entry("甲公司", "work.name", "Jia Limited")]
    previous = Previous("甲公司", "work.name")
    expected = [Entry("甲公司", "projects.entity", "Jia Limited", flags=FUZZY, previous=previous)]
    assert expected == joined(base, ours, theirs)


def test_source_without_a_successor_leaves_its_words_as_obsolete() -> None:
    base = [Entry(SIX, "c", "Led a team of 6."), Entry(OTHERS, "c", "On call.")]
    theirs = [Entry(SIX, "c", "Headed a team of 6.", notes=("where",), references=("x:1",)), base[1]]
    expected = [base[1], Entry(SIX, "c", "Headed a team of 6.", obsolete=True)]
    assert expected == joined(base, [base[1]], theirs)
    assert expected == joined(base, extracted(base, OTHERS), theirs)


def test_words_of_nobody_give_way() -> None:
    def fill(entry: Entry) -> str:
        return {"Skills": "技能"}.get(entry.source, "") if entry.context == LABEL else entry.source

    base = Catalog((Entry("a", "c", "a"),))
    ours = Catalog((Entry("b", "c", "b"), Entry("Skills", LABEL, "技能")))
    theirs = Catalog((Entry("a", "c", "a"), Entry("b", "c", "reworded"), Entry("Skills", LABEL, "能力")))
    expected = (Entry("b", "c", "reworded"), Entry("Skills", LABEL, "能力"))
    for one, other in ((ours, theirs), (theirs, ours)):
        found = join(base, one, other, fill)
        assert (expected, ()) == (found.catalog.entries, found.clashes)


def test_an_offer_gives_way_to_what_somebody_wrote() -> None:
    base = [Entry(SIX, "c", "Led a team of 6.")]
    offered = extracted(base, NINE)
    written = [Entry(NINE, "c", "Led a team of 9.", flags=FUZZY)]
    assert written == joined(base, offered, written)
    assert written == joined(base, written, offered)


# --- Order and header -----------------------------------------------------------------------------------

A, B, C, D = (Entry(name, target=name.upper()) for name in "abcd")
OLD = (A._replace(obsolete=True), B._replace(obsolete=True))


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        pytest.param(dated([A, C, B], 2), dated([A, B], 1), [A, C, B], id="only-ours-changed"),
        pytest.param(dated([A, B], 1), dated([B, A], 1), [B, A], id="only-theirs-changed"),
        pytest.param(dated([A, C, B], 3), dated([D, B, A], 2), [D, A, C, B], id="ours-is-newer"),
        pytest.param(dated([A, C, B], 2), dated([D, B, A], 3), [D, B, A, C], id="theirs-is-newer"),
        pytest.param(dated([A, B, C], 2), dated([A, B, D], 2), [A, B, D, C], id="both-at-once"),
        pytest.param(dated([*OLD], 2), dated([*reversed(OLD)], 3), [OLD[1], OLD[0]], id="obsolete"),
    ],
)
def test_order_is_that_of_the_newer_template(ours: Catalog, theirs: Catalog, expected: list[Entry]) -> None:
    assert expected == list(join(dated([A, B], 1), ours, theirs).catalog.entries)


def test_notes_and_references_are_those_of_the_newer_template() -> None:
    base, ours, theirs = (Entry("a", notes=(text,), references=(f"{text}:1",)) for text in "xyz")
    assert (theirs,) == join(dated([base], 1), dated([ours], 2), dated([theirs], 3)).catalog.entries
    assert (ours,) == join(dated([base], 1), dated([ours], 3), dated([theirs], 2)).catalog.entries
    assert (ours,) == join(dated([base], 1), dated([ours], 2), dated([base], 3)).catalog.entries


def header(**fields: str) -> Catalog:
    return Catalog(fields=tuple((name.replace("_", "-"), value) for name, value in fields.items()))


@pytest.mark.parametrize(
    ("ours", "theirs", "later"),
    [
        pytest.param("2026-01-02 10:00+0000", "2026-01-02 11:00+0000", 1, id="hour"),
        pytest.param("2026-01-02 10:00+0000", "2026-01-02 11:00+0200", 0, id="zone"),
        pytest.param("YEAR-MO-DA HO:MI+ZONE", "2020-01-01 00:00+0000", 1, id="no-date"),
        pytest.param("2026-13-45 10:00+0000", "2020-01-01 00:00", 1, id="impossible-date"),
        pytest.param("2026-01-02T10:00:59+0000", "2026-01-02 09:00", 0, id="another-form"),
        pytest.param("2026-01-02 10:00+0000", "2026-01-02 12:00+0200", 0, id="the-same-moment"),
    ],
)
def test_later_dates_win(ours: str, theirs: str, later: int) -> None:
    for name in ("PO_Revision_Date", "POT_Creation_Date"):
        found = join(header(**{name: "2001-01-01 00:00+0000"}), header(**{name: ours}), header(**{name: theirs}))
        assert (ours, theirs)[later] == found.catalog.field(name.replace("_", "-"))


def test_header_fields_are_those_of_the_side_that_changed_them_or_of_the_later_translator() -> None:
    base = header(Last_Translator="", X_Generator="a", X_Gone="x", PO_Revision_Date="2026-01-01 09:00+0000")
    ours = header(Last_Translator="me", X_Generator="b", PO_Revision_Date="2026-01-03 09:00+0000")
    theirs = header(
        Last_Translator="you", X_Generator="a", X_Gone="x", PO_Revision_Date="2026-01-02 09:00+0000", X_New="n"
    )
    expected = {
        "Last-Translator": "me",
        "X-Generator": "b",
        "PO-Revision-Date": "2026-01-03 09:00+0000",
        "X-New": "n",
    }
    assert expected == dict(join(base, ours, theirs).catalog.fields)
    assert expected == dict(join(base, theirs, ours).catalog.fields)


# --- Laws -----------------------------------------------------------------------------------------------

FLAGS = ("fuzzy", "python-brace-format", "no-wrap")
ANY = catalogs(entries(FLAGS, REFERENCES))


def alike(catalog: Catalog) -> Catalog:
    """A catalog without doubled lines, which count once."""
    return replace(
        catalog,
        comments=tuple(dict.fromkeys(catalog.comments)),
        fields=tuple(dict(catalog.fields).items()),
        entries=tuple(entry._replace(comments=tuple(dict.fromkeys(entry.comments))) for entry in catalog.entries),
    )


@given(ANY.map(alike), ANY.map(alike))
def test_what_one_side_changed_is_as_that_side_has_it(base: Catalog, changed: Catalog) -> None:
    for ours, theirs in ((changed, base), (base, changed), (changed, changed)):
        found = join(base, ours, theirs)
        assert (changed, ()) == (found.catalog, found.clashes)


SOURCES = (SIX, NINE, OTHERS, "带领6人的小组。", "a")
_WORDS = st.tuples(st.text("xyz", min_size=1, max_size=3), st.sampled_from([(), FUZZY]), st.booleans())


@st.composite
def versions(draw: st.DrawFn) -> tuple[Catalog, Catalog, Catalog]:
    """A catalog, and what two branches made of it, with edits of the source and of the translation in any order."""
    template = draw(st.permutations(SOURCES))[: draw(st.integers(1, 4))]
    base = Catalog(tuple(_edited(draw, Entry(source, "c"), "base") for source in template))
    return base, _branch(draw, base, "ours"), _branch(draw, base, "theirs")


def _branch(draw: st.DrawFn, catalog: Catalog, name: str) -> Catalog:
    for step in range(draw(st.integers(0, 3))):
        if draw(st.booleans()):
            sources = draw(st.permutations(SOURCES))[: draw(st.integers(0, 5))]
            catalog = merge(catalog, [Entry(source, "c") for source in sources])
        else:
            edited = (_edited(draw, entry, f"{name}{step}") for entry in catalog.entries)
            catalog = replace(catalog, entries=tuple(edited))
    return catalog


def _edited(draw: st.DrawFn, entry: Entry, who: str) -> Entry:
    """*entry*, or the same with words that nobody else has."""
    if entry.obsolete or draw(st.booleans()):
        return entry
    flags = draw(st.sampled_from([(), FUZZY]))
    return entry._replace(target=f"{who}: {entry.source}", flags=flags, previous=None)


def all_words(catalog: Catalog) -> set[str]:
    comments = (line.removeprefix(OTHER) for entry in catalog.entries for line in entry.comments)
    return {*(entry.target for entry in catalog.entries), *comments}


@settings(max_examples=200)
@given(versions())
def test_nothing_that_somebody_wrote_is_lost(made: tuple[Catalog, Catalog, Catalog]) -> None:
    base, ours, theirs = made
    found = join(base, ours, theirs)
    new = {entry.target for side in (ours, theirs) for entry in side.entries if entry.filled}
    assert set() == new - all_words(base) - all_words(found.catalog)
    assert len(found.catalog.entries) == len(found.catalog.by_key)
    obsolete = [entry.obsolete for entry in found.catalog.entries]
    assert sorted(obsolete) == obsolete


@settings(max_examples=200)
@given(versions())
def test_no_words_are_sure_below_a_source_that_they_were_not_written_for(
    made: tuple[Catalog, Catalog, Catalog],
) -> None:
    base, ours, theirs = made
    sure = {(*entry.key, entry.target) for side in (ours, theirs) for entry in side.entries if entry.translated}
    found = {(*entry.key, entry.target) for entry in join(base, ours, theirs).catalog.entries if entry.translated}
    assert found <= sure


@settings(max_examples=200)
@given(versions())
def test_it_matters_for_ties_alone_which_side_is_ours(made: tuple[Catalog, Catalog, Catalog]) -> None:
    base, ours, theirs = made
    one, other = join(base, ours, theirs), join(base, theirs, ours)
    assert {entry.key for entry in one.catalog.living} == {entry.key for entry in other.catalog.living}
    assert len(one.clashes) == len(other.clashes)
    assert {entry.key for entry in one.catalog.living if entry.translated} == {
        entry.key for entry in other.catalog.living if entry.translated
    }
