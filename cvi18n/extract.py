"""From a CV to the messages of its catalogs, with notes that tell translators in words where each stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, reduce

from cvi18n.catalog.entry import Entry, Key
from cvi18n.catalog.merge import LABEL
from cvi18n.locale import labels
from cvi18n.model.resume import Resume
from cvi18n.model.terms import is_message, latin_terms
from cvi18n.model.text import Text
from cvi18n.model.walk import Slot, Step, map_texts

NAME_LENGTH = 40
"""Where an entry's own name is cut in a note."""

MOST_TERMS = 6
"""The most terms in Latin letters that a note names."""

Reference = Callable[[Text], str]
"""How a text's place is written in ``#:``."""


def file_reference(text: Text) -> str:
    """The file, and always its first line, so that inserting a line changes no catalog."""
    return f"{_file(text.at.file)}:1"


def line_reference(text: Text) -> str:
    """The file and the line."""
    return f"{_file(text.at.file)}:{text.at.line}"


@lru_cache(maxsize=64)
def _file(name: str) -> str:
    """A file's name; one with spaces stands between U+2068 and U+2069, as gettext has it."""
    name = "".join("\ufffd" if _is_unwritable(char) else char for char in name)
    return f"\u2068{name}\u2069" if len(name.split()) > 1 else name


def _is_unwritable(char: str) -> bool:
    """Whether a disk may have *char* in a name and a catalog cannot hold it: line ends, and bytes that are no UTF-8."""
    return char < " " or char == "\x7f" or "\ud800" <= char <= "\udfff"


def messages(resume: Resume, reference: Reference = file_reference) -> list[Entry]:
    """The messages of *resume*, in document order; equal texts in one place are one entry with all its notes."""
    found: dict[Key, Entry] = {}

    def visit(slot: Slot, text: Text) -> Text:
        if text.value and is_message(slot.spec.kind, text.value, resume.language):
            entry = Entry(
                text.value, slot.context, notes=_notes(slot, text.value, resume.language), references=(reference(text),)
            )
            known = found.get(entry.key)
            found[entry.key] = _joined(known, entry) if known else entry
        return text

    map_texts(resume, visit)
    return list(found.values())


def label_messages(used: Iterable[str], source_tag: str) -> list[Entry]:
    """The messages of the labels in *used* (English texts), in the order of the label table."""
    wanted = set(used)
    english = dict.fromkeys(text for text in labels.LABELS.values() if text in wanted)
    return [_label_entry(text, source_tag) for text in english]


def in_order(whole: Iterable[Entry], parts: Iterable[Iterable[Entry]]) -> list[Entry]:
    """The entries of *whole* that any of *parts* holds."""
    keys = {entry.key for part in parts for entry in part}
    return [entry for entry in whole if entry.key in keys]


def _label_entry(text: str, source_tag: str) -> Entry:
    notes = [labels.note("mind.labels", source_tag)]
    framed = "{" in text
    if framed:
        notes.append(labels.note("mind.frame", source_tag))
    return Entry(text, LABEL, notes=tuple(notes), flags=("python-brace-format",) if framed else ())


def _joined(known: Entry, more: Entry) -> Entry:
    notes = dict.fromkeys((*known.notes, *more.notes))
    references = dict.fromkeys((*known.references, *more.references))
    return known._replace(notes=tuple(notes), references=tuple(references))


def _notes(slot: Slot, text: str, tag: str) -> tuple[str, ...]:
    """Where the text stands, from outside in, and what to mind."""
    lines = [place_in_words(slot, tag)]
    if slot.spec.mind:
        lines.append(labels.note(f"mind.{slot.spec.mind}", tag).format(count=labels.ROOM.get(slot.spec.mind, "")))
    if terms := latin_terms(text, tag)[:MOST_TERMS]:
        between = labels.label("list", tag)
        listed = reduce(lambda first, second: between.format(first=first, second=second), terms)
        lines.append(labels.note("mind.latin", tag).format(terms=listed))
    return tuple(lines)


def place_in_words(slot: Slot, tag: str) -> str:
    """Where a text stands, from outside in, in the language *tag*: ``Work experience › Acme › points``."""
    way = [_step(step, tag) for step in slot.trail if not step.spec.transparent]
    field = [] if slot.spec.transparent else [labels.note(slot.spec.key, tag)]
    return " › ".join([*way, *field])


def _step(step: Step, tag: str) -> str:
    called, name = labels.called(step.spec.key, tag), _own_name(step)
    return f"{called} › {name}" if name else called


def _own_name(step: Step) -> str:
    for field in step.record.CALLED_BY:
        value = getattr(step.record, field)
        if isinstance(value, Text):
            return value.value if len(value.value) <= NAME_LENGTH else value.value[: NAME_LENGTH - 1] + "…"
    return ""
