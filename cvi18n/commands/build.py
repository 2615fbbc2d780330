"""``cvi18n build``: the pages of the chosen languages, and the list of all."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from cvi18n import workspace as files
from cvi18n.catalog.entry import Catalog
from cvi18n.commands.photo import photo_of
from cvi18n.commands.project import Language, Project, canonical_tag, open_project
from cvi18n.commands.variants import Chain, chain, inheriting, pseudo_catalog, speaks_source, with_ancestors
from cvi18n.compose import Setting, compose
from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity
from cvi18n.locale import labels, names, tags
from cvi18n.locale.manner import manner_of
from cvi18n.locale.voice import Cldr
from cvi18n.model.resume import Resume
from cvi18n.page import Alternate
from cvi18n.translate import Labels, Tally, broken_labels, translate
from cvi18n.workspace import Workspace

FORMATS = ("html", "pdf", "docx", "md", "jekyll", "txt", "json")
USUAL_FORMATS = ("html", "pdf")
WITH_PICTURE = frozenset(["html"])
"""The formats that show ``basics.image``; JSON only names it."""


class Options(NamedTuple):
    """How to build: BCP 47 tags and formats (empty means the usual ones), where to, and what day it is.

    ``explain`` asks for the chains of what serves each language.
    """

    languages: Sequence[str]
    formats: Sequence[str]
    out: str
    today: datetime.date
    force: bool = False
    explain: bool = False


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
    chains: tuple[Chain, ...] = ()


class Edition(NamedTuple):
    """The CV in one language: what every format is made from."""

    resume: Resume
    setting: Setting

    @property
    def gap(self) -> Gap:
        """What is missing, of all that was shown so far."""
        tally = self.setting.labels.tally
        return Gap(self.setting.labels.tag, len(tally.untranslated), len(tally.fuzzy), len(tally.unknown))


Editions = Mapping[str, Edition]


def build(workspace: Workspace, options: Options) -> Built:
    """Write the files of each language.  Raises Faults and UsageFault, before anything is written."""
    unwritten = list(_without_writer(options.formats))
    project = open_project(workspace)
    chosen = project.chosen(options.languages)
    formats = options.formats or USUAL_FORMATS
    photo, faults = photo_of(project.resume, workspace) if WITH_PICTURE.intersection(formats) else (None, [])
    diagnostics = [*project.diagnostics, *faults, *unwritten]
    editions: dict[str, Edition] = {}
    catalogs = project.catalogs(with_ancestors(project, chosen))
    for language in chosen:
        catalog = _catalog(project, language, catalogs)
        editions[language.tag] = _edition(project, language, catalog, photo, options.today)
        own = catalogs.get(language, Catalog())
        diagnostics += [*own.diagnostics, *broken_labels(project.catalog_name(language), own)]
    written = _write(project, editions, options)
    gaps = tuple(edition.gap for edition in editions.values())
    return Built(tuple(written), gaps, tuple(diagnostics), tuple(_chains(project, chosen, options)))


def _catalog(project: Project, language: Language, catalogs: Mapping[Language, Catalog]) -> Catalog:
    if project.is_pseudo(language):
        return pseudo_catalog(project, language.tag)
    return inheriting(project, language, catalogs)


def _chains(project: Project, chosen: Sequence[Language], options: Options) -> Iterator[Chain]:
    """What serves each of *chosen*, and which of the wishes it serves."""
    for language in chosen if options.explain else ():
        wishes = [canonical_tag(text) for text in options.languages if project.chosen([text]) == (language,)]
        yield chain(project, language, (tag for tag in dict.fromkeys(wishes) if tag != language.tag))


def _edition(
    project: Project, language: Language, catalog: Catalog, photo: str | None, today: datetime.date
) -> Edition:
    tally = Tally(own=speaks_source(project, language))
    resume = translate(project.view(language.tag), catalog, tally)
    words = Labels(language.tag, catalog, labels.builtin_labels(language.tag), tally)
    voice = Cldr(language.tag, manner_of(resume.meta))
    return Edition(resume, Setting(words, voice, today, _alternates(project, "../"), photo))


def _alternates(project: Project, up: str) -> tuple[Alternate, ...]:
    """All languages of the workspace, whatever this run builds."""
    return tuple(
        Alternate(tag, tags.direction(tag), names.own_name(tag), f"{up}{tag}/cv.html")
        for tag in (language.tag for language in project.languages)
    )


def _html(project: Project, editions: Editions) -> Iterator[tuple[str, str]]:
    from cvi18n.render.html import html_theme, write_html, write_index

    theme = html_theme(project.workspace.page_templates())
    pages = {tag: compose(edition.resume, edition.setting) for tag, edition in editions.items()}
    for tag, page in pages.items():
        yield os.path.join(tag, "cv.html"), write_html(page, theme)
    # The list of languages is for readers: a pseudo-locale alone leaves it as it is.
    readable = {language.tag for language in project.languages}
    first = next((page for tag, page in pages.items() if tag in readable), None)
    if first:
        yield "index.html", write_index(first, _alternates(project, ""), theme)


def _json(project: Project, editions: Editions) -> Iterator[tuple[str, str]]:
    from cvi18n.export import export

    for tag, edition in editions.items():
        yield os.path.join(tag, "cv.json"), export(edition.resume, edition.setting)


# What makes the files of a format, as names below the folder of the build and texts.  Each imports what it needs.
# HTML is the last: the list of languages ends what is printed.
WRITERS: Mapping[str, Callable[[Project, Editions], Iterator[tuple[str, str]]]] = {"json": _json, "html": _html}


def _write(project: Project, editions: Editions, options: Options) -> list[str]:
    wanted = [write for name, write in WRITERS.items() if name in (options.formats or USUAL_FORMATS)]
    outputs = {name: text for write in wanted for name, text in write(project, editions)}
    paths = {os.path.join(options.out, name): text for name, text in outputs.items()}
    for path, text in paths.items():
        files.write(path, text.encode(), always=options.force)
    return list(paths)


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
