"""A page as a tree of elements, put together piece by piece from Markdown and from HTML.

Why the standard library's parser: a ``<div>`` of a Markdown page opens in one block and closes in another, with
Markdown between them, and every notice needs a line.  So the tags come in pieces, each with its place, and only the
tree is left to build: the elements that end by themselves are these few.  BeautifulSoup builds its tree on the same
parser, html5lib and lxml want the whole page as one HTML text, and html5lib has had no release since 2020.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import NamedTuple

from cvi18n.convert.blocks.notes import Notes

_BLOCKS = """
address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form
h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul
"""
BLOCKS = frozenset(_BLOCKS.split())
_VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"))
# What a new element ends, and the elements beyond which it does not reach.
_ENDS: dict[str, tuple[str, ...]] = {
    "li": ("li",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "tr": ("tr", "td", "th"),
    "option": ("option",),
}
_WALLS = frozenset(("ul", "ol", "dl", "table", "body"))
_LAYOUT = frozenset(("align", "bgcolor", "class", "color", "height", "style", "width"))
_UNSEEN = re.compile(r"display:\s*none|visibility:\s*hidden")
# ``&center=true`` in an address is no cent sign; older Pythons make it one.
_LONE_AMPERSAND = re.compile(r"&(?=[A-Za-z][A-Za-z0-9]*=)")
_DEEPEST = 100


class Chars(NamedTuple):
    """Text between tags."""

    text: str
    line: int


@dataclass(slots=True)
class Element:
    """An element and the line that it begins in."""

    tag: str
    line: int = 1
    attrs: dict[str, str] = field(default_factory=dict)
    children: list[Element | Chars] = field(default_factory=list)

    @property
    def unseen(self) -> bool:
        """Whether a browser shows nothing of it."""
        return "hidden" in self.attrs or _UNSEEN.search(self.attrs.get("style", "").lower()) is not None

    def text(self) -> str:
        """All text below, as it stands."""
        return "".join(child.text if isinstance(child, Chars) else child.text() for child in self.children)


class TreeBuilder:
    """Takes tags and text in the order of the page; any order makes a tree."""

    def __init__(self, notes: Notes) -> None:
        self.notes = notes
        self.root = Element("body")
        self.open_elements = [self.root]

    def enter(self, tag: str, line: int, attrs: dict[str, str] | None = None) -> None:
        """Begin an element, ending those that it ends."""
        if tag in _ENDS:
            self._end_within(_ENDS[tag])
        elif tag in BLOCKS:
            self._end_within(("p",))
        element = Element(tag, line, attrs or {})
        self.open_elements[-1].children.append(element)
        if tag not in _VOID and len(self.open_elements) < _DEEPEST:
            self.open_elements.append(element)

    def end(self, tag: str) -> None:
        """End the innermost element *tag* and all within it; nothing where none is open."""
        for depth in range(len(self.open_elements) - 1, 0, -1):
            if self.open_elements[depth].tag == tag:
                del self.open_elements[depth:]
                return

    def text(self, text: str, line: int) -> None:
        """Add text to the element that is open."""
        self.open_elements[-1].children.append(Chars(text, line))

    def html(self, source: str, number: Callable[[int], int]) -> None:
        """Take a piece of HTML, whose line *n*, counted from 0, is the page's line number(n)."""
        # An open comment reaches to the end, as in a browser: Python's versions do not agree on it.
        ending = "-->" if source.rfind("<!--") > source.rfind("-->") else ""
        parser = _Tags(self, number)
        parser.feed(_LONE_AMPERSAND.sub("&amp;", source) + ending)
        parser.close()

    def _end_within(self, tags: tuple[str, ...]) -> None:
        for depth in range(len(self.open_elements) - 1, 0, -1):
            if self.open_elements[depth].tag in tags:
                del self.open_elements[depth:]
                return
            if self.open_elements[depth].tag in _WALLS:
                return


class _Tags(HTMLParser):
    """Hands the tags of one piece of HTML to the builder."""

    def __init__(self, builder: TreeBuilder, number: Callable[[int], int]) -> None:
        super().__init__(convert_charrefs=True)
        self.builder = builder
        self.number = number

    def _line(self) -> int:
        return self.number(self.getpos()[0] - 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag != "img" and not _LAYOUT.isdisjoint(found):
            self.builder.notes.leave_out("layout of HTML elements", self._line())
        self.builder.enter(tag, self._line(), found)

    def handle_endtag(self, tag: str) -> None:
        self.builder.end(tag)

    def handle_data(self, data: str) -> None:
        first = self.getpos()[0] - 1
        for index, line in enumerate(data.split("\n")):
            self.builder.text(line if index == 0 else f"\n{line}", self.number(first + index))

    def handle_comment(self, data: str) -> None:
        first = self._line()
        self.builder.notes.leave_out("comment", first, self.number(self.getpos()[0] - 1 + data.count("\n")))
