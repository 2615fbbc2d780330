"""Numbers in Han characters: 三十五, 二〇二一, 一百二十万, 一万二, and the characters that say two or half."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from cvi18n.check.patterns import when_needed
from cvi18n.check.quantity.digits import LONGEST
from cvi18n.check.quantity.quantity import Kind, Value, Weight
from cvi18n.check.quantity.vocabulary import LARGEST_SMALL, weight_in_words

_DIGITS = {
    **{char: digit for digit, char in enumerate("〇一二三四五六七八九")},
    **{char: digit for digit, char in enumerate("零壹贰叁肆伍陆柒捌玖")},
    "○": 0,
    "两": 2,
    "兩": 2,
    "貳": 2,
    "參": 3,
    "陸": 6,
}
_TENS = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000, "廿": 20, "卅": 30}
_MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}

_SPECIAL: dict[str, tuple[Kind, Value, Weight]] = {
    **dict.fromkeys(("翻倍", "翻番", "倍增", "加倍", "倍増"), (Kind.TIMES, 2, Weight.WORD)),
    **dict.fromkeys(("减半", "減半", "半減"), (Kind.FRACTION, Fraction(1, 2), Weight.WORD)),
    "半": (Kind.FRACTION, Fraction(1, 2), Weight.FAINT),
    "百分百": (Kind.PERCENT, 100, Weight.WORD),
    **dict.fromkeys(("亚军", "亞軍"), (Kind.ORDINAL, 2, Weight.FAINT)),
    **dict.fromkeys(("季军", "季軍"), (Kind.ORDINAL, 3, Weight.FAINT)),
    **dict.fromkeys(("双", "雙", "両"), (Kind.NUMBER, 2, Weight.FAINT)),
}
_NUMERALS = "".join((*_DIGITS, *_TENS, *_MYRIADS))
_ONES = "〇零一二三四五六七八九"
_NUMERAL = f"[{_NUMERALS}]+(?:[点點][{_ONES}]{{1,4}}(?![十百千])[万萬亿億]*)?"

_FIRST = f"{_NUMERALS}半双雙両翻加减減倍亚亞季"
RUN = when_needed(f"[{_FIRST}][{_NUMERALS}点點半双雙両翻番加减減倍増增分军軍]*")
"""Characters among which numbers may be; the look at them is remembered."""
NUMERALS = frozenset(f"{_FIRST}元")
"""Characters of which any number, and any first year of an era, has one."""

_PART = when_needed("|".join((*sorted(_SPECIAL, key=len, reverse=True), _NUMERAL)))
# 十四五 is the fourteenth five-year plan: a ten and two ones behind it are two numbers.
_TWO_NUMBERS = when_needed("([一二三四五六七八九]?十[一二三四五六七八九])([一二三四五六七八九])")
_GUESS = when_needed("([一二三四五六七八九])([一二三四五六七八九])([十百千万萬亿億]+)")  # 二三十人
_YEAR_LENGTH = 4


DISCOUNT = when_needed("[一二三四五六七八九]{2}(?=折)")
"""八五折, where two digits are one number."""
SHARES = when_needed("[一二三四五六七八九]{2}(?=分成|分账|分賬|开成|開成)")
"""三七分成, where two digits are tenths."""


class HanPiece(NamedTuple):
    """A number in a run of characters, and where it stands there."""

    readings: tuple[Value, ...]
    kind: Kind
    weight: Weight
    start: int
    end: int
    vague: bool = False


@lru_cache(maxsize=4096)
def han_pieces(run: str, abbreviates: bool = True) -> tuple[HanPiece, ...]:
    """The numbers in a match of :data:`RUN`; *abbreviates* says that 一万二 is 12,000."""
    if len(run) > LONGEST:
        return ()
    return tuple(piece for match in _PART.finditer(run) for piece in _read(match[0], match.start(), abbreviates))


def discount(run: str) -> HanPiece:
    """The number of a match of :data:`DISCOUNT`."""
    return HanPiece((_DIGITS[run[0]] * 10 + _DIGITS[run[1]],), Kind.NUMBER, Weight.WORD, 0, 2)


def shares(run: str) -> tuple[HanPiece, ...]:
    """The numbers of a match of :data:`SHARES`, which are percentages as well."""
    tenths = [(place, _DIGITS[char]) for place, char in enumerate(run)]
    return tuple(HanPiece((value, value * 10), Kind.NUMBER, Weight.FAINT, place, place + 1) for place, value in tenths)


def _read(text: str, at: int, abbreviates: bool) -> Iterator[HanPiece]:
    end = at + len(text)
    two = _TWO_NUMBERS.fullmatch(text)
    if text in _SPECIAL:
        kind, value, weight = _SPECIAL[text]
        yield HanPiece((value,), kind, weight, at, end)
    elif "点" in text or "點" in text:
        yield _decimal(text, at)
    elif two:
        yield HanPiece((_counted(two[1]),), Kind.NUMBER, Weight.FAINT, at, at + two.end(1))
        yield HanPiece((_counted(two[2]),), Kind.NUMBER, Weight.FAINT, at + two.start(2), end)
    elif guess := _GUESS.fullmatch(text):
        yield HanPiece((_counted(guess[1] + guess[3]),), Kind.NUMBER, Weight.FAINT, at, at + 1)
        yield HanPiece((_counted(guess[2] + guess[3]),), Kind.NUMBER, Weight.FAINT, at + 1, end)
    elif all(char in _DIGITS for char in text):
        yield from _positional(text, at)
    elif not any(char in _DIGITS for char in text) and text not in ("十", "廿", "卅"):
        # A bare 百万 says how many digits there are; 千万 is a word of its own as well.
        yield HanPiece((_counted(text),), Kind.NUMBER, Weight.FAINT, at, end, vague=True)
    elif text[0] in "百千万萬亿億":
        yield HanPiece((_counted(text, abbreviates),), Kind.NUMBER, Weight.FAINT, at, end)
    else:
        value = _counted(text, abbreviates)
        weight = Weight.FAINT if value <= LARGEST_SMALL else weight_in_words(value)
        yield HanPiece((value,), Kind.NUMBER, weight, at, end)


def _decimal(text: str, at: int) -> HanPiece:
    """九十六点五; 三点 is three o'clock as well, so it is sure where something is counted by it."""
    whole, part = re.split("[点點]", text)
    digits = part.rstrip("万萬亿億")
    value: Value = _counted(whole)
    for place, char in enumerate(digits, 1):
        value += Fraction(_DIGITS[char], 10**place)
    for char in part[len(digits) :]:
        value *= _MYRIADS[char]
    weight = Weight.FIRM if len(digits) < len(part) else Weight.FAINT
    return HanPiece((value if value != int(value) else int(value),), Kind.NUMBER, weight, at, at + len(text))


