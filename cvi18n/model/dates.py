"""Dates as a CV knows them: a year, a month, or a day, and no more than was written."""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")

WORDS_FOR_PRESENT = ("至今", "now", "current", "present")
"""What people write, in letters of any case, for ``present``, which each language writes in its own way."""


class Date(NamedTuple):
    """A Gregorian date of one of three precisions; ``month`` and ``day`` are None where nothing was written."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def iso(self) -> str:
        """ISO 8601 in the precision written: ``2018``, ``2018-07``, ``2018-07-15``."""
        parts = [f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)


class Present(NamedTuple):
    """The open end of a range: ``present``."""

    iso: None = None


class ImpossibleDate(ValueError):
    """The text has the form of a date that no calendar has, such as ``2023-02-30``."""


def parse_date(text: str) -> Date | Present | None:
    """Read an ISO date or ``present``; None when *text* is neither.

    Raises ImpossibleDate for a month or a day that does not exist.
    """
    if text == "present":
        return Present()
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    year, month, day = match.groups()
    try:
        datetime.date(int(year), int(month or 1), int(day or 1))
    except ValueError as error:
        raise ImpossibleDate(str(error)) from None
    return Date(int(year), int(month) if month else None, int(day) if day else None)
