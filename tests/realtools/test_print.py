"""What Chromium prints: A4, a few full pages, and all of the text that a recruiter's software will look for."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from tests.realtools.chromium import Chromium
from tests.realtools.tools import require
from tests.realtools.workspace import LANGUAGES, Site, succeed

MOST_PAGES = 5
FEWEST_CHARACTERS = 150  # about four lines: less on a page is a stray remainder


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language of the sample."""
    return str(request.param)


@pytest.fixture
def printed(site: Site, browser: Chromium, tmp_path: Path, language: str) -> Path:
    """The PDF that Chromium prints of a language's page."""
    with browser.open(site.page(f"{language}/cv.html")) as tab:
        path = tmp_path / f"{language}.pdf"
        path.write_bytes(tab.pdf())
    return path


def texts(pdf: Path) -> list[str]:
    """The text of each page.

    Spaces are dropped: letter-spacing and line breaks make them.  NFKC: a PDF may name 用 by its Kangxi radical.
    """
    pages = succeed([require("pdftotext"), "-enc", "UTF-8", str(pdf), "-"], cwd=pdf.parent).stdout.split("\f")
    return [dense(page) for page in pages[:-1]]


def dense(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).casefold()


def test_paper_is_a4_and_pages_are_few(printed: Path) -> None:
    facts = succeed([require("pdfinfo"), str(printed)], cwd=printed.parent).stdout
    assert re.search(r"^Page size:.*\(A4\)$", facts, re.MULTILINE), facts
    pages = re.search(r"^Pages:\s+(\d+)$", facts, re.MULTILINE)
    assert pages
    assert 1 <= int(pages[1]) <= MOST_PAGES


def test_no_page_is_nearly_empty(printed: Path) -> None:
    assert [] == [page for page in texts(printed) if len(page) < FEWEST_CHARACTERS]


def test_name_and_headings_are_printed(site: Site, browser: Chromium, printed: Path, language: str) -> None:
    with browser.open(site.page(f"{language}/cv.html")) as tab:
        headings = tab.evaluate("[...document.querySelectorAll('h1, h2')].map(heading => heading.textContent)")
    text = "".join(texts(printed))
    assert len(headings) > 4
    assert [] == [heading for heading in headings if dense(heading) not in text]
