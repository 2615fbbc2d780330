"""What a record holds, at any depth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from cvi18n.model.entries import Work
from cvi18n.model.kinds import RecordKind, Spec
from cvi18n.model.record import HIGHLIGHT, Highlight, Project, Record
from cvi18n.model.resume import Resume
from cvi18n.model.text import Code, Raw, Text
from cvi18n.model.walk import Slot, map_texts

Fields = Mapping[str, tuple[Spec, object]]


def fields(record: Record) -> Fields:
    """The fields that hold something, by name."""
    return {spec.name: (spec, value) for spec, value in record.present()}


def texts(record: Record) -> list[Text]:
    """All texts of *record*; those of an employment's projects are theirs."""
    found: list[Text] = []

    def visit(_slot: Slot, text: Text) -> Text:
        found.append(text)
        return text

    map_texts(_without_projects(record), visit)
    return found


def own_records(record: Record) -> Iterator[Record]:
    """The records in *record*; an employment's projects are entries of their own."""
    for spec, value in _without_projects(record).present():
        yield from _nested(spec, value)


def _without_projects(record: Record) -> Record:
    return record.changed({"projects": ()}) if isinstance(record, Work) else record


def length(record: Record) -> int:
    """The characters of all texts of *record*."""
    return sum(len(text.value) for text in texts(record))


def all_projects(resume: Resume) -> tuple[Project, ...]:
    """The projects of the employments, then the others."""
    return (*(project for job in resume.work for project in job.projects), *resume.projects)


def highlight_lists(record: Record) -> Iterator[tuple[Highlight, ...]]:
    """The lists of points in *record*, in document order; not those within points."""
    for spec, value in record.present():
        if spec.kind is HIGHLIGHT:
            yield cast("tuple[Highlight, ...]", value)
        else:
            for nested in _nested(spec, value):
                yield from highlight_lists(nested)


def codes(record: Record) -> Iterator[Code]:
    """The codes in *record*."""
    for spec, value in record.present():
        if isinstance(value, Code):
            yield value
        for nested in _nested(spec, value):
            yield from codes(nested)


def _nested(spec: Spec, value: object) -> tuple[Record, ...]:
    if not isinstance(spec.kind, RecordKind):
        return ()
    return cast("tuple[Record, ...]", value if spec.many else (value,))


def extras(record: Record, path: str = "") -> Iterator[tuple[str, str]]:
    """The texts under keys that the records do not know, each with its path."""
    for key, value in record.extra.items():
        yield from _raw_texts(value, f"{path}{key}")
    for spec, held in record.present():
        for nested in _nested(spec, held):
            yield from extras(nested, f"{path}{spec.key}.")


def _raw_texts(value: Raw, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _raw_texts(item, f"{path}.{key}")
    elif isinstance(value, tuple):
        for item in value:
            yield from _raw_texts(item, path)
    elif isinstance(value, str) and value.strip():
        yield path, " ".join(value.split())
