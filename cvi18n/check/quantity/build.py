"""Numbers in digits and in Han characters, with what stands around them, made quantities."""

from __future__ import annotations

import re

from cvi18n.check.patterns import when_needed
from cvi18n.check.quantity.before import Before, name_before, read_before
from cvi18n.check.quantity.digits import Piece
from cvi18n.check.quantity.draft import CENTURY, Draft
from cvi18n.check.quantity.han import HanPiece
from cvi18n.check.quantity.language import Language
from cvi18n.check.quantity.quantity import Kind, Quantity, Vagueness, Value, Weight, product
from cvi18n.check.quantity.sign import Role, Sign
from cvi18n.check.quantity.signs import GLUED, UNITS
from cvi18n.check.quantity.tail import Tail, next_sign, read_tail

_SUFFIX = when_needed("[A-Za-z]+")
_SURE = frozenset([
    Role.PERCENT, Role.PERMILLE, Role.TENTHS, Role.POINTS, Role.TIMES, Role.DOUBLINGS, Role.QUARTER, Role.CURRENCY,
    Role.UNIT, Role.YEAR, Role.DECADE, Role.COUNT,
])  # fmt: skip
_VAGUELY = frozenset("数數几幾上近过過逾超破达達约約")
_SEVERAL = frozenset("数數几幾")
_NO_COUNT = frozenset("第双雙")  # 第三 counts by order, 双十一 is a day
_SCHOOLS = {"初": 6, "高": 9}  # 初二 is the second year of one school, and the eighth of all
_AFTERNOON = when_needed("(?:下午|晚上?|夜里?|午後|오후) ?$")
_OFF = when_needed(" (?:off|discount)\\b")
_UNDER = when_needed(" (?:under|below)\\b")
_HALF_OF_DAY = when_needed(" ?([AaPp])(?:\\. ?[Mm]\\.?|[Mm])(?![A-Za-z])")
_HALVES_OF_DAY = frozenset({"am", "pm", "a", "p"})
_AM_PM = frozenset(" AaPp")
_MILLENNIUM = 2000
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民国": 1911, "民國": 1911}
FIRST_YEARS = when_needed("(" + "|".join(_ERAS) + ")元年")
# All day, all year, all round: many a language says so.
_ALL_OF_IT = frozenset({"360", "365"})
_GIGA = 10**9
_TEN = 10
_REACH = 4
# What translators put into words: the universities of projects 985 and 211, days of sales, an all-round view.
_CIPHERS = frozenset({"985", "211", "996", "618", "400"})
_PAIRED = frozenset("双雙")  # 双 11 is a day of sales
NAMES = _CIPHERS | _ALL_OF_IT
"""Digits that say no number where nothing is counted by them."""
_SHORT_FOR_MORE = frozenset("kKwWbm")
_HIGH_RESOLUTIONS = (2, 4, 8)
_LONGEST_DECADE = 4


def of_digits(text: str, base: int, piece: Piece, language: Language) -> Quantity:
    """The quantity of a *piece* whose cluster begins at *base*."""
    start, end = base + piece.start, base + piece.end
    draft = Draft(piece.readings, piece.kind, piece.weight, start, end)
    draft.digits = text[start:end]
    before = read_before(text, start, language) if start else None
    letters = _SUFFIX.match(text, end) if text[end : end + 1].isalpha() else None
    if letters and letters[0].lower() in _HALVES_OF_DAY:
        letters = None
    if letters or (before and before.name):
        return _with_letters(text, draft, before, letters, language)
    tail = read_tail(text, end, language)
    if tail:
        draft.add(tail, text, language)
    if before:
        _precede(draft, before)
    _settle(draft, text, start, language)
    if piece.parts:
        draft.parts = tuple(of_digits(text, base, part, language) for part in piece.parts)
    return draft.finished()


