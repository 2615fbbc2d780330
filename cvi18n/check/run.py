"""The driver: every check over a catalog, and each finding with its place, its texts, its weight and the way out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from cvi18n.catalog.entry import Catalog, Entry, Key
from cvi18n.check import across, header
from cvi18n.check.across import Found, Translated
from cvi18n.check.alike import check_alike
from cvi18n.check.codes import CHECKS
from cvi18n.check.fields import LABEL
from cvi18n.check.finding import Finding
from cvi18n.check.glossary import Glossary, check_glossary
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs import PAIR_CHECKS, SIGNS, TARGET_CHECKS
from cvi18n.check.patterns import when_needed
from cvi18n.check.people import check_people
from cvi18n.diagnostic import Diagnostic, Place

_ALLOW = when_needed(r"cvi18n:\s*allow\s+([\w\s,-]+)")
_LABELS_SPEAK = "en"
_OWN, _ALL = ([(check, SIGNS.get(check)) for check in checks] for checks in (TARGET_CHECKS, PAIR_CHECKS))


@dataclass(frozen=True)
class Subject:
    """A catalog to check: its file, its language, and that of its sources.

    ``places`` tells where sources stand; ``glossary`` is the workspace's, from the one language to the other.
    """

    file: str
    catalog: Catalog
    source_tag: str
    target_tag: str
    places: Mapping[Key, Place] = field(default_factory=dict)
    glossary: Glossary | None = None


def check_catalog(subject: Subject) -> list[Diagnostic]:
    """What is wrong with the confirmed translations of a catalog, sorted.

    A fuzzy or empty entry is the translator's to finish, and no fault.  An entry's comment "cvi18n: allow CODE"
    silences the codes that it names.
    """
    entries = list(_translated(subject))
    found = list(_found(subject, entries))
    kept = [(key, finding) for key, finding in found if finding.code not in _allowed(subject.catalog.by_key[key])]
    told = [_diagnostic(subject, key, finding) for key, finding in kept]
    told += [_of_header(subject, finding) for finding in header.check_header(subject.catalog, subject.target_tag)]
    return sorted(dict.fromkeys(told), key=lambda diagnostic: diagnostic.order)


def _translated(subject: Subject) -> Iterator[Translated]:
    for entry in subject.catalog.living:
        if entry.translated:
            tag = _LABELS_SPEAK if entry.context == LABEL else subject.source_tag
            for source, target in _texts(entry) if entry.plural else ((entry.source, entry.target),):
                yield Translated(entry, Pair(source, target, tag, subject.target_tag, entry.context or ""))


def _texts(entry: Entry) -> Iterator[tuple[str, str]]:
    """The forms of a plural with the source of each."""
    forms = zip((entry.source, entry.plural), (entry.plurals[:1], entry.plurals[1:]), strict=True)
    return ((source, target) for source, targets in forms for target in targets)


def _found(subject: Subject, entries: list[Translated]) -> Iterator[Found]:
    yield from across.without_habits(_by_pairs(entries), entries)
    for item in entries:
        for finding in header.check_plurals(item.entry, subject.catalog, subject.target_tag):
            yield item.entry.key, finding
        for finding in header.check_leftover(item.entry):
            yield item.entry.key, finding
    if subject.source_tag != subject.target_tag:
        yield from across.check_unlike(entries)
        yield from check_alike(entries)
        yield from check_people(entries)
        if subject.glossary:
            yield from check_glossary(entries, subject.glossary)


def _by_pairs(entries: Iterable[Translated]) -> Iterator[Found]:
    """What the pairs show.  In the source's own catalog what repeats the source is nobody's words."""
    for entry, pair in entries:
        own = pair.source_tag == pair.target_tag
        if own and pair.source == pair.target:
            continue
        chars = read(pair.source).chars | read(pair.target).chars
        for check, signs in _OWN if own else _ALL:
            if signs is None or not signs.isdisjoint(chars):
                for finding in check(pair):
                    yield entry.key, finding


def _allowed(entry: Entry) -> frozenset[str]:
    found = (match[1] for comment in entry.comments for match in _ALLOW.finditer(comment))
    return frozenset(code for codes in found for code in re.split(r"[\s,]+", codes))


def _diagnostic(subject: Subject, key: Key, finding: Finding) -> Diagnostic:
    entry = subject.catalog.by_key[key]
    line = subject.catalog.lines.get(key, 1)
    what = f"{finding.help} in line {line}" if finding.help else f"correct line {line}"
    place = subject.places.get(key)
    return Diagnostic(
        at=Place(subject.file, line),
        code=finding.code,
        message=finding.message,
        help=f'{what}, or add the translator comment "cvi18n: allow {finding.code}"',
        severity=CHECKS[finding.code].severity,
        source=entry.source,
        target=entry.target or " / ".join(entry.plurals),
        related=(place,) if place else (),
    )


def _of_header(subject: Subject, finding: Finding) -> Diagnostic:
    return Diagnostic(
        at=Place(subject.file),
        code=finding.code,
        message=finding.message,
        help=finding.help,
        severity=CHECKS[finding.code].severity,
    )
