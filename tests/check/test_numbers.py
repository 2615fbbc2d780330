"""Right pairs raise nothing, and a changed number is found, in every language that the tables have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from cvi18n.check.pair import Pair
from cvi18n.check.pairs.numbers import check_numbers

TABLES = sorted((Path(__file__).parent / "number_pairs").glob("*.txt"))


class Row(NamedTuple):
    name: str
    pair: Pair
    codes: tuple[str, ...]


def rows(path: Path) -> Iterator[Row]:
    """``= zh en`` names the languages of what follows; ``+`` is a right pair, ``- code:`` a faulty one."""
    tags = ("", "")
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        sign, _, rest = line.partition(" ")
        if sign == "=":
            tags = (rest.split()[0], rest.split()[1])
        elif sign in ("+", "-"):
            code, _, texts = rest.partition(": ") if sign == "-" else ("", "", rest)
            source, _, target = texts.partition(" => ")
            assert target, line
            yield Row(f"{path.stem}-{number}", Pair(source, target, *tags), (code,) if code else ())


ROWS = [row for path in TABLES for row in rows(path)]


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_pair(row: Row) -> None:
    assert set(row.codes) == {finding.code for finding in check_numbers(row.pair)}


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        ("成本下降 40%", "cut cost by 45%", "target says 45%, source says 40%"),
        ("120 万用户", "120 million users", "target says 120 million, source says 1.2 million (120 万)"),
        ("三个团队", "four teams", "target says 4 (four), source says 3 (三个)"),
        ("8 人团队", "a team", "target lacks 8 人"),
        ("参与项目", "took part in 15 projects", "target says 15, source says no such number"),
        ("2021 年 3 月", "May 2021", "target says month 5 (May), source says month 3 (3 月)"),
        ("p99 延迟", "p95 latency", "target says p95, source says p99"),
        ("缩短至三分之一", "cut to three quarters", "target says 0.75 (three quarters), source says 1/3 (三分之一)"),
        ("千万级日活", "millions", "target says about 1 million (millions), source says about 10 million (千万级)"),
        ("由 900 降至 120", "from 120 to 900", "target goes from 120 to 900, source the other way"),
        ("20 万美元", "€200,000", "target says €200,000, source says 200,000 (20 万美元)"),
        (
            "提升 5 个百分点",
            "up 6 pp",
            "target says 6 percentage points (6 pp), source says 5 percentage points (5 个百分点)",
        ),
        ("提升到 3 倍", "doubled", "target says 2 times (doubled), source says 3 times (3 倍)"),
    ],
)
def test_message_names_both_values(source: str, target: str, message: str) -> None:
    assert [message] == [finding.message for finding in check_numbers(Pair(source, target, "zh", "en"))]


@pytest.mark.parametrize(
    ("target", "at"),
    [
        ("by 45%", 3),
        ("by **45%**", 5),
        ("[by](https://example.com/45%) 45%", 30),
        ("`45%` by 45%", 9),
        ("a lot", None),
    ],
)
def test_place_is_in_the_target_with_its_markup(target: str, at: int | None) -> None:
    findings = list(check_numbers(Pair("**40%**", target, "zh", "en")))
    assert [at] == [finding.at for finding in findings]
