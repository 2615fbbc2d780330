"""Writing: what is read back is what was written, in the form of msgcat."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.parse import parse
from tests.catalog.catalogs import (
    CONTENT_TYPE,
    EVERYTHING,
    EVERYTHING_PO,
    REFERENCES,
    SPACED_REFERENCE,
    catalogs,
    entries,
    msgcat,
)

# In the order in which msgcat writes them; it drops those that it does not know.
GNU_FLAGS = ("fuzzy", "python-brace-format", "no-wrap")
FOREIGN_FLAGS = ("max-length:80", "fuzzy", "reviewed by 王", "python-brace-format", "no-wrap")


@settings(max_examples=60)
@given(catalogs(entries(FOREIGN_FLAGS, (*REFERENCES, SPACED_REFERENCE))))
def test_parse_gives_back_what_dump_wrote(catalog: Catalog) -> None:
    assert catalog == parse("cv.po", dump(catalog))


@pytest.mark.parametrize("text", ["\0", "\x04", "\x1e", "\ufffe", "\U0010ffff"], ids=ascii)
def test_no_character_is_lost(text: str) -> None:
    catalog = Catalog((Entry(text, text, text, comments=(text,), notes=(text,)),), (CONTENT_TYPE,))
    assert catalog == parse("cv.po", dump(catalog))


def test_golden_catalog_is_written() -> None:
    assert EVERYTHING_PO == dump(EVERYTHING).decode()


def test_golden_catalog_is_read() -> None:
    assert EVERYTHING == parse("cv.po", EVERYTHING_PO.encode())


def test_golden_catalog_is_what_msgcat_writes(tmp_path: Path) -> None:
    assert EVERYTHING_PO == msgcat(EVERYTHING_PO.encode(), tmp_path).decode()


def is_for_msgcat(catalog: Catalog) -> bool:
    """Whether msgcat writes all of it: it drops a header alone, and what is obsolete or fuzzy without a target."""
    empty = [entry for entry in catalog.entries if not (entry.target or "".join(entry.plurals[:1]))]
    return bool(catalog.entries) and not any(entry.obsolete or entry.fuzzy for entry in empty)


@settings(max_examples=20)
@given(catalog=catalogs(entries(GNU_FLAGS, REFERENCES), newlines=("\n",)).filter(is_for_msgcat))
def test_dump_writes_what_msgcat_does(tmp_path_factory: pytest.TempPathFactory, catalog: Catalog) -> None:
    content = dump(catalog)
    assert content.decode() == msgcat(content, tmp_path_factory.getbasetemp()).decode()


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        pytest.param("a" * 54, 1, id="seventy-nine-bytes-fit"),
        pytest.param("a" * 55, 2, id="eighty-do-not"),
        pytest.param("零" * 19, 2, id="bytes-are-counted-not-characters"),
        pytest.param("a" * 99, 2, id="a-long-name-stands-alone"),
    ],
)
def test_references_wrap_where_msgcat_wraps_them(name: str, lines: int, tmp_path: Path) -> None:
    catalog = Catalog((Entry("a", references=("content/cv.yaml:10", f"{name}:10")),), (CONTENT_TYPE,))
    content = dump(catalog)
    assert lines == content.count(b"#: ")
    assert content == msgcat(content, tmp_path)


def test_long_text_stays_on_one_line() -> None:
    text = "带领团队 " * 100
    assert f'msgid "{text}"\n'.encode() in dump(Catalog((Entry(text),), (CONTENT_TYPE,)))


def test_line_ends_are_kept() -> None:
    content = EVERYTHING_PO.replace("\n", "\r\n").encode()
    assert content == dump(parse("cv.po", content))
