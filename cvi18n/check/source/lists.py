"""Lists and headings: points that end in unlike ways, points and headings with nothing to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvi18n import inline
from cvi18n.check.source.remark import Remark
from cvi18n.model.record import Highlight, Record
from cvi18n.model.resume import CustomSection, Resume
from cvi18n.model.text import Text

_STOPS = frozenset(".。．!！?？;；…।۔؟")
# Behind these more is to come.
_OPEN = frozenset(":：,，、—–-")


def check_lists(resume: Resume) -> Iterator[Remark]:
    """All lists of points, and the sections of the writer's own."""
    yield from _below(resume)
    for section in resume.sections:
        if section.title and not _has_content(section):
            message, help_text = "this heading has nothing below it", "write what belongs there, or remove the section"
            yield Remark("heading-empty", section.at, message, help_text, section.title.value)


def _has_content(section: CustomSection) -> bool:
    return bool(section.text or section.items or section.pairs or section.tags or section.entries)


def _below(record: Record) -> Iterator[Remark]:
    for spec, value in record.present():
        items = value if isinstance(value, tuple) and spec.many else (value,)
        records = [item for item in items if isinstance(item, Record)]
        points = [item for item in records if isinstance(item, Highlight)]
        yield from _unlike_ends(points)
        for point in points:
            if not (point.title or point.text or point.highlights):
                yield Remark("highlight-empty", point.at, "this point says nothing", "write it, or remove the line")
        for item in records:
            yield from _below(item)


def _unlike_ends(points: Sequence[Highlight]) -> Iterator[Remark]:
    """The points that end otherwise than most of their list; without a majority those without a full stop."""
    ends = [(text, _ends(text)) for point in points if not point.highlights and (text := _last(point))]
    told = [(text, stop) for text, stop in ends if stop is not None]
    stops = sum(1 for _, stop in told if stop)
    if stops in (0, len(told)):
        return
    usual = stops * 2 >= len(told)
    others, this, advice = _WITH if usual else _WITHOUT
    for text, stop in told:
        if stop != usual:
            message = f"other points of this list {others} in a full stop, this one {this}"
            yield Remark("end-stops", text.at, message, f"{advice}, or change the others", text.value)


_WITH = ("end", "does not", "add the full stop")
_WITHOUT = ("do not end", "does", "remove the full stop")


def _last(point: Highlight) -> Text | None:
    return point.text.paragraphs[-1] if point.text else None


def _ends(text: Text) -> bool | None:
    """Whether *text* ends in a full stop; None where it ends in what asks for more."""
    last = inline.to_text(text.value).rstrip("\"'”’」』）)]} ")[-1:]
    return None if not last or last in _OPEN else last in _STOPS
