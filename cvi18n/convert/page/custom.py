"""Sections of the writer's own: what no built-in section has a place for, under its own heading."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from cvi18n.convert.blocks.block import Block, Tags
from cvi18n.convert.document import Value
from cvi18n.convert.page.context import Context
from cvi18n.convert.page.entries import cut_entries
from cvi18n.convert.page.points import highlight, led, read_points
from cvi18n.convert.page.records import custom
from cvi18n.model.sections import SECTIONS


def own_section(
    title: str, blocks: Sequence[Block], taken: Collection[str], context: Context, *, hidden: bool
) -> dict[str, Value]:
    """A section called *title* that holds *blocks*, with an id that is not among those *taken*."""
    before, entries = cut_entries(blocks, context)
    text: list[str] = []
    items: list[Value] = []
    pairs: list[Value] = []
    for point in read_points(block for block in before if not isinstance(block, Tags)):
        if point.label and point.texts and not point.listed and not point.below:
            pairs.append({"label": point.label, "value": "\n\n".join(point.texts)})
        elif point.listed or point.below or items:
            items.append(highlight(point))
        else:
            text += led(point)
    values: dict[str, Value] = {
        "id": _free(_slug(title), taken),
        "title": title,
        "hidden": hidden,
        "text": "\n\n".join(text),
        "items": items,
        "pairs": pairs,
        "tags": [name for block in before if isinstance(block, Tags) for name in block.names],
        "entries": [custom(entry, context) for entry in entries],
    }
    return {key: value for key, value in values.items() if value}


def _slug(title: str) -> str:
    """An id that says what the heading says: its letters and digits, with dashes between."""
    words = re.sub(r"[\W_]+", "-", title.casefold())
    return re.sub(r"^[\d-]+|-$", "", words) or "section"


def _free(slug: str, taken: Collection[str]) -> str:
    return next(found for found in _numbered(slug) if found not in taken and found not in SECTIONS)


def _numbered(slug: str) -> Iterator[str]:
    yield slug
    number = 2
    while True:
        yield f"{slug}-{number}"
        number += 1
