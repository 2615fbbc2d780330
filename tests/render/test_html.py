from __future__ import annotations

import re
from itertools import pairwise

import pytest

from cvi18n.page import (
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
    Photo,
    Section,
    Span,
    Tags,
    plain,
)
from cvi18n.render.html import html_theme, write_html, write_index
from tests.render.document import Element, parse
from tests.render.sample_pages import ARABIC, CHINESE, ENGLISH, line

PLAIN = html_theme({})
SAMPLES = [pytest.param(page, id=page.lang) for page in (CHINESE, ENGLISH, ARABIC)]
HOSTILE = "</style></title><script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ 7*7 }}{% raw %}&amp;"


def document(page: Page) -> Element:
    return parse(write_html(page, PLAIN))


def outline(element: Element) -> list[object]:
    """The texts of the nested lists below."""
    lists: list[object] = []
    for child in element.children:
        if isinstance(child, Element):
            lists += [outline(child)] if child.tag == "ul" else outline(child)
        elif child.strip():
            lists.append(child.strip())
    return lists


def body_of(*blocks: Paragraph | Facts | Tags | Bullets | Entry, lang: str = "en", direction: str = "ltr") -> Element:
    section = Section("work", line("Work"), blocks)
    page = Page(lang, direction, "A4", "CV", "", Header(line("A")), (section,))
    return document(page).one("section")


@pytest.mark.parametrize("page", SAMPLES)
def test_document_says_what_it_is(page: Page) -> None:
    html = write_html(page, PLAIN)
    root = parse(html).one("html")
    assert html.startswith("<!DOCTYPE html>\n")
    design = {"data-font": "sans", "data-density": "normal"}
    assert root.attributes == {"lang": page.lang, "dir": page.dir, **design}
    assert root.one("title").text == page.title
    assert root.one("meta", name="description").attributes["content"] == page.description
    assert root.one("meta", name="author").attributes["content"] == plain(page.header.name)


