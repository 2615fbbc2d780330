"""Numbers written out in languages with blanks between words: twenty-five, hundreds of thousands, deux tiers, März."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cvi18n.check.patterns import when_needed
from cvi18n.check.quantity.compound import COUNTING, compound_word
from cvi18n.check.quantity.draft import Draft
from cvi18n.check.quantity.language import Language
from cvi18n.check.quantity.months import Month
from cvi18n.check.quantity.quantity import Kind, Quantity, Unit, Vagueness, Weight
from cvi18n.check.quantity.sign import Role
from cvi18n.check.quantity.signs import HALF
from cvi18n.check.quantity.sums import Sum, added, continues
from cvi18n.check.quantity.tail import Tail, read_tail
from cvi18n.check.quantity.vocabulary import LARGEST_SMALL, ROMANS, Part, Word, weight_in_words

_WORD = when_needed(r"[^\W\d_]+")
_BETWEEN = frozenset({" ", "-", "", "\u00a0", "\u2011", "־"})
_DATE_BEHIND = when_needed("[.׳]?,?[ \u00a0]?(?:de |of |del )?['’]?[0-9]")
_DATE_BEFORE = when_needed("[0-9](?:st|nd|rd|th|er|º|\\.)?,?[ \u00a0]?(?:de |of )?$")
_ARTICLE = when_needed(" (?:(?:of )?an?(?= )|di?e?(?= )|d['’])")  # half a year
_NO_ORDINAL = when_needed("(?i:\\b(?:an?|per|each|every|one|split)|/) ?$")
_PART_ENDS = when_needed("(?: (?:of|and|in|to|less|more|faster|over)\\b|[.,;:)]|$)")
_LAST_WORD = when_needed(r"([^\W\d_]+) $")
_NEXT_WORD = when_needed(r" [^\W\d_]+")
_HYPHENED = when_needed("-[^\\W\\d_]")
_VOWELS = "".join(map(chr, range(0x64B, 0x653)))
_VOWEL_SIGNS = frozenset(_VOWELS)
_REACH = 12
_LONGEST_MAGNITUDE = 4


class _Token(NamedTuple):
    word: Word
    start: int
    end: int
    joined: bool = False  # to the one before it, by a word: and


def word_quantities(text: str, taken: Sequence[Quantity], language: Language) -> Iterator[Quantity]:
    """The numbers and months in words, but for the words that belong to the numbers *taken*."""
    low = text.lower()
    if len(low) != len(text):
        low = text
    found = _WORD.findall(low)
    if language.compounds is None and language.vocabulary.isdisjoint(found):
        return
    run = _Run(text, low, language)
    for token, start in _hits(low, found, language):
        if start < run.behind or any(one.start <= start < one.end for one in taken):
            continue
        if _is_acronym(text[start : start + len(token)], text):
            continue
        word, after = _meaning(token, start, language)
        month = language.months.names.get(token)
        if token in language.months.beginnings and (behind := _NEXT_WORD.match(low, after)):
            month, after = language.months.names.get(token + behind[0]), behind.end()
        if month is not None and (word is None or _beside_digits(text, start, after)):
            yield from _month(text, start, after, month, language)
        elif word is not None and not _is_small_roman(token, word, text[start:after]):
            yield from run.take(word, start, after)
    yield from run.finish()


def _is_acronym(written: str, text: str) -> bool:
    """Whether a word stands in capitals among others: ELF is no German eleven."""
    return len(written) > 1 and written.isupper() and written.lower() not in ROMANS and not text.isupper()


def _is_small_roman(token: str, word: Word, written: str) -> bool:
    return word.part is Part.ORDINAL and token in ROMANS and not written.rstrip("e").isupper()


class _Run:
    """Words that follow each other and are one number, as far as they are read."""

    __slots__ = ("behind", "language", "low", "sum", "text", "tokens")

    def __init__(self, text: str, low: str, language: Language) -> None:
        self.text, self.low, self.language = text, low, language
        self.tokens: list[_Token] = []
        self.sum = Sum()
        self.behind = 0

    def take(self, word: Word, start: int, end: int) -> Iterator[Quantity]:
        """One more word; the number before it, if it begins another."""
        joined = False
        if self.tokens:
            gap = self.low[self.tokens[-1].end : start]
            joined = gap.lstrip(_VOWELS) not in _BETWEEN or word.prefixed
            if not self._goes_on(gap, word, joined, end):
                yield from self.finish()
                joined = False
                if start < self.behind:
                    return
        self.tokens.append(_Token(word, start, end, joined))
        self.sum = added(self.sum, word, joined)

    def _goes_on(self, gap: str, word: Word, joined: bool, end: int) -> bool:
        gap = gap.lstrip(_VOWELS)
        if gap not in _BETWEEN and not self.language.joiners.issuperset(gap.replace("-", " ").split()):
            return False
        last = self.tokens[-1].word
        apart = gap == " " and last.part is word.part is Part.CARDINAL and self.language.table.years_in_pairs
        if apart and word.readings[0] <= LARGEST_SMALL and _HYPHENED.match(self.low, end):
            return False  # twenty two-bedroom flats
        return continues(self.sum, last, word, joined, self.language.table)

    def finish(self) -> Iterator[Quantity]:
        """The number that the words are."""
        if self.tokens:
            quantity = _quantity(self.text, self.tokens, self.sum, self.language)
            self.tokens, self.sum, self.behind = [], Sum(), quantity.end
            yield quantity


def _hits(low: str, found: list[str], language: Language) -> Iterator[tuple[str, int]]:
    """The words that may say a number or a month, and where they begin."""
    vocabulary, compounds = language.vocabulary, language.compounds
    place = 0
    for token in found:
        if token in vocabulary or (compounds is not None and _meaning(token, 0, language)[0] is not None):
            place = low.find(token, place)
            while low[place - 1 : place].isalpha() or low[place + len(token) : place + len(token) + 1].isalpha():
                place = low.find(token, place + 1)
            end = place + len(token)
            # Behind a vowel sign the word goes on.
            if not (low[end : end + 1] in _VOWEL_SIGNS and low[end + 1 : end + 2].isalpha()):
                yield token, place
            place = end


def _meaning(token: str, start: int, language: Language) -> tuple[Word | None, int]:
    """What *token* says as a number, and where it ends as such."""
    end = start + len(token)
    word = language.words.get(token)
    if word is None and language.compounds is not None:
        found = compound_word(token, language.compounds)
        if found is not None:
            return found[0], start + found[1]
        if language.glued:
            word = _beginning(token, language)
    return word, end


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


def _quantity(text: str, run: list[_Token], result: Sum, language: Language) -> Quantity:
    start, end = run[0].start, run[-1].end
    draft = _single(run[0], text, language) if len(run) == 1 else _several(run, result)
    if draft.kind is Kind.ORDINAL and _NO_ORDINAL.search(text, max(0, start - _REACH), start):
        _demote(draft, text)
    behind = _ARTICLE.match(text, end) if draft.kind is Kind.FRACTION else None
    tail = read_tail(text, behind.end() if behind else end, language)
    if tail and tail.scale != 1 and text[start:end] in COUNTING:
        tail = None  # 세 조각 are three pieces
    if tail and (tail.unit or tail.scale != 1 or not behind):
        _add(draft, tail, text, language)
    draft.unit = draft.unit or run[-1].word.unit
    return draft.finished()


def _single(token: _Token, text: str, language: Language) -> Draft:
    word = token.word
    draft = Draft(word.readings, word.kind, word.weight, token.start, token.end)
    if word.part in (Part.SCALE, Part.MAGNITUDE) and not (word.exact and not _is_several(text, token.start, language)):
        draft.vague = Vagueness.SEVERAL
    return draft


def _is_several(text: str, start: int, language: Language) -> bool:
    before = _LAST_WORD.search(text, max(0, start - _REACH), start)
    return before is not None and before[1].lower() in language.table.several.split()


def _several(run: list[_Token], result: Sum) -> Draft:
    draft = Draft((result.value, *result.others), result.kind, _weight(result), run[0].start, run[-1].end)
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


def _weight(result: Sum) -> Weight:
    if result.vague or result.kind is Kind.FRACTION:
        return Weight.WORD
    if result.kind is Kind.CLOCK:
        return Weight.WORD
    return Weight.FIRM if result.kind is Kind.NUMBER else weight_in_words(result.value)


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
