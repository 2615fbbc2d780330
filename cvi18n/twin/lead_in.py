"""A point by itself, and how the lead-in that it begins with is told from a text that merely holds a colon."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from cvi18n.cjk import is_cjk
from cvi18n.model.record import Highlight
from cvi18n.model.text import Text
from cvi18n.twin.evidence import Item
from cvi18n.twin.pairing import Match
from cvi18n.twin.signs import agree, signs_of

CHILD = 2.0
"""What it says of two points that two points nested in them are proved to be the same one."""

Paragraphs = Callable[[Sequence[Text], Sequence[Text], bool], Iterator[Match]]
"""The matches of the paragraphs of two texts that are the same one, or are supposed to be."""

# "Data: cleaned", "**Data:** cleaned", "**数据**：清洗".  Not "3:7", not "https://…".
_BOLD_LEAD_IN = re.compile(r"(\*\*|__)(?P<title>[^:：*`]+)(?:\1\s?[:：]|[:：]\s?\1)\s*(?P<text>\S.*)")
_LEAD_IN = re.compile(r"(?P<title>[^:：*`\[]+?)\s?(?:：|:(?=\s))\s*(?P<text>\S.*)")

# How many of the twin's points must begin with a lead-in where the source has a title, for these to be taken for it.
_CUSTOM, _RULE = 0.5, 0.9


class Point(NamedTuple):
    """A highlight by itself; ``parent`` is the position of the point that it is nested in."""

    title: Text | None
    paragraphs: tuple[Text, ...]
    parent: int | None = None

    @property
    def texts(self) -> tuple[Text, ...]:
        """The title and the paragraphs."""
        return (self.title, *self.paragraphs) if self.title else self.paragraphs

    @property
    def lead_in(self) -> tuple[str, str] | None:
        """What a point without a title says before its first colon, and after it."""
        if self.title or not self.paragraphs:
            return None
        text = self.paragraphs[0].value
        found = _BOLD_LEAD_IN.fullmatch(text) or _LEAD_IN.fullmatch(text)
        return (found["title"].strip(), found["text"]) if found else None

    def item(self, children: Iterable[int]) -> Item:
        """The point as what is compared; *children* are numbers of what is known to be nested in it."""
        values = [text.value for text in self.texts]
        signs = signs_of(values)
        signs = signs._replace(weights={**signs.weights, **{f"child {number}": CHILD for number in children}})
        return Item(signs, sum(map(len, values)), bool(self.title or self.lead_in))


def in_a_row(highlights: Iterable[Highlight], start: int = 0, parent: int | None = None) -> list[Point]:
    """The highlights, each followed by those nested in it; *start* is the position of the first."""
    found: list[Point] = []
    for highlight in highlights:
        position = start + len(found)
        found.append(Point(highlight.title, highlight.text.paragraphs if highlight.text else (), parent))
        found += in_a_row(highlight.highlights, position + 1, position)
    return found


class Titles:
    """Tells a lead-in from a text that merely holds a colon, by what is the custom in the twin."""

    def __init__(self, pairs: Iterable[tuple[Point, Point]], growth: float, paragraphs: Paragraphs) -> None:
        self.growth = growth
        self.paragraphs = paragraphs
        untitled = [(one, other) for one, other in pairs if one.title and one.paragraphs and not other.title]
        led = sum(self._plausible(one, other) for one, other in untitled)
        self.share = led / len(untitled) if untitled else 0

    def matches(self, ours: Point, theirs: Point, sure: bool) -> Iterator[Match]:
        """The matches of two points that are the same one."""
        title, lead_in = ours.title, theirs.lead_in
        if title and theirs.title:
            yield Match(title, theirs.title.value, (theirs.title,), sure)
            yield from self.paragraphs(ours.paragraphs, theirs.paragraphs, sure)
        elif title and not ours.paragraphs:
            yield from (Match(title, text.value.rstrip(":： "), (text,), sure) for text in theirs.paragraphs[:1])
        elif title and lead_in:
            yield from self._cut(title, ours, theirs, lead_in, sure)
        elif theirs.title and ours.paragraphs:
            yield from self._joined(ours, theirs, theirs.title)
        else:
            yield from self.paragraphs(ours.paragraphs, theirs.paragraphs, sure)

    def _cut(self, title: Text, ours: Point, theirs: Point, lead_in: tuple[str, str], sure: bool) -> Iterator[Match]:
        if self.share < _CUSTOM or not self._plausible(ours, theirs):
            yield from self.paragraphs(ours.paragraphs, theirs.paragraphs, False)
            return
        first, *rest = theirs.paragraphs
        sure = sure and self.share >= _RULE
        text = ours.paragraphs[0]
        yield Match(title, lead_in[0], (first,), sure)
        yield Match(text, lead_in[1], (first,), sure and agree(text.value, lead_in[1]))
        yield from self.paragraphs(ours.paragraphs[1:], rest, sure)

    def _joined(self, ours: Point, theirs: Point, title: Text) -> Iterator[Match]:
        """A point that the source writes without a title, as JSON Resume has it."""
        colon = "：" if is_cjk(title.value[-1]) else ": "
        first = theirs.paragraphs[:1]
        target = colon.join(text.value for text in (title, *first))
        yield Match(ours.paragraphs[0], target, (title, *first), False)
        yield from self.paragraphs(ours.paragraphs[1:], theirs.paragraphs[1:], False)

    def _plausible(self, ours: Point, theirs: Point) -> bool:
        """Whether the twin's lead-in is about as long as the source's title, and takes no sign away from the text."""
        if not ours.title or not theirs.lead_in:
            return False
        title, text = (signs_of([part.value]).weights.keys() for part in (ours.title, ours.paragraphs[0]))
        stolen = (signs_of([theirs.lead_in[0]]).weights.keys() & text) - title
        return len(theirs.lead_in[0]) <= 10 + 2.5 * self.growth * len(ours.title.value) and not stolen
