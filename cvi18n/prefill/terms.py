"""The words of CVs that the package knows in two languages: reviewed pairs, in ``cvi18n/terms/``."""

from __future__ import annotations

import csv
from functools import cache

from cvi18n.locale.negotiate import negotiate
from cvi18n.prefill.index import Term
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
    return _forth() if own == LANGUAGES[0] else _back()


@cache
def _forth() -> tuple[Term, ...]:
    # The file has no line ends inside cells, and the csv module is many times as quick as a reader that knows columns.
    rows = csv.reader(package_bytes("terms/zh-en.csv").decode().split("\n"))
    next(rows)
    return tuple(Term(zh, en, tuple(contexts.split())) for zh, en, contexts, _note in filter(None, rows))


@cache
def _back() -> tuple[Term, ...]:
    """The other way round: first come those pairs whose English is the first choice for the Chinese."""
    first = {term.source: term.target for term in reversed(_forth())}
    pairs = sorted(_forth(), key=lambda term: first[term.source] != term.target)
    return tuple(Term(term.target, term.source, term.contexts) for term in pairs)
