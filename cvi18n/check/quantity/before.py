"""What stands before digits and belongs to them: a currency, 第, the letters of a name."""

from __future__ import annotations

from typing import NamedTuple

from cvi18n.check.patterns import when_needed
from cvi18n.check.quantity.language import Language
from cvi18n.check.quantity.sign import Role
from cvi18n.check.quantity.signs import CODES, DOLLARS, SYMBOLS

_LETTERS = when_needed("([A-Za-z]+)([-/+@_]{0,2})$|((?i:bac)) [+]$")  # bac +5 is a degree
_CODE = when_needed("(?<![A-Za-z])([A-Z]{2,3}) ?$")
_DOLLAR = when_needed("(?<![A-Za-z])([A-Z]{1,2})$")
_NAME = when_needed("([A-Za-z][A-Za-z+#.]*) $")
_REACH = 20
# Words that a number follows without a blank, and is a number all the same: top-10, No.1.
_NO_NAMES = frozenset(
    ("top", "no", "nr", "vol", "x", "approx", "ca", "n", "sub", "mid", "pre", "post", "non", "under", "over")
)
_LAST_OF_CURRENCIES = frozenset("币幣元")
_FISCAL = frozenset({"FY", "CY"})


class Before(NamedTuple):
    """What belongs to a number and stands before it, from *start* on."""

    start: int
    name: str = ""
    """The letters of a name that the digits end: GPT-."""
    currency: str = ""
    ordinal: bool = False
    percent: bool = False
    quarter: bool = False
    fiscal: bool = False
    short_year: bool = False


def read_before(text: str, at: int, language: Language) -> Before | None:
    """What stands before the number that begins *at*, which is not the beginning; None if nothing belongs to it."""
    char = text[at - 1]
    if char.isascii() and (char.isalpha() or char in "-/+@_"):
        return _letters(text, at)
    if char == "'" and not text[at - 2 : at - 1].isalnum():
        return Before(at - 1, short_year=True)
    if char == "第":
        return Before(at - 1, ordinal=True)
    gap = 1 if char in " \u00a0" else 0
    near = text[at - 1 - gap] if at > gap else ""
    if near in SYMBOLS:
        return _symbol(text, at - 1 - gap, near, language)
    if gap and near.isupper():
        code = _CODE.search(text, max(0, at - len("RMB ") - 1), at)
        if code and code[1] in CODES:
            return Before(code.start(1), currency=CODES[code[1]])
    elif near in _LAST_OF_CURRENCIES:
        return _currency_word(text, at - gap, language)
    return None


def name_before(text: str, at: int) -> str:
    """The Latin word before a number, in small letters: what 3.10 is a version of."""
    match = _NAME.search(text, max(0, at - _REACH), at)
    return match[1].lower() if match else ""


def _letters(text: str, at: int) -> Before | None:
    match = _LETTERS.search(text, max(0, at - _REACH), at)
    if match is None:
        return None
    letters, glue = match[1] or match[3], match[2] or ""
    if letters.upper() in CODES and not glue:
        return Before(match.start(), currency=CODES[letters.upper()])
    if letters in _FISCAL:
        return Before(match.start(), fiscal=True)
    if letters == "Q" and not glue:
        return Before(match.start(), quarter=True)
    word = glue == "-" and letters.islower() and len(letters) > 1
    if word or letters.lower() in _NO_NAMES:
        return None
    return Before(match.start(), name=letters)


def _symbol(text: str, place: int, symbol: str, language: Language) -> Before | None:
    sign = SYMBOLS[symbol]
    if sign.role is Role.PERCENT:
        # Arabic may write ٪ first; elsewhere it belongs to the number before it.
        first = (bool(language.table.prefixes) or not language.has_words) and not text[:place][-1:].isdigit()
        return Before(place, percent=True) if first else None
    if sign.role is not Role.CURRENCY:
        return None
    letters = _DOLLAR.search(text, max(0, place - len("US")), place) if symbol == "$" else None
    if letters and letters[1] in DOLLARS:
        return Before(letters.start(1), currency=DOLLARS[letters[1]])
    return Before(place, currency=sign.codes)


def _currency_word(text: str, end: int, language: Language) -> Before | None:
    for length in (3, 2):
        sign = language.signs.get(text[max(0, end - length) : end])
        if sign is not None and sign.role is Role.CURRENCY:
            return Before(end - length, currency=sign.codes)
    return None
