"""What a character is to the inline markup: white space, punctuation, CJK."""

from __future__ import annotations

import unicodedata

from cvi18n.cjk import is_cjk

# Chinese and Western text share these code points: quotation marks, dash, ellipsis, middle dot.
_SHARED = frozenset("“”‘’—…·")


def is_space(char: str) -> bool:
    """Whether *char* is Unicode whitespace as CommonMark 0.31 defines it (section 2.1)."""
    return char in "\t\n\f\r" or unicodedata.category(char) == "Zs"


def is_punctuation(char: str) -> bool:
    """Whether *char* is Unicode punctuation as CommonMark 0.31 defines it: general categories P and S."""
    return unicodedata.category(char)[0] in "PS"


def is_cjk_punctuation(source: str, index: int, step: int, beside: str) -> bool:
    """Whether the character at *index* is punctuation of CJK text.

    Marks that Western text shares are so when *beside*, or what lies behind them in the direction *step* (1 or
    -1), is CJK.  Several of them count as one: the dash and the ellipsis of Chinese are written twice.
    """
    char = source[index]
    if char not in _SHARED:
        return is_cjk(char) and is_punctuation(char)
    if is_cjk(beside):
        return True
    while 0 <= index < len(source) and source[index] in _SHARED:
        index += step
    return 0 <= index < len(source) and is_cjk(source[index])
