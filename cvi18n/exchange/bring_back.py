"""What another tool made of a language, back into its catalog, without touching what was written there meanwhile."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from cvi18n.catalog.entry import Catalog, Entry, Key
from cvi18n.exchange.unit import State, Unit, fingerprint, same_text, state_of, unit_id


class BroughtBack(NamedTuple):
    """The catalog; how many entries changed; the units that have no place, and those that came too late."""

    catalog: Catalog
    translated: int
    fuzzy: int
    gone: tuple[Unit, ...]
    late: tuple[Unit, ...]


def bring_back(catalog: Catalog, units: Iterable[Unit]) -> BroughtBack:
    """*catalog* with the translations of *units*.

    A unit is sure where its source is the living one and its tool says translated; otherwise its words are fuzzy.
    Laws: what was exported changes nothing.  Words that somebody wrote after the export stay.
    """
    places = _Places(catalog)
    late: dict[Unit, None] = {}
    gone: list[Unit] = []
    for unit in filter(_is_work, units):
        found = list(places.of(unit))
        if not found:
            gone.append(unit)
        for key, is_same in found:
            entry = places.entries[key]
            if _is_open(entry, unit, is_same):
                places.entries[key] = _taken(entry, unit, is_same)
            elif entry.target != unit.target:
                late[unit] = None
    entries = tuple(places.entries.values())
    changed = [new for old, new in zip(catalog.entries, entries, strict=True) if old != new]
    fuzzy = sum(entry.fuzzy for entry in changed)
    return BroughtBack(replace(catalog, entries=entries), len(changed) - fuzzy, fuzzy, tuple(gone), tuple(late))


@dataclass
class _Places:
    """Where units belong: by their id, by the id that their source had before it changed, or by their text."""

    catalog: Catalog
    entries: dict[Key, Entry] = field(init=False)

    def __post_init__(self) -> None:
        self.entries = {entry.key: entry for entry in self.catalog.entries}
        self._by_id: dict[str, Key] = {}
        self._by_previous: dict[str, Key] = {}
        self._by_text: dict[str, list[Key]] = defaultdict(list)
        for entry in self.catalog.living:
            if not entry.plural:
                self._by_id[unit_id(entry.key)] = entry.key
                self._by_text[_spaced(entry.source)].append(entry.key)
                if entry.fuzzy and entry.previous and entry.previous.source is not None:
                    context = entry.context if entry.previous.context is None else entry.previous.context
                    self._by_previous[unit_id((context, entry.previous.source))] = entry.key

    def of(self, unit: Unit) -> Iterator[tuple[Key, bool]]:
        """The keys that *unit* belongs to, and whether it is the very message that was exported."""
        key = self._by_id.get(unit.id)
        # A source that the other tool changed is another text, whatever its id says.
        if key and _spaced(key[1]) == _spaced(unit.source):
            yield key, True
        elif before := self._by_previous.get(unit.id):
            yield before, False
        else:
            yield from ((key, False) for key in self._by_text[_spaced(unit.source)])


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _is_work(unit: Unit) -> bool:
    """Whether the other tool did anything: wrote other words, or confirmed those that waited."""
    confirmed = unit.state is State.TRANSLATED and unit.exported.startswith(State.FUZZY.value)
    return bool(unit.target) and (confirmed or not same_text(unit.exported, unit.target))


def _is_open(entry: Entry, unit: Unit, is_same: bool) -> bool:
    """Whether nobody wrote anything since the export that the words of *unit* would replace."""
    if not entry.filled or (not unit.exported and entry.target == unit.target):
        return True
    if is_same:
        return fingerprint(entry.target, state_of(entry)) == unit.exported
    return entry.fuzzy and same_text(unit.exported, entry.target)


def _taken(entry: Entry, unit: Unit, is_same: bool) -> Entry:
    if is_same and unit.state is State.TRANSLATED:
        flags = tuple(flag for flag in entry.flags if flag != "fuzzy")
        return entry._replace(target=unit.target, flags=flags, previous=None)
    if entry.target == unit.target:
        return entry
    return entry._replace(target=unit.target, flags=entry.flags if entry.fuzzy else ("fuzzy", *entry.flags))
