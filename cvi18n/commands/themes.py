"""``cvi18n themes``: how pages may look; and which look a build takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cvi18n.commands.project import UsageFault
from cvi18n.diagnostic import Diagnostic, Faults
from cvi18n.model.resume import Meta
from cvi18n.render.design import Design, unfit
from cvi18n.render.themes import ThemeFolder, builtin_theme, find_theme, theme_in, theme_names
from cvi18n.workspace import Workspace, theme_texts

OWN = ("accent", "font", "density")
"""The settings that ``meta.design`` may hold."""


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

    Raises Faults for a folder that is no theme and for settings that are none, UsageFault for a name unknown.
    """
    theme, diagnostics = _asked(asked) if asked else find_theme(meta.theme, meta.at, workspace)
    faults = list(_setting_faults(meta))
    if faults:
        raise Faults(faults)
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
    design = meta.extra.get("design")
    pairs = design.items() if isinstance(design, dict) else ()
    return {key: value for key, value in pairs if isinstance(value, str)}


def _setting_faults(meta: Meta) -> Iterator[Diagnostic]:
    design = meta.extra.get("design")
    if design is not None and not isinstance(design, dict):
        yield _fault(meta, "design is no mapping", f"write its keys below it: {', '.join(OWN)}")
    for key, value in _own(meta).items():
        if key not in OWN:
            yield _fault(meta, f'design has no "{key}"', f"the keys here are {', '.join(OWN)}")
        elif should := unfit(key, value):
            yield _fault(meta, f'design.{key} "{value}" is not {should}', "correct it, or leave it out")


def _fault(meta: Meta, message: str, help_text: str) -> Diagnostic:
    return Diagnostic(at=meta.at, code="design-setting", message=message, help=help_text)
