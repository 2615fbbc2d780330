"""The command line: quick, quiet where it can be, and never a traceback for what the user did."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from cvi18n import __version__
from cvi18n.cli import main
from cvi18n.cli.running import progress
from tests.commands.workspaces import SOURCE, catalog, cvi18n, extracted, files, make

LIBRARIES = ("babel", "yaml", "jinja2", "polib", "rapidfuzz")


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["--version"], ["extract", "--help"], ["build", "--help"], ["status", "--help"]],
    ids=" ".join,
)
def test_help_and_version_load_no_library(arguments: list[str]) -> None:
    program = (
        "import sys; from cvi18n.cli import main; main(sys.argv[1:], standalone_mode=False); "
        f"print([name for name in {LIBRARIES!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=60)
    assert (0, "", "[]") == (done.returncode, done.stderr, done.stdout.splitlines()[-1])


def test_version() -> None:
    assert f"cvi18n, version {__version__}\n" == CliRunner().invoke(main, ["--version"]).stdout


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_names_every_command(flag: str) -> None:
    done = CliRunner().invoke(main, [flag])
    assert 0 == done.exit_code
    assert set(main.commands) == {line.split()[0] for line in done.stdout.partition("Commands:\n")[2].splitlines()}


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_option_has_help(command: str) -> None:
    for parameter in main.commands[command].params:
        assert isinstance(parameter, click.Argument) or getattr(parameter, "help", None), parameter.name


def test_module_runs_as_a_program(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cvi18n", "-C", str(make(tmp_path)), "extract"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60)
    assert (0, "") == (done.returncode, done.stderr)
    assert done.stdout.startswith("locales/cv.pot: 13 messages\n")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["unknown"], id="command"),
        pytest.param(["extract", "--unknown"], id="option"),
        pytest.param(["extract", "more"], id="argument"),
        pytest.param(["extract", "--lang"], id="value"),
        pytest.param(["-C", "no-such-folder", "status"], id="folder"),
        pytest.param(["-C", "content/cv.yaml", "status"], id="folder-that-is-a-file"),
    ],
)
def test_wrong_usage(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(make(tmp_path))
    done = CliRunner().invoke(main, arguments)
    assert (2, "") == (done.exit_code, done.stdout)
    assert "Error: " in done.stderr


def test_workspace_is_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(make(tmp_path))
    done = CliRunner().invoke(main, ["build", "--format", "html"])
    assert 0 == done.exit_code
    assert ["build/zh/cv.html", "build/index.html"] == [line.split()[0] for line in done.stdout.splitlines()]


COMMANDS = ["extract", "build", "status"]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "content",
    [
        pytest.param({}, id="no-content-folder"),
        pytest.param({"content/notes.txt": "text"}, id="no-source-file"),
        pytest.param({"content/cv.yaml": ""}, id="empty-file"),
        pytest.param({"content/cv.yaml": "# nothing yet\n"}, id="comment-alone"),
    ],
)
def test_workspace_without_a_cv(command: str, content: dict[str, str], tmp_path: Path) -> None:
    for name, text in content.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    done = cvi18n(tmp_path, command)
    assert (1, "") == (done.exit_code, done.stdout)
    assert done.stderr.startswith("content:1:1: error[no-content]: there is no CV in content/\n")
    assert set(content) == set(files(tmp_path))


@pytest.mark.parametrize("command", COMMANDS)
def test_source_that_cannot_be_read(command: str, tmp_path: Path) -> None:
    path = extracted(make(tmp_path), "en") / "content" / "more.yaml"
    path.symlink_to(tmp_path / "nowhere")
    done = cvi18n(tmp_path, command)
    assert (1, "", f"error: {path}: No such file or directory\n") == (done.exit_code, done.stdout, done.stderr)


@pytest.mark.parametrize("command", COMMANDS)
def test_catalog_that_cannot_be_read(command: str, tmp_path: Path) -> None:
    path = catalog(extracted(make(tmp_path), "en"), "en")
    path.unlink()
    path.mkdir()
    done = cvi18n(tmp_path, command)
    assert (1, "", f"error: {path}: Is a directory\n") == (done.exit_code, done.stdout, done.stderr)


@pytest.mark.parametrize(("command", "name"), [("extract", "locales"), ("build", "build")])
def test_folder_that_cannot_be_made(command: str, name: str, tmp_path: Path) -> None:
    (make(tmp_path) / name).write_text("in the way")
    done = cvi18n(tmp_path, command, *(["--format", "html"] if command == "build" else []))
    assert (1, "") == (done.exit_code, done.stdout)
    assert done.stderr.startswith(f"error: {tmp_path / name}")
    assert "in the way" == (tmp_path / name).read_text()


def test_warnings_do_not_stop_the_run(tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path, SOURCE + "unknown: 1\n"), "status")
    assert (0, True) == (done.exit_code, "zh       100 %" in done.stdout)
    assert done.stderr.startswith("content/cv.yaml:10:1: warning[unknown-key]")


@pytest.mark.parametrize(
    ("terminal", "made", "total", "shown"),
    [
        pytest.param(True, 3, 20, "\r3 of 20 files", id="under way"),
        pytest.param(True, 20, 20, "\r\x1b[K", id="done"),
        pytest.param(True, 1, 4, "", id="too short to tell"),
        pytest.param(False, 3, 20, "", id="in a pipe"),
    ],
)
def test_long_work_shows_progress_on_a_terminal_alone(
    terminal: bool,
    made: int,
    total: int,
    shown: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    progress(made, total)
    assert shown == capsys.readouterr().err
