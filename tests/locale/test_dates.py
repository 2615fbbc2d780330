from __future__ import annotations

import datetime
import re
import unicodedata

import pytest

from cvi18n.locale import cldr
from cvi18n.locale.dates import date_text, range_text
from cvi18n.locale.digits import numbering_system
from cvi18n.locale.manner import USUAL, Manner
from cvi18n.locale.voice import Cldr
from cvi18n.model.dates import Date
from cvi18n.model.kinds import DATE_STYLE

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


@pytest.mark.parametrize(
    ("tag", "style", "month", "day"),
    [
        ("zh", "numeric", "2021/3", "2021/3/7"),
        ("zh", "long", "2021年3月", "2021年3月7日"),
        ("en", "numeric", "3/2021", "3/7/2021"),
        ("en", "long", "March 2021", "March 7, 2021"),
        ("en-GB", "numeric", "03/2021", "07/03/2021"),
        ("en-GB", "long", "March 2021", "7 March 2021"),
        ("de", "numeric", "3/2021", "7.3.2021"),
        ("de", "long", "März 2021", "7. März 2021"),
        ("ko", "numeric", "2021. 3.", "2021. 3. 7."),
        ("pl", "long", "marzec 2021", "7 marca 2021"),
        ("fa", "numeric", "۲۰۲۱/۳", "۲۰۲۱/۳/۷"),
        # CLDR's long dates have an era in these two.
        ("th", "long", "มีนาคม 2021", "7 มีนาคม 2021"),
        ("la", "long", "2021 Martii", "2021 Martii 7"),
    ],
)
def test_styles(tag: str, style: str, month: str, day: str) -> None:
    assert "2021" in latin(date_text(Date(2021), tag, Manner(style)))
    assert [month, day] == [date_text(date, tag, Manner(style)) for date in (Date(2021, 3), Date(2021, 3, 7))]


@pytest.mark.parametrize(
    ("tag", "style", "ends", "expected"),
    [
        ("en", "numeric", APART, "3/2021 – 5/2023"),
        ("en", "long", MONTHS, "March – May 2021"),
        ("en", "long", DAYS, "March 7 – 9, 2021"),
        ("de", "numeric", DAYS, "7.3.2021 – 9.3.2021"),
        ("de", "long", DAYS, "7.–9. März 2021"),
        ("es", "long", DAYS, "7–9 de marzo de 2021"),
        ("ru", "long", MONTHS, "март – май 2021\u202fг."),
        ("zh", "long", DAYS, "2021年3月7日至9日"),
        # A range of years is the same in all styles.
        ("zh", "numeric", YEARS, "2018年至2023年"),
        # CLDR: intervals of numeric months in words, "2021年3月至5月".
        ("zh", "numeric", MONTHS, "2021/3 – 2021/5"),
        ("zh-Hant", "numeric", MONTHS, "2021/3至2021/5"),
        ("zh-SG", "numeric", MONTHS, "2021/3至2021/5"),
        # CLDR: another width, "2021/03～2021/05".
        ("ja", "numeric", MONTHS, "2021/3～2021/5"),
        ("fa", "long", MONTHS, "مارس ۲۰۲۱ تا مهٔ ۲۰۲۱"),
        # CLDR: nothing between the two but a space.
        ("yo", "long", APART, "Oṣù Ẹrẹ̀nà 2021 – Oṣù Ẹ̀bibi 2023"),
    ],
)
def test_styles_of_ranges(tag: str, style: str, ends: tuple[Date, Date], expected: str) -> None:
    assert expected == range_text(*ends, tag, Manner(style))


@pytest.mark.parametrize(
    ("tag", "digits", "expected"),
    [
        ("ar-EG", "latn", "مارس – مايو 2021"),
        ("ar", "native", "مارس – مايو ٢٠٢١"),
        ("fa", "latn", "مارس 2021 تا مه 2021"),
        ("hi", "native", "मार्च–मई २०२१"),
        ("zh", "native", "二〇二一年三月至五月"),
        ("en", "native", "Mar – May 2021"),
    ],
)
def test_digits_on_request(tag: str, digits: str, expected: str) -> None:
    assert expected == range_text(*MONTHS, tag, Manner(digits=digits))


