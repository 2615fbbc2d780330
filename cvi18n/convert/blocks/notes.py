"""What an import leaves out or guesses, gathered with line numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from cvi18n.convert.document import Notice

# Lines of one kind that stand at most this far apart are told in one notice.
_NEAR = 4


class _Span(NamedTuple):
    what: str
    first: int
    last: int


@dataclass(slots=True)
class Notes:
    """Collects notices while a page is read."""

    told: list[Notice] = field(default_factory=list)
    left: list[_Span] = field(default_factory=list)

    def tell(self, line: int, text: str) -> None:
        """Take note of something worth a sentence of its own."""
        self.told.append(Notice(line, text))

    def leave_out(self, what: str, first: int, last: int | None = None) -> None:
        """Take note that *what*, on these lines, is not in the result.  Neighbours of one kind become one notice."""
        self.left.append(_Span(what, first, last or first))

    def add(self, other: Notes) -> None:
        """Take over the notes of a trial that went well."""
        self.told += other.told
        self.left += other.left

    def notices(self) -> tuple[Notice, ...]:
        """All notices in the order of the page; the same one twice on a line is told once."""
        told = [*self.told, *(_notice(span) for span in _merged(sorted(self.left)))]
        return tuple(dict.fromkeys(sorted(told)))


def _merged(spans: list[_Span]) -> list[_Span]:
    """*spans*, sorted, with near ones of one kind as one."""
    merged: list[_Span] = []
    for span in spans:
        if merged and merged[-1].what == span.what and span.first - merged[-1].last <= _NEAR:
            merged[-1] = merged[-1]._replace(last=max(merged[-1].last, span.last))
        else:
            merged.append(span)
    return merged


def _notice(span: _Span) -> Notice:
    until = f", to line {span.last}" if span.last > span.first else ""
    return Notice(span.first, f"left out: {span.what}{until}")
