"""Which words of the two documents keep turning up opposite each other: a dictionary made from the pair itself."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from cvi18n.cjk import is_cjk

STEM = 6
"""How many letters of a word count: endings do not."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_DISCOUNT = 0.5  # two words that met once may have met by chance
_CHANCE = 0.3  # how closely two words keep company that have nothing to do with each other
_NATS = 20.0  # what it would say if all words of both texts kept none but each other's company


class Lexicon:
    """Made from texts that are, or are supposed to be, each other's translation."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.pairs = set(pairs)
        self.ours: Counter[str] = Counter()
        self.theirs: Counter[str] = Counter()
        self.together: dict[str, Counter[str]] = defaultdict(Counter)
        for source, target in self.pairs:
            ours, theirs = units(source), units(target)
            self.ours.update(ours)
            self.theirs.update(theirs)
            for unit in ours:
                self.together[unit].update(theirs)

    def agreement(self, source: str, target: str) -> float:
        """How well the words of two texts explain each other, in nats; 0 where nothing is known of them.

        What the pair itself has taught does not count.
        """
        own = (source, target) in self.pairs
        ours, theirs = units(source), units(target)
        companions = list(self._companions(ours, theirs, own))
        explained = _mean(self._rarity(self.ours, ours, own), ((one, close) for one, _, close in companions))
        explained += _mean(self._rarity(self.theirs, theirs, own), ((other, close) for _, other, close in companions))
        return _NATS * explained

    def _companions(self, ours: frozenset[str], theirs: frozenset[str], own: bool) -> Iterator[tuple[str, str, float]]:
        """The pairs of words that keep closer company than by chance, and how much closer."""
        for one in ours & self.together.keys():
            met = self.together[one]
            for other in theirs & met.keys():
                if (both := met[other] - own) > 0:
                    alone = (self.ours[one] - own) * (self.theirs[other] - own)
                    if (close := (both - _DISCOUNT) / math.sqrt(alone) - _CHANCE) > 0:
                        yield one, other, close

    def _rarity(self, seen: Counter[str], found: Iterable[str], own: bool) -> dict[str, float]:
        """How rare each known word of a text is."""
        return {unit: math.log((len(self.pairs) + 1) / (seen[unit] - own)) for unit in found if seen[unit] > own}


def _mean(rarity: Mapping[str, float], companions: Iterable[tuple[str, float]]) -> float:
    """How close the closest companion of a word is, on average over the known words, of which rare ones count more."""
    closest: dict[str, float] = {}
    for unit, close in companions:
        closest[unit] = max(close, closest.get(unit, 0.0))
    return sum(rarity[unit] * close for unit, close in closest.items()) / (sum(rarity.values()) or 1)


@lru_cache(maxsize=4096)
def units(text: str) -> frozenset[str]:
    """The stems of the words in *text*, and each two characters of a script that puts no spaces between words."""
    letters = [one + other for one, other in pairwise(text) if one.isalpha() and is_cjk(one) and is_cjk(other)]
    words = "".join(" " if is_cjk(char) else char for char in text)
    return frozenset([*letters, *(word.casefold()[:STEM] for word in _WORD.findall(words))])
