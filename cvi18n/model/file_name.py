"""What a file is called that somebody is sent: ``{name}-CV-{lang}`` as a name that every file system takes.

A pattern is text with fields in braces; a brace itself is written twice.  The endings belong to the formats.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

FIELDS = ("name", "label", "lang", "date")
"""What a pattern may ask for: the person, the headline, the language's BCP 47 tag, and the day as ISO 8601 has it."""

MOST_BYTES = 255
"""The longest name, in UTF-8, that Linux and macOS take; Windows counts fewer units for the same text."""

_FORBIDDEN = '/\\:*?"<>|'
_ENDINGS = re.compile(r"\.(?:docx?|html?|json|md|pdf|txt)\Z", re.IGNORECASE)
# Names of devices on Windows, whatever stands behind their first dot.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|\Z)", re.IGNORECASE)
# Letters and marks that show nothing (Unicode's Default_Ignorable_Code_Point), but for those that choose a variant.
_INVISIBLE = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0"
_EDGES = "-_.~ "
_NOTHING = "CV"


class PatternFault(NamedTuple):
    """What is wrong with a pattern, and what to write instead."""

    message: str
    help: str


def pattern_fault(pattern: str) -> PatternFault | None:
    """Why *pattern* is none; None where it is one."""
    known = f"known fields: {', '.join(f'{{{field}}}' for field in FIELDS)}"
    try:
        parts = _parts(pattern)
    except ValueError:
        return PatternFault("a brace of the file name is never closed, or never opened", known)
    for _, field, format_, conversion in parts:
        if field is not None and (field not in FIELDS or format_ or conversion):
            written = field + (f"!{conversion}" if conversion else "") + (f":{format_}" if format_ else "")
            return PatternFault(f"a file name has no field {{{written}}}", known)
    if not parts:
        return PatternFault("the file name is empty", known)
    literal = "".join(literal for literal, *_ in parts)
    if sign := next((char for char in literal if char in _FORBIDDEN), None):
        return PatternFault(
            f"no file name may hold {sign}", 'write a name without a folder, such as "{name}-CV-{lang}"'
        )
    if parts[-1][1] is None and _ENDINGS.search(parts[-1][0]):
        return PatternFault("each format adds its own ending", "leave the ending out of the file name")
    return None


def file_name(pattern: str, fields: Mapping[str, str], ending: str) -> str:
    """The name that *pattern*, which has no fault, gives with *fields*, and *ending* (``.pdf``) behind it.

    Laws: the name is in NFC, of at most 255 bytes, without white space, invisible characters and what a file system
    forbids; it begins with a letter, a digit or another sign that no program takes for an option or a hidden file, and
    is no device of Windows.  Blanks are hyphens, and what a field leaves empty leaves no hyphen.
    """
    filled = "".join(text + (fields.get(field, "") if field else "") for text, field, *_ in _parts(pattern))
    return _fitting(_safe(filled), ending)


def file_names(pattern: str, fields: Mapping[str, Mapping[str, str]], ending: str) -> dict[str, str]:
    """The name for each language of *fields*, by BCP 47 tag; where two would be one, the tags tell them apart.

    Law: the names differ, also for a file system that does not tell capitals from small letters.
    """
    told_apart: set[str] = set()
    while True:
        # No tag holds the sign before it, so that names with tags differ among themselves.
        names = {
            tag: file_name(pattern, each, f"_{tag}{ending}" if tag in told_apart else ending)
            for tag, each in fields.items()
        }
        count = Counter(map(_folded, names.values()))
        alike = {tag for tag, name in names.items() if count[_folded(name)] > 1}
        if not alike - told_apart:
            return names
        told_apart |= alike


def _parts(pattern: str) -> list[tuple[str, str | None, str | None, str | None]]:
    """Text, and the field behind it with its format and conversion.  Raises ValueError."""
    return list(string.Formatter().parse(pattern))


def _safe(text: str) -> str:
    """*text* as a name, however long, without an ending."""
    text = unicodedata.normalize("NFC", re.sub(r"\s+", "-", text))
    shown = ("-" if char in _FORBIDDEN else char for char in text if not _is_invisible(char))
    text = re.sub(r"([-_])[-_]*", r"\1", unicodedata.normalize("NFC", "".join(shown)))
    return _named(text)


def _named(text: str) -> str:
    """*text* without what no name begins or ends with."""
    before = None
    while text != before:
        before, text = text, text.strip(_EDGES)
        while text and _continues(text[0]):
            text = text[1:]
    if not text:
        return _NOTHING
    return f"{_NOTHING}-{text}" if _DEVICES.match(text) else text


def _fitting(name: str, ending: str) -> str:
    """*name* with *ending*, cut before a character that is no part of the one before it."""
    room = MOST_BYTES - len(ending.encode())
    if len(name.encode()) > room:
        cut = len(name.encode()[:room].decode(errors="ignore"))
        while cut and _continues(name[cut]):
            cut -= 1
        name = _named(name[:cut])
    return name + ending


def _continues(char: str) -> bool:
    """Whether *char* is written on what stands before it: marks, tones of skin, vowels and finals of Hangul."""
    return (
        unicodedata.category(char).startswith("M")
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\u1160" <= char <= "\u11ff"
        or "\ud7b0" <= char <= "\ud7fb"
    )


def _is_invisible(char: str) -> bool:
    """Controls, marks of direction, fillers, lone surrogates, private characters, and what will never be assigned."""
    return (
        unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co")
        or char in _INVISIBLE
        or ord(char) & 0xFFFE == 0xFFFE
        or "\ufdd0" <= char <= "\ufdef"
    )


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())
