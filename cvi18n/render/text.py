"""Page → plain text, for forms that take nothing else and for mail: ``cv.txt``.

No markup: indentation, bullets, blank lines, and a rule below each heading.  An address stands in brackets behind a
text that does not show it.  Right-to-left text is in logical order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, groupby
from typing import NamedTuple

from cvi18n.page import (
    Block,
    Bullet,
    Bullets,
    Contact,
    Entry,
    Facts,
    Header,
    Line,
    Page,
    Paragraph,
    Section,
    Span,
    Tags,
    plain,
)
from cvi18n.render.direction import directed, led
from cvi18n.render.links import unseen
from cvi18n.render.wrapping import display_width, fill, on_one_line, pieces, wrap

WIDTH = 78
_STEP = "  "
_SOLID = 40  # columns: a longer tag is a sentence
_BULLET = "• "
_BAR = " | "

Stanza = list[str]
"""Lines without a blank one between."""


def write_text(page: Page, width: int = WIDTH) -> str:
    """*page* as lines of at most *width* columns, the last one ended as the others; 0 leaves paragraphs unwrapped."""
    sheet = _Sheet(page, width)
    stanzas = [*sheet.header(page.header), *(stanza for section in page.sections for stanza in sheet.section(section))]
    text = "\n\n".join("\n".join(stanza) for stanza in stanzas if stanza)
    return "\n".join(map(led, text.split("\n")) if page.dir == "rtl" else [text]) + "\n"


class _Sheet(NamedTuple):
    """Lays out parts of one page as stanzas."""

    page: Page
    width: int

    def header(self, header: Header) -> Iterator[Stanza]:
        """Who this is, and how to reach the person."""
        yield [line for part in (header.name, header.label, *header.taglines) for line in self.lines(part)]
        yield [line for contact in header.contacts for line in self.lines(_contact(contact), hang=_STEP)]

    def section(self, section: Section) -> Iterator[Stanza]:
        """The heading with its rule, then the blocks."""
        heading = self.lines(section.heading)
        yield [*heading, "=" * max(map(display_width, heading), default=0)]
        yield from self.blocks(section.blocks)

    def blocks(self, blocks: Iterable[Block], indent: str = "", below: str = "") -> Iterator[Stanza]:
        """The stanzas of all *blocks*; rows of tags below each other are one."""
        for rows, group in groupby(blocks, key=lambda block: isinstance(block, Tags)):
            stanzas = [stanza for block in group for stanza in self.block(block, indent, below)]
            yield from [list(chain.from_iterable(stanzas))] if rows else stanzas

    def block(self, block: Block, indent: str, below: str) -> Iterator[Stanza]:
        """*block* after *indent*; an entry, with what is in it, after *below*."""
        match block:
            case Paragraph(spans):
                yield self.lines(spans, indent)
            case Facts(facts):
                yield [line for fact in facts for line in self.lines((*fact.label, *fact.value), indent, _STEP)]
            case Tags():
                yield fill(self.tags(block), self.width, indent, indent + _STEP)
            case Bullets(items):
                yield list(self.bullets(items, indent))
            case Entry():
                yield list(self.head(block, below))
                yield from self.blocks(block.blocks, below, below + _STEP)

    def tags(self, tags: Tags) -> Iterator[str]:
        """The label and the items, each of which stays on one line if it can."""
        yield from pieces(self.said(tags.label))
        for number, item in enumerate(tags.items, 1):
            said = self.said(item) + (tags.separator if number < len(tags.items) else "")
            yield from [said] if display_width(said) <= _SOLID else pieces(said)

    def head(self, entry: Entry, indent: str) -> Iterator[str]:
        """What and when; then as whom, where and how long; then the address."""
        dates = entry.dates.text if entry.dates else ()
        duration = (Span(entry.duration),) if entry.duration else ()
        yield from self.lines(_joined((entry.title, dates), _BAR), indent, _STEP)
        yield from self.lines(_joined((entry.subtitle, entry.place, duration), _BAR), indent)
        if address := unseen(entry.url, plain(entry.title)):
            yield from self.lines((Span(address),), indent)

    def bullets(self, bullets: Iterable[Bullet], indent: str) -> Iterator[str]:
        """A list, with the points below a point further in."""
        for bullet in bullets:
            yield from wrap(self.said(bullet.spans), self.width, indent + _BULLET, indent + _STEP)
            yield from self.bullets(bullet.bullets, indent + _STEP)

    def lines(self, line: Line, indent: str = "", hang: str = "") -> Stanza:
        """*line* after *indent*, and *hang* where it goes on; nothing where it is empty."""
        said = self.said(line)
        return wrap(said, self.width, indent, indent + hang) if said else []

    def said(self, line: Line) -> str:
        """*line* as plain text, with the addresses that its links hide."""
        return on_one_line(plain(directed(_addressed(line), self.page)))


def _contact(contact: Contact) -> Line:
    # A phone number is its own address, however it is written.
    address = "" if contact.kind == "phone" else unseen(contact.url, plain(contact.text))
    return (*contact.label, *contact.text, *_bracketed(address))


def _addressed(line: Line) -> Line:
    """*line* with the address of each link that its text does not show behind it."""
    spans: list[Span] = []
    for link, group in groupby(line, key=lambda span: span.link):
        same = tuple(group)
        spans += (*same, *_bracketed(unseen(link, plain(same))))
    return tuple(spans)


def _bracketed(address: str) -> Line:
    return (Span(f" ({address})"),) if address else ()


def _joined(lines: Iterable[Line], separator: str) -> Line:
    """The lines that hold something, with *separator* between them."""
    spans: list[Span] = []
    for line in lines:
        spans += (*((Span(separator),) if spans and line else ()), *line)
    return tuple(spans)
