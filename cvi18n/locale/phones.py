"""Phone numbers as a page shows and links them."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from cvi18n.locale.names import region

# ITU-T E.164: no number has more digits.
_MOST_DIGITS = 15
# Shorter ones are for emergencies and services.
_LEAST_DIGITS = 5
_PLUS = ("+", "＋")
# What CLDR and the library call the world: numbers as +800 have no country.
_NO_COUNTRY = "001"
# How many digits behind a country code, no 0 the first of them, make a number that the library holds possible: what
# most numbers are, so that it need not be loaded to say so.
_COMPLETE = {
    8: "45 47 65 852 853",
    9: "27 31 32 33 34 39 41 46 48 61 81 82 351 353 358 380 420 886 966 971 972",
    10: "1 7 20 39 44 49 52 55 66 81 82 86 90 91",
    11: "49 55 86",
}
# What ends the first of several numbers, or stands between a number and words.
_BREAK = r"[^\W\d_]+|[,;，；、]"


class Phone(NamedTuple):
    """What stands on the page, and the ``tel:`` link (RFC 3966), if there is anything to dial."""

    text: str
    url: str | None


def phone(written: str, tag: str, home: str) -> Phone:
    """The number *written* for a page in *tag*; without a country code it belongs to the region *home* (ISO 3166).

    In its national form where the page is of the number's own country, else in its international form; the link is
    always international.  ``+86 138 0000 0000``: ``138 0000 0000`` in zh, ``+86 138 0000 0000`` in en.  An extension
    stays as it was written.

    What is no number, too long or too short, stays as it is, its digits as the link; so does a number without country
    code that *home* does not have.  A number with words (``1-800-FLOWERS``) stays, but for the link.
    """
    number = written.strip()
    return (_parsed(number, tag, home) if _digits(number) else None) or Phone(number, _dialled(number))


def _parsed(written: str, tag: str, home: str) -> Phone | None:
    # Here, for it costs half as much as all the other libraries together.
    import phonenumbers as library

    try:
        number = library.parse(written, home, keep_raw_input=True)
    except library.NumberParseException:
        return None
    extension, number.extension = number.extension, None
    head, tail = _parted(written.removeprefix("tel:"), extension)
    national = library.format_number(number, library.PhoneNumberFormat.NATIONAL)
    sources = library.CountryCodeSource
    if number.country_code_source in (sources.FROM_DEFAULT_COUNTRY, sources.FROM_NUMBER_WITHOUT_PLUS_SIGN):
        dialled = library.convert_alpha_characters_in_number(head)
        known = library.is_valid_number(number) and _is_written_so(dialled, national)
    else:
        known = library.is_possible_number(number)
    if not known:
        return None
    link = "tel:" + library.format_number(number, library.PhoneNumberFormat.E164)
    url = f"{link};ext={extension}" if extension else link
    if any(char.isalpha() for char in head):
        return Phone(written, url)
    country = library.region_code_for_number(number) or library.region_code_for_country_code(number.country_code or 0)
    if country == region(tag) != _NO_COUNTRY:
        return Phone(national + tail, url)
    return Phone(library.format_number(number, library.PhoneNumberFormat.INTERNATIONAL) + tail, url)


def _is_written_so(written: str, national: str) -> bool:
    """Whether a number is *written* as its country does: like its *national* form, or with a prefix that stands apart.

    Why: the region may be a guess.  Read as American, a Chinese ``138 0000 0000`` is 1 and 380-000-0000; read as
    Chinese, an American ``212 555 0100`` lacks its 0.
    """
    digits, expected = _digits(written), _digits(national)
    prefix = digits.removesuffix(expected)
    return digits == expected or (prefix != digits and re.match(rf"\D*{prefix}\D", written) is not None)


def _parted(written: str, extension: str | None) -> tuple[str, str]:
    """*written* before its extension, and from what announces it on."""
    if not extension:
        return written, ""
    start = re.search(rf"[^\d)]*\d{{{len(extension)}}}\D*$", written)
    return (written[: start.start()], written[start.start() :]) if start else (written, "")


def _dialled(written: str) -> str | None:
    """The link to the first number in *written*; None where there is nothing, or too much, to dial."""
    first = next((part for part in re.split(_BREAK, written) if _digits(part)), "")
    digits = _digits(first)
    sign = "+" if first.strip(" (（").startswith(_PLUS) else ""
    return f"tel:{sign}{digits}" if digits and len(digits) <= _MOST_DIGITS else None


def _digits(text: str) -> str:
    """The decimal digits of any script, as ASCII has them."""
    return "".join(str(unicodedata.decimal(char)) for char in text if char.isdecimal())


def is_possible(written: str, home: str) -> bool:
    """Whether *written* could be a number that somebody answers, in the region *home* where it has no country code."""
    if _is_complete(written.strip()):
        return True
    # Letters stand for digits: 1-800-FLOWERS.
    if not _LEAST_DIGITS <= sum(map(str.isalnum, written)) <= _MOST_DIGITS + len("ext"):
        return False
    # Here, as above.
    import phonenumbers as library

    try:
        number = library.parse(written, home)
    except library.NumberParseException:
        return False
    return library.is_possible_number(number) or not written.strip().startswith(_PLUS)


def _is_complete(written: str) -> bool:
    """Whether *written* has a country code, and as many digits behind it as numbers there usually have."""
    if not (written.startswith("+") and written.isascii()):
        return False
    digits = written[1:].replace(" ", "").replace("-", "")
    return digits.isdigit() and any(
        digits.startswith(code) and len(digits) - len(code) == length and digits[len(code)] != "0"
        for length, codes in _COMPLETE.items()
        for code in codes.split()
    )
