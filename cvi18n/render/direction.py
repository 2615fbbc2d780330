"""The direction of text where there is no ``<bdi>``: the characters of UAX #9, only where they change what is seen.

Such a text is pasted into forms and searched by machines, which stumble over characters that nobody sees.  A run of
the other direction keeps its order by itself when it begins and ends in letters: Kubernetes, layla@example.com,
Python 3.  What begins in a figure or ends in a sign does not: 240 ms, +971 50…, C++.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby

from cvi18n.page import Line, Page, Span
from cvi18n.render.bidi import runs

_STRONG = {"ltr": frozenset(("L",)), "rtl": frozenset(("R", "AL"))}
_OTHER = {"ltr": "rtl", "rtl": "ltr"}
_OPEN = {"ltr": "\u2066", "rtl": "\u2067"}
_CLOSE = "\u2069"
_RIGHT_TO_LEFT_MARK = "\u200f"


def directed(line: Line, page: Page) -> Line:
    """*line* of *page* with what runs the other way between isolates; neighbours in one direction share them."""
    spans: list[Span] = []
    for direction, group in groupby(line, key=lambda span: "ltr" if span.code else page.direction(span)):
        same = list(group)
        if direction != page.dir:
            spans += _isolated(same, direction)
        elif direction == "rtl":
            spans += (span._replace(text=_with_runs_isolated(span.text)) for span in same)
        else:
            spans += same
    return tuple(spans)


def _isolated(spans: list[Span], direction: str) -> list[Span]:
    if _keeps_order("".join(span.text for span in spans), direction):
        return spans
    first = spans[0]._replace(text=_OPEN[direction] + spans[0].text)
    opened = [first, *spans[1:]]
    return [*opened[:-1], opened[-1]._replace(text=opened[-1].text + _CLOSE)]


def _with_runs_isolated(text: str) -> str:
    return "".join(
        f"{_OPEN['ltr']}{part}{_CLOSE}" if apart and not _keeps_order(part, "ltr") else part
        for part, apart in runs(text)
    )


def _keeps_order(text: str, direction: str) -> bool:
    """Whether *text* looks the same in text of the other direction (UAX #9 rules W7 and N1)."""
    kinds = [unicodedata.bidirectional(char) for char in text]
    own, other = _STRONG[direction], _STRONG[_OTHER[direction]]
    last = own | {"EN"} if direction == "ltr" else own
    return bool(kinds) and kinds[0] in own and kinds[-1] in last and other.isdisjoint(kinds)


def led(line: str) -> str:
    """*line*, a whole one of a right-to-left text, with a mark in front where its first letter would turn it.

    Editors and fields take the direction of each line from its first letter outside isolates (UAX #9 rule P2).
    """
    depth = 0
    for char in line:
        kind = unicodedata.bidirectional(char)
        depth += (kind in ("LRI", "RLI", "FSI")) - (kind == "PDI")
        if depth <= 0 and kind in ("L", "R", "AL"):
            return line if kind != "L" else _RIGHT_TO_LEFT_MARK + line
    return _RIGHT_TO_LEFT_MARK + line if line.strip() else line
