"""What came in the place of a source that one side of a three-way merge gave up while the other wrote for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from cvi18n.catalog.entry import Catalog, Entry, Key
from cvi18n.catalog.merge import Filling, merge
from cvi18n.catalog.three_way_words import words

_Texts = tuple[str, ...]


@dataclass(frozen=True)
class Heirs:
    """Knows the heirs, among the *living* keys, of what *writer* wrote for sources that *other* gave up."""

    base: Catalog
    writer: Catalog
    other: Catalog
    living: AbstractSet[Key]
    fill: Filling

    def of(self, lost: Sequence[Entry]) -> Iterator[tuple[Entry, Key]]:
        """Each of *lost* that has an heir, with the heir's key: the one that is recorded, or else the likely one."""
        if not lost:
            return
        by_previous, by_words = self._recorded()
        unrecorded = []
        for entry in lost:
            known = self.base.by_key.get(entry.key)
            heir = by_previous.get(entry.key) or (known and by_words.get((known.context, words(known).texts)))
            if heir:
                yield entry, heir
            else:
                unrecorded.append(entry)
        yield from self._likely(unrecorded)

    def _recorded(self) -> tuple[dict[Key, Key], dict[tuple[str | None, _Texts], Key]]:
        """The heirs by the key that their previous ids name, and by the words that they took over."""
        by_previous: dict[Key, Key] = {}
        by_words: dict[tuple[str | None, _Texts], Key] = {}
        for entry in self.other.living:
            if entry.fuzzy and entry.filled and entry.previous and entry.key in self.living:
                context = entry.context if entry.previous.context is None else entry.previous.context
                by_previous.setdefault((context, entry.previous.source or entry.source), entry.key)
                if not self.base.find(entry.key):
                    by_words.setdefault((entry.context, words(entry).texts), entry.key)
        return by_previous, by_words

    def _likely(self, lost: Sequence[Entry]) -> Iterator[tuple[Entry, Key]]:
        """Where the other side had no words to pass on: the entry to which an extract would offer those of *lost*."""
        new = {entry.key for entry in self.other.living if entry.key in self.living and self._is_new(entry.key)}
        if not lost or not new:
            return
        template = [_bare(entry) for entry in self.other.living if entry.key in self.living]
        merged = merge(self.writer, template, self.fill)
        by_texts = {words(entry).texts: entry.key for entry in merged.living if entry.fuzzy and entry.key in new}
        for entry in lost:
            if heir := by_texts.get(words(entry).texts):
                yield entry, heir

    def _is_new(self, key: Key) -> bool:
        return not self.base.find(key) and not self.writer.find(key)


def _bare(entry: Entry) -> Entry:
    """The entry as a template has it."""
    flags = tuple(flag for flag in entry.flags if flag.endswith("-format"))
    return Entry(entry.source, entry.context, plural=entry.plural, flags=flags)
