"""Translation memories in TMX 1.4 (LISA OSCAR)."""

from __future__ import annotations

from collections.abc import Iterator

from cvi18n.exchange.tree import XML, read_tree, unreadable
from cvi18n.locale import tags
from cvi18n.prefill.folding import one_line

_CONTEXT = "x-context"
"""The property by which TMX tells the msgctxt, as this tool writes it and others do."""


def tmx_units(name: str, content: bytes) -> Iterator[tuple[dict[str, str], str | None]]:
    """The words by language of each ``tu``, whichever the file calls the source, and its msgctxt.  Raises Faults."""
    root = read_tree(name, content)
    if root.name != "tmx":
        raise unreadable(name, root.line, f"this is no TMX: its outermost element is {root.name.rpartition(' ')[2]}")
    for node in root.every("tu"):
        context = next((prop.text for prop in node.children("prop") if prop.attributes.get("type") == _CONTEXT), None)
        words: dict[str, str] = {}
        for variant in node.children("tuv"):
            # Before TMX 1.4 the attribute was not XML's own.
            said = variant.attributes.get(f"{XML}lang") or variant.attributes.get("lang", "")
            text = one_line("".join(segment.text for segment in variant.children("seg")))
            if text and (tag := tags.from_folder(said)):
                words.setdefault(tag, text)
        if len(words) > 1:
            yield words, context
