"""What a scalar means in a field of each kind."""

from __future__ import annotations

import re
from collections.abc import Callable

from cvi18n.cjk import is_cjk
from cvi18n.diagnostic import Diagnostic
from cvi18n.model.dates import WORDS_FOR_PRESENT, Date, ImpossibleDate, Present, parse_date
from cvi18n.model.kinds import CodeKind, Kind
from cvi18n.model.text import Code, Prose, Text, Verbatim
from cvi18n.source import faults
from cvi18n.source.nodes import Scalar

LanguageFault = Callable[[str], str | None]
"""The help for a text that names no language; None when it names one."""


class ScalarReader:
    """Reads scalars by kind and gathers what is wrong with them."""

    def __init__(self, diagnostics: list[Diagnostic], language_fault: LanguageFault) -> None:
        self.diagnostics = diagnostics
        self.language_fault = language_fault

    def read(self, kind: Kind[object], key: str, node: Scalar) -> object:
        """The value of *node* in a field *key* of *kind*; None where it says nothing or is faulty."""
        match kind.name:
            case "text" | "term" | "tag":
                return Text(one_line(node), node.at)
            case "prose":
                return Prose(tuple(Text(paragraph, node.at) for paragraph in paragraphs(node)))
            case "date":
                return self._date(node)
            case "flag":
                return self._flag(key, node)
            case "language":
                return self._language(node)
        if isinstance(kind, CodeKind):
            return _code(kind, node)
        return Verbatim(one_line(node), node.at)

    def _date(self, node: Scalar) -> Date | Present | Text | None:
        text = one_line(node)
        try:
            date = parse_date(text)
        except ImpossibleDate as error:
            self.diagnostics.append(faults.impossible_date(node.at, text, str(error)))
            return None
        if date is None and (text[0].isdecimal() or text.casefold() in WORDS_FOR_PRESENT):
            self.diagnostics.append(faults.not_a_date(node.at, text, _spelling(text)))
            return None
        return Text(text, node.at) if date is None else date

    def _flag(self, key: str, node: Scalar) -> bool | None:
        if node.plain and node.value in ("true", "false"):
            return node.value == "true"
        self.diagnostics.append(faults.wrong_type(node.at, key, "true or false"))
        return None

    def _language(self, node: Scalar) -> Verbatim | None:
        text = one_line(node)
        if advice := self.language_fault(text):
            self.diagnostics.append(faults.unknown_language(node.at, text, advice))
            return None
        return Verbatim(text.replace("_", "-"), node.at)


def one_line(node: Scalar) -> str:
    """The text with each run of white space that holds a line break as one space, or nothing between CJK characters."""
    return _join_lines(node.value)


def paragraphs(node: Scalar) -> list[str]:
    """The text split at blank lines, each paragraph on one line."""
    text = _unfold(node.value) if node.folded else node.value
    parts = re.split(r"\n[ \t]*\n\s*", text)
    return [line for part in parts if (line := _join_lines(part))]


def _unfold(text: str) -> str:
    """Blank lines as they were before YAML folded them, one break fewer, between lines that begin with no blank."""
    return re.sub(r"^(\S.*)\n(?=\n*\S)", r"\1\n\n", text, flags=re.MULTILINE)


def _join_lines(text: str) -> str:
    def joined(match: re.Match[str]) -> str:
        before, after = text[match.start() - 1], text[match.end()]
        return "" if is_cjk(before) and is_cjk(after) else " "

    text = text.strip()
    return re.sub(r"[ \t]*[\r\n]\s*", joined, text)


def _code(kind: CodeKind[object], node: Scalar) -> Code | Text:
    text = one_line(node)
    if text in kind.codes or (kind.pattern and re.fullmatch(kind.pattern, text)):
        return Code(text, kind.name, node.at)
    return Text(text, node.at)


def _spelling(text: str) -> str:
    """The ISO spelling that *text* most likely means."""
    numbers = re.findall(r"\d+", text)
    if not numbers:
        return "present"
    year, *rest = numbers
    if len(year) != 4:
        return "the year first, as 2021-03 or 2021-03-15"
    if len(rest) > 2 or any(len(number) > 2 for number in rest):
        return "one date a field, as 2021-03"
    # By value: full-width digits, which a Chinese keyboard types, are no ISO date either.
    return "-".join([f"{int(year):04}", *(f"{int(number):02}" for number in rest)])
