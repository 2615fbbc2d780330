"""Quotation marks, apostrophes and spaces as a language sets them, where people typed the keyboard's.

Only straight quotation marks and plain spaces are touched: whoever typed a curly mark meant it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import cycle

from cvi18n.cjk import is_cjk
from cvi18n.locale import quotation_marks
from cvi18n.locale.subtags import datum, maximise, parse

NO_BREAK, NARROW = "\u00a0", "\u202f"
# Scripts whose quotation marks are as wide as their characters.
_WIDE = frozenset(["Hans", "Hant", "Jpan"])
# Stands for a run that is not to be touched: a character that is neither a letter nor a blank.
_OPAQUE = "\ufffc"

# What may stand before a mark that opens, and behind one that closes.
_BEFORE = frozenset(" \u00a0\u202f([{<«„“‘‚「『（【《〈-–—/:：，、。；,;\"'")
_BEHIND = frozenset(" \u00a0\u202f)]}>»”’」』）】》〉-–—/.,:;!?…，、。：；！？\"'")
_LETTER = r"[^\W\d_]"
_APOSTROPHE = re.compile(rf"(?<={_LETTER})'(?={_LETTER})|(?:(?<=[\s(])|^)'(?=\d\ds?\b)")
_POSSESSIVE = re.compile(rf"(?<={_LETTER})'")

_UNITS = (
    "[%‰°€£¥₩₽₹$]|(?:[kcm]?m|[km]?g|[mµ]?s|h|min|[kKMGTP]i?B|[kMGT]?bit|[kMG]?Hz|[kMG]?W|[km]?V|км|кг|мс|млн|млрд|тыс)"
    r"(?!\w)"
)
# What must not stand apart at the end of a line: the languages (none: all), the space, and what replaces it.
_SPACES: Sequence[tuple[str, str, str]] = (
    ("", rf"(?<=\d) (?={_UNITS})", NO_BREAK),
    ("", r"(?<=\d) (?=\d{3}(?!\d))", NO_BREAK),
    ("", r"(?<=[№§]) (?=\d)", NO_BREAK),
    ("fr", r"(?<=\S) (?=[;!?])", NARROW),
    ("fr", r"(?<=\S) (?=[:»])|(?<=«) (?=\S)", NO_BREAK),
    ("cs sk", r"(?<=\b[ksvzouaiKSVZOUAI]) (?=\S)", NO_BREAK),
    ("pl", r"(?<=\b[aiouwzAIOUWZ]) (?=\S)", NO_BREAK),
    ("ru uk be bg sr mk", r"(?<=\b[авикосуяіїєАВИКОСУЯІЇЄ]) (?=\S)", NO_BREAK),
    ("cs sk pl ru uk be bg sr mk", r"(?<=\S) (?=[–—] )", NO_BREAK),
    ("de da nb nn sv", rf"(?<=\b{_LETTER}\.) (?={_LETTER}{{1,2}}\.)", NARROW),
)


def typeset(runs: Iterable[tuple[str, bool]], tag: str) -> list[str]:
    """The texts of a paragraph's *runs* as the language *tag* sets them; a run marked True stays as it stands.

    Straight quotation marks become the language's own (CLDR, UTS 35 part 2) where all of a paragraph make pairs, and
    apostrophes curly; spaces that must not break a line become U+00A0, or U+202F before the high marks of French.
    Laws: apart from the spaces inside French quotation marks no character is added and none is lost;
    typeset(typeset(r)) == typeset(r).
    """
    pieces = list(runs)
    whole = "".join(_OPAQUE * len(text) if fixed else text for text, fixed in pieces)
    edits = dict(_edits(whole, tag))
    if not edits:
        return [text for text, _ in pieces]
    found, start = [], 0
    for text, _ in pieces:
        found.append("".join(edits.get(start + index, char) for index, char in enumerate(text)))
        start += len(text)
    return found


def _edits(text: str, tag: str) -> Iterator[tuple[int, str]]:
    """What stands in the place of the character at an index."""
    if " " in text:
        for pattern, space in _spaces(parse(tag).language):
            yield from ((match.start(), space) for match in pattern.finditer(text))
    wide = maximise(parse(tag)).script in _WIDE
    if '"' in text:
        places = [index for index, char in enumerate(text) if char == '"']
        yield from _pairs(text, places, _marks(tag, inner=False), wide=wide)
    if "'" in text:
        yield from _single(text, tag, wide=wide)


def _single(text: str, tag: str, *, wide: bool) -> Iterator[tuple[int, str]]:
    """Apostrophes, in scripts that know upper and lower case: Hebrew writes its geresh with the same key."""
    apostrophes = {match.start() for match in _APOSTROPHE.finditer(text) if _is_cased(text[match.end()])}
    rest = [index for index, char in enumerate(text) if char == "'" and index not in apostrophes]
    pairs = list(_pairs(text, rest, _marks(tag, inner=True), wide=wide))
    if not pairs and not any(_opens(text, index) for index in rest):
        possessives = (match.start() for match in _POSSESSIVE.finditer(text) if _is_cased(text[match.start() - 1]))
        apostrophes |= set(possessives).intersection(rest)
    # In a Chinese face the apostrophe is as wide as a character, and would tear "don't" apart.
    yield from () if wide else ((index, "’") for index in apostrophes)
    yield from pairs


def _pairs(text: str, places: Sequence[int], marks: tuple[str, str], *, wide: bool) -> Iterator[tuple[int, str]]:
    """Opening and closing marks by turns; nothing where one of them cannot be what its turn makes it.

    *wide* marks are for what has a character as wide in it: a Latin quotation on a Chinese page keeps its own.
    """
    turns = list(zip(places, cycle((True, False)), strict=False))
    if len(turns) % 2 or not all(_opens(text, index) if opens else _closes(text, index) for index, opens in turns):
        return
    for start, end in zip(places[::2], places[1::2], strict=True):
        if not wide or any(map(is_cjk, text[start:end])):
            yield start, marks[0]
            yield end, marks[1]


def _opens(text: str, index: int) -> bool:
    behind = text[index + 1 : index + 2]
    return bool(behind.strip()) and (index == 0 or text[index - 1] in _BEFORE or is_cjk(text[index - 1]))


def _closes(text: str, index: int) -> bool:
    behind = text[index + 1 : index + 2]
    return bool(text[index - 1].strip()) and (not behind or behind in _BEHIND or is_cjk(behind))


def _is_cased(char: str) -> bool:
    return char.lower() != char.upper() or char.isdigit()


@lru_cache(maxsize=64)
def _marks(tag: str, *, inner: bool) -> tuple[str, str]:
    """What opens and closes a quotation; the marks of French have a space inside, but not in Switzerland."""
    opening, closing = tuple(datum(quotation_marks.INNER if inner else quotation_marks.OUTER, tag))
    locale = maximise(parse(tag))
    padded = locale.language == "fr" and locale.region not in ("CH", "LI") and opening == "«"
    return (opening + NO_BREAK, NO_BREAK + closing) if padded else (opening, closing)


@lru_cache(maxsize=64)
def _spaces(language: str) -> Sequence[tuple[re.Pattern[str], str]]:
    rows = [row for row in _SPACES if not row[0] or language in row[0].split()]
    kinds = dict.fromkeys(space for _, _, space in rows)
    return [(re.compile("|".join(pattern for _, pattern, kind in rows if kind == space)), space) for space in kinds]
