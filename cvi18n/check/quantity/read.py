"""The quantities that a sentence states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import pairwise

from cvi18n.check.quantity import build
from cvi18n.check.quantity.digits import CLUSTER, ODD, SPACED_CLUSTER, pieces, plain
from cvi18n.check.quantity.halfyear import half_years
from cvi18n.check.quantity.han import DISCOUNT, NUMERALS, RUN, SHARES, HanPiece, discount, han_pieces, shares
from cvi18n.check.quantity.joining import joined
from cvi18n.check.quantity.language import Language, language
from cvi18n.check.quantity.quantity import Kind, Quantity, Weight
from cvi18n.check.quantity.vocabulary import LARGEST_SMALL
from cvi18n.check.quantity.words import halves, word_quantities

_DIGITS = frozenset("0123456789")
_ONE = (1,)
_NOTHING_BEHIND = frozenset(("", *",;:!?)，。；：！？）、"))
_NOTHING_BEFORE = frozenset("abcdefghijklmnopqrstuvwxyz,;:.!?，。；：！？、")
_FEWEST, _MOST = 2, 15
_SHARED = frozenset("分开開")
_BEFORE_ONE = frozenset("之の第")


def quantities(text: str, tag: str, chars: Set[str] | None = None) -> tuple[Quantity, ...]:
    """The quantities in *text*, a sentence without markup in the language *tag*, in its order.

    *chars* are its characters, and perhaps more, where somebody has them already.
    Law: the span of each is where it stands in *text*, with its signs: ``120 万元``.
    """
    spoken = language(tag)
    chars = frozenset(text) if chars is None else chars
    if not ODD.isdisjoint(chars):
        text = plain(text)
        chars = frozenset(text)
    found = [] if _DIGITS.isdisjoint(chars) else list(_in_digits(text, spoken))
    if spoken.han:
        if not NUMERALS.isdisjoint(chars):
            found += _in_han(text, found, spoken)
    else:
        found += word_quantities(text, tuple(found), spoken)
        for one in found:
            if one.kind is Kind.FRACTION:
                found = halves(text, found, spoken)
                break
    found = half_years(text, found, tag)
    if len(found) < 2:
        return tuple(found)
    found.sort(key=lambda one: one.start)
    return tuple(joined(text, _apart(found), spoken))


def _apart(found: list[Quantity]) -> list[Quantity]:
    """*found*, in order, with each sign that two of them took given to the digits behind it: million $ 120."""
    for place, (one, other) in enumerate(pairwise(found)):
        if one.end > other.start:
            found[place] = one._replace(end=other.start, currency="")
    return found


def _in_digits(text: str, spoken: Language) -> Iterator[Quantity]:
    comma, day_first = spoken.table.comma, not spoken.table.month_first and spoken.has_words
    cluster = SPACED_CLUSTER if spoken.table.spaced else CLUSTER
    end = 0
    either = spoken.table.either_mark
    for match in cluster.finditer(text):
        base = match.start()
        if (bare := _bare(text, base, match.end())) is not None:
            yield bare
            continue
        for piece in pieces(match[0], comma, day_first, either):
            quantity = build.of_digits(text, base, piece, spoken)
            if quantity.start < end:
                # The sign between two numbers belongs to the first: 120 $ 120.
                quantity = quantity._replace(start=end, currency="")
            end = quantity.end
            yield quantity


def _bare(text: str, start: int, end: int) -> Quantity | None:
    """The number of digits that nothing stands around which might belong to them; what most are, and soon told."""
    if text[end : end + 1] not in _NOTHING_BEHIND or (text[end + 1 : end + 2].isalpha() and text[end] == "."):
        return None
    if start and (text[start - 1] != " " or text[start - 2] not in _NOTHING_BEFORE):
        return None
    digits = text[start:end]
    if not _FEWEST <= end - start <= _MOST or digits in build.NAMES or not digits.isdecimal():
        return None
    value = int(digits)
    if value <= LARGEST_SMALL:
        return None
    return Quantity((value,), Kind.NUMBER, Weight.FIRM, start, end, digits=digits)


def _in_han(text: str, digits: list[Quantity], spoken: Language) -> Iterator[Quantity]:
    end = 0
    if "元年" in text:
        for first in build.FIRST_YEARS.finditer(text):
            yield build.of_first_year(first)
    abbreviates = not spoken.table.whole_digits
    spans = [(one.start, one.end) for one in digits]
    for match in RUN.finditer(text):
        base = match.start()
        for piece in _pieces(text, match, abbreviates):
            start = base + piece.start
            if start < end or any(first <= start < last for first, last in spans):
                continue
            if piece.readings == _ONE and _is_article(text, start, base + piece.end, spoken):
                continue
            quantity = build.of_han(text, base, piece, spoken)
            end = quantity.end
            yield quantity


def _pieces(text: str, match: re.Match[str], abbreviates: bool) -> tuple[HanPiece, ...]:
    start, end = match.span()
    if end - start == 2 and text.startswith("折", end) and DISCOUNT.match(text, start):
        return (discount(match[0]),)
    if text[start + 2 : start + 3] in _SHARED and (found := SHARES.match(text, start)):
        return shares(found[0])
    return han_pieces(match[0], abbreviates)


def _is_article(text: str, start: int, end: int, spoken: Language) -> bool:
    """Whether a one says no more than a: nothing is counted by it, and it is no 第一 and no 三分之一."""
    return text[end : end + 1] not in spoken.starts and text[max(0, start - 1) : start] not in _BEFORE_ONE
