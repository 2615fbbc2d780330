"""The merge driver, and what sets it up, without git's part in it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from cvi18n.catalog.three_way_words import OTHER
from cvi18n.commands.git_setup import LINES, driver_command, git_setup
from cvi18n.commands.merge_driver import CONFLICT, MERGED, REFUSED, Merged, Versions, merge_driver
from cvi18n.commands.project import UsageFault
from cvi18n.diagnostic import Place
from cvi18n.workspace import Workspace
from tests.commands.workspaces import cvi18n

NAME = "locales/en/LC_MESSAGES/cv.po"
HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Source-Language: zh\\n"\n'


def po(*entries: tuple[str, str], context: str = "c") -> str:
    blocks = (f'\nmsgctxt "{context}"\nmsgid "{source}"\nmsgstr "{target}"\n' for source, target in entries)
    return HEADER + "".join(blocks)


def drive(folder: Path, base: str, ours: str, theirs: str, name: str = NAME) -> Merged:
    for side, text in {"O": base, "A": ours, "B": theirs}.items():
        (folder / side).write_text(text, encoding="utf-8", newline="")
    return merge_driver(Workspace(str(folder)), Versions("O", "A", "B", name))


def outcome(folder: Path) -> str:
    return (folder / "A").read_bytes().decode()


def test_different_entries(tmp_path: Path) -> None:
    found = drive(tmp_path, po(("a", ""), ("b", "")), po(("a", "A"), ("b", "")), po(("a", ""), ("b", "B")))
    assert Merged(MERGED) == found
    assert po(("a", "A"), ("b", "B")) == outcome(tmp_path)


def test_the_same_entry_twice(tmp_path: Path) -> None:
    found = drive(tmp_path, po(("a", "")), po(("a", "one")), po(("a", "two")))
    assert CONFLICT == found.code
    marked = f'\n# {OTHER}two\n#, fuzzy\nmsgctxt "c"\nmsgid "a"\nmsgstr "one"\n'
    assert HEADER + marked == outcome(tmp_path)
    (clash,) = found.diagnostics
    assert (Place(NAME, 10), "translated-twice", "a", "one") == (clash.at, clash.code, clash.source, clash.target)


def test_both_sides_began_the_file(tmp_path: Path) -> None:
    found = drive(tmp_path, "", po(("a", "A")), po(("b", "B")))
    assert Merged(MERGED, extract=True) == found
    assert po(("b", "B"), ("a", "A")) == outcome(tmp_path)


@pytest.mark.parametrize("side", ["base", "ours", "theirs"])
def test_what_is_no_catalog_is_refused_and_left_alone(side: str, tmp_path: Path) -> None:
    texts = {"base": po(("a", "")), "ours": po(("a", "one")), "theirs": po(("a", "two"))}
    texts[side] = "<<<<<<< HEAD\n" + texts[side]
    found = drive(tmp_path, *texts.values())
    assert REFUSED == found.code
    assert texts["ours"] == outcome(tmp_path)
    first, last = found.diagnostics
    assert (f"{NAME} ({side})", "catalog-syntax") == (first.at.file, first.code)
    assert (Place(NAME), "merge-refused") == (last.at, last.code)


def test_every_version_that_is_no_catalog_is_named(tmp_path: Path) -> None:
    found = drive(tmp_path, po(), "no catalog\n", "none either\n")
    assert ["catalog-syntax", "catalog-syntax", "merge-refused"] == [fault.code for fault in found.diagnostics]


@pytest.mark.parametrize(
    ("name", "context", "ours", "expected"),
    [
        pytest.param("locales/zh/LC_MESSAGES/cv.po", "c", "新", MERGED, id="own-words-of-the-source"),
        pytest.param("cv/locales/zh_CN/LC_MESSAGES/cv.po", "c", "新", MERGED, id="below-the-repository"),
        pytest.param("locales/en/LC_MESSAGES/cv.po", "c", "新", CONFLICT, id="kept-as-it-is-by-a-translator"),
        pytest.param("locales/en/LC_MESSAGES/cv.po", "label", "Skills", MERGED, id="built-in-label"),
        pytest.param("locales/cv.pot", "label", "Skills", CONFLICT, id="no-language"),
    ],
)
def test_what_extract_filled_in_gives_way(name: str, context: str, ours: str, expected: int, tmp_path: Path) -> None:
    source = "Skills" if context == "label" else ours
    base, mine, other = (po((source, text), context=context) for text in ("", ours, "another"))
    assert expected == drive(tmp_path, base, mine, other, name).code


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        pytest.param("ab", "ab", False, id="neither"),
        pytest.param("abc", "ab", False, id="ours"),
        pytest.param("ab", "abc", False, id="theirs"),
        pytest.param("abc", "abc", False, id="the-same"),
        pytest.param("abc", "abd", True, id="both"),
    ],
)
def test_extract_is_due_where_both_sides_changed_the_messages(
    ours: str, theirs: str, expected: bool, tmp_path: Path
) -> None:
    found = drive(tmp_path, *(po(*((letter, "") for letter in letters)) for letters in ("ab", ours, theirs)))
    assert expected is found.extract


def test_command_answers_with_the_exit_code(tmp_path: Path) -> None:
    drive(tmp_path, po(), po(), po())
    (tmp_path / "A").write_text(po(("a", "one"), ("b", "")), encoding="utf-8")
    (tmp_path / "B").write_text(po(("a", "two"), ("c", "")), encoding="utf-8")
    done = cvi18n(tmp_path, "git", "merge-driver", "O", "A", "B", NAME)
    assert CONFLICT == done.exit_code
    assert done.stderr.startswith(f"{NAME}:10:1: error[translated-twice]: ")
    assert done.stderr.endswith(f"{NAME}: both branches changed the CV. Next: cvi18n extract\n")
    (tmp_path / "A").write_text("no catalog", encoding="utf-8")
    assert REFUSED == cvi18n(tmp_path, "git", "merge-driver", "O", "A", "B", NAME).exit_code
    assert "no catalog" == outcome(tmp_path)


# --- Setting up -----------------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    return tmp_path


def attributes(folder: Path) -> str:
    return (folder / ".gitattributes").read_bytes().decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(None, f"{LINES[0]}\n{LINES[1]}\n", id="no-file"),
        pytest.param("*.png binary", f"*.png binary\n{LINES[0]}\n{LINES[1]}\n", id="more-lines"),
        pytest.param(f"{LINES[1]}\r\n", f"{LINES[1]}\r\n{LINES[0]}\n", id="one-is-there"),
    ],
)
def test_setup_adds_what_is_missing(before: str | None, after: str, repository: Path) -> None:
    if before is not None:
        (repository / ".gitattributes").write_bytes(before.encode())
    git_setup(Workspace(str(repository)), "/bin/python")
    assert after == attributes(repository)
    assert () == git_setup(Workspace(str(repository)), "/bin/python").added
    assert after == attributes(repository)


def test_setup_is_for_this_clone_alone(repository: Path) -> None:
    done = cvi18n(repository, "git", "setup")
    assert 0 == done.exit_code
    assert ".gitattributes: 2 lines added\n" in done.stdout
    config = (repository / ".git" / "config").read_text(encoding="utf-8")
    assert '[merge "cvi18n"]' in config
    assert "%O %A %B %P" in config
    again = cvi18n(repository, "git", "setup")
    assert ".gitattributes: nothing to add\nmerge.cvi18n.driver: set for this clone\n" == again.stdout
    assert config == (repository / ".git" / "config").read_text(encoding="utf-8")


def test_driver_is_a_command_of_any_shell() -> None:
    command = driver_command("/a b/100%/python")
    assert command.startswith("'/a b/100%%/python' -c 'import sys; ")
    assert command.endswith(" git merge-driver %O %A %B %P")


def test_setup_needs_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    done = cvi18n(tmp_path, "git", "setup")
    assert 2 == done.exit_code
    assert "not a git repository" in done.stderr
    assert not list(tmp_path.iterdir())


def test_setup_needs_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageFault, match="git is not installed"):
        git_setup(Workspace(str(tmp_path)), "/bin/python")
