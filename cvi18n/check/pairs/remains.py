"""What tools and unfinished work leave behind: markers, remarks, characters that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs.remarks import BRACKETS, DOUBTFUL, IN_BRACKETS, IN_SQUARE_BRACKETS, LOOSE, TELLING
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import LETTERS, profile, words

_CONFLICT = when_needed(r"(?<!<)<{7}(?!<)|(?<![=])={7}(?!=)|(?<!>)>{7}(?!>)|(?<!\|)\|{7}(?!\|)|#-#-#-#-#")
CONFLICT_SIGNS = frozenset("<=>|#")
_UNUSUAL = frozenset("@#？待未要")
# With one of those, one of these stands in each remark of LOOSE.
_MARKED = words("@@ # ？？？ 待翻译 待译 待校对 待补充 待完善 待润色 待核实 未翻译 未翻訳 要翻訳")
_HINTS = (
    "TODO",
    "FIXME",
    "TBD",
    "XXX",
    "???",
    "ipsum",
    " translated",
    "fuzzy",
    "review",
    "N/T",
    "NT:",
    "%%",
    "{{",
    "<!-",
)
_LONGEST_REMARK = 40
_COLONS = frozenset(":：")
_OPENING = frozenset("([（【{〔<［「")
_MACHINE = ("As an", "as an", "Sure", "sure", "Certainly", "certainly", "I can")
# A part of each of the words by which a machine hands over, in small letters.
_HANDING = (
    *words("translat übersetzung tradu vertaling tłumaczenie перевод الترجمة תרגום 译 訳 번역 sure! certainly!"),
    "as an ai",
)
# How a machine hands over what it was asked for.
_HANDED_OVER = when_needed(
    r"(?i:^(?:(?:sure|certainly|of course)[,!.:]\s)?(?:here(?: is|'s|’s)? (?:the|your|my|a) (?:\w+ )?"
    r"translat(?:ion|ed text)"
    r"|(?:english )?translation|translated (?:text|version)"
    r"|(?:以下是|这是)?(?:您的|您要的)?(?:中文|英文)?(?:译文|翻译|译)(?:如下)?|翻訳|訳|Übersetzung|Traduction|"
    r"Traducción|Tradução|Traduzione|Vertaling|Tłumaczenie|Перевод|번역|الترجمة|תרגום)\s*(?:\([^()]*\))?\s*[:：]"
    r"|^as an ai\b|\bI (?:cannot|can't|can’t) translate\b|^(?:sure|certainly)! )"
)


def check_conflicts(pair: Pair) -> Iterator[Finding]:
    """Marks that a version control system, or msgcat, puts around two versions of a text."""
    found = _CONFLICT.search(pair.target)
    if found and found[0] not in pair.source:
        message = f"this holds the conflict marker {found[0]}"
        yield Finding("conflict-marker", message, "keep the right one of the two texts")


def check_unfinished(pair: Pair) -> Iterator[Finding]:
    """Remarks that the work is not done, which the source does not have."""
    chars = read(pair.target).chars
    found = "" if _OPENING.isdisjoint(chars) else _in_brackets(pair)
    if not found and not _COLONS.isdisjoint(chars):
        found = _in_front(pair)
    marked = not _UNUSUAL.isdisjoint(chars) and any(map(pair.target.__contains__, _MARKED))
    if not found and (marked or any(map(pair.target.__contains__, _HINTS))):
        found = _of_pattern(LOOSE, pair)
    if not found and pair.target.startswith(_MACHINE):
        found = _of_pattern(_HANDED_OVER, pair)
    if found:
        yield Finding("fuzzy-remainder", f"the target says “{found}”", "finish it and delete the remark")


def _in_brackets(pair: Pair) -> str:
    """A remark that fills brackets; where the source has none, a word that may be the text's own is one, too."""
    for match in BRACKETS.finditer(pair.target):
        if match[2].strip().casefold() in pair.source.casefold():
            continue
        said = _is_telling(match[2]) and IN_BRACKETS.fullmatch(match[2])
        if not said and match[1] in "[【〔［":
            said = IN_SQUARE_BRACKETS.fullmatch(match[2])
        if not said and _OPENING.isdisjoint(read(pair.source).chars) and _is_telling(match[2]):
            said = DOUBTFUL.fullmatch(match[2])
        if said:
            return match[0]
    return ""


