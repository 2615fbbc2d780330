"""The whole CV: its sections, those of the writer's own, and the settings."""

from __future__ import annotations

from cvi18n.model.basics import Basics, Objective
from cvi18n.model.dates import Date, Present
from cvi18n.model.entries import (
    Award,
    Certificate,
    Education,
    Interest,
    Publication,
    Reference,
    Skill,
    SpokenLanguage,
    Volunteer,
    Work,
)
from cvi18n.model.kinds import (
    COLOUR,
    DATE,
    DATE_STYLE,
    DENSITY,
    DIGITS,
    FILE_NAME,
    FONT,
    LABELS,
    LANGUAGE_TAG,
    PAGES,
    PAPER,
    PATH,
    PROSE,
    RAW,
    TAG,
    TEXT,
    URL,
    VERBATIM,
    many,
    nested,
    one,
)
from cvi18n.model.record import HIGHLIGHT, Entry, Fact, Highlight, Project, Record
from cvi18n.model.text import Prose, Raw, Text, Verbatim


class CustomEntry(Entry):
    """An entry of a custom section: fields under names that fit anything."""

    title: Text | None = one(TEXT, mind="entry", names_entry=True)
    subtitle: Text | None = one(TEXT)
    location: Text | None = one(TEXT)
    url: Verbatim | None = one(URL)
    date: Date | Present | Text | None = one(DATE)
    start_date: Date | Present | Text | None = one(DATE)
    end_date: Date | Present | Text | None = one(DATE)
    summary: Prose | None = one(PROSE)
    highlights: tuple[Highlight, ...] = many(HIGHLIGHT)
    keywords: tuple[Text, ...] = many(TAG)


class CustomSection(Entry):
    """A section of the writer's own.  What it holds is shown in the order of the fields here."""

    id: Verbatim | None = one(VERBATIM)
    title: Text | None = one(TEXT, mind="heading", names_entry=True)
    text: Prose | None = one(PROSE)
    items: tuple[Highlight, ...] = many(HIGHLIGHT)
    pairs: tuple[Fact, ...] = many(nested(lambda: Fact))
    tags: tuple[Text, ...] = many(TAG)
    entries: tuple[CustomEntry, ...] = many(nested(lambda: CustomEntry))

    @property
    def own_context(self) -> str:
        """The section's id, so that each section is a place of its own."""
        return self.id.value if self.id else ""


class Design(Record):
    """How a theme is to look."""

    accent: Verbatim | None = one(COLOUR)
    font: Verbatim | None = one(FONT)
    density: Verbatim | None = one(DENSITY)


class Checks(Record):
    """Which checks ``cvi18n check`` makes: ``only`` these, where there are any, and none of ``skip``."""

    only: tuple[Verbatim, ...] = many(VERBATIM)
    skip: tuple[Verbatim, ...] = many(VERBATIM)


class Meta(Record):
    """Settings, where JSON Resume puts them."""

    language: Verbatim | None = one(LANGUAGE_TAG)
    languages: tuple[Verbatim, ...] = many(LANGUAGE_TAG)
    title: Text | None = one(TEXT, mind="page-title")
    description: Text | None = one(TEXT, mind="page-description")
    keywords: tuple[Text, ...] = many(TAG)
    theme: Raw = one(RAW)
    design: Design | None = one(nested(lambda: Design))
    check: Checks | None = one(nested(lambda: Checks))
    paper: Verbatim | None = one(PAPER)
    pages: Verbatim | None = one(PAGES)
    file_name: Verbatim | None = one(FILE_NAME)
    date_style: Verbatim | None = one(DATE_STYLE)
    digits: Verbatim | None = one(DIGITS)
    sections: tuple[Verbatim, ...] = many(VERBATIM)
    labels: dict[str, Text] | None = one(LABELS, mind="heading")
    private: tuple[Verbatim, ...] = many(PATH)
    canonical: Verbatim | None = one(URL)
    version: Verbatim | None = one(VERBATIM)
    last_modified: Verbatim | None = one(VERBATIM)


class Resume(Record):
    """A whole CV, as written or in one language.

    ``language`` is the BCP 47 tag of the source, from ``meta.language`` or from the script of the text.
    """

    language: str = ""
    meta: Meta | None = one(nested(lambda: Meta))
    basics: Basics | None = one(nested(lambda: Basics))
    objective: Objective | None = one(nested(lambda: Objective))
    work: tuple[Work, ...] = many(nested(lambda: Work))
    volunteer: tuple[Volunteer, ...] = many(nested(lambda: Volunteer))
    education: tuple[Education, ...] = many(nested(lambda: Education))
    awards: tuple[Award, ...] = many(nested(lambda: Award))
    certificates: tuple[Certificate, ...] = many(nested(lambda: Certificate))
    publications: tuple[Publication, ...] = many(nested(lambda: Publication))
    skills: tuple[Skill, ...] = many(nested(lambda: Skill))
    languages: tuple[SpokenLanguage, ...] = many(nested(lambda: SpokenLanguage))
    interests: tuple[Interest, ...] = many(nested(lambda: Interest))
    references: tuple[Reference, ...] = many(nested(lambda: Reference))
    projects: tuple[Project, ...] = many(nested(lambda: Project))
    sections: tuple[CustomSection, ...] = many(nested(lambda: CustomSection))
