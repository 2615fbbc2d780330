"""Other people's values in the places of the source: a text where a list is wanted, a date that is no ISO date."""

from __future__ import annotations

import re
from typing import cast

from cvi18n.convert.dates import date_range, iso_date, year_in
from cvi18n.convert.document import (
    Imported,
    Notice,
    Settled,
    Value,
    leaves,
    left_out,
    line_of,
    listed,
)
from cvi18n.convert.ids import with_ids
from cvi18n.convert.settings import fitted_settings
from cvi18n.model.dates import WORDS_FOR_PRESENT
from cvi18n.model.kinds import LANGUAGE, RAW, TEXT, Kind, MapKind, RecordKind, Spec
from cvi18n.model.record import Record
from cvi18n.model.resume import Meta, Resume
from cvi18n.source.characters import FORBIDDEN

_TEXT = cast("Kind[object]", TEXT)
# The first field of one of these kinds is what a record is called by.
_NAMING = ("text", "term", LANGUAGE.name)
_TAG = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")


def fitted(imported: Imported) -> Imported:
    """*imported* in the form that the source reader takes without an error.

    Known keys that say nothing go; unknown ones, and the settings of other tools, stay as they are.  What fits nowhere
    is left out, and a notice says so.
    Law: fitted(fitted(d)) == fitted(d), and what the source reader takes already says the same afterwards.
    """
    fitting = _Fitting(list(imported.notices))
    document = fitting.record(Resume, _printable(imported.document))
    if "sections" in document:
        document["sections"] = with_ids(document["sections"])
    if "meta" in document:
        document["meta"] = fitted_settings(document, fitting.leave_out)
    if not document.get("meta"):
        document.pop("meta", None)
    return Imported(document, tuple(sorted(set(fitting.notices))))


def _printable(document: dict[str, Value]) -> dict[str, Value]:
    """The document with a blank for each control character, which word processors leave in what is pasted."""
    return {key: _printable_value(value) for key, value in document.items()}


def _printable_value(value: Value) -> Value:
    if isinstance(value, dict):
        return _printable(value)
    if isinstance(value, list):
        return [_printable_value(item) for item in value]
    return FORBIDDEN.sub(" ", value) if isinstance(value, str) and FORBIDDEN.search(value) else value


class _Fitting:
    def __init__(self, notices: list[Notice]) -> None:
        self.notices = notices

    def record(self, cls: type[Record], value: dict[str, Value]) -> dict[str, Value]:
        specs = {spec.key: spec for spec in cls.SPECS}
        found: dict[str, Value] = {}
        for key, item in _split_dates(value, specs).items():
            spec = specs.get(key)
            if spec is None or spec.kind is RAW:
                found[key] = item
            elif (fit := self._field(spec, key, item)) not in (None, "", [], {}):
                found[key] = fit
        return found

    def _field(self, spec: Spec, key: str, value: Value) -> Value:
        if not spec.many:
            return self._value(spec.kind, key, _joined(spec.kind, value) if isinstance(value, list) else value)
        items = _split(value) if spec.kind.name == "tag" and isinstance(value, str) else listed(value)
        found = (self._value(spec.kind, key, item) for item in items)
        return [item for item in found if item not in (None, "", {})]

    def _value(self, kind: Kind[object], key: str, value: Value) -> Value:
        if value is None:
            return None
        if isinstance(kind, RecordKind):
            return self._nested(kind, key, value)
        if isinstance(kind, MapKind):
            return self._labels(key, value)
        if kind.name == "flag":
            found = {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value
            return found if isinstance(found, bool) else self.leave_out(key, value)
        text = ", ".join(leaves(value)).replace("\r\n", "\n").strip()
        if kind.name == "date":
            return self._date(key, text, value)
        if kind.name == "language" and not _TAG.fullmatch(text):
            return self.leave_out(key, value)
        return value if text == value else text

    def _nested(self, kind: RecordKind[object], key: str, value: Value) -> Value:
        if isinstance(value, dict):
            return self.record(kind.record(), value)
        text = "\n\n".join(leaves(value)).replace("\r\n", "\n").strip()
        if kind.shorthand or not text:
            return text
        record = kind.record()
        name = next((spec.key for spec in record.SPECS if spec.kind.name in _NAMING and not spec.many), None)
        if name is None or record is Meta:
            return self.leave_out(key, value)
        return self.record(record, {name: text})

    def _labels(self, key: str, value: Value) -> Value:
        if not isinstance(value, dict):
            return self.leave_out(key, value)
        return {name: text for name, item in value.items() if (text := self._value(_TEXT, name, item))}

    def _date(self, key: str, text: str, value: Value) -> Value:
        free = not text or not (text[0].isdecimal() or text.casefold() in WORDS_FOR_PRESENT)
        if free and isinstance(value, Settled):
            return value
        date = iso_date(text)
        if date or free:
            return date or text
        if year := year_in(text):
            self.notices.append(Notice(line_of(value), f'{key}: "{text}" is no certain date: taken as {year}'))
            return year
        return self.leave_out(key, value)

    def leave_out(self, key: str, value: Value) -> Value:
        """Nothing in the place of *value*, and a notice that says so."""
        text = " ".join(", ".join(leaves(value)).split())
        line = max(line_of(key), line_of(value))
        self.notices.append(left_out(line, f'"{text[:60]}" in {key}, where it has no place'))
        return None


def _split_dates(value: dict[str, Value], specs: dict[str, Spec]) -> dict[str, Value]:
    """A range in one field as two fields, where there are two."""
    if "endDate" not in specs or value.get("endDate"):
        return value
    holder = "startDate" if value.get("startDate") else "date"
    found: dict[str, Value] = {}
    for key, item in value.items():
        found |= (_range(item) if key == holder else {}) or {key: item}
    return found


def _range(value: Value) -> dict[str, Value]:
    dates = date_range(value) if isinstance(value, str) and not isinstance(value, Settled) else None
    return {"startDate": dates[0], "endDate": dates[1]} if dates else {}


def _split(text: str) -> list[Value]:
    return [part.strip() for part in re.split(r"[,，、;；\n]", text)]


def _joined(kind: Kind[object], value: list[Value]) -> Value:
    """A list where one value is wanted: paragraphs of prose, the only mapping, or the texts with commas between."""
    if len(value) == 1:
        return value[0]
    return "\n\n".join(leaves(value)) if kind.name == "prose" else ", ".join(leaves(value))
