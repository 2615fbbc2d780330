"""Whether two quantities, of a text and of its translation, may be the same: by value, and by what it is of."""

from __future__ import annotations

from fractions import Fraction

from cvi18n.check.patterns import when_needed
from cvi18n.check.quantity.quantity import Kind, Quantity, Vagueness, Value, Weight, product
from cvi18n.check.quantity.signs import UNITS

SAME = 0
"""The same value of the same kind."""
READ_ALIKE = 1
"""A common reading."""
DERIVED = 2
"""The same said in another way: 50 % and half, 90 minutes and 1.5 hours."""
_FAINT = 3
_NEARLY = Fraction(9, 10)  # of what 近百 says
_HUNDRED = 100
_NAMED = frozenset({Kind.ORDINAL, Kind.TERM})
_IN_DAYS: dict[Value, Value] = {8: 1, 15: 2}
_ROUNDED = 5  # from here on a percentage may be rounded to a whole one: a seventh is 14 %
_NOON = 12 * 60

_PER_HUNDRED = frozenset({Kind.PERCENT, Kind.POINTS})
# June 8 is no 8 月 6 日, nor are percentage points a percentage.
_NEVER_ALIKE = ({Kind.MONTH, Kind.DAY}, {Kind.PERCENT, Kind.POINTS})
# A group of three that either mark may divide: a grade that stands there unchanged was taken over.
_AMBIGUOUS = when_needed("[1-9][0-9]{0,2}[.,][0-9]{3}")
# Words before a decimal number that is a score, whose last zero says nothing; behind others it is a version.
_SCORES = frozenset({"gpa", "ielts", "toefl", "auc", "f1", "bleu", "rouge", "map", "score", "rating", "about", "over"})


def cost(source: Quantity, target: Quantity) -> int | None:
    """How far *target* is from saying what *source* says; None if it cannot."""
    found = _cost(source, target)
    if found is None or (source.weight and target.weight):
        return found
    return found + _FAINT


def _cost(one: Quantity, other: Quantity) -> int | None:
    if one.kind is other.kind and one.unit == other.unit and one.value == other.value:
        if _is_other_version(one, other) or is_other_class(one, other):
            return None
        return SAME if one.name == other.name else READ_ALIKE
    if (one.kind is Kind.HALF_YEAR) is not (other.kind is Kind.HALF_YEAR) and not {one.kind, other.kind} & _NAMED:
        return None
    if _is_bare_multiple(one, other) or _is_bare_multiple(other, one):
        return None
    if (one.kind is Kind.CLOCK) is not (other.kind is Kind.CLOCK):
        clock, number = (one, other) if one.kind is Kind.CLOCK else (other, one)
        return DERIVED if _tells(number, clock) else None
    if one.unit and other.unit and one.unit.dimension == other.unit.dimension:
        return _by_units(one, other)
    if (one.kind in _PER_HUNDRED) is not (other.kind in _PER_HUNDRED):
        hundredths, times = (one, other) if one.kind in _PER_HUNDRED else (other, one)
        if hundredths.kind is Kind.POINTS and times.value in hundredths.readings:
            return READ_ALIKE  # five points
        return DERIVED if _says_percent(times, hundredths) else None
    if {one.kind, other.kind} in _NEVER_ALIKE or (Kind.MONTH in (one.kind, other.kind) and (one.unit or other.unit)):
        return None
    if one.kind is other.kind is Kind.TERM and is_other_class(one, other):
        return None
    if any(value in other.readings for value in one.readings):
        return None if _is_other_version(one, other) else READ_ALIKE
    if _is_of_magnitude(one, other) or _is_of_magnitude(other, one) or _is_taken_over(one, other):
        return DERIVED
    if _measured(one) & _measured(other) or _is_complement(one, other):
        return DERIVED
    return None


def _is_bare_multiple(one: Quantity, other: Quantity) -> bool:
    """Whether *one* says how many times, and *other* how many of a unit."""
    return one.kind is Kind.TIMES and other.kind is Kind.NUMBER and other.unit is not None


