"""The lines of a page with their numbers, without front matter and without what Jekyll never shows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from cvi18n.convert.blocks.notes import Notes

# ``[//]: # (a comment)``: a link that nothing can refer to.
_COMMENT = re.compile(r" {0,3}\[(?://|#|comment|_+)\]:\s*(?:#|<#?>)")
# kramdown's attribute lists: ``{: .no_toc }`` on a line of their own, or behind a link.
_ATTRIBUTES = re.compile(r"\{::?[^{}\n]*\}")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")


class Line(NamedTuple):
    """A line without its end, and its number in the file."""

    number: int
    text: str


def number_lines(text: str) -> list[Line]:
    """The lines of *text*; only CR and LF end one."""
    return [Line(number, line) for number, line in enumerate(re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff")), 1)]


def cut_front_matter(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The YAML between the two ``---`` at the top, and the rest."""
    if lines and lines[0].text.rstrip() == "---":
        for index, line in enumerate(lines[1:], 1):
            if line.text.rstrip() in ("---", "..."):
                return lines[1:index], lines[index + 1 :]
    return [], lines


def drop_comments(lines: Iterable[Line], notes: Notes) -> list[Line]:
    """*lines* without comments in the form of links and without kramdown's attribute lists; code stays as it is."""
    kept: list[Line] = []
    fence = ""
    for line in lines:
        mark = _FENCE.match(line.text)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence) and not line.text[mark.end() :].strip():
            fence = ""
        if not fence and _COMMENT.match(line.text):
            notes.leave_out("comment", line.number)
            continue
        if not fence and (bare := _ATTRIBUTES.sub("", line.text)) != line.text:
            notes.leave_out("attribute list of kramdown", line.number)
            line = line._replace(text=bare)
        kept.append(line)
    return kept
