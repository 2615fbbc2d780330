"""One Page, many formats: each says all of it, and nothing else but what belongs to the format."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from cvi18n.commands.edition import edition
from cvi18n.commands.project import open_project
from cvi18n.commands.variants import with_ancestors
from cvi18n.page import Page, plain
from cvi18n.workspace import Workspace
from tests.realtools.page_text import read_page
from tests.realtools.tools import require
from tests.realtools.workspace import LANGUAGES, TODAY, copy_sample, cvi18n
from tests.render import markdown_text
from tests.render.docx.word_file import WordFile
from tests.render.page_lines import lines

FORMATS = ("html", "pdf", "docx", "md", "jekyll", "txt")


def dense(text: str) -> str:
    """*text* without blanks and the hyphens of broken words; keyboard quotation marks stay what they are."""
    return re.sub(r"[\s\u00ad\u200e\u200f\u2066-\u2069]", "", text)


def html(path: Path) -> str:
    body = re.sub(r"<nav.*?</nav>", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    copy = path.with_name("copy.html")
    copy.write_text(body, encoding="utf-8")
    return "".join(re.split(r"\s+", read_page(copy, exact=True).text))


def pdf(path: Path) -> str:
    command = [require("pdftotext"), "-raw", "-enc", "UTF-8", str(path), "-"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def docx(path: Path) -> str:
    return WordFile(path.read_bytes()).text


def markdown(path: Path) -> str:
    return "\n".join(block.text for block in markdown_text.read(path.read_text(encoding="utf-8")))


def jekyll(path: Path) -> str:
    front, body = path.read_text(encoding="utf-8").removeprefix("---\n").split("\n---\n", 1)
    name = re.search(r"Ruoxi Wen|闻若溪", front)  # the layout shows the title, so the body does not repeat it
    body = re.sub(r"<nav.*?</nav>", "", body, flags=re.DOTALL)
    return (name[0] if name else "") + "\n".join(block.text for block in markdown_text.read(body))


def txt(path: Path) -> str:
    # On paper a link has to say where it leads.
    return re.sub(r"\(https?://[^)]*\)|^ *https?://\S+$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)


READERS: Mapping[str, tuple[str, Callable[[Path], str]]] = {
    "html": ("cv.html", html),
    "pdf": ("cv.pdf", pdf),
    "docx": ("cv.docx", docx),
    "md": ("cv.md", markdown),
    "jekyll": ("cv.jekyll.md", jekyll),
    "txt": ("cv.txt", txt),
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample in every format that has a page."""
    workspace = copy_sample(tmp_path_factory.mktemp("formats"))
    shutil.rmtree(workspace / "templates")  # they add to HTML alone
    cvi18n(workspace, "build", "--today", TODAY, *(word for name in FORMATS for word in ("--format", name)))
    return workspace


def page(root: Path, tag: str) -> Page:
    project = open_project(Workspace(str(root)))
    language = next(language for language in project.languages if language.tag == tag)
    return edition(
        project, language, project.catalogs(with_ancestors(project, [language])), date.fromisoformat(TODAY)
    ).page


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_says_the_page_and_no_more(name: str, tag: str, root: Path) -> None:
    composed = page(root, tag)
    file, read = READERS[name]
    rest = dense(read(root / "build" / tag / file))
    said = sorted((text for line in lines(composed) if (text := dense(plain(line)))), key=len, reverse=True)
    missing = []
    for text in said:
        if text not in rest:
            missing.append(text)
        rest = rest.replace(text, "\n", 1)
    assert [] == missing
    assert [] == [part for part in re.split(r"\n", rest) if re.search(r"\w", without_the_formats_own(part, composed))]


def without_the_formats_own(rest: str, composed: Page) -> str:
    """*rest* without the frame of page numbers, and the title, which some formats repeat."""
    frame = re.escape(dense(plain(composed.words["page"]))).replace(r"\{page\}", r"\d+").replace(r"\{pages\}", r"\d+")
    own = [frame, re.escape(dense(composed.title))]
    return re.sub("|".join(own), "", rest)
