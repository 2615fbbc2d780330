from __future__ import annotations

from textwrap import indent
from typing import NamedTuple, TypeVar, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.diagnostic import Place
from cvi18n.model.dates import Date, Present
from cvi18n.model.kinds import (
    COUNTRY,
    DATE,
    DEGREE,
    FLAG,
    LANGUAGE,
    LANGUAGE_TAG,
    LEVEL,
    PROFICIENCY,
    PROSE,
    TAG,
    TERM,
    TEXT,
    URL,
    VERBATIM,
    Kind,
)
from cvi18n.model.text import Code, Prose, Text, Verbatim
from cvi18n.source.nodes import Scalar
from cvi18n.source.scalars import ScalarReader, one_line, paragraphs
from tests.source.reading import language_fault, scalar

AT = Place("content/cv.yaml", 3, 5)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("中文\n  文本", ["中文文本"], id="plain-chinese"),
        pytest.param("'中文\n  文本'", ["中文文本"], id="single-quoted-chinese"),
        pytest.param('"中文\n  文本"', ["中文文本"], id="double-quoted-chinese"),
        pytest.param(">\n  中文\n  文本\n", ["中文文本"], id="folded-chinese"),
        pytest.param("|\n  中文\n  文本\n", ["中文文本"], id="literal-chinese"),
        pytest.param('"中文\\\n  文本"', ["中文文本"], id="escaped-break"),
        pytest.param('"中文\\n文本"', ["中文文本"], id="break-as-an-escape"),
        pytest.param("中文，\n  文本", ["中文，文本"], id="chinese-punctuation"),
        pytest.param("中\n  文\n  字", ["中文字"], id="three-lines"),
        pytest.param("two\n  words", ["two words"], id="plain-latin"),
        pytest.param(">\n  two\n  words\n", ["two words"], id="folded-latin"),
        pytest.param("|\n  two\n  words\n", ["two words"], id="literal-latin"),
        pytest.param('"two\\nwords"', ["two words"], id="latin-break-as-an-escape"),
        pytest.param("训练\n  LoRA", ["训练 LoRA"], id="latin-behind-chinese"),
        pytest.param("LoRA\n  训练", ["LoRA 训练"], id="chinese-behind-latin"),
        pytest.param("|\n  训练\n  LoRA\n  模型\n", ["训练 LoRA 模型"], id="literal-mixed"),
        pytest.param("한국\n  어", ["한국 어"], id="korean-has-spaces"),
        pytest.param("中 文", ["中 文"], id="typed-space-stays"),
        pytest.param("中 文\n  字", ["中 文字"], id="typed-space-stays-beside-a-break"),
        pytest.param("中文\n\n  文本", ["中文", "文本"], id="plain-blank-line"),
        pytest.param("'a\n\n  b'", ["a", "b"], id="single-quoted-blank-line"),
        pytest.param('"a\n\n\n  b"', ["a", "b"], id="double-quoted-two-blank-lines"),
        pytest.param(">\n  a\n  b\n\n  c\n  d\n", ["a b", "c d"], id="folded-blank-line"),
        pytest.param("|\n  a\n  b\n\n  c\n  d\n", ["a b", "c d"], id="literal-blank-line"),
        pytest.param("|\n  a\n   \t\n  b\n", ["a", "b"], id="literal-line-of-blanks"),
        pytest.param(">\n  a\n    \n  b\n", ["a", "b"], id="folded-line-of-blanks"),
        pytest.param('"a\\n\\nb"', ["a", "b"], id="blank-line-as-escapes"),
        pytest.param("|+\n\n  a\n\n\n", ["a"], id="blank-lines-at-both-ends"),
        pytest.param("|\n  a\n    b\n  c\n", ["a b c"], id="literal-indented-line"),
        pytest.param(">\n  a\n    b\n  c\n", ["a b c"], id="folded-indented-line"),
        pytest.param(">\n  a\n\n    b\n\n  c\n", ["a", "b", "c"], id="folded-indented-paragraph"),
        pytest.param(">\n  中\n    文\n  字\n", ["中文字"], id="folded-indented-chinese"),
        pytest.param("|\n  第一段。\n  　　第二段。\n", ["第一段。第二段。"], id="ideographic-indentation"),
        pytest.param(">\n  a  \n  b\n", ["a b"], id="folded-blanks-at-a-line-end"),
        pytest.param("|\n  a  \n  b\n", ["a b"], id="literal-blanks-at-a-line-end"),
        pytest.param("中文\r\n  文本\r\n\r\n  a\r\n  b", ["中文文本", "a b"], id="crlf"),
        pytest.param("|\r\n  a\r\n  b\r\n\r\n  c\r\n", ["a b", "c"], id="literal-crlf"),
        pytest.param('"  a  "', ["a"], id="ends-trimmed"),
    ],
)
def test_paragraphs(written: str, expected: list[str]) -> None:
    assert expected == paragraphs(scalar(written))


