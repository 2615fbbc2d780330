"""Which field a word of the page stands for: headings and labels against the tool's own words in all languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection
from typing import NamedTuple

from cvi18n.cjk import is_cjk
from cvi18n.convert.document import Vocabulary
from cvi18n.model.dates import WORDS_FOR_PRESENT

# Compares two words, each squeezed and as a set of terms.
_Test = Callable[[str, frozenset[str], str, frozenset[str]], bool]

_ACCENTS = re.compile("[\u0300-\u036f]+")

# Shorter words are parts of too many others.
_SHORTEST_CJK = 2
_SHORTEST = 4


class Found(NamedTuple):
    """The field *key*.  ``exact``: the word is its label, or means the same; ``within``: the word is a part of the
    label, which the page will show, so that nothing is lost.
    """

    key: str
    exact: bool = True
    within: bool = True


class Words:
    """Looks words up.  Case, signs, spaces and numbering do not matter."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        # The words for an open end, longest first.
        present = {word for word, key in vocabulary.labels.items() if key == "present"} | set(WORDS_FOR_PRESENT)
        self.presents = sorted(present, key=len, reverse=True)
        self.month = vocabulary.month
        self.labels: dict[str, str] = {}
        self.terms: dict[str, tuple[str, frozenset[str]]] = {}
        for word, key in vocabulary.labels.items():
            if squeezed := squeeze(word):
                self.labels.setdefault(squeezed, key)
                self.terms.setdefault(squeezed, (key, frozenset(_terms(word))))
        self.synonyms = {squeeze(word): key for word, key in vocabulary.synonyms.items()}

    def exact(self, text: str, keys: Collection[str]) -> Found | None:
        """The field that *text* is a label of, or a synonym of one."""
        for words in (self.labels, self.synonyms):
            for form in (text, unnumbered(text)):
                key = words.get(squeeze(form), "")
                if key in keys:
                    return Found(key, within=form == text and words is self.labels)
        return None

    def find(self, text: str, keys: Collection[str]) -> Found | None:
        """The field of *keys* that *text* is a label of, or holds the label of, or is a part of the label of."""
        if found := self.exact(text, keys):
            return found
        for within, test in ((True, _is_part), (False, _is_whole)):
            near = self._near(text, keys, test)
            if len(near) == 1:
                return Found(near.pop(), exact=False, within=within)
        return None

    def _near(self, text: str, keys: Collection[str], test: _Test) -> set[str]:
        squeezed, terms = squeeze(text), frozenset(_terms(text))
        candidates = ((word, key, parts) for word, (key, parts) in self.terms.items() if key in keys)
        return {key for word, key, parts in candidates if test(squeezed, terms, word, parts)}


def squeeze(text: str) -> str:
    """Letters, digits and marks of *text* alone, in one case and one width; Latin letters without their accents."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    folded = unicodedata.normalize("NFKC", bare).casefold()
    return "".join(char for char in folded if unicodedata.category(char)[0] in "LMN")


def unnumbered(text: str) -> str:
    """*text* without a number before it: ``2. ``, ``三、``."""
    match = re.match(r"\s*[（(]?\s*(\w{1,4})\s*(?:[、.．:：]|[)）][、.]?)\s*(?=\S)", text)
    if match and all(unicodedata.numeric(char, None) is not None for char in match[1]):
        return text[match.end() :]
    return text


def _terms(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


def _is_part(text: str, terms: frozenset[str], word: str, parts: frozenset[str]) -> bool:
    if any(map(is_cjk, text)):
        return len(text) >= _SHORTEST_CJK and text in word
    return len(text) >= _SHORTEST and terms <= parts


def _is_whole(text: str, terms: frozenset[str], word: str, parts: frozenset[str]) -> bool:
    return _is_part(word, parts, text, terms)
