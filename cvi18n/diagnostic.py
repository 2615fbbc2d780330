"""What is wrong, where, and what to do about it: faults as data.

Rooms gather diagnostics; the command line alone prints them.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple


class Severity(str, Enum):
    """How much a diagnostic matters: an error stops the run."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Place(NamedTuple):
    """A point in a file: relative to the workspace, with ``/``; line and column from 1, in code points."""

    file: str
    line: int = 1
    column: int = 1

    @classmethod
    def behind(cls, file: str, before: str) -> Place:
        """The place in *file* that has the text *before* in front of it; only LF ends a line."""
        return cls(file, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Diagnostic(NamedTuple):
    """One fault: a stable code, a sentence, and the help that mends it."""

    at: Place
    code: str
    message: str
    help: str
    severity: Severity = Severity.ERROR
    source: str | None = None
    target: str | None = None
    related: tuple[Place, ...] = ()

    @property
    def order(self) -> tuple[Place, str]:
        """The key that every listing is sorted by: file, line, column, code."""
        return (self.at, self.code)

    def __str__(self) -> str:
        lines = [f"{self.at}: {self.severity.value}[{self.code}]: {self.message}"]
        # A translation's source stands at the first related place; else that is where the other half of the fault is.
        beside = self.source is not None and self.target is not None
        where = f"          {self.related[0]}" if self.related and beside else ""
        if self.source is not None:
            lines.append(f'   source  "{self.source}"{where}')
        if self.related and not beside:
            lines.append(f"   see     {self.related[0]}")
        if self.target is not None:
            lines.append(f'   target  "{self.target}"')
        lines.append(f"   help    {self.help}")
        return "\n".join(lines)


class Faults(Exception):
    """The input has faults, so the run stops before anything is written.  Exit code 1."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(diagnostics, key=lambda diagnostic: diagnostic.order))
        super().__init__(f"{len(self.diagnostics)} faults")


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of *diagnostics* stops the run."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