def test_a_text_of_one_line_takes_blank_lines_too() -> None:
    assert "中文 a b" == one_line(scalar("|\n  中\n\n  文\n\n\n  a\n\n  b\n"))


class Wrapped(NamedTuple):
    """A paragraph, and the same broken into lines."""

    text: str
    lines: list[str]


CHINESE = "中文推荐系统，。、《》（）２々のー𠀀"
# Nothing here needs quotes, or begins a paragraph as markup of YAML; "null" and "~" would say nothing.
LATIN = [
    "a",
    "no",
    "GPU",
    "C++",
    "3.10",
    "12:30",
    "40%",
    "I/O",
    "(beta)",
    "it's",
    "x=1",
    "é",
    "한국",
    "用LoRA做",
    "v2版",
]


@st.composite
def wrapped(draw: st.DrawFn) -> Wrapped:
    """Pieces of text, broken at some of the places that allow it: where Chinese meets Chinese, and at spaces."""
    first, *rest = draw(st.lists(st.sampled_from([*CHINESE, *LATIN]), min_size=1, max_size=12))
    text, lines = first, [first]
    for piece in rest:
        joint = "" if text[-1] in f"{CHINESE}做版" and piece[0] in f"{CHINESE}用" else " "
        text += joint + piece
        if draw(st.booleans()):
            lines.append(piece)
        else:
            lines[-1] += joint + piece
    return Wrapped(text, lines)


def in_style(style: str, wrapped_paragraphs: list[Wrapped], margin: str, line_break: str, blanks: str) -> str:
    """The paragraphs as the value of a key."""
    blocks = [(blanks + "\n").join(paragraph.lines) for paragraph in wrapped_paragraphs]
    body = indent("\n\n".join(blocks), margin).strip(" ")
    if style == "'":
        body = body.replace("'", "''")
    edges = {"plain": ("", ""), "|": (f"|\n{margin}", "\n"), ">": (f">\n{margin}", "\n")}
    opening, closing = edges.get(style, (style, style))
    return f"{opening}{body}{closing}".replace("\n", line_break)


