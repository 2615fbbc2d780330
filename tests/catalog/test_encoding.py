"""Encodings: what can be only one is read and said, all else is a fault with its place; UTF-8 is what is written."""

from __future__ import annotations

import codecs

import pytest

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.header import Language, with_header
from cvi18n.catalog.parse import parse
from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity
from tests.catalog.catalogs import EVERYTHING, EVERYTHING_PO, HEADER

NAME = "locales/en/LC_MESSAGES/cv.po"
CHINESE = HEADER + 'msgid "零停机"\nmsgstr "zero downtime"\n'
FRENCH = HEADER + 'msgid "résumé"\nmsgstr "“CV”"\n'


def declaring(charset: str, text: str) -> str:
    return text.replace("UTF-8", charset)


def encoded(charset: str, text: str, encoding: str = "") -> bytes:
    """*text*, whose header declares *charset*, in *encoding*."""
    return declaring(charset, text).encode(encoding or charset)


def fault(content: bytes) -> Diagnostic:
    with pytest.raises(Faults) as caught:
        parse(NAME, content)
    (found,) = caught.value.diagnostics
    assert found.code == "catalog-syntax"
    return found


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(EVERYTHING_PO.encode("utf-8-sig"), (Place(NAME), "a byte order mark"), id="utf-8-with-a-mark"),
        pytest.param(EVERYTHING_PO.encode("utf-16"), (Place(NAME), "UTF-16"), id="utf-16"),
        pytest.param(codecs.BOM_UTF16_BE + EVERYTHING_PO.encode("utf-16-be"), (Place(NAME), "UTF-16"), id="big-endian"),
        pytest.param(
            encoded("GB18030", EVERYTHING_PO), (Place(NAME, 10, 36), "is GB18030, as its header says"), id="gb18030"
        ),
    ],
)
def test_whole_catalog(content: bytes, said: tuple[Place, str]) -> None:
    catalog = parse(NAME, content)
    (hint,) = catalog.diagnostics
    assert EVERYTHING.entries == catalog.entries
    assert ("catalog-encoding", Severity.HINT, said[0]) == (hint.code, hint.severity, hint.at)
    assert said[1] in hint.message


@pytest.mark.parametrize(
    ("charset", "encoding", "text"),
    [
        pytest.param("gbk", "gb18030", CHINESE.replace("零", "㐂"), id="gbk-with-a-character-of-gb18030"),
        pytest.param("GB2312", "gb18030", CHINESE.replace("零", "㐀"), id="gb2312-with-a-character-of-gb18030"),
        pytest.param("Big5", "big5", CHINESE.replace("停机", "停機"), id="big5"),
        pytest.param("Shift_JIS", "shift_jis", CHINESE.replace("停机", "停止表"), id="shift-jis"),
        pytest.param("ISO-8859-1", "latin-1", FRENCH.replace("“", "«").replace("”", "»"), id="latin-1"),
        pytest.param("windows-1252", "cp1252", FRENCH, id="windows-1252"),
        pytest.param("KOI8-R", "koi8-r", CHINESE.replace("零停机", "опыт"), id="koi8-r"),
    ],
)
def test_declared_charset(charset: str, encoding: str, text: str) -> None:
    catalog = parse(NAME, encoded(charset, text, encoding))
    assert parse(NAME, text.encode()).entries == catalog.entries
    assert [f"the file is {charset}, as its header says"] == [hint.message for hint in catalog.diagnostics]


@pytest.mark.parametrize("charset", ["utf8", "ASCII", "us-ascii", "ISO-8859-1", "GB18030"])
def test_ascii_says_nothing(charset: str) -> None:
    catalog = parse(NAME, encoded(charset, HEADER + 'msgid "a"\nmsgstr "b"\n', "ascii"))
    assert ((Entry("a", target="b"),), ()) == (catalog.entries, catalog.diagnostics)


def test_charset_of_a_message_is_not_that_of_the_file() -> None:
    content = f'msgid ""\n"charset=GBK\\n"\nmsgstr ""\n\n# charset=GBK\n{CHINESE}'
    assert ["catalog-header"] == [hint.code for hint in parse(NAME, content.encode()).diagnostics]


