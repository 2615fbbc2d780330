"""Page → Markdown, CommonMark that is pleasant to read as it is: ``cv.md``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from cvi18n.page import Block, Bullet, Bullets, Contact, Entry, Facts, Header, Line, Page, Paragraph, Span, Tags
from cvi18n.render.markdown_inline import COMMONMARK, Dialect, Inline

_DEEPEST = 6
_DOT = " · "
# Two lists below each other would be one; and a point without words needs something to be a point.
_NOTHING = "<!-- -->"


def write_markdown(page: Page) -> str:
    """*page* as a Markdown document; one that runs from right to left says so, as Markdown itself cannot."""
    text = join(body(page, COMMONMARK))
    return f'<div dir="rtl" lang="{page.lang}">\n\n{text}\n\n</div>\n' if page.dir == "rtl" else f"{text}\n"


def body(page: Page, dialect: Dialect) -> list[str]:
    """The blocks of *page*, each a text of one or more lines."""
    sheet = _Sheet(Inline(page, dialect))
    blocks = [*sheet.header(page.header)]
    for section in page.sections:
        blocks += [*sheet.heading(2, section.heading), *sheet.blocks(section.blocks, 3)]
    return blocks


def join(blocks: Iterable[str]) -> str:
    """*blocks* with blank lines between them, and something between two lists."""
    kept = [block for block in blocks if block]
    parted = [block for pair in pairwise([*kept, ""]) for block in _parted(*pair)]
    return "\n\n".join(parted)


def _parted(block: str, following: str) -> list[str]:
    return [block, _NOTHING] if block.startswith("- ") and following.startswith("- ") else [block]


class _Sheet(NamedTuple):
    """Lays out parts of one page as blocks."""

    inline: Inline

    def header(self, header: Header) -> Iterator[str]:
        """Who this is, and how to reach the person."""
        yield from self.heading(1, header.name)
        yield from map(self.inline.line, (header.label, *header.taglines))
        yield self._list(map(self._contact, header.contacts))

    def heading(self, level: int, line: Line, url: str | None = None) -> Iterator[str]:
        """A heading; nothing for an empty line."""
        text = self.inline.linked(line, url) if url else self.inline.within(line)
        if text:
            # A row of # at the end would be taken for its closing.
            yield f"{'#' * min(level, _DEEPEST)} " + re.sub(r"(?<!\S)(?=#+\Z)", r"\\", text)

    def blocks(self, blocks: Iterable[Block], level: int) -> Iterator[str]:
        """All *blocks*, entries with headings of *level*."""
        for block in blocks:
            match block:
                case Paragraph(spans):
                    yield self.inline.line(spans)
                case Facts(facts):
                    yield self._list(self.inline.line((*fact.label, *fact.value)) for fact in facts)
                case Tags(items, label, separator):
                    yield self.inline.line((*label, *_joined(items, separator)))
                case Bullets(items):
                    yield "\n".join(self._bullets(items, ""))
                case Entry():
                    yield from self._entry(block, level)

    def _entry(self, entry: Entry, level: int) -> Iterator[str]:
        dates = entry.dates.text if entry.dates else ()
        duration = (Span(entry.duration),) if entry.duration else ()
        yield from self.heading(level, entry.title, entry.url)
        yield self.inline.line(_joined((entry.subtitle, entry.place, dates, duration), _DOT))
        yield from self.blocks(entry.blocks, level + 1)

    def _bullets(self, bullets: Iterable[Bullet], indent: str) -> Iterator[str]:
        for bullet in bullets:
            yield f"{indent}- {self.inline.line(bullet.spans) or _NOTHING}"
            yield from self._bullets(bullet.bullets, indent + "  ")

    def _contact(self, contact: Contact) -> str:
        text = tuple(span._replace(link=contact.url) for span in contact.text)
        return self.inline.line((*contact.label, *text))

    def _list(self, lines: Iterable[str]) -> str:
        return "\n".join(f"- {line}" for line in lines if line)


def _joined(lines: Iterable[Line], separator: str) -> Line:
    """The lines that hold something, with *separator* between them."""
    spans: list[Span] = []
    for line in lines:
        spans += (*((Span(separator),) if spans and line else ()), *line)
    return tuple(spans)
