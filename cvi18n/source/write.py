"""A document as YAML for people: block style, quotes only where they are needed, running text in short lines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from cvi18n.model.kinds import Kind, RecordKind, Spec
from cvi18n.model.resume import Resume
from cvi18n.source.quoting import WIDTH, block, prose_block, width, written

Value = str | bool | None | list["Value"] | dict[str, "Value"]
"""What a key holds: as in JSON, but every scalar that is no flag is text."""

# Lists of short words, which are read at a glance on one line.
_IN_BRACKETS = frozenset(["tag", "verbatim", "language", "path"])


def to_yaml(document: Mapping[str, Value], schema: str = "") -> str:
    """*document* as a file of ``content/``; *schema* is the path that editors find the JSON Schema at.

    Law: read_source sees in it what it sees in *document* as JSON.
    """
    specs = {spec.key: spec for spec in Resume.SPECS}
    parts = ["\n".join(_pair(key, value, specs.get(key), 0)) + "\n" for key, value in document.items()]
    head = [f"# yaml-language-server: $schema={schema}\n"] if schema else []
    return "\n".join([*head, *(parts or ["{}\n"])])


def _pair(key: str, value: Value, spec: Spec | None, indent: int) -> Iterator[str]:
    start = " " * indent + written(key) + ":"
    inline, below = _node(value, spec.kind if spec else None, indent + 2, len(start) + 1)
    yield f"{start} {inline}" if inline else start
    yield from below


def _node(value: Value, kind: Kind[object] | None, indent: int, column: int) -> tuple[str, list[str]]:
    """What stands at *column*, and the lines below it, which are indented by *indent* at least."""
    if isinstance(value, str):
        style = prose_block if _is_prose(kind) else block
        inline, lines = style(value, indent, column)
        return inline, [" " * indent + line if line else "" for line in lines]
    if isinstance(value, dict) and value:
        specs = _specs(kind)
        return "", [line for key, item in value.items() for line in _pair(key, item, specs.get(key), indent)]
    if isinstance(value, list) and value:
        line = _in_brackets(value) if kind and kind.name in _IN_BRACKETS else ""
        if line and column + width(line) <= WIDTH:
            return line, []
        return "", [line for item in value for line in _item(item, kind, indent)]
    # What JSON writes in one word, YAML does too.
    return json.dumps(value), []


def _item(value: Value, kind: Kind[object] | None, indent: int) -> list[str]:
    inline, below = _node(value, kind, indent + 2, indent + 2)
    if inline:
        return [" " * indent + "- " + inline, *below]
    # The first line stands beside the dash.
    return [" " * indent + "- " + below[0][indent + 2 :], *below[1:]]


def _in_brackets(items: list[Value]) -> str:
    """The items on one line; empty where one of them is no text."""
    texts = [written(item, flow=True) for item in items if isinstance(item, str)]
    return f"[{', '.join(texts)}]" if len(texts) == len(items) else ""


def _is_prose(kind: Kind[object] | None) -> bool:
    if isinstance(kind, RecordKind) and kind.shorthand:
        kind = next(spec.kind for spec in kind.record().SPECS if spec.name == kind.shorthand)
    return kind is not None and kind.name == "prose"


def _specs(kind: Kind[object] | None) -> Mapping[str, Spec]:
    return {spec.key: spec for spec in kind.record().SPECS} if isinstance(kind, RecordKind) else {}
