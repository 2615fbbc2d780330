"""Whatever the author does to the source, extract loses no translation and writes what gettext accepts."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.parse import parse
from cvi18n.commands.extract import extract
from cvi18n.extract import file_reference
from cvi18n.workspace import Workspace
from tests.commands.workspaces import catalog, files
from tests.realtools.tools import require


class Edit(NamedTuple):
    """One thing that an author does to the list of points: where, where to, and the text."""

    kind: str
    at: int
    to: int
    text: str


POINTS = st.sampled_from(
    [
        "带领6人的小组，用八个月把订单系统迁移到云上。",
        "带领9人的小组，用八个月把订单系统迁移到云上。",
        "带领9人的小组，用两年把订单系统迁移到云上。",
        "负责线上值守。",
        '用 "引号"、反斜杠 \\n 和 {花括号}，成本降低 40% during 促销。',
        "Wrote tests.",
        "Projects",
    ]
)
EDITS = st.builds(
    Edit, st.sampled_from(["edit", "add", "remove", "move"]), st.integers(0, 5), st.integers(0, 5), POINTS
)


def apply(edit: Edit, points: list[str]) -> list[str]:
    """The points after *edit*; what it names wraps around."""
    if edit.kind == "add" or not points:
        return [*points[: edit.at], edit.text, *points[edit.at :]]
    at = edit.at % len(points)
    rest = points[:at] + points[at + 1 :]
    if edit.kind == "remove":
        return rest
    to, text = (at, edit.text) if edit.kind == "edit" else (edit.to % len(points), points[at])
    return [*rest[:to], text, *rest[to:]]


def write_source(root: Path, points: Sequence[str]) -> None:
    job = {"name": "青禾书店", "highlights": list(points)}
    (root / "content").mkdir(exist_ok=True)
    (root / "content" / "cv.json").write_text(json.dumps({"meta": {"language": "zh"}, "work": [job]}), encoding="utf-8")


def run(root: Path) -> Catalog:
    extract(Workspace(str(root)), ["en"], "2026-01-31 09:30+0100", file_reference)
    return parse("cv.po", catalog(root, "en").read_bytes())


def translate(root: Path, found: Catalog, number: int) -> set[str]:
    """Fill every second gap with words of its own, as a translator would; all targets of the catalog afterwards."""
    entries: list[Entry] = []
    for position, entry in enumerate(found.entries):
        gap = not entry.filled and position % 2
        entries.append(entry._replace(target=f"target {number}.{position} {{}}") if gap else entry)
    filled = Catalog(tuple(entries), found.fields)
    catalog(root, "en").write_bytes(dump(filled))
    return {entry.target for entry in entries if entry.filled}


@settings(max_examples=15)
@given(points=st.lists(POINTS, max_size=5), edits=st.lists(st.lists(EDITS, max_size=3), min_size=1, max_size=3))
def test_edits(tmp_path_factory: pytest.TempPathFactory, points: list[str], edits: list[list[Edit]]) -> None:
    root = tmp_path_factory.mktemp("edits")
    write_source(root, points)
    targets = translate(root, run(root), 0)
    for number, some in enumerate(edits, 1):
        for edit in some:
            points = apply(edit, points)
        write_source(root, points)
        found = run(root)
        assert targets <= {entry.target for entry in found.entries}
        assert list(dict.fromkeys(points)) == [
            entry.source for entry in found.living if entry.context == "work.highlights"
        ]
        before = files(root)
        run(root)
        assert before == files(root)
        targets = translate(root, found, number)
    judge(root)


@settings(max_examples=15)
@given(points=st.lists(POINTS, max_size=5), edits=st.lists(st.lists(EDITS, max_size=3), min_size=1, max_size=3))
def test_whatever_is_undone_finds_its_translation(
    tmp_path_factory: pytest.TempPathFactory, points: list[str], edits: list[list[Edit]]
) -> None:
    root = tmp_path_factory.mktemp("undone")
    write_source(root, points)
    translate(root, run(root), 0)
    before = [entry for entry in run(root).living if entry.translated]
    now = points
    for number, some in enumerate(edits, 1):
        for edit in some:
            now = apply(edit, now)
        write_source(root, now)
        translate(root, run(root), number)
    write_source(root, points)
    after = run(root)
    assert before == [after.find(entry.key) for entry in before]


def judge(root: Path) -> None:
    """Let msgfmt check every catalog."""
    for path in root.rglob("*.po"):
        command = [require("msgfmt"), "--check", "-o", str(root / "out.mo"), str(path)]
        done = subprocess.run(command, capture_output=True, timeout=60)
        assert (0, b"") == (done.returncode, done.stderr)


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        pytest.param(Edit("add", 1, 0, "x"), ["a", "x", "b", "c"], id="add"),
        pytest.param(Edit("edit", 4, 0, "x"), ["a", "x", "c"], id="edit"),
        pytest.param(Edit("remove", 0, 0, ""), ["b", "c"], id="remove"),
        pytest.param(Edit("move", 0, 2, ""), ["b", "c", "a"], id="move"),
    ],
)
def test_an_edit_is_what_it_says(edit: Edit, expected: list[str]) -> None:
    assert expected == apply(edit, ["a", "b", "c"])
