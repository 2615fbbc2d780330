"""What is written reads back as it was, and looks like what a person would write."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.model.kinds import Kind, MapKind, RecordKind, Spec
from cvi18n.model.record import Record
from cvi18n.model.resume import Resume
from cvi18n.model.text import Code, Prose, Text, Verbatim
from cvi18n.source.nodes import parse
from cvi18n.source.quoting import WIDTH, width
from cvi18n.source.read import read_source
from cvi18n.source.write import Value, to_yaml
from tests.source.reading import NAME, language_fault

HOSTILE = [
    *("no", "~", "null", "NULL", "true", "Yes", "y", "on", "=", "<<", "12:30", "3.10", "1e5", "0x1F", "007", "0o17"),
    *("2018", "2018-07", "2018-07-15", "-1", "+86 138 0000 0000", "1_000", ".5", ".inf", "12345678901234567890"),
    *("- x", "-", "---", "--- x", "...", "# y", "a # y", "C#", ":", "a:", "a: b", "a:b", "::", "? x", "?", "! x", "!x"),
    *("& x", "*x*", "| x", "|", "> x", ">-", "%x", "@x", "`x`", "{x}", "[x](y)", "'x'", '"x"', "a'b", 'a"b', "a\\b"),
    *('"\\', "'\"\\", "\\n", "a, b", "a,b", "x]", "x}", "a\tb", "\tx", " x", "x ", "x\n", "\nx", "a\nb", "a\n\nb"),
    *("a\n \nb", "a\n\n\nb", "a\r\nb", "中\n文", "中\n\n文", "中 文", "a\n  - b", "  a\n b", "a \nb", "a\n#b", "\n"),
    *("", " ", "\u2028", "a\u2028b\n\nc", "\u2029", "\x85", "\x00", "\x7f", "\ufeff", "\u200b", "\u00a0x", "\u3000"),
    *("😀", "👩‍💻" * 9, "𠮷", "喆堃昇珺" * 40, "中文，" * 60, "（中文）" * 40, "中 文" * 50, "中\u3000文" * 50),
    *("a" * 300, "a b " * 60, "a  b " * 60, "a: b " * 60, "- a " * 60, "a # b " * 50, "a, 中文 " * 40, "中：b " * 60),
    *("中文：" * 30 + "a: b", "#中文" * 60, "`a b` **中文**，" * 30, "中文\n" * 80, "a b c d\n\n" * 40 + "中文" * 90),
    *("中" + "\u0301" * 3 + "文" * 80, "x" * 200 + "\n\n" + "中文。" * 60, "a\\\n\nb", "中\\ \n文"),
]
TEXTS = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_categories=["Cs", "Co", "Cc", "Cn"]), max_size=12),
    st.text(st.sampled_from("ab 中文，。（-#:\n'\"\\`*"), max_size=400),
)
ODD_KEYS = st.sampled_from(["no", "- x", "a: b", "中", "$x"])
KEYS = st.text(st.characters(exclude_categories=["Cs", "Co", "Cc", "Cn"]), max_size=8) | ODD_KEYS
ANY: st.SearchStrategy[Value] = st.recursive(
    st.none() | st.booleans() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)


@st.composite
def records(draw: st.DrawFn, record: type[Record], depth: int = 0) -> dict[str, Value]:
    """A mapping with some of the keys of *record*, and now and then one that it does not have."""
    specs = draw(st.lists(st.sampled_from(record.SPECS), max_size=4 - depth, unique=True)) if depth < 4 else []
    found = {spec.key: draw(fields(spec, depth)) for spec in specs}
    return found | draw(st.dictionaries(KEYS, ANY, max_size=1))


def fields(spec: Spec, depth: int) -> st.SearchStrategy[Value]:
    one = values(spec.kind, depth)
    return st.lists(one, max_size=3).map(list) if spec.many else one


def values(kind: Kind[object], depth: int) -> st.SearchStrategy[Value]:
    if isinstance(kind, RecordKind):
        whole: st.SearchStrategy[Value] = records(kind.record(), depth + 1)
        return whole | TEXTS if kind.shorthand else whole
    if isinstance(kind, MapKind):
        return st.dictionaries(KEYS, TEXTS, max_size=3)
    by_name: dict[str, st.SearchStrategy[Value]] = {
        "flag": st.booleans(),
        "raw": ANY,
        "language": st.sampled_from(["zh", "en", "pt-BR"]),
        "date": st.sampled_from(["2018", "2018-07", "2018-07-15", "present"]) | TEXTS,
    }
    return by_name.get(kind.name, TEXTS)


def without_places(value: object) -> object:
    """Lists, dicts and texts alone."""
    if isinstance(value, Record):
        return {name: without_places(part) for name, part in vars(value).items() if name != "at"}
    if isinstance(value, (Text, Verbatim, Code)):
        return (type(value).__name__, value.value)
    if isinstance(value, Prose):
        return [paragraph.value for paragraph in value.paragraphs]
    if isinstance(value, dict):
        return {key: without_places(part) for key, part in value.items()}
    return [without_places(part) for part in value] if isinstance(value, (tuple, list)) else value


def seen(name: str, text: str) -> tuple[object, list[str]]:
    """What the source reader sees in a file: the CV, and what it finds wrong with it."""
    source = read_source([(name, text.encode())], language_fault)
    return without_places(source.resume), sorted(found.code for found in source.diagnostics)


@given(records(Resume))
def test_reads_back_as_it_was(document: dict[str, Value]) -> None:
    expected = seen("content/cv.json", json.dumps(document))
    assert expected == seen(NAME, to_yaml(document))


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:20]))
@pytest.mark.parametrize(
    "place",
    [
        pytest.param(lambda text: {"basics": {"summary": text}}, id="prose"),
        pytest.param(lambda text: {"basics": {"label": text}}, id="line"),
        pytest.param(lambda text: {"skills": [{"keywords": ["a", text]}]}, id="brackets"),
        pytest.param(lambda text: {"work": [{"highlights": ["a", text, {"text": text}]}]}, id="highlight"),
        pytest.param(lambda text: {"work": [{"startDate": text}]}, id="date"),
        pytest.param(lambda text: {"own": [[text, text], {text[:60]: text}]}, id="unknown"),
        pytest.param(lambda text: {text[:60]: "x"}, id="key"),
    ],
)
def test_hostile_text_reads_back_as_it_was(text: str, place: object) -> None:
    assert callable(place)
    document = place(text)
    assert seen("content/cv.json", json.dumps(document)) == seen(NAME, to_yaml(document))


@given(TEXTS)
def test_readers_that_give_types_find_text(text: str) -> None:
    found = yaml.safe_load(to_yaml({"own": [text]}).encode())["own"][0]
    typed = text if isinstance(found, str) else str(found)
    one_line = text.replace("\n", "").replace(" ", "") == typed.replace("\n", "").replace(" ", "")
    assert text == typed or one_line


def test_looks_as_a_person_writes_it() -> None:
    text = """\
        # yaml-language-server: $schema=.schema.json

        meta:
          language: zh
          private: [basics.phone, objective.salary]

        basics:
          name: 闻若溪
          label: "工程师: 搜索"
          phone: +86 138 0000 0000
          url: https://example.com
          summary: |
            2016年起从事算法工作。

            目前专注于**落地**。

        work:
          - name: Example # Ltd
            startDate: 2018-07
            endDate: "3.10"
            description:
              The first sentence of a long text goes on until the line is full and a second line is needed, which then
              follows below it.
            keywords: [C++, "a, b", 大模型]
            highlights:
              - The first sentence of a long text goes on until the line is full and a second line is needed, which
                then follows below it.
              - >-
                **The first sentence** of a long text goes on until the line is full and a second line is needed,
                which then follows below it.
              - title: '"Quoted"'
                hidden: true
                highlights:
                  - nested
            own:
              - - 中文
                - null
              - {}
              - []
        """
    text = dedent(text).replace("Example # Ltd", "Example Ltd")
    sentence = "of a long text goes on until the line is full and a second line is needed, which then follows below it."
    document: dict[str, Value] = {
        "meta": {"language": "zh", "private": ["basics.phone", "objective.salary"]},
        "basics": {
            "name": "闻若溪",
            "label": "工程师: 搜索",
            "phone": "+86 138 0000 0000",
            "url": "https://example.com",
            "summary": "2016年起从事算法工作。\n\n目前专注于**落地**。",
        },
        "work": [
            {
                "name": "Example Ltd",
                "startDate": "2018-07",
                "endDate": "3.10",
                "description": f"The first sentence {sentence}",
                "keywords": ["C++", "a, b", "大模型"],
                "highlights": [
                    f"The first sentence {sentence}",
                    f"**The first sentence** {sentence}",
                    {"title": '"Quoted"', "hidden": True, "highlights": ["nested"]},
                ],
                "own": [["中文", None], {}, []],
            }
        ],
    }
    assert text == to_yaml(document, ".schema.json")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("字" * 60, ["字" * 53, "字" * 7], id="anywhere-between-characters"),
        pytest.param("字" * 40 + "，" + "字" * 19, ["字" * 40 + "，", "字" * 19], id="rather-behind-a-sign"),
        pytest.param("字" * 9 + "，" + "字" * 59, ["字" * 9 + "，" + "字" * 43, "字" * 16], id="not-far-behind-it"),
        pytest.param("字" * 53 + "，字", ["字" * 52, "字，字"], id="no-line-begins-with-a-sign"),
        pytest.param("字" * 52 + "（字）字", ["字" * 51, "字（字）字"], id="nor-ends-with-a-bracket"),
        pytest.param("字" * 30 + " " + "字" * 30, ["字" * 30 + " " + "字" * 22, "字" * 8], id="nor-at-their-space"),
    ],
)
def test_breaks_lines(text: str, expected: list[str]) -> None:
    written = to_yaml({"basics": {"x": text}}).splitlines()
    assert ["basics:", "  x:", *(f"    {line}" for line in expected)] == written


@given(st.text("字a ，。", min_size=1, max_size=400))
def test_no_line_is_too_long_that_can_be_broken(text: str) -> None:
    for line in to_yaml({"basics": {"summary": text}}).splitlines():
        body = line.strip()
        assert width(line) <= WIDTH or '"' in body or not any(char in body[:-1] for char in "字 ") or "  " in body


def test_an_empty_document_is_a_document() -> None:
    tree, faults = parse(NAME, to_yaml({}).encode())
    assert tree is not None
    assert [] == faults
