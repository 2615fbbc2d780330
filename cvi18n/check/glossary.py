"""The glossary's words: where a term occurs in the source, the target has one of its translations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from cvi18n.check.across import Found, Translated
from cvi18n.check.fields import LABEL
from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs.likeness import stands_for
from cvi18n.check.pairs.little import little_words
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import profile, words

_WORD = when_needed(r"\w+")
_GENERAL = words(
    "system systems platform service services management project team program programme engineering center "
    "centre office "
    "department tool tools process method work group unit plan a the of for and in to "
    "de la le les des du der die das für und y e di del el los assistant manager engineer officer "
    "gestion gestión gestione gestão verwaltung système sistema projekt projet proyecto progetto"
)
"""Words that many terms have, and none alone."""


class Term(Protocol):
    """A row of the glossary in two languages."""

    @property
    def source(self) -> str:
        """The words of the source language."""

    @property
    def target(self) -> str:
        """The words of the target language."""


class Occurrence(Protocol):
    """Terms that are alternatives, at one place of a text."""

    @property
    def terms(self) -> Sequence[Term]:
        """At least one."""


class Glossary(Protocol):
    """Finds terms.  The rooms above know how to read and to index them."""

    def inside(self, text: str) -> Iterable[Occurrence]:
        """The terms in *text*, the longest at each place."""


def check_glossary(entries: Sequence[Translated], glossary: Glossary) -> Iterator[Found]:
    """Terms of the sources whose translation the targets do not use."""
    for item in entries:
        if item.pair.context == LABEL:
            continue
        for found in glossary.inside(read(item.pair.source).prose):
            if not any(_is_used(term.target, term.source, item.pair) for term in found.terms):
                first = found.terms[0]
                wanted = " / ".join(dict.fromkeys(term.target for term in found.terms))
                message = f"the glossary has “{wanted}” for “{first.source}”"
                yield item.entry.key, Finding("glossary-term", message, f"write {wanted}")


def _is_used(term: str, source: str, pair: Pair) -> bool:
    """Whether the target has the words of *term*, or at least half of them, with whatever endings."""
    target = read(pair.target).plain
    if term == source:
        return term in target
    folded = target.casefold()
    if term.casefold() in folded:
        return True
    if not profile(pair.target_tag).spaced:
        return _squeezed(term) in _squeezed(folded)
    wanted, words = _WORD.findall(term.casefold()), _WORD.findall(folded)
    there = [word for word in wanted if any(_is_form(word, other) for other in words)]
    if there and (len(there) == len(wanted) or _is_shortened(wanted, there, words, profile(pair.target_tag).language)):
        return True
    return stands_for(term, target.split()) or _is_abbreviated(term, target)


def _is_shortened(wanted: Sequence[str], there: Sequence[str], words: Sequence[str], language: str) -> bool:
    """Whether enough of a term is *there*, and no other word has taken the place of the rest: suggestion system."""
    if len(there) * 2 < len(wanted) or _GENERAL.issuperset(there):
        return False
    if len(there) * 2 > len(wanted) or len(wanted) > 2:
        return True
    place = next(index for index, word in enumerate(words) if _is_form(there[0], word))
    beside = place - 1 if there[0] == wanted[-1] else place + 1
    little = little_words(language)
    return not little or not 0 <= beside < len(words) or words[beside] in little


def _squeezed(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


def _is_form(word: str, other: str) -> bool:
    """Whether two words begin alike; of short ones all letters count.  Semitic words have their article in front."""
    stem = word[: max(4, len(word) - 3)]
    return other.startswith(stem) or (not word.isascii() and not other.isascii() and stem[:3] in other)


def _is_abbreviated(term: str, target: str) -> bool:
    """Whether the target has the capitals of *term*: LLM for large language model."""
    return any(word.isupper() and stands_for(word, term.split()) for word in _WORD.findall(target) if len(word) > 1)
