"""How much ``check`` finds, for commands that tell it beside their own work.

Looking takes longer than most commands do, so the answer is remembered as long as nothing changes that it depends on.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from cvi18n import __version__
from cvi18n.diagnostic import Diagnostic
from cvi18n.workspace import Memory, Workspace

_FILE = "findings.json"


class Findings(NamedTuple):
    """How many there are of each severity."""

    errors: int = 0
    warnings: int = 0
    hints: int = 0


def counts(found: Iterable[Diagnostic]) -> Findings:
    """How many *found* are of each severity."""
    said = [diagnostic.severity.value for diagnostic in found]
    return Findings(said.count("error"), said.count("warning"), said.count("hint"))


def findings(workspace: Workspace, today: datetime.date, memory: Memory | None) -> Findings:
    """What ``check`` would count; *memory* holds the answers for this workspace and others.

    Law: a remembered answer is the one that looking again would give.  The memory holds no text of a CV.
    """
    key = _key(workspace, today)
    known = _remembered(memory) if memory else {}
    entry = known.get(workspace.place)
    if entry and entry[0] == key:
        return Findings(*entry[1])
    found = _looked(workspace, today)
    if memory:
        import json

        memory.write(_FILE, json.dumps({**known, workspace.place: (key, found)}).encode())
    return found


def _key(workspace: Workspace, today: datetime.date) -> str:
    """What the answer depends on, in a few characters."""
    from hashlib import blake2b

    digest = blake2b(f"{__version__} {today}".encode(), digest_size=16)
    for name, content in workspace.checked_files():
        digest.update(f"{name} {len(content)} ".encode())
        digest.update(content)
    return digest.hexdigest()


def _remembered(memory: Memory) -> dict[str, tuple[str, tuple[int, int, int]]]:
    """The answers of earlier runs; none where the file says nothing that can be read."""
    import json

    try:
        known = json.loads(memory.read(_FILE) or b"{}")
    except ValueError:
        return {}
    entries = known.items() if isinstance(known, dict) else ()
    return {root: (entry[0], tuple(entry[1])) for root, entry in entries if _is_answer(entry)}


def _is_answer(entry: object) -> bool:
    match entry:
        case [str(), [int(), int(), int()]]:
            return True
    return False


def _looked(workspace: Workspace, today: datetime.date) -> Findings:
    from cvi18n.commands.check import Options, check

    return counts(check(workspace, Options(today)))