def _positional(text: str, at: int) -> Iterator[HanPiece]:
    """二〇二一; two or three digits are a guess of one of them (三四个), or a list (一二线)."""
    number = int("".join(str(_DIGITS[char]) for char in text))
    end = at + len(text)
    if len(text) >= _YEAR_LENGTH or "〇" in text:
        weight = Weight.FIRM if len(text) == _YEAR_LENGTH and text[0] in "一二" else Weight.FAINT
        yield HanPiece((number,), Kind.NUMBER, weight, at, end)
        return
    for index, char in enumerate(text):
        yield HanPiece((_DIGITS[char],), Kind.NUMBER, Weight.FAINT, at + index, at + index + 1)


def _counted(text: str, abbreviates: bool = True) -> int:
    """The value of a number with 十, 百, 千, 万, 亿; a last digit counts in tenths of what is before it: 一万二."""
    total = section = digit = 0
    unit = 0
    for char in text:
        if char in _DIGITS:
            digit = _DIGITS[char]
            unit = 0 if char in "零〇" else unit
        elif char in _TENS:
            unit = _TENS[char]
            section += (digit or 1) * unit
            digit = 0
        else:
            unit = _MYRIADS[char]
            total = (total + section + digit or 1) * unit if unit > total else total + (section + digit or 1) * unit
            section = digit = 0
    abbreviated = abbreviates and digit and unit > 10 and text[-1] in _DIGITS and text[-2] not in "零〇"
    return total + section + (digit * unit // 10 if abbreviated else digit)
