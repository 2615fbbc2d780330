"""``build --public``: no output of any format holds what is private, and each holds the rest."""

from __future__ import annotations

import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.realtools.tools import require
from tests.realtools.workspace import TODAY, cvi18n

FORMATS = ("html", "pdf", "docx", "md", "jekyll", "txt", "json")
SOURCE = """\
meta:
  language: en
  languages: [zh]
  private: [basics.phone, basics.location.address, basics.image, references, work.summary, objective.salary]
basics:
  name: Ada Vale
  email: ada@example.com
  phone: +44 20 7946 0018
  image: face.png
  location: {address: 7 Hidden Lane, city: Leeds, countryCode: GB}
objective: {position: Bridge inspector, salary: ninety thousand}
work:
  - {name: Span Ltd, startDate: 2019-01, summary: Left after a quarrel., highlights: [Counted rivets.]}
references: [{name: Ilse Brand, reference: She hears rust.}]
"""
PRIVATE = ("79460018", "7946 0018", "Hidden Lane", "Ilse", "hears rust", "quarrel", "ninety", "face.png", "image/png")
PIXEL = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90wS\xde"
    b"\x00\x00\x00\x0cIDATx\x9cc\xf8\xcf\xc0\x00\x00\x03\x01\x01\x00\xc9\xfe\x92\xef\x00\x00\x00\x00IEND\xaeB`\x82"
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    workspace = tmp_path_factory.mktemp("public")
    (workspace / "content").mkdir()
    (workspace / "content" / "cv.yaml").write_text(SOURCE, encoding="utf-8")
    (workspace / "face.png").write_bytes(PIXEL)
    cvi18n(workspace, "extract")
    formats = [word for name in FORMATS for word in ("--format", name)]
    cvi18n(workspace, "build", "--public", "--today", TODAY, *formats)
    cvi18n(workspace, "build", "--out", "whole", "--today", TODAY, *formats)
    return workspace


def said(path: Path) -> str:
    """All that a file says, to people and to machines."""
    if path.suffix == ".pdf":
        command = [require("pdftotext"), "-raw", "-enc", "UTF-8", str(path), "-"]
        text = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
        return text + path.read_bytes().decode("latin-1")
    if path.suffix == ".docx":
        with ZipFile(path) as file:
            return "\n".join(name + file.read(name).decode("utf-8", "replace") for name in file.namelist())
    return path.read_text(encoding="utf-8")


def test_no_output_tells_what_is_private(root: Path) -> None:
    files = sorted(path for path in (root / "build").rglob("*") if path.is_file())
    assert len(files) == len(FORMATS) * 2 + 1
    assert [] == [(path.name, fact) for path in files for fact in PRIVATE if fact in said(path)]


def test_every_output_tells_the_rest(root: Path) -> None:
    pages = [path for path in (root / "build").rglob("cv.*") if path.is_file()]
    facts = ("Ada Vale", "ada@example.com", "Leeds", "Span Ltd", "Counted rivets.", "Bridge inspector")
    assert [] == [(path.name, fact) for path in pages for fact in facts if fact not in said(path)]


def test_each_private_fact_is_told_without_the_option(root: Path) -> None:
    whole = "\n".join(said(path) for path in (root / "whole").rglob("cv.*"))
    assert [] == [fact for fact in PRIVATE if fact not in whole]
