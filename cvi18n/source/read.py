"""From nodes to a Resume, by the declarations of the records, with all faults in one pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from cvi18n.diagnostic import Diagnostic, Place, has_errors
from cvi18n.model.kinds import COLOUR, Kind, MapKind, RecordKind, Spec
from cvi18n.model.record import Record
from cvi18n.model.resume import Resume
from cvi18n.model.script import dominant_language
from cvi18n.model.text import Raw, Text
from cvi18n.model.walk import Slot, map_texts
from cvi18n.source import faults
from cvi18n.source.documents import merge_documents
from cvi18n.source.nodes import Mapping, Node, Scalar, Sequence
from cvi18n.source.rules import rule_faults
from cvi18n.source.scalars import LanguageFault, ScalarReader, one_line


class Source(NamedTuple):
    """What reading gives: the CV, hidden entries included, and what is wrong with it, sorted."""

    resume: Resume
    diagnostics: tuple[Diagnostic, ...]


def read_source(files: Iterable[tuple[str, bytes]], language_fault: LanguageFault) -> Source:
    """Read the (name, content) pairs of ``content/``, in the order given, as one CV."""
    whole, diagnostics = merge_documents(files)
    whole.pairs.pop("$schema", None)
    reader = _Reader(diagnostics, ScalarReader(diagnostics, language_fault))
    resume = reader.record(Resume, whole)
    diagnostics += rule_faults(resume)
    resume = resume.changed({"language": _language(resume, diagnostics)})
    # What an alias repeats is read once for each: its faults are the same ones.
    return Source(resume, tuple(sorted(dict.fromkeys(diagnostics), key=lambda found: found.order)))


def _language(resume: Resume, diagnostics: list[Diagnostic]) -> str:
    if resume.meta and resume.meta.language:
        return resume.meta.language.value
    texts: list[str] = []

    def collect(_slot: Slot, text: Text) -> Text:
        texts.append(text.value)
        return text

    map_texts(resume, collect)
    tag = dominant_language(texts)
    # With a fault, meta.language may well be set.
    if texts and not has_errors(diagnostics):
        diagnostics.append(faults.source_language(resume.meta.at if resume.meta else resume.at, tag))
    return tag


R = TypeVar("R", bound=Record)


class _Reader:
    def __init__(self, diagnostics: list[Diagnostic], scalars: ScalarReader) -> None:
        self.diagnostics = diagnostics
        self.scalars = scalars
        self.warned: set[str] = set()

    def record(self, cls: type[R], node: Mapping) -> R:
        """Read *node* as a record of *cls*; keys that the record does not declare are kept in ``extra``."""
        known = {spec.key: spec for spec in cls.SPECS}
        values: dict[str, object] = {}
        extra: dict[str, Raw] = {}
        for key, (where, value) in node.pairs.items():
            if (spec := known.get(key)) is None:
                extra[key] = _raw(value)
                self._warn_once(where.at, key, known)
            elif (read := self._field(spec, value)) is not None:
                values[spec.name] = read
        return cls().changed({"at": node.at, "extra": extra, **values})

    def _warn_once(self, at: Place, key: str, known: Iterable[str]) -> None:
        if key not in self.warned:
            self.warned.add(key)
            self.diagnostics.append(faults.unknown_key(at, key, known))

    def _field(self, spec: Spec, node: Node) -> object:
        if spec.kind.name == "raw":
            return _raw(node)
        if isinstance(node, Scalar) and node.null:
            if spec.kind is COLOUR and node.plain and not node.value:
                self.diagnostics.append(faults.empty_colour(node.at))
            return None
        if not spec.many:
            return self._value(spec.kind, spec.key, node)
        if isinstance(node, Sequence):
            return tuple(self._items(spec, node))
        self._wrong_type(node, spec.key, f"a list, each {_expected(spec.kind)} after a dash")
        return None

    def _items(self, spec: Spec, node: Sequence) -> Iterator[object]:
        for item in node.items:
            if isinstance(item, Scalar) and item.null:
                if isinstance(spec.kind, RecordKind) and spec.kind.shorthand:
                    # A point that is still to be written: pages leave it out, and a check tells of it.
                    yield spec.kind.record()().changed({"at": item.at})
            elif (value := self._value(spec.kind, spec.key, item)) is not None:
                yield value

    def _value(self, kind: Kind[object], key: str, node: Node) -> object:
        if isinstance(kind, RecordKind):
            if isinstance(node, Mapping):
                return self.record(kind.record(), node)
            if kind.shorthand and isinstance(node, Scalar):
                return self._shorthand(kind.record(), kind.shorthand, key, node)
        elif isinstance(kind, MapKind):
            if isinstance(node, Mapping):
                return dict(self._labels(node))
        elif isinstance(node, Scalar):
            return self.scalars.read(kind, key, node)
        self._wrong_type(node, key, _expected(kind))
        return None

    def _shorthand(self, cls: type[Record], name: str, key: str, node: Scalar) -> Record:
        spec = next(spec for spec in cls.SPECS if spec.name == name)
        return cls().changed({"at": node.at, name: self.scalars.read(spec.kind, key, node)})

    def _labels(self, node: Mapping) -> Iterator[tuple[str, Text]]:
        for key, (_, value) in node.pairs.items():
            if isinstance(value, Scalar):
                if not value.null:
                    yield key, Text(one_line(value), value.at)
            else:
                self._wrong_type(value, key, "text")

    def _wrong_type(self, node: Node, key: str, expected: str) -> None:
        self.diagnostics.append(faults.wrong_type(node.at, key, expected))


def _expected(kind: Kind[object]) -> str:
    if isinstance(kind, RecordKind):
        return "text, or a mapping" if kind.shorthand else "a mapping of keys and values"
    return "a mapping of keys and text" if isinstance(kind, MapKind) else "text"


def _raw(node: Node) -> Raw:
    if isinstance(node, Mapping):
        return {key: _raw(value) for key, (_, value) in node.pairs.items()}
    if isinstance(node, Sequence):
        return tuple(_raw(item) for item in node.items)
    return None if node.null and node.plain else node.value
