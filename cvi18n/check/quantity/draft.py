"""A quantity while it is read: the number first, then what stands around it."""

from __future__ import annotations

from cvi18n.check.quantity.digits import minutes
from cvi18n.check.quantity.language import Language
from cvi18n.check.quantity.quantity import Kind, Quantity, Unit, Vagueness, Value, Weight, exact, product
from cvi18n.check.quantity.sign import Role
from cvi18n.check.quantity.signs import HALF, UNITS
from cvi18n.check.quantity.tail import Tail
from cvi18n.check.quantity.vocabulary import LARGEST_SMALL

CENTURY = 100
_YEARS = range(1800, 2200)
_TENTH = HALF / 5
_LARGEST_EXPONENT = 9
_HOURS, _NOON = 24, 720
_KINDS = {
    Role.PERCENT: Kind.PERCENT,
    Role.PERMILLE: Kind.PERCENT,
    Role.TENTHS: Kind.PERCENT,
    Role.POINTS: Kind.POINTS,
    Role.BASIS: Kind.POINTS,
    Role.TIMES: Kind.TIMES,
    Role.DOUBLINGS: Kind.TIMES,
    Role.DISCOUNT: Kind.TERM,
    Role.QUARTER: Kind.QUARTER,
    Role.ORDINAL: Kind.ORDINAL,
    Role.DAY: Kind.DAY,
}
_COUNTS = (Kind.NUMBER, Kind.ORDINAL, Kind.FRACTION)
_ALWAYS_SAID = frozenset({Kind.YEAR, Kind.MONTH, Kind.QUARTER})
# 到 3 倍 is three times; 提升 3 倍 may be by three times, to four.
_TO = frozenset((*"到至为為达達是的",))


class Draft:
    """The fields of a :class:`Quantity`, to be changed until all signs are read."""

    __slots__ = (
        "currency",
        "digits",
        "end",
        "kind",
        "name",
        "parts",
        "readings",
        "scale",
        "start",
        "unit",
        "vague",
        "weight",
    )

    def __init__(self, readings: tuple[Value, ...], kind: Kind, weight: Weight, start: int, end: int) -> None:
        self.readings = readings
        self.kind = kind
        self.weight = weight
        self.start = start
        self.end = end
        self.vague = Vagueness.NONE
        self.currency = ""
        self.unit: Unit | None = None
        self.name = ""
        self.digits = ""
        self.parts: tuple[Quantity, ...] = ()
        self.scale: Value = 1

    def finished(self) -> Quantity:
        """The quantity, no more to be changed."""
        return Quantity(
            self.readings,
            self.kind,
            self.weight,
            self.start,
            self.end,
            self.vague,
            self.currency,
            self.unit,
            self.name,
            self.digits,
            self.parts,
            self.scale,
        )

    def add(self, tail: Tail, text: str, language: Language) -> None:
        """What stands behind the number."""
        role = tail.role
        self.end = tail.end
        self.currency = tail.currency or self.currency
        self.unit = tail.unit
        if tail.scale != 1:
            self._multiply(tail.scale)
        if role in _NUMERIC:
            self._interpret(role, text, language)
        if tail.half:
            self.readings = tuple(value + HALF for value in self.readings)
        if role is not None and self.kind in _COUNTS:
            self._name(role, tail.half)
        if self.kind is Kind.PERCENT:
            self.weigh_percentage()

    def _multiply(self, scale: Value) -> None:
        self.readings = tuple(product(value, scale) for value in self.readings)
        self.scale = scale
        firm = not self.vague and self.weight >= Weight.WORD
        self.weight = Weight.FIRM if firm else max(self.weight, Weight.WORD)

    def weigh_percentage(self) -> None:
        """100 % may be said as all of it; less is always said."""
        self.weight = Weight.WORD if self.readings[0] == CENTURY or not self.weight else Weight.FIRM

    def _interpret(self, role: Role, text: str, language: Language) -> None:
        """What *role* makes of the value."""
        value = self.readings[0]
        if role is Role.PERMILLE:
            self.readings = tuple(product(each, _TENTH) for each in self.readings)
        elif role is Role.TENTHS:
            self.readings = tuple(product(each, 10) for each in self.readings)
        elif role is Role.BASIS:
            self.readings = (product(value, exact(1, CENTURY)), value)
        elif role is Role.AGE:
            self.readings = (product(value, 10),)
        elif role is Role.DISCOUNT:
            tenth = value if value < 10 else product(value, _TENTH)
            self.readings = (tenth, product(tenth, 10), CENTURY - product(tenth, 10))
        elif role is Role.DOUBLINGS and isinstance(value, int) and value <= _LARGEST_EXPONENT:
            self.readings = (2**value,)
        elif role is Role.TIMES and language.han and text[max(0, self.start - 2) : self.start].strip()[-1:] not in _TO:
            self.readings = (*self.readings, value + 1)
        elif role is Role.CLOCK:
            self._tell_time()
        elif role is Role.DECADE:
            later = (value, value % CENTURY)
            self.readings = (1900 + value, value, 2000 + value) if value < CENTURY else later
        elif role is Role.CLASS and 10 <= value < CENTURY:
            self.readings = (value, 2000 + value)

    def _tell_time(self) -> None:
        """17 Uhr, 8.30 Uhr."""
        hour, _, minute = self.digits.partition(".")
        if hour.isdecimal() and int(hour) <= _HOURS and (len(minute) == 2 or not minute):
            self.readings = minutes(int(hour), int(minute or 0))
            self.kind, self.weight = Kind.CLOCK, Weight.FIRM

    def set_half_of_day(self, afternoon: bool) -> None:
        """8:30 a.m., 5 p.m."""
        if self.kind is not Kind.CLOCK:
            self._tell_time()
        if self.kind is Kind.CLOCK:
            value = self.readings[0] % _NOON
            self.readings = (value + _NOON if afternoon else value,)

    def _name(self, role: Role, half: bool) -> None:
        """What *role* says the number is of."""
        value = self.readings[0]
        self.kind = _KINDS.get(role, self.kind)
        is_year = isinstance(value, int) and value in _YEARS and not half
        if role is Role.CENTURY:
            self.weight = Weight.FAINT
        elif role is Role.YEAR and is_year:
            self.kind, self.unit = Kind.YEAR, None
        elif role is Role.DECADE:
            self.kind = Kind.YEAR
        elif role is Role.MONTH:
            if isinstance(value, int) and 1 <= value <= LARGEST_SMALL and not half:
                self.kind = Kind.MONTH
            else:
                self.unit = UNITS["mo"]
        elif is_year and self.unit is UNITS["y"] and len(self.digits) == len("2021"):
            self.kind, self.unit = Kind.YEAR, None
        if self.kind in _ALWAYS_SAID:
            self.weight = Weight.FIRM


_NUMERIC = frozenset(
    {
        Role.CLOCK,
        Role.BASIS,
        Role.AGE,
        Role.PERMILLE,
        Role.TENTHS,
        Role.DISCOUNT,
        Role.DOUBLINGS,
        Role.TIMES,
        Role.DECADE,
        Role.CLASS,
    }
)
