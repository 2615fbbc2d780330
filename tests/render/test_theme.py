from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import TemplateSyntaxError, UndefinedError

from cvi18n.diagnostic import Faults, Place
from cvi18n.page import Page
from cvi18n.render.design import Design
from cvi18n.render.html import html_theme, write_html
from cvi18n.render.themes import ThemeFolder
from cvi18n.workspace import Memory
from tests.render.document import Element, parse
from tests.render.sample_pages import ARABIC, CHINESE, ENGLISH


def document(templates: dict[str, str], page: Page = ENGLISH) -> Element:
    return parse(write_html(page, html_theme(templates)))


def faults(templates: dict[str, str]) -> Faults:
    with pytest.raises(Faults) as caught:
        write_html(ENGLISH, html_theme(templates))
    return caught.value


def test_file_of_a_built_in_name_replaces_it_everywhere() -> None:
    root = document({"entry.html": "<p class='mine'>{{ block.title|spans }}</p>\n"})
    assert root.all("article") == []
    assert len(root.all("p", class_="mine")) == 3 + 2 + 2 + 2  # work, education, certificates, awards


def test_replacement_can_include_the_file_it_replaces() -> None:
    root = document({"facts.html": '<div class="card">{% include "builtin/facts.html" %}</div>'})
    cards = root.all("div", class_="card")
    assert len(cards) == len(root.all("dl")) == 3
    assert all(card.all("dl") for card in cards)


@pytest.mark.parametrize("block", ["policy", "meta", "style", "head", "header", "side", "main", "section", "footer"])
def test_block_of_the_page_can_be_filled(block: str) -> None:
    page = '{% extends "builtin/page.html" %}{% block ' + block + " %}MINE{% endblock %}"
    html = write_html(ENGLISH, html_theme({"page.html": page}))
    assert html.count("MINE") == (len(ENGLISH.sections) if block == "section" else 1)


def test_block_of_the_page_can_be_added_to() -> None:
    block = '{% block section %}{{ super() }}<hr id="after-{{ section.id }}">{% endblock %}'
    page = '{% extends "builtin/page.html" %}' + block
    html = write_html(ENGLISH, html_theme({"page.html": page}))
    assert [f"after-{section.id}" for section in ENGLISH.sections] == re.findall('<hr id="(.*?)">', html)
    assert html.count("<section ") == len(ENGLISH.sections)


def test_rules_in_extra_css_come_last_and_are_no_template() -> None:
    css = "@media print{#work{color:{{red}}}} b::after{content:'</style>'}"
    style = document({"extra.css": css}).one("style").text
    assert style.rstrip().endswith(css.replace("</style>", "<\\/style>"))
    assert "--accent" in style


def test_style_sheet_can_be_replaced_alone() -> None:
    style = document({"style.css": "body { color: red }"}).one("style").text
    assert "body { color: red }" in style
    assert "Inkstone" not in style
    assert "What themes share" in style


@pytest.mark.parametrize(
    ("templates", "at", "code", "message"),
    [
        pytest.param(
            {"page.html": "\n{% if %}"}, Place("templates/page.html", 2), "template-syntax", "Expected", id="syntax"
        ),
        pytest.param(
            {"entry.html": "\n\n{{ block|upcase }}"},
            Place("templates/entry.html", 3),
            "template-syntax",
            "No filter named 'upcase'",
            id="unknown filter",
        ),
        pytest.param(
            {"page.html": '{% extends "builtin/page.html" %}\n{% block footer %}\n{{ page.titel }}{% endblock %}'},
            Place("templates/page.html", 3),
            "template-undefined",
            "no attribute 'titel'",
            id="misspelt field",
        ),
        pytest.param(
            {"entry.html": "\n{% include 'mine.html' %}", "mine.html": "\n\n\n{{ nobody }}"},
            Place("templates/mine.html", 4),
            "template-undefined",
            "'nobody' is undefined",
            id="innermost template is blamed",
        ),
        pytest.param(
            {"page.html": "\n{% extends 'builtin/pages.html' %}"},
            Place("templates/page.html", 2),
            "template-missing",
            "no template builtin/pages.html",
            id="missing template",
        ),
        pytest.param(
            {"page.html": "<style>\n{{ stylesheet('mine.css') }}"},
            Place("templates/page.html", 2),
            "template-missing",
            "no template mine.css",
            id="missing style sheet",
        ),
        pytest.param(
            {"page.html": "\n{% extends 'page.html' %}"},
            Place("templates/page.html", 2),
            "template-recursion",
            "recursion",
            id="extends itself",
        ),
        pytest.param(
            {"tags.html": "\n{{ block.__class__.__mro__ }}"},
            Place("templates/tags.html", 2),
            "template-error",
            "unsafe",
            id="sandbox",
        ),
        pytest.param(
            {"tags.html": "{{ 1 / 0 }}"}, Place("templates/tags.html"), "template-error", "division", id="arithmetic"
        ),
        pytest.param(
            {"tags.html": "\n{{ 'text'|spans }}"},
            Place("templates/tags.html", 2),
            "template-error",
            "no attribute 'lang'",
            id="filter used on the wrong thing",
        ),
    ],
)
def test_fault_of_a_workspace_template_is_a_diagnostic(
    templates: dict[str, str], at: Place, code: str, message: str
) -> None:
    (diagnostic,) = faults(templates).diagnostics
    assert (diagnostic.at, diagnostic.code) == (at, code)
    assert message in diagnostic.message
    assert diagnostic.help