def _tells(number: Quantity, clock: Quantity) -> bool:
    """Whether a number of hours may be the time of day: 8 点半, 19 h, eight in the morning."""
    hours = number.value
    if number.unit is not None:
        if number.unit.dimension != "time":
            return False
        hours = product(hours, Fraction(number.unit.scale) / UNITS["h"].scale)
    return number.kind is Kind.NUMBER and any((hours * 60 - value) % _NOON == 0 for value in clock.readings)


def _by_units(one: Quantity, other: Quantity) -> int | None:
    if _measured(one) & _measured(other) or _weeks(one, other) or _weeks(other, one):
        return DERIVED
    vague = _is_of_magnitude(one, other) or _is_of_magnitude(other, one)
    return DERIVED if vague and one.unit == other.unit else None


def _weeks(one: Quantity, other: Quantity) -> bool:
    """Whether *one* says in days what *other* says in weeks, and counts the first day twice: quinze jours."""
    return one.unit is UNITS["d"] and other.unit is UNITS["wk"] and _IN_DAYS.get(one.value) == other.value


def _measured(quantity: Quantity) -> set[Value]:
    """Its values in the smallest unit; bare ones are values too, for 8G is written of bytes."""
    if quantity.unit is None:
        return set(quantity.readings) if quantity.kind is Kind.TERM or quantity.scale != 1 else set()
    return {product(value, quantity.unit.scale) for value in quantity.readings}


def _is_other_version(one: Quantity, other: Quantity) -> bool:
    """3.10 and 3.1 behind the same word."""
    if not one.name or one.name != other.name or "#" in one.name or one.name in _SCORES:
        return False
    return one.digits != other.digits and "." in one.digits and "." in other.digits and one.value >= 1


def is_other_class(one: Quantity, other: Quantity) -> bool:
    """Whether two names differ in their one letter: B2 and C2."""
    return one.name[1:] == other.name[1:] == "#" and one.name != other.name


def _says_percent(quantity: Quantity, percent: Quantity) -> bool:
    """Whether a number, a fraction or a multiple says the same as a percentage: half, 0.95, tripled for 200 %."""
    kind, whole = quantity.kind, isinstance(quantity.value, int)
    if kind is Kind.TERM and not quantity.name:
        # 8 折 is at 80 %, and 20 % off.
        return any(value in percent.readings for value in quantity.readings[-1:] if percent.name) or (
            not percent.name and any(value in percent.readings for value in quantity.readings)
        )
    if whole and kind not in (Kind.TIMES, Kind.FRACTION) and not _may_be_part(quantity):
        return False
    for part in quantity.readings:
        for value in percent.readings:
            if value == part * _HUNDRED or (kind is Kind.TIMES and value == (part - 1) * _HUNDRED):
                return True
            if (
                part < 1
                and kind in (Kind.FRACTION, Kind.ORDINAL)
                and value >= _ROUNDED
                and -1 < part * _HUNDRED - value < 1
            ):
                return True
    return False


def _may_be_part(quantity: Quantity) -> bool:
    return any(value < 1 for value in quantity.readings)


def _is_of_magnitude(one: Quantity, other: Quantity) -> bool:
    """Whether *one* says how many digits *other* has: 数百 for 300, and for hundreds."""
    if not one.vague or other.kind in (Kind.YEAR, Kind.MONTH):
        return False
    least = one.value
    if other.vague:
        return _magnitude(other.value) == _magnitude(least)
    if one.vague is Vagueness.ABOUT:
        return any(least * _NEARLY <= value <= least for value in other.readings)
    most = least * (2 if one.vague is Vagueness.TEENS else 10)
    return any(least <= value < most for value in other.readings)


def _magnitude(value: Value) -> int:
    return len(str(int(value)))


def _is_taken_over(one: Quantity, other: Quantity) -> bool:
    return (
        one.name in _SCORES
        and one.digits == other.digits
        and one.scale == other.scale
        and _AMBIGUOUS.fullmatch(one.digits) is not None
    )


def _is_complement(one: Quantity, other: Quantity) -> bool:
    """Cut to a third is cut by two thirds."""
    return (
        one.kind is other.kind is Kind.FRACTION
        and one.value + other.value == 1
        and Weight.FAINT
        not in (
            one.weight,
            other.weight,
        )
    )
