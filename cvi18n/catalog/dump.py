"""Write PO files as ``msgcat --no-wrap`` does, which is the form that Poedit saves unchanged.

Why not polib's writer: it breaks texts at characters that end no line in a PO file, such as U+2028.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import polib

from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.header import header_fields

WIDTH = 79
"""The longest line of references, in bytes; ``--no-wrap`` is about texts alone."""


def dump(catalog: Catalog) -> bytes:
    """The catalog as a file, in UTF-8.  Law: parse(dump(catalog)) == catalog."""
    blocks = ("".join(f"{line}\n" for line in _lines(entry)) for entry in (*_header(catalog), *catalog.entries))
    return "\n".join(blocks).replace("\n", catalog.newline).encode()


def _header(catalog: Catalog) -> Iterator[Entry]:
    """The header's entry, put as it was in the file as long as its fields say the same."""
    header = catalog.written or Entry("")
    if catalog.written or catalog.fields or catalog.comments or catalog.flags:
        if tuple(header_fields(header.target)) != catalog.fields:
            lines = (f"{name}: {value}\n" if name else f"{value}\n" for name, value in catalog.fields)
            header = header._replace(target="".join(lines))
        yield header._replace(comments=catalog.comments, flags=catalog.flags)


def _lines(entry: Entry) -> Iterator[str]:
    yield from (f"# {line}" if line else "#" for line in entry.comments)
    yield from (f"#. {line}" if line else "#." for line in entry.notes)
    yield from _references(entry.references)
    if entry.flags:
        yield f"#, {', '.join(entry.flags)}"
    if entry.previous:
        mark = "#~| " if entry.obsolete else "#| "
        yield from _text(mark, "msgctxt", entry.previous.context)
        yield from _text(mark, "msgid", entry.previous.source)
        yield from _text(mark, "msgid_plural", entry.previous.plural)
    mark = "#~ " if entry.obsolete else ""
    yield from _text(mark, "msgctxt", entry.context)
    yield from _text(mark, "msgid", entry.source)
    if entry.plural or entry.plurals:
        yield from _text(mark, "msgid_plural", entry.plural)
        for index, target in enumerate(entry.plurals or ("",)):
            yield from _text(mark, f"msgstr[{index}]", target)
    else:
        yield from _text(mark, "msgstr", entry.target)


def _references(references: Iterable[str]) -> Iterator[str]:
    line = "#:"
    for reference in references:
        if line != "#:" and len(f"{line} {reference}".encode()) > WIDTH:
            yield line
            line = "#:"
        line += f" {reference}"
    if line != "#:":
        yield line


def _text(mark: str, keyword: str, text: str | None) -> Iterator[str]:
    """A text on the keyword's line, or one line of text a line below it."""
    if text is None:
        return
    if "\n" not in text[:-1]:
        yield f'{mark}{keyword} "{_escaped(text)}"'
        return
    yield f'{mark}{keyword} ""'
    *lines, last = text.split("\n")
    yield from (f'{mark}"{_escaped(line)}\\n"' for line in lines)
    if last:
        yield f'{mark}"{_escaped(last)}"'


def _escaped(text: str) -> str:
    # The one control character with a letter of its own that polib passes over.
    return polib.escape(text).replace("\a", r"\a")
