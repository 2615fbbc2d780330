"""From a page's tree to its blocks.  What shows nothing is left out, with a note."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from cvi18n.convert.blocks.block import Block, Heading, Items, Para, Rule, Tags
from cvi18n.convert.blocks.images import read_image
from cvi18n.convert.blocks.markdown import LEADS
from cvi18n.convert.blocks.notes import Notes
from cvi18n.convert.blocks.runs import plain, tidy
from cvi18n.convert.blocks.styles import floats, is_row, is_tag, styled
from cvi18n.convert.blocks.tables import read_row, read_terms
from cvi18n.convert.blocks.tree import BLOCKS, Chars, Element
from cvi18n.inline import Run

_DROPPED = {
    "style": "style",
    "script": "script",
    "template": "template",
    "noscript": "text for pages without script",
    "nav": "the navigation of the site",
}
_FOREIGN = frozenset(("audio", "canvas", "embed", "iframe", "map", "math", "object", "svg", "video"))
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_EMOJI = re.compile(r"(?<![^\s>|(（])(:(?:[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*|[+-]1|100):)(?![^\s<|,.!)，。！）])")
_WIDE = re.compile("[\u2002\u2003]|\u00a0\u00a0")


def read_blocks(root: Element, notes: Notes) -> list[Block]:
    """The blocks of a page."""
    reader = _Reader(notes)
    reader.children(root, Run(""))
    reader.flush()
    return reader.blocks


@dataclass(slots=True)
class _Reader:
    notes: Notes
    blocks: list[Block] = field(default_factory=list)
    # The paragraph that is being read.
    lines: list[list[Run]] = field(default_factory=lambda: [[]])
    first: int = 0

    def children(self, element: Element, style: Run) -> None:
        row = is_row(element)
        for child in element.children:
            if isinstance(child, Chars):
                self._chars(child, style)
                continue
            if row:
                self.flush()
            self._element(child, style)
            if row:
                self.flush()

    def flush(self, *, leads: bool = False) -> None:
        """End the paragraph that is being read."""
        lines = tuple(line for line in map(tidy, self.lines) if line)
        if lines:
            self.blocks.append(Para(lines, self.first, leads))
        self.lines, self.first = [[]], 0

    def _chars(self, chars: Chars, style: Run) -> None:
        text = chars.text
        if not style.code:
            text = _EMOJI.sub("", text)
            for name in _EMOJI.findall(chars.text):
                self.notes.leave_out(f"emoji {name}", chars.line)
        if _WIDE.search(text) or text.strip("\n ") == "\u00a0":
            self.notes.leave_out("spacing such as &emsp;", chars.line)
        if text.strip():
            self.first = self.first or chars.line
        self.lines[-1].append(style._replace(text=text))

    def _element(self, element: Element, style: Run) -> None:
        tag = element.tag
        if tag in _DROPPED or tag in _FOREIGN or element.unseen:
            self._drop(element)
        elif tag == "title":
            return  # the window's, which the caller reads
        elif tag in ("ul", "ol", "menu", "tr", "dl", "pre", *_HEADINGS):
            self.flush()
            self.blocks += self._whole(element)
        elif is_tag(element):
            self._tag(element)
        elif tag in BLOCKS:
            self._block(element, style)
        else:
            self._inline(element, style)

    def _drop(self, element: Element) -> None:
        what = _DROPPED.get(element.tag, f"<{element.tag}>")
        if element.tag not in _DROPPED and element.unseen:
            what = "hidden HTML element" if element.text().strip() else "empty HTML element"
        self.notes.leave_out(what, element.line, max(_all_lines(element), default=element.line))

    def _block(self, element: Element, style: Run) -> None:
        self.flush()
        if element.tag == "hr":
            self.blocks.append(Rule(element.line))
            return
        self.children(element, styled(element, style, self.notes))
        self.flush(leads=LEADS in element.attrs)

    def _inline(self, element: Element, style: Run) -> None:
        if element.tag == "br":
            self.lines.append([])
            return
        if element.tag == "img":
            self._image(element, style)
            return
        apart = floats(element)
        if apart:
            self.lines.append([])
        self.children(element, styled(element, style, self.notes))
        if apart:
            self.lines.append([])

    def _image(self, element: Element, style: Run) -> None:
        source, line = element.attrs.get("src", ""), element.line
        if found := read_image(source, style.link or "", line):
            self.notes.leave_out(f"the service that draws {urlsplit(source).netloc or source}", line)
            self.blocks.append(found)
            return
        text = (element.attrs.get("alt") or element.attrs.get("title") or "").strip()
        where = f", a link to {style.link}" if style.link and not text else ""
        self.notes.leave_out(f"picture {source}{where}{', its text is kept' if text else ''}", line)
        if text:
            self._chars(Chars(text, line), style)

    def _tag(self, element: Element) -> None:
        name = plain(tidy([Run(element.text())]))
        if any(run.text.strip() for line in self.lines for run in line):
            self.flush()
        before = self.blocks[-1] if self.blocks else None
        if name and isinstance(before, Tags):
            self.blocks[-1] = before._replace(names=(*before.names, name))
        elif name:
            self.blocks.append(Tags((name,), element.line))

    def _whole(self, element: Element) -> Iterator[Block]:
        """The blocks of an element that is read on its own."""
        if element.tag in _HEADINGS:
            return self._heading(element)
        if element.tag == "tr":
            return read_row(element, self._inside, self.notes)
        if element.tag == "dl":
            return read_terms(element, self._inside)
        if element.tag == "pre":
            return self._code(element)
        return self._list(element)

    def _inside(self, child: Element | Chars) -> list[Block]:
        """The blocks of a list's item, which lacks its tag at times, or of a cell."""
        known = isinstance(child, Element) and child.tag in ("li", "td", "th", "dt", "dd", *_HEADINGS)
        whole = child if isinstance(child, Element) and known else Element("li", child.line, children=[child])
        reader = _Reader(self.notes)
        reader.children(whole, Run(""))
        reader.flush()
        return reader.blocks

    def _list(self, element: Element) -> Iterator[Block]:
        items = tuple(blocks for child in element.children if (blocks := tuple(self._inside(child))))
        if items:
            yield Items(items, element.line)

    def _heading(self, element: Element) -> Iterator[Block]:
        blocks = self._inside(element)
        runs = tidy(run for block in blocks if isinstance(block, Para) for run in (*block.runs, Run(" ")))
        if runs:
            yield Heading(int(element.tag[1]), runs, element.line)
        yield from (block for block in blocks if not isinstance(block, Para))

    def _code(self, element: Element) -> Iterator[Block]:
        lines = tuple((Run(line.strip(), code=True),) for line in element.text().split("\n") if line.strip())
        if lines:
            yield Para(lines, element.line)


def _all_lines(element: Element) -> Iterator[int]:
    for child in element.children:
        if isinstance(child, Chars):
            yield child.line
        else:
            yield from _all_lines(child)
