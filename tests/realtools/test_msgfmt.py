"""GNU gettext accepts every catalog of the repository and would write each of them the same way."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.realtools.tools import REPOSITORY, require
from tests.realtools.workspace import LANGUAGES, catalog_path, copy_sample, cvi18n, succeed

SAMPLE = REPOSITORY / "locales"
BUILT_IN = REPOSITORY / "cvi18n" / "locales"
CATALOGS = [path.relative_to(REPOSITORY) for root in (SAMPLE, BUILT_IN) for path in sorted(root.rglob("*.po"))]
TEMPLATES = [path.relative_to(REPOSITORY) for root in (SAMPLE, BUILT_IN) for path in sorted(root.rglob("*.pot"))]


def test_sample_and_package_have_catalogs() -> None:
    found = {REPOSITORY / path for path in CATALOGS}
    assert {catalog_path(REPOSITORY, language) for language in LANGUAGES} <= found
    assert any(path.is_relative_to(BUILT_IN) for path in found)
    assert Path("locales/cv.pot") in TEMPLATES


@pytest.mark.parametrize("path", CATALOGS, ids=str)
def test_msgfmt_accepts(path: Path, tmp_path: Path) -> None:
    succeed([require("msgfmt"), "--check", "-o", str(tmp_path / "out.mo"), str(REPOSITORY / path)], cwd=tmp_path)


@pytest.mark.parametrize("path", TEMPLATES, ids=str)
def test_msgfmt_accepts_what_msginit_makes_of_the_template(path: Path, tmp_path: Path) -> None:
    catalog = str(tmp_path / "fr.po")
    start = [require("msginit"), "--no-translator", "--locale", "fr", "-i", str(REPOSITORY / path), "-o", catalog]
    succeed(start, cwd=tmp_path)
    succeed([require("msgfmt"), "--check", "-o", str(tmp_path / "out.mo"), catalog], cwd=tmp_path)


@pytest.mark.parametrize("path", CATALOGS + TEMPLATES, ids=str)
def test_msgcat_would_write_the_same_bytes(path: Path) -> None:
    file = REPOSITORY / path
    done = subprocess.run([require("msgcat"), "--no-wrap", str(file)], capture_output=True, check=True, timeout=60)
    assert file.read_text(encoding="utf-8") == done.stdout.decode()


def test_catalogs_of_the_sample_are_up_to_date(tmp_path: Path) -> None:
    before = catalogs(copy_sample(tmp_path))
    cvi18n(tmp_path, "extract")
    assert before == catalogs(tmp_path)


def catalogs(root: Path) -> dict[Path, str]:
    found = (path for path in sorted((root / "locales").rglob("*")) if path.suffix in {".po", ".pot"})
    return {path.relative_to(root): path.read_text(encoding="utf-8") for path in found}
