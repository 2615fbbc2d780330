"""What a theme and a CV may set of a page's look: colour, face and spacing, for every writer."""

from __future__ import annotations

from typing import NamedTuple


class Design(NamedTuple):
    """``accent`` is ``#rrggbb``; ``font``: ``sans`` or ``serif``; ``density``: ``compact``, ``normal`` or ``airy``."""

    accent: str = "#15576a"
    font: str = "sans"
    density: str = "normal"
