"""XLIFF 2.0 (OASIS, 2014), which 2.1 did not change in what is used here: the core, and its module for metadata.

Inline markup stays text: translators see ``**bold**`` as in a catalog.  A fuzzy translation is one whose segment is
``initial`` and yet has a target.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvi18n.catalog.merge import LABEL
from cvi18n.exchange.markup import attribute, escaped
from cvi18n.exchange.tree import Node, unreadable
from cvi18n.exchange.unit import Document, State, Unit

CORE = "urn:oasis:names:tc:xliff:document:2.0"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"

_LABELS = "These words come with cvi18n: their source is English, whatever the language of the CV is."
_CONFIRMED = ("translated", "reviewed", "final")
# Codes of the original format, which this one does not have: what they stand for cannot be known.
_CODES = frozenset(f"{CORE} {name}" for name in ("pc", "ph", "sc", "ec"))


def write_xliff(document: Document, original: str) -> bytes:
    """The document as a file; *original* is the name of the catalog."""
    languages = attribute("srcLang", document.source_language) + attribute("trgLang", document.target_language)
    labels = [unit for unit in document.units if unit.context == LABEL]
    messages = [unit for unit in document.units if unit.context != LABEL]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<xliff xmlns="{CORE}" xmlns:mda="{METADATA}" version="2.0"{languages}>',
        *_file("cv", original, messages, None),
        *_file("labels", original, labels, _LABELS),
        "</xliff>",
    ]
    return "".join(f"{line}\n" for line in lines).encode()


def _file(name: str, original: str, units: Sequence[Unit], note: str | None) -> Iterator[str]:
    if not units:
        return
    yield f'  <file id="{name}"{attribute("original", original)} canResegment="no">'
    if note:
        yield f"    <notes><note>{escaped(note)}</note></notes>"
    for unit in units:
        yield from _unit(unit)
    yield "  </file>"


def _unit(unit: Unit) -> Iterator[str]:
    name = "" if unit.context is None else attribute("name", unit.context)
    yield f'    <unit id="{unit.id}"{name}>'
    yield '      <mda:metadata><mda:metaGroup category="cvi18n">'
    yield f'        <mda:meta type="exported">{unit.exported}</mda:meta>'
    yield "      </mda:metaGroup></mda:metadata>"
    if unit.notes:
        yield "      <notes>"
        yield from (f'        <note category="{note.kind}">{escaped(note.text)}</note>' for note in unit.notes)
        yield "      </notes>"
    yield f"      <segment{_state(unit.state)}>"
    yield f'        <source xml:space="preserve">{escaped(unit.source, _code_point)}</source>'
    if unit.target:
        yield f'        <target xml:space="preserve">{escaped(unit.target, _code_point)}</target>'
    yield "      </segment>"
    yield "    </unit>"


def _state(state: State) -> str:
    if state is State.TRANSLATED:
        return ' state="translated"'
    return ' state="initial" subState="cvi18n:fuzzy"' if state is State.FUZZY else ' state="initial"'


def _code_point(character: str) -> str:
    return f'<cp hex="{ord(character):04X}"/>'


def read_xliff(name: str, root: Node) -> Document:
    """The document in the file *name*, by its root element.  Raises Faults."""
    if root.name != f"{CORE} xliff" or not root.attributes.get("version", "").startswith("2."):
        raise unreadable(name, root.line, "this is no XLIFF 2", "export XLIFF 2.0 or 2.1; 1.2 is another format")
    source, target = root.attributes.get("srcLang", ""), root.attributes.get("trgLang", "")
    if not source or not target:
        raise unreadable(name, root.line, "the file does not say its languages", "add srcLang and trgLang to <xliff>")
    return Document(source, target, tuple(_read_unit(name, node) for node in root.every(f"{CORE} unit")))


def _read_unit(name: str, node: Node) -> Unit:
    segments = [(segment, *_texts(name, segment)) for segment in node.children(f"{CORE} segment", f"{CORE} ignorable")]
    # What is between segments needs no translation of its own: it is the source's where there is none.
    whole = all(target is not None or segment.name != f"{CORE} segment" for segment, _, target in segments)
    states = [segment.attributes.get("state", "initial") for segment in node.children(f"{CORE} segment")]
    sure = all(state in _CONFIRMED for state in states) and not any(map(_has_codes, node.every(f"{CORE} target")))
    text = "".join(source if target is None else target for _, source, target in segments) if whole else ""
    return Unit(
        id=node.attributes.get("id", ""),
        source="".join(source for _, source, _ in segments),
        target=text,
        state=(State.TRANSLATED if sure else State.FUZZY) if text else State.UNTRANSLATED,
        context=node.attributes.get("name"),
        exported=_exported(node),
        line=node.line,
    )


def _texts(name: str, segment: Node) -> tuple[str, str | None]:
    source, target = (next(segment.children(f"{CORE} {kind}"), None) for kind in ("source", "target"))
    return _text(name, source) if source else "", _text(name, target) if target else None


def _text(name: str, node: Node) -> str:
    return "".join(part if isinstance(part, str) else _inline(name, part) for part in node.parts)


def _inline(name: str, node: Node) -> str:
    if node.name != f"{CORE} cp":
        return _text(name, node)
    try:
        character = chr(int(node.attributes["hex"], 16))
        # Half of a pair is none.
        character.encode()
        return character
    except (KeyError, ValueError, OverflowError):
        raise unreadable(name, node.line, "<cp> has no code point in hex") from None


def _has_codes(node: Node) -> bool:
    return any(found.name in _CODES or _has_codes(found) for found in node.children())


def _exported(node: Node) -> str:
    for group in node.every(f"{METADATA} metaGroup"):
        if group.attributes.get("category") == "cvi18n":
            return next((meta.text for meta in group.children(f"{METADATA} meta")), "").strip()
    return ""
