"""How much two texts have in common, where what few texts have tells more than what all have."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

STEM = 5
"""So many letters of a word count, so that its other forms are the same."""

# Scripts without spaces between words, and such as are written in syllables: Thai to Hangul and beyond.
_DENSE = "\u0e00-\u1dff\u2e80-\U0010ffff"
_WORD = re.compile(rf"([^\W{_DENSE}]+)|[^\W\0-\u0dff\u1e00-\u2e7f]+")


def pieces(text: str) -> Iterator[str]:
    """The beginnings of words, figures, and of Han and its like each two neighbours: what two texts can share."""
    for match in _WORD.finditer(text.casefold()):
        word = match[0]
        if match[1]:
            yield word if word.isdigit() else word[:STEM]
        elif len(word) == 1:
            yield word
        else:
            yield from map("".join, pairwise(word))


class Profile(NamedTuple):
    """Of a text: the pieces that other texts have as well, how many there are in all, and what these weigh."""

    common: Mapping[str, None]
    size: int
    weight: float


class Likeness:
    """Compares the texts of a document, which it is given as a whole to learn what is rare in it."""

    def __init__(self, texts: Iterable[str]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for text in texts:
            counts.update(dict.fromkeys(pieces(text), 1))
            total += 1
        self._weights = {piece: _weight(total / count) for piece, count in counts.items() if count > 1}
        self._weight_of_singles = _weight(total)
        self._profiles: dict[str, Profile] = {}

    def profile(self, text: str) -> Profile:
        """What is known of *text*, one of those given."""
        if (known := self._profiles.get(text)) is not None:
            return known
        whole = dict.fromkeys(pieces(text))
        common = {piece: None for piece in whole if piece in self._weights}
        weight = sum(self._weights[piece] for piece in common) + self._weight_of_singles * (len(whole) - len(common))
        return self._profiles.setdefault(text, Profile(common, len(whole), weight))

    def weight(self, piece: str) -> float:
        """How much a piece that several texts have tells of them."""
        return self._weights[piece]

    def shared(self, one: str, other: str) -> float:
        """From 0 to 1: how much of what is particular to the two texts is in both, the cosine of their pieces."""
        here, there = self.profile(one), self.profile(other)
        both = here.common.keys() & there.common.keys()
        # Exact, for a set has no order and the sum of floats depends on it.
        return math.fsum(map(self._weights.__getitem__, both)) / math.sqrt(here.weight * there.weight) if both else 0.0

    def score(self, one: str, other: str) -> float:
        """From 0 to 1: what is shared, and how little has to be typed to make one text of the other."""
        return (self.shared(one, other) + fuzz.ratio(one, other) / 100) / 2


def _weight(rarity: float) -> float:
    return math.log(1 + rarity) ** 2
