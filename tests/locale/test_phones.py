from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.locale import cldr
from cvi18n.locale.phones import _COMPLETE, Phone, _is_complete, is_possible, phone


@pytest.mark.parametrize(
    ("written", "tag", "expected"),
    [
        pytest.param("+86 138 0000 0000", "zh", "138 0000 0000", id="zh-at-home"),
        pytest.param("+86 138 0000 0000", "zh-Hans", "138 0000 0000", id="zh-Hans-at-home"),
        pytest.param("+86 138 0000 0000", "zh-Hant", "+86 138 0000 0000", id="zh-Hant-abroad"),
        pytest.param("+86 138 0000 0000", "en", "+86 138 0000 0000", id="zh-abroad"),
        pytest.param("+8613800000000", "en", "+86 138 0000 0000", id="spaces-are-put"),
        pytest.param("+86 10 1234 5678", "zh", "010 1234 5678", id="area-code"),
        pytest.param("+49 151 23456789", "de", "01512 3456789", id="de-at-home"),
        pytest.param("+49 151 23456789", "de-AT", "+49 1512 3456789", id="de-in-austria"),
        pytest.param("+44 (0)20 7946 0958", "en-GB", "020 7946 0958", id="trunk-prefix-in-brackets"),
        pytest.param("+44 20 7946 0958", "en", "+44 20 7946 0958", id="gb-abroad"),
        pytest.param("+1 416 555 0123", "en", "+1 416-555-0123", id="canada-is-not-the-states"),
        pytest.param("+1 212 555 0100", "en", "(212) 555-0100", id="us-at-home"),
        pytest.param("+1 555 010 0199", "en", "(555) 010-0199", id="made-up"),
        pytest.param("+800 1234 5678", "en-001", "+800 1234 5678", id="of-no-country"),
        pytest.param("+971 50 000 0000", "ar", "+971 50 000 0000", id="ar-is-likely-egypt"),
        pytest.param("+971 50 000 0000", "ar-AE", "050 000 0000", id="ar-AE-at-home"),
        pytest.param("＋８６ １３８ ００００ ００００", "en", "+86 138 0000 0000", id="full-width"),
        pytest.param("+86 138 0000 0000", "en-XA", "+86 138 0000 0000", id="pseudo-locale"),
        pytest.param("tel:+90-541-999-99-99", "en", "+90 541 999 99 99", id="written-as-a-link"),
    ],
)
def test_national_at_home_and_international_abroad(written: str, tag: str, expected: str) -> None:
    assert expected == phone(written, tag, "ZZ").text


@pytest.mark.parametrize(
    ("written", "home", "expected"),
    [
        pytest.param("138 0000 0000", "CN", Phone("+86 138 0000 0000", "tel:+8613800000000"), id="mobile"),
        pytest.param("(020) 7946 0958", "GB", Phone("+44 20 7946 0958", "tel:+442079460958"), id="trunk-prefix"),
        pytest.param("0086 138 0000 0000", "DE", Phone("+86 138 0000 0000", "tel:+8613800000000"), id="dialled-abroad"),
        pytest.param("06 698 12345", "IT", Phone("+39 06 6981 2345", "tel:+390669812345"), id="zero-that-stays"),
        pytest.param("138 0000 0000", "US", Phone("138 0000 0000", "tel:13800000000"), id="not-of-this-country"),
        pytest.param("212 555 0100", "CN", Phone("212 555 0100", "tel:2125550100"), id="not-of-this-country-either"),
        pytest.param("1-212-555-0100", "US", Phone("+1 212-555-0100", "tel:+12125550100"), id="prefix-apart"),
        pytest.param("86 138 0000 0000", "CN", Phone("+86 138 0000 0000", "tel:+8613800000000"), id="plus-left-out"),
        pytest.param("138 0000 0000", "ZZ", Phone("138 0000 0000", "tel:13800000000"), id="no-country"),
        pytest.param("112", "DE", Phone("112", "tel:112"), id="short"),
    ],
)
def test_without_a_country_code_it_is_of_the_home_country(written: str, home: str, expected: Phone) -> None:
    assert expected == phone(written, "en-AU", home)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("+1 212 555 0100 ext. 12", Phone("(212) 555-0100 ext. 12", "tel:+12125550100;ext=12"), id="ext"),
        pytest.param("+1 212 555 0100x12", Phone("(212) 555-0100x12", "tel:+12125550100;ext=12"), id="x"),
        pytest.param("+1 (212) 555 0100 #12", Phone("(212) 555-0100 #12", "tel:+12125550100;ext=12"), id="hash"),
        pytest.param("+1 212 555 0100 (ext 12)", Phone("(212) 555-0100 (ext 12)", "tel:+12125550100;ext=12"), id="()"),
        pytest.param("+44 20 7946 0958 ext 5", Phone("+44 20 7946 0958 ext 5", "tel:+442079460958;ext=5"), id="abroad"),
    ],
)
def test_an_extension_stays_as_it_was_written(written: str, expected: Phone) -> None:
    assert expected == phone(written, "en", "US")


