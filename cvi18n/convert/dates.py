"""Dates as people and other tools write them → as the source has them: ISO 8601, or ``present``."""

from __future__ import annotations

import re
import unicodedata

from cvi18n.model.dates import WORDS_FOR_PRESENT, Date, ImpossibleDate, parse_date

_JANUARY_TO_JUNE = ("january", "february", "march", "april", "may", "june")
_MONTHS = (*_JANUARY_TO_JUNE, "july", "august", "september", "october", "november", "december")
_PRESENT = {*WORDS_FOR_PRESENT, "currently", "today", "ongoing", "to date", "till now", "现在", "目前", "今"}

_MONTH = r"(?P<name>[a-z]{3,9})\.?"
_YEAR = r"(?P<year>[0-9]{4})"
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}年?",
        rf"{_YEAR}(?P<month>[0-9]{{2}})(?P<day>[0-9]{{2}})",
        rf"{_YEAR}[-/.年] ?(?P<month>[0-9]{{1,2}})月?",
        rf"{_YEAR}[-/.年] ?(?P<month>[0-9]{{1,2}})[-/.月] ?(?P<day>[0-9]{{1,2}})日?(?:[t ][0-9:.]+(?:z|[+-][0-9:]+)?)?",
        rf"(?P<month>[0-9]{{1,2}})[-/.]{_YEAR}",
        # The day before the month where points part them; else only where one of the two can be no month.
        rf"{_DAY}\. ?(?P<month>[0-9]{{1,2}})\. ?{_YEAR}",
        rf"(?P<day>1[3-9]|2[0-9]|3[01])[-/](?P<month>[0-9]{{1,2}})[-/]{_YEAR}",
        rf"(?P<month>[0-9]{{1,2}})[-/](?P<day>1[3-9]|2[0-9]|3[01])[-/]{_YEAR}",
        rf"{_MONTH}[ ,-]+{_YEAR}",
        rf"{_YEAR}[ ,-]+{_MONTH}",
        rf"{_MONTH} {_DAY}[ ,]+{_YEAR}",
        rf"{_DAY}[ -]{_MONTH}[ ,-]+{_YEAR}",
    )
)
# What can stand between the two dates of a range; most of these stand within a date as well.
_BETWEEN = re.compile(r"\s+(?:to|until|till)\s+|\s*[-–—~～至/]+\s*")

_LONGEST_RANGE = 80


def iso_date(text: str) -> str | None:
    """The date that *text* means, as precise as it is written, or ``present``; None where that is not certain.

    Law: iso_date(d) == d for every ISO date d.
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    plain = re.sub(r" ?([年月日]) ?", r"\1", plain)
    if plain in _PRESENT:
        return "present"
    for form in _FORMS:
        if match := form.fullmatch(plain):
            return _iso(match.groupdict())
    return None


def date_range(text: str) -> tuple[str, str] | None:
    """The two dates of a text such as ``2018 – 2020`` or ``2018.03-至今``; None where it can be parted in two ways."""
    found = set()
    if len(text) > _LONGEST_RANGE:
        return None
    for between in _BETWEEN.finditer(text):
        start, end = iso_date(text[: between.start()]), iso_date(text[between.end() :])
        if start and end and start != "present":
            found.add((start, end))
    return found.pop() if len(found) == 1 else None


def year_in(text: str) -> str | None:
    """The first year of four digits in *text*."""
    match = re.search(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", unicodedata.normalize("NFKC", text))
    return match[0] if match else None


def _iso(found: dict[str, str]) -> str | None:
    month = _month_number(found["name"]) if "name" in found else int(found.get("month") or 0)
    if month is None:
        return None
    # Some tools write 00 for a month or a day that nobody gave.
    day = int(found.get("day") or 0) if month else 0
    try:
        date = parse_date(Date(int(found["year"]), month or None, day or None).iso)
    except ImpossibleDate:
        return None
    return date.iso if isinstance(date, Date) else None


def _month_number(name: str) -> int | None:
    known = (number for number, month in enumerate(_MONTHS, 1) if name in (month, month[:3], month[:4]))
    return next(known, None)
