from __future__ import annotations

from collections.abc import Iterator

import pytest
import yaml

from cvi18n.diagnostic import Diagnostic, Place
from cvi18n.source.nodes import MAX_ALIASED, MAX_DEPTH, Mapping, Node, Scalar, Sequence, parse
from tests.source.reading import NAME, found, node, scalar


def outline(tree: Node | None) -> object:
    """Dicts, lists and texts alone."""
    if isinstance(tree, Mapping):
        return {key: outline(value) for key, (_, value) in tree.pairs.items()}
    if isinstance(tree, Sequence):
        return [outline(item) for item in tree.items]
    return tree.value if tree else None


def places(tree: Node | None) -> Iterator[tuple[str, int, int]]:
    """Each scalar, keys too, with its line and column."""
    if isinstance(tree, Scalar):
        yield tree.value, tree.at.line, tree.at.column
    elif isinstance(tree, Sequence):
        for item in tree.items:
            yield from places(item)
    elif tree:
        for key, value in tree.pairs.values():
            yield from places(key)
            yield from places(value)


def faults(text: str) -> list[Diagnostic]:
    tree, diagnostics = parse(NAME, text.encode())
    if tree is not None:  # no assert: pytest would print the tree, and a bomb is one because that takes forever
        pytest.fail("a part of the file was read")
    return diagnostics


@pytest.mark.parametrize(
    ("written", "value"),
    [
        *(
            pytest.param(text, text, id=text)
            for text in (
                *("no", "No", "yes", "on", "off", "true", "false", "nil", "none", "nULL", "Y", "="),
                *("12:30", "1:2:3", "3.10", "1e5", "0x1F", "0o17", "017", "1_000", "+1", "-.5", ".inf", ".nan"),
                *("2021-03-01", "2021-03-01T10:00:00Z", "2021-02-30", "<<", "C++", "a:b", "a#b", "百分之40%"),
            )
        ),
        pytest.param("'no'", "no", id="single-quoted"),
        pytest.param("'it''s'", "it's", id="single-quote-in-single-quotes"),
        pytest.param('"3.10"', "3.10", id="double-quoted"),
        pytest.param('"\\u4e2d\\x41\\t\\\\"', "中A\t\\", id="escapes"),
        pytest.param("|\n  12:30\n", "12:30\n", id="literal-block"),
        pytest.param("|-\n  12:30\n", "12:30", id="literal-block-stripped"),
        pytest.param(">-\n  2021-03-01\n", "2021-03-01", id="folded-block"),
        pytest.param("!!int 42", "42", id="tagged"),
        pytest.param("!!bool yes", "yes", id="tagged-bool"),
        pytest.param('"~"', "~", id="quoted-tilde"),
        pytest.param("'null'", "null", id="quoted-null"),
        pytest.param("0", "0", id="zero"),
        pytest.param("no # 注释", "no", id="comment"),
    ],
)
def test_scalars_stay_text(written: str, value: str) -> None:
    assert value == scalar(written).value
    assert not scalar(written).null