@given(
    st.sampled_from(["plain", "'", '"', "|", ">"]),
    st.lists(wrapped(), min_size=1, max_size=3),
    st.sampled_from([" ", "  ", "     "]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", " ", "  \t"]),
)
def test_wrapping_anywhere_in_any_style_changes_no_paragraph(
    style: str, expected: list[Wrapped], margin: str, line_break: str, blanks: str
) -> None:
    written = in_style(style, expected, margin, line_break, blanks)
    assert [paragraph.text for paragraph in expected] == paragraphs(scalar(written))


T = TypeVar("T")


def read(kind: Kind[T], text: str, *, plain: bool = True) -> tuple[object, list[str]]:
    """The value of a text in a field called ``key``, and what is wrong with it."""
    reader = ScalarReader([], language_fault)
    value = reader.read(cast("Kind[object]", kind), "key", Scalar(text, AT, plain))
    return value, [f"{diagnostic.message}; {diagnostic.help}" for diagnostic in reader.diagnostics]


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        pytest.param(TEXT, " a\n b ", Text("a b", AT), id="text"),
        pytest.param(TERM, "中\n文", Text("中文", AT), id="term"),
        pytest.param(TAG, "C++", Text("C++", AT), id="tag"),
        pytest.param(PROSE, "a\nb", Prose((Text("a", AT), Text("b", AT))), id="prose"),
        pytest.param(VERBATIM, "+86 138", Verbatim("+86 138", AT), id="verbatim"),
        pytest.param(URL, "https://a.b/c d", Verbatim("https://a.b/c d", AT), id="url"),
        pytest.param(DATE, "2018", Date(2018), id="year"),
        pytest.param(DATE, "2018-07", Date(2018, 7), id="month"),
        pytest.param(DATE, " 2018-07-15 ", Date(2018, 7, 15), id="day"),
        pytest.param(DATE, "2024-02-29", Date(2024, 2, 29), id="leap-day"),
        pytest.param(DATE, "present", Present(), id="present"),
        pytest.param(DATE, "Fall 2021", Text("Fall 2021", AT), id="free-text"),
        pytest.param(DATE, "二〇二一年", Text("二〇二一年", AT), id="free-chinese"),
        pytest.param(DATE, "今天", Text("今天", AT), id="free-word"),
        pytest.param(FLAG, "true", True, id="true"),
        pytest.param(FLAG, "false", False, id="false"),
        pytest.param(LANGUAGE_TAG, "pt_BR", Verbatim("pt-BR", AT), id="language-tag"),
        pytest.param(DEGREE, "high-school", Code("high-school", "degrees", AT), id="degree"),
        pytest.param(DEGREE, "doctor", Code("doctor", "degrees", AT), id="doctor"),
        pytest.param(DEGREE, "Bachelor", Text("Bachelor", AT), id="degree-in-other-case"),
        pytest.param(DEGREE, "工学硕士", Text("工学硕士", AT), id="degree-as-text"),
        pytest.param(PROFICIENCY, "native", Code("native", "proficiency", AT), id="proficiency"),
        pytest.param(PROFICIENCY, "elementary", Code("elementary", "proficiency", AT), id="elementary"),
        pytest.param(PROFICIENCY, "C1", Code("C1", "proficiency", AT), id="cefr"),
        pytest.param(PROFICIENCY, "C3", Text("C3", AT), id="no-cefr"),
        pytest.param(PROFICIENCY, "Native speaker", Text("Native speaker", AT), id="proficiency-as-text"),
        pytest.param(LEVEL, "expert", Code("expert", "levels", AT), id="level"),
        pytest.param(LEVEL, "Master", Text("Master", AT), id="level-as-text"),
        pytest.param(COUNTRY, "CN", Code("CN", "countries", AT), id="country"),
        pytest.param(COUNTRY, "cn", Text("cn", AT), id="country-in-other-case"),
        pytest.param(COUNTRY, "中国", Text("中国", AT), id="country-as-text"),
        pytest.param(LANGUAGE, "zh", Code("zh", "languages", AT), id="language"),
        pytest.param(LANGUAGE, "yue-Hant-HK", Code("yue-Hant-HK", "languages", AT), id="language-of-three-letters"),
        pytest.param(LANGUAGE, "English", Text("English", AT), id="language-as-text"),
        pytest.param(LANGUAGE, "粤语", Text("粤语", AT), id="language-in-chinese"),
    ],
)
def test_what_a_scalar_means(kind: Kind[T], text: str, expected: object) -> None:
    assert (expected, []) == read(kind, text)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        pytest.param("2021/03", "write 2021-03", id="slash"),
        pytest.param("2021.3", "write 2021-03", id="dot"),
        pytest.param("2021-3-5", "write 2021-03-05", id="short"),
        pytest.param("2021年3月", "write 2021-03", id="chinese"),
        pytest.param("2021 年", "write 2021", id="chinese-year"),
        pytest.param("２０２１年３月", "write 2021-03", id="full-width-digits"),
        pytest.param("２０２１-０３", "write 2021-03", id="full-width-iso"),
        pytest.param("2018-2023", "write one date a field, as 2021-03", id="two-years"),
        pytest.param("2018.09-2022.06", "write one date a field, as 2021-03", id="two-months"),
        pytest.param("2021-03-15T10:00", "write one date a field, as 2021-03", id="time"),
        pytest.param("03-2021", "write the year first, as 2021-03 or 2021-03-15", id="month-first"),
        pytest.param("202103", "write the year first, as 2021-03 or 2021-03-15", id="run-together"),
        pytest.param("3 years", "write the year first, as 2021-03 or 2021-03-15", id="duration"),
        pytest.param("至今", "write present", id="present-in-chinese"),
        pytest.param("now", "write present", id="now"),
        pytest.param("Current", "write present", id="current"),
        pytest.param("Present", "write present", id="present-in-other-case"),
    ],
)
def test_what_is_no_iso_date(text: str, advice: str) -> None:
    assert (None, [f'"{text}" is no ISO 8601 date; {advice}']) == read(DATE, text)


@pytest.mark.parametrize("text", ["2023-13", "2023-00", "2023-02-30", "2023-02-00", "2023-04-31", "2023-02-29", "0000"])
def test_dates_that_no_calendar_has(text: str) -> None:
    value, [fault] = read(DATE, text)
    assert value is None
    assert fault.startswith(f"no calendar has the date {text}: ")


@pytest.mark.parametrize("text", ["yes", "True", "TRUE", "no", "1", "0", "on", "wahr"])
def test_hidden_takes_true_and_false_alone(text: str) -> None:
    assert (None, ['"key" must be true or false; write true or false here']) == read(FLAG, text)


def test_a_quoted_true_is_text() -> None:
    assert (None, ['"key" must be true or false; write true or false here']) == read(FLAG, "true", plain=False)


def test_an_unknown_language_carries_the_advice() -> None:
    assert (None, ['"xx" names no language; did you mean "zh"?']) == read(LANGUAGE_TAG, "xx")


def test_faults_stand_where_the_scalar_does() -> None:
    reader = ScalarReader([], language_fault)
    reader.read(cast("Kind[object]", DATE), "startDate", Scalar("2021/03", AT))
    [diagnostic] = reader.diagnostics
    assert (AT, "not-a-date", "2021/03") == (diagnostic.at, diagnostic.code, diagnostic.source)
