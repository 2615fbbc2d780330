"""The workspaces that one more language is measured on, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.languages import FURTHER, table, workspace
from benchmarks.measure import Cost
from cvi18n.commands.status import status
from cvi18n.workspace import Workspace


@pytest.mark.parametrize("languages", [1, 3])
def test_every_language_of_the_workspace_is_translated(languages: int, tmp_path: Path) -> None:
    found = status(Workspace(str(workspace(tmp_path, languages)))).languages
    assert {"zh", *FURTHER[: languages - 1]} == {progress.language for progress in found}
    assert [] == [progress.language for progress in found if progress.untranslated or progress.fuzzy]


@pytest.mark.parametrize(
    ("seconds", "verdict"),
    [(0.75, "10.0% of the first; ≤ 15%: reached"), (1.0, "20.0% of the first; ≤ 15%: MISSED")],
    ids=["reached", "missed"],
)
def test_one_more_language_is_compared_with_the_first(seconds: float, verdict: str) -> None:
    *_, last = table(Cost(cpu=0.5, mib=30), Cost(cpu=seconds, mib=40), 6)
    assert last.endswith(f"one more language: {verdict}")
