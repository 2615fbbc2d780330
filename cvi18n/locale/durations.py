"""How long something took, in calendar months, by CLDR's units (UTS 35 part 2)."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from cvi18n.locale import cldr
from cvi18n.locale.digits import localised
from cvi18n.locale.manner import USUAL, Manner
from cvi18n.locale.subtags import data_identifier, parse
from cvi18n.model.dates import Date, Present

if TYPE_CHECKING:
    from babel import Locale

_Length = Literal["short", "long", "narrow"]
# The lengths of units, and the lists that join them, the best first.  Words in full are idiomatic in every language,
# abbreviations in few; they go with dates of figures alone.
_FULL: tuple[tuple[_Length, ...], tuple[str, ...]] = (("long", "short", "narrow"), ("", "-narrow", "-short"))
_TERSE: tuple[tuple[_Length, ...], tuple[str, ...]] = (("short", "long", "narrow"), ("-narrow", "-short", ""))
_HEBREW_AND = re.compile("ו-(?=[א-ת])")


def months_between(start: Date, end: Date | Present, today: datetime.date) -> int | None:
    """The months from *start* to *end*, both included, as people count employments; *today* is the present.

    January to December is 12.  None where an end names no month, or where the range runs backwards.
    """
    if isinstance(end, Present):
        end = Date(today.year, today.month, today.day if start.day else None)
    if start.month is None or end.month is None:
        return None
    months = (end.year - start.year) * 12 + end.month - start.month
    if start.day is None or end.day is None or (start.day == 1 and _is_last_day(end)):
        months += 1
    elif end.day < start.day - 1:
        months -= 1
    return months if months > 0 else None


def duration_text(months: int, tag: str, manner: Manner = USUAL) -> str:
    """*months* in years and months in the language *tag*: ``2 years, 3 months``, ``2年3个月``.  At least one month."""
    locale = cldr.locale_data(data_identifier(parse(tag)))
    lengths, lists = _TERSE if manner.style == "numeric" else _FULL
    joined = _list_pattern(locale, lists)
    counted = [
        (unit, number)
        for unit, number in zip(("duration-year", "duration-month"), divmod(months, 12), strict=True)
        if number
    ]
    parts = [_unit(unit, number, lengths, locale) for unit, number in counted]
    text = joined.format(*parts) if len(parts) > 1 else parts[0]
    # Hebrew's "and" has its hyphen before figures alone, and two months are one word.
    text = _HEBREW_AND.sub("ו", text)
    # Where a list has no spaces, neither have its units: in Japanese "2 年3 か月" would fall apart in the wrong place.
    return localised(text if " " in joined else text.replace(" ", ""), locale, manner.digits)


@lru_cache(maxsize=256)
def _list_pattern(locale: Locale, lists: tuple[str, ...]) -> str:
    """What joins two units.

    Babel's own format_list finds no pattern in many locales, and doubles the last item where CLDR has the end of a
    list and no pattern for two (Arabic), which it then stands for.
    """
    found = (locale.list_patterns.get(f"unit{kind}", {}) for kind in lists)
    patterns = (str(pattern.get("2") or pattern.get("end") or "") for pattern in found)
    return next(filter(None, patterns), "{0} {1}")


def _unit(unit: str, number: int, lengths: tuple[_Length, ...], locale: Locale) -> str:
    """Babel prints the unit's own code where a locale lacks a length, which another length has."""
    from babel.units import format_unit

    texts = (format_unit(number, unit, length=length, locale=locale) for length in lengths)
    return next((text for text in texts if unit not in text), str(number))


def _is_last_day(date: Date) -> bool:
    assert date.month is not None
    following = datetime.date(date.year + date.month // 12, date.month % 12 + 1, 1)
    return (following - datetime.timedelta(days=1)).day == date.day
