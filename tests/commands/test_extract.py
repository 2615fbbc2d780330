"""``cvi18n extract``: what is written, what is said, and what is left alone."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from cvi18n.catalog.entry import Catalog, Entry, Previous
from cvi18n.catalog.parse import parse
from cvi18n.commands.extract import Change, Extracted, extract
from cvi18n.extract import file_reference
from cvi18n.workspace import Workspace
from tests.commands.workspaces import (
    ENGLISH,
    SOURCE,
    catalog,
    cvi18n,
    edited,
    extracted,
    files,
    make,
    times,
    translated,
)
from tests.realtools.tools import require

EARLY, LATE = "2026-01-31 09:30+0100", "2026-02-28 10:00+0100"
SIX, NINE = "带领6人的小组，用八个月把订单系统迁移到云上。", "带领9人的小组，用八个月把订单系统迁移到云上。"


def run(root: Path, now: str = EARLY, *new: str) -> Extracted:
    return extract(Workspace(str(root)), new, now, file_reference)


def read(root: Path, folder: str) -> Catalog:
    path = catalog(root, folder)
    return parse(path.name, path.read_bytes())


def entry(root: Path, folder: str, source: str) -> Entry:
    (found,) = (entry for entry in read(root, folder).entries if entry.source == source)
    return found


TINY = "meta: {language: zh}\nbasics: {label: 工程师, summary: 写代码。}\n"
HEADER = """\
msgid ""
msgstr ""
"Project-Id-Version: cv\\n"
"Report-Msgid-Bugs-To: \\n"
"POT-Creation-Date: 2026-01-31 09:30+0100\\n"
"""
MESSAGES = """
#. 个人 › 标签
#. 以大号字显示在姓名下方：一行最多 48 个字符。
#: content/cv.yaml:1
msgctxt "basics.label"
msgid "工程师"
msgstr ""

