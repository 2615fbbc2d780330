"""The digits of a language, where a text has Latin ones (UTS 35 part 3, numbering systems)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

# The zero of each decimal system that CLDR's locales use, by default or as their native one.
ZEROS = {
    "adlm": 0x1E950,
    "arab": 0x0660,
    "arabext": 0x06F0,
    "beng": 0x09E6,
    "cakm": 0x11136,
    "deva": 0x0966,
    "gujr": 0x0AE6,
    "guru": 0x0A66,
    "hmnp": 0x1E140,
    "java": 0xA9D0,
    "khmr": 0x17E0,
    "knda": 0x0CE6,
    "laoo": 0x0ED0,
    "latn": 0x0030,
    "mlym": 0x0D66,
    "mong": 0x1810,
    "mtei": 0xABF0,
    "mymr": 0x1040,
    "nkoo": 0x07C0,
    "olck": 0x1C50,
    "orya": 0x0B66,
    "tamldec": 0x0BE6,
    "telu": 0x0C66,
    "thai": 0x0E50,
    "tibt": 0x0F20,
    "vaii": 0xA620,
}
_HAN = "〇一二三四五六七八九"
_NUMBER = re.compile("[0-9]+")


def numbering_system(locale: Locale, wanted: str | None = None) -> str:
    """CLDR's name of the digits: ``latn`` or ``native`` where *wanted* asks for them, else the locale's usual ones.

    Where CLDR knows no native digits but Latin ones, the usual ones are native.
    """
    usual = locale.default_numbering_system
    if wanted == "latn":
        return wanted
    native = locale.other_numbering_systems.get("native", "latn") if wanted == "native" else "latn"
    return usual if native == "latn" else native


def localised(text: str, locale: Locale, wanted: str | None = None) -> str:
    """*text* with its Latin digits in the :func:`numbering_system` of *locale*; all else stays."""
    system = numbering_system(locale, wanted)
    if system == "latn":
        return text
    if system == "hanidec":
        return _NUMBER.sub(lambda number: _han(number[0]), text)
    return text.translate({ord("0") + digit: ZEROS[system] + digit for digit in range(10)})


def _han(number: str) -> str:
    """Years digit by digit, 二〇二一; months, days and counts below 100 as they are said, 十二 (GB/T 15835)."""
    if len(number) != len("10") or number[0] == "0":
        return "".join(_HAN[int(digit)] for digit in number)
    tens, ones = (int(digit) for digit in number)
    return (_HAN[tens] if tens > 1 else "") + "十" + (_HAN[ones] if ones else "")
