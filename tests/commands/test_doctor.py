"""``cvi18n doctor``: what serves each language, and what mends the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvi18n import workspace
from tests.commands.workspaces import cvi18n, make

HEAD = ("cvi18n ", "docx (", "cjk (", "scripts (")


def languages(output: str) -> list[str]:
    """The lines about languages."""
    return [line for line in output.splitlines() if not line.startswith(HEAD)]


def source(lang: str, text: str) -> str:
    return f"meta: {{language: {lang}}}\nbasics: {{name: A, summary: '{text}'}}\n"


@pytest.mark.parametrize(
    ("lang", "text", "line"),
    [
        pytest.param("en", "Engineer", "en: Source Sans 3", id="English"),
        pytest.param("el", "Μηχανικός", "el: Source Sans 3", id="Greek"),
        pytest.param("zh", "工程师", "zh: Noto Sans CJK SC, Source Sans 3", id="Chinese"),
        pytest.param("ar", "مهندس", "ar: Amiri, Source Sans 3", id="Arabic"),
    ],
)
def test_font_of_a_language(lang: str, text: str, line: str, tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path, source(lang, text)), "doctor")
    assert (0, [line]) == (done.exit_code, languages(done.stdout))


def test_what_is_missing_and_what_mends_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workspace, "installed_folders", lambda packages: [])
    done = cvi18n(make(tmp_path, source("zh", "\ue123")), "doctor")
    assert 1 == done.exit_code
    assert "cjk (fonts for Chinese, Japanese and Korean): not here: pip install 'cvi18n[cjk]'" in done.stdout
    fault, advice = languages(done.stdout)
    assert fault.startswith("zh: no PDF: no font here has \ue123 (U+E123")
    assert advice.startswith("  pip install 'cvi18n[")


def test_mistake_in_a_template_is_told(tmp_path: Path) -> None:
    root = make(tmp_path, source("en", "x"))
    (root / "templates").mkdir()
    (root / "templates" / "page.typ").write_text("#nothing", encoding="utf-8")
    done = cvi18n(root, "doctor")
    assert (1, "en: no PDF: unknown variable: nothing") == (done.exit_code, languages(done.stdout)[0])


def test_folder_of_fonts_must_be_there(tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path), "doctor", "--fonts", str(tmp_path / "none"))
    assert 2 == done.exit_code


def test_own_fonts_come_first(tmp_path: Path) -> None:
    (folder,) = workspace.installed_folders(["fontpkg_source_serif_4"])
    done = cvi18n(make(tmp_path, source("en", "x")), "doctor", "--fonts", folder)
    assert ["en: Source Serif 4, Source Sans 3"] == languages(done.stdout)
