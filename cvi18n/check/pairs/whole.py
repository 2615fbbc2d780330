"""The text as a whole: too long, another kind of sentence, in other letters than its place wants."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from cvi18n.check.fields import field, is_person, is_prose
from cvi18n.check.finding import Finding
from cvi18n.check.pair import GAP, Pair, read
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import Profile, profile, words
from cvi18n.model.technologies import TECHNOLOGIES

_LETTER = when_needed(r"[^\W\d_]")
_STOP, _QUESTION, _NONE = "stop", "question", ""
_CLOSERS = "\"'”’»)）」』》】*_` \u00a0"
_FULL_STOPS = ".。．।۔"
_LAST_WORD = when_needed(r"([^\W\d_]+)\.$")
_SHORTENED = words(
    "assn assoc asst bach bros corp dept dipl engg exec govt hons inst intl mast mgmt natl prof tech univ spol"
)
_FIRST_WORD = when_needed(r"[\"'“‘«„¿¡(\[]*([^\W\d_][\w.+#/-]*)")
_NAME_WORD = when_needed(r"(?<![\w'’.-])([^\W\d_][\w'’.-]*)")
_ABBREVIATION = when_needed(
    r"(?:\b(?:etc|Inc|Ltd|Co|Corp|Jr|Sr|Dr|St|vs|al|No|usw|ca|bzw|itd|др|т)|\b[A-Za-zА-Я]|[A-Z]\.[A-Z])\.$"
)


def check_end(pair: Pair) -> Iterator[Finding]:
    """Only one of the two texts ends as a sentence: a full stop, or a question mark.

    A title or a name may have any mark; but a full stop that the source has not is none of theirs.
    """
    source, target = profile(pair.source_tag), profile(pair.target_tag)
    if not is_prose(pair.context):
        if _ends_as_no_title(pair.source, pair.target):
            yield Finding("end-mark", "a title ends in a full stop, and not in the source", "delete it")
        return
    if not source.stops or not target.stops:
        return
    own, other = _end(pair.source, source), _end(pair.target, target)
    if own == other:
        return
    # The point of an abbreviation ends a sentence, or does not.
    if own + other == _STOP and _ABBREVIATION.search(pair.target if own == _NONE else pair.source):
        return
    said = {_STOP: "as a sentence", _QUESTION: "as a question", _NONE: "without a mark"}
    yield Finding("end-mark", f"target ends {said[other]}, source {said[own]}", "end both in one way")


def _ends_as_no_title(source: str, target: str) -> bool:
    """Whether a full stop, no abbreviation's, ends *target* alone."""
    last = target.rstrip(_CLOSERS)[-1:]
    if last not in _FULL_STOPS or source.rstrip(_CLOSERS)[-1:] in _FULL_STOPS + "!！…":
        return False
    found = _LAST_WORD.search(target.rstrip(_CLOSERS))
    return last != "." or (found is not None and len(found[1]) > 3 and found[1].casefold() not in _SHORTENED)


def _end(text: str, how: Profile) -> str:
    bare = text.rstrip(_CLOSERS)
    if not bare:
        return _NONE
    if bare[-1] in "?？؟;" and (bare[-1] != ";" or how.language == "el"):
        return _QUESTION
    return _STOP if bare[-1] in how.stops or bare[-1] in ".。!！…" else _NONE


def check_capitals(pair: Pair) -> Iterator[Finding]:
    """A small letter at the beginning of a sentence, a heading or a name; capitals throughout."""
    if pair.target[:1].isupper() and not pair.target.isupper() and not is_person(pair.context):
        return
    target = profile(pair.target_tag)
    if not target.cased or not _may_be_capital(pair, target):
        return
    text = read(pair.target).prose
    small = next(filter(None, (_small(match[1], pair.source) for match in _beginnings(text, pair.context))), "")
    if small:
        yield Finding("capitalisation", f"“{small}” begins with a small letter", "begin with a capital")
    elif len(text) > 12 and text.isupper() and not pair.source.isupper() and GAP not in text and " " in text:
        yield Finding(
            "capitalisation", "the target is in capitals throughout", "use capitals where a sentence has them"
        )


def _beginnings(text: str, context: str) -> Iterator[re.Match[str]]:
    """The words that want a capital: the first one, and of a person's name each."""
    if is_person(context):
        yield from _NAME_WORD.finditer(text)
    elif first := _FIRST_WORD.match(text):
        yield first


def _small(word: str, source: str) -> str:
    """*word* if it wants a capital and has none."""
    wrong = word[0].islower() and len(word) > 1 and word not in source and not _is_small(word)
    return word if wrong and word.islower() else ""


def _may_be_capital(pair: Pair, target: Profile) -> bool:
    """Whether the source begins with a capital, or with a letter of a script that has none; and the place wants one."""
    found = field(pair.context)
    if found is not None and found.kind.name not in ("prose", "text", "term", "labels"):
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
