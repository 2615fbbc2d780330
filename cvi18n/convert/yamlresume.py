"""YAMLResume: ``content``, ``locale`` and ``layouts``."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping

from cvi18n.convert.dates import iso_date
from cvi18n.convert.document import (
    Imported,
    Notice,
    Value,
    Words,
    filled,
    line_of,
    listed,
    mapping,
    text_of,
)
from cvi18n.convert.points import only_paragraphs, split_points

# Its vocabularies, and the codes that say the same.
_DEGREES = {
    "High School": "high-school",
    "Associate": "associate",
    "Bachelor": "bachelor",
    "Master": "master",
    "Doctor": "doctor",
}
_LEVELS = {"Beginner": "beginner", "Intermediate": "intermediate", "Advanced": "advanced", "Expert": "expert"}
_FLUENCY = {
    "Elementary Proficiency": "elementary",
    "Limited Working Proficiency": "intermediate",
    "Minimum Professional Proficiency": "professional",
    "Full Professional Proficiency": "fluent",
    "Native or Bilingual Proficiency": "native",
}
_TAGS = {"zh-hans": "zh", "zh-hant-hk": "zh-HK", "zh-hant-tw": "zh-TW", "pt-br": "pt-BR", "no": "nb"}
# Names of languages and countries that CLDR writes in another way.
_LANGUAGES = {"Bengali": "bn", "Farsi": "fa", "Lahnda": "lah", "Mandarin": "zh", "Slovene": "sl"}
_COUNTRIES = {
    "Congo": "CG",
    "Cote D'Ivoire (Ivory Coast)": "CI",
    "Czech Republic": "CZ",
    "Democratic Republic of the Congo": "CD",
    "East Timor": "TL",
    "Gambia The": "GM",
    "Hong Kong": "HK",
    "Macau": "MO",
    "Myanmar": "MM",
    "Palestinian Territory Occupied": "PS",
    "Swaziland": "SZ",
    "The Bahamas": "BS",
    "Vatican City State (Holy See)": "VA",
}
_DATES = frozenset(["startDate", "endDate", "date", "releaseDate"])
_FIRST_DAYS = "left out the first days of months, here and below"
# Sections whose names differ.
_SECTIONS = {"basics": "summary"}
_HEAD = ("title", "description", "keywords")
_WITHOUT_HEADING = ("location", "profiles")


def read_yamlresume(value: Value, words: Words) -> Imported:
    """A document of YAMLResume; *words* tell the codes of the countries and languages that it names in English."""
    whole = mapping(value)
    content = mapping(whole.get("content"))
    notices: list[Notice] = []
    basics = _basics(content, words)
    document = filled({"meta": _meta(whole, notices), "basics": basics})
    for key, item in content.items():
        if key in _READERS:
            read = _READERS[key]
            document[key] = [
                read(_in_months(entry, notices), words) if isinstance(entry, dict) else entry for entry in listed(item)
            ]
        elif key not in ("basics", *_WITHOUT_HEADING):
            document[key] = item
    others = {key: item for key, item in whole.items() if key not in ("content", "locale", "layout", "layouts")}
    return Imported(document | others, tuple(notices))


def plain_name(text: str) -> str:
    """A name of a country or a language, as far as every list of names writes it alike."""
    text = unicodedata.normalize("NFKD", text.casefold().replace("&", "and"))
    return "".join(char for char in text if char.isalnum())


def _basics(content: dict[str, Value], words: Words) -> dict[str, Value]:
    basics = mapping(content.get("basics"), "name")
    # The headline is what stands below the name; an old file has a label there, and the headline is a motto.
    label, headline = basics.get("label"), basics.get("headline")
    location = mapping(content.get("location"), "address")
    country = _code(location.get("country"), words.countries, _COUNTRIES)
    own = {key: item for key, item in basics.items() if key not in ("label", "headline", "summary")}
    return filled(
        {
            "name": basics.get("name"),
            "label": label or headline,
            "taglines": [headline] if label and headline else None,
            **own,
            "summary": only_paragraphs(text_of(basics.get("summary"))),
            "location": filled({**location, "country": None, "countryCode": country}),
            "profiles": content.get("profiles"),
        }
    )


def _in_months(entry: dict[str, Value], notices: list[Notice]) -> dict[str, Value]:
    """*entry* with the first days of months left out of its dates: its pages never show them, and few are meant."""
    found = dict(entry)
    for key in _DATES & entry.keys():
        iso = iso_date(text_of(entry[key])) or ""
        if len(iso) == len("2016-09-01") and iso.endswith("-01"):
            found[key] = iso.removesuffix("-01")
            if not any(notice.text.startswith(_FIRST_DAYS) for notice in notices):
                notices.append(Notice(line_of(entry[key]), f"{_FIRST_DAYS}, as on the pages of YAMLResume"))
    return found


def _code(name: Value, known: Mapping[str, str], exceptions: Mapping[str, str]) -> Value:
    """The code that *name* has, or *name*."""
    text = text_of(name)
    return exceptions.get(text) or known.get(plain_name(text)) or name


def _with_points(entry: dict[str, Value], _words: Words) -> dict[str, Value]:
    prose, points = split_points(text_of(entry.get("summary")))
    return filled({**entry, "summary": prose, "highlights": [*listed(entry.get("highlights")), *points]})


def _with_paragraphs(entry: dict[str, Value], _words: Words) -> dict[str, Value]:
    return filled({**entry, "summary": only_paragraphs(text_of(entry.get("summary")))})


def _education(entry: dict[str, Value], words: Words) -> dict[str, Value]:
    names = {"degree": "studyType"}
    found = {names.get(key, key): item for key, item in _with_points(entry, words).items()}
    degree = text_of(found.get("studyType"))
    return filled({**found, "studyType": _DEGREES.get(degree, degree)})


def _skill(entry: dict[str, Value], _words: Words) -> dict[str, Value]:
    level = text_of(entry.get("level"))
    return filled({**entry, "level": _LEVELS.get(level, level)})


def _language(entry: dict[str, Value], words: Words) -> dict[str, Value]:
    fluency = text_of(entry.get("fluency"))
    language = _code(entry.get("language"), words.languages, _LANGUAGES)
    return filled({**entry, "language": language, "fluency": _FLUENCY.get(fluency, fluency)})


def _reference(entry: dict[str, Value], _words: Words) -> dict[str, Value]:
    """What is said, and below it who says it, as the page of a CV shows both."""
    who = ", ".join(text_of(entry.get(key)) for key in ("relationship", "email", "phone") if entry.get(key))
    said = only_paragraphs(text_of(entry.get("summary")))
    own = {key: item for key, item in entry.items() if key not in ("summary", "relationship", "email", "phone")}
    return filled({**own, "reference": "\n\n".join(part for part in (said, who) if part)})


_READERS: dict[str, Callable[[dict[str, Value], Words], dict[str, Value]]] = {
    "awards": _with_paragraphs,
    "education": _education,
    "languages": _language,
    "projects": _with_points,
    "publications": _with_paragraphs,
    "references": _reference,
    "skills": _skill,
    "volunteer": _with_points,
    "work": _with_points,
}


def _meta(whole: dict[str, Value], notices: list[Notice]) -> dict[str, Value]:
    layouts = [mapping(item) for key in ("layout", "layouts") for item in listed(whole.get(key))]
    locales = [mapping(whole.get("locale")), *(mapping(layout.get("locale")) for layout in layouts)]
    said = next((text for locale in locales if (text := text_of(locale.get("language")))), "")
    found: dict[str, Value] = {"language": _TAGS.get(said.casefold(), said)}
    for layout in layouts:
        for key, item in _understood(layout):
            found[key] = found.get(key) or item
        if left := [key for key, item in layout.items() if _is_design(key, item)]:
            text = f"left out the layout ({', '.join(left)}), which is YAMLResume's own"
            notices.append(Notice(line_of(left[0]), text))
    return filled(found)


def _is_design(key: str, value: Value) -> bool:
    """Whether a layout's *key* holds more than words, their order, and the paper."""
    words = {"page": {"paperSize"}, "advanced": {*_HEAD}}.get(key, set())
    return key not in ("engine", "locale", "sections") and not (words and mapping(value).keys() <= words)


def _understood(layout: dict[str, Value]) -> Iterator[tuple[str, Value]]:
    """What a layout says of words and their order, for which ``meta`` has a place."""
    sections = mapping(layout.get("sections"))
    aliases = mapping(sections.get("aliases"))
    names = [_SECTIONS.get(text_of(name), text_of(name)) for name in listed(sections.get("order"))]
    yield "sections", [name for name in names if name not in _WITHOUT_HEADING]
    yield "labels", {_SECTIONS.get(key, key): item for key, item in aliases.items() if key not in _WITHOUT_HEADING}
    advanced = mapping(layout.get("advanced"))
    for key in _HEAD:
        yield key, advanced.get(key)
    paper = text_of(mapping(layout.get("page")).get("paperSize"))
    yield "paper", {"a4": "A4", "letter": "Letter"}.get(paper)
