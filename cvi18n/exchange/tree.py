"""Read XML safely: into a small tree, with lines, and without a single entity of the file's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from cvi18n.diagnostic import Diagnostic, Faults, Place

DEEPEST = 100
"""No file of a translation tool is nested deeper."""

XML = "http://www.w3.org/XML/1998/namespace "
"""What begins the names of ``xml:lang`` and its like."""


@dataclass(slots=True)
class Node:
    """An element.  Names are ``namespace name``, or the name alone; ``parts`` are texts and elements in order."""

    name: str
    attributes: dict[str, str]
    line: int
    parts: list[str | Node] = field(default_factory=list)

    def children(self, *names: str) -> Iterator[Node]:
        """The elements right below this one; those called one of *names*, where there are any."""
        return (part for part in self.parts if isinstance(part, Node) and (not names or part.name in names))

    def every(self, name: str) -> Iterator[Node]:
        """The elements called *name*, at any depth."""
        for child in self.children():
            if child.name == name:
                yield child
            yield from child.every(name)

    @property
    def text(self) -> str:
        """All text, at any depth."""
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)


def read_tree(name: str, content: bytes) -> Node:
    """The root element.  Raises Faults where this is no XML, or declares or needs entities."""
    return _Reader(name).read(content)


def unreadable(name: str, line: int, message: str, advice: str = "export the file again from your tool") -> Faults:
    """The fault of a file that cannot be read for certain."""
    return Faults([Diagnostic(at=Place(name, line), code="exchange-syntax", message=message, help=advice)])


class _Reader:
    def __init__(self, name: str) -> None:
        self._name = name
        self._root = Node("", {}, 1)
        self._open = [self._root]
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        # An entity may fetch a file or grow without end; one that no declaration was read for leaves a hole in a text.
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._entity
        self._parser = parser

    def read(self, content: bytes) -> Node:
        try:
            self._parser.Parse(content, True)
        except expat.ExpatError as error:
            self._stop(f"this is no XML: {expat.ErrorString(error.code)}")
        except (LookupError, ValueError):
            self._stop("the encoding that the file declares cannot be read", "save the file in UTF-8")
        return next(self._root.children())

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) > DEEPEST:
            self._stop("elements are nested too deep")
        node = Node(name, attributes, self._parser.CurrentLineNumber)
        self._open[-1].parts.append(node)
        self._open.append(node)

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        self._open[-1].parts.append(text)

    def _entity(self, *_told: object) -> NoReturn:
        self._stop("the file has entities of its own, which are not read", "write the characters themselves")

    def _stop(self, message: str, advice: str = "export the file again from your tool") -> NoReturn:
        raise unreadable(self._name, self._parser.CurrentLineNumber, message, advice)
