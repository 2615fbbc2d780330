"""What stands behind a number and belongs to it: 万, million, %, 元, hours, 倍, 年半."""

from __future__ import annotations

from cvi18n.check.patterns import when_needed
from cvi18n.check.quantity.language import Language
from cvi18n.check.quantity.quantity import Unit, Value, product
from cvi18n.check.quantity.sign import Role, Sign
from cvi18n.check.quantity.signs import CODES, DOLLARS, GLUED, SYMBOLS

_BLANKS = " \u00a0\u202f"
_WORDS = when_needed("-?([^\\W\\d_]+)(?:[ \u00a0\u202f-]([^\\W\\d_]+))?(?:[ \u00a0\u202f-]([^\\W\\d_]+))?")
_LATIN = when_needed("-?([A-Za-z]+)")  # 7B模型 has no blank behind the letters
_JOINER = when_needed("[^\\W\\d_]+[ \u00a0'’]")
# Single letters that are units even behind a blank.
_ALONE = frozenset("kKMwshxg")
_POINTS = when_needed("%(?:p|포인트|ポイント)")
_ENDS = frozenset(",;:!?)，。；、：！？）")
_MOST_SIGNS = 5
_FIRST_GLUED = "\u1100"
_ADDING = (Role.MORE, Role.HALF)
_OPEN = (None, Role.SCALE, Role.COUNT)
_FINAL = (Role.PERCENT, Role.PERMILLE, Role.POINTS, Role.TENTHS, Role.CURRENCY)


class Tail:
    """What the signs behind a number make of it; *role* is that of the last that says what the number is of."""

    __slots__ = ("currency", "end", "half", "more", "role", "scale", "unit")

    def __init__(self) -> None:
        self.end = 0
        self.role: Role | None = None
        self.scale: Value = 1
        self.more = False
        self.half = False
        self.unit: Unit | None = None
        self.currency = ""

    def take(self, sign: Sign, end: int) -> None:
        """One more sign, which ends there."""
        role = sign.role
        self.end = end
        if role is Role.SCALE:
            self.role, self.scale = role, product(self.scale, sign.value)
        elif role is Role.MORE:
            self.more = True
        elif role is Role.HALF:
            self.half = True
        else:
            self.role, self.currency = role, sign.codes
            self.unit = sign.unit or self.unit


def read_tail(text: str, at: int, language: Language) -> Tail | None:
    """The signs behind the number that ends *at*; None if nothing there belongs to it."""
    found = next_sign(text, at, language)
    if found is None or found[0].role is Role.STOP:
        return None
    tail = Tail()
    for _ in range(_MOST_SIGNS):
        sign, end = found
        role = sign.role
        if role is Role.STOP or (role not in _ADDING and tail.role not in _OPEN):
            break
        if role is Role.SCALE and tail.role is Role.COUNT:
            break
        tail.take(sign, end)
        if role in _FINAL:
            tail.end += text.startswith("+", end)
            break
        found = next_sign(text, end, language, tail.role)
        if found is None:
            break
    return tail


def next_sign(text: str, at: int, language: Language, after: Role | None = None) -> tuple[Sign, int] | None:
    """The sign that begins *at*, and its end; *after* is the role of the one before it."""
    char = text[at : at + 1]
    if not char or char in _ENDS:
        return None
    blank = char in _BLANKS
    if blank:
        at += 1
        char = text[at : at + 1]
    elif char == ".":
        return _behind_point(text, at + 1, language, after)
    if char == "×" and text[at + 1 : at + 3].strip()[:1].isdigit():
        return None
    if char in SYMBOLS:
        points = _POINTS.match(text, at) if language.glued else None
        return (Sign(Role.POINTS), points.end()) if points else (SYMBOLS[char], at + 1)
    if char >= _FIRST_GLUED:
        return _glued(text, at, language, after)
    return _spaced(text, at, language, blank, after)


def _behind_point(text: str, at: int, language: Language, after: Role | None) -> tuple[Sign, int] | None:
    """The sign behind an abbreviated scale (3 Mio. Euro) or a German ordinal (3. Quartal)."""
    if after is Role.SCALE:
        return next_sign(text, at, language, Role.STOP)
    if after is None and text[at : at + 1] in _BLANKS:
        found = _spaced(text, at + 1, language, blank=True)
        return found if found and found[0].role is Role.QUARTER else None
    return None


def _glued(text: str, at: int, language: Language, after: Role | None) -> tuple[Sign, int] | None:
    """The longest sign among the characters *at*.  Behind a measure word nothing counts but a half: 3 个半月."""
    if not language.glued:
        return None
    for length in range(min(language.longest_sign, len(text) - at), 0, -1):
        sign = language.signs.get(text[at : at + length])
        if sign is not None:
            allowed = _follows(sign.role, after)
            return (sign, at + length) if allowed else None
    return None


def _follows(role: Role, after: Role | None) -> bool:
    if role is Role.HALF:
        return after in (Role.COUNT, Role.UNIT, Role.YEAR)
    if after in (None, Role.SCALE, Role.STOP):
        return True
    # 两个半月: what a half is of stands behind it.
    return after is Role.COUNT and role in (Role.MONTH, Role.UNIT, Role.YEAR)


def _spaced(text: str, at: int, language: Language, blank: bool, after: Role | None = None) -> tuple[Sign, int] | None:
    """The sign of the most words *at*."""
    match = (_LATIN if language.glued else _WORDS).match(text, at)
    if match is None:
        return None
    word = match[1]
    if len(word) == 1 and text[at] == "-":
        return None  # level 1-B
    if word in CODES:
        return Sign(Role.CURRENCY, codes=CODES[word]), match.end(1)
    if word[0] == "M" and (word[1:] in CODES or (word[1:] in DOLLARS and text.startswith("$", match.end(1)))):
        return GLUED["M"], match.start(1) + 1  # MUS$
    if word in DOLLARS and text.startswith("$", match.end(1)):
        return Sign(Role.CURRENCY, codes=DOLLARS[word]), match.end(1) + 1
    if word in GLUED and (not blank or len(word) > 1 or word in _ALONE) and (word != "w" or language.glued):
        return GLUED[word], match.end(1)
    if language.glued:
        return None
    if after is Role.SCALE and word in language.joiners and (beyond := _JOINER.match(text, at)):
        # Five millions of euros.
        found = _spaced(text, beyond.end(), language, blank)
        return found if found and found[0].role is Role.CURRENCY else None
    for group in range(min(language.longest_sign, 3), 0, -1):
        if match[group] is not None:
            form = " ".join(match.group(*range(1, group + 1))) if group > 1 else word
            sign = language.signs.get(form.lower()) or language.signs.get(form)
            if sign is not None:
                return sign, match.end(group)
    return None
