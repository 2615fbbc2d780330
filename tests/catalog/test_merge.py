"""Merging: what somebody wrote is carried over, offered, or kept as obsolete."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog, Entry, Previous
from cvi18n.catalog.merge import LABEL, Filling, merge, nothing, without_own_words
from cvi18n.catalog.parse import parse
from tests.catalog.catalogs import CONTENT_TYPE
from tests.realtools.tools import require

FUZZY = ("fuzzy",)
SIX = "带领6人的小组，用八个月把订单系统迁移到云上。"
NINE = "带领9人的小组，用八个月把订单系统迁移到云上。"
OTHER = "负责线上值守。"


def merged(old: Sequence[Entry], template: Sequence[Entry], fill: Filling = nothing) -> list[Entry]:
    return list(merge(Catalog(tuple(old)), template, fill).entries)


def filled_in(entry: Entry) -> str:
    """What a source language's own catalog says: its own words, and a built-in label."""
    return {"Skills": "技能"}.get(entry.source, "") if entry.context == LABEL else entry.source


@pytest.mark.parametrize(
    ("old", "template", "expected"),
    [
        pytest.param([], [Entry("a", "c")], [Entry("a", "c")], id="new"),
        pytest.param([Entry("a", "c", "A")], [Entry("a", "c")], [Entry("a", "c", "A")], id="same-key"),
        pytest.param(
            [Entry("a", "c", "A", flags=FUZZY, previous=Previous("b"))],
            [Entry("a", "c")],
            [Entry("a", "c", "A", flags=FUZZY, previous=Previous("b"))],
            id="fuzzy-stays-fuzzy",
        ),
        pytest.param(
            [Entry("a", "c", "A", previous=Previous("b"))],
            [Entry("a", "c")],
            [Entry("a", "c", "A")],
            id="confirmed-entry-drops-its-previous-id",
        ),
        pytest.param(
            [Entry("a", "c", flags=FUZZY, previous=Previous("b"))],
            [Entry("a", "c")],
            [Entry("a", "c")],
            id="nothing-is-not-fuzzy",
        ),
        pytest.param(
            [Entry(SIX, "work.highlights", "Led a team of 6.")],
            [Entry(NINE, "work.highlights")],
            [Entry(NINE, "work.highlights", "Led a team of 6.", flags=FUZZY, previous=Previous(SIX))],
            id="edited",
        ),
        pytest.param(
            [Entry(SIX, "work.highlights", "Led 5.", flags=FUZZY, previous=Previous("带领5人。"))],
            [Entry(NINE, "work.highlights")],
            [Entry(NINE, "work.highlights", "Led 5.", flags=FUZZY, previous=Previous("带领5人。"))],
            id="edited-twice-keeps-the-source-that-the-target-was-written-for",
        ),
        pytest.param(
            [Entry(SIX, "work.highlights", "Led a team of 6.")],
            [Entry(NINE, "projects.highlights")],
            [Entry(NINE, "projects.highlights"), Entry(SIX, "work.highlights", "Led a team of 6.", obsolete=True)],
            id="similarity-stays-inside-a-context",
        ),
        pytest.param(
            [Entry(SIX, "work.highlights", "Led a team of 6.")],
            [Entry(OTHER, "work.highlights")],
            [Entry(OTHER, "work.highlights"), Entry(SIX, "work.highlights", "Led a team of 6.", obsolete=True)],
            id="unlike",
        ),
        pytest.param(
            [Entry(SIX, "c", "Led a team of 6.")],
            [Entry(SIX, "c"), Entry(NINE, "c")],
            [Entry(SIX, "c", "Led a team of 6."), Entry(NINE, "c")],
            id="similar-to-a-living-entry-only",
        ),
        pytest.param(
            [Entry(SIX, "c", "T")],
            [Entry(NINE, "c"), Entry(SIX.replace("6", "8"), "c")],
            [
                Entry(NINE, "c", "T", flags=FUZZY, previous=Previous(SIX)),
                Entry(SIX.replace("6", "8"), "c"),
            ],
            id="offered-once",
        ),
        pytest.param(
            [Entry("甲公司", "work.name", "Jia Ltd")],
            [Entry("甲公司", "work.projects.entity")],
            [Entry("甲公司", "work.projects.entity", "Jia Ltd", flags=FUZZY, previous=Previous("甲公司", "work.name"))],
            id="moved-to-another-context",
        ),
        pytest.param(
            [Entry("甲公司", "work.name", "Jia Ltd")],
            [Entry("甲公司", "work.name"), Entry("甲公司", "projects.entity")],
            [
                Entry("甲公司", "work.name", "Jia Ltd"),
                Entry("甲公司", "projects.entity", "Jia Ltd", flags=FUZZY, previous=Previous("甲公司", "work.name")),
            ],
            id="also-in-another-context",
        ),
        pytest.param(
            [Entry("a", "there", "T", flags=FUZZY)],
            [Entry("a", "there"), Entry("a", "here")],
            [Entry("a", "there", "T", flags=FUZZY), Entry("a", "here")],
            id="a-guess-is-no-source-of-guesses",
        ),
        pytest.param(
            [Entry("a", "gone", "vanished"), Entry("a", "there", "living")],
            [Entry("a", "here"), Entry("a", "there")],
            [
                Entry("a", "here", "vanished", flags=FUZZY, previous=Previous("a", "gone")),
                Entry("a", "there", "living"),
            ],
            id="vanished-text-before-living-text",
        ),
        pytest.param(
            [Entry("Email", "contact", "Courriel"), Entry("Email", LABEL, "E-mail")],
            [Entry("Email", "contact"), Entry("Email", "other"), Entry("Email", LABEL)],
            [
                Entry("Email", "contact", "Courriel"),
                Entry("Email", "other", "Courriel", flags=FUZZY, previous=Previous("Email", "contact")),
                Entry("Email", LABEL, "E-mail"),
            ],
            id="label-of-the-same-text-is-passed-over",
        ),
        pytest.param(
            [Entry("Email", LABEL, "E-mail"), Entry("Skill", LABEL, "Compétence")],
            [Entry("Email", "contact"), Entry("Skills", LABEL)],
            [
                Entry("Email", "contact"),
                Entry("Skills", LABEL),
                Entry("Email", LABEL, "E-mail", obsolete=True),
                Entry("Skill", LABEL, "Compétence", obsolete=True),
            ],
            id="labels-are-neither-offered-nor-guessed",
        ),
        pytest.param(
            [Entry("Skills", "sections.x.title", "Compétences")],
            [Entry("Skills", LABEL)],
            [Entry("Skills", LABEL), Entry("Skills", "sections.x.title", "Compétences", obsolete=True)],
            id="labels-take-no-offer",
        ),
        pytest.param(
            [Entry("a", "c"), Entry("b", "c", obsolete=True)], [], [], id="nobody-filled-it-and-nothing-wants-it"
        ),
        pytest.param(
            [Entry("a", "c", "A", notes=("n",), references=("x:1",), comments=("k",), flags=("no-wrap",))],
            [],
            [Entry("a", "c", "A", comments=("k",), flags=("no-wrap",), obsolete=True)],
            id="retired",
        ),
        pytest.param(
            [Entry("a", "c", "A", flags=FUZZY, previous=Previous("b", "d"), comments=("k",), obsolete=True)],
            [Entry("a", "c", notes=("n",))],
            [Entry("a", "c", "A", flags=FUZZY, previous=Previous("b", "d"), comments=("k",), notes=("n",))],
            id="restored-in-the-state-it-left",
        ),
        pytest.param(
            [Entry("a", "c", "A", obsolete=True)],
            [Entry("a", "d")],
            [Entry("a", "d"), Entry("a", "c", "A", obsolete=True)],
            id="obsolete-text-is-not-offered-elsewhere",
        ),
        pytest.param(
            [Entry("a", "c", "A", obsolete=True)],
            [Entry("a", "d"), Entry("a", "c")],
            [Entry("a", "d", "A", flags=FUZZY, previous=Previous("a", "c")), Entry("a", "c", "A")],
            id="restored-text-is-offered-elsewhere-at-once",
        ),
        pytest.param(
            [Entry("a", "c", "A", comments=("kept",), flags=("reviewed", "c-format", "python-brace-format"))],
            [Entry("a", "c", notes=("new note",), references=("x:1",), comments=("dropped",))],
            [Entry("a", "c", "A", notes=("new note",), references=("x:1",), comments=("kept",), flags=("reviewed",))],
            id="notes-from-the-template-comments-and-foreign-flags-from-the-catalog",
        ),
        pytest.param(
            [Entry("{a}", LABEL, "A", flags=("reviewed",))],
            [Entry("{a}", LABEL, flags=("python-brace-format",))],
            [Entry("{a}", LABEL, "A", flags=("python-brace-format", "reviewed"))],
            id="format-flags-from-the-template",
        ),
        pytest.param(
            [Entry("{a}", LABEL, "A", flags=("python-brace-format", "fuzzy"))],
            [Entry("{a}", LABEL, flags=("python-brace-format",))],
            [Entry("{a}", LABEL, "A", flags=("fuzzy", "python-brace-format"))],
            id="fuzzy-stands-first",
        ),
        pytest.param(
            [Entry(SIX, "c", "T", comments=("old",)), Entry(NINE, "c", comments=("new",), flags=("reviewed",))],
            [Entry(NINE, "c")],
            [
                Entry(NINE, "c", "T", comments=("new", "old"), flags=("fuzzy", "reviewed"), previous=Previous(SIX)),
            ],
            id="comments-of-both-are-kept",
        ),
        pytest.param(
            [Entry("a", "c", plural="as", plurals=("A", "As"))],
            [Entry("a", "c"), Entry("a", "d")],
            [Entry("a", "c", plural="as", plurals=("A", "As")), Entry("a", "d")],
            id="plural-entry-stays-and-is-not-offered",
        ),
        pytest.param(
            [Entry("a", "c", plural="as", plurals=("A", "As"))],
            [Entry("a", "d")],
            [Entry("a", "d"), Entry("a", "c", plural="as", plurals=("A", "As"), obsolete=True)],
            id="plural-entry-retires",
        ),
    ],
)
def test_merge(old: list[Entry], template: list[Entry], expected: list[Entry]) -> None:
    assert expected == merged(old, template)


