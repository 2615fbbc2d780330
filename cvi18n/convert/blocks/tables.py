"""Tables and lists of definitions, as paragraphs: a label and what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cvi18n.convert.blocks.block import Block, Para
from cvi18n.convert.blocks.notes import Notes
from cvi18n.convert.blocks.runs import GAP, Runs, plain, tidy
from cvi18n.convert.blocks.tree import Chars, Element
from cvi18n.inline import Run

Child = Element | Chars
Inside = Callable[[Child], list[Block]]
"""Reads the blocks of a cell or a definition, or of text that lacks a tag of its own."""


def read_row(element: Element, inside: Inside, notes: Notes) -> Iterator[Block]:
    """A row of a table: two cells are a label and what it says, more are parts of one line."""
    tags = [child.tag for child in element.children if isinstance(child, Element)]
    if set(tags) == {"th"}:
        heads = (plain(tidy([Run(_text(child))])) for child in element.children)
        notes.leave_out(f"the heads of a table: {', '.join(filter(None, heads))}", element.line)
        return
    cells = [cell for child in element.children if (cell := inside(child))]
    lines = [cell[0].runs for cell in cells if len(cell) == 1 and isinstance(cell[0], Para)]
    if len(lines) < len(cells):
        yield from (block for cell in cells for block in cell)
    elif len(lines) == 2:
        yield Para((_labelled(*lines),), element.line)
    elif lines:
        yield Para((tidy(run for line in lines for run in (*line, Run(GAP))),), element.line)


def read_terms(element: Element, inside: Inside) -> Iterator[Block]:
    """A list of definitions: each term with the first of what is said of it."""
    label: Runs = ()
    for child in _definitions(element):
        blocks = inside(child)
        text = blocks[0].runs if blocks and isinstance(blocks[0], Para) else ()
        tag = child.tag if isinstance(child, Element) else ""
        if label and tag == "dd":
            yield Para((_labelled(label, text),), child.line)
            label, blocks = (), blocks[1:] if text else blocks
        elif label:
            yield Para((_labelled(label, ()),), child.line)
            label = ()
        if tag == "dt" and text:
            label, blocks = text, blocks[1:]
        yield from blocks
    if label:
        yield Para((_labelled(label, ()),), element.line)


def _labelled(label: Runs, value: Runs) -> Runs:
    return tidy((*(run._replace(strong=True) for run in label), Run(": ", strong=True), *value))


def _text(child: Child) -> str:
    return child.text if isinstance(child, Chars) else child.text()


def _definitions(element: Element) -> Iterator[Child]:
    """The terms and definitions, also those that stand in a ``<div>``, and whatever else is there."""
    for child in element.children:
        if isinstance(child, Element) and child.tag == "div":
            yield from _definitions(child)
        elif isinstance(child, Element) or child.text.strip():
            yield child
