"""Private facts that other texts of a CV repeat: left out in one place, they would be read in another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, cast

from cvi18n import inline
from cvi18n.cjk import is_cjk
from cvi18n.diagnostic import Diagnostic, Place, Severity
from cvi18n.model.kinds import RecordKind, Spec
from cvi18n.model.private import known_paths, path_below, private_paths, records_in
from cvi18n.model.record import Record
from cvi18n.model.resume import Resume
from cvi18n.model.technologies import TECHNOLOGIES
from cvi18n.model.text import Prose, Raw, Text, Verbatim

_TELLING = frozenset(["text", "term", "verbatim", "url", "prose"])
"""The kinds of what is told by a private fact.  Keywords, dates and codes stand everywhere and tell nothing."""

SHORTEST, SHORTEST_CJK = 3, 2
"""The fewest characters that are looked for: fewer stand in any text."""

_FEWEST_DIGITS = 7
_ENDING = 8
"""So many digits at its end tell a phone number, whatever country code and prefix stand before them."""
_NUMBER = re.compile(r"\d(?:[\s().·/-]*\d)+")


class Leaf(NamedTuple):
    """A text of a CV, its path and its place; ``fact`` is the private path that it is a part of, if any."""

    path: str
    kind: str
    text: str
    at: Place
    fact: str


def repeated_facts(resume: Resume) -> Iterator[Diagnostic]:
    """A warning for each text that ``without_private(resume)`` shows and that says what it leaves out.

    *resume* is a CV in one language, before it is made public.  The warnings do not quote what is private: whoever
    publishes a CV may publish the log of it, too.
    """
    leaves = list(leaves_of(resume))
    facts = {leaf: found for leaf in leaves if leaf.fact and (found := _searched(leaf))}
    names = _full_names(leaves)
    for leaf in leaves:
        if not leaf.fact:
            text = _readable(leaf.text)
            told = [fact.fact for fact, stands_in in facts.items() if stands_in(text)]
            if not told and any(stands_in(text) for stands_in in names):
                told = ["basics.name"]
            for fact in dict.fromkeys(told):
                yield _repeated(leaf, fact, resume)


def leaves_of(resume: Resume) -> Iterator[Leaf]:
    """The texts of *resume*, in no order, but for ``meta.private``."""
    return _leaves(resume, "", private_paths(resume))


def _leaves(record: Record, path: str, private: frozenset[str], fact: str = "") -> Iterator[Leaf]:
    for spec in record.SPECS:
        value: object = getattr(record, spec.name)
        if value == spec.absent or (path == "meta" and spec.key == "private"):
            continue
        below = path_below(path, spec)
        own = fact or (below if below in private and below != path else "")
        for inner in records_in(spec, value):
            entry = path_below(path, spec, inner)
            yield from _leaves(inner, entry, private, own or (entry if entry in private and entry != path else ""))
        if not isinstance(spec.kind, RecordKind):
            yield from (Leaf(below, spec.kind.name, text, at, own) for text, at in _texts(spec, value, record.at))
    for key, item in record.extra.items():
        below = f"{path}.{key}" if path else key
        own = fact or (below if below in private else "")
        yield from (Leaf(below, "verbatim", text, record.at, own) for text in _strings(item))


def _texts(spec: Spec, value: object, at: Place) -> Iterator[tuple[str, Place]]:
    for item in cast("tuple[object, ...]", value) if spec.many else (value,):
        if isinstance(item, Text | Verbatim):
            yield item.value, item.at
        elif isinstance(item, Prose):
            yield from ((paragraph.value, paragraph.at) for paragraph in item.paragraphs)
        elif spec.kind.name == "labels":
            yield from ((text.value, text.at) for text in cast("Mapping[str, Text]", item).values())
        elif spec.kind.name == "raw":
            yield from ((text, at) for text in _strings(cast("Raw", item)))


def _strings(value: Raw) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else ()
    for item in inner:
        yield from _strings(item)


# --- What is looked for ---------------------------------------------------------------------------------


def _searched(leaf: Leaf) -> Callable[[str], bool] | None:
    """What tells whether a readable text repeats *leaf*; None where nobody could say."""
    if leaf.kind not in _TELLING or leaf.text in TECHNOLOGIES:
        return None
    digits = _digits(leaf.text)
    if len(digits) >= _FEWEST_DIGITS and _NUMBER.fullmatch(leaf.text.strip().lstrip("+＋(（")):
        ending = digits[-_ENDING:]
        return lambda text: any(ending in _digits(number) for number in _NUMBER.findall(text))
    wanted = re.sub(r"^(https?://)?(www\.)?", "", _readable(leaf.text).strip()).rstrip("/")
    fewest = SHORTEST_CJK if any(map(is_cjk, wanted)) else SHORTEST
    return (lambda text: _stands_in(wanted, text)) if len(wanted) >= fewest else None


def _full_names(leaves: list[Leaf]) -> list[Callable[[str], bool]]:
    """What tells the given and the family name side by side, where both are private and too short each."""
    parts = {leaf.path: leaf.text for leaf in leaves if leaf.fact and leaf.path.startswith("basics.")}
    given, family = parts.get("basics.givenName"), parts.get("basics.familyName")
    if not given or not family:
        return []
    whole = [f"{given} {family}", f"{family} {given}", f"{family}{given}"]
    leaf = Leaf("basics.name", "text", "", Place(""), "basics.name")
    return [found for name in whole if (found := _searched(leaf._replace(text=name)))]


def _readable(text: str) -> str:
    """*text* as a reader sees it and as it is written, for addresses of links stand there alone; in lower case."""
    seen = inline.to_text(text)
    return unicodedata.normalize("NFKC", seen if seen == text else f"{seen}\n{text}").casefold()


def _digits(text: str) -> str:
    return "".join(str(unicodedata.digit(char)) for char in text if char.isdecimal())


def _stands_in(wanted: str, text: str) -> bool:
    """Whether *wanted* stands in *text*, and not as a part of a longer word."""
    start = text.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        if not _is_one_word(text[start - 1 : start], wanted[0]) and not _is_one_word(wanted[-1], text[end : end + 1]):
            return True
        start = text.find(wanted, start + 1)
    return False


def _is_one_word(before: str, after: str) -> bool:
    return before.isalnum() and after.isalnum() and not is_cjk(before) and not is_cjk(after)


def _repeated(leaf: Leaf, fact: str, resume: Resume) -> Diagnostic:
    advice = "take it out of this text"
    if leaf.path in known_paths(resume):
        advice += f', or add "{leaf.path}" to meta.private'
    return Diagnostic(
        at=leaf.at,
        code="private-repeated",
        severity=Severity.WARNING,
        message=f"{fact} is private, and this text says it too",
        help=advice,
    )
