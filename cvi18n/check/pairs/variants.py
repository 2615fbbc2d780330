"""Simplified characters in a traditional or Japanese text, and the other way round.

What a script has is told by the old standards of its countries: GB 2312, Big5, and the Japanese one in Shift JIS.
"""

from __future__ import annotations

from functools import lru_cache

from cvi18n.check.pair import Pair, read
from cvi18n.check.patterns import when_needed
from cvi18n.locale import tags

_STANDARD = {"Hans": "gb2312", "Hant": "big5", "Jpan": "shift_jis"}
_HAN = when_needed("[\u4e00-\u9fff]")
_QUOTED = when_needed(r"[《「『(（“][^》」』)）”]*[》」』)）”]")


def of_the_other(pair: Pair) -> str:
    """Characters of the source in a form that the target's script does not have; empty where there are none.

    One simplified character is enough.  Of others it takes two: GB 2312 lacks many characters of names.  Titles and
    originals in brackets are quoted as they are.
    """
    source, target = _script(pair.source_tag), _script(pair.target_tag)
    if source == target or source not in _STANDARD or target not in _STANDARD:
        return ""
    text = _QUOTED.sub(" ", read(pair.target).prose)
    left = [char for char in _HAN.findall(text) if char in pair.source and _is_foreign(char, source, target)]
    return "".join(left) if len(set(left)) > (target == "Hans") else ""


@lru_cache(maxsize=64)
def _script(tag: str) -> str:
    return tags.script(tag)


@lru_cache(maxsize=4096)
def _is_foreign(char: str, source: str, target: str) -> bool:
    return _has(source, char) and not _has(target, char)


def _has(script: str, char: str) -> bool:
    try:
        char.encode(_STANDARD[script])
    except UnicodeEncodeError:
        return False
    return True
