"""How one text is written in YAML: plain where it can be, in quotes where it must, in lines that fit a screen."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from itertools import takewhile

import yaml

from cvi18n.cjk import is_cjk

WIDTH = 110
"""The longest line, in columns of a terminal: a Chinese character takes two."""

_FIRST = frozenset("-?:,[]{}#&*!|>'\"%@`=<~")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
# Numbers that every reader of YAML gives back as they were written, and dates.
_EXACT = re.compile(r"(0|[1-9][0-9]{0,14})(\.[0-9]{0,14}[1-9])?|[0-9]{4}-[0-9]{2}(-[0-9]{2})?")
_OTHERS_TYPE = re.compile(r"[yYnN]|0[oO][0-7]+")


def written(text: str, *, flow: bool = False) -> str:
    """*text* on one line: plain, or in quotes.  *flow*: it stands between brackets."""
    if not re.search(r"[\n\t]", text) and not _UNPRINTABLE.search(text):
        if _can_be_plain(text, flow):
            return text
        if '"' in text or "\\" in text:
            return "'" + text.replace("'", "''") + "'"
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(text, ensure_ascii=False))


def block(text: str, indent: int, column: int) -> tuple[str, list[str]]:
    """*text* from *column* on: what stands there, and the lines below it without their *indent*.

    Law: read back, it is *text*.
    """
    line = written(text)
    lines = _lines(text, indent) if column + width(line) > WIDTH and not _is_odd(text) else []
    if len(lines) < 2:
        return line, []
    return ("" if line == text else ">-"), lines


def prose_block(text: str, indent: int, column: int) -> tuple[str, list[str]]:
    """As :func:`block`, for a text whose line breaks are free and whose blank lines part paragraphs.

    Law: read back, it has the paragraphs of *text*.
    """
    text = text.strip()
    if "\n" not in text or _UNPRINTABLE.search(text):
        return block(text, indent, column)
    lines = (line.strip(" \t") for line in text.split("\n"))
    return "|", [part for line in lines for part in _lines(line, indent)]


def _is_odd(text: str) -> bool:
    """Whether only quotes on one line keep *text* as it is."""
    return text != text.strip() or "\n" in text or "\t" in text or _UNPRINTABLE.search(text) is not None


def _can_be_plain(text: str, flow: bool) -> bool:
    if not text or text != text.strip() or text[0] in _FIRST or text.startswith("..."):
        return False
    if ": " in text or " #" in text or text.endswith(":") or (flow and re.search(r"[,:\[\]{}]", text)):
        return False
    return _EXACT.fullmatch(text) is not None or _is_text_everywhere(text)


def _is_text_everywhere(text: str) -> bool:
    """Whether readers of YAML that give scalars types take *text* for text: not ``no``, ``12:30`` or ``3.10``."""
    if _OTHERS_TYPE.fullmatch(text):
        return False
    return _resolve()(yaml.ScalarNode, text, (True, False)) == "tag:yaml.org,2002:str"


@lru_cache(maxsize=1)
def _resolve() -> Callable[[type[yaml.Node], str, tuple[bool, bool]], object]:
    return yaml.resolver.Resolver().resolve


def _lines(text: str, indent: int) -> list[str]:
    """*text* in lines that fit behind *indent*, as far as there is a place to break."""
    found: list[str] = []
    room = WIDTH - indent
    start, breaks = 0, [0]
    taken = 0
    for position, char in enumerate(text):
        if position and _can_begin_line(text, position):
            breaks.append(position)
        taken += width(char)
        # The space that a line is broken at takes no room.
        if taken > room and char != " " and breaks[-1] > start:
            after = _nicest(text, start, breaks)
            found.append(text[start:after].removesuffix(" "))
            start, taken = after, width(text[after : position + 1])
    return [*found, text[start:]]


def _nicest(text: str, start: int, breaks: list[int]) -> int:
    """The last of *breaks*, or the last one behind a space or a sign if the line is not much shorter then."""
    last = breaks[-1]
    in_line = takewhile(lambda at: at > start, reversed(breaks))
    nice = next((at for at in in_line if not text[at - 1].isalnum()), start)
    return nice if (nice - start) * 3 > (last - start) * 2 else last


def _can_begin_line(text: str, position: int) -> bool:
    """Whether *text*, broken before *position*, reads the same, and no line begins with a sign.

    A break reads as a space, and as nothing between two CJK characters.
    """
    char, before = text[position], text[position - 1]
    if not char.isalnum():
        return False
    if before == " ":
        last = text[position - 2 : position - 1]
        return bool(last) and not last.isspace() and not (is_cjk(last) and is_cjk(char))
    joined = is_cjk(before) and is_cjk(char) and not before.isspace()
    return joined and unicodedata.category(before) not in ("Ps", "Pi")


def width(text: str) -> int:
    """How many columns of a terminal *text* takes."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
