"""Facts that a public CV leaves out: ``meta.private`` names them by the keys that lead to them.

A path is the keys of the source with dots between, without the numbers of lists, so that it means every entry.  Within
``sections`` the id of a section follows, and points within points are points: ``basics.phone``, ``work.highlights``,
``sections.talks.entries.url``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from operator import is_
from typing import TypeVar, cast

from cvi18n.model.kinds import RecordKind, Spec
from cvi18n.model.record import Entry, Record
from cvi18n.model.resume import CustomSection, Meta, Resume

R = TypeVar("R", bound=Record)

# Of the settings, what stands on the page.
_SHOWN_SETTINGS = frozenset(["title", "description", "keywords", "canonical"])
# Keys that say what is shown, and are no facts: without them more would be.
_NO_FACTS = frozenset([*(spec.key for spec in Entry.SPECS), "id"])
_NAME, _NAME_PARTS = "basics.name", frozenset(["basics.givenName", "basics.familyName"])


def without_private(resume: Resume) -> Resume:
    """*resume* without the facts that its ``meta.private`` names, and without that list.

    A name goes with its parts, and a part of a name with the whole.  An entry that is left with nothing goes, too.
    Laws: nothing else changes; without_private(without_private(r)) == without_private(r).
    """
    if resume.meta is None or not resume.meta.private:
        return resume
    public = _without(resume, "", private_paths(resume))
    return public.changed({"meta": (public.meta or Meta()).changed({"private": ()})})


def private_paths(resume: Resume) -> frozenset[str]:
    """The paths of ``meta.private``, and those that they bring with them."""
    said = {path.value for path in resume.meta.private} if resume.meta else set()
    if _NAME in said:
        said |= _NAME_PARTS
    if said & _NAME_PARTS:
        said.add(_NAME)
    return frozenset(said - {"meta"})


def known_paths(resume: Resume) -> tuple[str, ...]:
    """Every path that may be private in *resume*: the model's, with the ids of its sections, and its unknown keys."""
    ids = [section.own_context for section in resume.sections]
    return tuple(dict.fromkeys([*_paths_of(Resume, "", ids), *_unknown_keys(resume, "")]))


def path_below(path: str, spec: Spec, record: Record | None = None) -> str:
    """The path of the field *spec* of a record at *path*; of a *record* in it, where that adds to it."""
    if spec.transparent and isinstance(spec.kind, RecordKind):
        return path  # points within points
    below = f"{path}.{spec.key}" if path else spec.key
    return f"{below}.{record.own_context}" if record and record.own_context else below


def records_in(spec: Spec, value: object) -> tuple[Record, ...]:
    """The records that the *value* of the field *spec* consists of."""
    if isinstance(value, Record):
        return (value,)
    return cast("tuple[Record, ...]", value) if spec.many and isinstance(spec.kind, RecordKind) else ()


def _without(record: R, path: str, private: frozenset[str]) -> R:
    changes: dict[str, object] = {}
    for spec in filter(partial(_is_fact, type(record)), record.SPECS):
        value: object = getattr(record, spec.name)
        if value != spec.absent and (kept := _value_without(value, path, spec, private)) is not value:
            changes[spec.name] = kept
    extra = {key: item for key, item in record.extra.items() if _joined(path, key) not in private}
    if len(extra) < len(record.extra):
        changes["extra"] = extra
    return record.changed(changes) if changes else record


def _value_without(value: object, path: str, spec: Spec, private: frozenset[str]) -> object:
    if path_below(path, spec) in private:
        return spec.absent
    if isinstance(value, Record):
        return _record_without(value, path, spec, private)
    if isinstance(spec.kind, RecordKind):
        records = cast("tuple[Record, ...]", value)
        kept = [_record_without(record, path, spec, private) for record in records]
        return value if all(map(is_, kept, records)) else tuple(filter(None, kept))
    return value


def _record_without(record: R, path: str, spec: Spec, private: frozenset[str]) -> R | None:
    """*record* in the field *spec*; None where it is private, or says nothing any more."""
    below = path_below(path, spec, record)
    if below in private:
        return None
    kept = _without(record, below, private)
    return None if kept is not record and _says_nothing(kept) else kept


def _says_nothing(record: Record) -> bool:
    return not record.extra and all(spec.key in _NO_FACTS for spec, _ in record.present())


def _is_fact(record: type[Record], spec: Spec) -> bool:
    return spec.key in _SHOWN_SETTINGS if record is Meta else spec.key not in _NO_FACTS


def _paths_of(cls: type[Record], path: str, ids: Iterable[str]) -> Iterator[str]:
    for spec in filter(partial(_is_fact, cls), cls.SPECS):
        if (below := path_below(path, spec)) != path:
            yield from _with_inner(spec, below, ids)


def _with_inner(spec: Spec, path: str, ids: Iterable[str]) -> Iterator[str]:
    """*path* of the field *spec*, and the paths below it."""
    if not isinstance(spec.kind, RecordKind):
        yield path
        return
    record = spec.kind.record()
    if record is not Meta:
        yield path
    names = [f"{path}.{name}" for name in ids if name] if record is CustomSection else [path]
    for name in names:
        yield from [name] if name != path else []
        yield from _paths_of(record, name, ids)


def _unknown_keys(record: Record, path: str) -> Iterator[str]:
    """The paths of the keys that the model does not have: JSON keeps them."""
    yield from (_joined(path, key) for key in record.extra)
    for spec in record.SPECS:
        value: object = getattr(record, spec.name)
        for item in records_in(spec, value):
            yield from _unknown_keys(item, path_below(path, spec, item))


def _joined(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