def test_similarity_needs_three_quarters() -> None:
    def offered(source: str) -> bool:
        return merged([Entry("abcdefgh", "c", "T")], [Entry(source, "c")])[0].filled

    assert [True, True, False] == [offered("abcdefgX"), offered("abcdefXX"), offered("abcdeXXX")]


def test_most_similar_wins() -> None:
    old = [Entry("abcdefgXX", "c", "far"), Entry("abcdefghX", "c", "near")]
    assert "near" == merged(old, [Entry("abcdefghi", "c")])[0].target


def test_header_and_newline_are_kept() -> None:
    old = Catalog(fields=(CONTENT_TYPE,), comments=("c",), flags=FUZZY, newline="\r\n")
    assert old == merge(old, [])


@pytest.mark.parametrize(
    ("old", "template", "expected"),
    [
        pytest.param([], [Entry("甲", "c")], [Entry("甲", "c", "甲")], id="stands-for-itself"),
        pytest.param([], [Entry("Skills", LABEL)], [Entry("Skills", LABEL, "技能")], id="label-is-filled-in"),
        pytest.param([], [Entry("Odd", LABEL)], [Entry("Odd", LABEL)], id="label-without-words"),
        pytest.param(
            [Entry(SIX, "c", SIX)],
            [Entry(NINE, "c")],
            [Entry(NINE, "c", NINE)],
            id="edit-of-the-source-leaves-nothing-to-confirm",
        ),
        pytest.param([Entry("甲", "c", "甲")], [], [], id="goes-with-its-source"),
        pytest.param([Entry("甲", "c", "甲", obsolete=True)], [], [], id="goes-with-its-source-though-obsolete"),
        pytest.param(
            [Entry("甲", "c", "甲", comments=("k",), flags=("reviewed",))],
            [Entry("甲", "c")],
            [Entry("甲", "c", "甲", comments=("k",), flags=("reviewed",))],
            id="keeps-its-comments-and-foreign-flags",
        ),
        pytest.param(
            [Entry("甲", "c", "甲", flags=FUZZY)], [Entry("甲", "c")], [Entry("甲", "c", "甲")], id="is-never-fuzzy"
        ),
        pytest.param(
            [Entry(NINE, "c", SIX, flags=FUZZY, previous=Previous(SIX))],
            [Entry(NINE, "c")],
            [Entry(NINE, "c", NINE)],
            id="after-msgmerge",
        ),
        pytest.param(
            [Entry("甲", "c", "某")], [Entry("甲", "c")], [Entry("甲", "c", "某")], id="other-wording-is-kept"
        ),
        pytest.param(
            [Entry(SIX, "c", "带队。")],
            [Entry(NINE, "c")],
            [Entry(NINE, "c", "带队。", flags=FUZZY, previous=Previous(SIX))],
            id="other-wording-is-merged-like-a-translation",
        ),
        pytest.param(
            [Entry(SIX, "c", NINE)],
            [Entry(NINE, "c")],
            [Entry(NINE, "c", NINE)],
            id="other-wording-that-became-the-source",
        ),
        pytest.param(
            [Entry("甲", "c", "某")], [], [Entry("甲", "c", "某", obsolete=True)], id="other-wording-becomes-obsolete"
        ),
        pytest.param(
            [Entry("Skills", LABEL, "Skills")],
            [Entry("Skills", LABEL)],
            [Entry("Skills", LABEL, "Skills")],
            id="label-chosen-to-be-english",
        ),
        pytest.param([Entry("Skills", LABEL, "技能")], [], [], id="label-that-nobody-changed"),
    ],
)
def test_own_catalog(old: list[Entry], template: list[Entry], expected: list[Entry]) -> None:
    assert expected == list(own(Catalog(tuple(old)), template).entries)


