"""What stands behind a number and makes it more than that."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from cvi18n.check.quantity.quantity import Unit, Value


class Role(str, Enum):
    """What a sign does to the number before it."""

    SCALE = "scale"  # multiplies it
    MORE = "more"  # makes it approximate, which no reader misses: 20 多, 50+
    COUNT = "count"  # a measure word: what is before it is surely a number
    PERCENT = "percent"
    PERMILLE = "permille"
    POINTS = "points"
    BASIS = "basis"  # hundredths of a percentage point
    AGE = "age"  # 六旬
    TIMES = "times"
    CURRENCY = "currency"
    UNIT = "unit"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    QUARTER = "quarter"
    CLOCK = "clock"  # 17 Uhr
    ORDINAL = "ordinal"  # 二等奖
    DECADE = "decade"
    CENTURY = "century"  # the decade behind it says as much
    CLASS = "class"  # 21 级: those who began, or end, their studies in 2021
    HALF = "half"  # and a half: 两年半
    TENTHS = "tenths"  # 八成
    DISCOUNT = "discount"  # 八折
    DOUBLINGS = "doublings"  # 翻两番
    STOP = "stop"  # nothing of the above, although its beginning looks like it

    __hash__ = str.__hash__  # that of Enum is ten times as slow


class Sign(NamedTuple):
    """A role, and what it needs: a factor, a unit, currency codes."""

    role: Role
    value: Value = 1
    unit: Unit | None = None
    codes: str = ""
