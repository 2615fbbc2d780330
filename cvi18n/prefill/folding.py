"""Texts in the form in which they are compared: as one line, and in lower case."""

from __future__ import annotations

import re
from functools import lru_cache

_BLANKS = re.compile(r"[ \t\r\n]+")


def one_line(text: str) -> str:
    """*text* with each run of blanks and line ends as one space, and none at its ends; other spaces are letters."""
    if text.isprintable() and "  " not in text:  # most are one line already
        return text.strip(" ")
    return _BLANKS.sub(" ", text).strip(" ")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """*text* in lower case, as one line and letter by letter, so that places in it are places in the line."""
    line = one_line(text)
    folded = line.casefold()
    if len(folded) == len(line):
        return folded
    return "".join(low if len(low := char.casefold()) == 1 else char for char in line)