def own(old: Catalog, template: Sequence[Entry]) -> Catalog:
    return merge(without_own_words(old, filled_in), template, filled_in)


# Texts that are alike, texts that are not, and labels among them.
SOURCES = [SIX, NINE, SIX.replace("八", "十"), OTHER, "负责线上值守", "Skills"]
KEYS = st.tuples(st.sampled_from(["work", "projects", LABEL]), st.sampled_from(SOURCES))
TARGETS = st.sampled_from(["", "", "one", "two", SIX, OTHER, "Skills", "技能"])
FLAGS = st.sampled_from([(), (), FUZZY, ("reviewed",), ("fuzzy", "reviewed")])


@st.composite
def old_catalogs(draw: st.DrawFn) -> Catalog:
    keys = draw(st.lists(KEYS, unique=True, max_size=8))
    entries = []
    for context, source in keys:
        flags = draw(FLAGS)
        previous = draw(st.none() | st.sampled_from([Previous(SIX), Previous(OTHER, "old")])) if flags else None
        comments = draw(st.sampled_from([(), ("a comment",)]))
        target, obsolete = draw(TARGETS), draw(st.booleans())
        entries.append(
            Entry(source, context, target, comments=comments, flags=flags, previous=previous, obsolete=obsolete)
        )
    return Catalog(tuple(entries))


