"""What JSON Resume cannot say, turned into what it can: in a Resume, so that the outcome reads as it was made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar, cast

from cvi18n import inline
from cvi18n.compose.header import full_name
from cvi18n.compose.writing import Writing
from cvi18n.model.basics import Basics
from cvi18n.model.dates import Date, Present
from cvi18n.model.entries import Work
from cvi18n.model.kinds import COUNTRY, DATE, RecordKind, Spec
from cvi18n.model.record import HIGHLIGHT, Highlight, Project, Record
from cvi18n.model.resume import CustomEntry, Resume
from cvi18n.model.text import Code, Prose, Text
from cvi18n.page import plain

R = TypeVar("R", bound=Record)


class Shape(NamedTuple):
    """Shapes records in one language.  Law: what is shaped stays as it is."""

    write: Writing

    def resume(self, resume: Resume) -> Resume:
        """The whole CV.  Projects of jobs come first, as on the page, where they stand in the section before."""
        of_jobs = (_of_employer(project, job) for job in resume.work for project in job.projects)
        own_changes = {
            "basics": self._basics(resume.basics) if resume.basics else None,
            "work": tuple(job.changed({"projects": ()}) for job in resume.work),
            "projects": tuple(map(_described, (*of_jobs, *resume.projects))),
        }
        return self._record(resume.changed(own_changes))

    def _basics(self, basics: Basics) -> Basics:
        """With the full name beside the given and the family name."""
        name = plain(full_name(basics, self.write))
        return basics.changed({"name": Text(name, basics.at)} if name else {})

    def _record(self, record: R) -> R:
        changes = {spec.name: self._value(spec, value) for spec, value in record.present()}
        return record.changed({**changes, **_dates(record)})

    def _value(self, spec: Spec, value: object) -> object:
        if spec.kind is HIGHLIGHT:
            return tuple(self._points(cast("tuple[Highlight, ...]", value)))
        if isinstance(value, Code) and spec.kind is not COUNTRY:
            return self._named(value)
        if isinstance(value, Record):
            return self._record(value)
        if isinstance(spec.kind, RecordKind):
            return tuple(map(self._record, cast("tuple[Record, ...]", value)))
        return value

    def _named(self, code: Code) -> Text:
        """The code in words, capitalised as an entry of a list: French calls the language gaa ``ga``, itself a code."""
        name = plain(self.write.coded(code))
        return Text(name[:1].title() + name[1:], code.at)

    def _points(self, points: Iterable[Highlight]) -> Iterator[Highlight]:
        """All points, those within others behind them; the lead-in begins the text."""
        for point in points:
            texts = point.text.paragraphs if point.text else ()
            followed = bool(texts or point.highlights)
            lead = plain(self.write.labelled(self.write.text(point.title), followed=followed))
            first = _led(lead, texts[0].value if texts else "")
            if first:
                yield Highlight(text=Prose((Text(first, point.at), *texts[1:])))
            yield from self._points(point.highlights)


def _led(lead: str, text: str) -> str:
    """Law: a reader sees the lead-in, in which nothing is markup, and then what they see of *text*."""
    as_it_is = inline.to_text(lead + text) == lead + inline.to_text(text)
    return ((lead if as_it_is else inline.escape(lead)) + text).strip()


def _of_employer(project: Project, job: Work) -> Project:
    return project if project.entity else project.changed({"entity": job.name})


def _described(project: Project) -> Project:
    """The summary, which JSON Resume has no key for, follows the description."""
    if project.summary is None:
        return project
    before = project.description.paragraphs if project.description else ()
    return project.changed({"description": Prose((*before, *project.summary.paragraphs)), "summary": None})


def _dates(record: Record) -> dict[str, object]:
    """ISO dates only, and none for an end that is open.

    A date in words moves to a key of our own, ``startDateText``, and the other end of the range with it: without its
    end a range would be taken for open.
    """
    dates = {spec.name: value for spec, value in record.present() if spec.kind is DATE}
    # Sections of the writer's own are beyond JSON Resume: there each date is in its place.
    if isinstance(record, CustomEntry) or all(isinstance(date, Date) for date in dates.values()):
        return {}
    if isinstance(dates.get("start_date"), Date) and isinstance(dates.get("end_date"), Present):
        return {"end_date": None}
    words = {f"{spec.key}Text": _in_words(dates[spec.name]) for spec in record.SPECS if spec.name in dates}
    return {**dict.fromkeys(dates), "extra": {**record.extra, **words}}


def _in_words(date: object) -> str:
    return date.value if isinstance(date, Text) else cast("Date | Present", date).iso or "present"
