"""The PDF of every theme: tagged, complete, in its order, in its colours, and nothing stranded at a page's foot."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from cvi18n.page import Block, Bullet, Bullets, Dates, Entry, Line, Page, Section, Span, Tags, plain
from cvi18n.render.design import Design
from cvi18n.render.layers import sources
from cvi18n.render.pdf import Pdf
from cvi18n.render.themes import builtin_theme, layers, theme_names
from tests.realtools.test_pdf import dense, run, said, text_of
from tests.realtools.workspace import copy_sample, cvi18n
from tests.render.pdf.made import made
from tests.render.sample_pages import ARABIC, CHINESE, ENGLISH
from tests.test_docs import DOCS, blocks

PAGES = {page.lang: page for page in (CHINESE, ENGLISH, ARABIC)}
PINK = "#b5197e"
every_theme = pytest.mark.parametrize("name", theme_names())


def design_of(name: str, **own: str) -> Design:
    return builtin_theme(name).design.over(own)


def typeset(name: str, page: Page, design: Design | None = None) -> Pdf:
    """The PDF of *page* in the theme *name*, with the theme's order of sections."""
    design = design or design_of(name)
    return made(design.arranged(page), sources(layers(builtin_theme(name), {}), ".typ"), design)


@cache
def sample(name: str, lang: str) -> Pdf:
    return typeset(name, PAGES[lang])


# --- What the file is --------------------------------------------------------------------------------------------


@every_theme
def test_file_is_tagged_and_has_its_title(name: str, tmp_path: Path) -> None:
    facts = dict(re.findall(r"^([^:\n]+): +(.*)$", run("pdfinfo", sample(name, "zh"), tmp_path, "PDF"), re.MULTILINE))
    assert (CHINESE.title, "yes") == (facts["Title"], facts["Tagged"])


@every_theme
def test_same_page_gives_the_same_bytes(name: str) -> None:
    assert sample(name, "zh") == typeset(name, CHINESE)


# --- What stands in it -------------------------------------------------------------------------------------------


