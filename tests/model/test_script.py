from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.cjk import is_cjk
from cvi18n.locale import cldr
from cvi18n.locale.tags import script
from cvi18n.model.script import dominant_language, has_script, is_latin_language


@pytest.mark.parametrize(
    ("char", "expected"),
    [
        pytest.param("中", True, id="han"),
        pytest.param("𰻝", True, id="han-of-a-later-plane"),
        pytest.param("々", True, id="iteration-mark"),
        pytest.param("の", True, id="hiragana"),
        pytest.param("ア", True, id="katakana"),
        pytest.param("ｱ", True, id="half-width-katakana"),
        pytest.param("ㄅ", True, id="bopomofo"),
        pytest.param("。", True, id="full-stop"),
        pytest.param("「", True, id="bracket"),
        pytest.param("，", True, id="full-width-comma"),
        pytest.param("Ａ", True, id="full-width-latin"),
        pytest.param("　", True, id="ideographic-space"),
        pytest.param("①", False, id="circled-digit"),
        pytest.param("한", False, id="hangul"),
        pytest.param("ㄱ", False, id="hangul-jamo"),
        pytest.param("a", False, id="latin"),
        pytest.param("“", False, id="curly-quote"),
        pytest.param("—", False, id="dash"),
        pytest.param("😀", False, id="emoji"),
    ],
)
def test_what_is_cjk(char: str, expected: bool) -> None:
    assert expected is is_cjk(char)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param([], "en", id="nothing"),
        pytest.param(["", "2021", "—"], "en", id="no-letters"),
        pytest.param(["Lin Wei", "Engineer"], "en", id="english"),
        pytest.param(["Инженер"], "en", id="russian-has-no-rule"),
        pytest.param(["林薇", "后端工程师"], "zh", id="chinese"),
        pytest.param(["中", "abcd"], "zh", id="a-fifth"),
        pytest.param(["中", "abcde"], "en", id="less-than-a-fifth"),
        pytest.param(["用 PyTorch 训练推荐模型，部署在 Kubernetes 上"], "zh", id="chinese-with-technology"),
        pytest.param(["エンジニアとして働く"], "ja", id="kana"),
        pytest.param(["東京都港区の株式会社で開発を担当"], "ja", id="kana-among-kanji"),
        pytest.param(["Ruby と Rails で開発を担当した"], "ja", id="japanese-with-technology"),
        pytest.param(
            ["推荐系统负责人，日语（にほんご）流利，带领十二人团队完成平台重构与大模型微调，服务三千万用户"],
            "zh",
            id="kana-quoted",
        ),
        pytest.param(
            ["Speaks Japanese (日本語), reads the manuals of every machine she has ever met"], "en", id="quoted"
        ),
        pytest.param(["백엔드 개발자"], "ko", id="hangul"),
        pytest.param(["백엔드 개발자 (推薦系統)"], "ko", id="hangul-with-hanja"),
        pytest.param(["推荐系统工程师，会说韩语（한국어）"], "zh", id="hangul-quoted"),
        pytest.param(["中文 https://example.com/a/very/long/address?with=parameters"], "zh", id="url"),
        pytest.param(["见https://example.com/path，中文紧跟其后"], "zh", id="url-without-space"),
        pytest.param(["中文", "mailto:somebody@example.com", "somebody@example.com"], "zh", id="mail"),
        pytest.param(["中文", "www.example.com/about", "git.example.org"], "zh", id="bare-domains"),
        pytest.param(["<strong class='lead'>中文</strong><!-- a comment in English -->"], "zh", id="html"),
        pytest.param(["a < b and 中"], "en", id="less-than-is-no-html"),
    ],
)
def test_the_language_that_the_script_speaks_for(texts: list[str], expected: str) -> None:
    assert expected == dominant_language(texts)


@given(st.lists(st.text()))
def test_any_text_has_a_language_and_the_order_of_texts_does_not_matter(texts: list[str]) -> None:
    found = dominant_language(texts)
    assert found in {"zh", "ja", "ko", "en"}
    assert found == dominant_language(reversed(texts))


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        pytest.param("LoRA 微调", "zh", True, id="zh-han"),
        pytest.param("LoRA", "zh", False, id="zh-latin"),
        pytest.param("，。", "zh", False, id="zh-punctuation"),
        pytest.param("ㄅㄆ", "zh-TW", True, id="zh-bopomofo"),
        pytest.param("Zhang", "zh-Latn", True, id="script-subtag-wins"),
        pytest.param("開発", "ja", True, id="ja-han"),
        pytest.param("データ", "ja", True, id="ja-kana"),
        pytest.param("データ", "zh", False, id="zh-kana"),
        pytest.param("개발", "ko", True, id="ko-hangul"),
        pytest.param("開發", "ko", True, id="ko-han"),
        pytest.param("Django", "ko", False, id="ko-latin"),
        pytest.param("Инженер", "ru", True, id="ru"),
        pytest.param("Инженер", "uk-UA", True, id="uk"),
        pytest.param("Inženjer", "sr", False, id="sr-latin"),
        pytest.param("Inženjer", "sr-Latn", True, id="sr-Latn"),
        pytest.param("مهندس", "fa", True, id="fa"),
        pytest.param("מהנדס", "he", True, id="he"),
        pytest.param("Μηχανικός", "el", True, id="el"),
        pytest.param("วิศวกร", "th", True, id="th"),
        pytest.param("अभियंता", "hi", True, id="hi"),
        pytest.param("C++ 17", "de", True, id="de-latin"),
        pytest.param("42", "de", False, id="de-digits"),
        pytest.param("工程", "de", False, id="de-han"),
        pytest.param("ＡＢＣ", "en", True, id="full-width-latin"),
    ],
)
def test_whether_a_text_holds_the_script(text: str, tag: str, expected: bool) -> None:
    assert expected is has_script(text, tag)


@pytest.mark.parametrize("tag", ["en", "de-AT", "vi", "sr-Latn", "zh-Latn", "uz", "PT_br"])
def test_languages_in_latin_letters(tag: str) -> None:
    assert is_latin_language(tag)


@pytest.mark.parametrize("tag", ["zh", "zh-Hant", "ja", "ko", "ru", "sr", "uz-Cyrl", "ar", "he", "el", "th", "hi"])
def test_languages_in_other_letters(tag: str) -> None:
    assert not is_latin_language(tag)


def test_the_table_of_scripts_agrees_with_cldr() -> None:
    wrong = {tag for tag in cldr.languages() if is_latin_language(tag) != (script(tag) == "Latn")}
    assert set() == wrong


def test_every_language_of_cldr_is_written_in_its_own_script() -> None:
    from cvi18n.locale.names import own_name

    # Coptic, Mòcheno and Tuvan have no name of their own in CLDR.
    nameless = {"cop", "mhn", "tyv"}
    assert set() == {tag for tag in cldr.languages() - nameless if not has_script(own_name(tag), tag)}
