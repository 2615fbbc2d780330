"""The files of ``content/`` as one document: top-level keys are merged in file-name order."""

from __future__ import annotations

from collections.abc import Iterable

from cvi18n.diagnostic import Diagnostic, Place
from cvi18n.source import faults
from cvi18n.source.nodes import Mapping, Node, Scalar, parse


def merge_documents(files: Iterable[tuple[str, bytes]]) -> tuple[Mapping, list[Diagnostic]]:
    """Parse and merge (name, content) pairs.  A key in two files is a fault; ``meta`` is merged key by key."""
    whole: Mapping | None = None
    diagnostics: list[Diagnostic] = []
    for name, content in files:
        node, found = parse(name, content)
        diagnostics += found
        if isinstance(node, Mapping):
            whole = whole or Mapping(node.at)
            _add_keys(whole, node, diagnostics)
        elif node is not None and not (isinstance(node, Scalar) and node.null):
            diagnostics.append(faults.wrong_type(node.at, name, "a mapping of keys such as basics and work"))
    if whole is None:
        if not diagnostics:
            diagnostics.append(faults.no_content(Place("content")))
        whole = Mapping(Place("content"))
    return whole, diagnostics


def _add_keys(whole: Mapping, part: Mapping, diagnostics: list[Diagnostic]) -> None:
    for key, (where, value) in part.pairs.items():
        if key not in whole.pairs:
            whole.pairs[key] = (where, value)
        elif key == "meta" and _both_mappings(whole.pairs[key][1], value):
            merged = Mapping(whole.pairs[key][1].at)
            for mapping in (whole.pairs[key][1], value):
                assert isinstance(mapping, Mapping)
                _add_keys(merged, mapping, diagnostics)
            whole.pairs[key] = (whole.pairs[key][0], merged)
        elif key != "$schema":
            diagnostics.append(faults.duplicate_key(where.at, key, whole.pairs[key][0].at))


def _both_mappings(one: Node, other: Node) -> bool:
    return isinstance(one, Mapping) and isinstance(other, Mapping)
