"""Workspaces of the tests, and the command line run on them as a person would: in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib

from tests.realtools.tools import REPOSITORY

LANGUAGES = ("zh", "en")
PAGES = ("index.html", "zh/cv.html", "en/cv.html")
TODAY = "2026-01-01"


def cvi18n(workspace: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run ``cvi18n -C workspace …``; it must succeed."""
    return succeed([sys.executable, "-m", "cvi18n", "-C", str(workspace), *arguments], cwd=workspace, path=REPOSITORY)


def succeed(command: list[str], cwd: Path, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run *command*; *path* is where Python looks first.  Its output is the message where it fails."""
    environment = {**os.environ, "PYTHONPATH": str(path)} if path else dict(os.environ, PYTHONPATH="")
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", timeout=300)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


@dataclass(frozen=True, slots=True)
class Site:
    """A workspace and the pages built from it."""

    root: Path

    def page(self, name: str) -> Path:
        """The file of one of PAGES."""
        return self.root / "build" / name


def copy_sample(root: Path) -> Path:
    """The repository's own workspace, without what was built, copied to *root*."""
    for folder in ("content", "locales", "templates"):
        if (REPOSITORY / folder).exists():
            shutil.copytree(REPOSITORY / folder, root / folder)
    return root


def build(root: Path, *arguments: str) -> Site:
    """Build the HTML pages of a workspace on a fixed day."""
    cvi18n(root, "build", "--today", TODAY, "--format", "html", *arguments)
    return Site(root)


def catalog_path(root: Path, folder: str) -> Path:
    """The catalog of one locale."""
    return root / "locales" / folder / "LC_MESSAGES" / "cv.po"


def entries(catalog: polib.POFile) -> Iterator[polib.POEntry]:
    """The living entries that come from the source: labels are left out."""
    return (entry for entry in catalog if not entry.obsolete and entry.msgctxt != "label")
