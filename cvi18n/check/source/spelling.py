"""One thing written in two ways: names of technologies, and the gap between Chinese and Latin text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from cvi18n.check.pair import read
from cvi18n.check.patterns import when_needed
from cvi18n.check.source.remark import Remark
from cvi18n.model.technologies import TECHNOLOGIES
from cvi18n.model.text import Text

# A word of Latin letters and figures with what joins the parts of a name.
_WORD = when_needed(r"[A-Za-z][A-Za-z0-9]*(?:[.+#-][A-Za-z0-9+#]+)*[+#]*")
_SIGNS = frozenset(".@:")
_ADDRESS = when_needed(r"\S*(?:://|@|www\.)\S*|\S+\.(?:com|org|net|io|cn|dev)\b\S*")
# Han and kana.  A class of these ranges takes longer to compile than all else here.
_HAN = (
    *(("\u3005", "\u3005"), ("\u3007", "\u3007"), ("\u3040", "\u30ff")),
    *(("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"), ("\uf900", "\ufaff")),
)
_BOUNDARY = when_needed(r"(?<=([^\x00-\xff]))( ?)(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])( ?)(?=([^\x00-\xff]))")


class Use(NamedTuple):
    """A word as it was first written so, and where."""

    word: str
    text: Text


def check_spelling(texts: Iterable[Text]) -> Iterator[Remark]:
    """Names that their makers write otherwise, and names that the CV itself writes in two ways."""
    uses: dict[str, dict[str, Use]] = {}
    for text in texts:
        for word in _WORD.findall(_prose(text)):
            uses.setdefault(_folded(word), {}).setdefault(word, Use(word, text))
    for folded, spellings in uses.items():
        right = _names().get(folded, frozenset())
        if right:
            yield from (_misspelt(use, right) for word, use in spellings.items() if _is_misspelt(word, right))
        else:
            yield from _in_two_ways(spellings)


def _prose(text: Text) -> str:
    """The text without code and addresses, whose spelling is a matter of machines."""
    prose = "".join(" " if run.code else run.text for run in read(text.value).runs)
    return prose if _SIGNS.isdisjoint(prose) else _ADDRESS.sub(" ", prose)


def _folded(word: str) -> str:
    return re.sub(r"[.-]", "", word).casefold()


@cache
def _names() -> Mapping[str, frozenset[str]]:
    """The names of technologies that no other word looks like, by their letters alone."""
    found: dict[str, set[str]] = {}
    for name in TECHNOLOGIES:
        if _WORD.fullmatch(name) and len(name) >= _SHORTEST:
            found.setdefault(_folded(name), set()).add(name)
    return {folded: frozenset(names) for folded, names in found.items() if any(map(_is_peculiar, names))}


_SHORTEST = 4
# What the names of technologies in capitals mean besides.
_ORDINARY = frozenset(["ajax", "bert", "clip", "rest", "sass", "soap", "yarn", "zero"])


def _is_peculiar(name: str) -> bool:
    """Whether a capital, a figure or a sign within it makes *name* unlike an ordinary word: Spark is like one."""
    return name.casefold() not in _ORDINARY and not (name.isalpha() and name[1:].islower())


def _is_misspelt(word: str, right: frozenset[str]) -> bool:
    """Words in capitals throughout are a matter of typography, and a plural or the like is no spelling."""
    return word not in right and not (word.isupper() and word.isalpha())


def _misspelt(use: Use, right: frozenset[str]) -> Remark:
    names = " or ".join(sorted(right))
    return Remark("term-spelling", use.text.at, f"{use.word} is spelled {names}", f"write {names}", use.text.value)


def _in_two_ways(spellings: Mapping[str, Use]) -> Iterator[Remark]:
    """Names with a capital or a figure within them that stand there in another case, too."""
    ways = [use for use in spellings.values() if not use.word.isupper()]
    if len(ways) < 2 or not any(re.search(r".[A-Z]", use.word) for use in ways):
        return
    first, *others = ways
    for use in others:
        message = f"{use.word} is written {first.word} elsewhere"
        help_text = "write the name in one way"
        yield Remark("term-spelling", use.text.at, message, help_text, use.text.value, (first.text.at,))


def check_gaps(texts: Iterable[Text]) -> Iterator[Remark]:
    """Texts with, or without, a blank between Chinese and Latin where most of the CV has it otherwise."""
    found = [(text, _gaps(_prose(text))) for text in texts]
    spaced = sum(sum(gaps) for _, gaps in found)
    total = sum(len(gaps) for _, gaps in found)
    usual = spaced * 2 >= total
    if spaced in (0, total):
        return
    habit, this = ("has a blank", "has none") if usual else ("has no blank", "has one")
    for text, gaps in found:
        if any(gap != usual for gap in gaps):
            message = f"most of this CV {habit} between Chinese and Latin text, this {this}"
            yield Remark("cjk-spacing", text.at, message, "write it in one way", text.value)


def _gaps(text: str) -> list[bool]:
    """For each place between Han and Latin, whether there is a blank."""
    found = _BOUNDARY.findall(text)
    return [bool(one or other) for before, one, other, behind in found if _is_han(before or behind)]


def _is_han(char: str) -> bool:
    return any(first <= char <= last for first, last in _HAN)
