"""The other tools that check PO files: what each finds in the corpus, and the commands that take time."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.check_catalogs import PAIRS, Written
from cvi18n.catalog.parse import parse

POFILTER, I18NSPECTOR = "pofilter", "i18nspector"

# What i18nspector says of a header is about the file and not about a translation, but for the plural forms.
_TAG = re.compile(r"[EWIP]: (?P<file>.+?)\.po: (?P<tag>\S+)(?: msgid .* msgctxt (?P<context>[\w.-]+))?")


class Peer(NamedTuple):
    """A tool and where it is; None where it is not installed."""

    name: str
    program: str | None
    package: str


def peers() -> list[Peer]:
    """All other tools."""
    beside = Path(sys.executable).with_name(POFILTER)
    pofilter = str(beside) if beside.exists() else shutil.which(POFILTER)
    return [
        Peer(POFILTER, pofilter, "pip install translate-toolkit"),
        Peer(I18NSPECTOR, shutil.which(I18NSPECTOR), "apt install i18nspector"),
    ]


def commands(peer: Peer, files: Sequence[Written]) -> list[tuple[str, ...]]:
    """What *peer* runs to check *files*, in their folder: pofilter takes one target language at a time."""
    assert peer.program
    if peer.name == I18NSPECTOR:
        return [(peer.program, *(f"{file.name}.po" for file in files))]
    tag = {file.name: file.cases[0].target_tag.replace("-", "_") for file in files}
    return [
        (peer.program, "--progress=none", f"--language={tag[file.name]}", f"{file.name}.po", f"out.{file.name}.po")
        for file in files
    ]


def alarmed(peer: Peer, files: Sequence[Written], folder: Path) -> frozenset[str]:
    """The ids of the cases in which *peer* finds anything."""
    printed = [_run(command, folder) for command in commands(peer, files)]
    found = _in_printed(printed) if peer.name == I18NSPECTOR else _in_filtered(files, folder)
    return frozenset(found)


def _run(command: Sequence[str], folder: Path) -> str:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


def _in_printed(printed: Iterable[str]) -> Iterator[str]:
    for match in _TAG.finditer("\n".join(printed)):
        pairs = match["file"].startswith(PAIRS)
        if match["context"]:
            yield match["context"] if pairs else match["file"]
        elif "plural-forms" in match["tag"] and not pairs:
            yield match["file"]


def _in_filtered(files: Iterable[Written], folder: Path) -> Iterator[str]:
    """The entries that pofilter wrote: those at which a filter failed."""
    for file in files:
        path = folder / f"out.{file.name}.po"
        if path.exists():
            entries = parse(path.name, path.read_bytes()).entries
            yield from (str(entry.context) if file.name.startswith(PAIRS) else file.name for entry in entries)
            path.unlink()
