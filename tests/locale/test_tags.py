from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvi18n.locale import cldr
from cvi18n.locale.guess import nearest
from cvi18n.locale.tags import (
    UnknownLanguage,
    canonical,
    direction,
    folder,
    from_folder,
    maximised,
    poedit_code,
    same_locale,
    script,
)

TAGS = sorted(identifier.replace("_", "-") for identifier in cldr.identifiers())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("zh", "zh", id="language"),
        pytest.param("ZH", "zh", id="upper-case"),
        pytest.param("zh-hant", "zh-Hant", id="script"),
        pytest.param("zh_TW", "zh-TW", id="underscore"),
        pytest.param("pt_br", "pt-BR", id="region"),
        pytest.param("zh-Hans-CN", "zh-Hans-CN", id="nothing-dropped"),
        pytest.param("es-419", "es-419", id="numeric-region"),
        pytest.param("ca-VALENCIA", "ca-valencia", id="variant"),
        pytest.param("en-CN", "en-CN", id="a-pair-that-cldr-has-no-locale-for"),
        pytest.param("en-XA", "en-XA", id="pseudo-locale"),
        pytest.param("iw", "he", id="outdated-language"),
        pytest.param("in-ID", "id-ID", id="outdated-language-with-region"),
        pytest.param("sh", "sr-Latn", id="alias-with-script"),
        pytest.param("en-UK", "en-GB", id="outdated-region"),
        pytest.param("hy-SU", "hy-AM", id="heir-that-speaks-it"),
    ],
)
def test_canonical(text: str, expected: str) -> None:
    assert expected == canonical(text)


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        pytest.param("", None, id="empty"),
        pytest.param("../x", None, id="path"),
        pytest.param("zh/", "zh", id="slash"),
        pytest.param("C", None, id="posix"),
        pytest.param("en.UTF-8", "en", id="codeset"),
        pytest.param("-x", None, id="option"),
        pytest.param(" zh", "zh", id="space"),
        pytest.param("zh hant", "zh-Hant", id="space-within"),
        pytest.param("cn", "zh", id="china"),
        pytest.param("jp", "ja", id="japan"),
        pytest.param("kr", "ko", id="korea"),
        pytest.param("us", "en", id="united-states"),
        pytest.param("hk", "zh-Hant", id="hong-kong"),
        pytest.param("chinese", "zh", id="english-name"),
        pytest.param("English", "en", id="english-name-of-english"),
        pytest.param("Traditional Chinese", "zh-Hant", id="english-name-with-script"),
        pytest.param("frech", "fr", id="misspelt-name"),
        pytest.param("zhh", "zh", id="misspelt-tag"),
        pytest.param("Deutsch", "de", id="own-name"),
        pytest.param("中文", "zh", id="own-name-in-han"),
        pytest.param("繁體中文", "zh-Hant", id="own-name-with-script"),
        pytest.param("eng", "en", id="iso-639-3"),
        pytest.param("zho", "zh", id="iso-639-2"),
        pytest.param("chi", "zh", id="iso-639-2-b"),
        pytest.param("eng-GB", "en-GB", id="iso-639-3-with-region"),
        pytest.param("wuu", "zh", id="language-without-data"),
        pytest.param("zh-Hans-CN-x", "zh-Hans-CN", id="extension"),
        pytest.param("en-ZZ", "en", id="unknown-region"),
        pytest.param("zh-Abcd", "zh", id="unknown-script"),
        pytest.param("qq", None, id="nothing-near"),
        pytest.param("x" * 5000, None, id="long"),
        pytest.param("zh\n", "zh", id="line-break"),
    ],
)
def test_what_is_no_language_and_what_it_may_have_meant(text: str, guess: str | None) -> None:
    with pytest.raises(UnknownLanguage) as caught:
        canonical(text)
    assert (text, guess) == (caught.value.text, caught.value.nearest)


def test_a_country_code_is_a_language_or_has_a_guess() -> None:
    assert [] == [country for country in cldr.territory_languages() if not (from_folder(country) or nearest(country))]


@given(st.text(max_size=12) | st.from_regex(r"[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8}){0,3}", fullmatch=True))
def test_a_folder_names_a_language_that_names_the_folder_or_none(name: str) -> None:
    tag = from_folder(name)
    assert tag is None or tag == canonical(tag) == from_folder(folder(tag))


@settings(max_examples=20)  # each guess compares all names of languages
@given(st.text(max_size=12))
def test_the_guess_is_a_language(text: str) -> None:
    guess = nearest(text)
    assert guess is None or guess == canonical(guess)


