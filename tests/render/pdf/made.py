"""Pages to make PDFs of, with their languages told of, and what they are made with."""

from __future__ import annotations

from cvi18n.page import Bullet, Bullets, Dates, Entry, Header, Line, Locale, Page, Paragraph, Section, Span
from cvi18n.render.design import Design
from cvi18n.render.layers import Sources, sources
from cvi18n.render.pdf import FONT_PACKAGES, FontBook, Pdf, write_pdf
from cvi18n.render.themes import builtin_theme, layers
from cvi18n.workspace import installed_folders

LOCALES = {
    "ar": Locale("ar", "Arab", "EG", "rtl"),
    "de": Locale("de", "Latn", "DE", "ltr"),
    "el": Locale("el", "Grek", "GR", "ltr"),
    "en": Locale("en", "Latn", "US", "ltr"),
    "he": Locale("he", "Hebr", "IL", "rtl"),
    "ja": Locale("ja", "Jpan", "JP", "ltr"),
    "ko": Locale("ko", "Kore", "KR", "ltr"),
    "th": Locale("th", "Thai", "TH", "ltr"),
    "zh": Locale("zh", "Hans", "CN", "ltr"),
    "zh-Hant": Locale("zh", "Hant", "TW", "ltr"),
    "zh-HK": Locale("zh", "Hant", "HK", "ltr"),
}
FILES = sources(layers(builtin_theme(), {}), ".typ")
BOOK = FontBook(installed_folders(FONT_PACKAGES))


def made(page: Page, files: Sources | None = None, design: Design | None = None) -> Pdf:
    """The PDF of *page* by the built-in theme, with its languages told of."""
    own = {tag: LOCALES[tag] for tag in [page.lang, *(tag for tag in LOCALES if tag != page.lang)]}
    told = page._replace(locales=page.locales or own)
    return write_pdf(told, FILES if files is None else files, design or Design(), BOOK)


def with_files(**own: str) -> Sources:
    """The theme's files with *own* ones over them, by their names without the ending."""
    return sources(layers(builtin_theme(), {f"{name}.typ": text for name, text in own.items()}), ".typ")


def line(text: str) -> Line:
    """One unstyled span."""
    return (Span(text),)


def short_page(*spans: Span, lang: str = "en") -> Page:
    """A page of one paragraph."""
    body = Section("about", line("About"), (Paragraph(spans),))
    return Page(lang, LOCALES[lang].dir, "A4", "A title", "", Header(line("A name")), (body,))


def long_page(lines: int) -> Page:
    """A page whose first section has *lines* lines, followed by sections of entries; each text says what it is."""
    filler = Section("filler", line("HEADING"), (Bullets(tuple(Bullet(line(f"filler {i}")) for i in range(lines))),))
    jobs = tuple(
        Entry(
            line("TITLE"),
            line("TITLE employer"),
            dates=Dates(line("TITLE dates")),
            blocks=(Bullets(tuple(Bullet(line(f"point {i} {point}")) for point in range(3))),),
        )
        for i in range(3)
    )
    return Page(
        "en",
        "ltr",
        "A4",
        "A title",
        "",
        Header(line("A name")),
        (filler, Section("work", line("HEADING"), jobs), Section("more", line("HEADING"), jobs)),
        words={"page": line("Page {page} of {pages}")},
    )
