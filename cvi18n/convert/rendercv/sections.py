"""RenderCV's sections, of any heading: those that are built in, told by heading and by type, and all others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from cvi18n.convert.document import (
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
from cvi18n.convert.ids import free_id, section_id
from cvi18n.convert.rendercv.entries import CUSTOM, POINTS, fits, read_entry, type_of, unmarked
from cvi18n.model.sections import SECTIONS

# Sections that a type speaks for, whatever the heading.
_BY_TYPE = {"experience": "work", "education": "education", "publication": "publications"}
# Types that a section can be read from, where the heading names it.
_SUITABLE = {
    "summary": ("text",),
    "details": ("one-line",),
    "work": ("experience",),
    "volunteer": ("experience", "normal"),
    "education": ("education",),
    "publications": ("publication",),
    "projects": ("normal",),
    "certificates": ("normal", *POINTS),
    "awards": ("normal", *POINTS),
    "references": ("normal",),
    "skills": ("one-line",),
    "interests": ("one-line", *POINTS),
    "languages": ("one-line", *POINTS),
}
_SMALL_WORDS = frozenset(
    [
        *("a", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "like", "near", "nor", "of", "off"),
        *("on", "onto", "or", "over", "so", "than", "that", "to", "upon", "when", "with", "yet"),
    ]
)

_PART = re.compile(r"(?:[^,，、;；()（）]|[(（][^()（）]*[)）]|[()（）])+")


class Sections(NamedTuple):
    """What the sections give to ``basics``, to ``meta``, and to the top of the document."""

    basics: dict[str, Value]
    meta: dict[str, Value]
    document: dict[str, Value]
    notices: tuple[Notice, ...]


class _Section(NamedTuple):
    key: str
    heading: str
    entries: list[Value]

    @property
    def types(self) -> set[str]:
        return {type_of(entry) for entry in self.entries}


def read_sections(value: Value, words: Vocabulary) -> Sections:
    """All sections of ``cv.sections``, each in the place that shows all it holds."""
    sections = [
        _Section(key, heading(key), [item if isinstance(item, dict) else text_of(item) for item in listed(entries)])
        for key, entries in mapping(value, "sections").items()
    ]
    found = Sections({}, {}, {}, ())
    notices: list[Notice] = []
    labels: dict[str, Value] = {}
    order: list[Value] = []
    customs: list[Value] = []
    targets = _targets(sections, {**words.synonyms, **words.labels})
    for section, target in zip(sections, targets, strict=True):
        if target == CUSTOM:
            custom = _custom(section, {*SECTIONS, *map(str, order)}, notices)
            order.append(custom["id"])
            customs.append(custom)
            continue
        order.append(target)
        if words.labels.get(section.heading.casefold()) != target:
            labels[target] = section.heading
        holder = found.basics if target in ("summary", "details") else found.document
        holder[target] = _built_in(section, target, notices)
    if customs:
        found.document[CUSTOM] = customs
    usual = sorted(order, key=lambda name: SECTIONS.index(str(name)) if name in SECTIONS else len(SECTIONS))
    meta: dict[str, Value] = {"sections": order if order != usual else None, "labels": labels}
    return found._replace(meta=filled(meta), notices=tuple(notices))


def heading(key: str) -> str:
    """The heading that RenderCV prints for a section's key: ``selected_honors`` is Selected Honors."""
    if " " in key or any(char.isupper() for char in key):
        return str(key)
    return " ".join(word if word in _SMALL_WORDS else word.capitalize() for word in key.split("_"))


def _targets(sections: list[_Section], words: Mapping[str, str]) -> list[str]:
    """The place of each section: first for the headings that name one, then for the types that speak for one."""

    def by_heading(section: _Section) -> str:
        key = words.get(section.heading.casefold(), "")
        return "skills" if key == "keywords" else key

    found = [CUSTOM] * len(sections)
    for choose in (by_heading, _by_type):
        for index, section in enumerate(sections):
            target = choose(section)
            if found[index] == CUSTOM and target not in found and _suits(section, target):
                found[index] = target
    return found


def _by_type(section: _Section) -> str:
    return next((target for name, target in _BY_TYPE.items() if name in section.types), "")


def _suits(section: _Section, target: str) -> bool:
    types = section.types
    if not types or not types <= set(_SUITABLE.get(target, ())):
        return False
    if types <= {"experience", "education", "publication", "normal"}:
        return all(fits(target, mapping(entry)) for entry in section.entries)
    # Names and keywords hold no markup.
    return target in ("summary", "details") or not any(_is_marked(entry) for entry in section.entries)


def _is_marked(entry: Value) -> bool:
    return any(text != unmarked(text) for text in map(text_of, mapping(entry).values()))


def _built_in(section: _Section, target: str, notices: list[Notice]) -> Value:
    if target == "summary":
        return "\n\n".join(map(text_of, section.entries))
    return [_built_in_entry(mapping(entry), target, notices) for entry in section.entries]


def _built_in_entry(entry: dict[str, Value], target: str, notices: list[Notice]) -> Value:
    kind = type_of(entry)
    if kind == "one-line":
        return filled({**_line(entry, target), **without(entry, "label", "details")})
    if kind in POINTS:
        name = {"awards": "title", "languages": "language"}.get(target, "name")
        return {name: text_of(entry[POINTS[kind]]), **without(entry, POINTS[kind])}
    return read_entry(target, entry, notices)


def _line(entry: dict[str, Value], target: str) -> dict[str, Value]:
    label, details = entry.get("label"), text_of(entry.get("details"))
    if target == "details":
        return {"label": label, "value": details}
    if target == "languages":
        return {"language": label, "fluency": details}
    return {"name": label, "keywords": _parts(details)}


def _custom(section: _Section, taken: set[str], notices: list[Notice]) -> dict[str, Value]:
    found: dict[str, list[Value]] = {"text": [], "items": [], "pairs": [], "entries": []}
    for entry in section.entries:
        kind = type_of(entry)
        values = mapping(entry)
        if kind == "text":
            found["text"].append(entry)
        elif kind in POINTS:
            rest = without(values, POINTS[kind])
            text = values[POINTS[kind]]
            found["items"].append({"text": text, **rest} if rest else text)
        elif kind == "one-line":
            fact = {"label": unmarked(text_of(values.get("label"))), "value": values.get("details")}
            found["pairs"].append({**fact, **without(values, "label", "details")})
        else:
            found["entries"].append(read_entry(CUSTOM, values, notices))
    if section.types & {"number", "reversed-number"}:
        notices.append(left_out(line_of(section.key), f'the numbers of "{section.heading}", for points have none'))
    identity = free_id(section_id(section.heading.casefold()), taken)
    whole = "\n\n".join(map(text_of, found["text"]))
    return {"id": identity, "title": section.heading, **filled({**found, "text": whole})}


def _parts(text: str) -> list[Value]:
    """The parts of *text* between commas that stand in no brackets; all of it where it is a sentence."""
    if re.search(r"[,;] (?:and|or) ", text):
        return [text]
    return [part.strip() for part in _PART.findall(text) if part.strip()]
