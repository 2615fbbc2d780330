"""Blanks: none too many, and those there that a mark wants beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from cvi18n.check.finding import Finding
from cvi18n.check.pair import GAP, Pair, read
from cvi18n.check.pairs.little import little_words
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import LETTERS, profile

_BLANK = " \u00a0\u202f\u2009"
_LETTER = r"[^\W\d_]"
_ODD = when_needed(
    rf"[\t\n\r\v\f\u2000-\u200a\u3000]|[{_BLANK}]{{2}}| [,.;:!?)\]»”，。：；！？、）]|[(\[“（] "
    r"|[，。：；！？、）》」』】][ \u00a0]"
)
_BEFORE_MARK = when_needed(rf"(?<=[\w)\]”»\"%{GAP}])[ \u00a0]+[,.;:!?](?![\w.:;)(/\\-])")
_INSIDE = when_needed(r"[(\[][ \u00a0]+(?=[\w])|(?<=[\w.%])[ \u00a0]+[)\]](?!\w)")
# Behind a full-width mark no blank is wanted; Japanese has one behind ！ and ？.
_STRANGE = when_needed("\u3000")
_WIDE = when_needed(
    r"[ \u00a0][，。：；！？、）》」』】]|[，。：；、）》」』】][ \u00a0](?=\S)"
    r"|[！？][ \u00a0](?=[\u4e00-\u9fff])|[（《「『【][ \u00a0]"
)


def check_whitespace(pair: Pair) -> Iterator[Finding]:
    """Blanks at an end, two in a row, tabs and line breaks, and one in front of a mark."""
    text = pair.target
    if text != text.strip() and (pair.source == pair.source.strip()):
        where = "begins" if text != text.lstrip() else "ends"
        yield Finding("whitespace", f"this {where} with a blank", "delete it")
        text = text.strip()
    if not _ODD.search(text):
        return
    reading = read(pair.target)
    found = _too_much(reading.prose.strip(), pair)
    if found:
        yield Finding("whitespace", found, "delete it")


def _too_much(text: str, pair: Pair) -> str:
    for char, name in (("\t", "a tab"), ("\n", "a line break"), ("\r", "a line break")):
        if char in text and char not in pair.source:
            return f"there is {name} in it"
    if (found := re.search(rf"\S([{_BLANK}]{{2,}})\S", text)) and not re.search(r"\S {2,}\S", pair.source):
        return f"there are {len(found[1])} blanks in a row"
    target = profile(pair.target_tag)
    if not target.wide and (wide := _STRANGE.search(text)) and wide[0] not in pair.source:
        return f"there is a blank of another script, U+{ord(wide[0]):04X}"
    pattern = _WIDE if target.wide else _INSIDE
    found = pattern.search(text) or (
        None if target.wide else _before_mark(text, target.blank_before + ":" * (target.script == "Kore"))
    )
    # What the source has too, blank and all, is meant: a smiley, a placeholder.
    if found is None or found[0] in pair.source:
        return ""
    return f"there is a blank beside “{found[0].strip()}”"


def _before_mark(text: str, allowed: str) -> re.Match[str] | None:
    """A blank before a mark that wants none; between figures a colon is a ratio."""
    for match in _BEFORE_MARK.finditer(text):
        if match[0][-1] not in allowed and not (match[0][-1] == ":" and text[match.start() - 1].isdigit()):
            return match
    return None


# Letters without a blank behind a mark.  A single letter on either side is a formula, and a few of them in brackets are
# an ending: Mitarbeiter(innen).
_AFTER = when_needed(
    rf"(?<!{_LETTER})({_LETTER}{{2,}})([,;])({_LETTER}{{2,}})"
    rf"|(?<!{_LETTER})({_LETTER}{{3,}}[a-zà-ÿа-я])(:)({_LETTER}{{2,}})"
)
_SENTENCE = when_needed(rf"(?<![\w./@-])({_LETTER}*[a-zà-ÿа-я]{{2}})(\.)([A-ZÀ-ÞА-Я][a-zà-ÿа-я]{{2,}})(?![\w./@])")
_BRACKET = when_needed(rf"(?<!{_LETTER})({_LETTER}{{2,}})(\()([A-Z0-9А-Я][^()]{{2,}}|[^()]+[ ,][^()]+|[^()]{{7,}})\)")
# (kanban)in: what a bracket in the source closes as well, and a little word follows.
_CLOSED = when_needed(rf" (\([^()]{{3,}}\))({_LETTER}+)")
_BEHIND_BRACKET = when_needed(rf"(?<!{_LETTER})(\([^()]*(?:[ A-Z0-9])[^()]*)(\))({_LETTER}{{2,}})")
_NEEDED = (_AFTER, _SENTENCE, _BRACKET, _BEHIND_BRACKET)
# Where neither is found none of the patterns is met: most brackets have their blanks.
_QUICK = when_needed(r"[,;:.()](?=[^\W\d_])|\((?=\d)")
_TIGHT = when_needed(r"[^\W\d_](?:[,;:.](?=[^\W\d_])|\()|\)(?=[^\W\d_])")


def check_spacing(pair: Pair) -> Iterator[Finding]:
    """Blanks that are missing behind a mark, before a bracket, and in French before the high marks."""
    target = profile(pair.target_tag)
    if not target.spaced or target.script == "Kore":
        return
    text = read(pair.target).prose
    if _QUICK.search(text) and _TIGHT.search(text):
        for pattern in _NEEDED:
            match = pattern.search(text)
            mark = next(group for group in match.groups()[1::3] if group) if match else ""
            if match and match[0] not in pair.source and not _joins(mark, pair.source) and not _is_gender(match):
                yield Finding(
                    "punctuation-spacing", f"there is no blank beside “{mark}” in “{match[0]}”", "put a blank there"
                )
                return
        for match in _CLOSED.finditer(text):
            if match[2] in little_words(target.language) and match[0] not in pair.source:
                message = f"there is no blank beside “)” in “{match[0].strip()}”"
                yield Finding("punctuation-spacing", message, "put a blank there")
                return
    close = _close(target.blank_before).search(text) if target.blank_before else None
    if close and (close[0] not in pair.source or "«" in close[0] or "»" in close[0]):
        yield Finding("punctuation-spacing", f"there is no blank beside the mark in “{close[0]}”", "put a blank there")


def _is_gender(match: re.Match[str]) -> bool:
    """Whether the colon is the German one before an ending: Entwickler:in, Kolleg:innen, jede:r."""
    return match[0].endswith((":in", ":innen", ":r", ":n", ":e", ":er", ":en"))


def _joins(mark: str, source: str) -> bool:
    """Whether the source, too, has letters on both sides of *mark*: name:value."""
    return re.search(rf"[A-Za-z]{re.escape(mark)}[A-Za-z]", source) is not None


@lru_cache(maxsize=8)
def _close(marks: str) -> re.Pattern[str]:
    """A mark of *marks* right behind a word, at a word's end; a guillemet right beside what it quotes."""
    high = re.escape(marks.replace("»", ""))
    word = rf"[{LETTERS['Latn']}0-9%)»]+"
    return re.compile(rf"{word}[{high}](?=[{_BLANK}]|$)|{word}[.!?]?»|«{word}")
