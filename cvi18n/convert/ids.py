"""The ids of sections of the writer's own: made from their titles, and no two alike."""

from __future__ import annotations

import re

from cvi18n.convert.document import Value, listed, mapping, text_of, without
from cvi18n.model.sections import SECTIONS

_ID = re.compile(r"[^\W\d_][\w-]*")


def with_ids(sections: Value) -> list[Value]:
    """*sections* of the writer's own, each with an id that no other has, made from its title where it had none."""
    taken = set(SECTIONS)
    found: list[Value] = []
    for section in map(mapping, listed(sections)):
        identity = free_id(section_id(text_of(section.get("id") or section.get("title"))), taken)
        taken.add(identity)
        found.append({"id": identity, **without(section, "id")})
    return found


def section_id(text: str) -> str:
    """*text* as the id of a section: letters, digits, ``-`` and ``_``, beginning with a letter."""
    if _ID.fullmatch(text):
        return text
    word = re.sub(r"[^\w-]+", "-", text.strip()).strip("-_").casefold()
    return word if _ID.fullmatch(word) else f"section-{word}".strip("-")


def free_id(wanted: str, taken: set[str]) -> str:
    """*wanted*, or the first of ``wanted-2``, ``wanted-3``, … that is not *taken*."""
    number, free = 1, wanted
    while free in taken:
        number += 1
        free = f"{wanted}-{number}"
    return free
