"""Earlier translations, from PO files and TMX: the same text again is offered what it was translated by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from cvi18n.catalog.entry import Entry, Key
from cvi18n.catalog.merge import LABEL
from cvi18n.catalog.parse import parse
from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity
from cvi18n.locale import tags
from cvi18n.locale.negotiate import negotiate
from cvi18n.prefill.folding import one_line

LABELS = "en"
"""The language of the labels' msgids, in every catalog."""


class Unit(NamedTuple):
    """One text in several languages, by tag; ``context`` is the msgctxt where the file gives one."""

    words: Mapping[str, str]
    context: str | None = None


class Memory(NamedTuple):
    """Units in the order in which they are preferred."""

    units: tuple[Unit, ...] = ()

    def recall(self, source: str, target: str) -> Recall:
        """What the memory knows from the language *source* to *target*, by the tags that serve them best."""
        choose = _Choice(source, target)
        label = _Choice(LABELS, target)
        by_key: dict[Key, str] = {}
        by_text: dict[str, str] = {}
        for unit in self.units:
            pair = (label if unit.context == LABEL else choose)(unit.words)
            if pair:
                by_key.setdefault((unit.context, pair[0]), pair[1])
                if unit.context != LABEL:
                    by_text.setdefault(pair[0], pair[1])
        return Recall(by_key, by_text)


class Recall(NamedTuple):
    """What a memory knows from one language to another: texts by context and text, and by text."""

    by_key: Mapping[Key, str]
    by_text: Mapping[str, str]

    def find(self, entry: Entry) -> str:
        """The translation of the same text, in the same place if there is one; of a label in its place alone."""
        text = one_line(entry.source)
        found = self.by_key.get((entry.context, text), "")
        return found if found or entry.context == LABEL else self.by_text.get(text, "")


class _Choice:
    """Picks, of a unit's languages, those that serve *source* and *target*; units with the same languages are many."""

    def __init__(self, source: str, target: str) -> None:
        self._wanted = (source, target)
        self._known: dict[tuple[str, ...], tuple[str, str] | None] = {}

    def __call__(self, words: Mapping[str, str]) -> tuple[str, str] | None:
        """The text and its translation; None where the unit has not both."""
        offered = tuple(words)
        if offered not in self._known:
            self._known[offered] = self._pair(offered)
        pair = self._known[offered]
        return (words[pair[0]], words[pair[1]]) if pair else None

    def _pair(self, offered: tuple[str, ...]) -> tuple[str, str] | None:
        own = negotiate(self._wanted[0], offered)
        other = negotiate(self._wanted[1], [tag for tag in offered if tag != own])
        return (own, other) if own and other else None


def read_memory(name: str, content: bytes, source: str) -> Memory:
    """Read the PO file or TMX *name*; *source* is the language of a PO file's msgids where its header names none.

    Only what somebody confirmed serves: neither fuzzy nor empty.  Obsolete translations come last.  Raises Faults.
    """
    if name.casefold().endswith(".tmx") or _is_markup(content):
        # What reads XML costs more than an extract that is given no memory.
        from cvi18n.prefill.tmx import tmx_units

        return Memory(tuple(Unit(words, context) for words, context in tmx_units(name, content)))
    catalog = parse(name, content)
    tag = tags.from_folder(catalog.field("Language"))
    if tag is None:
        raise Faults([_no_language(name)])
    own = tags.from_folder(catalog.field("X-Source-Language")) or source
    entries = sorted(catalog.entries, key=lambda entry: entry.obsolete)
    return Memory(tuple(_po_units(entries, own, tag)))


def joined(memories: Iterable[Memory]) -> Memory:
    """All of *memories* as one, the first preferred."""
    return Memory(tuple(unit for memory in memories for unit in memory.units))


def unused(name: str, memory: Memory, source: str, targets: Iterable[str]) -> Diagnostic | None:
    """What to say of the file *name* when it knows nothing from *source* to any of *targets*."""
    languages = tuple(targets)
    if any(memory.recall(source, target).by_key for target in languages):
        return None
    return Diagnostic(
        at=Place(name),
        code="memory-unused",
        message=f"this memory has no translation from {source} into {' or '.join(languages) or 'another language'}",
        help="name a file with translations between languages of this workspace",
        severity=Severity.WARNING,
    )


def _po_units(entries: Iterable[Entry], own: str, tag: str) -> Iterator[Unit]:
    for entry in entries:
        text, target = one_line(entry.source), one_line(entry.target)
        words = {LABELS if entry.context == LABEL else own: text, tag: target}
        if entry.translated and not entry.plural and text and target and len(words) > 1:
            yield Unit(words, entry.context)


def _is_markup(content: bytes) -> bool:
    """Whether *content* begins as XML does, in UTF-8 or UTF-16."""
    return content.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n").startswith(b"<")


def _no_language(name: str) -> Diagnostic:
    return Diagnostic(
        at=Place(name),
        code="memory-language",
        message="the header names no language, so nobody knows which one this is a translation into",
        help='add it to the header: "Language: en\\n"',
    )
