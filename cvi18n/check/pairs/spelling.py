"""Names of technologies and programs: which are known, and how their makers spell them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from cvi18n.check.jargon import ORDINARY
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import LETTERS
from cvi18n.check.trades import PROGRAMS
from cvi18n.model.technologies import TECHNOLOGIES

_LETTER = LETTERS["Latn"]
_WORD = when_needed(rf"(?<![{_LETTER}0-9])\.?[{_LETTER}][{_LETTER}0-9]*(?:[./+&_-][{_LETTER}0-9]+)*(?:\+\+|#)?")
_JOINT = when_needed("[/&-]")
# URLs are as many as a URL.
_PLURAL = when_needed(r"^([A-Z]{2,})s$")
_SIGNS = when_needed(rf"[^{LETTERS['Latn']}0-9+#]")
_INNER = when_needed(r"[A-Za-z0-9][A-Z]|\d")
_PARTS = when_needed("[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")
_LONGEST = 3
"""How many words the longest names have."""


def squeezed(word: str) -> str:
    """A word without the signs inside: hyphens, dots and blanks are a matter of taste."""
    return word if word.isalnum() and word.isascii() else _SIGNS.sub("", word)


@cache
def spellings() -> dict[str, frozenset[str]]:
    """The ways to spell each name of a technology, by the name in small letters and without signs."""
    found: dict[str, set[str]] = {}
    for name in (*TECHNOLOGIES, *PROGRAMS):
        found.setdefault(squeezed(name).casefold(), set()).add(squeezed(name))
        for part in name.split():
            if has_inner_mark(part):
                found.setdefault(squeezed(part).casefold(), set()).add(squeezed(part))
    return {name: frozenset(ways) for name, ways in found.items()}


@cache
def _in_words() -> frozenset[str]:
    """The names that have several words, in small letters and without signs."""
    return frozenset(squeezed(name).casefold() for name in (*TECHNOLOGIES, *PROGRAMS) if " " in name)


def is_known(word: str) -> bool:
    """Whether *word* is a name, in whatever case."""
    return squeezed(word).casefold() in spellings()


def is_phrase(words: Iterable[str]) -> bool:
    """Whether *words*, each with a capital or a figure, are a name together: "after effects" may be anything's."""
    return all(word[:1].isupper() or word[:1].isdigit() for word in words) and squeezed("".join(words)).casefold() in (
        _in_words()
    )


def right_form(term: str) -> str:
    """*term* as its makers spell it, where that is known."""
    ways = spellings().get(squeezed(term).casefold())
    return term if not ways or squeezed(term) in ways else min(ways)


def has_inner_mark(word: str) -> bool:
    """Whether a capital follows a letter, or a digit stands in it."""
    return _INNER.search(word) is not None


def is_ordinary(bare: str) -> bool:
    """Whether a word, or each part of a word like CodeReview, is an ordinary one."""
    return bare.casefold() in ORDINARY or all(part.casefold() in ORDINARY for part in _PARTS.findall(bare))


def is_coined(bare: str) -> bool:
    """Whether a technology's name is put together of ordinary words, with a capital inside: ClickHouse."""
    low = bare.casefold()
    return low not in ORDINARY and low in spellings() and has_inner_mark(bare)


def is_torn(bare: str, text: str) -> bool:
    """Whether *text* has the one word *bare* in two: Postgre SQL."""
    low = bare.casefold()
    if low not in spellings() or low in _in_words() or len(bare) < 5:
        return False
    words = [squeezed(word).casefold() for word in text.split(" ")]
    return any(one and other and one + other == low for one, other in pairwise(words))


@lru_cache(maxsize=64)
def latin_terms(text: str) -> tuple[str, ...]:
    """The words in Latin letters, each once; a name of several words is one."""
    words = latin_words(text)
    joined: list[str] = []
    while words:
        length = next((many for many in range(min(_LONGEST, len(words)), 1, -1) if _are_one(words[:many], text)), 1)
        joined.append(" ".join(words[:length]))
        words = words[length:]
    return tuple(dict.fromkeys(joined))


def _are_one(words: Sequence[str], text: str) -> bool:
    return is_phrase(words) and " ".join(words) in text


def latin_words(text: str) -> list[str]:
    """The words in Latin letters; what a hyphen or a slash joins is apart, but for names: scikit-learn, GPT-4."""
    found: list[str] = []
    for match in _WORD.finditer(text):
        word = match[0]
        if not _JOINT.search(word) or is_known(word):
            found.append(word)
        else:
            parts = [part for whole in re.split("[/&]", word) for part in _apart(whole)]
            found += filter(None, parts)
    return [_PLURAL.sub(r"\1", word) for word in found]


def _apart(word: str) -> list[str]:
    """The parts of a compound, LZMA-compressed; of a name, one: CD-ROM."""
    parts = word.split("-")
    plain = (part for part in parts if len(part) > 1 and part.isalpha())
    compound = not is_known(word) and any(part[1:].islower() for part in plain)
    return parts if compound else [word]
