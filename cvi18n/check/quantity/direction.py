"""From what to what: whether a range or a change runs the same way in both texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from cvi18n.check.patterns import when_needed
from cvi18n.check.quantity.language import Language, language
from cvi18n.check.quantity.matching import Match
from cvi18n.check.quantity.quantity import Kind, Quantity, Weight

_RANGE = when_needed(r"\s*(?:-|–|—|~|～|〜|→|->)\s*")
_REACH = 40


class Marks(NamedTuple):
    """A language's marks of both ends; None where it has none in that place."""

    start: re.Pattern[str] | None
    end: re.Pattern[str] | None
    start_behind: re.Pattern[str] | None
    end_behind: re.Pattern[str] | None


def reversed_spans(
    source: str, target: str, tags: tuple[str, str], matches: Sequence[Match]
) -> Iterator[tuple[Match, Match]]:
    """The ends of each range or change that *target* has the other way round: what *source* begins with, first."""
    firm = [match for match in matches if min(match.source.weight, match.target.weight) >= Weight.DIGIT]
    if len(firm) < 2:
        return
    firm.sort(key=lambda match: match.source.start)
    left, right = _marks(tags[0]), _marks(tags[1])
    for one, other in pairwise(firm):
        if not _comparable(one.source, other.source) or one.source.value == other.source.value:
            continue
        before = _runs(source, one.source, other.source, left)
        first, second = sorted((one.target, other.target), key=lambda quantity: quantity.start)
        after = _runs(target, first, second, right) if before else 0
        if before * after * (1 if first is one.target else -1) < 0:
            yield (one, other) if before > 0 else (other, one)


def _comparable(one: Quantity, other: Quantity) -> bool:
    dates = (Kind.NUMBER, Kind.YEAR)
    return one.kind is other.kind or (one.kind in dates and other.kind in dates)


@lru_cache(maxsize=64)
def _marks(tag: str) -> Marks:
    spoken: Language = language(tag)
    table = spoken.table
    patterns = (table.start, table.end, table.start_behind, table.end_behind)
    return Marks(*(when_needed(pattern, re.IGNORECASE) if pattern else None for pattern in patterns))


def _runs(text: str, one: Quantity, other: Quantity, marks: Marks) -> int:
    """1 if the text goes from *one* to *other*, which stands behind it; -1 if back; 0 if it says neither."""
    gap = text[one.end : other.start]
    if any(mark in gap for mark in "，。；;.!?"):
        return 0
    if _RANGE.fullmatch(gap):
        return 1
    head = text[max(0, one.start - _REACH) : one.start]
    if _stands(marks.end, gap) or _follows(marks.end_behind, text, other):
        begins = _stands(marks.start, head) or _follows(marks.start_behind, text, one)
        return 1 if begins or _stands(marks.end, gap) else 0
    if _stands(marks.start, gap) and _stands(marks.end, head):
        return -1
    return 0


def _stands(mark: re.Pattern[str] | None, text: str) -> bool:
    return mark is not None and mark.search(text) is not None


def _follows(mark: re.Pattern[str] | None, text: str, quantity: Quantity) -> bool:
    return mark is not None and mark.search(text[quantity.end : quantity.end + _REACH // 4]) is not None
