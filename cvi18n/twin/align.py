"""Which item of the source is which of the twin: first by evidence, then by order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from cvi18n.twin.evidence import BETWEEN, IN_PLACE, Evidence
from cvi18n.twin.order import Affinity, in_order, longest_rise

HINT = 1.0
"""The least score at which two items of one list are taken for each other, wherever they stand in it."""

STRONG = 2.0
"""The least score at which two items of different lists are."""


class Group(NamedTuple):
    """Two lists, as indices, that hold counterparts of each other in much the same order."""

    sources: Sequence[int]
    twins: Sequence[int]


class Pair(NamedTuple):
    """Two items that are the same one; ``sure``: beyond doubt."""

    source: int
    twin: int
    sure: bool


def align(evidence: Evidence, groups: Sequence[Group], words: Affinity = lambda _i, _j: 0) -> list[Pair]:
    """Pair the items of *evidence*, each at most once, in the order of the source.

    Laws: a pair that is sure has evidence of its own; without any, items are paired by order and length within a
    group.  What their *words* say proves nothing, but tells what is more plausible.
    """
    found = _Alignment(evidence, words)
    for group in groups:
        found.pair_within(group)
    found.pair_anywhere()
    for group in groups:
        found.fill_gaps(group)
    for group in groups:
        found.fill_rest(group)
    return sorted(found.pairs())


class _Alignment:
    def __init__(self, evidence: Evidence, words: Affinity) -> None:
        self.evidence = evidence
        self.words = words
        self.twin_of: dict[int, int] = {}
        self.source_of: dict[int, int] = {}
        self.sure: set[int] = set()

    def pairs(self) -> Iterator[Pair]:
        return (Pair(source, twin, source in self.sure) for source, twin in self.twin_of.items())

    def pair_within(self, group: Group) -> None:
        """Pair what has evidence within the group, unless there is more for a counterpart elsewhere."""
        twins = set(group.twins)
        inside = self._ranked((i, j) for i in group.sources for _, j in self.evidence.rows[i] if j in twins)
        for i, j in inside:
            if self.evidence.scores[i, j] >= HINT and self.evidence.lead(i, j) + IN_PLACE >= 0:
                self._accept(i, j)
        chain = self._chain(group)
        for i in group.sources:
            if i in self.twin_of and self.evidence.proves(i, self.twin_of[i], IN_PLACE if i in chain else 0):
                self.sure.add(i)
        self._prove_between(group)

    def _prove_between(self, group: Group) -> None:
        """Prove what has less evidence, but stands between two pairs that are beyond doubt, or one and the end."""
        if len(group.sources) < 2:
            return
        sources, twins = ([None, *items, None] for items in group)
        places = {item: place for place, item in enumerate(twins)}
        for place, i in enumerate(group.sources, 1):
            j = self.twin_of.get(i)
            if i not in self.sure and j is not None and j in places:
                around = ((sources[place + step], twins[places[j] + step]) for step in (-1, 1))
                if all(self._is_same(*neighbours) for neighbours in around) and self.evidence.proves(i, j, BETWEEN):
                    self.sure.add(i)

    def _is_same(self, i: int | None, j: int | None) -> bool:
        """Whether two neighbours are beyond doubt the same one, or both the end."""
        return i is j if i is None or j is None else i in self.sure and self.twin_of[i] == j

    def pair_anywhere(self) -> None:
        """Pair what has moved from one group to another."""
        for i, j in self._ranked(self.evidence.scores):
            if self.evidence.scores[i, j] >= STRONG and self._accept(i, j) and self.evidence.proves(i, j):
                self.sure.add(i)

    def fill_gaps(self, group: Group) -> None:
        """Pair by order what stands between two pairs whose order agrees."""
        chain = self._chain(group)
        ends = (len(group.sources), len(group.twins))
        places = {item: place for place, item in enumerate(group.twins)}
        fixed = [(place, places[self.twin_of[i]]) for place, i in enumerate(group.sources) if i in chain]
        for (above, left), (below, right) in pairwise([(-1, -1), *fixed, ends]):
            rows = [i for i in group.sources[above + 1 : below] if i not in self.twin_of]
            columns = [j for j in group.twins[left + 1 : right] if j not in self.source_of]
            for i, j in in_order(self._affinity, rows, columns):
                self._accept(i, j)

    def fill_rest(self, group: Group) -> None:
        """Pair what is left on both sides in equal numbers, though it stands elsewhere."""
        rows = [i for i in group.sources if i not in self.twin_of]
        columns = [j for j in group.twins if j not in self.source_of]
        if len(rows) == len(columns):
            for i, j in in_order(self._affinity, rows, columns):
                self._accept(i, j)

    def _ranked(self, pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """*pairs* that have evidence, the best first."""
        return sorted(pairs, key=lambda pair: (-self.evidence.scores[pair], pair))

    def _affinity(self, i: int, j: int) -> float:
        return self.evidence.affinity(i, j) + self.words(i, j)

    def _accept(self, i: int, j: int) -> bool:
        if i in self.twin_of or j in self.source_of:
            return False
        self.twin_of[i] = j
        self.source_of[j] = i
        return True

    def _chain(self, group: Group) -> set[int]:
        """The most source items of the group whose twins stand in the same order."""
        places = {item: place for place, item in enumerate(group.twins)}
        paired = [i for i in group.sources if i in self.twin_of and self.twin_of[i] in places]
        return {paired[k] for k in longest_rise([places[self.twin_of[i]] for i in paired])}
