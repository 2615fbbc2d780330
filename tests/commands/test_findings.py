"""What extract, build and status tell of check: one line, and the same as looking again."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from cvi18n.commands.findings import Findings, findings
from cvi18n.workspace import Memory, Workspace
from tests.commands.workspaces import catalog, cvi18n, extracted, make, translated

TODAY = datetime.date(2026, 1, 1)
FAULT = {"带领小组。": "Led a 小组."}


def faulty(root: Path) -> Path:
    return translated(extracted(translated(extracted(make(root), "en"))), FAULT)


@pytest.mark.parametrize("command", [["extract"], ["build", "--format", "html"]], ids=["extract", "build"])
def test_errors_are_told_in_one_line(command: list[str], tmp_path: Path) -> None:
    done = cvi18n(faulty(tmp_path), *command)
    assert (0, ["cvi18n check finds 1 error"]) == (done.exit_code, done.stderr.splitlines()[-1:])


@pytest.mark.parametrize("command", [["extract"], ["build", "--format", "html"]], ids=["extract", "build"])
def test_nothing_is_told_of_a_sound_workspace(command: list[str], tmp_path: Path) -> None:
    root = translated(extracted(translated(extracted(make(tmp_path), "en"))))
    assert "check" not in cvi18n(root, *command).stderr


def test_status_shows_the_count(tmp_path: Path) -> None:
    assert "check: 1 error" == cvi18n(faulty(tmp_path), "status").stdout.splitlines()[-1]


def test_answer_is_remembered_until_something_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, memory = faulty(tmp_path / "cv"), Memory(str(tmp_path / "memory"))
    workspace = Workspace(str(root))
    assert Findings(errors=1) == findings(workspace, TODAY, memory) == findings(workspace, TODAY, None)
    with monkeypatch.context() as patched:
        patched.setattr("cvi18n.commands.findings._looked", lambda workspace, today: Findings(hints=7))
        assert Findings(errors=1) == findings(workspace, TODAY, memory)
        assert Findings(hints=7) == findings(workspace, TODAY + datetime.timedelta(1), memory)
    path = catalog(root, "en")
    path.write_text(path.read_text(encoding="utf-8").replace("Led a 小组.", "Led a team."), encoding="utf-8")
    assert Findings() == findings(workspace, TODAY, memory)
    assert "小组" not in (tmp_path / "memory" / "findings.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("content", ["", "[", "[1]", '{"a": 1}', '{"a": ["b", [1, 2]]}', "\x00"])
def test_memory_that_says_nothing_is_passed_over(content: str, tmp_path: Path) -> None:
    (tmp_path / "findings.json").write_text(content, encoding="utf-8")
    assert Findings(errors=1) == findings(Workspace(str(faulty(tmp_path / "cv"))), TODAY, Memory(str(tmp_path)))


def test_memory_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    memory = Memory(str(tmp_path / "file"))
    assert Findings(errors=1) == findings(Workspace(str(faulty(tmp_path / "cv"))), TODAY, memory)
