"""TMX 1.4b: a translation memory, so confirmed translations alone.

It has no states: what comes back from one waits for a confirmation.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvi18n.catalog.merge import LABEL
from cvi18n.exchange.markup import attribute, escaped, fits
from cvi18n.exchange.tree import XML, Node, unreadable
from cvi18n.exchange.unit import Document, State, Unit

_EXPORTED = "x-cvi18n-exported"
_CONTEXT = "x-context"


def write_tmx(document: Document, version: str) -> bytes:
    """The document as a file, as far as it is translated; *version* is this tool's."""
    header = {
        "creationtool": "cvi18n",
        "creationtoolversion": version,
        "segtype": "paragraph",
        "o-tmf": "gettext",
        "adminlang": "en",
        "srclang": document.source_language,
        "datatype": "plaintext",
    }
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<tmx version="1.4">',
        f"  <header{''.join(attribute(name, value) for name, value in header.items())}/>",
        "  <body>",
        *(line for unit in document.units if is_held(unit) for line in _unit(unit, document)),
        "  </body>",
        "</tmx>",
    ]
    return "".join(f"{line}\n" for line in lines).encode()


def is_held(unit: Unit) -> bool:
    """Whether a memory holds *unit*: it is translated, and in characters that XML has."""
    return unit.state is State.TRANSLATED and fits(unit.source) and fits(unit.target)


def _unit(unit: Unit, document: Document) -> Iterator[str]:
    # The words that come with the tool are English in every CV.
    source = "en" if unit.context == LABEL else document.source_language
    yield f'    <tu tuid="{unit.id}"{attribute("srclang", source)}>'
    yield from (f"      <note>{escaped(note.text)}</note>" for note in unit.notes)
    if unit.context is not None:
        yield f'      <prop type="{_CONTEXT}">{escaped(unit.context)}</prop>'
    yield f'      <prop type="{_EXPORTED}">{unit.exported}</prop>'
    for language, text in ((source, unit.source), (document.target_language, unit.target)):
        yield f"      <tuv{attribute('xml:lang', language)}><seg>{escaped(text)}</seg></tuv>"
    yield "    </tu>"


def read_tmx(name: str, root: Node) -> tuple[Document, ...]:
    """A document for each target language in the file *name*, in their order.  Raises Faults."""
    header = next(root.children("header"), None)
    if header is None:
        raise unreadable(name, root.line, "this TMX has no header")
    source = header.attributes.get("srclang", "")
    found: dict[str, list[Unit]] = {}
    for node in root.every("tu"):
        for language, unit in _read_unit(node, source):
            found.setdefault(language, []).append(unit)
    return tuple(Document(source, language, tuple(units)) for language, units in found.items())


def _read_unit(node: Node, header_language: str) -> Iterator[tuple[str, Unit]]:
    variants = [(_language(variant), variant) for variant in node.children("tuv")]
    said = node.attributes.get("srclang", header_language)
    source = next((variant for language, variant in variants if _same(language, said)), None)
    if source is None:
        return
    properties = {prop.attributes.get("type"): prop.text for prop in node.children("prop")}
    for language, variant in variants:
        if variant is not source and (text := _segment(variant)):
            yield (
                language,
                Unit(
                    id=node.attributes.get("tuid", ""),
                    source=_segment(source),
                    target=text,
                    state=State.FUZZY,
                    context=properties.get(_CONTEXT),
                    exported=properties.get(_EXPORTED, "").strip(),
                    line=node.line,
                ),
            )


def _language(variant: Node) -> str:
    # Before TMX 1.4 the attribute was not XML's own.
    return variant.attributes.get(f"{XML}lang", variant.attributes.get("lang", ""))


def _same(one: str, other: str) -> bool:
    return one.replace("_", "-").lower() == other.replace("_", "-").lower()


def _segment(variant: Node) -> str:
    segment = next(variant.children("seg"), None)
    return segment.text if segment else ""
