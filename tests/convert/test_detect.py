from __future__ import annotations

from textwrap import dedent

import pytest

from cvi18n.convert.detect import Kind, detect, tree_of
from cvi18n.convert.document import line_of, mapping, value_of
from cvi18n.diagnostic import Faults


def kind(text: str, wanted: Kind | None = None) -> Kind:
    return detect("cv.txt", dedent(text).encode(), wanted).kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('{"basics": {"name": "A"}}', Kind.JSON_RESUME, id="JSON Resume"),
        pytest.param("  \n[\n", None, id="broken JSON"),
        pytest.param("work:\n- name: A\n", Kind.JSON_RESUME, id="JSON Resume as YAML"),
        pytest.param("bio: {name: A}\n", Kind.JSON_RESUME, id="first draft of JSON Resume"),
        pytest.param("# yaml-language-server: x\n---\nbasics:\n  name: A\n", Kind.JSON_RESUME, id="our own"),
        pytest.param("cv:\n  name: A\n", Kind.RENDERCV, id="RenderCV"),
        pytest.param("design: {}\ncv:\n  name: A\nlocale: {}\n", Kind.RENDERCV, id="RenderCV, design first"),
        pytest.param("# comment\n---\ncontent:\n  basics:\n    name: A\n", Kind.YAMLRESUME, id="YAMLResume"),
        pytest.param("---\ntitle: CV\n---\n\nText.\n", Kind.PAGE, id="front matter"),
        pytest.param("---\r\nwork: x\r\n---\r\n# A\r\n", Kind.PAGE, id="front matter with CRLF"),
        pytest.param(
            "---\r\n" + "# a\r\n" * 1000 + "basics: {name: A}\r\n", Kind.JSON_RESUME, id="no end of front matter"
        ),
        pytest.param("My CV\r\n=====\r\n\r\nText: a: b\r\n", Kind.PAGE, id="Markdown with CRLF"),
        pytest.param("# My CV\n\n- one\n", Kind.PAGE, id="Markdown"),
        pytest.param("# My CV\nName: A\n", Kind.PAGE, id="Markdown that is YAML, too"),
        pytest.param("My CV\n=====\n\nText: a: b\n", Kind.PAGE, id="Markdown with lines below headings"),
        pytest.param("<!DOCTYPE html>\n<style>\nwork: x\n</style>", Kind.PAGE, id="HTML"),
        pytest.param("Text\n\n<div>CV</div>\n", Kind.PAGE, id="HTML within"),
        pytest.param("", None, id="empty"),
        pytest.param(" \n\t\n", None, id="blank"),
        pytest.param("just some words\n", None, id="no headings"),
        pytest.param("services:\n  web: {image: x}\n", None, id="another file"),
        pytest.param("cv: text\n", None, id="cv that is text"),
        pytest.param("content: {a: b}\n", None, id="content of something else"),
        pytest.param("basics: text\n", None, id="basics that is text"),
        pytest.param("sections:\n- id: talks\n", Kind.JSON_RESUME, id="sections of our own"),
        pytest.param("name: A\nsections:\n  talks: [a]\n", None, id="RenderCV without its cv"),
        pytest.param("- a\n- b\n", None, id="list"),
        pytest.param("# a comment\ncv:\n  name: [\n", None, id="broken RenderCV"),
    ],
)
def test_detect(text: str, expected: Kind | None) -> None:
    if expected:
        assert expected == kind(text)
        return
    with pytest.raises(Faults) as raised:
        kind(text)
    assert 1 == len(raised.value.diagnostics)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "cv.txt:1:1: error[not-a-cv]: the file is empty", id="empty"),
        pytest.param(
            "a: 1\nb: 2\n",
            "cv.txt:1:1: error[not-a-cv]: this is no CV of a known tool: its keys are a, b",
            id="other keys",
        ),
        pytest.param(
            "words\n",
            "cv.txt:1:1: error[not-a-cv]: this is neither a page with headings nor a CV in YAML or JSON",
            id="words",
        ),
        pytest.param(
            "# about me\ncv:\n  name: A\n  label: b: c\n",
            "cv.txt:4:11: error[yaml-syntax]: this is not YAML: mapping values are not allowed in this context",
            id="broken YAML",
        ),
        pytest.param(
            '{\n "basics": {"name": "A",}\n "work": []}',
            "cv.txt:3:2: error[yaml-syntax]: this is not JSON: did not find expected ',' or '}'",
            id="broken JSON",
        ),
        pytest.param(
            '{"basics": {"name": "A", "la',
            "cv.txt:1:29: error[yaml-syntax]: this is not JSON: found unexpected end of stream",
            id="cut JSON",
        ),
        pytest.param(
            "{basics: {name: A}}\n---\nwork: []\n",
            "cv.txt:2:1: error[yaml-syntax]: a second document begins here",
            id="two documents",
        ),
    ],
)
def test_says_what_is_wrong_in_one_line(text: str, expected: str) -> None:
    with pytest.raises(Faults) as raised:
        kind(text)
    assert [expected] == [str(fault).splitlines()[0] for fault in raised.value.diagnostics]


@pytest.mark.parametrize("wanted", list(Kind))
def test_what_somebody_says_goes(wanted: Kind) -> None:
    assert wanted is kind("own: {a: b}\n", wanted)


@pytest.mark.parametrize("wanted", [Kind.RENDERCV, Kind.JSON_RESUME])
def test_what_somebody_says_must_be_data(wanted: Kind) -> None:
    with pytest.raises(Faults):
        kind("# A page\n\ntext\n", wanted)


def test_json_by_any_name() -> None:
    found = detect("cv", b'{"basics": {"name": "\\ud83d\\ude00"}}')
    assert {"basics": {"name": "😀"}} == value_of(found.root)


def test_lines() -> None:
    found = mapping(value_of(detect("cv", b"meta: {}\nwork:\n  -\n    name: A\nown: [ ]\n").root))
    assert [4, 1, 1] == [line_of(found["work"]), line_of(found["own"]), line_of(None)]
    assert [1, 2, 5] == [line_of(key) for key in found]


def test_tree_of() -> None:
    assert [{"a": "b"}] == value_of(tree_of("data.yml", b"- a: b\n"))
    with pytest.raises(Faults):
        tree_of("data.yml", b"[")
