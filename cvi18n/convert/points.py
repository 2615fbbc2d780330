"""Markdown paragraphs and lists, as YAMLResume has them in one text → paragraphs, and points to any depth."""

from __future__ import annotations

import re
from typing import NamedTuple

from cvi18n.convert.document import Value

_ITEM = re.compile(r"([ \t]*)(?:[-*+]|[0-9]{1,9}[.)])[ \t]+(?=\S)")


class _Point(NamedTuple):
    indent: int
    lines: list[str]
    below: list[_Point]

    def value(self) -> Value:
        text = " ".join(self.lines)
        return {"text": text, "highlights": [point.value() for point in self.below]} if self.below else text


def split_points(text: str) -> tuple[str, list[Value]]:
    """The paragraphs of *text*, with blank lines between, and its points, as highlights.

    A line below a point belongs to it, as in Markdown, until a blank line comes.
    """
    paragraphs: list[list[str]] = [[]]
    points: list[_Point] = []
    open_points: list[_Point] = []
    blank = False
    for line in re.split(r"\r?\n", text.expandtabs(4)):
        if not line.strip():
            blank = True
            paragraphs.append([])
            continue
        if match := _ITEM.match(line):
            point = _Point(len(match[1]), [line[match.end() :].strip()], [])
            open_points = [other for other in open_points if other.indent < point.indent]
            (open_points[-1].below if open_points else points).append(point)
            open_points.append(point)
        elif open_points and (not blank or line.startswith(" ")):
            open_points[-1].lines.append(line.strip())
        else:
            open_points = []
            paragraphs[-1].append(line.strip())
        blank = False
    prose = "\n\n".join("\n".join(lines) for lines in paragraphs if lines)
    return prose, [point.value() for point in points]


def only_paragraphs(text: str) -> str:
    """*text* for places that hold no points: each is a paragraph."""
    prose, points = split_points(text)
    return "\n\n".join([*([prose] if prose else []), *(part for point in points for part in _flat(point))])


def _flat(point: Value) -> list[str]:
    if isinstance(point, dict):
        below = point["highlights"]
        assert isinstance(below, list)
        return [*_flat(point["text"]), *(part for item in below for part in _flat(item))]
    return [str(point)]
