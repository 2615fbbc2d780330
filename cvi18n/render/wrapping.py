"""Plain text in lines of a given width: how wide characters are, and where a line may end.

Widths are those of UAX #11, from the standard library: a table of terminals' habits (wcwidth) would be one more
dependency for emoji sequences, and nothing is torn where a line is a cell too long.  Of UAX #14 this has what a CV
meets.  Languages that write no spaces between words and are not CJK (Thai, Khmer) break at the spaces they have.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import accumulate

from cvi18n.cjk import is_cjk

# Where a line may end, and what is dropped there.  U+00A0, U+2007 and U+202F are no such spaces.
_SPACES = frozenset(" \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f\u3000")
_BLANKS = "".join(sorted(_SPACES))
# What keeps its neighbours: no-break spaces and hyphen, joiners, and quotes that open and close alike.
_GLUE = frozenset("\u00a0\u2007\u202f\u2011\u200c\u200d\u2060\ufeff\"'")
_ISOLATE, _END_OF_ISOLATE = frozenset("\u2066\u2067\u2068"), "\u2069"
# Beside closing brackets and quotes: stops, signs after figures, dashes, and small kana and marks of repetition.
_NEVER_FIRST = frozenset(
    "，。、：；！？,.:;!?/／％%‰℃°…‥—–～〜·・‧々〻゛゜ーゝゞヽヾ｡､･ﾞﾟｰ\u2069"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
)
_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_WIDE = frozenset("WF")
_WITHOUT_WIDTH = frozenset(("Mn", "Me", "Cf"))


def display_width(text: str) -> int:
    """Columns of a fixed-width font that *text* takes: two for East Asian wide characters, none for combining ones."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.east_asian_width(char) in _WIDE:
        return 2
    # Vowels and finals of Hangul that join the syllable before them.
    joins = unicodedata.category(char) in _WITHOUT_WIDTH or "\u1160" <= char <= "\u11ff"
    return 0 if joins else 1


def on_one_line(text: str) -> str:
    """*text* with a space for whatever anybody takes for the end of a line."""
    return _LINE_ENDS.sub(" ", text)


def wrap(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """*text* in lines of at most *width* columns, the first after *first*, the others after *rest*; all in one for 0.

    Laws: spaces at the ends of lines aside, the lines hold the characters of *text* in order; an empty text has no
    line.  A longer line is one that may end nowhere.  An isolate (UAX #9) that would reach over several lines is
    closed and opened again.
    """
    return fill(pieces(text), width, first, rest)


def fill(solid: Iterable[str], width: int, first: str = "", rest: str = "") -> list[str]:
    """As :func:`wrap`, for a text given in *solid* pieces: a line ends between two of them."""
    lines: list[str] = []
    line, used, bare = first, display_width(first), True
    for piece in solid:
        if width and not bare and used + display_width(_trimmed(piece)) > width:
            lines.append(_trimmed(line))
            line, used, bare = rest, display_width(rest), True
        line, used, bare = line + piece, used + display_width(piece), False
    if bare:
        return []
    lines.append(_trimmed(line))
    return list(_closed(lines)) if any(_END_OF_ISOLATE in line for line in lines) else lines


def _trimmed(text: str) -> str:
    return text.rstrip(_BLANKS)


def pieces(text: str) -> Iterator[str]:
    """*text* cut where a line may end; spaces belong to the piece before them."""
    start, solid = 0, ""
    for index in range(1, len(text)):
        before, after = text[index - 1], text[index]
        if before not in _SPACES:
            if before.isascii() and after.isascii():
                continue  # within a Latin word, or at its end
            solid = before
        elif index > 1 and text[index - 2] not in _SPACES:
            solid = text[index - 2]
        if _may_break(before, after, solid):
            yield text[start:index]
            start = index
    if text:
        yield text[start:]


def _may_break(before: str, after: str, solid: str) -> bool:
    """Whether a line may end between two characters; *solid* is the last one that is no space."""
    kind = unicodedata.category(after)
    if after in _SPACES or after in _NEVER_FIRST or kind == "Pe" or kind[0] == "M":
        return False
    if solid in _ISOLATE or _category(solid) == "Ps":
        return False
    if before in _SPACES:
        return True
    if before in _GLUE or after in _GLUE:
        return False
    # Quotes: which of them open and which close differs by language, so beside a space they tell nothing.
    return (is_cjk(before) or is_cjk(after)) and kind != "Pf" and _category(before) != "Pi"


def _category(char: str) -> str:
    return unicodedata.category(char) if char else ""


def _closed(lines: list[str]) -> Iterator[str]:
    """*lines*, each with all its isolates closed: a line is a paragraph to the bidirectional algorithm."""
    for before, line in zip(accumulate(["", *lines], _open_isolates), lines, strict=False):
        after = _open_isolates(before, line)
        yield before + line + _END_OF_ISOLATE * len(after)


def _open_isolates(before: str, line: str) -> str:
    """The isolates that are open after *line*, where *before* were open."""
    stack = before
    for char in line:
        if char in _ISOLATE:
            stack += char
        elif char == _END_OF_ISOLATE:
            stack = stack[:-1]
    return stack
