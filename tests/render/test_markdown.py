from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.page import (
    Block,
    Bullet,
    Bullets,
    Contact,
    Dates,
    Entry,
    Header,
    Line,
    Page,
    Paragraph,
    Section,
    Span,
    plain,
)
from cvi18n.render.markdown import write_markdown
from cvi18n.render.markdown_inline import COMMONMARK, Inline, address, code
from cvi18n.render.wrapping import on_one_line
from tests.render.markdown_text import Char, Read, read
from tests.render.page_lines import lines
from tests.render.sample_pages import ARABIC, CHINESE, ENGLISH, facts, line, plain_point, point, tags

GFM = ("table", "strikethrough")


def page_of(*blocks: Block) -> Page:
    return Page("en", "ltr", "A4", "CV", "", Header(line("A")), (Section("x", line("Work"), blocks),))


def written(*spans: Span) -> str:
    return Inline(page_of(), COMMONMARK).line(spans)


def body(*blocks: Block) -> str:
    """What stands below the heading."""
    return write_markdown(page_of(*blocks)).partition("## Work\n\n")[2]


def test_a_page() -> None:
    contacts = (
        Contact("email", line("Email: "), line("ann@example.com"), "mailto:ann@example.com"),
        Contact("place", line("Address: "), line("Leeds")),
    )
    project = Entry(line("Search"), dates=Dates(line("2019")), blocks=(tags("Stack: ", "Go|Redis"),))
    points = Bullets((point("Recall: ", "two paths", point("Why: ", "speed")), plain_point("Alone")))
    blocks = (Paragraph(line("Payments.")), facts(("Grade: ", "1")), points, project)
    job = Entry(
        line("Larch"), line("Lead"), line("Leeds"), Dates(line("2018 – 2023")), "5 yrs", "https://e.org/l", blocks
    )
    header = Header(line("Ann Lee"), line("Engineer"), (line("Ships it"),), contacts=contacts)
    page = Page("en", "ltr", "A4", "CV", "", header, (Section("work", line("Work"), (job,)),))
    assert write_markdown(page) == (
        """# Ann Lee

Engineer

Ships it

- Email: [ann@example.com](mailto:ann@example.com)
- Address: Leeds

## Work

### [Larch](https://e.org/l)

Lead · Leeds · 2018 – 2023 · 5 yrs

Payments.

- Grade: 1

<!-- -->

- **Recall:** two paths
  - **Why:** speed
- Alone

#### Search

2019

Stack: Go, Redis
"""
    )


def test_entries_deeper_than_markdown_has_headings_stay_at_the_deepest() -> None:
    entry = Entry(line("innermost"))
    for _ in range(5):
        entry = Entry(line("outer"), blocks=(entry,))
    assert [block.path for block in read(body(entry))][-1] == ("h6",)


def test_right_to_left_page_says_so() -> None:
    text = write_markdown(ARABIC)
    assert text.startswith('<div dir="rtl" lang="ar">\n\n# ليلى حداد\n')
    assert text.endswith("\n\n</div>\n")


@pytest.mark.parametrize(
    ("spans", "markdown"),
    [
        pytest.param([Span("a "), Span("b", strong=True), Span(".")], "a **b**.", id="bold"),
        pytest.param([Span("注意：", strong=True), Span("这里")], "**注意**：这里", id="colon moves outside"),
        pytest.param([Span("“零停机”", strong=True), Span("上线")], "“**零停机**”上线", id="quotes move outside"),
        pytest.param([Span("降至"), Span("38%", strong=True), Span("，")], "降至**38%**，", id="before punctuation"),
        pytest.param([Span("用"), Span("C++", strong=True), Span("写")], "用<strong>C++</strong>写", id="signs stay"),
        pytest.param(
            [Span("a", strong=True), Span("b", emphasis=True)], "<strong>a</strong>*b*", id="neighbours in emphasis"
        ),
        pytest.param(
            [Span("a", strong=True, emphasis=True)], "<strong><em>a</em></strong>", id="both kinds of emphasis"
        ),
        pytest.param([Span("Recall: ", strong=True), Span("x")], "**Recall:** x", id="blanks move outside"),
        pytest.param([Span("a", strong=True), Span("b", strong=True, lang="zh")], "**ab**", id="two languages"),
        pytest.param(
            [Span("见"), Span("笔记", strong=True, link="https://e.org"), Span("。")],
            "见[**笔记**](https://e.org)。",
            id="bold in a link",
        ),
        pytest.param([Span("x", link="javascript:alert(1)")], "x", id="no link to follow"),
        pytest.param([Span("wow!"), Span("x", link="https://e.org")], "wow\\![x](https://e.org)", id="no picture"),
        pytest.param([Span("snake_case")], "snake_case", id="underscore in a word"),
        pytest.param([Span("_x_ __y")], "\\_x\\_ \\_\\_y", id="underscores"),
        pytest.param([Span("R&D &amp; &copy;")], "R&D &amp;amp; &amp;copy;", id="entities"),
        pytest.param(
            [Span("1<2 > 0 | [x] `y` \\ *z* ~a~")], "1\\<2 > 0 | \\[x\\] \\`y\\` \\\\ \\*z\\* \\~a\\~", id="signs"
        ),
        pytest.param([Span("# a")], "\\# a", id="no heading"),
        pytest.param([Span("#1 in sales")], "#1 in sales", id="a number sign"),
        pytest.param([Span("- a")], "\\- a", id="no list"),
        pytest.param([Span("-5 %")], "-5 %", id="minus"),
        pytest.param([Span("+ a")], "\\+ a", id="no list of plus signs"),
        pytest.param([Span("---")], "\\---", id="no rule"),
        pytest.param([Span("===")], "\\===", id="no underline"),
        pytest.param([Span("> a")], "\\> a", id="no quotation"),
        pytest.param([Span("2021. Then")], "2021\\. Then", id="no numbered list"),
        pytest.param([Span("3.5 years")], "3.5 years", id="a figure"),
    ],
)
def test_line(spans: list[Span], markdown: str) -> None:
    assert written(*spans) == markdown


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        pytest.param("a", "`a`", id="plain"),
        pytest.param("a`b", "``a`b``", id="backtick"),
        pytest.param("`a`", "`` `a` ``", id="backticks outside"),
        pytest.param("a``b`", "``` a``b` ```", id="several"),
        pytest.param(" a ", "`  a  `", id="blanks"),
        pytest.param(" ", "` `", id="one blank"),
        pytest.param("a]: b", "<code>a&#93;&#58; b</code>", id="a definition of a link, if it stands in one"),
    ],
)
def test_code(text: str, markdown: str) -> None:
    assert code(text) == markdown


