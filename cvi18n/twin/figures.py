"""The numbers in a text, however a language writes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

LARGEST_IN_WORDS = 12
"""Up to here a number may as well be written out: two, twelve."""

_POWERS = {"万": 4, "萬": 4, "만": 4, "亿": 8, "億": 8, "억": 8}
_NUMBER = re.compile(
    r"(?<![^\W_])(?<!\d[.,])(?P<whole>\d{1,3}(?:[, '’]\d{3})+(?!\d)|\d+)(?:[.,](?P<part>\d+))?"
    rf" ?(?P<power>[{''.join(_POWERS)}])?(?P<percent> ?%)?"
)
_YEAR = re.compile(r"19[5-9]\d|20[0-4]\d")

POWER_SIGNS = frozenset(_POWERS)
"""The characters that belong to the number before them."""


class Figure(NamedTuple):
    """A number in digits, written out and with a point, and whether it is a percentage."""

    written: str
    percent: bool

    @property
    def significant(self) -> str:
        """Its digits without the zeros at either end: 120万, 1.2 million and 12 lakh have the same."""
        return self.written.replace(".", "").strip("0") or "0"

    @property
    def is_year(self) -> bool:
        """Whether it looks like a year, which many texts have in common."""
        return not self.percent and bool(_YEAR.fullmatch(self.written))

    @property
    def is_small(self) -> bool:
        """Whether another language may write it out."""
        return not self.percent and self.written.isdecimal() and int(self.written) <= LARGEST_IN_WORDS


def figures(text: str) -> Iterator[Figure]:
    """The numbers of *text*, which is in NFKC."""
    for number in _NUMBER.finditer(text):
        units, part = _digits(number["whole"]), _digits(number["part"] or "")
        power = _POWERS.get(number["power"] or "", 0)
        if power and len(part) <= power:
            units, part = units + part.ljust(power, "0"), ""
        yield Figure(f"{units}.{part}" if part else units, bool(number["percent"]))


def _digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(char)) for char in text if char.isdecimal())
