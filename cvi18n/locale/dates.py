"""Dates and ranges as a language writes them, by CLDR's skeletons and interval formats (UTS 35 part 4).

Always Gregorian, in the locale's digits, and no more exact than what was written.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from cvi18n.locale import cldr
from cvi18n.locale.digits import localised
from cvi18n.locale.manner import USUAL, Manner
from cvi18n.locale.subtags import data_identifier, parse
from cvi18n.model.dates import Date

if TYPE_CHECKING:
    from babel import Locale

_ODD_SPACE = re.compile("\u2009|[\u00a0\u202f]+(?=[-–—])|(?<=[-–—])[\u00a0\u202f]+")
# Months and days that share no part, to see what a locale puts between two dates.
_APART = {"month": (Date(2018, 3), Date(2019, 5)), "day": (Date(2018, 3, 7), Date(2019, 5, 9))}
_QUOTED = re.compile("('[^']*')")


class _Skeletons(NamedTuple):
    """What a style asks CLDR for; ``telling`` are the dates that show what stands between two, the surest first."""

    month: str
    day: str
    telling: tuple[str, ...] = ("month",)


_STYLES = {
    # Several locales have intervals of numeric months in words (zh), and of days as they stand alone.
    "numeric": _Skeletons("yM", "yMd", ("month", "day")),
    "short": _Skeletons("yMMM", "yMMMd"),
    "long": _Skeletons("yMMMM", "yMMMMd"),
}


def date_text(date: Date, tag: str, manner: Manner = USUAL) -> str:
    """*date* in the language *tag*: ``2021年3月``, ``Mar 2021``."""
    locale = _locale(tag)
    return localised(_alone(date, locale, manner.style), locale, manner.digits)


def range_text(start: Date, end: Date, tag: str, manner: Manner = USUAL) -> str:
    """From *start* to *end*: ``2021年3月至5月``, ``Mar – May 2021``.

    Law: each end stands there as :func:`date_text` writes it, less what it shares with the other (in ranges of
    years, less the sign or abbreviation that follows a year).  Equal ends are one date.
    """
    locale, style = _locale(tag), manner.style
    text = _alone(start, locale, style) if start == end else _range(start, end, locale, style)
    return localised(text, locale, manner.digits)


def _range(start: Date, end: Date, locale: Locale, style: str) -> str:
    years = start.month is None and end.month is None
    # A year is written alike in all styles, and so is a range of them.
    separator = _separator(locale, USUAL.style if years else style)
    first, last = _alone(start, locale, style), _alone(end, locale, style)
    text = _interval(start, end, locale, style)
    kept = _shows_years(text, first, last) if years else _shows_ends(text, first, last, separator)
    return text if kept else first + separator + last


def _shows_years(text: str, first: str, last: str) -> bool:
    """Whether an interval of years has what each year needs.

    CLDR has 2018–2023年 for Chinese.  A year that is one word, 2018年, must keep its suffix; 2018. and 2018 г. share.
    """
    return bool(text) and (not first.isalnum() or (text.startswith(first) and text.endswith(last)))


def _shows_ends(text: str, first: str, last: str, separator: str) -> bool:
    """Whether an interval has both ends as they stand alone, less a tail or a head that they share.

    It has not where CLDR has the start month twice (Persian), where it takes the root's order of the parts, which
    UTS 35 forbids, and where the locale's single date is in another style.
    """
    head = _agreement(text, first)
    tail = _agreement(text[::-1], last[::-1])
    between = text[head : len(text) - tail].strip()
    shared = last.endswith(first[head:]) and first.startswith(last[: len(last) - tail])
    return shared and between != "" and (between == separator.strip() or not any(char.isalnum() for char in between))


def _agreement(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


@lru_cache(maxsize=256)
def _separator(locale: Locale, style: str) -> str:
    """What the locale puts between two dates that share nothing, with its spaces.

    That is what its interval of months has between them, in this style or the usual one, be they as they stand alone
    or otherwise.
    """
    from babel.dates import tokenize_pattern

    found = next(_between(locale, style), None)
    if found is not None:
        return found
    if style != USUAL.style:
        return _separator(locale, USUAL.style)
    tokens = tokenize_pattern(locale.interval_formats[_STYLES[style].month]["y"][0])
    behind = [str(text) for _, text in takewhile(lambda token: token[0] == "chars", reversed(tokens))]
    literal = _plain_spaces("".join(reversed(behind)))
    # Before the dash may stand a suffix of the date, which belongs to it.
    dash = re.search("[-–—]", literal)
    return f" {dash[0]} " if dash else literal


def _between(locale: Locale, style: str) -> Iterator[str]:
    """What stands in CLDR's intervals between two dates, where they are there as they stand alone."""
    for name in _STYLES[style].telling:
        start, end = _APART[name]
        first, last = _alone(start, locale, style), _alone(end, locale, style)
        text = _interval(start, end, locale, style)
        if text.startswith(first) and text.endswith(last):
            yield text[len(first) : -len(last)]


