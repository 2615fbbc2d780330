"""PDF files by the bytes that any program sees, and the faults that stop one."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest

from cvi18n.diagnostic import Diagnostic, Faults, Place
from cvi18n.page import Page, Photo, Span
from cvi18n.render.design import Design
from cvi18n.render.layers import Sources
from cvi18n.render.pdf import FontBook, write_pdf
from tests.render import sample_pages
from tests.render.pdf.made import BOOK, FILES, LOCALES, line, long_page, made, short_page, with_files

REPOSITORY = Path(__file__).parents[3]
# The smallest PNG: one pixel.
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
SAMPLES = {"zh": sample_pages.CHINESE, "en": sample_pages.ENGLISH, "ar": sample_pages.ARABIC}


@pytest.fixture(params=SAMPLES)
def sample(request: pytest.FixtureRequest) -> Page:
    return SAMPLES[request.param]


def test_same_bytes_twice(sample: Page) -> None:
    assert made(sample).content == made(sample).content


def test_document_says_what_it_is(sample: Page) -> None:
    content = made(sample).content
    assert content.startswith(b"%PDF-1.7")
    assert re.search(rb"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", content)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in content
    assert f"<rdf:li>{sample.lang}-{LOCALES[sample.lang].region}</rdf:li>".encode() in content
    assert sample.title.encode() in content
    assert [] == [word for word in sample.keywords if word.encode() not in content]


def test_date_is_the_one_given() -> None:
    page = short_page(Span("x"))._replace(locales=LOCALES)
    content = write_pdf(page, FILES, Design(), BOOK, datetime.date(2026, 1, 2)).content
    assert [b"2026-01-02"] == sorted(set(re.findall(rb"\d{4}-\d\d-\d\d(?=T)", content)))


@pytest.mark.parametrize(("lines", "pages"), [pytest.param(2, 1, id="one"), pytest.param(60, 2, id="two")])
def test_pages_are_counted(lines: int, pages: int) -> None:
    assert pages == made(long_page(lines)).pages


@pytest.mark.parametrize(
    "design",
    [Design(font=font, density=density) for font in ("sans", "serif") for density in ("compact", "normal", "airy")],
    ids=lambda design: f"{design.font} {design.density}",
)
def test_every_design_can_be_set(design: Design) -> None:
    made(sample_pages.ENGLISH, design=design)


def test_density_changes_how_much_stands_on_a_page() -> None:
    pages = [made(long_page(130), design=Design(density=density)).pages for density in ("compact", "normal", "airy")]
    assert pages == sorted(pages)
    assert pages[0] < pages[-1]


@pytest.mark.parametrize("lang", LOCALES)
def test_every_language_has_a_font(lang: str) -> None:
    made(short_page(Span("x ✓ → • ★ – …"), Span("沈知远 喆堃昇珺玥镕翀祎", strong=True, lang="zh"), lang=lang))


# --- Faults ---------------------------------------------------------------------------------------------


def fault(page: Page, files: Sources | None = None) -> Diagnostic:
    with pytest.raises(Faults) as caught:
        made(page, files)
    (found,) = caught.value.diagnostics
    return found


class NoFonts(FontBook):
    """A machine with Typst's own fonts, which have no Chinese."""

    def __init__(self) -> None:
        super().__init__([])
        self.__dict__["system"] = self.packaged


@pytest.mark.parametrize(
    ("lang", "text", "named", "commands"),
    [
        pytest.param(
            "zh", "沈", "沈 (U+6C88, CJK UNIFIED IDEOGRAPH-6C88; script Hans)", ("cjk", "fonts-noto-cjk"), id="zh"
        ),
        pytest.param("ja", "ね", "ね (U+306D, HIRAGANA LETTER NE; script Jpan)", ("cjk", "fonts-noto-cjk"), id="ja"),
        pytest.param(
            "th", "ท", "ท (U+0E17, THAI CHARACTER THO THAHAN; script Thai)", ("scripts", "fonts-noto-core"), id="th"
        ),
    ],
)
def test_missing_font(lang: str, text: str, named: str, commands: tuple[str, str]) -> None:
    page = short_page(Span(text), lang=lang)._replace(locales={lang: LOCALES[lang]})
    with pytest.raises(Faults) as caught:
        write_pdf(page, FILES, Design(), NoFonts())
    (found,) = caught.value.diagnostics
    extra, debian = commands
    assert ("no-font", f"{lang}: no font here has {named}") == (found.code, found.message)
    assert found.help.startswith(f"pip install 'cvi18n[{extra}]', or apt install {debian}, or --fonts DIR")


