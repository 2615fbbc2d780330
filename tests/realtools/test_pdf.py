"""PDF files as poppler sees them: facts, fonts, all of the text in its order, and nothing stranded at a page's foot."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cvi18n.page import Bullet, Bullets, Entry, Facts, Page, Paragraph, Span, Tags, plain
from cvi18n.render.design import Design
from cvi18n.render.pdf import Pdf
from tests.realtools.tools import require
from tests.render import sample_pages
from tests.render.pdf.made import long_page, made, short_page

SAMPLES = {"zh": sample_pages.CHINESE, "en": sample_pages.ENGLISH, "ar": sample_pages.ARABIC}


@pytest.fixture(params=SAMPLES)
def sample(request: pytest.FixtureRequest) -> Page:
    return SAMPLES[request.param]


def run(program: str, pdf: Pdf, folder: Path, *arguments: str) -> str:
    """The output of one of poppler's programs for *pdf*."""
    path = folder / "cv.pdf"
    path.write_bytes(pdf.content)
    command = [require(program), *(str(path) if word == "PDF" else word for word in arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=True).stdout


def text_of(pdf: Pdf, folder: Path, *arguments: str) -> str:
    return run("pdftotext", pdf, folder, "-enc", "UTF-8", *arguments, "PDF", "-")


def dense(text: str) -> str:
    """*text* without blanks, the hyphens of broken words, and the marks that tell a direction."""
    return re.sub(r"[\s\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text)


# --- What the file is -----------------------------------------------------------------------------------


def test_facts(sample: Page, tmp_path: Path) -> None:
    pdf = made(sample)
    facts = dict(re.findall(r"^([^:\n]+): +(.*)$", run("pdfinfo", pdf, tmp_path, "PDF"), re.MULTILINE))
    assert (sample.title, plain(sample.header.name)) == (facts["Title"], facts["Author"])
    assert ("yes", "no", str(pdf.pages)) == (facts["Tagged"], facts["JavaScript"], facts["Pages"])
    assert sample.paper.lower() in facts["Page size"].lower()


def test_every_font_is_in_the_file_and_says_what_its_signs_mean(sample: Page, tmp_path: Path) -> None:
    rows = [line.split() for line in run("pdffonts", made(sample), tmp_path, "PDF").splitlines()[2:]]
    assert rows
    assert [] == [row for row in rows if row[-5:-2] != ["yes", "yes", "yes"]]


def test_structure_has_headings_lists_and_links(tmp_path: Path) -> None:
    tags = re.findall(r"^ *(\w+)", run("pdfinfo", made(sample_pages.ENGLISH), tmp_path, "-struct", "PDF"), re.MULTILINE)
    assert {"H1", "H2", "H3", "L", "LI", "LBody", "Link", "P"} <= set(tags)
    assert len(sample_pages.ENGLISH.sections) == tags.count("H1")


def test_photo_has_its_description(tmp_path: Path) -> None:
    structure = run("pdfinfo", made(sample_pages.CHINESE), tmp_path, "-struct", "PDF")
    assert re.search(r"^ *Figure", structure, re.MULTILINE)


# --- What stands in it ----------------------------------------------------------------------------------


def said(page: Page) -> Iterator[str]:
    """Each text of *page* in its order; entries are told by their titles and what is below."""
    yield plain(page.header.name)
    yield from (plain(line) for line in (page.header.label, *page.header.taglines))
    for contact in page.header.contacts:
        yield plain(contact.label + contact.text)
    for section in page.sections:
        yield plain(section.heading)
        yield from said_in(section.blocks)


def said_in(value: object) -> Iterator[str]:
    match value:
        case Paragraph(spans):
            yield plain(spans)
        case Facts(facts):
            yield from (plain(fact.label + fact.value) for fact in facts)
        case Tags(items, label, separator):
            yield plain(label) + separator.join(map(plain, items))
        case Bullets(items):
            yield from said_in(items)
        case Bullet(spans, bullets):
            yield plain(spans)
            yield from said_in(bullets)
        case Entry(title=title, blocks=blocks):
            yield plain(title)
            yield from said_in(blocks)
        case tuple():
            for part in value:
                yield from said_in(part)


def test_all_text_is_there_in_its_order(sample: Page, tmp_path: Path) -> None:
    """In the file's own order; of Arabic, which comes back from right to left there, the words."""
    text = dense(text_of(made(sample), tmp_path, *([] if sample.dir == "rtl" else ["-raw"])))
    place = 0
    for part in map(dense, said(sample)):
        words = re.findall(r"[\u0600-\u06ff]+", part) if sample.dir == "rtl" else [part]
        found = [text.find(word, 0 if sample.dir == "rtl" else place) for word in words]
        assert -1 not in found, f"{part} is not behind {text[max(0, place - 40) : place]}"
        place = max([place, *found])


def test_headings_come_before_what_is_below_them(sample: Page, tmp_path: Path) -> None:
    """In the order that programs make up from where text stands, too."""
    text = dense(text_of(made(sample), tmp_path))
    places = [text.find(dense(plain(section.heading))) for section in sample.sections]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("lang", ["en", "de", "zh", "ja", "ko", "he", "ar", "th", "el"])
def test_text_comes_back_as_it_was(lang: str, tmp_path: Path) -> None:
    text = {
        "en": "efficient offline workflow, fjord, difficult affair",
        "de": "Großflächige Auflagen schaffen Überfluß",
        "zh": "用户留存、长期门诊、龙马精神、喆堃昇珺玥镕翀祎",
        "ja": "直接、骨、令和、「鉤括弧」、～と・",
        "ko": "한국어 이력서 경력",
        "he": "מהנדסת אלגוריתמים בכירה",
        "ar": "الأفق للتقنية لا إلى الآلة خوارزميات المنتجات أفريقيا إدارية إريتريا الأرزية",
        "th": "วิศวกรอัลกอริทึมอาวุโส ที่อยู่ ทำงาน",
        "el": "Μηχανικός αλγορίθμων",
    }[lang]
    page = short_page(Span(text), lang=lang)
    found = text_of(made(page), tmp_path)
    assert [] == [word for word in text.split() if dense(word) not in map(dense, found.split())]
    assert [] == [
        sign for sign in found if "COMPATIBILITY" in (name := unicodedata.name(sign, "")) or "RADICAL" in name
    ]


# The characters that mean something to Typst, PDF or the shell, and words of a CV between them.
HOSTILE = st.text(alphabet=st.sampled_from("#$*_`[](){}<>@\\/~=+-\"'%&;:,.!?|^ aZ09中é"), min_size=1, max_size=60)


@given(HOSTILE)
@example("#let x = 1")
@example('#import "x.typ": *')
@example("$x^2$ *bold* _it_ `raw` = Heading")
@example("- point + list / term: 1. x")
@example("<label> @ref [content] {code} \\u{41} https://a.example // no comment /* none */")
@example('"quoted" \\" \\n ~ --- ... -? 1/2')
@example("a\x00b\x07c")
@example("W" * 300)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_hostile_text_is_text(tmp_path: Path, text: str) -> None:
    page = short_page(Span("start "), Span(text, strong=True), Span(f" {text} ", code=True), Span("end"))
    shown = re.sub("[\x00-\x1f]", "", text)
    expected = dense(f"start {shown} {shown} end")
    assert expected in dense(text_of(made(page), tmp_path, "-raw"))


def test_long_words_stay_on_the_page(tmp_path: Path) -> None:
    page = short_page(Span("https://example.com/" + "very-long/" * 40), Span("x" * 400, code=True))
    boxes = re.findall(r'<word xMin="([\d.]+)" .*? xMax="([\d.]+)"', text_of(made(page), tmp_path, "-bbox"))
    assert len(boxes) > 4
    assert [] == [box for box in boxes if float(box[0]) < 0 or float(box[1]) > 595]


# --- Where it stands ------------------------------------------------------------------------------------


@pytest.mark.parametrize("lines", range(20, 48, 2))
def test_nothing_is_stranded(lines: int, tmp_path: Path) -> None:
    """No heading and no head of an entry is the last on a page: a point of its own follows it there."""
    pages = text_of(made(long_page(lines)), tmp_path, "-layout").split("\f")[:-1]
    for page in pages[:-1]:
        shown = [line.strip() for line in page.splitlines() if line.strip()]
        assert re.fullmatch(r"A title +Page \d of \d", shown[-1])
        assert re.fullmatch(r"[•◦▪] (filler|point) .*", shown[-2]), shown[-4:]


def test_single_page_has_no_number(tmp_path: Path) -> None:
    assert "Page 1" not in text_of(made(long_page(3)), tmp_path)


def test_arabic_begins_at_the_right(tmp_path: Path) -> None:
    boxes = text_of(made(sample_pages.ARABIC), tmp_path, "-bbox")
    name = re.search(r'xMin="([\d.]+)"', boxes)
    assert name
    assert float(name[1]) > 595 / 2


@pytest.mark.parametrize(("lang", "word"), [("zh", "算法"), ("en", "word"), ("ar", "كلمة"), ("ja", "言葉")])
def test_bold_is_drawn_bolder(lang: str, word: str, tmp_path: Path) -> None:
    plainly, boldly = (
        ink(short_page(Span(f"{word} " * 40, strong=strong), lang=lang), tmp_path) for strong in (False, True)
    )
    assert boldly > 1.1 * plainly


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_emphasis_can_be_seen(lang: str, tmp_path: Path) -> None:
    plainly, stressed = (short_page(Span("词word " * 5, emphasis=on), lang=lang) for on in (False, True))
    assert ink(stressed, tmp_path) != ink(plainly, tmp_path)


def test_chinese_characters_have_the_forms_of_each_region(tmp_path: Path) -> None:
    """骨 and 直 look different in mainland China, Taiwan and Japan."""
    drawn = {lang: picture(short_page(Span("骨直次"), lang=lang), tmp_path) for lang in ("zh", "zh-Hant", "ja")}
    assert len(set(drawn.values())) == len(drawn)


def picture(page: Page, folder: Path) -> bytes:
    """*page* as black and white pixels."""
    run("pdftoppm", made(page, design=Design()), folder, "-r", "100", "-gray", "-singlefile", "PDF", str(folder / "cv"))
    return (folder / "cv.pgm").read_bytes()


def ink(page: Page, folder: Path) -> int:
    """How dark *page* is, all in all."""
    return sum(255 - pixel for pixel in picture(page, folder)[15:])


@pytest.mark.parametrize("strong", [False, True], ids=["regular", "bold"])
@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "ja", "en"])
def test_rare_characters_of_names_are_there(lang: str, strong: bool, tmp_path: Path) -> None:
    name = "喆堃昇珺玥镕翀祎"
    assert name in dense(text_of(made(short_page(Span(name, strong=strong), lang=lang)), tmp_path))
