"""The real Poedit: a save costs the lines that somebody typed, and it shows what a translator has to know."""

from __future__ import annotations

import html
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest

from cvi18n.catalog.dump import dump
from cvi18n.catalog.parse import parse
from tests.catalog.catalogs import EVERYTHING_PO
from tests.realtools.poedit import Desk, screen
from tests.realtools.tools import require
from tests.realtools.workspace import catalog_path, copy_sample, cvi18n, succeed

DATE = r'"PO-Revision-Date: \d{4}-\d\d-\d\d \d\d:\d\d[+-]\d{4}\\n"'
GENERATOR = r'"X-Generator: Poedit [\d.]+\\n"'

# How Poedit calls the languages whose tags no two programs write alike, by folder.
NAMES = {
    "zh": "Chinese",
    "zh_Hant": "Chinese (Traditional)",
    "pt_BR": "Portuguese (Brazil)",
    "sr_Latn": "Serbian (Latin)",
    "ar": "Arabic",
}
CV = """\
meta: {language: en, languages: [zh, zh-Hant, pt-BR, sr-Latn, ar]}
basics: {givenName: Ada, familyName: Example, label: Engineer}
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    require("poedit")
    require("xdotool")
    with screen() as display:
        yield Desk(display, tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="module")
def languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small workspace with a catalog in each of NAMES."""
    root = tmp_path_factory.mktemp("languages")
    (root / "content").mkdir()
    (root / "content" / "cv.yaml").write_text(CV, encoding="utf-8")
    cvi18n(root, "extract")
    return root


