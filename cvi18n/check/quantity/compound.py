"""Numbers of several words written as one: einundzwanzig, duemilatrecento, drieënhalf, zehnjährig, 이십삼."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from cvi18n.check.quantity.quantity import Kind, Unit, Value, Weight
from cvi18n.check.quantity.signs import HALF, UNITS
from cvi18n.check.quantity.table import Numerals
from cvi18n.check.quantity.vocabulary import Part, Word, forms, weight_in_words

_SHORTEST = 4
_SCALES = ("2", "3", "4", "8")
_MYRIADS = 10**4
_NATIVE = frozenset(["열", "스물", "스무", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"])
_ONES = ["하나", "한", "둘", "두", "셋", "세", "석", "넷", "네", "넉", "다섯", "여섯", "일곱", "여덟", "아홉"]
COUNTING = _NATIVE.union(_ONES)
"""Korean words that count things and multiply nothing: 하나만 is only one."""
# Behind a ten of one character they tell that it is one; 열정 is passion.
_COUNTERS = frozenset("명개건번살시년장대권편곳층팀회")


class Compounds(NamedTuple):
    """How a language writes numbers together."""

    whole: re.Pattern[str]
    joiner: re.Pattern[str]
    values: Mapping[str, tuple[int, bool]]
    """Of each piece, and whether it multiplies what is before it."""
    stems: Mapping[str, int]
    largest_inner: int
    """Scales up to here are inside of a section: the hundred of two hundred thousand."""
    open_end: bool
    """Whether more may follow in the same word: Korean counters."""

    def __hash__(self) -> int:
        return id(self)


def compounds(table: Numerals) -> Compounds | None:
    """The compounds of *table*; None if the language has none."""
    if not table.compound:
        return None
    values = dict(_pieces(table))
    piece = "|".join(sorted(map(re.escape, values), key=len, reverse=True))
    stems = {stem: int(value) for value, cell in table.stems.items() for stem in cell.split("|")}
    ordinal = f"(?P<stem>{'|'.join(stems) or '(?!)'})?(?P<ordinal>{table.ordinal_ends or '(?!)'})"
    ends = "|".join([ordinal, *(f"(?P<{name}>{pattern})" for name, pattern in table.counted.items())])
    half = f"(?P<half>{table.half_in_word or '(?!)'})"
    whole = f"(?P<number>(?:{piece})(?:{table.compound}(?:{piece}))*)(?:{half})?(?:{ends})?"
    myriads = "4" in table.scales
    largest = _MYRIADS // 10 if myriads else 100
    return Compounds(re.compile(whole), re.compile(table.compound), values, stems, largest, myriads)


def _pieces(table: Numerals) -> Iterator[tuple[str, tuple[int, bool]]]:
    for value, cell in enumerate(table.cardinals.split()):
        yield from ((form, (value, False)) for form, _ in forms(cell) if value)
    for ten, cell in enumerate(table.tens.split(), 2):
        yield from ((form, (ten * 10, False)) for form, _ in forms(cell))
    for zeros in _SCALES:
        yield from (
            (form, (10 ** int(zeros), True)) for form, _ in forms(table.scales.get(zeros, "")) if form.isalpha()
        )
    for text, cell in table.pieces.items():
        yield from ((form, (int(text.strip("x")), text.endswith("x"))) for form in cell.split("|"))


@lru_cache(maxsize=4096)
def compound_word(token: str, compounds: Compounds) -> tuple[Word, int] | None:
    """What *token*, in small letters, says as a compound, and how much of it does."""
    if len(token) < (2 if compounds.open_end else _SHORTEST):
        return None
    match = (compounds.whole.match if compounds.open_end else compounds.whole.fullmatch)(token)
    if match is None:
        return None
    found = _split(match["number"], 0, compounds)
    end = match.lastgroup or "number"
    if len(found) == 1 and end == "number" and not (compounds.open_end and found[0] in _NATIVE):
        return None
    if found == ["열"] and token[1:2] not in _COUNTERS:
        return None
    if found[0] in COUNTING and any(compounds.values[piece][1] for piece in found):
        return None
    value: Value = _value([compounds.values[piece] for piece in found], compounds.largest_inner)
    if match["half"]:
        value += HALF
    if match["ordinal"]:
        value += compounds.stems.get(match["stem"] or "", 0)
        return Word((value,), Part.ORDINAL, Kind.ORDINAL, Weight.FAINT), match.end()
    return _word(value, end, compounds, found, match.end())


def _split(number: str, at: int, compounds: Compounds) -> list[str]:
    """The pieces of *number* from there on; none if no division of it leaves nothing over."""
    if at == len(number):
        return []
    if at and (joiner := compounds.joiner.match(number, at)):
        at = joiner.end()
    for end in range(len(number), at, -1):
        if number[at:end] in compounds.values:
            rest = _split(number, end, compounds)
            if rest or end == len(number):
                return [number[at:end], *rest]
    return []


def _word(value: Value, end: str, compounds: Compounds, found: list[str], length: int) -> tuple[Word, int] | None:
    weight = weight_in_words(value)
    if end == "times":
        return (Word((value,), Part.MULTIPLE, Kind.TIMES, Weight.WORD), length) if value > 1 else None
    if end == "percent":
        return Word((value,), Part.MULTIPLE, Kind.PERCENT, Weight.FIRM), length
    if compounds.open_end and length <= 2 and _NATIVE.isdisjoint(found):
        scaled = [compounds.values[piece][1] for piece in found]
        if scaled == [True, True]:
            return Word((value,), Part.SCALE, Kind.NUMBER, Weight.WORD), length
        weight = Weight.FAINT
    elif compounds.open_end and not any(
        compounds.values[piece][1] or compounds.values[piece][0] >= 10 for piece in found
    ):
        return None  # 사이 is between
    unit: Unit | None = UNITS.get(end)
    return Word((value,), Part.CARDINAL, Kind.NUMBER, weight, unit=unit), length


def _value(pieces: list[tuple[int, bool]], largest_inner: int) -> int:
    total = section = digit = 0
    for value, multiplies in pieces:
        if not multiplies:
            digit += value
        elif value <= largest_inner:
            section += (digit or 1) * value
            digit = 0
        else:
            total += (section + digit or 1) * value
            section = digit = 0
    return total + section + digit
