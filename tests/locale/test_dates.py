from __future__ import annotations

import unicodedata

import pytest

from cvi18n.locale import cldr
from cvi18n.locale.dates import date_text, range_text
from cvi18n.model.dates import Date

TAGS = sorted(identifier.replace("_", "-") for identifier in cldr.identifiers())


@pytest.mark.parametrize(
    ("tag", "date", "expected"),
    [
        ("zh", Date(2021), "2021年"),
        ("zh", Date(2021, 3), "2021年3月"),
        ("zh", Date(2021, 3, 7), "2021年3月7日"),
        ("zh-TW", Date(2021, 3), "2021年3月"),
        ("en", Date(2021), "2021"),
        ("en", Date(2021, 3), "Mar 2021"),
        ("en", Date(2021, 3, 7), "Mar 7, 2021"),
        ("en-GB", Date(2021, 3, 7), "7 Mar 2021"),
        ("en-CN", Date(2021, 3), "Mar 2021"),
        ("ja", Date(2021, 3), "2021年3月"),
        ("ko", Date(2021, 3), "2021년 3월"),
        ("de", Date(2021, 3), "März 2021"),
        ("fr", Date(2021, 3), "mars 2021"),
        # The no-break space of Russian stays; Gregorian years in Thai and Persian; the digits of the locale.
        ("ru", Date(2021, 3), "март 2021\u202fг."),
        ("th", Date(2021), "2021"),
        ("fa", Date(2021, 3), "مارس ۲۰۲۱"),
        ("ar-EG", Date(2021), "٢٠٢١"),
        ("mr", Date(2021, 3, 7), "७ मार्च, २०२१"),
        ("en", Date(987), "987"),
    ],
)
def test_date_text(tag: str, date: Date, expected: str) -> None:
    assert expected == date_text(date, tag)


YEARS = (Date(2018), Date(2023))
MONTHS = (Date(2021, 3), Date(2021, 5))
APART = (Date(2021, 3), Date(2023, 5))
MIXED = (Date(2018), Date(2019, 5))
DAYS = (Date(2021, 3, 7), Date(2021, 3, 9))


@pytest.mark.parametrize(
    ("tag", "ends", "expected"),
    [
        ("zh", YEARS, "2018年至2023年"),
        ("zh", MONTHS, "2021年3月至5月"),
        ("zh", APART, "2021年3月至2023年5月"),
        ("zh", MIXED, "2018年至2019年5月"),
        ("zh", MIXED[::-1], "2019年5月至2018年"),
        ("zh", DAYS, "2021年3月7日至9日"),
        ("zh-Hant", YEARS, "2018年至2023年"),
        ("zh-Hant", MONTHS, "2021年3月至5月"),
        ("en", YEARS, "2018 – 2023"),
        ("en", MONTHS, "Mar – May 2021"),
        ("en", APART, "Mar 2021 – May 2023"),
        ("en", MIXED, "2018 – May 2019"),
        ("en", DAYS, "Mar 7 – 9, 2021"),
        ("en", (Date(2021, 3, 7), Date(2021, 5)), "Mar 7, 2021 – May 2021"),
        ("ja", YEARS, "2018年～2023年"),
        ("ko", MONTHS, "2021년 3월~5월"),
        ("de", YEARS, "2018–2023"),
        ("de", MIXED, "2018 – Mai 2019"),
        ("ru", APART, "март 2021\u202fг. – май 2023\u202fг."),
        # Ends that share the sign or the abbreviation of a year.
        ("hu", YEARS, "2018–2023"),
        ("bg", YEARS, "2018 – 2023\u202fг."),
        # Babel: "مارس تا مارس 2021".
        ("fa", MONTHS, "مارس ۲۰۲۱ تا مه ۲۰۲۱"),
        # CLDR: the interval in the root's order, "2021 Mac–Mei".
        ("asa", MONTHS, "Mac 2021 – Mei 2021"),
        # CLDR: the interval in another style, "mar.–mai. de 2021".
        ("pt-PT", MONTHS, "03/2021 – 05/2021"),
        # CLDR: the same, with a word between, "mar de 2021 a may de 2023".
        ("es-AR", APART, "mar 2021 a may 2023"),
        ("he", (Date(2021, 3, 7), Date(2021, 5, 9)), "7 במרץ 2021 – 9 במאי 2021"),
    ],
)
def test_range_text(tag: str, ends: tuple[Date, Date], expected: str) -> None:
    assert expected == range_text(*ends, tag)


@pytest.mark.parametrize("date", [Date(2021), Date(2021, 3), Date(2021, 3, 7)], ids=lambda date: date.iso)
@pytest.mark.parametrize("tag", ["zh", "en", "fa"])
def test_equal_ends_are_one_date(tag: str, date: Date) -> None:
    assert date_text(date, tag) == range_text(date, date, tag)


def latin(text: str) -> str:
    return "".join(str(unicodedata.decimal(char, char)) for char in text)


def test_a_range_of_months_loses_neither_in_any_locale() -> None:
    months = [Date(2021, month) for month in (1, 5, 10, 12)]
    pairs = [(start, end) for start in months for end in months if (start.month or 0) < (end.month or 0)]
    for tag in TAGS:
        texts = {range_text(*pair, tag) for pair in pairs}
        assert len(pairs) == len(texts), tag
        assert all("2021" in latin(text) for text in texts), tag


@pytest.mark.parametrize("ends", [YEARS, APART, MIXED], ids=["years", "months", "mixed"])
def test_a_range_keeps_both_years_and_has_plain_spaces_in_any_locale(ends: tuple[Date, Date]) -> None:
    for tag in TAGS:
        text = range_text(*ends, tag)
        assert all(str(date.year) in latin(text) for date in ends), tag
        assert "\u2009" not in text, tag


def test_a_date_has_the_digits_of_its_locale() -> None:
    for tag in TAGS:
        numbering = cldr.locale_data(tag.replace("-", "_")).default_numbering_system
        assert ("2021" in date_text(Date(2021, 3), tag)) is (numbering == "latn"), tag
