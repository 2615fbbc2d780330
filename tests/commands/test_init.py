from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml
from click.testing import CliRunner, Result

from cvi18n.cli import main
from cvi18n.commands.init import STARTERS, init
from cvi18n.commands.project import UsageFault, open_project
from cvi18n.commands.status import status
from cvi18n.workspace import Workspace, package_bytes

NOW = "2026-01-31 09:30+0100"


def cvi18n(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("languages", "source", "targets", "untranslated"),
    [
        pytest.param([], "en", ["zh"], [], id="by itself"),
        pytest.param(["zh", "en"], "zh", ["en"], [], id="Chinese first"),
        pytest.param(["en"], "en", [], [], id="one"),
        pytest.param(["zh-CN", "en-GB"], "zh-CN", ["en-GB"], [], id="regions"),
        pytest.param(["zh", "zh-Hans", "en"], "zh", ["en"], [], id="one language twice"),
        pytest.param(["en", "eo", "zh"], "en", ["eo", "zh"], ["eo"], id="one without a starter"),
        pytest.param(["eo", "zh"], "zh", ["eo"], ["eo"], id="the first without a starter"),
        pytest.param(["eo", "sr_Latn"], "en", ["eo", "sr-Latn"], ["eo", "sr-Latn"], id="none with a starter"),
    ],
)
def test_languages(
    tmp_path: Path, languages: list[str], source: str, targets: list[str], untranslated: list[str]
) -> None:
    workspace = Workspace(str(tmp_path))
    done = init(workspace, languages, NOW)
    assert (source, tuple(untranslated)) == (done.source, done.untranslated)
    project = open_project(workspace)
    assert [] == list(project.diagnostics)
    assert [source, *sorted(targets)] == [language.tag for language in project.languages]
    assert {row.language: 0 if row.language in untranslated else 100 for row in status(workspace).languages} == {
        row.language: row.percent for row in status(workspace).languages
    }


def test_builds_at_once_and_nothing_is_left_to_do(tmp_path: Path) -> None:
    folder = str(tmp_path / "cv")
    assert 0 == cvi18n("init", folder).exit_code
    before = {name: (tmp_path / "cv" / name).read_bytes() for name in files(tmp_path / "cv")}
    assert "Everything is translated" in cvi18n("-C", folder, "extract").output
    assert before == {name: (tmp_path / "cv" / name).read_bytes() for name in files(tmp_path / "cv")}
    built = cvi18n("-C", folder, "build", "--format", "html")
    assert 0 == built.exit_code
    assert "untranslated" not in built.output
    pages = [(tmp_path / "cv/build" / tag / "cv.html").read_text(encoding="utf-8") for tag in STARTERS]
    assert ["Zhixia Shen" in pages[0], "沈知夏" in pages[1]] == [True, True]
    assert not re.search("[一-鿿]", re.sub("中文", "", pages[0]))


def test_files(tmp_path: Path) -> None:
    result = cvi18n("init", "--lang", "zh", "--lang", "en", str(tmp_path))
    assert {
        "content/cv.yaml",
        "content/.schema.json",
        ".gitignore",
        "README.md",
        "locales/cv.pot",
        "locales/zh/LC_MESSAGES/cv.po",
        "locales/en/LC_MESSAGES/cv.po",
    } == files(tmp_path)
    assert all(str(tmp_path / name) in result.output.splitlines() for name in files(tmp_path))
    readme = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "poedit locales/en/LC_MESSAGES/cv.po" in readme
    assert ["1", "2", "3"] == re.findall(r"^(\d)\. ", readme, re.MULTILINE)
    assert set(re.findall(r"cvi18n ([a-z]+)", readme)) <= set(main.commands)
    assert "/build/" in (tmp_path / ".gitignore").read_text(encoding="utf-8")


@pytest.mark.parametrize("tag", STARTERS)
def test_editors_find_a_schema_that_the_starter_keeps(tmp_path: Path, tag: str) -> None:
    init(Workspace(str(tmp_path)), [tag], NOW)
    cv = tmp_path / "content/cv.yaml"
    text = cv.read_text(encoding="utf-8")
    match = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
    assert match
    schema = json.loads((cv.parent / match[1]).read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(json.dumps(yaml.safe_load(text), default=str)), schema)


SAME = {"startDate", "endDate", "level", "studyType", "language", "fluency", "countryCode", "email", "url", "username"}


def outline(value: object, key: str = "") -> object:
    """The keys and lists, and what is the same in every language."""
    if isinstance(value, dict):
        return {name: outline(item, name) for name, item in value.items() if name != "meta"}
    if isinstance(value, list):
        return [outline(item, key) for item in value]
    return value if key in SAME else ""


def test_starters_say_the_same_in_each_language() -> None:
    english, chinese = (yaml.safe_load(package_bytes(f"starter/{tag}.yaml")) for tag in STARTERS)
    assert outline(english) == outline(chinese)


@pytest.mark.parametrize(
    "name",
    ["content/cv.yaml", "README.md", ".gitignore", "locales/cv.pot", "locales/zh/LC_MESSAGES/cv.po", "content/a.json"],
)
def test_nothing_is_overwritten(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{}", encoding="utf-8")
    result = cvi18n("-C", str(tmp_path), "init")
    assert (2, {name}, "{}") == (result.exit_code, files(tmp_path), path.read_text(encoding="utf-8"))
    assert f"{name} is there already" in result.output


def test_names_all_that_is_there(tmp_path: Path) -> None:
    cvi18n("init", str(tmp_path))
    with pytest.raises(UsageFault, match=r"content/cv\.yaml, \.gitignore, README\.md, .* are there already"):
        init(Workspace(str(tmp_path)), [], NOW)


def test_says_where_there_is_no_starter(tmp_path: Path) -> None:
    result = cvi18n("init", "--lang", "fr", "--lang", "zh", str(tmp_path))
    assert "note: there is no starter CV in fr: the source is in zh" in result.output
    assert "note: the CV is not translated into fr yet" in result.output


def test_an_unknown_language_is_wrong_usage(tmp_path: Path) -> None:
    result = cvi18n("init", "--lang", "english", str(tmp_path / "cv"))
    assert 2 == result.exit_code
    assert "did you mean en?" in result.output
    assert not (tmp_path / "cv").exists()