#. 个人 › 概述
#: content/cv.yaml:1
msgctxt "basics.summary"
msgid "写代码。"
msgstr ""
"""


def test_template_is_written(tmp_path: Path) -> None:
    run(make(tmp_path, TINY))
    text = files(tmp_path)["locales/cv.pot"].decode()
    assert text.startswith(HEADER + '"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n"\n')
    assert f'"X-Source-Language: zh\\n"\n{MESSAGES}\n#. 页面自带的文字' in text


def test_catalog_of_a_new_language_is_written(tmp_path: Path) -> None:
    empty = 'msgctxt "basics.label"\nmsgid "工程师"\nmsgstr ""\n'
    filled = MESSAGES.replace(empty, "#, fuzzy\n" + empty.replace('""', '"Engineer"'))
    run(make(tmp_path, TINY), EARLY, "en")
    text = catalog(tmp_path, "en").read_text(encoding="utf-8")
    assert text.startswith(HEADER + '"PO-Revision-Date: 2026-01-31 09:30+0100\\n"\n')
    assert '"Language: en\\n"\n' in text
    assert '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n"X-Source-Language: zh\\n"\n' + filled in text


def test_own_catalog_of_the_source_stands_for_itself(tmp_path: Path) -> None:
    run(make(tmp_path, TINY))
    assert {entry.source: entry.target for entry in read(tmp_path, "zh").entries} == {
        "工程师": "工程师",
        "写代码。": "写代码。",
        "Summary": "个人简介",
        "CV": "简历",
        "This CV in other languages": "本简历的其他语言版本",
        "Contact": "联系方式",
        "Page {page} of {pages}": "第 {page} 页，共 {pages} 页",
    }


def test_labels_are_filled_in_where_the_package_has_them(tmp_path: Path) -> None:
    extracted(make(tmp_path, TINY), "en", "eo")
    assert ("Summary", "") == (entry(tmp_path, "en", "Summary").target, entry(tmp_path, "eo", "Summary").target)


def test_only_labels_that_the_page_shows_are_messages(tmp_path: Path) -> None:
    extracted(make(tmp_path))
    labels = {entry.source for entry in read(tmp_path, "zh").entries if entry.context == "label"}
    assert {"Summary", "Work experience", "{date} – present"} <= labels
    assert not {"Skills", "Email", "Native"} & labels


def test_everything_is_returned(tmp_path: Path) -> None:
    found = run(make(tmp_path, TINY), EARLY, "en")
    assert ("locales/cv.pot", 7, ()) == (found.template, found.messages, found.diagnostics)
    name = "locales/{}/LC_MESSAGES/cv.po"
    assert found.changes == (
        Change("zh", name.format("zh"), 7, 7, 0, fuzzy=0, untranslated=0, prefilled=0, retired=0, mended_header=""),
        Change("en", name.format("en"), 7, 7, 0, fuzzy=1, untranslated=1, prefilled=1, retired=0, mended_header=""),
    )


# What is said.


def test_it_starts_the_source_language(tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path), "extract")
    assert (0, "") == (done.exit_code, done.stderr)
    assert [
        "locales/cv.pot: 13 messages",
        "zh: 13 messages, 13 new",
        "Next: start a translation, for instance: cvi18n extract --lang en",
    ] == done.stdout.splitlines()


def test_next_step_names_another_language_than_the_source(tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path, SOURCE.replace("{language: zh}", "{language: en-GB}")), "extract")
    assert "Next: start a translation, for instance: cvi18n extract --lang zh" == done.stdout.splitlines()[-1]


def test_a_line_for_each_language_and_the_next_step(tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path), "extract", "--lang", "en", "--lang", "eo")
    assert [
        "locales/cv.pot: 13 messages",
        "zh: 13 messages, 13 new",
        "en: 13 messages, 13 new, 1 fuzzy (1 pre-filled), 5 untranslated",
        "eo: 13 messages, 13 new, 13 untranslated",
        "Next: open locales/en/LC_MESSAGES/cv.po in Poedit, translate, save; then: cvi18n build",
    ] == done.stdout.splitlines()


def test_when_everything_is_translated_the_next_step_is_to_build(tmp_path: Path) -> None:
    done = cvi18n(translated(extracted(make(tmp_path), "en")), "extract")
    assert ["en: 13 messages", "Everything is translated.  Next: cvi18n build"] == done.stdout.splitlines()[2:]


def test_counts_of_what_changed(tmp_path: Path) -> None:
    source = SOURCE.replace("带领小组。", SIX)
    english = {**ENGLISH, SIX: "Led a team of 6."}
    del english["带领小组。"]
    translated(extracted(make(tmp_path, source), "en"), english)
    edited(tmp_path, SIX, NINE)
    edited(tmp_path, "      - 上线**搜索**。\n", "")
    assert "en: 12 messages, 1 new, 1 retired, 1 fuzzy" == cvi18n(tmp_path, "extract").stdout.splitlines()[2]
    edited(tmp_path, NINE, "上线**搜索**。")
    assert "en: 12 messages, 1 restored, 1 retired" == cvi18n(tmp_path, "extract").stdout.splitlines()[2]


def test_hints_go_to_stderr(tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path, "basics: {name: Ada Lovelace}\n"), "extract")
    assert 0 == done.exit_code
    assert "hint[source-language]" in done.stderr
    assert "hint" not in done.stdout


# What is left alone.


def test_second_run_changes_no_byte_and_touches_no_file(tmp_path: Path) -> None:
    extracted(make(tmp_path), "en", "pt-BR")
    translated(tmp_path, {"工程师": "Engineer"})
    extracted(tmp_path)
    before, written = files(tmp_path), times(tmp_path)
    extracted(tmp_path)
    assert before == files(tmp_path)
    assert written == times(tmp_path)


def test_comments_foreign_flags_and_headers_are_kept(tmp_path: Path) -> None:
    extracted(make(tmp_path), "en")
    path = "locales/en/LC_MESSAGES/cv.po"
    edited(tmp_path, '"X-Source-Language: zh\\n"\n', '"X-Source-Language: zh\\n"\n"X-Poedit-Basepath: ..\\n"\n', path)
    edited(tmp_path, "#. 个人 › 概述\n", "# 译者注\n#. 个人 › 概述\n", path)
    edited(tmp_path, 'msgctxt "basics.summary"\n', '#, reviewed\nmsgctxt "basics.summary"\n', path)
    before = files(tmp_path)
    extracted(tmp_path)
    assert before == files(tmp_path)


def test_line_ends_of_a_catalog_are_kept(tmp_path: Path) -> None:
    extracted(make(tmp_path), "en")
    path = catalog(tmp_path, "en")
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = files(tmp_path)
    extracted(tmp_path)
    assert before == files(tmp_path)


def test_files_beside_the_catalogs_are_left_alone(tmp_path: Path) -> None:
    more = {"locales/en/LC_MESSAGES/cv.mo": "stale", "locales/glossary.csv": "zh,en\n", "locales/old files/x": ""}
    extracted(make(tmp_path, files=more), "en")
    assert more == {name: files(tmp_path)[name].decode() for name in more}
    assert {"locales/cv.pot", "locales/zh/LC_MESSAGES/cv.po", "locales/en/LC_MESSAGES/cv.po", "content/cv.yaml"} == set(
        files(tmp_path)
    ) - set(more)


# Dates.


@pytest.mark.parametrize(
    ("before", "after", "moved"),
    [
        pytest.param("startDate: 2021-03", "startDate: 2020-03", False, id="no-message"),
        pytest.param("name: 青禾书店", "name: IBM", True, id="message-gone"),
        pytest.param("工程师", "架构师", True, id="message-edited"),
        pytest.param("work:", "# a comment\nwork:", False, id="inserted-line"),
    ],
)
def test_date_moves_only_when_the_messages_do(before: str, after: str, moved: bool, tmp_path: Path) -> None:
    run(make(tmp_path), EARLY, "en")
    edited(tmp_path, before, after)
    run(tmp_path, LATE)
    for text in (files(tmp_path)["locales/cv.pot"], files(tmp_path)["locales/en/LC_MESSAGES/cv.po"]):
        assert f'"POT-Creation-Date: {LATE if moved else EARLY}\\n"'.encode() in text
    assert EARLY == read(tmp_path, "en").field("PO-Revision-Date")


def test_a_change_of_notes_alone_moves_no_date(tmp_path: Path) -> None:
    run(make(tmp_path, SOURCE.replace("青禾书店", "IBM")), EARLY, "en")
    edited(tmp_path, "name: IBM", "name: SAP")
    run(tmp_path, LATE)
    assert ("工作经历 › SAP › 职位",) == entry(tmp_path, "en", "工程师").notes
    assert LATE.encode() not in b"".join(files(tmp_path).values())


# Merging.


def test_edited_source_is_fuzzy_for_translators_and_never_for_the_author(tmp_path: Path) -> None:
    translated(extracted(make(tmp_path, SOURCE.replace("带领小组。", SIX)), "en"), {SIX: "Led a team of 6."})
    extracted(edited(tmp_path, SIX, NINE))
    assert NINE == entry(tmp_path, "zh", NINE).target
    assert not entry(tmp_path, "zh", NINE).fuzzy
    assert not [entry for entry in read(tmp_path, "zh").entries if entry.obsolete]
    found = entry(tmp_path, "en", NINE)
    assert ("Led a team of 6.", ("fuzzy",), Previous(SIX)) == (found.target, found.flags, found.previous)


def test_rewritten_point_is_offered_the_translation_of_the_one_in_its_place(tmp_path: Path) -> None:
    source = SOURCE.replace("带领小组。", f"{SIX}\n      - 写代码评审指南。")
    translated(
        extracted(make(tmp_path, source), "en"), {"上线**搜索**。": "Shipped **search**.", SIX: "Led a team of 6."}
    )
    retold = "订单业务上云：九位同事，历时两年。"
    extracted(edited(tmp_path, SIX, retold))
    found = entry(tmp_path, "en", retold)
    assert ("Led a team of 6.", ("fuzzy",), Previous(SIX)) == (found.target, found.flags, found.previous)
    assert "Shipped **search**." == entry(tmp_path, "en", "上线**搜索**。").target


def test_edit_that_is_undone_leaves_every_catalog_as_it_was(tmp_path: Path) -> None:
    source = SOURCE.replace("带领小组。", SIX)
    english = {**ENGLISH, SIX: "Led a team of 6."}
    del english["带领小组。"]
    extracted(translated(extracted(make(tmp_path, source), "en"), english))
    before = read(tmp_path, "en"), read(tmp_path, "zh")
    extracted(edited(tmp_path, SIX, NINE))
    extracted(edited(tmp_path, NINE, "用两年把订单系统迁移到云上。"))
    extracted(edited(tmp_path, "用两年把订单系统迁移到云上。", SIX))
    assert [catalog.entries for catalog in before] == [read(tmp_path, tag).entries for tag in ("en", "zh")]


def test_removed_entry_is_obsolete_and_comes_back(tmp_path: Path) -> None:
    extracted(translated(extracted(make(tmp_path), "en")))
    before = read(tmp_path, "en").entries
    extracted(edited(tmp_path, "    position: 工程师\n", ""))
    assert Entry("工程师", "work.position", "Engineer", obsolete=True) == read(tmp_path, "en").entries[-1]
    extracted(edited(tmp_path, "    startDate", "    position: 工程师\n    startDate"))
    assert before == read(tmp_path, "en").entries


def test_moved_and_indented_points_are_unchanged(tmp_path: Path) -> None:
    extracted(translated(extracted(make(tmp_path), "en")))
    before = read(tmp_path, "en").by_key
    edited(tmp_path, "- 带领小组。\n      - 上线**搜索**。", "- text: 上线**搜索**。\n        highlights: [带领小组。]")
    extracted(tmp_path)
    assert before == read(tmp_path, "en").by_key


def test_entry_that_another_tool_added_and_nobody_filled_is_dropped(tmp_path: Path) -> None:
    extracted(make(tmp_path), "en")
    before = files(tmp_path)
    path = catalog(tmp_path, "en")
    path.write_bytes(path.read_bytes() + b'\nmsgctxt "work.position"\nmsgid "x"\nmsgstr ""\n')
    extracted(tmp_path)
    assert before == files(tmp_path)


def test_line_numbers(tmp_path: Path) -> None:
    assert 0 == cvi18n(make(tmp_path), "extract", "--line-numbers").exit_code
    assert ("content/cv.yaml:5",) == entry(tmp_path, "zh", "工程师").references


def test_hidden_entries_are_no_messages(tmp_path: Path) -> None:
    extracted(make(tmp_path, SOURCE + "  - {name: 秘密项目, position: 顾问, hidden: true}\n"), "en")
    assert "秘密项目" not in "".join(content.decode() for name, content in files(tmp_path).items() if "locales" in name)


def test_entry_for_some_languages_stands_in_their_catalogs_alone(tmp_path: Path) -> None:
    extracted(make(tmp_path, SOURCE + "      - {text: 政治面貌：群众。, only: [zh]}\n"), "en", "zh-Hant")
    holding = {name for name, content in files(tmp_path).items() if "政治面貌" in content.decode()}
    assert {"locales/cv.pot", "locales/zh/LC_MESSAGES/cv.po", "locales/zh_Hant/LC_MESSAGES/cv.po"} == holding - {
        "content/cv.yaml"
    }


# Languages.


@pytest.mark.parametrize(
    ("language", "folder", "header", "line"),
    [
        pytest.param("en", "en", "en", "en: ", id="language"),
        pytest.param("pt_BR", "pt_BR", "pt_BR", "pt-BR: ", id="underscore"),
        pytest.param("pt-br", "pt_BR", "pt_BR", "pt-BR: ", id="lower-case"),
        pytest.param("zh-Hant", "zh_Hant", "zh_TW", "zh-Hant: ", id="script"),
    ],
)
def test_a_language_is_started(language: str, folder: str, header: str, line: str, tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path), "extract", "--lang", language)
    assert done.stdout.splitlines()[2].startswith(line)
    assert header == read(tmp_path, folder).field("Language")


def test_languages_of_the_settings_are_started(tmp_path: Path) -> None:
    extracted(make(tmp_path, SOURCE.replace("{language: zh}", "{language: zh, languages: [zh, fr, pt_BR]}")))
    assert {"zh", "fr", "pt_BR"} == {path.name for path in (tmp_path / "locales").iterdir() if path.is_dir()}


@pytest.mark.parametrize("wanted", [pytest.param("zh", id="same"), pytest.param("zh-CN", id="other-spelling")])
def test_source_language_is_not_started_twice(wanted: str, tmp_path: Path) -> None:
    extracted(make(tmp_path), wanted)
    assert {"content/cv.yaml", "locales/cv.pot", "locales/zh/LC_MESSAGES/cv.po"} == set(files(tmp_path))


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        pytest.param("cn", '"cn" names no language\ndid you mean zh?', id="country"),
        pytest.param("../x", '"../x" names no language\nuse a BCP 47 tag, such as zh, en, zh-Hant or pt-BR', id="path"),
        pytest.param("/etc", '"/etc" names no language', id="absolute-path"),
        pytest.param("", '"" names no language', id="empty"),
    ],
)
def test_unknown_code_is_refused(wanted: str, message: str, tmp_path: Path) -> None:
    before = files(make(tmp_path))
    done = cvi18n(tmp_path, "extract", "--lang", "en", "--lang", wanted)
    assert (2, "") == (done.exit_code, done.stdout)
    assert f"Error: {message}" in done.stderr
    assert before == files(tmp_path)


def test_folder_of_the_same_locale_serves(tmp_path: Path) -> None:
    extracted(make(tmp_path), "en")
    (tmp_path / "locales" / "zh").rename(tmp_path / "locales" / "zh_CN")
    edited(tmp_path, '"Language: zh\\n', '"Language: zh_CN\\n', "locales/zh_CN/LC_MESSAGES/cv.po")
    before = files(tmp_path)
    done = cvi18n(tmp_path, "extract")
    assert (0, "zh: 13 messages") == (done.exit_code, done.stdout.splitlines()[1])
    assert before == files(tmp_path)


def test_two_folders_of_one_locale_are_an_error_that_names_both(tmp_path: Path) -> None:
    extracted(make(tmp_path), "en")
    (tmp_path / "locales" / "zh_Hans").mkdir()
    before = files(tmp_path)
    for command in ("extract", "build", "status"):
        done = cvi18n(tmp_path, command)
        assert (1, "") == (done.exit_code, done.stdout)
        assert "error[two-folders]: locales/zh and locales/zh_Hans are the same language" in done.stderr
    assert before == files(tmp_path)


@pytest.mark.parametrize(
    ("said", "mended"),
    [
        pytest.param("cv", ", header said Language: cv, mended", id="wrong"),
        pytest.param("zh", ", header said Language: zh, mended", id="other-language"),
        pytest.param("", "", id="empty"),
    ],
)
def test_header_that_disagrees_with_the_folder_is_mended(said: str, mended: str, tmp_path: Path) -> None:
    extracted(make(tmp_path), "en")
    before = files(tmp_path)
    edited(tmp_path, '"Language: en\\n"', f'"Language: {said}\\n"', "locales/en/LC_MESSAGES/cv.po")
    assert (
        f"en: 13 messages, 1 fuzzy (1 pre-filled), 5 untranslated{mended}"
        == cvi18n(tmp_path, "extract").stdout.splitlines()[2]
    )
    assert before == files(tmp_path)


# Faults.


def cut(text: str) -> str:
    return text[: text.index('msgid "工程师"') + len('msgid "工程师"')]


def doubled(text: str) -> str:
    return text + '\nmsgctxt "work.position"\nmsgid "工程师"\nmsgstr "x"\n'


@pytest.mark.parametrize("command", ["extract", "build", "status"])
@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        pytest.param(
            lambda text: text.replace("\n\n", "\n<<<<<<< HEAD\n\n", 1), ":15:1: error[catalog-syntax]", id="conflict"
        ),
        pytest.param(cut, ":39:1: error[catalog-syntax]", id="cut"),
        pytest.param(doubled, ":97:1: error[duplicate-message]", id="duplicate"),
        pytest.param(lambda text: text.replace("UTF-8", "KOI9"), ":11:36: error[catalog-syntax]", id="unknown-charset"),
        pytest.param(lambda text: "", ":1:1: error[catalog-syntax]", id="empty"),
    ],
)
def test_broken_catalog_stops_everything(
    command: str, damage: Callable[[str], str], fault: str, tmp_path: Path
) -> None:
    extracted(make(tmp_path), "en", "ja")
    path = catalog(tmp_path, "en")
    path.write_text(damage(path.read_text(encoding="utf-8")), encoding="utf-8")
    before = files(edited(tmp_path, "工程师", "架构师"))
    done = cvi18n(tmp_path, command)
    assert (1, "") == (done.exit_code, done.stdout)
    assert done.stderr.startswith(f"locales/en/LC_MESSAGES/cv.po{fault}")
    assert before == files(tmp_path)


def test_every_broken_catalog_is_named(tmp_path: Path) -> None:
    extracted(make(tmp_path), "en", "ja")
    for folder in ("ja", "en"):
        catalog(tmp_path, folder).write_text("=======\n")
    lines = cvi18n(tmp_path, "extract").stderr.splitlines()
    assert ["locales/en/LC_MESSAGES/cv.po", "locales/ja/LC_MESSAGES/cv.po"] == [
        line.partition(":")[0] for line in lines if "error[" in line
    ]


def test_broken_template_stops_everything(tmp_path: Path) -> None:
    extracted(make(tmp_path), "en")
    before = files(edited(make(tmp_path, files={"locales/cv.pot": ">>>>>>> theirs\n"}), "工程师", "架构师"))
    done = cvi18n(tmp_path, "extract")
    assert (1, "") == (done.exit_code, done.stdout)
    assert done.stderr.startswith("locales/cv.pot:1:1: error[catalog-syntax]")
    assert before == files(tmp_path)


def test_faulty_source_stops_everything_with_all_faults(tmp_path: Path) -> None:
    extracted(make(tmp_path), "en")
    edited(tmp_path, "startDate: 2021-03", "startDate: 2023-13")
    edited(tmp_path, "meta: {language: zh}", "meta: {language: zh, languages: [cn]}")
    before = files(tmp_path)
    for command in ("extract", "build", "status"):
        done = cvi18n(tmp_path, command)
        assert (1, "") == (done.exit_code, done.stdout)
        assert ["content/cv.yaml:1:", "content/cv.yaml:6:"] == [
            line[:18] for line in done.stderr.splitlines() if "error[" in line
        ]
    assert before == files(tmp_path)


def test_msgfmt_accepts_every_catalog(tmp_path: Path) -> None:
    extracted(
        make(tmp_path, SOURCE.replace("带领小组。", "'100% {x} \"引号\" \\ 反斜杠'")), "en", "ar", "zh-Hant", "sr-Latn"
    )
    for path in sorted(tmp_path.rglob("*.po")):
        command = [require("msgfmt"), "--check", "-o", str(tmp_path / "out.mo"), str(path)]
        done = subprocess.run(command, capture_output=True, timeout=60)
        assert (0, b"") == (done.returncode, done.stderr)


@pytest.mark.parametrize("command", ["extract", "status", "build"])
def test_catalog_in_another_encoding_is_read_and_said(command: str, tmp_path: Path) -> None:
    extracted(make(tmp_path), "en")
    path = tmp_path / "locales/en/LC_MESSAGES/cv.po"
    path.write_bytes(path.read_text(encoding="utf-8").replace("charset=UTF-8", "charset=GB18030").encode("gb18030"))
    done = cvi18n(tmp_path, command)
    assert 0 == done.exit_code
    assert "hint[catalog-encoding]" in done.stderr
    assert ("charset=UTF-8" in path.read_text(encoding="utf-8", errors="replace")) == (command == "extract")
