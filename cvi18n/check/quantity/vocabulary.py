"""A language's number words: the forms of its table with what each says, compiled once a process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from fractions import Fraction
from typing import NamedTuple

from cvi18n.check.quantity.quantity import Kind, Unit, Value, Weight
from cvi18n.check.quantity.signs import UNITS
from cvi18n.check.quantity.table import Numerals

LARGEST_SMALL = 12
"""Up to here a language may as well write a number out."""

_LARGEST_ROMAN = 39
_EXACT_SCALES = ("2", "3")


class Part(Enum):
    """What a word does in a number of several words."""

    CARDINAL = 1
    ORDINAL = 2
    SCALE = 3
    MAGNITUDE = 4
    FRACTION = 5
    MULTIPLE = 6


class Word(NamedTuple):
    """A number word."""

    readings: tuple[Value, ...]
    part: Part
    kind: Kind
    weight: Weight
    unit: Unit | None = None
    """What the word counts as well: zweijährig, שנתיים."""
    exact: bool = False
    """Whether a scale that stands alone is the number itself: cent, mille, a hundred."""
    prefixed: bool = False
    """Whether an "and" is written together with it."""


def _roman(number: int) -> str:
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return "x" * (number // 10) + ones[number % 10]


ROMANS = {_roman(number) + end: number for number in range(1, _LARGEST_ROMAN + 1) for end in ("", "e")}
"""Roman numerals, which count quarters, phases and centuries."""


def weight_in_words(value: Value) -> Weight:
    """How much a number in words is missed: 0 and 1 hide in grammar, small ones may be figures of speech."""
    if value <= 1:
        return Weight.FAINT
    return Weight.WORD if value <= LARGEST_SMALL else Weight.FIRM


def forms(cell: str, endings: str = "") -> Iterator[tuple[str, bool]]:
    """The forms of a cell, and whether they may be something else; one ``~`` counts for those behind it."""
    faint = False
    for form in cell.split("|"):
        faint = faint or form.startswith("~")
        stem = form.removeprefix("~")
        if stem.endswith("*"):
            yield from ((stem[:-1] + ending, faint) for ending in endings.split("|"))
        else:
            yield stem, faint


def vocabulary(table: Numerals) -> dict[str, Word]:
    """The number words of *table*, each with the prepositions and particles that are written together with it."""
    words: dict[str, Word] = {}
    for form, word in _entries(table):
        known = words.get(form)
        if known is not None and (known.readings, known.part) != (word.readings, word.part):
            readings = tuple(dict.fromkeys(known.readings + word.readings))
            word = known._replace(readings=readings, weight=min(known.weight, word.weight))
        words[form] = word
    if table.ordinal_stems:
        for form, word in _derived(words, table):
            words.setdefault(form, word)
    if table.cardinals and not table.suffixes:
        for form, value in ROMANS.items():
            words.setdefault(form, Word((value,), Part.ORDINAL, Kind.ORDINAL, Weight.FAINT))
    affixed: dict[str, Word] = {}
    attributive = table.attributive.split("|")
    for form, word in words.items():
        for prefix in table.prefixes.split("|") if table.prefixes else ():
            affixed[prefix + form] = word._replace(prefixed=prefix.startswith(table.conjunction or "\0"))
        if form not in attributive:
            affixed |= {form + suffix: word for suffix in table.suffixes.split("|") if table.suffixes}
    return affixed | words


def _entries(table: Numerals) -> Iterator[tuple[str, Word]]:
    """Each form of the table; a later one adds its readings to an earlier one."""
    ends = table.endings
    for value, cell in enumerate(table.cardinals.split()):
        for form, faint in forms(cell):
            yield form, Word((value,), Part.CARDINAL, Kind.NUMBER, Weight.FAINT if faint else weight_in_words(value))
    for cells, first, step in ((table.tens, 20, 10), (table.hundreds, 100, 100)):
        for value, cell in enumerate(cells.split()):
            for form, faint in forms(cell):
                weight = Weight.FAINT if faint else Weight.FIRM
                yield form, Word((first + value * step,), Part.CARDINAL, Kind.NUMBER, weight)
    for cells, first, step in ((table.ordinals, 1, 1), (table.tens_ordinals, 20, 10), (table.hundredth, 100, 900)):
        for value, cell in enumerate(cells.split()):
            for form, _ in forms(cell, ends):
                yield form, Word((first + value * step,), Part.ORDINAL, Kind.ORDINAL, Weight.FAINT)
    yield from _scales(table)
    for text, cell in table.duals.items():
        yield from ((form, Word((parsed(text),), Part.CARDINAL, Kind.NUMBER, Weight.FIRM)) for form, _ in forms(cell))
    for symbol, cell in table.pairs.items():
        two = Word((2,), Part.CARDINAL, Kind.NUMBER, Weight.WORD, UNITS[symbol])
        yield from ((form, two) for form, _ in forms(cell))
    yield from ((form, Word((12,), Part.CARDINAL, Kind.NUMBER, Weight.WORD)) for form, _ in forms(table.dozen) if form)
    value_parts = (
        (table.fractions, Part.FRACTION, Kind.FRACTION, Weight.FAINT),
        (table.multiples, Part.MULTIPLE, Kind.TIMES, Weight.WORD),
        (table.faint, Part.CARDINAL, Kind.NUMBER, Weight.FAINT),
    )
    for parts, part, kind, weight in value_parts:
        for text, cell in parts.items():
            for form, faint in forms(cell, ends):
                yield form, Word((parsed(text),), part, kind, Weight.FAINT if faint else weight)


def _scales(table: Numerals) -> Iterator[tuple[str, Word]]:
    for zeros, cell in table.scales.items():
        for place, (form, _) in enumerate(forms(cell)):
            exact = zeros in _EXACT_SCALES and not place
            yield form, Word((10 ** int(zeros),), Part.SCALE, Kind.NUMBER, Weight.WORD, exact=exact)
    for zeros, cell in table.magnitudes.items():
        for form, _ in forms(cell):
            yield form, Word((10 ** int(zeros),), Part.MAGNITUDE, Kind.NUMBER, Weight.WORD)


def parsed(text: str) -> Value:
    """The value of a key of a table: 3, 1/2."""
    value = Fraction(text)
    return value.numerator if value.denominator == 1 else value


def _derived(words: Mapping[str, Word], table: Numerals) -> Iterator[tuple[str, Word]]:
    """The ordinals of cardinals by their ending: trentième."""
    for form, word in list(words.items()):
        if word.part in (Part.CARDINAL, Part.SCALE) and form.isalpha():
            stem = table.ordinal_stems.get(form, form.rstrip(table.lost_vowels))
            for ending in table.ordinal_ends.split("|"):
                yield stem + ending, word._replace(part=Part.ORDINAL, kind=Kind.ORDINAL, weight=Weight.FAINT)
