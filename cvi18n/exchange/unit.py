"""What the formats have in common: a text, its translation, and how far that is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from cvi18n.catalog.entry import Catalog, Entry, Key


class State(str, Enum):
    """How far a translation is, as gettext has it."""

    UNTRANSLATED = "untranslated"
    FUZZY = "fuzzy"
    TRANSLATED = "translated"


class Note(NamedTuple):
    """What a translator should know: its kind, and the text."""

    kind: str
    text: str


class Unit(NamedTuple):
    """A message on its way.

    ``exported`` is the fingerprint that the translation had when it left; empty where a file does not tell.
    ``line`` is where the unit stands in the file that it was read from.
    """

    id: str
    source: str
    target: str = ""
    state: State = State.UNTRANSLATED
    context: str | None = None
    notes: tuple[Note, ...] = ()
    exported: str = ""
    line: int = 1


class Document(NamedTuple):
    """The units of one language; the languages are tags as the file writes them."""

    source_language: str
    target_language: str
    units: tuple[Unit, ...]


def units_of(catalog: Catalog) -> Iterator[Unit]:
    """The living entries; none with plural forms, which no CV has."""
    for entry in catalog.living:
        if not entry.plural:
            state = state_of(entry)
            exported = fingerprint(entry.target, state)
            notes = tuple(_notes(entry))
            yield Unit(unit_id(entry.key), entry.source, entry.target, state, entry.context, notes, exported)


def state_of(entry: Entry) -> State:
    """How far *entry* is."""
    if not entry.filled:
        return State.UNTRANSLATED
    return State.FUZZY if entry.fuzzy else State.TRANSLATED


def _notes(entry: Entry) -> Iterator[Note]:
    yield from (Note("note", line) for line in entry.notes if line)
    yield from (Note("comment", line) for line in entry.comments if line)
    if entry.fuzzy and entry.previous and entry.previous.source is not None:
        yield Note("source-before", entry.previous.source)


def unit_id(key: Key) -> str:
    """The same for the same message in every file and for ever, and a name in XML's sense."""
    context, source = key
    # As in a .mo file: an end of transmission between the two.
    return "m" + _digest(source if context is None else f"{context}\x04{source}")


def fingerprint(target: str, state: State) -> str:
    """What tells whether a translation is still the one that left."""
    return f"{state.value}-{_digest(target)}"


def same_text(exported: str, target: str) -> bool:
    """Whether *target* is the text that left, however far it was."""
    return exported.endswith(f"-{_digest(target)}")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
