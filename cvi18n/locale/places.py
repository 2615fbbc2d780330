"""The parts of a place in a language's order."""

from __future__ import annotations

from cvi18n.locale.subtags import maximise, parse

# Scripts in which an address goes from the large to the small, without commas.
_LARGE_FIRST = frozenset(["Bopo", "Hang", "Hani", "Hans", "Hant", "Hrkt", "Jpan", "Kore"])
_COMMA = {"Arab": "، ", "Ethi": "፣ ", "Nkoo": "، ", "Thaa": "، "}


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
