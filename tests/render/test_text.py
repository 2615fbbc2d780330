from __future__ import annotations

import re
from itertools import pairwise

import pytest

from cvi18n.page import Block, Bullet, Bullets, Contact, Dates, Entry, Header, Page, Paragraph, Section, Span, plain
from cvi18n.render.text import write_text
from cvi18n.render.wrapping import display_width
from tests.render.page_lines import lines
from tests.render.sample_pages import ARABIC, CHINESE, ENGLISH, facts, line, point, tags

SAMPLES = [pytest.param(page, id=page.lang) for page in (CHINESE, ENGLISH, ARABIC)]


def page_of(*blocks: Block) -> Page:
    return Page("en", "ltr", "A4", "CV", "", Header(line("A")), (Section("x", line("Work"), blocks),))


def body(*blocks: Block, width: int = 78) -> list[str]:
    """The lines below the heading."""
    head = "A\n\nWork\n====\n\n"
    text = write_text(page_of(*blocks), width)
    assert text.startswith(head)
    return text[len(head) :].split("\n")[:-1]


def test_a_page() -> None:
    header = Header(
        line("Ann Lee"),
        line("Engineer"),
        (line("Ships it"),),
        contacts=(
            Contact("email", line("Email: "), line("ann@example.com"), "mailto:ann@example.com"),
            Contact("phone", line("Phone: "), line("(030) 12"), "tel:+493012"),
            Contact("url", line("Website: "), line("example.com"), "https://example.com/"),
            Contact("profile", line("GitHub: "), line("ann"), "https://example.com/git/ann"),
        ),
    )
    project = Entry(line("Search"), dates=Dates(line("2019")), blocks=(tags("Stack: ", "Go|Redis"),))
    job = Entry(
        line("Larch"),
        line("Lead"),
        line("Leeds"),
        Dates(line("2018 – 2023")),
        "5 yrs",
        "https://example.com/larch",
        (Paragraph(line("Payments.")), Bullets((point("Recall: ", "two paths", point("Why: ", "speed")),)), project),
    )
    sections = (
        Section("facts", line("Facts"), (facts(("Degree: ", "MSc"), ("Since: ", "2016")),)),
        Section("skills", line("Skills"), (tags("Search: ", "Faiss|Milvus"), tags("", "SQL"))),
        Section("work", line("Work experience"), (job, Entry(line("Beech")))),
    )
    expected = """Ann Lee
Engineer
Ships it

Email: ann@example.com
Phone: (030) 12
Website: example.com
GitHub: ann (https://example.com/git/ann)

Facts
=====

Degree: MSc
Since: 2016

Skills
======

Search: Faiss, Milvus
SQL

Work experience
===============

Larch | 2018 – 2023
Lead | Leeds | 5 yrs
https://example.com/larch

Payments.

• Recall: two paths
  • Why: speed

  Search | 2019

  Stack: Go, Redis

Beech
"""
    assert write_text(Page("en", "ltr", "A4", "CV", "", header, sections)) == expected


def test_links_say_their_address_where_the_text_does_not() -> None:
    two_runs = (Span("my ", link="https://e.org/n"), Span("notes", strong=True, link="https://e.org/n"), Span("."))
    assert body(Paragraph(two_runs), Paragraph((Span("e.org/n", link="https://e.org/n"),))) == [
        "my notes (https://e.org/n).",
        "",
        "e.org/n",
    ]


def test_an_entry_that_is_called_by_its_address_says_it_once() -> None:
    assert body(Entry(line("https://e.org"), url="https://e.org")) == ["https://e.org"]


def test_lists_hang_below_their_bullets() -> None:
    assert body(Bullets((Bullet(line("one two three"), (Bullet(line("four five")),)),)), width=11) == [
        "• one two",
        "  three",
        "  • four",
        "    five",
    ]


def test_tags_stay_whole() -> None:
    assert body(tags("Skills: ", "Graph neural networks|Causal inference"), width=24) == [
        "Skills:",
        "  Graph neural networks,",
        "  Causal inference",
    ]


def test_line_ends_within_a_text_are_spaces() -> None:
    assert body(Paragraph(line("a\nb\u2028c\x85d\r\ne"))) == ["a b c d e"]


def test_rule_is_as_wide_as_its_heading() -> None:
    rules = [(above, below) for above, below in pairwise(write_text(CHINESE).split("\n")) if below.startswith("=")]
    assert len(rules) == len(CHINESE.sections)
    assert [] == [above for above, below in rules if display_width(above) != len(below)]


@pytest.mark.parametrize("page", SAMPLES)
@pytest.mark.parametrize("width", [40, 60, 78])
def test_lines_fit(page: Page, width: int) -> None:
    long = [text for text in write_text(page, width).split("\n") if display_width(text) > width]
    assert [] == [text for text in long if "https://" not in text]


@pytest.mark.parametrize("page", SAMPLES)
def test_text_ends_in_one_line_end_and_no_line_in_a_space(page: Page) -> None:
    text = write_text(page)
    assert re.search(r"\S\n\Z", text)
    assert not re.search(r"[ \t]\n|\n\n\n|\r", text)


@pytest.mark.parametrize("page", SAMPLES)
def test_there_is_no_markup(page: Page) -> None:
    assert not re.search(r"\*\*|`|\]\(|<\w|^#", write_text(page), re.MULTILINE)


def test_right_to_left_page_is_in_logical_order_with_few_marks() -> None:
    text = write_text(ARABIC)
    assert "الهاتف: \u2066+971 50 000 0000\u2069" in text
    assert "\nالبريد: layla@example.com\n" in text
    assert "\n\u200f• \u2066负责评测平台。\u2069\n" in text
    assert "\n\u200f==" in text


def test_zero_width_leaves_paragraphs_unwrapped() -> None:
    assert body(Paragraph(line("word " * 50)), width=0) == [("word " * 50).strip()]


@pytest.mark.parametrize("page", SAMPLES)
def test_nothing_of_a_page_is_lost(page: Page) -> None:
    text = re.sub(r" \(https://[^)]+\)|[\u200f\u2066\u2067\u2069]", "", write_text(page, 0))
    assert [] == [plain(found) for found in lines(page) if plain(found).strip() not in text]