@pytest.mark.parametrize(
    ("written", "url"),
    [
        pytest.param("1-800-FLOWERS", "tel:+18003569377", id="letters-to-dial"),
        pytest.param("+86 138 0000 0000 (微信同号)", "tel:+8613800000000", id="words-behind"),
        pytest.param("(+86) 138 0000 0000 微信同号", "tel:+8613800000000", id="plus-in-brackets"),
        pytest.param("微信 13800000000", "tel:13800000000", id="words-before"),
        pytest.param("010-12345678 转 123", "tel:01012345678", id="extension-in-chinese"),
        pytest.param("+86 138 0000 0000, +86 139 0000 0000", "tel:+8613800000000", id="two"),
        pytest.param("13800000000/13900000000", None, id="two-that-read-as-one"),
        pytest.param("+86 12", "tel:+8612", id="too-short"),
        pytest.param("٠١٢", "tel:012", id="arabic-digits"),
        pytest.param("on request", None, id="no-digits"),
        pytest.param("+", None, id="plus-alone"),
        pytest.param("²³", None, id="superscripts"),
        pytest.param("0" * 300, None, id="endless"),
    ],
)
def test_what_is_more_or_less_than_a_number_stays(written: str, url: str | None) -> None:
    assert Phone(written, url) == phone(written, "en", "US")


def test_nothing_stays_nothing() -> None:
    assert Phone("", None) == phone("  ", "en", "US")


def test_no_locale_raises_and_the_link_is_the_same_in_all() -> None:
    tags = [identifier.replace("_", "-") for identifier in cldr.identifiers()]
    assert {"tel:+8613800000000"} == {phone("138 0000 0000", tag, "CN").url for tag in tags}
    assert {"138 0000 0000", "+86 138 0000 0000"} == {phone("138 0000 0000", tag, "CN").text for tag in tags}


@given(st.text("+0123456789 ()-./x#,;٠９extn微", max_size=30), st.sampled_from(["en", "zh", "de", "ar"]))
def test_a_link_is_as_rfc_3966_has_it(written: str, tag: str) -> None:
    shown = phone(written, tag, "CN")
    assert shown.url is None or re.fullmatch(r"tel:\+?[0-9]{1,17}(;ext=[0-9]+)?", shown.url)
    assert bool(shown.text) == bool(written.strip())


def test_the_library_is_loaded_only_for_a_number() -> None:
    code = (
        "import sys; from cvi18n.compose import header; from cvi18n.locale.phones import phone;"
        "phone('on request', 'en', 'US'); assert 'phonenumbers' not in sys.modules;"
        "phone('+1 212 555 0100', 'en', 'US'); assert 'phonenumbers' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


CODES = [(code, length) for length, codes in _COMPLETE.items() for code in codes.split()]


@given(st.sampled_from(CODES), st.from_regex(r"[1-9][0-9]{11}", fullmatch=True))
def test_what_is_complete_is_possible_for_the_library(code: tuple[str, int], digits: str) -> None:
    import phonenumbers

    written = f"+{code[0]} {digits[: code[1]]}"
    assert _is_complete(written)
    assert phonenumbers.is_possible_number(phonenumbers.parse(written))


@pytest.mark.parametrize(
    ("written", "complete"),
    [
        pytest.param("+86 138 0000 0000", True, id="mobile"),
        pytest.param("+1-212-555-0100", True, id="hyphens"),
        pytest.param("+1 212 555 0100 99", False, id="too long"),
        pytest.param("+86 138 0000", False, id="too short"),
        pytest.param("+44 020 7946 0958", False, id="trunk prefix"),
        pytest.param("+999 138 0000", False, id="no country"),
        pytest.param("138 0000 0000", False, id="no country code"),
        pytest.param("+86 138 0000 000x", False, id="letter"),
        pytest.param("+", False, id="plus alone"),
        pytest.param("+86", False, id="country alone"),
    ],
)
def test_only_plain_numbers_are_known_complete(written: str, complete: bool) -> None:
    assert _is_complete(written) is complete


def test_the_library_is_not_loaded_for_a_number_that_is_complete() -> None:
    code = (
        "import sys; from cvi18n.locale.phones import is_possible;"
        "assert is_possible('+86 138 0000 0000', 'CN'); assert 'phonenumbers' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    assert not is_possible("+1 212 555 0100 99", "US")
