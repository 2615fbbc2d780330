"""Writing: what is read back is what was written, in the form of msgcat."""

from __future__ import annotations

import re
from dataclasses import replace
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
    HEADER,
    REFERENCES,
    SPACED_REFERENCE,
    catalogs,
    entries,
    msgcat,
)
from tests.catalog.raw_files import raw_file

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


@pytest.mark.parametrize("seed", range(12))
def test_what_msgcat_wrote_is_written_back(seed: int, tmp_path: Path) -> None:
    written = msgcat(raw_file(seed).encode(), tmp_path)
    assert written.count(b"\nmsgid") + written.count(b"\n#~ msgid") > 40
    assert written.decode() == dump(parse("cv.po", written)).decode()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param('msgid "a"\nmsgstr "b"\n', id="no-header"),
        pytest.param('msgid ""\nmsgstr ""\n\nmsgid "a"\nmsgstr "b"\n', id="empty-header"),
        pytest.param(
            'msgid ""\nmsgstr ""\n"charset=UTF-8\\n"\n"\\n"\n"X-A:b"\n\nmsgid "a"\nmsgstr "b"\n',
            id="header-of-its-own-form",
        ),
        pytest.param(
            '#. note\n#: a:1\n#, c-format\nmsgid ""\nmsgstr "X-A: b\\n"\n\nmsgid "a"\nmsgstr "b"\n',
            id="comments-of-the-header",
        ),
        pytest.param('msgid "a"\nmsgid_plural ""\nmsgstr[0] "b"\nmsgstr[1] ""\n', id="empty-plural"),
        pytest.param('#: a\x85b:1 c\x1cd\nmsgid "a"\nmsgstr "b"\n', id="reference-with-what-is-a-space-elsewhere"),
        # What msgcat makes of a file with CRLF.
        pytest.param('# mixed\r\n#. ends\r\nmsgid "a"\nmsgstr "b"\n', id="carriage-returns-in-comments-alone"),
    ],
)
def test_written_back(content: str, tmp_path: Path) -> None:
    assert content == msgcat(content.encode(), tmp_path).decode()
    assert content == dump(parse("cv.po", content.encode())).decode()


def test_reference_that_an_old_msgcat_cut_at_a_space_is_written_back() -> None:
    content = f'#: {"x" * 55}:1 {SPACED_REFERENCE}\nmsgid "a"\nmsgstr "b"\n'.replace("my cv", "my\n#: cv")
    assert content.encode() == dump(parse("cv.po", content.encode()))


def test_changed_header_is_written_as_fields() -> None:
    header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain;charset=UTF-8\\n"\n"no field\\n"\n"X-A:b"\n'
    catalog = parse("cv.po", header.encode())
    changed = replace(catalog, fields=(*catalog.fields, ("X-B", "c")))
    expected = ["Content-Type: text/plain;charset=UTF-8", "no field", "X-A: b", "X-B: c"]
    assert expected == re.findall(r'^"(.*)\\n"$', dump(changed).decode(), re.MULTILINE)


def test_plural_without_any_target_has_an_empty_one() -> None:
    assert b'msgid_plural "b"\nmsgstr[0] ""\n' in dump(Catalog((Entry("a", plural="b"),), (CONTENT_TYPE,)))


def test_line_ends_are_kept() -> None:
    content = EVERYTHING_PO.replace("\n", "\r\n").encode()
    assert content == dump(parse("cv.po", content))


def test_line_ends_are_those_of_the_first_text() -> None:
    content = HEADER.replace("\n", "\r\n") + '# comment\nmsgid "a"\nmsgstr "b"\n'
    assert content.replace("\r\n", "\n").replace("\n", "\r\n") == dump(parse("cv.po", content.encode())).decode()
