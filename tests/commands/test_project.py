"""The languages of a workspace: which there are, in which folder, and which one serves a wish."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from cvi18n.commands.project import Language, UsageFault, open_project
from cvi18n.diagnostic import Faults
from cvi18n.workspace import Workspace
from tests.commands.workspaces import make


def workspace(root: Path, settings: str, folders: Sequence[str] = ()) -> Workspace:
    make(root, f"meta: {settings}\nbasics: {{name: Ada}}\n")
    for name in folders:
        (root / "locales" / name).mkdir(parents=True)
    return Workspace(str(root))


@pytest.mark.parametrize(
    ("settings", "folders", "new", "expected"),
    [
        pytest.param("{language: zh}", [], [], [("zh", "zh")], id="source"),
        pytest.param("{language: zh_cn}", [], [], [("zh-CN", "zh_CN")], id="source-is-made-canonical"),
        pytest.param(
            "{language: en, languages: [fr, en, de]}", [], [], [("en", "en"), ("fr", "fr"), ("de", "de")], id="settings"
        ),
        pytest.param("{language: en}", ["fr", "de"], [], [("en", "en"), ("de", "de"), ("fr", "fr")], id="folders"),
        pytest.param(
            "{language: en, languages: [fr]}",
            ["de", "fr"],
            ["ja"],
            [("en", "en"), ("fr", "fr"), ("de", "de"), ("ja", "ja")],
            id="order",
        ),
        pytest.param("{language: zh}", ["zh_CN"], [], [("zh", "zh_CN")], id="folder-serves-the-source"),
        pytest.param(
            "{language: en, languages: [zh-Hant]}",
            ["zh_TW"],
            [],
            [("en", "en"), ("zh-Hant", "zh_TW")],
            id="folder-serves-a-target",
        ),
        pytest.param(
            "{language: en}", ["zh_TW"], ["zh-Hant"], [("en", "en"), ("zh-TW", "zh_TW")], id="folder-serves-a-new-one"
        ),
        pytest.param(
            "{language: en}", ["sr@latin"], [], [("en", "en"), ("sr-Latn", "sr@latin")], id="gettexts-spelling"
        ),
        pytest.param(
            "{language: en}",
            ["zh", "zh_TW"],
            [],
            [("en", "en"), ("zh", "zh"), ("zh-TW", "zh_TW")],
            id="two-scripts-are-two",
        ),
        pytest.param(
            "{language: en}",
            [".git", "old", "new folder", "LC_MESSAGES"],
            [],
            [("en", "en")],
            id="folders-of-no-locale",
        ),
        pytest.param("{language: en}", [], ["pt_br", "pt-BR"], [("en", "en"), ("pt-BR", "pt_BR")], id="new-twice"),
    ],
)
def test_languages(
    settings: str, folders: list[str], new: list[str], expected: list[tuple[str, str]], tmp_path: Path
) -> None:
    project = open_project(workspace(tmp_path, settings, folders), new)
    assert [Language(*pair) for pair in expected] == list(project.languages)
    assert project.languages[0] == project.source


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        pytest.param([], ["zh", "pt-PT", "en"], id="all"),
        pytest.param(["en"], ["en"], id="one"),
        pytest.param(["en", "zh"], ["en", "zh"], id="order-of-the-wish"),
        pytest.param(["en", "en-GB", "EN"], ["en"], id="once"),
        pytest.param(["pt-AO"], ["pt-PT"], id="relative"),
        pytest.param(["zh_CN"], ["zh"], id="other-spelling"),
    ],
)
def test_chosen(wanted: list[str], expected: list[str], tmp_path: Path) -> None:
    project = open_project(workspace(tmp_path, "{language: zh, languages: [pt-PT, en]}"))
    assert expected == [language.tag for language in project.chosen(wanted)]


@pytest.mark.parametrize(
    ("wanted", "message", "advice"),
    [
        pytest.param(
            "fr",
            "fr is no language of this workspace, which has zh, en",
            "to start it: cvi18n extract --lang fr",
            id="not-here",
        ),
        pytest.param(
            "pt_br",
            "pt-BR is no language of this workspace, which has zh, en",
            "to start it: cvi18n extract --lang pt-BR",
            id="canonical-in-the-advice",
        ),
        pytest.param("cn", '"cn" names no language', "did you mean zh?", id="mistaken"),
        pytest.param(
            "-", '"-" names no language', "use a BCP 47 tag, such as zh, en, zh-Hant or pt-BR", id="nothing-like-it"
        ),
    ],
)
def test_not_chosen(wanted: str, message: str, advice: str, tmp_path: Path) -> None:
    project = open_project(workspace(tmp_path, "{language: zh, languages: [en]}"))
    with pytest.raises(UsageFault) as caught:
        project.chosen([wanted])
    assert (message, advice) == (str(caught.value), caught.value.advice)


@pytest.mark.parametrize(
    ("settings", "help_"),
    [
        pytest.param("{language: cn}", "did you mean zh?", id="source"),
        pytest.param("{language: en, languages: [jp]}", "did you mean ja?", id="target"),
        pytest.param("{language: '*'}", "use a BCP 47 tag, such as zh, en, zh-Hant or pt-BR", id="nothing-like-it"),
    ],
)
def test_unknown_language_in_the_source(settings: str, help_: str, tmp_path: Path) -> None:
    with pytest.raises(Faults) as caught:
        open_project(workspace(tmp_path, settings))
    assert [("unknown-language", help_)] == [(fault.code, fault.help) for fault in caught.value.diagnostics]


def test_views_leave_out_what_is_hidden_or_for_others(tmp_path: Path) -> None:
    text = """\
meta: {language: zh, languages: [zh-Hant, en]}
work:
  - {name: everywhere}
  - {name: draft, hidden: true}
  - {name: shown, hidden: false}
  - {name: chinese, only: [zh]}
  - {name: traditional, only: [zh-Hant]}
  - {name: both, only: [en, zh-Hant]}
"""
    project = open_project(Workspace(str(make(tmp_path, text))))
    shown = {tag: [job.name.value for job in project.view(tag).work if job.name] for tag in ("zh", "zh-Hant", "en")}
    assert {
        "zh": ["everywhere", "shown", "chinese"],
        "zh-Hant": ["everywhere", "shown", "chinese", "traditional", "both"],
        "en": ["everywhere", "shown", "both"],
    } == shown
