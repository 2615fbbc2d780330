"""Dates that cannot be, that are missing, that overlap, and years of which a CV says nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple, cast

from cvi18n.check.source.remark import Remark
from cvi18n.diagnostic import Place
from cvi18n.model.dates import Date, Present
from cvi18n.model.entries import Education, Volunteer, Work
from cvi18n.model.record import Entry, Project
from cvi18n.model.resume import Resume
from cvi18n.model.text import Text

AnyDate = Date | Present | Text | None
Dated = Work | Volunteer | Education | Project

# Two jobs may meet for so many months, and a CV be silent for so many, without a word about it.
_HANDOVER = 2
_SILENCE = 12


class Period(NamedTuple):
    """An entry from the month ``first`` to the month ``last``, both counted from the year 0; ``called`` is its name.

    A year alone is all of its months; ``surely`` are the first and the last month that are certain.
    """

    first: int
    last: int
    surely: tuple[int, int]
    called: str
    at: Place


def check_periods(resume: Resume, today: datetime.date) -> Iterator[Remark]:
    """All that dates tell, of entries that are shown."""
    for entry in _dated(resume):
        yield from _one(entry, today)
    jobs = [period for entry in resume.work if (period := _period(entry, today))]
    yield from _overlaps(jobs)
    studies = [period for entry in resume.education if (period := _period(entry, today))]
    yield from _gaps(sorted([*jobs, *studies]))


def _dated(resume: Resume) -> Iterator[Dated]:
    for job in resume.work:
        yield job
        yield from job.projects
    yield from resume.volunteer
    yield from resume.education
    yield from resume.projects


def _one(entry: Dated, today: datetime.date) -> Iterator[Remark]:
    start, end = entry.start_date, entry.end_date
    called = _called(entry)
    if start is None and end is None and isinstance(entry, Work | Education):
        yield Remark("date-missing", entry.at, f"{called} has no dates", "add startDate and endDate", called)
    if isinstance(start, Date) and isinstance(end, Date) and _after(start, end):
        message = f"{called} ends ({end.iso}) before it begins ({start.iso})"
        yield Remark("date-order", entry.at, message, "exchange startDate and endDate, or correct one", called)
    # A degree is often still to come.
    for date in () if isinstance(entry, Education) else (start, end):
        if isinstance(date, Date) and _after(date, Date(today.year, today.month, today.day)):
            message = f"{called} has a date in the future: {date.iso}"
            yield Remark("date-future", entry.at, message, 'correct the date; what goes on is "present"', called)


def _after(one: Date, other: Date) -> bool:
    """Whether *one* is later, as far as both are known: 2020 is not after 2020-05."""
    known = [(a, b) for a, b in zip(one, other, strict=True) if a is not None and b is not None]
    return [a for a, _ in known] > [b for _, b in known]


def _period(entry: Entry, today: datetime.date) -> Period | None:
    dated = cast("Dated", entry)
    start, end = dated.start_date, dated.end_date
    if not isinstance(start, Date) or isinstance(end, Text):
        return None
    now = today.year * 12 + today.month - 1
    first = start.year * 12 + (start.month or 1) - 1
    last = end.year * 12 + (end.month or 12) - 1 if isinstance(end, Date) else now
    surely = (first if start.month else first + 11, last if not isinstance(end, Date) or end.month else last - 11)
    return Period(first, last, surely, _called(dated), entry.at)


def _overlaps(jobs: Sequence[Period]) -> Iterator[Remark]:
    for one, other in combinations(jobs, 2):
        months = min(one.surely[1], other.surely[1]) - max(one.surely[0], other.surely[0]) + 1
        if months > _HANDOVER and one.called != other.called:
            message = f"{one.called} and {other.called} overlap by {months} months"
            help_text = "correct a date, or leave it where you had both jobs"
            yield Remark("dates-overlap", one.at, message, help_text, one.called, (other.at,))


def _gaps(periods: Sequence[Period]) -> Iterator[Remark]:
    """Silences between what is told, in the order of time."""
    latest: Period | None = None
    for period in periods:
        if latest and period.first - latest.last - 1 > _SILENCE:
            months = period.first - latest.last - 1
            message = f"nothing is told of the {months} months between {latest.called} and {period.called}"
            yield Remark("gap", period.at, message, "readers ask: say what you did, or be ready to", period.called)
        if latest is None or period.last > latest.last:
            latest = period


def _called(entry: Dated) -> str:
    """What an entry goes by."""
    fields = ("name", "organization", "institution", "position", "area")
    found = (getattr(entry, field, None) for field in fields)
    return next((text.value for text in found if isinstance(text, Text)), "this entry")
