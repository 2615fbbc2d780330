"""What LibreOffice makes of Word files: it opens them, and every line of the page is there, in order."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from cvi18n.page import plain
from cvi18n.render.design import Design
from cvi18n.render.docx import write_docx
from tests.realtools.tools import require
from tests.realtools.workspace import succeed
from tests.render.docx.pages import SAMPLES, lines
from tests.render.docx.word_file import MARKS

LANGUAGES = tuple(SAMPLES)
# Arabic letters joined by a ligature leave a PDF in another order.
IN_PDF = ("zh", "en")
FEET = {
    "zh": "沈知远 · 简历第 {} 页，共 {} 页",
    "en": "Zhiyuan Shen · CVPage {} of {}",
}


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample of each language as Word file, PDF and text."""
    folder = tmp_path_factory.mktemp("docx")
    for lang in LANGUAGES:
        (folder / f"{lang}.docx").write_bytes(write_docx(SAMPLES[lang], Design()))
    office = [require("soffice"), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    files = [f"{lang}.docx" for lang in LANGUAGES]
    for target in ("pdf", "txt:Text (encoded):UTF8"):
        succeed([*office, "--convert-to", target, "--outdir", str(folder), *files], cwd=folder)
    return folder


def dense(text: str) -> str:
    """*text* without white space and marks; NFKC: a PDF may name 用 by its Kangxi radical."""
    return re.sub(rf"[\s{MARKS}]+", "", unicodedata.normalize("NFKC", text))


def missing(lang: str, text: str) -> list[str]:
    """The lines of the sample that *text* does not have behind the one before."""
    found, at = [], 0
    for line in lines(SAMPLES[lang]):
        place = text.find(dense(plain(line)), at)
        if place < 0:
            found.append(plain(line))
        else:
            at = place + len(dense(plain(line)))
    return found


def pages(pdf: Path) -> list[str]:
    """The text of each page, as the PDF draws it."""
    drawn = succeed([require("pdftotext"), "-raw", "-enc", "UTF-8", str(pdf), "-"], cwd=pdf.parent).stdout
    return [dense(page) for page in drawn.split("\f")[:-1]]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_office_reads_every_line_in_order(converted: Path, lang: str) -> None:
    assert [] == missing(lang, dense((converted / f"{lang}.txt").read_text(encoding="utf-8-sig")))


@pytest.mark.parametrize("lang", IN_PDF)
def test_pdf_of_the_file_has_every_line_in_order_and_counts_its_pages(converted: Path, lang: str) -> None:
    found = pages(converted / f"{lang}.pdf")
    feet = [dense(FEET[lang].format(number, len(found))) for number in range(1, len(found) + 1)]
    assert [True] * len(found) == [foot in page for foot, page in zip(feet, found, strict=True)]
    bodies = "".join(page.replace(foot, "") for foot, page in zip(feet, found, strict=True))
    assert [] == missing(lang, bodies)


@pytest.mark.parametrize(("first", "last"), [("+971", "0000"), ("240", "ms"), ("make", "-j8")])
def test_words_from_left_to_right_are_drawn_so_among_arabic(converted: Path, first: str, last: str) -> None:
    boxes = succeed([require("pdftotext"), "-bbox", "ar.pdf", "-"], cwd=converted).stdout
    words = [(float(left), word) for left, word in re.findall(r'xMin="([\d.]+)".*>(.*)</word>', boxes)]
    (start,) = [left for left, word in words if word == first]
    end = min((left for left, word in words if word == last), key=lambda left: abs(left - start))
    assert start < end


@pytest.mark.parametrize(("lang", "paper"), [("zh", "A4"), ("en", "letter"), ("ar", "A4")])
def test_pdf_has_the_paper_and_the_title_of_the_page(converted: Path, lang: str, paper: str) -> None:
    facts = succeed([require("pdfinfo"), str(converted / f"{lang}.pdf")], cwd=converted).stdout
    assert re.search(rf"^Page size:.*\({paper}\)$", facts, re.MULTILINE), facts
    assert re.search(rf"^Title: +{SAMPLES[lang].title}$", facts, re.MULTILINE), facts
