"""``cvi18n check``: findings on stdout in three formats, and exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.workspaces import SOURCE, catalog, cvi18n, edited, extracted, make, translated
from tests.realtools.tools import REPOSITORY


def faulty(root: Path, source: str = SOURCE) -> Path:
    """A workspace whose English catalog has an error in one entry, and a warning in another."""
    extracted(translated(extracted(make(root, source), "en")))
    return translated(root, {"带领小组。": "Led a 小组.", "九年后端经验。": "Nine years  of back-end work."})


def line_of(root: Path, text: str) -> int:
    lines = catalog(root, "en").read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def test_text(tmp_path: Path) -> None:
    done = cvi18n(faulty(tmp_path), "check")
    where, (first, second) = "locales/en/LC_MESSAGES/cv.po", [line_of(tmp_path, "Nine"), line_of(tmp_path, "Led")]
    assert [
        f"{where}:{first}:1: warning[whitespace]: there are 2 blanks in a row",
        '   source  "九年后端经验。"          content/cv.yaml:2:30',
        '   target  "Nine years  of back-end work."',
        f'   help    delete it in line {first}, or add the translator comment "cvi18n: allow whitespace"',
        f"{where}:{second}:1: error[source-script-left]: “小组” is left from the source",
        '   source  "带领小组。"          content/cv.yaml:8:9',
        '   target  "Led a 小组."',
        f'   help    translate it in line {second}, or add the translator comment "cvi18n: allow source-script-left"',
    ] == done.stdout.splitlines()
    assert (1, "1 error, 1 warning\n") == (done.exit_code, done.stderr)


def test_json(tmp_path: Path) -> None:
    done = cvi18n(faulty(tmp_path), "check", "--format", "json", "--only", "source-script-left")
    line = line_of(tmp_path, "Led")
    assert [
        {
            "file": "locales/en/LC_MESSAGES/cv.po",
            "line": line,
            "column": 1,
            "code": "source-script-left",
            "severity": "error",
            "message": "“小组” is left from the source",
            "source": "带领小组。",
            "target": "Led a 小组.",
            "help": f'translate it in line {line}, or add the translator comment "cvi18n: allow source-script-left"',
            "related": [{"file": "content/cv.yaml", "line": 8, "column": 9}],
        }
    ] == json.loads(done.stdout)
    assert (1, "") == (done.exit_code, done.stderr)


def test_json_of_a_fault_in_the_source_has_nulls(tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path, "meta: {language: zh}\nbasics: [\n"), "check", "--format", "json")
    (found,) = json.loads(done.stdout)
    assert ("yaml-syntax", "error", None, None, []) == tuple(
        found[name] for name in ("code", "severity", "source", "target", "related")
    )
    assert 1 == done.exit_code


def test_github(tmp_path: Path) -> None:
    root = translated(faulty(tmp_path), {"上线**搜索**。": "Cut 50% off: **search.", "青禾书店": "Green Rice Books"})
    done = cvi18n(root, "check", "--format", "github", "--only", "markup-broken")
    line = line_of(root, "Cut")
    assert (
        f"::error file=locales/en/LC_MESSAGES/cv.po,line={line},col=1,title=markup-broken::** shows on the page"
        "%0Asource: 上线**搜索**。%0Atarget: Cut 50%25 off: **search.%0A"
        "help: close the markup, without blanks inside; where a sign as %25 is at its edge, put one outside "
        f"in line {line}, "
        'or add the translator comment "cvi18n: allow markup-broken"\n'
    ) == done.stdout


def test_clean_workspace(tmp_path: Path) -> None:
    root = extracted(translated(extracted(make(tmp_path), "en")))
    done = cvi18n(root, "check", "--strict")
    assert (0, "", "no findings\n") == (done.exit_code, done.stdout, done.stderr)
    assert "[]\n" == cvi18n(root, "check", "--format", "json").stdout


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param([], 1, id="an error"),
        pytest.param(["--skip", "source-script-left"], 0, id="a warning"),
        pytest.param(["--skip", "source-script-left", "--strict"], 1, id="a warning, strictly"),
        pytest.param(["--only", "whitespace", "--strict"], 1, id="only a warning, strictly"),
        pytest.param(["--skip", "source-script-left", "--skip", "whitespace", "--strict"], 0, id="both skipped"),
        pytest.param(["--lang", "zh"], 0, id="another language"),
        pytest.param(["--lang", "en"], 1, id="the language"),
        pytest.param(["--lang", "en-XA"], 0, id="a pseudo-locale"),
        pytest.param(["--lang", "fr"], 2, id="no language of the workspace"),
    ],
)
def test_exit_code(arguments: list[str], code: int, tmp_path: Path) -> None:
    assert code == cvi18n(faulty(tmp_path), "check", *arguments).exit_code


@pytest.mark.parametrize("option", ["--only", "--skip"])
@pytest.mark.parametrize(("code", "advice"), [("term-losst", "did you mean term-lost?"), ("zzz", "docs/checks.md")])
def test_unknown_code(option: str, code: str, advice: str, tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path), "check", option, code)
    assert 2 == done.exit_code
    assert f'there is no check "{code}"' in done.stderr
    assert advice in done.stderr


def test_settings_of_the_cv(tmp_path: Path) -> None:
    source = SOURCE.replace("{language: zh}", "{language: zh, check: {skip: [source-script-left, whitespace]}}")
    done = cvi18n(faulty(tmp_path, source), "check", "--strict")
    assert not [line for line in done.stdout.splitlines() if "source-script-left" in line or "whitespace" in line]


def test_unknown_code_in_the_settings(tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path, SOURCE.replace("zh}", "zh, check: {only: [whitespce]}}")), "check")
    assert 1 == done.exit_code
    assert 'content/cv.yaml:1:37: error[unknown-check]: there is no check "whitespce"' in done.stdout
    assert "did you mean whitespace?" in done.stdout


def test_catalog_that_cannot_be_read_is_a_finding_beside_the_others(tmp_path: Path) -> None:
    root = extracted(faulty(tmp_path), "de")
    catalog(root, "de").write_text("msgid broken", encoding="utf-8")
    done = cvi18n(root, "check", "--only", "whitespace")
    assert ["catalog-syntax", "whitespace"] == [
        line.partition("[")[2].partition("]")[0] for line in done.stdout.splitlines() if line.startswith("locales")
    ]
    assert (1, "1 error, 1 warning\n") == (done.exit_code, done.stderr)


def test_glossary_is_asked(tmp_path: Path) -> None:
    root = faulty(tmp_path)
    (root / "locales" / "glossary.csv").write_text("zh,en\n后端,server-side\n", encoding="utf-8")
    done = cvi18n(root, "check", "--only", "glossary-term")
    assert "the glossary has “server-side” for “后端”" in done.stdout
    (root / "locales" / "glossary.csv").write_text("a,b\n", encoding="utf-8")
    assert "glossary-header" in cvi18n(root, "check", "--only", "glossary-term").stdout


def test_broken_label_is_a_finding(tmp_path: Path) -> None:
    root = edited(faulty(tmp_path), '"{name} – CV"\nmsgstr "{name} – CV"', '"{name} – CV"\nmsgstr "{nme} – CV"', EN)
    assert "broken-placeholder" in cvi18n(root, "check").stdout


EN = "locales/en/LC_MESSAGES/cv.po"


def test_sample_passes_strictly() -> None:
    done = cvi18n(REPOSITORY, "check", "--strict")
    assert 0 == done.exit_code, done.stdout
