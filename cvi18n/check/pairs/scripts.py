"""Words of the source language that nobody translated, told by their script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from cvi18n.check.fields import is_person
from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs.latin_left import left_in_latin, left_in_other_script
from cvi18n.check.pairs.variants import of_the_other
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import LETTERS, Profile, profile

# An original in brackets behind its translation, or a translation in brackets behind the original; no figures.
_BRACKETED = when_needed(r"(?<=[\w”’»\"'.])[ \u00a0]?[(（\[][^()（）\[\]\da-z]{1,30}[)）\]]")
_GLOSSED = when_needed(r"[^\s()（）\d]{1,12}[ \u00a0]?(?=[(（][A-Za-z])")
_GIVEN = when_needed(r"(?<=[(（\[])[^()（）\[\]]+(?=[)）\]])")
# Signs of formulas and units, which any language has.
_GREEK = when_needed(r"(?<![\u0370-\u03ff])[\u0391-\u03a9\u03b1-\u03c9](?![\u0370-\u03ff])")


class _Letters(NamedTuple):
    """Letters of a script: the first of them by its number, and the pattern of a run."""

    first: str
    run: re.Pattern[str]


def check_script(pair: Pair) -> Iterator[Finding]:
    """Letters of the source's script, where the target's is another."""
    source, target = profile(pair.source_tag), profile(pair.target_tag)
    if not source.latin and pair.target.isascii():
        return
    if source.language == target.language and source.script == target.script:
        found = of_the_other(pair)
    elif source.latin:
        found = left_in_latin(pair) if target.latin else left_in_other_script(pair)
    else:
        found = _left(pair, source, target) or of_the_other(pair)
    if found:
        yield Finding("source-script-left", f"“{found}” is left from the source", "translate it")


def _left(pair: Pair, source: Profile, target: Profile) -> str:
    """The first run of the source's own letters that no brackets excuse."""
    own = _own_letters(source, target)
    # Most of what is not ASCII in a translation comes before the first letter of the source's script: é, a dash.
    if own is None or max(pair.target) < own.first:
        return ""
    pattern = own.run
    if not pattern.search(pair.target):
        return ""
    text = read(pair.target).prose
    if _shows_own_name(pair):
        return ""
    if target.latin or target.script == "Cyrl":
        text = _GLOSSED.sub(" ", _without_originals(text, pair.source))
    else:
        text = _without_originals(text, pair.source)
    found = pattern.search(_GREEK.sub(" ", text) if source.script == "Grek" else text)
    return found[0] if found else ""


def _without_originals(text: str, source: str) -> str:
    """*text* without originals in brackets; what has its brackets in the source already is none."""
    bracketed = _GIVEN
    given = set(bracketed.findall(source))
    return _BRACKETED.sub(lambda match: match[0] if given.intersection(bracketed.findall(match[0])) else " ", text)


def _shows_own_name(pair: Pair) -> bool:
    """Whether the field may show a name in its own script beside or instead of another: a person's, a language's."""
    return (is_person(pair.context) and any(char.isascii() and char.isalpha() for char in pair.target)) or (
        pair.context == "languages.language"
    )


@lru_cache(maxsize=64)
def _own_letters(source: Profile, target: Profile) -> _Letters | None:
    """A run of letters that the source's script has and the target's has not; None where there is no such letter.

    Korean has single Han letters among its own, Chinese a Japanese の; two in a row are neither's.
    """
    letters = {"Jpan": LETTERS["Kana"] if target.script == "Hani" else source.letters}.get(
        source.script, source.letters
    )
    if (
        not letters
        or letters == target.letters
        or (source.script, target.script) in (("Hani", "Jpan"), ("Hani", "Hani"))
    ):
        return None
    fewest = 2 if not target.latin and target.script != "Cyrl" else 1
    return _Letters(min(letters.replace("-", "")), when_needed(f"[{letters}]{{{fewest},}}"))
