"""Marks: those of the target's script, and with the blanks that its language puts beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair, read
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import LETTERS, Profile, profile

# Coarser than the scripts are, for a class of two ranges compiles at once; it has the quotation marks as well.
_SYLLABLES = "\u3005-\u9fff"
_CJK = f"\u2019-\u201d{_SYLLABLES}"
_OUTSIDE = "[^()（）《》「」『』“”A-Za-z]*"
_ORIGINAL = when_needed(rf"[(（《「『“]{_OUTSIDE}[\u3041-\u9fff]{_OUTSIDE}[)）》」』”]")
# Half-width marks behind Han or kana, or between a figure or a word and them.  A number behind a heading's sign, 一.,
# and a decimal point belong to their figures.
_HALF_WIDTH = when_needed(
    rf"(?<=[{_CJK}])[ \u00a0]?[,;!?](?![,;!?]*[A-Za-z0-9]*[=/])|(?<=[A-Za-z0-9%])[,;](?=[ \u00a0]?[{_SYLLABLES}])"
    rf"|(?<=[{_CJK}]):(?!//)|(?<=[{_CJK}])(?<![一二三四五六七八九十])\.(?![A-Za-z0-9])"
    rf"|(?<=[{_SYLLABLES}])\((?=[{_SYLLABLES}])[^()]*\)"
)
# Where such a mark may be, told by a class that takes no time to compile: most texts have none.
_MAY_BE_HALF = when_needed(r"(?<=[^\x00-\xff])[ \u00a0]?[,;!?:.(]|[,;](?=[ \u00a0]?[^\x00-\xff])")
_NARROW = frozenset("｡､｢｣")
_FULL = {",": "，", ";": "；", "!": "！", "?": "？", ":": "：", ".": "。", "(": "（）"}
_ARABIC = when_needed(rf"(?<=[{LETTERS['Arab']}])[ \u00a0]?[,;?]")
_ARABIC_FOR = {",": "،", ";": "؛", "?": "؟"}
# The dash and the ellipsis of Chinese take the room of two characters.
_DOUBLE = when_needed("(?<!—)——(?!—)|……")
_HOUSE = when_needed(r"[\uff01-\uff5e\u3000-\u3002\u3008-\u3011\u3014\u3015\uff61-\uff63]")


def check_foreign_marks(pair: Pair) -> Iterator[Finding]:
    """Marks that the target language does not write."""
    if pair.target.isascii():
        return
    target = profile(pair.target_tag)
    text = read(pair.target).prose
    if target.wide:
        found = _half_width(text)
    elif target.script == "Arab":
        found = _first(_ARABIC, text, _ARABIC_FOR) or _full_width(text, target)
    else:
        found = _full_width(text, target)
    if not found and ("¿" in text or "¡" in text) and not target.opening and profile(pair.source_tag).opening:
        found = "¿" if "¿" in text else "¡", ""
    if found:
        mark, right = found
        yield Finding("punctuation-foreign", f"“{mark}” is no mark of this language", right and f"write {right}")


def _full_width(text: str, target: Profile) -> tuple[str, str] | None:
    """A full-width mark or letter that belongs to no quoted original, and what to write."""
    if doubled := _DOUBLE.search(text):
        return doubled[0], doubled[0][0]
    if max(text, default="") < "\u3000" or not _HOUSE.search(text):
        return None
    found = _foreign(target.foreign).search(_ORIGINAL.sub(_inside, text))
    if found is None:
        return None
    mark = found[0]
    return mark, chr(ord(mark) - 0xFEE0) if "！" <= mark <= "～" else ""


def _inside(match: re.Match[str]) -> str:
    """Only the outer brackets of an original, which are the target's."""
    return f"{match[0][0]}{match[0][-1]}" if match[0][0] in "(（" else ""


@lru_cache(maxsize=16)
def _foreign(marks: str) -> re.Pattern[str]:
    # Full-width letters and figures stand for no language but those that type them.
    letters = "０-９Ａ-Ｚａ-ｚ" if "」" in marks else ""
    return re.compile(f"[{re.escape(marks)}{letters}]")


def _half_width(text: str) -> tuple[str, str] | None:
    if narrow := next((mark for mark in text if mark in _NARROW), ""):
        return narrow, ""
    return None if not _MAY_BE_HALF.search(text) else _first(_HALF_WIDTH, text, _FULL)


def _first(pattern: re.Pattern[str], text: str, right: dict[str, str]) -> tuple[str, str] | None:
    found = pattern.search(text)
    if found is None:
        return None
    mark = found[0].strip(" \u00a0")[0]
    return mark, right[mark]


def check_opening_marks(pair: Pair) -> Iterator[Finding]:
    """Questions and exclamations without the mark that opens them."""
    target = profile(pair.target_tag)
    if not target.opening or ("?" not in pair.target and "!" not in pair.target):
        return
    text = read(pair.target).prose
    closed = [
        match
        for match in re.finditer(r"(\w+)[\"”»)*_]?([!?]+)(?=[\s\"”»).,…*_]|$)", text)
        if match[0] not in pair.source or not match[0][0].isupper()
    ]
    if len(closed) > len(re.findall("[¿¡]+", text)):
        mark = "¿" if "?" in closed[0][2] else "¡"
        yield Finding(
            "opening-mark-missing", f"nothing opens “{closed[0][0]}”", f"write {mark} where the sentence begins"
        )
