"""Find terms: those that a message consists of, and those that occur inside it.

Letters match in either case.  A term that is to be kept as it is, is a name, and matches as it is written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from functools import lru_cache
from operator import add
from typing import NamedTuple

from cvi18n.prefill.folding import fold, one_line

EVERYWHERE = ("*",)
SHORTEST = 2
"""The fewest characters of a term that is looked for inside messages."""


class Term(NamedTuple):
    """Words of the source language and of the target; rows with the same source are alternatives, the first preferred.

    ``contexts`` are those of the messages that the term may fill; ``*`` in one stands for any characters.
    """

    source: str
    target: str
    contexts: tuple[str, ...] = EVERYWHERE
    remark: str = ""

    @property
    def kept(self) -> bool:
        """Whether the source's words stand in the target language, too."""
        return self.source == self.target


class Found(NamedTuple):
    """Where a term occurs in a text, and its alternatives."""

    start: int
    end: int
    terms: tuple[Term, ...]


class Index:
    """Terms by what they say.  Only one that serves everywhere is found inside a message: others mean too much there.

    Looking for the terms of a message takes time that grows with its length, hardly with the number of terms.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms: dict[str, list[Term]] = defaultdict(list)
        self._inside: dict[str, list[str]] = defaultdict(list)
        everywhere: dict[str, None] = {}
        for term in dict.fromkeys(terms):
            name = fold(term.source)
            self._terms[name].append(term)
            if term.contexts == EVERYWHERE and len(name) >= SHORTEST:
                everywhere[name] = None
        for name in everywhere:
            self._inside[name[:SHORTEST]].append(name)
        for names in self._inside.values():
            names.sort(key=len, reverse=True)

    def whole(self, text: str, context: str | None) -> tuple[Term, ...]:
        """The terms that say all that *text* says, and serve in *context*."""
        found = self._terms.get(fold(text), ())
        return tuple(term for term in found if _is_spelled(term, text) and serves(term.contexts, context or ""))

    def inside(self, text: str) -> Iterator[Found]:
        """The terms in *text*, from left to right: the longest at each place, none inside another."""
        if not self._inside:
            return
        folded, end = fold(text), 0
        for position, start in enumerate(map(add, folded, folded[1:])):
            if position < end or start not in self._inside:
                continue
            if found := self._longest(self._inside[start], text, folded, position):
                yield found
                end = found.end

    def _longest(self, names: Sequence[str], text: str, folded: str, position: int) -> Found | None:
        for name in names:
            end = position + len(name)
            if folded.startswith(name, position) and _is_apart(folded, position, end):
                terms = tuple(
                    term for term in self._terms[name] if term.contexts == EVERYWHERE and _is_spelled(term, text)
                )
                if terms:
                    return Found(position, end, terms)
        return None


def serves(patterns: tuple[str, ...], context: str) -> bool:
    """Whether one of *patterns* means *context*."""
    return patterns == EVERYWHERE or _serves(patterns, context)


@lru_cache(maxsize=4096)
def _serves(patterns: tuple[str, ...], context: str) -> bool:
    return any(fnmatchcase(context, pattern) if "*" in pattern else context == pattern for pattern in patterns)


def _is_spelled(term: Term, text: str) -> bool:
    return not term.kept or term.source in one_line(text)


def _is_apart(text: str, start: int, end: int) -> bool:
    """Whether what stands from *start* to *end* is not a part of a longer word; an s behind it makes a plural."""
    if start and _ends_words(text[start - 1]) and _ends_words(text[start]):
        return False
    if not _ends_words(text[end - 1]):
        return True
    rest = text[end : end + 2]
    return not _ends_words(rest[:1]) or (rest[0] == "s" and not _ends_words(rest[1:]))


def _ends_words(char: str) -> bool:
    """Whether words end where *char* does not follow: a digit, or a letter of a script with two cases.

    Other scripts write words without spaces, or put endings to them.
    """
    return char.isdecimal() or char.lower() != char.upper()