def template_of(keys: Sequence[tuple[str, str]]) -> list[Entry]:
    return [Entry(source, context, notes=("note",)) for context, source in keys]


TEMPLATES = st.lists(KEYS, unique=True, max_size=8).map(template_of)


@settings(max_examples=40)
@given(old_catalogs(), TEMPLATES)
def test_merge_twice_is_merge_once(old: Catalog, template: list[Entry]) -> None:
    once = merge(old, template)
    assert once == merge(once, template)


@settings(max_examples=40)
@given(old_catalogs(), TEMPLATES)
def test_own_merge_twice_is_merge_once(old: Catalog, template: list[Entry]) -> None:
    once = own(old, template)
    assert once == own(once, template)


@settings(max_examples=40)
@given(old_catalogs(), TEMPLATES, TEMPLATES)
def test_no_target_is_lost(old: Catalog, template: list[Entry], later: list[Entry]) -> None:
    targets = {entry.target for entry in old.entries if entry.filled}
    assert targets <= {entry.target for entry in merge(merge(old, template), later).entries}


@settings(max_examples=40)
@given(old_catalogs(), TEMPLATES)
def test_own_merge_loses_no_wording(old: Catalog, template: list[Entry]) -> None:
    worded = {entry.target for entry in without_own_words(old, filled_in).entries if entry.filled}
    assert worded <= {entry.target for entry in own(old, template).entries}


