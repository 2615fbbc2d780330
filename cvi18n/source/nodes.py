"""YAML and JSON as a tree in which every scalar is text with a position.

No value is typed: ``no``, ``12:30`` and ``3.10`` are what was written.  The tree is built from parser events, without
recursion, so that no document can exhaust the stack, and aliases share their node, so that none can exhaust memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import yaml

from cvi18n.diagnostic import Diagnostic, Place
from cvi18n.source import faults
from cvi18n.source.characters import FORBIDDEN, decode, join_surrogates, mark_cjk_breaks

MAX_DEPTH = 60
MAX_ALIASED = 10_000

_NULLS = ("", "~", "null", "Null", "NULL")


class Scalar(NamedTuple):
    """Text as written.  ``plain`` is false where it stands in quotes or in a block; ``null`` marks an absent value.

    ``folded``: its line breaks come from blank lines, as YAML folds them; else they stand for themselves.
    """

    value: str
    at: Place
    plain: bool = True
    folded: bool = True

    @property
    def null(self) -> bool:
        """Whether this says that there is nothing: empty, ``~``, ``null`` or ``""``."""
        return self.value.strip() == "" or (self.plain and self.value in _NULLS)


@dataclass(slots=True, repr=False)
class Sequence:
    """A list; ``size`` and ``height`` count the values in it and the levels it is made of, aliases written out."""

    at: Place
    items: list[Node] = field(default_factory=list)
    size: int = 1
    height: int = 1


@dataclass(slots=True, repr=False)
class Mapping:
    """Pairs in the order of the file; keys are unique.  ``size`` and ``height`` as a list's."""

    at: Place
    pairs: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)
    size: int = 1
    height: int = 1


Node = Scalar | Sequence | Mapping


class _Stop(Exception):
    """The rest of the file cannot be read."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        self.diagnostic = diagnostic


def parse(name: str, content: bytes) -> tuple[Node | None, list[Diagnostic]]:
    """Read one file; None where it is empty or cannot be read at all, which a diagnostic then says."""
    text = decode(name, content)
    if isinstance(text, Diagnostic):
        return None, [text]
    text, mark = mark_cjk_breaks(join_surrogates(text) if name.endswith(".json") else text)
    builder = _Builder(name)
    try:
        builder.build(yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)), mark)
    except yaml.YAMLError as error:
        builder.diagnostics.append(_syntax_fault(name, error))
        return None, builder.diagnostics
    except _Stop as stop:
        builder.diagnostics.append(stop.diagnostic)
        return None, builder.diagnostics
    return builder.root, builder.diagnostics


class _Builder:
    """Puts the nodes together, one event at a time."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.diagnostics: list[Diagnostic] = []
        self.root: Node | None = None
        self.anchors: dict[str, Node | None] = {}
        self.aliased = 0
        # The collections that are open, the key that waits for its value in each, and the anchors they close.
        self.open: list[tuple[Sequence | Mapping, str]] = []
        self.keys: list[Scalar | None] = []

    def build(self, events: Iterator[yaml.Event], mark: str) -> None:
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                self._scalar(event, mark)
            elif isinstance(event, yaml.SequenceStartEvent):
                self._start(Sequence(self._at(event)), event)
            elif isinstance(event, yaml.MappingStartEvent):
                self._start(Mapping(self._at(event)), event)
            elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                self._end()
            elif isinstance(event, yaml.AliasEvent):
                self._alias(event)
            elif isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
                raise _Stop(faults.second_document(self._at(event)))

    def _at(self, event: yaml.Event) -> Place:
        assert event.start_mark is not None  # only events made by hand have none
        return Place(self.name, event.start_mark.line + 1, event.start_mark.column + 1)

    def _scalar(self, event: yaml.ScalarEvent, mark: str) -> None:
        value = re.sub(mark + r"\s*", "", event.value) if mark in event.value else event.value
        at = self._at(event)
        if forbidden := FORBIDDEN.search(value):
            # Written as an escape, which the text of the file does not show.
            self.diagnostics.append(faults.control_character(at, ord(forbidden[0])))
        multi_line = event.end_mark is not None and event.end_mark.line + 1 > at.line
        folded = event.style != "|" and (event.style != '"' or multi_line)
        node = Scalar(value, at, plain=not event.style, folded=folded)
        if event.anchor:
            self.anchors[event.anchor] = node
        self._add(node)

    def _start(self, node: Sequence | Mapping, event: yaml.CollectionStartEvent) -> None:
        if len(self.open) >= MAX_DEPTH:
            raise _Stop(faults.too_deep(node.at, MAX_DEPTH))
        if event.anchor:
            self.anchors[event.anchor] = None
        self._add(node)
        self.open.append((node, event.anchor or ""))
        self.keys.append(None)

    def _end(self) -> None:
        node, anchor = self.open.pop()
        self.keys.pop()
        if anchor:
            self.anchors[anchor] = node
        self._grow(node)

    def _alias(self, event: yaml.AliasEvent) -> None:
        at = self._at(event)
        name = str(event.anchor)
        node = self.anchors.get(name)
        if node is None:
            raise _Stop(faults.bad_alias(at, name))
        size, height = (1, 0) if isinstance(node, Scalar) else (node.size, node.height)
        self.aliased += size
        if self.aliased > MAX_ALIASED:
            raise _Stop(faults.too_many_aliases(at, MAX_ALIASED))
        if len(self.open) + height > MAX_DEPTH:
            raise _Stop(faults.too_deep(at, MAX_DEPTH))
        self._add(node)
        if not isinstance(node, Scalar):
            self._grow(node)

    def _grow(self, node: Sequence | Mapping) -> None:
        """Count *node*, which is complete, in the collection that holds it."""
        if self.open:
            parent = self.open[-1][0]
            parent.size += node.size
            parent.height = max(parent.height, node.height + 1)

    def _add(self, node: Node) -> None:
        if not self.open:
            self.root = node
            return
        parent = self.open[-1][0]
        parent.size += 1
        if isinstance(parent, Sequence):
            parent.items.append(node)
        elif (key := self.keys[-1]) is None:
            self.keys[-1] = node if isinstance(node, Scalar) else self._no_key(node)
        else:
            self.keys[-1] = None
            self._add_pair(parent, key, node)

    def _no_key(self, node: Node) -> Scalar:
        raise _Stop(faults.key_not_text(node.at))

    def _add_pair(self, parent: Mapping, key: Scalar, value: Node) -> None:
        if key.value in parent.pairs:
            self.diagnostics.append(faults.duplicate_key(key.at, key.value, parent.pairs[key.value][0].at))
        else:
            parent.pairs[key.value] = (key, value)


def _syntax_fault(name: str, error: yaml.YAMLError) -> Diagnostic:
    mark = getattr(error, "problem_mark", None)
    at = Place(name, mark.line + 1, mark.column + 1) if mark else Place(name)
    return faults.syntax(at, getattr(error, "problem", None) or "unreadable")
