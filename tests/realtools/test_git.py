"""Real git merges, rebases and picks commits that changed catalogs, with the merge driver and without it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from cvi18n.catalog.entry import Catalog, Entry, Previous
from cvi18n.catalog.parse import parse
from cvi18n.catalog.three_way_words import OTHER
from tests.commands.workspaces import catalog, cvi18n, edited, extracted, files, make, translated
from tests.realtools.tools import REPOSITORY, require, unavailable

PO = "locales/en/LC_MESSAGES/cv.po"
FIVE, SIX, NINE = (f"带领{number}人的小组，用八个月把订单系统迁移到云上。" for number in "五六九")
SOURCE = f"""\
meta: {{language: zh}}
basics: {{name: 王小明, summary: 九年后端经验。}}
work:
  - name: 青禾书店
    position: 工程师
    startDate: 2021-03
    highlights:
      - {FIVE}
      - 负责线上值守。
"""
LED = {FIVE: "Led a team of five."}


@dataclass(frozen=True)
class Repository:
    """A repository with a workspace in it, and nobody's configuration but its own."""

    root: Path

    def try_git(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(REPOSITORY),
            "HOME": str(self.root),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            "GIT_EDITOR": "true",
            "LC_ALL": "C",
        }
        program = shutil.which("git") or unavailable("git is not installed (Debian: apt install git)")
        command = [program, "-c", "user.name=A", "-c", "user.email=a@example.com", "-C", str(self.root), *arguments]
        return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=120)

    def git(self, *arguments: str) -> str:
        done = self.try_git(*arguments)
        assert 0 == done.returncode, f"{arguments}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-qm", message)

    def branch(self, name: str) -> None:
        self.git("switch", "-qc", name, "begin")

    @property
    def catalog(self) -> Catalog:
        return parse(PO, catalog(self.root, "en").read_bytes())

    def entry(self, source: str) -> Entry:
        return next(entry for entry in self.catalog.entries if entry.source == source)


def begin(root: Path, driver: bool = True) -> Repository:
    """A repository with a Chinese CV that waits for its English, on the branch ``main`` and the tag ``begin``."""
    repository = Repository(root)
    repository.git("init", "-qb", "main")
    extracted(make(root, SOURCE), "en")
    if driver:
        assert 0 == cvi18n(root, "git", "setup").exit_code
    repository.commit("Begin")
    repository.git("tag", "begin")
    return repository


def saved(root: Path, translations: dict[str, str], minute: int) -> None:
    """What an editor leaves behind: the translations, and a date that every translator changes."""
    translated(root, translations)
    path = catalog(root, "en")
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    date = f'"PO-Revision-Date: 2030-01-01 10:{minute:02}+0000\\n"\n'
    path.write_text("".join(date if "PO-Revision-Date" in line else line for line in lines), encoding="utf-8")


def confirmed(root: Path) -> None:
    """The same texts, nothing fuzzy any more: what a translator does who finds that they still hold."""
    path = catalog(root, "en")
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(("#, fuzzy", "#| "))]
    assert len(kept) < len(lines)
    path.write_text("".join(kept), encoding="utf-8")


def two_translators(repository: Repository, one: dict[str, str], other: dict[str, str]) -> None:
    """Two branches that begin at the same commit; the other one is checked out last."""
    for name, words, minute in (("one", one, 1), ("other", other, 2)):
        repository.branch(name)
        saved(repository.root, words, minute)
        repository.commit(name)


@pytest.mark.parametrize(
    ("driver", "code"), [pytest.param(False, 1, id="plain-git"), pytest.param(True, 0, id="driver")]
)
def test_different_entries_merge_without_conflict(driver: bool, code: int, tmp_path: Path) -> None:
    repository = begin(tmp_path, driver)
    two_translators(repository, {"工程师": "Engineer"}, {"负责线上值守。": "On call."})
    assert code == repository.try_git("merge", "-q", "one").returncode
    if driver:
        assert ("Engineer", "On call.") == tuple(
            repository.entry(source).target for source in ("工程师", "负责线上值守。")
        )
        assert "2030-01-01 10:02+0000" == repository.catalog.field("PO-Revision-Date")
        assert "" == repository.git("status", "--porcelain")


def accident(root: Path, driver: bool) -> Repository:
    """A translation is confirmed on one branch while the other changes its source; both are merged."""
    repository = begin(root, driver)
    translated(root, LED)
    extracted(edited(root, FIVE, SIX))
    assert repository.entry(SIX).fuzzy
    repository.commit("Edit the source once")
    repository.git("tag", "-f", "begin")
    repository.branch("source")
    extracted(edited(root, SIX, NINE))
    repository.commit("Edit the source again")
    repository.branch("translator")
    confirmed(root)
    repository.commit("Confirm what the first edit left open")
    assert 0 == repository.try_git("merge", "-q", "source").returncode
    return repository


def test_line_merge_publishes_words_below_a_source_that_they_were_not_written_for(tmp_path: Path) -> None:
    entry = accident(tmp_path, driver=False).entry(NINE)
    assert ("Led a team of five.", True) == (entry.target, entry.translated)


def test_driver_lets_them_wait_for_somebody_to_look(tmp_path: Path) -> None:
    entry = accident(tmp_path, driver=True).entry(NINE)
    assert ("Led a team of five.", ("fuzzy",), Previous(SIX)) == (entry.target, entry.flags, entry.previous)


