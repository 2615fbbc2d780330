"""Typst: files in memory and fonts in, a document out."""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Mapping
from typing import Protocol, cast

import typst

from cvi18n.workspace import PACKAGE

# The folder below which Typst looks for what is not handed to it: nothing there is a secret.
_ROOT = os.path.join(PACKAGE, "themes", "base")
MAIN = "main.typ"


class _Compile(Protocol):
    """``typst.compile``, whose own annotations leave out that the input may be several files."""

    def __call__(
        self,
        files: Mapping[str, bytes],
        *,
        root: str,
        font_paths: typst.Fonts,
        ignore_system_fonts: bool,
        format: typst.OutputFormat,
        pdf_standards: list[typst.PDFStandard],
        timestamp: int,
    ) -> bytes: ...


_compile = cast(_Compile, typst.compile)


def typeset(
    files: Mapping[str, bytes],
    fonts: typst.Fonts,
    output: typst.OutputFormat,
    standards: list[typst.PDFStandard],
    timestamp: int = 0,
) -> bytes:
    """The document that ``main.typ`` of *files* describes, in *fonts* and no others.  Raises typst.TypstError."""
    return _compile(
        dict(files),
        root=_ROOT,
        font_paths=fonts,
        ignore_system_fonts=True,
        format=output,
        pdf_standards=standards,
        timestamp=timestamp,
    )


@functools.cache
def has_letters(family: str, letters: str, fonts: typst.Fonts) -> bool:
    """Whether *family* of *fonts* has all of *letters*: PDF/A makes Typst refuse what has no glyph."""
    try:
        typeset({MAIN: _words(family, letters, 400)}, fonts, "pdf", ["a-2b"])
    except typst.TypstError:
        return False
    return True


def has_bold(family: str, letters: str, fonts: typst.Fonts) -> bool:
    """Whether bold *letters* look otherwise than regular ones: Typst never fakes what a font has not."""
    regular, bold = (typeset({MAIN: _words(family, letters, weight)}, fonts, "svg", []) for weight in (400, 700))
    return regular != bold


def _words(family: str, letters: str, weight: int) -> bytes:
    style = f"font: {_text(family)}, weight: {weight}, fallback: false"
    return f"#set document(date: auto)\n#set text({style})\n#{_text(letters)}".encode()


def _text(text: str) -> str:
    """*text* as a Typst string."""
    return json.dumps(text, ensure_ascii=False)
