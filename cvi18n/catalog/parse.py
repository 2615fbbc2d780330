"""Read PO files strictly: what cannot be parsed for certain is a fault, and the file stays as it is.

Why not polib's reader: it passes over what it does not understand, splits lines where PO files have none, and forgets
the previous ids of obsolete entries.  A translator's words would be gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from cvi18n.catalog.entry import Catalog, Entry, Key, Previous
from cvi18n.diagnostic import Diagnostic, Faults, Place

_TEXT = re.compile(
    r'(#~\||#~|#\|)?[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*)?"((?:[^"\\]|\\.)*)"[ \t]*',
    re.DOTALL,
)
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_ESCAPE = re.compile(r'\\([abfnrtv"\\]|[0-7]{1,3}|x[0-9A-Fa-f]{1,2})')
_ESCAPED = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", '"': '"', "\\": "\\"}
_FOLLOWS = {
    "": ("msgctxt", "msgid"),
    "msgctxt": ("msgid",),
    "msgid": ("msgid_plural", "msgstr"),
    "msgid_plural": ("msgstr[]",),
    "msgstr": (),
    "msgstr[]": ("msgstr[]",),
}
_BACKUP = "mend this line, or take the file from your backup; nothing was written"


def parse(name: str, content: bytes) -> Catalog:
    """Read a PO file.  Raises Faults when it cannot be read for certain."""
    text = _decoded(name, content)
    reader = _Reader(name)
    for number, line in enumerate(text.split("\n"), 1):
        reader.line(line.removesuffix("\r"), number)
    reader.finish()
    header, *entries = reader.entries or [Entry("")]
    if header.key != (None, "") or not header.target:
        raise _unreadable(Place(name), "the header is missing, or not the first entry")
    _refuse_duplicates(name, entries, reader.lines[1:])
    return Catalog(
        entries=tuple(entries),
        fields=tuple(_fields(header.target)),
        comments=header.comments,
        flags=header.flags,
        newline="\r\n" if "\r\n" in text else "\n",
        lines=dict(zip((entry.key for entry in entries), reader.lines[1:], strict=True)),
    )


@dataclass(slots=True)
class _Reader:
    """Puts entries together, one line at a time."""

    name: str
    entries: list[Entry] = field(default_factory=list)
    comments: dict[str, list[str]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    previous: dict[str, str] = field(default_factory=dict)
    obsolete: bool = False
    last: str = ""
    last_previous: str = ""
    number: int = 0
    lines: list[int] = field(default_factory=list)

    def line(self, line: str, number: int) -> None:
        self.number = number
        if match := _TEXT.fullmatch(line):
            self._text(match[1], match[2], match[3])
        elif line.startswith("#~") and line[2:].strip():
            self._stop("an obsolete line that is neither a keyword nor a text in quotes")
        elif line.startswith("#"):
            self._comment(line)
        elif line.startswith(_CONFLICT):
            self._stop("a conflict marker of a version control system")
        elif line.strip():
            self._stop("this line is neither a comment, nor a keyword with a text in quotes, nor a text in quotes")

    def _text(self, prefix: str | None, keyword: str | None, text: str) -> None:
        value = _unescaped(text) if "\\" in text else text
        if prefix in ("#|", "#~|"):
            self._previous(keyword, value)
        elif keyword is None:
            if not self.last:
                self._stop("a text without msgid or msgstr before it")
            self.texts[self.last] += value
        else:
            self._keyword(keyword, value, prefix == "#~")

    def _keyword(self, keyword: str, value: str, obsolete: bool) -> None:
        kind = "msgstr[]" if keyword[-1] == "]" else keyword
        if kind in ("msgctxt", "msgid") and self.last.startswith("msgstr"):
            self.finish()
        last = "msgstr[]" if self.last.endswith("]") else self.last
        if kind not in _FOLLOWS[last] or keyword in self.texts:
            self._stop(f"{keyword} cannot stand here" + (f", after {self.last}" if self.last else ""))
        if kind.startswith("msgstr") and not last.startswith("msgstr"):
            self.lines.append(self.number)
        self.texts[keyword], self.last, self.obsolete = value, keyword, obsolete

    def _previous(self, keyword: str | None, value: str) -> None:
        self._between()
        if keyword is None and not self.last_previous:
            self._stop("a text without msgid before it")
        self.last_previous = keyword or self.last_previous
        self.previous[self.last_previous] = self.previous.get(self.last_previous, "") + value

    def _comment(self, line: str) -> None:
        self._between()
        sign = line[:2] if line[1:2] in (".", ":", ",", "~") else "#"
        rest = line[len(sign) :]
        self.comments.setdefault(sign, []).append(rest.removeprefix(" "))

    def _between(self) -> None:
        """A comment begins the next entry; it cannot stand inside one."""
        if self.last.startswith("msgstr"):
            self.finish()
        elif self.last:
            self._stop("an entry ends without msgstr")

    def finish(self) -> None:
        """The entry is complete, or the file is at its end."""
        if not self.last:
            return
        if not self.last.startswith("msgstr"):
            self._stop("the file ends inside an entry")
        self.entries.append(self._entry())
        self.comments, self.texts, self.previous = {}, {}, {}
        self.last = self.last_previous = ""

    def _entry(self) -> Entry:
        texts, comments, previous = self.texts, self.comments, self.previous
        ids = ("msgid", "msgctxt", "msgid_plural")
        return Entry(
            source=texts["msgid"],
            context=texts.get("msgctxt"),
            target=texts.get("msgstr", ""),
            plural=texts.get("msgid_plural", ""),
            plurals=tuple(value for key, value in texts.items() if key.startswith("msgstr[")),
            notes=tuple(comments.get("#.", ())),
            comments=tuple(comments.get("#", ())),
            references=tuple(_references(" ".join(comments.get("#:", ())))),
            flags=tuple(flag.strip() for line in comments.get("#,", ()) for flag in line.split(",") if flag.strip()),
            previous=Previous(*map(previous.get, ids)) if previous else None,
            obsolete=self.obsolete,
        )

    def _stop(self, message: str) -> None:
        raise _unreadable(Place(self.name, self.number), message)


def _decoded(name: str, content: bytes) -> str:
    if not content.strip():
        raise _unreadable(Place(name), "the file is empty")
    declared = re.search(rb'"Content-Type:[^"]*charset=([\w.:-]+)', content)
    if declared is None:
        raise _unreadable(Place(name), "the header declares no charset", 'add "charset=UTF-8" to its Content-Type')
    if declared[1].upper() not in (b"UTF-8", b"UTF8", b"ASCII", b"US-ASCII"):
        message = f"the header declares the charset {declared[1].decode()}, not UTF-8"
        raise _unreadable(_place(name, content, declared.start()), message, f"msgconv -t UTF-8 -o {name} {name}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = _place(name, content, error.start)
        raise _unreadable(at, f"byte 0x{content[error.start]:02X} is not UTF-8") from None


def _place(name: str, content: bytes, offset: int) -> Place:
    return Place(name, content.count(b"\n", 0, offset) + 1)


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda match: _ESCAPED.get(match[1]) or _coded(match[1]), text)


def _coded(digits: str) -> str:
    return chr(int(digits[1:], 16) if digits[0] == "x" else int(digits, 8))


def _references(text: str) -> Iterator[str]:
    """File names with spaces stand between U+2068 and U+2069."""
    return (match[0] for match in re.finditer("(?:\u2068[^\u2069]*\u2069|\\S)+", text))


def _fields(header: str) -> Iterator[tuple[str, str]]:
    for line in header.splitlines():
        name, colon, value = line.partition(":")
        if colon:
            yield name, value.strip()


def _refuse_duplicates(name: str, entries: list[Entry], lines: list[int]) -> None:
    seen: dict[Key, int] = {}
    faults = []
    for entry, line in zip(entries, lines, strict=True):
        if (first := seen.setdefault(entry.key, line)) != line:
            faults.append(_duplicate(entry, Place(name, line), Place(name, first)))
    if faults:
        raise Faults(faults)


def _duplicate(entry: Entry, at: Place, first: Place) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="duplicate-message",
        message=f"the same message is defined at line {first.line} already",
        help="keep the right one of the two",
        source=entry.source,
        target=entry.target,
        related=(first,),
    )


def _unreadable(at: Place, message: str, advice: str = _BACKUP) -> Faults:
    return Faults([Diagnostic(at=at, code="catalog-syntax", message=message, help=advice)])
