"""The form in which a language's number words are written down: data, read by :mod:`cvi18n.check.quantity.language`.

A cell lists forms divided by ``|``; a form of several words has plain spaces.  A form after ``~`` may be no number
(French *neuf* is new as well).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

NONE: Mapping[str, str] = MappingProxyType({})


class Numerals(NamedTuple):
    """How a language says numbers, and what it says beside them."""

    cardinals: str = ""
    """From 0 on, cells divided by blanks."""
    tens: str = ""
    """From 20 on."""
    ordinals: str = ""
    """From 1 on."""
    scales: Mapping[str, str] = NONE
    """What multiplies the number before it: 100, 1000, 10^6 by their zeros."""
    magnitudes: Mapping[str, str] = NONE
    """What says a magnitude and no number: dozens, by its zeros."""
    fractions: Mapping[str, str] = NONE
    multiples: Mapping[str, str] = NONE
    """Doubled, twice, by the factor."""
    dozen: str = ""
    """Twelve of them, and a scale: three dozen."""
    faint: Mapping[str, str] = NONE
    """Both, pair, by the number."""
    signs: Mapping[str, str] = NONE
    """What stands behind a number, by its role (:class:`~cvi18n.check.quantity.sign.Role`)."""
    units: Mapping[str, str] = NONE
    """By their symbol in :data:`~cvi18n.check.quantity.signs.UNITS`."""
    currencies: Mapping[str, str] = NONE
    """By their codes in ISO 4217."""
    months: Mapping[str, str] = NONE
    """Forms that CLDR has not, by the month's number."""
    joiners: str = ""
    """Words inside one number: one hundred *and* ten, half *a* million."""
    ranges: str = ""
    """Words between the ends of a range, and between the members of a list."""
    start: str = ""
    """A pattern of what stands before the value that something changes from, or a range begins with."""
    end: str = ""
    """The same of what it changes to."""
    start_behind: str = ""
    """The same of what stands behind it."""
    end_behind: str = ""
    prefixes: str = ""
    """What is written together with the word behind it: the Hebrew and Arabic prepositions."""
    suffixes: str = ""
    """What is written together with the word before it: the Korean particles."""
    comma: bool = False
    """Whether a comma is the decimal mark."""
    spaced: bool = False
    """Whether a plain blank may divide thousands."""
    compound: str = ""
    """What joins ones and tens in one word: ein*und*zwanzig."""
    half: str = ""
    """A pattern of "and a half" behind a unit."""
    inflected: bool = False
    """Whether number words have more forms than the table."""
    dual: bool = False
    """Whether the noun alone may say two of it."""
