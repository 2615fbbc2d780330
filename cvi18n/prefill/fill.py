"""Fill what is empty in a catalog, for somebody to confirm, and note the terms that occur in its messages.

What comes first, fills: the workspace's glossary, earlier translations, the shipped terms.  All of it is fuzzy and
without a previous source, which is how to tell it from an old translation of a text that has changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.merge import LABEL
from cvi18n.prefill.folding import fold
from cvi18n.prefill.index import Index, Term
from cvi18n.prefill.terms import NAMES, occurring

if TYPE_CHECKING:
    # Few workspaces have either, and only those pay for what reads them.
    from cvi18n.prefill.glossary import Glossary
    from cvi18n.prefill.memory import Memory, Recall

MOST_NOTES = 5
"""The most terms that an entry is given notes of."""

_TAKEN = "\0"


class Aids(NamedTuple):
    """What is known from a source language to a target language."""

    glossary: Index
    memory: Recall | None
    terms: Index

    def recalled(self, entry: Entry) -> str:
        """What the memory has for *entry*; empty where it has nothing."""
        return self.memory.find(entry) if self.memory else ""


class Wording(NamedTuple):
    """How notes are put in the source language: "Term: {source} = {target}", "Keep: {terms}", "{name} ({detail})"."""

    term: str
    keep: str
    remark: str


def aids(glossary: Glossary | None, memory: Memory | None, source: str, target: str, catalog: Catalog) -> Aids:
    """What is known from the language *source* to *target*, as far as *catalog* has use for it."""
    terms = occurring(source, target, {entry.source for entry in catalog.living if entry.context != LABEL})
    own = glossary.terms(source, target) if glossary else ()
    return Aids(Index(own), memory.recall(source, target) if memory else None, Index(terms))


def prefill(catalog: Catalog, known: Aids, wording: Wording) -> Catalog:
    """*catalog* with its empty entries filled as far as *known* goes, and with notes of terms.

    Laws: no entry that has any target changes but in its notes; prefill(prefill(c, …), …) == prefill(c, …).  Notes of
    terms depend on the source alone, so that a translation which is saved changes none.
    """
    entries = tuple(
        entry if entry.obsolete else _noted(_filled(entry, known), known, wording) for entry in catalog.entries
    )
    return replace(catalog, entries=entries)


def is_prefilled(entry: Entry) -> bool:
    """Whether nobody has confirmed what the tool filled in."""
    return entry.fuzzy and entry.filled and entry.previous is None and not entry.obsolete


def without_prefilled(catalog: Catalog, known: Aids) -> Catalog:
    """*catalog* with nothing in the entries that say just what ``prefill`` puts there: nobody wrote those."""
    return replace(catalog, entries=tuple(_emptied(entry, known) for entry in catalog.entries))


def _emptied(entry: Entry, known: Aids) -> Entry:
    if not is_prefilled(entry):
        return entry
    flags = tuple(flag for flag in entry.flags if flag != "fuzzy")
    return entry._replace(target="", flags=flags) if entry.target == suggestion(entry, known) else entry


def _filled(entry: Entry, known: Aids) -> Entry:
    if entry.filled or entry.plural:
        return entry
    target = suggestion(entry, known)
    flags = tuple(flag for flag in entry.flags if flag != "fuzzy")
    return entry._replace(target=target, flags=("fuzzy", *flags), previous=None) if target else entry


def suggestion(entry: Entry, known: Aids) -> str:
    """What *known* has for the whole of *entry*; empty where it has nothing.  Of labels the memory alone knows."""
    if entry.context == LABEL:
        return known.recalled(entry)
    by_glossary = known.glossary.whole(entry.source, entry.context)
    if by_glossary:
        return by_glossary[0].target
    return known.recalled(entry) or next((term.target for term in _by_terms(entry, known)), "")


def _by_terms(entry: Entry, known: Aids) -> tuple[Term, ...]:
    return known.terms.whole(entry.source, entry.context) if entry.context not in NAMES else ()


def _noted(entry: Entry, known: Aids, wording: Wording) -> Entry:
    lines = dict.fromkeys(_note(terms, wording) for terms in _occurring(entry, known))
    # A line that ends in a backslash takes gettext's tools on to the next one.
    more = [line.rstrip("\\") for line in lines][:MOST_NOTES]
    return entry._replace(notes=tuple(dict.fromkeys((*entry.notes, *more)))) if more else entry


def _occurring(entry: Entry, known: Aids) -> Iterator[tuple[Term, ...]]:
    """The terms worth a note: where a term is the whole message, it fills it, and is noted for a choice or a remark."""
    if entry.context == LABEL:
        return
    if whole := known.glossary.whole(entry.source, entry.context):
        yield from _worthy(whole)
        return
    text = fold(entry.source)
    for found in known.glossary.inside(entry.source):
        text = text[: found.start] + _TAKEN * (found.end - found.start) + text[found.end :]
        yield found.terms
    if whole := _by_terms(entry, known):
        yield from _worthy(whole)
    elif entry.context not in NAMES:
        yield from (found.terms for found in known.terms.inside(text))


def _worthy(whole: tuple[Term, ...]) -> Iterator[tuple[Term, ...]]:
    if len(_targets(whole)) > 1 or whole[0].remark:
        yield whole


def _note(terms: tuple[Term, ...], wording: Wording) -> str:
    first = terms[0]
    targets = _targets(terms)
    only_kept = first.kept and len(targets) == 1
    if only_kept:
        line = wording.keep.format(terms=first.source)
    else:
        line = wording.term.format(source=first.source, target=" / ".join(targets))
    remark = next((term.remark for term in terms if term.remark), "")
    return wording.remark.format(name=line, detail=remark) if remark else line


def _targets(terms: tuple[Term, ...]) -> list[str]:
    """The different translations among alternatives."""
    found: dict[str, str] = {}
    for term in terms:
        found.setdefault(fold(term.target), term.target)
    return list(found.values())
