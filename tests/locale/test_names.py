from __future__ import annotations

import pytest

from cvi18n.locale import cldr
from cvi18n.locale.names import country_name, language_name, own_name, paper, region


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("zh", "中文"),
        ("zh-Hans", "简体中文"),
        ("zh-Hant", "繁體中文"),
        ("zh-TW", "中文（台灣）"),
        ("en", "English"),
        ("en-GB", "British English"),
        ("fr", "Français"),
        ("pt-BR", "Português (Brasil)"),
        ("sr-Latn", "Srpski (latinica)"),
        ("ko-KR", "한국어(대한민국)"),
        ("ka", "ქართული"),
        ("en-XA", "English (Pseudo-Accents)"),
        # CLDR has no Coptic name of Coptic.
        ("cop", "Coptic"),
    ],
)
def test_own_name(tag: str, expected: str) -> None:
    assert expected == own_name(tag)


def test_every_locale_has_a_name_of_its_own_that_begins_with_a_capital() -> None:
    for identifier in cldr.identifiers():
        name = own_name(identifier.replace("_", "-"))
        assert name[:1].title() == name[0], identifier
        assert identifier != name


@pytest.mark.parametrize(
    ("code", "tag", "expected"),
    [
        ("en", "zh", "英语"),
        ("zh", "en", "Chinese"),
        ("zh-Hant", "en", "Traditional Chinese"),
        ("zh-TW", "en", "Chinese (Taiwan)"),
        ("iw", "en", "Hebrew"),
        # Without locale data, but with a name.
        ("tlh", "en", "Klingon"),
        ("xx", "en", "xx"),
        ("CET-6", "zh", "CET-6"),
    ],
)
def test_language_name(code: str, tag: str, expected: str) -> None:
    assert expected == language_name(code, tag)


@pytest.mark.parametrize(
    ("code", "tag", "expected"),
    [
        ("CN", "zh", "中国"),
        ("CN", "zh-TW", "中國"),
        ("cn", "en", "China"),
        ("CHN", "en", "China"),
        ("UK", "en", "United Kingdom"),
        ("XX", "en", "XX"),
        ("Atlantis", "en", "Atlantis"),
    ],
)
def test_country_name(code: str, tag: str, expected: str) -> None:
    assert expected == country_name(code, tag)


@pytest.mark.parametrize(
    ("tag", "country", "expected"),
    [
        pytest.param("zh", None, "A4", id="likely-region"),
        pytest.param("en", None, "Letter", id="likely-region-us"),
        pytest.param("en", "CN", "A4", id="country-wins"),
        pytest.param("zh", "US", "Letter", id="country-wins-for-letter"),
        pytest.param("en-GB", None, "A4", id="region"),
        pytest.param("es-MX", None, "Letter", id="mexico"),
        pytest.param("es-419", None, "A4", id="continent"),
        pytest.param("en", "uk", "A4", id="country-alias"),
        pytest.param("en", "usa", "Letter", id="three-letters"),
        pytest.param("zh", "Atlantis", "A4", id="unknown-country"),
        pytest.param("en", "", "Letter", id="empty-country"),
    ],
)
def test_paper(tag: str, country: str | None, expected: str) -> None:
    assert expected == paper(tag, country)


@pytest.mark.parametrize(
    ("tag", "country", "expected"),
    [
        pytest.param("zh", None, "CN", id="likely"),
        pytest.param("zh-Hant", None, "TW", id="likely-by-script"),
        pytest.param("en-GB", None, "GB", id="said"),
        pytest.param("en", "CHN", "CN", id="country-of-three-letters"),
        pytest.param("en", "uk", "GB", id="country-alias"),
        pytest.param("de", "Atlantis", "DE", id="unknown-country"),
        pytest.param("xx", None, "ZZ", id="unknown-language"),
    ],
)
def test_region(tag: str, country: str | None, expected: str) -> None:
    assert expected == region(tag, country)
