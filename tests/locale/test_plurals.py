from __future__ import annotations

import gettext
import re

import pytest

from cvi18n.locale import cldr, plurals
from cvi18n.locale.tags import plural_forms

# The headers that GNU gettext's manual gives (section 11.2.6, "Additional functions for plural forms").
THREE = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
GETTEXT = {
    "ja": "nplurals=1; plural=0;",
    "de": "nplurals=2; plural=(n != 1);",
    "fr": "nplurals=2; plural=(n > 1);",
    "pt-BR": "nplurals=2; plural=(n > 1);",
    "ga": "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n<7 && n>2 ? 2 : n>6 && n<11 ? 3 : 4);",
    "ro": "nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2);",
    "lt": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "ru": THREE,
    "uk": THREE,
    "sr": THREE,
    "hr": THREE,
    "cs": "nplurals=3; plural=((n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2);",
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "sl": "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
}


def forms(header: str) -> tuple[int, list[int]]:
    match = re.fullmatch(r"nplurals=(\d); plural=(.+);", header)
    assert match, header
    # The evaluator that the standard library uses for .mo files.
    plural = gettext.c2py(match[2])
    return int(match[1]), [plural(number) for number in range(1000)]


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("zh", "nplurals=1; plural=0;"),
        ("zh-Hant", "nplurals=1; plural=0;"),
        ("en", "nplurals=2; plural=(n != 1);"),
        ("fr", "nplurals=2; plural=(n > 1);"),
        ("ru", THREE.replace("n%100<10 || n%100>=20", "n%100<12 || n%100>14")),
        ("is", "nplurals=2; plural=(n%10==1 && n%100!=11 ? 0 : 1);"),
    ],
)
def test_the_conventional_spelling(tag: str, expected: str) -> None:
    assert expected == plural_forms(tag)


@pytest.mark.parametrize("tag", plurals._KNOWN)
def test_what_is_known_by_heart_is_what_cldr_says(tag: str) -> None:
    assert plurals._from_cldr(tag) == plurals._KNOWN[tag]


@pytest.mark.parametrize("tag", GETTEXT)
def test_the_numbers_that_gettext_tells_apart(tag: str) -> None:
    assert forms(GETTEXT[tag]) == forms(plural_forms(tag))


def test_every_locale_has_as_many_forms_as_it_says() -> None:
    headers = {plural_forms(identifier.replace("_", "-")) for identifier in cldr.identifiers()}
    assert len(headers) > 20
    for header in headers:
        count, reached = forms(header)
        assert set(range(count)) == set(reached), header


def test_numbers_have_the_same_form_exactly_when_they_have_the_same_category() -> None:
    for identifier in cldr.languages() & cldr.identifiers():
        _, reached = forms(plural_forms(identifier))
        rule = cldr.locale_data(identifier).plural_form
        pairs = {(rule(number), form) for number, form in enumerate(reached)}
        assert len(pairs) == len({category for category, _ in pairs}) == len({form for _, form in pairs}), identifier
