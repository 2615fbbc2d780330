"""What a reader scrolls through: the header of the page, its sections and their blocks as paragraphs."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from cvi18n.page import (
    Block,
    Bullet,
    Bullets,
    Contact,
    Entry,
    Fact,
    Facts,
    Header,
    Line,
    Paragraph,
    Section,
    Span,
    Tags,
    plain,
)
from cvi18n.render.docx.element import Element, text, w
from cvi18n.render.docx.runs import MUTED, Runs
from cvi18n.render.docx.sheet import Sheet
from cvi18n.render.docx.styles import LEVELS, STYLED_LEVELS, list_style

# Between lines of the page that stand beside each other: wide enough to tell them apart without a sign.  Common blanks,
# because others are seen where a line breaks at them.
_GAP = " " * 4
_DEEPEST_HEADING = 4


class Body(NamedTuple):
    """Makes the paragraphs of a page; ``photo`` is the run that holds the picture."""

    runs: Runs
    sheet: Sheet
    photo: Element | None

    def paragraphs(self) -> Iterator[Element]:
        """All of them, in the order of the page."""
        page = self.runs.page
        yield from self._header(page.header)
        for section in page.sections:
            yield from self._section(section)

    def paragraph(self, style: str, *content: Element, alone: bool = False, level: int | None = None) -> Element:
        """A paragraph in a style; ``alone``: nothing that belongs to it follows.  ``level`` is that of a list."""
        numbering = None if level is None else w("numPr", w("ilvl", val=level), w("numId", val=1))
        properties = w(
            "pPr",
            w("pStyle", val=style),
            w("keepNext", val=0) if alone else None,
            numbering,
            w("bidi") if self.runs.page.dir == "rtl" else None,
        )
        return w("p", properties, *content)

    # --- The header and the sections ----------------------------------------------------------------------

    def _header(self, header: Header) -> Iterator[Element]:
        picture = [self.photo] if self.photo is not None else []
        if header.name or picture:
            yield self.paragraph("Title", *picture, *self.runs.line(header.name))
        if header.label:
            yield self.paragraph("Subtitle", *self.runs.line(header.label))
        for tagline in header.taglines:
            if tagline:
                yield self.paragraph("Tagline", *self.runs.line(tagline))
        if contacts := self._beside(map(self._contact, header.contacts)):
            yield self.paragraph("Contacts", *contacts)

    def _contact(self, contact: Contact) -> Sequence[Element]:
        return [*self.runs.line(contact.label, MUTED), *self.runs.line(contact.text, url=contact.url)]

    def _beside(self, parts: Iterable[Sequence[Element]]) -> list[Element]:
        """What there is of *parts*, with gaps between them."""
        return self._joined(parts, lambda: text(_GAP))

    def _joined(self, parts: Iterable[Sequence[Element]], space: Callable[[], Element]) -> list[Element]:
        whole: list[Element] = []
        for part in filter(None, parts):
            whole += [self.runs.beside(space()), *part] if whole else part
        return whole

    def _section(self, section: Section) -> Iterator[Element]:
        if section.heading:
            yield self.paragraph("Heading1", *self.runs.line(section.heading))
        for block in section.blocks:
            yield from self._block(block, 2)

    # --- Blocks -------------------------------------------------------------------------------------------

    def _block(self, block: Block, depth: int) -> Iterator[Element]:
        match block:
            case Paragraph(spans):
                yield self.paragraph("Normal", *self.runs.line(spans))
            case Facts(facts):
                yield from map(self._fact_row, self._rows(facts))
            case Tags():
                yield self.paragraph("Normal", *self._tags(block))
            case Bullets(items):
                yield from self._bullets(items, 0)
            case Entry():
                yield from self._entry(block, depth)

    def _tags(self, tags: Tags) -> Iterator[Element]:
        yield from self.runs.line(tags.label, MUTED)
        for index, item in enumerate(tags.items):
            yield from self.runs.line((Span(tags.separator),) if index else ())
            yield from self.runs.line(item)

    def _bullets(self, bullets: Iterable[Bullet], level: int) -> Iterator[Element]:
        for bullet in bullets:
            below_styles = min(level, LEVELS - 1) if level >= STYLED_LEVELS else None
            yield self.paragraph(list_style(level), *self.runs.line(bullet.spans), level=below_styles)
            yield from self._bullets(bullet.bullets, level + 1)

    def _rows(self, facts: Iterable[Fact]) -> Iterator[Sequence[Fact]]:
        """Two short facts share a line."""
        row: list[Fact] = []
        for fact in facts:
            if row and not (self._is_short(row[0]) and self._is_short(fact)):
                yield row
                row = []
            row.append(fact)
            if len(row) == 2:
                yield row
                row = []
        if row:
            yield row

    def _fact_row(self, row: Sequence[Fact]) -> Element:
        facts = ([*self.runs.line(fact.label, MUTED), *self.runs.line(fact.value)] for fact in row)
        return self.paragraph("Facts", *self._joined(facts, lambda: w("tab")))

    def _is_short(self, fact: Fact) -> bool:
        return _cells(plain(fact.label) + plain(fact.value)) < self.sheet.half_measure_cells

    # --- Entries ------------------------------------------------------------------------------------------

    def _entry(self, entry: Entry, depth: int) -> Iterator[Element]:
        """Its head on one line or two, what it is called where lines begin and when it was where they end."""
        dates = entry.dates.text if entry.dates else ()
        where = self._beside([self.runs.line(entry.subtitle), self.runs.line(entry.place, MUTED)])
        duration: Line = (Span(entry.duration),) if entry.duration else ()
        when = [dates] if where else [dates, duration]
        heading = f"Heading{min(depth, _DEEPEST_HEADING)}"
        alone = not entry.blocks
        yield self._ends(
            heading,
            self.runs.line(entry.title, url=entry.url),
            self._beside(self.runs.line(line, MUTED) for line in when),
            alone and not where,
        )
        if where:
            yield self._ends("EntryLine", where, self.runs.line(duration, MUTED), alone)
        yield from chain.from_iterable(self._block(block, depth + 1) for block in entry.blocks)

    def _ends(self, style: str, first: Sequence[Element], last: Sequence[Element], alone: bool) -> Element:
        """A line that begins with *first* and ends in *last*."""
        return self.paragraph(style, *first, *([self.runs.beside(w("tab"))] if last else []), *last, alone=alone)


def _cells(content: str) -> int:
    """The width of *content*, where Han characters take two cells."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in content)
