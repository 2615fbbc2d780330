"""From the bytes of a file to the characters that the YAML parser is given."""

from __future__ import annotations

import codecs
import re

from cvi18n.cjk import is_cjk
from cvi18n.diagnostic import Diagnostic, Place
from cvi18n.source import faults

# What YAML allows nowhere (YAML 1.1, section 4.1).  Looked for here and not left to the parser, whose reader counts
# bytes in one build of it and characters in the other.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SURROGATES = r"((?<!\\)(?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})"


def decode(name: str, content: bytes) -> str | Diagnostic:
    """The text of a file without its byte order mark, or the fault of the first byte or character out of place."""
    body = content.removeprefix(codecs.BOM_UTF8)
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        return faults.not_utf8(Place.behind(name, body[: error.start].decode()), body[error.start])
    if forbidden := FORBIDDEN.search(text):
        return faults.control_character(Place.behind(name, text[: forbidden.start()]), ord(forbidden[0]))
    return text


def mark_cjk_breaks(text: str) -> tuple[str, str]:
    """Put a mark at each line end that stands between two CJK characters, and name the mark.

    Why: YAML folds the break to a space, which Chinese does not want; afterwards it looks like one that was typed.
    Blanks at line ends go, for a folded block would keep them; not behind a backslash, which makes a blank text.
    """
    escapes = text.lower() if "\\u" in text.lower() else ""
    free = (code for code in range(0xE000, 0xF900) if chr(code) not in text and f"{code:x}" not in escapes)
    mark = chr(next(free))

    def marked(match: re.Match[str]) -> str:
        before, blanks, line_break, after = match.groups()
        end = mark if is_cjk(before) and is_cjk(after) else blanks if before == "\\" else ""
        return f"{before}{end}{line_break}"

    return re.sub(r"(\S)([ \t]*)(\r?\n[ \t]*(?=(\S)))", marked, text), mark


def join_surrogates(text: str) -> str:
    """JSON's two escapes for one character as the single one that YAML knows."""

    def joined(match: re.Match[str]) -> str:
        pair = int(match[2], 16) - 0xD800 << 10 | int(match[3], 16) - 0xDC00
        return f"{match[1]}\\U{pair + 0x10000:08X}"

    return re.sub(_SURROGATES, joined, text)