def test_all_syntax_errors_come_at_once() -> None:
    found = faults(
        {"tags.html": "{% if %}", "facts.html": "\n{{ }}", "page.html": "{# fine #}", "extra.css": "{% if %}"}
    )
    assert [str(diagnostic.at) for diagnostic in found.diagnostics] == [
        "templates/facts.html:2:1",
        "templates/tags.html:1:1",
    ]


@pytest.mark.parametrize(
    ("page", "error"),
    [
        pytest.param("{% if %}", TemplateSyntaxError, id="syntax"),
        pytest.param("{{ nobody }}", UndefinedError, id="undefined"),
    ],
)
def test_bug_in_a_built_in_theme_is_not_blamed_on_the_workspace(page: str, error: type[Exception]) -> None:
    theme = ThemeFolder("broken", "", Design(), {"page.html": page})
    with pytest.raises(error):
        write_html(ENGLISH, html_theme({"tags.html": "fine"}, theme))


def test_templates_see_every_field_of_a_page() -> None:
    fields = "\n".join(f"{{{{ page.{name} is defined }}}}" for name in Page._fields)
    assert write_html(ENGLISH, html_theme({"page.html": fields})).split() == ["True"] * len(Page._fields)


@pytest.mark.parametrize("page", [pytest.param(page, id=page.lang) for page in (CHINESE, ENGLISH, ARABIC)])
def test_templates_of_this_repository_add_no_words_of_their_own(page: Page) -> None:
    folder = Path(__file__).parents[2] / "templates"
    templates = {path.name: path.read_text("utf-8") for path in folder.iterdir()}
    root = document(templates, page)
    header = root.one("header").text
    assert [word for word in root.one("footer").text.split() if word not in header] == []
    assert ".closing" in root.one("style").text


def test_compiled_templates_are_kept_and_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Memory(str(tmp_path))
    templates = {"page.html": "<p>{{ page.title }}</p>"}
    first = write_html(ENGLISH, html_theme(templates, memory=memory))
    with monkeypatch.context() as patched:
        patched.setattr("jinja2.Environment.compile", None)
        assert first == write_html(ENGLISH, html_theme(templates, memory=memory))
    other = {"page.html": "<b>{{ page.title }}</b>"}
    assert first.replace("p>", "b>") == write_html(ENGLISH, html_theme(other, memory=memory))


@pytest.mark.parametrize("content", [b"", b"j2", b"nonsense"], ids=["nothing", "cut", "nonsense"])
def test_compiled_templates_that_cannot_be_read_are_made_anew(content: bytes, tmp_path: Path) -> None:
    templates = {"page.html": "<p>{{ page.title }}</p>"}
    first = write_html(ENGLISH, html_theme(templates, memory=Memory(str(tmp_path))))
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    for path in kept:
        path.write_bytes(content)
    assert kept
    assert first == write_html(ENGLISH, html_theme(templates, memory=Memory(str(tmp_path))))
