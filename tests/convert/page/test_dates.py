from __future__ import annotations

import pytest

from cvi18n.convert.document import Vocabulary
from cvi18n.convert.page.dates import Dates, find_dates, read_dates
from cvi18n.convert.page.words import Words
from tests.convert.page.pages_made import month

WORDS = Words(Vocabulary({"heute": "present", "至今": "present"}, month=month))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        pytest.param("2018 — 2023", "2018", "2023", id="years"),
        pytest.param("2018-2023", "2018", "2023", id="years without blanks"),
        pytest.param("2021.03-至今", "2021-03", "present", id="point, Chinese present"),
        pytest.param("2021/3 ~ 2022/11", "2021-03", "2022-11", id="stroke"),
        pytest.param("2021-03 - 2022-05", "2021-03", "2022-05", id="ISO months"),
        pytest.param("2021-03-2022-05", "2021-03", "2022-05", id="ISO months without blanks"),
        pytest.param("2021-03-至今", "2021-03", "present", id="ISO month, present"),
        pytest.param("2019年3月 – 2020年", "2019-03", "2020", id="Chinese"),
        pytest.param("2019年3月5日至2020年4月", "2019-03-05", "2020-04", id="Chinese day"),
        pytest.param("2019년 3월 ~ 2020년", "2019-03", "2020", id="Korean"),
        pytest.param("2019年至今", "2019", "present", id="Chinese present"),
        pytest.param("Mar 2020 – present", "2020-03", "present", id="English month"),
        pytest.param("September 2019 to Feb. 2020", "2019-09", "2020-02", id="word between"),
        pytest.param("March 3, 2020 – 5 May 2021", "2020-03-03", "2021-05-05", id="English days"),
        pytest.param("März 2020 bis heute", "2020-03", "present", id="month and present of another language"),
        pytest.param("03/2019 – 12/2022", "2019-03", "2022-12", id="month first"),
        pytest.param("(2018 – 2020)", "2018", "2020", id="brackets"),
        pytest.param("2018 –", "2018", "", id="open"),
        pytest.param("2018", "2018", None, id="year"),
        pytest.param("2018-07-15", "2018-07-15", None, id="day"),
    ],
)
def test_dates(text: str, start: str, end: str | None) -> None:
    assert Dates(start, end or "", range=end is not None) == read_dates(text, WORDS)


@pytest.mark.parametrize("text", ["2021-13", "2018 people", "Fall 2021", "12018", "3.10", "", "to 2018 and back"])
def test_no_dates(text: str) -> None:
    assert read_dates(text, WORDS) is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        pytest.param("Engineer — Acme (2018 – 2020)", "Engineer — Acme ()", id="range at the end"),
        pytest.param("2018 – 2020 Acme", " Acme", id="range at the beginning"),
        pytest.param("2018.07-2020.03\u2003Acme\u2003Engineer", "\u2003Acme\u2003Engineer", id="before gaps"),
        pytest.param("Prize (2019)", "Prize ()", id="year in brackets"),
        pytest.param("Prize, 2019-05", "Prize, ", id="month behind a comma"),
        pytest.param("Windows 2000", None, id="year in a name"),
        pytest.param("Led to 2019 – 2020 being good", None, id="range within"),
    ],
)
def test_dates_at_the_ends_of_a_text(text: str, rest: str | None) -> None:
    found = find_dates(text, WORDS)
    assert rest == (text[: found.start] + text[found.end :] if found else None)
