"""Write tests/check/quantity/number_words.txt: numbers written out, which the checks are held against.

    python scripts/number_words.py

takes them from num2words (PyPI), which the tests themselves do not need: it brings a package that has no wheel.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from num2words import num2words  # type: ignore[import-untyped,import-not-found,unused-ignore]

TARGET = Path(__file__).parent.parent / "tests" / "check" / "quantity" / "number_words.txt"
# Chinese is not there.
LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "ar", "he", "ko", "ja"]
# Korean numerals of one syllable are other words too, and num2words adds words to them.
ORDINALS = [tag for tag in LANGUAGES if tag not in ("ja", "ko")]
YEARS = ["de", "fr", "es", "pt", "it", "nl", "pl", "ru"]
# A word for a power of ten alone, without a one, is a magnitude where a language says it so.
MAGNITUDES = {"ko", "ja", "pl", "ar", "he"}
WRONG = {
    "it": "dicotto",  # centodiciotto
    "ar": "مليونا",  # two millions, and one with its ending
    "fr": "quatre-vingtsième",
    "es": "quadragésimo",
}


def numbers() -> list[int]:
    """All small ones, and some of each length."""
    some = random.Random(1)
    large = [digits * 10**zeros for zeros in range(4, 9) for digits in (2, 5, 25, 123)]
    thousands = [some.randint(1000, 9999) for _ in range(40)]
    return [*range(2, 131), *range(137, 1000, 31), *range(200, 1000, 100), *thousands, *large, 1_234_567, 350_000]


def cardinals(tag: str) -> Iterator[tuple[str, int]]:
    """The numbers that the language has a plain word for."""
    for value in numbers():
        if tag in MAGNITUDES and (set(str(value)) <= {"0", "1"} and value >= 10):
            continue
        if tag == "ko" and (value < 13 or str(value).strip("0") in "25" or len(words(value, tag, "cardinal")) < 3):
            continue
        yield "cardinal", value


def words(value: int, tag: str, kind: str) -> str:
    """*value* written out; empty where num2words is wrong."""
    text = str(num2words(value, lang=tag, to=kind)).replace(", ", " ")
    return "" if tag in WRONG and WRONG[tag] in text else text


def rows(tag: str) -> Iterator[str]:
    """The lines of a language."""
    asked = list(cardinals(tag))
    if tag in ORDINALS:
        last = 99 if tag in ("ar", "en") else 100
        asked += [
            ("ordinal", value) for value in (*range(2, 41), *range(43, last + 1, 7)) if (tag, value) != ("ar", 11)
        ]
    if tag in YEARS:
        asked += [("year", value) for value in range(1900, 2031, 6)]
    for kind, value in asked:
        if text := words(value, tag, kind):
            yield f"{tag} {kind} {value} {text}\n"


if __name__ == "__main__":
    TARGET.write_text("".join(line for tag in LANGUAGES for line in rows(tag)), encoding="utf-8")
