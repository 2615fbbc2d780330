"""``cvi18n themes``: how pages may look; and which look a build takes."""

from __future__ import annotations

from typing import NamedTuple

from cvi18n.commands.project import UsageFault
from cvi18n.diagnostic import Diagnostic
from cvi18n.model.resume import Design as Own
from cvi18n.model.resume import Meta
from cvi18n.render.design import Design
from cvi18n.render.themes import ThemeFolder, builtin_theme, find_theme, theme_in, theme_names
from cvi18n.workspace import Workspace, theme_texts


class Listed(NamedTuple):
    """A theme of the package: what it is called and what it is, and its settings as ``theme.json`` has them."""

    theme: str
    description: str
    accent: str
    font: str
    density: str
    sections: tuple[str, ...]
    side: tuple[str, ...]


class Look(NamedTuple):
    """What every writer of a build follows: a theme, its design with the CV's own over it, and what to say of them."""

    theme: ThemeFolder
    design: Design
    diagnostics: tuple[Diagnostic, ...]


def listed_themes() -> tuple[Listed, ...]:
    """The themes of the package, the default one first."""
    themes = map(builtin_theme, theme_names())
    return tuple(Listed(theme.name, theme.description, *theme.design) for theme in themes)


def look_of(workspace: Workspace, meta: Meta, asked: str | None = None) -> Look:
    """The look that *meta* sets; *asked*, a name or a folder from the command line, takes the place of its theme.

    Raises Faults for a folder that is no theme, UsageFault for a name unknown.
    """
    theme, diagnostics = _asked(asked) if asked else find_theme(meta.theme, meta.at, workspace)
    design = theme.design.over(_own(meta))
    # An order that the CV sets is no theme's to change.
    return Look(theme, design._replace(sections=()) if meta.sections else design, tuple(diagnostics))


def _asked(name: str) -> tuple[ThemeFolder, list[Diagnostic]]:
    if name in theme_names():
        return builtin_theme(name), []
    if "/" in name or "\\" in name or theme_texts(name) is not None:
        return theme_in(name), []
    raise UsageFault(f'"{name}" is no theme', f"the themes are {', '.join(theme_names())}; or name a folder")


def _own(meta: Meta) -> dict[str, str]:
    """The settings of the CV's own, which reading the source has checked."""
    said = meta.design or Own()
    found = {"accent": said.accent, "font": said.font, "density": said.density}
    return {key: value.value for key, value in found.items() if value}
