"""The ``Plural-Forms`` header, from CLDR's plural rules (UTS 35 part 3) and in gettext's own spelling.

CLDR tells categories of decimals apart, gettext those of whole numbers alone.  So each rule is reduced to whole
numbers, and a category that only large ones reach (the millions of French) is left out, as GNU gettext does.
Babel's own translation does neither: for French it names an operand that gettext does not have.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cvi18n.locale import cldr
from cvi18n.locale.subtags import data_identifier, parse

_ORDER = ("zero", "one", "two", "few", "many")
# Two periods of the rules, which look at the last two digits: the first has the exceptions.
_NUMBERS = range(200)
_RELATION = re.compile(r"([nivwftec])(?: mod (\d+))? (not )?in ([\d.,]+)")


class _Relation(NamedTuple):
    """``n % divisor`` lies in one of the ranges, or in none where *negated*; no divisor is 0."""

    divisor: int
    negated: bool
    ranges: tuple[tuple[int, int], ...]

    def holds(self, number: int) -> bool:
        value = number % self.divisor if self.divisor else number
        return any(low <= value <= high for low, high in self.ranges) is not self.negated

    def __str__(self) -> str:
        operand = f"n%{self.divisor}" if self.divisor else "n"
        tests = [self._test(operand, low, high) for low, high in self.ranges]
        joined = (" && " if self.negated else " || ").join(tests)
        return f"({joined})" if len(tests) > 1 else joined

    def _test(self, operand: str, low: int, high: int) -> str:
        if low == high:
            return f"{operand}!={low}" if self.negated else f"{operand}=={low}"
        if self.negated:
            return f"({operand}<{low} || {operand}>{high})"
        return f"{operand}>={low} && {operand}<={high}"


_Rule = tuple[tuple[_Relation, ...], ...]
"""Alternatives of conditions that hold together."""


# What CLDR says of the languages that most catalogs are in: to load the data of one locale takes longer than a check.
_SLAVIC = "n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
_KNOWN = {
    **dict.fromkeys(("ja", "ko", "th", "vi", "zh", "zh-CN", "zh-Hans", "zh-Hant", "zh-TW"), "nplurals=1; plural=0;"),
    **dict.fromkeys(("de", "en", "en-GB", "en-US", "es", "it", "nl", "pt-PT", "tr"), "nplurals=2; plural=(n != 1);"),
    **dict.fromkeys(("fr", "pt", "pt-BR"), "nplurals=2; plural=(n > 1);"),
    **dict.fromkeys(("ru", "uk"), f"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : {_SLAVIC}"),
    "pl": f"nplurals=3; plural=(n==1 ? 0 : {_SLAVIC}",
}


def header(tag: str) -> str:
    """The header's value: ``nplurals=2; plural=(n != 1);`` for ``en``, ``nplurals=1; plural=0;`` for ``zh``."""
    return _KNOWN.get(tag) or _from_cldr(tag)


def _from_cldr(tag: str) -> str:
    found = cldr.locale_data(data_identifier(parse(tag))).plural_form.rules
    rules = {name: _whole_numbers(found[name]) for name in _ORDER if name in found}
    reached = {_category(number, rules) for number in _NUMBERS}
    names = [name for name in _ORDER if name in reached]
    if "other" not in reached:
        names.pop()
    return f"nplurals={len(names) + 1}; plural={_expression([rules[name] for name in names])};"


def _category(number: int, rules: dict[str, _Rule]) -> str:
    return next((name for name, rule in rules.items() if _holds(rule, number)), "other")


def _holds(rule: _Rule, number: int) -> bool:
    return any(all(relation.holds(number) for relation in together) for together in rule)


def _expression(rules: list[_Rule]) -> str:
    if not rules:
        return "0"
    if len(rules) == 1:
        singular = [number for number in _NUMBERS if _holds(rules[0], number)]
        idiom = {(1,): "(n != 1)", (0, 1): "(n > 1)"}.get(tuple(singular))
        if idiom:
            return idiom
    chain = "".join(f"{_condition(rule)} ? {index} : " for index, rule in enumerate(rules))
    return f"({chain}{len(rules)})"


def _condition(rule: _Rule) -> str:
    alternatives = [" && ".join(str(relation) for relation in together) for together in rule]
    return " || ".join(f"({text})" if len(rule) > 1 and "&&" in text else text for text in alternatives)


def _whole_numbers(rule: str) -> _Rule:
    """Read CLDR's *rule* for whole numbers, where every operand but n and its integer part i is 0."""
    alternatives = []
    for alternative in rule.split(" or "):
        relations = [_read(condition) for condition in alternative.split(" and ")]
        if all(relation is not False for relation in relations):
            alternatives.append(tuple(relation for relation in relations if not isinstance(relation, bool)))
    return tuple(alternatives)


def _read(condition: str) -> _Relation | bool:
    match = _RELATION.fullmatch(condition)
    assert match, f"a plural rule of unknown form: {condition}"
    operand, divisor, negated, ranges = match.groups()
    bounds = [bound.split("..") for bound in ranges.split(",")]
    relation = _Relation(int(divisor or 0), bool(negated), tuple((int(low[0]), int(low[-1])) for low in bounds))
    return relation if operand in "ni" else relation.holds(0)
