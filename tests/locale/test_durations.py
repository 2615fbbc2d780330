"""Months as people count employments, said as CLDR says them."""

from __future__ import annotations

import datetime

import pytest

from cvi18n.locale import cldr
from cvi18n.locale.durations import duration_text, months_between
from cvi18n.model.dates import Date, Present

TODAY = datetime.date(2026, 1, 15)


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        pytest.param(Date(2020, 1), Date(2020, 12), 12, id="a-year"),
        pytest.param(Date(2020, 3), Date(2020, 3), 1, id="a-month"),
        pytest.param(Date(2021, 3), Date(2023, 5), 27, id="years-and-months"),
        pytest.param(Date(2025, 11), Present(), 3, id="to-the-present"),
        pytest.param(Date(2013, 12, 1), Date(2014, 12, 1), 12, id="days"),
        pytest.param(Date(2014, 1, 1), Date(2014, 12, 31), 12, id="first-to-last-day"),
        pytest.param(Date(2020, 1, 15), Date(2020, 3, 14), 2, id="day-before"),
        pytest.param(Date(2020, 1, 15), Date(2020, 3, 10), 1, id="two-months-not-full"),
        pytest.param(Date(2025, 12, 20), Present(), None, id="less-than-a-month"),
        pytest.param(Date(2018), Date(2023, 5), None, id="a-year-alone-tells-nothing"),
        pytest.param(Date(2023, 5), Date(2022, 1), None, id="backwards"),
    ],
)
def test_months(start: Date, end: Date | Present, months: int | None) -> None:
    assert months_between(start, end, TODAY) == months


@pytest.mark.parametrize(
    ("months", "tag", "text"),
    [
        pytest.param(27, "zh", "2年3个月", id="zh"),
        pytest.param(27, "en", "2 yrs 3 mths", id="en"),
        pytest.param(12, "en", "1 yr", id="one-year"),
        pytest.param(1, "en", "1 mth", id="one-month"),
        pytest.param(5, "zh", "5个月", id="months-zh"),
        pytest.param(27, "de", "2 J 3 Mon.", id="de"),
    ],
)
def test_text(months: int, tag: str, text: str) -> None:
    assert duration_text(months, tag) == text


def test_no_locale_prints_the_name_of_the_unit() -> None:
    tags = {identifier.replace("_", "-") for identifier in cldr.identifiers() if "_" not in identifier} - {"root"}
    assert [tag for tag in sorted(tags) if "duration-" in duration_text(27, tag)] == []
