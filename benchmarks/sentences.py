"""Sentences of made-up CVs: what each says, kept apart from how it says it, so that both can be edited.

A sentence is clauses, each in one of several wordings; the slots of a clause stand for things, and a thing has several
words.  Chinese and English say the same from the same numbers.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

LANGUAGES = ("zh", "en")
FIGURES = {"a": (120, 990), "b": (12, 110), "n": (2, 40), "p": (3, 79)}
_POINTS = (
    "act means result", "act result", "scope act result", "means act scope", "act means result more", "act more",
    "act scope more", "means act result scope",
)  # fmt: skip
PATTERNS = {
    "work.name": ("company",),
    "work.position": ("position",),
    "work.summary": ("act scope result", "act scope means more"),
    "work.highlights": _POINTS,
    "work.projects.name": ("title",),
    "work.projects.description": ("aim", "aim scope"),
    "work.projects.highlights": _POINTS,
}
"""Of which clauses a message of a context may be made."""
NAMES = frozenset({"work.name", "work.position", "work.projects.name"})
"""Contexts whose messages are names: of one clause, and without a full stop."""

_SLOT = re.compile(r"\{(\w+)\}")


class Clause(NamedTuple):
    """A section of the phrases, and the number of a line in it."""

    kind: str
    line: int


class Word(NamedTuple):
    """What stands in a slot: a line of its section and one of the words there; of a figure, the figure."""

    line: int
    word: int = 0


class Sentence(NamedTuple):
    """A message of *context* as data."""

    context: str
    clauses: tuple[Clause, ...]
    words: Mapping[str, Word]

    def slots(self) -> list[str]:
        """The slots that the text shows, in order."""
        return list(dict.fromkeys(slot for clause in self.clauses for slot in _SLOT.findall(_line(clause, "zh"))))

    def text(self, language: str) -> str:
        """The sentence in *language*."""
        parts = [_SLOT.sub(lambda slot: self._word(slot[1], language), _line(each, language)) for each in self.clauses]
        joined = {"zh": "，", "en": ", "}[language].join(parts)
        end = "" if self.context in NAMES else {"zh": "。", "en": "."}[language]
        return joined[0].upper() + joined[1:] + end

    def _word(self, slot: str, language: str) -> str:
        found = self.words[slot]
        return str(found.line) if slot in FIGURES else PHRASES[slot][found.line][language][found.word]


def any_sentence(random_: random.Random, context: str) -> Sentence:
    """A sentence fit for *context*."""
    kinds = random_.choice(PATTERNS[context]).split()
    clauses = tuple(any_clause(random_, kind) for kind in kinds)
    return Sentence(context, clauses, {slot: any_word(random_, slot) for slot in (*_SLOTS, *FIGURES)})


def any_clause(random_: random.Random, kind: str) -> Clause:
    """A clause of a section."""
    return Clause(kind, random_.randrange(len(PHRASES[kind])))


def any_word(random_: random.Random, slot: str) -> Word:
    """Something that may stand in *slot*."""
    if slot in FIGURES:
        return Word(random_.randint(*FIGURES[slot]))
    line = random_.randrange(len(PHRASES[slot]))
    return Word(line, random_.randrange(number_of_words(slot, line)))


def number_of_words(slot: str, line: int) -> int:
    """How many words the phrases have for one thing."""
    return len(PHRASES[slot][line]["zh"])


def _line(clause: Clause, language: str) -> str:
    return PHRASES[clause.kind][clause.line][language][0]


def _phrases() -> dict[str, list[dict[str, list[str]]]]:
    found: dict[str, list[dict[str, list[str]]]] = {}
    lines: list[dict[str, list[str]]] = []
    for line in Path(__file__).with_name("phrases.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            lines = found.setdefault(line.strip("[]"), [])
        elif not line.startswith("#"):
            sides = line.split(" = ")
            lines.append({language: side.split("|") for language, side in zip(LANGUAGES, sides, strict=True)})
    return found


PHRASES = _phrases()
_SLOTS = [kind for kind, lines in PHRASES.items() if "{" not in lines[0]["zh"][0] and kind != "more"]
