"""What ``init`` and ``import`` write into ``content/``, and how they read it back before."""

from __future__ import annotations

from collections.abc import Iterable

from cvi18n.commands.project import language_fault
from cvi18n.source.read import Source, read_source

CV = "content/cv.yaml"
SCHEMA = "content/.schema.json"
"""Where editors find the JSON Schema: a copy beside the CV, hidden, so that it is no source."""
SCHEMA_LINE = ".schema.json"
"""What the CV's first line calls it: editors take a path from the file's own folder."""


def read_back(files: Iterable[tuple[str, bytes]]) -> Source:
    """What the next command will find in *files*."""
    return read_source(sorted(files), language_fault)
