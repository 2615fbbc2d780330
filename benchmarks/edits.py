"""What authors do to the sentences of a CV: light, medium and heavy edits; one made two, and two made one."""

from __future__ import annotations

import random
from collections.abc import Callable

from benchmarks.sentences import (
    FIGURES,
    NAMES,
    PATTERNS,
    PHRASES,
    Clause,
    Sentence,
    Word,
    any_clause,
    any_word,
    number_of_words,
)

Edit = Callable[[random.Random, Sentence], Sentence]
KEPT, ANEW = 0.6, 0.4
"""When a sentence is rewritten: how likely each fact is to stay, and how likely it speaks of other kinds of fact."""
FREE = ("means", "result", "scope", "more")
"""The kinds of clause that a sentence can do without."""


def light(random_: random.Random, sentence: Sentence) -> Sentence:
    """One figure or one word is another."""
    figures = [slot for slot in sentence.slots() if slot in FIGURES]
    if figures and random_.random() < 0.6:
        slot = random_.choice(figures)
        return _with(sentence, slot, any_word(random_, slot))
    return _synonym(random_, sentence)


def medium(random_: random.Random, sentence: Sentence) -> Sentence:
    """A clause more, fewer or elsewhere, a thing renamed, or several light edits."""
    edits: list[Edit] = [_renamed, _several]
    if sentence.context not in NAMES:
        edits = [_added, _dropped, _reordered, _renamed, _several] if len(sentence.clauses) > 1 else [_added, _renamed]
    return random_.choice(edits)(random_, sentence)


def heavy(random_: random.Random, sentence: Sentence) -> Sentence:
    """The same told anew: other clauses in another order, and only some of the facts, half of these in other words."""
    kinds = [clause.kind for clause in sentence.clauses]
    if random_.random() < ANEW:
        kinds = random_.choice(PATTERNS[sentence.context]).split()
    clauses = [_another(random_, kind, sentence.clauses) for kind in kinds]
    random_.shuffle(clauses)
    words = {slot: _retold(random_, slot, word) for slot, word in sentence.words.items()}
    return Sentence(sentence.context, tuple(clauses), words)


def _retold(random_: random.Random, slot: str, word: Word) -> Word:
    if random_.random() >= KEPT:
        return any_word(random_, slot)
    return word if slot in FIGURES or random_.random() < 0.5 else _other_word(random_, slot, word)


def halves(random_: random.Random, sentence: Sentence) -> tuple[Sentence, Sentence]:
    """A sentence of several clauses as two."""
    at = random_.randrange(1, len(sentence.clauses))
    return sentence._replace(clauses=sentence.clauses[:at]), sentence._replace(clauses=sentence.clauses[at:])


def joined(first: str, second: str, language: str) -> str:
    """Two sentences as one."""
    link = {"zh": "；", "en": "; "}[language]
    return first.rstrip("。.") + link + (second[0].lower() + second[1:] if language == "en" else second)


def _synonym(random_: random.Random, sentence: Sentence) -> Sentence:
    slot = random_.choice([slot for slot in sentence.slots() if slot not in FIGURES] or ["thing"])
    return _with(sentence, slot, _other_word(random_, slot, sentence.words[slot]))


def _renamed(random_: random.Random, sentence: Sentence) -> Sentence:
    slot = random_.choice([slot for slot in sentence.slots() if slot not in FIGURES] or ["thing"])
    return light(random_, _with(sentence, slot, any_word(random_, slot)))


def _several(random_: random.Random, sentence: Sentence) -> Sentence:
    for _ in range(3):
        sentence = light(random_, sentence)
    return sentence


def _added(random_: random.Random, sentence: Sentence) -> Sentence:
    at = random_.randint(1, len(sentence.clauses))
    more = any_clause(random_, random_.choice(FREE))
    return sentence._replace(clauses=(*sentence.clauses[:at], more, *sentence.clauses[at:]))


def _dropped(random_: random.Random, sentence: Sentence) -> Sentence:
    at = random_.choice([at for at, clause in enumerate(sentence.clauses) if clause.kind in FREE])
    return sentence._replace(clauses=(*sentence.clauses[:at], *sentence.clauses[at + 1 :]))


def _reordered(random_: random.Random, sentence: Sentence) -> Sentence:
    clauses = random_.sample(sentence.clauses, len(sentence.clauses))
    return light(random_, sentence._replace(clauses=tuple(clauses)))


def _another(random_: random.Random, kind: str, before: tuple[Clause, ...]) -> Clause:
    """A clause of *kind* in another wording than before."""
    used = {clause.line for clause in before if clause.kind == kind}
    free = [line for line in range(len(PHRASES[kind])) if line not in used]
    return Clause(kind, random_.choice(free)) if free else any_clause(random_, kind)


def _other_word(random_: random.Random, slot: str, word: Word) -> Word:
    others = [number for number in range(number_of_words(slot, word.line)) if number != word.word]
    return Word(word.line, random_.choice(others))


def _with(sentence: Sentence, slot: str, word: Word) -> Sentence:
    return sentence._replace(words={**sentence.words, slot: word})
