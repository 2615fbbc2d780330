"""A Page as the data that Typst reads: no text of it is ever markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from cvi18n.page import Block, Bullet, Bullets, Entry, Facts, Line, Locale, Page, Paragraph, Span, Tags
from cvi18n.render.bidi import runs
from cvi18n.render.links import may_follow

if TYPE_CHECKING:
    from cvi18n.render.design import Design
    from cvi18n.render.pdf.fonts import Families

Value = str | bool | None | list["Value"] | dict[str, "Value"]

# What PDF has no glyph for and no reader sees: control characters, and what Unicode says is no character.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff\ufff9-\uffff\U000e0000-\U0010ffff]")
_BLANKS = re.compile(r"[\t\n\u2028\u2029]+")
# A run that has no place to break: addresses have some, and scripts without spaces break between their letters.
_BREAKING = r"\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef"
# What has no place to break, and addresses, whose slashes and hyphens before figures are none either.
_LONG = re.compile(rf"([^{_BREAKING}/?-]{{32,}}|[^{_BREAKING}]{{40,}})")
_PAPERS = {"A4": "a4", "Letter": "us-letter"}


def locale_of(page: Page, lang: str) -> Locale:
    """How *lang* is written on *page*; one that nobody told of is taken as the page's direction says."""
    return page.locales.get(lang) or Locale(lang.partition("-")[0], "Latn", "", page.dir)


def locales_of(page: Page) -> dict[str, Locale]:
    """How each language of *page* is written, its own first; one that a span is in and nobody told of is among them."""
    return {tag: locale_of(page, tag) for tag in dict.fromkeys([page.lang, *page.locales, *sorted(_languages(page))])}


def _languages(value: object) -> Iterator[str]:
    """The languages of the spans in *value*, a page or a part of one."""
    if isinstance(value, Span):
        if value.lang is not None:
            yield value.lang
    elif isinstance(value, tuple | Mapping):
        for part in value.values() if isinstance(value, Mapping) else value:
            yield from _languages(part)


def page_data(page: Page, design: Design, photo: str | None) -> dict[str, Value]:
    """All of *page* but its fonts; *photo* is the address of a picture."""
    write = _Writer(page)
    header = page.header
    return {
        "lang": page.lang,
        "dir": page.dir,
        "paper": _PAPERS.get(page.paper, "a4"),
        "title": clean(page.title),
        "description": clean(page.description),
        "keywords": [clean(word) for word in page.keywords],
        "design": {**design._asdict(), "ink": design.ink},
        "header": {
            "name": write.line(header.name),
            "label": write.line(header.label),
            "taglines": [write.line(line) for line in header.taglines],
            "photo": {"uri": photo, "alt": clean(header.photo.alt)} if photo and header.photo else None,
            "contacts": [
                {"kind": it.kind, "label": write.line(it.label), "text": write.line(it.text), "url": address(it.url)}
                for it in header.contacts
            ],
        },
        "sections": [
            {"id": section.id, "heading": write.line(section.heading), "blocks": write.blocks(section.blocks)}
            for section in page.sections
        ],
        "words": {name: write.line(line) for name, line in page.words.items()},
    }


def font_data(page: Page, fonts: Families) -> dict[str, Value]:
    """How each language of *page* is written, with which families."""
    return {
        "locales": {tag: _locale(locale_of(page, tag), families) for tag, families in fonts.by_language.items()},
        "fonts": {"latin": [*fonts.latin], "mono": [*fonts.mono]},
    }


def _locale(it: Locale, families: Iterable[str]) -> Value:
    region = it.region if re.fullmatch("[A-Z]{2}", it.region) else None
    return {"lang": it.language, "region": region, "script": it.script, "dir": it.dir, "fonts": [*families]}


def clean(text: str) -> str:
    """*text* without what has no glyph; a line break is a space."""
    return _BLANKS.sub(" ", _CONTROL.sub("", text))


def address(url: str | None) -> str | None:
    """*url* where it is one that a page may link to."""
    return clean(url) if url is not None and may_follow(url) else None


class _Writer:
    """Lines and blocks of one page."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def line(self, line: Line) -> Value:
        return [data for span in line for data in self._span(span)]

    def _span(self, span: Span) -> Iterator[Value]:
        text = clean(span.text)
        style: dict[str, Value] = {name: True for name in ("strong", "emphasis", "code") if getattr(span, name)}
        if (link := address(span.link)) is not None:
            style["link"] = link
        if span.lang is not None and span.lang != self._page.lang:
            style["lang"] = span.lang
        rtl = self._page.direction(span) == "rtl" and not span.code
        for part, apart in runs(text) if rtl else [(text, False)]:
            for i, piece in enumerate(_LONG.split(part)):
                marks = {name: True for name, holds in (("ltr", apart), ("long", i % 2)) if holds}
                if piece:
                    yield {"text": piece, **style, **marks}

    def blocks(self, blocks: Iterable[Block]) -> Value:
        return [self._block(block) for block in blocks]

    def _block(self, block: Block) -> Value:
        kind = {"kind": type(block).__name__.lower()}
        if isinstance(block, Paragraph):
            return {**kind, "spans": self.line(block.spans)}
        if isinstance(block, Facts):
            pairs = [{"label": self.line(fact.label), "value": self.line(fact.value)} for fact in block.facts]
            return {**kind, "facts": [*pairs]}
        if isinstance(block, Tags):
            items = [self.line(item) for item in block.items]
            return {**kind, "items": items, "label": self.line(block.label), "separator": clean(block.separator)}
        if isinstance(block, Bullets):
            return {**kind, "items": self._points(block.items)}
        return {**kind, **self._entry(block)}

    def _points(self, bullets: Iterable[Bullet]) -> Value:
        return [{"spans": self.line(bullet.spans), "bullets": self._points(bullet.bullets)} for bullet in bullets]

    def _entry(self, entry: Entry) -> dict[str, Value]:
        return {
            "title": self.line(entry.title),
            "subtitle": self.line(entry.subtitle),
            "place": self.line(entry.place),
            "dates": self.line(entry.dates.text) if entry.dates else [],
            "duration": self.line((Span(entry.duration),)) if entry.duration else [],
            "url": address(entry.url),
            "blocks": self.blocks(entry.blocks),
        }
