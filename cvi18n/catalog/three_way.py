"""Merge two versions of a catalog that come from one, entry by entry: what git is not able to do with lines.

A line merge may leave a translation, confirmed on one branch, below a source that the other branch changed: the lines
do not touch, so it says nothing.  Here what was written for a source goes with that source.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import NamedTuple

from cvi18n.catalog.entry import Catalog, Entry, Key, Previous
from cvi18n.catalog.merge import Filling, nothing
from cvi18n.catalog.offers import origin
from cvi18n.catalog.three_way_header import is_newer, joined_fields, joined_lines
from cvi18n.catalog.three_way_heirs import Heirs
from cvi18n.catalog.three_way_words import (
    Judge,
    lasting_flags,
    marked_fuzzy,
    three_way,
    with_other,
    with_words,
    words,
)


class Clash(NamedTuple):
    """An entry that both sides wrote; the words of *ours* stand, as fuzzy, and those of *theirs* in a comment."""

    ours: Entry
    theirs: Entry


class Joined(NamedTuple):
    """The outcome of a three-way merge, and what a person has to decide."""

    catalog: Catalog
    clashes: tuple[Clash, ...]


class _Presence(IntEnum):
    ABSENT = 0
    OBSOLETE = 1
    LIVING = 2


def join(base: Catalog, ours: Catalog, theirs: Catalog, fill: Filling = nothing) -> Joined:
    """Bring together what *ours* and *theirs* made of *base*.  *fill* is what entries say before anybody writes.

    Laws: join(b, x, b), join(b, b, x) and join(b, x, x) are x.  What either side wrote and *base* has not stands in
    the outcome: as the words of an entry, of an obsolete one, or in a comment.  Words that were written for a source
    which the other side changed are fuzzy.
    """
    sides = _Sides(base, ours, theirs, Judge(base, fill))
    found = {key: sides.joined(key) for key in sides.keys}
    living = {key for key, entry in found.items() if entry and not entry.obsolete}
    for writer, other in ((ours, theirs), (theirs, ours)):
        heirs = Heirs(base, writer, other, living, fill)
        for lost, heir in heirs.of(sides.lost(writer, other, living)):
            found |= _brought_along(lost, found[heir], sides.judge, gone=lost.key not in other.by_key)
    order = sides.order(living, obsolete=False) + sides.order(sides.keys.keys() - living, obsolete=True)
    entries = tuple(entry for key in order if (entry := found[key]))
    catalog = replace(
        ours,
        entries=entries,
        fields=joined_fields(base, ours, theirs),
        comments=joined_lines(base.comments, ours.comments, theirs.comments),
        flags=joined_lines(base.flags, ours.flags, theirs.flags),
        newline=three_way(base.newline, ours.newline, theirs.newline, ours.newline),
        lines={},
    )
    return Joined(catalog, tuple(clash for key, clash in sides.clashes.items() if key in living))


@dataclass
class _Sides:
    base: Catalog
    ours: Catalog
    theirs: Catalog
    judge: Judge
    clashes: dict[Key, Clash] = field(default_factory=dict)

    def __post_init__(self) -> None:
        newer, older = (self.ours, self.theirs)
        if is_newer(self.theirs, self.ours, "POT-Creation-Date"):
            newer, older = older, newer
        self.newer, self.older = newer, older
        self.keys = dict.fromkeys((*newer.by_key, *older.by_key))

    def joined(self, key: Key) -> Entry | None:
        """What both sides make of an entry; None where it is gone and nothing is lost by that."""
        known, ours, theirs = (catalog.by_key.get(key) for catalog in (self.base, self.ours, self.theirs))
        presence = _joined_presence(known, ours, theirs)
        if ours and theirs:
            entry = self._of_both(key, known, ours, theirs)
        else:
            entry = ours or theirs or Entry("")
            if presence is _Presence.ABSENT and not self._is_change(known, entry):
                return None
        return entry._replace(obsolete=False) if presence is _Presence.LIVING else _retired(entry)

    def _of_both(self, key: Key, known: Entry | None, ours: Entry, theirs: Entry) -> Entry:
        choice = self.judge.choose(known, ours, theirs)
        entry = with_words(self._frame(known, ours, theirs), choice.entry)
        if choice.clash:
            self.clashes[key] = Clash(ours, theirs)
            entry = marked_fuzzy(entry)
        return with_other(entry, choice.other) if choice.other else entry

    def _frame(self, known: Entry | None, ours: Entry, theirs: Entry) -> Entry:
        """All of an entry but its words, as the newer side has it, or the one that retired or revived it."""
        newer = theirs if self.newer is self.theirs else ours
        base = known or Entry(ours.source, ours.context)
        if ours.obsolete is not theirs.obsolete:
            revived = ours.obsolete if known is None else known.obsolete is not theirs.obsolete
            newer = theirs if revived else ours
            notes, references = newer.notes, newer.references
        else:
            notes = three_way(base.notes, ours.notes, theirs.notes, newer.notes)
            references = three_way(base.references, ours.references, theirs.references, newer.references)
        return newer._replace(
            notes=notes,
            references=references,
            plural=three_way(base.plural, ours.plural, theirs.plural, newer.plural),
            comments=joined_lines(base.comments, ours.comments, theirs.comments),
            flags=joined_lines(*map(lasting_flags, (base, ours, theirs))),
        )

    def _is_change(self, known: Entry | None, entry: Entry) -> bool:
        return entry.filled and words(entry) != words(known) and self.judge.written(entry._replace(flags=()))

    def lost(self, writer: Catalog, other: Catalog, living: set[Key]) -> list[Entry]:
        """What *writer* wrote for sources that *other* gave up."""
        gone = (entry for entry in writer.living if entry.key not in living and not other.find(entry.key))
        return [entry for entry in gone if self._is_change(self.base.by_key.get(entry.key), entry)]

    def order(self, wanted: Iterable[Key], obsolete: bool) -> list[Key]:
        """The keys of *wanted* in the order of the side that changed it, or of the newer template."""
        among = set(wanted)
        base, ours, theirs, newer, older = (
            [entry.key for entry in catalog.entries if entry.obsolete is obsolete]
            for catalog in (self.base, self.ours, self.theirs, self.newer, self.older)
        )
        first = three_way(base, ours, theirs, newer)
        second = [*(older if first == newer else newer), *(key for key in self.keys if key in among)]
        return [key for key in _interleaved(first, second) if key in among]


def _brought_along(lost: Entry, current: Entry | None, judge: Judge, gone: bool) -> dict[Key, Entry | None]:
    """*current*, which came in the place of a source, with what was *lost*: written for that source.

    Confirmed words stay as they are, and what was lost stays obsolete.
    """
    if current is None or (judge.written(current) and not current.fuzzy):
        return {}
    if judge.written(current):
        return {current.key: with_other(current, lost)}
    offer = marked_fuzzy(lost)._replace(previous=_previous(lost, current))
    comments = tuple(dict.fromkeys((*current.comments, *lost.comments)))
    found: dict[Key, Entry | None] = {current.key: with_words(current, offer)._replace(comments=comments)}
    return found | {lost.key: None} if gone else found


def _previous(lost: Entry, current: Entry) -> Previous | None:
    """For which source *lost* was confirmed; None for a draft, which undoing an edit must not confirm."""
    before = origin(lost)
    return Previous(before[1], before[0] if before[0] != current.context else None) if before else None


def _joined_presence(known: Entry | None, ours: Entry | None, theirs: Entry | None) -> _Presence:
    base, mine, other = map(_presence, (known, ours, theirs))
    return three_way(base, mine, other, max(mine, other))


def _presence(entry: Entry | None) -> _Presence:
    if entry is None:
        return _Presence.ABSENT
    return _Presence.OBSOLETE if entry.obsolete else _Presence.LIVING


def _interleaved(first: Sequence[Key], second: Sequence[Key]) -> list[Key]:
    """*first*, and what *second* alone has behind the key that it follows there."""
    known = set(first)
    behind: dict[Key | None, list[Key]] = defaultdict(list)
    anchor: Key | None = None
    for key in dict.fromkeys(second):
        if key in known:
            anchor = key
        else:
            behind[anchor].append(key)
    return [*behind[None], *(found for key in first for found in (key, *behind[key]))]


def _retired(entry: Entry) -> Entry:
    return entry if entry.obsolete else entry._replace(obsolete=True, notes=(), references=())
