"""What tools and unfinished work leave behind: markers, remarks, characters that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair
from cvi18n.check.patterns import compiled
from cvi18n.check.profile import LETTERS, profile

_CONFLICT = re.compile(r"(?<!<)<{7}(?!<)|(?<![=])={7}(?!=)|(?<!>)>{7}(?!>)|(?<!\|)\|{7}(?!\|)|#-#-#-#-#")
# What a translator writes in brackets beside a text that is not done, or not sure.
_REMARKS = (
    "fuzzy|untranslated|not translated|translation needed|needs? (?:translation|review|work|checking)|"
    "to be (?:translated|checked|confirmed|revised)|(?:please )?(?:check|verify|translate|review)(?: this| again)?|"
    "unsure|not sure|machine[- ]translated|rough translation|draft translation|tb[cd]|wip|"
    "未译|待译|待翻译|未翻译|机翻|机器翻译|待校对|待确认|待定|待补充?|待完善|待修改|待润色|待核实|"
    "需要?(?:翻译|确认|校对|核对)|不确定|"
    "要翻訳|未翻訳|要確認|確認中|機械翻訳|未確認|번역 필요|확인 필요|검토 필요|미번역|기계 번역|"
    "à (?:traduire|vérifier|revoir|confirmer|relire)|zu (?:übersetzen|prüfen)|(?:bitte )?(?:prüfen|übersetzen)|"
    "(?:por|sin|a) (?:traducir|revisar|confirmar)|(?:por|a) (?:traduzir|rever|revisar|confirmar)|"
    "da (?:tradurre|rivedere|verificare|controllare)|te (?:vertalen|controleren)|nog (?:te )?vertalen|"
    "do (?:przetłumaczenia|sprawdzenia|poprawy)|sprawdzić|перевести|проверить|уточнить|не переведено|"
    "للترجمة|للمراجعة|غير مترجم|לתרגום|לבדיקה|לא תורגם"
)
_UNFINISHED = re.compile(
    rf"[(\[（【{{〔<]\s*(?:{_REMARKS})\s*[?!？！.…]*\s*[)\]）】}}〕>]"
    r"|[\[【〔](?:译|翻译|译文|MT|AI|機翻|訳|English|EN|ZH|DE|FR|ES|JA|KO)[\]】〕]"
    r"|\?{3,}|？{3,}|[(（][?？]+[)）]|\b(?:FIXME|TODO|TBD|XXX)\b(?=\s*[:：\])）.。,，-]|\s*$)|(?<![\w])@@+(?![\w])"
    r"|lorem ipsum|<!--|-->|(?<!\w)(?:N/?T|n/t):",
    re.IGNORECASE,
)
_QUICK = re.compile(r"[(\[（【{〔<？@:：\]]|\?\?\?|TODO|FIXME|TBD|XXX|[Ll]orem|[待未需]")
_TODO = re.compile(r"\b(?:TODO|FIXME|TBD)\b|待(?:翻译|译|校对|补充|完善|润色|核实)|未翻译|未翻訳|要翻訳")
_MACHINE = re.compile("[Aa]s an|[Ss]ure|[Cc]ertainly|I can")
# How a machine hands over what it was asked for.
_HANDED_OVER = re.compile(
    r"^(?:(?:sure|certainly|of course)[,!.:]\s)?(?:here(?: is|'s|’s)? (?:the|your|my|a) (?:\w+ )?"
    r"translat(?:ion|ed text)"
    r"|(?:english )?translation|translated (?:text|version)"
    r"|(?:以下是|这是)?(?:您的|您要的)?(?:中文|英文)?(?:译文|翻译|译)(?:如下)?|翻訳|訳|Übersetzung|Traduction|"
    r"Traducción|Tradução|Traduzione|Vertaling|Tłumaczenie|Перевод|번역|الترجمة|תרגום)\s*(?:\([^()]*\))?\s*[:：]"
    r"|^as an ai\b|\bI (?:cannot|can't|can’t) translate\b|^(?:sure|certainly)! ",
    re.IGNORECASE,
)


def check_conflicts(pair: Pair) -> Iterator[Finding]:
    """Marks that a version control system, or msgcat, puts around two versions of a text."""
    found = _CONFLICT.search(pair.target)
    if found and found[0] not in pair.source:
        message = f"the target holds the conflict marker {found[0]}"
        yield Finding("conflict-marker", message, "keep the right one of the two texts")


def check_unfinished(pair: Pair) -> Iterator[Finding]:
    """Remarks that the work is not done, which the source does not have."""
    if not _QUICK.search(pair.target) and not _MACHINE.match(pair.target):
        return
    for pattern in (_UNFINISHED, _TODO, _HANDED_OVER):
        found = pattern.search(pair.target)
        if found and found[0].casefold() not in pair.source.casefold() and not _is_everything(found[0], pair):
            yield Finding("fuzzy-remainder", f"the target says “{found[0]}”", "finish it and delete the remark")
            return


def _is_everything(word: str, pair: Pair) -> bool:
    """Whether TODO is a word: "everything" in capitals; a remark is followed by a colon."""
    return profile(pair.target_tag).language in ("es", "pt", "gl", "it") and word == "TODO"


_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u2800\u3164\ufe00-\ufe0e\uffa0\ufeff\ufff9-\ufffd\ue000-\uf8ff\U000e0000-\U000e007f]"
)
_JOINER = re.compile("[\u200c\u200d]")
# Scripts whose letters join or part by rule.
_JOINING = f"[{LETTERS['Arab']}\u0900-\u0dff\u0f00-\u109f\u1780-\u18aa\u0700-\u074f]"
_RIGHT_TO_LEFT = f"[{LETTERS['Arab']}{LETTERS['Hebr']}]"
_BREAK_ANYWHERE = ("th", "lo", "km", "my", "ja", "bo", "shn")
_EMOJI = re.compile("[\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]")
_BALANCED = ("\u2066\u2067\u2068", "\u2069"), ("\u202a\u202b\u202d\u202e", "\u202c")
_ALLOWED_RTL = frozenset("\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c")


def check_characters(pair: Pair) -> Iterator[Finding]:
    """Characters that nobody sees and the language has no use for."""
    if pair.target.isascii() and pair.target.isprintable():
        return
    for match in _UNSEEN.finditer(pair.target):
        if not _is_of_use(match[0], match.start(), pair):
            name = unicodedata.name(match[0], "a control character").lower()
            message = f"the target holds U+{ord(match[0]):04X}, {name}"
            yield Finding("control-character", message, "delete it", match.start())
            return


def _is_of_use(char: str, index: int, pair: Pair) -> bool:
    text = pair.target
    beside = text[max(0, index - 1) : index] + text[index + 1 : index + 2]
    if _JOINER.match(char):
        return compiled(_JOINING).search(beside) is not None or (char == "\u200d" and _EMOJI.search(beside) is not None)
    if "\ufe00" <= char <= "\ufe0e":
        return text[max(0, index - 1) : index] not in ("", " ")  # a variant of the sign in front
    if char == "\u200b":
        return profile(pair.target_tag).language in _BREAK_ANYWHERE
    if char >= "\U000e0000":
        return "\U0001f3f4" in text  # the flags of England, Scotland and Wales
    if char in _ALLOWED_RTL and compiled(_RIGHT_TO_LEFT).search(text):
        return all(_is_balanced(text, opening, closing) for opening, closing in _BALANCED)
    return char in "\u3164\u115f\u1160" and profile(pair.target_tag).script == "Kore"


def _is_balanced(text: str, opening: str, closing: str) -> bool:
    depth = 0
    for char in text:
        depth += (char in opening) - (char in closing)
        if depth < 0:
            return False
    return depth == 0
