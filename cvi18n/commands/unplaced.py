"""The texts of a translated twin that have no place in the catalog, and the list in which they are kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cvi18n.catalog.entry import Catalog
from cvi18n.extract import place_in_words
from cvi18n.model.resume import Resume
from cvi18n.twin import Pairing, extras

HEADER = b"""\
# Texts of an imported translation that have no place in the catalog, each below the words for where it stood.
# Take over what you need; delete this file when you are done with it.
"""
_INDENT = "    "


class Unplaced(NamedTuple):
    """A text of the twin, and in words where it stood."""

    place: str
    text: str


def unplaced(catalog: Catalog, twin: Resume, pairing: Pairing) -> Iterator[Unplaced]:
    """The texts of *twin* that are not in *catalog*: those without a counterpart, those whose counterpart had a target
    before, and those under keys that nobody knows.
    """
    targets = {entry.target for entry in catalog.living}
    for found in (*pairing.unplaced, *pairing.sure.values(), *pairing.supposed.values()):
        if found.text not in targets:
            yield Unplaced(place_in_words(found.slot, twin.language), found.text)
    yield from (Unplaced(path, text) for path, text in extras(twin) if text not in targets)


def noted(content: bytes | None, texts: Iterable[Unplaced]) -> bytes:
    """The list that holds *content* with those of *texts* that it lacks.

    Law: noted(noted(c, t), t) == noted(c, t), which begins with c.
    """
    content = HEADER if content is None else content
    known = {line.strip() for line in content.decode("utf-8", "replace").split("\n")}
    missing: dict[str, Unplaced] = {}
    for found in texts:
        if found.text not in known:
            missing.setdefault(found.text, found)
    blocks = "".join(f"\n{found.place}\n{_INDENT}{found.text}\n" for found in missing.values())
    whole_lines = content.endswith(b"\n") or not content or not blocks
    return content + (b"" if whole_lines else b"\n") + blocks.encode()
