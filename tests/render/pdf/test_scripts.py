from __future__ import annotations

import pytest

from cvi18n.render.pdf.scripts import FACES, faces_for, script_of, serving


@pytest.mark.parametrize(
    ("character", "script"),
    [
        pytest.param("a", "Latn", id="Latin"),
        pytest.param("ő", "Latn", id="Latin with a mark"),
        pytest.param("λ", "Latn", id="Greek, which Latin fonts have"),
        pytest.param("Ж", "Latn", id="Cyrillic, which Latin fonts have"),
        pytest.param("ֿא"[1], "Hebr", id="Hebrew"),
        pytest.param("ع", "Arab", id="Arabic"),
        pytest.param("پ", "Arab", id="Persian"),
        pytest.param("ह", "Deva", id="Devanagari"),
        pytest.param("ท", "Thai", id="Thai"),
        pytest.param("喆", "Hani", id="Han"),
        pytest.param("𠮷", "Hani", id="Han beyond the first plane"),
        pytest.param("々", "Hani", id="ideographic iteration mark"),
        pytest.param("の", "Kana", id="Hiragana"),
        pytest.param("ｱ", "Kana", id="half-width Katakana"),
        pytest.param("한", "Hang", id="Hangul"),
        pytest.param("ﬁ", "Latn", id="a ligature"),
        pytest.param("。", "", id="ideographic stop"),
        pytest.param("“", "", id="quotation mark"),
        pytest.param("★", "", id="sign"),
        pytest.param("：", "", id="full-width colon"),
        pytest.param("😀", "", id="emoji"),
    ],
)
def test_script_of(character: str, script: str) -> None:
    assert script == script_of(character)


@pytest.mark.parametrize(
    ("script", "spoken", "expected"),
    [
        pytest.param("Hani", ["Jpan", "Latn"], "Jpan", id="Han on a Japanese page"),
        pytest.param("Hani", ["Latn", "Hant"], "Hant", id="Han on an English page of a Taiwanese"),
        pytest.param("Hani", ["Latn"], "Hans", id="Han where nothing is said"),
        pytest.param("Kana", ["Hans"], "Jpan", id="Kana on a Chinese page"),
        pytest.param("Hang", ["Hans"], "Kore", id="Hangul on a Chinese page"),
        pytest.param("Thai", ["Latn"], "Thai", id="any other"),
    ],
)
def test_serving(script: str, spoken: list[str], expected: str) -> None:
    assert expected == serving(script, spoken)


@pytest.mark.parametrize(
    ("script", "region", "first"),
    [
        pytest.param("Hans", "CN", "Noto Sans CJK SC", id="China"),
        pytest.param("Hant", "TW", "Noto Sans CJK TC", id="Taiwan"),
        pytest.param("Hant", "HK", "Noto Sans CJK HK", id="Hong Kong"),
        pytest.param("Jpan", "JP", "Noto Sans CJK JP", id="Japan"),
        pytest.param("Kore", "KR", "Noto Sans CJK KR", id="Korea"),
        pytest.param("Grek", "GR", "Source Sans 3", id="Greek"),
        pytest.param("Zzzz", "", "Source Sans 3", id="unknown"),
    ],
)
def test_first_family(script: str, region: str, first: str) -> None:
    assert first == faces_for(script, region).sans[0]


def test_every_script_has_families_and_a_package() -> None:
    assert [] == [script for script, faces in FACES.items() if not (faces.sans and faces.extra and faces.debian)]
