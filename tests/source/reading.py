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
