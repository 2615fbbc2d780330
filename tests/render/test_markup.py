from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from cvi18n.page import Span, plain
from cvi18n.render import markup
from tests.render.document import parse

# HTML has no place for NUL, CR and lone surrogates; the source's reader lets none through.
TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("<>&\"'{}%#/\n"))
SPAN = st.builds(
    Span,
    text=TEXT,
    strong=st.booleans(),
    emphasis=st.booleans(),
    code=st.booleans(),
    link=st.none() | st.just("https://example.com/?a&b=\"'<>"),
    lang=st.none() | st.just("zh") | TEXT,
    state=st.none() | st.just("fuzzy"),
)


@given(st.lists(SPAN).map(tuple), st.sampled_from(["ltr", "rtl"]))
def test_markup_adds_no_text_and_loses_none(line: tuple[Span, ...], direction: str) -> None:
    assert parse(markup.spans(line, direction)).text == plain(line)


@given(SPAN)
def test_attributes_survive_any_text(span: Span) -> None:
    marked = [element for element in parse(markup.spans((span,))).walk() if "data-state" in element.attributes]
    assert [element.attributes.get("lang") for element in marked] == ([span.lang] if span.state else [])


@given(TEXT)
def test_css_string_neither_ends_early_nor_ends_its_element(text: str) -> None:
    quoted = markup.css_string(text)
    assert re.fullmatch(r'"[^"\n<]*"', quoted)
    assert re.sub(r"\\([0-9a-f]+) ", lambda match: chr(int(match[1], 16)), quoted[1:-1]) == text
