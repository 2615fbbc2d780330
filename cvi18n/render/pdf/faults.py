"""What Typst complains of, as diagnostics: a character without a glyph, or a mistake in a page template."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from cvi18n.diagnostic import Diagnostic, Place
from cvi18n.render.layers import BASE
from cvi18n.render.pdf.scripts import faces_for, script_of, serving

_MISSING = re.compile(r'(?:the text|contains the codepoint) `"((?:[^"\\]|\\.)*)"`')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_STEP = re.compile(r"┌─ (.+?):(\d+):(\d+)$", re.MULTILINE)


def missing_character(message: str) -> str | None:
    """The character that no font has, where *message* says so."""
    match = _MISSING.search(message)
    if match is None:
        return None
    text = _ESCAPED.sub(lambda escape: chr(int(escape[1], 16)) if escape[1] else escape[2], match[1])
    return text[:1]


def no_font(character: str, lang: str, script: str) -> Diagnostic:
    """The stop for a page in *lang*, which is written in *script*, that has *character* and no font for it."""
    own = serving(script_of(character), [script])
    faces = faces_for(own)
    name = unicodedata.name(character, "a character without a name")
    advice = f"pip install 'cvi18n[{faces.extra}]', or apt install {faces.debian}"
    return Diagnostic(
        at=Place("build"),
        code="no-font",
        message=f"{lang}: no font here has {character} (U+{ord(character):04X}, {name}; script {own or 'Zyyy'})",
        help=f"{advice}, or --fonts DIR with a font that has it; cvi18n doctor tells of all languages",
    )


def template_fault(message: str, diagnostic: str, places: Mapping[str, str]) -> Diagnostic | None:
    """The mistake at the innermost place of a template that is not ours; None where all of them are.

    *places* tells where each file stands: see :class:`cvi18n.render.layers.Sources`.
    """
    for path, line, column in _STEP.findall(diagnostic):
        place = places.get(_name(path, places), "")
        if place:
            hint = re.search(r"hint: (.+)", diagnostic)
            return Diagnostic(
                at=Place(place, int(line), int(column) + 1),
                code="template-error",
                message=message.partition("\n")[0],
                help=hint[1] if hint else f"correct line {line}: what a page.typ can use stands in {BASE}cv.typ",
            )
    return None


def _name(path: str, names: Iterable[str]) -> str:
    """The file that Typst shows as *path*, which depends on the folder we are in."""
    path = path.replace("\\", "/")
    return max((name for name in names if path == name or path.endswith("/" + name)), key=len, default="")
