"""Dates and ranges as a language writes them, by CLDR's skeletons and interval formats (UTS 35 part 4).

Always Gregorian, in the locale's digits, and no more exact than what was written.
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from cvi18n.locale import cldr
from cvi18n.locale.subtags import data_identifier, parse
from cvi18n.model.dates import Date

if TYPE_CHECKING:
    from babel import Locale

# Where the numbering systems of CLDR's locales have their zero: Babel writes all of them in Latin digits.
_ZERO = {
    "adlm": 0x1E950,
    "arab": 0x0660,
    "arabext": 0x06F0,
    "beng": 0x09E6,
    "cakm": 0x11136,
    "deva": 0x0966,
    "hmnp": 0x1E140,
    "mtei": 0xABF0,
    "mymr": 0x1040,
    "nkoo": 0x07C0,
    "olck": 0x1C50,
    "tibt": 0x0F20,
}
_ODD_SPACE = re.compile("\u2009|[\u00a0\u202f]+(?=[-–—])|(?<=[-–—])[\u00a0\u202f]+")
# Two months that share no part, to see what a locale puts between them.
_APART = (Date(2018, 3), Date(2019, 5))


def date_text(date: Date, tag: str) -> str:
    """*date* in the language *tag*: ``2021年3月``, ``Mar 2021``."""
    locale = _locale(tag)
    return _digits(_alone(date, locale), locale)


def range_text(start: Date, end: Date, tag: str) -> str:
    """From *start* to *end*: ``2021年3月至5月``, ``Mar – May 2021``.

    Law: each end stands there as :func:`date_text` writes it, less what it shares with the other (in ranges of
    years, less the sign or abbreviation that follows a year).  Equal ends are one date.
    """
    locale = _locale(tag)
    first, last = _alone(start, locale), _alone(end, locale)
    if start == end:
        return _digits(first, locale)
    text = _interval(start, end, locale) if _skeleton(start) == _skeleton(end) else ""
    years = start.month is None
    if not (_shows_years(text, first, last) if years else _shows_ends(text, first, last, _separator(locale))):
        text = first + _separator(locale) + last
    return _digits(text, locale)


def _shows_years(text: str, first: str, last: str) -> bool:
    """Whether an interval of years has what each year needs.

    CLDR has 2018–2023年 for Chinese.  A year that is one word, 2018年, must keep its suffix; 2018. and 2018 г. share.
    """
    return bool(text) and (not first.isalnum() or (text.startswith(first) and text.endswith(last)))


def _shows_ends(text: str, first: str, last: str, separator: str) -> bool:
    """Whether an interval has both ends as they stand alone, less a tail or a head that they share.

    It has not where Babel loses the end month (Persian), where it takes the root's order of the parts, which UTS 35
    forbids, and where the locale's single date is in another style.
    """
    head = _agreement(text, first)
    tail = _agreement(text[::-1], last[::-1])
    between = text[head : len(text) - tail].strip()
    shared = last.endswith(first[head:]) and first.startswith(last[: len(last) - tail])
    return shared and between != "" and (between == separator.strip() or not any(char.isalnum() for char in between))


def _agreement(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


@lru_cache(maxsize=256)
def _separator(locale: Locale) -> str:
    """What the locale puts between two dates that share nothing, with its spaces.

    That is what its interval of months has between them, be they as they stand alone or in another style.
    """
    from babel.dates import tokenize_pattern

    first, last, text = _alone(_APART[0], locale), _alone(_APART[1], locale), _interval(*_APART, locale)
    if text.startswith(first) and text.endswith(last):
        return text[len(first) : -len(last)]
    tokens = tokenize_pattern(locale.interval_formats["yMMM"]["y"][0])
    behind = [str(text) for _, text in takewhile(lambda token: token[0] == "chars", reversed(tokens))]
    literal = _plain_spaces("".join(reversed(behind)))
    # Before the dash may stand a suffix of the date, which belongs to it.
    dash = re.search("[-–—]", literal)
    return f" {dash[0]} " if dash else literal


def _alone(date: Date, locale: Locale) -> str:
    from babel.dates import format_skeleton

    return _plain_spaces(format_skeleton(_skeleton(date), _first_day(date), locale=locale))


def _interval(start: Date, end: Date, locale: Locale) -> str:
    from babel.dates import format_interval

    return _plain_spaces(format_interval(_first_day(start), _first_day(end), _skeleton(start), locale=locale))


def _skeleton(date: Date) -> str:
    if date.month is None:
        return "y"
    return "yMMM" if date.day is None else "yMMMd"


def _first_day(date: Date) -> datetime.date:
    return datetime.date(date.year, date.month or 1, date.day or 1)


def _plain_spaces(text: str) -> str:
    """Thin spaces, and no-break spaces beside a dash, become plain ones; other no-break spaces stay."""
    return _ODD_SPACE.sub(" ", text)


def _digits(text: str, locale: Locale) -> str:
    zero = _ZERO.get(locale.default_numbering_system)
    return text if zero is None else text.translate({ord("0") + digit: zero + digit for digit in range(10)})


def _locale(tag: str) -> Locale:
    return cldr.locale_data(data_identifier(parse(tag)))
