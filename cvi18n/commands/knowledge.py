"""What pre-fills the catalogs of a project: the workspace's glossary, and the memories that were named."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from cvi18n.catalog.entry import Catalog
from cvi18n.commands.project import Project
from cvi18n.diagnostic import Diagnostic, Faults
from cvi18n.locale import labels
from cvi18n.prefill.fill import Aids, Wording, aids, prefill, without_prefilled
from cvi18n.workspace import Workspace

if TYPE_CHECKING:
    from cvi18n.prefill.glossary import Glossary
    from cvi18n.prefill.memory import Memory

NAME = "locales/glossary.csv"


class Knowledge(NamedTuple):
    """What is known of the words of a CV in the language *source*."""

    source: str
    glossary: Glossary | None = None
    memory: Memory | None = None
    diagnostics: tuple[Diagnostic, ...] = ()

    def fill(self, catalog: Catalog, tag: str) -> Catalog:
        """The catalog of the language *tag*, pre-filled."""
        detail = labels.label("detail", self.source)
        wording = Wording(labels.note("term", self.source), labels.note("mind.latin", self.source), detail)
        return prefill(catalog, self._aids(catalog, tag), wording)

    def empty(self, catalog: Catalog, tag: str) -> Catalog:
        """The catalog of the language *tag* without what ``fill`` put there."""
        return without_prefilled(catalog, self._aids(catalog, tag))

    def _aids(self, catalog: Catalog, tag: str) -> Aids:
        return aids(self.glossary, self.memory, self.source, tag, catalog)


def read_knowledge(project: Project, memories: Iterable[str] = ()) -> Knowledge:
    """Read the glossary and the files *memories*.  Raises Faults that name every unreadable one.

    Most workspaces have neither, and do not pay for the modules that read them.
    """
    known = Knowledge(project.source.tag)
    faults: list[Diagnostic] = []
    content = project.workspace.read_if_there(NAME)
    if content is not None:
        from cvi18n.prefill.glossary import read_glossary

        try:
            known = known._replace(glossary=read_glossary(NAME, content))
        except Faults as error:
            faults += error.diagnostics
    if paths := list(memories):
        known = _with_memories(known, paths, [language.tag for language in project.languages[1:]], faults)
    if faults:
        raise Faults(faults)
    return known


def _with_memories(
    known: Knowledge, paths: Iterable[str], targets: Iterable[str], faults: list[Diagnostic]
) -> Knowledge:
    """*known* with what the files *paths* hold; what is wrong with them is added to *faults*."""
    from cvi18n.prefill.memory import joined, read_memory, unused

    read, said = [], []
    for path in paths:
        try:
            memory = read_memory(path, _content(path), known.source)
        except Faults as error:
            faults += error.diagnostics
            continue
        read.append(memory)
        said.append(unused(path, memory, known.source, targets))
    return known._replace(memory=joined(read), diagnostics=tuple(found for found in said if found))


def _content(path: str) -> bytes:
    folder, name = os.path.split(path)
    return Workspace(folder or ".").read(name)
