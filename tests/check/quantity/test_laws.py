"""What holds of every number and date, whatever languages it is written in."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from babel.numbers import format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.check.pair import Pair
from cvi18n.check.pairs.numbers import check_numbers
from cvi18n.check.quantity.language import TABLES
from cvi18n.check.quantity.read import quantities
from cvi18n.locale.dates import date_text, range_text
from cvi18n.locale.manner import Manner
from cvi18n.model.dates import Date

TAGS = st.sampled_from([*TABLES, "zh-Hant", "th", "pt-PT", "de-CH", "en-GB"])
WITH_WORDS = st.sampled_from([*TABLES, "zh-Hant", "pt-PT", "de-CH"])
FRAGMENTS = st.sampled_from(
    [
        *(
            "120",
            "1.2",
            "1,2",
            "三",
            "十五",
            "20",
            "7B",
            "p99",
            "3-5",
            "1/3",
            "24/7",
            "v2.1.0",
            "2021",
            "Q3",
            "１２",
            "٣",
        ),
        *(
            "万",
            "亿",
            "million",
            "Mio.",
            "%",
            "分之",
            "半",
            "倍",
            "月",
            "个",
            "年",
            "第",
            "$",
            "€",
            "元",
            "둘",
            "3배",
            "翻倍",
        ),
        *("March", "twenty", "half", "one", "hundred", "and", "of", "a", "tens", "millions", "שלוש", "ثلاثة", "两"),
        *("-", "–", ":", "/", "'", "**", "`", "\u00a0", "\u202f", ". "),
    ]
)
TEXTS = st.lists(st.one_of(FRAGMENTS, st.text(max_size=4)), max_size=12).map("".join) | st.lists(
    FRAGMENTS, max_size=10
).map(" ".join)
WHOLE = st.integers(13, 10**10)
DECIMALS = st.decimals(min_value=0, max_value=10**5, places=1) | st.decimals(min_value=0, max_value=999, places=2)
MONTHS = st.builds(Date, st.integers(1950, 2049), st.integers(1, 12), st.none())
DAYS = st.builds(Date, st.integers(1950, 2049), st.integers(1, 12), st.integers(1, 28))
STYLES = st.sampled_from([Manner(style="short"), Manner(style="long"), Manner(style="numeric")])


def codes(source: str, target: str, source_tag: str, target_tag: str) -> set[str]:
    return {finding.code for finding in check_numbers(Pair(source, target, source_tag, target_tag))}


@given(TEXTS, TAGS)
def test_text_says_what_it_says(text: str, tag: str) -> None:
    assert set() == codes(text, text, tag, tag)


@given(TEXTS, TAGS)
def test_quantities_stand_where_they_say_and_apart(text: str, tag: str) -> None:
    found = quantities(text, tag)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(isinstance(value, int | Fraction) for one in found for value in one.readings)


@given(WHOLE | DECIMALS, TAGS, TAGS)
def test_number_is_the_same_in_every_language(value: int | Decimal, one: str, other: str) -> None:
    assert set() == codes(written(value, one), written(value, other), one, other)


@given(WHOLE, WHOLE, TAGS, TAGS)
def test_another_number_is_found(value: int, another: int, one: str, other: str) -> None:
    found = codes(written(value, one), written(another, other), one, other)
    assert bool(found) is (value != another)


@given(st.integers(1, 99), st.integers(1, 99), TAGS, TAGS)
def test_percentage_is_the_same_or_found(value: int, another: int, one: str, other: str) -> None:
    found = codes(percent(value, one), percent(another, other), one, other)
    assert found == ({"number-changed"} if value != another else set())


@given(WHOLE, st.sampled_from(["zh", "zh-Hant", "ja", "ko"]), TAGS)
def test_myriads_are_counted(value: int, east: str, other: str) -> None:
    assert set() == codes(in_myriads(value, east), written(value, other), east, other)


@given(MONTHS | DAYS, TAGS, TAGS, STYLES, STYLES)
def test_date_is_the_same_in_every_language(date: Date, one: str, other: str, style: Manner, another: Manner) -> None:
    assert set() == codes(date_text(date, one, style), date_text(date, other, another), one, other)


@given(MONTHS, MONTHS, WITH_WORDS, WITH_WORDS, STYLES)
def test_another_date_is_found(date: Date, another: Date, one: str, other: str, style: Manner) -> None:
    found = codes(date_text(date, one, style), date_text(another, other, style), one, other)
    assert found == ({"date-changed"} if date != another else set())


@given(MONTHS, MONTHS, TAGS, TAGS)
def test_range_of_dates_is_the_same_in_every_language(date: Date, another: Date, one: str, other: str) -> None:
    start, end = sorted((date, another))
    assert set() == codes(range_text(start, end, one), range_text(start, end, other), one, other)


@pytest.mark.parametrize("tag", TABLES)
def test_range_the_other_way_round_is_found(tag: str) -> None:
    assert {"date-changed"} == codes("2018 – 2021", "2021 – 2018", "en", tag)
    assert {"number-changed"} == codes("from 120 to 900 ms", "900 – 120 ms", "en", tag)


@pytest.mark.parametrize(
    "text",
    ["9" * 5000, "一" * 5000, "1," * 5000, "1-" * 5000, "七万" * 3000, "12 " * 5000, "three " * 5000, "半年" * 3000],
    ids=lambda text: text[:4],
)
@pytest.mark.parametrize("tag", ["zh", "en", "fr", "ko"])
def test_long_texts_are_no_trouble(text: str, tag: str) -> None:
    assert set() == codes(text, text, tag, tag)


def written(value: int | Decimal, tag: str) -> str:
    return str(format_decimal(value, locale=tag.replace("-", "_")))


def percent(value: int, tag: str) -> str:
    return str(format_percent(value / 100, locale=tag.replace("-", "_")))


def in_myriads(value: int, tag: str) -> str:
    large, small = {"zh": ("亿", "万"), "zh-Hant": ("億", "萬"), "ja": ("億", "万"), "ko": ("억", "만")}[tag]
    above, rest = divmod(value, 10**8)
    middle, rest = divmod(rest, 10**4)
    parts = [f"{number}{scale}" for number, scale in ((above, large), (middle, small), (rest, "")) if number]
    return "".join(parts)
