"""What a program that reads applications takes back out of a PDF or Word file: who, how to reach them, where, when."""

from __future__ import annotations

import re
import subprocess
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from cvi18n.commands.edition import edition
from cvi18n.commands.project import open_project
from cvi18n.commands.variants import with_ancestors
from cvi18n.page import Entry, Page, plain
from cvi18n.render.themes import theme_names
from cvi18n.workspace import Workspace
from tests.realtools.tools import require
from tests.realtools.workspace import LANGUAGES, TODAY, copy_sample, cvi18n
from tests.render.docx.word_file import WordFile

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[a-z]+)+", re.ASCII)
PHONE = re.compile(r"(?<![\d/.])\+?\d[\d ()-]{7,}\d")
NEAR = 80  # characters without blanks


class Facts(NamedTuple):
    """What is looked for: employers with their dates, in the order of the CV."""

    name: str
    email: str
    phone: str
    employers: tuple[tuple[str, str], ...]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample in every theme, as PDF and as Word file."""
    workspace = copy_sample(tmp_path_factory.mktemp("machines"))
    for theme in theme_names():
        formats = ("--format", "pdf", "--format", "docx")
        cvi18n(workspace, "build", "--today", TODAY, "--theme", theme, "--out", str(workspace / theme), *formats)
    return workspace


def page(root: Path, tag: str) -> Page:
    project = open_project(Workspace(str(root)))
    language = next(language for language in project.languages if language.tag == tag)
    catalogs = project.catalogs(with_ancestors(project, [language]))
    return edition(project, language, catalogs, date.fromisoformat(TODAY)).page


def facts(composed: Page) -> Facts:
    contacts = {contact.kind: plain(contact.text) for contact in composed.header.contacts}
    work = next(section for section in composed.sections if section.id == "work")
    jobs = [(plain(job.title), plain(job.dates.text)) for job in work.blocks if isinstance(job, Entry) and job.dates]
    return Facts(plain(composed.header.name), contacts["email"], contacts["phone"], tuple(jobs))


def stand_together(flat: str, employer: str, dates: str) -> bool:
    """Whether *dates* stand within a line or two of *employer*."""
    name, when = re.escape(re.sub(r"\s+", "", employer)), re.sub(r"\s+", "", dates)
    places = (match.span() for match in re.finditer(name, flat))
    return any(when in flat[max(start - NEAR, 0) : end + NEAR] for start, end in places)


def pdf_text(path: Path, *options: str) -> str:
    command = [require("pdftotext"), "-enc", "UTF-8", *options, str(path), "-"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def docx_text(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in WordFile(path.read_bytes()).paragraphs())


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("theme", theme_names())
@pytest.mark.parametrize("how", ["pdf", "pdf -raw", "docx"])
def test_facts_come_back(how: str, theme: str, tag: str, root: Path) -> None:
    folder = root / theme / tag
    text = docx_text(folder / "cv.docx") if how == "docx" else pdf_text(folder / "cv.pdf", *how.split()[1:])
    wanted = facts(page(root, tag))
    lines = [line.strip() for line in text.splitlines()]
    assert any(line.startswith(wanted.name) for line in lines[:40])
    assert [wanted.email] == EMAIL.findall(text)
    assert re.sub(r"\D", "", wanted.phone) in {re.sub(r"\D", "", number) for number in PHONE.findall(text)}
    assert len(wanted.employers) >= 3
    flat = re.sub(r"\s+", "", text)
    names = [re.sub(r"\s+", "", employer) for employer, _ in wanted.employers]
    assert names == sorted(names, key=flat.index)
    # Poppler's guess at columns, its mode without options, takes dates at the end of a line for one of their own.
    if how != "pdf":
        assert [] == [job for job in wanted.employers if not stand_together(flat, *job)]
    assert [] == [dates for _, dates in wanted.employers if re.sub(r"\s+", "", dates) not in flat]
    assert [] == re.findall("[\ufb00-\ufb06\u2e80-\u2fdf\ufffd]", text)
