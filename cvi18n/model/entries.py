"""The entries of JSON Resume's sections."""

from __future__ import annotations

from cvi18n.model.dates import Date, Present
from cvi18n.model.kinds import (
    DATE,
    DEGREE,
    LANGUAGE,
    LEVEL,
    PROFICIENCY,
    PROSE,
    TAG,
    TERM,
    TEXT,
    URL,
    many,
    nested,
    one,
)
from cvi18n.model.record import HIGHLIGHT, Entry, Highlight, Project
from cvi18n.model.text import Code, Prose, Text, Verbatim


class Work(Entry):
    """An employment."""

    name: Text | None = one(TERM, names_entry=True)
    location: Text | None = one(TEXT)
    description: Prose | None = one(PROSE)
    position: Text | None = one(TEXT)
    url: Verbatim | None = one(URL)
    start_date: Date | Present | Text | None = one(DATE)
    end_date: Date | Present | Text | None = one(DATE)
    summary: Prose | None = one(PROSE)
    highlights: tuple[Highlight, ...] = many(HIGHLIGHT)
    keywords: tuple[Text, ...] = many(TAG)
    projects: tuple[Project, ...] = many(nested(lambda: Project))


class Volunteer(Entry):
    """Unpaid work."""

    organization: Text | None = one(TERM, names_entry=True)
    position: Text | None = one(TEXT)
    url: Verbatim | None = one(URL)
    start_date: Date | Present | Text | None = one(DATE)
    end_date: Date | Present | Text | None = one(DATE)
    summary: Prose | None = one(PROSE)
    highlights: tuple[Highlight, ...] = many(HIGHLIGHT)


class Education(Entry):
    """A course of study."""

    institution: Text | None = one(TERM, names_entry=True)
    location: Text | None = one(TEXT)
    url: Verbatim | None = one(URL)
    area: Text | None = one(TEXT)
    study_type: Code | Text | None = one(DEGREE)
    start_date: Date | Present | Text | None = one(DATE)
    end_date: Date | Present | Text | None = one(DATE)
    score: Text | None = one(TERM)
    summary: Prose | None = one(PROSE)
    highlights: tuple[Highlight, ...] = many(HIGHLIGHT)
    courses: tuple[Text, ...] = many(TEXT)


class Award(Entry):
    """An honour."""

    title: Text | None = one(TEXT, mind="entry", names_entry=True)
    date: Date | Present | Text | None = one(DATE)
    awarder: Text | None = one(TERM)
    summary: Prose | None = one(PROSE)


class Certificate(Entry):
    """A certificate and who issued it."""

    name: Text | None = one(TERM, names_entry=True)
    date: Date | Present | Text | None = one(DATE)
    url: Verbatim | None = one(URL)
    issuer: Text | None = one(TERM)


class Publication(Entry):
    """Something published."""

    name: Text | None = one(TEXT, mind="entry", names_entry=True)
    publisher: Text | None = one(TERM)
    release_date: Date | Present | Text | None = one(DATE)
    url: Verbatim | None = one(URL)
    summary: Prose | None = one(PROSE)


class Skill(Entry):
    """A field of skill and what belongs to it."""

    name: Text | None = one(TEXT, names_entry=True)
    level: Code | Text | None = one(LEVEL)
    keywords: tuple[Text, ...] = many(TAG)


class SpokenLanguage(Entry):
    """A language and how well the person knows it."""

    language: Code | Text | None = one(LANGUAGE)
    fluency: Code | Text | None = one(PROFICIENCY)


class Interest(Entry):
    """What else the person cares for."""

    name: Text | None = one(TEXT, names_entry=True)
    keywords: tuple[Text, ...] = many(TAG)


class Reference(Entry):
    """What somebody says of the person."""

    name: Text | None = one(TEXT, mind="person", names_entry=True)
    reference: Prose | None = one(PROSE)
