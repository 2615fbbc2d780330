"""The settings of a document as far as the source takes them: naming what is there, with values that they may have."""

from __future__ import annotations

import re
from collections.abc import Callable

from cvi18n.convert.document import Value, listed, mapping, text_of
from cvi18n.model.file_name import pattern_fault
from cvi18n.model.kinds import FILE_NAME, ChoiceKind, FormKind, RecordKind, Spec
from cvi18n.model.private import known_paths
from cvi18n.model.record import Record
from cvi18n.model.resume import Meta
from cvi18n.model.sections import SECTIONS
from cvi18n.source.read import read_source
from cvi18n.source.write import to_yaml

LeaveOut = Callable[[str, Value], Value]
"""What gives nothing for the value of a key that has no place, and says so."""


def fitted_settings(document: dict[str, Value], leave_out: LeaveOut) -> dict[str, Value]:
    """``meta`` of *document*, all of which but its settings fits already."""
    meta = _chosen(Meta, mapping(document["meta"]), "meta", leave_out)
    known = {*SECTIONS, *(text_of(mapping(section).get("id")) for section in listed(document.get("sections")))}
    meta["sections"] = _among(meta.get("sections"), known, "meta.sections", leave_out)
    if meta.get("private"):
        whole = {**document, "meta": {}}
        resume = read_source([("content/cv.yaml", to_yaml(whole).encode())], lambda _: None).resume
        meta["private"] = _among(meta["private"], known_paths(resume), "meta.private", leave_out)
    return {key: item for key, item in meta.items() if item or key not in ("sections", "private")}


def _chosen(record: type[Record], values: dict[str, Value], path: str, leave_out: LeaveOut) -> dict[str, Value]:
    """*values* of *record*, in which what has a few choices is one of them, and what has a form has it."""
    specs = {spec.key: spec for spec in record.SPECS}
    found: dict[str, Value] = {}
    for key, value in values.items():
        fit = _value(specs[key], value, f"{path}.{key}", leave_out) if key in specs else value
        if fit or key not in specs:
            found[key] = fit
    return found


def _value(spec: Spec, value: Value, path: str, leave_out: LeaveOut) -> Value:
    text, kind = text_of(value), spec.kind
    if isinstance(kind, RecordKind):
        return _chosen(kind.record(), mapping(value), path, leave_out)
    fit = value
    if isinstance(kind, ChoiceKind):
        fit = {choice.casefold(): choice for choice in kind.choices}.get(text.casefold())
    elif (isinstance(kind, FormKind) and not re.fullmatch(kind.pattern, text)) or (
        kind is FILE_NAME and text and pattern_fault(text)
    ):
        fit = None
    return leave_out(path, value) if value and not fit else fit


def _among(value: Value, known: set[str] | tuple[str, ...], path: str, leave_out: LeaveOut) -> list[Value]:
    found: list[Value] = []
    for name in listed(value):
        if name in known:
            found.append(name)
        else:
            leave_out(path, name)
    return found
