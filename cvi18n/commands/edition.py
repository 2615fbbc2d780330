"""The CV in one language: what every format is made from."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from cvi18n.catalog.entry import Catalog
from cvi18n.commands.project import Language, Project
from cvi18n.commands.variants import inheriting, pseudo_catalog, speaks_source
from cvi18n.compose import Setting, compose
from cvi18n.locale import labels, names, tags
from cvi18n.locale.manner import manner_of
from cvi18n.locale.voice import Cldr
from cvi18n.model.resume import Resume
from cvi18n.page import Alternate, Page
from cvi18n.translate import Labels, Tally, translate


class Gap(NamedTuple):
    """How many of a language's messages show the source text; ``unknown`` ones wait for an extract."""

    language: str
    untranslated: int
    fuzzy: int
    unknown: int


class Edition:
    """A CV in one language, and the setting of its page, which is composed when a format first asks for it."""

    def __init__(self, resume: Resume, setting: Setting) -> None:
        self.resume = resume
        self.setting = setting

    @cached_property
    def page(self) -> Page:
        """The composed CV."""
        return compose(self.resume, self.setting)

    @property
    def gap(self) -> Gap:
        """What is missing, of all that was shown so far."""
        tally = self.setting.labels.tally
        return Gap(self.setting.labels.tag, len(tally.untranslated), len(tally.fuzzy), len(tally.unknown))


Editions = Mapping[str, Edition]
"""By BCP 47 tag."""


def edition(
    project: Project,
    language: Language,
    catalogs: Mapping[Language, Catalog],
    today: datetime.date,
    photo: str | None = None,
) -> Edition:
    """The CV of *project* in *language*, which *catalogs* has with its ancestors; a photo as a ``data:`` address."""
    catalog = catalog_of(project, language, catalogs)
    tally = Tally(own=speaks_source(project, language))
    resume = translate(project.view(language.tag), catalog, tally)
    words = Labels(language.tag, catalog, labels.builtin_labels(language.tag), tally)
    voice = Cldr(language.tag, manner_of(resume.meta))
    return Edition(resume, Setting(words, voice, today, alternates(project, "../"), photo))


def catalog_of(project: Project, language: Language, catalogs: Mapping[Language, Catalog]) -> Catalog:
    """The words of *language*, with those that it inherits, or that a rule makes."""
    if project.is_pseudo(language):
        return pseudo_catalog(project, language.tag)
    return inheriting(project, language, catalogs)


def alternates(project: Project, up: str) -> tuple[Alternate, ...]:
    """All languages of the workspace, whatever a run builds."""
    return tuple(
        Alternate(tag, tags.direction(tag), names.own_name(tag), f"{up}{tag}/cv.html")
        for tag in (language.tag for language in project.languages)
    )
