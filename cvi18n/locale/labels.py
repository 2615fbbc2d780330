"""The tool's own words: labels that a page shows, and notes that tell translators what they look at.

English is the msgid.  Labels stand in each workspace's catalogs under the context ``label``; notes only in ``#.``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from cvi18n.catalog.parse import parse
from cvi18n.locale.negotiate import negotiate
from cvi18n.locale.tags import folder
from cvi18n.workspace import package_bytes, package_folders

LABELS = {
    # Headings of the built-in sections.
    "summary": "Summary",
    "objective": "Job objective",
    "details": "Personal details",
    "work": "Work experience",
    "projects": "Projects",
    "volunteer": "Volunteering",
    "education": "Education",
    "skills": "Skills",
    "certificates": "Certificates",
    "awards": "Awards",
    "publications": "Publications",
    "languages": "Languages",
    "interests": "Interests",
    "references": "References",
    # Names of facts.
    "objective.position": "Position",
    "objective.location": "Location",
    "objective.salary": "Salary",
    "objective.availability": "Availability",
    "email": "Email",
    "phone": "Phone",
    "website": "Website",
    "address": "Address",
    "keywords": "Technologies",
    "courses": "Courses",
    "score": "Grade",
    # Frames: what stands between two texts.
    "value": "{label}: {value}",
    "list": "{first}, {second}",
    "detail": "{name} ({detail})",
    "degree": "{degree}, {area}",
    "since": "{date} – present",
    "present": "Present",
    # Words of the page itself.
    "title": "{name} – CV",
    "untitled": "CV",
    "photo": "Photo of {name}",
    "contact": "Contact",
    "switcher": "This CV in other languages",
    "page": "Page {page} of {pages}",
    # What codes stand for.
    "proficiency.native": "Native",
    "proficiency.fluent": "Fluent",
    "proficiency.professional": "Professional proficiency",
    "proficiency.intermediate": "Conversational",
    "proficiency.elementary": "Elementary",
    "degrees.high-school": "High school diploma",
    "degrees.associate": "Associate degree",
    "degrees.bachelor": "Bachelor’s degree",
    "degrees.master": "Master’s degree",
    "degrees.doctor": "Doctorate",
    "levels.expert": "Expert",
    "levels.advanced": "Advanced",
    "levels.intermediate": "Intermediate",
    "levels.beginner": "Beginner",
}
"""Label key to English text."""

NOTES = {
    # What fields and lists are called, by their key in the source.
    "meta": "page",
    "basics": "person",
    "profiles": "profiles",
    "sections": "section",
    "labels": "headings",
    "pairs": "facts",
    "items": "points",
    "tags": "tags",
    "entries": "entries",
    "name": "name",
    "title": "title",
    "subtitle": "subtitle",
    "givenName": "given name",
    "familyName": "family name",
    "label": "label",
    "value": "value",
    "text": "text",
    "address": "address",
    "city": "city",
    "region": "region",
    "location": "place",
    "network": "network",
    "summary": "summary",
    "taglines": "tag line",
    "position": "position",
    "salary": "salary",
    "availability": "availability",
    "description": "description",
    "highlights": "points",
    "keywords": "keyword",
    "roles": "role",
    "entity": "organization",
    "organization": "organization",
    "institution": "school",
    "type": "type",
    "area": "subject",
    "studyType": "degree",
    "score": "grade",
    "courses": "course",
    "awarder": "awarded by",
    "issuer": "issued by",
    "publisher": "published by",
    "language": "language",
    "fluency": "fluency",
    "level": "level",
    "reference": "reference",
    "startDate": "start date",
    "endDate": "end date",
    "date": "date",
    "releaseDate": "date",
    "countryCode": "country",
    # What to mind.
    "mind.label": "A label: the colon is added on the page.",
    "mind.person": "A person’s name, as that person writes it in your language.",
    "mind.given-name": "A person’s given name, as that person writes it in your language.",
    "mind.family-name": "A person’s family name, as that person writes it in your language.",
    "mind.headline": "Stands below the name in large type: at most {count} characters fit on a line.",
    "mind.tagline": "A line of its own at the top of the page: at most {count} characters fit.",
    "mind.heading": "A heading.",
    "mind.entry": "The heading of an entry.",
    "mind.lead-in": "A bold lead-in: the colon is added on the page.",
    "mind.page-title": "The title of the browser window: at most {count} characters fit.",
    "mind.page-description": "What search engines show below the title: at most {count} characters fit.",
    "mind.latin": "Keep the Latin terms: {terms}",
    "mind.labels": "A word of the page itself; filled in already, yours to change.",
    "mind.frame": "Keep what stands in braces; the words and signs around it are yours.",
    "term": "Term: {source} = {target}",
}
"""Note key to English text."""

ROOM = {"headline": 48, "tagline": 60, "page-title": 60, "page-description": 160}
"""How many characters fit, for the notes with a {count}."""

_LABEL = "label"
_NOTE = "note"
_SYNONYM = "synonym"


def builtin_tags() -> tuple[str, ...]:
    """The languages that the package has words in beside English."""
    return tuple(sorted(name.replace("_", "-") for name in package_folders("locales")))


def serving(tag: str) -> str | None:
    """The language whose words serve *tag*; None where the package has none."""
    return negotiate(tag, ("en", *builtin_tags()))


def builtin_labels(tag: str) -> Mapping[str, str]:
    """English label to the words of the language that serves *tag*; empty where the package has none."""
    return _words(tag)[_LABEL]


@lru_cache(maxsize=32)
def _words(tag: str) -> dict[str, dict[str, str]]:
    """English text to words, by context."""
    found = serving(tag)
    if found == "en":
        return {_LABEL: {text: text for text in LABELS.values()}, _NOTE: {}, _SYNONYM: {}}
    words: dict[str, dict[str, str]] = {_LABEL: {}, _NOTE: {}, _SYNONYM: {}}
    if found:
        name = f"locales/{folder(found)}/LC_MESSAGES/cvi18n.po"
        for entry in parse(name, package_bytes(name)).living:
            if entry.translated and entry.context in words:
                words[entry.context][entry.source] = entry.target
    return words


def label(key: str, tag: str) -> str:
    """The built-in label *key* in the language *tag*, or in English."""
    return _words(tag)[_LABEL].get(LABELS[key], LABELS[key])


def called(key: str, tag: str) -> str:
    """What a section or a list *key* is called in the language *tag*: by its heading, or else by its note."""
    return label(key, tag) if key in LABELS else note(key, tag)


def note(key: str, tag: str) -> str:
    """The note *key* in the language *tag*, or in English; a field that has none is called by its key."""
    english = NOTES.get(key, key)
    return _words(tag)[_NOTE].get(english, english)


def synonym(english: str, tag: str) -> str:
    """What people write in the language *tag* where English has the words *english*."""
    return _words(tag)[_SYNONYM].get(english, english)
