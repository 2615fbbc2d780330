"""The foot of every page: whose CV this is, and which page of how many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvi18n.page import Line, Span
from cvi18n.render.docx.element import Element, root, text, w
from cvi18n.render.docx.runs import Runs

# What the frame of a Page calls a number, and what Word does.
_FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}


def footer(runs: Runs) -> Element:
    """``w:ftr``: the page's title, and at the other end its frame around the numbers, where it has one."""
    page = runs.page
    frame = page.words.get("page", ())
    numbers = [runs.beside(w("tab")), *_numbered(frame, runs)] if frame else []
    properties = w("pPr", w("pStyle", val="Footer"), w("bidi") if page.dir == "rtl" else None)
    return root("ftr", w("p", properties, *runs.line((Span(page.title),)), *numbers))


def _numbered(frame: Line, runs: Runs) -> Iterator[Element]:
    for span in frame:
        for index, piece in enumerate(re.split(r"\{(pages?)\}", span.text)):
            if index % 2:
                yield w("fldSimple", w("r", text("1")), instr=f" {_FIELDS[piece]} ")
            else:
                yield from runs.line((span._replace(text=piece),))
