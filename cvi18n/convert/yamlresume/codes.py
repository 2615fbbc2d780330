"""YAMLResume's vocabularies, which are English, and the codes that say the same in every language."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from cvi18n.convert.document import Value, Vocabulary, text_of

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


def degree(name: Value) -> Value:
    """The code of a degree, or *name*."""
    return _DEGREES.get(text_of(name), name)


def level(name: Value) -> Value:
    """The code of a level of skill, or *name*."""
    return _LEVELS.get(text_of(name), name)


def fluency(name: Value) -> Value:
    """The code of a proficiency, or *name*."""
    return _FLUENCY.get(text_of(name), name)


def language(name: Value, words: Vocabulary) -> Value:
    """The tag of a language, or *name*."""
    return _code(name, words.languages, _LANGUAGES)


def country(name: Value, words: Vocabulary) -> Value:
    """The code of a country, or *name*."""
    return _code(name, words.countries, _COUNTRIES)


def _code(name: Value, known: Mapping[str, str], exceptions: Mapping[str, str]) -> Value:
    text = text_of(name)
    return exceptions.get(text) or known.get(plain_name(text)) or name


def plain_name(text: str) -> str:
    """A name of a country or a language, as far as every list of names writes it alike."""
    text = unicodedata.normalize("NFKD", text.casefold().replace("&", "and"))
    return "".join(char for char in text if char.isalnum())
