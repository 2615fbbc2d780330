"""Page → one HTML file that needs no script and fetches nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cvi18n.page import Alternate, Page
from cvi18n.render.theme import Theme, builtin_templates


def html_theme(templates: Mapping[str, str], theme: Mapping[str, str] | None = None) -> Theme:
    """The workspace's *templates* over a built-in *theme*, to write several pages with."""
    return Theme(builtin_templates() if theme is None else theme, templates)


def write_html(page: Page, theme: Theme) -> str:
    """*page* as a document of its own: ``cv.html``."""
    return theme.render("page.html", page=page)


def write_index(page: Page, alternates: Iterable[Alternate], theme: Theme) -> str:
    """``build/index.html``, the list of languages, in the words of *page*; addresses are relative to that folder."""
    return theme.render("index.html", page=page, alternates=tuple(alternates))
