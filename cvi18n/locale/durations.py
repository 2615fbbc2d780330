"""How long something took, in calendar months, by CLDR's units (UTS 35 part 2)."""

from __future__ import annotations

import datetime

from cvi18n.cjk import is_cjk
from cvi18n.locale import cldr
from cvi18n.locale.subtags import data_identifier, parse
from cvi18n.model.dates import Date, Present


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


def duration_text(months: int, tag: str) -> str:
    """*months* in years and months in the language *tag*: ``2 yrs 3 mths``, ``2年3个月``."""
    counted = zip(("duration-year", "duration-month"), divmod(months, 12), strict=True)
    parts = [_unit(unit, number, tag) for unit, number in counted if number]
    between = "" if is_cjk(parts[0][-1]) else " "
    return between.join(parts)


def _unit(unit: str, number: int, tag: str) -> str:
    """Babel prints the unit's own code where a locale lacks a length, which another length has."""
    from babel.units import format_unit

    locale = cldr.locale_data(data_identifier(parse(tag)))
    for length in ("short", "long", "narrow"):
        text = format_unit(number, unit, length=length, locale=locale)
        if unit not in text:
            return text
    return str(number)


def _is_last_day(date: Date) -> bool:
    assert date.month is not None
    following = datetime.date(date.year + date.month // 12, date.month % 12 + 1, 1)
    return (following - datetime.timedelta(days=1)).day == date.day
