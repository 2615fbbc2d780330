from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.diagnostic import Diagnostic
from cvi18n.source.characters import decode, join_surrogates, mark_cjk_breaks
from tests.source.reading import NAME


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("姓名: 林".encode(), "姓名: 林", id="utf-8"),
        pytest.param("姓名: 林".encode("utf-8-sig"), "姓名: 林", id="byte-order-mark"),
        pytest.param(b"", "", id="empty"),
        pytest.param("a\tb\r\n\x85\xa0\ue000😀".encode(), "a\tb\r\n\x85\xa0\ue000😀", id="rare-but-allowed"),
    ],
)
def test_text(content: bytes, expected: str) -> None:
    assert expected == decode(NAME, content)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("姓名: 林薇\n".encode("gbk"), "1:1: error[not-utf8]: byte 0xD0", id="gbk"),
        pytest.param("a: b\nc: 林".encode("gbk"), "2:4: error[not-utf8]: byte 0xC1", id="gbk-behind-ascii"),
        pytest.param("中: 文\n中文".encode() + "林".encode("gbk"), "2:3: error[not-utf8]: byte 0xC1", id="mixed"),
        pytest.param("中: 文\r\n中".encode() + b"\xff", "2:2: error[not-utf8]: byte 0xFF", id="crlf"),
        pytest.param(b"\xef\xbb\xbfa: b\nc: " + "林".encode("gbk"), "2:4: error[not-utf8]: byte 0xC1", id="bom-gbk"),
        pytest.param(b"\xef\xbb\xbf" + "中文".encode() + b"\xff", "1:3: error[not-utf8]: byte 0xFF", id="bom-chinese"),
        pytest.param("中文".encode()[:-1], "1:2: error[not-utf8]: byte 0xE6", id="cut-in-the-middle"),
        pytest.param("姓名: 林".encode("utf-16"), "1:1: error[not-utf8]: byte 0xFF", id="utf-16"),
        pytest.param("name: x".encode("utf-16-le"), "1:2: error[control-character]: U+0000", id="utf-16-bare"),
        pytest.param(b"a: b\x00", "1:5: error[control-character]: U+0000", id="nul"),
        pytest.param("中: 文\x1b[31m".encode(), "1:5: error[control-character]: U+001B", id="esc"),
        pytest.param("中\n文文\x7f".encode(), "2:3: error[control-character]: U+007F", id="del"),
        pytest.param("a\x80".encode(), "1:2: error[control-character]: U+0080", id="c1"),
        pytest.param("a\ufffe".encode(), "1:2: error[control-character]: U+FFFE", id="u-fffe"),
    ],
)
def test_the_first_byte_or_character_out_of_place(content: bytes, expected: str) -> None:
    fault = decode(NAME, content)
    assert isinstance(fault, Diagnostic)
    assert str(fault).replace("the control character ", "").startswith(f"{NAME}:{expected}")


@given(st.binary(max_size=20), st.sampled_from([b"", b"\xef\xbb\xbf", "中\n".encode()]))
def test_any_bytes_have_a_text_or_a_place(content: bytes, before: bytes) -> None:
    result = decode(NAME, before + content)
    if isinstance(result, Diagnostic):
        assert result.at.line >= 1 <= result.at.column
    else:
        assert result.encode() == (before + content).removeprefix(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("中\n文", "中#\n文", id="chinese"),
        pytest.param("中。\n文", "中。#\n文", id="punctuation"),
        pytest.param("中  \n\t 文", "中#\n\t 文", id="blanks-around"),
        pytest.param("中\r\n文", "中#\r\n文", id="crlf"),
        pytest.param("中\n文\n字", "中#\n文#\n字", id="single-characters"),
        pytest.param("𠀀\n𠀁", "𠀀#\n𠀁", id="astral"),
        pytest.param("中\na", "中\na", id="latin-behind"),
        pytest.param("a\n中", "a\n中", id="latin-before"),
        pytest.param("中\n\n文", "中\n\n文", id="blank-line"),
        pytest.param("中\n  \n文", "中\n  \n文", id="blank-line-of-blanks"),
        pytest.param("a \t\nb", "a\nb", id="blanks-at-a-line-end"),
        pytest.param('"a\\ \n b"', '"a\\ \n b"', id="escaped-blank-at-a-line-end"),
        pytest.param("中文 中文", "中文 中文", id="one-line"),
        pytest.param("中\n", "中\n", id="last-line"),
    ],
)
def test_marked_breaks(text: str, expected: str) -> None:
    marked, mark = mark_cjk_breaks(text)
    assert expected == marked.replace(mark, "#")


def test_the_mark_is_a_character_that_the_text_does_not_hold() -> None:
    assert ("\ue000中\ue002\n文\ue001", "\ue003") == mark_cjk_breaks("\ue000中\ue002\n文\ue001")
    assert ("\ue000中\ue001\n文", "\ue001") == mark_cjk_breaks("\ue000中\n文")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param(r"\ud83d\ude00", r"\U0001F600", id="pair"),
        pytest.param(r"\uD83D\uDE00", r"\U0001F600", id="upper-case"),
        pytest.param(r"\ud840\udc00\ud83d\ude00", r"\U00020000\U0001F600", id="two-pairs"),
        pytest.param(r"\udbff\udfff", r"\U0010FFFF", id="the-last"),
        pytest.param(r"\\ud83d\\ude00", r"\\ud83d\\ude00", id="escaped-backslashes"),
        pytest.param(r"\\\ud83d\ude00", r"\\\U0001F600", id="behind-an-escaped-backslash"),
        pytest.param(r"\\\\ud83d\ude00", r"\\\\ud83d\ude00", id="behind-two-escaped-backslashes"),
        pytest.param(r"\ud83d", r"\ud83d", id="first-half-alone"),
        pytest.param(r"\ude00\ud83d", r"\ude00\ud83d", id="halves-the-wrong-way"),
        pytest.param(r"\ud8zz\udc00", r"\ud8zz\udc00", id="no-hexadecimal-number"),
        pytest.param(r"\u4e2d\u6587", r"\u4e2d\u6587", id="no-surrogates"),
    ],
)
def test_joined_surrogates(written: str, expected: str) -> None:
    assert expected == join_surrogates(written)
