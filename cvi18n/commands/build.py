"""``cvi18n build``: the pages of the chosen languages, and the list of all."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cvi18n import workspace as files
from cvi18n.catalog.entry import Catalog
from cvi18n.commands.photo import photo_of
from cvi18n.commands.project import Language, Project, open_project
from cvi18n.compose import Setting, compose
from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity
from cvi18n.locale import labels, names, tags
from cvi18n.locale.voice import Cldr
from cvi18n.page import Alternate, Page
from cvi18n.render.html import html_theme, write_html, write_index
from cvi18n.translate import Labels, Tally, broken_labels, translate
from cvi18n.workspace import Workspace

FORMATS = ("html", "pdf", "docx", "md", "jekyll", "txt", "json")
USUAL_FORMATS = ("html", "pdf")
WRITERS = ("html",)


class Options(NamedTuple):
    """How to build: BCP 47 tags and formats (empty means the usual ones), where to, and what day it is."""

    languages: Sequence[str]
    formats: Sequence[str]
    out: str
    today: datetime.date
    force: bool = False


class Gap(NamedTuple):
    """How many of a language's messages show the source text; ``unknown`` ones wait for an extract."""

    language: str
    untranslated: int
    fuzzy: int
    unknown: int


class Built(NamedTuple):
    """The files that a reader opens, the list of languages last; what is missing; what to say."""

    files: tuple[str, ...]
    gaps: tuple[Gap, ...]
    diagnostics: tuple[Diagnostic, ...]


def build(workspace: Workspace, options: Options) -> Built:
    """Write the pages.  Raises Faults and UsageFault, before anything is written."""
    unwritten = list(_without_writer(options.formats))
    project = open_project(workspace)
    chosen = project.chosen(options.languages)
    photo, faults = photo_of(project.resume, workspace)
    diagnostics = [*project.diagnostics, *faults, *unwritten]
    pages: dict[str, Page] = {}
    gaps: list[Gap] = []
    for language, catalog in project.catalogs(chosen).items():
        tally = Tally(own=language == project.source)
        pages[language.tag] = _page(project, language, catalog, tally, photo, options.today)
        gaps.append(Gap(language.tag, len(tally.untranslated), len(tally.fuzzy), len(tally.unknown)))
        diagnostics += broken_labels(project.catalog_name(language), catalog)
    written = _write(project, pages, options)
    return Built(tuple(written), tuple(gaps), tuple(diagnostics))


def _page(
    project: Project, language: Language, catalog: Catalog, tally: Tally, photo: str | None, today: datetime.date
) -> Page:
    resume = translate(project.view(language.tag), catalog, tally)
    words = Labels(language.tag, catalog, labels.builtin_labels(language.tag), tally)
    return compose(resume, Setting(words, Cldr(language.tag), today, _alternates(project, "../"), photo))


def _alternates(project: Project, up: str) -> tuple[Alternate, ...]:
    """All languages of the workspace, whatever this run builds."""
    return tuple(
        Alternate(tag, tags.direction(tag), names.own_name(tag), f"{up}{tag}/cv.html")
        for tag in (language.tag for language in project.languages)
    )


def _write(project: Project, pages: dict[str, Page], options: Options) -> list[str]:
    if not set(WRITERS) & set(options.formats or USUAL_FORMATS):
        return []
    theme = html_theme(project.workspace.page_templates())
    outputs = {os.path.join(options.out, tag, "cv.html"): write_html(page, theme) for tag, page in pages.items()}
    first = next(iter(pages.values()))
    outputs[os.path.join(options.out, "index.html")] = write_index(first, _alternates(project, ""), theme)
    for path, text in outputs.items():
        files.write(path, text.encode(), always=options.force)
    return list(outputs)


def _without_writer(formats: Sequence[str]) -> Iterator[Diagnostic]:
    """A warning for a usual format that cannot be written; Faults where it was asked for."""
    missing = [name for name in formats or USUAL_FORMATS if name not in WRITERS]
    found = [_no_writer(name, Severity.ERROR if formats else Severity.WARNING) for name in missing]
    if formats and found:
        raise Faults(found)
    yield from found


def _no_writer(name: str, severity: Severity) -> Diagnostic:
    advice = "print cv.html to PDF in a browser" if name == "pdf" else "build with --format html"
    return Diagnostic(
        at=Place("build"),
        code="no-writer",
        severity=severity,
        message=f"this version writes no {name} yet",
        help=f"{advice}; --format html leaves this message out" if name == "pdf" else advice,
    )
