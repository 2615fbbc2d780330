"""The options of ``build`` beside languages and formats, and what it says of files that come out otherwise."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.commands.workspaces import SOURCE, TODAY, cvi18n, extracted, files, make, paths, translated

META = "meta: {language: zh"
PDF = ("build", "--format", "pdf", "--today", TODAY)
TXT = ("build", "--format", "txt", "--today", TODAY)


def with_meta(root: Path, more: str) -> Path:
    """A workspace with a full English translation and *more* settings."""
    return translated(extracted(make(root, SOURCE.replace(META, f"{META}, {more}")), "en"))


def test_files_to_send_have_the_name_that_the_cv_wants(tmp_path: Path) -> None:
    done = cvi18n(with_meta(tmp_path, 'fileName: "{name}-CV-{lang}"'), *TXT)
    assert ["王小明-CV-zh.txt", "Wang-Xiaoming-CV-en.txt"] == [Path(path).name for path in paths(done)]


def test_name_that_is_asked_for_comes_first_and_depends_on_no_other_option(tmp_path: Path) -> None:
    root = with_meta(tmp_path, 'fileName: "{name}"')
    done = cvi18n(root, *TXT, "--lang", "en", "--name", "{name} {date}")
    assert [f"Wang-Xiaoming-{TODAY}.txt"] == [Path(path).name for path in paths(done)]


def test_page_and_document_keep_their_names(tmp_path: Path) -> None:
    cvi18n(make(tmp_path), "build", "--format", "html", "--format", "json", "--format", "jekyll", "--name", "x")
    assert {"cv.html", "cv.json", "cv.jekyll.md"} <= {Path(name).name for name in files(tmp_path)}


@pytest.mark.parametrize("pattern", ["{nobody}", "{name", "a/b", ""])
def test_name_that_is_none_is_wrong_usage(pattern: str, tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path), *TXT, "--name", pattern)
    assert (2, "") == (done.exit_code, done.stdout)


def test_pages_beyond_those_allowed_are_told(tmp_path: Path) -> None:
    root = make(tmp_path, SOURCE.replace(META, f"{META}, pages: 1"))
    source = (root / "content" / "cv.yaml").read_text(encoding="utf-8")
    many = source + "".join(f"      - 事{number}\n" for number in range(90))
    (root / "content" / "cv.yaml").write_text(many, encoding="utf-8")
    done = cvi18n(root, *PDF, "--lang", "zh")
    assert re.search(r"content/cv\.yaml:1:\d+: warning\[too-many-pages\]: zh has \d pages", done.stderr)
    assert 0 == done.exit_code


def test_short_cv_is_within_its_pages(tmp_path: Path) -> None:
    assert "too-many-pages" not in cvi18n(with_meta(tmp_path, "pages: 1"), *PDF).stderr


def test_files_of_an_earlier_build_are_told_when_it_is_to_be_public(tmp_path: Path) -> None:
    root = make(tmp_path)
    cvi18n(root, *TXT)
    assert "not-public" not in cvi18n(root, *TXT, "--public").stderr
    done = cvi18n(root, "build", "--format", "html", "--public")
    assert "warning[not-public]: files of an earlier build may tell private facts: zh/cv.txt" in done.stderr


def test_character_without_a_font_stops_a_pdf_that_was_asked_for(tmp_path: Path) -> None:
    root = make(tmp_path, SOURCE.replace("九年后端经验。", "九年\uf8d0后端。"))
    done = cvi18n(root, *PDF)
    assert (1, "") == (done.exit_code, done.stdout)
    assert "error[no-font]" in done.stderr
    assert "U+F8D0" in done.stderr


def test_character_without_a_font_leaves_out_a_pdf_that_was_not(tmp_path: Path) -> None:
    root = make(tmp_path, SOURCE.replace("九年后端经验。", "九年\uf8d0后端。"))
    done = cvi18n(root, "build", "--today", TODAY)
    assert 0 == done.exit_code
    assert "warning[no-font]" in done.stderr
    assert ["cv.html", "index.html"] == [Path(path).name for path in paths(done)]


@pytest.mark.parametrize(("said", "line"), [("./themes/mine", 2), ("./themes/mine/", 2)])
def test_mistake_in_a_theme_of_somebody_else_has_its_file_and_line(said: str, line: int, tmp_path: Path) -> None:
    theme = tmp_path / "themes" / "mine"
    theme.mkdir(parents=True)
    (theme / "theme.json").write_text("{}", encoding="utf-8")
    (theme / "page.typ").write_text('#import "cv.typ": *\n#nobody()\n', encoding="utf-8")
    done = cvi18n(with_meta(tmp_path, f"theme: {said}"), *PDF)
    assert 1 == done.exit_code
    assert f"themes/mine/page.typ:{line}:2: error[template-error]: unknown variable: nobody" in done.stderr


def test_workspace_replaces_a_part_of_the_theme_on_paper(tmp_path: Path) -> None:
    root = make(tmp_path)
    (root / "templates").mkdir()
    (root / "templates" / "page.typ").write_text('#include "builtin/page.typ"\n#nobody\n', encoding="utf-8")
    assert "templates/page.typ:2:2: error[template-error]" in cvi18n(root, *PDF).stderr


def test_picture_that_word_cannot_hold_is_told(tmp_path: Path) -> None:
    root = make(tmp_path, SOURCE.replace("basics: {", "basics: {image: me.svg, "))
    (root / "me.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>", encoding="utf-8")
    done = cvi18n(root, "build", "--format", "docx")
    assert 0 == done.exit_code
    assert 1 == done.stderr.count("warning[photo-left-out]: docx cannot hold a picture of this kind")
