"""Whether two words in Latin letters are one word: misspelled, inflected or shortened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import words

_ENDINGS = when_needed(
    r"(?:ies|es|s|ed|ing|er|ers|ly|ful|isation|ization|ise|ize|able|al|ic|a|e|i|o|u|y|en|em|n|om|ami|ach|ów|as|os|ne|"
    r"ung|isch|ische|ischen|eur|ador|ista|ism|ität|ità|ité|idad|ta|d|r)$"
)
_SMALL = words("a an and at by de des du el for in la le of on or the to und y")


def alike(one: str, other: str) -> bool:
    """Whether *other* is *one* with a slip: a letter too many, too few or another, or two that changed places.

    Long words may have two slips, and letters between the first and the last may be in disorder.
    """
    first, second = one.casefold(), other.casefold()
    if len(first) < 4 or abs(len(first) - len(second)) > 2:
        return False
    if len(first) > 4 and first[0] == second[0] and first[-1] == second[-1] and sorted(first) == sorted(second):
        return True
    return _slips(first, second) <= (2 if len(first) > 6 else 1)


def is_miskeyed(one: str, other: str) -> bool:
    """Whether *other* has the capitals *one* in another order, or one of three or four is another."""
    if len(one) != len(other) or len(one) < 3 or not other.isupper() or one == other:
        return False
    return sorted(one) == sorted(other) or sum(map(str.__ne__, one, other)) == 1


def is_inflected(one: str, other: str, *, known: bool) -> bool:
    """Whether the two share their stem.  What is *known* to be a name may have an ending, or lack a long one."""
    first, second = one.casefold(), other.casefold()
    if len(first) > 3 and second.startswith(first) and second != first + first[-1]:
        return True
    if len(second) > 3 and first.startswith(second) and (not known or _is_long_part(second, first)):
        return True
    stem, other_stem = _ENDINGS.sub("", first), _ENDINGS.sub("", second)
    return not known and len(stem) > 3 and stem == other_stem


def _is_long_part(part: str, whole: str) -> bool:
    """Whether a name may be called by its beginning: Postgres; but Photos is no Photoshop."""
    return len(whole) - len(part) > 2 and len(part) * 3 > len(whole) * 2


def stands_for(short: str, long: Sequence[str]) -> bool:
    """Whether the words of *long* spell out the capitals *short*: ML, machine learning.

    A plural s and a digit do not count.
    """
    letters = re.sub(r"[^A-Za-z]|s$", "", short).casefold()
    if len(letters) < 2:
        return False
    parts = [part for word in long for part in re.split(r"[-./]", word) if part]
    initials = "".join(part[0].casefold() for part in parts)
    content = "".join(part[0].casefold() for part in parts if part.casefold() not in _SMALL)
    # XML, extensible; CSV, comma-separated values: the first letters of most of the words are enough.
    return letters in initials or letters in content


def _slips(one: str, other: str) -> int:
    """The edits between two words, a swap of neighbours being one (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for index, char in enumerate(one, 1):
        last, before, row = before, row, [index]
        for place, there in enumerate(other, 1):
            cost = min(before[place] + 1, row[-1] + 1, before[place - 1] + (char != there))
            if index > 1 and place > 1 and char == other[place - 2] and one[index - 2] == there:
                cost = min(cost, last[place - 2] + 1)
            row.append(cost)
    return row[-1]
