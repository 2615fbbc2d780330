"""A word that stands twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvi18n.check.finding import Finding
from cvi18n.check.jargon import ORDINARY
from cvi18n.check.natives import english
from cvi18n.check.pair import Pair, read
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import profile, words

_TWICE = when_needed(r"(?<![\w'’.-])([^\W\d_]+)[ \u00a0]+\1(?![\w'’-])", re.IGNORECASE)
_NAMELESS = (".position", ".label", ".area", ".keywords", "skills.name")
_OTHER_MARKS = frozenset(';:!?()[]{}”»"/–—-*،؛؟…')
_LITTLE = words("the a an of and in to for on with at by from is le la les de der die das el los il lo het een")
# Of single characters those alone that two words hardly bring together; what makes them one all the same, in front
# and behind; and whether Han stand there.
_SINGLE = {
    "的": ("目标端中有鹄", "确士", False, False),
    "了": ("不草明罢", "之解", False, False),
    "是": ("也可", "非否", False, False),
    "和": ("共饱温缓总亲柔调融中", "气睦美平谐", False, False),
    "与": ("参给赠授赋", "会", False, False),
    "在": ("现存正所实潜内外自好", "线职校建场岗读制", False, False),
    "被": ("不", "", False, False),
    "把": ("", "手", False, False),
    "或": ("", "", True, True),
    "对": ("一", "付称", True, True),
    "向": ("方导面趋", "", True, True),
    "都": ("首成", "", True, True),
    "也": ("", "", True, True),
    "为": ("作因成以认", "", False, True),
}
_WORDS = when_needed(
    r"(?:^|(?<=[，。；：、]))(?!讨论|研究|学习|考虑|交流|了解|沟通|看看|试试)([\u4e00-\u9fff]{2})\1"
    r"|(孩子|学生|客户|用户|员工|患者|病人|老人|儿童|家长|团队|项目|公司|课程|产品|流程|方案|成员|部门|门店|顾客|同事|教师|老师|社区"
    r"|学校|医院|企业|质量|成本|效率|预算|合同|订单)\2(?![性化端])"
    r"|(进行|通过|以及|并且|负责|实现|基于|对于|由于|同时|根据|采用|我们|他们|提高|降低|其中|从而|因此|主导|参与|搭建|构建"
    r"|优化|推动|带领|建立|制定|撰写|协助|协调)\3|([\u4e00-\u9fff]{3,6})\4"
    # Verbs are doubled for "a little", and two words may meet, 大数据数据库: so what follows has to end the word.
    r"|(?!讨论|研究|学习|考虑|交流|了解|沟通|看看|试试)([\u4e00-\u9fff]{2})\5(?=[的和与及等，。、；：！？）]|$)"
)
_KANA = when_needed(
    r"をを|(?<!も)のの|にに(?!ゃ)|でで(?![きすし])|とと(?![もの])|(しました|します|です|ました|ます)\1"
    r"|([\u4e00-\u9fff]{2,6})\2(?=[をがはにのでと、。])|([\u30a1-\u30ff]{3,})\3|([\u3041-\u309f]{4,})\4"
)
# Anything twice in a row, wherever it begins: a class of all Han takes longer to compile than most CVs to check.
_FIRST, _LAST = "\u3041", "\ua000"
_DOUBLE = when_needed(r"(?=([^\x00-\xff]{1,8})\1)")


# Log in in two seconds: the first belongs to the verb.
_PARTICLES = words("in on up out over through by off down")
_VERBS = words(
    "log logs logged logging sign signs signed signing check checks checked checking hand handed turn turned move "
    "moved build built fill filled plug plugged opt opted carry carried go going went live lives lived carried bring "
    "brought pass passed drop dropped step stepped take took taken keep kept come came "
    "phase phased clock clocked dial dialled"
)


def check_doubled_words(pair: Pair) -> Iterator[Finding]:
    """A word twice in a row that no grammar doubles, and that the source does not have twice."""
    target = profile(pair.target_tag)
    text = read(pair.target).prose
    if target.wide:
        found = _doubled_cjk(text, target.script)
        if found:
            yield _twice(found)
    elif target.repeated is not None and target.spaced:
        if not _may_be_twice(text):
            return
        for match in _TWICE.finditer(text):
            if not _is_meant(match, target.repeated, pair) and not _TWICE.search(pair.source):
                yield _twice(match[1])
                return


def _may_be_twice(text: str) -> bool:
    """Whether any word is in the text twice, be it side by side or not."""
    spoken = text.casefold().replace(".", " ").replace(",", " ").split()
    return len(set(spoken)) < len(spoken) or not _OTHER_MARKS.isdisjoint(text)


def _is_meant(match: re.Match[str], repeated: frozenset[str], pair: Pair) -> bool:
    """Whether grammar doubles the word, or it is a name as Duran Duran, or a lone letter."""
    first, low, language = match[1], match[1].casefold(), profile(pair.target_tag).language
    if language == "en" and low in _PARTICLES:
        before = match.string[: match.start()].casefold().split()
        if before and before[-1] in _VERBS:
            return True
    if low in repeated or (len(first) == 1 and low != "a"):
        return True
    second = match[0].split()[-1]
    # German nouns all have a capital.
    named = first[0].isupper() and second[0].isupper() and low not in _LITTLE and language != "de"
    plain = language == "en" and (low in ORDINARY or low in english())
    return named and not plain and not pair.context.endswith(_NAMELESS)


def _doubled_cjk(text: str, script: str) -> str:
    doubles = [(match.start(), match[1]) for match in _DOUBLE.finditer(text)]
    if not doubles:
        return ""
    if script == "Jpan":
        found = _KANA.search(text)
        return found[0][: len(found[0]) // 2] if found else ""
    alone = next(((start, text[start]) for start, _ in doubles if _is_single(text, start)), None)
    if any(len(double) > 1 and _FIRST <= double <= _LAST for _, double in doubles) and (found := _WORDS.search(text)):
        half = (found.start(), found[0][: len(found[0]) // 2])
        alone = min(alone, half) if alone else half
    return alone[1] if alone else ""


def _is_single(text: str, start: int) -> bool:
    """Whether the character at *start* is one of those that stand twice by mistake alone, and does here."""
    char, before, behind = text[start], text[start - 1 : start], text[start + 2 : start + 3]
    if char != text[start + 1] or char not in _SINGLE:
        return False
    joined, joining, led, followed = _SINGLE[char]
    if (before and before in joined) or (behind and behind in joining):
        return False
    return (not led or "\u4e00" <= before <= "\u9fff") and (not followed or "\u4e00" <= behind <= "\u9fff")


def _twice(word: str) -> Finding:
    return Finding("doubled-word", f"“{word}” stands twice in a row", "delete one of them")
