"""One walk over all texts of a CV: extracting collects what it meets, translating replaces it."""

from __future__ import annotations

from collections.abc import Callable
from operator import is_
from typing import NamedTuple, TypeVar, cast

from cvi18n.model.kinds import MapKind, RecordKind, Spec
from cvi18n.model.record import Entry, Record
from cvi18n.model.text import Prose, Text

R = TypeVar("R", bound=Record)


class Step(NamedTuple):
    """One step down from the CV: through this field, into this record."""

    spec: Spec
    record: Record


class Slot(NamedTuple):
    """The place of a text: its message context, without list indices and depth, and the way down to it."""

    context: str
    spec: Spec
    trail: tuple[Step, ...] = ()


Visit = Callable[[Slot, Text], Text]


def map_texts(record: R, visit: Visit, context: str = "", trail: tuple[Step, ...] = ()) -> R:
    """A copy of *record* in which each text is what *visit* makes of it, in document order.

    Law: map_texts(record, lambda slot, text: text) == record.
    """
    changes: dict[str, object] = {}
    for spec, value in record.present():
        slot = Slot(context if spec.transparent else _below(context, spec.key), spec, trail)
        changed = _map_value(value, visit, slot)
        if changed is not value:
            changes[spec.name] = changed
    return record.changed(changes) if changes else record


def _map_value(value: object, visit: Visit, slot: Slot) -> object:
    if slot.spec.many:
        return tuple(_map_item(item, visit, slot) for item in cast("tuple[object, ...]", value))
    return _map_item(value, visit, slot)


def _map_item(value: object, visit: Visit, slot: Slot) -> object:
    if isinstance(value, Text):
        return visit(slot, value)
    if isinstance(value, Prose):
        return Prose(tuple(visit(slot, paragraph) for paragraph in value.paragraphs))
    if isinstance(value, Record):
        step = Step(slot.spec, value)
        return map_texts(value, visit, _below(slot.context, value.own_context), (*slot.trail, step))
    if isinstance(slot.spec.kind, MapKind):
        return {
            key: visit(slot._replace(context=_below(slot.context, key)), text)
            for key, text in cast("dict[str, Text]", value).items()
        }
    return value


def _below(context: str, name: str) -> str:
    return f"{context}.{name}" if context and name else context or name


def prune(record: R, keep: Callable[[Entry], bool]) -> R:
    """*record* without the entries, at any depth, that *keep* refuses; *record* itself where it refuses none."""
    changes: dict[str, object] = {}
    for spec, value in record.present():
        if isinstance(value, Record):
            kept: object = prune(value, keep)
        elif isinstance(spec.kind, RecordKind):
            kept = _pruned(cast("tuple[Entry, ...]", value), keep)
        else:
            continue
        if kept is not value:
            changes[spec.name] = kept
    return record.changed(changes) if changes else record


def _pruned(entries: tuple[Entry, ...], keep: Callable[[Entry], bool]) -> tuple[Entry, ...]:
    kept = tuple(prune(entry, keep) for entry in entries if keep(entry))
    same = len(kept) == len(entries) and all(map(is_, kept, entries))
    return entries if same else kept
