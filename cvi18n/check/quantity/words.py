"""Numbers written out in languages with blanks between words: twenty-five, hundreds of thousands, deux tiers, März."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from cvi18n.check.quantity.draft import Draft
from cvi18n.check.quantity.language import ROMANS, Language, Part, Word, weight_in_words
from cvi18n.check.quantity.months import Month
from cvi18n.check.quantity.quantity import Kind, Quantity, Unit, Vagueness, Value, Weight, product
from cvi18n.check.quantity.sign import Role
from cvi18n.check.quantity.signs import HALF
from cvi18n.check.quantity.tail import Tail, read_tail

_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = frozenset({" ", "-", "", "\u00a0", "\u2011"})
_DATE_BEHIND = re.compile("[.׳]?,?[ \u00a0]?(?:de |of |del )?['’]?[0-9]")
_DATE_BEFORE = re.compile("[0-9](?:st|nd|rd|th|er|º|\\.)?,?[ \u00a0]?(?:de |of )?$")
_ARTICLE = re.compile(" (?:of )?an?(?= )")  # half a year
_QUARTER = Fraction(1, 4)
_NO_ORDINAL = re.compile("(?i:\\b(?:an?|per|each|every|one|split)|/) ?$")
_PART_ENDS = re.compile("(?: (?:of|and|in|to|less|more|faster|over)\\b|[.,;:)]|$)")
_REACH = 8
_LONGEST_MAGNITUDE = 4


class _Token(NamedTuple):
    word: Word
    start: int
    end: int
    joined: bool = False  # to the one before it, by a word: and


class _Sum(NamedTuple):
    """A number of several words, as far as it is read."""

    total: Value = 0
    section: Value | None = None
    kind: Kind = Kind.NUMBER
    vague: bool = False
    others: tuple[Value, ...] = ()
    scaled: bool = False
    scale: Value = 1  # the last one

    @property
    def value(self) -> Value:
        return self.total + (self.section or 0)


def word_quantities(text: str, taken: Sequence[Quantity], language: Language) -> Iterator[Quantity]:
    """The numbers and months in words, but for the words that belong to the numbers *taken*."""
    low = text.lower()
    if len(low) != len(text):
        low = text
    names = language.months.names
    run: list[_Token] = []
    end = behind = 0
    for token, start in _hits(low, language):
        if start < behind or any(one.start <= start < one.end for one in taken):
            continue
        after = start + len(token)
        if (
            token in ROMANS
            and not text[start:after].rstrip("e").isupper()
            and language.words[token].part is Part.ORDINAL
        ):
            continue
        word = language.words.get(token) or (_beginning(token, language) if language.glued else None)
        month = names.get(token)
        if month is not None and (word is None or _beside_digits(text, start, after)):
            yield from _month(text, start, after, month, language)
        elif word is not None:
            if run and not _continues(low[end:start], run, word, language.joiners):
                quantity = _quantity(text, run, language)
                yield quantity
                run, behind = [], quantity.end
                if start < behind:
                    continue
            run.append(_Token(word, start, after, bool(run) and low[end:start] not in _BETWEEN))
            end = after
    if run:
        yield _quantity(text, run, language)


def _hits(low: str, language: Language) -> Iterator[tuple[str, int]]:
    """The words that may say a number or a month, and where they begin."""
    found = _WORD.findall(low)
    vocabulary = language.vocabulary
    if vocabulary.isdisjoint(found) and not language.glued:
        return
    place = 0
    for token in found:
        if token in vocabulary or (language.glued and _beginning(token, language)):
            place = low.find(token, place)
            while low[place - 1 : place].isalpha() or low[place + len(token) : place + len(token) + 1].isalpha():
                place = low.find(token, place + 1)
            yield token, place
            place += len(token)


def _beginning(token: str, language: Language) -> Word | None:
    """The magnitude that a Korean word begins with: 수백만명."""
    for length in range(min(_LONGEST_MAGNITUDE, len(token) - 1), 1, -1):
        word = language.words.get(token[:length])
        if word is not None and word.part is Part.MAGNITUDE:
            return word
    return None


def _month(text: str, start: int, end: int, month: Month, language: Language) -> Iterator[Quantity]:
    if language.months.capital and not text[start].isupper():
        return
    weight = Weight.FIRM if month.sure or _beside_digits(text, start, end) else Weight.FAINT
    yield Quantity((month.number,), Kind.MONTH, weight, start, end)


def _beside_digits(text: str, start: int, end: int) -> bool:
    return bool(_DATE_BEHIND.match(text, end) or _DATE_BEFORE.search(text, max(0, start - _REACH), start))


def _continues(gap: str, run: list[_Token], word: Word, joiners: frozenset[str]) -> bool:
    """Whether *word*, behind *gap*, goes on with the number of the *run*."""
    last = run[-1].word
    if last.part in (Part.MULTIPLE, Part.ORDINAL) or word.part is Part.MULTIPLE:
        return False
    if gap not in _BETWEEN and not joiners.issuperset(gap.replace("-", " ").split()):
        return False
    joined = gap not in _BETWEEN
    if word.part in (Part.SCALE, Part.MAGNITUDE):
        # A couple of hundred is two of them.
        couple = last.part is Part.CARDINAL and last.weight is Weight.FAINT and last.readings[0] == 2
        return not joined or couple or last.part in (Part.MAGNITUDE, Part.FRACTION)
    if word.part is Part.FRACTION:
        return last.part in (Part.CARDINAL, Part.SCALE) and (not joined or word.readings[0] == HALF)
    if last.part in (Part.SCALE, Part.CARDINAL) and word.part in (Part.CARDINAL, Part.ORDINAL):
        return _adds(last, word, joined)
    return False


def _adds(last: Word, word: Word, joined: bool) -> bool:
    before, value = last.readings[0], word.readings[0]
    if word.part is Part.ORDINAL and len(word.readings) > 1 and before < 10:
        return not joined  # one third
    if last.part is Part.SCALE:
        return value < before
    tens = before >= 20 and before % 10 == 0 and value < 20
    return (tens and (value < 10 or before in (60, 80))) or (before == 4 and value == 20)


def _quantity(text: str, run: list[_Token], language: Language) -> Quantity:
    start, end = run[0].start, run[-1].end
    draft = _single(run[0]) if len(run) == 1 else _several(run)
    if draft.kind is Kind.ORDINAL and _NO_ORDINAL.search(text, max(0, start - _REACH), start):
        _demote(draft, text)
    behind = _ARTICLE.match(text, end) if draft.kind is Kind.FRACTION else None
    tail = read_tail(text, behind.end() if behind else end, language)
    if tail and (tail.unit or tail.scale != 1 or not behind):
        _add(draft, tail, text, language)
    return draft.finished()


def _single(token: _Token) -> Draft:
    word = token.word
    draft = Draft(word.readings, word.kind, word.weight, token.start, token.end)
    if word.part in (Part.SCALE, Part.MAGNITUDE):
        draft.vague = Vagueness.SEVERAL
    return draft


def _several(run: list[_Token]) -> Draft:
    result = _Sum()
    for token in run:
        result = _with(result, token.word, token.joined)
    readings = (result.value, *result.others)
    draft = Draft(readings, result.kind, _weight(result), run[0].start, run[-1].end)
    draft.vague = Vagueness.SEVERAL if result.vague else Vagueness.NONE
    return draft


def _demote(draft: Draft, text: str) -> None:
    """A third is a part, if nothing is counted by it; per second is no ordinal."""
    part = next((value for value in draft.readings if value < 1), None)
    draft.kind = Kind.NUMBER if part is None else Kind.FRACTION
    if part is not None and _PART_ENDS.match(text, draft.end):
        draft.readings, draft.weight = (part, *draft.readings), Weight.WORD


def _add(draft: Draft, tail: Tail, text: str, language: Language) -> None:
    ordinal = draft.kind is Kind.ORDINAL
    draft.add(tail, text, language)
    if draft.kind is Kind.QUARTER:
        draft.weight = Weight.FIRM if ordinal else Weight.WORD
    elif tail.unit or tail.role is Role.COUNT:
        draft.weight = max(draft.weight, Weight.WORD)


def _weight(result: _Sum) -> Weight:
    if result.vague or result.kind is Kind.FRACTION:
        return Weight.WORD
    return Weight.FIRM if result.kind is Kind.NUMBER else weight_in_words(result.value)


def _with(result: _Sum, word: Word, joined: bool) -> _Sum:
    value, section = word.readings[0], result.section
    if word.part in (Part.SCALE, Part.MAGNITUDE):
        vague = result.vague or word.part is Part.MAGNITUDE or (section is None and not result.scaled)
        whole = product(section if section is not None else (result.total if result.scaled else 1), value)
        if value == 100 or (word.part is Part.MAGNITUDE and section is None and not result.scaled):
            return result._replace(section=whole, vague=vague, kind=Kind.NUMBER)
        total = whole if section is None else result.total + whole
        return result._replace(total=total, section=None, vague=vague, scaled=True, scale=value, kind=Kind.NUMBER)
    if section is None and result.scaled and word.part is Part.FRACTION:
        return result._replace(total=result.total + product(result.scale, value))
    if section is None:
        kind = result.kind if result.scaled else word.kind
        return result._replace(section=value, kind=kind, others=word.readings[1:])
    if word.part is Part.FRACTION or (word.part is Part.ORDINAL and len(word.readings) > 1 and section < 10):
        return _fraction(result, section, word, joined)
    if (section, value) == (4, 20):
        return result._replace(section=80)
    kind = Kind.ORDINAL if word.part is Part.ORDINAL else result.kind
    return result._replace(section=section + value, kind=kind)


def _fraction(result: _Sum, section: Value, word: Word, joined: bool) -> _Sum:
    """Two and a half; two thirds.  Three quarters are a count of quarters as well."""
    part = next((value for value in word.readings if value < 1), word.readings[0])
    if joined:
        return result._replace(section=section + HALF)
    return result._replace(
        section=product(section, part), kind=Kind.FRACTION, others=(section,) if part == _QUARTER else ()
    )


def halves(text: str, found: list[Quantity], language: Language) -> list[Quantity]:
    """*found* with "a year and a half" as one and a half years."""
    if language.half is None:
        return found
    for match in language.half.finditer(text.lower()):
        sign = language.signs.get(match[1])
        unit: Unit | None = sign.unit if sign else None
        before = next((one for one in found if one.end == match.end(1) and one.unit), None)
        if unit is None:
            continue
        value = (before.value if before else 1) + HALF
        start = before.start if before else match.start(1)
        whole = Quantity((value,), Kind.NUMBER, Weight.WORD, start, match.end(), unit=unit)
        outside = [one for one in found if one.end <= start or one.start >= match.end()]
        found = sorted([*outside, whole], key=lambda one: one.start)
    return found
