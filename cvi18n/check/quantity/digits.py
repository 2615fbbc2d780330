"""Numbers in digits: what a cluster of digits and marks may mean, by its shape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from cvi18n.check.patterns import when_needed
from cvi18n.check.quantity.quantity import Kind, Value, Weight, exact
from cvi18n.check.quantity.vocabulary import LARGEST_SMALL

_MARK = "[.,:/'\u00a0\u202f-]|[hH](?=[0-5][0-9](?![0-9A-Za-z]))"  # 21h30
CLUSTER = when_needed(f"[0-9]+(?:(?:{_MARK})[0-9]+)*")
"""Digits with marks between them."""
SPACED_CLUSTER = when_needed(f"[0-9]+(?:(?:{_MARK}| (?=[0-9]{{3}}(?![0-9])))[0-9]+)*")
"""The same where plain blanks divide thousands."""

# Arabic dates have a right-to-left mark before the slash.
_MARKED = when_needed("([0-9]+)\u200f(?=[-/.][0-9])")
# One character for one, so that places stay.  A thin space and the Arabic mark of thousands divide as U+202F does.
_PLAIN = {
    **{first + digit: ord("0") + digit for first in (0x660, 0x6F0, 0x966, 0xFF10) for digit in range(10)},
    **{
        ord(odd): ord(plain)
        for odd, plain in zip("％．＋－／～〜−‑’٫٬٪￥\u2009", "%.+-/~~--'.\u202f%¥\u202f", strict=True)
    },
}
ODD = frozenset((*map(chr, _PLAIN), "\u200f"))
"""Characters in whose place others are read."""

_GROUPED = when_needed("([1-9][0-9]{0,2})([.,' \u00a0\u202f])([0-9]{3}(?:\\2[0-9]{3})*)(?:([.,])([0-9]+))?")
_INDIAN = when_needed("([1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})")
_DECIMAL = when_needed("([0-9]+)[.,]([0-9]+)")
_YEAR_FIRST = when_needed("((?:19|20)[0-9]{2})([-/.])(0?[1-9]|1[0-2])(?:\\2(0?[1-9]|[12][0-9]|3[01]))?")
_YEAR_LAST = when_needed("(?:(0?[1-9]|[12][0-9]|3[01])([-/.]))?(0?[1-9]|[12][0-9]|3[01])([-/.])((?:19|20)[0-9]{2})")
_YEARS = when_needed("((?:19|20)[0-9]{2})([-/])([0-9]{2})")
_VERSION = when_needed("[0-9]+(?:\\.[0-9]+){2,}")
_FRACTION = when_needed("([0-9]+)/([0-9]+)")
_ROUND_THE_CLOCK = frozenset({"24/7", "7/24"})
_CLOCK = when_needed("([01]?[0-9]|2[0-3])[:hH]([0-5][0-9])")
_NOON = 12 * 60
_VERSION_BASE = 10**5

LONGEST = 60
"""Digits, in any script, that are more than these are no number that anybody counts: a key, a fingerprint."""


class Piece(NamedTuple):
    """What some digits of a cluster may mean, and where they stand in it."""

    readings: tuple[Value, ...]
    kind: Kind
    weight: Weight
    start: int
    end: int
    parts: tuple[Piece, ...] = ()


class _Custom(NamedTuple):
    """How a language writes numbers and dates in digits."""

    comma: bool
    day_first: bool
    either: bool


def minutes(hour: int, minute: int) -> tuple[int, ...]:
    """The minutes since midnight that a time of day may be; before noon it may be after noon as well."""
    value = hour * 60 + minute
    return (value, value % _NOON + _NOON) if 1 <= hour <= LARGEST_SMALL else (value,)


def plain(text: str) -> str:
    """*text* with ASCII digits and marks in place of those of other scripts and widths; of the same length."""
    if ODD.isdisjoint(text):
        return text
    text = text.translate(_PLAIN)
    return _MARKED.sub(r" \1", text) if "\u200f" in text else text


@lru_cache(maxsize=4096)
def pieces(cluster: str, comma: bool, day_first: bool = True, either: bool = False) -> tuple[Piece, ...]:
    """The numbers of a cluster; *comma* says that it is the language's decimal mark, *day_first* how it writes dates.

    *either* says that the other mark may be the decimal one too.
    """
    if len(cluster) > LONGEST:
        return ()
    if cluster.isdecimal():
        return (_whole(cluster, 0),)
    custom = _Custom(comma, day_first, either)
    return tuple(_read(cluster, 0, custom))


def _read(text: str, at: int, custom: _Custom) -> Iterator[Piece]:
    readings = _number(text, custom)
    dates = list(_date(text, at, custom.day_first))
    if dates:
        yield from dates
    elif readings:
        yield Piece(readings, Kind.NUMBER, Weight.FIRM, at, at + len(text))
    elif _VERSION.fullmatch(text):
        yield Piece((_version(text),), Kind.TERM, Weight.FIRM, at, at + len(text))
    elif _FRACTION.fullmatch(text):
        yield _fraction(text, at)
    else:
        yield from _divided(text, at, custom)


def _whole(text: str, at: int) -> Piece:
    value = int(text)
    weight = Weight.DIGIT if value <= LARGEST_SMALL else Weight.FIRM
    return Piece((value,), Kind.NUMBER, weight, at, at + len(text))


def _number(text: str, custom: _Custom) -> tuple[Value, ...]:
    """The values of one number with marks; none if it is not one."""
    grouped = _GROUPED.fullmatch(text)
    if grouped:
        return _grouped(grouped, custom)
    if _INDIAN.fullmatch(text):
        return (int(text.replace(",", "")),)
    decimal = _DECIMAL.fullmatch(text)
    return (_decimal(decimal[1], decimal[2]),) if decimal else ()


def _grouped(match: re.Match[str], custom: _Custom) -> tuple[Value, ...]:
    first, mark, rest, point, part = match.groups()
    if point == mark or (mark == " " and len(first) > len("123")):
        return ()
    digits = "".join(char for char in first + rest if char.isdecimal())
    value = _decimal(digits, part or "")
    # A single group behind the decimal mark: 1.200 is 1.2 in English.
    if mark in ",." and not point and len(rest) == len("000"):
        part = _decimal(first, rest)
        if custom.either:
            return (value, part)
        if mark == ("," if custom.comma else "."):
            return (part,)
    return (value,)


def _decimal(whole: str, part: str) -> Value:
    return exact(int(whole + part), 10 ** len(part))


def _date(text: str, at: int, day_first: bool) -> Iterator[Piece]:
    """2021-03, 2021/3/15, 03.2021, 15.3.2021, 2018-20."""
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = match[1], match[3], match[4]
        later = _same_century(year, month)
        yield _dated(match, 1, at, Kind.YEAR)
        yield _dated(match, 3, at, Kind.MONTH, *((later,) if match[2] != "." and not day and later else ()))
        if day:
            yield _dated(match, 4, at, Kind.DAY)
    elif (match := _YEAR_LAST.fullmatch(text)) and (not match[1] or match[2] == match[4]):
        yield from _day_and_month(match, at, day_first or match[4] == ".")
        yield _dated(match, 5, at, Kind.YEAR)
    elif (match := _YEARS.fullmatch(text)) and int(match[3]) > int(match[1][2:]):
        yield _dated(match, 1, at, Kind.YEAR)
        yield _dated(match, 3, at, Kind.YEAR, int(match[1][:2] + match[3]))


def _day_and_month(match: re.Match[str], at: int, day_first: bool) -> Iterator[Piece]:
    """Which of the two is the month is custom in a language; where it is the writer's, each may be the other."""
    first, second = int(match[1] or 0), int(match[3])
    if not first:
        yield _dated(match, 3, at, Kind.MONTH)
    elif second > LARGEST_SMALL:
        yield _dated(match, 1, at, Kind.MONTH)
        yield _dated(match, 3, at, Kind.DAY)
    else:
        both = first <= LARGEST_SMALL and not day_first
        yield _dated(match, 1, at, Kind.DAY, *([second] if both else []))
        yield _dated(match, 3, at, Kind.MONTH, *([first] if both else []))


