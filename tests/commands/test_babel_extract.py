"""The CV as an extraction method of Babel: the messages of the template, file by file."""

from __future__ import annotations

import importlib
import io
import re
import sys
from pathlib import Path

import pytest

from cvi18n.catalog.merge import LABEL
from cvi18n.catalog.parse import parse
from cvi18n.commands.babel_extract import FUNCTION, Found, extract
from tests.commands.workspaces import SOURCE, extracted, make
from tests.realtools.tools import REPOSITORY
from tests.realtools.workspace import copy_sample, succeed

MORE = """\
projects:
  - name: 青禾书店
    description: 上线**搜索**。
    highlights: [带领小组。]
    keywords: [Python, 搜索]
skills:
  - name: 搜索
    hidden: true
"""


class Named(io.BytesIO):
    """A file with the name that Babel opened it by."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.read_bytes())
        self.name = str(path)


def found(path: Path) -> list[Found]:
    return list(extract(Named(path), [FUNCTION], (), {}))


def keys(some: list[Found]) -> list[tuple[str, str]]:
    return [key for _, _, key, _ in some]


def test_message_has_its_line_its_context_and_its_notes(tmp_path: Path) -> None:
    first, *_, last = found(make(tmp_path, SOURCE) / "content" / "cv.yaml")
    notes = ["个人 › 名称", "人名：请按本人在目标语言中的写法填写。"]
    assert (2, FUNCTION, ("basics.name", "王小明"), notes) == first
    assert (9, FUNCTION, ("work.highlights", "上线**搜索**。"), ["工作经历 › 青禾书店 › 要点"]) == last


def test_files_are_one_document(tmp_path: Path) -> None:
    make(tmp_path, SOURCE, {"content/more.yaml": MORE})
    expected = [
        ("projects.name", "青禾书店"),
        ("projects.description", "上线**搜索**。"),
        ("projects.highlights", "带领小组。"),
        ("projects.keywords", "搜索"),
    ]
    assert sorted(expected) == sorted(keys(found(tmp_path / "content" / "more.yaml")))


def test_files_together_give_the_template_but_for_its_labels(tmp_path: Path) -> None:
    source = SOURCE + "awards:\n  - {title: 一等奖, only: [fr]}\n  - {title: 二等奖, only: [en]}\n"
    extracted(make(tmp_path, source, {"content/more.yaml": MORE}), "en")
    template = parse("cv.pot", (tmp_path / "locales" / "cv.pot").read_bytes())
    both = [*found(tmp_path / "content" / "cv.yaml"), *found(tmp_path / "content" / "more.yaml")]
    assert {entry.key for entry in template.entries if entry.context != LABEL} == set(keys(both))
    assert ("awards.title", "二等奖") in keys(both)
    assert ("awards.title", "一等奖") not in keys(both)


def test_file_name_with_spaces(tmp_path: Path) -> None:
    make(tmp_path, SOURCE, {"content/my projects.yaml": MORE})
    assert 4 == len(found(tmp_path / "content" / "my projects.yaml"))


def test_text_that_stands_twice_is_found_at_both_lines(tmp_path: Path) -> None:
    make(tmp_path, "basics:\n  taglines:\n    - 一\n    - 二\n    - 一\n")
    places = [(line, source) for line, _, (_, source), _ in found(tmp_path / "content" / "cv.yaml")]
    assert [(3, "一"), (5, "一"), (4, "二")] == places


@pytest.mark.parametrize("folder", [".", "mycontent"])
def test_file_outside_a_workspace_is_a_document_of_its_own(folder: str, tmp_path: Path) -> None:
    (tmp_path / folder).mkdir(exist_ok=True)
    path = tmp_path / folder / "cv.yaml"
    path.write_text(SOURCE + "awards: [{title: 一等奖, hidden: true}]\n", encoding="utf-8")
    assert "basics.summary" in dict(keys(found(path)))
    assert "awards.title" not in dict(keys(found(path)))


def test_what_is_no_file_of_the_disk_is_a_document_of_its_own() -> None:
    assert ("basics.summary", "九年后端经验。") in keys(list(extract(io.BytesIO(SOURCE.encode()), [FUNCTION], (), {})))


def test_another_kind_of_file_in_content_is_read_as_it_is(tmp_path: Path) -> None:
    make(tmp_path, SOURCE, {"content/notes.txt": "basics: {label: 工程师}\n"})
    assert [("basics.label", "工程师")] == keys(found(tmp_path / "content" / "notes.txt"))


def test_nothing_without_the_keyword_that_takes_a_context(tmp_path: Path) -> None:
    make(tmp_path, SOURCE)
    assert [] == list(extract(Named(tmp_path / "content" / "cv.yaml"), ["_", "gettext"], (), {}))


@pytest.mark.parametrize("folder", ["content", "elsewhere"])
def test_fault_of_the_source_is_told(folder: str, tmp_path: Path) -> None:
    (tmp_path / folder).mkdir()
    path = tmp_path / folder / "cv.yaml"
    path.write_text("work: Example\n", encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape("content/cv.yaml:1:7: error[wrong-type]")):
        found(path)


def test_babel_finds_the_method_by_its_name() -> None:
    project = (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8")
    declared = re.search(r'\[project\.entry-points\."babel\.extractors"\]\ncvi18n = "([\w.]+):(\w+)"\n', project)
    assert declared
    assert extract is getattr(importlib.import_module(declared[1]), declared[2])


def test_pybabel_extracts_what_the_template_of_the_sample_holds(tmp_path: Path) -> None:
    copy_sample(tmp_path)
    method = "[extractors]\ncvi18n = cvi18n.commands.babel_extract:extract\n"
    (tmp_path / "babel.cfg").write_text(f"{method}[cvi18n: content/**.yaml]\n", encoding="utf-8")
    command = ["-m", "babel.messages.frontend", "extract", "-F", "babel.cfg", "-o", "babel.pot", "."]
    succeed([sys.executable, *command], cwd=tmp_path, path=REPOSITORY)
    ours = parse("cv.pot", (tmp_path / "locales" / "cv.pot").read_bytes())
    theirs = parse("babel.pot", (tmp_path / "babel.pot").read_bytes())
    assert {entry.key for entry in ours.entries if entry.context != LABEL} == {entry.key for entry in theirs.entries}
    assert "content/work.yaml" in {
        reference.partition(":")[0] for entry in theirs.entries for reference in entry.references
    }
