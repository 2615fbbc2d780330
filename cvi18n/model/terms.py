"""Which terms every language writes alike, and so are no messages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from cvi18n.model.kinds import Kind
from cvi18n.model.script import has_script, is_latin_language
from cvi18n.model.technologies import TECHNOLOGIES

MAX_WORDS = 5

# A word in Latin letters; what follows a digit is a unit, and addresses are no words.
_ADDRESS = re.compile(r"\]\([^()\s]*\)|\b(?:https?|mailto|tel):[!-~]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+", re.ASCII)
_WORD = r"[A-Za-z]\w*(?:[./+#@-]+\w+)*(?:\+\+|#)?"
_WORDS = re.compile(rf"(?<![\w.])(?:{_WORD})(?: {_WORD})*", re.ASCII)


def is_message(kind: Kind[object], text: str, language: str) -> bool:
    """Whether *text* in a field of *kind* is to be translated from *language* (BCP 47).

    Prose, positions and headings are, in whatever script.  A term is not when it holds no letter at all; in a source
    of a non-Latin script, when it holds at most five words and no letter of that script; and a tag is not when it is
    the name of a technology.
    """
    if kind.name not in ("term", "tag"):
        return True
    if kind.name == "tag" and text in TECHNOLOGIES:
        return False
    if not re.search(r"[^\W\d_]", text):
        return False
    return is_latin_language(language) or has_script(text, language) or len(text.split()) > MAX_WORDS


@lru_cache(maxsize=4096)
def latin_terms(text: str, language: str) -> tuple[str, ...]:
    """The names and abbreviations in Latin letters that stand in a *text* of another script, in their order.

    Those with a capital or a digit, and names of technologies: a word in small letters may be jargon to translate.
    """
    if is_latin_language(language):
        return ()
    runs = (match[0].split() for match in _WORDS.finditer(_ADDRESS.sub(" ", text)))
    found = tuple(dict.fromkeys(term for run in runs for term in _joined(run)))
    return found if found and has_script(text, language) else ()


def _joined(words: list[str]) -> Iterator[str]:
    """The terms among *words* that follow each other; names side by side are one."""
    for named, group in groupby(words, _is_name):
        if named:
            yield " ".join(group)


def _is_name(word: str) -> bool:
    return word in TECHNOLOGIES or bool(re.search("[A-Z0-9]", word))
