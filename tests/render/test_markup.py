from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from cvi18n.page import Header, Locale, Page, Span, plain
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


LOCALES = {"en": Locale("en", "Latn", "US", "ltr"), "ar": Locale("ar", "Arab", "EG", "rtl")}


def page_in(lang: str) -> Page:
    return Page(lang, LOCALES[lang].dir, "A4", "CV", "", Header(()), (), locales=LOCALES)


@given(st.lists(SPAN).map(tuple), st.sampled_from(["en", "ar"]))
def test_markup_adds_no_text_and_loses_none(line: tuple[Span, ...], lang: str) -> None:
    assert parse(markup.spans(line, page_in(lang))).text == plain(line)


def test_sentence_of_another_language_is_one_run_with_its_own_direction() -> None:
    line = (Span("Led ", lang="en"), Span("two", strong=True, lang="en"), Span(" teams", link="https://a.b", lang="en"))
    html = '<bdi lang="en" dir="ltr">Led <strong>two</strong><a href="https://a.b"> teams</a></bdi>'
    assert markup.spans((*line, Span(" ثم")), page_in("ar")) == f"{html} ثم"


def test_arabic_on_an_english_page_keeps_its_latin_terms_apart() -> None:
    html = '<bdi lang="ar" dir="rtl">لغة <bdi>C++</bdi></bdi>'
    assert markup.spans((Span("لغة C++", lang="ar"),), page_in("en")) == html


@given(SPAN)
def test_attributes_survive_any_text(span: Span) -> None:
    marked = [
        element for element in parse(markup.spans((span,), page_in("en"))).walk() if "data-state" in element.attributes
    ]
    assert [element.attributes.get("lang") for element in marked] == ([span.lang] if span.state else [])


@given(TEXT)
def test_css_string_neither_ends_early_nor_ends_its_element(text: str) -> None:
    quoted = markup.css_string(text)
    assert re.fullmatch(r'"[^"\n<]*"', quoted)
    assert re.sub(r"\\([0-9a-f]+) ", lambda match: chr(int(match[1], 16)), quoted[1:-1]) == text
