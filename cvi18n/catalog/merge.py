"""Carry the translations of a catalog over to a new template."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from cvi18n.catalog.entry import Catalog, Entry, Key, Previous

LABEL = "label"
"""The context of the words that come with the tool; they are never guessed from other entries."""

SIMILAR = 75
"""The least similarity, in percent of rapidfuzz's ratio, at which an old target is offered for a new source."""

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
    living = [_carried(entry, old.by_key.get(entry.key)) for entry in wanted]
    offers = _Offers(old, {entry.key for entry in wanted}, living)
    for find in (offers.same_text_vanished, offers.same_text_living, offers.similar):
        living = [entry if entry.filled else _offered(entry, find(entry), fill) for entry in living]
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


@dataclass
class _Offers:
    """What *old* has to give to messages that it does not know."""

    old: Catalog
    wanted: set[Key]
    living: list[Entry]
    used: set[Key] = field(default_factory=set)

    def __post_init__(self) -> None:
        messages = [entry for entry in self.old.living if entry.context != LABEL]
        vanished = [entry for entry in messages if entry.key not in self.wanted and entry.filled and not entry.plural]
        self.by_text: dict[str, list[Entry]] = defaultdict(list)
        self.by_context: dict[str | None, list[Entry]] = defaultdict(list)
        for entry in vanished:
            self.by_text[entry.source].append(entry)
            self.by_context[entry.context].append(entry)
        # What comes back to life counts too: the next merge would offer it.
        known = [entry for entry in (*messages, *self.living) if entry.context != LABEL and not entry.plural]
        self.translated = {entry.source: entry for entry in reversed(known) if entry.translated}

    def same_text_vanished(self, entry: Entry) -> Entry | None:
        found = next((old for old in self.by_text[entry.source] if old.key not in self.used), None)
        return self._take(entry, found)

    def same_text_living(self, entry: Entry) -> Entry | None:
        return self.translated.get(entry.source) if entry.context != LABEL else None

    def similar(self, entry: Entry) -> Entry | None:
        choices = {old.key: old.source for old in self.by_context[entry.context] if old.key not in self.used}
        if not choices:
            return None
        from rapidfuzz import fuzz, process

        best = process.extractOne(entry.source, choices, scorer=fuzz.ratio, score_cutoff=SIMILAR)
        return self._take(entry, self.old.by_key[best[2]] if best else None)

    def left_over(self) -> Iterable[Entry]:
        """The filled entries of *old*, in its order, that are neither wanted nor taken."""
        gone = self.wanted | self.used
        return (entry for entry in self.old.entries if entry.key not in gone and entry.filled)

    def _take(self, entry: Entry, found: Entry | None) -> Entry | None:
        if found is None or entry.context == LABEL:
            return None
        self.used.add(found.key)
        return found


def _carried(entry: Entry, old: Entry | None) -> Entry:
    """*entry* of the template with what *old*, of the same key, living or obsolete, has."""
    if old is None:
        return entry
    return entry._replace(
        target=old.target,
        plural=old.plural,
        plurals=old.plurals,
        comments=old.comments,
        flags=_flags(entry, old, old.fuzzy and old.filled),
        previous=old.previous if old.fuzzy and old.filled else None,
    )


def _offered(entry: Entry, old: Entry | None, fill: Filling) -> Entry:
    """*entry* with the target of *old*, of another key, for somebody to confirm, unless *fill* says the same."""
    if old is None or old.target == fill(entry):
        return entry
    source = old.previous.source if old.fuzzy and old.previous and old.previous.source else old.source
    previous = Previous(source, old.context if old.context != entry.context else None)
    comments = tuple(dict.fromkeys((*entry.comments, *old.comments)))
    return entry._replace(target=old.target, comments=comments, flags=_flags(entry, old, True), previous=previous)


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
