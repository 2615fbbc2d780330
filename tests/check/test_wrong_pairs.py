"""Each fault is found under its code, by the check that owns the code."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from cvi18n.check.codes import CHECKS
from cvi18n.check.pair import Pair
from cvi18n.check.pairs import PAIR_CHECKS
from tests.check.everyday_pairs import WRONG as EVERYDAY
from tests.check.more_wrong_pairs import WRONG as MORE
from tests.check.wrong_pairs import WRONG

OTHERS = {"number-changed", "date-changed", "currency-changed"}
"""Codes with tables of their own."""


class Row(NamedTuple):
    code: str
    pair: Pair


def rows() -> list[Row]:
    found = []
    for line in (WRONG + MORE + EVERYDAY).splitlines():
        tags, source, target = line.replace("\\n", "\n").split("|")
        code, source_tag, target_tag, context = tags.split()
        found.append(Row(code, Pair(source, target, source_tag, target_tag, context)))
    return found


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.code} {row.pair.target_tag} {row.pair.target}")
def test_fault_is_found(row: Row) -> None:
    assert row.code in {finding.code for check in PAIR_CHECKS for finding in check(row.pair)}


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.code} {row.pair.target_tag} {row.pair.target}")
def test_message_and_help_are_orders_without_a_full_stop(row: Row) -> None:
    for check in PAIR_CHECKS:
        for finding in check(row.pair):
            assert finding.message
            assert not finding.message.endswith(".")
            assert not finding.help.endswith(".")


def test_every_code_of_pairs_has_a_row() -> None:
    assert {row.code for row in rows()} | OTHERS == {code for code in CHECKS if CHECKS[code].about == "translation"}
