"""Numbers that say one thing together: 三分之一, 3 万 5 千, 1 小时 30 分, 3–5 万, 21 年 3 月."""

from __future__ import annotations

from fractions import Fraction

from cvi18n.check.patterns import when_needed
from cvi18n.check.quantity.digits import minutes
from cvi18n.check.quantity.language import Language
from cvi18n.check.quantity.quantity import Kind, Quantity, Value, Weight, exact, product
from cvi18n.check.quantity.signs import HALF, UNITS
from cvi18n.check.quantity.vocabulary import LARGEST_SMALL

_OVER = frozenset({"分之", "分の", "분의", "分之 ", "분의 ", " 分之 "})
_LONGEST_GAP = 10
_HAN_SCALES = frozenset("万亿萬億千百만억천백")
_PLAIN_CENTURY = 100
_DASHES = frozenset("-–—~")
_LIST_MARKS = frozenset(",、，")
_BESIDE_A_MONTH = frozenset({"", ".", "of", "de"})
_LAST_DAY = 31
_TEN = 10
_PAST = frozenset({" past ", " over "})
_FULL_MARKS = (100,)
_HOURS, _MINUTES = 24, 60
_CLOCK = when_needed("([01]?[0-9]|2[0-4])(?:[.]([0-5][0-9]))?")
_CLOCKS = ("time", "calendar")
_OUT_OF = frozenset({" out of ", " in "})
_CROSSES = frozenset("×xX*")
_ROUND_THE_CLOCK = frozenset({(7, 24), (24, 7)})


def joined(text: str, found: list[Quantity], language: Language) -> list[Quantity]:
    """*found*, in the order of the text, with neighbours made one where they are."""
    result: list[Quantity] = []
    for quantity in found:
        if result and quantity.start - result[-1].end <= _LONGEST_GAP:
            before = result.pop()
            result += _pair(text, before, quantity, language)
        else:
            result.append(quantity)
    return result


def _pair(text: str, one: Quantity, other: Quantity, language: Language) -> tuple[Quantity, ...]:
    gap = text[one.end : other.start]
    inner = gap.strip()
    together = _together(text, one, other, gap, language)
    if together is not None:
        return (together,)
    if gap == ". " and language.glued:
        return (one, _dotted(text, one, other))
    if other.kind is Kind.MONTH and not inner and one.unit and one.value < _PLAIN_CENTURY:
        # 21 年 3 月
        year = one._replace(readings=(2000 + one.value, one.value), kind=Kind.YEAR, unit=None, weight=Weight.FIRM)
        return (year, other)
    if inner in _DASHES and one.is_year and (later := _same_century(one, other)):
        return (one._replace(kind=Kind.YEAR, weight=Weight.FIRM), later)
    day = _day(one, other) if inner in _BESIDE_A_MONTH and not language.han else None
    if day:
        return day
    if inner in _CROSSES and (one.value, other.value) in _ROUND_THE_CLOCK:
        return (
            one._replace(weight=Weight.WORD, kind=Kind.TERM),
            other._replace(weight=Weight.WORD, kind=Kind.TERM),
        )
    if one.kind is other.kind is Kind.QUARTER and one.value == 1 and inner in language.ranges:
        return (one._replace(weight=Weight.WORD), other)  # the first three quarters
    if inner in language.ranges:
        return (_shared(text, one, other, inner), other)
    return (one, other)


def _together(text: str, one: Quantity, other: Quantity, gap: str, language: Language) -> Quantity | None:
    """The one quantity that both are, if they are."""
    if gap in _OVER:
        return _fraction(one, other)
    if gap in _OUT_OF and one.kind is other.kind is Kind.NUMBER and one.value < other.value and not other.unit:
        quotient = product(one.value, Fraction(1) / other.value)
        weight = min(one.weight, other.weight)
        readings = (quotient, one.value) if other.value in _FULL_MARKS else (quotient,)
        return Quantity(readings, Kind.FRACTION, weight, one.start, other.end, parts=(one, other))
    if other.kind is Kind.NUMBER and not other.unit:
        if gap == " " and one.unit is UNITS["h"] and len(other.digits) == 2:
            return _told(one, other)
        if gap in _PAST and one.kind is Kind.FRACTION:
            clock = _told(other, one._replace(readings=(product(one.value, _MINUTES),), end=other.end))
            return clock._replace(start=one.start, parts=()) if clock else None
    inner = gap.strip()
    if not inner and language.han and (longer := _goes_on(text, one, other)):
        return longer
    if not inner and text[one.end - 1] in _HAN_SCALES and _completes(one, other):
        weight = max(one.weight, other.weight)
        return other._replace(readings=(one.value + other.value,), start=one.start, weight=weight, digits="")
    if (not inner or inner == "," or inner in language.joiners) and _is_duration(one, other):
        return _duration(one, other)
    return None


def _fraction(under: Quantity, over: Quantity) -> Quantity:
    value = over.value
    if under.value in (100, 1000):
        percent = product(value, exact(100, int(under.value)))
        weight = Weight.FIRM if percent != _PLAIN_CENTURY else Weight.WORD
        return over._replace(readings=(percent,), kind=Kind.PERCENT, weight=weight, start=under.start)
    quotient: Value = value / under.value if not isinstance(under.value, int) else product(value, exact(1, under.value))
    return Quantity((quotient,), Kind.FRACTION, Weight.WORD, under.start, over.end, parts=(under, over))


