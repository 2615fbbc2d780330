"""YAMLResume: ``content``, ``locale`` and ``layouts``."""

from __future__ import annotations

from cvi18n.convert.dates import iso_date
from cvi18n.convert.document import (
    Imported,
    Notice,
    Value,
    Vocabulary,
    filled,
    left_out,
    line_of,
    listed,
    mapping,
    text_of,
    without,
)
from cvi18n.convert.points import only_paragraphs
from cvi18n.convert.yamlresume import codes
from cvi18n.convert.yamlresume.entries import READERS, Entry
from cvi18n.convert.yamlresume.layouts import read_layouts

_DATES = frozenset(["startDate", "endDate", "date", "releaseDate"])


def read_yamlresume(value: Value, words: Vocabulary) -> Imported:
    """A document of YAMLResume; *words* tell the codes of the countries and languages that it names in English."""
    whole = mapping(value)
    content = mapping(whole.get("content"))
    notices: list[Notice] = []
    document = filled({"meta": read_layouts(whole, notices), "basics": _basics(content, words)})
    first_days: list[int] = []
    for section, item in without(content, "basics", "location", "profiles").items():
        document[section] = _entries(section, item, words, first_days) if section in READERS else item
    if first_days:
        what = "the first days of months, here and below, as on the pages of YAMLResume"
        notices.append(left_out(min(first_days), what))
    return Imported(document | without(whole, "content", "locale", "layout", "layouts"), tuple(notices))


def _entries(section: str, value: Value, words: Vocabulary, first_days: list[int]) -> list[Value]:
    found: list[Value] = []
    for entry in listed(value):
        found += READERS[section](_in_months(entry, first_days), words) if isinstance(entry, dict) else [entry]
    return found


def _in_months(entry: Entry, first_days: list[int]) -> Entry:
    """*entry* with the first days of months left out of its dates: its pages never show them, and few are meant."""
    found = dict(entry)
    for key in _DATES & entry.keys():
        iso = iso_date(text_of(entry[key])) or ""
        if len(iso) == len("2016-09-01") and iso.endswith("-01"):
            found[key] = iso.removesuffix("-01")
            first_days.append(line_of(entry[key]))
    return found


def _basics(content: dict[str, Value], words: Vocabulary) -> dict[str, Value]:
    basics = mapping(content.get("basics"), "name")
    # The headline is what stands below the name; an old file has a label there, and the headline is a motto.
    label, headline = basics.get("label"), basics.get("headline")
    location = mapping(content.get("location"), "address")
    country = codes.country(location.get("country"), words)
    return filled(
        {
            "name": basics.get("name"),
            "label": label or headline,
            "taglines": [headline] if label and headline else None,
            **without(basics, "label", "headline", "summary"),
            "summary": only_paragraphs(text_of(basics.get("summary"))),
            "location": filled({**without(location, "country"), "countryCode": country}),
            "profiles": content.get("profiles"),
        }
    )
