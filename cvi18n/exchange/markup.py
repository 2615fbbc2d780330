"""Write XML: texts and attributes, and what XML 1.0 cannot hold."""

from __future__ import annotations

import re
from collections.abc import Callable

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# A reader makes a line feed of a carriage return, and in an attribute a space of either.
_SIGNS = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
_QUOTED = {**_SIGNS, ord('"'): "&quot;", ord("\t"): "&#9;", ord("\n"): "&#10;"}


def fits(text: str) -> bool:
    """Whether XML 1.0 can hold *text*."""
    return not _FORBIDDEN.search(text)


def escaped(text: str, forbidden: Callable[[str], str] = lambda _character: "\ufffd") -> str:
    """*text* between tags; *forbidden* says what stands for a character that XML has no place for."""
    held = text.translate(_SIGNS)
    return _FORBIDDEN.sub(lambda match: forbidden(match[0]), held)


def attribute(name: str, value: str) -> str:
    """An attribute with the space before it."""
    return f' {name}="{_FORBIDDEN.sub(chr(0xFFFD), value.translate(_QUOTED))}"'
