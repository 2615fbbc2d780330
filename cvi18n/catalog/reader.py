"""Put the entries of a PO file together, a line at a time, and stop at the first that leaves a doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NoReturn

from cvi18n.catalog.entry import Entry, Previous
from cvi18n.diagnostic import Diagnostic, Faults, Place

_TEXT = re.compile(
    r'(#~\||#~|#\|)?[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*)?"([^"\\]*(?:\\.[^"\\]*)*)"[ \t\r]*',
    re.DOTALL,
)
_BLANK = " \t\r\f\v"
# What begins a comment of a kind; since gettext 1.0 flags may stand after either of two signs.
_SIGNS = {"#.": "#.", "#:": "#:", "#,": "#,", "#=": "#,"}
_MARKS = ("#~", "#|")
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_FOLLOWS = {
    "": ("msgctxt", "msgid"),
    "msgctxt": ("msgid",),
    "msgid": ("msgid_plural", "msgstr"),
    "msgid_plural": ("msgstr[]",),
    "msgstr": (),
    "msgstr[]": ("msgstr[]",),
}
# Numbers stand for bytes, of which several may make one character.
_ESCAPE = re.compile(r"((?:\\(?:[0-7]{1,3}|x[0-9A-Fa-f]{1,2}))+)|\\(.)", re.DOTALL)
_NUMBER = re.compile(r"\\(?:x([0-9A-Fa-f]+)|([0-7]+))")
_ESCAPED = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", '"': '"', "\\": "\\"}
# File names with spaces stand between U+2068 and U+2069; no other character than these is a space.
_REFERENCE = re.compile("(?:\u2068[^\u2069]*\u2069|[^ \t\r])+")
_BACKUP = "mend this line, or take the file from your backup; nothing was written"
_TWO_SIDES = (
    "between the marker lines keep what is right and delete the rest, with the markers; or take the file from your "
    "backup; nothing was written"
)

BEGIN_ANEW = "take the file from your backup, or delete it: extract begins a new one; nothing was written"


def unreadable(at: Place, message: str, advice: str = _BACKUP) -> Faults:
    """The fault of a catalog that cannot be read for certain."""
    return Faults([Diagnostic(at=at, code="catalog-syntax", message=message, help=advice)])


class Reader:
    """Takes the lines of the file *name*, and ``finish`` at its end; ``lines`` are those of each entry's msgstr."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.entries: list[Entry] = []
        self.lines: list[int] = []
        self._comments: dict[str, list[str]] = {}
        self._texts: dict[str, str] = {}
        self._previous: dict[str, str] = {}
        self._obsolete = False
        self._last = self._last_previous = ""
        self._number = 0

    def line(self, line: str, number: int) -> None:
        """Take the next line, without its end.  Raises Faults."""
        line = line.lstrip(_BLANK)
        if not line:
            return
        self._number = number
        marked = line.startswith(_MARKS)
        if line[0] == "#" and not marked:
            self._comment(line)
        elif match := _TEXT.fullmatch(line):
            self._text(match[1], match[2], match[3])
        elif marked:
            if line[2:].strip(_BLANK):
                self._stop(f"after {line[:2]} stands neither a keyword with a text in quotes, nor a text in quotes")
        elif line.startswith(_CONFLICT):
            self._stop("a conflict marker of a version control system", _TWO_SIDES)
        else:
            self._stop("this line is neither a comment, nor a keyword with a text in quotes, nor a text in quotes")

    def finish(self) -> None:
        """The entry is complete, or the file is at its end.  Raises Faults."""
        if not self._last:
            if self._previous or self._comments.keys() - {"#"}:
                self._stop("the file ends inside an entry")
            return
        if not self._last.startswith("msgstr"):
            self._stop("the file ends inside an entry")
        self.entries.append(self._entry())
        self._comments, self._texts, self._previous = {}, {}, {}
        self._last = self._last_previous = ""

    def _text(self, mark: str | None, keyword: str | None, text: str) -> None:
        value = self._unescaped(text) if "\\" in text else text
        if mark in ("#|", "#~|"):
            self._previous_text(keyword, value)
        elif keyword is None:
            if not self._last:
                self._stop("a text without msgid or msgstr before it")
            self._same_mark(mark == "#~")
            self._texts[self._last] += value
        else:
            self._keyword(keyword, value, mark == "#~")

    def _keyword(self, keyword: str, value: str, obsolete: bool) -> None:
        kind = _kind(keyword)
        if kind in ("msgctxt", "msgid") and self._last.startswith("msgstr"):
            self.finish()
        if kind not in _FOLLOWS[_kind(self._last)] or (kind == "msgstr[]" and keyword != f"msgstr[{self._plurals()}]"):
            self._stop(f"{keyword} cannot stand here" + (f", after {self._last}" if self._last else ""))
        if self._last:
            self._same_mark(obsolete)
        if kind.startswith("msgstr") and not self._last.startswith("msgstr"):
            self.lines.append(self._number)
        self._texts[keyword], self._last, self._obsolete = value, keyword, obsolete

    def _plurals(self) -> int:
        return sum(key.startswith("msgstr") for key in self._texts)

    def _same_mark(self, obsolete: bool) -> None:
        if obsolete is not self._obsolete:
            self._stop("an entry is obsolete as a whole or not at all, but #~ stands before some of its lines only")

    def _previous_text(self, keyword: str | None, value: str) -> None:
        self._between()
        if keyword is None and not self._last_previous:
            self._stop("a text without msgid before it")
        if keyword in self._previous or (keyword or "").startswith("msgstr"):
            self._stop(f"a previous {keyword} cannot stand here")
        self._last_previous = keyword or self._last_previous
        self._previous[self._last_previous] = self._previous.get(self._last_previous, "") + value

    def _comment(self, line: str) -> None:
        self._between()
        kind = _SIGNS.get(line[:2], "#")
        rest = line[2:] if kind != "#" else line[1:]
        self._comments.setdefault(kind, []).append(rest.removeprefix(" "))

    def _between(self) -> None:
        """A comment begins the next entry; it cannot stand inside one."""
        if self._last.startswith("msgstr"):
            self.finish()
        elif self._last:
            self._stop("an entry ends without msgstr")

    def _entry(self) -> Entry:
        texts, comments, previous = self._texts, self._comments, self._previous
        ids = ("msgid", "msgctxt", "msgid_plural")
        return Entry(
            source=texts["msgid"],
            context=texts.get("msgctxt"),
            target=texts.get("msgstr", ""),
            plural=texts.get("msgid_plural", ""),
            plurals=tuple(texts[key] for key in texts if key.startswith("msgstr[")) if "msgid_plural" in texts else (),
            notes=tuple(comments.get("#.", ())),
            comments=tuple(comments.get("#", ())),
            references=tuple(_references(comments["#:"])) if "#:" in comments else (),
            flags=tuple(_flags(comments["#,"])) if "#," in comments else (),
            previous=Previous(*map(previous.get, ids)) if previous else None,
            obsolete=self._obsolete,
        )

    def _unescaped(self, text: str) -> str:
        try:
            return _ESCAPE.sub(_character, text)
        except (KeyError, ValueError):
            self._stop("a backslash that begins no escape of a PO file")

    def _stop(self, message: str, advice: str = _BACKUP) -> NoReturn:
        raise unreadable(Place(self.name, self._number), message, advice)


def _kind(keyword: str) -> str:
    return "msgstr[]" if keyword.endswith("]") else keyword


def _character(escape: re.Match[str]) -> str:
    """What an escape stands for.  Raises KeyError and ValueError."""
    if escape[1] is None:
        return _ESCAPED[escape[2]]
    numbers = _NUMBER.findall(escape[1])
    return bytes(int(hexadecimal, 16) if hexadecimal else int(octal, 8) for hexadecimal, octal in numbers).decode()


def _references(lines: Iterable[str]) -> Iterator[str]:
    return (name for line in lines for name in _REFERENCE.findall(line))


def _flags(lines: Iterable[str]) -> Iterator[str]:
    return (flag.strip() for line in lines for flag in line.split(",") if flag.strip())
