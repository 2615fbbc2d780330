"""A text and its translation, and what a check may want to know of each without markup."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from cvi18n.check.patterns import when_needed
from cvi18n.inline import Run, parse

GAP = "\ufffc"
"""Stands for a character that is none of the language's: code, an address."""

_MARKUP = frozenset("*_`\\[")
_SCHEME = r"(?:https?|ftp)://[!-~]+|\bmailto:[!-~]+|\btel:[!-~]+"
_EMAIL = r"(?<![\w.+-])[\w.+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}"
# A bare host counts by its last label.  Those that are words as well, a missing blank makes: "done.it was".
_HOST = (
    r"(?<![A-Za-z0-9.@/-])(?:[A-Za-z0-9-]+\.)+(?:(?:com|org|net|edu|gov|info|io|ai|dev|app|tech|xyz|cn|fr|nl|pl|ru|jp|uk)"
    r"(?![A-Za-z0-9-])(?:[/?#:][!-~]*)?|[a-z]{2,6}/[!-~]+)"
)
_POINT, _COLON = when_needed("\\.[A-Za-z]"), when_needed(":[A-Za-z0-9/+]")
_IN_ADDRESSES = frozenset(".@:")
_ADDRESS = when_needed(f"{_SCHEME}|{_EMAIL}|{_HOST}", re.ASCII)


class Pair(NamedTuple):
    """A msgid and its msgstr with their inline markup, the BCP 47 tags of both, and the message's context."""

    source: str
    target: str
    source_tag: str
    target_tag: str
    context: str = ""


class Reading(NamedTuple):
    """A text as a reader meets it.

    ``plain`` is what the page shows.  ``prose`` is the same, character for character, with code and addresses as
    :data:`GAP`: what a check of a language may look at.  ``chars`` are the characters of the text, with its markup:
    most checks need no more than one look at them.
    """

    runs: tuple[Run, ...]
    plain: str
    prose: str
    chars: frozenset[str]

    @property
    def codes(self) -> list[str]:
        """The texts of the code spans, in their order."""
        return [run.text for run in self.runs if run.code]

    @property
    def links(self) -> list[str]:
        """The addresses of the links, in their order."""
        return list(dict.fromkeys(run.link for run in self.runs if run.link))


@lru_cache(maxsize=2048)
def read(text: str) -> Reading:
    """The reading of *text*, which the checks of a pair share."""
    chars = frozenset(text)
    if _MARKUP.isdisjoint(chars):
        prose = text if _IN_ADDRESSES.isdisjoint(chars) else _blanked(text)
        return Reading((Run(text),), text, prose, chars)
    runs = parse(text)
    plain = "".join(run.text for run in runs)
    prose = "".join(GAP * len(run.text) if run.code else run.text for run in runs)
    return Reading(runs, plain, _blanked(prose), chars)


def addresses(text: str) -> list[str]:
    """The URLs and e-mail addresses in a text without markup."""
    return [_end(match[0]) for match in _ADDRESS.finditer(text)] if _may_hold_address(text) else []


def _blanked(text: str) -> str:
    if not _may_hold_address(text):
        return text
    return _ADDRESS.sub(lambda match: GAP * len(_end(match[0])) + match[0][len(_end(match[0])) :], text)


def _may_hold_address(text: str) -> bool:
    if "." in text and _POINT.search(text):
        return True
    return "@" in text or (":" in text and _COLON.search(text) is not None)


def _end(address: str) -> str:
    """*address* without the marks of the sentence behind it, nor a bracket that it does not open."""
    while address[-1] in ".,:;!?'\"*_`>" or (address[-1] in ")]" and address.count("(") < address.count(")")):
        address = address[:-1]
    return address
