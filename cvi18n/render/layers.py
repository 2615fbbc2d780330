"""The layers of files that a page is made by: a workspace's own, a theme's, and what all themes share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

WORKSPACE = "templates/"
BUILTIN = "builtin/"
"""Before a file's name: the one that stands without the workspace's."""
BASE = "base/"
"""Before a file's name: the one that all themes share."""


class Layer(NamedTuple):
    """Files by name.  ``address`` stands before a name in a diagnostic, and is empty for files of the package."""

    files: Mapping[str, str]
    address: str = ""


class Sources(NamedTuple):
    """Texts by every name that reaches them, and where each stands; nowhere (``""``) for files of the package."""

    texts: Mapping[str, str]
    places: Mapping[str, str]


def sources(layers: tuple[Layer, Layer, Layer], ending: str) -> Sources:
    """The files whose names have *ending* of the workspace's, the theme's and the base's layer.

    A file takes the place of those of its name behind it; ``builtin/<name>`` and ``base/<name>`` reach those.
    """
    texts: dict[str, str] = {}
    places: dict[str, str] = {}
    for prefix, reached in (("", layers), (BUILTIN, layers[1:]), (BASE, layers[2:])):
        for layer in reversed(reached):
            for name, text in layer.files.items():
                if name.endswith(ending):
                    texts[prefix + name] = text
                    places[prefix + name] = layer.address + name if layer.address else ""
    return Sources(texts, places)
