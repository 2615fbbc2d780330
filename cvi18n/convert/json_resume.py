"""JSON Resume: 1.0.0, the drafts before it, whose keys had other names, and what ``cvi18n build`` writes."""

from __future__ import annotations

from collections.abc import Mapping

from cvi18n.convert.document import Imported, Settled, Value, left_out, line_of, mapping
from cvi18n.model.kinds import DATE, RecordKind
from cvi18n.model.resume import CustomEntry, Resume

# Renamed between the first draft (2014) and 1.0.0, as the schema's change log has it.
_SECTIONS = {"bio": "basics", "hobbies": "interests", "certifications": "certificates"}
_KEYS: Mapping[str, Mapping[str, str]] = {
    "basics": {"picture": "image", "website": "url", "firstName": "givenName", "lastName": "familyName"},
    "location": {"state": "region"},
    "profiles": {"website": "url"},
    "work": {"company": "name", "website": "url"},
    "volunteer": {"website": "url"},
    "education": {"gpa": "score", "degree": "studyType", "website": "url"},
    "awards": {"awardDate": "date", "name": "title"},
    "publications": {"website": "url"},
    "projects": {"website": "url"},
    "languages": {"name": "language", "level": "fluency"},
    "meta": {"url": "canonical"},
}
_BELOW = {"basics": ("location", "profiles"), "sections": ("entries",)}
# Where documents of `cvi18n build` have dates that are words, for which JSON Resume has no place: in startDateText, …
# Sections of the writer's own, which it does not know, have them where they are in the source.
_DATES_IN_WORDS: Mapping[str, Mapping[str, str]] = {
    **{
        section.key: {f"{spec.key}Text": spec.key for spec in section.kind.record().SPECS if spec.kind is DATE}
        for section in Resume.SPECS
        if isinstance(section.kind, RecordKind)
    },
    "entries": {spec.key: spec.key for spec in CustomEntry.SPECS if spec.kind is DATE},
}


def read_json_resume(value: Value) -> Imported:
    """A document of any version of JSON Resume; keys that no version has stay as they are.

    Laws: in a document of 1.0.0 nothing changes but ``$schema``, which goes; what ``cvi18n build`` writes and this
    reads, it writes again.
    """
    if not isinstance(value, dict):
        return Imported({})
    document = {key: _section(key, item) for key, item in _renamed(value, _SECTIONS).items()}
    if "$schema" not in document:
        return Imported(document)
    line = line_of(document.pop("$schema"))
    return Imported(document, (left_out(line, "$schema, for the new file names its own"),))


def _section(key: str, value: Value) -> Value:
    if isinstance(value, list):
        return [_section(key, item) for item in value]
    if not isinstance(value, dict):
        return value
    words = _DATES_IN_WORDS.get(key, {})
    settled = {name: _settled(item) if name in words else item for name, item in value.items()}
    found = _renamed(settled, {**_KEYS.get(key, {}), **words})
    below = _BELOW.get(key, ())
    return {name: _section(name, _listed(name, item)) if name in below else item for name, item in found.items()}


def _listed(key: str, value: Value) -> Value:
    """In the first draft, profiles are a mapping of networks."""
    if key != "profiles" or not isinstance(value, dict) or not all(isinstance(item, dict) for item in value.values()):
        return value
    return [{"network": network, **mapping(item)} for network, item in value.items()]


def _settled(value: Value) -> Value:
    return Settled(value, line_of(value)) if isinstance(value, str) else value


def _renamed(value: dict[str, Value], names: Mapping[str, str]) -> dict[str, Value]:
    """*value* with its old keys under their new names, except where the new one stands there as well."""
    return {names[key] if key in names and names[key] not in value else key: item for key, item in value.items()}