def test_character_that_no_font_has() -> None:
    assert fault(short_page(Span("\ue123"))).message == (
        "en: no font here has \ue123 (U+E123, a character without a name; script Zyyy)"
    )


HEAD = '#import "cv.typ": *\n#show: sheet\n'


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        pytest.param(f"{HEAD}#let a = [", (3, 10), "unclosed delimiter", id="syntax"),
        pytest.param(f"{HEAD}沈 #cv.titel", (3, 7), "dictionary does not contain key", id="no such key"),
        pytest.param(f"{HEAD}#spans(1)", (3, 2), "type integer has no method", id="wrong type, found in ours"),
        pytest.param(f'{HEAD}#read("/etc/passwd")', (3, 7), "file not found", id="file outside"),
        pytest.param('#import "cv.tip": *', (1, 9), "file not found", id="no such file"),
        pytest.param(f"{HEAD}#let f(x) = f(x)\n#f(1)", (3, 13), "maximum function call depth", id="endless"),
        pytest.param(f'{HEAD}#image("no.png")', (3, 8), "file not found", id="no such picture"),
    ],
)
def test_mistake_in_a_template_has_a_place(text: str, place: tuple[int, int], message: str) -> None:
    found = fault(short_page(), with_files(page=text))
    assert (Place("templates/page.typ", *place), "template-error") == (found.at, found.code)
    assert found.message.startswith(message)
    assert found.help


def test_mistake_in_a_part_names_that_part() -> None:
    found = fault(short_page(), with_files(page=f'{HEAD}#import "mine.typ": f\n#f()', mine="\n#let f() = 1 + [a]"))
    assert Place("templates/mine.typ", 2, 12) == found.at


def test_workspace_replaces_a_part_and_reaches_what_it_replaced() -> None:
    files = with_files(
        page='#import "cv.typ": *\n#include "builtin/page.typ"', blocks='#import "builtin/blocks.typ": *'
    )
    assert made(sample_pages.ENGLISH, files).pages == made(sample_pages.ENGLISH).pages


def test_page_in_the_documentation_can_be_set(sample: Page) -> None:
    text = (REPOSITORY / "docs" / "pdf.md").read_text(encoding="utf-8")
    (page,) = re.findall(r"^```text templates/page\.typ\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert made(sample, with_files(page=page)).content != made(sample).content


@pytest.mark.parametrize(
    ("uri", "shown"),
    [
        pytest.param(f"data:image/png;base64,{PIXEL}", True, id="PNG"),
        pytest.param(sample_pages.PORTRAIT.uri, True, id="SVG, percent-encoded"),
        pytest.param("https://example.com/me.jpg", False, id="remote"),
    ],
)
def test_photo(uri: str, shown: bool) -> None:
    page = sample_pages.ENGLISH._replace(header=sample_pages.ENGLISH.header._replace(photo=Photo(uri, "It is me")))
    without = page._replace(header=page.header._replace(photo=None))
    assert shown is (made(page).content != made(without).content)


@pytest.mark.parametrize(
    ("uri", "message"),
    [
        pytest.param("data:image/avif;base64,AAAA", "a PDF cannot hold a picture of type avif", id="type"),
        pytest.param("data:image/png;base64,AAAA", "the picture is not of type png", id="content"),
        pytest.param("data:image/png;base64,A", "the picture's address is broken", id="base64"),
    ],
)
def test_photo_that_cannot_be_shown(uri: str, message: str) -> None:
    header = short_page().header._replace(photo=Photo(uri, "me"))
    found = fault(short_page()._replace(header=header))
    assert "no-picture" == found.code
    assert found.message.startswith(message)


def test_title_without_a_heading_is_allowed() -> None:
    assert 1 == made(short_page()._replace(sections=(), header=short_page().header._replace(label=line("B")))).pages
