"""A real Jekyll builds a blog with the CV's pages: their text is the Page's, and they lead to each other."""

from __future__ import annotations

import random
import re
import subprocess
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path

import pytest

from cvi18n.page import Bullet, Bullets, Entry, Header, Line, Page, Paragraph, Section, Span, plain
from cvi18n.render.jekyll import path, write_jekyll
from cvi18n.render.markdown import write_markdown
from cvi18n.render.wrapping import on_one_line
from tests.realtools.tools import require
from tests.render.markdown_text import read
from tests.render.sample_pages import ARABIC, CHINESE, ENGLISH
from tests.render.test_markdown import FRAGMENTS, SIGNS

BASE = "/blog"
# As docs/jekyll.md has it.
LAYOUT = """<!DOCTYPE html>
<html lang="{{ page.lang }}" dir="{{ page.dir | default: 'ltr' }}">
<head>
<title>{{ page.title | escape }}</title>
{% for alternate in page.alternates %}
<link rel="alternate" hreflang="{{ alternate.lang }}" href="{{ alternate.url | relative_url }}">
{% endfor %}
</head>
<body><h1>{{ page.title | escape }}</h1>
{{ content }}
</body>
</html>
"""
MORE = ("{{ x }}", "{% raw %}", "{% endraw %}", "{: .a}", "{::nomarkdown}", "*[a]: c", "$$", "[^1]: x", ": d", "...")


class Blocks(HTMLParser):
    """The texts of headings, paragraphs and points, and where the links lead."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if re.fullmatch("h[1-6]|p|li|nav", tag):
            self.texts.append("")
        if tag in ("a", "link"):
            self.links.append(dict(attrs)["href"] or "")

    def handle_data(self, data: str) -> None:
        if self.texts:
            self.texts[-1] += data

    @property
    def lines(self) -> list[str]:
        return [line for text in self.texts if (line := spaced(text))]


def spaced(text: str) -> str:
    return " ".join(text.split())


def build(folder: Path, pages: Sequence[Page], source: str) -> dict[str, Blocks]:
    """A blog below an address of its own with *pages*; each of them by its language."""
    program = require("jekyll")
    (folder / "_layouts").mkdir(parents=True)
    (folder / "_layouts" / "page.html").write_text(LAYOUT, encoding="utf-8")
    (folder / "_config.yml").write_text(f"title: Blog\nbaseurl: {BASE}\n", encoding="utf-8")
    for page in pages:
        (folder / f"cv-{page.lang}.md").write_text(write_jekyll(page, source), encoding="utf-8")
    command = [program, "build", "--quiet", "--disable-disk-cache", "--source", str(folder)]
    done = subprocess.run(
        [*command, "--destination", str(folder / "_site")], capture_output=True, text=True, timeout=120
    )
    assert (done.returncode, done.stderr) == (0, "")
    return {page.lang: Blocks(site_file(folder, path(page.lang, source)).read_text("utf-8")) for page in pages}


def site_file(folder: Path, address: str) -> Path:
    return folder / "_site" / address.strip("/") / "index.html"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("blog")


@pytest.fixture(scope="module")
def blog(folder: Path) -> dict[str, Blocks]:
    return build(folder, (CHINESE, ENGLISH, ARABIC), "zh")


@pytest.mark.parametrize("page", [pytest.param(page, id=page.lang) for page in (CHINESE, ENGLISH, ARABIC)])
def test_text_is_that_of_the_page(page: Page, blog: dict[str, Blocks]) -> None:
    others = " · ".join(name for lang, _, name, _ in page.alternates if lang != page.lang)
    read_back = (block for block in read(write_markdown(page)) if not block.path[-1].startswith("html"))
    heading, *blocks = (spaced(block.text) for block in read_back)
    assert heading in page.title
    assert [page.title, others, *blocks] == blog[page.lang].lines


@pytest.mark.parametrize("page", [pytest.param(page, id=page.lang) for page in (CHINESE, ENGLISH, ARABIC)])
def test_pages_lead_to_each_other(page: Page, blog: dict[str, Blocks], folder: Path) -> None:
    local = [link for link in blog[page.lang].links if link.startswith("/")]
    assert {f"{BASE}{path(other, 'zh')}" for other in ("zh", "en", "ar")} <= set(local)
    assert [] == [link for link in local if not site_file(folder, link.removeprefix(BASE)).exists()]


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    lines = list(hostile_lines(random.Random(6), 300))
    blocks = [
        Entry((Span("entry"),), blocks=(Paragraph(text), Bullets((Bullet(text, (Bullet(text),)),)), Entry(text)))
        for text in lines
    ]
    section = Section("x", (Span("section"),), tuple(blocks))
    page = Page("en", "ltr", "A4", "{{ 7 | times: 7 }} # \"'\\", "", Header((Span("name"),)), (section,))
    found = build(tmp_path, [page], "en")["en"].lines
    assert found[:3] == [page.title, "name", "section"]
    expected = [spaced(on_one_line(plain(text))) for text in lines]
    assert found[3:] == [text for line in expected for text in ("entry", *[line] * 4)]


def hostile_lines(chance: random.Random, number: int) -> Iterator[Line]:
    """Lines of signs and styles, none of them blank."""
    pieces = [*SIGNS, *FRAGMENTS, *MORE]
    links = (None, None, None, "https://example.com/a_(b)?x=1&y='2'")
    while number:
        line = tuple(
            Span(
                "".join(chance.choices(pieces, k=chance.randint(1, 6))),
                strong=chance.random() < 0.3,
                emphasis=chance.random() < 0.3,
                code=chance.random() < 0.2,
                link=chance.choice(links),
            )
            for _ in range(chance.randint(1, 3))
        )
        if plain(line).strip():
            yield line
            number -= 1
