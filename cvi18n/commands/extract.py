"""``cvi18n extract``: the template and every catalog, brought up to date with the source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog
from cvi18n.catalog.header import Language as HeaderLanguage
from cvi18n.catalog.header import template_fields, with_header
from cvi18n.catalog.merge import merge, without_own_words
from cvi18n.catalog.parse import parse
from cvi18n.commands.knowledge import Knowledge, read_knowledge
from cvi18n.commands.project import Language, Project, oddities, open_project
from cvi18n.commands.variants import filling, inheriting, shown, without_repetitions
from cvi18n.commands.views import View, views
from cvi18n.diagnostic import Diagnostic
from cvi18n.extract import Reference, in_order, label_messages, messages
from cvi18n.locale import tags
from cvi18n.prefill.fill import is_prefilled
from cvi18n.workspace import Workspace


class Change(NamedTuple):
    """What an extract changed in one language's catalog, in entries.

    ``inherited`` are those that a variant leaves empty and its parent fills.
    """

    language: str
    catalog: str
    total: int
    new: int
    restored: int
    fuzzy: int
    untranslated: int
    prefilled: int
    retired: int
    mended_header: str
    """The language that the header named wrongly; empty where it was right."""
    inherited: int = 0


class Extracted(NamedTuple):
    """The outcome of an extract."""

    template: str
    messages: int
    changes: tuple[Change, ...]
    diagnostics: tuple[Diagnostic, ...]


def extract(
    workspace: Workspace, new: Sequence[str], now: str, reference: Reference, memories: Sequence[str] = ()
) -> Extracted:
    """Write ``cv.pot`` and each ``cv.po``; *new* are tags to start.  *now* is in gettext's form of a date.

    *memories* are paths of earlier translations, from which empty entries are filled.

    Raises Faults and UsageFault, before anything is written.
    """
    project = open_project(workspace, new)
    knowledge = read_knowledge(project, memories)
    olds = project.catalogs(project.languages)
    found = views(project, reference)
    template = _template(project, found.values(), now, reference)
    files = {workspace.template_name(): dump(template)}
    merged = {
        language: _updated(project, language, old, found[language], template, now) for language, old in olds.items()
    }
    catalogs = {language: _completed(project, language, olds[language], merged, knowledge) for language in merged}
    files |= {project.catalog_name(language): dump(catalog) for language, catalog in catalogs.items()}
    for name, content in files.items():
        workspace.write(name, content)
    changes = tuple(_change(project, language, old, catalogs) for language, old in olds.items())
    said = (*project.diagnostics, *oddities(olds.values()), *knowledge.diagnostics)
    return Extracted(workspace.template_name(), len(template.entries), changes, said)


def _template(project: Project, found: Iterable[View], now: str, reference: Reference) -> Catalog:
    """The POT: every message that any language shows.  Its date moves only when the messages do."""
    parts = list(found)
    same = next((view.messages for view in parts if view.resume == project.resume), None)
    entries = same or in_order(messages(project.resume, reference), (view.messages for view in parts))
    entries = entries + label_messages((text for view in parts for text in view.labels), project.source.tag)
    name = project.workspace.template_name()
    content = project.workspace.read_if_there(name)
    old = parse(name, content) if content is not None else Catalog()
    if [entry.key for entry in old.entries] == [entry.key for entry in entries]:
        now = old.field("POT-Creation-Date") or now
    return Catalog(tuple(entries), template_fields("cv", now, project.source.tag), newline=old.newline)


def _updated(project: Project, language: Language, old: Catalog, view: View, template: Catalog, now: str) -> Catalog:
    own = language == project.source
    entries = [*view.messages, *label_messages(view.labels, project.source.tag)]
    fill = filling(project, language)
    merged = merge(without_own_words(old, fill) if own else old, entries, fill)
    plural_forms = old.field("Plural-Forms") or tags.plural_forms(language.tag)
    # The folder says what the catalog is, also where its language is called otherwise: zh_CN serves zh.
    header = HeaderLanguage(tags.poedit_code(tags.from_folder(language.folder) or language.tag), plural_forms)
    return with_header(merged, template, header, now)


def _completed(
    project: Project, language: Language, old: Catalog, merged: Mapping[Language, Catalog], knowledge: Knowledge
) -> Catalog:
    """The merged catalog, pre-filled; a variant's is not, for it inherits what it lacks."""
    catalog, parent = merged[language], project.parent(language)
    if parent:
        return without_repetitions(catalog, old, inheriting(project, parent, merged))
    return catalog if language == project.source else knowledge.fill(catalog, language.tag)


def _change(project: Project, language: Language, old: Catalog, catalogs: Mapping[Language, Catalog]) -> Change:
    catalog = catalogs[language]
    living = list(catalog.living)
    empty = [entry for entry in living if not entry.filled]
    inherited = sum(entry.filled for entry in shown(project, language, catalogs, empty))
    known = [old.by_key[entry.key] for entry in living if entry.key in old.by_key]
    said = old.field("Language")
    return Change(
        language=language.tag,
        catalog=project.catalog_name(language),
        total=len(living),
        new=len(living) - len(known),
        restored=sum(entry.obsolete for entry in known),
        fuzzy=sum(entry.fuzzy for entry in living),
        inherited=inherited,
        untranslated=len(empty) - inherited,
        prefilled=sum(is_prefilled(entry) for entry in living),
        retired=sum(entry.obsolete and not old.by_key[entry.key].obsolete for entry in catalog.entries),
        mended_header=said if said and said != catalog.field("Language") else "",
    )
