"""JSON Resume, 1.0.0 and the drafts before it, whose keys had other names."""

from __future__ import annotations

from collections.abc import Mapping

from cvi18n.convert.document import Imported, Notice, Value, line_of

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


def read_json_resume(value: Value) -> Imported:
    """A document of any version of JSON Resume; keys that no version has stay as they are.

    Law: in a document of 1.0.0 nothing changes but ``$schema``, which goes.
    """
    if not isinstance(value, dict):
        return Imported({})
    document = {key: _section(key, item) for key, item in _renamed(value, _SECTIONS).items()}
    notices = []
    if "$schema" in document:
        text = "left out $schema: the new file names its own"
        notices.append(Notice(line_of(document.pop("$schema")), text))
    return Imported(document, tuple(notices))


def _section(key: str, value: Value) -> Value:
    if key == "profiles" and isinstance(value, dict) and all(isinstance(item, dict) for item in value.values()):
        # In the first draft, a mapping of networks.
        value = [{"network": network, **item} for network, item in value.items() if isinstance(item, dict)]
    if isinstance(value, list):
        return [_section(key, item) for item in value]
    if not isinstance(value, dict):
        return value
    found = _renamed(value, _KEYS.get(key, {}))
    below = ("location", "profiles") if key == "basics" else ()
    return {name: _section(name, item) if name in below else item for name, item in found.items()}


def _renamed(value: dict[str, Value], names: Mapping[str, str]) -> dict[str, Value]:
    """*value* with its old keys under their new names, except where the new one stands there as well."""
    return {names[key] if key in names and names[key] not in value else key: item for key, item in value.items()}
