"""Names of persons, languages, countries and places, and the paper a country prints on."""

from __future__ import annotations

from typing import Literal

from cvi18n.cjk import is_cjk
from cvi18n.locale import cldr
from cvi18n.locale.subtags import Subtags, data_identifier, maximise, parse, recognise, split
from cvi18n.model.script import has_script

# CLDR 48, person names: the languages that put the surname first in names of their own.
_FAMILY_FIRST = frozenset(["hu", "ja", "km", "ko", "mn", "si", "ta", "te", "vi", "yue", "zh"])
# Scripts in which an address goes from the large to the small, without commas.
_LARGE_FIRST = frozenset(["Bopo", "Hang", "Hani", "Hans", "Hant", "Hrkt", "Jpan", "Kore"])
_COMMA = {"Arab": "، ", "Ethi": "፣ ", "Nkoo": "، ", "Thaa": "، "}
# UTS 35 part 2, paper size: all other territories use A4.
_LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])


def person_name(given: str, family: str, tag: str) -> str:
    """The full name on a page in *tag*; the script that the name itself is written in decides the order.

    Names in Han, kana or Hangul: family first, no space.  Names in the script of a language that puts the family
    first (Hungarian, Vietnamese): family first, a space.  Any other: given first, whatever the page's language.
    """
    parts = [part for part in (given.strip(), family.strip()) if part]
    if len(parts) == 2 and all(_is_east_asian(part) for part in parts):
        return parts[1] + parts[0]
    if parse(tag).language in _FAMILY_FIRST and all(has_script(part, tag) for part in parts):
        parts.reverse()
    return " ".join(parts)


def _is_east_asian(name: str) -> bool:
    return all(is_cjk(char) or has_script(char, "ko") for char in name)


def own_name(tag: str) -> str:
    """The language's name in itself, capitalised as an entry of a list: ``中文``, ``Français``, ``繁體中文``."""
    name = _display_name(parse(tag), tag) or language_name(tag, "en")
    # Title case and not upper case: Georgian capitals are for whole words alone.
    return name[:1].title() + name[1:]


def language_name(code: str, tag: str) -> str:
    """The name of the language *code* (BCP 47) in the language *tag*; where CLDR has none, *code* as it is."""
    subject = recognise(code) or split(code)
    return (subject and _display_name(subject, tag)) or code


def _display_name(subject: Subtags, tag: str) -> str | None:
    """By the longest part of *subject* that has a name of its own; the rest follows in brackets (UTS 35 part 2)."""
    locale = cldr.locale_data(data_identifier(parse(tag)))
    language, script, region = subject.language, subject.script, subject.region
    forms = (Subtags(language, script, region), Subtags(language, script), Subtags(language, None, region))
    named = next((form for form in (*forms, Subtags(language)) if form.identifier in locale.languages), None)
    if named is None:
        return None
    name: str = locale.languages[named.identifier]
    details = [locale.scripts.get(script, script)] if script and not named.script else []
    details += [locale.territories.get(region, region)] if region and not named.region else []
    return name + _in_brackets(", ".join(details), tag) if details else name


def _in_brackets(text: str, tag: str) -> str:
    script = maximise(parse(tag)).script
    if script in ("Hans", "Hant"):
        return f"（{text.replace(', ', '，')}）"
    return f"({text})" if script == "Kore" else f" ({text})"


def country_name(code: str, tag: str) -> str:
    """The name of a country (ISO 3166-1) in the language *tag*; where CLDR has none, *code* as it is."""
    territories = cldr.locale_data(data_identifier(parse(tag))).territories
    name: str = territories.get(_territory(code), code)
    return name


def _territory(code: str) -> str:
    """The two-letter code of a country given by it, by its three letters, or by a code that has gone."""
    upper = code.strip().upper()
    return upper if upper in cldr.territory_languages() else cldr.territory_aliases().get(upper, [upper])[0]


def place_text(city: str, region: str, country: str, tag: str) -> str:
    """The parts of a place, each already in the language *tag* and empty where absent, in its order.

    ``Beijing, China``; ``中国 北京``.  A part that repeats another is dropped.
    """
    parts: dict[str, str] = {}
    for part in (city.strip(), region.strip(), country.strip()):
        if part:
            parts.setdefault(part.casefold(), part)
    script = maximise(parse(tag)).script or ""
    if script in _LARGE_FIRST:
        return " ".join(reversed(parts.values()))
    return _COMMA.get(script, ", ").join(parts.values())


def paper(tag: str, country: str | None = None) -> Literal["A4", "Letter"]:
    """The paper of *country* (ISO 3166-1); where that is unknown, of the region that *tag* names or implies."""
    territory = _territory(country) if country else ""
    region = territory if territory in cldr.territory_languages() else maximise(parse(tag)).region
    return "Letter" if region in _LETTER else "A4"
