"""``cvi18n build --format json``, run as a person would."""

from __future__ import annotations

import json
import os
from pathlib import Path
from textwrap import dedent

import pytest
from click.testing import CliRunner, Result

from cvi18n.cli import main
from tests.commands.workspaces import paths

SOURCE = """
meta: {language: zh, languages: [en]}
basics: {givenName: 若溪, familyName: 闻}
work:
  - name: 云杉出行
    highlights: [{title: 召回, text: 三路并行。}]
    projects: [{name: 派单, startDate: 2021-03, endDate: present}]
languages: [{language: zh, fluency: native}]
"""
PDF = ["zh/cv.pdf", "en/cv.pdf"]
HTML = ["zh/cv.html", "en/cv.html", "index.html"]
JSON = ["zh/cv.json", "en/cv.json"]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace in Chinese, with English beside it."""
    return workspace(tmp_path / "cv", SOURCE)


def workspace(root: Path, source: str, name: str = "cv.yaml") -> Path:
    (root / "content").mkdir(parents=True)
    (root / "content" / name).write_text(source, encoding="utf-8")
    return root


def build(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["-C", str(root), "build", *arguments], catch_exceptions=False)


def printed(result: Result, root: Path) -> list[str]:
    """The files that the command names, below its folder."""
    return [Path(path).relative_to(root / "build").as_posix() for path in paths(result)]


def written(root: Path) -> list[str]:
    return sorted(path.relative_to(root / "build").as_posix() for path in (root / "build").rglob("*.*"))


@pytest.mark.parametrize(
    ("formats", "expected"),
    [
        pytest.param(["json"], JSON, id="json"),
        pytest.param(["json", "json"], JSON, id="twice"),
        pytest.param(["html", "json"], [*JSON, *HTML], id="with html, whose list of languages is the last"),
        pytest.param(["html"], HTML, id="html"),
        pytest.param([], [*PDF, *HTML], id="the usual formats"),
    ],
)
def test_formats(formats: list[str], expected: list[str], root: Path) -> None:
    result = build(root, *(word for name in formats for word in ("--format", name)))
    assert result.exit_code == 0
    assert expected == printed(result, root)
    assert sorted(expected) == written(root)


def test_document_of_each_language(root: Path) -> None:
    build(root, "--format", "json")
    chinese, english = (json.loads((root / "build" / name).read_text(encoding="utf-8")) for name in JSON)
    assert chinese["meta"]["language"] == "zh"
    assert chinese["work"][0]["highlights"] == ["召回：三路并行。"]
    assert chinese["languages"] == [{"language": "中文", "fluency": "母语"}]
    assert english["meta"]["language"] == "en"
    assert english["basics"]["name"] == "闻若溪"
    assert english["languages"] == [{"language": "Chinese", "fluency": "Native"}]
    assert english["projects"] == [{"name": "派单", "startDate": "2021-03", "entity": "云杉出行"}]


def test_chosen_language_alone(root: Path) -> None:
    assert ["en/cv.json"] == printed(build(root, "--format", "json", "--lang", "en"), root)


def test_gaps_are_told(root: Path) -> None:
    assert "en: 6 untranslated, 0 fuzzy: source text shown" in build(root, "--format", "json").stderr


def test_only_labels_that_a_document_shows_are_gaps(tmp_path: Path) -> None:
    """Fluency, and the colon behind the lead-in; not headings, "present", or what stands before contacts."""
    source = """
        meta: {language: en, languages: [eo]}
        basics: {email: ann@example.com}
        work: [{startDate: 2021-03, endDate: present, highlights: [{title: Search, text: Found more.}]}]
        languages: [{language: fr, fluency: native}]
        """
    root = workspace(tmp_path / "cv", dedent(source))
    assert "eo: 4 untranslated, 0 fuzzy: source text shown" in build(root, "--format", "json").stderr


@pytest.mark.parametrize(
    ("image", "code"),
    [
        pytest.param("https://example.com/me.jpg", "warning[remote-image]", id="in the network"),
        pytest.param("none.jpg", "error[no-picture]", id="not there"),
    ],
)
def test_a_picture_is_named_and_not_looked_for(image: str, code: str, tmp_path: Path) -> None:
    root = workspace(tmp_path / "cv", f"meta: {{language: en}}\nbasics: {{name: Ann, image: '{image}'}}\n")
    done = build(root, "--format", "json")
    assert (0, "") == (done.exit_code, done.stderr)
    document = json.loads((root / "build/en/cv.json").read_text(encoding="utf-8"))
    assert document["basics"]["image"] == image
    assert code in build(root, "--format", "json", "--format", "html").stderr


def test_html_is_the_same_with_and_without_json(root: Path) -> None:
    build(root, "--format", "html")
    before = [(root / "build" / name).read_bytes() for name in HTML]
    build(root, "--format", "json", "--format", "html", "--force")
    assert before == [(root / "build" / name).read_bytes() for name in HTML]


def test_what_would_not_change_is_not_touched(root: Path) -> None:
    build(root, "--format", "json")
    path = root / "build" / "en" / "cv.json"
    os.utime(path, (1, 1))
    build(root, "--format", "json")
    assert path.stat().st_mtime == 1
    build(root, "--format", "json", "--force")
    assert path.stat().st_mtime > 1


def test_nothing_is_written_where_one_format_cannot_be(root: Path) -> None:
    (root / "templates").mkdir()
    (root / "templates" / "page.html").write_text("{{ nobody }}", encoding="utf-8")
    result = build(root, "--format", "json", "--format", "html")
    assert result.exit_code == 1
    assert "error[template-undefined]" in result.stderr
    assert not (root / "build").exists()


@pytest.mark.parametrize("tag", ["zh", "en"])
def test_document_is_a_source_that_builds_to_itself(tag: str, root: Path, tmp_path: Path) -> None:
    build(root, "--format", "json")
    document = (root / "build" / tag / "cv.json").read_bytes()
    again = workspace(tmp_path / "again", document.decode(), "resume.json")
    result = build(again, "--format", "json", "--lang", tag)
    assert result.exit_code == 0
    assert document == (again / "build" / tag / "cv.json").read_bytes()
