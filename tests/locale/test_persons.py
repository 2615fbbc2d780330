from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from cvi18n.locale import cldr, person_names
from cvi18n.locale.persons import person_name


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
        pytest.param(" 7 ", "8", "zh", "7 8", id="digits"),
        pytest.param("Ana Maria", "García Pérez", "es", "Ana Maria García Pérez", id="spaces-inside"),
        pytest.param("Wei", "Lin", "zh-Latn", "Lin Wei", id="chinese-in-latin"),
    ],
)
def test_person_name(given: str, family: str, tag: str, expected: str) -> None:
    assert expected == person_name(given, family, tag)


@pytest.mark.parametrize(
    ("given", "family", "tag", "origin", "expected"),
    [
        pytest.param("ジョン", "スミス", "ja", "en", "ジョン・スミス", id="katakana"),
        pytest.param("ジャン ポール", "サルトル", "ja", "fr", "ジャン・ポール・サルトル", id="katakana-of-three"),
        pytest.param("ヨンジュン", "ペ", "ja", "ko", "ペ・ヨンジュン", id="katakana-of-a-language-with-family-first"),
        pytest.param("ヤーノシュ", "ナジ", "ja", "hu", "ナジ・ヤーノシュ", id="katakana-of-a-hungarian"),
        pytest.param("タロウ", "ヤマダ", "ja", "ja", "ヤマダタロウ", id="katakana-at-home"),
        pytest.param("アリス", "田中", "ja", "en", "田中アリス", id="half-katakana"),
        pytest.param("太郎", "山田", "ja", "en", "山田太郎", id="kanji-from-english"),
        pytest.param("约翰", "史密斯", "zh", "en", "约翰·史密斯", id="han-by-sound"),
        pytest.param("伊麗莎白", "班奈特", "zh-TW", "en", "伊麗莎白·班奈特", id="han-by-sound-in-taiwan"),
        pytest.param("亞諾什", "納吉", "zh-Hant", "hu", "納吉·亞諾什", id="han-by-sound-of-a-hungarian"),
        pytest.param("薇", "林", "zh", "en", "林薇", id="han-from-english"),
        pytest.param("修", "诸葛", "zh", "en", "诸葛修", id="compound-surname-from-english"),
        pytest.param("慎太郎", "石原", "zh", "ja", "石原慎太郎", id="han-from-japanese"),
        pytest.param("존", "스미스", "ko", "en", "존 스미스", id="hangul-by-sound"),
        pytest.param("길동", "홍", "ko", "en", "홍길동", id="hangul-from-english"),
        pytest.param("若溪", "闻", "en", "zh", "闻若溪", id="untranslated"),
        pytest.param("John", "Smith", "zh", "en", "John Smith", id="untranslated-latin"),
        pytest.param("Wei", "Lin", "en", "zh", "Wei Lin", id="latin-form-of-a-chinese-name"),
        pytest.param("Вэй", "Линь", "ru", "zh", "Линь Вэй", id="cyrillic-form-of-a-chinese-name"),
        pytest.param("Джон", "Смит", "ru", "en", "Джон Смит", id="cyrillic-form-of-an-english-name"),
        pytest.param("János", "Nagy", "hu", "en", "Nagy János", id="hungarian-from-english"),
    ],
)
def test_a_name_from_another_language(given: str, family: str, tag: str, origin: str, expected: str) -> None:
    assert expected == person_name(given, family, tag, origin)


@pytest.mark.parametrize(("given", "family"), [("Wei", "Lin"), ("薇", "林"), ("길동", "홍"), ("たろう", "やまだ")])
def test_every_locale_keeps_both_parts_whole(given: str, family: str) -> None:
    for identifier in cldr.identifiers():
        tag = identifier.replace("_", "-")
        assert {given, family} <= set(person_name(given, family, tag, "en").replace(family, f" {family} ").split())


def test_names_in_latin_letters_have_a_space_in_every_locale() -> None:
    names = {person_name("Wei", "Lin", identifier.replace("_", "-"), "zh") for identifier in cldr.identifiers()}
    assert {"Wei Lin", "Lin Wei"} == names


def test_the_table_is_what_its_script_makes_of_cldr(tmp_path: Path) -> None:
    """A locale is left out where it is as the next one up, and only there."""
    script = runpy.run_path(str(Path(__file__).parents[2] / "scripts" / "cldr_tables.py"))
    for tag, order, space in [
        ("und", '"zh", "ja"', " "),
        ("hu", '"hu", "zh", "ja"', " "),
        ("zh", '"ja", "zh"', ""),
        ("zh-Hant", '"ja", "zh", "hu"', ""),
        ("zh-Hant-HK", '"ja", "zh", "hu"', ""),
        ("zh-Latn", '"ja", "zh"', " "),
    ]:
        folder = tmp_path / "main" / tag
        folder.mkdir(parents=True)
        data = f'"surnameFirst": [{order}], "nativeSpaceReplacement": "{space}", "foreignSpaceReplacement": " "'
        text = f'{{"main": {{"{tag}": {{"personNames": {{{data}}}}}}}}}'
        (folder / "personNames.json").write_text(text, encoding="utf-8")
    made: dict[str, object] = {}
    (tmp_path / "package.json").write_text('{"cldrVersion": "1"}', encoding="utf-8")
    names = next(module for module in script["MODULES"] if module.name == "person_names")
    exec("\n".join(script["lines"](names, tmp_path)), made)
    assert {"hu": "hu ja zh", "und": "ja zh", "zh_Hant": "hu ja zh"} == made["SURNAME_FIRST"]
    assert {"und": " ", "zh": "", "zh_Latn": " "} == made["OWN_SPACE"]
    assert {"und": " "} == made["FOREIGN_SPACE"]


def test_the_table_has_the_languages_with_customs_of_their_own() -> None:
    own_first = {locale for locale, order in person_names.SURNAME_FIRST.items() if locale in order.split()}
    assert {"hu", "ja", "km", "ko", "mn", "si", "ta", "te", "vi"} <= own_first
    assert {"ja": "・", "und": " ", "yue": "·", "zh": "·", "zh_Latn": " "} == person_names.FOREIGN_SPACE
