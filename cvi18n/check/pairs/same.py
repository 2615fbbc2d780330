"""The source's own text where the target language would say it otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cvi18n.check.fields import LABEL, field, is_person, is_prose, is_term
from cvi18n.check.finding import Finding
from cvi18n.check.jargon import LOAN_TITLES, ORDINARY
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs.scripts import little_words
from cvi18n.check.patterns import compiled
from cvi18n.check.profile import LETTERS, Profile, profile
from cvi18n.locale.labels import builtin_labels
from cvi18n.model.script import has_script
from cvi18n.model.technologies import TECHNOLOGIES

_LETTER = re.compile(r"[^\W\d_]")
_LATIN_WORDS = rf"[{LETTERS['Latn']}][{LETTERS['Latn']}'’-]+"
_LONG_ENOUGH = 8
"""The fewest characters of a Chinese text that Japanese cannot have, word by word, as well."""
_ROLES = ("position", "label", "roles")
_POSITIONS = (*_ROLES, "studyType", "area")
# Spellings that hardly any word has that English shares with its neighbours.
_ENGLISH = re.compile(r"(?:er|ers|ing|ings|ful|ship|ness|ght|work|books?)$|th|wh|ck|ee|oo|gh|aw|ew", re.IGNORECASE)
# Letters by which a language shows in a text that claims to be in another.
_OWN_LETTERS = {"de": "äöüß", "fr": "çèêàùœ", "es": "ñáíúó", "pt": "ãõçáêó", "it": "àìòù", "pl": "ąćęłńśźż", "nl": ""}


def check_same(pair: Pair) -> Iterator[Finding]:
    """The source's own text where the target language would say it otherwise."""
    if pair.target.strip().casefold() != pair.source.strip().casefold() or not _LETTER.search(pair.source):
        return
    source, target = profile(pair.source_tag), profile(pair.target_tag)
    if source.language != target.language and _is_to_translate(pair, source, target):
        yield Finding("same-as-source", "the target is the source's text", "translate it")


def _is_to_translate(pair: Pair, source: Profile, target: Profile) -> bool:
    if pair.context == LABEL:
        return _is_label_of_its_own(pair.source, pair.target_tag)
    if not source.latin:
        return _has_words_of(pair, source, target)
    words = compiled(_LATIN_WORDS).findall(read(pair.source).prose)
    # Names, terms and borrowed titles are alike in many languages; a sentence has little words.
    little = little_words(source.language)
    spoken = not little.isdisjoint(word.casefold() for word in words)
    telling = [word for word in words if word.islower() and word not in little]
    if target.latin:
        if is_prose(pair.context):
            return bool(telling) and len(words) > 2 and ((len(words) > 3 and spoken) or _is_english(telling, source))
        return _is_native(pair, words, source, target)
    if is_term(pair.context) or is_person(pair.context) or _is_name(words):
        return False
    return (
        _is_position(pair.context)
        or _is_title(pair.context)
        or (len(words) > 1 and bool(telling))
        or (spoken and len(words) > 3 and is_prose(pair.context))
    )


def _is_label_of_its_own(source: str, tag: str) -> bool:
    """Whether the tool's own labels of a language have another word for *source*."""
    return builtin_labels(tag).get(source, source).casefold() != source.casefold()


def _has_words_of(pair: Pair, source: Profile, target: Profile) -> bool:
    """Whether a text of another script has letters that the target language does not read."""
    if not has_script(pair.source, pair.source_tag):
        return False
    if {source.script, target.script} <= {"Hani", "Jpan", "Kore"}:
        return is_prose(pair.context) and len(pair.source) >= _LONG_ENOUGH
    return source.letters != target.letters and not is_person(pair.context) and pair.context != "languages.language"


def _is_native(pair: Pair, words: Sequence[str], source: Profile, target: Profile) -> bool:
    """Whether a heading or a position of one Latin language has words that another does not borrow.

    A single word may be shared; a title of business or of IT is borrowed as it is.
    """
    title = _is_title(pair.context)
    if not (title or _leaf(pair.context) in _ROLES) or _is_name(words):
        return False
    if source.language != "en":
        own = set(_OWN_LETTERS.get(source.language, "")) - set(_OWN_LETTERS.get(target.language, ""))
        return not own.isdisjoint(pair.source.casefold())
    if title and _is_label_of_its_own(pair.source, pair.target_tag):
        return True
    common = title and not {"work", "and", "other", "of", "my", "about"}.isdisjoint(pair.source.casefold().split())
    return len(words) > 1 and (common or _is_english(words, source))


def _is_english(words: Sequence[str], source: Profile) -> bool:
    """Whether a word has the spelling of English and is none that other languages borrow."""
    parts = {part for word in words for part in word.casefold().split("-")}
    strange = parts - ORDINARY - LOAN_TITLES - little_words("en")
    return source.language == "en" and any(_ENGLISH.search(word) for word in strange)


def _is_name(words: Sequence[str]) -> bool:
    """Whether every word is an abbreviation, a technology or one with capitals inside."""
    return all(word in TECHNOLOGIES or word[1:] != word[1:].lower() for word in words)


def _is_position(context: str) -> bool:
    return _leaf(context) in _POSITIONS and context != LABEL and not _is_title(context)


def _is_title(context: str) -> bool:
    """Whether the field heads a section, or names a fact: what no name stands in."""
    found = field(context)
    return context.startswith("meta.labels.") or (found is not None and found.mind in ("heading", "label"))


def _leaf(context: str) -> str:
    return context.rpartition(".")[2]
