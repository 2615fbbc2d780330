"""A Word file taken apart by the standard library alone: its parts, paragraphs and runs."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import NamedTuple
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from zipfile import ZipFile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MARKS = "\u200e\u200f"  # which way the text runs: no letters
GAP = " " * 4  # between two lines of a page that stand beside each other


class Run(NamedTuple):
    """A run: its text, where a tab is one, its properties by name, and the address of the link around it."""

    text: str
    properties: dict[str, Element]
    link: str | None

    def value(self, name: str, attribute: str = "val") -> str | None:
        """An attribute of a property; None without the property."""
        found = self.properties.get(name)
        return None if found is None else found.get(f"{W}{attribute}", "")


class Paragraph(NamedTuple):
    """A paragraph: the id of its style, its properties by name, and its runs."""

    style: str
    properties: dict[str, Element]
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """All of it, without the marks of direction."""
        return "".join(run.text for run in self.runs).translate(dict.fromkeys(map(ord, MARKS)))


class WordFile:
    """The parts of a file by name, as bytes and as trees."""

    def __init__(self, content: bytes) -> None:
        with ZipFile(BytesIO(content)) as file:
            self.members = file.infolist()
            self.parts = {member.filename: file.read(member) for member in self.members}

    def tree(self, name: str) -> Element:
        return ElementTree.fromstring(self.parts[name])

    def paragraphs(self, part: str = "document") -> list[Paragraph]:
        links = dict(self._links())
        return [_paragraph(element, links) for element in self.tree(f"word/{part}.xml").iter(f"{W}p")]

    @property
    def text(self) -> str:
        """The text of the body, paragraph after paragraph, without anything between them."""
        return "".join(paragraph.text for paragraph in self.paragraphs())

    def runs(self) -> list[Run]:
        return [run for paragraph in self.paragraphs() for run in paragraph.runs]

    def run(self, text: str) -> Run:
        """The one run that says *text*."""
        (found,) = [run for run in self.runs() if run.text == text]
        return found

    def style(self, name: str) -> Element:
        """The style of that id."""
        (found,) = [
            style for style in self.tree("word/styles.xml").iter(f"{W}style") if style.get(f"{W}styleId") == name
        ]
        return found

    def _links(self) -> Iterator[tuple[str, str]]:
        for relation in self.tree("word/_rels/document.xml.rels"):
            if relation.get("TargetMode") == "External":
                yield relation.get("Id", ""), relation.get("Target", "")


def _paragraph(element: Element, links: dict[str, str]) -> Paragraph:
    properties = _properties(element, "pPr")
    style = properties["pStyle"].get(f"{W}val", "") if "pStyle" in properties else ""
    return Paragraph(style, properties, tuple(_runs(element, links)))


def _runs(element: Element, links: dict[str, str]) -> Iterator[Run]:
    for child in element:
        if child.tag == f"{W}r":
            text = "".join("\t" if part.tag == f"{W}tab" else part.text or "" for part in child if _is_text(part))
            yield Run(text, _properties(child, "rPr"), None)
        elif child.tag == f"{W}hyperlink":
            address = links[child.get(f"{R}id", "")]
            yield from (run._replace(link=address) for run in _runs(child, links))
        elif child.tag == f"{W}fldSimple":
            field = child.get(f"{W}instr", "").strip()
            yield Run(f"{{{field}}}", {}, None)


def _is_text(element: Element) -> bool:
    return element.tag in (f"{W}t", f"{W}tab")


def _properties(element: Element, name: str) -> dict[str, Element]:
    found = element.find(f"{W}{name}")
    return {} if found is None else {child.tag.removeprefix(W): child for child in found}