@pytest.mark.parametrize("page", SAMPLES)
def test_headings_never_skip_a_level(page: Page) -> None:
    levels = [int(element.tag[1]) for element in document(page).walk() if re.fullmatch("h[1-6]", element.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_deeper_entries_than_html_has_headings_for_stay_at_h6() -> None:
    entry = Entry(line("innermost"))
    for _ in range(5):
        entry = Entry(line("outer"), blocks=(entry,))
    assert [len(body_of(entry).all(f"h{level}")) for level in (3, 4, 5, 6)] == [1, 1, 1, 3]


@pytest.mark.parametrize("page", SAMPLES)
def test_sections_are_named_by_their_headings(page: Page) -> None:
    root = document(page)
    for section, element in zip(page.sections, root.all("section"), strict=True):
        heading = element.one("h2")
        assert element.attributes["id"] == section.id
        assert element.attributes["aria-labelledby"] == heading.attributes["id"]
        assert heading.text == plain(section.heading)
    ids = [element.attributes["id"] for element in root.walk() if "id" in element.attributes]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("page", SAMPLES)
def test_landmarks_are_named_in_the_language_of_the_page(page: Page) -> None:
    root = document(page)
    assert root.one("nav").attributes["aria-label"] == plain(page.words["languages"])
    assert root.one("address").attributes["aria-label"] == plain(page.words["contact"])


@pytest.mark.parametrize("page", SAMPLES)
def test_page_names_every_language_of_the_workspace(page: Page) -> None:
    root = document(page)
    assert [(link.attributes["hreflang"], link.attributes["href"]) for link in root.all("link", rel="alternate")] == [
        (alternate.lang, alternate.href) for alternate in page.alternates
    ]
    links = root.one("nav").all("a")
    for alternate, link in zip(page.alternates, links, strict=True):
        assert link.text == alternate.name
        assert link.attributes["lang"] == link.attributes["hreflang"] == alternate.lang
        assert link.attributes["dir"] == alternate.dir
    assert [link.attributes["lang"] for link in links if link.attributes.get("aria-current") == "page"] == [page.lang]


def test_single_language_needs_no_switcher() -> None:
    root = document(CHINESE._replace(alternates=CHINESE.alternates[:1]))
    assert root.all("nav") == []


@pytest.mark.parametrize("page", SAMPLES)
def test_page_runs_nothing_and_fetches_nothing(page: Page) -> None:
    root = document(page)
    assert not [e.tag for e in root.walk() if e.tag in {"script", "iframe", "object", "embed", "base", "form"}]
    assert not [name for e in root.walk() for name in e.attributes if name.startswith("on") or name == "srcset"]
    assert all((e.attributes.get("src") or "data:").startswith("data:") for e in root.walk())
    assert {link.attributes["rel"] for link in root.all("link")} == {"alternate", "icon"}
    assert root.one("link", rel="icon").attributes["href"] == "data:,"
    assert not re.search(r"url\(|@import|https?:", root.one("style").text)
    policy = root.all("meta", **{"http-equiv": "Content-Security-Policy"})[0].attributes["content"] or ""
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;")


def test_remote_picture_is_left_out() -> None:
    header = CHINESE.header._replace(photo=Photo("https://example.com/me.jpg", "me"))
    assert document(CHINESE._replace(header=header)).all("img") == []


def hostile_page() -> Page:
    text = line(HOSTILE)
    entry = Entry(text, text, text, Dates(text, "2018", "2019"), HOSTILE)
    blocks = (
        Paragraph(text),
        Facts((Fact(text, text),)),
        Tags((text,), text),
        Bullets((Bullet(text, (Bullet(text),)),)),
        entry,
    )
    return Page(
        lang="en",
        dir="ltr",
        paper="A4",
        title=HOSTILE,
        description=HOSTILE,
        keywords=(HOSTILE,),
        header=Header(
            text,
            text,
            (text,),
            Photo("data:image/png;base64,AA==", HOSTILE),
            (Contact("email", text, text, f"mailto:{HOSTILE}"),),
        ),
        sections=(Section("x", text, blocks),),
        alternates=(ENGLISH.alternates[0]._replace(name=HOSTILE), ENGLISH.alternates[1]),
        words={"languages": text, "contact": text, "page": line(HOSTILE + "{page}")},
    )


def test_hostile_text_stays_text_wherever_it_stands() -> None:
    root = document(hostile_page())
    assert root.all("script") == []
    assert len(root.all("img")) == 1
    assert not [name for element in root.walk() for name in element.attributes if name.startswith("on")]
    assert root.one("title").text == HOSTILE
    assert root.one("h1").text == HOSTILE
    assert root.one("img").attributes["alt"] == HOSTILE
    assert root.one("nav").attributes["aria-label"] == HOSTILE
    assert "49" not in root.one("body").text
    # Six times in the header, once as a heading, twelve times in the blocks.
    assert root.one("body").text.count(HOSTILE) == 6 + 1 + 12


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        pytest.param("https://example.com/?a=1&b=2", True, id="https"),
        pytest.param("HTTP://example.com", True, id="capitals"),
        pytest.param("mailto:a@example.com", True, id="mail"),
        pytest.param("tel:+8610", True, id="phone"),
        pytest.param("javascript:alert(1)", False, id="script"),
        pytest.param("data:text/html,x", False, id="data"),
        pytest.param("file:///etc/passwd", False, id="file"),
        pytest.param("//example.com", False, id="no scheme"),
    ],
)
def test_only_addresses_that_a_reader_may_follow_are_links(url: str, linked: bool) -> None:
    section = body_of(Entry(line("title"), url=url), Paragraph((Span("text", link=url),)))
    assert [link.attributes["href"] for link in section.all("a")] == ([url, url] if linked else [])
    assert "title" in section.text


def test_profiles_are_the_same_person() -> None:
    relations = [link.attributes.get("rel") for link in document(ENGLISH).one("address").all("a")]
    assert relations == [None, None, "me", "me"]


def test_foreign_text_carries_its_language_and_state_and_no_visible_mark() -> None:
    (mark,) = document(ENGLISH).all("bdi", data_state="untranslated")
    assert mark.attributes == {"lang": "zh", "data-state": "untranslated"}
    assert "untranslated" not in document(ENGLISH).one("body").text
    assert "data-state" not in document(ENGLISH).one("style").text


@pytest.mark.parametrize(
    ("dates", "tag", "value"),
    [
        pytest.param(Dates(line("May 2021"), "2021-05", "2021-05"), "time", "2021-05", id="equal ends"),
        pytest.param(Dates(line("2012"), None, "2012"), "time", "2012", id="an end alone"),
        pytest.param(Dates(line("2018 – 2019"), "2018", "2019"), "data", "2018/2019", id="range"),
        pytest.param(Dates(line("2018 – present"), "2018-04", None), "data", "2018-04/..", id="open"),
    ],
)
def test_dates_are_readable_by_machines(dates: Dates, tag: str, value: str) -> None:
    element = body_of(Entry(line("t"), dates=dates)).one(tag)
    assert element.attributes == {"datetime" if tag == "time" else "value": value}
    assert element.text == plain(dates.text)


