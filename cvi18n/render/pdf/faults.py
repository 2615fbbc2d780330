"""What Typst complains of, as diagnostics: a character without a glyph, or a mistake in a page template."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from cvi18n.diagnostic import Diagnostic, Place
from cvi18n.render.pdf.scripts import faces_for, script_of, serving

BUILTIN = "builtin/"
_WORKSPACE = "templates/"
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


def template_fault(message: str, diagnostic: str, files: Mapping[str, str]) -> Diagnostic | None:
    """The mistake at the innermost place of a template that is not ours; None where all of them are."""
    for path, line, column in _STEP.findall(diagnostic):
        name = _name(path, files)
        if name is not None and not _is_ours(name, files):
            hint = re.search(r"hint: (.+)", diagnostic)
            return Diagnostic(
                at=Place(_WORKSPACE + name, int(line), int(column) + 1),
                code="template-error",
                message=message.partition("\n")[0],
                help=hint[1] if hint else f"correct line {line}: what a page.typ can use stands in {BUILTIN}cv.typ",
            )
    return None


def _name(path: str, files: Mapping[str, str]) -> str | None:
    """The file that Typst shows as *path*, which depends on the folder we are in."""
    path = path.replace("\\", "/")
    found = [name for name in files if path == name or path.endswith("/" + name)]
    return max(found, key=len, default=None)


def _is_ours(name: str, files: Mapping[str, str]) -> bool:
    return name.startswith(BUILTIN) or files.get(BUILTIN + name) == files[name]
