"""The points of both documents, paired all at once: one may have moved from any list to any other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from cvi18n.model.record import Highlight
from cvi18n.twin.align import Group, Pair, align
from cvi18n.twin.evidence import Evidence
from cvi18n.twin.lead_in import Paragraphs, Point, Titles, in_a_row
from cvi18n.twin.lexicon import Lexicon
from cvi18n.twin.order import Affinity
from cvi18n.twin.pairing import Match


class Points:
    """All points of both documents, list by list."""

    def __init__(
        self, ours: Iterable[tuple[Highlight, ...]], theirs: Iterable[tuple[Highlight, ...]], growth: float
    ) -> None:
        self.growth = growth
        self.places: dict[int, range] = {}
        self.ours, self.theirs = self._gathered(ours), self._gathered(theirs)
        self.groups: list[Group] = []

    def _gathered(self, lists: Iterable[tuple[Highlight, ...]]) -> list[Point]:
        found: list[Point] = []
        for highlights in lists:
            added = in_a_row(highlights, len(found))
            self.places[id(highlights)] = range(len(found), len(found) + len(added))
            found += added
        return found

    def join(self, ours: tuple[Highlight, ...], theirs: tuple[Highlight, ...]) -> None:
        """Take note that two lists belong to the same entry."""
        self.groups.append(Group(self.places[id(ours)], self.places[id(theirs)]))

    def matches(self, known: Sequence[Match], paragraphs: Paragraphs) -> list[Match]:
        """The matches of all points; *known* are those of all other texts."""
        pairs = align(self._evidence([]), self.groups)
        evidence = self._evidence([pair for pair in pairs if pair.sure])
        titles = Titles([(self.ours[pair.source], self.theirs[pair.twin]) for pair in pairs], self.growth, paragraphs)
        # What the first pairing has taught decides where there is no evidence.
        lexicon = Lexicon((match.source.value, match.target) for match in (*known, *self._found(pairs, titles)))
        return self._found(align(evidence, self.groups, self._words(lexicon, titles)), titles)

    def _found(self, pairs: Iterable[Pair], titles: Titles) -> list[Match]:
        return [
            match
            for pair in pairs
            for match in titles.matches(self.ours[pair.source], self.theirs[pair.twin], pair.sure)
        ]

    def _words(self, lexicon: Lexicon, titles: Titles) -> Affinity:
        @cache
        def words(i: int, j: int) -> float:
            matches = titles.matches(self.ours[i], self.theirs[j], False)
            found = [(match.source.value, match.target) for match in matches]
            whole = sum(len(source) for source, _ in found) or 1
            return sum(lexicon.agreement(*pair) * len(pair[0]) / whole for pair in found)

        return words

    def _evidence(self, proved: Sequence[Pair]) -> Evidence:
        """Parents of points that are *proved* to be the same ones are likely to be the same, too."""
        ours: dict[int | None, list[int]] = defaultdict(list)
        theirs: dict[int | None, list[int]] = defaultdict(list)
        for number, pair in enumerate(proved):
            ours[self.ours[pair.source].parent].append(number)
            theirs[self.theirs[pair.twin].parent].append(number)
        sources = [point.item(ours[position]) for position, point in enumerate(self.ours)]
        twins = [point.item(theirs[position]) for position, point in enumerate(self.theirs)]
        return Evidence(sources, twins, self.growth)
