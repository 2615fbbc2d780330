"""``cvi18n exchange``: a language for other translation tools, and what they made of it back into its catalog."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from cvi18n import __version__
from cvi18n import workspace as files
from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog
from cvi18n.commands.project import Language, Project, UsageFault, known_tag, open_project
from cvi18n.diagnostic import Diagnostic, Place, Severity
from cvi18n.exchange.bring_back import BroughtBack, bring_back
from cvi18n.exchange.read import read_documents
from cvi18n.exchange.tmx import is_held, write_tmx
from cvi18n.exchange.unit import Document, Unit, units_of
from cvi18n.exchange.xliff import write_xliff
from cvi18n.locale import tags
from cvi18n.workspace import Workspace

ENDINGS = {"xliff": "xlf", "tmx": "tmx"}
"""The formats, and how their files' names end."""


class Exported(NamedTuple):
    """The file, and how many messages it holds."""

    path: str
    messages: int
    diagnostics: tuple[Diagnostic, ...]


class Imported(NamedTuple):
    """The language and its catalog; how many entries are translated now, and how many fuzzy."""

    language: str
    catalog: str
    translated: int
    fuzzy: int
    diagnostics: tuple[Diagnostic, ...]


def export_language(workspace: Workspace, tag: str, form: str, path: str | None) -> Exported:
    """Write the language *tag* to *path*, or into ``build/``, in the format *form*.  Raises Faults and UsageFault."""
    project = open_project(workspace)
    (language,) = project.chosen([tag])
    catalog = _catalog(project, language)
    document = Document(project.source.tag, language.tag, tuple(units_of(catalog)))
    held = document.units
    if form == "xliff":
        content = write_xliff(document, project.catalog_name(language))
    else:
        content = write_tmx(document, __version__)
        held = tuple(filter(is_held, held))
    path = path or os.path.join(workspace.root, "build", language.tag, f"cv.{ENDINGS[form]}")
    files.write(os.path.normpath(path), content)
    return Exported(os.path.normpath(path), len(held), project.diagnostics)


def import_language(workspace: Workspace, path: str, tag: str | None, now: str) -> Imported:
    """Bring the translations of the file at *path* into the catalog of its language.

    *tag* chooses one where the file has several.  *now* is in gettext's form of a date.  Law: what was exported
    changes no byte.  Raises Faults and UsageFault, before anything is written.
    """
    project = open_project(workspace)
    folder, name = os.path.split(path)
    documents = read_documents(path, Workspace(folder or ".").read(name))
    document = _chosen(documents, known_tag(tag) if tag else None, path)
    _check_source(project, document, path)
    (language,) = project.chosen([document.target_language])
    catalog = _catalog(project, language)
    found = bring_back(catalog, document.units)
    if found.catalog != catalog:
        fields = tuple((name, now if name == "PO-Revision-Date" else value) for name, value in catalog.fields)
        workspace.write(project.catalog_name(language), dump(replace(found.catalog, fields=fields)))
    diagnostics = (*project.diagnostics, *_told(found, path))
    return Imported(language.tag, project.catalog_name(language), found.translated, found.fuzzy, diagnostics)


def _catalog(project: Project, language: Language) -> Catalog:
    if project.workspace.read_if_there(project.catalog_name(language)) is None:
        advice = f"to make it: cvi18n extract --lang {language.tag}"
        raise UsageFault(f"{language.tag} has no catalog yet", advice)
    return project.catalogs([language])[language]


def _chosen(documents: tuple[Document, ...], tag: str | None, path: str) -> Document:
    """The document of the language *tag*, or the only one.  Raises UsageFault."""
    known = [(known_tag(document.target_language), document) for document in documents]
    fitting = [document for own, document in known if tag is None or tags.same_locale(own, tag)]
    if len(fitting) == 1:
        return fitting[0]
    languages = ", ".join(own for own, _ in known) or "no language"
    if tag is None:
        raise UsageFault(f"{path} holds {languages}", "choose one: --lang L")
    raise UsageFault(f"{path} holds {languages}, and not {tag}", "name a language that it holds")


def _check_source(project: Project, document: Document, path: str) -> None:
    # TMX's word for "each unit says its own".
    if document.source_language == "*all*":
        return
    said = known_tag(document.source_language)
    if not tags.same_locale(said, project.source.tag):
        message = f"{path} is translated from {said}, and the source of this CV is {project.source.tag}"
        raise UsageFault(message, "import it into the workspace that it was exported from")


def _told(found: BroughtBack, path: str) -> Iterator[Diagnostic]:
    for unit in found.gone:
        message = "the CV does not hold this source any more, so its translation has no place"
        yield _warning(unit, path, "exchange-gone", message, "nothing to do, if the sentence was given up")
    for unit in found.late:
        message = "the catalog was changed after the export, so its words stay"
        yield _warning(unit, path, "exchange-late", message, "where this text is the better one, put it in by hand")


def _warning(unit: Unit, path: str, code: str, message: str, advice: str) -> Diagnostic:
    return Diagnostic(
        at=Place(path, unit.line),
        code=code,
        severity=Severity.WARNING,
        message=message,
        help=advice,
        source=unit.source,
        target=unit.target,
    )
