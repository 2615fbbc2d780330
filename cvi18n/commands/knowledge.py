"""What pre-fills the catalogs of a project: the workspace's glossary, and the memories that were named."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import NamedTuple

from cvi18n.catalog.entry import Catalog
from cvi18n.commands.project import Project
from cvi18n.diagnostic import Diagnostic, Faults
from cvi18n.locale import labels
from cvi18n.prefill.fill import Wording, aids, prefill, without_prefilled
from cvi18n.prefill.glossary import NAME, Glossary, read_glossary
from cvi18n.prefill.memory import Memory, joined, read_memory, unused
from cvi18n.workspace import Workspace


class Knowledge(NamedTuple):
    """What is known of the words of a CV in the language *source*."""

    source: str
    glossary: Glossary
    memory: Memory
    diagnostics: tuple[Diagnostic, ...]

    def fill(self, catalog: Catalog, tag: str) -> Catalog:
        """The catalog of the language *tag*, pre-filled."""
        detail = labels.label("detail", self.source)
        wording = Wording(labels.note("term", self.source), labels.note("mind.latin", self.source), detail)
        return prefill(catalog, aids(self.glossary, self.memory, self.source, tag), wording)

    def empty(self, catalog: Catalog, tag: str) -> Catalog:
        """The catalog of the language *tag* without what ``fill`` put there."""
        return without_prefilled(catalog, aids(self.glossary, self.memory, self.source, tag))


def read_knowledge(project: Project, memories: Iterable[str] = ()) -> Knowledge:
    """Read the glossary and the files *memories*.  Raises Faults that name every unreadable one."""
    source = project.source.tag
    targets = [language.tag for language in project.languages[1:]]
    faults: list[Diagnostic] = []
    glossary, read, said = Glossary(), [], []
    try:
        content = project.workspace.read_if_there(NAME)
        glossary = read_glossary(NAME, content) if content is not None else glossary
    except Faults as error:
        faults += error.diagnostics
    for path in memories:
        try:
            memory = read_memory(path, _content(path), source)
        except Faults as error:
            faults += error.diagnostics
            continue
        read.append(memory)
        said.append(unused(path, memory, source, targets))
    if faults:
        raise Faults(faults)
    return Knowledge(source, glossary, joined(read), tuple(found for found in said if found))


def _content(path: str) -> bytes:
    folder, name = os.path.split(path)
    return Workspace(folder or ".").read(name)
