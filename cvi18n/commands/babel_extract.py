"""The CV as an extraction method of Babel: what ``pybabel extract`` and whatever is built on it calls for a file.

Babel reads a file at a time, and a CV may stand in several that are one document: its language and its settings are
in one of them.  So the whole workspace is read, and the messages of the file that was asked for are handed on.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from typing import Protocol

from cvi18n.catalog.entry import Entry
from cvi18n.commands.content import CV, read_back
from cvi18n.commands.project import open_project
from cvi18n.diagnostic import Faults, has_errors
from cvi18n.extract import in_order, line_reference, messages
from cvi18n.model.walk import prune
from cvi18n.workspace import SOURCE_ENDINGS, Workspace

Found = tuple[int, str, tuple[str, str], list[str]]
"""What Babel wants: the line, the function, its arguments, the comments."""

FUNCTION = "pgettext"
"""The function that each message is said to stand in: of Babel's keywords the one that takes a context."""


class File(Protocol):
    """What Babel opens; ``name`` is missing where it is no file of the disk."""

    def read(self) -> bytes:
        """The content."""


def extract(
    file: File, keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, object]
) -> Iterator[Found]:
    """The messages of a file in ``content/``, without labels, in the order of the CV.

    Law: the files of ``content/`` together give the messages of ``cv.pot`` but for its labels.  Nothing is given
    where *keywords* lack pgettext: Babel could not take it.  Raises ValueError with what is wrong in the source.
    """
    if FUNCTION not in keywords:
        return
    try:
        name, entries = _in_workspace(getattr(file, "name", None)) or _alone(file)
    except Faults as faults:
        raise ValueError("\n".join(map(str, faults.diagnostics))) from None
    for entry in entries:
        for reference in entry.references:
            place, _, line = reference.rpartition(":")
            if place.strip("\u2068\u2069") == name:
                yield int(line), FUNCTION, (entry.context or "", entry.source), list(entry.notes)


def _in_workspace(path: object) -> tuple[str, list[Entry]] | None:
    """The file's name in its workspace, and the messages of that; None where it lies in no ``content/``."""
    if not isinstance(path, str) or not path.endswith(SOURCE_ENDINGS):
        return None
    root, found, inside = path.replace(os.sep, "/").rpartition("content/")
    if not found or (root and not root.endswith("/")):
        return None
    project = open_project(Workspace(root or "."))
    shown = (messages(project.view(language.tag), line_reference) for language in project.languages)
    return f"content/{inside}", in_order(messages(project.resume, line_reference), shown)


def _alone(file: File) -> tuple[str, list[Entry]]:
    """A file outside any workspace is a document of its own."""
    source = read_back([(CV, file.read())])
    if has_errors(source.diagnostics):
        raise Faults(source.diagnostics)
    return CV, messages(prune(source.resume, lambda entry: not entry.hidden), line_reference)
