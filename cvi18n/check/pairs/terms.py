"""Names in Latin letters: what stands in the source stands in the translation, spelled as its makers spell it.

A name is a technology's, or has a digit or a capital inside, or stands in capitals; in a text of another script any
word with a capital may be one.  Whatever could be a common word, or has words of its own in the target language, is
not looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from cvi18n.check.finding import Finding
from cvi18n.check.jargon import ALIASES, LOCALISED, ORDINARY, PROPER, WORDS
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs.likeness import alike, is_inflected, is_miskeyed, stands_for
from cvi18n.check.profile import LETTERS, profile
from cvi18n.check.trades import PROGRAMS
from cvi18n.model.technologies import TECHNOLOGIES

_LETTER = LETTERS["Latn"]
_WORD = re.compile(rf"(?<![{_LETTER}0-9])\.?[{_LETTER}][{_LETTER}0-9]*(?:[./+&_-][{_LETTER}0-9]+)*(?:\+\+|#)?")
_SIGNS = re.compile(rf"[^{_LETTER}0-9+#]")
_JOINT = re.compile("[/&-]")
# URLs are as many as a URL.
_PLURAL = re.compile(r"^([A-Z]{2,})s$")
_PARTS = re.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")
_CAPITALS_INSIDE = re.compile("[a-z][A-Z]{2}")
_NAME = re.compile(r"[A-Z]|\d")


def check_terms(pair: Pair) -> Iterator[Finding]:
    """Names of the source that the translation misspells or leaves out."""
    source, target = read(pair.source).prose, read(pair.target).plain
    if not _NAME.search(source) and not _may_name(source):
        return
    missing = [term for term in _terms(source) if term not in target and _is_name(term, pair)]
    if not missing:
        return
    words = _words(target)
    for term in missing:
        yield from _look(term, words, target, pair)


def _may_name(text: str) -> bool:
    """Whether a text without capitals and digits has a name of a technology, as pandas or npm."""
    return any(word in _spellings() for word in re.findall(r"[a-z]{3,}", text))


@lru_cache(maxsize=64)
def _terms(text: str) -> tuple[str, ...]:
    """The words in Latin letters, each once; a technology's name of two words is one."""
    words = _words(text)
    joined: list[str] = []
    for word in words:
        pair = f"{joined[-1]} {word}" if joined else ""
        if pair and _is_known(pair) and pair in text:
            joined[-1] = pair
        else:
            joined.append(word)
    return tuple(dict.fromkeys(joined))


def _words(text: str) -> list[str]:
    """The words in Latin letters; what a hyphen or a slash joins is apart, but for names: scikit-learn, GPT-4."""
    found: list[str] = []
    for match in _WORD.finditer(text):
        word = match[0]
        if not _JOINT.search(word) or _is_known(word):
            found.append(word)
        else:
            parts = [part for whole in re.split("[/&]", word) for part in _apart(whole)]
            found += filter(None, parts)
    return [_PLURAL.sub(r"\1", word) for word in found]


def _apart(word: str) -> list[str]:
    """The parts of a compound, LZMA-compressed; of a name, one: CD-ROM."""
    parts = word.split("-")
    plain = (part for part in parts if len(part) > 1 and part.isalpha())
    compound = not _is_known(word) and any(part[1:].islower() for part in plain)
    return parts if compound else [word]


def _look(term: str, words: Sequence[str], target: str, pair: Pair) -> Iterator[Finding]:
    """What became of a *term* that does not stand in *target* as it is."""
    bare = squeezed(term)
    if (there := _same_letters(bare, words, target)) is not None:
        if _is_misspelt(bare, there) and not (" " in term and _is_ordinary(bare)):
            yield _misspelt(term, there)
    elif not _is_said_otherwise(bare, words):
        own = {squeezed(word).casefold() for word in _terms(read(pair.source).prose)}
        new = [word for word in words if squeezed(word).casefold() not in own]
        if (slip := next((word for word in new if _is_slip(bare, squeezed(word), pair)), None)) is not None:
            yield _misspelt(term, slip)
        elif _is_missed(bare, pair):
            yield Finding("term-lost", f"{term} is missing from the target", f"write {term}")


def _same_letters(bare: str, words: Sequence[str], target: str) -> str | None:
    """What has the letters of a name, in whatever case and with whatever signs between; None if nothing has."""
    low = bare.casefold()
    found = [squeezed(word) for word in words if squeezed(word).casefold() == low]
    if found:
        return bare if bare in found else found[0]
    # A German compound, or a name in two words.
    whole = squeezed(target)
    start = whole.casefold().find(low) if len(bare) > 3 else -1
    return whole[start : start + len(bare)] if start >= 0 else None


def squeezed(word: str) -> str:
    """A word without the signs inside: hyphens, dots and blanks are a matter of taste."""
    return _SIGNS.sub("", word)


@cache
def _spellings() -> dict[str, frozenset[str]]:
    """The ways to spell each name of a technology, by the name in small letters and without signs."""
    found: dict[str, set[str]] = {}
    for name in (*TECHNOLOGIES, *PROGRAMS):
        found.setdefault(squeezed(name).casefold(), set()).add(squeezed(name))
        for part in name.split():
            if _has_inner_mark(part):
                found.setdefault(squeezed(part).casefold(), set()).add(squeezed(part))
    return {name: frozenset(ways) for name, ways in found.items()}


def _is_known(word: str) -> bool:
    return squeezed(word).casefold() in _spellings()


def _has_inner_mark(word: str) -> bool:
    """Whether a capital follows a letter, or a digit stands in it."""
    return bool(re.search(r"[A-Za-z0-9][A-Z]|\d", word))


