"""The value of a number of several words: two hundred and forty-five, quatre-vingt-quinze, خمسة وعشرون ألفا."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from cvi18n.check.quantity.digits import minutes
from cvi18n.check.quantity.quantity import Kind, Value, product
from cvi18n.check.quantity.signs import HALF
from cvi18n.check.quantity.table import Numerals
from cvi18n.check.quantity.vocabulary import LARGEST_SMALL, Part, Word

_QUARTER = Fraction(1, 4)
_HUNDRED = 100
_THOUSAND = 1000
_CENTURIES = range(13, 21)  # nineteen ninety-nine, twenty twenty-one
_FRENCH_TENS = (60, 80)
_FRENCH_TEEN_TENS = (10, 70, 90)


class Sum(NamedTuple):
    """A number of several words, as far as it is read."""

    total: Value = 0
    section: Value | None = None
    kind: Kind = Kind.NUMBER
    vague: bool = False
    others: tuple[Value, ...] = ()
    scale: Value = 0
    """The last one."""

    @property
    def value(self) -> Value:
        """What the words say so far."""
        return self.total + (self.section or 0)


def sum_of(words: Sequence[tuple[Word, bool]]) -> Sum:
    """The sum of *words*, each with whether an "and" stands before it."""
    result = Sum()
    for word, joined in words:
        result = added(result, word, joined)
    return result


def continues(result: Sum, last: Word, word: Word, joined: bool, table: Numerals) -> bool:
    """Whether *word* goes on with the number that *last* ended so far."""
    if last.part is Part.ORDINAL and table.backwards and word.readings[0] == 10:
        return last.readings[0] < 10  # الثالث عشر
    if last.part is word.part is Part.ORDINAL and table.endings:
        return _adds_ordinal(last.readings[0], word.readings[0], joined)
    if last.part in (Part.MULTIPLE, Part.ORDINAL) or word.part is Part.MULTIPLE or last.unit:
        return False
    if _is_half_hour(last, word, joined, table):
        return not result.scale
    if word.part in (Part.SCALE, Part.MAGNITUDE):
        # A couple of hundred is two of them.
        couple = last.part is Part.CARDINAL and not last.weight and last.readings[0] == 2
        return (
            not joined or couple or last.part in (Part.MAGNITUDE, Part.FRACTION) or _adds_hundred(result, word, table)
        )
    if word.part is Part.FRACTION:
        return last.part in (Part.CARDINAL, Part.SCALE) and (not joined or word.readings[0] == HALF)
    if last.part in (Part.SCALE, Part.CARDINAL) and word.part in (Part.CARDINAL, Part.ORDINAL):
        return _adds(result, last, word, joined, table)
    return False


def _adds_ordinal(last: Value, value: Value, joined: bool) -> bool:
    """vigésimo primero, dwudziesty pierwszy."""
    return not joined and last >= 10 and last % 10 == 0 and value < 10


def _is_half_hour(last: Word, word: Word, joined: bool, table: Numerals) -> bool:
    """Half past seven: halb acht."""
    hour = word.part is Part.CARDINAL and 1 <= word.readings[0] <= LARGEST_SMALL
    return table.half_before and hour and not joined and last.part is Part.FRACTION and last.readings[0] == HALF


def _adds_hundred(result: Sum, word: Word, table: Numerals) -> bool:
    """ألف ومئة: the hundred behind an "and" is one more."""
    return table.backwards and result.scale > word.readings[0] and result.section is None


def _adds(result: Sum, last: Word, word: Word, joined: bool, table: Numerals) -> bool:
    value, section = word.readings[0], result.section
    if section is None:
        return bool(result.scale) and value < result.scale
    if word.part is Part.ORDINAL and len(word.readings) > 1 and section < 10:
        return not joined  # one third
    if not isinstance(section, int) or not isinstance(value, int) or value < 1:
        return False
    rest = section % _HUNDRED
    if not rest:
        return section >= _HUNDRED and not section % 10 ** len(str(value))
    if value < 10:
        return (
            rest % 10 == 0 and (rest >= 20 or (table.teens_by_ten and value > 6)) and (not joined or table.tens_joined)
        )
    if value < 20:
        teen = value == 10 and rest < 10 and table.backwards
        return teen or (table.teens_by_ten and rest in _FRENCH_TENS) or _is_year(section, value, table)
    if rest < 10 and value % 10 == 0 and value < _HUNDRED:
        return (table.backwards and joined) or (table.teens_by_ten and (rest, value) == (4, 20) and not joined)
    return _is_year(section, value, table)


def _is_year(section: int, value: int, table: Numerals) -> bool:
    return table.years_in_pairs and section in _CENTURIES and 10 <= value < _HUNDRED


def added(result: Sum, word: Word, joined: bool) -> Sum:
    """*result* with one more word."""
    value, section = word.readings[0], result.section
    if word.part in (Part.SCALE, Part.MAGNITUDE):
        return _multiplied(result, word, joined)
    if section is None and result.scale and word.part is Part.FRACTION:
        return result._replace(total=result.total + product(result.scale, value))
    if section is None and value >= _THOUSAND and word.part is Part.CARDINAL:
        return result._replace(total=result.total + value, scale=value, kind=word.kind)
    if section is None:
        kind = result.kind if result.scale and word.part is not Part.ORDINAL else word.kind
        return result._replace(section=value, kind=kind, others=word.readings[1:])
    if section == HALF and result.kind is Kind.FRACTION and word.part is Part.CARDINAL and isinstance(value, int):
        first, *others = minutes(value, -30)
        return result._replace(section=first, kind=Kind.CLOCK, others=tuple(others))
    if word.part is Part.FRACTION or (word.part is Part.ORDINAL and len(word.readings) > 1 and section < 10):
        return _fraction(result, section, word, joined)
    kind = Kind.ORDINAL if word.part is Part.ORDINAL else result.kind
    if section % _HUNDRED == 4 and value == 20 and not joined:
        return result._replace(section=section + 76, kind=kind)  # quatre-vingts
    if section in _CENTURIES and 10 <= value < _HUNDRED:
        return result._replace(section=section * _HUNDRED + value, kind=kind)
    return result._replace(section=section + value, kind=kind)


def _multiplied(result: Sum, word: Word, joined: bool) -> Sum:
    value, section = word.readings[0], result.section
    magnitude = word.part is Part.MAGNITUDE
    vague = result.vague or magnitude
    if joined and section is None and value < result.scale:
        return result._replace(section=value)
    first = section is None and not result.scale
    whole = product(1 if section is None else section, value)
    if value == _HUNDRED and not (magnitude and result.scale and section is None):
        return result._replace(section=whole, vague=vague, kind=Kind.NUMBER)
    if magnitude and first:
        return result._replace(section=whole, vague=vague, kind=Kind.NUMBER)
    if value > result.scale and result.total:
        # 1,230 millions
        return Sum(product(result.value, value), None, Kind.NUMBER, vague, (), value)
    return result._replace(total=result.total + whole, section=None, vague=vague, scale=value, kind=Kind.NUMBER)


def _fraction(result: Sum, section: Value, word: Word, joined: bool) -> Sum:
    """Two and a half; two thirds.  Three quarters are a count of quarters as well."""
    part = next((value for value in word.readings if value < 1), word.readings[0])
    if joined:
        return result._replace(section=section + HALF)
    return result._replace(
        section=product(section, part), kind=Kind.FRACTION, others=(section,) if part == _QUARTER else ()
    )
