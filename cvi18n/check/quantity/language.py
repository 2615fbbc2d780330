"""A language's numbers, ready for reading: its tables compiled to dictionaries and patterns, once a process."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from cvi18n.check.quantity.east_asian import CHINESE, JAPANESE, KOREAN, TRADITIONAL
from cvi18n.check.quantity.germanic import DUTCH, ENGLISH, GERMAN
from cvi18n.check.quantity.iberian import PORTUGUESE, SPANISH
from cvi18n.check.quantity.months import Months, months
from cvi18n.check.quantity.quantity import Kind, Value, Weight
from cvi18n.check.quantity.romance import FRENCH, ITALIAN
from cvi18n.check.quantity.semitic import ARABIC, HEBREW
from cvi18n.check.quantity.sign import Role, Sign
from cvi18n.check.quantity.signs import UNITS
from cvi18n.check.quantity.slavic import POLISH, RUSSIAN
from cvi18n.check.quantity.table import Numerals
from cvi18n.locale.subtags import parse

TABLES = {
    "zh": CHINESE,
    "ja": JAPANESE,
    "ko": KOREAN,
    "en": ENGLISH,
    "de": GERMAN,
    "nl": DUTCH,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "pl": POLISH,
    "ru": RUSSIAN,
    "ar": ARABIC,
    "he": HEBREW,
}
_HAN = ("zh", "ja")
_TRADITIONAL_REGIONS = ("TW", "HK", "MO")
_GLUED = ("zh", "ja", "ko")

LARGEST_SMALL = 12
"""Up to here a language may as well write a number out."""

_RANGE_MARKS = frozenset({"-", "–", "—", "~", "→", "->", ",", "、", "/", "，", "&", "..."})


_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
ROMANS = {name: number for number, name in enumerate(_ROMANS, 1)} | {
    "xix": 19,
    "xixe": 19,
    "xx": 20,
    "xxe": 20,
    "xxi": 21,
    "xxie": 21,
}
"""Roman numerals, which count quarters, phases and centuries."""


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


class Language(NamedTuple):
    """How a language says quantities."""

    han: bool  # numerals are Han characters
    glued: bool  # what belongs to a number follows it without a blank
    table: Numerals
    words: Mapping[str, Word]
    signs: Mapping[str, Sign]
    longest_sign: int  # in characters, or in words
    months: Months
    joiners: frozenset[str]
    ranges: frozenset[str]
    half: re.Pattern[str] | None
    vocabulary: frozenset[str]
    starts: frozenset[str]  # what signs begin with

    @property
    def has_words(self) -> bool:
        """Whether a number written out would be recognised."""
        return self.han or bool(self.words)


@cache
def language(tag: str) -> Language:
    """The language *tag*; one without a table is read by its digits and months alone."""
    parts = parse(tag)
    name = parts.language
    table = TABLES.get(name, Numerals())
    if name == "zh" and (parts.script == "Hant" or parts.region in _TRADITIONAL_REGIONS):
        table = TRADITIONAL
    glued = name in _GLUED
    signs = dict(_signs(table))
    measure = len if glued else _word_count
    words = _words(table)
    names = Months({}, False) if glued else months(tag, table.months, table.prefixes)
    return Language(
        name in _HAN,
        glued,
        table,
        words,
        signs,
        max((measure(form) for form in signs), default=0),
        names,
        frozenset(table.joiners.split()),
        _RANGE_MARKS | frozenset(table.ranges.split()),
        re.compile(rf"([^\W\d_]+){table.half}\b") if table.half else None,
        frozenset(words) | frozenset(names.names),
        frozenset(form[0] for form in signs) | {" ", ""},
    )


def _word_count(form: str) -> int:
    return form.count(" ") + 1


def _forms(cell: str) -> Iterator[tuple[str, bool]]:
    """The forms of a cell, and whether they may be something else; one ``~`` counts for those behind it."""
    faint = False
    for form in cell.split("|"):
        faint = faint or form.startswith("~")
        yield form.removeprefix("~"), faint


def _words(table: Numerals) -> dict[str, Word]:
    words: dict[str, Word] = {}
    for form, word in _entries(table):
        known = words.get(form)
        if known is not None and known.part is not word.part:
            readings = tuple(dict.fromkeys(known.readings + word.readings))
            word = known._replace(readings=readings, weight=min(known.weight, word.weight))
        words[form] = word
    words |= dict(_compounds(table, words))
    if table.cardinals and not table.suffixes:
        for form, value in ROMANS.items():
            words.setdefault(form, Word((value,), Part.ORDINAL, Kind.ORDINAL, Weight.FAINT))
    affixed: dict[str, Word] = {}
    for form, word in words.items():
        affixed |= {prefix + form: word for prefix in table.prefixes.split("|") if table.prefixes}
        affixed |= {form + suffix: word for suffix in table.suffixes.split("|") if table.suffixes}
    return affixed | words


def _entries(table: Numerals) -> Iterator[tuple[str, Word]]:
    """Each form of the table; a later one adds its readings to an earlier one."""
    for value, cell in enumerate(table.cardinals.split()):
        for form, faint in _forms(cell):
            yield form, Word((value,), Part.CARDINAL, Kind.NUMBER, Weight.FAINT if faint else weight_in_words(value))
    for ten, cell in enumerate(table.tens.split(), 2):
        for form, _ in _forms(cell):
            yield form, Word((ten * 10,), Part.CARDINAL, Kind.NUMBER, Weight.FIRM)
    for value, cell in enumerate(table.ordinals.split(), 1):
        for form, _ in _forms(cell):
            yield form, Word((value,), Part.ORDINAL, Kind.ORDINAL, Weight.FAINT)
    scale_parts = ((table.scales, Part.SCALE), (table.magnitudes, Part.MAGNITUDE))
    for cells, part in scale_parts:
        for zeros, cell in cells.items():
            for form, _ in _forms(cell):
                yield form, Word((10 ** int(zeros),), part, Kind.NUMBER, Weight.WORD)
    yield from ((form, Word((12,), Part.CARDINAL, Kind.NUMBER, Weight.WORD)) for form, _ in _forms(table.dozen) if form)
    value_parts = (
        (table.fractions, Part.FRACTION, Kind.FRACTION, Weight.FAINT),
        (table.multiples, Part.MULTIPLE, Kind.TIMES, Weight.WORD),
        (table.faint, Part.CARDINAL, Kind.NUMBER, Weight.FAINT),
    )
    for cells, part, kind, weight in value_parts:
        for text, cell in cells.items():
            for form, faint in _forms(cell):
                yield form, Word((_value(text),), part, kind, Weight.FAINT if faint else weight)


def _compounds(table: Numerals, words: Mapping[str, Word]) -> Iterator[tuple[str, Word]]:
    """Numbers of several words written as one: einundzwanzig, zweitausend."""
    if not table.compound:
        return
    for form, word in list(words.items()):
        value = word.readings[0]
        if word.part is not Part.CARDINAL or not 1 <= value <= LARGEST_SMALL:
            continue
        for ten, cell in enumerate(table.tens.split(), 2):
            joiner = "ën" if form.endswith("ee") and table.compound == "en" else table.compound
            for tens, _ in _forms(cell):
                yield form + joiner + tens, Word((ten * 10 + value,), Part.CARDINAL, Kind.NUMBER, Weight.FIRM)
        for zeros in ("2", "3"):
            scale = table.scales[zeros].partition("|")[0]
            yield form + scale, Word((value * 10 ** int(zeros),), Part.CARDINAL, Kind.NUMBER, Weight.FIRM)


def weight_in_words(value: Value) -> Weight:
    """How much a number in words is missed: 0 and 1 hide in grammar, small ones may be figures of speech."""
    if value <= 1:
        return Weight.FAINT
    return Weight.WORD if value <= LARGEST_SMALL else Weight.FIRM


def _value(text: str) -> Value:
    value = Fraction(text)
    return value.numerator if value.denominator == 1 else value


def _signs(table: Numerals) -> Iterator[tuple[str, Sign]]:
    for zeros, cell in table.scales.items():
        for form, _ in _forms(cell):
            yield form, Sign(Role.SCALE, 10 ** int(zeros))
    for zeros, cell in table.magnitudes.items():
        for form, _ in _forms(cell):
            yield form, Sign(Role.SCALE, 10 ** int(zeros))
    for symbol, cell in table.units.items():
        for form, _ in _forms(cell):
            yield form, Sign(Role.UNIT, unit=UNITS[symbol])
    for codes, cell in table.currencies.items():
        for form, _ in _forms(cell):
            yield form, Sign(Role.CURRENCY, codes=codes)
    for role, cell in table.signs.items():
        for form, _ in _forms(cell):
            yield form, Sign(Role(role), unit=UNITS["y"] if role == "year" else None)
    yield from ((dozen, Sign(Role.SCALE, 12)) for dozen in table.dozen.split("|") if dozen)
