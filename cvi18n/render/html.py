"""Page → one HTML file that needs no script and fetches nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from cvi18n.page import Alternate, Page
from cvi18n.render.design import Design
from cvi18n.render.theme import Theme
from cvi18n.render.themes import ThemeFolder, builtin_theme, layers
from cvi18n.workspace import Memory


def html_theme(
    templates: Mapping[str, str],
    theme: ThemeFolder | None = None,
    design: Design | None = None,
    memory: Memory | None = None,
) -> Theme:
    """The workspace's *templates* over *theme*, the default one without it, to write several pages with.

    *design* is the theme's own without it; *memory* keeps compiled templates.  Raises Faults with the syntax errors of
    templates.
    """
    theme = theme or builtin_theme()
    return Theme(layers(theme, templates), design or theme.design, memory)


def write_html(page: Page, theme: Theme, data: str = "") -> str:
    """*page* as a document of its own, ``cv.html``; *data* is JSON-LD that is safe inside a ``<script>``."""
    return theme.render("page.html", page=theme.design.arranged(page), data=Markup(data))


def write_index(page: Page, alternates: Iterable[Alternate], theme: Theme) -> str:
    """``build/index.html``, the list of languages, in the words of *page*; addresses are relative to that folder."""
    return theme.render("index.html", page=page, alternates=tuple(alternates))