def _precede(draft: Draft, before: Before) -> None:
    """What stands before the digits."""
    draft.start = before.start
    value = draft.readings[0]
    if before.percent:
        draft.kind = Kind.PERCENT
        draft.weigh_percentage()
    if before.currency:
        draft.currency, draft.weight = before.currency, Weight.FIRM
    if draft.kind is not Kind.NUMBER:
        return
    if before.ordinal:
        draft.kind = Kind.ORDINAL
    elif before.quarter and value <= 4:
        draft.kind, draft.weight = Kind.QUARTER, Weight.FIRM
    elif before.fiscal or (before.short_year and value < CENTURY):
        draft.kind, draft.weight = Kind.YEAR, Weight.FIRM
        if value < CENTURY:
            draft.readings = (value + (1900 if before.short_year and value >= 50 else _MILLENNIUM), value)


def _date_by_era(draft: Draft, text: str, start: int) -> None:
    """令和 3 年 is 2021."""
    offset = _ERAS.get(text[max(0, start - 2) : start]) or _ERAS.get(text[max(0, start - 3) : start].strip())
    if offset:
        draft.readings, draft.kind, draft.unit = (draft.readings[0] + offset,), Kind.YEAR, None
        draft.weight, draft.start = Weight.FIRM, start


def _compare_to_whole(draft: Draft, text: str, start: int) -> None:
    """120 % of the year before is up 20 %."""
    value = draft.readings[0]
    if "比" in text[max(0, start - _REACH) : start]:
        draft.readings += (value - CENTURY if value > CENTURY else CENTURY - value,)


def _settle(draft: Draft, text: str, start: int, language: Language) -> None:
    """What only the whole tells: a version, the name of a project."""
    if language.han and draft.unit is UNITS["y"]:
        _date_by_era(draft, text, start)
    elif language.han and draft.kind is Kind.PERCENT:
        _compare_to_whole(draft, text, start)
    if draft.kind is Kind.PERCENT and _OFF.match(text, draft.end):
        draft.name = "off"
    elif draft.kind is Kind.PERCENT and _UNDER.match(text, draft.end):
        draft.readings += (CENTURY - draft.readings[0],)
    if draft.digits in _ALL_OF_IT:
        draft.weight = Weight.FAINT
    elif draft.digits == "24" and draft.unit is UNITS["h"]:
        draft.weight = Weight.WORD
    half = _HALF_OF_DAY.match(text, draft.end) if text[draft.end : draft.end + 1] in _AM_PM else None
    if half and draft.kind in (Kind.NUMBER, Kind.CLOCK):
        draft.set_half_of_day(half[1] in "Pp")
        if draft.kind is Kind.CLOCK:
            draft.end = half.end()
    elif draft.kind is Kind.NUMBER:
        if "." in draft.digits:
            draft.name = name_before(text, start)
        elif draft.weight is Weight.DIGIT and _AFTERNOON.search(text, max(0, start - _REACH), start):
            draft.readings += (draft.readings[0] + 12,)
        elif (
            language.han
            and (draft.digits in _CIPHERS or text[start - 1 : start] in _PAIRED)
            and draft.end == start + len(draft.digits)
        ):
            draft.weight = Weight.FAINT


def _with_letters(
    text: str, draft: Draft, before: Before | None, letters: re.Match[str] | None, language: Language
) -> Quantity:
    """The quantity of digits with letters written against them."""
    suffix = letters[0] if letters else ""
    if before and before.name:
        return _term(draft, before.start, before.name, suffix)
    end = draft.end + len(suffix)
    sign = GLUED.get(suffix) or language.signs.get(suffix.lower())
    if text[end : end + 1].isdigit():
        # 7x24, 2021Q3: each number for itself.
        sign = Sign(Role.STOP) if suffix in "xXQH" else None
    if sign is None:
        return _term(draft, draft.start, "", suffix)
    if before:
        _precede(draft, before)
    if sign.role is Role.STOP:
        return draft.finished()
    if sign.role is Role.COUNT:
        _order(draft, end, text, language)
        return draft.finished()
    bare = draft.readings[0]
    tail = read_tail(text, draft.end, language)
    if tail:
        draft.add(tail, text, language)
    _shorten(draft, suffix, bare)
    return draft.finished()


def _order(draft: Draft, end: int, text: str, language: Language) -> None:
    """An ordinal: 1st, 3e, and the quarter that it may count."""
    draft.kind, draft.end = Kind.ORDINAL, end
    sign = next_sign(text, end, language)
    if sign and sign[0].role is Role.QUARTER:
        draft.kind, draft.weight, draft.end = Kind.QUARTER, Weight.FIRM, sign[1]