@pytest.mark.parametrize(
    "written", ["", "~", "null", "Null", "NULL", '""', "''", '" "', '"\\u3000\\n"', "|\n\n", "# comment"]
)
def test_forms_of_nothing(written: str) -> None:
    assert scalar(written).null


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a: b\n", [("a", 1, 1), ("b", 1, 4)], id="first-line"),
        pytest.param("# 注\n\na:\n  - b\n", [("a", 3, 1), ("b", 4, 5)], id="list"),
        pytest.param("姓名: 林薇\n", [("姓名", 1, 1), ("林薇", 1, 5)], id="behind-chinese"),
        pytest.param(
            "{职位: 工程师, 城市: 上海}",
            [("职位", 1, 2), ("工程师", 1, 6), ("城市", 1, 11), ("上海", 1, 15)],
            id="behind-chinese-in-flow",
        ),
        pytest.param("[😀😀, 𠀀, x]", [("😀😀", 1, 2), ("𠀀", 1, 6), ("x", 1, 9)], id="behind-astral"),
        pytest.param("\ufeffa: b\n", [("a", 1, 1), ("b", 1, 4)], id="behind-a-byte-order-mark"),
        pytest.param("a: 'b'\nc: \"d\"\n", [("a", 1, 1), ("b", 1, 4), ("c", 2, 1), ("d", 2, 4)], id="quotes"),
        pytest.param("a: |\n  x\nb: c", [("a", 1, 1), ("x\n", 1, 4), ("b", 3, 1), ("c", 3, 4)], id="block"),
        pytest.param(
            "a: 中\n  文\n中: 文\nb: c\n",
            [("a", 1, 1), ("中文", 1, 4), ("中", 3, 1), ("文", 3, 4), ("b", 4, 1), ("c", 4, 4)],
            id="behind-joined-lines",
        ),
        pytest.param("a: b\r\nc: d\r\n", [("a", 1, 1), ("b", 1, 4), ("c", 2, 1), ("d", 2, 4)], id="crlf"),
        pytest.param("---\na: b\n...\n", [("a", 2, 1), ("b", 2, 4)], id="document-marks"),
    ],
)
def test_places_count_lines_and_code_points_from_one(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert expected == list(places(node(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", None, id="empty-file"),
        pytest.param("\ufeff", None, id="byte-order-mark-alone"),
        pytest.param("# 注释\n# 另一行\n", None, id="comments-alone"),
        pytest.param("- a\n- b\n", ["a", "b"], id="list-at-the-top"),
        pytest.param("中文", "中文", id="scalar-at-the-top"),
        pytest.param("? a\n: b\n", {"a": "b"}, id="explicit-key"),
        pytest.param("a: [{b: c}, []]\nd: {}", {"a": [{"b": "c"}, []], "d": {}}, id="flow"),
        pytest.param("a: 1 # 中文\n中: 文 # 注释\n# 注释\n键: 值", {"a": "1", "中": "文", "键": "值"}, id="comments"),
        pytest.param("- 中 # 注释\n# 注释\n- 文 # 注释\n", ["中", "文"], id="comments-between-items"),
        pytest.param("中文\n文: x", None, id="key-over-two-lines"),
        pytest.param("a: &x [b]\nc: *x\n", {"a": ["b"], "c": ["b"]}, id="alias"),
        pytest.param("a: &x 中\nb: *x\n*x : c\n", {"a": "中", "b": "中", "中": "c"}, id="alias-of-a-scalar"),
        pytest.param("- &x a\n- &x b\n- *x\n", ["a", "b", "b"], id="anchor-set-again"),
        pytest.param("a: &x {b: 1}\nc: {<<: *x}\n", {"a": {"b": "1"}, "c": {"<<": {"b": "1"}}}, id="no-merge-keys"),
    ],
)
def test_structure(text: str, expected: object) -> None:
    assert expected == outline(parse(NAME, text.encode())[0])


@pytest.mark.parametrize(
    ("text", "kept", "pairs"),
    [
        pytest.param("a: 1\nb: 2\na: 3\n", {"a": "1", "b": "2"}, [((3, 1), (1, 1))], id="at-the-top"),
        pytest.param("x:\n  a: 1\n  'a': 2\n", {"x": {"a": "1"}}, [((3, 3), (2, 3))], id="quoted-otherwise"),
        pytest.param("{a: 1, a: 2, a: 3}", {"a": "1"}, [((1, 8), (1, 2)), ((1, 14), (1, 2))], id="three-times"),
        pytest.param("[{中: 1, 中: 2}]", [{"中": "1"}], [((1, 9), (1, 3))], id="in-a-list"),
        pytest.param("a: {b: 1, b: 2}\na: 3", {"a": {"b": "1"}}, [((1, 11), (1, 5)), ((2, 1), (1, 1))], id="both-told"),
        pytest.param("a: {a: 1}\nb: {a: 1}\n", {"a": {"a": "1"}, "b": {"a": "1"}}, [], id="in-other-mappings"),
    ],
)
def test_a_key_that_stands_twice_names_both_places(
    text: str, kept: object, pairs: list[tuple[tuple[int, int], tuple[int, int]]]
) -> None:
    tree, diagnostics = parse(NAME, text.encode())
    assert kept == outline(tree)
    assert [(Place(NAME, *at), (Place(NAME, *first),)) for at, first in pairs] == [
        (diagnostic.at, diagnostic.related) for diagnostic in diagnostics
    ]


def test_a_key_that_stands_twice_is_told_in_words() -> None:
    _, [diagnostic] = parse(NAME, b"a: 1\nb: 2\na: 3\n")
    assert str(diagnostic) == (
        'content/cv.yaml:3:1: error[duplicate-key]: the key "a" stands twice, first at content/cv.yaml:1:1\n'
        "   see     content/cv.yaml:1:1\n"
        "   help    keep one of the two, or join what they hold"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a:\n\tb: 1\n", "2:1 yaml-syntax", id="tab-as-indentation"),
        pytest.param("a: b: c\n", "1:5 yaml-syntax", id="colon-in-plain-text"),
        pytest.param("中文: [文: x\n", "2:1 yaml-syntax", id="bracket-left-open"),
        pytest.param("a: @x\n", "1:4 yaml-syntax", id="sign-that-begins-nothing"),
        pytest.param('a: "\\ud83d"\n', "1:7 yaml-syntax", id="half-a-surrogate-pair"),
        pytest.param("中\n文: x", "2:2 yaml-syntax", id="key-over-two-lines"),
        pytest.param("a: 1\n---\nb: 2\n", "2:1 yaml-syntax", id="second-document"),
        pytest.param("a: 1\n...\nb: 2\n", "3:1 yaml-syntax", id="second-document-without-dashes"),
        pytest.param("中: *x\n", "1:4 bad-alias", id="alias-of-nothing"),
        pytest.param("a: &x [1, *x]\n", "1:11 bad-alias", id="alias-within-its-own-list"),
        pytest.param("a: &x [1]\nb: &x [2, *x]\n", "2:11 bad-alias", id="alias-within-the-second-of-its-name"),
        pytest.param("a: &x {b: {c: *x}}\n", "1:15 bad-alias", id="alias-within-its-own-mapping"),
        pytest.param("[a]: b\n", "1:1 key-not-text", id="list-as-a-key"),
        pytest.param("a: 1\n? {b: c}\n: d\n", "2:3 key-not-text", id="mapping-as-a-key"),
        pytest.param("? " * 100, "1:3 key-not-text", id="keys-in-keys"),
        pytest.param("a: &x [1]\n*x : b\n", "1:4 key-not-text", id="alias-of-a-list-as-a-key"),
    ],
)
def test_what_cannot_be_read(text: str, expected: str) -> None:
    assert [expected] == found(faults(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[" * 100_000, id="lists"),
        pytest.param("{a: " * 100_000, id="mappings"),
        pytest.param("- " * 100_000, id="dashes"),
        pytest.param('{"a": [' * 50_000, id="json"),
    ],
)
def test_a_depth_bomb_is_a_fault(text: str) -> None:
    [diagnostic] = faults(text)
    assert "too-deep" == diagnostic.code


@pytest.mark.parametrize("depth", [MAX_DEPTH, MAX_DEPTH + 1])
def test_the_depth_that_is_allowed(depth: int) -> None:
    text = "[" * depth + "]" * depth
    assert (depth > MAX_DEPTH) == bool(parse(NAME, text.encode())[1])


def test_aliases_do_not_deepen_what_is_allowed() -> None:
    """A list of lists that hold the one before: each is flat as written, and the last one deeper than any stack."""
    lines = ["x:", "- &a0 " + "[" * 30 + "]" * 30]
    lines += [f"- &a{number} " + "[" * 20 + f"*a{number - 1}" + "]" * 20 for number in range(1, 20)]
    assert ["4:27 too-deep"] == found(faults("\n".join(lines)))
    assert [] == parse(NAME, "\n".join(lines[:3]).encode())[1]


def test_an_alias_bomb_is_a_fault() -> None:
    laughs = ["a0: &a0 [ha, ha]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10))]
    [diagnostic] = faults("\n".join(laughs))
    assert "too-many-aliases" == diagnostic.code
    assert diagnostic.at.line <= 6


@pytest.mark.parametrize("repeated", [MAX_ALIASED, MAX_ALIASED + 1])
def test_the_aliases_that_are_allowed(repeated: int) -> None:
    text = "- &a x\n" + "- *a\n" * repeated
    assert (repeated > MAX_ALIASED) == bool(parse(NAME, text.encode())[1])


@pytest.mark.parametrize(
    ("text", "size", "height"),
    [
        pytest.param("[]", 1, 1, id="empty"),
        pytest.param("[a, [b, c]]", 5 + 1, 2, id="nested"),
        pytest.param("{a: b}", 3, 1, id="mapping"),
        pytest.param("[&x [a, b], *x]", 1 + 2 * (1 + 3), 2, id="alias-counts-as-written-out"),
    ],
)
def test_collections_know_how_much_they_hold(text: str, size: int, height: int) -> None:
    tree = node(text)
    assert isinstance(tree, (Sequence, Mapping))
    assert (size, height) == (tree.size, tree.height)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a: 中\n  文\nb: [x, 'y', \"z\"]\nc: |\n  d\n  e\n", id="styles"),
        pytest.param("a: &x [1]\nb: *x\n", id="alias"),
        pytest.param("😀: {a: 中}\n", id="astral"),
        pytest.param("a: 中\x07", id="control-character"),
        pytest.param("中: 文文\n文: 中\x00", id="control-character-behind-chinese"),
        pytest.param("a:\n\tb: 1\n", id="tab"),
        pytest.param("[" * 200, id="depth"),
    ],
)
def test_the_parser_in_python_reads_alike(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tree, diagnostics = parse(NAME, text.encode())
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    again, same = parse(NAME, text.encode())
    assert tree == again
    assert found(diagnostics) == found(same)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param('a: 中\nb: "x\\x04y"\n', "2:4: error[control-character]: the control character U+0004", id="hex"),
        pytest.param('{"a": "b\\u0000"}', "1:7: error[control-character]: the control character U+0000", id="json"),
    ],
)
def test_a_control_character_behind_an_escape_is_one_all_the_same(text: str, fault: str) -> None:
    _, diagnostics = parse(NAME, text.encode())
    assert [f"{NAME}:{fault} is not allowed here"] == [str(found).splitlines()[0] for found in diagnostics]
