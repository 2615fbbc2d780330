"""Every theme shows all of a page; a folder is a theme; what is wrong with one has a place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from cvi18n.diagnostic import Faults, Place, Severity
from cvi18n.model.text import Raw
from cvi18n.page import Block, Bullet, Bullets, Entry, Facts, Page, Paragraph, Section, Tags, plain
from cvi18n.render.design import Design
from cvi18n.render.html import html_theme, write_html
from cvi18n.render.layers import sources
from cvi18n.render.themes import DEFAULT_THEME, builtin_theme, find_theme, layers, theme_in, theme_names
from cvi18n.workspace import Workspace
from tests.render.document import Element, parse
from tests.render.sample_pages import ARABIC, CHINESE, ENGLISH

META = Place("content/cv.yaml", 2, 1)
SETTINGS = '{"description": "Mine.", "settings": {"accent": "#aa3300"}}'
every_theme = pytest.mark.parametrize("name", theme_names())
every_page = pytest.mark.parametrize("page", [pytest.param(page, id=page.lang) for page in (CHINESE, ENGLISH, ARABIC)])


# --- What a page holds, in the order in which a theme shows it ---------------------------------------------------


def header_texts(page: Page) -> Iterator[str]:
    header = page.header
    for line in (header.name, header.label, *header.taglines):
        yield plain(line)
    for contact in header.contacts:
        yield plain(contact.label) + plain(contact.text)


def block_texts(block: Block | Bullet) -> Iterator[str]:
    match block:
        case Paragraph(spans):
            yield plain(spans)
        case Facts(facts):
            yield from (plain(fact.label) + plain(fact.value) for fact in facts)
        case Tags(items, label):
            yield from map(plain, (label, *items))
        case Bullets(items):
            for item in items:
                yield from block_texts(item)
        case Bullet(spans, bullets):
            yield plain(spans)
            for item in bullets:
                yield from block_texts(item)
        case Entry(title, subtitle, place, dates, duration, _, blocks):
            yield from (plain(line) for line in (title, subtitle, place, dates.text if dates else ()))
            yield duration
            for below in blocks:
                yield from block_texts(below)


def section_texts(section: Section) -> Iterator[str]:
    yield plain(section.heading)
    for block in section.blocks:
        yield from block_texts(block)


def page_texts(page: Page, design: Design) -> Iterator[str]:
    """All that a reader finds on *page*: the header, the column at the side, and the rest."""
    yield from header_texts(page)
    sections = design.arranged(page).sections
    for aside in (True, False):
        for section in sections:
            if design.is_aside(section) is aside:
                yield from section_texts(section)


def unseparated(block: Block) -> Block:
    """*block* with nothing between its tags: some themes print what stands there, others draw boxes."""
    if isinstance(block, Tags):
        return block._replace(separator="")
    return block._replace(blocks=tuple(map(unseparated, block.blocks))) if isinstance(block, Entry) else block


def dense(text: str) -> str:
    return "".join(text.split())


def shown(root: Element) -> str:
    """The text of the body but for the links to the other languages, which paper does not show."""
    body = root.one("body")
    for element in (body, *body.walk()):
        element.children = [child for child in element.children if isinstance(child, str) or child.tag != "nav"]
    return dense(body.text)


@every_theme
@every_page
def test_theme_shows_every_text_of_a_page_once_and_in_order(name: str, page: Page) -> None:
    sections = tuple(section._replace(blocks=tuple(map(unseparated, section.blocks))) for section in page.sections)
    page = page._replace(sections=sections)
    theme = html_theme({}, builtin_theme(name))
    root = parse(write_html(page, theme))
    assert dense("".join(page_texts(page, theme.design))) == shown(root)


@every_theme
def test_theme_shows_the_picture_and_the_languages(name: str) -> None:
    root = parse(write_html(CHINESE, html_theme({}, builtin_theme(name))))
    assert [picture.attributes["alt"] for picture in root.all("img")] == ["沈知远"]
    assert [link.text for link in root.one("nav").all("a")] == ["中文", "English", "العربية"]
    assert root.all("address")


@every_theme
@every_page
def test_headings_never_skip_a_level(name: str, page: Page) -> None:
    root = parse(write_html(page, html_theme({}, builtin_theme(name))))
    levels = [int(element.tag[1]) for element in root.walk() if element.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


@every_theme
def test_theme_fetches_nothing(name: str) -> None:
    style = parse(write_html(ENGLISH, html_theme({}, builtin_theme(name)))).one("style").text
    assert "url(" not in style
    assert "@import" not in style
    assert "http" not in style


@every_theme
def test_theme_says_what_it_is(name: str) -> None:
    theme = builtin_theme(name)
    assert theme.name == name
    assert theme.description.endswith(".")
    assert "style.css" in theme.files


def test_default_theme_comes_first_and_no_theme_is_called_base() -> None:
    assert theme_names()[0] == DEFAULT_THEME
    assert len(theme_names()) >= 5
    assert "base" not in theme_names()


def test_sections_of_the_side_stand_in_it() -> None:
    root = parse(write_html(ENGLISH, html_theme({}, builtin_theme("pillar"))))
    aside = [section.attributes["id"] for section in root.one("aside").all("section")]
    story = [section.attributes["id"] for section in root.one("main").all("section")]
    assert aside == ["objective", "skills", "certificates", "awards", "languages"]
    assert story == ["about", "work", "education"]


# --- A theme from a folder -----------------------------------------------------------------------------------------


def folder(tmp_path: Path, **files: str) -> Path:
    """A theme's folder in a workspace; an underscore in a name is a dot."""
    path = tmp_path / "themes" / "mine"
    path.mkdir(parents=True)
    for name, text in files.items():
        (path / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return path


def written(theme_folder: Path, templates: dict[str, str] | None = None, page: Page = ENGLISH) -> Element:
    return parse(write_html(page, html_theme(templates or {}, theme_in(str(theme_folder)))))


def test_style_sheet_and_settings_are_a_theme(tmp_path: Path) -> None:
    root = written(folder(tmp_path, theme_json=SETTINGS, style_css="h1 { color: teal }"))
    style = root.one("style").text
    assert style.index("What themes share") < style.index("color: teal") < style.index("--fill: #aa3300")
    assert len(root.all("section")) == len(ENGLISH.sections)


def test_settings_alone_are_a_theme(tmp_path: Path) -> None:
    assert written(folder(tmp_path, theme_json="{}")).one("h1").text == "Zhiyuan Shen"


def test_theme_may_set_the_order_and_the_side(tmp_path: Path) -> None:
    settings = {"settings": {"sections": ["education", "work"], "side": ["skills"], "font": "serif"}}
    root = written(folder(tmp_path, theme_json=json.dumps(settings), style_css=""))
    assert root.one("html").attributes["data-font"] == "serif"
    assert [section.attributes["id"] for section in root.one("aside").all("section")] == ["skills"]
    assert [section.attributes["id"] for section in root.one("main").all("section")][:2] == ["education", "work"]


def test_file_of_a_theme_stands_between_the_base_and_the_workspace(tmp_path: Path) -> None:
    entry = '<div class="theirs">{% include "base/entry.html" %}</div>'
    path = folder(tmp_path, theme_json=SETTINGS, style_css="", entry_html=entry)
    jobs = len(written(path).all("div", class_="theirs"))
    assert jobs == len(written(path).all("article")) > 5
    mine = '<div class="ours">{% include "builtin/entry.html" %}</div>'
    root = written(path, {"entry.html": mine})
    assert len(root.all("div", class_="ours")) == len(root.all("div", class_="theirs")) == jobs
    alone = written(path, {"entry.html": '<div class="ours">{% include "base/entry.html" %}</div>'})
    assert len(alone.all("div", class_="ours")) == jobs
    assert alone.all("div", class_="theirs") == []


def test_mistake_in_a_theme_of_a_folder_has_a_place_there(tmp_path: Path) -> None:
    path = folder(tmp_path, theme_json=SETTINGS, tags_html="\n{% if %}", facts_html="\n\n{{ nobody }}")
    with pytest.raises(Faults) as caught:
        written(path)
    assert [str(found.at) for found in caught.value.diagnostics] == [f"{path}/tags.html:2:1"]
    (path / "tags.html").unlink()
    with pytest.raises(Faults) as caught:
        written(path)
    (found,) = caught.value.diagnostics
    assert (found.at, found.code) == (Place(f"{path}/facts.html", 3), "template-undefined")


def test_mistake_in_a_file_that_the_workspace_replaces_is_told_too(tmp_path: Path) -> None:
    path = folder(tmp_path, theme_json=SETTINGS, tags_html="{% if %}")
    with pytest.raises(Faults) as caught:
        written(path, {"tags.html": "{% for %}"})
    files = [found.at.file for found in caught.value.diagnostics]
    assert files == sorted(["templates/tags.html", f"{path}/tags.html"])


def test_typst_files_are_layered_as_the_others(tmp_path: Path) -> None:
    path = folder(tmp_path, theme_json=SETTINGS, page_typ="theirs", own_typ="own", style_css="")
    files, places = sources(layers(theme_in(str(path)), {"own.typ": "ours", "page.html": ""}), ".typ")
    assert {"page.typ": "theirs", "own.typ": "ours", "builtin/own.typ": "own"}.items() <= files.items()
    assert {"page.typ": f"{path}/page.typ", "own.typ": "templates/own.typ", "base/cv.typ": ""}.items() <= places.items()
    assert [name for name in files if not name.endswith(".typ")] == []


# --- meta.theme -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "name"),
    [
        pytest.param(None, DEFAULT_THEME, id="absent"),
        pytest.param("", DEFAULT_THEME, id="empty"),
        pytest.param("folio", "folio", id="of the package"),
        pytest.param("./themes/mine", "mine", id="folder"),
        pytest.param("./themes/mine/", "mine", id="folder with a stroke"),
    ],
)
def test_meta_theme_is_found(said: Raw, name: str, tmp_path: Path) -> None:
    folder(tmp_path, theme_json=SETTINGS)
    theme, diagnostics = find_theme(said, META, Workspace(str(tmp_path)))
    assert (theme.name, diagnostics) == (name, [])


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("even", id="of another tool"),
        pytest.param("base", id="what themes share"),
        pytest.param("themes/mine", id="folder without ./"),
        pytest.param({"name": "even"}, id="mapping"),
    ],
)
def test_theme_of_another_tool_is_a_warning(said: Raw, tmp_path: Path) -> None:
    theme, (found,) = find_theme(said, META, Workspace(str(tmp_path)))
    assert theme.name == DEFAULT_THEME
    assert (found.at, found.code, found.severity) == (META, "theme-unknown", Severity.WARNING)
    assert "inkstone, " in found.help


