"""Which entry of an old document became which of a new one, where the text is no longer the same.

Entries that both documents have are anchors.  What an edit leaves of a text tells most, so what is alike at one place
is paired first, then what is clearly similar anywhere.  These are anchors as well.  Between two anchors that stand
close, even a text that was written anew can be told from its place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

from cvi18n.catalog.alignment import Gain, aligned
from cvi18n.catalog.anchors import Gap, beside_neighbours, between_anchors, keep_company
from cvi18n.catalog.entry import Key
from cvi18n.catalog.likeness import Likeness
from cvi18n.catalog.similar import LIKELY, SURE, Demand, Pair, candidates, chosen

ALIKE = 0.4
"""The score at which two texts at one place are an edit of each other."""
IN_COMMON = 0.06
"""How much two texts at one place must share where the place alone does not tell."""
FEW = 6
"""Up to so many texts, at a place where as many stood before, are paired in order."""
ANY_LENGTH, TIMES = 12, 3
"""A longer text that is more than so many times as long as another did not come from it."""
PLACE = 0.3
"""What a pair at one place is worth beside its score: two fair pairs are better than a good one."""
MOST_PAIRS = 24 * 24
"""A place where more pairs are possible is none."""


class Succession(NamedTuple):
    """The predecessors by their successors: those at the same place, and those elsewhere in the same context."""

    replaced: dict[Key, Key]
    similar: dict[Key, Key]


def succession(old: Sequence[Key], new: Sequence[Key], likeness: Likeness, empty: Collection[Key] = ()) -> Succession:
    """Whom each key of *new* that is not in *old* succeeds, among those of *old* that are not in *new*.

    Both are in document order, and *likeness* knows their texts.  Keys of both that are *empty* stand at their own
    places; they take what is similar and left over.
    """
    search = _Search(old, new, likeness)
    search.align(search.between_anchors(), search.alike)
    pairs = search.candidates(empty)
    moved = search.similar(pairs, SURE)
    if keep_company(old, new):
        search.align(search.between_anchors(), search.likely)
        search.align(search.beside_neighbours(old, new), search.likely)
        documents = _by_context(old), _by_context(new)
        for context in _by_context(search.waiting):
            search.align(search.beside_neighbours(*(document[context] for document in documents)), search.likely)
    search.waiting |= dict.fromkeys(empty)
    moved |= search.similar(pairs, LIKELY)
    replaced = {key: found for key, found in search.found.items() if key not in moved}
    return Succession(replaced, moved)


class _Search:
    """What was found so far, and who still waits for a predecessor, among whom."""

    def __init__(self, old: Sequence[Key], new: Sequence[Key], likeness: Likeness) -> None:
        known, wanted = set(old), set(new)
        self.old, self.new, self.likeness = old, new, likeness
        self.vanished = {key: None for key in old if key not in wanted}
        self.waiting = {key: None for key in new if key not in known}
        self.found: dict[Key, Key] = {}
        self.tried: set[object] = set()

    def between_anchors(self) -> list[Gap]:
        return list(between_anchors(self.old, self.as_old(self.new)))

    def beside_neighbours(self, old: Sequence[Key], new: Sequence[Key]) -> list[Gap]:
        return list(beside_neighbours(old, self.as_old(new), self.vanished.__contains__, self.waiting.__contains__))

    def as_old(self, new: Iterable[Key]) -> list[Key]:
        """*new* with predecessors in the place of those that have one."""
        return [self.found.get(key, key) for key in new]

    def take(self, pairs: Iterable[tuple[Key, Key]]) -> None:
        for old, new in pairs:
            self.found[new] = old
            del self.vanished[old], self.waiting[new]

    def candidates(self, more: Iterable[Key]) -> list[Pair]:
        """The pairs that may be similar among what is left, and *more* that waits."""
        vanished = _by_context(self.vanished)
        waiting = _by_context((*self.waiting, *more))
        return [pair for context in waiting for pair in candidates(vanished[context], waiting[context], self.likeness)]

    def similar(self, pairs: Iterable[Pair], demand: Demand) -> dict[Key, Key]:
        """Pair what is similar enough, wherever it stands in its context."""
        left = (pair for pair in pairs if pair.old in self.vanished and pair.new in self.waiting)
        found = list(chosen(left, demand))
        self.take(found)
        return {new: old for old, new in found}

    def align(self, gaps: Iterable[Gap], judge: Callable[[bool], Gain]) -> None:
        """Pair what stands in the same gap and context."""
        for gap in gaps:
            vanished = _by_context(key for key in gap.old if key in self.vanished)
            for context, new in _by_context(key for key in gap.new if key in self.waiting).items():
                old = vanished[context]
                told = gap.anchored and len(old) == len(new) <= FEW
                attempt = (judge, told, tuple(old), tuple(new))
                if len(old) * len(new) <= MOST_PAIRS and attempt not in self.tried:
                    self.tried.add(attempt)
                    self.take(list(aligned(old, new, judge(told))))

    def alike(self, _told_by_place: bool) -> Gain:
        def gain(old: str, new: str) -> float:
            score = self.likeness.score(old, new)
            return PLACE + score if score >= ALIKE else 0.0

        return gain

    def likely(self, told_by_place: bool) -> Gain:
        def gain(old: str, new: str) -> float:
            short, long = sorted((len(old), len(new)))
            if long > max(ANY_LENGTH, TIMES * short):
                return 0.0
            if not told_by_place and self.likeness.shared(old, new) < IN_COMMON:
                return 0.0
            return PLACE + self.likeness.score(old, new)

        return gain


def _by_context(keys: Iterable[Key]) -> defaultdict[str | None, list[Key]]:
    found: defaultdict[str | None, list[Key]] = defaultdict(list)
    for key in keys:
        found[key[0]].append(key)
    return found
