"""Records of literals: texts without a place of their own."""

from __future__ import annotations

from cvi18n.diagnostic import Place
from cvi18n.model.record import Entry, Highlight, Record
from cvi18n.model.text import Prose, Text, Verbatim
from cvi18n.model.walk import Slot, map_texts

AT = Place("content/cv.yaml", 1, 1)


def line(value: str) -> Text:
    return Text(value, AT)


def prose(*paragraphs: str) -> Prose:
    return Prose(tuple(line(paragraph) for paragraph in paragraphs))


def word(value: str) -> Verbatim:
    return Verbatim(value, AT)


def point(text: str, *points: Highlight) -> Highlight:
    return Highlight(text=prose(text), highlights=points)


def messages(record: Record) -> list[tuple[str, str]]:
    """(context, text) of each text, in the order of the walk."""
    met: list[tuple[str, str]] = []

    def visit(slot: Slot, text: Text) -> Text:
        met.append((slot.context, text.value))
        return text

    map_texts(record, visit)
    return met


def shown(entry: Entry) -> bool:
    return not entry.hidden
