from __future__ import annotations

import pytest

from cvi18n.locale import cldr
from cvi18n.locale.names import country_name, language_name, own_name, paper, person_name, place_text


@pytest.mark.parametrize(
    ("given", "family", "tag", "expected"),
    [
        pytest.param("薇", "林", "zh", "林薇", id="zh"),
        pytest.param("薇", "林", "en", "林薇", id="han-on-an-english-page"),
        pytest.param("Wei", "Lin", "en", "Wei Lin", id="latin"),
        pytest.param("Wei", "Lin", "zh", "Wei Lin", id="latin-on-a-chinese-page"),
        pytest.param("Taro", "Yamada", "ja", "Taro Yamada", id="latin-on-a-japanese-page"),
        pytest.param("David", "王", "zh", "David 王", id="two-scripts"),
        pytest.param("太郎", "山田", "ja", "山田太郎", id="ja"),
        pytest.param("たろう", "やまだ", "ja", "やまだたろう", id="kana"),
        pytest.param("길동", "홍", "ko", "홍길동", id="ko"),
        pytest.param("길동", "홍", "de", "홍길동", id="hangul-on-a-german-page"),
        pytest.param("János", "Nagy", "hu", "Nagy János", id="hu"),
        pytest.param("János", "Nagy", "en", "János Nagy", id="hungarian-on-an-english-page"),
        pytest.param("Văn An", "Nguyễn", "vi", "Nguyễn Văn An", id="vi"),
        pytest.param("Бат", "Дорж", "mn", "Дорж Бат", id="mn"),
        pytest.param("Anna", "Schmidt", "de", "Anna Schmidt", id="de"),
        pytest.param("", "林", "zh", "林", id="family-alone"),
        pytest.param("Wei", " ", "en", "Wei", id="given-alone"),
        pytest.param("", "", "zh", "", id="nothing"),
    ],
)
def test_person_name(given: str, family: str, tag: str, expected: str) -> None:
    assert expected == person_name(given, family, tag)


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
    ("parts", "tag", "expected"),
    [
        pytest.param(("Beijing", "", "China"), "en", "Beijing, China", id="en"),
        pytest.param(("北京", "", "中国"), "zh", "中国 北京", id="zh"),
        pytest.param(("杭州", "浙江", "中国"), "zh", "中国 浙江 杭州", id="zh-region"),
        pytest.param(("渋谷区", "東京都", ""), "ja", "東京都 渋谷区", id="ja"),
        pytest.param(("Beijing", "Beijing", "China"), "en", "Beijing, China", id="city-is-region"),
        pytest.param(("Singapore", "", "SINGAPORE"), "en", "Singapore", id="city-is-country"),
        pytest.param(("القاهرة", "", "مصر"), "ar", "القاهرة، مصر", id="arabic-comma"),
        pytest.param(("Beijing", "", ""), "en", "Beijing", id="city-alone"),
        pytest.param(("", " ", ""), "zh", "", id="nothing"),
    ],
)
def test_place_text(parts: tuple[str, str, str], tag: str, expected: str) -> None:
    assert expected == place_text(*parts, tag)


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
