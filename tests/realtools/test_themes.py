"""Every theme in a real browser: valid, readable in light and dark, nothing sticks out, and all of it is printed.

The default theme is held to more, with the sample CV, in ``test_screens.py``, ``test_axe.py`` and ``test_print.py``.
"""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from cvi18n.page import Page, plain
from cvi18n.render.design import Design
from cvi18n.render.html import html_theme, write_html, write_index
from cvi18n.render.themes import builtin_theme, theme_names
from tests.realtools.chromium import A4, DESKTOP, PHONE, Chromium, View
from tests.realtools.test_axe import RUN
from tests.realtools.test_print import dense, texts
from tests.realtools.test_screens import NARROW, OVERFLOW
from tests.realtools.tools import require, require_npm
from tests.realtools.workspace import succeed
from tests.render.sample_pages import ARABIC, CHINESE, ENGLISH

THEMES = theme_names()
PAGES = {page.lang: page for page in (CHINESE, ENGLISH, ARABIC)}
LIGHT_DESKTOP, DARK_PHONE = DESKTOP, View(PHONE.width, PHONE.height, dark=True)


def written(folder: Path, name: str, page: Page, design: Design | None = None) -> Path:
    """The file of *page* in the theme *name*."""
    path = folder / f"{name}-{page.lang}.html"
    path.write_text(write_html(page, html_theme({}, builtin_theme(name), design)), encoding="utf-8")
    return path


def violations(browser: Chromium, path: Path, view: View) -> list[str]:
    axe = require_npm("axe-core/axe.min.js").read_text(encoding="utf-8")
    with browser.open(path, view) as tab:
        tab.evaluate(f"{axe};0")
        found: list[str] = tab.evaluate(RUN)
    return found


def test_nu_html_checker_finds_no_error(tmp_path: Path) -> None:
    java, jar = require("java"), require_npm("vnu-jar/build/dist/vnu.jar")
    paths = [written(tmp_path, name, page) for name in THEMES for page in PAGES.values()]
    for name in THEMES:
        index = tmp_path / f"{name}-index.html"
        index.write_text(write_index(CHINESE, CHINESE.alternates, html_theme({}, builtin_theme(name))), "utf-8")
        paths.append(index)
    command = [java, "-jar", str(jar), "--errors-only", "--format", "json", "--stdout", *map(str, paths)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120)
    found = json.loads(done.stdout)["messages"]
    assert [] == [f"{m['url']}:{m.get('lastLine')}: {m['message']}" for m in found]


@pytest.mark.parametrize("view", [LIGHT_DESKTOP, DARK_PHONE], ids=str)
@pytest.mark.parametrize("name", THEMES)
def test_axe_finds_no_violation(browser: Chromium, tmp_path: Path, name: str, view: View) -> None:
    assert [] == violations(browser, written(tmp_path, name, CHINESE), view)


@pytest.mark.parametrize("view", [LIGHT_DESKTOP, DARK_PHONE], ids=str)
def test_accent_that_is_too_light_is_darkened_for_text(browser: Chromium, tmp_path: Path, view: View) -> None:
    design = builtin_theme("pillar").design.over({"accent": "#f5c518"})
    assert [] == violations(browser, written(tmp_path, "pillar", CHINESE, design), view)


@pytest.mark.parametrize("lang", PAGES)
@pytest.mark.parametrize("name", THEMES)
def test_nothing_sticks_out_sideways(browser: Chromium, tmp_path: Path, name: str, lang: str) -> None:
    with browser.open(written(tmp_path, name, PAGES[lang])) as tab:
        for view in (NARROW, PHONE, A4, DESKTOP):
            tab.look(view)
            assert [] == [f"{view}: {found}" for found in tab.evaluate(OVERFLOW)]


@pytest.mark.parametrize("name", THEMES)
def test_all_of_it_is_printed(browser: Chromium, tmp_path: Path, name: str) -> None:
    pdf = tmp_path / "cv.pdf"
    with browser.open(written(tmp_path, name, CHINESE)) as tab:
        pdf.write_bytes(tab.pdf())
    facts = succeed([require("pdfinfo"), str(pdf)], cwd=tmp_path).stdout
    assert re.search(r"^Page size:.*\(A4\)$", facts, re.MULTILINE), facts
    pages = texts(pdf)
    assert len(pages) <= 3
    printed = "".join(pages)
    header = CHINESE.header
    wanted = [plain(contact.text) for contact in header.contacts] + [plain(header.name), plain(header.label)]
    wanted += [plain(section.heading) for section in CHINESE.sections]
    assert [] == [text for text in wanted if dense(text) not in printed]


def test_dense_theme_brings_two_pages_onto_one(browser: Chromium, tmp_path: Path) -> None:
    pdf = tmp_path / "cv.pdf"
    design = builtin_theme("telegram").design.over({"density": "compact"})
    with browser.open(written(tmp_path, "telegram", CHINESE, design)) as tab:
        pdf.write_bytes(tab.pdf())
    assert len(texts(pdf)) == 1
