"""The CV, and the tool's words, in one language: what a catalog says is put in the place of each message."""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cvi18n.catalog.entry import Catalog, Entry, Key
from cvi18n.catalog.merge import LABEL
from cvi18n.diagnostic import Diagnostic, Place, Severity
from cvi18n.model.resume import Resume
from cvi18n.model.terms import is_message
from cvi18n.model.text import State, Text
from cvi18n.model.walk import Slot, map_texts


class Tally:
    """The messages, by key, that a page shows in the source language, and why.

    ``own``: the page is in the source language, where a text that nobody reworded is as it should be.  ``unknown`` are
    those of the untranslated ones that the catalog does not have at all.
    """

    def __init__(self, own: bool = False) -> None:
        self.own = own
        self.untranslated: set[Key] = set()
        self.fuzzy: set[Key] = set()
        self.unknown: set[Key] = set()

    def count(self, key: Key, entry: Entry | None) -> State:
        """Take note of what *entry* has to say, and return it."""
        if entry is not None and entry.translated:
            return State.TRANSLATED
        if entry is not None and entry.filled:
            self.fuzzy.add(key)
            return State.FUZZY
        if self.own and key[0] != LABEL:
            return State.WRITTEN
        self.untranslated.add(key)
        if entry is None:
            self.unknown.add(key)
        return State.UNTRANSLATED


def translate(resume: Resume, catalog: Catalog, tally: Tally) -> Resume:
    """*resume* with the translations of *catalog*.

    A text that is a message and has no translation that may be shown keeps its source text, and says why in ``state``.
    """

    def visit(slot: Slot, text: Text) -> Text:
        if not is_message(slot.spec.kind, text.value, resume.language):
            return text
        key = (slot.context, text.value)
        entry = catalog.find(key)
        state = tally.count(key, entry)
        if entry is None or state is not State.TRANSLATED:
            return text._replace(state=state)
        return text._replace(value=entry.target or entry.plurals[0], state=state)

    return map_texts(resume, visit)


class Word(NamedTuple):
    """A label in one language; untranslated ones are English."""

    text: str
    state: State


class Labels:
    """The tool's words for one language: the workspace's catalog first, then the built-in one, then English.

    ``used`` gathers the English text of every label that was asked for: those are the CV's messages.
    """

    def __init__(self, tag: str, catalog: Catalog, builtin: Mapping[str, str], tally: Tally) -> None:
        self.tag = tag
        self.catalog = catalog
        self.builtin = builtin
        self.tally = tally
        self.used: dict[str, None] = {}

    def word(self, english: str) -> Word:
        """The label whose English text is *english*."""
        self.used[english] = None
        entry = self.catalog.find((LABEL, english))
        if entry and entry.translated and _placeholders(entry.target) == _placeholders(english):
            return Word(entry.target, State.TRANSLATED)
        if english in self.builtin:
            return Word(self.builtin[english], State.TRANSLATED)
        unbroken = entry._replace(target="") if entry and entry.translated else entry
        return Word(english, self.tally.count((LABEL, english), unbroken))


def broken_labels(name: str, catalog: Catalog) -> Iterator[Diagnostic]:
    """The labels of the catalog called *name* whose placeholders are not those of the English text."""
    for entry in catalog.living:
        if entry.context == LABEL and entry.translated and _placeholders(entry.target) != _placeholders(entry.source):
            yield Diagnostic(
                at=Place(name, catalog.lines.get(entry.key, 1)),
                code="broken-placeholder",
                severity=Severity.WARNING,
                message="the label has other placeholders than its source; the built-in one is shown",
                help=f"use the placeholders of the source, each once: {entry.source}",
                source=entry.source,
                target=entry.target,
            )


def _placeholders(text: str) -> list[str] | None:
    """The sorted names in braces; None where the braces cannot be read."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return None
    return sorted(name for _, name, _, _ in parts if name is not None)
