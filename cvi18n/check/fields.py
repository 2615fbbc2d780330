"""What kind of field a message's context is, read off the records of a CV."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from cvi18n.locale.labels import ROOM
from cvi18n.model.kinds import RecordKind, Spec
from cvi18n.model.record import Record
from cvi18n.model.resume import CustomSection, Resume

LABEL = "label"
_PERSONS = frozenset(["person", "given-name", "family-name"])
_HEADINGS = frozenset(["heading", "entry", "lead-in", "page-title", "headline"])


@lru_cache(maxsize=1024)
def field(context: str) -> Spec | None:
    """How the field at *context* is declared; None for a label of the tool, and where nothing is known."""
    known = _fields()
    if context in known or not context.startswith("sections."):
        return known.get(context)
    parts = context.split(".")
    # A section's own id stands behind "sections", and may have dots in it.
    below = (".".join(("sections", "*", *parts[-length:])) for length in (3, 2, 1))
    return next((known[name] for name in below if name in known), None)


def is_prose(context: str) -> bool:
    """Whether the field has sentences, with markup; so it is taken where nothing is known."""
    found = field(context)
    return found.kind.name == "prose" if found else context != LABEL and not context.startswith("meta.labels.")


def is_term(context: str) -> bool:
    """Whether the field is a name of something or a keyword, which many languages write alike."""
    found = field(context)
    return found is not None and found.kind.name in ("term", "tag")


def is_person(context: str) -> bool:
    """Whether the field is a person's name, or a part of one."""
    found = field(context)
    return found is not None and found.mind in _PERSONS


def is_heading(context: str) -> bool:
    """Whether the field stands alone, as headings and titles do."""
    found = field(context)
    return context == LABEL or context.startswith("meta.labels.") or (found is not None and found.mind in _HEADINGS)


def room(context: str) -> int | None:
    """How many characters fit, where the field says so."""
    found = field(context)
    return ROOM.get(found.mind) if found else None


@cache
def _fields() -> dict[str, Spec]:
    return dict(_below(Resume, ""))


def _below(record: type[Record], context: str) -> Iterator[tuple[str, Spec]]:
    context = f"{context}.*" if record is CustomSection else context
    for spec in record.SPECS:
        place = context if spec.transparent else f"{context}.{spec.key}".removeprefix(".")
        if not isinstance(spec.kind, RecordKind):
            yield place, spec
        elif spec.kind.record() is not record:
            yield from _below(spec.kind.record(), place)
