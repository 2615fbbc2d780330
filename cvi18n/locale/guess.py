"""What somebody may have meant by a text that is no language tag."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain

from cvi18n.locale import cldr
from cvi18n.locale.subtags import Subtags, likely_script, maximise, recognise, split

_TAG_WITHIN = re.compile(r"(?<![a-z0-9])[a-z]{2,3}(?:[-_][a-z0-9]+)*(?![a-z0-9])")
# Nothing longer is a slip of the hand.
_LONGEST = 40


def nearest(text: str) -> str | None:
    """The likeliest known tag for *text*, a best guess; None where there is nothing to go by.

    Tried in this order: a name, a tag within the text, another code, a country, and what is spelt alike.
    """
    # The last but one is dear: it reads the data of all languages.
    ways = (_by_english_name, _within, _by_alias, _by_country, _by_kin, _by_misspelt_name, _by_own_name, _by_spelling)
    plain = " ".join(text.casefold().split())[:_LONGEST]
    guesses = chain.from_iterable(way(plain) for way in ways if plain)
    return next((str(tag) for guess in guesses if (tag := recognise(guess))), None)


def _within(text: str) -> Iterator[str]:
    for found in _TAG_WITHIN.findall(text.replace(" ", "-")):
        parts = found.replace("_", "-").split("-")
        yield from ("-".join(parts[:length]) for length in range(len(parts), 0, -1))


def _by_english_name(text: str) -> Iterator[str]:
    if text in _english_names():
        yield _english_names()[text]


def _by_own_name(text: str) -> Iterator[str]:
    # Only a word can be a name.
    if not text[0].isalpha() or (len(text) < 4 and text.isascii()):
        return
    for language in _by_prevalence():
        for identifier in sorted(cldr.identifiers() & {language, *_in_scripts(language)}):
            names = cldr.locale_data(identifier).languages
            yield from (code for code, name in names.items() if code.startswith(language) and name.casefold() == text)


def _by_alias(text: str) -> Iterator[str]:
    language, dash, rest = text.replace("_", "-").partition("-")
    alias = cldr.language_aliases().get(language)
    if alias:
        yield alias + dash + rest
        yield alias


def _by_country(text: str) -> Iterator[str]:
    country = text.upper()
    country = country if country in cldr.territory_languages() else cldr.territory_aliases().get(country, [""])[0]
    if country in cldr.territory_languages():
        yield _main_language(country)
        yield from cldr.territory_languages()[country]


def _by_kin(text: str) -> Iterator[str]:
    """The main language of the country where a language without data is spoken: Chinese for Wu."""
    home = maximise(Subtags(text)).region
    if home:
        yield _main_language(home)


def _by_misspelt_name(text: str) -> Iterator[str]:
    # Closer than "deutsch" is to "dutch".
    if len(text) > 3:
        yield from _alike(text, _english_names(), 0.85)


def _by_spelling(text: str) -> Iterator[str]:
    tags = {identifier.replace("_", "-").casefold(): identifier for identifier in sorted(cldr.identifiers())}
    yield from _alike(text, {**_english_names(), **tags} if len(text) > 3 else tags, 0.7)


def _alike(text: str, meanings: Mapping[str, str], cutoff: float) -> list[str]:
    from difflib import get_close_matches

    return [meanings[match] for match in get_close_matches(text, sorted(meanings), cutoff=cutoff)]


def _main_language(country: str) -> str:
    # CLDR leaves out what its last resort says already: a country that is not listed speaks English.
    likely = split(cldr.likely_subtags().get(f"und_{country}", "en")) or Subtags("en")
    own = likely.script is None or likely.script == likely_script(likely.language)
    return str(Subtags(likely.language, None if own else likely.script))


@lru_cache(maxsize=1)
def _english_names() -> dict[str, str]:
    names = cldr.locale_data("en").languages
    return {name.casefold(): code for code, name in names.items() if recognise(code)}


def _in_scripts(language: str) -> set[str]:
    return {name for name in cldr.identifiers() if name.startswith(f"{language}_") and name[-5:-4] == "_"}


def _by_prevalence() -> list[str]:
    """The languages that are official somewhere, those of many countries first."""
    counts = Counter(
        language.partition("_")[0]
        for spoken in cldr.territory_languages().values()
        for language, facts in spoken.items()
        if facts["official_status"]
    )
    return [language for language, _ in counts.most_common() if language in cldr.languages()]
