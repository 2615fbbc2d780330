"""What means the same beside a number in every language: symbols, units, currency signs, letters glued to digits."""

from __future__ import annotations

from fractions import Fraction

from cvi18n.check.quantity.quantity import Unit
from cvi18n.check.quantity.sign import Role, Sign

_SECOND = 1_000_000

UNITS = {
    "us": Unit("time", 1),
    "ms": Unit("time", 1000),
    "s": Unit("time", _SECOND),
    "min": Unit("time", 60 * _SECOND),
    "ke": Unit("time", 900 * _SECOND),
    "h": Unit("time", 3600 * _SECOND),
    "d": Unit("time", 86400 * _SECOND),
    "wk": Unit("time", 7 * 86400 * _SECOND),
    # Months and years are their own dimension: a month is no number of days.
    "mo": Unit("calendar", 1),
    "y": Unit("calendar", 12),
    "dec": Unit("calendar", 120),
}
"""Units by the symbol that the tables of words use; a mu is a fifteenth of a hectare."""

_SIZES = {
    "mg": Unit("mass", 1),
    "g": Unit("mass", 1000),
    "kg": Unit("mass", 10**6),
    "t": Unit("mass", 10**9),
    "jin": Unit("mass", 500_000),
    "mm": Unit("length", 1),
    "cm": Unit("length", 10),
    "m": Unit("length", 1000),
    "km": Unit("length", 10**6),
    "li": Unit("length", 500_000),
    "mi": Unit("length", 1_609_344),
    "m2": Unit("area", 3),
    "mu": Unit("area", 2000),
    "ha": Unit("area", 30_000),
    "km2": Unit("area", 3 * 10**6),
}
UNITS |= _SIZES
_BYTES = {"KB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12, "PB": 10**15}

GLUED = {
    **{suffix: Sign(Role.SCALE, 1000) for suffix in ("k", "K")},
    **{suffix: Sign(Role.SCALE, 10_000) for suffix in ("w", "W")},
    **{suffix: Sign(Role.SCALE, 10**6) for suffix in ("M", "m", "mn", "Mn", "mio", "Mio", "mln")},
    **{suffix: Sign(Role.SCALE, 10**9) for suffix in ("B", "bn", "Bn", "b")},
    **{suffix: Sign(Role.SCALE, 10**12) for suffix in ("T", "tn")},
    **{suffix: Sign(Role.TIMES) for suffix in ("x", "X")},
    **{suffix: Sign(Role.COUNT) for suffix in ("st", "nd", "rd", "th", "er", "re", "e", "o", "a", "ste", "de")},
    **{suffix: Sign(Role.UNIT, unit=UNITS[suffix]) for suffix in ("us", "ms", "s", "min", "h", "d", "y")},
    **{symbol: Sign(Role.UNIT, unit=_SIZES[symbol]) for symbol in ("mg", "g", "kg", "mm", "cm", "km")},
    "mins": Sign(Role.UNIT, unit=UNITS["min"]),
    "hr": Sign(Role.UNIT, unit=UNITS["h"]),
    "hrs": Sign(Role.UNIT, unit=UNITS["h"]),
    "pp": Sign(Role.POINTS),
    "pct": Sign(Role.PERCENT),
    **{symbol: Sign(Role.UNIT, unit=Unit("bytes", scale)) for symbol, scale in _BYTES.items()},
}
"""Letters written behind digits without a blank.  Others make a name of the whole: 5G, 3D."""

LARGE_SUFFIXES = frozenset("MBTkKwWb")
"""Those of :data:`GLUED` that may be short for a unit as well: 512M of memory, 4K, 1T."""

SYMBOLS = {
    "%": Sign(Role.PERCENT),
    "٪": Sign(Role.PERCENT),
    "‰": Sign(Role.PERMILLE),
    "+": Sign(Role.MORE),
    "×": Sign(Role.TIMES),
    "€": Sign(Role.CURRENCY, codes="EUR"),
    "$": Sign(Role.CURRENCY, codes="USD HKD TWD CAD AUD SGD NZD MXN"),
    "£": Sign(Role.CURRENCY, codes="GBP"),
    "¥": Sign(Role.CURRENCY, codes="CNY JPY"),
    "₽": Sign(Role.CURRENCY, codes="RUB"),
    "₩": Sign(Role.CURRENCY, codes="KRW"),
    "₹": Sign(Role.CURRENCY, codes="INR"),
    "₺": Sign(Role.CURRENCY, codes="TRY"),
    "฿": Sign(Role.CURRENCY, codes="THB"),
    "₫": Sign(Role.CURRENCY, codes="VND"),
    "₴": Sign(Role.CURRENCY, codes="UAH"),
    "₪": Sign(Role.CURRENCY, codes="ILS"),
}
"""Symbols behind a number; those of currencies stand before it as well."""

DOLLARS = {
    "US": "USD",
    "HK": "HKD",
    "NT": "TWD",
    "C": "CAD",
    "CA": "CAD",
    "A": "AUD",
    "AU": "AUD",
    "S": "SGD",
    "R": "BRL",
}
"""Letters before the dollar sign."""

_CODES = (
    "USD",
    "EUR",
    "GBP",
    "CNY",
    "JPY",
    "KRW",
    "RUB",
    "CHF",
    "HKD",
    "TWD",
    "SGD",
    "AUD",
    "CAD",
    "INR",
    "ILS",
    "PLN",
    "BRL",
    "SAR",
    "AED",
    "SEK",
    "NOK",
    "DKK",
    "CZK",
    "HUF",
    "MXN",
    "NZD",
    "THB",
    "MYR",
    "TRY",
    "ZAR",
)
CODES = {
    **{code: code for code in _CODES},
    "RMB": "CNY",
    "CNH": "CNY",
    "NTD": "TWD",
}
"""Currency codes as they stand in a text, before or behind."""

HALF = Fraction(1, 2)
