"""Months as people count employments, said as CLDR says them."""

from __future__ import annotations

import datetime

import pytest

from cvi18n.locale import cldr
from cvi18n.locale.durations import duration_text, months_between
from cvi18n.locale.manner import Manner
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
        pytest.param(27, "en", "2 years, 3 months", id="en"),
        pytest.param(12, "en", "1 year", id="one-year"),
        pytest.param(1, "en", "1 month", id="one-month"),
        pytest.param(5, "zh", "5个月", id="months-zh"),
        pytest.param(27, "de", "2 Jahre, 3 Monate", id="de"),
        pytest.param(27, "nl", "2 jaar en 3 maanden", id="nl"),
        pytest.param(27, "pt-PT", "2 anos e 3 meses", id="a word between"),
        # Units without spaces where the list has none.
        pytest.param(27, "ja", "2年3か月", id="ja"),
        pytest.param(3, "zh-TW", "3個月", id="zh-TW"),
        pytest.param(26, "he", "2 שנים וחודשיים", id="he-dual"),
        pytest.param(27, "he", "2 שנים ו-3 חודשים", id="he-figures"),
        pytest.param(27, "ko", "2년 3개월", id="ko"),
        # One, a few, many; and eleven, twelve, twenty-two.
        pytest.param(13, "pl", "1 rok 1 miesiąc", id="pl-one"),
        pytest.param(27, "pl", "2 lata 3 miesiące", id="pl-few"),
        pytest.param(65, "pl", "5 lat 5 miesięcy", id="pl-many"),
        pytest.param(264, "pl", "22 lata", id="pl-22"),
        pytest.param(12, "ru", "1 год", id="ru-one"),
        pytest.param(48, "ru", "4 года", id="ru-few"),
        pytest.param(132, "ru", "11 лет", id="ru-many"),
        pytest.param(252, "ru", "21 год", id="ru-21"),
        # Babel's format_list doubles the last: "سنتان، وشهرانوشهران".  The dual needs no number.
        pytest.param(26, "ar", "سنتان وشهران", id="ar-two"),
        pytest.param(1, "ar", "شهر", id="ar-one"),
        pytest.param(39, "ar", "3 سنوات و3 أشهر", id="ar-few"),
        pytest.param(143, "ar", "11 سنة و11 شهرًا", id="ar-many"),
        pytest.param(39, "ar-EG", "٣ سنوات و٣ أشهر", id="ar-EG-digits"),
        pytest.param(27, "fa", "۲ سال و ۳ ماه", id="fa-digits"),
    ],
)
def test_text(months: int, tag: str, text: str) -> None:
    assert duration_text(months, tag).replace("\u00a0", "~") == text


@pytest.mark.parametrize(
    ("tag", "text"), [("en", "2 yrs 3 mths"), ("de", "2 J, 3 Mon."), ("pl", "2 lata 3 mies."), ("zh", "2年3个月")]
)
def test_units_are_short_beside_dates_of_figures(tag: str, text: str) -> None:
    assert duration_text(27, tag, Manner("numeric")) == text


@pytest.mark.parametrize(
    ("tag", "digits", "text"),
    [
        pytest.param("ar", "native", "٣ سنوات و٣ أشهر", id="ar"),
        pytest.param("ar-EG", "latn", "3 سنوات و3 أشهر", id="ar-EG"),
        pytest.param("hi", "native", "३ वर्ष और ३ महीने", id="hi"),
        pytest.param("zh", "native", "三年三个月", id="zh"),
        pytest.param("de", "native", "3 Jahre, 3 Monate", id="de"),
    ],
)
def test_digits_on_request(tag: str, digits: str, text: str) -> None:
    assert duration_text(39, tag, Manner(digits=digits)) == text


TAGS = sorted(identifier.replace("_", "-") for identifier in cldr.identifiers())


def test_durations_lose_and_double_nothing_in_any_locale() -> None:
    for tag in TAGS:
        texts = {months: duration_text(months, tag) for months in (1, 2, 3, 12, 24, 27, 65)}
        assert len(texts) == len(set(texts.values())), tag
        assert not any("duration-" in text for text in texts.values()), tag
        years, months, both = texts[24], texts[3], texts[27]
        assert both.startswith(years), tag
        assert both.endswith(months), tag
        assert (1, 1) == (both.count(years), both.count(months)), tag
        # The longest word between two units is Sakha.
        assert len(both) - len(years) - len(months) <= len(" уонна "), tag
