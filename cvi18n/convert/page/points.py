"""Lists and paragraphs as points: a bold lead-in, text, and points below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cvi18n.cjk import is_cjk
from cvi18n.convert.blocks.block import Badge, Block, Heading, Items, Para, Rule, Tags
from cvi18n.convert.blocks.runs import Runs, cut, is_bold, lead_in, markup, plain
from cvi18n.convert.document import Value
from cvi18n.inline import Run

_STOPS = tuple("。.！!？?；;…")
_LONGEST_TITLE = 40


class Point(NamedTuple):
    """A point of a list (*listed*) or a paragraph, which may lead to the list behind it.

    *runs* is the paragraph behind the lead-in, *more* the paragraphs after it.
    """

    label: str
    runs: Runs
    more: tuple[str, ...]
    below: tuple[Point, ...]
    line: int
    listed: bool = False
    leads: bool = False

    @property
    def texts(self) -> list[str]:
        """The paragraphs as markup."""
        return [text for text in (markup(self.runs), *self.more) if text]

    @property
    def empty(self) -> bool:
        """Whether it holds nothing beside its lead-in, at any depth."""
        return not self.texts and all(point.empty for point in self.below)


def read_points(blocks: Iterable[Block]) -> list[Point]:
    """The points that *blocks* make, in order; a list below what leads to it is that one's."""
    points: list[Point] = []
    for block in blocks:
        if not isinstance(block, Items):
            points += _plain_points(block)
            continue
        below = tuple(point for item in block.items if (point := _item(item, block.line)))
        if points and _leads(points[-1]):
            points[-1] = _titled(points[-1])._replace(below=below)
        else:
            points += below
    return points


def _plain_points(block: Block) -> list[Point]:
    if isinstance(block, Para):
        lead = lead_in(block.runs)
        label, runs = lead or ("", block.runs)
        return [Point(label, runs, (), (), block.line, leads=block.leads)]
    if isinstance(block, Heading):
        return [Point(plain(block.runs), (), (), (), block.line)]
    if isinstance(block, Rule):
        return []
    return [Point("", words_of(block), (), (), block.line)]


def words_of(block: Block) -> Runs:
    """What a block without paragraphs says, as running text."""
    if isinstance(block, Badge):
        text = " ".join(filter(None, (block.label, block.message)))
        return (Run(text, link=block.url or None),)
    names = block.names if isinstance(block, Tags) else getattr(block, "lines", ())
    return (Run(" · ".join(names)),) if names else ()


def _item(blocks: Sequence[Block], line: int) -> Point | None:
    points = read_points(blocks)
    if not points:
        return None
    first, rest = points[0], points[1:]
    if first.listed:
        return Point("", (), (), tuple(points), line, listed=True)
    more: list[str] = []
    while rest and not first.below and not (rest[0].listed or rest[0].label or rest[0].below):
        more += rest.pop(0).texts
    if not first.label and is_bold(first.runs) and rest:
        first = _titled(first)
    return first._replace(more=tuple(more), below=(*first.below, *rest), listed=True)


def _leads(point: Point) -> bool:
    """Whether the paragraph *point* is the heading of the list behind it."""
    if point.listed or point.below:
        return False
    text = plain(point.runs)
    return bool(point.label and not text) or text.endswith((":", "：")) or (point.leads and not text.endswith(_STOPS))


def _titled(point: Point) -> Point:
    """*point* with its text as its lead-in, where it can be one."""
    text = plain(point.runs)
    fits = len(text) <= _LONGEST_TITLE and not any(run.link for run in point.runs)
    if point.label or not fits:
        return point
    return point._replace(label=re.sub(r"\s*[:：]$", "", text), runs=cut(point.runs, 0, 0))


def highlight(point: Point) -> Value:
    """A highlight of the source; one that has nothing but its lead-in is a draft."""
    below = highlights(point.below)
    if not point.label and not below:
        return "\n\n".join(point.texts)
    found: dict[str, Value] = {}
    if point.label:
        found["title"] = point.label
    if point.texts:
        found["text"] = "\n\n".join(point.texts)
    if below:
        found["highlights"] = below
    return found if len(found) > 1 or not point.label else {**found, "hidden": True}


def highlights(points: Iterable[Point]) -> list[Value]:
    """The highlights of *points*."""
    return [highlight(point) for point in points]


def paragraphs(blocks: Iterable[Block]) -> list[str]:
    """Everything that *blocks* say, as paragraphs of prose, lists too."""
    return [text for point in read_points(blocks) for text in _prose(point)]


def _prose(point: Point) -> list[str]:
    return [*led(point), *(text for below in point.below for text in _prose(below))]


def led(point: Point) -> list[str]:
    """The paragraphs of *point* as markup, its lead-in in bold before them."""
    if not point.label:
        return point.texts
    colon = "" if not point.texts else "：" if is_cjk(point.label[-1]) else ": "
    return [markup((Run(f"{point.label}{colon}", strong=True), *point.runs)), *point.more]
