"""Read comma-separated values (RFC 4180) with the place of each cell.

Why not the csv module: it knows no columns, and takes a quote that is never closed for the rest of the file.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from cvi18n.diagnostic import Diagnostic, Faults, Place
from cvi18n.prefill.folding import one_line
from cvi18n.source.characters import decode

_QUOTED = re.compile(r'"([^"]*(?:""[^"]*)*)"')
_BARE = re.compile(r"[^,\r\n]*")
_LINE_END = re.compile(r"\r\n|\r|\n")
_CELL_END = re.compile(r",|\r\n|\r|\n|\Z")


class Cell(NamedTuple):
    """A cell as one line, without blanks at its ends, and where it stands."""

    text: str
    at: Place


def read_rows(name: str, content: bytes) -> list[list[Cell]]:
    """The rows of a file in UTF-8, but for blank ones.  Raises Faults."""
    text = decode(name, content)
    if isinstance(text, Diagnostic):
        raise Faults([text])
    rows: list[list[Cell]] = [[]]
    for cell, ends_row in _cells(name, text):
        rows[-1].append(cell)
        if ends_row:
            rows.append([])
    return [row for row in rows if any(cell.text for cell in row)]


def _cells(name: str, text: str) -> Iterator[tuple[Cell, bool]]:
    """Each cell, and whether it is the last of its row."""
    starts = [0, *(end.end() for end in _LINE_END.finditer(text))]
    position, last = 0, False
    while not last:
        line = bisect_right(starts, position)
        at = Place(name, line, position - starts[line - 1] + 1)
        quoted = _QUOTED.match(text, position)
        cell = quoted or _BARE.match(text, position)
        end = _CELL_END.match(text, cell.end()) if cell else None
        if cell is None or end is None or (quoted is None and cell[0].startswith('"')):
            raise Faults([_quote(at, closed=quoted is not None)])
        value = quoted[1].replace('""', '"') if quoted else cell[0]
        yield Cell(one_line(value), at), end[0] != ","
        position, last = end.end(), not end[0]


def _quote(at: Place, closed: bool) -> Diagnostic:
    wrong = "there is more text in the cell behind its closing quote" if closed else "this quote is never closed"
    return Diagnostic(
        at=at,
        code="glossary-quote",
        message=wrong,
        help='write a quote inside quotes twice: "the ""right"" way"',
    )