def _same_century(year: str, month: str) -> int:
    """The year that 12 may be in 2008-12; 0 if it cannot."""
    return int(year[:2] + month) if len(month) == len("12") and int(month) > int(year[2:]) else 0


def _dated(match: re.Match[str], group: int, at: int, kind: Kind, *more: Value) -> Piece:
    return Piece((int(match[group]), *more), kind, Weight.FIRM, at + match.start(group), at + match.end(group))


def _version(text: str) -> int:
    value = 0
    for part in text.split("."):
        value = value * _VERSION_BASE + int(part)
    return value


def _fraction(text: str, at: int) -> Piece:
    over, _, under = text.partition("/")
    parts: tuple[Piece, ...] = (_whole(over, at), _whole(under, at + len(over) + 1))
    if text in _ROUND_THE_CLOCK or int(under) == 0:
        # Some languages say it in words, so nothing of it is missed.
        parts = tuple(part._replace(kind=Kind.TERM, weight=Weight.WORD) for part in parts)
        return Piece(parts[0].readings, Kind.TERM, Weight.WORD, at, at + len(text), parts)
    return Piece((exact(int(over), int(under)),), Kind.FRACTION, Weight.FIRM, at, at + len(text), parts)


def _divided(text: str, at: int, custom: _Custom) -> Iterator[Piece]:
    """The numbers on both sides of the loosest mark: of a range, a ratio, a time, a list."""
    clock = _CLOCK.fullmatch(text)
    if clock:
        parts = (_whole(clock[1], at), _whole(clock[2], at + clock.start(2)))
        yield Piece(minutes(int(clock[1]), int(clock[2])), Kind.CLOCK, Weight.FIRM, at, at + len(text), parts)
        return
    mark = next((mark for mark in "-/:hH, \u00a0\u202f'." if mark in text), "")
    place = 0
    for part in text.split(mark):
        if part.isdecimal():
            yield _whole(part, at + place)
        else:
            yield from _read(part, at + place, custom)
        place += len(part) + 1
