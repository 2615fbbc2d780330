"""The halves of a year: 上半年, the second half of 2020, H1, erstes Halbjahr."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from cvi18n.check.patterns import when_needed
from cvi18n.check.quantity.quantity import Kind, Quantity, Weight
from cvi18n.locale.subtags import parse

_EVERYWHERE = "(?<![A-Za-z])(?:H{0}|{0}H)(?![A-Za-z0-9])"
_PATTERNS: Mapping[str, tuple[str, str, str]] = {
    # What is quickly looked for, the first half, the second one.
    "zh": ("半年", "上半年度?", "下半年度?"),
    "ja": ("期", "上半?期|前半期", "下半?期|後半期"),
    "ko": ("반기", "상반기", "하반기"),
    "en": ("half", "first[ -]half", "(?:second|latter|last)[ -]half"),
    "de": ("halbjahr|semester|jahreshälfte", "(?:erste[nrsm]?|1[.]) {0}", "(?:zweite[nrsm]?|2[.]) {0}"),
    "nl": ("helft|halfjaar|semester", "(?:eerste|1e) {0}", "(?:tweede|2e) {0}"),
    "fr": ("semestre|moitié", "(?:premi(?:er|ère)|1er|1re) {0}", "(?:seconde?|deuxième|2n?de?|2ème) {0}"),
    "es": ("semestre|mitad", "(?:primera?|1[.]?(?:er|º|ª)) {0}", "(?:segund[oa]|2[.]?(?:º|ª)) {0}"),
    "pt": ("semestre|metade", "(?:primeir[oa]|1[.]?(?:º|ª)) {0}", "(?:segund[oa]|2[.]?(?:º|ª)) {0}"),
    "it": ("semestre|metà", "(?:prim[oa]|1°|i) {0}", "(?:second[oa]|2°|ii) {0}"),
    "pl": ("półrocz|połow", r"(?:pierwsz\w+|i|1[.]) {0}\w*", r"(?:drug\w+|ii|2[.]) {0}\w*"),
    "ru": ("полугоди|половин", r"(?:перв\w+|i|1-\w+) {0}\w*", r"(?:втор\w+|ii|2-\w+) {0}\w*"),
    "ar": ("نصف", "النصف ال[أا]ول", "النصف الثاني"),
    "he": ("מחצית|חציון", "(?:ה?{0}) ה?ראשונה?", "(?:ה?{0}) ה?שנייה?"),
}


class HalfYears(NamedTuple):
    """How a language says them."""

    hints: tuple[str, ...]
    """Pieces of text of which one is there, without the letters that may be large."""
    pattern: re.Pattern[str]


@cache
def _half_years(tag: str) -> HalfYears:
    hint, first, second = _PATTERNS.get(parse(tag).language, ("H1", "(?!)", "(?!)"))
    nouns = f"(?:{hint})"
    halves = [
        f"{name.replace('{0}', nouns)}|{_EVERYWHERE.format(number)}" for number, name in enumerate((first, second), 1)
    ]
    hints = tuple(
        each[1:] if each[0].isalpha() and each[0].lower() != each[0].upper() else each for each in hint.split("|")
    )
    return HalfYears(hints, when_needed(f"({halves[0]})|({halves[1]})", re.IGNORECASE))


def half_years(text: str, found: list[Quantity], tag: str) -> list[Quantity]:
    """*found*, the quantities of *text*, with those of half years instead of the numbers inside of them."""
    spoken = _half_years(tag)
    if "H" not in text:
        for hint in spoken.hints:
            if hint in text:
                break
        else:
            return found
    for match in spoken.pattern.finditer(text):
        half = Quantity((1 if match[1] else 2,), Kind.HALF_YEAR, Weight.WORD, *match.span())
        outside = [one for one in found if one.end <= half.start or one.start >= half.end]
        found = [*outside, half]
    return found
