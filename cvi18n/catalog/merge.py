"""Carry the translations of a catalog over to a new template.

The rules for what an entry of the template is given, first to last: what the catalog has under its key; what was
confirmed for its key and went over to another; the identical text that vanished from another context; the entry that
it replaces at its place; the same text of a living entry elsewhere; a vanished entry that is similar; nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from cvi18n.catalog.entry import Catalog, Entry, Previous
from cvi18n.catalog.offers import LABEL as LABEL
from cvi18n.catalog.offers import Offers, origin

Filling = Callable[[Entry], str]
"""What an entry says before anybody has translated it: a built-in label, the source's own words, or nothing."""


def nothing(_entry: Entry) -> str:
    """The filling of an ordinary translation."""
    return ""


def merge(old: Catalog, template: Iterable[Entry], fill: Filling = nothing) -> Catalog:
    """Carry the targets of *old* over to the entries of *template*, and retire what has no place there.

    Laws: merge(merge(c, t), t) == merge(c, t).  No target that somebody wrote is lost: what finds no successor is
    obsolete, last.  The living entries are the template's, in its order.
    """
    wanted = list(template)
    offers = Offers(old, {entry.key for entry in wanted})
    living = [_carried(entry, old.by_key.get(entry.key)) for entry in wanted]
    living = [entry if _settled(entry) else _confirmed(entry, offers) for entry in living]

    def given(find: Callable[[Entry], Entry | None]) -> list[Entry]:
        return [entry if _settled(entry) else _given(entry, find(entry), offers, fill) for entry in living]

    living = given(offers.same_text_vanished)
    replaced, similar = offers.succession(living)
    living = given(lambda entry: offers.vanished(replaced.get(entry.key)))
    same_text = offers.same_text(living)
    living = given(lambda entry: same_text.get(entry.source))
    living = given(lambda entry: offers.vanished(similar.get(entry.key)))
    living = [entry if entry.filled else entry._replace(target=fill(entry)) for entry in living]
    return replace(old, entries=(*living, *(_retired(entry) for entry in offers.left_over())))


def without_own_words(catalog: Catalog, fill: Filling) -> Catalog:
    """The source language's own *catalog* with nothing in the entries that say what *fill* does: nobody wrote those.

    An update from the template in Poedit makes such an entry fuzzy; it repeats its previous source then.
    """
    return replace(catalog, entries=tuple(_without_own_words(entry, fill) for entry in catalog.entries))


def _without_own_words(entry: Entry, fill: Filling) -> Entry:
    known = [fill(entry)]
    if entry.fuzzy and entry.previous and entry.previous.source and entry.context != LABEL:
        known.append(fill(entry._replace(source=entry.previous.source)))
    return _empty(entry) if entry.target in known else entry


def _carried(entry: Entry, old: Entry | None) -> Entry:
    """*entry* of the template with what *old*, of the same key, living or obsolete, has."""
    if old is None:
        return entry
    fuzzy = old.fuzzy and old.filled and origin(old) != entry.key
    return entry._replace(
        target=old.target,
        plural=old.plural,
        plurals=old.plurals,
        comments=old.comments,
        flags=_flags(entry, old, fuzzy),
        previous=old.previous if fuzzy else None,
    )


def _settled(entry: Entry) -> bool:
    return entry.filled or entry.context == LABEL


def _confirmed(entry: Entry, offers: Offers) -> Entry:
    """*entry* with the target that was confirmed for its key before it was offered to others."""
    heirs = offers.confirmed(entry)
    offers.used.update(heir.key for heir in heirs)
    return _with_target(entry, heirs) if heirs else entry


def _given(entry: Entry, found: Entry | None, offers: Offers, fill: Filling) -> Entry:
    """*entry* with the target of *found*, of another key, for somebody to confirm, unless *fill* says the same."""
    if found is None:
        return entry
    offers.used.add(found.key)
    if found.target == fill(entry):
        return entry
    before = origin(found)
    previous = None
    if before and before != entry.key:
        previous = Previous(before[1], before[0] if before[0] != entry.context else None)
    return _with_target(entry, [found])._replace(flags=_flags(entry, found, True), previous=previous)


def _with_target(entry: Entry, heirs: Sequence[Entry]) -> Entry:
    """*entry* with the target that *heirs* share, and the comments of all."""
    comments = dict.fromkeys((*entry.comments, *(comment for heir in heirs for comment in heir.comments)))
    return entry._replace(
        target=heirs[0].target, comments=tuple(comments), flags=_flags(entry, heirs[0], False), previous=None
    )


def _flags(entry: Entry, old: Entry, fuzzy: bool) -> tuple[str, ...]:
    """The template's format flags alone, and whatever else the old entry carried."""
    foreign = [flag for flag in old.flags if flag != "fuzzy" and not flag.endswith("-format")]
    kept = [flag for flag in foreign if flag not in entry.flags]
    return (*(("fuzzy",) if fuzzy else ()), *entry.flags, *kept)


def _empty(entry: Entry) -> Entry:
    flags = tuple(flag for flag in entry.flags if flag != "fuzzy")
    return entry._replace(target="", flags=flags, previous=None)


def _retired(entry: Entry) -> Entry:
    return entry._replace(obsolete=True, notes=(), references=())
