"""What a page template prints of a Page: spans, dates and addresses as safe HTML."""

from __future__ import annotations

import re
from functools import partial
from itertools import groupby

from markupsafe import Markup, escape

from cvi18n.page import Dates, Line, Span, plain
from cvi18n.render.bidi import runs

_ADDRESS = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/", re.IGNORECASE)
_CSS_SPECIAL = re.compile(r'[\x00-\x1f"\\<]')


def spans(line: Line, direction: str = "ltr") -> Markup:
    """*line* as inline HTML; neighbours with one link share one ``<a>``."""
    write = partial(_span, direction=direction)
    parts = []
    for link, group in groupby(line, key=lambda span: span.link):
        inner = Markup("").join(map(write, group))
        target = address(link)
        parts.append(Markup('<a href="{}">{}</a>').format(target, inner) if target else inner)
    return Markup("").join(parts)


def _span(span: Span, direction: str) -> Markup:
    rtl = direction == "rtl"
    html = _isolate(span.text) if rtl and not span.code and span.lang is None else escape(span.text)
    if span.code:
        # A command reads left to right wherever it stands.
        html = Markup('<code dir="ltr">{}</code>' if rtl else "<code>{}</code>").format(html)
    if span.emphasis:
        html = Markup("<em>{}</em>").format(html)
    if span.strong:
        html = Markup("<strong>{}</strong>").format(html)
    if span.lang is not None or span.state is not None:
        html = _foreign(span, html)
    return html


def _isolate(text: str) -> Markup:
    return Markup("").join(Markup("<bdi>{}</bdi>").format(part) if apart else escape(part) for part, apart in runs(text))


def _foreign(span: Span, html: Markup) -> Markup:
    """Text of another language brings its own direction, which ``<bdi>`` keeps apart from the page's."""
    attributes = Markup("")
    if span.lang is not None:
        attributes += Markup(' lang="{}"').format(span.lang)
    if span.state is not None:
        attributes += Markup(' data-state="{}"').format(span.state)
    name = Markup("bdi" if span.lang is not None else "span")
    return Markup("<{0}{1}>{2}</{0}>").format(name, attributes, html)


def dates(value: Dates, direction: str = "ltr") -> Markup:
    """A date as ``<time>``; a range, which ``<time>`` cannot hold, as ``<data>`` with an ISO 8601 interval."""
    text = spans(value.text, direction)
    day = value.end if value.start in (None, value.end) else None
    if day:
        return Markup('<time datetime="{}">{}</time>').format(day, text)
    if value.start:
        return Markup('<data value="{}/{}">{}</data>').format(value.start, value.end or "..", text)
    return text


def address(url: str | None) -> str | None:
    """*url* where a page may link to it: http, https, mailto and tel; None for anything else."""
    return url if url and _ADDRESS.match(url) else None


def picture(uri: str) -> str | None:
    """*uri* where it carries its picture in itself; None where a reader's browser would have to fetch it."""
    return uri if _PICTURE.match(uri) else None


def page_counter(frame: Line) -> Markup:
    """*frame* as the value of CSS ``content``: ``{page}`` and ``{pages}`` become the counters of that name."""
    pieces = re.split(r"\{(pages?)\}", plain(frame))
    return Markup(" ").join(
        Markup(f"counter({piece})") if index % 2 else css_string(piece) for index, piece in enumerate(pieces) if piece
    )


def css_string(text: str) -> Markup:
    """*text* as a quoted CSS string that cannot leave its ``<style>`` element."""
    # Safe as it stands: quotes, backslashes, controls and "<" are escaped as code points (CSS Syntax 3, 4.3.7).
    return Markup('"' + _CSS_SPECIAL.sub(lambda match: f"\\{ord(match.group()):x} ", text) + '"')  # noqa: S704
