"""Merging: what somebody wrote is carried over, offered, or kept as obsolete."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog, Entry, Previous
from cvi18n.catalog.merge import LABEL, Filling, merge, nothing, without_own_words
from cvi18n.catalog.offers import origin
from cvi18n.catalog.parse import parse
from tests.catalog.catalogs import CONTENT_TYPE
from tests.realtools.tools import require

FUZZY = ("fuzzy",)
SIX = "带领6人的小组，用八个月把订单系统迁移到云上。"
NINE = "带领9人的小组，用八个月把订单系统迁移到云上。"
OTHER = "负责线上值守。"
TESTS = "给结算模块补齐单元测试，覆盖率由四成升到九成。"
MENTOR = "每季度为新同事讲两次代码评审课。"
RETOLD = "订单业务上云：九位同事，历时两年。"


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
            [Entry(SIX, "c", "draft", flags=FUZZY)],
            [Entry(NINE, "c")],
            [Entry(NINE, "c", "draft", flags=FUZZY)],
            id="edited-draft-that-nobody-confirmed-for-any-source",
        ),
        pytest.param(
            [Entry(TESTS, "c", "tests"), Entry(SIX, "c", "six"), Entry(MENTOR, "c", "mentor")],
            [Entry(TESTS, "c"), Entry(RETOLD, "c"), Entry(MENTOR, "c")],
            [
                Entry(TESTS, "c", "tests"),
                Entry(RETOLD, "c", "six", flags=FUZZY, previous=Previous(SIX)),
                Entry(MENTOR, "c", "mentor"),
            ],
            id="rewritten-at-its-place",
        ),
        pytest.param(
            [Entry(TESTS, "c", "tests"), Entry(SIX, "c"), Entry(MENTOR, "c", "mentor"), Entry(OTHER, "c", "other")],
            [Entry(TESTS, "c"), Entry(NINE, "c"), Entry(MENTOR, "c")],
            [
                Entry(TESTS, "c", "tests"),
                Entry(NINE, "c"),
                Entry(MENTOR, "c", "mentor"),
                Entry(OTHER, "c", "other", obsolete=True),
            ],
            id="what-replaces-an-untranslated-entry-is-given-nothing-else",
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
            [Entry("a", "b", "T", flags=FUZZY, previous=Previous("z", "a"))],
            [Entry("a", "c")],
            [Entry("a", "c", "T", flags=FUZZY, previous=Previous("z", "a"))],
            id="moved-on-keeps-the-context-that-the-target-was-written-for",
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


# The same new entry, and what an old catalog may have for it; each has one source of words less than the one before.
KNOWN = Entry(SIX, "c", "the same key")
RETIRED = Entry(SIX, "c", "retired", obsolete=True)
HEIR = Entry(TESTS, "c", "confirmed for it", flags=FUZZY, previous=Previous(SIX))
ELSEWHERE = Entry(SIX, "gone", "vanished elsewhere")
AT_ITS_PLACE = Entry(RETOLD, "c", "at its place")
LIVING = Entry(SIX, "lives", "living elsewhere")
SIMILAR = Entry(NINE, "c", "similar")
BEFORE, AFTER = Entry("before it", "c", "1"), Entry("after it", "c", "2")


@pytest.mark.parametrize(
    ("at_its_place", "elsewhere", "expected"),
    [
        pytest.param([KNOWN], [HEIR, ELSEWHERE, LIVING, SIMILAR], "the same key", id="known"),
        pytest.param([AT_ITS_PLACE], [RETIRED, HEIR, ELSEWHERE, LIVING, SIMILAR], "retired", id="retired"),
        pytest.param([AT_ITS_PLACE], [HEIR, ELSEWHERE, LIVING, SIMILAR], "confirmed for it", id="heir"),
        pytest.param([AT_ITS_PLACE], [ELSEWHERE, LIVING, SIMILAR], "vanished elsewhere", id="text-vanished"),
        pytest.param([AT_ITS_PLACE], [LIVING], "at its place", id="replaced"),
        pytest.param([], [LIVING, SIMILAR], "living elsewhere", id="text-living"),
        pytest.param([], [SIMILAR], "similar", id="similar"),
        pytest.param([], [], "", id="nothing"),
    ],
)
def test_order_of_the_rules(at_its_place: list[Entry], elsewhere: list[Entry], expected: str) -> None:
    old = [BEFORE, *at_its_place, AFTER, Entry(MENTOR, "c", "3"), *elsewhere]
    template = [Entry("before it", "c"), Entry(SIX, "c"), Entry("after it", "c"), Entry(MENTOR, "c")]
    template += [Entry(SIX, "lives")] if LIVING in elsewhere else []
    assert expected == merged(old, template)[1].target


# An edit that is undone.


@pytest.mark.parametrize(
    ("old", "expected"),
    [
        pytest.param(
            [Entry(NINE, "c", "T", flags=("fuzzy", "reviewed"), previous=Previous(SIX), comments=("k",))],
            [Entry(SIX, "c", "T", flags=("reviewed",), comments=("k",))],
            id="vanished",
        ),
        pytest.param(
            [Entry(NINE, "c", "T", flags=FUZZY, previous=Previous(SIX, "c"))],
            [Entry(SIX, "c", "T")],
            id="as-msgmerge-writes-it",
        ),
        pytest.param(
            [Entry(SIX, "d", "T", flags=FUZZY, previous=Previous(SIX, "c"))],
            [Entry(SIX, "c", "T")],
            id="back-in-its-context",
        ),
        pytest.param(
            [Entry(SIX, "c", "T", flags=FUZZY, previous=Previous(SIX, "c"))],
            [Entry(SIX, "c", "T")],
            id="msgmerge-had-undone-it",
        ),
        pytest.param(
            [Entry(OTHER, "c", "T", flags=FUZZY, previous=Previous(SIX), obsolete=True)],
            [Entry(SIX, "c", "T")],
            id="obsolete",
        ),
        pytest.param(
            [
                Entry(NINE, "c", "T", flags=FUZZY, previous=Previous(SIX), comments=("a",)),
                Entry(OTHER, "c", "T", flags=FUZZY, previous=Previous(SIX), comments=("b",), obsolete=True),
            ],
            [Entry(SIX, "c", "T", comments=("a", "b"))],
            id="several-heirs-that-agree",
        ),
        pytest.param(
            [
                Entry(NINE, "c", "T", flags=FUZZY, previous=Previous(SIX)),
                Entry(OTHER, "c", "U", flags=FUZZY, previous=Previous(SIX), obsolete=True),
            ],
            [
                Entry(SIX, "c", "T", flags=FUZZY),
                Entry(OTHER, "c", "U", flags=FUZZY, previous=Previous(SIX), obsolete=True),
            ],
            id="several-heirs-that-do-not-agree",
        ),
        pytest.param(
            [Entry(NINE, "c", "T", flags=FUZZY)], [Entry(SIX, "c", "T", flags=FUZZY)], id="draft-stays-a-draft"
        ),
        pytest.param(
            [Entry(SIX, "d", "T", flags=FUZZY, previous=Previous(SIX))],
            [Entry(SIX, "c", "T", flags=FUZZY, previous=Previous(SIX, "d"))],
            id="confirmed-for-another-context",
        ),
        pytest.param(
            [Entry(NINE, "c", "T")],
            [Entry(SIX, "c", "T", flags=FUZZY, previous=Previous(NINE))],
            id="confirmed-for-the-edit",
        ),
    ],
)
def test_undone_edit(old: list[Entry], expected: list[Entry]) -> None:
    assert expected == merged(old, [Entry(SIX, "c")])


def test_deleted_text_takes_its_translation_back_from_what_stands_in_its_place() -> None:
    c = Catalog((Entry(TESTS, "c", "tests"), Entry(SIX, "c", "six"), Entry(MENTOR, "c", "mentor")))
    without = [Entry(TESTS, "c"), Entry(RETOLD, "c"), Entry(MENTOR, "c")]
    again = merge(merge(c, without), [*without, Entry(SIX, "c")])
    assert Entry(SIX, "c", "six") == again.by_key["c", SIX]
    assert Entry(RETOLD, "c", "six", flags=FUZZY, previous=Previous(SIX)) == again.by_key["c", RETOLD]


def test_entry_that_another_tool_emptied_is_not_filled_again() -> None:
    old = [Entry(SIX, "c"), Entry(NINE, "c", "T", flags=FUZZY, previous=Previous(SIX))]
    assert not merged(old, [Entry(SIX, "c"), Entry(NINE, "c")])[0].filled


def test_label_is_no_heir_and_has_none() -> None:
    old = [Entry("Skill", LABEL, "T", flags=FUZZY, previous=Previous("Skills"))]
    assert not merged(old, [Entry("Skills", LABEL)])[0].filled


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
def test_what_is_given_is_fuzzy_unless_it_was_confirmed_for_just_this(old: Catalog, template: list[Entry]) -> None:
    confirmed = {origin(entry): entry.target for entry in old.entries}
    for entry in merge(old, template).living:
        known = old.by_key.get(entry.key)
        if entry.filled and not (known and known.filled):
            assert LABEL != entry.context
            assert entry.fuzzy or confirmed[entry.key] == entry.target
            assert not entry.previous or (entry.fuzzy and entry.key != origin(entry))


@settings(max_examples=40)
@given(old_catalogs(), TEMPLATES)
def test_unchanged_entries_are_kept_as_they_were(old: Catalog, template: list[Entry]) -> None:
    once = merge(old, template)
    again = merge(once, [*template, Entry("new", "work")])
    assert once.by_key == {key: entry for key, entry in again.by_key.items() if key != ("work", "new")}


@settings(max_examples=40)
@given(st.lists(KEYS, unique=True, max_size=8), st.lists(TEMPLATES, min_size=1, max_size=3))
def test_whatever_is_done_can_be_undone(keys: list[tuple[str, str]], ways: list[list[Entry]]) -> None:
    template = template_of(keys)
    before = merge(Catalog(tuple(entry._replace(target=f"T{n}") for n, entry in enumerate(template))), template)
    catalog = before
    for way in ways:
        catalog = merge(catalog, way)
    assert list(before.living) == list(merge(catalog, template).living)


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


# After Poedit's "Update from POT".


def updated(folder: Path, old: Sequence[Entry], template: Sequence[Entry]) -> Catalog:
    """What Poedit makes of a catalog."""
    (folder / "cv.po").write_bytes(dump(Catalog(tuple(old), (CONTENT_TYPE,))))
    (folder / "cv.pot").write_bytes(dump(Catalog(tuple(template), (CONTENT_TYPE,))))
    require("msgcat")
    command = ["msgmerge", "-q", "--force-po", "--previous", "cv.po", "cv.pot"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=60)
    return parse("cv.po", done.stdout)


def test_it_mends_what_msgmerge_made_of_an_own_catalog(tmp_path: Path) -> None:
    found = updated(tmp_path, [Entry(SIX, "c", SIX)], [Entry(NINE, "c")])
    assert (Entry(NINE, "c", SIX, flags=FUZZY, previous=Previous(SIX, "c")),) == found.entries
    assert (Entry(NINE, "c", NINE),) == own(found, [Entry(NINE, "c")]).entries


def test_wording_of_an_own_catalog_outlives_msgmerge(tmp_path: Path) -> None:
    found = updated(tmp_path, [Entry(SIX, "c", "带队。")], [Entry(NINE, "c")])
    expected = Entry(NINE, "c", "带队。", flags=FUZZY, previous=Previous(SIX, "c"))
    assert (expected,) == own(found, [Entry(NINE, "c")]).entries


def test_edit_that_is_undone_after_msgmerge_and_by_msgmerge(tmp_path: Path) -> None:
    edited = updated(tmp_path, [Entry(SIX, "c", "T")], [Entry(NINE, "c")])
    assert (Entry(SIX, "c", "T"),) == merge(edited, [Entry(SIX, "c")]).entries
    undone = updated(tmp_path, edited.entries, [Entry(SIX, "c")])
    assert (Entry(SIX, "c", "T", flags=FUZZY, previous=Previous(SIX, "c")),) == undone.entries
    assert (Entry(SIX, "c", "T"),) == merge(undone, [Entry(SIX, "c")]).entries


# Cost.


@pytest.mark.parametrize(
    ("source", "imported"), [pytest.param("before", False, id="unchanged"), pytest.param("after", True, id="edited")]
)
def test_rapidfuzz_is_imported_only_where_something_vanished_and_something_came(source: str, imported: bool) -> None:
    program = f"""
import sys
from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.merge import merge
old = Catalog((Entry("before", "c", "T"), Entry("untranslated", "c"), Entry("gone", "d", "T")))
merge(old, [Entry({source!r}, "c"), Entry("untranslated", "c"), Entry("new", "e")])
print("rapidfuzz" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert f"{imported}\n" == done.stdout
