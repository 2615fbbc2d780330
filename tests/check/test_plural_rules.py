"""A header's rule for plurals: as many spellings as programs have, and yet another language's is told."""

from __future__ import annotations

import pytest

from cvi18n.check.plural_rules import is_of, read_rule
from cvi18n.locale import tags

SLAVIC = "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)"
POLISH = "n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2"
FOUR = (
    "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : n%10==0 || (n%10>=5 && n%10<=9)"
    " || (n%100>=11 && n%100<=14)? 2 : 3)"
)
ARABIC = "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5"
MILLIONS = "n==1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2"


TAGS = "en zh ja ko de fr es pt pt-PT it nl pl ru ar he cs uk tr fa zh-Hant"


@pytest.mark.parametrize("tag", TAGS.split())
def test_own_rule_is_the_language_s(tag: str) -> None:
    assert read_rule(tags.plural_forms(tag))
    assert is_of(tags.plural_forms(tag), tag)


@pytest.mark.parametrize(
    ("tag", "forms", "plural"),
    [
        pytest.param("en", 2, "n!=1", id="bare"),
        pytest.param("en", 2, "n == 1 ? 0 : 1", id="spelled out"),
        pytest.param("ru", 3, SLAVIC, id="Russian"),
        pytest.param("ru", 4, FOUR, id="a form for fractions"),
        pytest.param("pl", 3, POLISH, id="Polish"),
        pytest.param("ar", 6, ARABIC, id="Arabic"),
        pytest.param("es", 3, MILLIONS, id="a form for millions"),
        pytest.param("pt", 2, "n!=1", id="Portuguese as gettext's manual has it"),
        pytest.param("pt-BR", 2, "n>1", id="Brazilian"),
        pytest.param("tr", 1, "0", id="Turkish without forms"),
        pytest.param("he", 2, "n!=1", id="Hebrew"),
    ],
)
def test_rule_in_other_words(tag: str, forms: int, plural: str) -> None:
    assert is_of(f"nplurals={forms}; plural={plural};", tag)


@pytest.mark.parametrize(
    ("tag", "forms", "plural"),
    [
        pytest.param("zh", 2, "n != 1", id="English in Chinese"),
        pytest.param("ja", 2, "n > 1", id="French in Japanese"),
        pytest.param("pl", 2, "n != 1", id="English in Polish"),
        pytest.param("en", 1, "0", id="Chinese in English"),
        pytest.param("de", 3, POLISH, id="Polish in German"),
        pytest.param("pl", 3, SLAVIC, id="Russian in Polish"),
        pytest.param("fr", 2, "n != 1", id="English in French"),
        pytest.param("en", 2, "n > 1", id="French in English"),
        pytest.param("ru", 2, "n % 10 != 1", id="half a rule"),
    ],
)
def test_rule_of_another_language(tag: str, forms: int, plural: str) -> None:
    assert not is_of(f"nplurals={forms}; plural={plural};", tag)


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param("nplurals=2; plural=(n !=", id="cut off"),
        pytest.param("nplurals=INTEGER; plural=EXPRESSION;", id="template"),
        pytest.param("nplurals=2; plural=(n != 1;", id="open bracket"),
        pytest.param("nplurals=3; plural=(n==1 ? 0 : n<5 ? 1);", id="no other case"),
        pytest.param("nplurals=1; plural=n != 1;", id="a form that is not there"),
        pytest.param("nplurals=2; plural=n / 0;", id="division by zero"),
        pytest.param("plural=n != 1;", id="no number of forms"),
    ],
)
def test_rule_that_no_program_can_read(rule: str) -> None:
    assert read_rule(rule) is None