def _alone(date: Date, locale: Locale, style: str) -> str:
    return _plain_spaces(_written(_single(_skeleton(date, style), locale), date, locale))


def _single(skeleton: str, locale: Locale) -> str:
    """The pattern of one date.

    Few locales have yMMMMd: where it is not, CLDR's long date is meant, or the abbreviated one made wider (UTS 35,
    matching skeletons) where that has an era.  Babel would abbreviate.
    """
    patterns = locale.datetime_skeletons
    if skeleton in patterns:
        return str(patterns[skeleton])
    long = str(locale.date_formats["long"])
    return _widened(str(patterns["yMMMd"])) if "G" in long else long


def _interval(start: Date, end: Date, locale: Locale, style: str) -> str:
    """CLDR's interval between two dates of the same precision; empty where it has none."""
    skeleton = _skeleton(start, style)
    if skeleton != _skeleton(end, style):
        return ""
    formats = locale.interval_formats
    differs = next(field for field, one, other in zip("yMd", start, end, strict=True) if one != other)
    halves = formats.get(skeleton, {}).get(differs)
    if halves is None and skeleton == "yMMMMd":
        halves = [_widened(half) for half in formats.get("yMMMd", {}).get(differs, ())]
    written = (_written(half, date, locale) for half, date in zip(halves or (), (start, end), strict=False))
    return _plain_spaces("".join(written))


def _skeleton(date: Date, style: str) -> str:
    if date.month is None:
        return "y"
    return _STYLES[style].month if date.day is None else _STYLES[style].day


def _widened(pattern: str) -> str:
    return re.sub("(?<![ML])(?:MMM|LLL)(?![ML])", lambda month: month[0] + month[0][0], pattern)


def _written(pattern: str, date: Date, locale: Locale) -> str:
    """*pattern* filled in.  Y, the year of a week, is a slip of some locales: it is another year in some Januaries."""
    from babel.dates import parse_pattern

    parts = _QUOTED.split(pattern)
    gregorian = "".join(part if index % 2 else part.replace("Y", "y") for index, part in enumerate(parts))
    if date.day == 1 and locale.language == "fr" and "MMM" in gregorian:
        # The first of a month is an ordinal in French, which no pattern of CLDR can say.
        gregorian = re.sub("(?<![d'])d(?![d'])", "d'er'", gregorian)
    return parse_pattern(gregorian).apply(datetime.date(date.year, date.month or 1, date.day or 1), locale)


def _plain_spaces(text: str) -> str:
    """Thin spaces, and no-break spaces beside a dash, become plain ones; other no-break spaces stay."""
    return _ODD_SPACE.sub(" ", text)


def _locale(tag: str) -> Locale:
    return cldr.locale_data(data_identifier(parse(tag)))