@pytest.mark.parametrize(
    ("said", "message"),
    [
        pytest.param("./themes/yours", "there is no folder themes/yours", id="no folder"),
        pytest.param("./content", "content has no theme.json", id="another folder"),
        pytest.param("./../outside", "there is no folder ../outside", id="outside the workspace"),
        pytest.param("./", "there is no folder ", id="the workspace itself"),
    ],
)
def test_folder_that_is_no_theme_is_a_fault(said: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "ws" / "content").mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "theme.json").write_text(SETTINGS, encoding="utf-8")
    with pytest.raises(Faults) as caught:
        find_theme(said, META, Workspace(str(tmp_path / "ws")))
    (found,) = caught.value.diagnostics
    assert (found.at, found.code, found.message) == (META, "theme-missing", message)


@pytest.mark.parametrize(
    ("text", "places", "code", "message"),
    [
        pytest.param('{\n  "settings": {,}\n}', ["2:16"], "theme-syntax", "this is not JSON", id="no JSON"),
        pytest.param("settings:\n  font: sans\n", ["1:1"], "theme-syntax", "this is not JSON", id="YAML"),
        pytest.param('{"settings": {"accent": "red"}}', ["1:25"], "theme-setting", "a colour such as", id="colour"),
        pytest.param(
            '{"settings":\n {"font": "Arial",\n  "density": 3}}',
            ["2:11", "3:14"],
            "theme-setting",
            '"font" is not one of sans, serif',
            id="all at once",
        ),
        pytest.param('{"settings": {"colour": "#aaaaaa"}}', ["1:15"], "theme-setting", 'no "colour"', id="unknown"),
        pytest.param('{"name": "x"}', ["1:2"], "theme-setting", 'the file has no "name"', id="unknown at the top"),
        pytest.param('{"settings": {"side": "skills"}}', ["1:23"], "theme-setting", "no list of section", id="no list"),
        pytest.param('{"settings": {"side": [["a"]]}}', ["1:23"], "theme-setting", "no list of section", id="nested"),
        pytest.param('{"settings": []}', ["1:14"], "theme-setting", '"settings" is no object', id="no object"),
        pytest.param('{"description": ["x"]}', ["1:17"], "theme-setting", '"description" is no text', id="no text"),
        pytest.param('["settings"]', ["1:1"], "theme-setting", "the file is no object", id="a list"),
    ],
)
def test_fault_of_theme_json_has_a_place(text: str, places: list[str], code: str, message: str, tmp_path: Path) -> None:
    folder(tmp_path, theme_json=text)
    with pytest.raises(Faults) as caught:
        find_theme("./themes/mine", META, Workspace(str(tmp_path)))
    found = caught.value.diagnostics
    assert [str(one.at) for one in found] == [f"themes/mine/theme.json:{place}" for place in places]
    assert {one.code for one in found} == {code}
    assert message in found[0].message
    assert all(one.help for one in found)
