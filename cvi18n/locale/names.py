"""Names of languages and countries, which region a page is of, and the paper it prints on."""

from __future__ import annotations

from typing import Literal

from cvi18n.locale import cldr
from cvi18n.locale.subtags import Subtags, data_identifier, maximise, parse, recognise, split

# UTS 35 part 2, paper size: all other territories use A4.
_LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])


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
    if named.script and len(composed := _composed(Subtags(language, script), tag)) < len(name):
        # Where a locale leaves its usual name to composition, Babel has the long one: Chinese (Mandarin, Traditional).
        name = composed
    details = [locale.scripts.get(script, script)] if script and not named.script else []
    details += [locale.territories.get(region, region)] if region and not named.region else []
    return name + _in_brackets(", ".join(details), tag) if details else name


def _composed(subject: Subtags, tag: str) -> str:
    """A language and its script as UTS 35 composes them; both must be there."""
    locale = cldr.locale_data(data_identifier(parse(tag)))
    script = locale.scripts.get(subject.script, subject.script or "")
    return str(locale.languages.get(subject.language, subject.language)) + _in_brackets(script, tag)


def _in_brackets(text: str, tag: str) -> str:
    script = maximise(parse(tag)).script
    if script in ("Hans", "Hant", "Jpan"):
        return f"（{text.replace(', ', '、' if script == 'Jpan' else '，')}）"
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


def region(tag: str, country: str | None = None) -> str:
    """The region of *country* (ISO 3166-1); where that is unknown, the one that *tag* names or implies, else ``ZZ``."""
    territory = _territory(country) if country else ""
    return territory if territory in cldr.territory_languages() else maximise(parse(tag)).region or "ZZ"


def paper(tag: str, country: str | None = None) -> Literal["A4", "Letter"]:
    """The paper of the :func:`region`."""
    return "Letter" if region(tag, country) in _LETTER else "A4"
