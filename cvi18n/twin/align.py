"""Which item of the source is which of the twin: first by evidence, then by order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from cvi18n.twin.evidence import IN_PLACE, Evidence

HINT = 1.0
"""The least score at which two items of one list are taken for each other, wherever they stand in it."""

STRONG = 2.0
"""The least score at which two items of different lists are."""

UNLIKELY = -1.0
"""The affinity below which two items are not taken for each other, however well their places agree."""

MOST = 40_000
"""How many pairs are compared for one gap; no CV comes near."""


class Group(NamedTuple):
    """Two lists, as indices, that hold counterparts of each other in much the same order."""

    sources: Sequence[int]
    twins: Sequence[int]


class Pair(NamedTuple):
    """Two items that are the same one; ``sure``: beyond doubt."""

    source: int
    twin: int
    sure: bool


def align(evidence: Evidence, groups: Sequence[Group]) -> list[Pair]:
    """Pair the items of *evidence*, each at most once, in the order of the source.

    Laws: a pair that is sure has evidence of its own; without any, items are paired by order and length within a
    group.
    """
    found = _Alignment(evidence)
    for group in groups:
        found.pair_within(group)
    found.pair_anywhere()
    for group in groups:
        found.fill_gaps(group)
    for group in groups:
        found.fill_rest(group)
    return sorted(found.pairs())


class _Alignment:
    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.twin_of: dict[int, int] = {}
        self.source_of: dict[int, int] = {}
        self.sure: set[int] = set()

    def pairs(self) -> Iterator[Pair]:
        return (Pair(source, twin, source in self.sure) for source, twin in self.twin_of.items())

    def pair_within(self, group: Group) -> None:
        """Pair what has evidence within the group, unless there is more for a counterpart elsewhere."""
        inside = self._ranked((i, j) for i in group.sources for j in group.twins)
        for i, j in inside:
            if self.evidence.scores[i, j] >= HINT and self.evidence.lead(i, j) + IN_PLACE >= 0:
                self._accept(i, j)
        chain = self._chain(group)
        for i in group.sources:
            if i in self.twin_of and self.evidence.proves(i, self.twin_of[i], IN_PLACE if i in chain else 0):
                self.sure.add(i)

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
            for i, j in in_order(self.evidence, rows, columns):
                self._accept(i, j)

    def fill_rest(self, group: Group) -> None:
        """Pair what is left on both sides in equal numbers, though it stands elsewhere."""
        rows = [i for i in group.sources if i not in self.twin_of]
        columns = [j for j in group.twins if j not in self.source_of]
        if len(rows) == len(columns):
            for i, j in in_order(self.evidence, rows, columns):
                self._accept(i, j)

    def _ranked(self, pairs: Iterator[tuple[int, int]] | dict[tuple[int, int], float]) -> list[tuple[int, int]]:
        """Those of *pairs* that have evidence, the best first."""
        known = [pair for pair in pairs if pair in self.evidence.scores]
        return sorted(known, key=lambda pair: (-self.evidence.scores[pair], pair))

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


def longest_rise(numbers: Sequence[int]) -> list[int]:
    """The positions of a longest rising subsequence of *numbers*."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for position, number in enumerate(numbers):
        length = bisect_left(tails, number)
        tails[length : length + 1] = [number]
        ends[length : length + 1] = [position]
        before.append(ends[length - 1] if length else -1)
    found: list[int] = []
    position = ends[-1] if ends else -1
    while position >= 0:
        found.append(position)
        position = before[position]
    return found[::-1]


def in_order(evidence: Evidence, rows: Sequence[int], columns: Sequence[int]) -> list[tuple[int, int]]:
    """The pairs of *rows* and *columns*, without crossings, that have the most affinity together.

    As many on both sides are taken for the same ones, unless one of the pairs is out of the question.
    """
    if len(rows) == len(columns):
        straight = list(zip(rows, columns, strict=True))
        if all(evidence.affinity(row, column) > UNLIKELY for row, column in straight):
            return straight
    if len(rows) * len(columns) > MOST:
        return []
    best = [[0.0] * (len(columns) + 1) for _ in range(len(rows) + 1)]
    for i, row in reversed(list(enumerate(rows))):
        for j, column in reversed(list(enumerate(columns))):
            paired = evidence.affinity(row, column) + best[i + 1][j + 1]
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    found = []
    i = j = 0
    while i < len(rows) and j < len(columns):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            found.append((rows[i], columns[j]))
            i, j = i + 1, j + 1
    return found
