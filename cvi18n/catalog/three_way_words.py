"""Whose words stand where both sides of a three-way merge may have written some."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from cvi18n.catalog.entry import Catalog, Entry, Previous
from cvi18n.catalog.merge import Filling

T = TypeVar("T")

OTHER = "other branch: "
"""What begins each translator's comment that keeps the words of the side whose words do not stand."""


class Words(NamedTuple):
    """What somebody says in the target language, and whether it waits for a confirmation; for what source then."""

    target: str
    plurals: tuple[str, ...]
    fuzzy: bool
    previous: Previous | None

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts alone."""
        return (self.target, *self.plurals)


class Choice(NamedTuple):
    """The entry whose words stand, the one whose words go into a comment, and whether a person has to choose."""

    entry: Entry
    other: Entry | None = None
    clash: bool = False


def three_way(base: T, ours: T, theirs: T, both: T) -> T:
    """What is left of two changes of *base*: the one that is a change; *both* where they differ."""
    if ours == theirs or theirs == base:
        return ours
    return theirs if ours == base else both


def words(entry: Entry | None) -> Words:
    """The words of an entry; none where there is no entry."""
    return Words(entry.target, entry.plurals, entry.fuzzy, entry.previous) if entry else Words("", (), False, None)


class Judge:
    """Tells what somebody wrote from what is nobody's: nothing, a filling, or a text of *base* offered elsewhere."""

    def __init__(self, base: Catalog, fill: Filling) -> None:
        self._fill = fill
        self._known = {words(entry).texts for entry in base.entries}

    def written(self, entry: Entry) -> bool:
        """Whether losing the words of *entry* would lose somebody's work."""
        if not entry.filled or (not entry.plural and entry.target == self._fill(entry)):
            return False
        return not (entry.fuzzy and words(entry).texts in self._known)

    def choose(self, base: Entry | None, ours: Entry, theirs: Entry) -> Choice:
        """The words of an entry that both sides have.

        Law: what either side wrote, and *base* has not, is in the outcome.  Confirmed words stand before those that
        wait; of two equally certain ones ours stand.
        """
        texts_agree = words(ours).texts == words(theirs).texts
        if texts_agree or words(theirs) == words(base) or words(ours) == words(base):
            known = words(base)
            return Choice(_stands(known, ours, theirs, texts_agree))
        mine, other = self.written(ours), self.written(theirs)
        if not (mine and other):
            return Choice(theirs if other or (not mine and not ours.filled) else ours)
        if ours.fuzzy is not theirs.fuzzy:
            return Choice(theirs, ours) if ours.fuzzy else Choice(ours, theirs)
        return Choice(ours, theirs, clash=True)


def _stands(base: Words, ours: Entry, theirs: Entry, texts_agree: bool) -> Entry:
    if texts_agree and words(ours) != base != words(theirs):
        return theirs if ours.fuzzy and not theirs.fuzzy else ours
    return theirs if words(ours) == base else ours


def with_words(entry: Entry, wording: Entry) -> Entry:
    """*entry* with the words of *wording*."""
    flags = lasting_flags(entry)
    if wording.fuzzy:
        flags = wording.flags if lasting_flags(wording) == flags else ("fuzzy", *flags)
    return entry._replace(target=wording.target, plurals=wording.plurals, flags=flags, previous=wording.previous)


def lasting_flags(entry: Entry) -> tuple[str, ...]:
    """The flags that say nothing of the words."""
    return tuple(flag for flag in entry.flags if flag != "fuzzy")


def marked_fuzzy(entry: Entry) -> Entry:
    """*entry*, which somebody has still to confirm."""
    return entry if entry.fuzzy else entry._replace(flags=("fuzzy", *entry.flags))


def with_other(entry: Entry, other: Entry) -> Entry:
    """*entry* with the words of *other* in its comments."""
    return entry._replace(comments=tuple(dict.fromkeys((*entry.comments, *_told(other)))))


def _told(entry: Entry) -> Iterator[str]:
    for text in words(entry).texts:
        yield from (OTHER + _on_a_line(line) for line in text.split("\n") if line)


def _on_a_line(text: str) -> str:
    """*text* as it is; where a comment cannot hold it, in quotes and with escapes."""
    return json.dumps(text) if not text.isprintable() or text.endswith("\\") else text
