"""A strict reading of a PO file's lines: what cannot be parsed for certain is a fault.

Why: polib, like most parsers, passes over what it does not understand, and a translator's words would be gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from cvi18n.diagnostic import Diagnostic, Place

_STRING = r'"(?:[^"\\]|\\.)*"'
_KEYWORD = re.compile(
    rf"(#~\| ?|#~ ?|#\| ?)?(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*{_STRING}[ \t]*", re.DOTALL
)
_CONTINUATION = re.compile(rf"(#~\| ?|#~ ?|#\| ?)?{_STRING}[ \t]*", re.DOTALL)
_CONFLICT = re.compile(r"<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|")

_FOLLOWS = {
    "": ("msgctxt", "msgid"),
    "msgctxt": ("msgid",),
    "msgid": ("msgid_plural", "msgstr"),
    "msgid_plural": ("msgstr[]",),
    "msgstr": ("msgctxt", "msgid"),
    "msgstr[]": ("msgstr[]", "msgctxt", "msgid"),
}


@dataclass(slots=True)
class Scan:
    """The line of each entry's first msgstr, in file order, the header's included; and the faults."""

    name: str
    lines: list[int] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    last: str = ""
    last_line: int = 0

    def read(self, text: str) -> None:
        """Go through the lines of *text*."""
        for number, line in enumerate(text.split("\n"), 1):
            if fault := self._fault(line.rstrip("\r"), number):
                self.diagnostics.append(_fault(Place(self.name, number), fault))
                # One broken line breaks what follows: further faults would only repeat it.
                return
        if self._is_open():
            self.diagnostics.append(_fault(Place(self.name, self.last_line), "the file ends inside an entry"))

    def _fault(self, line: str, number: int) -> str:
        if match := _KEYWORD.fullmatch(line):
            return "" if (match[1] or "").strip() in ("#|", "#~|") else self._keyword(match[2], number)
        if match := _CONTINUATION.fullmatch(line):
            return "" if self.last or match[1] else "text without msgid or msgstr before it"
        if _CONFLICT.match(line):
            return "a conflict marker of a version control system"
        if line.startswith("#~"):
            return "an obsolete line that is neither a keyword nor a text in quotes" if line[2:].strip() else ""
        if line.startswith("#") or not line.strip():
            return "an entry ends without msgstr" if self._is_open() else ""
        return "this line is neither a comment, a keyword with a text in quotes, nor a text in quotes"

    def _keyword(self, keyword: str, number: int) -> str:
        kind = re.sub(r"\d+", "", keyword)
        if kind not in _FOLLOWS[self.last]:
            return f"{keyword} cannot stand here" + (f", after {self.last}" if self.last else "")
        if kind.startswith("msgstr") and not self.last.startswith("msgstr"):
            self.lines.append(number)
        self.last, self.last_line = kind, number
        return ""

    def _is_open(self) -> bool:
        return self.last in ("msgctxt", "msgid", "msgid_plural")


def scan(name: str, text: str) -> tuple[list[int], Iterator[Diagnostic]]:
    """The msgstr lines of *text* in order, and what makes it unreadable."""
    reading = Scan(name)
    reading.read(text)
    return reading.lines, iter(reading.diagnostics)


def _fault(at: Place, message: str) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="catalog-syntax",
        message=message,
        help="mend this line, or take the file from your backup; nothing was written",
    )
