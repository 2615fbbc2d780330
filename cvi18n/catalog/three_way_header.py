"""The header of a catalog that two sides changed."""

from __future__ import annotations

import re
from datetime import datetime, timezone

from cvi18n.catalog.entry import Catalog
from cvi18n.catalog.three_way_words import three_way

Fields = tuple[tuple[str, str], ...]

_NEVER = datetime.min.replace(tzinfo=timezone.utc)


def is_newer(one: Catalog, other: Catalog, field: str) -> bool:
    """Whether the date in *field* of *one* is later; what is no date is earlier than any."""
    return _moment(one.field(field)) > _moment(other.field(field))


def _moment(text: str) -> datetime:
    # Some tools write seconds, and some no zone.
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d[ T]\d\d:\d\d)(?::\d\d)?([+-]\d{4})?", text)
    if match is None:
        return _NEVER
    try:
        return datetime.strptime(match[1].replace("T", " ") + (match[2] or "+0000"), "%Y-%m-%d %H:%M%z")
    except ValueError:
        return _NEVER


def joined_fields(base: Catalog, ours: Catalog, theirs: Catalog) -> Fields:
    """The fields as the side that changed one has it; where both did, later dates and the later translator's.

    Law: what one side alone changed is as that side has it, its order included.
    """
    if ours.fields in (base.fields, theirs.fields) or theirs.fields == base.fields:
        return three_way(base.fields, ours.fields, theirs.fields, ours.fields)
    known, mine, other = (dict(catalog.fields) for catalog in (base, ours, theirs))
    last = theirs if is_newer(theirs, ours, "PO-Revision-Date") else ours
    first = theirs if is_newer(theirs, ours, "POT-Creation-Date") else ours
    found = []
    for name in dict.fromkeys([*dict(last.fields), *mine, *other]):
        both = (first if name == "POT-Creation-Date" else last).field(name)
        value = three_way(known.get(name), mine.get(name), other.get(name), both)
        if value is not None:
            found.append((name, value))
    return tuple(found)


def joined_lines(base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """The lines, or flags, of *ours* and those that *theirs* added, less those that either took away."""
    if ours in (base, theirs) or theirs == base:
        return three_way(base, ours, theirs, ours)
    kept = (line for line in ours if line not in base or line in theirs)
    return tuple(dict.fromkeys((*kept, *(line for line in theirs if line not in base))))
