"""How a finding names a quantity: its value first, and what stands there where that looks otherwise."""

from __future__ import annotations

from fractions import Fraction

from cvi18n.check.quantity.quantity import Kind, Quantity, Value

_MILLION, _BILLION = 10**6, 10**9
_ROUND = 10**4  # 1.2345 billion is clear, 1.23456 is not


def said(quantity: Quantity, text: str) -> str:
    """*quantity*, which stands in *text*: ``1.2 million (120 万)``, ``45 %``."""
    written = text[quantity.start : quantity.end].strip()
    value = _value(quantity)
    if not value or _bare(value) in _bare(written):
        return written
    return f"{value} ({written})"


def _bare(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalnum() or char in "%.")


def _value(quantity: Quantity) -> str:
    """Its value in words; nothing where what is written is the name itself."""
    value = quantity.value
    if quantity.kind in (Kind.TERM, Kind.CLOCK):
        return ""
    if quantity.kind in (Kind.YEAR, Kind.DAY):
        return str(value)
    if quantity.kind in (Kind.MONTH, Kind.QUARTER):
        return f"{quantity.kind.value} {value}"
    if quantity.kind is Kind.PERCENT:
        return f"{_decimal(value)} %"
    if quantity.kind is Kind.POINTS:
        return f"{_decimal(value)} percentage points"
    if quantity.is_year:
        return str(value)
    return ("about " if quantity.vague else "") + _large(value) + (" times" if quantity.kind is Kind.TIMES else "")


def _large(value: Value) -> str:
    for scale, name in ((_BILLION, "billion"), (_MILLION, "million")):
        if value >= scale and (value * _ROUND) % scale == 0:
            return f"{_decimal(Fraction(value) / scale)} {name}"
    return _decimal(value)


def _decimal(value: Value) -> str:
    if value == int(value):
        return f"{int(value):,}"
    number = Fraction(value)
    if number.denominator % 3 == 0 or number.denominator % 7 == 0:
        return f"{number.numerator}/{number.denominator}"
    return f"{float(number):,.10g}"
