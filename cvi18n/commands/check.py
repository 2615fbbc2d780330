"""``cvi18n check``: what is wrong with the source and its translations."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from cvi18n.catalog.entry import Key
from cvi18n.check.choice import Choice, UnknownCheck
from cvi18n.check.codes import CHECKS
from cvi18n.check.glossary import Glossary
from cvi18n.check.run import Subject, check_catalog
from cvi18n.check.source import check_source
from cvi18n.check.source.remark import Remark
from cvi18n.commands.knowledge import read_knowledge
from cvi18n.commands.project import Language, Project, UsageFault, open_project
from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity
from cvi18n.model.resume import Checks, Meta
from cvi18n.model.text import Text, Verbatim
from cvi18n.model.walk import Slot, map_texts
from cvi18n.prefill.glossary import Glossary as Table
from cvi18n.prefill.index import Index
from cvi18n.translate import broken_labels
from cvi18n.workspace import Workspace

T = TypeVar("T")


class Options(NamedTuple):
    """What to check, and what day it is: BCP 47 tags (none: all), and codes, beside those that ``meta.check`` names."""

    today: datetime.date
    languages: Sequence[str] = ()
    only: Sequence[str] = ()
    skip: Sequence[str] = ()


def check(workspace: Workspace, options: Options) -> tuple[Diagnostic, ...]:
    """The findings in the source and in the catalogs, sorted.

    What stops other commands is a finding too, and is never left out.  Raises UsageFault.
    """
    choice = _typed(Choice(), options)
    try:
        project = open_project(workspace)
    except Faults as faults:
        return faults.diagnostics
    found = list(project.diagnostics)
    choice = _typed(_settings(project.resume.meta, found), options)
    tags = [language.tag for language in project.languages]
    found += _remarks(check_source(project.resume, options.today, tags))
    found += _of_catalogs(project, project.chosen(options.languages))
    kept = (diagnostic for diagnostic in found if _counts(diagnostic, choice))
    return tuple(sorted(dict.fromkeys(kept), key=lambda diagnostic: diagnostic.order))


def _remarks(remarks: Iterable[Remark]) -> Iterator[Diagnostic]:
    """What is said of the source, as severe as its code is."""
    for remark in remarks:
        yield Diagnostic(
            at=remark.at,
            code=remark.code,
            severity=CHECKS[remark.code].severity,
            message=remark.message,
            help=remark.help,
            source=remark.text,
            related=remark.related,
        )


def _typed(choice: Choice, options: Options) -> Choice:
    try:
        return choice.narrowed(options.only, options.skip)
    except UnknownCheck as unknown:
        advice = f"did you mean {unknown.nearest}?" if unknown.nearest else "docs/checks.md lists the codes"
        raise UsageFault(str(unknown), advice) from None


def _settings(meta: Meta | None, faults: list[Diagnostic]) -> Choice:
    """What ``meta.check`` chooses; a code that is none is added to *faults*."""
    said = (meta.check if meta else None) or Checks()
    faults += [_unknown(code) for code in (*said.only, *said.skip) if code.value not in CHECKS]
    only, skip = (frozenset(code.value for code in codes if code.value in CHECKS) for codes in (said.only, said.skip))
    return Choice(only, skip)


def _unknown(code: Verbatim) -> Diagnostic:
    near = UnknownCheck(code.value).nearest
    return Diagnostic(
        at=code.at,
        code="unknown-check",
        message=f'there is no check "{code.value}"',
        help=f"did you mean {near}?" if near else "docs/checks.md lists the codes",
    )


def _counts(diagnostic: Diagnostic, choice: Choice) -> bool:
    """Whether to tell of *diagnostic*: what is chosen, and whatever keeps a file from being read."""
    stops = diagnostic.severity is Severity.ERROR and diagnostic.code not in CHECKS
    return stops or choice.keeps(diagnostic.code)


def _of_catalogs(project: Project, languages: Sequence[Language]) -> Iterator[Diagnostic]:
    faults: list[Diagnostic] = []
    table = _or_faults(lambda: read_knowledge(project).glossary, faults) or Table()
    places = _places(project)
    for language in languages:
        if project.is_pseudo(language):
            continue
        catalog = _or_faults(lambda wanted=language: project.catalogs([wanted])[wanted], faults)  # type: ignore[misc]
        if catalog is None:
            continue
        name = project.catalog_name(language)
        index = _index(table, project, language)
        yield from catalog.diagnostics
        yield from broken_labels(name, catalog)
        yield from check_catalog(Subject(name, catalog, project.source.tag, language.tag, places, index))
    yield from faults


def _or_faults(read: Callable[[], T], faults: list[Diagnostic]) -> T | None:
    """What *read* reads; None where it has faults, which are added to *faults*."""
    try:
        return read()
    except Faults as error:
        faults += error.diagnostics
        return None


def _index(table: Table, project: Project, language: Language) -> Glossary | None:
    terms = table.terms(project.source.tag, language.tag) if language != project.source else ()
    return Index(terms) if terms else None


def _places(project: Project) -> dict[Key, Place]:
    """Where each message stands in the source, the first time."""
    found: dict[Key, Place] = {}

    def visit(slot: Slot, text: Text) -> Text:
        found.setdefault((slot.context, text.value), text.at)
        return text

    map_texts(project.resume, visit)
    return found
