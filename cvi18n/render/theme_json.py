"""``theme.json``: what a theme says of itself, with every fault and its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cvi18n.diagnostic import Diagnostic, Faults, Place
from cvi18n.render.design import CHOICES, LISTS, Design, unfit
from cvi18n.source import nodes
from cvi18n.source.nodes import Node, Scalar

_KEYS = ("description", "settings")
_SETTINGS = ("accent", *CHOICES, *LISTS)


class ThemeJson(NamedTuple):
    """A sentence for people, and the settings; what is not set is as :class:`Design` has it."""

    description: str
    design: Design


def read_theme_json(file: str, text: str) -> ThemeJson:
    """Read the *text* of *file*.  Raises Faults with all that is wrong in it."""
    _must_be_json(file, text)
    root, found = nodes.parse(file, text.encode())
    reader = _Reader(found)
    whole = reader.members(root or Scalar("", Place(file)), _KEYS, "the file")
    description = reader.text("description", whole.get("description"))
    settings = reader.members(whole["settings"], _SETTINGS, '"settings"') if "settings" in whole else {}
    texts = {key: reader.setting(key, node) for key, node in settings.items() if key not in LISTS}
    lists = {key: reader.ids(key, node) for key, node in settings.items() if key in LISTS}
    if found:
        raise Faults(found)
    design = Design(sections=lists.get("sections", ()), side=lists.get("side", ()))
    return ThemeJson(description, design.over(texts))


def _must_be_json(file: str, text: str) -> None:
    """The nodes are read as YAML, which takes more than JSON."""
    import json

    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        at = Place(file, error.lineno, error.colno)
        raise Faults(
            [Diagnostic(at=at, code="theme-syntax", message=f"this is not JSON: {error.msg}", help=_SYNTAX_HELP)]
        ) from None
    except RecursionError:
        return  # nested so deep that reading the nodes refuses it


_SYNTAX_HELP = "put keys and texts into double quotes, and no comma behind the last member"


class _Reader(NamedTuple):
    """Takes nodes for what they should be; what they are not goes to ``found``."""

    found: list[Diagnostic]

    def members(self, node: Node, known: Sequence[str], name: str) -> dict[str, Node]:
        """The members of an object, by key."""
        if not isinstance(node, nodes.Mapping):
            self._add(node.at, f"{name} is no object", 'write {"key": value}')
            return {}
        for key, (where, _) in node.pairs.items():
            if key not in known:
                self._add(where.at, f'{name} has no "{key}"', f"the keys here are {', '.join(known)}")
        return {key: value for key, (_, value) in node.pairs.items() if key in known}

    def text(self, key: str, node: Node | None) -> str:
        """A text; one that is not there is empty."""
        if node is not None and not isinstance(node, Scalar):
            self._add(node.at, f'"{key}" is no text', "put it into double quotes")
        return node.value if isinstance(node, Scalar) else ""

    def setting(self, key: str, node: Node) -> str:
        """A colour, or one of a few words."""
        value = node.value if isinstance(node, Scalar) else ""
        if should := unfit(key, value):
            self._add(node.at, f'"{key}" is not {should}', "correct it, or leave it out")
        return value

    def ids(self, key: str, node: Node) -> tuple[str, ...]:
        """A list of section ids; which sections there are is the CV's affair."""
        items = node.items if isinstance(node, nodes.Sequence) else []
        ids = tuple(item.value for item in items if isinstance(item, Scalar))
        if not isinstance(node, nodes.Sequence) or len(ids) < len(items):
            self._add(node.at, f'"{key}" is no list of section ids', 'write ["summary", "work"]')
        return ids

    def _add(self, at: Place, message: str, help_text: str) -> None:
        self.found.append(Diagnostic(at=at, code="theme-setting", message=message, help=help_text))
