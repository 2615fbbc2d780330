"""Which words of the two documents keep turning up opposite each other: a dictionary made from the pair itself."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from cvi18n.cjk import is_cjk

STEM = 6
"""How many letters of a word count: endings do not."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_DISCOUNT = 0.7  # two words that met once have met by chance
_CHANCE = 0.3  # how closely two words keep company that have nothing to do with each other
_NATS = 20.0  # what it would say if all words of both texts kept none but each other's company


class Lexicon:
    """Made from texts that are, or are supposed to be, each other's translation."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.pairs = set(pairs)
        self.ours: Counter[str] = Counter()
        self.theirs: Counter[str] = Counter()
        self.together: dict[str, Counter[str]] = defaultdict(Counter)
        # By how often a word was seen; one that was not is unknown.
        self._rarity = [0.0, *(math.log((len(self.pairs) + 1) / times) for times in range(1, len(self.pairs) + 1))]
        self._near: dict[tuple[str, bool], dict[str, float]] = {}
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
        nearest: dict[str, float] = defaultdict(float)
        nearest_back: dict[str, float] = defaultdict(float)
        for one in ours:
            companions = self._companions(one, own=own)
            for other in theirs & companions.keys():
                nearest[one] = max(companions[other], nearest[one])
                nearest_back[other] = max(companions[other], nearest_back[other])
        return _NATS * (self._mean(self.ours, ours, nearest, own) + self._mean(self.theirs, theirs, nearest_back, own))

    def _companions(self, one: str, *, own: bool) -> Mapping[str, float]:
        """The words of the twin that keep closer company with *one* than by chance, and how much closer."""
        key = (one, own)
        if key not in self._near:
            pairs = (
                (other, self._closeness(one, other, both - own, own)) for other, both in self.together[one].items()
            )
            self._near[key] = {other: close for other, close in pairs if close > 0}
        return self._near[key]

    def _closeness(self, one: str, other: str, both: int, own: bool) -> float:
        if both <= 0:
            return 0
        return (both - _DISCOUNT) / math.sqrt((self.ours[one] - own) * (self.theirs[other] - own)) - _CHANCE

    def _mean(self, seen: Mapping[str, int], found: frozenset[str], nearest: Mapping[str, float], own: bool) -> float:
        """How close the closest companion of a word is, on average over the known words, the rare ones first of all."""
        known = sum(self._rarity[seen[unit] - own] for unit in found if unit in seen)
        return sum(self._rarity[seen[unit] - own] * close for unit, close in nearest.items()) / (known or 1)


@lru_cache(maxsize=32_768)
def units(text: str) -> frozenset[str]:
    """The stems of the words in *text*, and each two characters of a script that puts no spaces between words."""
    letters = [one + other for one, other in pairwise(text) if one.isalpha() and is_cjk(one) and is_cjk(other)]
    words = "".join(" " if is_cjk(char) else char for char in text)
    return frozenset([*letters, *(word.casefold()[:STEM] for word in _WORD.findall(words))])
