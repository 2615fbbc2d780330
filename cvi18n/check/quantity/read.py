"""The quantities that a sentence states."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from cvi18n.check.quantity import build
from cvi18n.check.quantity.digits import CLUSTER, SPACED_CLUSTER, pieces, plain
from cvi18n.check.quantity.han import RUN, han_pieces
from cvi18n.check.quantity.joining import joined
from cvi18n.check.quantity.language import Language, language
from cvi18n.check.quantity.quantity import Kind, Quantity
from cvi18n.check.quantity.words import halves, word_quantities

_DIGIT = re.compile("[0-9]")
_ONE = (1,)
_BEFORE_ONE = frozenset("之の第")


def quantities(text: str, tag: str) -> tuple[Quantity, ...]:
    """The quantities in *text*, a sentence without markup in the language *tag*, in its order.

    Law: the span of each is where it stands in *text*, with its signs: ``120 万元``.
    """
    spoken = language(tag)
    text = plain(text)
    found = list(_in_digits(text, spoken)) if _DIGIT.search(text) else []
    if spoken.han:
        found += _in_han(text, found, spoken)
    else:
        found += word_quantities(text, tuple(found), spoken)
        if any(one.kind is Kind.FRACTION for one in found):
            found = halves(text, found, spoken)
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
    comma = spoken.table.comma
    cluster = SPACED_CLUSTER if spoken.table.spaced else CLUSTER
    end = 0
    for match in cluster.finditer(text):
        base = match.start()
        for piece in pieces(match[0], comma):
            quantity = build.of_digits(text, base, piece, spoken)
            if quantity.start < end:
                # The sign between two numbers belongs to the first: 120 $ 120.
                quantity = quantity._replace(start=end, currency="")
            end = quantity.end
            yield quantity


def _in_han(text: str, digits: list[Quantity], spoken: Language) -> Iterator[Quantity]:
    end = 0
    spans = [(one.start, one.end) for one in digits]
    for match in RUN.finditer(text):
        base = match.start()
        for piece in han_pieces(match[0]):
            start = base + piece.start
            if start < end or any(first <= start < last for first, last in spans):
                continue
            if piece.readings == _ONE and _is_article(text, start, base + piece.end, spoken):
                continue
            quantity = build.of_han(text, base, piece, spoken)
            end = quantity.end
            yield quantity


def _is_article(text: str, start: int, end: int, spoken: Language) -> bool:
    """Whether a one says no more than a: nothing is counted by it, and it is no 第一 and no 三分之一."""
    return text[end : end + 1] not in spoken.starts and text[max(0, start - 1) : start] not in _BEFORE_ONE
