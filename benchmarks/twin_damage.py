"""A CV and its translation, as documents of one structure; and how two such documents come to differ in time."""

from __future__ import annotations

import datetime
import json
import random
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any, NamedTuple

from cvi18n.catalog.entry import Catalog
from cvi18n.compose.writing import Writing
from cvi18n.export.document import to_json
from cvi18n.export.shape import Shape
from cvi18n.locale import labels
from cvi18n.locale.voice import Cldr
from cvi18n.model.dates import Date, Present
from cvi18n.model.record import Record
from cvi18n.model.resume import Resume
from cvi18n.model.text import Code, Prose, Text, Verbatim
from cvi18n.source.read import read_source
from cvi18n.translate import Labels, Tally

Document = dict[str, Any]


class Documents(NamedTuple):
    """A CV in two languages; every text stands in the same place in both."""

    source: Document
    twin: Document
    languages: tuple[str, str]

    @property
    def turned(self) -> Documents:
        """The translation as the source."""
        return Documents(self.twin, self.source, (self.languages[1], self.languages[0]))


def document(resume: Resume) -> Document:
    """*resume* as it would be written."""
    found: Document = plain(resume)
    for key in ("language", "languages"):
        found.get("meta", {}).pop(key, None)
    return found


def plain(value: object) -> Any:
    """A value of the model as JSON has it."""
    if isinstance(value, Record):
        return {spec.key: plain(held) for spec, held in value.present()}
    if isinstance(value, Text | Verbatim | Code):
        return value.value
    if isinstance(value, Prose):
        return "\n\n".join(paragraph.value for paragraph in value.paragraphs)
    if isinstance(value, Date | Present):
        return value.iso or "present"
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return {key: plain(item) for key, item in value.items()} if isinstance(value, dict) else value


def read(found: Document, language: str) -> Resume:
    """A document as a CV."""
    source = read_source([("cv.json", json.dumps(found).encode())], lambda _text: None)
    return source.resume.changed({"language": language})


def exported(found: Document, language: str) -> Document:
    """A document as ``build --format json`` writes it: points are strings, projects a section, codes are named."""
    resume = read(found, language)
    words = Labels(language, Catalog(), labels.builtin_labels(language), Tally())
    write = Writing(language, language, words, Cldr(language), datetime.date(2026, 1, 31), own={})
    return dict(json.loads(to_json(Shape(write).resume(resume))))


def drifted(pair: Documents, chance: random.Random, share: float) -> Documents:
    """*pair* after a *share* of the points was moved, added or removed; entries were reordered, added and removed.

    What was added to one side is what the other lacks: it reads like all the rest.
    """
    source, twin = (json.loads(json.dumps(found)) for found in (pair.source, pair.twin))
    for ours, theirs in zip(entry_lists(source), entry_lists(twin), strict=True):
        one, other = (
            chance.sample(range(len(ours)), 1 if len(ours) > 1 and chance.random() < 0.15 else 0) for _ in "ab"
        )
        _drop(ours, one)
        _drop(theirs, other)
        if chance.random() < 0.3:
            chance.shuffle(theirs)
    # A point that the source lacks was added to the twin.
    for _ in range(round(share / 4 * _count(source))):
        points = _some_points(source, chance)
        points.pop(chance.randrange(len(points)))
    _drift_points(twin, chance, share * 3 / 4)
    return Documents(source, twin, pair.languages)


def _drop(items: list[Any], positions: Sequence[int]) -> None:
    for position in positions:
        items.pop(position)


def _count(found: Document) -> int:
    return sum(map(len, point_lists(found)))


def _some_points(found: Document, chance: random.Random) -> list[Any]:
    """A list of points that has some; the longer, the likelier."""
    lists = [points for points in point_lists(found) if points]
    return chance.choices(lists, [len(points) for points in lists])[0]


def _drift_points(found: Document, chance: random.Random, share: float) -> None:
    for _ in range(round(share * _count(found))):
        points = _some_points(found, chance)
        match chance.choice(["move", "add", "remove"]):
            case "move":
                point = points.pop(chance.randrange(len(points)))
                target = chance.choice([points, chance.choice(list(point_lists(found)))])
                target.insert(chance.randint(0, len(target)), point)
            case "add":
                points.insert(chance.randint(0, len(points)), _other(chance.choice(points)))
            case _:
                points.pop(chance.randrange(len(points)))
    for points in point_lists(found):
        _swap_alike(points, chance)


def _other(point: Any) -> str:
    """A point that is another one over again, but for its figures: the worst that one can add."""
    text = point if isinstance(point, str) else point.get("text", point.get("title"))
    return re.sub(r"\d", lambda digit: str(9 - int(digit[0])), text) + "…"


def _swap_alike(points: list[Any], chance: random.Random) -> None:
    """Swap the first neighbours that differ in a word or so, or leave them, at random."""
    for place, (one, other) in enumerate(pairwise(points)):
        if isinstance(one, str) and isinstance(other, str) and SequenceMatcher(None, one, other).ratio() > 0.8:
            if chance.random() < 0.5:
                points[place : place + 2] = [other, one]
            return


def point_lists(value: object) -> Iterator[list[Any]]:
    """Every list of points in a document."""
    if isinstance(value, dict):
        for key, child in value.items():
            if key in ("highlights", "items"):
                yield child
            yield from point_lists(child)
    elif isinstance(value, list):
        for child in value:
            yield from point_lists(child)


def entry_lists(value: object) -> Iterator[list[Any]]:
    """Every list of entries in a document: of mappings that are no points; the outer lists last."""
    if isinstance(value, dict):
        for key, child in value.items():
            if key not in ("highlights", "items"):
                yield from entry_lists(child)
                if isinstance(child, list) and child and isinstance(child[0], dict):
                    yield child
    elif isinstance(value, list):
        for child in value:
            yield from entry_lists(child)
