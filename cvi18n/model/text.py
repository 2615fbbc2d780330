"""The leaves of a CV: text to translate, text never to translate, codes."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from cvi18n.diagnostic import Place


class State(str, Enum):
    """Where a text comes from: as written, or looked up in a catalog with this outcome."""

    WRITTEN = "written"
    TRANSLATED = "translated"
    FUZZY = "fuzzy"
    UNTRANSLATED = "untranslated"


class Text(NamedTuple):
    """One translatable text: a line, or a paragraph with its inline markup.

    ``value`` is what to show.  Where ``state`` is fuzzy or untranslated it is still the source text.
    """

    value: str
    at: Place
    state: State = State.WRITTEN


class Prose(NamedTuple):
    """Paragraphs of running text; each is a message of its own."""

    paragraphs: tuple[Text, ...]


class Verbatim(NamedTuple):
    """Text that is the same in every language: addresses, numbers, user names, settings."""

    value: str
    at: Place


class Code(NamedTuple):
    """A code that CLDR or the labels name in each language; ``vocabulary`` says whose code it is."""

    value: str
    vocabulary: str
    at: Place


Raw = str | bool | None | tuple["Raw", ...] | dict[str, "Raw"]
"""What an unknown key holds, kept as it was written."""
