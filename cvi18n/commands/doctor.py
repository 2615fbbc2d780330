"""``cvi18n doctor``: what this machine lacks to build the workspace, and the command that mends it."""

from __future__ import annotations

import datetime
import platform
from collections.abc import Iterator
from typing import NamedTuple

from cvi18n import workspace as files
from cvi18n.commands.edition import edition
from cvi18n.commands.project import Project, open_project
from cvi18n.commands.themes import look_of
from cvi18n.commands.variants import with_ancestors
from cvi18n.diagnostic import Diagnostic, Faults
from cvi18n.model.resume import Meta
from cvi18n.page import Page
from cvi18n.render.design import Design
from cvi18n.render.layers import Sources, sources
from cvi18n.render.pdf import FONT_PACKAGES, FontBook, Served, survey
from cvi18n.render.themes import layers
from cvi18n.workspace import Workspace


class Extra(NamedTuple):
    """A part that is installed when it is wanted: the name of the extra, what it is for, and whether it is there."""

    name: str
    purpose: str
    there: bool


class Checkup(NamedTuple):
    """What serves the PDF of a language; or None, and why there is none."""

    language: str
    served: Served | None
    faults: tuple[Diagnostic, ...] = ()


class Health(NamedTuple):
    """The Python that runs, the extras, and each language of the workspace."""

    python: str
    extras: tuple[Extra, ...]
    languages: tuple[Checkup, ...]

    @property
    def sound(self) -> bool:
        """Whether every language can be built."""
        return all(checkup.served for checkup in self.languages)


_EXTRAS = (
    ("docx", "Word files", "docx"),
    ("cjk", "fonts for Chinese, Japanese and Korean", "manimgx_fonts_cjk"),
    ("scripts", "fonts for Arabic, Hebrew, Indic and other scripts, and for signs", "manimgx_fonts"),
)


def examine(workspace: Workspace, own_fonts: str | None, today: datetime.date) -> Health:
    """How well this machine serves *workspace*; *own_fonts* is a folder of fonts that comes first."""
    project = open_project(workspace)
    fonts = FontBook(files.installed_folders(FONT_PACKAGES), own_fonts)
    look = look_of(workspace, project.resume.meta or Meta())
    typst = sources(layers(look.theme, workspace.page_templates()), ".typ")
    languages = tuple(_checkup(page, typst, look.design, fonts) for page in _pages(project, today))
    extras = tuple(Extra(name, purpose, bool(files.installed_folders([module]))) for name, purpose, module in _EXTRAS)
    return Health(platform.python_version(), extras, languages)


def _checkup(page: Page, typst: Sources, design: Design, fonts: FontBook) -> Checkup:
    try:
        return Checkup(page.lang, survey(page, typst, design, fonts))
    except Faults as faults:
        return Checkup(page.lang, None, faults.diagnostics)


def _pages(project: Project, today: datetime.date) -> Iterator[Page]:
    catalogs = project.catalogs(with_ancestors(project, project.languages))
    for language in project.languages:
        yield edition(project, language, catalogs, today).page
