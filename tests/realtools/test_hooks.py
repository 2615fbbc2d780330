"""The pre-commit hooks and the workflow of the documentation, run as far as a machine without the service allows."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.realtools.tools import REPOSITORY
from tests.realtools.workspace import copy_sample, cvi18n

PAGE = (REPOSITORY / "docs" / "ci.md").read_text(encoding="utf-8")


def example(name: str) -> Any:
    """The YAML file *name* as the documentation shows it."""
    match = re.search(rf"^```yaml {re.escape(name)}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert match
    return yaml.load(match[1], Loader=yaml.BaseLoader)


def hooks() -> dict[str, dict[str, str]]:
    declared = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    return {hook["id"]: hook for hook in declared}


def test_hooks_of_the_documentation_are_declared() -> None:
    (repository,) = example(".pre-commit-config.yaml")["repos"]
    assert list(hooks()) == [hook["id"] for hook in repository["hooks"]]


@pytest.mark.parametrize("name", hooks())
def test_hook_runs_on_a_cv(name: str, tmp_path: Path) -> None:
    hook = hooks()[name]
    assert hook["language"] == "python"
    assert not hook["pass_filenames"]
    changed = ["content/cv.yaml", "locales/en/LC_MESSAGES/cv.po"]
    assert all(re.search(hook["files"], path) for path in changed)
    program, *arguments = shlex.split(hook["entry"])
    assert program == "cvi18n"
    cvi18n(copy_sample(tmp_path), *arguments)


def test_commands_of_the_workflow_run(tmp_path: Path) -> None:
    root = copy_sample(tmp_path)
    for command in (["git", "init", "-q"], ["git", "add", "-A"]):
        subprocess.run(command, cwd=root, check=True)
    steps = [step["run"] for step in example(".github/workflows/cv.yml")["jobs"]["cv"]["steps"] if "run" in step]
    assert len(steps) >= 5
    for step in steps:
        words = shlex.split(step)
        if words[0] == "cvi18n":
            cvi18n(root, *words[1:])
        elif words[0] == "git":
            subprocess.run(words, cwd=root, check=True)
        else:
            assert words[:2] == ["pip", "install"]


def test_workflow_shows_findings_beside_their_lines(tmp_path: Path) -> None:
    root = copy_sample(tmp_path)
    catalog = root / "locales" / "en" / "LC_MESSAGES" / "cv.po"
    text = catalog.read_text(encoding="utf-8")
    assert 'msgstr "LLM Algorithm Engineer"' in text
    catalog.write_text(text.replace('"LLM Algorithm Engineer"', '"LLM 算法 Engineer"'), encoding="utf-8")
    with pytest.raises(AssertionError, match=r"::error file=locales/en/LC_MESSAGES/cv\.po,line=\d+,col=1,title="):
        cvi18n(root, "check", "--strict", "--format", "github")
