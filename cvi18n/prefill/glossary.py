"""Read a workspace's glossary: a table with a column for each language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cvi18n.diagnostic import Diagnostic, Faults, Place
from cvi18n.locale import tags
from cvi18n.locale.negotiate import negotiate
from cvi18n.prefill.index import Term
from cvi18n.prefill.table import Cell, read_rows

REMARK = "note"
"""The column that is no language."""


class Row(NamedTuple):
    """A term in some of the languages, by tag, and what to mind."""

    words: Mapping[str, str]
    remark: str = ""


class Glossary(NamedTuple):
    """The languages of a glossary, and its rows in the order of the file."""

    tags: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()

    def terms(self, source: str, target: str) -> tuple[Term, ...]:
        """The terms from the language *source* to *target*, of the columns that serve them best."""
        own = negotiate(source, self.tags)
        other = negotiate(target, [tag for tag in self.tags if tag != own])
        if own is None or other is None:
            return ()
        rows = (row for row in self.rows if own in row.words and other in row.words)
        return tuple(Term(row.words[own], row.words[other], remark=row.remark) for row in rows)


def read_glossary(name: str, content: bytes) -> Glossary:
    """Read the file *name*.  Raises Faults, of all its rows at once."""
    header, *rows = read_rows(name, content) or [[Cell("", Place(name))]]
    columns = [_column(cell) for cell in header]
    faults = list(_header_faults(header, columns))
    faults += [_surplus(cell) for row in rows for cell in _beyond(row, header)]
    if faults:
        raise Faults(faults)
    return Glossary(tuple(tag for tag in columns if tag and tag != REMARK), tuple(_row(row, columns) for row in rows))


def _column(cell: Cell) -> str:
    """The tag of a column, or ``note``; empty where the cell names none."""
    return REMARK if cell.text.casefold() == REMARK else tags.from_folder(cell.text) or ""


def _row(row: list[Cell], columns: list[str]) -> Row:
    words = {tag: cell.text for tag, cell in zip(columns, row, strict=False) if cell.text}
    return Row(words, words.pop(REMARK, ""))


def _header_faults(header: list[Cell], columns: list[str]) -> Iterator[Diagnostic]:
    if not set(columns) - {REMARK, ""}:
        raise Faults([_no_header(header[0])])
    first: dict[str, Cell] = {}
    for cell, tag in zip(header, columns, strict=True):
        if not tag:
            if cell.text:
                yield _unknown(cell)
            continue
        same = tag if tag == REMARK else tags.maximised(tag)
        if same in first:
            yield _twice(cell, first[same])
        first.setdefault(same, cell)


def _beyond(row: list[Cell], header: list[Cell]) -> Iterator[Cell]:
    """The cells that say something below a column without a name, or behind the last one."""
    named = [bool(cell.text) for cell in header]
    return (cell for number, cell in enumerate(row) if cell.text and not any(named[number : number + 1]))


def _no_header(cell: Cell) -> Diagnostic:
    # Tabs are blanks by now.
    parts = cell.text.replace(";", " ").split()
    by_commas = len(parts) > 1 and any(map(tags.from_folder, parts))
    advice = "separate the cells by commas: " if by_commas else "begin the file with a row of language tags: "
    return Diagnostic(
        at=cell.at,
        code="glossary-header",
        message="the first row names no language",
        help=f'{advice}"zh,en,note"',
    )


def _unknown(cell: Cell) -> Diagnostic:
    nearest: str | None = None
    try:
        tags.canonical(cell.text)
    except tags.UnknownLanguage as error:
        nearest = error.nearest
    return Diagnostic(
        at=cell.at,
        code="glossary-header",
        message=f'"{cell.text}" names no language',
        help=f"did you mean {nearest}?" if nearest else "use a BCP 47 tag, such as zh, en, zh-Hant or pt-BR, or note",
    )


def _twice(cell: Cell, first: Cell) -> Diagnostic:
    return Diagnostic(
        at=cell.at,
        code="glossary-header",
        message=f'"{cell.text}" is a second column of the same name as "{first.text}"',
        help="keep one of the two; an alternative is a row of its own",
        related=(first.at,),
    )


def _surplus(cell: Cell) -> Diagnostic:
    return Diagnostic(
        at=cell.at,
        code="glossary-row",
        message=f'"{cell.text}" stands below no name of the first row',
        help="put quotes around a text that holds a comma, or name the column",
    )
