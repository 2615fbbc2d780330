"""Words of a Latin source that nobody translated: in a text of another script, and in one of other Latin words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvi18n.check.jargon import ALIASES, LOAN_TITLES, ORDINARY
from cvi18n.check.natives import english_anywhere, is_native
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs.little import little_words
from cvi18n.check.pairs.spelling import is_known
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import profile, words
from cvi18n.model.technologies import TECHNOLOGIES

_LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
# No run in front of its own translation in brackets.
_WORD = f"[{_LATIN}][{_LATIN}'’]*"
_RUN = when_needed(
    rf"(?<![{_LATIN}0-9'’@./_-]){_WORD}(?:[ \u00a0]{_WORD})*"
    rf"(?![{_LATIN}0-9'’@/_-])(?! ?[(（]|[ \u00a0][{_LATIN}])"
)
# What is quoted, or given in brackets as the original, stays.
_QUOTED = when_needed(r"\{[^{}]*\}|[(（《「『“‘\"«\[【][^()（）《》「」『』“”\"«»\[\]【】]*[)）》」』”’\"»\]】]")
_RANKS = words("head senior junior chief lead deputy assistant vice associate acting trainee executive")
_ENGLISH_FORM = when_needed("(?:[^aisu]s|ed|ing|en|ly|ment|tion|ness|ful|ous)$")
_ENDING = when_needed("(?:s|es|ed|ing|er|ers|ly)$")
_PLACEHOLDER = when_needed(r"\{[^{}]*\}")
_LOWER = when_needed("[a-zß-öø-ÿ]{2}")
_SURE = words("and for with from und mit für von bei et avec para com oraz dla voor met per con")
"""Little words that stand in no other language's text but in a name."""


def left_in_other_script(pair: Pair) -> str:
    """Words of the source among letters of another script that no name, term or jargon excuses.

    Three words in small letters in a row; a little word; a word of CVs that speakers of other scripts have their own
    for.
    """
    text = read(pair.target).prose
    if not _LOWER.search(_PLACEHOLDER.sub("", text)) or pair.target == pair.source:
        return ""
    source = read(pair.source).prose
    own = frozenset(_words(source.casefold()))
    language = profile(pair.source_tag).language
    for match in _RUN.finditer(_QUOTED.sub("（", text)):
        run = match[0].split()
        if own.issuperset(word.casefold() for word in run) and (
            _is_left(run, source, language) or (run[0].casefold() in _RANKS and _is_rank(run, match, pair))
        ):
            return match[0]
    return ""


def _is_rank(run: Sequence[str], match: re.Match[str], pair: Pair) -> bool:
    """Whether *run* is the rank of a position whose rest is translated: Senior 工程师."""
    behind = match.string[match.end() :].strip()
    return len(run) == 1 and pair.context.endswith((".position", ".label", ".roles")) and behind[:1].isalpha()


def _words(text: str) -> list[str]:
    return re.findall(_WORD, text)


def _is_left(run: Sequence[str], source: str, language: str) -> bool:
    """Whether *run*, Latin words side by side, is language and no name.  Capitals make names and titles."""
    little = little_words(language)
    small = [word for word in run if word[0].islower()]
    if len(run) == 1:
        return _is_left_alone(run[0], source, language, little)
    if not small or any(word in TECHNOLOGIES for word in run):
        return False
    capitals = [word for word in run[1:] if not word[0].islower()]
    if capitals:
        # Bank of China, Attention Is All You Need: but not where a sentence goes on behind the name.
        return len(small) > 2 and len(capitals) * 2 < len(small)
    if not little.isdisjoint(run) or len(small) > 2:
        return True
    return not ORDINARY.issuperset(word.casefold() for word in run)


def _is_left_alone(word: str, source: str, language: str, little: frozenset[str]) -> bool:
    low = word.casefold()
    if word.isupper():
        return False
    if word in little:
        return True
    if language == "en":
        if low in english_anywhere():
            return word[0].islower() or low not in ORDINARY
        return word.islower() and _is_english_form(low)
    if low in ORDINARY or word in TECHNOLOGIES:
        return False
    # German nouns have capitals, and so have names: only the form tells.
    return is_native(low, language) and (word[0].islower() or source.find(word) >= 0)


def _is_english_form(low: str) -> bool:
    """Whether a word in small letters has an English ending, and is neither jargon nor a tool."""
    if len(low) < 4 or not _ENGLISH_FORM.search(low) or low in ORDINARY or low in LOAN_TITLES or low in ALIASES:
        return False
    stem = _ENDING.sub("", low)
    return ORDINARY.isdisjoint((stem, f"{stem}e", stem[:-1])) and not is_known(low)


def left_in_latin(pair: Pair) -> str:
    """A clause of a Latin source in a Latin target, or a little word that joins words of the other language."""
    source_little = little_words(profile(pair.source_tag).language)
    own = source_little - little_words(profile(pair.target_tag).language)
    there = pair.target.casefold().split()
    if own.isdisjoint(there) or pair.target == pair.source:
        return ""
    text = _QUOTED.sub(" ｡ ", read(pair.target).prose)
    spoken = _words(text)
    known = frozenset(_words(read(pair.source).prose))
    for start, word in enumerate(spoken):
        if word in own and word in known:
            found = _around(spoken, start, known)
            if _is_clause(found, own) or (len(found) < 3 and word in _SURE and _joins(spoken, start, known)):
                return " ".join(found)
    return ""


def _around(spoken: Sequence[str], start: int, known: frozenset[str]) -> list[str]:
    """The words about *start* that the source has, too."""
    first, last = start, start
    while first > 0 and spoken[first - 1] in known:
        first -= 1
    while last + 1 < len(spoken) and spoken[last + 1] in known:
        last += 1
    return list(spoken[first : last + 1])


def _is_clause(found: Sequence[str], own: frozenset[str]) -> bool:
    """Whether four words or more have small letters but for the first, and two are little ones of the source's."""
    small = [word for word in found[1:] if word[0].islower()]
    return len(found) > 3 and len(small) == len(found) - 1 and len(own.intersection(found)) > 1


def _joins(spoken: Sequence[str], place: int, known: frozenset[str]) -> bool:
    """Whether the words on both sides are there, and neither is the source's: Vertrieb and Einkauf."""
    beside = [spoken[index] for index in (place - 1, place + 1) if 0 <= index < len(spoken)]
    return len(beside) == 2 and not any(word in known for word in beside)
