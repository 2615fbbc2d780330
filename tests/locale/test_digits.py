"""Digits of the languages, by default and on request."""

from __future__ import annotations

import unicodedata

import pytest

from cvi18n.diagnostic import Place
from cvi18n.locale import cldr
from cvi18n.locale.digits import ZEROS, localised, numbering_system
from cvi18n.locale.manner import USUAL, Manner, manner_of
from cvi18n.model.resume import Meta
from cvi18n.model.text import Verbatim


@pytest.mark.parametrize(("name", "zero"), ZEROS.items(), ids=ZEROS)
def test_a_system_has_ten_digits_from_its_zero(name: str, zero: int) -> None:
    assert [*range(10)] == [unicodedata.decimal(chr(zero + digit)) for digit in range(10)]


def test_the_digits_of_every_locale_are_known() -> None:
    for identifier in sorted(cldr.identifiers()):
        locale = cldr.locale_data(identifier)
        for wanted in (None, "latn", "native"):
            system = numbering_system(locale, wanted)
            assert system in {*ZEROS, "hanidec"}, identifier
            assert ("10" == localised("10", locale, wanted)) is (system == "latn"), identifier


@pytest.mark.parametrize(
    ("identifier", "wanted", "expected"),
    [
        pytest.param("en", None, "2021-12", id="en"),
        pytest.param("en", "native", "2021-12", id="en-native"),
        pytest.param("ar_EG", None, "٢٠٢١-١٢", id="usual"),
        pytest.param("ar_EG", "latn", "2021-12", id="latn"),
        pytest.param("ar_AE", None, "2021-12", id="usual-by-region"),
        pytest.param("ar_AE", "native", "٢٠٢١-١٢", id="native"),
        pytest.param("fa", None, "۲۰۲۱-۱۲", id="fa"),
        pytest.param("th", "native", "๒๐๒๑-๑๒", id="th"),
        pytest.param("ta", "native", "௨௦௨௧-௧௨", id="ta"),
        pytest.param("zh", "native", "二〇二一-十二", id="zh"),
        # CLDR names Latin digits as native where the usual ones are not Latin.
        pytest.param("mni", "native", "২০২১-১২", id="mni"),
        pytest.param("ff_Adlm", None, "𞥒𞥐𞥒𞥑-𞥑𞥒", id="beyond-the-BMP"),
    ],
)
def test_localised(identifier: str, wanted: str | None, expected: str) -> None:
    assert expected == localised("2021-12", cldr.locale_data(identifier), wanted)


@pytest.mark.parametrize(
    ("latin", "han"), [("2", "二"), ("10", "十"), ("11", "十一"), ("20", "二十"), ("31", "三十一"), ("07", "〇七")]
)
def test_han_counts(latin: str, han: str) -> None:
    assert han == localised(latin, cldr.locale_data("zh_Hant"), "native")


@pytest.mark.parametrize(
    ("meta", "expected"),
    [
        pytest.param(None, USUAL, id="no settings"),
        pytest.param(Meta(), Manner("short", None), id="nothing said"),
        pytest.param(
            Meta(date_style=Verbatim("long", Place("")), digits=Verbatim("native", Place(""))),
            Manner("long", "native"),
            id="both",
        ),
        pytest.param(
            Meta(date_style=Verbatim("x", Place("")), digits=Verbatim("x", Place(""))), USUAL, id="no choices"
        ),
    ],
)
def test_manner(meta: Meta | None, expected: Manner) -> None:
    assert expected == manner_of(meta)
