from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.model.dates import WORDS_FOR_PRESENT, Date, ImpossibleDate, Present, parse_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("2018", Date(2018), id="year"),
        pytest.param("2018-07", Date(2018, 7), id="month"),
        pytest.param("2018-07-05", Date(2018, 7, 5), id="day"),
        pytest.param("0987", Date(987), id="early-year"),
        pytest.param("present", Present(), id="present"),
        pytest.param("Present", None, id="other-case"),
        pytest.param("2018-7", None, id="short-month"),
        pytest.param("18-07", None, id="short-year"),
        pytest.param("2018/07", None, id="slash"),
        pytest.param("2018-07-05T10:00", None, id="time"),
        pytest.param("2018-07-05\n", None, id="line-break"),
        pytest.param("２０１８", None, id="full-width"),
        pytest.param("٢٠١٨", None, id="arabic-digits"),
        pytest.param("Fall 2018", None, id="words"),
        pytest.param("", None, id="empty"),
    ],
)
def test_what_is_a_date(text: str, expected: Date | Present | None) -> None:
    assert expected == parse_date(text)


@pytest.mark.parametrize("text", ["2023-13", "2023-00", "2023-02-30", "2023-02-29", "1900-02-29", "2023-01-32", "0000"])
def test_what_no_calendar_has(text: str) -> None:
    with pytest.raises(ImpossibleDate):
        parse_date(text)


@given(st.dates(), st.sampled_from([4, 7, 10]))
def test_a_date_keeps_its_precision(day: datetime.date, length: int) -> None:
    text = day.isoformat()[:length]
    date = parse_date(text)
    assert isinstance(date, Date)
    assert text == date.iso


def test_present_has_no_date_to_print() -> None:
    assert Present().iso is None


@pytest.mark.parametrize("word", WORDS_FOR_PRESENT)
def test_words_for_present_are_listed_in_small_letters(word: str) -> None:
    assert word.casefold() == word
