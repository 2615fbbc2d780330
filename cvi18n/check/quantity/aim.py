"""By how much, and to how much: down by a third is no third of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from cvi18n.check.patterns import when_needed
from cvi18n.check.quantity.matching import Match
from cvi18n.check.quantity.quantity import Kind, Quantity
from cvi18n.locale.subtags import parse

_PARTS = (Kind.FRACTION, Kind.PERCENT)
_REACH, _NEAR = 60, 20
# "Less than" is written with the word that may say by how much.
_ABOUT = when_needed(r"\b(?:moins|plus|meno|più|menos|más|mais) d\S* ?\S* ?$", re.IGNORECASE)
# What stands right before a part: to how much, by how much.
_PATTERNS = {
    "zh": (
        r"[降减減缩縮提升增压壓短加低](?:少|低|短|高|升|到|至|缩|縮)?(?:至|到|为|為|成)了?(?:原来的?|原先的?|原來的?|此前的?|约|約|近|不足|仅|僅)*\s*$",
        r"(?:降低|减少|減少|下降|缩短|縮短|提升|提高|增长|增長|增加|节省|節省|降幅|减了|降了|减|降)了?(?:约|約|近|超|逾|超过|超過)?\s*$",
    ),
    "en": (
        r"\b(?:cut|reduc|lower|rais|increas|br[io]|gr[eo]w|r[io]se|f[ea]ll|drop|boost|lift|improv|shr[ia]nk|slash|trim|"
        r"decreas|declin|down)\w*\b[^.;]{0,40}(?<!up)(?<!led)(?<!ing)(?<!uted)"
        r" to (?:(?:about|around|just|under|over|nearly|almost|only|an?|one) )*$",
        r"\bby (?:(?:about|around|over|nearly|almost|more than|some|an?|one) )*$",
    ),
    "de": (r"\bauf (?:rund |etwa |ein(?:e|en)? )?$", r"\bum (?:rund |etwa |über |fast |mehr als |ein(?:e|en)? )*$"),
    "nl": (r"\b(?:naar|tot) (?:een |ongeveer )?$", r"\bmet (?:een |ongeveer |ruim |bijna )?$"),
    "fr": (r"(?:\bà|\bau|jusqu['’]à) (?:un |environ )?$", r"\b(?:de|d['’]) ?(?:un |environ )?$"),
    "es": (r"\b(?:a|al|hasta) (?:el |un |una )?$", r"\ben (?:el |un |una |casi )*$"),
    "pt": (r"\b(?:para) (?:o |um |uma )?$", r"\bem (?:um |uma |cerca de |quase )*$"),
    "it": (r"\b(?:al|a|all['’]) ?(?:un )?$", r"\b(?:del|dell['’]|di) ?(?:un |circa il )?$"),
    "pl": (r"\bdo (?:około )?$", r"\bo (?:około |ponad |prawie |niemal )?$"),
}


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    found = _PATTERNS.get(parse(tag).language)
    return (when_needed(found[0], re.IGNORECASE), when_needed(found[1], re.IGNORECASE)) if found else None


def turned_parts(source: str, target: str, tags: tuple[str, str], matches: Sequence[Match]) -> Iterator[Match]:
    """The parts and percentages that one text says something changes by, and the other to."""
    for match in matches:
        one, other = match
        if one.kind not in _PARTS or other.kind not in _PARTS or one.value in (Fraction(1, 2), 50, 100):
            continue
        left, right = _aim(source, one, tags[0]), _aim(target, other, tags[1])
        if left and right and (left == right) is not (one.value == other.value) and one.kind is other.kind:
            yield match


def _aim(text: str, quantity: Quantity, tag: str) -> int:
    """1 if something changes to it, -1 if by it; 0 if the text does not say."""
    patterns = _patterns(tag)
    if patterns is None:
        return 0
    head = text[max(0, quantity.start - _REACH) : quantity.start]
    near = head[-_NEAR:]
    if patterns[1].search(near) and not _ABOUT.search(near):
        return -1
    if tag.startswith("en") and " to " not in head:
        return 0
    return 1 if patterns[0].search(head) and not _ABOUT.search(near) else 0
