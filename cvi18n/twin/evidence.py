"""How much speaks for two texts, or two entries, being the same one in two languages."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from cvi18n.twin.signs import Signs

SURE = 4.0
"""The least score that proves a pair: odds of fifty to one."""

LEAD = 1.5
"""By how much a pair must be ahead of any other that either of its two could make."""

IN_PLACE = 1.5
"""What it adds that both stand in the same entry, in the same order as their neighbours."""

_EXPECTED = 2.0  # what speaks for two texts in the same place before anything is compared
_SPREAD, _SHORT = 0.09, 1.5  # the variance of the logarithm of a translation's growth, and what short texts add to it
_MOST_PAIRS = 2500  # a sign that joins more pairs than this tells none of them


class Item(NamedTuple):
    """What is compared: signs, length in characters; and for a point whether it has a lead-in."""

    signs: Signs
    length: int = 0
    titled: bool = False


Agreement = Callable[[int, int], float]
"""What the words of two items, by their positions, say for their being the same one."""


class Evidence:
    """The scores of all pairs of a source item and a twin item that have a sign in common.

    ``growth`` is how many times as long as its source a translation is; ``strict``: figures that only one of the two
    has speak against a pair.  ``agreement`` proves nothing, but tells what is more plausible.
    """

    def __init__(
        self,
        sources: Sequence[Item],
        twins: Sequence[Item],
        growth: float,
        *,
        strict: bool = True,
        agreement: Agreement | None = None,
    ) -> None:
        self.sources = sources
        self.twins = twins
        self.growth = growth
        self.strict = strict
        self.agreement = agreement
        holders = _holders(sources), _holders(twins)
        shared = {sign: (own, holders[1][sign]) for sign, own in holders[0].items() if sign in holders[1]}
        self.rarity = {sign: 2 / (len(own) + len(other)) for sign, (own, other) in shared.items()}
        pairs = {
            (i, j) for own, other in shared.values() if len(own) * len(other) <= _MOST_PAIRS for i in own for j in other
        }
        self.scores = {pair: score for pair in pairs if (score := self.score(*pair)) > 0}
        self._rows, self._columns = _best_two(self.scores, 0), _best_two(self.scores, 1)

    def score(self, i: int, j: int) -> float:
        """What speaks for the pair, less what speaks against it."""
        one, other = self.sources[i].signs, self.twins[j].signs
        shared = one.weights.keys() & other.weights.keys()
        found = sum(min(one.weights[sign], other.weights[sign]) * self.rarity[sign] for sign in shared)
        return found - (self.conflict(i, j) if self.strict else 0)

    def conflict(self, i: int, j: int) -> float:
        """What speaks against the pair: figures that only one of the two has; a single digit may be written out."""
        odd = self.sources[i].signs.figures ^ self.twins[j].signs.figures
        return sum(0.3 if len(figure) == 1 else 1.5 for figure in odd)

    def lead(self, i: int, j: int) -> float:
        """How far the pair is ahead of any other that *i* or *j* could make."""
        score = self.scores.get((i, j), 0)
        return min(score - _best_other(self._rows[i], j), score - _best_other(self._columns[j], i))

    def proves(self, i: int, j: int, bonus: float = 0) -> bool:
        """Whether the pair is beyond doubt."""
        return self.scores.get((i, j), 0) + bonus >= SURE and self.lead(i, j) >= LEAD

    def affinity(self, i: int, j: int) -> float:
        """What speaks for a pair whose place is known; negative where nothing does."""
        one, other = self.sources[i], self.twins[j]
        against = self.conflict(i, j) / 2 if self.strict else 0
        shape = 0 if one.titled == other.titled else 0.5
        words = self.agreement(i, j) if self.agreement else 0
        return _EXPECTED + self.score(i, j) + against + words - self._misfit(one.length, other.length) - shape

    def _misfit(self, source: int, twin: int) -> float:
        if not source or not twin:
            return 0
        return math.log(twin / source / self.growth) ** 2 / 2 / (_SPREAD + _SHORT / source)


def _holders(items: Sequence[Item]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for index, item in enumerate(items):
        for sign in item.signs.weights:
            found[sign].append(index)
    return found


_BestTwo = list[tuple[float, int]]


def _best_two(scores: dict[tuple[int, int], float], side: int) -> dict[int, _BestTwo]:
    """For each item of one side, the two best scores and whom they are with."""
    found: dict[int, _BestTwo] = defaultdict(list)
    for pair, score in scores.items():
        found[pair[side]].append((score, pair[1 - side]))
    return defaultdict(list, {item: sorted(rivals, reverse=True)[:2] for item, rivals in found.items()})


def _best_other(rivals: _BestTwo, chosen: int) -> float:
    return next((score for score, item in rivals if item != chosen), 0)
