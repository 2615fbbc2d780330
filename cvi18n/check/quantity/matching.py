"""Which quantities of a text its translation has, and which are left on either side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cvi18n.check.quantity.likeness import SAME, cost, is_other_class
from cvi18n.check.quantity.quantity import DATES, Kind, Quantity, Weight

_MOST_PAIRS = 40_000  # a table of numbers, and no sentence
_PARTS = frozenset({Kind.PERCENT, Kind.POINTS, Kind.FRACTION})


class Match(NamedTuple):
    """Quantities of both sides that say the same."""

    source: Quantity
    target: Quantity


class Difference(NamedTuple):
    """A quantity that is another one in the translation, that is not there, or that is there alone."""

    source: Quantity | None
    target: Quantity | None


class Comparison(NamedTuple):
    """What two texts have in common, and what not."""

    matches: list[Match]
    source: list[Quantity]
    target: list[Quantity]


def compare(source: Sequence[Quantity], target: Sequence[Quantity]) -> Comparison:
    """Match each quantity of *source* with one of *target*, the nearest first; what says the same twice is one.

    Law: compare(a, a) leaves nothing.  Its cost grows with the product of both lengths, so hundreds are not compared.
    """
    if len(source) * len(target) > _MOST_PAIRS:
        return Comparison([], [], [])
    plain, left, right = _plainly_same(source, target)
    if not left and not right and not (_faint_ordinals(source) and _faint_ordinals(target)):
        return Comparison(plain, [], [])
    rest = _matched(
        [one for one in source if not one.weight or one in left],
        [one for one in target if not one.weight or one in right],
    )
    left, right = rest.source, rest.target
    lone = _lone(left, right)
    if left and right:
        left, right = _in_pieces(left, right)
        right, left = _in_pieces(right, left)
    left = [one for one in left if one.weight and not _is_repeated(one, target)]
    right = [one for one in right if one.weight and not _is_repeated(one, source)]
    for one, other in lone:
        # 第二作者 is no first author, faint as both are.
        alike = [each for each in (*source, *target) if each.kind is one.kind and each not in (one, other)]
        if not _is_repeated(one, alike) and not _is_repeated(other, alike):
            left = [*(each for each in left if each is not one), one]
            right = [*(each for each in right if each is not other), other]
    return Comparison(plain + rest.matches, left, right)


def _lone(left: Sequence[Quantity], right: Sequence[Quantity]) -> list[Match]:
    """The faint ordinals and fractions that are left alone of their kind on both sides, and so belong together."""
    found = []
    for kind in (Kind.ORDINAL, Kind.FRACTION):
        ones, others = ([each for each in side if each.kind is kind] for side in (left, right))
        if len(ones) == len(others) == 1:
            weights = {bool(ones[0].weight), bool(others[0].weight)}
            if weights == {True, False} or (kind is Kind.ORDINAL and weights == {False}):
                found.append(Match(ones[0], others[0]))
    return found


def _faint_ordinals(quantities: Sequence[Quantity]) -> list[Quantity]:
    return [one for one in quantities if one.kind is Kind.ORDINAL and not one.weight]


def _plainly_same(
    source: Sequence[Quantity], target: Sequence[Quantity]
) -> tuple[list[Match], list[Quantity], list[Quantity]]:
    """The matches of the same value and kind, and the sure quantities that are left on each side."""
    matches, left, right = [], [], [one for one in target if one.weight]
    for one in source:
        if not one.weight:
            continue
        for other in right:
            if other.readings[0] == one.readings[0] and (_is_bare(one, other) or cost(one, other) == SAME):
                matches.append(Match(one, other))
                right.remove(other)
                break
        else:
            left.append(one)
    return matches, left, right


def _is_bare(one: Quantity, other: Quantity) -> bool:
    """Whether both are numbers and nothing more, so that the value alone tells: the quick way to what most are."""
    return (
        one.kind is other.kind is Kind.NUMBER
        and one.unit is other.unit is None
        and not one.name
        and not other.name
        and one.digits == other.digits
    )


def _in_pieces(wholes: list[Quantity], others: list[Quantity]) -> tuple[list[Quantity], list[Quantity]]:
    """What is left when those of *wholes* whose pieces all stand among *others* are taken away, and these.

    3/120 is a rank of 3 among 120 as well, and an hour and 30 minutes are two numbers.
    """
    left = []
    for whole in wholes:
        rest = list(others)
        for part in whole.parts:
            found = next((other for other in rest if cost(part, other) is not None), None)
            if found is None:
                break
            rest.remove(found)
        if whole.parts and len(rest) == len(others) - len(whole.parts):
            others = rest
        else:
            left.append(whole)
    return left, others


def _matched(source: Sequence[Quantity], target: Sequence[Quantity]) -> Comparison:
    pairs = []
    for i, one in enumerate(source):
        for j, other in enumerate(target):
            price = cost(one, other)
            if price is not None:
                pairs.append((price, abs(i * len(target) - j * len(source)), i, j))
    pairs.sort()
    matches, lefts, rights = [], set(range(len(source))), set(range(len(target)))
    for _, _, i, j in pairs:
        if i in lefts and j in rights:
            lefts.remove(i)
            rights.remove(j)
            matches.append(Match(source[i], target[j]))
    return Comparison(matches, [source[i] for i in sorted(lefts)], [target[j] for j in sorted(rights)])


def _is_repeated(quantity: Quantity, others: Iterable[Quantity]) -> bool:
    """Whether the other side says it, although less often: a number may be factored out, or said again."""
    return any(cost(quantity, other) is not None for other in others)


def differences(comparison: Comparison) -> list[Difference]:
    """What is left, the nearest of both sides together."""
    lefts, rights = comparison.source, comparison.target
    pairs = sorted(
        (_distance(one, other), i, j)
        for i, one in enumerate(lefts)
        for j, other in enumerate(rights)
        if _may_replace(one, other)
    )
    free_lefts, free_rights, found = set(range(len(lefts))), set(range(len(rights))), []
    for _, i, j in pairs:
        if i in free_lefts and j in free_rights:
            free_lefts.remove(i)
            free_rights.remove(j)
            found.append(Difference(lefts[i], rights[j]))
    found += [Difference(lefts[i], None) for i in sorted(free_lefts)]
    return found + [Difference(None, rights[j]) for j in sorted(free_rights)]


def _family(quantity: Quantity) -> str:
    if quantity.kind in DATES or quantity.is_year:
        return "date"
    if quantity.unit:
        return "number"
    if quantity.kind is Kind.TERM and quantity.weight < Weight.FIRM:
        return quantity.name
    return "part" if quantity.kind in _PARTS else "number"


def _may_replace(one: Quantity, other: Quantity) -> bool:
    """Whether *other* may stand where *one* should."""
    if {one.kind, other.kind} == {Kind.FRACTION, Kind.TIMES}:
        return True  # halved and doubled
    families = _family(one), _family(other)
    if families[0] == families[1]:
        return max(one.weight, other.weight) >= Weight.DIGIT or one.kind is other.kind or families[0] == "number"
    if Kind.TERM in (one.kind, other.kind):
        return one.value == other.value and is_other_class(one, other)
    return one.value == other.value or _resemble(one.digits, other.digits)


def _resemble(one: str, other: str) -> bool:
    return len(one) > 1 and len(other) > 1 and (one[:2] == other[:2] or one[-2:] == other[-2:])


def _distance(one: Quantity, other: Quantity) -> tuple[bool, bool, float]:
    larger, smaller = max(one.value, other.value), min(one.value, other.value)
    return (one.kind is not other.kind, one.unit != other.unit, float(larger / (smaller or 1)))
