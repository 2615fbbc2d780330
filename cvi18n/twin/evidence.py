"""How much speaks for two texts, or two entries, being the same one in two languages."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cvi18n.twin.signs import NOTHING, Signs, missed

SURE = 3.5
"""The least score that proves a pair: odds of fifty to one."""

LEAD = 1.5
"""By how much a pair must be ahead of any other that either of its two could make."""

IN_PLACE = 1.5
"""What it adds that both stand in the same entry, in the same order as their neighbours."""

BETWEEN = 2.0
"""What it adds instead that the neighbours on either side are beyond doubt."""

_EXPECTED = 2.0  # what speaks for two texts in the same place before anything is compared
_SPREAD, _SHORT = 0.09, 1.5  # the variance of the logarithm of a translation's growth, and what short texts add to it
_MOST_PAIRS = 2500  # a sign that joins more pairs than this tells none of them
_MOST_YEARS = 3  # by more than so many years, one date is as wrong as another
_MOST_OF_BODIES = 1.5  # what the signs that two bodies share say at most
_KIN, _STRANGERS, _ENOUGH = 3.5, 2.5, 4.0  # what two bodies say at most for and against a pair, and how much they need


class Item(NamedTuple):
    """What is compared: signs, length in characters; for a point, whether it has a lead-in.

    For an entry, ``years`` are those of its dates, and ``body`` has the signs of all its texts, which prove nothing by
    themselves: two entries share words and figures by chance.
    """

    signs: Signs
    length: int = 0
    titled: bool = False
    years: Mapping[str, int] = {}
    body: Signs = NOTHING


class Evidence:
    """The scores of all pairs of a source item and a twin item that have a sign in common.

    ``growth`` is how many times as long as its source a translation is.
    """

    def __init__(self, sources: Sequence[Item], twins: Sequence[Item], growth: float) -> None:
        self.sources = sources
        self.twins = twins
        self.growth = growth
        holders = _holders(sources), _holders(twins)
        shared = {sign: (own, holders[1][sign]) for sign, own in holders[0].items() if sign in holders[1]}
        self.rarity = {sign: 2 / (len(own) + len(other)) for sign, (own, other) in shared.items()}
        pairs = {
            (i, j) for own, other in shared.values() if len(own) * len(other) <= _MOST_PAIRS for i in own for j in other
        }
        self.scores = {pair: score for pair in pairs if (score := self.score(*pair)) > 0}
        self.rows, self.columns = _rivals(self.scores, 0), _rivals(self.scores, 1)

    def score(self, i: int, j: int) -> float:
        """What speaks for the pair, less what speaks against it."""
        return self._support(i, j) - self._missed(i, j) - self._apart(i, j)

    def _support(self, i: int, j: int) -> float:
        one, other = self.sources[i], self.twins[j]
        support = self._shared(one.signs, other.signs)
        if one.body.weights and other.body.weights:
            support += min(self._shared(one.body, other.body), _MOST_OF_BODIES) + _kinship(one.body, other.body)
        return support

    def _shared(self, one: Signs, other: Signs) -> float:
        common = one.weights.keys() & other.weights.keys()
        return sum(min(one.weights[sign], other.weights[sign]) * self.rarity[sign] for sign in common)

    def _missed(self, i: int, j: int) -> float:
        return missed(self.sources[i].signs, self.twins[j].signs)

    def _apart(self, i: int, j: int) -> float:
        """What it says against a pair that the years of its dates differ."""
        one, other = self.sources[i].years, self.twins[j].years
        return sum(min(abs(one[name] - other[name]), _MOST_YEARS) for name in one.keys() & other.keys())

    def lead(self, i: int, j: int) -> float:
        """How far the pair is ahead of any other that *i* or *j* could make."""
        score = self.scores.get((i, j), 0)
        return min(score - _best_other(self.rows[i], j), score - _best_other(self.columns[j], i))

    def proves(self, i: int, j: int, bonus: float = 0) -> bool:
        """Whether the pair is beyond doubt."""
        # The length of an entry that lacks some points says little.
        doubt = 0 if self.sources[i].body.weights else self.misfit(i, j)
        return self.scores.get((i, j), 0) + bonus - doubt >= SURE and self.lead(i, j) >= LEAD

    def affinity(self, i: int, j: int) -> float:
        """What speaks for a pair whose place is known; negative where nothing does."""
        shape = 0 if self.sources[i].titled == self.twins[j].titled else 0.5
        against = self._missed(i, j) / 2 + self._apart(i, j) + self.misfit(i, j)
        return _EXPECTED + self._support(i, j) - against - shape

    def misfit(self, i: int, j: int) -> float:
        """How far the lengths are from those of a text and its translation."""
        source, twin = self.sources[i].length, self.twins[j].length
        if not source or not twin:
            return 0
        return math.log(twin / source / self.growth) ** 2 / 2 / (_SPREAD + _SHORT / source)


def _kinship(one: Signs, other: Signs) -> float:
    """What the texts of two entries say for their being the same one: by the share of claims that both meet."""
    ours, theirs = sum(one.claims.values()), sum(other.claims.values())
    shared = sum(
        weight
        for some, others in ((one, other), (other, one))
        for sign, weight in some.claims.items()
        if sign in others.weights
    )
    share = shared / (ours + theirs) if ours and theirs else 0
    return (share * (_KIN + _STRANGERS) - _STRANGERS) * min(1, ours / _ENOUGH, theirs / _ENOUGH)


def _holders(items: Sequence[Item]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for index, item in enumerate(items):
        for sign in item.signs.weights.keys() | item.body.weights.keys():
            found[sign].append(index)
    return found


_Rivals = list[tuple[float, int]]


def _rivals(scores: Mapping[tuple[int, int], float], side: int) -> dict[int, _Rivals]:
    """For each item of one side, all scores and whom they are with, the best first."""
    found: dict[int, _Rivals] = defaultdict(list)
    for pair, score in scores.items():
        found[pair[side]].append((score, pair[1 - side]))
    return defaultdict(list, {item: sorted(rivals, reverse=True) for item, rivals in found.items()})


def _best_other(rivals: _Rivals, chosen: int) -> float:
    return next((score for score, item in rivals if item != chosen), 0)
