"""The page as data: everything that is text arrives as it was, and nothing else does."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.page import Contact, Header, Line, Locale, Page, Photo, Span
from cvi18n.render.design import Design
from cvi18n.render.pdf.data import Value, address, clean, locales_of, page_data
from tests.render import sample_pages
from tests.render.pdf.made import short_page

LONG = "a" * 60


def data(page: Page) -> dict[str, Value]:
    return page_data(page, Design(), None)


def runs(page: Page) -> list[dict[str, object]]:
    """The runs of the only paragraph of a :func:`short_page`."""
    found: list[dict[str, object]] = json.loads(json.dumps(data(page)))["sections"][0]["blocks"][0]["spans"]
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a\x00b\x07c\x1bd\x7fe\x9ff", "abcdef", id="control characters"),
        pytest.param("a\nb\tc\u2028d\u2029e", "a b c d e", id="line breaks"),
        pytest.param("a\ufffeb\ufdd0c\ufeffd", "abcd", id="no characters"),
        pytest.param("喆堃𠮷👩‍💻é\u00a0x", "喆堃𠮷👩‍💻é\u00a0x", id="all else"),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert expected == clean(text)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param("https://example.com", "https://example.com", id="https"),
        pytest.param("MAILTO:a@example.com", "MAILTO:a@example.com", id="mail"),
        pytest.param("tel:+86", "tel:+86", id="telephone"),
        pytest.param("javascript:alert(1)", None, id="script"),
        pytest.param("file:///etc/passwd", None, id="file"),
        pytest.param(None, None, id="none"),
    ],
)
def test_address(url: str | None, expected: str | None) -> None:
    assert expected == address(url)


def test_styles_are_told_where_they_hold() -> None:
    page = short_page(Span("a"), Span("b", strong=True, emphasis=True), Span("c", code=True, link="https://x.example"))
    assert [
        {"text": "a"},
        {"text": "b", "strong": True, "emphasis": True},
        {"text": "c", "code": True, "link": "https://x.example"},
    ] == runs(page)


def test_language_is_told_where_it_differs() -> None:
    assert [{"text": "a"}, {"text": "中", "lang": "zh"}] == runs(
        short_page(Span("a", lang="en"), Span("中", lang="zh"))
    )


def test_long_words_are_marked() -> None:
    assert [{"text": "see "}, {"text": LONG, "long": True}, {"text": " there"}] == runs(
        short_page(Span(f"see {LONG} there"))
    )


def test_long_chinese_is_no_long_word() -> None:
    assert [{"text": "算" * 80}] == runs(short_page(Span("算" * 80)))


def test_address_longer_than_a_line_may_break() -> None:
    address = "https://example.com/" + "very/" * 20
    assert [{"text": address, "long": True}] == runs(short_page(Span(address)))
    assert [{"text": "at https://example.com/very/long"}] == runs(short_page(Span("at https://example.com/very/long")))


def test_left_to_right_runs_are_marked_in_right_to_left_text() -> None:
    page = short_page(Span("بلغة C++ على"), lang="ar")._replace(locales={"ar": Locale("ar", "Arab", "EG", "rtl")})
    assert [{"text": "بلغة "}, {"text": "C++", "ltr": True}, {"text": " على"}] == runs(page)


@given(st.lists(st.tuples(st.text(max_size=80), st.booleans(), st.sampled_from(["en", "ar", None])), max_size=5))
def test_runs_joined_are_the_clean_text(parts: list[tuple[str, bool, str | None]]) -> None:
    spans = [Span(text, strong=strong, lang=lang) for text, strong, lang in parts]
    page = short_page(*spans)._replace(locales={"ar": Locale("ar", "Arab", "EG", "rtl")})
    assert "".join(clean(span.text) for span in spans) == "".join(str(run["text"]) for run in runs(page))


def test_languages_are_those_told_of_and_those_that_occur() -> None:
    page = short_page(Span("中", lang="zh"), Span("x", lang="fr"))._replace(
        locales={"en": Locale("en", "Latn", "US", "ltr")}
    )
    assert ["en", "fr", "zh"] == list(locales_of(page))
    assert Locale("fr", "Latn", "", "ltr") == locales_of(page)["fr"]


def test_every_text_of_the_sample_is_there() -> None:
    text = json.dumps(data(sample_pages.CHINESE), ensure_ascii=False)
    assert [] == [
        part for part in texts(sample_pages.CHINESE.sections) if json.dumps(part, ensure_ascii=False)[1:-1] not in text
    ]


def texts(value: object) -> list[str]:
    """The text of every span in *value*."""
    if isinstance(value, Span):
        return [value.text]
    return [text for part in value for text in texts(part)] if isinstance(value, tuple) else []


def test_photo_and_contacts() -> None:
    name: Line = (Span("A"),)
    header = Header(
        name, photo=Photo("data:image/png;base64,AA==", "A\x00"), contacts=(Contact("url", (), name, "x:y"),)
    )
    shown = page_data(short_page()._replace(header=header), Design(), "data:x")["header"]
    assert isinstance(shown, dict)
    assert {"uri": "data:x", "alt": "A"} == shown["photo"]
    assert [{"kind": "url", "label": [], "text": [{"text": "A"}], "url": None}] == shown["contacts"]
