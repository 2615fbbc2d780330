from __future__ import annotations

import re

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.page import Alternate, Header, Line, Page, Paragraph, Section, Span
from cvi18n.render.jekyll import KRAMDOWN, path, write_jekyll
from cvi18n.render.markdown_inline import Inline
from tests.render.markdown_text import read
from tests.render.sample_pages import ARABIC, CHINESE, ENGLISH, line
from tests.render.test_markdown import LINES, expected, seen

NOTHING = Page("en", "ltr", "A4", "CV", "", Header(()), ())
OWN_TAG = re.compile(r"\{\{ '[^']*'(?: \| relative_url)? \}\}")


def front_matter(page: Page) -> dict[str, object]:
    _, text, _ = write_jekyll(page, "zh").split("---\n", 2)
    found: dict[str, object] = yaml.safe_load(text)
    return found


def written(*spans: Span) -> str:
    return Inline(NOTHING, KRAMDOWN).line(spans)


def test_front_matter() -> None:
    assert front_matter(ENGLISH) == {
        "layout": "page",
        "title": ENGLISH.title,
        "description": ENGLISH.description,
        "lang": "en",
        "dir": "ltr",
        "ref": "cv",
        "permalink": "/en/cv/",
        "alternates": [
            {"lang": "zh", "name": "中文", "url": "/cv/"},
            {"lang": "en", "name": "English", "url": "/en/cv/"},
            {"lang": "ar", "name": "العربية", "url": "/ar/cv/"},
        ],
    }


@pytest.mark.parametrize(("lang", "expected"), [("zh", "/cv/"), ("en", "/en/cv/"), ("zh-Hant", "/zh-Hant/cv/")])
def test_source_language_has_the_short_address(lang: str, expected: str) -> None:
    assert path(lang, "zh") == expected


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("a: b # c", id="signs of YAML"),
        pytest.param("\"q\" \\ 'q'", id="quotes"),
        pytest.param("--- {{ x }} {% y %}", id="document end and tags"),
        pytest.param("no", id="a word that YAML takes for false"),
        pytest.param("简历 😀 é", id="beyond ASCII"),
        pytest.param("a\x7fb\x9fc\ufeffd\uffffe", id="what YAML does not print"),
    ],
)
def test_front_matter_holds_any_title(title: str) -> None:
    assert front_matter(NOTHING._replace(title=title)) == {
        "layout": "page",
        "title": title,
        "lang": "en",
        "dir": "ltr",
        "ref": "cv",
        "permalink": "/en/cv/",
    }


@given(st.text())
def test_front_matter_is_yaml_whatever_the_description(text: str) -> None:
    found = front_matter(NOTHING._replace(description=text)).get("description", "")
    assert str(found).split() == text.split()


def test_page_links_to_the_other_languages() -> None:
    text = write_jekyll(ENGLISH, "zh")
    links = re.findall(r"<a href=\"\{\{ '(.+?)' \| relative_url }}\" lang=\"(.+?)\" hreflang=\"(.+?)\"", text)
    assert links == [("/cv/", "zh", "zh"), ("/ar/cv/", "ar", "ar")]
    assert "<nav aria-label=" in text


def test_a_cv_in_one_language_has_no_links() -> None:
    assert "<nav" not in write_jekyll(ENGLISH._replace(alternates=ENGLISH.alternates[1:2]), "en")


def test_names_of_languages_are_escaped() -> None:
    page = NOTHING._replace(alternates=(Alternate("zh", "ltr", "<b>&", "x"),), words={"languages": line('"<')})
    assert '<nav aria-label="&quot;&lt;">' in write_jekyll(page, "en")
    assert ">&lt;b&gt;&amp;</a>" in write_jekyll(page, "en")


def test_name_stands_in_the_title_or_in_the_text() -> None:
    assert f"# {'沈知远'}\n" not in write_jekyll(CHINESE, "zh")
    assert f"# {'沈知远'}\n" in write_jekyll(CHINESE._replace(title="简历"), "zh")


def test_right_to_left_page_says_so_to_kramdown() -> None:
    text = write_jekyll(ARABIC, "zh")
    assert '<div dir="rtl" lang="ar" markdown="1">\n\n' in text
    assert text.endswith("\n\n</div>\n")
    assert front_matter(ARABIC)["dir"] == "rtl"


@pytest.mark.parametrize(
    ("spans", "markdown"),
    [
        pytest.param([Span("a {: .b}")], "a \\{: .b\\}", id="attributes"),
        pytest.param([Span("a | b")], "a \\| b", id="table"),
        pytest.param([Span(": a")], "\\: a", id="definition"),
        pytest.param([Span("#a")], "\\#a", id="heading"),
        pytest.param([Span("$$x$$")], "\\$\\$x\\$\\$", id="mathematics"),
        pytest.param([Span('it\'s "so"')], 'it\\\'s \\"so\\"', id="quotes"),
        pytest.param([Span("a -- b... <<c>>")], "a -\\- b.\\.\\. &#60;&#60;c>\\>", id="typography"),
        pytest.param([Span("[^1]: a")], "\\[&#94;1&#93;: a", id="footnote"),
        pytest.param([Span("*[a]: b")], "\\*\\[a&#93;: b", id="abbreviation"),
        pytest.param([Span("^")], "&#94;", id="end of a block"),
        pytest.param([Span("a\\")], "a&#92;", id="line break"),
        pytest.param([Span("snake_case_1")], "snake\\_case\\_1", id="underscores"),
        pytest.param([Span("a|b", code=True)], "<code>a&#124;b</code>", id="bar in code"),
        pytest.param([Span("a--b", code=True)], "`a--b`", id="code"),
        pytest.param([Span("注意：", strong=True), Span("这里")], "**注意**：这里", id="emphasis as in CommonMark"),
    ],
)
def test_line(spans: list[Span], markdown: str) -> None:
    assert written(*spans) == markdown


@given(LINES)
def test_commonmark_reads_it_as_well(text: Line) -> None:
    blocks = read(written(*text))
    wanted = seen(expected(text))
    assert wanted == (seen(blocks[0].chars) if wanted else [])


@given(st.lists(st.sampled_from(("{", "%", "}", "{{", "{%", "%}", "raw", "endraw", " ", "'")), max_size=8).map("".join))
def test_liquid_finds_no_tag_but_ours(text: str) -> None:
    spans = (Span(text), Span(text, code=True), Span("x"), Span(text, link=f"https://example.com/{text}"))
    page = NOTHING._replace(header=Header(spans), sections=(Section("x", spans, (Paragraph(spans),)),))
    _, _, body = write_jekyll(page, "en").split("---\n", 2)
    assert not re.search(r"\{[{%]", OWN_TAG.sub("", body))
