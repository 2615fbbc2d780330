"""The file says what the page says, whatever that looks like: in order, and not a character more."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvi18n.page import (
    Block,
    Bullet,
    Bullets,
    Contact,
    Dates,
    Entry,
    Fact,
    Facts,
    Header,
    Page,
    Paragraph,
    Section,
    Span,
    Tags,
    plain,
)
from tests.render.docx.pages import LOCALES, SAMPLES, lines, page_of, saying, speaking, written
from tests.render.docx.word_file import GAP, MARKS

HOSTILE = (
    "{ INCLUDETEXT C:\\secret }",
    "{page}",
    "</w:t></w:r><w:r><w:t>",
    "]]>",
    "<![CDATA[x",
    "&amp;&#0;",
    "  blanks  ",
    "\x00\x0b\x1f\ufffe",
    "\ud800",
    "\U0001f600",
    "a\tb\nc\rd",
    "W" * 400,
    "قيمة 240 ms",
    "(C++).",
    "“引号”……",
)
TEXT = st.sampled_from(HOSTILE) | st.text("ab中。 <&]{}\"'\x01אع٣é", max_size=6).filter(lambda text: GAP not in text)
SPANS = st.builds(
    Span,
    TEXT,
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.sampled_from((None, "https://example.com/a b", "javascript:x", "mailto:a@b.example")),
    st.sampled_from((None, None, "zh", "ar", "de")),
)
LINES = st.lists(SPANS, max_size=3).map(tuple)
SOME = st.lists(LINES, max_size=3).map(tuple)
BULLETS = st.recursive(
    st.builds(Bullet, LINES), lambda below: st.builds(Bullet, LINES, st.lists(below, max_size=2).map(tuple))
)
PLAIN_BLOCKS: st.SearchStrategy[Block] = (
    st.builds(Paragraph, LINES)
    | st.builds(Facts, st.lists(st.builds(Fact, LINES, LINES), max_size=4).map(tuple))
    | st.builds(Tags, SOME, LINES, TEXT)
    | st.builds(Bullets, st.lists(BULLETS, max_size=2).map(tuple))
)
BLOCKS = st.recursive(
    PLAIN_BLOCKS,
    lambda inner: st.builds(
        Entry,
        LINES,
        LINES,
        LINES,
        st.none() | st.builds(Dates, LINES),
        TEXT,
        st.sampled_from((None, "https://example.com")),
        st.lists(inner, max_size=2).map(tuple),
    ),
    max_leaves=4,
)
HEADERS = st.builds(
    Header,
    LINES,
    LINES,
    SOME,
    st.none(),
    st.lists(st.builds(Contact, st.just("url"), LINES, LINES), max_size=2).map(tuple),
)
SECTIONS = st.lists(st.builds(Section, st.just("id"), LINES, st.lists(BLOCKS, max_size=2).map(tuple)), max_size=2)
PAGES = st.builds(
    lambda lang, header, sections: Page(
        lang, LOCALES[lang].dir, "A4", "CV", "", header, tuple(sections), locales=LOCALES
    ),
    st.sampled_from(("en", "ar", "zh")),
    HEADERS,
    SECTIONS,
)


def readable(text: str) -> str:
    """What XML can hold of *text*, where tabs and line breaks are blanks."""
    return re.sub("[\t\n\r]", " ", re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", text))


@settings(max_examples=50)
@given(PAGES)
def test_text_of_the_file_is_the_text_of_the_page(page: Page) -> None:
    expected = readable("".join(plain(line) for line in lines(page)))
    assert expected == "".join(run.text for run in written(page).runs() if run.text.strip(MARKS) not in ("\t", GAP, ""))


@pytest.mark.parametrize("lang", SAMPLES)
def test_every_line_stands_in_one_paragraph_in_order(lang: str) -> None:
    page = SAMPLES[lang]
    text = "\n".join(paragraph.text for paragraph in written(page).paragraphs())
    at = 0
    for line in lines(page):
        found = text.find(plain(line), at)
        assert found >= 0, plain(line)
        at = found + len(plain(line))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    page = page_of(Paragraph((Span(text),)))._replace(title=text, description=text, keywords=(text,))
    file = written(page)
    assert [readable(text)] == [run.text for run in file.runs()]
    assert readable(text) == file.paragraphs("footer")[0].text


def test_blanks_at_the_ends_are_kept() -> None:
    (element,) = [part for part in saying(Span("  a  ")).tree("word/document.xml").iter() if part.text == "  a  "]
    assert "preserve" == element.get("{http://www.w3.org/XML/1998/namespace}space")


LINKS = (
    ("https://example.com/a?b=c&d=%20", "https://example.com/a?b=c&d=%20"),
    ("HTTP://example.com", "HTTP://example.com"),
    ("https://例え.example/履歴書", "https://例え.example/履歴書"),
    ("mailto:ann@example.com", "mailto:ann@example.com"),
    ("tel:+8613900000000", "tel:+8613900000000"),
    ('https://example.com/a b<c>|{d}^`\\"', "https://example.com/a%20b%3Cc%3E%7C%7Bd%7D%5E%60%5C%22"),
    ("https://example.com/100%", "https://example.com/100%25"),
    (" https://example.com", None),
    ("https://example.com/\x00\n", "https://example.com/"),
    ("https://", None),
    ("https://[bad", None),
    ("mailto:", None),
    ("javascript:alert(1)", None),
    ("file:///etc/passwd", None),
    ("example.com", None),
)


@pytest.mark.parametrize(("address", "followed"), LINKS, ids=[repr(address) for address, _ in LINKS])
def test_only_addresses_that_a_reader_may_follow_are_links(address: str, followed: str | None) -> None:
    assert followed == saying(Span("here", link=address)).run("here").link


def test_neighbours_with_one_address_share_one_link() -> None:
    file = saying(Span("a", link="https://a.example"), Span("b", strong=True, link="https://a.example"), Span("c"))
    (link,) = file.tree("word/document.xml").iterfind(".//{*}hyperlink")
    assert "ab" == "".join(link.itertext())


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_title_of_an_entry_leads_to_its_address(lang: str) -> None:
    file = written(page_of(Entry((Span("Spruce"),), url="https://spruce.example"), lang=lang))
    assert "https://spruce.example" == file.run("Spruce").link


def test_foot_counts_the_pages_in_the_words_of_the_language() -> None:
    (foot,) = written(SAMPLES["zh"]).paragraphs("footer")
    assert "沈知远 · 简历\t第 {PAGE} 页，共 {NUMPAGES} 页" == foot.text


def test_foot_without_the_words_has_the_title_alone() -> None:
    (foot,) = written(page_of()).paragraphs("footer")
    assert "CV" == foot.text


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_page_from_left_to_right_has_no_marks(lang: str) -> None:
    text = written(SAMPLES[lang]).tree("word/document.xml").itertext()
    assert not set(MARKS) & set("".join(text))


def test_page_may_be_empty() -> None:
    assert "" == written(speaking(page_of(), "en")).text
