"""What only a whole catalog shows: one text in two wordings, and two texts in one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from cvi18n.catalog.entry import Entry, Key
from cvi18n.check.fields import LABEL, field, is_prose
from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs.likeness import stands_for
from cvi18n.check.patterns import compiled
from cvi18n.check.profile import LETTERS, profile, words


class Translated(NamedTuple):
    """An entry whose target may be shown, and its pair."""

    entry: Entry
    pair: Pair


Found = tuple[Key, Finding]
AcrossCheck = Callable[[Sequence[Translated]], Iterator[Found]]

_SIGN = re.compile(r"[\W_]+")
_CJK = f"[{LETTERS['Hani']}{LETTERS['Kana']}{LETTERS['Hang']}]"
_ARTICLES = words("a an the le la les der die das el los las il lo i gli de het")
_NAMES = words("name organization institution entity awarder issuer publisher network")
_ORGANIZATIONS = frozenset(["work.name", "education.institution", "volunteer.organization"])
_PLACES = words("location city region")
END_MARK = "end-mark"
_FEWEST_WORDS, _FEWEST_CHARACTERS = 5, 12
"""How long a text is that two sources hardly have in common by chance."""


def check_unlike(entries: Sequence[Translated]) -> Iterator[Found]:
    """One source in like places, translated with other words than the first time."""
    first: dict[tuple[str, str], Translated] = {}
    for item in entries:
        family = _family(item.pair.context)
        if not family:
            continue
        known = first.setdefault((family, item.pair.source), item)
        if known is not item and not _is_wording(known.pair.target, item.pair.target):
            message = f"target says “{item.pair.target}”, “{known.pair.target}” in {known.pair.context}"
            yield item.entry.key, Finding("translated-unlike", message, "say it in one way")


def _family(context: str) -> str:
    """What kind of name a field holds; fields of one family say the same in the same words.  Empty for sentences."""
    if context == LABEL or field(context) is None or is_prose(context):
        return ""
    leaf = context.rpartition(".")[2]
    if context in ("work.projects.name", "projects.name"):
        return "project"
    if leaf in _NAMES:
        return "name"
    return "place" if leaf in _PLACES else leaf


def _is_wording(one: str, other: str) -> bool:
    """Whether two texts say the same: but for case, signs, articles and endings, or one in part or in short."""
    first, second = _bare(one), _bare(other)
    if first in second or second in first:
        return True
    parts, others = _stems(one), _stems(other)
    if parts <= others or others <= parts:
        return True
    pairs = ((one, other), (other, one))
    return any(_is_short(word, there) for text, there in pairs for word in text.split())


def _is_short(word: str, text: str) -> bool:
    return word.removesuffix("s").isupper() and stands_for(word, text.split())


def _bare(text: str) -> str:
    return _SIGN.sub("", read(text).plain).casefold()


def _stems(text: str) -> set[str]:
    """The beginnings of the words of a text in any order, without articles."""
    found = _SIGN.sub(" ", read(text).plain.casefold()).split()
    return {word[: max(4, len(word) - 3)] for word in found if word not in _ARTICLES}


def check_alike(entries: Sequence[Translated]) -> Iterator[Found]:
    """Two sources with one translation, where that is no choice of words: a sentence, or the name of a firm."""
    first: dict[tuple[str, str], Translated] = {}
    for item in entries:
        target = _bare(item.pair.target)
        kind = _kind(item.pair)
        if not kind or not target:
            continue
        known = first.setdefault((kind, target), item)
        if known is not item and _say_other_things(known.pair, item.pair, kind):
            message = f"the target is that of another source too: “{known.pair.source}”"
            yield item.entry.key, Finding("translated-alike", message, "translate each by itself")


def _kind(pair: Pair) -> str:
    if pair.context in _ORGANIZATIONS:
        return "organization"
    if not is_prose(pair.context):
        return ""
    fewest = _FEWEST_CHARACTERS if compiled(_CJK).search(pair.target) else _FEWEST_WORDS
    length = len(pair.target) if compiled(_CJK).search(pair.target) else len(pair.target.split())
    return "prose" if length >= fewest else ""


_FIGURE = re.compile(r"[0-9]+")
_FIGURE_OR_WORD = re.compile(r"[0-9]+|[A-Za-z]{2,}")


def _say_other_things(one: Pair, other: Pair, kind: str) -> bool:
    """Whether two sources differ in more than a choice of words.

    Sentences do where a figure differs, or a word in Latin letters among others, or less than a third is in both;
    names where neither is short for the other.
    """
    first, second = _bare(one.source), _bare(other.source)
    if first == second or first in second or second in first:
        return False
    if kind == "organization":
        alike = _is_short_for(first, second) or _is_short_for(second, first)
        return not alike and not _any_latin(one.source, other.source)
    latin = profile(one.source_tag).latin
    telling = _FIGURE if latin else _FIGURE_OR_WORD
    if sorted(telling.findall(first)) != sorted(telling.findall(second)):
        return True
    parts, others = (_stems(one.source), _stems(other.source)) if latin else (set(first), set(second))
    return len(parts & others) * 3 < min(len(parts), len(others))


def _any_latin(one: str, other: str) -> bool:
    """Whether only one of two names is in Latin letters: 谷歌, Google."""
    return one.isascii() is not other.isascii()


def _is_short_for(short: str, long: str) -> bool:
    """Whether the characters of *short* stand in *long*, in their order: 北大, 北京大学."""
    rest = iter(long)
    return all(char in rest for char in short)


def without_habits(found: Iterable[Found], entries: Iterable[Translated]) -> Iterator[Found]:
    """*found* without the ends of sentences that are so throughout a list: no full stop behind points is a style."""
    found = list(found)
    total = Counter(_leaf(item.entry.context) for item in entries)
    odd = Counter(_leaf(key[0]) for key, finding in found if finding.code == END_MARK)
    for key, finding in found:
        leaf = _leaf(key[0])
        if finding.code != END_MARK or odd[leaf] < 2 or odd[leaf] * 2 < total[leaf]:
            yield key, finding


def _leaf(context: str | None) -> str:
    return (context or "").rpartition(".")[2]
