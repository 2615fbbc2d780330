"""Literals read as the files of ``content/``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from textwrap import dedent

from cvi18n.diagnostic import Diagnostic, Severity
from cvi18n.source.nodes import Mapping as MappingNode
from cvi18n.source.nodes import Node, Scalar, parse
from cvi18n.source.read import Source, read_source

NAME = "content/cv.yaml"
LANGUAGES = ("zh", "zh-Hant", "en", "ja", "pt-BR")

# A made-up document of JSON Resume 1.0.0, with nothing of our own.
RESUME = """\
{
  "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
  "basics": {
    "name": "Nora Vale",
    "label": "Bridge inspector",
    "image": "",
    "email": "nora@example.com",
    "phone": "(555) 010-0199",
    "url": "https://nora.example.com",
    "summary": "Twelve years under bridges.\\n\\nHappier above them.",
    "location": {"address": "1 Quay\\nHarbour", "postalCode": "0417", "city": "Porto Novo", "countryCode": "PT"},
    "profiles": [{"network": "GitHub", "username": "nvale", "url": "https://example.com/nvale"}]
  },
  "work": [{"name": "Span Ltd", "position": "Inspector", "startDate": "2018-04-01", "endDate": "", "highlights": []}],
  "education": [{"institution": "Polytechnic", "area": "Civil engineering", "studyType": "Bachelor", "score": "4.0"}],
  "skills": [{"name": "Rope access", "level": "Master", "keywords": ["IRATA 3"]}],
  "languages": [{"language": "Portuguese", "fluency": "Native speaker"}],
  "references": [{"name": "Ilse Brand", "reference": "She hears rust."}],
  "meta": {"canonical": "https://nora.example.com/r.json", "version": "v1.0.0", "lastModified": "2024-05-06T07:08:09"}
}
"""


def language_fault(text: str) -> str | None:
    """As the command's own, for a world of five languages."""
    return None if text.replace("_", "-") in LANGUAGES else 'did you mean "zh"?'


def read_files(files: Mapping[str, str]) -> Source:
    return read_source([(name, dedent(text).encode()) for name, text in files.items()], language_fault)


def read(text: str, name: str = NAME) -> Source:
    return read_files({name: text})


def node(text: str, name: str = NAME) -> Node | None:
    """The tree of a text that has no fault."""
    root, diagnostics = parse(name, text.encode())
    assert [] == diagnostics
    return root


def scalar(text: str) -> Scalar:
    """The scalar that *text* is as the value of a key."""
    root = node(f"key: {text}\n")
    assert isinstance(root, MappingNode)
    value = root.pairs["key"][1]
    assert isinstance(value, Scalar)
    return value


def found(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """``line:column code`` of each diagnostic that is no hint."""
    return [
        f"{diagnostic.at.line}:{diagnostic.at.column} {diagnostic.code}"
        for diagnostic in diagnostics
        if diagnostic.severity is not Severity.HINT
    ]
