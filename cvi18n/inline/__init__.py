"""Inline markup: the text of one paragraph to runs of one style each, and back from plain text to markup.

It is CommonMark 0.31's emphasis, code spans, inline links and backslash escapes, with one deviation that
Chinese needs (see :func:`cvi18n.inline.emphasis.flanking`).  Everything else is literal text: raw HTML,
entities, images, autolinks, reference links, and links that a printed page cannot follow.

The rooms within, from the top: ``scan`` walks the text, ``emphasis`` pairs the stars, ``target`` reads what
stands in a link's parentheses, ``characters`` tells letters from punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from cvi18n.inline.scan import PLAIN, scan

# A ``_`` between two letters or digits is never markup: leaving it alone keeps snake_case readable.
_ACTIVE = re.compile(r"[\\`*\[\]]|(?<![^\W_])_|_(?![^\W_])")

# Run's fields behind ``text``, in their order.
_Style = tuple[bool, bool, bool, str | None]


class Run(NamedTuple):
    """A run of text in one style.

    ``link`` is the address as it goes into ``href``: http, https, mailto or tel, with ASCII white space, double
    quotation marks and angle brackets percent-encoded; ``&`` is as written and the writer's to escape.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str | None = None


def parse(text: str) -> tuple[Run, ...]:
    """The runs of *text*, which is one paragraph without line breaks.

    Laws: no run is empty and no two neighbours have the same style; parse(escape(t)) == (Run(t),) for any
    non-empty t; any text is valid, and the time grows with its length alone.
    """
    styles = groupby(_slices(text), key=itemgetter(0))
    return tuple(Run("".join(part for _, part in parts), *style) for style, parts in styles)


def escape(text: str) -> str:
    """The markup that shows *text* as it is: to_text(escape(t)) == t, in a link's text too."""
    return _ACTIVE.sub(r"\\\g<0>", text)


def to_text(text: str) -> str:
    """What a reader sees of *text*, without style and addresses."""
    return "".join(part for _, part in _slices(text))


def _slices(text: str) -> Iterator[tuple[_Style, str]]:
    if PLAIN.fullmatch(text):  # as most are
        yield (False, False, False, None), text
        return
    strong = emphasis = 0
    for piece in scan(text):
        if piece.start < piece.end:
            yield (strong > 0, emphasis > 0, piece.code, piece.link), text[piece.start : piece.end]
        strong += piece.strong
        emphasis += piece.emphasis
