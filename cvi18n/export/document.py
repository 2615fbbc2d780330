"""Records as the JSON that reads as the same records."""

from __future__ import annotations

import json
import re
from typing import cast

from cvi18n.model.dates import Date, Present
from cvi18n.model.kinds import RAW, Spec
from cvi18n.model.record import Highlight, Record
from cvi18n.model.resume import Resume
from cvi18n.model.text import Code, Prose, Raw, Text, Verbatim

Json = str | bool | None | list["Json"] | dict[str, "Json"]

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

_NOTHING: tuple[Json, ...] = ("", [], {})

# What JSON allows in a string and YAML, which the source is read as, does not, or takes for a line break.
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def to_json(resume: Resume) -> str:
    """The text of *resume* as a JSON Resume document, without what says nothing.

    Law: reading it gives *resume*, if the highlights in it are text and nothing else.
    """
    document = {"$schema": SCHEMA, **_mapping(resume)}
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return _NOT_IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def _mapping(record: Record) -> dict[str, Json]:
    # Not `present`, which leaves out the name that given and family name replace: themes know no other.
    pairs = ((spec, cast("object", getattr(record, spec.name))) for spec in record.SPECS)
    fields = {spec.key: _field(spec, value) for spec, value in pairs if value != spec.absent}
    filled = {key: value for key, value in fields.items() if value not in _NOTHING}
    return {**filled, **{key: _raw(value) for key, value in record.extra.items()}}


def _field(spec: Spec, value: object) -> Json:
    if spec.kind is RAW:
        return _raw(cast("Raw", value))
    if spec.many:
        return [said for item in cast("tuple[object, ...]", value) if (said := _value(item)) not in _NOTHING]
    return _value(value)


def _value(value: object) -> Json:
    match value:
        case bool():
            return value
        case Date() | Present():
            return value.iso or "present"
        case Text() | Verbatim() | Code():
            return value.value
        case Prose():
            return "\n\n".join(paragraph.value for paragraph in value.paragraphs)
        case Highlight():
            return _value(value.text)
        case Record():
            return _mapping(value)
    return {key: text.value for key, text in cast("dict[str, Text]", value).items()}


def _raw(value: Raw) -> Json:
    """What a key nobody here knows holds.  Reading made text of it all; a theme takes the text "false" for true."""
    if isinstance(value, dict):
        return {key: _raw(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_raw(item) for item in value]
    return value == "true" if value in ("true", "false") else value
