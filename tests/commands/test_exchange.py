"""``cvi18n exchange``: a language goes out and comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvi18n.catalog.parse import parse
from tests.commands.workspaces import ENGLISH, catalog, cvi18n, edited, extracted, files, make, translated


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return translated(extracted(make(tmp_path), "en"), {"工程师": "Engineer"})


def exported(root: Path, *arguments: str) -> Path:
    done = cvi18n(root, "exchange", "export", "--lang", "en", *arguments)
    assert 0 == done.exit_code, done.stderr
    path, _, _ = done.stdout.rpartition(": ")
    return Path(path)


def imported(root: Path, path: Path, *arguments: str) -> str:
    done = cvi18n(root, "exchange", "import", str(path), *arguments)
    assert 0 == done.exit_code, done.stderr
    return done.stdout


def translate(path: Path, source: str, target: str, state: str = "translated") -> None:
    """What a person does in a CAT tool."""
    text = path.read_text(encoding="utf-8")
    before = f'<segment state="initial">\n        <source xml:space="preserve">{source}</source>\n'
    assert before in text
    after = f'<segment state="{state}"><source>{source}</source><target>{target}</target>'
    path.write_text(text.replace(before, after), encoding="utf-8")


@pytest.mark.parametrize(("form", "name"), [("xliff", "cv.xlf"), ("tmx", "cv.tmx")])
def test_out_and_back_changes_no_byte(form: str, name: str, workspace: Path) -> None:
    before = files(workspace)
    path = exported(workspace, "--format", form)
    assert workspace / "build" / "en" / name == path
    assert "en: 0 translated, 0 fuzzy: locales/en/LC_MESSAGES/cv.po\n" == imported(workspace, path)
    assert before == {name: content for name, content in files(workspace).items() if not name.startswith("build")}


def test_file_is_written_where_it_is_asked_for(workspace: Path) -> None:
    path = workspace / "out" / "for the agency.xlf"
    assert path == exported(workspace, str(path))
    assert path.read_bytes().startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<xliff ')


def test_counts(workspace: Path) -> None:
    total = len(list(parse("cv.po", catalog(workspace, "en").read_bytes()).living))
    done = cvi18n(workspace, "exchange", "export", "--lang", "en")
    assert done.stdout.endswith(f"cv.xlf: {total} messages\n")
    done = cvi18n(workspace, "exchange", "export", "--lang", "en", "--format", "tmx")
    assert done.stdout.endswith(f"cv.tmx: {total - len(ENGLISH) + 1} messages\n")


def test_what_a_tool_translated_arrives(workspace: Path) -> None:
    path = exported(workspace)
    translate(path, "青禾书店", "Green Rice Books", "final")
    translate(path, "带领小组。", "Led a team.", "initial")
    assert "en: 1 translated, 1 fuzzy: locales/en/LC_MESSAGES/cv.po\n" == imported(workspace, path)
    text = catalog(workspace, "en").read_text(encoding="utf-8")
    assert 'msgctxt "work.name"\nmsgid "青禾书店"\nmsgstr "Green Rice Books"\n' in text
    assert '#, fuzzy\nmsgctxt "work.highlights"\nmsgid "带领小组。"\nmsgstr "Led a team."\n' in text
    before = files(workspace)
    imported(workspace, path)
    assert before == files(workspace)


def test_date_of_the_revision_moves(workspace: Path) -> None:
    edited(workspace, "PO-Revision-Date: 2", "PO-Revision-Date: 1", "locales/en/LC_MESSAGES/cv.po")
    path = exported(workspace)
    imported(workspace, path)
    assert "PO-Revision-Date: 1" in catalog(workspace, "en").read_text(encoding="utf-8")
    translate(path, "青禾书店", "Green Rice Books")
    imported(workspace, path)
    assert "PO-Revision-Date: 2" in catalog(workspace, "en").read_text(encoding="utf-8")


def test_what_has_no_place_and_what_comes_too_late_is_told(workspace: Path) -> None:
    path = exported(workspace)
    translate(path, "青禾书店", "Green Rice Books")
    translate(path, "九年后端经验。", "Nine years.")
    translated(workspace, {"青禾书店": "Qinghe Bookshop"})
    extracted(edited(workspace, "九年后端经验。", "写代码。"))
    before = files(workspace)
    done = cvi18n(workspace, "exchange", "import", str(path))
    assert (0, before) == (done.exit_code, files(workspace))
    late = "warning[exchange-late]: the catalog was changed after the export, so its words stay"
    gone = "warning[exchange-gone]: the CV does not hold this source any more, so its translation has no place"
    assert late in done.stderr
    assert gone in done.stderr
    line = path.read_text(encoding="utf-8").partition('name="work.name"')[0].count("\n") + 1
    assert f"{path}:{line}:1: {late}" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["export", "--lang", "fr"], "fr is no language of this workspace", id="no-such-language"),
        pytest.param(["export"], "Missing option '--lang'", id="no-language"),
        pytest.param(["export", "--lang", "en", "--format", "po"], "'po' is not one of", id="no-such-format"),
        pytest.param(["import", "no.xlf"], "does not exist", id="no-such-file"),
    ],
)
def test_usage(arguments: list[str], said: str, workspace: Path) -> None:
    done = cvi18n(workspace, "exchange", *arguments)
    assert 2 == done.exit_code
    assert said in done.stderr


def test_language_without_a_catalog(workspace: Path) -> None:
    catalog(workspace, "en").unlink()
    done = cvi18n(workspace, "exchange", "export", "--lang", "en")
    assert (2, True) == (done.exit_code, "to make it: cvi18n extract --lang en" in done.stderr)


TMX = """<tmx version="1.4"><header srclang="{}"/><body><tu {}><tuv xml:lang="zh"><seg>青禾书店</seg></tuv>
<tuv xml:lang="{}"><seg>Green Rice Books</seg></tuv><tuv xml:lang="fr"><seg>Librairie</seg></tuv></tu></body></tmx>"""


@pytest.mark.parametrize(
    ("content", "arguments", "said"),
    [
        pytest.param(TMX.format("zh", "", "en"), [], "holds en, fr", id="which-language"),
        pytest.param(TMX.format("zh", "", "en"), ["--lang", "de"], "holds en, fr, and not de", id="another-language"),
        pytest.param(TMX.format("zh", "", "en"), ["--lang", "fr"], "cvi18n extract --lang fr", id="not-of-the-cv"),
        pytest.param(TMX.format("fr", "", "en"), ["--lang", "en"], "translated from fr", id="another-source"),
        pytest.param(TMX.format("de", "", "en"), [], "holds no language", id="no-language-at-all"),
        pytest.param(TMX.format("zh", "", "English"), [], "names no language", id="no-tag"),
    ],
)
def test_languages_must_fit(content: str, arguments: list[str], said: str, workspace: Path) -> None:
    path = workspace / "memory.tmx"
    path.write_text(content, encoding="utf-8")
    before = files(workspace)
    done = cvi18n(workspace, "exchange", "import", str(path), *arguments)
    assert (2, before) == (done.exit_code, files(workspace))
    assert said in done.stderr


@pytest.mark.parametrize("source", [("zh-CN", ""), ("*all*", 'srclang="zh"')])
def test_memory_of_another_tool_is_offered(source: tuple[str, str], workspace: Path) -> None:
    path = workspace / "memory.tmx"
    path.write_text(
        TMX.format(*source, "en-US").replace('"zh"', f'"{"zh" if source[1] else "zh-CN"}"'), encoding="utf-8"
    )
    assert imported(workspace, path, "--lang", "en_US").startswith("en: 0 translated, 1 fuzzy: ")
    assert '#, fuzzy\nmsgctxt "work.name"' in catalog(workspace, "en").read_text(encoding="utf-8")


def test_file_that_cannot_be_read(workspace: Path) -> None:
    path = workspace / "cv.xlf"
    path.write_text("<xliff", encoding="utf-8")
    done = cvi18n(workspace, "exchange", "import", str(path))
    assert 1 == done.exit_code
    assert f"{path}:1:" in done.stderr
    assert "error[exchange-syntax]: this is no XML" in done.stderr
