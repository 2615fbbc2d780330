"""Which families are chosen: the first of the list that is there."""

from __future__ import annotations

import pytest
import typst

from cvi18n.page import Locale
from cvi18n.render.pdf.fonts import Families, FontBook, Shelf, choose
from tests.render.pdf.made import BOOK, LOCALES

NONE = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False)


def shelf(*families: str) -> Shelf:
    return Shelf(NONE, frozenset(families))


def chosen(lang: str, text: str, *families: str, style: str = "sans", **more: Locale) -> Families:
    return choose({lang: LOCALES[lang], **more}, text, style, shelf(*families))


LATIN = ("Source Sans 3", "Source Serif 4")


@pytest.mark.parametrize(
    ("lang", "text", "style", "families", "expected"),
    [
        pytest.param("en", "x", "sans", LATIN, ["Source Sans 3"], id="Latin"),
        pytest.param("en", "x", "serif", LATIN, ["Source Serif 4"], id="serif"),
        pytest.param("zh", "中", "sans", ["Noto Sans CJK SC", "Arial"], ["Noto Sans CJK SC", "Arial"], id="Chinese"),
        pytest.param("zh", "中", "sans", ["PingFang SC", *LATIN], ["PingFang SC", "Source Sans 3"], id="second best"),
        pytest.param(
            "zh-HK", "中", "sans", ["Noto Sans CJK HK", "Noto Sans CJK TC"], ["Noto Sans CJK HK"], id="region"
        ),
        pytest.param("zh", "中", "serif", ["Noto Sans CJK SC"], ["Noto Sans CJK SC"], id="sans where no serif is"),
        pytest.param("el", "λ", "sans", LATIN, ["Source Sans 3"], id="Greek"),
        pytest.param(
            "en", "x中", "sans", ["Noto Sans CJK SC", *LATIN], ["Source Sans 3", "Noto Sans CJK SC"], id="name"
        ),
        pytest.param("en", "x", "sans", ["Noto Emoji", *LATIN], ["Source Sans 3", "Noto Emoji"], id="signs last"),
    ],
)
def test_choice(lang: str, text: str, style: str, families: list[str], expected: list[str]) -> None:
    assert expected == list(chosen(lang, text, *families, style=style).by_language[lang])


@pytest.mark.parametrize(
    ("lang", "text", "style", "families", "expected"),
    [
        pytest.param("en", "x", "sans", LATIN, set(), id="all served"),
        pytest.param("en", "x中", "sans", LATIN, {"Hans"}, id="a Chinese name"),
        pytest.param("zh", "x", "sans", LATIN, set(), id="a language without a character"),
        pytest.param("zh", "中", "serif", ["Noto Sans CJK SC", *LATIN], {"Hans"}, id="no serif"),
        pytest.param("ar", "ع", "sans", ["Amiri", *LATIN], set(), id="Arabic"),
    ],
)
def test_unserved(lang: str, text: str, style: str, families: list[str], expected: set[str]) -> None:
    assert expected == chosen(lang, text, *families, style=style).unserved


def test_han_is_set_as_the_languages_of_the_page_write_it() -> None:
    families = chosen("en", "x骨", *LATIN, "Noto Sans CJK SC", "Noto Sans CJK JP", ja=LOCALES["ja"])
    assert "Noto Sans CJK JP" == families.by_language["en"][1]


def test_own_fonts_serve_the_scripts_they_are_for() -> None:
    """A Chinese font has Latin letters, which are there for Chinese alone."""
    own = Shelf(
        BOOK.packaged.fonts, BOOK.packaged.families, own=("Noto Sans CJK TC", "Noto Sans Thai", "Source Serif 4")
    )
    locales = {tag: LOCALES[tag] for tag in ("en", "zh", "th")}
    by_language = choose(locales, "x中ท", "sans", own).by_language
    assert ["Source Serif 4", "Source Sans 3"] == list(by_language["en"][:2])
    assert ["Noto Sans CJK TC", "Noto Sans CJK SC"] == list(by_language["zh"][:2])
    assert "Noto Sans Thai" == by_language["th"][0]


def test_folder_of_own_fonts() -> None:
    (folder,) = {
        path.rpartition("/")[0]
        for font in BOOK.packaged.fonts.fonts()
        if "Amiri" in font.family and (path := font.path)
    }
    assert ("Amiri",) == FontBook([], folder).packaged.own
    assert "Amiri" in FontBook([], folder).packaged.families


def test_packaged_fonts_have_what_the_languages_of_europe_need() -> None:
    assert {"Source Sans 3", "Source Serif 4"} <= BOOK.packaged.families