def _completes(one: Quantity, other: Quantity) -> bool:
    """Whether 5 千 goes on with 3 万: it is less than the scale before it."""
    return other.kind is Kind.NUMBER and one.kind is Kind.NUMBER and other.value < one.scale and not one.vague


def _is_duration(one: Quantity, other: Quantity) -> bool:
    first, second = one.unit, other.unit
    if first is None or second is None or first.dimension != second.dimension or first.dimension not in _CLOCKS:
        return False
    return other.value * second.scale < first.scale


def _dotted(text: str, one: Quantity, other: Quantity) -> Quantity:
    """The month and the day of a Korean date in numbers: 2021. 3. 15."""
    if other.kind is not Kind.NUMBER or not isinstance(other.value, int) or text[other.end : other.end + 1] != ".":
        return other
    if one.is_year and 1 <= other.value <= LARGEST_SMALL:
        return other._replace(kind=Kind.MONTH, weight=Weight.FIRM)
    if one.kind is Kind.MONTH and 1 <= other.value <= _LAST_DAY:
        return other._replace(kind=Kind.DAY, weight=Weight.FIRM)
    return other


def _goes_on(text: str, one: Quantity, other: Quantity) -> Quantity | None:
    """What is said in two units without the second: 九成八, 1 米 78."""
    if one.kind is Kind.PERCENT and text[one.end - 1] == "成" and other.kind is Kind.FRACTION and other.value == HALF:
        return one._replace(readings=(one.value + other.value * _TEN,), end=other.end)  # 一成半
    if (
        other.kind is not Kind.NUMBER
        or other.unit
        or other.currency
        or (other.end < len(text) and text[other.end] in "万亿")
    ):
        return None
    if one.kind is Kind.PERCENT and text[one.end - 1] == "成" and not other.digits and other.value < _TEN:
        return one._replace(readings=(one.value + other.value,), end=other.end)
    if one.unit is UNITS["m"] and len(other.digits) == 2:
        value = one.value + product(other.value, exact(1, _PLAIN_CENTURY))
        return one._replace(readings=(value,), end=other.end, weight=Weight.FIRM, digits="")
    return None


def _told(one: Quantity, other: Quantity) -> Quantity | None:
    """A time of day in two numbers: 17 h 30."""
    hour, minute = one.value, other.value
    if not isinstance(hour, int) or not isinstance(minute, int) or hour > _HOURS or minute >= _MINUTES:
        return None
    return Quantity(minutes(hour, minute), Kind.CLOCK, Weight.FIRM, one.start, other.end, parts=(one, other))


def _same_century(one: Quantity, other: Quantity) -> Quantity | None:
    """The end of a range of years that is cut short: 2017–19."""
    value, first = other.value, one.value
    if other.kind not in (Kind.NUMBER, Kind.YEAR) or len(other.digits) != 2 or other.unit or other.currency:
        return None
    if not isinstance(first, int) or not isinstance(value, int) or value <= first % _PLAIN_CENTURY:
        return None
    readings = (first - first % _PLAIN_CENTURY + value, value)
    return other._replace(readings=readings, kind=Kind.YEAR, weight=Weight.FIRM)


def _day(one: Quantity, other: Quantity) -> tuple[Quantity, Quantity] | None:
    """The day beside a month that is a word."""
    for month, day in ((one, other), (other, one)):
        bare = day.kind in (Kind.NUMBER, Kind.ORDINAL) and day.digits and not day.unit and not day.currency
        if month.kind is Kind.MONTH and bare and isinstance(day.value, int) and 1 <= day.value <= _LAST_DAY:
            dated = day._replace(kind=Kind.DAY, weight=Weight.FIRM)
            return (dated, other) if day is one else (one, dated)
    return None


def _duration(one: Quantity, other: Quantity) -> Quantity:
    assert one.unit is not None
    assert other.unit is not None
    base = product(one.value, one.unit.scale) + product(other.value, other.unit.scale)
    value = product(base, exact(1, int(other.unit.scale)))
    return Quantity(
        (value,), Kind.NUMBER, max(one.weight, other.weight), one.start, other.end, unit=other.unit, parts=(one, other)
    )


def _shared(text: str, one: Quantity, other: Quantity, mark: str) -> Quantity:
    """*one* with what stands behind the end of its range alone: 10–20%, 3 至 5 万."""
    if other.kind is Kind.CLOCK and one.kind is Kind.NUMBER and (told := _CLOCK.fullmatch(one.digits)):
        return one._replace(readings=minutes(int(told[1]), int(told[2] or 0)), kind=Kind.CLOCK, weight=Weight.FIRM)
    if one.digits and not text[one.end - 1].isdecimal():
        return one  # something is counted by it: 28 人，94%
    if one.kind is not Kind.NUMBER or not text[one.end - 1].isalnum() or one.unit or one.vague:
        return one
    if other.kind in (Kind.PERCENT, Kind.POINTS) and one.currency == "":
        return one._replace(kind=other.kind, weight=Weight.FIRM)
    if other.scale > 1 and one.scale == 1 and one.value < 1000:
        scaled = tuple(product(value, other.scale) for value in one.readings)
        readings = scaled if mark in _DASHES else scaled + one.readings
        weight = max(one.weight, Weight.WORD)
        return one._replace(readings=readings, weight=weight, currency=one.currency or other.currency)
    unit = other.unit if one.digits and not one.is_year and mark not in _LIST_MARKS else None
    return one._replace(unit=unit, currency=one.currency or other.currency)