def test_a_han_month_above_ten_is_said() -> None:
    assert "二〇二一年十二月三十日" == date_text(Date(2021, 12, 30), "zh", Manner(digits="native"))


def test_a_voice_speaks_in_its_manner() -> None:
    voice = Cldr("ar", Manner("long", "native"))
    assert "٧ مارس ٢٠٢١" == voice.date(DAYS[0])
    assert "٧–٩ مارس ٢٠٢١" == voice.dates(*DAYS)
    assert "٣ أشهر" == voice.duration(*MONTHS, datetime.date(2026, 1, 1))


def latin(text: str) -> str:
    """The text with decimal digits of any script as Latin ones."""
    return "".join(str(unicodedata.decimal(char, char)) for char in text)


STYLES = pytest.mark.parametrize("manner", [Manner(style) for style in DATE_STYLE.choices], ids=DATE_STYLE.choices)


@STYLES
def test_a_range_of_months_loses_neither_in_any_locale(manner: Manner) -> None:
    # Babel has "مارس تا مارس 2021" for each of March's.
    months = [Date(2021, month) for month in (3, 5, 12)]
    pairs = [(start, end) for start in months for end in months if start < end]
    for tag in TAGS:
        texts = [latin(range_text(*pair, tag, manner)) for pair in pairs]
        assert len(pairs) == len(set(texts)), tag
        assert all(1 <= text.count("2021") <= len(pair) for text, pair in zip(texts, pairs, strict=True)), tag


@STYLES
def test_a_range_of_days_loses_neither_in_any_locale(manner: Manner) -> None:
    day = Date(2021, 3, 17)
    others = [Date(2021, 3, 19), Date(2021, 5, 19), Date(2023, 5, 19)]
    for tag in TAGS:
        texts = [latin(range_text(day, other, tag, manner)) for other in others]
        assert len(others) == len(set(texts)), tag
        assert all(text.count("17") == text.count("19") == 1 for text in texts), tag
        assert texts[-1].index("2021") < texts[-1].index("2023"), tag


@pytest.mark.parametrize(
    ("ends", "manner"),
    [
        # A range of years is the same in all styles.
        pytest.param(YEARS, USUAL, id="years"),
        *(pytest.param(APART, Manner(style), id=f"months-{style}") for style in DATE_STYLE.choices),
        *(pytest.param(MIXED, Manner(style), id=f"mixed-{style}") for style in DATE_STYLE.choices),
    ],
)
def test_a_range_has_both_years_once_in_order_with_a_sign_between(ends: tuple[Date, Date], manner: Manner) -> None:
    first, last = (str(date.year) for date in ends)
    for tag in TAGS:
        text = latin(range_text(*ends, tag, manner))
        assert text.count(first) == text.count(last) == 1, tag
        between = text[text.index(first) + len(first) : text.index(last)]
        assert between.strip(), tag
        # Thin spaces, as English has them, and no-break ones at a dash, are no spaces to break at.
        assert not re.search("\u2009|[\u00a0\u202f][-–—]|[-–—][\u00a0\u202f]", text), tag


@STYLES
def test_january_is_in_its_own_year_in_any_locale(manner: Manner) -> None:
    # CLDR has Y, the year of the week, in Scottish Gaelic (gd-GB): the first of January 2022 is in a week of 2021.
    for tag in TAGS:
        assert "2022" in latin(date_text(Date(2022, 1), tag, manner)), tag


@pytest.mark.parametrize("digits", [None, "latn", "native"])
def test_a_date_has_the_digits_of_its_locale(digits: str | None) -> None:
    for tag in TAGS:
        system = numbering_system(cldr.locale_data(tag.replace("-", "_")), digits)
        assert ("2021" in date_text(Date(2021, 3), tag, Manner(digits=digits))) is (system == "latn"), tag
