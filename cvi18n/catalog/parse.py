"""Read PO files strictly: what cannot be parsed for certain is a fault, and the file stays as it is.

Why not polib's reader: it passes over what it does not understand, splits lines where PO files have none, and forgets
the previous ids of obsolete entries.  A translator's words would be gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvi18n.catalog.entry import Catalog, Entry, Key
from cvi18n.catalog.reader import Reader, unreadable
from cvi18n.diagnostic import Diagnostic, Faults, Place


def parse(name: str, content: bytes) -> Catalog:
    """Read a PO file.  Raises Faults when it cannot be read for certain."""
    text = _decoded(name, content)
    reader = Reader(name)
    for number, line in enumerate(text.split("\n"), 1):
        reader.line(line.removesuffix("\r"), number)
    reader.finish()
    header, *entries = reader.entries or [Entry("")]
    if header.key != (None, "") or header.obsolete or not header.target:
        raise unreadable(Place(name), "the header is missing, or not the first entry")
    _refuse_duplicates(name, reader.entries, reader.lines)
    return Catalog(
        entries=tuple(entries),
        fields=tuple(_fields(header.target)),
        comments=header.comments,
        flags=header.flags,
        newline="\r\n" if "\r\n" in text else "\n",
        lines=dict(zip((entry.key for entry in entries), reader.lines[1:], strict=True)),
    )


def _decoded(name: str, content: bytes) -> str:
    if not content.strip():
        raise unreadable(Place(name), "the file is empty")
    declared = re.search(rb'Content-Type:[^"]*charset=([\w.:-]+)', content)
    if declared is None:
        raise unreadable(Place(name), "the header declares no charset", 'add "charset=UTF-8" to its Content-Type')
    if declared[1].upper() not in (b"UTF-8", b"UTF8", b"ASCII", b"US-ASCII"):
        message = f"the header declares the charset {declared[1].decode()}, not UTF-8"
        raise unreadable(_place(name, content, declared.start()), message, f"msgconv -t UTF-8 -o {name} {name}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = _place(name, content, error.start)
        raise unreadable(at, f"byte 0x{content[error.start]:02X} is not UTF-8") from None


def _place(name: str, content: bytes, offset: int) -> Place:
    return Place(name, content.count(b"\n", 0, offset) + 1)


def _fields(header: str) -> Iterator[tuple[str, str]]:
    for line in header.split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            yield name, value.strip()


def _refuse_duplicates(name: str, entries: list[Entry], lines: list[int]) -> None:
    seen: dict[Key, int] = {}
    faults = []
    for entry, line in zip(entries, lines, strict=True):
        if (first := seen.setdefault(entry.key, line)) != line:
            faults.append(_duplicate(entry, Place(name, line), Place(name, first)))
    if faults:
        raise Faults(faults)


def _duplicate(entry: Entry, at: Place, first: Place) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="duplicate-message",
        message=f"the same message is defined at line {first.line} already",
        help="keep the right one of the two",
        source=entry.source,
        target=entry.target,
        related=(first,),
    )
