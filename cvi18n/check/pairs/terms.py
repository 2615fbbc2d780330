"""Names in Latin letters: what stands in the source stands in the translation, spelled as its makers spell it.

A name is a technology's, or has a digit or a capital inside, or stands in capitals; in a text of another script any
word with a capital may be one.  Whatever could be a common word, or has words of its own in the target language, is
not looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cvi18n.check.finding import Finding
from cvi18n.check.jargon import ALIASES, LOCALISED, ORDINARY, WORDS
from cvi18n.check.natives import english_anywhere
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs.likeness import alike, is_inflected, is_miskeyed, stands_for
from cvi18n.check.pairs.spelling import (
    has_inner_mark,
    is_coined,
    is_known,
    is_ordinary,
    is_torn,
    latin_terms,
    latin_words,
    right_form,
    spellings,
    squeezed,
)
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import profile
from cvi18n.check.trades import KEPT, SPELLED

_CAPITALS_INSIDE = when_needed("[a-z][A-Z]{2}")
_SMALL = when_needed("[a-z]{3,}")
_CAPITALS = frozenset(map(chr, range(65, 91)))
_LATIN = _CAPITALS | frozenset(map(chr, range(97, 123)))
# What stands in front of a tool in an English sentence, and hardly in front of the word that the tool is called by.
_BEFORE_TOOL = r"(?<![\w-])(?:and|in|into|on|or|to|use[ds]?|using|via|with|[a-z]+ed|[a-z]+ing),? "


def check_terms(pair: Pair) -> Iterator[Finding]:
    """Names of the source that the translation misspells or leaves out."""
    reading = read(pair.source)
    if _LATIN.isdisjoint(reading.chars):
        return
    source, target = reading.prose, read(pair.target).plain
    if _CAPITALS.isdisjoint(reading.chars) and not _may_name(source):
        return
    missing = [term for term in latin_terms(source) if not _stands(term, target) and _is_name(term, pair)]
    if not missing:
        return
    words = latin_words(target)
    for term in missing:
        yield from _look(term, words, target, pair)


def _stands(term: str, target: str) -> bool:
    """Whether *target* has *term*, and not only within another name: Java, JavaScript."""
    start = target.find(term)
    if start < 0:
        return False
    beside = target[start + len(term) : start + len(term) + 1] or " "
    return not (beside.isalpha() and beside.isascii()) or not _is_swallowed(term, latin_words(target))


def _is_swallowed(term: str, words: Sequence[str]) -> bool:
    """Whether *term* stands in *words* only as the beginning of other names."""
    within = [word for word in words if word.startswith(term)]
    return bool(within) and all(
        word != term and is_known(word) and squeezed(word)[len(squeezed(term)) :].casefold() != "js" for word in within
    )


def _may_name(text: str) -> bool:
    """Whether a text without capitals has a name of a technology, as pandas or npm."""
    return any(word in spellings() for word in _SMALL.findall(text))


def _look(term: str, words: Sequence[str], target: str, pair: Pair) -> Iterator[Finding]:
    """What became of a *term* that does not stand in *target* as it is."""
    bare = squeezed(term)
    own = [squeezed(other).casefold() for other in latin_terms(read(pair.source).prose)]
    if _is_swallowed(term, words) or (there := _same_letters(bare, words, target)) is None:
        new = [word for word in words if squeezed(word).casefold() not in own]
        said = _is_said_otherwise(
            bare, [word for word in words if not word.startswith(term) or not is_known(word)]
        ) or (" " in term and _is_said_in_part(term, words, own))
        slips = (word for word in new if _is_slip(bare, squeezed(word), pair))
        if slip := next((word for word in slips if not said or _is_cut(bare, squeezed(word))), ""):
            yield _misspelt(term, slip)
        elif not said and _is_missed(bare, pair) and not (" " in term and _is_localised(term, pair)):
            yield Finding("term-lost", f"{term} is missing from the target", f"write {term}")
    elif (_is_misspelt(bare, there) and not (" " in term and is_ordinary(bare))) or is_torn(bare, target):
        yield _misspelt(term, there if there != bare else "two words")


def _is_cut(bare: str, there: str) -> bool:
    """Whether *there* is no ending on a known name, but the name with a letter too few or another: Photoshp."""
    low = bare.casefold()
    if ALIASES.get(there.casefold()) == low:
        return False
    return low in spellings() and len(low) > 5 and not is_inflected(bare, there, known=True)


def _is_said_in_part(term: str, words: Sequence[str], own: Sequence[str]) -> bool:
    """Whether *words* have a part of a name that no other name of the source has: Excel, for Microsoft Excel."""
    others = [name for name in own if name != squeezed(term).casefold()]
    return any(part in words and not any(part.casefold() in name for name in others) for part in term.split())


def _is_localised(term: str, pair: Pair) -> bool:
    """Whether a part of a name has letters of other scripts: 谷歌地图."""
    return not profile(pair.target_tag).latin and any(part.casefold() in LOCALISED for part in term.split())


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


def _is_name(term: str, pair: Pair) -> bool:
    """Whether *term* is a name at all.  What is a word of Latin languages is none in a text of one."""
    bare = squeezed(term)
    low = bare.casefold()
    latin = profile(pair.source_tag).latin
    if len(bare) < 2:
        return False
    if latin and (low in ORDINARY or (low in WORDS and not _is_capital_inside(term, pair))):
        return False
    if low in spellings():
        return not latin or bare in spellings()[low] or has_inner_mark(term)
    return has_inner_mark(term) or (term[:1].isupper() and not latin)


def _is_capital_inside(term: str, pair: Pair) -> bool:
    """Whether a capital in the middle of an English sentence makes a name of a word: built with React."""
    found = f"{_BEFORE_TOOL}{re.escape(term)}(?![\\w-]| [A-Z])"
    return term[:1].isupper() and profile(pair.source_tag).language == "en" and bool(re.search(found, pair.source))


def _is_misspelt(right: str, there: str) -> bool:
    """Whether *there*, the same letters in another case, is wrong.  The list of technologies knows better than both."""
    low = right.casefold()
    if right == there or low in ORDINARY:
        return False
    if ways := spellings().get(low):
        return there not in ways and right != low
    # A word in capitals may be a word: UNESCO and Unesco, LOGO and logo.  So may one of several: FinTech, CodeReview.
    if not has_inner_mark(right) or right.isupper() or there.islower():
        return False
    return there != right[:1].upper() + right[1:]


def _is_looked_for(bare: str, pair: Pair) -> bool:
    """Whether a name means one thing, for sure, and the target language has no words for it."""
    low = bare.casefold()
    # T+1, P95, Q3: a letter and figures are a formula.
    if len(bare) < 3 or (is_ordinary(bare) and not is_coined(bare)) or sum(map(str.isalpha, bare)) < 2:
        return False
    source, target = profile(pair.source_tag), profile(pair.target_tag)
    digits = any(char.isdigit() for char in bare)
    if bare.isupper():
        if bare in KEPT or (bare in SPELLED and target.language == "en" and not source.latin):
            return True
        return digits and (target.latin or not source.latin)
    if not target.latin and (low in LOCALISED or low not in spellings()):
        return digits and not source.latin
    if low in spellings() or (has_inner_mark(bare) and len(bare) > 3 and any(map(str.isupper, bare))):
        return True
    return target.language == "en" and len(bare) > 3


def _is_said_otherwise(bare: str, words: Sequence[str]) -> bool:
    """Whether a word of the target is *bare* with an ending, or another name for it, or its letters spelled out."""
    low = bare.casefold()
    lows = {squeezed(word).casefold() for word in words}
    alias = ALIASES.get(low, "")
    if alias and (alias in lows or alias in "".join(squeezed(word).casefold() for word in words)):
        return True
    if any(ALIASES.get(other) == low for other in lows) or stands_for(bare, words):
        return True
    return any(is_inflected(bare, other, known=low in spellings()) for other in lows)


def _is_slip(bare: str, there: str, pair: Pair) -> bool:
    """Whether *there* is *bare* with a slip, and no name of its own.

    Abbreviations are other ones in other languages, NLP and PLN, so that only English ones are compared.
    """
    if bare.isupper() and len(bare) < 5:
        english = profile(pair.target_tag).language == "en"
        return english and bare.casefold() in spellings() and is_miskeyed(bare, there)
    if there in spellings().get(there.casefold(), ()) or not alike(bare, there):
        return False
    if there.islower() and not bare.islower() and (there in ORDINARY or there in english_anywhere()):
        return False
    return _is_looked_for(bare, pair) or _is_slip_of_word(bare, there, pair)


def _is_slip_of_word(bare: str, there: str, pair: Pair) -> bool:
    """Whether *there* is no word, and yet nearly the name of a technology that is a word: Excel, Exel."""
    low, target = there.casefold(), profile(pair.target_tag)
    named = bare.casefold() in spellings() and not profile(pair.source_tag).latin and len(bare) > 4
    inside = there[:1].isupper() and not pair.target.startswith(there)
    return named and inside and target.language == "en" and low not in ORDINARY and low[:4] != bare.casefold()


def _is_missed(bare: str, pair: Pair) -> bool:
    """Whether the target would have to have the name in Latin letters, and no language spells it by its sound."""
    if _is_gloss(bare, read(pair.source).prose):
        return False
    target = profile(pair.target_tag)
    heard = not target.latin and target.script != "Hani" and bare not in KEPT
    # AutoFill, NumLock: words put together, which the next language has words for; but FreeCAD, openSUSE.
    made_up = profile(pair.source_tag).latin and bare.casefold() not in spellings() and bare.isalpha()
    made_up = made_up and not _CAPITALS_INSIDE.search(bare)
    return not heard and not made_up and _is_looked_for(bare, pair)


def _is_gloss(bare: str, text: str) -> bool:
    """Whether *bare* stands in brackets behind the words that it is short for: Internet of Things (IoT)."""
    before, bracket, _ = text.partition(f"({bare})")
    return bool(bracket) and stands_for(bare, before.split()[-len(bare) - 1 :])


def _misspelt(term: str, there: str) -> Finding:
    right = right_form(term)
    return Finding("term-misspelt", f"target says {there}, source says {term}", f"write {right}")
