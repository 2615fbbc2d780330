"""Markdown with HTML in it, or HTML alone, as one tree.  Owns markdown-it-py.

Blocks are CommonMark's, with tables, but for what CVs get wrong: an indented list that CommonMark takes for the rest
of a paragraph or for code is a list, and indented HTML is HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from cvi18n.convert.blocks.lines import Line
from cvi18n.convert.blocks.notes import Notes
from cvi18n.convert.blocks.tree import Element, TreeBuilder

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_DOCUMENT = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_INDENTED_ITEM = re.compile(r"[ \t]+(?:[-*+]|\d{1,9}[.)])[ \t]+\S")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]")
# CommonMark's rules want a space beside these stars, and Chinese has none: ``**注意：**这里``.
_STARS = re.compile(r"\*\*(\S(?:[^*]*\S)?)\*\*")
# Beyond the one markdown-it drops text; the other bounds how often a list is found within a misread one.
_NESTING = 200
_MISREAD = 20
# Marks a paragraph whose list CommonMark would not see.
LEADS = "data-leads"
_TAGS = {"strong": "strong", "em": "em", "s": "s", "link": "a"}


class TooDeep(ValueError):
    """Lists or quotations stand in each other deeper than in any CV."""


def read_tree(lines: Sequence[Line], notes: Notes) -> Element:
    """The tree of a page's body; raises TooDeep."""
    builder = TreeBuilder(notes)
    text = "\n".join(line.text for line in lines)
    if _DOCUMENT.match(text):
        builder.html(text, _Numbers(lines))
    else:
        _Blocks(builder).read(lines)
    return builder.root


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    # Here and not above: importing it takes longer than most commands.
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("commonmark", {"maxNesting": _NESTING}).enable(["table", "strikethrough"])
    # Joined, an escaped star could not be told from a plain one.
    return markdown.disable("text_join")


class _Numbers:
    """The number of the line at an index; beyond the last line, the last one's."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.numbers = [line.number for line in lines] or [1]

    def __call__(self, index: int) -> int:
        return self.numbers[min(index, len(self.numbers) - 1)]


class _Blocks:
    """Walks the tokens of Markdown and hands them to the builder as elements."""

    def __init__(self, builder: TreeBuilder) -> None:
        self.builder = builder
        self.references: dict[str, object] = {}
        self.depth = 0

    def read(self, lines: Sequence[Line]) -> None:
        """Read *lines* as blocks."""
        number = _Numbers(lines)
        tokens = _markdown().parse("\n".join(line.text for line in lines), self.references)
        self.depth += 1
        first = 0
        for token in tokens:
            if token.level >= _NESTING - 2 or self.depth > _MISREAD:
                raise TooDeep("lists or quotations stand in each other deeper than in any CV")
            # Cells of a table have no place of their own.
            first = token.map[0] if token.map else first
            self._token(token, number, first)
        self.depth -= 1

    def _token(self, token: Token, number: _Numbers, first: int) -> None:
        if token.type == "inline":
            self._inline(token, number, first)
        elif token.type in ("html_block", "code_block", "fence"):
            self._raw(token, number, first)
        elif token.nesting == 1 and not token.hidden:
            self.builder.enter(token.tag, number(first))
        elif token.nesting == -1 and not token.hidden:
            self.builder.end(token.tag)
        elif token.type == "hr":
            self.builder.enter("hr", number(first))

    def _raw(self, token: Token, number: _Numbers, first: int) -> None:
        """HTML as it stands; of an indented block what it was meant to be."""
        text = token.content
        start = text.lstrip()
        if token.type == "html_block" or (token.type == "code_block" and re.match(r"</?[a-zA-Z]|<!--", start)):
            self.builder.html(text, lambda index: number(first + index))
        elif token.type == "code_block" and _ITEM.match(start):
            self.read(_dedented([Line(number(first + index), line) for index, line in enumerate(text.split("\n"))]))
        else:
            first += token.type == "fence"
            self.builder.enter("pre", number(first))
            for index, line in enumerate(text.rstrip("\n").split("\n")):
                self.builder.text(f"{line}\n", number(first + index))
            self.builder.end("pre")

    def _inline(self, token: Token, number: _Numbers, first: int) -> None:
        """The text of a paragraph, and the list that CommonMark takes for a part of it."""
        lines = token.content.split("\n")
        split = next((i for i, line in enumerate(lines) if i and _INDENTED_ITEM.match(line)), 0)
        if not split:
            self._children(token.children or [], number, first)
            return
        head = _markdown().parseInline("\n".join(lines[:split]), self.references)[0]
        self._children(head.children or [], number, first)
        leading = self.builder.open_elements[-1]
        if leading.tag == "p":
            leading.attrs[LEADS] = ""
            self.builder.end("p")
        self.read(_dedented([Line(number(first + split + i), line) for i, line in enumerate(lines[split:])]))

    def _children(self, tokens: Sequence[Token], number: _Numbers, index: int) -> None:
        for token in tokens:
            if token.type in ("softbreak", "hardbreak"):
                index += 1
            self._child(token, number(index))

    def _child(self, token: Token, line: int) -> None:
        build = self.builder
        kind, _, side = token.type.rpartition("_")
        if token.type in ("text", "softbreak"):
            self._text(token.content if token.type == "text" else "\n", line)
        elif token.type == "text_special":
            build.text(token.content, line)
        elif token.type == "code_inline":
            build.enter("code", line)
            build.text(token.content, line)
            build.end("code")
        elif token.type == "hardbreak":
            build.enter("br", line)
        elif token.type == "image":
            alt = "".join(child.content for child in token.children or [])
            build.enter("img", line, {"src": str(token.attrs.get("src", "")), "alt": alt})
        elif token.type == "html_inline":
            build.html(token.content, lambda _index: line)
        elif side == "open":
            build.enter(_TAGS[kind], line, {name: str(value) for name, value in token.attrs.items()})
        elif side == "close":
            build.end(_TAGS[kind])

    def _text(self, text: str, line: int) -> None:
        for index, part in enumerate(_STARS.split(text)):
            if index % 2:
                self.builder.enter("strong", line)
            self.builder.text(part, line)
            if index % 2:
                self.builder.end("strong")


def _dedented(lines: Sequence[Line]) -> list[Line]:
    """*lines* without the indent of the first, as far as they have it."""
    return list(_without_indent(lines))


def _without_indent(lines: Sequence[Line]) -> Iterator[Line]:
    first = lines[0].text.expandtabs(4) if lines else ""
    indent = len(first) - len(first.lstrip(" "))
    for line in lines:
        text = line.text.expandtabs(4)
        yield line._replace(text=text[min(indent, len(text) - len(text.lstrip(" "))) :])
