"""What a theme leaves to the CV: its colour, its kind of typeface, how much stands on a page, and what stands where."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cvi18n.page import Page, Section
from cvi18n.render.colour import HEX, for_dark, for_text

CHOICES: Mapping[str, tuple[str, ...]] = {"font": ("sans", "serif"), "density": ("compact", "normal", "airy")}
"""The settings that are one of a few words."""
LISTS = ("sections", "side")
"""The settings that are lists of section ids."""


class Design(NamedTuple):
    """The settings of a theme, with the CV's own over them.

    ``accent`` is a colour ``#rrggbb``.  ``sections`` come first on the page, in this order; those of ``side`` stand in
    a column of their own.
    """

    accent: str = "#15576a"
    font: str = "sans"
    density: str = "normal"
    sections: tuple[str, ...] = ()
    side: tuple[str, ...] = ()

    @property
    def ink(self) -> str:
        """The accent for text on white, or behind white text: darker where it would be too light."""
        return for_text(self.accent)

    @property
    def glow(self) -> str:
        """The accent for text on a dark screen."""
        return for_dark(self.accent)

    def over(self, own: Mapping[str, str]) -> Design:
        """This design with a CV's own ``accent``, ``font`` and ``density`` in its place.

        Law: each value of *own* passes :func:`unfit`.
        """
        return self._replace(
            accent=own.get("accent", self.accent),
            font=own.get("font", self.font),
            density=own.get("density", self.density),
        )

    def arranged(self, page: Page) -> Page:
        """*page* with its sections in this design's order; those that it does not name keep theirs, behind."""
        rank = {name: position for position, name in enumerate(self.sections)}
        return page._replace(sections=tuple(sorted(page.sections, key=lambda section: rank.get(section.id, len(rank)))))

    def is_aside(self, section: Section) -> bool:
        """Whether *section* stands in the column at the side."""
        return section.id in self.side


def unfit(key: str, value: str) -> str:
    """What *value* of the setting *key* should be instead; empty where it is right.  Lists are checked by others."""
    if key == "accent":
        return "" if HEX.fullmatch(value) else "a colour such as #15576a"
    choices = CHOICES[key]
    return "" if value in choices else "one of " + ", ".join(choices)


def palette(design: Design) -> str:
    """The CSS of the colours.

    ``--accent`` can be read wherever it stands; ``--fill`` is the accent as chosen, for lines and areas without text;
    ``--solid`` is an area that white text stands on.
    """
    light = f"--accent: {design.ink}; --fill: {design.accent}; --solid: {design.ink};"
    dark = f"--accent: {design.glow}; --fill: {design.glow};"
    return f":root {{ {light} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}"
