"""What only a whole catalog shows: one text in two wordings, and habits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from cvi18n.catalog.entry import Entry, Key
from cvi18n.check.fields import LABEL, field, is_prose
from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs.likeness import stands_for
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import words


class Translated(NamedTuple):
    """An entry whose target may be shown, and its pair."""

    entry: Entry
    pair: Pair


Found = tuple[Key, Finding]
AcrossCheck = Callable[[Sequence[Translated]], Iterator[Found]]

_SIGN = when_needed(r"[\W_]+")
_ARTICLES = words("a an the le la les der die das el los las il lo i gli de het")
_NAMES = words("name organization institution entity awarder issuer publisher network")
_PLACES = words("location city region")
_ROLES = frozenset(["basics.label", "objective.position", "projects.roles", "work.projects.roles"])
_TOPICS = frozenset(["skills.name", "interests.name", "education.courses"])
END_MARK = "end-mark"


def check_unlike(entries: Sequence[Translated]) -> Iterator[Found]:
    """One source in like places, translated with other words than the first time."""
    first: dict[tuple[str, str], Translated] = {}
    for item in entries:
        kind = family(item.pair.context)
        if not kind:
            continue
        known = first.setdefault((kind, item.pair.source), item)
        if known is not item and not _is_wording(known.pair.target, item.pair.target):
            message = f"target says “{item.pair.target}”, “{known.pair.target}” in {known.pair.context}"
            yield item.entry.key, Finding("translated-unlike", message, "say it in one way")


def family(context: str) -> str:
    """What kind of name a field holds; fields of one family say the same in the same words.  Empty for sentences."""
    if context == LABEL or field(context) is None or is_prose(context):
        return ""
    leaf = context.rpartition(".")[2]
    if context in ("work.projects.name", "projects.name"):
        return "project"
    if context in _TOPICS:
        return "keywords"
    if leaf in _NAMES:
        return "name"
    if context in _ROLES:
        return "position"
    return "place" if leaf in _PLACES else leaf


def _is_wording(one: str, other: str) -> bool:
    """Whether two texts say the same: but for case, signs, articles and endings, or one in part or in short."""
    first, second = bare(one), bare(other)
    if first in second or second in first:
        return True
    parts, others = stems(one), stems(other)
    if parts <= others or others <= parts:
        return True
    pairs = ((one, other), (other, one))
    return any(_is_short(word, there) for text, there in pairs for word in text.split())


def _is_short(word: str, text: str) -> bool:
    return word.removesuffix("s").isupper() and stands_for(word, text.split())


def is_east_asian(text: str) -> bool:
    """Whether there are Han, kana or hangul in *text*: letters that stand behind all others'."""
    return not text.isascii() and max(text) >= "\u3005"


def bare(text: str) -> str:
    """What *text* says, without markup, signs, blanks and case."""
    return _SIGN.sub("", read(text).plain).casefold()


def stems(text: str) -> set[str]:
    """The beginnings of the words of a text in any order, without articles."""
    found = _SIGN.sub(" ", read(text).plain.casefold()).split()
    return {word[: max(4, len(word) - 3)] for word in found if word not in _ARTICLES}


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
