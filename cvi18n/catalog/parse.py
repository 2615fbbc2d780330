"""Read PO files strictly: what cannot be parsed for certain is a fault, and the file stays as it is.

Why not polib's reader: it passes over what it does not understand, splits lines where PO files have none, and forgets
the previous ids of obsolete entries.  A translator's words would be gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvi18n.catalog.encoding import decode
from cvi18n.catalog.entry import Catalog, Entry, Key
from cvi18n.catalog.header import header_fields
from cvi18n.catalog.reader import BEGIN_ANEW, Reader, unreadable
from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity

_HEADER = (None, "")
_CHARSET = re.compile(r"charset=(?!CHARSET\b)[\w.:-]")
# A comment may end in a carriage return of its own: msgcat leaves it there when it takes all others away.
_ENDS = re.compile(r'^[^#\n]*"[ \t]*(\r?)$', re.MULTILINE)


def parse(name: str, content: bytes) -> Catalog:
    """Read a PO file.  What is odd about it and yet certain is among the catalog's diagnostics.

    Raises Faults when it cannot be read for certain.
    """
    text, diagnostics = decode(name, content)
    ends = _ENDS.search(text)
    newline = f"{ends[1]}\n" if ends else "\n"
    reader = Reader(name)
    for number, line in enumerate(text.split("\n"), 1):
        reader.line(line.removesuffix("\r") if newline == "\r\n" else line, number)
    reader.finish()
    if not reader.entries:
        raise unreadable(Place(name), "the file holds no entry", BEGIN_ANEW)
    _refuse_duplicates(name, reader.entries, reader.lines)
    lines = dict(zip((entry.key for entry in reader.entries), reader.lines, strict=True))
    header = next((entry for entry in reader.entries if entry.key == _HEADER), None)
    at = Place(name, lines.pop(_HEADER, 1))
    return Catalog(
        entries=tuple(entry for entry in reader.entries if entry is not header),
        fields=tuple(header_fields(header.target)) if header else (),
        comments=header.comments if header else (),
        flags=header.flags if header else (),
        newline=newline,
        lines=lines,
        written=header,
        diagnostics=(*diagnostics, *_oddities(at, header, reader.entries[0])),
    )


def _oddities(at: Place, header: Entry | None, first: Entry) -> Iterator[Diagnostic]:
    """What other tools stop at.  Raises Faults."""
    if header is None:
        yield _odd(at, "the file has no header")
        return
    if header.obsolete:
        raise unreadable(at, "the header is obsolete")
    if header is not first:
        yield _odd(at, "the header is not the first entry")
    if not _CHARSET.search(header.target):
        yield _odd(at, "the header declares no charset")


def _odd(at: Place, message: str) -> Diagnostic:
    advice = "nothing to do: the next extract mends it"
    return Diagnostic(at=at, code="catalog-header", message=message, help=advice, severity=Severity.HINT)


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
