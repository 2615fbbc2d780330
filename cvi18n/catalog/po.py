"""PO files as text: the one module that knows polib.

polib splits lines at characters that are none in a PO file, and skips what it does not know; both are mended here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeVar, cast

import polib

from cvi18n.catalog.entry import Catalog, Entry, Key, Previous
from cvi18n.catalog.scan import scan
from cvi18n.diagnostic import Diagnostic, Faults, Place

# Line ends to Python's str.splitlines and so to polib, but text to gettext; private use characters stand in for them.
_STRANGE = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_HIDE = {ord(char): 0xF0000 + ord(char) for char in _STRANGE}
_BACKUP = "take the file from your backup; nothing was written"
_SHOW = {stand_in: char for char, stand_in in _HIDE.items()}


def parse(name: str, content: bytes) -> Catalog:
    """Read a PO file.  Raises Faults when it cannot be read for certain, which leaves nothing to lose."""
    text = _decode(name, content)
    lines, faults = scan(name, text)
    _stop_at(faults)
    # polib forgets what obsolete entries were fuzzy of unless it reads as the living ones' do.
    hidden = re.sub(r"^#~\|", "#|", text.replace("\r\n", "\n"), flags=re.MULTILINE).translate(_HIDE)
    try:
        parsed = polib.pofile(hidden, wrapwidth=0)
    except OSError as error:
        raise Faults([_unreadable(Place(name), str(error))]) from None
    header_first = len(lines) == len(parsed) + 1
    if not header_first:
        raise Faults([_unreadable(Place(name), "the header is missing, or not the first entry")])
    entries = tuple(_entry(entry, line) for entry, line in zip(parsed, lines[1:], strict=True))
    _stop_at(_duplicates(name, entries))
    return Catalog(
        entries=entries,
        fields=tuple((field, _show(value)) for field, value in parsed.metadata.items()),
        comments=_lines(parsed.header),
        flags=tuple(cast("list[str]", parsed.metadata_is_fuzzy or [])),
        newline="\r\n" if "\r\n" in text else "\n",
    )


def dump(catalog: Catalog) -> bytes:
    """The catalog as ``msgcat --no-wrap`` writes it, in UTF-8.  Law: parse(dump(catalog)) == catalog."""
    header = polib.POEntry(msgid="", msgstr="".join(f"{name}: {value}\n" for name, value in catalog.fields))
    header.tcomment = "\n".join(catalog.comments)
    header.flags = list(catalog.flags)
    parts = [_unicode(header), *(_unicode(_po_entry(entry)) for entry in catalog.entries)]
    return "\n".join(parts).translate(_SHOW).replace("\n", catalog.newline).encode()


def _unicode(entry: polib.POEntry) -> str:
    text: str = entry.__unicode__(wrapwidth=0)
    # msgcat writes an empty comment line without a space after its sign.
    return re.sub(r"^(#\.?) $", r"\1", text, flags=re.MULTILINE)


def _decode(name: str, content: bytes) -> str:
    if not content.strip():
        raise Faults([_unreadable(Place(name), "the file is empty")])
    declared = re.search(rb'"Content-Type:[^"]*charset=([\w.:-]+)', content)
    if declared is None:
        raise Faults([_unreadable(Place(name), "the header declares no charset", 'add "charset=UTF-8" to it')])
    if declared[1].upper() not in (b"UTF-8", b"UTF8", b"ASCII", b"US-ASCII"):
        message = f"the header declares the charset {declared[1].decode()}, not UTF-8"
        raise Faults(
            [_unreadable(_place(name, content, declared.start()), message, f"msgconv -t UTF-8 -o {name} {name}")]
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = _place(name, content, error.start)
        raise Faults([_unreadable(at, f"byte 0x{content[error.start]:02X} is not UTF-8")]) from None


def _place(name: str, content: bytes, offset: int) -> Place:
    return Place(name, content.count(b"\n", 0, offset) + 1)


def _entry(entry: polib.POEntry, line: int) -> Entry:
    targets = entry.msgstr_plural
    return Entry(
        source=_show(entry.msgid),
        context=_show(entry.msgctxt),
        target=_show(entry.msgstr),
        plural=_show(entry.msgid_plural),
        plurals=tuple(_show(targets[index]) for index in sorted(targets)),
        notes=_lines(entry.comment),
        comments=_lines(entry.tcomment),
        references=tuple(_reference(*place) for place in entry.occurrences),
        flags=tuple(flag for flag in entry.flags if flag),
        previous=_previous(entry),
        obsolete=bool(entry.obsolete),
        line=line,
    )


def _previous(entry: polib.POEntry) -> Previous | None:
    parts = (entry.previous_msgid, entry.previous_msgctxt, entry.previous_msgid_plural)
    if parts == (None, None, None):
        return None
    return Previous(*(_show(part) for part in parts))


def _po_entry(entry: Entry) -> polib.POEntry:
    previous = entry.previous or Previous()
    return polib.POEntry(
        msgid=_hide(entry.source),
        msgctxt=_hide(entry.context),
        msgstr=_hide(entry.target),
        msgid_plural=_hide(entry.plural),
        msgstr_plural={index: _hide(target) for index, target in enumerate(entry.plurals)},
        comment="\n".join(entry.notes),
        tcomment="\n".join(entry.comments),
        occurrences=[(reference, "") for reference in entry.references],
        flags=list(entry.flags),
        previous_msgid=_hide(previous.source),
        previous_msgctxt=_hide(previous.context),
        previous_msgid_plural=_hide(previous.plural),
        obsolete=entry.obsolete,
    )


TextOrNone = TypeVar("TextOrNone", str, None, str | None)


def _show(text: TextOrNone) -> TextOrNone:
    return text if text is None else text.translate(_SHOW)


def _hide(text: TextOrNone) -> TextOrNone:
    return text if text is None else text.translate(_HIDE)


@lru_cache(maxsize=4096)
def _lines(text: str) -> tuple[str, ...]:
    return tuple(_show(text).split("\n")) if text else ()


def _reference(path: str, line: str) -> str:
    return f"{path}:{line}" if line else path


def _duplicates(name: str, entries: tuple[Entry, ...]) -> Iterator[Diagnostic]:
    seen: dict[Key, Entry] = {}
    for entry in entries:
        first = seen.setdefault(entry.key, entry)
        if first is not entry:
            yield Diagnostic(
                at=Place(name, entry.line),
                code="duplicate-message",
                message=f"the same message is defined at line {first.line} already",
                help="keep the right one of the two",
                source=entry.source,
                target=entry.target,
                related=(Place(name, first.line),),
            )


def _unreadable(
    at: Place, message: str, help: str = "take the file from your backup; nothing was written"
) -> Diagnostic:
    return Diagnostic(at=at, code="catalog-syntax", message=message, help=help)


def _stop_at(faults: Iterator[Diagnostic]) -> None:
    if found := list(faults):
        raise Faults(found)