def _is_telling(text: str) -> bool:
    return any(map(text.casefold().__contains__, TELLING))


def _in_front(pair: Pair) -> str:
    """A remark, or a machine's word, in front of a colon that begins the text."""
    head = pair.target.partition(":")[0].partition("：")[0]
    if len(head) > _LONGEST_REMARK or head == pair.target or head.casefold() in pair.source.casefold():
        return ""
    said = _is_telling(head) and IN_BRACKETS.fullmatch(head)
    if said and (pair.target[len(head)] == "：" or pair.target[len(head) + 1 : len(head) + 2] == " "):
        return head
    return _of_pattern(_HANDED_OVER, pair) if any(map(pair.target.casefold().__contains__, _HANDING)) else ""


def _of_pattern(pattern: re.Pattern[str], pair: Pair) -> str:
    found = pattern.search(pair.target)
    if found and found[0].strip().casefold() not in pair.source.casefold() and not _is_everything(found, pair):
        return found[0].strip()
    return ""


def _is_everything(found: re.Match[str], pair: Pair) -> bool:
    """Whether TODO is a word: "everything" in capitals.  A remark begins the text, or stands in brackets."""
    if found[0] != "TODO" or profile(pair.target_tag).language not in ("es", "pt", "gl", "it"):
        return False
    before, after = pair.target[: found.start()], pair.target[found.end() :]
    return not before.endswith(("[", "(")) and not (not before.strip() and after.startswith((":", " :")))


_UNSEEN = when_needed(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u2800\u3164\ufe00-\ufe0e\uffa0\ufeff\ufff9-\ufffd\ue000-\uf8ff\U000e0000-\U000e007f]"
)
# Those of them that Unicode holds printable.
_PRINTABLE = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0\ufffc\ufffd").union(map(chr, range(0xFE00, 0xFE0F)))
_JOINER = when_needed("[\u200c\u200d]")
# Scripts whose letters join or part by rule.
_JOINING = when_needed(f"[{LETTERS['Arab']}\u0900-\u0dff\u0f00-\u109f\u1780-\u18aa\u0700-\u074f]")
_RIGHT_TO_LEFT = when_needed(f"[{LETTERS['Arab']}{LETTERS['Hebr']}]")
_BREAK_ANYWHERE = ("th", "lo", "km", "my", "ja", "bo", "shn")
_EMOJI = when_needed("[\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]")
_BALANCED = ("\u2066\u2067\u2068", "\u2069"), ("\u202a\u202b\u202d\u202e", "\u202c")
_ALLOWED_RTL = frozenset("\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c")


def check_characters(pair: Pair) -> Iterator[Finding]:
    """Characters that nobody sees and the language has no use for."""
    if pair.target.isprintable() and (pair.target.isascii() or _PRINTABLE.isdisjoint(read(pair.target).chars)):
        return
    for match in _UNSEEN.finditer(pair.target):
        if not _is_of_use(match[0], match.start(), pair):
            name = unicodedata.name(match[0], "a control character").lower()
            message = f"this holds U+{ord(match[0]):04X}, {name}"
            yield Finding("control-character", message, "delete it", match.start())
            return


def _is_of_use(char: str, index: int, pair: Pair) -> bool:
    text = pair.target
    beside = text[max(0, index - 1) : index] + text[index + 1 : index + 2]
    if _JOINER.match(char):
        return _JOINING.search(beside) is not None or (char == "\u200d" and _EMOJI.search(beside) is not None)
    if "\ufe00" <= char <= "\ufe0e":
        return text[max(0, index - 1) : index] not in ("", " ")  # a variant of the sign in front
    if char == "\u200b":
        return profile(pair.target_tag).language in _BREAK_ANYWHERE
    if char >= "\U000e0000":
        return "\U0001f3f4" in text  # the flags of England, Scotland and Wales
    if char in _ALLOWED_RTL and _RIGHT_TO_LEFT.search(text):
        return all(_is_balanced(text, opening, closing) for opening, closing in _BALANCED)
    return char in "\u3164\u115f\u1160" and profile(pair.target_tag).script == "Kore"


def _is_balanced(text: str, opening: str, closing: str) -> bool:
    depth = 0
    for char in text:
        depth += (char in opening) - (char in closing)
        if depth < 0:
            return False
    return depth == 0
