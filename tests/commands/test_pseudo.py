"""``build --lang en-XA`` and ``ar-XB``: pages for theme authors, of no language and for no reader."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cvi18n.locale.pseudo import PSEUDO
from tests.commands.workspaces import TODAY, catalog, cvi18n, extracted, files, make, page, paths

SOURCE = """\
meta: {language: en}
basics: {name: Ada Lovelace, summary: I write **programs** for engines.}
work:
  - {name: Analytical Ltd, position: Engineer, startDate: 2021-03}
education:
  - {institution: Home, studyType: master, area: Mathematics}
"""
HTML = ("build", "--format", "html", "--today", TODAY)


@pytest.mark.parametrize(
    ("tag", "direction", "shown"),
    [
        pytest.param("en-XA", "ltr", ["⟦Ŵööŕķ", "<strong>þŕööĝŕååɱš</strong>"], id="accented"),
        pytest.param("ar-XB", "rtl", ["\u202eWork\u202c", "<strong>\u202eprograms\u202c</strong>"], id="mirrored"),
    ],
)
def test_pseudo_locale_is_built_without_a_catalog(tag: str, direction: str, shown: list[str], tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path, SOURCE), *HTML, "--lang", tag)
    assert (0, "") == (done.exit_code, done.stderr)
    assert [str(tmp_path / "build" / tag / "cv.html")] == paths(done)
    text = page(tmp_path, tag)
    assert f'<html lang="{tag}" dir="{direction}"' in text
    assert [] == [part for part in shown if part not in text]
    assert {"content/cv.yaml", f"build/{tag}/cv.html"} == set(files(tmp_path))


@pytest.mark.parametrize("tag", PSEUDO)
def test_every_text_of_the_page_is_changed(tag: str, tmp_path: Path) -> None:
    cvi18n(make(tmp_path, SOURCE), *HTML, "--lang", tag)
    body = page(tmp_path, tag).partition("<body>")[2]
    plain = re.sub("<[^>]*>", " ", re.sub("\u202e[^\u202c]*\u202c", "", body))
    words = re.findall(r"[A-Za-z]{3,}", plain)
    assert [] == [word for word in words if word in SOURCE or word in ("Work", "Education", "Master", "present")]
    assert "data-state" not in body


def test_frames_of_signs_alone_stay(tmp_path: Path) -> None:
    cvi18n(make(tmp_path, SOURCE), *HTML, "--lang", "en-XA")
    assert "⟦:" not in page(tmp_path, "en-XA")
    assert "⟦," not in page(tmp_path, "en-XA")


def test_all_languages_are_those_of_readers(tmp_path: Path) -> None:
    assert 0 == cvi18n(extracted(make(tmp_path, SOURCE), "fr"), *HTML).exit_code
    assert {"en", "fr", "index.html"} == {path.name for path in (tmp_path / "build").iterdir()}
    assert not catalog(tmp_path, "en_XA").exists()


def test_switcher_and_list_do_not_name_it(tmp_path: Path) -> None:
    cvi18n(extracted(make(tmp_path, SOURCE), "fr"), *HTML, "--lang", "en-XA", "--lang", "fr")
    index = (tmp_path / "build" / "index.html").read_text(encoding="utf-8")
    for text in (page(tmp_path, "en-XA"), page(tmp_path, "fr"), index):
        assert ["en", "fr"] == sorted(set(re.findall(r'hreflang="([\w-]+)"', text)))
    assert '<html lang="fr"' in index


def test_it_leaves_the_list_of_languages_alone(tmp_path: Path) -> None:
    cvi18n(make(tmp_path, SOURCE), *HTML)
    before = (tmp_path / "build" / "index.html").read_bytes()
    cvi18n(tmp_path, *HTML, "--lang", "ar-XB", "--force")
    assert before == (tmp_path / "build" / "index.html").read_bytes()


@pytest.mark.parametrize("command", ["extract", "init"])
def test_it_cannot_be_started(command: str, tmp_path: Path) -> None:
    before = files(tmp_path if command == "init" else make(tmp_path, SOURCE))
    done = cvi18n(tmp_path, command, "--lang", "en", "--lang", "en-XA")
    assert (2, before) == (done.exit_code, files(tmp_path))
    assert "Error: en-XA is a pseudo-locale and has no catalog\nto see it: cvi18n build --lang en-XA\n" in done.stderr


def test_settings_and_folders_do_not_make_it_a_language(tmp_path: Path) -> None:
    make(tmp_path, SOURCE.replace("{language: en}", "{language: en, languages: [en-XA, fr]}"))
    (tmp_path / "locales" / "ar_XB").mkdir(parents=True)
    assert 0 == cvi18n(tmp_path, *HTML).exit_code
    assert {"en", "fr", "index.html"} == {path.name for path in (tmp_path / "build").iterdir()}


def test_explained(tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path, SOURCE), *HTML, "--lang", "en_xa", "-v")
    assert "en-XA: no catalog, the source and English labels by rule; dates and names en\n" == done.stderr
