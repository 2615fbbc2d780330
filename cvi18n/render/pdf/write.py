"""Page → PDF, by Typst: tagged (PDF/UA-1), archivable (PDF/A-2a), and the same bytes for the same page."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from typing import NamedTuple

import typst

from cvi18n.diagnostic import Faults
from cvi18n.page import Page
from cvi18n.render.design import Design
from cvi18n.render.layers import Sources
from cvi18n.render.pdf.data import Value, font_data, locale_of, locales_of, page_data
from cvi18n.render.pdf.engine import MAIN, typeset
from cvi18n.render.pdf.faults import missing_character, no_font, template_fault
from cvi18n.render.pdf.fonts import Families, FontBook, Shelf, choose
from cvi18n.render.pdf.photo import photo_address

_STANDARDS: list[typst.PDFStandard] = ["ua-1", "a-2a"]
_MAIN = b'#include "page.typ"'
_DATA = "cv.json"
_PAGES = re.compile(rb"<xmpTPg:NPages>(\d+)<")
EPOCH = datetime.date(1970, 1, 1)


class Pdf(NamedTuple):
    """A PDF file, and how many pages it has."""

    content: bytes
    pages: int


def write_pdf(page: Page, files: Sources, design: Design, fonts: FontBook, today: datetime.date = EPOCH) -> Pdf:
    """*page* as a document dated *today*, set by ``page.typ`` of *files*.

    Law: equal arguments and fonts give equal bytes.  Raises Faults where a character has no font, the photo cannot be
    read, or a template that is not ours is at fault.
    """
    sources = {name: text.encode() for name, text in files.texts.items()}
    job = _Job(page, page_data(page, design, photo_address(page.header.photo)), sources, today)
    try:
        content = job.typeset(design.font, fonts)
    except typst.TypstError as error:
        raise _faults(error, page, files.places) from error
    return Pdf(content, _count(content))


class _Job(NamedTuple):
    """A page with all that Typst is handed beside its fonts."""

    page: Page
    data: dict[str, Value]
    sources: Mapping[str, bytes]
    today: datetime.date

    def typeset(self, style: str, fonts: FontBook) -> bytes:
        """With the fonts of packages; with the system's too where those lack a script or a character."""
        text = json.dumps(self.data, ensure_ascii=False)
        chosen = choose(locales_of(self.page), text, style, fonts.packaged)
        if not chosen.unserved:
            try:
                return self._compile(chosen, fonts.packaged)
            except typst.TypstError as error:
                if missing_character(error.message) is None:
                    raise
        return self._compile(choose(locales_of(self.page), text, style, fonts.system), fonts.system)

    def _compile(self, chosen: Families, shelf: Shelf) -> bytes:
        data = self.data | font_data(self.page, chosen)
        files = {**self.sources, MAIN: _MAIN, _DATA: json.dumps(data, ensure_ascii=False).encode()}
        return typeset(files, shelf.fonts, "pdf", _STANDARDS, (self.today - EPOCH).days * 86_400)


def _faults(error: typst.TypstError, page: Page, places: Mapping[str, str]) -> Exception:
    character = missing_character(error.message)
    if character is not None:
        return Faults([no_font(character, page.lang, locale_of(page, page.lang).script)])
    fault = template_fault(error.message, error.diagnostic, places)
    return Faults([fault]) if fault else error


def _count(content: bytes) -> int:
    """The number of pages, as the document's own metadata has it."""
    match = _PAGES.search(content)
    assert match, "XMP tells the number of pages"
    return int(match[1])
