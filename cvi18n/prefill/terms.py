"""The words of CVs that the package knows in two languages: reviewed pairs, in ``cvi18n/terms/``.

A file has a row for each pair, with tabs between the cells: Chinese, English, the contexts of the messages that the
pair may fill with spaces between them, and a note for those who review it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from cvi18n.locale.negotiate import negotiate
from cvi18n.prefill.folding import fold
from cvi18n.prefill.index import EVERYWHERE, SHORTEST, Term
from cvi18n.workspace import package_bytes

LANGUAGES = ("zh", "en")
NAMES = frozenset(["basics.name", "basics.givenName", "basics.familyName", "references.name"])
"""The contexts of people's names: what they mean as words is none of a translator's business."""


def shipped(source: str, target: str) -> tuple[Term, ...]:
    """The terms from the language *source* to *target*; none where they are not the two.

    A file is sorted by the English of its terms, and terms of the same English by preference.
    """
    own, other = negotiate(source, LANGUAGES), negotiate(target, LANGUAGES)
    if own is None or other is None or own == other:
        return ()
    return tuple(_forth(_lines())) if own == LANGUAGES[0] else _back()


def occurring(source: str, target: str, texts: Iterable[str]) -> tuple[Term, ...]:
    """Of ``shipped(source, target)`` those that an Index might find for any of *texts*, in their order.

    Law: for each of *texts*, an Index of these answers as an Index of all does.  A CV has a few dozen of them: to make
    terms of all and to index them would cost more than the rest of what fills a catalog.
    """
    own, other = negotiate(source, LANGUAGES), negotiate(target, LANGUAGES)
    if own is None or other is None or own == other:
        return ()
    folded = set(map(fold, texts))
    pairs = {pair for text in folded for pair in map(str.__add__, text, f"{text[1:]}\t")}
    if own == LANGUAGES[0]:
        lines = (line for line in _lines() if line[:SHORTEST].casefold() in pairs)
        return tuple(filter(_asked_for(folded, pairs), _forth(lines)))
    return tuple(filter(_asked_for(folded, pairs), _back()))


def _asked_for(folded: set[str], pairs: set[str]) -> Callable[[Term], bool]:
    """What tells whether a term is one of the texts *folded*, or begins with two characters that stand in one."""

    def asked_for(term: Term) -> bool:
        name = fold(term.source)
        return name in folded or (term.contexts == EVERYWHERE and name[:SHORTEST] in pairs)

    return asked_for


@cache
def _lines() -> list[str]:
    return package_bytes("terms/zh-en.tsv").decode().split("\n")[1:-1]


def _forth(lines: Iterable[str]) -> Iterator[Term]:
    for line in lines:
        zh, en, contexts, _note = line.split("\t")
        yield Term(zh, en, tuple(contexts.split(" ")))


@cache
def _back() -> tuple[Term, ...]:
    """The other way round: first come those pairs whose English is the first choice for the Chinese."""
    forth = list(_forth(_lines()))
    first = {term.source: term.target for term in reversed(forth)}
    pairs = sorted(forth, key=lambda term: first[term.source] != term.target)
    return tuple(Term(term.target, term.source, term.contexts) for term in pairs)
