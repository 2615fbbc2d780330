"""An entry of a catalog, and the catalog, in the gettext manual's terms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from cvi18n.diagnostic import Diagnostic

Key = tuple[str | None, str]
"""What identifies an entry: msgctxt and msgid."""


class Previous(NamedTuple):
    """What the entry's source was when its target was written (``#|``)."""

    source: str | None = None
    context: str | None = None
    plural: str | None = None


class Entry(NamedTuple):
    """A message and its translation.

    ``target`` is the msgstr; ``plurals`` holds msgstr[0], msgstr[1], … of an entry with ``plural`` (msgid_plural).
    ``notes`` are the lines of ``#.``, ``comments`` those of the translator.
    """

    source: str
    context: str | None = None
    target: str = ""
    plural: str = ""
    plurals: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    previous: Previous | None = None
    obsolete: bool = False

    @property
    def key(self) -> Key:
        """The msgctxt and the msgid."""
        return (self.context, self.source)

    @property
    def fuzzy(self) -> bool:
        """Whether a person has still to confirm the target."""
        return "fuzzy" in self.flags

    @property
    def filled(self) -> bool:
        """Whether there is any target text."""
        return bool(self.target) or any(self.plurals)

    @property
    def translated(self) -> bool:
        """Whether the target may be shown: filled in full and not fuzzy."""
        return not self.fuzzy and (bool(self.target) or (bool(self.plurals) and all(self.plurals)))


@dataclass(frozen=True)
class Catalog:
    """A PO file: living entries in order, then obsolete ones; keys are unique.

    ``fields`` are the header's (name, value) pairs, a line of it that has no colon under the name "", and ``comments``
    the lines above it.  The rest is about the file that it was read from, and catalogs are equal whatever it says:
    where each entry's msgstr stood, lines from 1; how the header was written; what was odd and yet certain.
    """

    entries: tuple[Entry, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    comments: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    newline: str = "\n"
    lines: Mapping[Key, int] = field(default_factory=dict, compare=False)
    written: Entry | None = field(default=None, compare=False)
    diagnostics: tuple[Diagnostic, ...] = field(default=(), compare=False)

    @cached_property
    def by_key(self) -> dict[Key, Entry]:
        """All entries, obsolete ones included."""
        return {entry.key: entry for entry in self.entries}

    @property
    def living(self) -> Iterable[Entry]:
        """The entries that are not obsolete, in order."""
        return (entry for entry in self.entries if not entry.obsolete)

    def find(self, key: Key) -> Entry | None:
        """The living entry with *key*."""
        entry = self.by_key.get(key)
        return entry if entry and not entry.obsolete else None

    def field(self, name: str) -> str:
        """The header field *name*, the first one where it stands twice; empty when it is missing."""
        return dict(reversed(self.fields)).get(name, "")
