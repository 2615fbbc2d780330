"""The JSON Schema of the source, made from the records, so that editors complete and check what they take.

It accepts what the model accepts: a string or a number wherever the model takes text or a date.  Unknown keys are
allowed, as the model keeps them.  Only leap years and ids that stand twice are beyond it.
"""

from __future__ import annotations

import re

from cvi18n.model.dates import WORDS_FOR_PRESENT
from cvi18n.model.kinds import PAGES, ChoiceKind, CodeKind, FormKind, Kind, MapKind, RecordKind, Spec
from cvi18n.model.record import Record
from cvi18n.model.resume import Meta, Resume
from cvi18n.model.sections import SECTIONS

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]

_TEXT: Json = {"type": ["string", "number", "null"]}
_YEAR = "(?!0000)[0-9]{4}"
_DAYS = "02-(0[1-9]|1[0-9]|2[0-9])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
# A pattern of JSON Schema has no flags, so each letter stands in both cases.
_PRESENT = "|".join("".join(f"[{c.upper()}{c}]" if c.isascii() else c for c in word) for word in WORDS_FOR_PRESENT)
_DATE = rf"^\s*(|present|{_YEAR}(-(0[1-9]|1[0-2]|{_DAYS}))?|(?!({_PRESENT})\s*$)[^\d\s][\s\S]*)\s*$"
# Letters of any script, digits, - and _: said by what is left out, for \w is ASCII alone where editors match it.
_ID = r"^[^\d\s!-@\[-`{-~][^\s!-,./:-@\[-^`{-~]*$"
_DATE_SCHEMA: Json = {
    "type": ["string", "integer", "null"],
    "minimum": 1000,
    "maximum": 9999,
    "pattern": _DATE,
    "examples": ["2018", "2018-07", "present"],
}


def schema() -> dict[str, Json]:
    """The schema of a source document (JSON Schema draft 7, which editors know best)."""
    names: dict[str, type[Record]] = {}
    whole = _record(Resume, names)
    definitions: dict[str, Json] = {"Date": _DATE_SCHEMA}
    while missing := [name for name in names if name not in definitions]:
        for name in missing:
            definitions[name] = _record(names[name], names)
    properties = whole["properties"]
    assert isinstance(properties, dict)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A CV for cvi18n: JSON Resume 1.0.0, and more",
        **whole,
        "properties": {"$schema": {"type": "string"}, **properties},
        "definitions": dict(sorted(definitions.items())),
    }


def _record(record: type[Record], names: dict[str, type[Record]]) -> dict[str, Json]:
    properties: dict[str, Json] = {spec.key: _field(record, spec, names) for spec in record.SPECS}
    described: dict[str, Json] = {"description": _summary(record), "type": ["object", "null"], "properties": properties}
    return described | ({"required": ["id"]} if "id" in properties else {})


def _field(record: type[Record], spec: Spec, names: dict[str, type[Record]]) -> Json:
    if record is Meta and spec.key == "sections":
        return {"type": ["array", "null"], "items": {"type": "string", "examples": list(SECTIONS)}}
    if spec.key == "id":
        return {"type": "string", "pattern": _ID, "not": {"enum": list(SECTIONS)}}
    item = _value(spec.kind, names)
    return {"type": ["array", "null"], "items": item} if spec.many else item


def _value(kind: Kind[object], names: dict[str, type[Record]]) -> Json:
    if isinstance(kind, RecordKind):
        record = kind.record()
        names[record.__name__] = record
        reference: Json = {"$ref": f"#/definitions/{record.__name__}"}
        return {"anyOf": [_TEXT, reference]} if kind.shorthand else reference
    if isinstance(kind, MapKind):
        return {"type": ["object", "null"], "additionalProperties": _TEXT}
    if isinstance(kind, ChoiceKind):
        return {"enum": [*kind.choices, None]}
    if isinstance(kind, FormKind):
        return _form(kind)
    if isinstance(kind, CodeKind):
        return {"type": ["string", "number", "null"], **({"examples": list(kind.codes)} if kind.codes else {})}
    by_name: dict[str, Json] = {
        "date": {"$ref": "#/definitions/Date"},
        "flag": {"type": ["boolean", "null"]},
        "language": {"type": ["string", "null"], "examples": ["zh", "en", "pt-BR"]},
        "url": {"type": ["string", "null"], "format": "uri-reference"},
        "fileName": {"type": ["string", "null"], "examples": ["{name}-CV-{lang}"]},
        "path": {"type": ["string", "null"], "examples": ["basics.phone", "basics.location.address", "references"]},
        "raw": {},
    }
    return by_name.get(kind.name, _TEXT)


def _form(kind: FormKind[object]) -> Json:
    number: dict[str, Json] = {"minimum": 1, "maximum": 99} if kind is PAGES else {}
    types: list[Json] = ["string", "integer", "null"] if number else ["string", "null"]
    return {"type": types, **number, "pattern": rf"^\s*({kind.pattern})?\s*$", "examples": [kind.example]}


def _summary(record: type[Record]) -> str:
    return re.sub(r"\s+", " ", (record.__doc__ or "").partition("\n\n")[0]).strip()
