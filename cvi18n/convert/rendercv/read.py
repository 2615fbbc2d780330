"""RenderCV 2: ``cv``, ``design``, ``locale`` and ``settings``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvi18n.convert.document import (
    Imported,
    Notice,
    Value,
    Vocabulary,
    filled,
    left_out,
    line_of,
    mapping,
    text_of,
    without,
)
from cvi18n.convert.rendercv.person import read_person
from cvi18n.convert.rendercv.sections import read_sections

_LAYOUT = ("design", "settings", "rendercv_settings")
_LOCALES = ("locale", "locale_catalog")

# RenderCV's own names of languages.
_LANGUAGES = {
    "arabic": "ar",
    "danish": "da",
    "dutch": "nl",
    "english": "en",
    "french": "fr",
    "german": "de",
    "hebrew": "he",
    "hindi": "hi",
    "hungarian": "hu",
    "indonesian": "id",
    "italian": "it",
    "japanese": "ja",
    "korean": "ko",
    "mandarin_chinese": "zh",
    "norwegian_bokmål": "nb",
    "norwegian_nynorsk": "nn",
    "persian": "fa",
    "polish": "pl",
    "portuguese": "pt",
    "russian": "ru",
    "spanish": "es",
    "swedish": "sv",
    "turkish": "tr",
    "vietnamese": "vi",
}


def read_rendercv(value: Value, words: Vocabulary) -> Imported:
    """A document of RenderCV 2; *words* tell which of its headings are those of built-in sections."""
    whole = mapping(value)
    cv = mapping(whole.get("cv"))
    notices = list(_layout(whole))
    sections = read_sections(cv.get("sections"), words)
    meta = filled({"language": _language(whole, notices), **sections.meta})
    document = filled({"meta": meta, "basics": read_person(cv, sections.basics, notices)})
    others = without(whole, "cv", *_LAYOUT, *_LOCALES, *document)
    return Imported(document | sections.document | others, (*notices, *sections.notices))


def _layout(whole: dict[str, Value]) -> Iterator[Notice]:
    for key, item in whole.items():
        if key in _LAYOUT and item:
            yield left_out(line_of(key), f"{key}, which is RenderCV's own")


def _language(whole: dict[str, Value], notices: list[Notice]) -> Value:
    found: Value = None
    for name in _LOCALES:
        locale = mapping(whole.get(name))
        said = text_of(locale.get("language")).strip()
        code = _LANGUAGES.get(said.casefold()) or (said if re.fullmatch("[A-Za-z]{2,3}", said) else None)
        if said and not code:
            notices.append(left_out(line_of(locale), f'the language "{said}", for no language is called so'))
        if others := [key for key in locale if key != "language"]:
            what = f"{', '.join(others)} of {name}, for each language brings words and dates of its own"
            notices.append(left_out(line_of(others[0]), what))
        found = found or code
    return found
