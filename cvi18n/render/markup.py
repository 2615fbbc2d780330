"""What a page template prints of a Page: spans, dates, links and pictures as safe HTML.

Everything here returns Markup; text goes through ``escape`` exactly once, where it is first met.
"""

from __future__ import annotations

import re
from itertools import groupby

from markupsafe import Markup, escape

from cvi18n.page import Dates, Line, Page, Photo, Span, plain
from cvi18n.render.bidi import runs
from cvi18n.render.links import may_follow

_CSS_SPECIAL = re.compile(r'[\x00-\x1f"\\<]')


def spans(line: Line, page: Page) -> Markup:
    """*line* as inline HTML.

    Neighbours in another language than the page's share one ``<bdi>``, so that a sentence of several runs keeps its
    own order; neighbours with one link share one ``<a>``.
    """
    parts = []
    for (lang, state), group in groupby(line, key=lambda span: (span.lang, span.state)):
        html = "".join(_linked(list(same), link, page) for link, same in groupby(group, key=lambda span: span.link))
        parts.append(html if lang is None and state is None else _marked(html, lang, state, page))
    return Markup("".join(parts))


def linked(line: Line, url: str | None, page: Page, rel: str | None = None) -> Markup:
    """*line* inside one link to *url*, or as it is where there is none that a page may follow."""
    return Markup(_anchor(spans(line, page), url, rel))


def _linked(line: list[Span], link: str | None, page: Page) -> str:
    return _anchor("".join(_span(span, page) for span in line), link)


def _anchor(inner: str, url: str | None, rel: str | None = None) -> str:
    """Only http, https, mailto and tel become links: a ``javascript:`` address stays text."""
    if url is None or not may_follow(url):
        return inner
    relation = f' rel="{escape(rel)}"' if rel else ""
    return f'<a{relation} href="{escape(url)}">{inner}</a>'


def _span(span: Span, page: Page) -> str:
    rtl = page.direction(span) == "rtl"
    html = _isolated(span.text) if rtl and not span.code else str(escape(span.text))
    if span.code:
        # A command reads left to right wherever it stands.
        html = f'<code dir="ltr">{html}</code>' if rtl else f"<code>{html}</code>"
    if span.emphasis:
        html = f"<em>{html}</em>"
    if span.strong:
        html = f"<strong>{html}</strong>"
    return html


def _isolated(text: str) -> str:
    return "".join(f"<bdi>{escape(part)}</bdi>" if apart else str(escape(part)) for part, apart in runs(text))


def _marked(html: str, lang: str | None, state: str | None, page: Page) -> str:
    """Text of another language brings its own direction, which ``<bdi>`` keeps apart from the page's."""
    name = "span" if lang is None else "bdi"
    attributes = {"lang": lang, "dir": _direction(lang, page), "data-state": state}
    said = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items() if value is not None)
    return f"<{name}{said}>{html}</{name}>"


def _direction(lang: str | None, page: Page) -> str | None:
    """The direction of *lang*, if known: a ``<bdi>`` without one guesses by its first letter."""
    known = page.locales.get(lang or "")
    return known.dir if known else None


def dates(value: Dates, page: Page) -> Markup:
    """A date as ``<time>``; a range, which ``<time>`` cannot hold, as ``<data>`` with an ISO 8601 interval."""
    text = spans(value.text, page)
    day = value.end if value.start in (None, value.end) else None
    if day is not None:
        return Markup(f'<time datetime="{escape(day)}">{text}</time>')
    if value.start is not None:
        return Markup(f'<data value="{escape(value.start)}/{escape(value.end or "..")}">{text}</data>')
    return text


def picture(photo: Photo | None) -> Markup:
    """*photo* as an ``<img>``; nothing where a reader's browser would have to fetch it."""
    if photo is None or not photo.uri.startswith("data:image/"):
        return Markup("")
    return Markup(f'<img class="photo" src="{escape(photo.uri)}" alt="{escape(photo.alt)}">')


def landmark(page: Page, word: str) -> Markup:
    """The name of a landmark as an attribute, where *page* has the *word*."""
    return Markup(f' aria-label="{escape(plain(page.words[word]))}"' if word in page.words else "")


def paper(page: Page) -> Markup:
    """The CSS of the sheet: its size, and at its foot the title and the page number."""
    inner, outer = ("right", "left") if page.dir == "rtl" else ("left", "right")
    rules = [f"size: {page.paper};"]
    if "page" in page.words:
        rules.append(f"@bottom-{inner} {{ content: {css_string(page.title)}; }}")
        rules.append(f"@bottom-{outer} {{ content: {_counters(page.words['page'])}; }}")
    return Markup("@page {{ {} }}".format(" ".join(rules)))


def _counters(frame: Line) -> str:
    pieces = re.split(r"\{(pages?)\}", plain(frame))
    return " ".join(f"counter({text})" if i % 2 else css_string(text) for i, text in enumerate(pieces) if text)


def css_string(text: str) -> str:
    """*text* as a quoted CSS string that cannot leave its ``<style>``: what could end either is a code point."""
    return '"' + _CSS_SPECIAL.sub(lambda match: f"\\{ord(match.group()):x} ", text) + '"'
