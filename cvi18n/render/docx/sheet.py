"""The paper, its margins, and how densely it is set."""

from __future__ import annotations

from typing import NamedTuple

# Width and height in twentieths of a point, in which Word measures.
_PAPERS = {"A4": (11906, 16838), "Letter": (12240, 15840)}


class _Density(NamedTuple):
    """Type size in half-points, leading in 240ths of a line, spacing in percent of the normal, margin as in Sheet."""

    size: int
    leading: int
    spacing: int
    margin: int


_DENSITIES = {
    "compact": _Density(19, 247, 65, 880),
    "normal": _Density(21, 264, 100, 1080),
    "airy": _Density(22, 288, 135, 1250),
}


class Sheet(NamedTuple):
    """A page of paper: lengths in twentieths of a point; ``size`` of running text in half-points."""

    width: int
    height: int
    margin: int
    size: int
    leading: int
    spacing: int

    @property
    def measure(self) -> int:
        """The length of a line."""
        return self.width - 2 * self.margin

    @property
    def half_measure_cells(self) -> int:
        """How many half-width characters surely fit into half a line: most are less than .55 em wide."""
        return int(self.measure / 2 / (self.size * 10 * 0.55))

    def gap(self, points: float) -> int:
        """A distance between paragraphs, wider or narrower with the density."""
        return round(points * 20 * self.spacing / 100)


def sheet(paper: str, density: str) -> Sheet:
    """The sheet for ``A4`` or ``Letter`` in a density of a Design."""
    chosen = _DENSITIES[density]
    return Sheet(*_PAPERS[paper], chosen.margin, chosen.size, chosen.leading, chosen.spacing)
