"""``cvi18n import FILE --lang L`` where there is a CV: its translated twin fills the catalog of the language."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.merge import Filling, merge
from cvi18n.commands.extract import extract
from cvi18n.commands.knowledge import read_knowledge
from cvi18n.commands.project import Project, UsageFault, known_tag, open_project
from cvi18n.commands.unplaced import Unplaced, noted, unplaced
from cvi18n.commands.variants import filling
from cvi18n.compose.writing import Writing
from cvi18n.convert.document import Value
from cvi18n.diagnostic import Diagnostic, Faults, Place, has_errors
from cvi18n.extract import file_reference
from cvi18n.locale import labels, tags
from cvi18n.locale.voice import Cldr
from cvi18n.model.resume import Resume
from cvi18n.model.text import Code
from cvi18n.page import plain
from cvi18n.source.read import read_source
from cvi18n.translate import Labels, Tally
from cvi18n.twin import Pairing, doubts, pair
from cvi18n.workspace import Workspace

# Naming a code depends on no day.
_ANY_DAY = datetime.date(2000, 1, 1)


class TwinReport(NamedTuple):
    """The outcome of an import: how many entries it filled, and what is left to do.

    ``waiting`` counts the entries that are fuzzy or untranslated now, whatever made them so.
    """

    language: str
    catalog: str
    filled: int
    supposed: int
    waiting: int
    unplaced: tuple[Unplaced, ...]
    unplaced_name: str
    diagnostics: tuple[Diagnostic, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """What to tell: every text that has no place, the counts, and the next step."""
        counts = f"{self.filled} filled, {self.supposed} supposed (fuzzy), {len(self.unplaced)} could not be placed"
        where = f": {self.unplaced_name}" if self.unplaced else ""
        texts = (f"{found.place}: {found.text}" for found in self.unplaced)
        return (*texts, f"{self.language}: {counts}{where}", self._next_step)

    @property
    def _next_step(self) -> str:
        if not self.waiting:
            return "Everything is translated.  Next: cvi18n build"
        return f"Next: open {self.catalog} in Poedit, confirm what is marked, translate the rest; then: cvi18n build"


def import_twin(
    workspace: Workspace, document: Mapping[str, Value], tag: str, now: str, name: str = "twin.json"
) -> TwinReport:
    """Fill the catalog of the language *tag* from *document*, which is the CV in that language, from the file *name*.

    *now* is in gettext's form of a date.  Laws: a target that is there stays; importing twice is importing once; each
    text of the document is in the catalog, in the source, or in ``unplaced.txt``.  Only ``locales/`` changes.
    Raises Faults and UsageFault, before anything is written.
    """
    tag = known_tag(tag)
    before = open_project(workspace)
    _check(before, tag)
    twin = _read(document, tag, name)
    doubtful = tuple(doubts(before.resume, twin, tag, name))
    extracted = extract(workspace, [tag], now, file_reference)
    report = _placed(workspace, twin, tag, now)
    return report._replace(diagnostics=(*extracted.diagnostics, *doubtful))


def _placed(workspace: Workspace, twin: Resume, tag: str, now: str) -> TwinReport:
    """Put the texts of *twin* into the catalog, which is up to date, and what has no place into the list."""
    project = open_project(workspace, [tag])
    (language,) = project.chosen([tag])
    knowledge = read_knowledge(project)
    stored = project.catalogs([language])[language]
    # What the writer has translated comes before what the tool has filled in.
    old = knowledge.empty(stored, language.tag)
    pairing = pair(project.view(tag), twin, _spelled(language.tag, project.source.tag, old))
    filled = _filled(old, pairing, filling(project, language), now)
    changed = [entry for entry in filled.living if entry.filled and not old.by_key[entry.key].filled]
    left = tuple(unplaced(filled, twin, pairing))
    list_name = f"locales/{language.folder}/unplaced.txt"
    if left:
        workspace.write(list_name, noted(workspace.read_if_there(list_name), left))
    catalog = filled if project.parent(language) else knowledge.fill(filled, language.tag)
    # The date moves only when an entry does.
    catalog = stored if catalog.entries == stored.entries else catalog
    workspace.write(project.catalog_name(language), dump(catalog))
    return TwinReport(
        language=language.tag,
        catalog=project.catalog_name(language),
        filled=sum(not entry.fuzzy for entry in changed),
        supposed=sum(entry.fuzzy for entry in changed),
        waiting=sum(not entry.translated for entry in catalog.living),
        unplaced=left,
        unplaced_name=list_name,
        diagnostics=(),
    )


def _check(project: Project, tag: str) -> None:
    if tags.same_locale(project.source.tag, tag):
        message = f"{tag} is the language of the source, and its translation is in another one"
        raise UsageFault(message, "name the language of the file: cvi18n import FILE --lang LANG")
    listed = project.resume.meta.languages if project.resume.meta else ()
    if listed and not any(tags.same_locale(tags.canonical(known.value), tag) for known in listed):
        whole = ", ".join([*(known.value for known in listed), tag])
        message = f"meta.languages lacks {tag}, the language of the translation"
        raise Faults([Diagnostic(listed[0].at, "language-not-listed", message, f"write languages: [{whole}]")])


def _read(document: Mapping[str, Value], tag: str, name: str) -> Resume:
    """The document as a CV.  Its lines are quoted in faults, for they are nobody's: a reader has made them."""
    text = json.dumps(document, indent=1)
    source = read_source([("twin.json", text.encode())], lambda _text: None)
    if has_errors(source.diagnostics):
        lines = text.split("\n")
        quoted = [found._replace(source=lines[found.at.line - 1].strip()) for found in source.diagnostics]
        raise Faults(found._replace(at=Place(name), related=()) for found in quoted)
    return source.resume.changed({"language": tag})


def _spelled(tag: str, source: str, catalog: Catalog) -> Callable[[Code], str]:
    """How the page in the language *tag* names codes."""
    words = Labels(tag, catalog, labels.builtin_labels(tag), Tally())
    write = Writing(tag, source, words, Cldr(tag), _ANY_DAY, own={})
    return lambda code: plain(write.coded(code))


def _filled(catalog: Catalog, pairing: Pairing, fill: Filling, now: str) -> Catalog:
    """*catalog* with what the pairing has for its empty entries, as the next extract would leave it."""
    entries = tuple(_filled_entry(entry, pairing) for entry in catalog.entries)
    if entries == catalog.entries:
        return catalog
    fields = tuple((name, now if name == "PO-Revision-Date" else value) for name, value in catalog.fields)
    filled = replace(catalog, entries=entries, fields=fields)
    # Extract offers what is translated to entries of the same text that are empty, and would change the file.
    return merge(filled, [_bare(entry) for entry in filled.living], fill)


def _filled_entry(entry: Entry, pairing: Pairing) -> Entry:
    if entry.filled or entry.obsolete:
        return entry
    if found := pairing.sure.get(entry.key):
        return entry._replace(target=found.text)
    if found := pairing.supposed.get(entry.key):
        return entry._replace(target=found.text, flags=("fuzzy", *entry.flags))
    return entry


def _bare(entry: Entry) -> Entry:
    """The entry as a template has it."""
    flags = tuple(flag for flag in entry.flags if flag.endswith("-format"))
    return Entry(entry.source, entry.context, notes=entry.notes, references=entry.references, flags=flags)
