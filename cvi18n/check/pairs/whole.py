"""The text as a whole: left as it was, too long, another kind of sentence, in other letters than its place wants."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from cvi18n.check.fields import LABEL, field, is_heading, is_person, is_prose, is_term, room
from cvi18n.check.finding import Finding
from cvi18n.check.pair import GAP, Pair, read
from cvi18n.check.pairs.scripts import little_words
from cvi18n.check.profile import LETTERS, Profile, profile
from cvi18n.locale.labels import builtin_labels
from cvi18n.model.script import has_script
from cvi18n.model.technologies import TECHNOLOGIES

_LETTER = re.compile(r"[^\W\d_]")
_LATIN_WORDS = re.compile(rf"[{LETTERS['Latn']}][{LETTERS['Latn']}'’-]+")
_LONG_ENOUGH = 8
"""The fewest characters of a Chinese text that Japanese cannot have, word by word, as well."""

_STOP, _QUESTION, _NONE = "stop", "question", ""
_CLOSERS = "\"'”’»)）」』》】*_` \u00a0"
_ABBREVIATION = re.compile(
    r"(?:\b(?:etc|Inc|Ltd|Co|Corp|Jr|Sr|Dr|St|vs|al|No|usw|ca|bzw|itd|др|т)|\b[A-Za-zА-Я]|[A-Z]\.[A-Z])\.$"
)


def check_same(pair: Pair) -> Iterator[Finding]:
    """The source's own text where the target language would say it otherwise."""
    if pair.target.strip().casefold() != pair.source.strip().casefold() or not _LETTER.search(pair.source):
        return
    source, target = profile(pair.source_tag), profile(pair.target_tag)
    if source.language != target.language and _is_to_translate(pair, source, target):
        yield Finding("same-as-source", "the target is the source's text", "translate it")


def _is_to_translate(pair: Pair, source: Profile, target: Profile) -> bool:
    if pair.context == LABEL:
        own = builtin_labels(pair.target_tag).get(pair.source, "")
        return own.casefold() not in ("", pair.source.casefold())
    if not source.latin:
        return _has_words_of(pair, source, target)
    words = _LATIN_WORDS.findall(read(pair.source).prose)
    # Names, terms and borrowed titles are alike in many languages; a sentence has little words.
    little = little_words(source.language)
    spoken = not little.isdisjoint(word.casefold() for word in words)
    telling = [word for word in words if word.islower() and word not in little]
    if target.latin:
        return is_prose(pair.context) and len(words) > 3 and spoken and bool(telling)
    if is_term(pair.context) or is_person(pair.context) or _is_name(words):
        return False
    return (
        _is_position(pair.context)
        or (len(words) > 1 and bool(telling))
        or (spoken and len(words) > 3 and is_prose(pair.context))
    )


def _has_words_of(pair: Pair, source: Profile, target: Profile) -> bool:
    """Whether a text of another script has letters that the target language does not read."""
    if not has_script(pair.source, pair.source_tag):
        return False
    if {source.script, target.script} <= {"Hani", "Jpan", "Kore"}:
        return is_prose(pair.context) and len(pair.source) >= _LONG_ENOUGH
    return source.letters != target.letters and not is_person(pair.context) and pair.context != "languages.language"


def _is_name(words: list[str]) -> bool:
    """Whether every word is an abbreviation, a technology or one with capitals inside."""
    return all(word in TECHNOLOGIES or word[1:] != word[1:].lower() for word in words)


def _is_position(context: str) -> bool:
    return context.rpartition(".")[2] in ("position", "label", "roles", "studyType", "area") and context != LABEL


def check_end(pair: Pair) -> Iterator[Finding]:
    """Only one of the two texts ends as a sentence: a full stop, or a question mark."""
    if not is_prose(pair.context):
        return
    source, target = profile(pair.source_tag), profile(pair.target_tag)
    if not source.stops or not target.stops:
        return
    own, other = _end(pair.source, source), _end(pair.target, target)
    if own == other or (_ABBREVIATION.search(pair.target) and own == _NONE):
        return
    said = {_STOP: "as a sentence", _QUESTION: "as a question", _NONE: "without a mark"}
    yield Finding("end-mark", f"target ends {said[other]}, source {said[own]}", "end both in one way")


def _end(text: str, how: Profile) -> str:
    bare = text.rstrip(_CLOSERS)
    if not bare:
        return _NONE
    if bare[-1] in "?？؟;" and (bare[-1] != ";" or how.language == "el"):
        return _QUESTION
    return _STOP if bare[-1] in how.stops or bare[-1] in ".。!！…" else _NONE


def check_length(pair: Pair) -> Iterator[Finding]:
    """More characters than the field has room for, and than the source has."""
    fits = room(pair.context)
    if fits is not None and len(pair.target) > fits and len(pair.target) > len(pair.source):
        message = f"the target has {len(pair.target)} characters, and {fits} fit"
        yield Finding("too-long", message, "say it in fewer words")


def check_capitals(pair: Pair) -> Iterator[Finding]:
    """A small letter at the beginning of a sentence, a heading or a name; capitals throughout."""
    target = profile(pair.target_tag)
    if not target.cased or not _may_be_capital(pair, target):
        return
    text = read(pair.target).prose
    first = re.match(r"[\"'“‘«„¿¡(\[]*([^\W\d_][\w.+#/-]*)", text)
    if first and first[1].islower() and len(first[1]) > 1 and first[1] not in pair.source and not _is_small(first[1]):
        yield Finding("capitalisation", f"“{first[1]}” begins with a small letter", "begin with a capital")
    elif len(text) > 12 and text.isupper() and not pair.source.isupper() and GAP not in text and " " in text:
        yield Finding(
            "capitalisation", "the target is in capitals throughout", "use capitals where a sentence has them"
        )


def _may_be_capital(pair: Pair, target: Profile) -> bool:
    """Whether the source begins with a capital, or with a letter of a script that has none; and the place wants one."""
    if not (
        is_prose(pair.context) or is_heading(pair.context) or field(pair.context) is None or is_person(pair.context)
    ):
        return False
    first = _LETTER.search(pair.source)
    return first is not None and (not first[0].islower() or not profile(pair.source_tag).cased)


def _is_small(word: str) -> bool:
    """Whether a name is written with a small letter: npm, iOS, van Gogh, al-Khwarizmi."""
    return (
        word in TECHNOLOGIES
        or word in ("van", "von", "de", "da", "di", "del", "bin", "ibn", "al", "el", "ter", "ten", "zu", "y", "’t")
        or word.startswith(("al-", "el-", "d’", "d'"))
    )


def strip_marks(text: str) -> str:
    """*text* without the signs on its letters: é is e."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
