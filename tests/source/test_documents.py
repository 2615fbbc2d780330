from __future__ import annotations

import pytest

from cvi18n.diagnostic import Diagnostic, Place
from cvi18n.source.documents import merge_documents
from cvi18n.source.nodes import Mapping
from tests.source.reading import found


def merge(**texts: str) -> tuple[Mapping, list[Diagnostic]]:
    """The files ``a``, ``b``, … as YAML, in the order given."""
    return merge_documents((f"content/{name}.yaml", text.encode()) for name, text in texts.items())


@pytest.mark.parametrize(
    ("texts", "keys"),
    [
        pytest.param({"a": "basics: {}\nwork: []"}, ["basics", "work"], id="one-file"),
        pytest.param({"a": "work: []", "b": "basics: {}"}, ["work", "basics"], id="in-the-order-given"),
        pytest.param({"b": "basics: {}", "a": "work: []"}, ["basics", "work"], id="not-sorted-here"),
        pytest.param({"a": "# notes", "b": "", "c": "work: []", "d": "~"}, ["work"], id="empty-files-among-them"),
        pytest.param({"a": "$schema: x\nwork: []", "b": "$schema: y"}, ["$schema", "work"], id="schema-twice"),
    ],
)
def test_files_are_one_document(texts: dict[str, str], keys: list[str]) -> None:
    whole, diagnostics = merge(**texts)
    assert (keys, []) == (list(whole.pairs), diagnostics)


def test_yaml_and_json_are_one_document() -> None:
    files = [("content/a.yaml", b"basics:\n  name: x\n"), ("content/b.json", b'{"work": [{"name": "\\ud83d\\ude00"}]}')]
    whole, diagnostics = merge_documents(files)
    assert ["basics", "work"] == list(whole.pairs)
    assert [] == diagnostics
    assert Place("content/b.json", 1, 2) == whole.pairs["work"][0].at


def test_values_keep_the_place_in_their_own_file() -> None:
    whole, _ = merge(a="basics: {}", b="\nwork: []")
    assert [Place("content/a.yaml", 1, 1), Place("content/b.yaml", 2, 1)] == [key.at for key, _ in whole.pairs.values()]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param({"a": "work: []", "b": "\nwork: []"}, [("b", 2, 1, "a", 1, 1)], id="in-two-files"),
        pytest.param(
            {"a": "work: []", "b": "work: []", "c": "work: []"},
            [("b", 1, 1, "a", 1, 1), ("c", 1, 1, "a", 1, 1)],
            id="in-three-files",
        ),
        pytest.param(
            {"a": "meta: {paper: A4}", "b": "meta: {theme: x, paper: A4}"},
            [("b", 1, 18, "a", 1, 8)],
            id="within-meta",
        ),
        pytest.param({"a": "meta: {}", "b": "meta: x"}, [("b", 1, 1, "a", 1, 1)], id="meta-that-is-no-mapping"),
    ],
)
def test_a_key_in_two_files_names_both_places(
    texts: dict[str, str], expected: list[tuple[str, int, int, str, int, int]]
) -> None:
    _, diagnostics = merge(**texts)
    assert [("duplicate-key", *row) for row in expected] == [
        (
            diagnostic.code,
            *(diagnostic.at.file[8:-5], diagnostic.at.line, diagnostic.at.column),
            *(diagnostic.related[0].file[8:-5], diagnostic.related[0].line, diagnostic.related[0].column),
        )
        for diagnostic in diagnostics
    ]


def test_meta_is_merged_key_by_key() -> None:
    whole, diagnostics = merge(a="meta: {language: zh}", b="meta: {paper: A4}\nwork: []", c="meta: {theme: x}")
    meta = whole.pairs["meta"][1]
    assert isinstance(meta, Mapping)
    assert (["language", "paper", "theme"], []) == (list(meta.pairs), diagnostics)
    assert Place("content/a.yaml", 1, 7) == meta.at


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param({}, ["1:1 no-content"], id="no-file"),
        pytest.param({"a": "", "b": "# notes\n", "c": "null"}, ["1:1 no-content"], id="empty-files-alone"),
        pytest.param({"a": "- x"}, ["1:1 wrong-type"], id="list-at-the-top"),
        pytest.param({"a": "\n文"}, ["2:1 wrong-type"], id="text-at-the-top"),
        pytest.param(
            {"a": "- x", "b": "a: b: c", "c": "d: 1\nd: 2"}, ["1:1 wrong-type", "1:5 yaml-syntax", "2:1 duplicate-key"]
        ),
    ],
)
def test_faults_of_all_files_in_one_pass(texts: dict[str, str], expected: list[str]) -> None:
    _, diagnostics = merge(**texts)
    assert expected == found(diagnostics)


def test_what_a_file_must_hold_is_told_in_words() -> None:
    _, [diagnostic] = merge(a="- x")
    assert str(diagnostic) == (
        'content/a.yaml:1:1: error[wrong-type]: "content/a.yaml" must be a mapping of keys such as basics and work\n'
        "   help    write a mapping of keys such as basics and work here"
    )