def _is_name(term: str, pair: Pair) -> bool:
    """Whether *term* is a name at all.  What is a word of Latin languages is none in a text of one."""
    bare = squeezed(term)
    low = bare.casefold()
    latin = profile(pair.source_tag).latin
    if len(bare) < 2:
        return False
    if latin and (low in ORDINARY or (low in WORDS and not _is_capital_inside(term, pair))):
        return False
    if low in _spellings():
        return not latin or bare in _spellings()[low] or _has_inner_mark(term)
    return _has_inner_mark(term) or (term[:1].isupper() and not latin)


def _is_capital_inside(term: str, pair: Pair) -> bool:
    """Whether a capital in the middle of an English sentence makes a name of a word: built with React."""
    found = f"[a-z,] {re.escape(term)}(?![\\w-])"
    return term[:1].isupper() and profile(pair.source_tag).language == "en" and bool(re.search(found, pair.source))


def _is_misspelt(right: str, there: str) -> bool:
    """Whether *there*, the same letters in another case, is wrong.  The list of technologies knows better than both."""
    low = right.casefold()
    if right == there or low in ORDINARY:
        return False
    if ways := _spellings().get(low):
        return there not in ways and right != low
    # A word in capitals may be a word: UNESCO and Unesco, LOGO and logo.  So may one of several: FinTech, CodeReview.
    if not _has_inner_mark(right) or right.isupper() or there.islower():
        return False
    return there != right[:1].upper() + right[1:]


def _is_looked_for(bare: str, pair: Pair) -> bool:
    """Whether a name means one thing, for sure, and the target language has no words for it."""
    low = bare.casefold()
    # T+1, P95, Q3: a letter and figures are a formula.
    if len(bare) < 3 or (_is_ordinary(bare) and not _is_coined(bare)) or sum(map(str.isalpha, bare)) < 2:
        return False
    source, target = profile(pair.source_tag), profile(pair.target_tag)
    digits = any(char.isdigit() for char in bare)
    if bare.isupper():
        return bare in PROPER or (digits and (target.latin or not source.latin))
    if not target.latin and (low in LOCALISED or low not in _spellings()):
        return digits and not source.latin
    if low in _spellings() or (_has_inner_mark(bare) and len(bare) > 3 and any(map(str.isupper, bare))):
        return True
    return target.language == "en" and len(bare) > 3


def _is_ordinary(bare: str) -> bool:
    """Whether a word, or each part of a word like CodeReview, is an ordinary one."""
    return bare.casefold() in ORDINARY or all(part.casefold() in ORDINARY for part in _PARTS.findall(bare))


def _is_coined(bare: str) -> bool:
    """Whether a technology's name is put together of ordinary words, with a capital inside: ClickHouse."""
    low = bare.casefold()
    return low not in ORDINARY and low in _spellings() and _has_inner_mark(bare)


def _is_said_otherwise(bare: str, words: Sequence[str]) -> bool:
    """Whether a word of the target is *bare* with an ending, or another name for it, or its letters spelled out."""
    low = bare.casefold()
    lows = {squeezed(word).casefold() for word in words}
    alias = ALIASES.get(low, "")
    if alias and (alias in lows or alias in "".join(squeezed(word).casefold() for word in words)):
        return True
    if any(ALIASES.get(other) == low for other in lows) or stands_for(bare, words):
        return True
    return any(is_inflected(bare, other, known=low in _spellings()) for other in lows)


def _is_slip(bare: str, there: str, pair: Pair) -> bool:
    """Whether *there* is *bare* with a slip, and no name of its own.

    Abbreviations are other ones in other languages, NLP and PLN, so that only English ones are compared.
    """
    if bare.isupper() and len(bare) < 5:
        english = profile(pair.target_tag).language == "en"
        return english and bare.casefold() in _spellings() and is_miskeyed(bare, there)
    if there in _spellings().get(there.casefold(), ()) or not alike(bare, there):
        return False
    return _is_looked_for(bare, pair) or _is_slip_of_word(bare, there, pair)


def _is_slip_of_word(bare: str, there: str, pair: Pair) -> bool:
    """Whether *there* is no word, and yet nearly the name of a technology that is a word: Excel, Exel."""
    low, target = there.casefold(), profile(pair.target_tag)
    named = bare.casefold() in _spellings() and not profile(pair.source_tag).latin and len(bare) > 4
    inside = there[:1].isupper() and not pair.target.startswith(there)
    return named and inside and target.language == "en" and low not in ORDINARY and low[:4] != bare.casefold()


def _is_missed(bare: str, pair: Pair) -> bool:
    """Whether the target would have to have the name in Latin letters, and no language spells it by its sound."""
    target = profile(pair.target_tag)
    heard = not target.latin and target.script != "Hani" and bare not in PROPER
    # AutoFill, NumLock: words put together, which the next language has words for; but FreeCAD, openSUSE.
    made_up = profile(pair.source_tag).latin and bare.casefold() not in _spellings() and bare.isalpha()
    made_up = made_up and not _CAPITALS_INSIDE.search(bare)
    return not heard and not made_up and _is_looked_for(bare, pair)


def _misspelt(term: str, there: str) -> Finding:
    right = _right_form(term)
    return Finding("term-misspelt", f"target says {there}, source says {term}", f"write {right}")


def _right_form(term: str) -> str:
    """*term* as its makers spell it, where that is known."""
    ways = _spellings().get(squeezed(term).casefold())
    return term if not ways or squeezed(term) in ways else min(ways)
