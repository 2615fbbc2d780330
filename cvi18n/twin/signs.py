"""What a text shows in every language: its figures, terms, links; and how much it says that two texts share one.

Weights are in nats: how surprising it is that a text of another meaning shows the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from cvi18n.cjk import is_cjk
from cvi18n.model.dates import Date, Present
from cvi18n.model.record import Record
from cvi18n.model.text import Text, Verbatim
from cvi18n.twin.records import texts

SAME = 6.0  # the whole text
LINK = 5.0
TERM = 3.0  # a word written as no ordinary one is
NAME, WORD = 2.0, 1.0  # a capitalized word of five letters or more, and any other
SHORT = {2: 0.2, 3: 0.2, 4: 0.5}  # what is left of it where a word is so short that two languages share it by chance
YEAR, FINER = 2.0, 1.5
DIGITS = (0.8, 2.0, 3.0)  # the significant digits of a number: one, two, more
PERCENT = 0.8

_LINK = re.compile(r"\]\(([^()\s]+)\)|(https?://[!-~]+)")
_CODE = re.compile(r"`([^`]+)`")
_WORD = re.compile(r"[^\W\d_][^\W_]*[+#]*")
_POWERS = {"万": 4, "萬": 4, "만": 4, "亿": 8, "億": 8, "억": 8}
_NUMBER = re.compile(
    r"(?<![^\W_])(?<!\d[.,])(?P<whole>\d{1,3}(?:[, '’]\d{3})+(?!\d)|\d+)(?:[.,](?P<part>\d+))?"
    rf" ?(?P<power>[{''.join(_POWERS)}])?(?P<percent> ?%)?"
)


class Signs(NamedTuple):
    """The signs of a text with their weights, and its ``figures``: the significant digits of its numbers.

    Why significant digits: 120万, 1.2 million and 12 lakh have the same, whatever a language calls large numbers.
    """

    weights: Mapping[str, float]
    figures: frozenset[str] = frozenset()


def signs_of(parts: Iterable[str]) -> Signs:
    """The signs of texts taken together."""
    found = [_signs(text) for text in parts]
    weights: dict[str, float] = {}
    for signs in found:
        for sign, weight in signs.weights.items():
            weights[sign] = max(weight, weights.get(sign, 0))
    return Signs(weights, frozenset().union(*(signs.figures for signs in found)))


@lru_cache(maxsize=8192)
def _signs(text: str) -> Signs:
    """Kept, for each text is asked for several times."""
    plain = unicodedata.normalize("NFKC", _LINK.sub(" ", text))
    spaced = _spaced(plain)
    numbers = [_written(number) for number in _NUMBER.finditer(spaced)]
    weights: dict[str, float] = {}
    for sign, weight in (*_links(text), *_words(plain, spaced), *_han(plain), *_figures(numbers)):
        weights[sign] = max(weight, weights.get(sign, 0))
    return Signs(weights, frozenset(_significant(written) for written, _ in numbers))


def whole(text: str) -> Signs:
    """The signs of a term: itself above all."""
    signs = signs_of([text])
    return Signs({**signs.weights, f"={text.casefold()}": SAME}, signs.figures)


def record_signs(record: Record) -> Signs:
    """The signs of an entry: its dates, addresses and names, and those of all its texts."""
    return Signs({**signs_of(text.value for text in texts(record)).weights, **dict(_fixed(record))})


def same_figures(one: str, other: str) -> bool:
    """Whether two texts name the same numbers, but for single digits, which may be written out."""
    odd = _signs(one).figures ^ _signs(other).figures
    return all(len(figure) == 1 for figure in odd)


def _links(text: str) -> Iterator[tuple[str, float]]:
    for match in _LINK.finditer(text):
        yield f"link {(match[1] or match[2]).rstrip('/')}", LINK


def _spaced(text: str) -> str:
    """*text* with a line break for each character of a script that puts no spaces between words."""
    return "".join("\n" if is_cjk(char) and char not in _POWERS else char for char in text)


def _words(text: str, spaced: str) -> Iterator[tuple[str, float]]:
    code = {word for span in _CODE.findall(text) for word in _WORD.findall(_spaced(span))}
    for word in _WORD.findall(spaced):
        if len(word) > 1:
            name = word.casefold()
            yield name.removesuffix("s") if len(name) > 3 else name, TERM if word in code else _word_weight(word)


def _word_weight(word: str) -> float:
    if not word.isalpha() or word[1:] != word[1:].lower():
        return TERM
    return (NAME if word[0].isupper() else WORD) * SHORT.get(len(word), 1)


def _han(text: str) -> Iterator[tuple[str, float]]:
    """Each two characters that stand side by side: Chinese and Japanese share many words."""
    for one, other in pairwise(text):
        if one.isalpha() and other.isalpha() and is_cjk(one) and is_cjk(other):
            yield one + other, WORD


def _written(number: re.Match[str]) -> tuple[str, bool]:
    """A number in digits, written out and with a point, and whether it is a percentage."""
    units = "".join(str(unicodedata.decimal(char)) for char in number["whole"] if char.isdecimal())
    part = "".join(str(unicodedata.decimal(char)) for char in number["part"] or "")
    power = _POWERS.get(number["power"] or "", 0)
    if (part and len(part) <= power) or (power and not part):
        units, part = units + part.ljust(power, "0"), ""
    return (f"{units}.{part}" if part else units), bool(number["percent"])


def _figures(numbers: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, float]]:
    """A number by its significant digits, as it is written, and as a percentage."""
    for written, percent in numbers:
        significant = _significant(written)
        yield f"~{significant}", DIGITS[min(len(significant), 3) - 1]
        yield f"#{written}", min(len(written.replace(".", "")), 3)
        if percent:
            yield f"%{written}", PERCENT


def _significant(number: str) -> str:
    return number.replace(".", "").strip("0") or "0"


def _fixed(record: Record) -> Iterator[tuple[str, float]]:
    """What the fields of *record* hold that is the same in every language."""
    for spec, value in record.present():
        if isinstance(value, Verbatim):
            yield f"{spec.key} {value.value.rstrip('/').casefold()}", LINK
        elif isinstance(value, Date):
            yield f"{spec.key} {value.year}", YEAR
            if value.month:
                yield f"{spec.key} {value.iso}", FINER
        elif isinstance(value, Present):
            yield f"{spec.key} present", WORD
        elif isinstance(value, tuple):
            # A keyword that is written alike says more than the words in it.
            yield from ((f"={item.value.casefold()}", TERM) for item in value if isinstance(item, Text))
