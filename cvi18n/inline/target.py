"""Where a link leads: the ``(address "title")`` behind its text."""

from __future__ import annotations

import re
from typing import NamedTuple

_OPENING = re.compile(r"\([ \t\r\n]*")
_ANGLED = re.compile(r"<([^<>\\\r\n]*(?:\\.[^<>\\\r\n]*)*)>")
_BARE = re.compile(r"(?:\\[!-/:-@\[-`{-~]|[^\x00-\x20\x7f()])+|[()]")
_CLOSING = re.compile(
    r"""(?:[ \t\r\n]+(?:"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*'|\([^()\\]*(?:\\.[^()\\]*)*\)))?"""
    r"[ \t\r\n]*\)",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_UNSAFE = re.compile(r"""[\x00-\x20"<>\\^`{|}\x7f]""")
_FOLLOWED = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)

# As in cmark: a bound on the parentheses within one address keeps a page of "](" from costing its square.
_DEEPEST = 32


class Target(NamedTuple):
    """An address, ready for ``href``, and the index behind its closing parenthesis."""

    address: str
    end: int

    @property
    def followed(self) -> bool:
        """Whether a reader of a printed or mailed page could go there: http, https, mailto and tel."""
        return _FOLLOWED.match(self.address) is not None


def read_target(source: str, start: int) -> Target | None:
    """The inline link tail that begins at *start* (CommonMark 0.31, section 6.3), None if there is none.

    The title is read and dropped; entities in the address stay as they are written.
    """
    opening = _OPENING.match(source, start)
    if opening is None:
        return None
    begin = opening.end()
    if source.startswith("<", begin):
        angled = _ANGLED.match(source, begin)
        raw, end = (angled[1], angled.end()) if angled else ("", None)
    else:
        end = _bare_end(source, begin)
        raw = source[begin:end]
    closing = _CLOSING.match(source, end) if end is not None else None
    return Target(_address(raw), closing.end()) if closing else None


def _bare_end(source: str, start: int) -> int | None:
    """Where the address without angle brackets ends; None if its parentheses are not balanced."""
    depth = 0
    end = start
    while chunk := _BARE.match(source, end):
        if chunk[0] == ")" and depth == 0:
            break
        depth += {"(": 1, ")": -1}.get(chunk[0], 0)
        if depth > _DEEPEST:
            return None
        end = chunk.end()
    return end if depth == 0 else None


def _address(raw: str) -> str:
    """*raw* without backslash escapes; what no address may hold is percent-encoded, other scripts are not."""
    return _UNSAFE.sub(lambda match: f"%{ord(match[0]):02X}", _ESCAPE.sub(r"\1", raw))
