from __future__ import annotations

from pathlib import Path

import pytest

from cvi18n.catalog.entry import Catalog
from cvi18n.catalog.parse import parse
from tests.commands.workspaces import catalog, cvi18n, edited, extracted, files, make

SOURCE = """\
meta: {language: zh}
basics: {name: 王小明, label: 算法工程师, summary: 负责推荐系统，处理工单。}
work:
  - name: 青禾书店
    position: 数据分析师
    highlights: [处理工单。, 工单]
"""
GLOSSARY = "zh,en,note\n工单,work order,不是发票\n数据分析师,Data Analytics Engineer\n"
OLD = """\
msgid ""
msgstr ""
"Language: en\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "work.highlights"
msgid "处理工单。"
msgstr "Handled work orders"

msgctxt "somewhere.else"
msgid "青禾书店"
msgstr "Green Rice Books"
"""
TMX = (
    '<tmx version="1.4"><header/><body><tu><tuv xml:lang="zh-CN"><seg>青禾书店</seg></tuv>'
    '<tuv xml:lang="en-US"><seg>Green Grain Books</seg></tuv></tu></body></tmx>'
)


def workspace(root: Path, **more: str) -> Path:
    return make(root, SOURCE, {"locales/glossary.csv": GLOSSARY, **more})


def read(root: Path, folder: str = "en") -> Catalog:
    return parse("cv.po", catalog(root, folder).read_bytes())


def targets(root: Path, folder: str = "en") -> dict[str, str]:
    """Source to target of what is fuzzy."""
    return {entry.source: entry.target for entry in read(root, folder).living if entry.fuzzy}


def test_glossary_and_terms_fill_a_new_catalog(tmp_path: Path) -> None:
    root = extracted(workspace(tmp_path), "en")
    assert {
        "算法工程师": "Algorithm Engineer",
        "数据分析师": "Data Analytics Engineer",
        "工单": "work order",
    } == targets(root)
    summary = read(root).by_key["basics.summary", "负责推荐系统，处理工单。"]
    assert (
        "术语：工单 = work order（不是发票）",
        "术语：推荐系统 = Recommender systems / Recommendation systems",
    ) == summary.notes[-2:]


def test_memory_fills_what_the_glossary_leaves(tmp_path: Path) -> None:
    root = workspace(tmp_path)
    (tmp_path / "old.po").write_text(OLD, encoding="utf-8")
    (tmp_path / "old.tmx").write_text(TMX, encoding="utf-8")
    options = [word for name in ("old.tmx", "old.po") for word in ("--memory", str(tmp_path / name))]
    done = cvi18n(root, "extract", "--lang", "en", *options)
    assert (0, "") == (done.exit_code, done.stderr)
    assert "(5 pre-filled)" in done.stdout
    assert {
        "算法工程师": "Algorithm Engineer",
        "数据分析师": "Data Analytics Engineer",
        "工单": "work order",
        "处理工单。": "Handled work orders",
        "青禾书店": "Green Grain Books",
    } == targets(root)


def test_extracting_again_changes_no_byte(tmp_path: Path) -> None:
    root = extracted(workspace(tmp_path), "en")
    before = files(root)
    assert before == files(extracted(root))


def test_what_somebody_wrote_stays(tmp_path: Path) -> None:
    root = extracted(workspace(tmp_path), "en")
    name = "locales/en/LC_MESSAGES/cv.po"
    edited(root, 'msgstr "Algorithm Engineer"', 'msgstr "ML Engineer"', name)
    edited(root, '#, fuzzy\nmsgctxt "work.position"', 'msgctxt "work.position"', name)
    before = files(root)
    assert before == files(extracted(root))


def test_the_sources_own_catalog_is_left_alone(tmp_path: Path) -> None:
    root = extracted(workspace(tmp_path), "en")
    assert {} == targets(root, "zh")
    text = catalog(root, "zh").read_text(encoding="utf-8") + (root / "locales" / "cv.pot").read_text(encoding="utf-8")
    assert "术语" not in text


def test_a_changed_source_keeps_a_proposal_that_nobody_confirmed(tmp_path: Path) -> None:
    """It has no previous source: with one, undoing the change would make it a confirmed translation."""
    root = extracted(workspace(tmp_path), "en")
    extracted(edited(root, "label: 算法工程师", "label: 资深的算法工程师"))
    entry = read(root).by_key["basics.label", "资深的算法工程师"]
    assert ("Algorithm Engineer", True, None) == (entry.target, entry.fuzzy, entry.previous)
    extracted(edited(root, "label: 资深的算法工程师", "label: 算法工程师"))
    assert read(root).by_key["basics.label", "算法工程师"].fuzzy


def test_status_counts_what_was_prefilled(tmp_path: Path) -> None:
    root = extracted(workspace(tmp_path), "en")
    labels = sum(entry.context == "label" for entry in read(root).living)
    assert (
        f'"fuzzy": 3, "untranslated": 4, "obsolete": 0, "prefilled": {labels + 3}'
        in cvi18n(root, "status", "--json").stdout.partition('"language": "en"')[2]
    )


@pytest.mark.parametrize(
    ("glossary", "expected"),
    [
        pytest.param("zh;en\na;b\n", "locales/glossary.csv:1:1: error[glossary-header]: ", id="header"),
        pytest.param("zh,en\na,b,c\n", "locales/glossary.csv:2:5: error[glossary-row]: ", id="row"),
    ],
)
def test_a_fault_stops_the_run(tmp_path: Path, glossary: str, expected: str) -> None:
    root = make(tmp_path, SOURCE, {"locales/glossary.csv": glossary})
    (tmp_path / "bad.tmx").write_text("<html/>", encoding="utf-8")
    before = files(root)
    done = cvi18n(root, "extract", "--lang", "en", "--memory", str(tmp_path / "bad.tmx"))
    assert 1 == done.exit_code
    assert expected in done.stderr
    assert "bad.tmx:1:1: error[exchange-syntax]: " in done.stderr
    assert before == files(root)


def test_a_memory_of_no_use_is_said(tmp_path: Path) -> None:
    (tmp_path / "old.po").write_text(OLD.replace("Language: en", "Language: fr"), encoding="utf-8")
    done = cvi18n(workspace(tmp_path), "extract", "--lang", "en", "--memory", str(tmp_path / "old.po"))
    assert 0 == done.exit_code
    assert "warning[memory-unused]: this memory has no translation from zh into en" in done.stderr


def test_a_translated_twin_comes_before_what_was_filled_in(tmp_path: Path) -> None:
    root = extracted(workspace(tmp_path / "cv"), "en")
    twin = tmp_path / "twin.json"
    twin.write_text(
        '{"basics": {"name": "Wang Xiaoming", "label": "Applied Scientist"},'
        '"work": [{"name": "Green Rice Books", "position": "Analyst"}]}',
        encoding="utf-8",
    )
    for _ in range(2):
        done = cvi18n(root, "import", str(twin), "--lang", "en")
        assert 0 == done.exit_code, done.stderr
        found = {entry.source: entry.target for entry in read(root).living}
        assert ("Applied Scientist", "Analyst", "work order") == (
            found["算法工程师"],
            found["数据分析师"],
            found["工单"],
        )
    before = files(root)
    assert before == files(extracted(root))
