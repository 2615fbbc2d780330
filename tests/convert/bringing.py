"""Literals read as the files of other tools."""

from __future__ import annotations

from textwrap import dedent

from cvi18n.convert.detect import Kind
from cvi18n.convert.document import Imported, Value, Vocabulary, value_of
from cvi18n.convert.read import read_cv
from cvi18n.source.nodes import parse

HEADINGS = {
    "summary": "summary",
    "个人简介": "summary",
    "personal details": "details",
    "work experience": "work",
    "工作经历": "work",
    "projects": "projects",
    "volunteering": "volunteer",
    "education": "education",
    "skills": "skills",
    "专业技能": "skills",
    "technologies": "keywords",
    "certificates": "certificates",
    "awards": "awards",
    "publications": "publications",
    "languages": "languages",
    "interests": "interests",
    "references": "references",
}
WORDS = Vocabulary(
    HEADINGS,
    {"personal projects": "projects"},
    countries={"unitedstates": "US", "china": "CN"},
    languages={"english": "en", "chinese": "zh"},
)


def value(text: str) -> Value:
    """A text of YAML or JSON as readers are given it."""
    root, faults = parse("cv.yaml", dedent(text).encode())
    assert [] == faults
    return value_of(root)


def read(text: str, kind: Kind | None = None) -> Imported:
    """What an import makes of a file, whatever its name."""
    return read_cv("somebody's file", dedent(text).encode(), WORDS, kind)


def document(text: str, kind: Kind | None = None) -> dict[str, Value]:
    """The document of a file about which there is nothing to tell."""
    imported = read(text, kind)
    assert () == imported.notices
    return imported.document


def notes(imported: Imported) -> list[str]:
    """``line: text`` of each notice."""
    return [f"{notice.line}: {notice.text}" for notice in imported.notices]
