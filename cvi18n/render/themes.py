"""The themes, and where one is found.

A theme is a folder with ``theme.json`` and files that take the place of those of ``base``, ``style.css`` first of all.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity
from cvi18n.model.text import Raw
from cvi18n.render.design import Design
from cvi18n.render.layers import WORKSPACE, Layer
from cvi18n.render.theme_json import read_theme_json
from cvi18n.workspace import Workspace, package_folders, package_texts, theme_texts

DEFAULT_THEME = "inkstone"
IN_WORKSPACE = "./"
"""What ``meta.theme`` begins with where it is a folder of the workspace."""

_BASE = "base"
_SETTINGS_FILE = "theme.json"


class ThemeFolder(NamedTuple):
    """A theme as it was read: its texts by file name, and what ``theme.json`` says.

    ``address`` is what a diagnostic puts before a file's name; empty for a theme of the package.
    """

    name: str
    description: str
    design: Design
    files: Mapping[str, str]
    address: str = ""


def theme_names() -> list[str]:
    """The names of the themes of the package, the default one first."""
    others = [name for name in package_folders("themes") if name not in (_BASE, DEFAULT_THEME)]
    return [DEFAULT_THEME, *others]


@cache
def base_texts() -> Mapping[str, str]:
    """The files that themes share, by name."""
    return package_texts(f"themes/{_BASE}")


@cache
def builtin_theme(name: str = DEFAULT_THEME) -> ThemeFolder:
    """The theme *name* of the package."""
    return _theme(name, package_texts(f"themes/{name}"), "")


def find_theme(said: Raw, at: Place, workspace: Workspace) -> tuple[ThemeFolder, list[Diagnostic]]:
    """The theme that ``meta.theme`` says, *said* at *at*, and what to say about it.

    Another tool's theme gives the default one and a warning.  Raises Faults where a folder of the workspace is none.
    """
    if not said:
        return builtin_theme(), []
    if isinstance(said, str) and said.startswith(IN_WORKSPACE):
        folder = said.removeprefix(IN_WORKSPACE).strip("/")
        return _in_folder(folder, workspace.theme_texts(folder), at), []
    if isinstance(said, str) and said in theme_names():
        return builtin_theme(said), []
    return builtin_theme(), [_unknown(at, said)]


def theme_in(path: str) -> ThemeFolder:
    """The theme in the folder *path*, wherever it is.  Raises Faults where it is none."""
    return _in_folder(path, theme_texts(path), Place(path))


def layers(theme: ThemeFolder, templates: Mapping[str, str]) -> tuple[Layer, Layer, Layer]:
    """What a page is made by, for every writer: the workspace's *templates*, the theme's files, the base's."""
    return Layer(templates, WORKSPACE), Layer(theme.files, theme.address), Layer(base_texts())


def _in_folder(folder: str, files: Mapping[str, str] | None, at: Place) -> ThemeFolder:
    if files is None:
        raise Faults([_missing(at, f"there is no folder {folder}")])
    if _SETTINGS_FILE not in files:
        raise Faults([_missing(at, f"{folder} has no {_SETTINGS_FILE}")])
    bare = folder.rstrip("/")
    return _theme(bare.rpartition("/")[2], files, f"{bare}/")


def _theme(name: str, files: Mapping[str, str], address: str) -> ThemeFolder:
    description, design = read_theme_json(address + _SETTINGS_FILE, files[_SETTINGS_FILE])
    return ThemeFolder(name, description, design, files, address)


def _missing(at: Place, message: str) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="theme-missing",
        message=message,
        help='a theme is a folder with theme.json, {"description": "…", "settings": {}}, and style.css',
    )


def _unknown(at: Place, said: Raw) -> Diagnostic:
    what = f'"{said}"' if isinstance(said, str) else "this"
    return Diagnostic(
        at=at,
        code="theme-unknown",
        severity=Severity.WARNING,
        message=f"{what} is no theme of this program, so the page is made with {DEFAULT_THEME}",
        help=f"the themes are {', '.join(theme_names())}; for a folder of your own write {IN_WORKSPACE}themes/mine",
    )
