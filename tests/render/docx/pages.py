"""Pages to write: the samples with their languages said, pages of one block, and the lines that a file must hold."""

from __future__ import annotations

from collections.abc import Iterator

from cvi18n.page import Block, Bullet, Bullets, Entry, Facts, Header, Line, Locale, Page, Paragraph, Section, Span, Tags
from cvi18n.render.design import Design
from cvi18n.render.docx import write_docx
from tests.render.docx.word_file import WordFile
from tests.render.sample_pages import ARABIC, CHINESE, ENGLISH

LOCALES = {
    "ar": Locale("ar", "Arab", "EG", "rtl"),
    "de": Locale("de", "Latn", "DE", "ltr"),
    "en": Locale("en", "Latn", "US", "ltr"),
    "he": Locale("he", "Hebr", "IL", "rtl"),
    "ja": Locale("ja", "Jpan", "JP", "ltr"),
    "ko": Locale("ko", "Kore", "KR", "ltr"),
    "sr-Latn": Locale("sr", "Latn", "RS", "ltr"),
    "th": Locale("th", "Thai", "TH", "ltr"),
    "zh": Locale("zh", "Hans", "CN", "ltr"),
    "zh-Hant": Locale("zh", "Hant", "TW", "ltr"),
}


def speaking(page: Page, *tags: str) -> Page:
    """*page* with what CLDR says of the languages on it."""
    return page._replace(locales={tag: LOCALES[tag] for tag in tags})


SAMPLES = {
    "zh": speaking(CHINESE, "zh"),
    "en": speaking(ENGLISH, "en", "zh"),
    "ar": speaking(ARABIC, "ar", "zh"),
}


def page_of(*blocks: Block, lang: str = "en", others: tuple[str, ...] = ()) -> Page:
    """A page of one section without a heading."""
    page = Page(lang, LOCALES[lang].dir, "A4", "CV", "", Header(()), (Section("about", (), blocks),))
    return speaking(page, lang, *others)


def written(page: Page, design: Design | None = None) -> WordFile:
    """*page* as a file, taken apart."""
    return WordFile(write_docx(page, design or Design()))


def saying(*spans: Span, lang: str = "en", others: tuple[str, ...] = ()) -> WordFile:
    """A page of one paragraph as a file, taken apart."""
    return written(page_of(Paragraph(spans), lang=lang, others=others))


def lines(page: Page) -> Iterator[Line]:
    """Every line that *page* has for a reader, in the order of the file: dates stand beside the title."""
    header = page.header
    yield from (header.name, header.label, *header.taglines)
    for contact in header.contacts:
        yield from (contact.label, contact.text)
    for section in page.sections:
        yield section.heading
        for block in section.blocks:
            yield from _block_lines(block)


def _block_lines(block: Block) -> Iterator[Line]:
    match block:
        case Paragraph(spans):
            yield spans
        case Facts(facts):
            yield from (line for fact in facts for line in fact)
        case Tags(items, label, separator):
            yield label
            for index, item in enumerate(items):
                yield from ([(Span(separator),)] if index else []) + [item]
        case Bullets(items):
            yield from (line for bullet in items for line in _bullet_lines(bullet))
        case Entry():
            yield from _entry_lines(block)


def _bullet_lines(bullet: Bullet) -> Iterator[Line]:
    yield bullet.spans
    for below in bullet.bullets:
        yield from _bullet_lines(below)


def _entry_lines(entry: Entry) -> Iterator[Line]:
    yield entry.title
    yield entry.dates.text if entry.dates else ()
    yield from (entry.subtitle, entry.place, (Span(entry.duration),))
    for block in entry.blocks:
        yield from _block_lines(block)
