"""What a Markdown parser reads in a text: blocks, and the characters of each with their style."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token


class Char(NamedTuple):
    """A character as a reader sees it."""

    char: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str | None = None


class Read(NamedTuple):
    """A block: the tags that it stands in, from the outside, and its characters."""

    path: tuple[str, ...]
    chars: tuple[Char, ...]

    @property
    def text(self) -> str:
        return "".join(char.char for char in self.chars)


def read(text: str, *extensions: str) -> list[Read]:
    """The blocks of a CommonMark document, with *extensions* of markdown-it."""
    blocks: list[Read] = []
    path: list[str] = []
    for token in MarkdownIt("commonmark").enable(list(extensions)).parse(text):
        if token.nesting == 1:
            path.append(token.tag)
        elif token.nesting == -1:
            path.pop()
        elif token.type == "inline":
            blocks.append(Read(tuple(path), tuple(_chars(token.children or []))))
        elif token.content.strip() != "<!-- -->":
            blocks.append(Read((*path, token.type), tuple(map(Char, token.content))))
    return blocks


_TAGS = {f"<{slash}{name}>": (name, step) for name in ("strong", "em", "code") for slash, step in (("", 1), ("/", -1))}


def _chars(tokens: list[Token]) -> Iterator[Char]:
    depth = {"strong": 0, "em": 0, "code": 0, "s": 0}
    link: str | None = None
    for token in tokens:
        if token.type == "html_inline" and token.content in _TAGS:
            name, step = _TAGS[token.content]
            depth[name] += step
        elif token.tag == "a":
            link = str(token.attrs["href"]) if token.nesting == 1 else None
        elif token.nesting:
            depth[token.tag] += token.nesting
        else:
            content = "\n" if token.type in ("softbreak", "hardbreak") else token.content
            style = bool(depth["strong"]), bool(depth["em"]), bool(depth["code"]) or token.type == "code_inline", link
            assert token.type in ("text", "code_inline", "softbreak", "hardbreak", "text_special"), token.type
            assert depth["s"] == 0
            yield from (Char(char, *style) for char in content)
