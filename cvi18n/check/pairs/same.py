"""The source's own text where the target language would say it otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvi18n.check.fields import LABEL, field, is_person, is_prose, is_term
from cvi18n.check.finding import Finding
from cvi18n.check.jargon import LOAN_TITLES, ORDINARY
from cvi18n.check.natives import english_anywhere, is_native
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs.little import little_words
from cvi18n.check.pairs.variants import of_the_other
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import LETTERS, Profile, profile, words
from cvi18n.locale.labels import builtin_labels
from cvi18n.model.script import has_script
from cvi18n.model.technologies import TECHNOLOGIES

_LETTER = when_needed(r"[^\W\d_]")
_LATIN_WORDS = when_needed(rf"[{LETTERS['Latn']}][{LETTERS['Latn']}'’-]+")
_LONG_ENOUGH = 8
"""The fewest characters of a Chinese text that Japanese cannot have, word by word, as well."""
_ROLES = ("position", "label", "roles")
_POSITIONS = (*_ROLES, "studyType", "area")
_SAID = ("objective.availability", "objective.salary")
_AWARDS = words("best award prize winner outstanding scholarship medal honours honors runner-up finalist newcomer")
_DESCRIBED = ("education.area", "skills.name", "interests.name", "projects.type", "languages.fluency")
# French words of English and of German, in titles that nobody translates.
_LOANS = words(
    "entrepreneur chauffeur restaurateur sommelier hotelier auteur couture couturier cuisine partie maître hôtel "
    "bureau "
    "mission corps atelier dossier patissier pâtissier concierge reporter courier premier rapporteur attaché masseur "
    "croupier cavalier saucier tournant rang conférencier"
)
_INSTITUTE = when_needed(
    "Universität|Hochschule|Akademie|Museum|Institut|Verein|Stiftung|Gymnasium|Theater|Zeitung|GmbH|AG"
)
_KANA = when_needed(f"[{LETTERS['Kana']}]")
# Spellings that hardly any word has that English shares with its neighbours.
_ENGLISH = when_needed(r"(?i:(?:er|ers|ing|ings|ful|ship|ness|ght|work|books?)$|th|wh|ck|ee|oo|gh|aw|ew)")
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
    words = _LATIN_WORDS.findall(read(pair.source).prose)
    # Names, terms and borrowed titles are alike in many languages; a sentence has little words.
    little = little_words(source.language)
    spoken = not little.isdisjoint(word.casefold() for word in words)
    telling = [word for word in words if word.islower() and word not in little]
    if target.latin:
        if is_prose(pair.context):
            long = bool(telling) and len(words) > 2 and ((len(words) > 3 and spoken) or _is_english(telling, source))
            nouns = source.language == "de" and _INSTITUTE.search(pair.source) is None
            return long or (len(words) > 1 and (bool(telling) or nouns) and _has_own_word(words, source, target))
        return _is_native(pair, words, source, target)
    if is_term(pair.context) or is_person(pair.context) or _is_name(words):
        return False
    return (
        _is_position(pair.context)
        or pair.context in _SAID
        or (pair.context == "awards.title" and not _AWARDS.isdisjoint(word.casefold() for word in words))
        or (_is_described(pair.context) and not english_anywhere().isdisjoint(word.casefold() for word in words))
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
        if is_prose(pair.context) and len(pair.source) >= _LONG_ENOUGH:
            return True
        return not is_term(pair.context) and not is_person(pair.context) and _is_read_by_one(pair, source, target)
    return source.letters != target.letters and not is_person(pair.context) and pair.context != "languages.language"


def _is_read_by_one(pair: Pair, source: Profile, target: Profile) -> bool:
    """Whether a text of one East Asian language has letters of its own: hangul, kana, simplified characters."""
    if "Kore" in (source.script, target.script):
        return len(pair.source) > 1
    return bool(_KANA.search(pair.source) if source.script == "Jpan" else of_the_other(pair))


def _is_native(pair: Pair, words: Sequence[str], source: Profile, target: Profile) -> bool:
    """Whether a heading or a position of one Latin language has words that another does not borrow.

    A single word may be shared; a title of business or of IT is borrowed as it is.
    """
    title = _is_title(pair.context)
    told = title or _leaf(pair.context) in _ROLES
    if not (told or _is_described(pair.context) or (source.language != "en" and _is_tag(pair.context))):
        return False
    if _is_name(words):
        return False
    if _has_own_word(words, source, target):
        return True
    if source.language != "en":
        own = set(_OWN_LETTERS.get(source.language, "")) - set(_OWN_LETTERS.get(target.language, ""))
        return told and not own.isdisjoint(pair.source.casefold())
    if title and _is_label_of_its_own(pair.source, pair.target_tag):
        return True
    common = title and not {"work", "and", "other", "of", "my", "about"}.isdisjoint(pair.source.casefold().split())
    return told and len(words) > 1 and (common or _is_english(words, source))


def _has_own_word(words: Sequence[str], source: Profile, target: Profile) -> bool:
    """Whether a word is the source's language alone, and none of the target's; a dish or a rank keeps its French."""
    lows = [word.casefold() for word in words]
    if not _LOANS.isdisjoint(lows) or any(is_native(word, target.language) for word in lows):
        return False
    if any(is_native(word, source.language) and word not in LOAN_TITLES for word in lows):
        return True
    foreign = little_words(source.language) - little_words(target.language) - ORDINARY
    return source.language != "en" and len(words) > 2 and not foreign.isdisjoint(lows)


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


def _is_described(context: str) -> bool:
    """Whether the field says what somebody learned, can do or likes, or what a point is about."""
    found = field(context)
    return context in _DESCRIBED or (found is not None and found.mind == "lead-in")


def _is_tag(context: str) -> bool:
    found = field(context)
    return found is not None and found.kind.name == "tag"


def _leaf(context: str) -> str:
    return context.rpartition(".")[2]
