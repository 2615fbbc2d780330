"""The walk through both documents: records by evidence, fields by name, terms and paragraphs by evidence and order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import cast

from cvi18n.model.basics import Basics
from cvi18n.model.entries import Work
from cvi18n.model.kinds import RecordKind, Spec
from cvi18n.model.record import HIGHLIGHT, Highlight, Record
from cvi18n.model.resume import Resume
from cvi18n.model.text import Code, Prose, Text
from cvi18n.twin.align import Group, align
from cvi18n.twin.entries import entry_item
from cvi18n.twin.evidence import Evidence, Item
from cvi18n.twin.pairing import Match, Numbered, Pairing, settle
from cvi18n.twin.points import Points
from cvi18n.twin.records import Fields, all_projects, codes, fields, highlight_lists, length
from cvi18n.twin.signs import agree, signs_of, whole

Spelled = Callable[[Code], str]
"""What a code is called in the twin's language."""


def pair(source: Resume, twin: Resume, spelled: Spelled = lambda code: code.value) -> Pairing:
    """Find the texts of *twin*, a translation of *source* into ``twin.language``, for the messages of *source*.

    The two may differ: entries and points may be missing on either side, or stand elsewhere.
    """
    ours, theirs = Numbered(source), Numbered(twin)
    walk = _Walk(ours.resume, theirs.resume)
    return settle(ours, theirs, walk.document(), {spelled(code) for code in codes(source)})


class _Walk:
    """Projects and points may stand elsewhere in the twin, so they wait until all other entries are paired."""

    def __init__(self, source: Resume, twin: Resume) -> None:
        self.source, self.twin = source, twin
        self.growth = (length(twin) or 1) / (length(source) or 1)
        self.employments: list[tuple[Work, Work]] = []
        self.points = Points(highlight_lists(source), highlight_lists(twin), self.growth)

    def document(self) -> list[Match]:
        """Every match, in no order."""
        known = [*self._record(self.source, self.twin, True), *self._projects()]
        return [*known, *self.points.matches(known, self._paragraphs)]

    def _record(self, source: Record, twin: Record, sure: bool) -> Iterator[Match]:
        """The matches of two records that are the same one."""
        ours, theirs = fields(source), fields(twin)
        for name, (spec, value) in ours.items():
            if name in theirs and name != "projects":
                yield from self._field(spec, value, theirs[name][1], sure)
        yield from self._renamed_prose(ours, theirs)
        if isinstance(source, Basics):
            yield from _names(ours, theirs)
        if isinstance(source, Work) and isinstance(twin, Work):
            self.employments.append((source, twin))

    def _field(self, spec: Spec, source: object, twin: object, sure: bool) -> Iterator[Match]:
        if spec.kind is HIGHLIGHT:
            self.points.join(cast("tuple[Highlight, ...]", source), cast("tuple[Highlight, ...]", twin))
        elif isinstance(source, Record) and isinstance(twin, Record):
            yield from self._record(source, twin, sure)
        elif isinstance(spec.kind, RecordKind):
            ours, theirs = cast("tuple[Record, ...]", source), cast("tuple[Record, ...]", twin)
            yield from self._entries(ours, theirs, [_all(ours, theirs)], sure)
        elif isinstance(source, Prose) and isinstance(twin, Prose):
            yield from self._paragraphs(source.paragraphs, twin.paragraphs, sure)
        elif isinstance(source, Text) and isinstance(twin, Text):
            yield in_place(source, twin, sure)
        elif isinstance(source, dict) and isinstance(twin, dict):
            yield from (in_place(source[key], twin[key], sure) for key in source if key in twin)
        elif spec.kind.name in ("text", "tag"):
            yield from self._terms(cast("tuple[Text, ...]", source), cast("tuple[Text, ...]", twin), sure)

    def _projects(self) -> Iterator[Match]:
        """Projects of a job may stand in a section of their own in the twin, as JSON Resume has it."""
        ours, theirs = all_projects(self.source), all_projects(self.twin)
        lists = [(one.projects, other.projects) for one, other in self.employments]
        lists.append((self.source.projects, self.twin.projects))
        groups = [Group(_positions(ours, some), _positions(theirs, others)) for some, others in lists]
        yield from self._entries(ours, theirs, [*groups, _all(ours, theirs)], True)

    def _entries(
        self, ours: Sequence[Record], theirs: Sequence[Record], groups: Sequence[Group], sure: bool
    ) -> Iterator[Match]:
        one, other = ([entry_item(record) for record in records] for records in (ours, theirs))
        for found in align(Evidence(one, other, self.growth), groups):
            yield from self._record(ours[found.source], theirs[found.twin], sure and found.sure)

    def _paragraphs(self, ours: Sequence[Text], theirs: Sequence[Text], sure: bool) -> Iterator[Match]:
        if len(ours) == len(theirs) == 1:
            yield in_place(ours[0], theirs[0], sure)
            return
        one, other = ([Item(signs_of([text.value]), len(text.value)) for text in texts] for texts in (ours, theirs))
        for found in align(Evidence(one, other, self.growth), [_all(ours, theirs)]):
            yield in_place(ours[found.source], theirs[found.twin], found.sure)

    def _terms(self, ours: Sequence[Text], theirs: Sequence[Text], sure: bool) -> Iterator[Match]:
        """A term between two that are proved to stand in the same places is proved as well."""
        one, other = ([Item(whole(text.value), len(text.value)) for text in texts] for texts in (ours, theirs))
        pairs = align(Evidence(one, other, self.growth), [_all(ours, theirs)])
        straight = len(ours) == len(theirs) and all(found.source == found.twin for found in pairs)
        fixed = {-1, len(ours)} | {found.source for found in pairs if found.sure}
        for found in pairs:
            forced = straight and {found.source - 1, found.source + 1} <= fixed
            twin = theirs[found.twin]
            yield Match(ours[found.source], twin.value, (twin,), found.sure or (sure and forced))

    def _renamed_prose(self, ours: Fields, theirs: Fields) -> Iterator[Match]:
        """The one text of either side that has none of its name opposite: a summary may be called a description."""
        source, twin = _lone_prose(ours, theirs), _lone_prose(theirs, ours)
        if len(source) == len(twin) == 1:
            yield from self._paragraphs(source[0].paragraphs, twin[0].paragraphs, False)


def in_place(source: Text, twin: Text, sure: bool) -> Match:
    """The match of two texts by their place, which is not sure where their figures or terms differ."""
    return Match(source, twin.value, (twin,), sure and agree(source.value, twin.value))


def _lone_prose(some: Fields, others: Fields) -> list[Prose]:
    return [value for name, (_, value) in some.items() if isinstance(value, Prose) and name not in others]


def _names(ours: Fields, theirs: Fields) -> Iterator[Match]:
    """A name that the source has in parts and the twin as a whole: the last word is the family's, most often."""
    parts = {"given_name", "family_name"}
    if parts <= ours.keys() and not parts & theirs.keys() and "name" in theirs:
        name = cast("Text", theirs["name"][1])
        given, _, family = name.value.rpartition(" ")
        if given:
            yield Match(cast("Text", ours["given_name"][1]), given, (name,), False)
            yield Match(cast("Text", ours["family_name"][1]), family, (name,), False)


def _all(ours: Sequence[object], theirs: Sequence[object]) -> Group:
    return Group(range(len(ours)), range(len(theirs)))


def _positions(records: Sequence[Record], part: Sequence[Record]) -> list[int]:
    wanted = {id(record) for record in part}
    return [position for position, record in enumerate(records) if id(record) in wanted]
