from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from cvi18n.cli.themes import themes_command
from cvi18n.commands.project import UsageFault
from cvi18n.commands.themes import look_of
from cvi18n.diagnostic import Faults, Place
from cvi18n.model.resume import Design, Meta
from cvi18n.model.text import Raw, Verbatim
from cvi18n.render.themes import theme_names
from cvi18n.workspace import Workspace

AT = Place("content/cv.yaml", 1, 7)


def meta(theme: Raw = None, design: Design | None = None, sections: tuple[str, ...] = ()) -> Meta:
    order = tuple(Verbatim(name, AT) for name in sections)
    return Meta(theme=theme, sections=order, design=design).changed({"at": AT})


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """A workspace with a theme in ``themes/mine``, and the current folder."""
    mine = tmp_path / "themes" / "mine"
    mine.mkdir(parents=True)
    (mine / "theme.json").write_text('{"settings": {"font": "serif"}}', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return Workspace(str(tmp_path))


@pytest.mark.parametrize(
    ("said", "asked", "name"),
    [
        pytest.param(None, None, "inkstone", id="nothing said"),
        pytest.param("ledger", None, "ledger", id="said"),
        pytest.param("ledger", "folio", "folio", id="asked for"),
        pytest.param("ledger", "themes/mine", "mine", id="folder asked for"),
        pytest.param("./themes/mine", None, "mine", id="folder said"),
        pytest.param("even", "folio", "folio", id="asked for instead of another tool's"),
    ],
)
def test_theme_is_what_was_asked_for_or_said(workspace: Workspace, said: str, asked: str | None, name: str) -> None:
    look = look_of(workspace, meta(said), asked)
    assert (look.theme.name, look.diagnostics) == (name, ())


def test_own_settings_come_over_those_of_the_theme(workspace: Workspace) -> None:
    own = Design(accent=Verbatim("#123456", AT), density=Verbatim("airy", AT))
    design = look_of(workspace, meta("folio", own)).design
    assert design[:3] == ("#123456", "serif", "airy")
    assert design.sections[:2] == ("summary", "education")


def test_order_of_the_cv_is_kept(workspace: Workspace) -> None:
    assert look_of(workspace, meta("folio", sections=("work",))).design.sections == ()


def test_unknown_name_asked_for_is_wrong_usage(workspace: Workspace) -> None:
    with pytest.raises(UsageFault) as caught:
        look_of(workspace, meta(), "folyo")
    assert str(caught.value) == '"folyo" is no theme'
    assert "inkstone, folio" in caught.value.advice


def test_folder_asked_for_that_is_no_theme_is_a_fault(workspace: Workspace) -> None:
    with pytest.raises(Faults) as caught:
        look_of(workspace, meta(), "themes/")
    assert [found.code for found in caught.value.diagnostics] == ["theme-missing"]


def test_list_names_every_theme_with_its_settings() -> None:
    printed = CliRunner().invoke(themes_command, []).output
    assert [name for name in theme_names() if f"{name} " not in printed] == []
    assert "inkstone  Modern" in printed
    rows = json.loads(CliRunner().invoke(themes_command, ["--json"]).output)["themes"]
    assert [row["theme"] for row in rows] == theme_names()
    assert rows[0]["accent"] == "#15576a"
