"""The package's own translations of its labels and notes stand up to the checks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cvi18n import workspace
from cvi18n.catalog.parse import parse
from cvi18n.check.run import Subject, check_catalog
from cvi18n.diagnostic import Severity
from cvi18n.locale import tags

CATALOGS = sorted((Path(workspace.PACKAGE) / "locales").rglob("*.po"))


def folder(path: Path) -> str:
    return path.parts[-3]


@pytest.mark.parametrize("path", CATALOGS, ids=folder)
def test_labels_and_notes_pass_strictly(path: Path) -> None:
    catalog = parse(path.name, path.read_bytes())
    # Synonyms are lists of words, and no texts.
    catalog = replace(catalog, entries=tuple(entry for entry in catalog.entries if entry.context != "synonym"))
    found = check_catalog(Subject(path.name, catalog, "en", tags.from_folder(folder(path)) or ""))
    assert [] == [str(diagnostic) for diagnostic in found if diagnostic.severity is not Severity.HINT]