@pytest.mark.parametrize(
    ("url", "destination"),
    [
        pytest.param("https://e.org/a?b=1&c=2#d", "https://e.org/a?b=1&c=2#d", id="as it is"),
        pytest.param("https://e.org/a_(b)", "<https://e.org/a_(b)>", id="brackets"),
        pytest.param("https://e.org/a b<c>", "https://e.org/a%20b%3Cc%3E", id="not in addresses"),
        pytest.param("https://e.org/?a=1&copy;", "https://e.org/?a=1&copy%3B", id="entity"),
        pytest.param("https://例子.中国/简历", "https://例子.中国/简历", id="Chinese"),
    ],
)
def test_address(url: str, destination: str) -> None:
    assert address(url) == destination


def test_heading_keeps_a_number_sign_at_its_end() -> None:
    assert [block.text for block in read(body(Entry(line("C #")), Entry(line("F#")), Entry(line("##"))))] == [
        "C #",
        "F#",
        "##",
    ]


def test_a_point_without_words_keeps_what_is_below_it() -> None:
    blocks = read(body(Bullets((Bullet((), (Bullet(line("a")),)),))))
    assert [(block.path, block.text) for block in blocks] == [(("ul", "li", "ul", "li", "p"), "a")]


# --- Laws -----------------------------------------------------------------------------------------------

SIGNS = "ab1中文。：，“”（）*_`~[]()<>!#+-=.&;:|\\/\"'{}%^$ \t\u00a0"
FRAGMENTS = (
    "**",
    "__",
    "1. ",
    "&amp;",
    "](",
    "<b>",
    "- ",
    "# ",
    "> ",
    "~~",
    "---",
    "C++",
    "注意：",
    "\n",
    "| a |",
    "```",
)
TEXT = st.lists(st.sampled_from([*SIGNS, *FRAGMENTS]), max_size=8).map("".join)
LINKS = st.sampled_from((None, None, None, "https://example.com/a_(b)", "mailto:a@example.com"))
SPANS = st.builds(Span, TEXT, st.booleans(), st.booleans(), st.booleans(), LINKS)
LINES = st.lists(SPANS, min_size=1, max_size=4).map(tuple)


def expected(line: Line) -> list[Char]:
    """What a reader should see of *line*."""
    return [Char(char, *span[1:4], span.link) for span in line for char in on_one_line(span.text)]


def seen(chars: Iterable[Char]) -> list[Char]:
    """Without the emphasis of blanks and punctuation, which may lie outside, and blanks at the ends or in code."""
    kept = [char if _counts(char.char) or char.code else char._replace(strong=False, emphasis=False) for char in chars]
    kept = [char for char in kept if not (char.code and char.char.isspace())]
    blank = [char.char.isspace() for char in kept]
    first, last = (blank.index(False), blank[::-1].index(False)) if False in blank else (0, len(kept))
    return kept[first : len(kept) - last]


def _counts(char: str) -> bool:
    return unicodedata.category(char)[0] not in "PZC"


@pytest.mark.parametrize("extensions", [pytest.param((), id="CommonMark"), pytest.param(GFM, id="with GFM")])
@given(text=LINES)
def test_a_line_is_read_back_as_it_was(extensions: tuple[str, ...], text: Line) -> None:
    wanted = expected(text)
    for block in (Paragraph(text), Bullets((Bullet(text, (Bullet(line("b")),)),)), Entry(text)):
        read_back = read(body(block), *extensions)
        assert seen(wanted) == (seen(read_back[0].chars) if seen(wanted) else [])


@pytest.mark.parametrize("page", [pytest.param(page, id=page.lang) for page in (CHINESE, ENGLISH, ARABIC)])
def test_nothing_of_a_page_is_lost(page: Page) -> None:
    text = "\n".join(block.text for block in read(write_markdown(page)))
    shown = text.translate(dict.fromkeys((0x2066, 0x2067, 0x2069)))
    missing = [plain(found) for found in lines(page) if plain(found).strip() not in shown]
    assert missing == []


def test_reader_of_the_tests_tells_styles_apart() -> None:
    assert read("**a**<em>`b`</em>") == [
        Read(("p",), (Char("a", strong=True), Char("b", emphasis=True, code=True))),
    ]
