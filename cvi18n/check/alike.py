"""Two sources with one translation: which are synonyms, and which were copied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from cvi18n.check.across import Found, Translated, bare, family, is_east_asian, stems
from cvi18n.check.contrasts import are_contrary
from cvi18n.check.fields import is_heading, is_prose, is_term
from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair, read
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import profile, words

_FEWEST_WORDS, _FEWEST_CHARACTERS = 5, 12
"""How long a text is that two sources hardly have in common by chance."""
_SHORTEST_NAME = 2
"""How many words, or pairs of characters, a name has that two others hardly share."""
_PHRASE = "phrase"
_NAMES = words("organization name project position title")
"""Families of fields where things are called as they are, and not described."""
# What many posts and many awards are called, and what tells none from another.
_RANKS = when_needed(
    "高级|资深|初级|中级|首席|助理|见习|实习|主管|经理|总监|主任|部长|专员|专家|负责人|工程师|技术员|顾问|主席|会长|队长|[长员师生]$"
    "|优秀|杰出|先进|最佳|十佳|模范|年度|荣誉|称号|证书|奖学金|[一二三特]等奖|[金银铜]奖|大奖|奖项|[奖赛]|大学|学院|公司|集团|有限|中心"
)
_SAME_WORK = (
    "程开软研编码", "会财账", "老师教讲", "顾咨", "厨烹炊", "司驾", "保安警卫", "销售业务商客",
    "文秘行政", "人力招聘资源事",
    "护看照", "译翻口笔", "律法", "设美视", "运营维", "质品检", "产项", "自我个人", "荣获奖",
    "技特专能", "兴爱", "教学求读育", "工任职",
    "志义公", "实社", "证认资", "论文发出", "简概介", "总综述",
)  # fmt: skip
"""Characters of words that may name one thing."""
_ORGANIZATIONS = frozenset(["work.name", "education.institution", "volunteer.organization"])
_NO_SIGNS = dict.fromkeys(map(ord, " \u00a0!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~。，、；：！？（）“”’"))
_FIGURE = when_needed(r"[0-9]+")
_LATIN_WORD = when_needed("[A-Za-z]{2,}")
# What any two sentences, and any two names, may have in common.
_SMALL = when_needed("[的了与和及等在并为将对由以个中年月日，。、；：,.;:\\s]")
_EMPTY = when_needed(f"负责|主导|参与|进行|完成|工作|项目|系统|平台|工程师|经理|{_SMALL}")
# What is said of work in many words.
_VERBS = when_needed(
    "负责|主导|参与|进行|完成|搭建|构建|建设|开发|研发|设计|实现|优化|改进|提升|提高|维护|管理|撰写|编写|"
    "制作|组织|策划|开展"
)
_EMPTY_WORDS = words("the a an of and for in on at to with by from team work system platform project der die das und")


def check_alike(entries: Sequence[Translated]) -> Iterator[Found]:
    """Two sources with one translation, where that is no choice of words."""
    first: dict[tuple[str, str], Translated] = {}
    for item in entries:
        kind, target = _kind(item.pair), _key(item.pair.target)
        if not kind or not target:
            continue
        known = first.setdefault((kind, target), item)
        if known is not item and _say_other_things(known.pair, item.pair, kind):
            message = f"the target is that of another source too: “{known.pair.source}”"
            yield item.entry.key, Finding("translated-alike", message, "translate each by itself")


def _key(text: str) -> str:
    """What two translations that say the same have in common: the words, without ASCII signs, blanks and case."""
    plain = read(text).plain if "](" in text else text
    return plain.casefold().translate(_NO_SIGNS)


def _kind(pair: Pair) -> str:
    """Fields of one kind are compared: sentences, and names or ranks of one family.  Empty for the rest."""
    kind = _kind_of(pair.context)
    if kind != "prose":
        return kind
    cjk = is_east_asian(pair.target)
    length = len(pair.target) if cjk else pair.target.count(" ") + 1
    return "prose" if length >= (_FEWEST_CHARACTERS if cjk else _FEWEST_WORDS) else _PHRASE


@lru_cache(maxsize=256)
def _kind_of(context: str) -> str:
    if context in _ORGANIZATIONS:
        return "organization"
    if is_prose(context):
        return "prose"
    found = family(context)
    if is_heading(context) and found in ("title", "label"):
        return "heading.title"
    return {"title": context, "name": context}.get(found, found)


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
        figures, others = (sorted(_FIGURE.findall(text)) for text in (first, second))
        # Five and 5 are one number, so that only figures against figures tell.
        if figures != others and len(figures) == len(others):
            return True
        if not latin and sorted(_LATIN_WORD.findall(first)) != sorted(_LATIN_WORD.findall(second)):
            return True
        return _share_little(one.source, other.source, latin) or (not latin and _differ_inside(first, second))
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
    if not (kind.rpartition(".")[2] in _NAMES or is_term(one.context)):
        return False
    if profile(one.source_tag).script == "Hani":
        return _are_other_posts(one, other)
    return _is_long(one, other) and not _common(one.source, other.source, profile(one.source_tag).latin)


def _are_other_posts(one: Pair, other: Pair) -> bool:
    """Whether what is left of two Chinese names without ranks has no character in common, nor one of like meaning."""
    if min(len(one.source), len(other.source)) < _SHORTEST_NAME + 1 or len(one.target.split()) < _SHORTEST_NAME:
        return False
    first, second = (set(_RANKS.sub("", _SMALL.sub("", pair.source))) for pair in (one, other))
    if not first or not second or first & second:
        return False
    return not any(first.intersection(group) and second.intersection(group) for group in _SAME_WORK)


def _is_long(one: Pair, other: Pair, more: int = 0) -> bool:
    """Whether all texts have several words: two short words may be synonyms, programmer and developer."""
    for text in (one.source, other.source, one.target):
        cjk = is_east_asian(text)
        if (len(text) / 2 if cjk else len(text.split())) < _SHORTEST_NAME + more:
            return False
    return True


def _share_little(one: str, other: str, latin: bool) -> bool:
    """Whether less than a third of what two sentences say is in both."""
    parts, others = _telling(one, latin), _telling(other, latin)
    return len(parts & others) * 3 < min(len(parts), len(others))


def _differ_inside(one: str, other: str) -> bool:
    """Whether two Chinese sentences are one but for a thing of two characters or more in the middle.

    What stands first is the verb, for which there are many words.
    """
    start = next((index for index, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), 0)
    rest, there = one[start:], other[start:]
    same = next(
        (index for index, pair in enumerate(zip(rest[::-1], there[::-1], strict=False)) if pair[0] != pair[1]), 0
    )
    middle, its = rest[: len(rest) - same], there[: len(there) - same]
    # Words have two characters or four; three are parts of two words, each of which may be another choice.
    if start < 2 or not {len(middle), len(its)} <= {2, 4} or (not same and start < 4):
        return False
    return set(middle).isdisjoint(its) and not _VERBS.search(middle + " " + its)


def _common(one: str, other: str, latin: bool) -> set[str]:
    return (stems(one) - _EMPTY_WORDS) & stems(other) if latin else set(_SMALL.sub("", one)) & set(other)


def _telling(text: str, latin: bool) -> set[str]:
    return stems(text) - _EMPTY_WORDS if latin else set(_EMPTY.sub("", text)) or set(text)


def is_short_for(short: str, long: str) -> bool:
    """Whether the characters of *short* stand in *long*, in their order: 北大, 北京大学."""
    rest = iter(long)
    return all(char in rest for char in short)
