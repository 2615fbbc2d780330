"""JSON is read by the YAML parser: what the two write differently."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.source.nodes import Mapping, Node, Scalar, Sequence, parse

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

NAME = "content/resume.json"


def outline(tree: Node | None) -> object:
    """What the text says, with every scalar as text; None for the null of JSON."""
    if isinstance(tree, Mapping):
        return {key: outline(value) for key, (_, value) in tree.pairs.items()}
    if isinstance(tree, Sequence):
        return [outline(item) for item in tree.items]
    return tree.value if isinstance(tree, Scalar) and not (tree.plain and tree.null) else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('{\n\t"a": 1,\n\t"b": [\n\t\ttrue\n\t]\n}\n', {"a": "1", "b": ["true"]}, id="tabs"),
        pytest.param('{"a":1,"b":{"c":"d"},"e":[null,-1.50e+3]}', {"a": "1", "b": {"c": "d"}, "e": [None, "-1.50e+3"]}),
        pytest.param(r'{"a": "https:\/\/example.com"}', {"a": "https://example.com"}, id="escaped-slash"),
        pytest.param(r'{"a": "\ud83d\ude00"}', {"a": "😀"}, id="surrogate-pair"),
        pytest.param(r'{"a": "\\\ud840\udc00"}', {"a": "\\𠀀"}, id="surrogate-pair-behind-a-backslash"),
        pytest.param(r'{"a": "\\ud83d\\ude00"}', {"a": r"\ud83d\ude00"}, id="escaped-backslashes"),
        pytest.param(r'{"a": "\ue000\uE001"}', {"a": "\ue000\ue001"}, id="private-use"),
        pytest.param(r'{"\ud83d\ude00": 1}', {"😀": "1"}, id="surrogate-pair-in-a-key"),
        pytest.param(r'{"a": "\n\r\t\"\\"}', {"a": '\n\r\t"\\'}, id="short-escapes"),
        pytest.param('{"a": "b"}\r\n', {"a": "b"}, id="crlf"),
        pytest.param('\ufeff{"a": "b"}', {"a": "b"}, id="byte-order-mark"),
        pytest.param('{"a": "中 # 文: - [x]"}', {"a": "中 # 文: - [x]"}, id="signs-of-yaml"),
        pytest.param('{"a": "~", "b": "null", "c": ""}', {"a": "~", "b": "null", "c": ""}, id="quoted-words"),
        pytest.param(f'{{"{"k" * 900}": "v"}}', {"k" * 900: "v"}, id="long-key"),
    ],
)
def test_json(text: str, expected: object) -> None:
    tree, diagnostics = parse(NAME, text.encode())
    assert (expected, []) == (outline(tree), diagnostics)


VALUES: st.SearchStrategy[Json] = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=8),
        st.sampled_from(["\\", "\\\\ud83d", '"', "a\nb", "中\n文", "\u2028", "😀😀", "/"]),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text("ab中😀\\", max_size=3), inner)),
    max_leaves=8,
)


def as_text(value: Json) -> object:
    """The value with every scalar as JSON writes it."""
    if isinstance(value, dict):
        return {key: as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_text(item) for item in value]
    return value if isinstance(value, str) or value is None else json.dumps(value)


@given(VALUES, st.booleans(), st.sampled_from([None, 2, "\t"]))
def test_what_any_json_writer_writes_is_read(value: Json, ascii_alone: bool, margin: int | str | None) -> None:
    text = json.dumps({"key": value}, ensure_ascii=ascii_alone, indent=margin)
    tree, diagnostics = parse(NAME, text.encode())
    assert ({"key": as_text(value)}, []) == (outline(tree), diagnostics)
