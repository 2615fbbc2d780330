"""Runs of left-to-right text inside right-to-left text, for every writer.

In Arabic or Hebrew text the bidirectional algorithm (UAX #9) reorders "120 ms", "+86 138…" and "C++" unless they are
isolated: with ``<bdi>`` in HTML, with U+2068 and U+2069 in plain text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_OPENERS = "\u202a-\u202e\u2066-\u2069"
# Words of letters, figures and signs; blanks and punctuation only between two of them.
_WORD = rf"[^\s{_RTL}{_OPENERS}.,:;!?()\[\]“”«»\"'–—]+"
_RUN = re.compile(rf"{_WORD}(?:[ .,:'–]{{1,3}}{_WORD})*")
_FORCED = ("\u202d", "\u202e")
_NEEDS = re.compile(r"[^\W\d_]|^\+\d")


def runs(text: str) -> Iterator[tuple[str, bool]]:
    """Cut *text* into (part, to be isolated) pairs.

    Law: the parts joined are *text*.  Only a run with a letter, or a phone number, is isolated; plain figures and
    dates keep the order that the paragraph gives them, and a word that has its direction forced keeps that.
    """
    end = 0
    for match in _RUN.finditer(text):
        forced = text[: match.start()].endswith(_FORCED)
        if forced or not _NEEDS.search(match.group()):
            continue
        if match.start() > end:
            yield text[end : match.start()], False
        yield match.group(), True
        end = match.end()
    if end < len(text):
        yield text[end:], False


def isolated(text: str) -> str:
    """*text* of a right-to-left page with each left-to-right run between U+2068 and U+2069."""
    return "".join(f"\u2068{part}\u2069" if apart else part for part, apart in runs(text))
