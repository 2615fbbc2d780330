"""``cvi18n git setup``: tell the repository of the merge driver."""

from __future__ import annotations

import shlex
import subprocess
from typing import NamedTuple

from cvi18n.commands.project import UsageFault
from cvi18n.workspace import Workspace

ATTRIBUTES = ".gitattributes"
LINES = ("locales/**/*.po merge=cvi18n", "locales/*.pot merge=cvi18n")

# Python looks into the folder that it runs in, which is the repository: what lies there must not run.
_START = "import sys; sys.path[:] = filter(None, sys.path); from cvi18n.cli import main; main(prog_name='cvi18n')"


class Setting(NamedTuple):
    """The lines that were added to ``.gitattributes``, and the command that git will run."""

    added: tuple[str, ...]
    driver: str


def git_setup(workspace: Workspace, python: str) -> Setting:
    """Add what is missing in ``.gitattributes``, and set the driver in the repository's own configuration.

    *python* is the path of the interpreter that git is to run.  Law: the second time nothing changes.
    Raises UsageFault outside a git repository, before anything is written.
    """
    _git(workspace, "rev-parse", "--is-inside-work-tree")
    driver = driver_command(python)
    old = workspace.read_if_there(ATTRIBUTES) or b""
    there = [line.strip() for line in old.decode("utf-8", "replace").splitlines()]
    added = tuple(line for line in LINES if line not in there)
    if added:
        whole = old if old.endswith(b"\n") or not old else old + b"\n"
        workspace.write(ATTRIBUTES, whole + "".join(f"{line}\n" for line in added).encode())
    _git(workspace, "config", "--local", "merge.cvi18n.name", "gettext catalogs, entry by entry")
    _git(workspace, "config", "--local", "merge.cvi18n.driver", driver)
    return Setting(added, driver)


def driver_command(python: str) -> str:
    """The command line, for git's shell, that merges."""
    words = " ".join(map(shlex.quote, (python, "-c", _START, "git", "merge-driver")))
    return words.replace("%", "%%") + " %O %A %B %P"


def _git(workspace: Workspace, *arguments: str) -> None:
    try:
        done = subprocess.run(["git", "-C", workspace.root, *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise UsageFault("git is not installed", "install git, or merge catalogs by hand: see the guide") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise UsageFault(f"git {arguments[0]}: {said}", "begin a repository first: git init")
