from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.convert.dates import date_range, iso_date, year_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018", "2018"),
        ("2018年", "2018"),
        ("２０１８", "2018"),
        (" 2018-7 ", "2018-07"),
        ("2018/07", "2018-07"),
        ("2018.07", "2018-07"),
        ("2018年7月", "2018-07"),
        ("2018 年 7 月", "2018-07"),
        ("2018 年 7 月 5 日", "2018-07-05"),
        ("20180705", "2018-07-05"),
        ("2018-00", "2018"),
        ("2018-00-00", "2018"),
        ("2018-00-05", "2018"),
        ("2018-05-00", "2018-05"),
        ("2018年7月5日", "2018-07-05"),
        ("2018.7.5", "2018-07-05"),
        ("2014-11-22T15:18:38.000Z", "2014-11-22"),
        ("2014-11-22 15:18", "2014-11-22"),
        ("07/2018", "2018-07"),
        ("Jan 2020", "2020-01"),
        ("Sept. 2020", "2020-09"),
        ("SEPTEMBER, 2020", "2020-09"),
        ("2020 May", "2020-05"),
        ("Jul 1, 2020", "2020-07-01"),
        ("1st July 2020", "2020-07-01"),
        ("3.4.2018", "2018-04-03"),
        ("15/3/2018", "2018-03-15"),
        ("3/15/2018", "2018-03-15"),
        ("Present", "present"),
        ("至今", "present"),
        ("now", "present"),
        pytest.param("3/4/2018", None, id="April or March"),
        pytest.param("Fall 2020", None, id="season"),
        pytest.param("Junk 2020", None, id="no month"),
        pytest.param("2018-13", None, id="thirteenth month"),
        pytest.param("2018-02-30", None, id="no such day"),
        pytest.param("12 months", None, id="no date"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_iso_date(text: str, expected: str | None) -> None:
    assert expected == iso_date(text)


@given(st.dates(), st.sampled_from([4, 7, 10]))
def test_iso_dates_stay(date: datetime.date, length: int) -> None:
    iso = date.isoformat()[:length]
    assert (iso, None) == (iso_date(iso), date_range(iso))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018 - 2020", ("2018", "2020")),
        ("2018-2020", ("2018", "2020")),
        ("2018–2020", ("2018", "2020")),
        ("Jan 2020 to present", ("2020-01", "present")),
        ("2018年7月至今", ("2018-07", "present")),
        ("2018年7月至2019年8月", ("2018-07", "2019-08")),
        ("2018.07-2019.08", ("2018-07", "2019-08")),
        ("2021.03—至今", ("2021-03", "present")),
        ("2018-07 -- 2019-08", ("2018-07", "2019-08")),
        ("2018-07-2019-08", ("2018-07", "2019-08")),
        ("01/2018-03/2019", ("2018-01", "2019-03")),
        ("1.3.2018 - 4.5.2019", ("2018-03-01", "2019-05-04")),
        ("2018/2019", ("2018", "2019")),
        ("2018.03-至今", ("2018-03", "present")),
        ("2018 年 3 月 至 今", ("2018-03", "present")),
        ("Mar 2018-Present", ("2018-03", "present")),
        ("2018-07", None),
        ("07-2018", None),
        ("present – 2019", None),
        ("2018 – 2019 – 2020", None),
        pytest.param("2018-12-2019", None, id="December of the one year or of the other"),
        ("spring – fall", None),
        pytest.param("2018 – 2020" + " " * 80, None, id="no date is as long"),
    ],
)
def test_date_range(text: str, expected: tuple[str, str] | None) -> None:
    assert expected == date_range(text)


@pytest.mark.parametrize(
    ("text", "expected"), [("about 2018 or so", "2018"), ("03/04/2012", "2012"), ("120185", None), ("12", None)]
)
def test_year_in(text: str, expected: str | None) -> None:
    assert expected == year_in(text)
