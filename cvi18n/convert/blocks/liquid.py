"""Liquid, as far as CV pages use it: loops over ``site.data``, and values; everything else is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cvi18n.convert.blocks.lines import Line
from cvi18n.convert.blocks.notes import Notes
from cvi18n.convert.document import Value

_TAG = re.compile(r"\{%-?([^{}%]*?)-?%\}|\{\{-?([^{}]*?)-?\}\}")
_LOOP = re.compile(r"for\s+(\w+)\s+in\s+([^\s|]+)")
_STEP = re.compile(r"\[(\d+)\]|\[[\"']([^\"'\]]*)[\"']\]|([\w-]+)")
# Tags whose content is shown, whatever they ask.
_TRANSPARENT = re.compile(r"(?:end)?(?:if|unless|case|raw|highlight|capture)\b|els|when")
_DATA = re.compile(r"site\.data\.([\w-]+)")
_DEEPEST = 8
_LONGEST = 1_000_000


class Overgrown(ValueError):
    """The loops of a page make more text than any CV has."""


class _Token(NamedTuple):
    """Text, or what stands between ``{%`` and ``%}`` (a tag) or between ``{{`` and ``}}`` (a value)."""

    kind: str
    text: str
    line: int

    @property
    def word(self) -> str:
        """What a tag does: its first word."""
        return self.text.partition(" ")[0] if self.kind == "tag" else ""


def expand(lines: Sequence[Line], data: Value, page: Value, notes: Notes) -> list[Line]:
    """*lines* as Jekyll would hand them to Markdown; what a loop repeats keeps the number of its line.

    *data* is what ``site.data`` holds for the name that the page asks for, or all names.  Loops over data that are
    not given are left out, and a notice names their lines.
    """
    if not any("{%" in line.text or "{{" in line.text for line in lines):
        return list(lines)
    tokens = list(_tokens(lines))
    expansion = _Expansion(tokens, _ends(tokens), notes)
    expansion.run(0, len(tokens), {"site": {"data": _site_data(names_of_data(lines), data)}, "page": page}, 0)
    return expansion.lines()


def names_of_data(lines: Sequence[Line]) -> list[str]:
    """The names below ``site.data`` that the page asks for, in order."""
    return list(dict.fromkeys(name for line in lines for name in _DATA.findall(line.text)))


def _site_data(names: list[str], data: Value) -> dict[str, Value]:
    if isinstance(data, dict) and any(name in data for name in names):
        return data
    return {names[0]: data} if names and data is not None else {}


def _tokens(lines: Sequence[Line]) -> Iterator[_Token]:
    for line in lines:
        end = 0
        for match in _TAG.finditer(line.text):
            yield _Token("text", line.text[end : match.start()], line.number)
            kind = "tag" if match[1] is not None else "value"
            yield _Token(kind, (match[1] or match[2] or "").strip(), line.number)
            end = match.end()
        yield _Token("text", line.text[end:] + "\n", line.number)


def _ends(tokens: Sequence[_Token]) -> dict[int, int]:
    """For each loop and comment, by the index of its first tag, the index of its last."""
    ends: dict[int, int] = {}
    begun: list[tuple[str, int]] = []
    for index, token in enumerate(tokens):
        if token.word in ("for", "comment"):
            begun.append((token.word, index))
        elif begun and token.word == f"end{begun[-1][0]}":
            ends[begun.pop()[1]] = index
    return ends


@dataclass(slots=True)
class _Expansion:
    tokens: list[_Token]
    ends: dict[int, int]
    notes: Notes
    out: list[tuple[str, int]] = field(default_factory=list)
    size: int = 0

    def run(self, start: int, stop: int, names: dict[str, Value], depth: int) -> None:
        """Write what tokens[start:stop] make, with *names* in scope."""
        index = start
        while index < stop:
            token = self.tokens[index]
            if token.kind == "text":
                self._write(token.text, token.line)
            elif token.kind == "value":
                self._value(token, names)
            elif index in self.ends:
                self._block(index, self.ends[index], names, depth)
                index = self.ends[index]
            elif not _TRANSPARENT.match(token.text):
                self.notes.leave_out(f"Liquid tag {token.word}", token.line)
            index += 1

    def _block(self, start: int, end: int, names: dict[str, Value], depth: int) -> None:
        token, last = self.tokens[start], self.tokens[end].line
        loop = _LOOP.match(token.text)
        if loop is None or depth >= _DEEPEST:
            self.notes.leave_out("comment of Liquid" if loop is None else "Liquid loop", token.line, last)
            return
        values = _look_up(loop[2], names)
        if values is None:
            self._missing(loop[2], token.line, last)
            return
        for value in _each(values):
            self.run(start + 1, end, {**names, loop[1]: value}, depth + 1)

    def _missing(self, path: str, first: int, last: int) -> None:
        if name := _DATA.match(path):
            until = f"lines {first} to {last} wait" if last > first else f"line {first} waits"
            self.notes.tell(first, f"{until} for the data {name[0]}: give its file with --data")
        else:
            self.notes.leave_out(f"Liquid loop over {path}", first, last)

    def _value(self, token: _Token, names: dict[str, Value]) -> None:
        value = _look_up(token.text.split("|")[0].strip(), names)
        if isinstance(value, str):
            self._write(value, token.line)
        elif value is None and token.text.split(".")[0] in ("site", "page"):
            self.notes.leave_out(f"value of Liquid {{{{ {token.text} }}}}", token.line)

    def _write(self, text: str, line: int) -> None:
        self.out.append((text, line))
        self.size += len(text)
        if self.size > _LONGEST:
            raise Overgrown("the loops of this page make more than a million characters")

    def lines(self) -> list[Line]:
        """What was written, each line under the number of the first text in it."""
        made: list[Line] = []
        begun: list[str] = []
        number = 1
        for text, line in self.out:
            number = line if not "".join(begun).strip() else number
            *whole, rest = text.split("\n")
            for part in whole:
                made.append(Line(number, "".join([*begun, part])))
                begun, number = [], line
            begun.append(rest)
        return [*made, Line(number, "".join(begun))] if any(begun) else made


def _look_up(path: str, names: dict[str, Value]) -> Value:
    """The value of a path such as ``cv.keywords`` or ``pair[0]``, or of a quoted text; None where there is none."""
    if quoted := re.fullmatch(r"'([^']*)'|\"([^\"]*)\"", path):
        return quoted[1] or quoted[2] or ""
    value: Value = names
    for number, quoted_name, name in _STEP.findall(path):
        if number and isinstance(value, list):
            value = value[int(number)] if int(number) < len(value) else None
        else:
            value = value.get(number or quoted_name or name) if isinstance(value, dict) else None
    return value if path else None


def _each(values: Value) -> list[Value]:
    """What a loop over *values* goes through: the items of a list, and the pairs of a mapping as Liquid has them."""
    if isinstance(values, dict):
        return [[key, value] for key, value in values.items()]
    return values if isinstance(values, list) else [values]
