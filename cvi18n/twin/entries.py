"""What an entry shows in every language: its dates and addresses, its keywords, and the signs of all its texts."""

from __future__ import annotations

from collections.abc import Iterator

from cvi18n.model.dates import Date, Present
from cvi18n.model.record import Record
from cvi18n.model.text import Text, Verbatim
from cvi18n.twin.evidence import Item
from cvi18n.twin.records import highlight_lists, own_records, texts
from cvi18n.twin.signs import LINK, NOTHING, WORD, Signs, signs_of

YEAR, FINER = 1.5, 3.0
TERM, MISSED_TERM = 2.0, 1.0


def entry_item(record: Record) -> Item:
    """The entry as what is compared.

    Why the texts of an entry that has points weigh less: these come and go, and the entry is still the same one.
    """
    terms = {f"={term}" for term in _terms(record)}
    rest = [text.value for text in texts(record) if f"={text.value.casefold()}" not in terms]
    said = signs_of(rest)
    own, body = (NOTHING, said) if any(highlight_lists(record)) else (said, NOTHING)
    weights = {**own.weights, **dict(_fixed(record)), **dict.fromkeys(terms, TERM)}
    claims = {**own.claims, **{term: MISSED_TERM for term in terms if term.isascii()}}
    return Item(Signs(weights, claims), sum(map(len, rest)), years=_years(record), body=body)


def _terms(record: Record) -> Iterator[str]:
    """The keywords and other lists of short texts."""
    for _, value in record.present():
        if isinstance(value, tuple):
            yield from (item.value.casefold() for item in value if isinstance(item, Text))


def _fixed(record: Record) -> Iterator[tuple[str, float]]:
    """What the fields of *record*, and of the records in it, hold that is the same in every language."""
    for nested in own_records(record):
        yield from _fixed(nested)
    for spec, value in record.present():
        if isinstance(value, Verbatim):
            yield f"{spec.key} {_address(value)}", LINK
        elif isinstance(value, Date):
            yield f"{spec.key} {value.year}", YEAR
            if value.month:
                yield f"{spec.key} {value.iso}", FINER
        elif isinstance(value, Present):
            yield f"{spec.key} present", WORD


def _years(record: Record) -> dict[str, int]:
    return {spec.key: value.year for spec, value in record.present() if isinstance(value, Date)}


def _address(value: Verbatim) -> str:
    return value.value.rstrip("/").casefold()
