"""A quantity that a text states: its value, what is counted, and how surely it is one."""

from __future__ import annotations

from enum import Enum, IntEnum
from fractions import Fraction
from typing import NamedTuple

Value = int | Fraction
"""Exact: whole numbers are int, for they compare many times as fast as fractions and are equal to them."""


class Kind(str, Enum):
    """What a quantity is of."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    TIMES = "times"
    FRACTION = "fraction"
    PERCENT = "percent"
    POINTS = "percentage points"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    QUARTER = "quarter"
    HALF_YEAR = "half of a year"
    CLOCK = "time of day"  # in minutes
    TERM = "term"  # digits within a name: p99, GPT-4, 5G

    __hash__ = str.__hash__  # that of Enum is ten times as slow


DATES = frozenset((Kind.YEAR, Kind.MONTH, Kind.DAY, Kind.QUARTER, Kind.HALF_YEAR))
"""The kinds whose change is a changed date."""


class Weight(IntEnum):
    """How surely a text states the quantity, and so how much it is missed."""

    FAINT = 0  # may be no number at all (a first step, 一直): an answer to another, never asked for
    WORD = 1  # a small number in words, or one that grammar may swallow
    DIGIT = 2  # a small number in digits, which the other language may write out
    FIRM = 3  # stands in every language


class Vagueness(IntEnum):
    """How a number is meant where it is a power of ten without a digit."""

    NONE = 0
    ABOUT = 1  # 上百, 千万级: no more digits than that
    SEVERAL = 2  # 数百, hundreds: up to the next power of ten
    TEENS = 3  # 十余, 十几: up to twenty


class Unit(NamedTuple):
    """A unit that converts without loss: its dimension, and how many of the smallest it is."""

    dimension: str
    scale: Value


class Quantity(NamedTuple):
    """A quantity and where it stands.

    *readings* are the values it may have, the likeliest first; *vague* says whether it is a magnitude alone.
    *currency* holds the ISO 4217 codes that its sign may mean, *name* the letters around the digits of a term, with #
    for them, *digits* what stands there in digits, *parts* what it is made of where it can be read in pieces, and
    *scale* what the signs behind it multiply it by.
    """

    readings: tuple[Value, ...]
    kind: Kind
    weight: Weight
    start: int
    end: int
    vague: Vagueness = Vagueness.NONE
    currency: str = ""
    unit: Unit | None = None
    name: str = ""
    digits: str = ""
    parts: tuple[Quantity, ...] = ()
    scale: Value = 1

    @property
    def value(self) -> Value:
        """The likeliest reading."""
        return self.readings[0]

    @property
    def is_year(self) -> bool:
        """Whether it is a year, or looks like one."""
        if self.kind is Kind.YEAR:
            return True
        bare = self.kind is Kind.NUMBER and len(self.digits) == len("2021") and not self.currency and not self.unit
        return bare and self.digits.isdecimal() and FIRST_YEAR <= self.readings[0] <= LAST_YEAR


FIRST_YEAR, LAST_YEAR = 1900, 2099


def exact(numerator: int, denominator: int = 1) -> Value:
    """The quotient, as int where it is whole."""
    if numerator % denominator == 0:
        return numerator // denominator
    return Fraction(numerator, denominator)


def product(one: Value, other: Value) -> Value:
    """The product, as int where it is whole."""
    result = one * other
    return result if isinstance(result, int) or result.denominator != 1 else result.numerator