@settings(max_examples=40)
@given(old_catalogs(), TEMPLATES)
def test_living_entries_are_the_template_in_order(old: Catalog, template: list[Entry]) -> None:
    found = merge(old, template)
    assert [entry.key for entry in template] == [entry.key for entry in found.living]
    assert sorted(entry.obsolete for entry in found.entries) == [entry.obsolete for entry in found.entries]
    assert len(found.entries) == len(found.by_key)


@settings(max_examples=40)
@given(old_catalogs(), TEMPLATES)
def test_what_is_offered_is_fuzzy_with_its_origin(old: Catalog, template: list[Entry]) -> None:
    for entry in merge(old, template).living:
        known = old.by_key.get(entry.key)
        if entry.filled and not (known and known.filled):
            assert entry.fuzzy
            assert entry.previous
            assert LABEL != entry.context


@settings(max_examples=40)
@given(old_catalogs(), TEMPLATES, st.data())
def test_removed_entries_return_as_they_left(old: Catalog, template: list[Entry], data: st.DataObject) -> None:
    translated = tuple(entry for entry in merge(old, template).living if entry.filled)
    whole = [entry for entry in template if any(entry.key == known.key for known in translated)]
    catalog = merge(Catalog(translated), whole)
    kept = [entry for entry in whole if data.draw(st.booleans())]
    assert catalog == merge(merge(catalog, kept), whole)


@settings(max_examples=40)
@given(old_catalogs(), TEMPLATES.flatmap(lambda some: st.tuples(st.just(some), st.permutations(some))))
def test_moved_entries_are_unchanged(old: Catalog, templates: tuple[list[Entry], list[Entry]]) -> None:
    template, moved = templates
    before = merge(old, template)
    assert before.by_key == merge(before, moved).by_key


def test_it_mends_what_msgmerge_made_of_an_own_catalog(tmp_path: Path) -> None:
    (tmp_path / "cv.po").write_bytes(dump(Catalog((Entry(SIX, "c", SIX),), (CONTENT_TYPE,))))
    (tmp_path / "cv.pot").write_bytes(dump(Catalog((Entry(NINE, "c"),), (CONTENT_TYPE,))))
    require("msgcat")
    command = ["msgmerge", "-q", "--force-po", "--previous", "cv.po", "cv.pot"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, timeout=60)
    found = parse("cv.po", done.stdout)
    assert (Entry(NINE, "c", SIX, flags=FUZZY, previous=Previous(SIX, "c")),) == found.entries
    assert (Entry(NINE, "c", NINE),) == own(found, [Entry(NINE, "c")]).entries
