"""Two sources with one translation: which are synonyms, and which were copied."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cvi18n.check.across import CJK, Found, Translated, bare, family, stems
from cvi18n.check.contrasts import are_contrary
from cvi18n.check.fields import is_prose, is_term
from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair
from cvi18n.check.patterns import compiled
from cvi18n.check.profile import profile, words

_FEWEST_WORDS, _FEWEST_CHARACTERS = 5, 12
"""How long a text is that two sources hardly have in common by chance."""
_SHORTEST_NAME = 2
"""How many words, or pairs of characters, a name has that two others hardly share."""
_PHRASE = "phrase"
_NAMES = words("organization name project position title")
"""Families of fields where things are called as they are, and not described."""
_ORGANIZATIONS = frozenset(["work.name", "education.institution", "volunteer.organization"])
_FIGURE = re.compile(r"[0-9]+")
_FIGURE_OR_WORD = re.compile(r"[0-9]+|[A-Za-z]{2,}")
# What any two sentences, and any two names, may have in common.
_SMALL = re.compile("[的了与和及等在并为将对由以个中年月日，。、；：,.;:\\s]")
_EMPTY = re.compile(f"负责|主导|参与|进行|完成|工作|项目|系统|平台|工程师|经理|{_SMALL.pattern}")
_EMPTY_WORDS = words("the a an of and for in on at to with by from team work system platform project der die das und")


def check_alike(entries: Sequence[Translated]) -> Iterator[Found]:
    """Two sources with one translation, where that is no choice of words."""
    first: dict[tuple[str, str], Translated] = {}
    for item in entries:
        target = bare(item.pair.target)
        kind = _kind(item.pair)
        if not kind or not target:
            continue
        known = first.setdefault((kind, target), item)
        if known is not item and _say_other_things(known.pair, item.pair, kind):
            message = f"the target is that of another source too: “{known.pair.source}”"
            yield item.entry.key, Finding("translated-alike", message, "translate each by itself")


def _kind(pair: Pair) -> str:
    """Fields of one kind are compared: sentences, and names or ranks of one family.  Empty for the rest."""
    if pair.context in _ORGANIZATIONS:
        return "organization"
    if is_prose(pair.context):
        cjk = compiled(CJK).search(pair.target)
        length = len(pair.target) if cjk else len(pair.target.split())
        return "prose" if length >= (_FEWEST_CHARACTERS if cjk else _FEWEST_WORDS) else _PHRASE
    found = family(pair.context)
    return {"title": pair.context, "name": pair.context}.get(found, found)


def _say_other_things(one: Pair, other: Pair, kind: str) -> bool:
    """Whether two sources differ in more than a choice of words.

    They do where a figure differs, or a word that excludes the other's.  Of sentences and names hardly anything is
    in both; a name that is short for the other, or only one of them in Latin letters, may be the same thing.
    """
    first, second = bare(one.source), bare(other.source)
    if first == second:
        return False
    if are_contrary(one.source, other.source, one.source_tag):
        return True
    if first in second or second in first:
        return False
    latin = profile(one.source_tag).latin
    if kind == "prose":
        telling = _FIGURE if latin else _FIGURE_OR_WORD
        if sorted(telling.findall(first)) != sorted(telling.findall(second)):
            return True
        return _share_little(one.source, other.source, latin)
    if kind == _PHRASE:
        return _is_long(one, other, 1) and not _common(one.source, other.source, latin)
    return _are_other_names(one, other, first, second, kind)


def _are_other_names(one: Pair, other: Pair, first: str, second: str, kind: str) -> bool:
    """Whether two names have nothing in common that would make them names of one thing."""
    if sorted(_FIGURE.findall(first)) != sorted(_FIGURE.findall(second)):
        return True
    if one.source.isascii() is not other.source.isascii() or is_short_for(first, second) or is_short_for(second, first):
        return False
    if kind == "organization":
        return True
    named = kind.rpartition(".")[2] in _NAMES or is_term(one.context)
    return named and _is_long(one, other) and not _common(one.source, other.source, profile(one.source_tag).latin)


def _is_long(one: Pair, other: Pair, more: int = 0) -> bool:
    """Whether all texts have several words: two short words may be synonyms, programmer and developer."""
    for text in (one.source, other.source, one.target):
        cjk = compiled(CJK).search(text)
        if (len(text) / 2 if cjk else len(text.split())) < _SHORTEST_NAME + more:
            return False
    return True


def _share_little(one: str, other: str, latin: bool) -> bool:
    """Whether less than a third of what two sentences say is in both."""
    parts, others = _telling(one, latin), _telling(other, latin)
    return len(parts & others) * 3 < min(len(parts), len(others))


def _common(one: str, other: str, latin: bool) -> set[str]:
    return (stems(one) - _EMPTY_WORDS) & stems(other) if latin else set(_SMALL.sub("", one)) & set(other)


def _telling(text: str, latin: bool) -> set[str]:
    return stems(text) - _EMPTY_WORDS if latin else set(_EMPTY.sub("", text)) or set(text)


def is_short_for(short: str, long: str) -> bool:
    """Whether the characters of *short* stand in *long*, in their order: 北大, 北京大学."""
    rest = iter(long)
    return all(char in rest for char in short)
