"""Words of the source language that nobody translated, told by their script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from cvi18n.check.fields import is_person
from cvi18n.check.finding import Finding
from cvi18n.check.jargon import ORDINARY
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs.variants import of_the_other
from cvi18n.check.profile import LETTERS, Profile, profile

# An original in brackets behind its translation, or a translation in brackets behind the original; no figures.
_BRACKETED = re.compile(r"(?<=[\w”’»\"'.])[ \u00a0]?[(（\[][^()（）\[\]\da-z]{1,30}[)）\]]")
_GLOSSED = re.compile(r"[^\s()（）\d]{1,12}[ \u00a0]?(?=[(（][A-Za-z])")
# Signs of formulas and units, which any language has.
_GREEK = re.compile(r"(?<![\u0370-\u03ff])[\u0391-\u03a9\u03b1-\u03c9](?![\u0370-\u03ff])")
_LOWER = re.compile(r"(?<![A-Za-z'’-])[a-z]{2,}(?:[ \u00a0][a-z]{2,})+(?![A-Za-z'’-])")
_LITTLE = {
    "en": "a an and are as at by for from in into is it of on or our that the their this to was we were which with",
    "de": "an auf aus bei das dem den der des die durch ein eine einer für im in mit nach oder und von zu zum zur",
    "fr": "au aux avec ce dans de des du en et est la le les ou par pour que qui sur un une",
    "es": "al como con de del el en es la las los o para por que se su sus un una y",
    "pt": "a ao com como da das de do dos e em na nas no nos o os ou para por que um uma",
    "it": "al alla che con da dei del della delle di e ed gli i il in la le lo nel o per su un una",
    "nl": "aan bij de door een en het in met naar of om op te tot uit van voor",
    "pl": "dla do i jako lub na o od oraz po pod przez przy się w z za ze",
}


@cache
def little_words(language: str) -> frozenset[str]:
    """Words that any sentence of a language has, and names hardly; empty where nobody listed them."""
    return frozenset(_LITTLE.get(language, "").split())


def check_script(pair: Pair) -> Iterator[Finding]:
    """Letters of the source's script, where the target's is another."""
    source, target = profile(pair.source_tag), profile(pair.target_tag)
    if source.language == target.language and source.script == target.script:
        found = of_the_other(pair)
    elif source.latin:
        found = "" if target.latin else _latin_left(pair)
    else:
        found = _left(pair, source, target) or of_the_other(pair)
    if found:
        yield Finding("source-script-left", f"“{found}” is left from the source", "translate it")


def _left(pair: Pair, source: Profile, target: Profile) -> str:
    """The first run of the source's own letters that no brackets excuse."""
    pattern = _own_letters(source, target)
    if pattern is None or not pattern.search(pair.target):
        return ""
    text = read(pair.target).prose
    if _shows_own_name(pair):
        return ""
    if target.latin or target.script == "Cyrl":
        text = _GLOSSED.sub(" ", _BRACKETED.sub(" ", text))
    else:
        text = _BRACKETED.sub(" ", text)
    found = pattern.search(_GREEK.sub(" ", text) if source.script == "Grek" else text)
    return found[0] if found else ""


def _shows_own_name(pair: Pair) -> bool:
    """Whether the field may show a name in its own script beside or instead of another: a person's, a language's."""
    return (is_person(pair.context) and any(char.isascii() and char.isalpha() for char in pair.target)) or (
        pair.context == "languages.language"
    )


@lru_cache(maxsize=64)
def _own_letters(source: Profile, target: Profile) -> re.Pattern[str] | None:
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
    return re.compile(f"[{letters}]{{{fewest},}}")


def _latin_left(pair: Pair) -> str:
    """Three words in small letters in a row as they stand in the source, or two that are not both jargon.

    Names, terms and titles stay in Latin letters in any text, so that one word, or capitals, tell nothing.
    """
    if not _LOWER.search(pair.target):
        return ""
    source, little = read(pair.source).prose, little_words(profile(pair.source_tag).language)
    for match in _LOWER.finditer(read(pair.target).prose):
        words = match[0].split()
        if match[0] in source and (len(words) > 2 or not little.isdisjoint(words) or not ORDINARY.issuperset(words)):
            return match[0]
    return ""
