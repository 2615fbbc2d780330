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
    hundreds: str = ""
    """From 100 on, where they are words of their own: doscientos."""
    ordinals: str = ""
    """From 1 on."""
    tens_ordinals: str = ""
    """From 20 on."""
    hundredth: str = ""
    """Of 100 and 1000."""
    ordinal_ends: str = ""
    """What makes the ordinal of a cardinal: trent*ième*."""
    ordinal_stems: Mapping[str, str] = NONE
    """What stands before such an ending for a cardinal, where no rule tells it: dritte."""
    lost_vowels: str = ""
    """Final vowels that a cardinal loses before it."""
    endings: str = ""
    """What a ``*`` at the end of a form stands for."""
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
    attributive: str = ""
    """Forms that stand before what they count, and take none of the suffixes."""
    """What is written together with the word before it: the Korean particles."""
    comma: bool = False
    """Whether a comma is the decimal mark."""
    month_first: bool = False
    """Whether the month may stand before the day in a date in digits."""
    either_mark: bool = False
    """Whether the other mark may be the decimal one as well, by the country."""
    spaced: bool = False
    """Whether a plain blank may divide thousands."""
    compound: str = ""
    """What joins ones and tens in one word: ein*und*zwanzig; a pattern."""
    pieces: Mapping[str, str] = NONE
    """Forms that stand only inside of such a word, by their value."""
    stems: Mapping[str, str] = NONE
    """Ordinals inside of such a word, without their ending, by the value: hundert*drit*te."""
    half_in_word: str = ""
    """A pattern of "and a half" at the end of such a word: drei*einhalb*."""
    counted: Mapping[str, str] = NONE
    """Patterns of what may end such a word: zwei*jährig*, by the symbol of a unit, or ``times``, ``count``."""
    backwards: bool = False
    """Whether ones come before tens: five and twenty."""
    teens_by_ten: bool = False
    """Whether sixty and eighty go on to 79 and 99, and seventeen is ten seven."""
    duals: Mapping[str, str] = NONE
    """Forms that say two of a scale: ألفان."""
    pairs: Mapping[str, str] = NONE
    """Forms that say two of a unit, by its symbol: שנתיים."""
    tens_joined: bool = False
    """Whether an "and" stands between tens and ones."""
    years_in_pairs: bool = False
    """Whether nineteen ninety-nine is a year."""
    whole_digits: bool = False
    """Whether a last digit in Han characters is ones, and no tenth of what is before it: 百一 is 101."""
    conjunction: str = ""
    """The "and" that is written together with the word behind it."""
    several: str = ""
    """Words that leave it open how many a scale behind them counts: several hundred."""
    half: str = ""
    """A pattern of "and a half" behind a unit."""
    half_before: bool = False
    """Whether half eight is half past seven."""
    inflected: bool = False
    """Whether number words have more forms than the table."""
    dual: bool = False
    """Whether the noun alone may say two of it."""
