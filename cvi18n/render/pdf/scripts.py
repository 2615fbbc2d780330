"""Scripts: which one a character is written in, and which fonts serve it, the best first.

Lists alone: what is installed is asked elsewhere.  Families of packages come before those of systems.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable
from typing import NamedTuple

# Where the characters of a script begin, by block (Unicode, Blocks.txt).  An empty name: signs of all scripts.
# Han stands for every kind of Chinese character; Latin serves Greek and Cyrillic too, whose letters its fonts have.
_BLOCKS: tuple[tuple[int, str], ...] = (
    (0x0000, "Latn"),
    (0x0530, "Armn"),
    (0x0590, "Hebr"),
    (0x0600, "Arab"),
    (0x0700, ""),
    (0x0750, "Arab"),
    (0x0780, ""),
    (0x08A0, "Arab"),
    (0x0900, "Deva"),
    (0x0980, "Beng"),
    (0x0A00, "Guru"),
    (0x0A80, "Gujr"),
    (0x0B00, "Orya"),
    (0x0B80, "Taml"),
    (0x0C00, "Telu"),
    (0x0C80, "Knda"),
    (0x0D00, "Mlym"),
    (0x0D80, "Sinh"),
    (0x0E00, "Thai"),
    (0x0E80, "Laoo"),
    (0x0F00, "Tibt"),
    (0x1000, "Mymr"),
    (0x10A0, "Geor"),
    (0x1100, "Hang"),
    (0x1200, "Ethi"),
    (0x13A0, ""),
    (0x1780, "Khmr"),
    (0x1800, ""),
    (0x1D00, "Latn"),
    (0x2000, ""),
    (0x2E80, "Hani"),
    (0x2FF0, ""),
    (0x3005, "Hani"),
    (0x3008, ""),
    (0x3041, "Kana"),
    (0x3100, "Hani"),
    (0x3130, "Hang"),
    (0x3190, ""),
    (0x31F0, "Kana"),
    (0x3200, ""),
    (0x3400, "Hani"),
    (0xA000, ""),
    (0xAC00, "Hang"),
    (0xD7FC, ""),
    (0xF900, "Hani"),
    (0xFB00, "Latn"),
    (0xFB13, "Armn"),
    (0xFB1D, "Hebr"),
    (0xFB50, "Arab"),
    (0xFE00, ""),
    (0xFE70, "Arab"),
    (0xFEFF, ""),
    (0xFF66, "Kana"),
    (0xFFA0, ""),
    (0x20000, "Hani"),
    (0x323B0, ""),
)
_STARTS = [start for start, _ in _BLOCKS]


def script_of(character: str) -> str:
    """The ISO 15924 code of the script of *character*; empty for signs that belong to none."""
    return _BLOCKS[bisect.bisect_right(_STARTS, ord(character)) - 1][1]


def scripts_in(text: str) -> frozenset[str]:
    """The scripts of *text*, by their codes."""
    return frozenset(script for script in map(script_of, set(text)) if script)


class Faces(NamedTuple):
    """The families for a script, in order; the extra of this package and Debian's package that bring one."""

    sans: tuple[str, ...]
    serif: tuple[str, ...]
    extra: str
    debian: str


_NOTO = {
    "Armn": "Armenian",
    "Beng": "Bengali",
    "Deva": "Devanagari",
    "Ethi": "Ethiopic",
    "Geor": "Georgian",
    "Gujr": "Gujarati",
    "Guru": "Gurmukhi",
    "Khmr": "Khmer",
    "Knda": "Kannada",
    "Laoo": "Lao",
    "Mlym": "Malayalam",
    "Mymr": "Myanmar",
    "Orya": "Oriya",
    "Sinh": "Sinhala",
    "Taml": "Tamil",
    "Telu": "Telugu",
    "Thai": "Thai",
    "Tibt": "Tibetan",
}
# What macOS and Windows bring, where Noto is not installed.
_SYSTEM = {
    "Armn": ("Mshtakan", "Segoe UI"),
    "Beng": ("Kohinoor Bangla", "Nirmala UI"),
    "Deva": ("Kohinoor Devanagari", "Nirmala UI", "Lohit Devanagari"),
    "Geor": ("Segoe UI", "DejaVu Sans"),
    "Khmr": ("Khmer Sangam MN", "Leelawadee UI"),
    "Laoo": ("Lao Sangam MN", "Leelawadee UI"),
    "Mymr": ("Myanmar Sangam MN", "Myanmar Text"),
    "Thai": ("Thonburi", "Leelawadee UI", "Loma"),
}
_INDIC = ("Nirmala UI",)


