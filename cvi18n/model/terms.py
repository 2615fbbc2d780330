"""Which terms every language writes alike, and so are no messages."""

from __future__ import annotations

import re

from cvi18n.model.kinds import Kind
from cvi18n.model.script import has_script, is_latin_language
from cvi18n.model.technologies import TECHNOLOGIES

MAX_WORDS = 5


def is_message(kind: Kind[object], text: str, language: str) -> bool:
    """Whether *text* in a field of *kind* is to be translated from *language* (BCP 47).

    Prose, positions and headings are, in whatever script.  A term is not when it holds no letter at all; in a source
    of a non-Latin script, when it holds at most five words and no letter of that script; and a tag is not when it is
    the name of a technology.
    """
    if kind.name not in ("term", "tag"):
        return True
    if kind.name == "tag" and text in TECHNOLOGIES:
        return False
    if not re.search(r"[^\W\d_]", text):
        return False
    return is_latin_language(language) or has_script(text, language) or len(text.split()) > MAX_WORDS
