"""``cvi18n languages``: what the package has words in; and every other language builds as well."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from cvi18n.cli import main
from cvi18n.commands.languages import Supported, supported
from cvi18n.locale import labels
from tests.commands.workspaces import SOURCE, TODAY, cvi18n, make, page


def run(*arguments: str) -> str:
    done = CliRunner().invoke(main, ["languages", *arguments], catch_exceptions=False)
    assert (0, "") == (done.exit_code, done.stderr)
    return done.stdout


def test_every_language_of_the_package_has_a_line() -> None:
    _heads, *rows, last = run().splitlines()
    assert sorted(["en", *labels.builtin_tags()]) == [row.split()[0] for row in rows]
    assert {
        "ar          Arabic                                      100 %  Arab    rtl        العربية",
        "zh          Chinese                                     100 %  Hans    ltr        中文",
    } <= set(rows)
    assert last.startswith("CLDR knows ")


def test_json() -> None:
    rows = json.loads(run("--json"))["languages"]
    assert len(rows) >= 50
    assert {
        "language": "pt-PT",
        "english": "European Portuguese",
        "name": "Português europeu",
        "percent": 100,
        "script": "Latn",
        "direction": "ltr",
    } in rows


def test_missing_labels_lower_the_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    words = {"Skills": "Kompetenzen", "Projects": "Projekte", "gone": "weg"}
    monkeypatch.setattr(labels, "builtin_tags", lambda: ("de",))
    monkeypatch.setattr(labels, "builtin_labels", lambda tag: words if tag == "de" else labels.LABELS)
    wanted = len(set(labels.LABELS.values()))
    assert Supported("de", "German", "Deutsch", 200 // wanted, "Latn", "ltr") == supported()[0]


def test_help_loads_no_library() -> None:
    program = (
        "import sys; from cvi18n.cli import main; main(['languages', '--help'], standalone_mode=False); "
        "print([name for name in ('babel', 'yaml', 'jinja2', 'polib') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (0, "[]") == (done.returncode, done.stdout.splitlines()[-1])


# Languages that the package has no words in.


@pytest.mark.parametrize(
    ("tag", "direction", "date"),
    [
        pytest.param("cy", "ltr", "Maw 2021", id="welsh"),
        pytest.param("ckb", "rtl", "ئازار", id="sorani"),
        pytest.param("sr-Latn", "ltr", "mar 2021.", id="serbian in Latin letters"),
    ],
)
def test_any_other_language_builds(tag: str, direction: str, date: str, tmp_path: Path) -> None:
    assert labels.builtin_labels(tag) == {}
    make(tmp_path, SOURCE.replace("{language: zh}", f"{{language: zh, languages: [{tag}]}}"))
    done = cvi18n(tmp_path, "build", "--format", "html", "--today", TODAY, "--lang", tag)
    assert 0 == done.exit_code
    text = page(tmp_path, tag)
    assert f'<html lang="{tag}" dir="{direction}"' in text
    assert 'lang="en" dir="ltr" data-state="untranslated">Work experience<' in text
    assert date in text
    assert f"{tag}: 13 messages, 13 new, 13 untranslated" in cvi18n(tmp_path, "extract").stdout