def _shorten(draft: Draft, suffix: str, bare: Value) -> None:
    """Letters that are short for several things: 4K, 10W, the 1990s and 90s."""
    if suffix in _SHORT_FOR_MORE and not draft.unit:
        if suffix in "Wwm" or (suffix in "kKb" and bare in _HIGH_RESOLUTIONS):
            draft.readings += (bare,)
    elif suffix == "s" and bare % 10 == 0:
        if bare < CENTURY:
            draft.readings += (1900 + bare,)
        elif len(draft.digits) == _LONGEST_DECADE:
            draft.unit, draft.kind = None, Kind.YEAR
            draft.readings += (bare % CENTURY,)


def _term(draft: Draft, start: int, letters: str, suffix: str) -> Quantity:
    """Digits in a name.  As a number it may be read too: the 99 of p99, the 64 thousand million of 64G."""
    scale: Value = _GIGA if suffix == "G" else GLUED[suffix].value if suffix in ("M", "B", "T", "K") else 1
    if scale != 1:
        draft.readings += tuple(product(value, scale) for value in draft.readings)
    draft.kind, draft.weight, draft.start = Kind.TERM, Weight.WORD, start
    draft.end += len(suffix)
    draft.name = f"{letters}#{suffix}".lower()
    return draft.finished()


def of_han(text: str, base: int, piece: HanPiece, language: Language) -> Quantity:
    """The quantity of a *piece* in Han characters whose run begins at *base*."""
    start, end = base + piece.start, base + piece.end
    before = text[start - 1] if start else ""
    value = piece.readings[0]
    draft = Draft(piece.readings, piece.kind, piece.weight, start, end)
    if before in _SCHOOLS and value <= 3:
        draft.readings = (value, value + _SCHOOLS[before])
    tail = read_tail(text, end, language)
    if tail and tail.scale != 1 and not tail.more:
        tail = None  # 双十一 is no twenty
    if piece.vague or value == _TEN:
        _blur(draft, piece, tail, text[max(0, start - 2) : start])
    if tail:
        if not piece.vague and not piece.weight and before not in _NO_COUNT and _is_counted(value, tail):
            draft.weight = Weight.WORD
        draft.add(tail, text, language)
    if tail and tail.role is Role.QUARTER and text[draft.end - 1] == "季" and not before.isdecimal() and before != "第":
        draft.kind, draft.weight = Kind.NUMBER, Weight.FAINT  # 一年四季
    if before == "第" and draft.kind is Kind.NUMBER:
        draft.kind, draft.weight, draft.start = Kind.ORDINAL, Weight.FAINT, start - 1
    if draft.unit is UNITS["y"]:
        _date_by_era(draft, text, start)
    return draft.finished()


def of_first_year(match: re.Match[str]) -> Quantity:
    """The first year of an era: 令和元年."""
    return Quantity((_ERAS[match[1]] + 1,), Kind.YEAR, Weight.FIRM, match.start(), match.end())


def _blur(draft: Draft, piece: HanPiece, tail: Tail | None, before: str) -> None:
    """A power of ten that stands for all numbers of its length: 上百, 百万级, 十几."""
    more = tail is not None and tail.more
    surely = before[-1:] in _VAGUELY and before != "千上"
    if not piece.vague and not more and not surely:
        return
    several = before[-1:] in _SEVERAL or (more and not piece.vague)
    draft.vague = Vagueness.SEVERAL if several else Vagueness.ABOUT
    if more and not piece.vague and before[-1:] not in _SEVERAL and draft.readings[0] == _TEN:
        draft.vague = Vagueness.TEENS
    if piece.vague and (surely or more or (tail and tail.role in (Role.COUNT, Role.CLASS))):
        draft.weight = Weight.WORD


def _is_counted(value: Value, tail: Tail) -> bool:
    """Whether what follows leaves no doubt that it is a number.  一个 is an article; 一年 is a year."""
    return tail.role in _SURE and (value > 1 or tail.role is not Role.COUNT)
