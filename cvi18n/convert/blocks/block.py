"""What a page is made of once layout is gone: headings, paragraphs, lists, badges."""

from __future__ import annotations

from typing import NamedTuple

from cvi18n.convert.blocks.runs import Runs, tidy
from cvi18n.inline import Run


class Heading(NamedTuple):
    """A heading of *level* 1 to 6."""

    level: int
    runs: Runs
    line: int


class Para(NamedTuple):
    """A paragraph, split where its writer broke the line for good.

    It *leads* to the list behind it where that list is indented below it.
    """

    lines: tuple[Runs, ...]
    line: int
    leads: bool = False

    @property
    def runs(self) -> Runs:
        """All lines as one."""
        return tidy(run for line in self.lines for run in (*line, Run("\n")))


class Items(NamedTuple):
    """A list; each item is blocks again."""

    items: tuple[tuple[Block, ...], ...]
    line: int


class Tags(NamedTuple):
    """Terms beside each other, such as buttons."""

    names: tuple[str, ...]
    line: int


class Rule(NamedTuple):
    """A line across the page."""

    line: int


class Badge(NamedTuple):
    """The two texts of a badge image, and where it links to."""

    label: str
    message: str
    url: str
    line: int


class Typed(NamedTuple):
    """The lines that an animated image types."""

    lines: tuple[str, ...]
    line: int


Block = Heading | Para | Items | Tags | Rule | Badge | Typed
