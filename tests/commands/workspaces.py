"""Small workspaces written as literals, and the command line run on them in this process."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from click.testing import CliRunner, Result

from cvi18n.cli import main

SOURCE = """\
meta: {language: zh}
basics: {name: 王小明, summary: 九年后端经验。}
work:
  - name: 青禾书店
    position: 工程师
    startDate: 2021-03
    highlights:
      - 带领小组。
      - 上线**搜索**。
"""

ENGLISH = {
    "王小明": "Wang Xiaoming",
    "九年后端经验。": "Nine years of back-end work.",
    "青禾书店": "Green Rice Books",
    "工程师": "Engineer",
    "带领小组。": "Led a team.",
    "上线**搜索**。": "Shipped **search**.",
}

TODAY = "2026-01-31"


def make(root: Path, source: str = SOURCE, files: Mapping[str, str] | None = None) -> Path:
    """A workspace with *source* as its CV, and more *files*."""
    for name, text in {"content/cv.yaml": source, **(files or {})}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return root


def cvi18n(root: Path, *arguments: str) -> Result:
    """Run ``cvi18n -C root …``; what is raised beside an exit code is a bug, and fails the test."""
    return CliRunner().invoke(main, ["-C", str(root), *arguments], catch_exceptions=False)


def extracted(root: Path, *languages: str) -> Path:
    """The workspace, brought up to date, with *languages* started."""
    done = cvi18n(root, "extract", *(word for language in languages for word in ("--lang", language)))
    assert 0 == done.exit_code, done.stderr
    return root


def translated(root: Path, translations: Mapping[str, str] = ENGLISH, folder: str = "en") -> Path:
    """The workspace, with *translations* in the catalog of *folder*."""
    path = catalog(root, folder)
    text = path.read_text(encoding="utf-8")
    for source, target in translations.items():
        # Nobody's words but what extract filled in.
        before = rf'(?:#, fuzzy\n)?(msgctxt "[^"\n]*"\nmsgid "{re.escape(source)}"\nmsgstr )"[^"\n]*"\n'
        after = target.replace("\\", "\\\\")
        text, count = re.subn(before, rf'\1"{after}"\n', text)
        assert count, source
    path.write_text(text, encoding="utf-8", newline="")
    return root


def edited(root: Path, before: str, after: str, name: str = "content/cv.yaml") -> Path:
    """The workspace, with *after* in the place of *before* in a file."""
    path = root / name
    text = path.read_text(encoding="utf-8")
    assert before in text, before
    path.write_text(text.replace(before, after), encoding="utf-8", newline="")
    return root


def catalog(root: Path, folder: str) -> Path:
    """The catalog of a locale folder."""
    return root / "locales" / folder / "LC_MESSAGES" / "cv.po"


def page(root: Path, tag: str, out: str = "build") -> str:
    """The HTML page of a language."""
    return (root / out / tag / "cv.html").read_text(encoding="utf-8")


def files(root: Path) -> dict[str, bytes]:
    """Every file of the workspace and what it holds."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def times(root: Path) -> dict[str, int]:
    """Every file of the workspace and when it was written."""
    return {
        path.relative_to(root).as_posix(): path.stat().st_mtime_ns for path in sorted(root.rglob("*")) if path.is_file()
    }


def paths(done: Result) -> list[str]:
    """The files that a build names, each with how long it took behind it."""
    found = [re.fullmatch(r"(.+?)  (?:\d+ pages?  )?\d+ ms", line) for line in done.stdout.splitlines()]
    assert all(found)
    return [match[1] for match in found if match]