def _noto(script: str, name: str) -> Faces:
    system = _SYSTEM.get(script, _INDIC)
    return Faces((f"Noto Sans {name}", f"Noto Serif {name}", *system), (f"Noto Serif {name}",), "scripts", _NOTO_CORE)


def _east_asian(noto: str, source: str, sans: str, serif: str) -> Faces:
    return Faces(
        (f"Noto Sans CJK {noto}", f"Source Han Sans{source}", f"Noto Sans {noto}", *sans.split(", ")),
        (f"Noto Serif CJK {noto}", f"Source Han Serif{source}", f"Noto Serif {noto}", *serif.split(", ")),
        "cjk",
        "fonts-noto-cjk",
    )


_NOTO_CORE = "fonts-noto-core"
LATIN = "Latn"
FACES: dict[str, Faces] = {
    LATIN: Faces(
        ("Source Sans 3", "Source Sans Pro", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans"),
        ("Source Serif 4", "Source Serif Pro", "Noto Serif", "Georgia", "Times New Roman", "Libertinus Serif"),
        "scripts",
        _NOTO_CORE,
    ),
    # Amiri first in both styles.  What a reader copies out of a PDF is right with it alone: Noto's letters come apart
    # into stems and dots that are copied twice, and a ligature of lam and alef in one glyph is copied backwards.
    "Arab": Faces(
        (
            "Amiri",
            "Almarai",
            "Noto Sans Arabic",
            "IBM Plex Sans Arabic",
            "SF Arabic",
            "Geeza Pro",
            "Segoe UI",
            "Arial",
            "DejaVu Sans",
        ),
        ("Amiri", "Noto Naskh Arabic", "Scheherazade New", "Al Nile"),
        "scripts",
        _NOTO_CORE,
    ),
    "Hebr": Faces(
        ("Noto Sans Hebrew", "Assistant", "Heebo", "Arial Hebrew", "Segoe UI", "Arial", "DejaVu Sans"),
        ("Noto Serif Hebrew", "Frank Ruhl Libre", "David Libre", "Times New Roman"),
        "scripts",
        _NOTO_CORE,
    ),
    "Hans": _east_asian(
        "SC", " SC", "PingFang SC, Hiragino Sans GB, Microsoft YaHei, WenQuanYi Micro Hei", "Songti SC"
    ),
    "Hant": _east_asian("TC", " TC", "PingFang TC, Microsoft JhengHei", "Songti TC"),
    "Jpan": _east_asian("JP", "", "Hiragino Sans, Yu Gothic, Meiryo, IPAexGothic", "Hiragino Mincho ProN, Yu Mincho"),
    "Kore": _east_asian("KR", " K", "Apple SD Gothic Neo, Malgun Gothic, NanumGothic", "AppleMyungjo, NanumMyeongjo"),
    "Hant-HK": _east_asian("HK", " HC", "PingFang HK, Microsoft JhengHei", "Songti TC"),
    **{script: _noto(script, name) for script, name in _NOTO.items()},
}
MONO = ("Source Code Pro", "DejaVu Sans Mono")
# What signs are taken from, and all else where a script has no font: the last two come with Typst.
LAST_RESORTS = ("Noto Sans Symbols", "Noto Emoji", "DejaVu Sans Mono", "Libertinus Serif")


def faces_for(script: str, region: str = "") -> Faces:
    """What serves *script*; Hong Kong and Macau write some Chinese characters in a way of their own."""
    if script == "Hant" and region in ("HK", "MO"):
        return FACES["Hant-HK"]
    return FACES.get(script, FACES[LATIN])


_WRITERS = {"Hani": ("Hans", "Hant", "Jpan", "Kore"), "Kana": ("Jpan",), "Hang": ("Kore",)}


def serving(script: str, spoken: Iterable[str]) -> str:
    """Which fonts serve characters of *script* that no language claims, on a page that speaks scripts *spoken*."""
    choices = _WRITERS.get(script, (script,))
    return next((known for known in spoken if known in choices), choices[0])
