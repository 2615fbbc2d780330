from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.locale import cldr
from cvi18n.locale.typography import NARROW, NO_BREAK, typeset

QUOTATIONS = [
    ("en", "“p ‘q’ r”"),
    ("en-GB", "“p ‘q’ r”"),
    ("de", "„p ‚q‘ r“"),
    ("fr", "«~p «~q~» r~»"),
    ("fr-CA", "«~p ”q“ r~»"),
    ("fr-CH", "«p ‹q› r»"),
    ("ko", "“p ‘q’ r”"),
    ("sv", "”p ’q’ r”"),
    ("pl", "„p «q» r”"),
    ("ru", "«p „q“ r»"),
    ("es", "“p ‘q’ r”"),
    ("pt-PT", "«p “q” r»"),
    ("it", "«p “q” r»"),
    ("hu", "„p »q« r”"),
    ("fa", "«p ‹q› r»"),
    ("he", "”p ’q’ r”"),
    ("ar", "”p ’q‘ r“"),
]

KEPT = [
    ("an inch", "en", 'a 17" screen'),
    ("two inches", "en", 'a 17" and a 15" screen'),
    ("a quotation without its end", "en", 'he said "yes'),
    ("feet and inches", "en", "5'10\" tall"),
    ("gershayim", "he", 'מנכ"ל'),
    ("geresh", "he", "צ'אט"),
    ("marks that somebody chose", "en", "„Zitat“ ‘x’"),
    ("a mark between blanks", "en", 'a " b " c'),
    ("Latin quotation in Chinese", "zh", '输出 console.log("Hello")，完成'),
    ("Latin apostrophe in Chinese", "zh", "Hi, I'm 小明"),
]

APOSTROPHES = [
    ("inside a word", "en", "don't", "don’t"),
    ("elision", "fr", "l'été", "l’été"),
    ("possessive", "en", "the teams' work", "the teams’ work"),
    ("possessive beside a quotation", "en", "the team's 'best' work", "the team’s ‘best’ work"),
    ("decade", "en", "the '90s", "the ’90s"),
    ("Cyrillic", "uk", "м'я", "м’я"),
]

# ~ stands for U+00A0, ^ for U+202F.
SPACES = [
    ("percent", "de", "um 12 % mehr", "um 12~% mehr"),
    ("unit", "en", "in 120 ms flat", "in 120~ms flat"),
    ("no unit but a word", "en", "in 120 meals", "in 120 meals"),
    ("thousands", "fr", "1 200 000 visites", "1~200~000 visites"),
    ("a year and a number", "en", "since 2018 40 people", "since 2018 40 people"),
    ("number sign", "ru", "школа № 5", "школа №~5"),
    ("French high marks", "fr", "Quoi ? Vraiment ! Oui ; bon", "Quoi^? Vraiment^! Oui^; bon"),
    ("French colon and quotation", "fr", "Outils : « Rust »", "Outils~: «~Rust~»"),
    ("no French marks in English", "en", "Tools : what ?", "Tools : what ?"),
    ("French marks of a regional variant", "fr-CA", "Outils : Rust", "Outils~: Rust"),
    ("Czech prepositions", "cs", "v Praze a s týmem", "v~Praze a~s~týmem"),
    ("Polish prepositions", "pl", "praca w zespole", "praca w~zespole"),
    ("Russian prepositions and dash", "ru", "работа в группе — опыт", "работа в~группе~— опыт"),
    ("German abbreviations", "de", "z. B. und d. h. so", "z.^B. und d.^h. so"),
    ("Chinese has none", "zh", "三年 Python 经验", "三年 Python 经验"),
]


def shown(text: str, tag: str) -> str:
    return "".join(typeset([(text, False)], tag)).replace(NO_BREAK, "~").replace(NARROW, "^")


@pytest.mark.parametrize(("tag", "expected"), QUOTATIONS, ids=[tag for tag, _ in QUOTATIONS])
def test_straight_marks_become_those_of_the_language(tag: str, expected: str) -> None:
    assert expected == shown("\"p 'q' r\"", tag)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("zh", "“甲‘乙’丙”"),
        ("zh-Hant", "「甲『乙』丙」"),
        ("zh-TW", "「甲『乙』丙」"),
        ("ja", "「甲『乙』丙」"),
    ],
)
def test_wide_marks(tag: str, expected: str) -> None:
    assert expected == shown("\"甲'乙'丙\"", tag)


def test_marks_of_chinese_need_no_blanks_around_them() -> None:
    assert "他说“你好”，她说“再见”。" == shown('他说"你好"，她说"再见"。', "zh")


@pytest.mark.parametrize(("tag", "text"), [row[1:] for row in KEPT], ids=[row[0] for row in KEPT])
def test_what_may_be_no_quotation_stays(tag: str, text: str) -> None:
    assert text == shown(text, tag)


@pytest.mark.parametrize(
    ("tag", "text", "expected"), [row[1:] for row in APOSTROPHES], ids=[row[0] for row in APOSTROPHES]
)
def test_apostrophe_is_curly(tag: str, text: str, expected: str) -> None:
    assert expected == shown(text, tag)


@pytest.mark.parametrize(("tag", "text", "expected"), [row[1:] for row in SPACES], ids=[row[0] for row in SPACES])
def test_spaces_that_must_not_break(tag: str, text: str, expected: str) -> None:
    assert expected == shown(text, tag)


def test_quotation_runs_through_styles_and_leaves_code_alone() -> None:
    runs = [('"', False), ("Best", False), (' paper" and ', False), ('"x"', True), (' 5 "y"', False)]
    assert ["“", "Best", " paper” and ", '"x"', " 5 “y”"] == typeset(runs, "en")


TEXT = st.text(alphabet="ab 12\"'%—:?!«»kmZ中，é.в", max_size=40)
TAG = st.sampled_from(["en", "fr", "de", "zh", "ja", "cs", "ru", "he", "ar"])


@given(st.lists(st.tuples(TEXT, st.booleans())), TAG)
def test_nothing_but_marks_and_spaces_changes_and_twice_is_once(runs: list[tuple[str, bool]], tag: str) -> None:
    once = typeset(runs, tag)
    assert once == typeset([(text, fixed) for text, (_, fixed) in zip(once, runs, strict=True)], tag)
    kept = str.maketrans("", "", " \u00a0\u202f\"'“”„‘’‚«»「」『』")
    assert [text.translate(kept) for text, _ in runs] == [text.translate(kept) for text in once]
    assert all(before == after for (before, fixed), after in zip(runs, once, strict=True) if fixed)


def test_every_locale_has_marks() -> None:
    for identifier in cldr.identifiers():
        assert "".join(typeset([('"中"', False)], identifier.replace("_", "-"))) != '"中"'