def difference(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that went, and those that came; as ``diff`` finds them."""
    old, new = before.splitlines(), after.splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


def read(path: Path) -> str:
    """A catalog, of which reading and writing leaves every byte."""
    content = path.read_bytes()
    assert content == dump(parse(path.name, content))
    return content.decode()


def only(expected: str, lines: list[str]) -> bool:
    return re.fullmatch(expected, "\n".join(lines)) is not None


def test_save_costs_what_was_typed(desk: Desk, tmp_path: Path) -> None:
    catalog = catalog_path(copy_sample(tmp_path), "en")
    first = read(catalog)
    with desk.open(catalog) as poedit:
        poedit.translate("The first time")
        poedit.save()
        second = read(catalog)
        poedit.translate("The second time")
        poedit.save()
    third = read(catalog)

    went, came = difference(first, second)
    assert only(rf'{DATE}\nmsgstr "CV of Ruoxi Wen"', went), went
    assert only(rf'{DATE}\n{GENERATOR}\nmsgstr "The first time"', came), came
    # Both may fall into the same minute.
    went, came = difference(second, third)
    assert only(rf'(?:{DATE}\n)?msgstr "The first time"', went), went
    assert only(rf'(?:{DATE}\n)?msgstr "The second time"', came), came

    assert catalog.with_suffix(".mo").exists()
    catalog.with_suffix(".mo").write_bytes(b"not read")
    cvi18n(tmp_path, "extract")
    assert third == read(catalog)
    assert "The second time" in page(tmp_path)


def page(root: Path) -> str:
    cvi18n(root, "build", "--lang", "en", "--format", "html")
    return (root / "build" / "en" / "cv.html").read_text(encoding="utf-8")


def test_accepting_takes_the_mark_and_the_previous_source(desk: Desk, tmp_path: Path) -> None:
    content = copy_sample(tmp_path) / "content" / "cv.yaml"
    changed = content.read_text(encoding="utf-8").replace("title: 闻若溪的个人简历", "title: 闻若溪的中文简历")
    content.write_text(changed, encoding="utf-8")
    cvi18n(tmp_path, "extract")
    catalog = catalog_path(tmp_path, "en")
    before = read(catalog)
    with desk.open(catalog) as poedit:
        poedit.keys("ctrl+u")
        poedit.save()
    went, came = difference(before, read(catalog))
    assert only(rf'{DATE}\n#, fuzzy\n#\| msgid "闻若溪的个人简历"', went), went
    assert only(rf"{DATE}\n{GENERATOR}", came), came


def test_what_poedit_makes_of_anything_is_written_back(desk: Desk, tmp_path: Path) -> None:
    catalog = tmp_path / "cv.po"
    catalog.write_text(EVERYTHING_PO, encoding="utf-8")
    with desk.open(catalog) as poedit:
        poedit.translate("a simple one")
        poedit.save()
    went, came = difference(EVERYTHING_PO, read(catalog))
    assert ["#   indented, and a space at the end ", 'msgstr "simple"'] == went
    fields = [line for line in came if line.startswith('"')]
    assert ["#   indented, and a space at the end", *fields, 'msgstr "a simple one"'] == came


def test_languages_have_their_names(desk: Desk, languages: Path, tmp_path: Path) -> None:
    # Poedit looks at a file's name, too, where the header says nothing to it.
    files = {str(catalog_path(languages, folder)): tmp_path / f"{number}.po" for number, folder in enumerate(NAMES)}
    catalogs = [Path(shutil.copy(path, copy)) for path, copy in files.items()]
    with desk.open(catalogs[0]) as poedit:
        shown = [poedit.export(), *(poedit.also(catalog).export() for catalog in catalogs[1:])]
    found = [re.findall("<th>(.+)</th>", text) for text in shown]
    assert [["Source text — English", f"Translation — {name}"] for name in NAMES.values()] == found


def test_translator_sees_where_a_text_stands_and_what_to_mind(desk: Desk, tmp_path: Path) -> None:
    catalog = catalog_path(copy_sample(tmp_path), "en")
    with desk.open(catalog) as poedit:
        shown = html.unescape(re.sub(r"<br>|\s", "", poedit.export()))
    for entry in polib.pofile(str(catalog)):
        if not entry.obsolete:
            texts = (entry.msgctxt, entry.msgid, entry.comment)
            assert [] == [text for text in texts if re.sub(r"\s", "", text) not in shown]


# A text that is changed a little, one that is rewritten, one that goes and one that comes.
REVISIONS = (
    (
        "- 制定客户数据脱敏与隔离规范，连续2年通过客户方安全审计。",
        "- 制定客户数据脱敏与隔离规范，连续3年通过客户方安全审计。",
    ),
    ("- 机型未知时先反问一轮，错机型误召率由17%降至3%。", "- 先问清机型再检索。"),
    ("                  - 报警代码只走精确匹配，不参与向量计算。\n", ""),
    ("keywords: [大模型, 工业知识, 推理优化]", "keywords: [大模型, 工业知识, 推理优化, 知识图谱]"),
)


def revise(root: Path) -> None:
    path = root / "content" / "work.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in REVISIONS:
        assert text.count(old) == 1
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def update_from_template(path: Path, template: Path) -> None:
    """As Poedit does it, to the letter."""
    command = [require("msgmerge"), "-q", "--force-po", "--previous", "-o", str(path), str(path), str(template)]
    succeed(command, cwd=path.parent)


def test_update_from_the_template_loses_and_doubles_nothing(tmp_path: Path) -> None:
    updated, plain = copy_sample(tmp_path / "updated"), copy_sample(tmp_path / "plain")
    before = parse("cv.po", catalog_path(updated, "en").read_bytes())
    for root in (updated, plain):
        revise(root)
    cvi18n(plain, "extract")
    for language in ("en", "zh"):
        update_from_template(catalog_path(updated, language), plain / "locales" / "cv.pot")
    cvi18n(updated, "extract")

    expected, found = (parse("cv.po", read(catalog_path(root, "en")).encode()) for root in (plain, updated))
    assert [entry.key for entry in expected.living] == [entry.key for entry in found.living]
    assert [entry for entry in expected.living if entry.translated] == [
        entry for entry in found.living if entry.translated
    ]
    assert {entry.target for entry in before.entries} <= {entry.target for entry in found.entries}
    changed = [entry for entry in found.living if not entry.translated]
    assert REVISED == {entry.source for entry in changed}
    # What is new has been proposed by the term base; what was edited knows what it was.
    assert {"知识图谱"} == {entry.source for entry in changed if entry.filled and not entry.previous}
    # The source's own catalog follows it, whoever wrote what there.
    own = [parse("cv.po", read(catalog_path(root, "zh")).encode()) for root in (plain, updated)]
    assert own[0].entries == own[1].entries
    assert all(entry.translated for entry in own[1].living)


REVISED = {"制定客户数据脱敏与隔离规范，连续3年通过客户方安全审计。", "先问清机型再检索。", "知识图谱"}
