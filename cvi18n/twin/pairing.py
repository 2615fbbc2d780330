"""What is known of the pairs of texts, and what follows of it for the messages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from cvi18n.catalog.entry import Key
from cvi18n.diagnostic import Place
from cvi18n.model.resume import Resume
from cvi18n.model.script import has_script, is_latin_language
from cvi18n.model.terms import is_message
from cvi18n.model.text import Text
from cvi18n.model.walk import Slot, map_texts
from cvi18n.twin.signs import is_term

_PERSONS = ("person", "given-name", "family-name")


class Found(NamedTuple):
    """A text of the twin, or a part of one, and where it stands there."""

    text: str
    slot: Slot


class Pairing(NamedTuple):
    """The twin's texts by the messages that they translate, and those that translate none, in the twin's order.

    ``sure`` is proved by what both documents show; ``supposed`` is plausible, and somebody's to confirm.
    """

    sure: Mapping[Key, Found]
    supposed: Mapping[Key, Found]
    unplaced: tuple[Found, ...]


class Match(NamedTuple):
    """A text of the source, and what the twin says for it, taken from the texts *origins*."""

    source: Text
    target: str
    origins: tuple[Text, ...]
    sure: bool


class Numbered:
    """A CV whose texts are told apart: each text's line is its position in document order."""

    def __init__(self, resume: Resume) -> None:
        self.slots: list[Slot] = []
        self.texts: list[Text] = []
        self.resume = map_texts(resume, self._number)

    def _number(self, slot: Slot, text: Text) -> Text:
        numbered = text._replace(at=Place("", len(self.texts)))
        self.slots.append(slot)
        self.texts.append(numbered)
        return numbered

    def slot(self, text: Text) -> Slot:
        """Where *text* stands."""
        return self.slots[text.at.line]


def settle(source: Numbered, twin: Numbered, matches: Iterable[Match], named: Collection[str]) -> Pairing:
    """Give each message one target: the first that is sure, else the first that is supposed.

    *named* are texts that the page shows anyhow.  Law: each text of the twin is a target, or in the source, or named,
    or unplaced, in whole or in parts.
    """
    ordered = sorted(matches, key=lambda match: match.source.at.line)
    agreed = _agreed(source, twin, ordered)
    judged = [match._replace(sure=True) if match in agreed else match for match in ordered]
    winners: dict[Key, Match] = {}
    for match in sorted(judged, key=lambda match: not match.sure):
        if _is_translation(source, twin, match):
            winners.setdefault(_key(source, match), match)
    known = {match.target for match in winners.values()} | {text.value for text in source.texts} | set(named)
    found = {key: Found(match.target, twin.slot(match.origins[0])) for key, match in winners.items()}
    return Pairing(
        sure={key: text for key, text in found.items() if winners[key].sure},
        supposed={key: text for key, text in found.items() if not winners[key].sure},
        unplaced=tuple(_unplaced(twin, judged, known)),
    )


def _key(source: Numbered, match: Match) -> Key:
    return (source.slot(match.source).context, match.source.value)


def _is_translation(source: Numbered, twin: Numbered, match: Match) -> bool:
    """Whether the text is a message, and the twin has translated it.

    The same words in another language are a name or a term that both write so; else they were left as they are.
    """
    language, spec = source.resume.language, source.slot(match.source).spec
    if not is_message(spec.kind, match.source.value, language):
        return False
    if match.target != match.source.value or _base(language) == _base(twin.resume.language):
        return True
    if not has_script(match.target, language):
        return True
    is_name = spec.kind.name in ("term", "tag") or spec.mind in _PERSONS or is_term(match.target)
    return is_name and (is_latin_language(language) or has_script(match.target, twin.resume.language))


def _base(tag: str) -> str:
    return tag.partition("-")[0]


def _agreed(source: Numbered, twin: Numbered, matches: Iterable[Match]) -> set[Match]:
    """The matches of two texts that stand in several records, and opposite each other wherever either stands."""
    opposite: dict[tuple[str, str], list[Match]] = defaultdict(list)
    for match in matches:
        opposite[match.source.value, match.target].append(match)
    ours, theirs = (Counter(text.value for text in document.texts) for document in (source, twin))
    always = [found for (one, other), found in opposite.items() if ours[one] == theirs[other] == len(found)]
    return {match for found in always if len({_record(source, match) for match in found}) > 1 for match in found}


def _record(source: Numbered, match: Match) -> int:
    trail = source.slot(match.source).trail
    return id(trail[-1].record) if trail else 0


def _unplaced(twin: Numbered, matches: Iterable[Match], known: Collection[str]) -> Iterator[Found]:
    parts: dict[int, list[str]] = defaultdict(list)
    for match in matches:
        for origin in match.origins:
            parts[origin.at.line].append(match.target)
    for position, (text, slot) in enumerate(zip(twin.texts, twin.slots, strict=True)):
        left = [part for part in parts[position] if part not in known]
        whole = len(left) == len(parts[position])
        if text.value not in known:
            yield from [Found(text.value, slot)] if whole else [Found(part, slot) for part in left]
