"""What a text shows in every language: its figures, terms, links; and how much it says that two texts share one.

Weights are in nats: how surprising it is that a text of another meaning shows the same, or that a translation lacks it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from cvi18n.cjk import is_cjk
from cvi18n.twin.figures import POWER_SIGNS, Figure, figures

SAME = 6.0  # the whole text
LINK = 5.0
TERM = 3.0  # a word written as no ordinary one is
NAME, WORD = 2.0, 1.0  # a capitalized word of five letters or more, and any other
SHORT = {2: 0.2, 3: 0.2, 4: 0.5}  # what is left of it where a word is so short that two languages share it by chance
DIGITS = (0.8, 2.0, 3.0)  # the significant digits of a number: one, two, more
YEAR = 2.0  # a year, whatever its digits
EXACT = 0.5  # each digit of a number that is written alike, but for those after the fourth
PERCENT = 0.8

MISSED_FIGURE, MISSED_YEAR, MISSED_SMALL = 1.5, 1.0, 0.5  # a number that the other text lacks
MISSED_FOREIGN, MISSED_TERM = 1.0, 0.7  # a Latin word in a text of another script; a term in a Latin one
STRANGE = 2.0  # so much missed is no matter of wording

_LINK = re.compile(r"\]\(([^()\s]+)\)|(https?://[!-~]+)")
_CODE = re.compile(r"`([^`]+)`")
_WORD = re.compile(r"[^\W\d_][^\W_]*[+#]*")
_QUOTED = 10  # a text in which fewer than one letter of so many is of another script quotes it
_Weighed = tuple[str, float]


class Signs(NamedTuple):
    """The signs of a text with their weights, and its ``claims``: what speaks against a counterpart that lacks it."""

    weights: Mapping[str, float]
    claims: Mapping[str, float] = {}


NOTHING = Signs({})


def signs_of(parts: Iterable[str]) -> Signs:
    """The signs of texts taken together."""
    found = [_signs(text) for text in parts]
    weights = _heaviest(pair for signs in found for pair in signs.weights.items())
    return Signs(weights, _heaviest(pair for signs in found for pair in signs.claims.items()))


@lru_cache(maxsize=32_768)
def _signs(text: str) -> Signs:
    """Kept, for each text is asked for several times."""
    plain = unicodedata.normalize("NFKC", _LINK.sub(" ", text))
    spaced = _spaced(plain)
    numbers = list(figures(spaced))
    words = list(_words(plain, spaced))
    weights = (*_links(text), *((name, weight) for name, weight, _ in words), *_han(plain), *_figure_weights(numbers))
    claims = (*((name, missed) for name, _, missed in words if missed), *map(_figure_claim, numbers))
    return Signs(_heaviest(weights), _heaviest(claims))


def whole(text: str) -> Signs:
    """The signs of a term: itself above all."""
    signs = signs_of([text])
    return signs._replace(weights={**signs.weights, f"={text.casefold()}": SAME})


def is_term(text: str) -> bool:
    """Whether every word of *text* is written as no ordinary one is: ``LoRA``, ``A/B``, ``p99``."""
    return all(_is_odd(word) for word in _WORD.findall(text))


def missed(one: Signs, other: Signs) -> float:
    """What speaks against two texts being the same one: all that one of them claims and the other lacks."""
    odd = one.claims.keys() ^ other.claims.keys()
    return sum(one.claims.get(sign, 0) or other.claims[sign] for sign in odd if not _shown(sign, one, other))


def agree(one: str, other: str) -> bool:
    """Whether two texts whose places agree name the same numbers, and the same terms but for one at most.

    One of the two may write out its small numbers.
    """
    ours, theirs = _signs(one), _signs(other)
    odd = [_figures_beyond(ours, theirs), _figures_beyond(theirs, ours)]
    written_out = all(weight == MISSED_SMALL for part in odd for weight in part) and not all(odd)
    return written_out and missed(ours, theirs) < STRANGE


def _figures_beyond(one: Signs, other: Signs) -> list[float]:
    return [weight for sign, weight in one.claims.items() if sign[0] == "~" and sign not in other.claims]


def _shown(sign: str, one: Signs, other: Signs) -> bool:
    """Whether both have *sign*, though one does not insist on it."""
    return sign in one.weights and sign in other.weights


def _heaviest(pairs: Iterable[_Weighed]) -> dict[str, float]:
    found: dict[str, float] = {}
    for sign, weight in pairs:
        found[sign] = max(weight, found.get(sign, 0))
    return found


def _links(text: str) -> Iterator[_Weighed]:
    for match in _LINK.finditer(text):
        yield f"link {(match[1] or match[2]).rstrip('/')}", LINK


def _spaced(text: str) -> str:
    """*text* with a line break for each character of a script that puts no spaces between words."""
    return "".join("\n" if is_cjk(char) and char not in POWER_SIGNS else char for char in text)


def _words(text: str, spaced: str) -> Iterator[tuple[str, float, float]]:
    """The words between spaces, each with its weight and how much it is missed."""
    code = {word for span in _CODE.findall(text) for word in _WORD.findall(_spaced(span))}
    letters = [_is_latin(char) for char in text if char.isalpha()]
    foreign = letters.count(False) * _QUOTED > len(letters)
    for word in _WORD.findall(spaced):
        if len(word) > 1:
            name = word.casefold()
            term = word in code or _is_odd(word)
            weight = TERM if term else (NAME if word[0].isupper() else WORD) * SHORT.get(len(word), 1)
            if foreign:
                missed = MISSED_FOREIGN if _is_latin(word[0]) else 0.0
            else:
                # In capitals alone it may be a currency or a title, which other languages have words for.
                missed = MISSED_TERM if term and not word.isupper() else 0.0
            yield name.removesuffix("s") if len(name) > 3 else name, weight, missed


def _is_odd(word: str) -> bool:
    return not word.isalpha() or word[1:] != word[1:].lower()


def _is_latin(char: str) -> bool:
    return char < "\u0250" or "\u1e00" <= char < "\u1f00"


def _han(text: str) -> Iterator[_Weighed]:
    """Each two characters that stand side by side: Chinese and Japanese share many words."""
    for one, other in pairwise(text):
        if one.isalpha() and other.isalpha() and is_cjk(one) and is_cjk(other):
            yield one + other, WORD


def _figure_weights(numbers: Iterable[Figure]) -> Iterator[_Weighed]:
    """A number by its significant digits, as it is written, and as a percentage."""
    for number in numbers:
        digits = number.written.replace(".", "")
        yield f"~{number.significant}", YEAR if number.is_year else DIGITS[min(len(number.significant), 3) - 1]
        if not number.is_year:
            yield f"#{number.written}", EXACT * min(len(digits), 4)
        if number.percent:
            yield f"%{number.written}", PERCENT


def _figure_claim(number: Figure) -> _Weighed:
    weight = MISSED_SMALL if number.is_small else MISSED_YEAR if number.is_year else MISSED_FIGURE
    return f"~{number.significant}", weight