def test_every_locale_of_cldr_is_a_language_and_a_folder() -> None:
    for tag in TAGS:
        known = canonical(tag)
        assert tag.casefold() == known.casefold()
        assert known == from_folder(folder(known))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("zh_Hant", "zh-Hant", id="script"),
        pytest.param("zh_TW", "zh-TW", id="region"),
        pytest.param("pt_BR", "pt-BR", id="brazil"),
        pytest.param("sr@latin", "sr-Latn", id="modifier"),
        pytest.param("sr_RS@latin", "sr-Latn-RS", id="region-and-modifier"),
        pytest.param("uz@cyrillic", "uz-Cyrl", id="cyrillic"),
        pytest.param("ca@valencia", "ca-valencia", id="variant"),
        pytest.param("de@euro", None, id="no-language-matter"),
        pytest.param("templates", None, id="other-folder"),
        pytest.param(".git", None, id="hidden-folder"),
        pytest.param("en.UTF-8", None, id="codeset"),
        pytest.param("", None, id="empty"),
        pytest.param("@", None, id="at"),
    ],
)
def test_from_folder(name: str, expected: str | None) -> None:
    assert expected == from_folder(name)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("zh", "zh-Hans-CN"),
        ("zh-TW", "zh-Hant-TW"),
        ("zh-Hant", "zh-Hant-TW"),
        ("zh-HK", "zh-Hant-HK"),
        ("en", "en-Latn-US"),
        ("en-001", "en-Latn-001"),
        ("sr-Latn", "sr-Latn-RS"),
        ("sr-ME", "sr-Latn-ME"),
        ("uz-AF", "uz-Arab-AF"),
        ("en-CN", "en-Latn-CN"),
        # No likely subtags in CLDR: those of Syria stand in.
        ("apc", "apc-Arab-SY"),
    ],
)
def test_maximised(tag: str, expected: str) -> None:
    assert expected == maximised(tag)


def test_every_locale_has_a_script_and_a_region() -> None:
    for tag in TAGS:
        assert maximised(tag) == maximised(maximised(tag))
        assert maximised(tag).count("-") >= 2, tag


def test_spellings_of_one_locale() -> None:
    assert same_locale("zh", "zh-CN")
    assert same_locale("zh-Hant", "zh-TW")
    assert same_locale("pt", "pt-BR")
    assert not same_locale("zh", "zh-TW")
    assert not same_locale("pt", "pt-PT")


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("zh", "zh"),
        ("zh-Hans", "zh_CN"),
        ("zh-Hant", "zh_TW"),
        ("zh-TW", "zh_TW"),
        ("zh-Hant-HK", "zh_HK"),
        ("zh-Hans-HK", "zh_CN"),
        ("en", "en"),
        ("pt-BR", "pt_BR"),
        ("es-419", "es_419"),
        ("sr", "sr"),
        ("sr-Cyrl", "sr"),
        ("sr-Latn", "sr@latin"),
        ("sr-Latn-RS", "sr_RS@latin"),
        ("uz-Latn", "uz"),
        ("uz-Cyrl", "uz@cyrillic"),
        ("uz-Arab", "uz_AF"),
        ("pa-Arab", "pa_PK"),
        ("ca-valencia", "ca@valencia"),
    ],
)
def test_poedit_code(tag: str, expected: str) -> None:
    assert expected == poedit_code(tag)


def test_poedit_parses_the_code_of_every_locale() -> None:
    # Poedit's own expression, RE_LANG_CODE in its language.cpp.
    code = re.compile(r"[a-z]{2,3}(_([A-Z]{2}|[0-9]{3}))?(@[a-z]+)?")
    assert [] == [tag for tag in TAGS if not code.fullmatch(poedit_code(tag))]


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("zh", "ltr"), ("en", "ltr"), ("ar", "rtl"), ("fa", "rtl"), ("he", "rtl"), ("uz-Arab", "rtl"), ("ff-Adlm", "rtl")],
)
def test_direction(tag: str, expected: str) -> None:
    assert expected == direction(tag)


def test_the_script_gives_the_direction_that_cldr_gives() -> None:
    # CLDR has a third for Mongolian script, from top to bottom, which is no direction of HTML.
    cldrs = {tag: cldr.locale_data(tag.replace("-", "_")).text_direction for tag in TAGS}
    assert [] == [tag for tag in TAGS if direction(tag) != cldrs[tag].replace("ttb", "ltr")]


def test_script() -> None:
    assert ["Hans", "Hant", "Hant", "Cyrl", "Latn"] == [script(tag) for tag in ("zh", "zh-TW", "yue", "sr", "sr-ME")]