def test_date_without_iso_ends_is_text_alone() -> None:
    section = body_of(Entry(line("t"), dates=Dates(line("Fall 2021"))))
    assert section.one("span", class_="dates").text == "Fall 2021"
    assert section.all("time") == section.all("data") == []


def test_label_followed_by_value_reads_right() -> None:
    facts = document(ENGLISH).all("dl")[0]
    assert [row.text for row in facts.all("div")][:2] == [
        "Position: Head of LLM Engineering",
        "Location: Hangzhou or Shanghai",
    ]
    assert document(CHINESE).one("li", class_="phone").text == "电话：+86 139 0000 0000"


def test_bullets_nest_as_they_do_in_the_page() -> None:
    inner = Bullet(line("b"), (Bullet(line("c")),))
    section = body_of(Bullets((Bullet(line("a"), (inner,)), Bullet(line("d")))))
    assert outline(section.one("div")) == [["a", ["b", ["c"]], "d"]]


def test_styles_nest_inside_the_link_and_neighbours_share_it() -> None:
    spans = (Span("a", strong=True, link="https://e.org"), Span("b", emphasis=True, code=True, link="https://e.org"))
    link = body_of(Paragraph(spans)).one("a")
    assert [child.tag for child in link.children if isinstance(child, Element)] == ["strong", "em"]
    assert link.one("em").one("code").text == "b"


def test_left_to_right_runs_are_isolated_on_a_right_to_left_page() -> None:
    root = document(ARABIC).one("body")
    isolated = [element.text for element in root.all("bdi")]
    assert {"C++", "C#", "240 ms", "65 ms", "+971 50 000 0000", "layla@example.com"} <= set(isolated)
    assert root.one("code").attributes == {"dir": "ltr"}
    assert document(CHINESE).all("bdi") == []


@pytest.mark.parametrize(
    ("page", "css"),
    [
        pytest.param(
            CHINESE, '@bottom-right { content: "第 " counter(page) " 页，共 " counter(pages) " 页"; }', id="zh"
        ),
        pytest.param(ENGLISH, '@bottom-right { content: "Page " counter(page) " of " counter(pages); }', id="en"),
        pytest.param(ARABIC, '@bottom-left { content: "صفحة " counter(page) " من " counter(pages); }', id="mirrored"),
        pytest.param(ENGLISH, "@page { size: Letter; ", id="letter"),
        pytest.param(CHINESE, "@page { size: A4; ", id="a4"),
        pytest.param(
            ENGLISH._replace(title='"</style>\\'), 'content: "\\22 \\3c /style>\\5c ";', id="title as CSS string"
        ),
    ],
)
def test_paper(page: Page, css: str) -> None:
    assert css in document(page).one("style").text


def test_page_without_words_has_neither_labels_nor_page_numbers() -> None:
    root = document(ENGLISH._replace(words={}))
    assert "aria-label" not in root.one("nav").attributes
    assert "counter(" not in root.one("style").text


def test_one_theme_serves_pages_of_both_directions() -> None:
    theme = html_theme({})
    write_html(ARABIC, theme)
    assert write_html(ENGLISH, theme) == write_html(ENGLISH, html_theme({}))


def test_index_lists_the_languages_in_their_own_names() -> None:
    alternates = [alternate._replace(href=f"{alternate.lang}/cv.html") for alternate in CHINESE.alternates]
    root = parse(write_index(CHINESE, alternates, PLAIN))
    assert root.one("html").attributes.items() >= {"lang": "zh", "dir": "ltr"}.items()
    assert root.one("h1").text == "沈知远"
    assert [(link.text, link.attributes) for link in root.one("main").all("a")] == [
        ("中文", {"href": "zh/cv.html", "lang": "zh", "hreflang": "zh", "dir": "ltr"}),
        ("English", {"href": "en/cv.html", "lang": "en", "hreflang": "en", "dir": "ltr"}),
        ("العربية", {"href": "ar/cv.html", "lang": "ar", "hreflang": "ar", "dir": "rtl"}),
    ]
    assert root.all("script") == root.all("link", rel="alternate") == []
