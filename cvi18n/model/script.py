"""The scripts that a text is written in, told from its characters alone."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

# By range and not by name: the newest characters of personal names have no name in an older Python.
_HAN = (
    (0x2E80, 0x2FDF),
    (0x3005, 0x3007),
    (0x3021, 0x3029),
    (0x3038, 0x303B),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
# Addresses end at the first character outside ASCII: Chinese text follows them without a space.
_NOISE = (
    r"<!--.*?-->|</?[A-Za-z][^<>]*>"
    r"|\b(?:https?|ftp)://[!-~]+|\b(?:mailto|tel):[!-~]+"
    r"|[\w.+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}"
    r"|(?<![A-Za-z0-9])(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:[/?#][!-~]*)?"
)

# The languages of CLDR whose likely script (ISO 15924) is not Latin, and the word that begins the Unicode names
# of its letters.  Han, kana and Hangul have their own rules below.
_WRITTEN_IN = {
    "ADLAM": "Adlm",
    "ARABIC": "Arab apc ar bal bgn ckb fa ks lrc mzn ps sd sdh skr trw ug ur",
    "ARMENIAN": "Armn hy",
    "BENGALI": "Beng as bn mni",
    "CANADIAN": "Cans csw iu",
    "CHAKMA": "Cakm ccp",
    "CHEROKEE": "Cher chr",
    "COPTIC": "Copt cop",
    "CYRILLIC": "Cyrl ab ba be bg ce cu cv kaa kk ky mdf mk mn myv os ru sah sr tg tt tyv uk",
    "DESERET": "Dsrt",
    "DEVANAGARI": "Deva bgc bho brx doi hi kok mai mr ne raj sa xnr",
    "ETHIOPIC": "Ethi am byn gez ti tig wal",
    "GEORGIAN": "Geor ka",
    "GREEK": "Grek el",
    "GUJARATI": "Gujr gu",
    "GURMUKHI": "Guru pa",
    "HAN": "Hani Hans Hant yue zh",
    "HANGUL": "Kore Hang ko",
    "HANIFI": "Rohg rhg",
    "HEBREW": "Hebr he yi",
    "KANA": "Jpan Hira Kana Hrkt ja",
    "KANNADA": "Knda kn",
    "KHMER": "Khmr km",
    "LAO": "Laoo lo",
    "MALAYALAM": "Mlym ml",
    "MEETEI": "Mtei",
    "MONGOLIAN": "Mong",
    "MYANMAR": "Mymr my shn",
    "NKO": "Nkoo nqo",
    "NYIAKENG": "Hmnp hnj",
    "OL": "Olck sat",
    "ORIYA": "Orya or",
    "OSAGE": "Osge osa",
    "SHAVIAN": "Shaw",
    "SINHALA": "Sinh si",
    "SYRIAC": "Syrc syr",
    "TAI": "Tavt blt",
    "TAMIL": "Taml ta",
    "TELUGU": "Telu te",
    "THAANA": "Thaa dv",
    "THAI": "Thai th",
    "TIBETAN": "Tibt bo dz",
    "TIFINAGH": "Tfng shi zgh",
    "VAI": "Vaii vai",
    "YI": "Yiii ii",
}
_SCRIPT_OF = {code: script for script, codes in _WRITTEN_IN.items() for code in codes.lower().split()}
# What counts as a letter of the language where it is more than one script.
_MIXED = {"HAN": {"HAN", "BOPOMOFO"}, "KANA": {"KANA", "HAN"}, "HANGUL": {"HANGUL", "HAN"}}


def dominant_language(texts: Iterable[str]) -> str:
    """The language that the script of *texts* speaks for: ``ja``, ``ko``, ``zh``, and ``en`` for any other.

    Law: addresses and markup do not count.  Less than a fifth of East Asian letters is a quotation: ``en``.  Among
    these, kana make a tenth of any Japanese text and Hangul leads any Korean one; what is left is ``zh``.
    """
    # Compiled here, for most sources say their language.
    noise = re.compile(_NOISE, re.DOTALL | re.ASCII)
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(script for char in noise.sub(" ", text) if (script := _script(char)))
    han, kana, hangul = counts["HAN"], counts["KANA"], counts["HANGUL"]
    if (han + kana + hangul) * 5 < counts.total() or not han + kana + hangul:
        return "en"
    if hangul > han + kana:
        return "ko"
    return "ja" if kana * 10 >= han + kana else "zh"


def has_script(text: str, language_tag: str) -> bool:
    """Whether *text* holds a letter of the script that *language_tag* (BCP 47) is written in.

    Han counts for Japanese and Korean too.
    """
    script = _script_of_language(language_tag)
    wanted = _MIXED.get(script, {script})
    return any(_script(char) in wanted for char in text)


def is_latin_language(tag: str) -> bool:
    """Whether the language of *tag* (BCP 47) is written in Latin letters."""
    return _script_of_language(tag) == "LATIN"


def _within(ranges: tuple[tuple[int, int], ...], char: str) -> bool:
    code = ord(char)
    return any(low <= code <= high for low, high in ranges)


@lru_cache(maxsize=256)
def _script_of_language(tag: str) -> str:
    language, *rest = re.split("[-_]", tag.lower())
    script = next((subtag for subtag in rest if len(subtag) == 4 and subtag.isalpha()), language)
    # A region can decide the script as well; only CLDR's table of likely subtags, in `locale`, knows these.
    return _SCRIPT_OF.get(script, "LATIN")


@lru_cache(maxsize=8192)
def _script(char: str) -> str:
    """The script of a letter by the first word of its Unicode name; empty for anything else."""
    if _within(_HAN, char):
        return "HAN"
    if not char.isalpha():
        return ""
    words = unicodedata.name(char, "").split()
    first = next((word for word in words if word not in ("FULLWIDTH", "HALFWIDTH", "MODIFIER")), "")
    name = first.partition("-")[0]
    return "KANA" if name in ("HIRAGANA", "KATAKANA") else name
