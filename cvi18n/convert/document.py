"""What every reader of another tool's CV takes and gives: values that know their lines, a document, and notices."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from cvi18n.source.nodes import Mapping as MappingNode
from cvi18n.source.nodes import Node, Scalar
from cvi18n.source.write import Value

__all__ = [
    "Headings",
    "Imported",
    "Notice",
    "Settled",
    "Value",
    "Vocabulary",
    "Written",
    "filled",
    "leaves",
    "left_out",
    "line_of",
    "listed",
    "mapping",
    "text_of",
    "value_of",
    "without",
]

Headings = Mapping[str, str]
"""Casefolded word, in any language, to the key of a label."""


NONE: Mapping[str, str] = MappingProxyType({})
"""No words."""


def _no_month(_word: str) -> int:
    return 0


class Vocabulary(NamedTuple):
    """What readers are told of languages.

    ``labels`` are the words of the tool's own labels in all its languages, ``synonyms`` what people write for them;
    ``month`` is 1 to 12 for the name of a month, else 0.  Names of countries and languages are English, in the form
    of ``yamlresume.codes.plain_name``; their codes are ISO 3166's and BCP 47's.
    """

    labels: Headings
    synonyms: Headings = NONE
    month: Callable[[str], int] = _no_month
    countries: Mapping[str, str] = NONE
    languages: Mapping[str, str] = NONE


class Notice(NamedTuple):
    """Something left out on purpose, or guessed: the line it stands in, from 1, and a sentence without a stop."""

    line: int
    text: str


def left_out(line: int, what: str) -> Notice:
    """The notice that *what* has no place in the source; *what* goes on with where it stood, or why."""
    return Notice(line, f"left out: {what}")


class Imported(NamedTuple):
    """A document in the form of the source (JSON Resume 1.0.0 and the additions), and what to tell about it."""

    document: dict[str, Value]
    notices: tuple[Notice, ...] = ()


W = TypeVar("W", bound="Written")


class Written(str):
    """Text that knows the line it was written in; equal to text that does not."""

    __slots__ = ("line",)

    line: int

    def __new__(cls: type[W], text: str, line: int) -> W:
        """*text*, written in *line*."""
        written = super().__new__(cls, text)
        written.line = line
        return written


class Settled(Written):
    """Text that means what it says in the source, and is not looked at for what it may mean in another tool."""


def value_of(node: Node | None) -> Value:
    """The value of *node*, in which every text and key is :class:`Written`.

    Unquoted ``true`` and ``false`` are flags; an unquoted null is None.
    """
    if isinstance(node, Scalar):
        return _scalar(node)
    if isinstance(node, MappingNode):
        return {_written(key): value_of(value) for key, value in node.pairs.values()}
    return None if node is None else [value_of(item) for item in node.items]


def _scalar(node: Scalar) -> Value:
    if node.plain and node.null:
        return None
    if node.plain and node.value in ("true", "false"):
        return node.value == "true"
    return _written(node)


def _written(node: Scalar) -> Written:
    return Written(node.value, node.at.line)


def line_of(value: Value) -> int:
    """The line that *value* begins in; 1 where nothing tells."""
    if isinstance(value, dict):
        return line_of(next(iter(value), None))
    if isinstance(value, list):
        return line_of(value[0] if value else None)
    return value.line if isinstance(value, Written) else 1


def mapping(value: Value, name: str = "") -> dict[str, Value]:
    """*value* where it is a mapping; else one that holds it as *name*, or an empty one."""
    if isinstance(value, dict):
        return value
    return {name: value} if name and value else {}


def listed(value: Value) -> list[Value]:
    """*value* as a list: of nothing for None, of one thing for anything else that is none."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def text_of(value: Value) -> str:
    """*value* where it is text; of anything else, the texts in it with commas between."""
    return value if isinstance(value, str) else ", ".join(leaves(value))


def leaves(value: Value) -> Iterator[str]:
    """The texts in *value*, in order; a flag is the word that it is written with."""
    if isinstance(value, dict):
        for item in value.values():
            yield from leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item)
    elif isinstance(value, bool):
        yield "true" if value else "false"
    elif value:
        yield value


def filled(values: Mapping[str, Value]) -> dict[str, Value]:
    """*values* without those that say nothing."""
    return {key: value for key, value in values.items() if value not in (None, "", [], {})}


def without(values: Mapping[str, Value], *keys: str) -> dict[str, Value]:
    """*values* without *keys*."""
    return {key: value for key, value in values.items() if key not in keys}
