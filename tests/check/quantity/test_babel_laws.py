"""What Babel writes of one value says the same in every two languages, and of another value another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from itertools import permutations
from typing import Literal

import pytest
from babel.dates import format_date, format_interval, format_time
from babel.numbers import (
    format_compact_currency,
    format_compact_decimal,
    format_currency,
    format_decimal,
    format_percent,
)

from cvi18n.check.pair import Pair
from cvi18n.check.pairs.numbers import check_numbers
from cvi18n.check.quantity.language import TABLES

LOCALES = [*TABLES, "zh_Hant"]
CURRENCIES = ("EUR", "USD", "CNY", "JPY", "GBP")
COMPACT = (1200, 15_000, 40_000, 120_000, 1_200_000, 25_000_000, 120_000_000, 3_500_000_000)
SPANS = ((date(2018, 3, 5), date(2021, 7, 9)), (date(2020, 2, 5), date(2020, 11, 9)))


def compact(value: float, locale: str, width: Literal["short", "long"]) -> str:
    try:
        return str(format_compact_decimal(value, format_type=width, locale=locale, fraction_digits=1))
    except KeyError:  # the locale has no long ones
        return str(format_compact_decimal(value, locale=locale, fraction_digits=1))


def later(span: tuple[date, date]) -> tuple[date, date]:
    return span[0], span[1].replace(year=span[1].year + 1)


WRITERS: dict[str, tuple[Callable[..., str], tuple[object, ...], Callable[..., object]]] = {
    "decimal": (lambda v, tag: format_decimal(v, locale=tag), (*COMPACT, 19.9, 0.25), lambda v: v * 2),
    "short": (lambda v, tag: compact(v, tag, "short"), COMPACT, lambda v: v * 3),
    "long": (lambda v, tag: compact(v, tag, "long"), COMPACT, lambda v: v * 10),
    "percent": (lambda v, tag: format_percent(v, locale=tag), (0.4, 1.2, 0.05), lambda v: v + 0.1),
    "long date": (
        lambda v, tag: format_date(v, "long", locale=tag),
        (date(2021, 3, 15), date(2008, 5, 8)),
        lambda v: v.replace(day=v.day + 3),
    ),
    "medium date": (
        lambda v, tag: format_date(v, "medium", locale=tag),
        (date(2019, 12, 4),),
        lambda v: v.replace(year=2018),
    ),
    "time": (
        lambda v, tag: format_time(v, "short", locale=tag),
        (time(8, 30), time(17, 0), time(22, 45)),
        lambda v: v.replace(hour=v.hour - 1),
    ),
    **{
        f"interval {skeleton}": (lambda v, tag, s=skeleton: format_interval(v[0], v[1], s, locale=tag), SPANS, later)
        for skeleton in ("yMMM", "yMMMM", "yMMMd", "y", "yM")
    },
    **{
        f"{code} {kind}": (
            lambda v, tag, c=code, k=kind: format_currency(v, c, locale=tag, format_type=k),
            (1200, 19.9),
            lambda v: v * 2,
        )
        for code in CURRENCIES
        for kind in ("standard", "name")
    },
    **{
        f"{code} compact": (
            lambda v, tag, c=code: format_compact_currency(v, c, locale=tag, fraction_digits=1),
            COMPACT[3:7],
            lambda v: v * 2,
        )
        for code in CURRENCIES
    },
}


def found(source: str, target: str, one: str, other: str) -> bool:
    return any(check_numbers(Pair(source, target, one.replace("_", "-"), other.replace("_", "-"))))


@pytest.mark.parametrize("name", WRITERS)
def test_same_value_is_the_same_in_every_language(name: str) -> None:
    write, values, _ = WRITERS[name]
    for value in values:
        texts = {locale: write(value, locale) for locale in LOCALES}
        pairs = [(texts[a], texts[b], a, b) for a, b in permutations(LOCALES, 2)]
        assert [] == [pair for pair in pairs if found(*pair)]


@pytest.mark.parametrize("name", WRITERS)
def test_another_value_is_found_in_every_language(name: str) -> None:
    write, values, change = WRITERS[name]
    for value in values:
        texts = {locale: write(value, locale) for locale in LOCALES}
        others = {locale: write(change(value), locale) for locale in LOCALES}
        pairs = [(texts[a], others[b], a, b) for a, b in permutations(LOCALES, 2) if texts[b] != others[b]]
        assert [] == [pair for pair in pairs if not found(*pair)]
