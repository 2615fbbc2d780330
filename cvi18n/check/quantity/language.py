"""A language's numbers, ready for reading: its tables compiled to dictionaries and patterns, once a process."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from cvi18n.check.quantity.compound import Compounds, compounds
from cvi18n.check.quantity.east_asian import CHINESE, JAPANESE, KOREAN, TRADITIONAL
from cvi18n.check.quantity.english import ENGLISH
from cvi18n.check.quantity.germanic import DUTCH, GERMAN
from cvi18n.check.quantity.iberian import PORTUGUESE, SPANISH
from cvi18n.check.quantity.months import Months, months
from cvi18n.check.quantity.polish import POLISH
from cvi18n.check.quantity.romance import FRENCH, ITALIAN
from cvi18n.check.quantity.russian import RUSSIAN
from cvi18n.check.quantity.semitic import ARABIC, HEBREW
from cvi18n.check.quantity.sign import Role, Sign
from cvi18n.check.quantity.signs import UNITS
from cvi18n.check.quantity.table import Numerals
from cvi18n.check.quantity.vocabulary import Word, forms, vocabulary
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

_RANGE_MARKS = frozenset({"-", "–", "—", "~", "→", "->", ",", "、", "/", "，", "&", "..."})


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
    compounds: Compounds | None

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
    words = vocabulary(table)
    names = Months({}, frozenset(), False) if glued else months(tag, table.months, table.prefixes)
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
        frozenset(words) | frozenset(names.names) | names.beginnings,
        frozenset(form[0] for form in signs) | {" ", ""},
        compounds(table),
    )


def _word_count(form: str) -> int:
    return form.count(" ") + 1


def _signs(table: Numerals) -> Iterator[tuple[str, Sign]]:
    for zeros, cell in table.scales.items():
        for form, _ in forms(cell):
            yield form, Sign(Role.SCALE, 10 ** int(zeros))
    for zeros, cell in table.magnitudes.items():
        for form, _ in forms(cell):
            yield form, Sign(Role.SCALE, 10 ** int(zeros))
    for symbol, cell in table.units.items():
        for form, _ in forms(cell):
            yield form, Sign(Role.UNIT, unit=UNITS[symbol])
    for codes, cell in table.currencies.items():
        for form, _ in forms(cell):
            yield form, Sign(Role.CURRENCY, codes=codes)
    for role, cell in table.signs.items():
        for form, _ in forms(cell):
            yield form, Sign(Role(role), unit=UNITS["y"] if role == "year" else None)
    yield from ((dozen, Sign(Role.SCALE, 12)) for dozen in table.dozen.split("|") if dozen)
