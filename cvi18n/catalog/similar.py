"""Which new entries are clearly old ones in another wording, wherever they stand in their context."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from cvi18n.catalog.entry import Key
from cvi18n.catalog.likeness import Likeness


class Demand(NamedTuple):
    """What the score of a pair must be, that of a pair with a short text, and the lead over rivals of either text."""

    score: float
    short: float
    lead: float


SURE = Demand(0.75, short=2.0, lead=0.1)
"""Nothing short: many titles and names are alike without having anything to do with each other."""
LIKELY = Demand(0.6, short=0.7, lead=0.2)
"""For what is left when everything has been looked for at its place."""
SHORT = 8
"""A text of fewer pieces is short."""
POSTINGS = 1000
"""In so many old texts the pieces of a new one are looked up, its rarest first: so the work grows with the texts."""
CANDIDATES = 8
"""So many old texts are compared with a new one: those that share most of its rare pieces."""


class Pair(NamedTuple):
    """An old entry and a new one of the same context, how similar they are, and whether one of them is short."""

    score: float
    old: Key
    new: Key
    short: bool


def candidates(old: Sequence[Key], new: Sequence[Key], likeness: Likeness) -> Iterator[Pair]:
    """The pairs of entries of one context that may be worth a thought."""
    index: dict[str, list[int]] = defaultdict(list)
    for place, (_, text) in enumerate(old):
        for piece in likeness.profile(text).common:
            index[piece].append(place)
    for key in new:
        for place in _nearest(likeness, key[1], index):
            texts = old[place][1], key[1]
            if (score := likeness.score(*texts)) >= LIKELY.score - LIKELY.lead:
                yield Pair(score, old[place], key, min(likeness.profile(text).size for text in texts) < SHORT)


def chosen(pairs: Iterable[Pair], demand: Demand) -> Iterator[tuple[Key, Key]]:
    """Those of *pairs* that come up to *demand*, the most similar first; each entry is in one at most."""
    ordered = sorted(pairs, key=lambda pair: -pair.score)
    scores: dict[Key, list[float]] = defaultdict(list)
    for pair in ordered:
        scores[pair.old].append(pair.score)
        scores[pair.new].append(pair.score)
    taken: set[Key] = set()
    for pair in ordered:
        lead = pair.score - max(_best_other(scores[key], pair.score) for key in (pair.old, pair.new))
        enough = pair.score >= (demand.short if pair.short else demand.score) and lead >= demand.lead
        if enough and taken.isdisjoint((pair.old, pair.new)):
            taken.update((pair.old, pair.new))
            yield pair.old, pair.new


def _best_other(scores: Sequence[float], own: float) -> float:
    """The best of *scores*, which are in order, beside *own*."""
    best, *others = scores[:2]
    return best if best > own else max(others, default=0.0)


def _nearest(likeness: Likeness, text: str, index: Mapping[str, Sequence[int]]) -> list[int]:
    """The places of the old texts that share most of the rare pieces of *text*."""
    shared: dict[int, float] = defaultdict(float)
    left = POSTINGS
    known = [piece for piece in likeness.profile(text).common if piece in index]
    for piece in sorted(known, key=lambda piece: len(index[piece])):
        left -= len(index[piece])
        if left < 0:
            break
        weight = likeness.weight(piece)
        for place in index[piece]:
            shared[place] += weight
    return sorted(shared, key=lambda place: (-shared[place], place))[:CANDIDATES]
