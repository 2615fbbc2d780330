"""Pseudo-locales: what a page looks like in a longer language and in a mirrored one, before anybody translates.

``en-XA`` accents Latin letters and makes each text about a third longer, between brackets that show where one is cut
off.  ``ar-XB`` runs from right to left, with the letters of each word in that order too (CLDR's names for the two,
UTS 35 part 1, section 3.5).
"""

from __future__ import annotations

import re

ACCENTED, MIRRORED = "en-XA", "ar-XB"
PSEUDO = (ACCENTED, MIRRORED)
"""The tags of the pseudo-locales."""

_LETTERS = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"
)
# Texts and no compiled patterns: every command imports this module, and hardly any asks for a pseudo-locale.
_VOWELS = "[AEIOUaeiou]"
# Addresses and code, placeholders, and escapes: what a translator leaves alone.
_KEPT = r"(\]\([^)\s]*\)|`[^`]*`|\{[^{}]*\}|\\.)"
_WORD = r"[^\W\d_]+"
_RIGHT_TO_LEFT, _END = "\u202e", "\u202c"


def pseudo(text: str, tag: str) -> str:
    """*text* as the pseudo-locale *tag* has it; without a letter, such as "{label}: {value}", it stays as it is.

    Law: markup, addresses, code and placeholders are those of *text*.
    """
    change = _accented if tag == ACCENTED else _mirrored
    parts = re.split(_KEPT, text)
    if not any(re.search(_WORD, part) for part in parts[::2]):
        return text
    changed = "".join(part if index % 2 else change(part) for index, part in enumerate(parts))
    if tag != ACCENTED:
        return changed
    missing = (len(text) * 4 + 2) // 3 - len(changed)
    return f"⟦{changed}{'~' * max(0, missing)}⟧"


def _accented(text: str) -> str:
    return re.sub(_VOWELS, lambda vowel: vowel[0] * 2, text).translate(_LETTERS)


def _mirrored(text: str) -> str:
    return re.sub(_WORD, lambda word: f"{_RIGHT_TO_LEFT}{word[0]}{_END}", text)
