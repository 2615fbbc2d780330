"""A line as runs: each piece of text with its style, language and direction, and links around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from docx.oxml.ns import qn

from cvi18n.page import Line, Page, Span
from cvi18n.render.bidi import runs as directions
from cvi18n.render.docx.element import Element, clean, text, w
from cvi18n.render.docx.fonts import Tongues
from cvi18n.render.links import may_follow

# Character styles.
CODE = "Code"
HYPERLINK = "Hyperlink"
MUTED = "Muted"

# What no URI holds: Word refuses a whole file for one of these in an address.
_NO_URI = re.compile(r'[\s"<>\\^`{|}\x7f]|%(?![0-9A-Fa-f]{2})')
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
# Marks that are wide in Chinese and Japanese text and narrow in others; Word asks for a hint which they are.
_AMBIGUOUS = re.compile("[·‐-‧]")


class _Piece(NamedTuple):
    """A piece of text that has one look and one direction; ``apart``: not that of the text around it."""

    span: Span
    rtl: bool = False
    apart: bool = False


class Runs(NamedTuple):
    """Sets lines of *page*; ``relate`` makes the id under which the file knows an address."""

    page: Page
    tongues: Tongues
    relate: Callable[[str], str]

    def line(self, line: Line, style: str | None = None, *, url: str | None = None) -> list[Element]:
        """*line* in a character style, all of it one link to *url* where there is one.

        Neighbours in another language than the page's are kept apart together: a sentence has its own order.
        """
        found: list[Element] = []
        for lang, group in groupby(line, key=lambda span: span.lang):
            spans = [span._replace(link=_followed(url or span.link)) for span in group]
            runs = self._linked((piece for span in spans for piece in self._pieces(span)), style)
            turned = lang is not None and self.page.direction(spans[0]) != self.page.dir
            found += _apart(runs, self.page.dir) if turned else runs
        return found

    def beside(self, space: Element) -> Element:
        """A run of *space* between two lines of the page: neither has a say in the other's direction."""
        return w("r", w("rPr", w("rtl")), space, text(_RIGHT_TO_LEFT)) if self.page.dir == "rtl" else w("r", space)

    def _pieces(self, span: Span) -> Iterator[_Piece]:
        """Left-to-right words in a right-to-left text stand apart, and so does a command, whatever is in it."""
        if self.page.direction(span) == "ltr":
            yield _Piece(span)
        else:
            parts = [(span.text, True)] if span.code else directions(span.text)
            yield from (_Piece(span._replace(text=part), rtl=not apart, apart=apart) for part, apart in parts)

    def _linked(self, pieces: Iterable[_Piece], style: str | None) -> list[Element]:
        """Runs, neighbours with one address inside one link; what stands apart is so with its link."""
        found: list[Element] = []
        numbered = enumerate(piece for piece in pieces if piece.span.text)
        for (address, number), group in groupby(numbered, key=_together):
            runs = [self._run(piece, style) for _, piece in group]
            linked = [self._link(address, runs)] if address else runs
            found += linked if number is None else _apart(linked, "rtl")
        return found

    def _link(self, address: str, runs: list[Element]) -> Element:
        link = w("hyperlink", *runs)
        link.set(qn("r:id"), self.relate(address))
        return link

    def _run(self, piece: _Piece, style: str | None) -> Element:
        """How a piece looks, in the order of the schema.  Muted text is light, in a bold heading too."""
        span = piece.span
        style = CODE if span.code else HYPERLINK if span.link else style
        bold = True if span.strong else False if style == MUTED else None
        dots = self.tongues.dots(span)
        found = [
            w("rStyle", val=style) if style else None,
            self._faces(span),
            *_switch("b", bold),
            *_switch("i", True if span.emphasis and not dots else None),
            w("rtl") if piece.rtl else None,
            w("em", val="dot") if dots else None,
            self.tongues.languages(span.lang) if span.lang else None,
        ]
        return w("r", w("rPr", *found) if any(part is not None for part in found) else None, text(span.text))

    def _faces(self, span: Span) -> Element | None:
        hint = "eastAsia" if self.tongues.wide_punctuation(span.lang) and _AMBIGUOUS.search(span.text) else None
        if span.code or (span.lang is None and hint is None):
            return None
        return self.tongues.faces(span.lang, hint)


def _together(numbered: tuple[int, _Piece]) -> tuple[str | None, int | None]:
    """What neighbours that share a link have in common; a piece that stands apart has nothing of that with another."""
    number, piece = numbered
    return piece.span.link, number if piece.apart else None


def _apart(runs: list[Element], around: str) -> list[Element]:
    """*runs* that go the other way than the text *around* them, which is ``ltr`` or ``rtl``.

    Word needs no more than that they are runs of their own.  Other programs follow Unicode alone, so marks do there
    what U+2068 and U+2069 do, which Word does not know.
    """
    if not runs:
        return []
    outer, inner = (_RIGHT_TO_LEFT, _LEFT_TO_RIGHT) if around == "rtl" else (_LEFT_TO_RIGHT, _RIGHT_TO_LEFT)
    return [w("r", text(outer + inner)), *runs, w("r", text(inner + outer))]


def _switch(name: str, value: bool | None) -> tuple[Element, ...]:
    """A property and its twin for complex scripts; None leaves both to the style."""
    return () if value is None else tuple(w(f"{name}{twin}", val=int(value)) for twin in ("", "Cs"))


def _followed(url: str | None) -> str | None:
    """*url* as a file may hold it; None where it is no address that a reader may follow."""
    if url is None or not may_follow(url):
        return None
    address = _NO_URI.sub(lambda match: quote(match.group()), clean(url).strip())
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    named = parts.netloc if parts.scheme in ("http", "https") else parts.path
    return address if named else None