def spaced(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """*blocks* with blanks between terms, which a theme may draw in boxes or as a text."""
    return tuple(
        block._replace(separator=" ")
        if isinstance(block, Tags)
        else block._replace(blocks=spaced(block.blocks))
        if isinstance(block, Entry)
        else block
        for block in blocks
    )


def with_spaced_terms(page: Page) -> Page:
    return page._replace(sections=tuple(it._replace(blocks=spaced(it.blocks)) for it in page.sections))


def as_read(name: str, page: Page) -> Page:
    """*page* with its sections as they are read aloud: those at the side first, as in the HTML page."""
    design = design_of(name)
    sections = design.arranged(page).sections
    return page._replace(sections=tuple(sorted(sections, key=lambda section: not design.is_aside(section))))


@pytest.mark.parametrize("lang", ["zh", "en"])
@every_theme
def test_all_text_is_there(name: str, lang: str, tmp_path: Path) -> None:
    page = with_spaced_terms(PAGES[lang])
    text = dense(text_of(typeset(name, page), tmp_path, "-raw"))
    assert [] == [part for part in map(dense, said(page)) if part not in text]


@every_theme
def test_structure_has_head_side_and_story_in_this_order(name: str, tmp_path: Path) -> None:
    """What a screen reader says."""
    told = run("pdfinfo", sample(name, "en"), tmp_path, "-struct-text", "PDF")
    text = dense("".join(re.findall(r'^ +"(.*)"$', told, re.MULTILINE)))
    page = as_read(name, ENGLISH)
    titles = [it.heading for it in page.sections]
    wanted = [page.header.name, page.header.label, *(it.text for it in page.header.contacts), *titles]
    assert in_order(wanted, text)


@pytest.mark.parametrize("options", [("-raw",), ()], ids=["in the file's order", "by position"])
@every_theme
def test_sections_of_a_column_are_read_in_their_order(name: str, options: tuple[str, ...], tmp_path: Path) -> None:
    text = dense(text_of(sample(name, "zh"), tmp_path, *options))
    design = design_of(name)
    page = design.arranged(CHINESE)
    for side in (True, False):
        titles = [it.heading for it in page.sections if design.is_aside(it) is side]
        assert in_order([page.header.name, page.header.label, *titles], text)


def in_order(lines: list[Line], text: str) -> bool:
    places = [text.find(dense(plain(line))) for line in lines]
    assert -1 not in places
    return places == sorted(places)


# --- Where it stands ---------------------------------------------------------------------------------------------


class Word(NamedTuple):
    """A word on a page, with its place in points from the top and the left."""

    text: str
    left: float
    bottom: float


WORD = re.compile(r'<word xMin="([\d.]+)" .*? yMax="([\d.]+)">(.*)</word>')


def words_of(pdf: Pdf, folder: Path) -> Iterator[list[Word]]:
    """The words of each page."""
    for page in text_of(pdf, folder, "-bbox-layout").split("<page ")[1:]:
        yield [Word(text, float(left), float(bottom)) for left, bottom, text in WORD.findall(page)]


def line(text: str) -> Line:
    return (Span(text),)


def points(count: int) -> Bullets:
    return Bullets(tuple(Bullet(line(f"point {i}")) for i in range(count)))


def page_of(lines: int) -> Page:
    """A page whose columns each begin with *lines* lines, followed by sections of entries."""
    dates = Dates(line("TITLE"))
    jobs = tuple(Entry(line("TITLE"), line("employer"), dates=dates, blocks=(points(3),)) for _ in range(3))
    columns = {"story": ("work", "education"), "side": ("skills", "awards")}
    sections = [
        Section(section, line("HEADING"), (points(lines),) if i == 0 else jobs)
        for ids in columns.values()
        for i, section in enumerate(ids)
    ]
    return ENGLISH._replace(sections=tuple(sections))


@pytest.mark.parametrize("lines", [23, 29, 33, 36, 40])
@every_theme
def test_nothing_is_stranded(name: str, lines: int, tmp_path: Path) -> None:
    """Below each heading, and below each head of an entry, a point stands on the same page, in the same column."""
    middle = 190 if design_of(name).side else 0
    for words in words_of(typeset(name, page_of(lines)), tmp_path):
        for column in (True, False):
            own = [word for word in words if (word.left < middle) is column]
            lowest = max((word.bottom for word in own if word.text == "point"), default=0.0)
            assert [] == [word for word in own if word.text in ("HEADING", "TITLE") and word.bottom > lowest + 3]


@every_theme
def test_right_to_left_is_mirrored(name: str, tmp_path: Path) -> None:
    words = next(words_of(sample(name, "ar"), tmp_path))
    assert sum(word.left for word in words) / len(words) > 595 / 2


@pytest.mark.parametrize(("lang", "tinted"), [("zh", [True, False]), ("ar", [False, True])])
def test_side_is_tinted_on_every_page(lang: str, tinted: list[bool], tmp_path: Path) -> None:
    pdf = sample("pillar", lang)
    for number in range(1, pdf.pages + 1):
        pixels, width = picture(pdf, tmp_path, number)
        row = pixels[-3 * width :]
        assert tinted == [row[at : at + 3] != b"\xff" * 3 for at in (9, 3 * width - 9)]


# --- The settings ------------------------------------------------------------------------------------------------


def picture(pdf: Pdf, folder: Path, number: int = 1) -> tuple[bytes, int]:
    """The pixels of a page, three bytes each, and how many stand in a row."""
    options = ("-r", "72", "-f", str(number), "-singlefile")
    run("pdftoppm", pdf, folder, *options, "PDF", str(folder / "cv"))
    head, _, pixels = (folder / "cv.ppm").read_bytes().partition(b"\n255\n")
    return pixels, int(head.split()[1])


def colours(pdf: Pdf, folder: Path) -> set[tuple[int, ...]]:
    """The colours of the first page."""
    pixels, _ = picture(pdf, folder)
    return set(zip(pixels[::3], pixels[1::3], pixels[2::3], strict=True))


def near(colour: str, found: set[tuple[int, ...]]) -> bool:
    """Whether *found* has *colour*, or almost."""
    wanted = bytes.fromhex(colour.removeprefix("#"))
    return any(max(abs(a - b) for a, b in zip(wanted, it, strict=True)) <= 12 for it in found)


@every_theme
def test_accent_can_be_seen(name: str, tmp_path: Path) -> None:
    page = ENGLISH._replace(header=ENGLISH.header._replace(photo=None))
    plainly, pink = design_of(name), design_of(name, accent=PINK)
    own, other = (colours(typeset(name, page, design), tmp_path) for design in (plainly, pink))
    assert near(plainly.ink, own)
    assert (near(PINK, own), near(PINK, other)) == (False, True)


@every_theme
def test_accent_that_is_too_light_is_darkened_for_text(name: str, tmp_path: Path) -> None:
    design = design_of(name, accent="#f5c518")
    assert near(design.ink, colours(typeset(name, ENGLISH, design), tmp_path))


@every_theme
def test_font_and_density_have_their_effect(name: str, tmp_path: Path) -> None:
    fonts = {
        font: run("pdffonts", typeset(name, ENGLISH, design_of(name, font=font)), tmp_path, "PDF")
        for font in ("sans", "serif")
    }
    assert {"sans": False, "serif": True} == {font: "SourceSerif" in told for font, told in fonts.items()}
    heights = [
        max(word.bottom for word in next(words_of(typeset(name, ARABIC, design_of(name, density=density)), tmp_path)))
        for density in ("compact", "normal", "airy")
    ]
    assert heights == sorted(set(heights))


def test_dense_theme_brings_two_pages_onto_one() -> None:
    assert typeset("inkstone", CHINESE).pages == 2
    assert typeset("telegram", CHINESE, design_of("telegram", density="compact")).pages == 1


# --- A theme of somebody else ------------------------------------------------------------------------------------

# The example of the documentation is a theme that works.
THEIRS = next(block.text for block in blocks(DOCS / "make-a-theme.md") if block.file == "page.typ")


def test_theme_of_somebody_else(tmp_path: Path) -> None:
    root = copy_sample(tmp_path / "cv")
    theme = tmp_path / "theirs"
    theme.mkdir()
    settings = {"description": "Theirs.", "settings": {"accent": PINK, "font": "serif"}}
    (theme / "theme.json").write_text(json.dumps(settings), encoding="utf-8")
    (theme / "page.typ").write_text(THEIRS, encoding="utf-8")
    options = ("--format", "pdf", "--today", "2026-01-01", "--lang", "en")
    cvi18n(root, "build", "--theme", str(theme), *options)
    pdf = Pdf((root / "build" / "en" / "cv.pdf").read_bytes(), 0)
    text = dense(text_of(pdf, tmp_path))
    assert [] == [word for word in ("RuoxiWen", "Workexperience", "MaintenanceQ&A", "Languages") if word not in text]
    assert near(PINK, colours(pdf, tmp_path))
