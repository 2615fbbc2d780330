"""A catalog that is translated in full, and what became of its source since: each new message with where it is from.

The plain scenario edits, removes, adds and moves messages one at a time.  The mixed one also edits what it moves,
edits neighbours, splits one message in two, joins two in one, and moves a piece of the CV with the edits inside it.
"""

from __future__ import annotations

import random
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from benchmarks.edits import Edit, halves, heavy, joined, light, medium
from benchmarks.sentences import NAMES, Sentence, any_sentence
from cvi18n.catalog.entry import Entry, Key

EDITED, REMOVED, ADDED, MOVED = 0.20, 0.05, 0.05, 0.10
SEVERITIES: dict[str, Edit] = {"light": light, "medium": medium, "heavy": heavy}
SHARES = {"split": 0.05, "joined": 0.05, "neighbour": 0.15, "moved": 0.15}
"""What else happens to the edited messages of the mixed scenario."""
PIECE = 8
"""So many messages move at once in the mixed scenario, for every second one that moves."""


class Fate(NamedTuple):
    """What happens to a message: kept, light, medium, heavy, split, joined, removed or new; and how else it fares."""

    name: str
    trait: str = ""


KEPT, REMOVED_, NEW = Fate("kept"), Fate("removed"), Fate("new")


class Message(NamedTuple):
    """A message of the new template, and the numbers of the old entries that it comes from."""

    context: str
    source: str
    origins: tuple[int, ...] = ()
    fate: Fate = KEPT

    @property
    def key(self) -> Key:
        """What identifies its entry."""
        return (self.context, self.source)


class Case(NamedTuple):
    """An old catalog's entries, every target another, and the messages of the new template, both in document order."""

    old: list[Entry]
    new: list[Message]


def make_case(seed: int, size: int, language: str, mixed: bool) -> Case:
    """So many messages in *language*, and what became of them."""
    return _Author(random.Random(f"{seed} {size} {language} {mixed}"), language).case(size, mixed)


class _Author:
    """Writes a CV and edits it; no two messages of a context are the same, before or after."""

    def __init__(self, random_: random.Random, language: str) -> None:
        self.random = random_
        self.language = language
        self.used: set[Key] = set()

    def case(self, size: int, mixed: bool) -> Case:
        whole = self._sentences()
        sentences = [next(whole) for _ in range(size)]
        other = {"zh": "en", "en": "zh"}[self.language]
        old = [
            Entry(sentence.text(self.language), sentence.context, f"{sentence.text(other)} [{number}]")
            for number, sentence in enumerate(sentences)
        ]
        new = self._edited(sentences, self._fates(sentences, mixed))
        self._move(new, int(size * MOVED), mixed)
        for _ in range(int(size * ADDED)):
            at = self.random.randrange(len(new))
            added = self._unused(new[at].context)
            new.insert(at, Message(added.context, added.text(self.language), fate=NEW))
        return Case(old, new)

    def _sentences(self) -> Iterator[Sentence]:
        while True:
            for context in self._job():
                yield self._unused(context)

    def _job(self) -> Iterator[str]:
        yield from ("work.name", "work.position", "work.summary")
        yield from ["work.highlights"] * self.random.randint(3, 9)
        for _ in range(self.random.randint(0, 2)):
            yield from ("work.projects.name", "work.projects.description")
            yield from ["work.projects.highlights"] * self.random.randint(2, 5)

    def _fates(self, sentences: Sequence[Sentence], mixed: bool) -> dict[int, Fate]:
        """What happens to the edited and the removed, by number."""
        size = len(sentences)
        order = self.random.sample(range(size), size)
        fates = dict.fromkeys(order[: int(size * REMOVED)], REMOVED_)
        for number in order:
            if len(fates) < int(size * (EDITED + REMOVED)) and number not in fates:
                fates |= self._fate(number, sentences, fates) if mixed else {number: self._severity()}
        return fates

    def _fate(self, number: int, sentences: Sequence[Sentence], taken: Container[int]) -> dict[int, Fate]:
        """The fate of a message in the mixed scenario, and of the next one where the two share it."""
        after = number + 1
        trait = self.random.choices([*SHARES, ""], [*SHARES.values(), 1 - sum(SHARES.values())])[0]
        pair = after < len(sentences) and after not in taken and sentences[number].context == sentences[after].context
        long = sentences[number].context not in NAMES
        if trait == "split" and len(sentences[number].clauses) > 1:
            return {number: Fate("split")}
        if trait == "joined" and pair and long:
            return {number: Fate("joined"), after: REMOVED_}
        if trait == "neighbour" and pair:
            return {number: self._severity(trait), after: self._severity(trait)}
        return {number: self._severity(trait if trait == "moved" else "")}

    def _severity(self, trait: str = "") -> Fate:
        return Fate(self.random.choice(list(SEVERITIES)), trait)

    def _edited(self, sentences: Sequence[Sentence], fates: dict[int, Fate]) -> list[Message]:
        new = []
        for number, sentence in enumerate(sentences):
            fate = fates.get(number, KEPT)
            origins = (number, number + 1) if fate.name == "joined" else (number,)
            new += [
                Message(sentence.context, text, origins, fate)
                for text in self._texts(sentence, sentences[origins[-1]], fate)
            ]
        return new

    def _texts(self, sentence: Sentence, after: Sentence, fate: Fate) -> list[str]:
        """What a message reads after its fate: one text, none or two."""
        if fate.name in SEVERITIES:
            return [self._rewritten(sentence, SEVERITIES[fate.name]).text(self.language)]
        if fate.name == "split":
            parts = halves(self.random, sentence)
            return [(part if self._take(part) else self._rewritten(part, light)).text(self.language) for part in parts]
        if fate.name == "joined":
            return [joined(sentence.text(self.language), after.text(self.language), self.language)]
        return [sentence.text(self.language)] if fate == KEPT else []

    def _move(self, new: list[Message], count: int, mixed: bool) -> None:
        """Move so many of the kept elsewhere, near or far, and the edited ones whose trait says so."""
        moving = [message for message in new if message.fate.trait == "moved"]
        moving += self.random.sample([message for message in new if message.fate == KEPT], count)
        for message in moving:
            at = new.index(message)
            length = PIECE if mixed and self.random.random() < 0.5 / PIECE else 1
            piece = new[at : at + length]
            del new[at : at + length]
            near = at + self.random.randint(-6, 6) if self.random.random() < 0.5 else self.random.randint(0, len(new))
            to = min(max(near, 0), len(new))
            new[to:to] = piece

    def _rewritten(self, sentence: Sentence, edit: Edit) -> Sentence:
        """The sentence, edited so that no message of its context has had its text.

        A name has few words to be edited into: where they have run out, it is rewritten.
        """
        tries = [edit] * 20
        while not self._take(found := (tries.pop() if tries else heavy)(self.random, sentence)):
            pass
        return found

    def _unused(self, context: str) -> Sentence:
        """Any sentence whose text no message of its context has had."""
        while not self._take(sentence := any_sentence(self.random, context)):
            pass
        return sentence

    def _take(self, sentence: Sentence) -> bool:
        key = (sentence.context, sentence.text(self.language))
        fresh = key not in self.used
        self.used.add(key)
        return fresh
