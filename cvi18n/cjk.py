"""Which characters are set without spaces between: Chinese and Japanese ones."""

from __future__ import annotations

# Unicode blocks of Han, kana, Bopomofo, CJK punctuation and full-width forms.  Hangul is left out where it stands
# among them (compatibility jamo, enclosed syllables, half-width jamo): Korean puts spaces between words.
# Ranges and no regular expression: to compile one of these costs more than the rest of this module.
_CJK = (
    (0x2E80, 0x2FFF),
    (0x3000, 0x312F),
    (0x3190, 0x31FF),
    (0x3220, 0x325F),
    (0x3280, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFE10, 0xFE1F),
    (0xFE30, 0xFE6F),
    (0xFF00, 0xFF9F),
    (0xFFE0, 0xFFE6),
    (0x1AFF0, 0x1B16F),
    (0x1F200, 0x1F2FF),
    (0x20000, 0x3FFFF),
    # Selectors that pick a variant of a Han character.
    (0xE0100, 0xE01EF),
)


def is_cjk(char: str) -> bool:
    """Whether *char* is Han, kana, Bopomofo, CJK punctuation or full-width: what is set without spaces between.

    Not Hangul.  Curly quotes, the dash and the ellipsis belong to Latin text as much and do not count.
    """
    code = ord(char)
    return code >= _CJK[0][0] and any(low <= code <= high for low, high in _CJK)
