"""What a browser makes of a page's language: letter forms, gaps, punctuation, hyphens, direction."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from cvi18n.locale.tags import locale
from cvi18n.page import Header, Page, Paragraph, Section, Span
from cvi18n.render.html import html_theme, write_html
from tests.realtools.chromium import Chromium

# The widths of the paragraphs' text, in em.
WIDTHS = """
[...document.querySelectorAll('.body p')].map(paragraph => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    return range.getBoundingClientRect().width / parseFloat(getComputedStyle(paragraph).fontSize);
})
"""
STARTS = (
    "[...document.querySelectorAll('.body bdi *, .body bdi')].map(e => [e.tagName, e.getBoundingClientRect().left])"
)


def shown(tmp_path: Path, tag: str, *lines: tuple[Span, ...]) -> Path:
    """A page in the language *tag* with a paragraph for each of *lines*."""
    section = Section("summary", (Span("直"),), tuple(map(Paragraph, lines)))
    spoken = {tag: locale(tag), "en": locale("en")}
    page = Page(tag, spoken[tag].dir, "A4", "CV", "", Header((Span("直骨角令"),)), (section,), locales=spoken)
    path = tmp_path / f"{tag}.html"
    path.write_text(write_html(page, html_theme({})), encoding="utf-8")
    return path


def widths(browser: Chromium, tmp_path: Path, tag: str, *texts: str) -> list[float]:
    with browser.open(shown(tmp_path, tag, *((Span(text),) for text in texts))) as tab:
        return list(tab.evaluate(WIDTHS))


def test_each_language_has_its_own_letter_forms(browser: Chromium, tmp_path: Path) -> None:
    pictures: dict[str, bytes] = {}
    for tag in ("zh", "zh-Hant", "ja", "ko"):
        with browser.open(shown(tmp_path, tag)) as tab:
            pictures[tag] = tab.screenshot()
    assert [] == [pair for pair in combinations(pictures, 2) if pictures[pair[0]] == pictures[pair[1]]]


@pytest.mark.parametrize("tag", ["zh", "ja"])
def test_chinese_and_latin_stand_apart_without_a_blank(tag: str, browser: Chromium, tmp_path: Path) -> None:
    mixed, han, latin = widths(browser, tmp_path, tag, "中A中", "中中", "A")
    assert 0.1 < mixed - han - latin < 0.6


@pytest.mark.parametrize("tag", ["zh", "ja"])
def test_punctuation_is_squeezed(tag: str, browser: Chromium, tmp_path: Path) -> None:
    [pair] = widths(browser, tmp_path, tag, "中」（中")
    assert 3.4 < pair < 3.6


def test_sentence_that_is_not_translated_keeps_its_order_on_a_mirrored_page(browser: Chromium, tmp_path: Path) -> None:
    line = (
        Span("Led ", lang="en"),
        Span("two", strong=True, lang="en"),
        Span(" ", lang="en"),
        Span("x", code=True, lang="en"),
    )
    with browser.open(shown(tmp_path, "ar", line)) as tab:
        starts = dict(tab.evaluate(STARTS))
    assert starts["BDI"] < starts["STRONG"] < starts["CODE"]


@pytest.mark.parametrize(("tag", "expected"), [("de", "auto"), ("fi", "auto"), ("en", "manual"), ("zh", "manual")])
def test_long_words_are_hyphenated_where_a_language_has_them(
    tag: str, expected: str, browser: Chromium, tmp_path: Path
) -> None:
    with browser.open(shown(tmp_path, tag, (Span("Donaudampfschiff"),))) as tab:
        assert tab.evaluate("getComputedStyle(document.querySelector('.body p')).hyphens") == expected
