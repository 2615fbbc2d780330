from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.diagnostic import Faults
from cvi18n.prefill.folding import one_line
from cvi18n.prefill.table import read_rows


def rows(text: str | bytes) -> list[list[str]]:
    content = text if isinstance(text, bytes) else text.encode()
    return [[cell.text for cell in row] for row in read_rows("g.csv", content)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a,b\nc,d\n", [["a", "b"], ["c", "d"]], id="plain"),
        pytest.param("a,b", [["a", "b"]], id="no line end at the end"),
        pytest.param("a,\n,b\n", [["a", ""], ["", "b"]], id="empty cells"),
        pytest.param("a,", [["a", ""]], id="empty cell at the very end"),
        pytest.param("a\r\nb\rc\n", [["a"], ["b"], ["c"]], id="line ends of three systems"),
        pytest.param("a\n\n , \nb\n", [["a"], ["b"]], id="blank rows"),
        pytest.param('"a, b",c', [["a, b", "c"]], id="comma in quotes"),
        pytest.param('"the ""right"" way"', [['the "right" way']], id="quotes in quotes"),
        pytest.param('"a\n  b"', [["a b"]], id="line end in quotes"),
        pytest.param('5" disk', [['5" disk']], id="quote inside a cell"),
        pytest.param(" a ,\tb ", [["a", "b"]], id="blanks at the ends"),
        pytest.param("a\u00a0b,\u3000", [["a\u00a0b", "\u3000"]], id="other spaces are letters"),
        pytest.param("\ufeff推荐,b".encode(), [["推荐", "b"]], id="byte order mark"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_rows(text: str | bytes, expected: list[list[str]]) -> None:
    assert expected == rows(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(b"a,b\nc,\xff\n", "g.csv:2:3: error[not-utf8]", id="not UTF-8"),
        pytest.param("推荐,b\nc,\x01", "g.csv:2:3: error[control-character]", id="control character"),
        pytest.param('a\n"c,推荐,"d\ne,f\n', "g.csv:2:1: error[glossary-quote]", id="text behind a quote"),
        pytest.param('a\nc,推荐,"d\ne,f\n', "g.csv:2:6: error[glossary-quote]", id="quote never closed"),
        pytest.param('"a\nb",c\nd,"e" f', "g.csv:3:3: error[glossary-quote]", id="lines in quotes count"),
        pytest.param('"', "g.csv:1:1: error[glossary-quote]", id="one quote"),
    ],
)
def test_fault_has_its_place(text: str | bytes, expected: str) -> None:
    with pytest.raises(Faults) as raised:
        rows(text)
    (fault,) = raised.value.diagnostics
    assert expected == str(fault).partition(": error[")[0] + ": error[" + fault.code + "]"
    assert fault.help


CELL = st.text(st.sampled_from('ab推",\n\r \u00a0é'), max_size=5)


@given(st.lists(st.lists(CELL, min_size=1, max_size=4), max_size=4))
def test_what_the_csv_module_writes_is_read(table: list[list[str]]) -> None:
    written = io.StringIO(newline="")
    csv.writer(written).writerows(table)
    expected = [[one_line(cell) for cell in row] for row in table]
    assert [row for row in expected if any(row)] == rows(written.getvalue())


@given(st.text(st.sampled_from("a推,\n\r "), max_size=12))
def test_a_place_is_where_the_cell_begins(text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for cell in (cell for row in read_rows("g.csv", text.encode()) for cell in row):
        assert lines[cell.at.line - 1][cell.at.column - 1 :].lstrip(" ").startswith(cell.text.partition(" ")[0])
