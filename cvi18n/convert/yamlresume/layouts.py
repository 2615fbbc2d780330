"""YAMLResume's layouts, as far as they are words, their order and the paper: the settings in ``meta``."""

from __future__ import annotations

from collections.abc import Iterator

from cvi18n.convert.document import Notice, Value, filled, left_out, line_of, listed, mapping, text_of

_TAGS = {"zh-hans": "zh", "zh-hant-hk": "zh-HK", "zh-hant-tw": "zh-TW", "pt-br": "pt-BR", "no": "nb"}
# Sections whose names differ, and those that are no sections of ours.
_SECTIONS = {"basics": "summary"}
_WITHOUT_HEADING = ("location", "profiles")
_HEAD = ("title", "description", "keywords")
_PAPERS = {"a4": "A4", "letter": "Letter"}


def read_layouts(whole: dict[str, Value], notices: list[Notice]) -> dict[str, Value]:
    """``meta``; the layouts of a newer file are a list, that of an old one holds the language as well."""
    layouts = [mapping(item) for key in ("layout", "layouts") for item in listed(whole.get(key))]
    locales = [mapping(whole.get("locale")), *(mapping(layout.get("locale")) for layout in layouts)]
    said = next((text for locale in locales if (text := text_of(locale.get("language")))), "")
    found: dict[str, Value] = {"language": _TAGS.get(said.casefold(), said)}
    for layout in layouts:
        # What the first layout says goes.
        for key, item in _understood(layout):
            found[key] = found.get(key) or item
        if design := [key for key, item in layout.items() if _is_design(key, item)]:
            what = f"the layout ({', '.join(design)}), which is YAMLResume's own"
            notices.append(left_out(line_of(design[0]), what))
    return filled(found)


def _is_design(key: str, value: Value) -> bool:
    """Whether a layout's *key* holds more than words, their order, and the paper."""
    words = {"page": {"paperSize"}, "advanced": {*_HEAD}}.get(key, set())
    return key not in ("engine", "locale", "sections") and not (words and mapping(value).keys() <= words)


def _understood(layout: dict[str, Value]) -> Iterator[tuple[str, Value]]:
    sections = mapping(layout.get("sections"))
    aliases = mapping(sections.get("aliases"))
    names = [_SECTIONS.get(text_of(name), text_of(name)) for name in listed(sections.get("order"))]
    yield "sections", [name for name in names if name not in _WITHOUT_HEADING]
    yield "labels", {_SECTIONS.get(key, key): item for key, item in aliases.items() if key not in _WITHOUT_HEADING}
    advanced = mapping(layout.get("advanced"))
    for key in _HEAD:
        yield key, advanced.get(key)
    yield "paper", _PAPERS.get(text_of(mapping(layout.get("page")).get("paperSize")))