def test_words_edited_while_their_source_changed_are_offered_to_the_new_one(tmp_path: Path) -> None:
    repository = begin(tmp_path)
    translated(tmp_path, LED)
    repository.commit("Translate")
    repository.git("tag", "-f", "begin")
    repository.branch("translator")
    edited(tmp_path, "Led a team of five.", "Headed a team of five.", PO)
    repository.commit("Edit the translation")
    repository.branch("source")
    extracted(edited(tmp_path, FIVE, NINE))
    repository.commit("Edit the source")
    repository.git("merge", "-q", "translator")
    entry = repository.entry(NINE)
    assert ("Headed a team of five.", ("fuzzy",), Previous(FIVE)) == (entry.target, entry.flags, entry.previous)
    before = files(tmp_path)
    extracted(tmp_path)
    assert before == files(tmp_path)


def clashing(root: Path) -> Repository:
    repository = begin(root)
    two_translators(repository, {"工程师": "Engineer"}, {"工程师": "Software Engineer"})
    return repository


def assert_marked(repository: Repository, stands: str, other: str) -> None:
    entry = repository.entry("工程师")
    assert (stands, ("fuzzy",), (OTHER + other,)) == (entry.target, entry.flags, entry.comments)
    assert f"UU {PO}" in repository.git("status", "--porcelain").splitlines()
    path = catalog(repository.root, "en")
    done = subprocess.run([require("msgfmt"), "-c", "-o", os.devnull, str(path)], capture_output=True, timeout=60)
    assert 0 == done.returncode, done.stderr.decode()


def test_the_same_entry_twice_is_a_conflict_that_poedit_can_open(tmp_path: Path) -> None:
    repository = clashing(tmp_path)
    done = repository.try_git("merge", "one")
    assert 1 == done.returncode
    assert f"CONFLICT (content): Merge conflict in {PO}" in done.stdout
    assert "error[translated-twice]" in done.stderr
    assert_marked(repository, "Software Engineer", "Engineer")
    edited(tmp_path, f"# {OTHER}Engineer\n", "", PO)
    confirmed(tmp_path)
    repository.commit("Merge")
    assert ("Software Engineer", True) == (repository.entry("工程师").target, repository.entry("工程师").translated)


def test_rebase(tmp_path: Path) -> None:
    repository = begin(tmp_path)
    two_translators(repository, {"工程师": "Engineer"}, {"负责线上值守。": "On call."})
    repository.git("rebase", "-q", "one")
    assert ("Engineer", "On call.") == tuple(repository.entry(source).target for source in ("工程师", "负责线上值守。"))


def test_rebase_onto_another_translation_of_the_same_entry(tmp_path: Path) -> None:
    repository = clashing(tmp_path)
    assert 1 == repository.try_git("rebase", "one").returncode
    assert_marked(repository, "Engineer", "Software Engineer")
    repository.git("add", "-A")
    repository.git("rebase", "--continue")
    assert repository.entry("工程师").fuzzy


def test_cherry_pick(tmp_path: Path) -> None:
    repository = begin(tmp_path)
    repository.branch("one")
    for source, target, minute in (("工程师", "Engineer", 1), ("青禾书店", "Green Rice Books", 2)):
        saved(tmp_path, {source: target}, minute)
        repository.commit(target)
    repository.branch("other")
    saved(tmp_path, {"负责线上值守。": "On call."}, 3)
    repository.commit("On call")
    repository.git("cherry-pick", "one")
    assert (False, True, True) == tuple(
        repository.entry(source).translated for source in ("工程师", "青禾书店", "负责线上值守。")
    )


def test_both_branches_changed_the_cv(tmp_path: Path) -> None:
    repository = begin(tmp_path)
    repository.branch("one")
    extracted(edited(tmp_path, "    position: 工程师\n", "    position: 架构师\n"))
    translated(tmp_path, {"架构师": "Architect"})
    repository.commit("one")
    repository.branch("other")
    extracted(edited(tmp_path, "      - 负责线上值守。\n", "      - 负责线上值守。\n      - 上线搜索。\n"))
    translated(tmp_path, {"上线搜索。": "Shipped search."})
    repository.commit("other")
    done = repository.try_git("merge", "one")
    assert 0 == done.returncode, done.stdout
    assert f"{PO}: both branches changed the CV. Next: cvi18n extract\n" in done.stderr
    assert ("Architect", "Shipped search.") == tuple(
        repository.entry(source).target for source in ("架构师", "上线搜索。")
    )
    before = {name: parse(name, content).entries for name, content in files(tmp_path).items() if name.endswith(".po")}
    extracted(tmp_path)
    after = {name: parse(name, content).entries for name, content in files(tmp_path).items() if name.endswith(".po")}
    assert before == after


def test_what_is_no_catalog_stays_as_it_is_and_is_a_conflict(tmp_path: Path) -> None:
    repository = begin(tmp_path)
    two_translators(repository, {"工程师": "Engineer"}, {"负责线上值守。": "On call."})
    with catalog(tmp_path, "en").open("a", encoding="utf-8") as file:
        file.write("\nno catalog any more\n")
    repository.commit("Break it")
    broken = catalog(tmp_path, "en").read_bytes()
    done = repository.try_git("merge", "one")
    assert 1 == done.returncode
    assert "error[merge-refused]" in done.stderr
    assert broken == catalog(tmp_path, "en").read_bytes()
    assert f"UU {PO}" in repository.git("status", "--porcelain").splitlines()


def test_what_lies_in_the_repository_is_not_run(tmp_path: Path) -> None:
    repository = begin(tmp_path)
    two_translators(repository, {"工程师": "Engineer"}, {"负责线上值守。": "On call."})
    for name in ("cvi18n", "click", "json"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(9)\n", encoding="utf-8")
    repository.commit("A trap")
    repository.git("merge", "-q", "one")
    assert "Engineer" == repository.entry("工程师").target
    python = subprocess.run([sys.executable, "-c", "import json"], cwd=tmp_path, timeout=60)
    assert 9 == python.returncode
