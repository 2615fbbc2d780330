"""Numbers, dates and currencies: a translation says the same ones, by value."""

from __future__ import annotations

from collections.abc import Iterator

from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair, Reading, read
from cvi18n.check.quantity.aim import turned_parts
from cvi18n.check.quantity.direction import reversed_spans
from cvi18n.check.quantity.language import language
from cvi18n.check.quantity.matching import Difference, Match, compare, differences
from cvi18n.check.quantity.quantity import DATES, Kind, Quantity, Weight
from cvi18n.check.quantity.read import quantities
from cvi18n.check.quantity.wording import said

_NUMBER, _DATE, _CURRENCY = "number-changed", "date-changed", "currency-changed"
_IN_WORDS = (Kind.MONTH, Kind.QUARTER, Kind.FRACTION, Kind.TIMES)
_SMALLEST_COUNT = 3  # Two may be said as both, each other, or the plural.


def check_numbers(pair: Pair) -> Iterator[Finding]:
    """The numbers, dates and currencies that the target says otherwise than the source."""
    source, target = read(pair.source), read(pair.target)
    lefts = quantities(source.prose, pair.source_tag, source.chars)
    rights = quantities(target.prose, pair.target_tag, target.chars)
    if not lefts and not rights:
        return
    comparison = compare(lefts, rights)
    for match in comparison.matches:
        if match.source.currency and match.target.currency:
            yield from _currency(match, source, target, pair)
    if comparison.source or comparison.target:
        for difference in differences(comparison):
            if _is_fault(difference, pair):
                yield _finding(difference, source, target, pair)
    tags = (pair.source_tag, pair.target_tag)
    for match in turned_parts(source.prose, target.prose, tags, comparison.matches):
        yield _turned(match, source, target, pair)
    if len(comparison.matches) > 1:
        for start, end in reversed_spans(source.prose, target.prose, tags, comparison.matches):
            first, last = said(end.target, target.prose), said(start.target, target.prose)
            message = f"target goes from {first} to {last}, source the other way"
            yield _made(_code(start.source, end.source), message, end.target, target, pair)


def _currency(match: Match, source: Reading, target: Reading, pair: Pair) -> Iterator[Finding]:
    one, other = match
    if not set(one.currency.split()) & set(other.currency.split()):
        message = f"target says {said(other, target.prose)}, source says {said(one, source.prose)}"
        yield _made(_CURRENCY, message, other, target, pair)


def _turned(match: Match, source: Reading, target: Reading, pair: Pair) -> Finding:
    shown, meant = said(match.target, target.prose), said(match.source, source.prose)
    message = f"one text says by how much and the other to how much: target {shown}, source {meant}"
    return _made(_NUMBER, message, match.target, target, pair)


def _is_fault(difference: Difference, pair: Pair) -> bool:
    """Whether no innocent reading is left.

    A difference of two numbers counts if both are sure to be numbers.  What stands on one side alone counts if
    nothing in the other language's grammar can have swallowed it, or said it.
    """
    one, other = difference
    if one and other:
        return not _may_be_scaled(one, other, pair)
    alone, tag = (one, pair.target_tag) if one else (other, pair.source_tag)
    assert alone is not None
    if alone.kind is Kind.HALF_YEAR:
        return False
    spoken = language(tag)
    if not spoken.has_words and alone.kind in _IN_WORDS:
        return False
    if alone.weight is Weight.DIGIT and alone.kind is not Kind.TERM:
        return spoken.has_words and alone.value > (2 if spoken.table.dual else 1)
    if alone.weight is Weight.WORD and alone.kind is Kind.NUMBER and not alone.vague:
        bare = not alone.unit and not alone.parts and alone.value >= _SMALLEST_COUNT
        return one is not None and bare and spoken.has_words and not spoken.table.inflected
    return alone.weight is Weight.FIRM


def _may_be_scaled(one: Quantity, other: Quantity, pair: Pair) -> bool:
    """Whether a word of a language without a table may multiply one by a power of ten: 12 लाख."""
    if language(pair.source_tag).has_words and language(pair.target_tag).has_words:
        return False
    ratio = str(max(one.value, other.value) / (min(one.value, other.value) or 1))
    return ratio.strip("0.") == "1" or one.kind in _IN_WORDS or other.kind in _IN_WORDS


def _finding(difference: Difference, source: Reading, target: Reading, pair: Pair) -> Finding:
    one, other = difference
    if one and other:
        message = f"target says {said(other, target.prose)}, source says {said(one, source.prose)}"
    elif one:
        message = f"target lacks {said(one, source.prose)}"
    else:
        assert other is not None
        message = f"target says {said(other, target.prose)}, source says no such number"
    return _made(_code(one, other), message, other, target, pair)


def _code(one: Quantity | None, other: Quantity | None) -> str:
    first = one or other
    assert first is not None
    return _DATE if first.kind in DATES or first.is_year else _NUMBER


def _made(code: str, message: str, quantity: Quantity | None, target: Reading, pair: Pair) -> Finding:
    return Finding(code, message, "", _index(quantity, target, pair.target))


def _index(quantity: Quantity | None, target: Reading, text: str) -> int | None:
    """Where *quantity* stands in *text*, the target with its markup."""
    if quantity is None:
        return None
    if target.plain == text:
        return quantity.start
    shown = place = 0
    for run in target.runs:
        place = text.find(run.text, place)
        if place < 0:
            return None  # a character of it is escaped
        if quantity.start < shown + len(run.text):
            return place + quantity.start - shown
        shown, place = shown + len(run.text), place + len(run.text)
        if run.link and text.startswith("](", place):
            place += len(f"]({run.link})")
    return None