@pytest.mark.parametrize(
    ("content", "place", "message"),
    [
        pytest.param(encoded("UTF-8", CHINESE, "gbk"), (4, 8), "byte 0xC1 is not UTF-8", id="not-utf-8"),
        pytest.param(
            f"{HEADER}# 零 ".encode() + b"\xc1\n", (4, 5), "byte 0xC1 is not UTF-8", id="columns-are-code-points"
        ),
        pytest.param(
            CHINESE.encode()[: len(HEADER) + 11], (4, 9), "byte 0xE5 is not UTF-8", id="cut-inside-a-character"
        ),
        pytest.param(encoded("CHARSET", CHINESE, "gbk"), (4, 8), "is not UTF-8", id="unfilled-charset"),
        pytest.param(CHINESE.replace(HEADER, "").encode("gbk"), (1, 8), "is not UTF-8", id="no-header"),
        pytest.param(codecs.BOM_UTF8 + CHINESE.encode("gbk"), (4, 8), "is not UTF-8", id="mark-that-lies"),
        pytest.param(encoded("GBK", CHINESE, "gbk") + b"\x81\x20", (6, 1), "byte 0x81 is no text in GBK", id="not-gbk"),
        pytest.param(encoded("ISO-8859-1", FRENCH, "cp1252"), (5, 9), "U+0093 is no text in ISO", id="not-latin-1"),
        pytest.param(
            declaring("ISO-8859-1", HEADER + 'msgid "é"\nmsgstr ""\n').encode(), (2, 43), "read as UTF-8 too", id="both"
        ),
        pytest.param(encoded("rot13", FRENCH, "utf-8"), (2, 43), "rot13, which cvi18n does not", id="no-encoding"),
        pytest.param(
            encoded("ISO-2022-JP", CHINESE.replace("停机", ""), "iso2022_jp"),
            (2, 43),
            "ISO-2022-JP, which cvi18n does not",
            id="escapes",
        ),
        pytest.param(encoded("ISO-8859-12", FRENCH, "cp1252"), (2, 43), "which cvi18n does not", id="never-was"),
        pytest.param(CHINESE.encode("utf-16-le"), (1, 1), "looks like UTF-16", id="utf-16-without-a-mark"),
        pytest.param(CHINESE.encode("utf-16")[:-1], (1, 1), "begins as UTF-16 does, and is not", id="utf-16-cut"),
    ],
)
def test_doubt_is_a_fault(content: bytes, place: tuple[int, int], message: str) -> None:
    found = fault(content)
    assert Place(NAME, *place) == found.at
    assert message in found.message
    assert found.help


def test_two_readings_come_with_the_command_that_decides() -> None:
    content = declaring("ISO-8859-1", HEADER + 'msgid "résumé"\nmsgstr ""\n').encode()
    assert f"msgconv -t UTF-8 -o {NAME} {NAME}" in fault(content).help


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        pytest.param("GBK", CHINESE, id="bytes-that-gbk-does-not-have"),
        pytest.param("ISO-8859-1", FRENCH, id="control-characters-in-latin-1"),
    ],
)
def test_header_that_cannot_be_right(charset: str, text: str) -> None:
    catalog = parse(NAME, declaring(charset, text).encode())
    assert parse(NAME, text.encode()).entries == catalog.entries
    assert [f"the file is UTF-8, and cannot be {charset}, which its header declares"] == [
        hint.message for hint in catalog.diagnostics
    ]


@pytest.mark.parametrize(
    "content", [encoded("GB18030", CHINESE), CHINESE.encode("utf-16"), CHINESE.encode("utf-8-sig")]
)
def test_next_extract_writes_utf_8(content: bytes) -> None:
    template = Catalog(fields=(("POT-Creation-Date", "2026-01-31 09:30+0100"), ("X-Source-Language", "zh")))
    written = dump(with_header(parse(NAME, content), template, Language("en", "nplurals=2; plural=(n != 1);"), "now"))
    again = parse(NAME, written)
    assert ((), "text/plain; charset=UTF-8") == (again.diagnostics, again.field("Content-Type"))
    assert parse(NAME, CHINESE.encode()).entries == again.entries
