"""From a CV to messages: contexts, notes in the source's language, references."""

from __future__ import annotations

import textwrap

import pytest

from cvi18n.catalog.entry import Entry
from cvi18n.extract import file_reference, in_order, label_messages, line_reference, messages
from cvi18n.locale import labels
from cvi18n.model.resume import Resume
from cvi18n.source.read import read_source


def resume(text: str, name: str = "content/cv.yaml") -> Resume:
    source = read_source([(name, textwrap.dedent(text).encode())], lambda tag: None)
    assert () == source.diagnostics
    return source.resume


def notes(text: str) -> dict[tuple[str | None, str], tuple[str, ...]]:
    return {entry.key: entry.notes for entry in messages(resume(text))}


WORK = """\
meta: {language: zh}
work:
  - name: 青禾书店
    position: 工程师
    highlights:
      - 带领小组。
      - title: 重构
        text: 拆分服务。
        highlights:
          - 写测试。
    projects:
      - name: 对账平台
        highlights:
          - 带领小组。
"""


def test_a_message_is_known_by_field_and_text() -> None:
    assert [
        ("work.name", "青禾书店"),
        ("work.position", "工程师"),
        ("work.highlights", "带领小组。"),
        ("work.highlights.title", "重构"),
        ("work.highlights", "拆分服务。"),
        ("work.highlights", "写测试。"),
        ("work.projects.name", "对账平台"),
        ("work.projects.highlights", "带领小组。"),
    ] == [entry.key for entry in messages(resume(WORK))]


def test_nothing_is_filled_in() -> None:
    assert not any(entry.target or entry.flags or entry.obsolete for entry in messages(resume(WORK)))


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        pytest.param(("work.name", "青禾书店"), ("工作经历 › 青禾书店 › 名称",), id="company"),
        pytest.param(("work.position", "工程师"), ("工作经历 › 青禾书店 › 职位",), id="field-of-a-company"),
        pytest.param(("work.highlights", "带领小组。"), ("工作经历 › 青禾书店 › 要点",), id="point"),
        pytest.param(("work.highlights", "写测试。"), ("工作经历 › 青禾书店 › 要点",), id="point-below-a-point"),
        pytest.param(
            ("work.highlights.title", "重构"),
            ("工作经历 › 青禾书店 › 要点 › 标题", "加粗的引导语：冒号由页面自动添加。"),
            id="lead-in",
        ),
        pytest.param(
            ("work.projects.highlights", "带领小组。"),
            ("工作经历 › 青禾书店 › 项目经历 › 对账平台 › 要点",),
            id="project",
        ),
    ],
)
def test_note_says_where_a_text_stands(key: tuple[str, str], expected: tuple[str, ...]) -> None:
    assert expected == notes(WORK)[key]


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        pytest.param("zh", ("工作经历 › 某 › 职位",), id="chinese"),
        pytest.param("en", ("Work experience › 某 › position",), id="english"),
        pytest.param("zh-CN", ("工作经历 › 某 › 职位",), id="other-spelling"),
        pytest.param("eo", ("Work experience › 某 › position",), id="language-without-words"),
    ],
)
def test_notes_are_in_the_source_language(tag: str, expected: tuple[str, ...]) -> None:
    assert expected == notes(f"meta: {{language: {tag}}}\nwork: [{{name: 某, position: 某}}]")[("work.position", "某")]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("公" * 40, "公" * 40, id="forty-characters-fit"),
        pytest.param("公" * 41, "公" * 39 + "…", id="forty-one-are-cut-to-forty"),
    ],
)
def test_long_names_are_cut(name: str, shown: str) -> None:
    found = notes(f"meta: {{language: zh}}\nwork: [{{name: {name}, position: 某}}]")
    assert (f"工作经历 › {shown} › 职位",) == found[("work.position", "某")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("basics: {name: Ada}", "A person’s name, as that person writes it in your language.", id="person"),
        pytest.param(
            "basics: {givenName: Ada}", "A person’s given name, as that person writes it in your language.", id="given"
        ),
        pytest.param(
            "basics: {familyName: Ada}",
            "A person’s family name, as that person writes it in your language.",
            id="family",
        ),
        pytest.param(
            "basics: {label: Ada}",
            "Stands below the name in large type: at most 48 characters fit on a line.",
            id="headline",
        ),
        pytest.param(
            "basics: {taglines: [Ada]}",
            "A line of its own at the top of the page: at most 60 characters fit.",
            id="tag-line",
        ),
        pytest.param("basics: {details: [{label: Ada}]}", "A label: the colon is added on the page.", id="label"),
        pytest.param("projects: [{name: Ada}]", "The heading of an entry.", id="entry"),
        pytest.param("sections: [{id: x, title: Ada}]", "A heading.", id="heading"),
        pytest.param(
            "work: [{highlights: [{title: Ada}]}]", "A bold lead-in: the colon is added on the page.", id="lead-in"
        ),
    ],
)
def test_note_says_what_to_mind(text: str, expected: str) -> None:
    (entry,) = messages(resume(f"meta: {{language: en}}\n{text}"))
    assert expected == entry.notes[1]


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        pytest.param("zh", "用Rust写", ("西文词语照原样保留：Rust",), id="one"),
        pytest.param("zh", "用Rust与Python", ("西文词语照原样保留：Rust、Python",), id="put-as-a-list-in-the-language"),
        pytest.param("be", "на Rust і Python", ("Keep the Latin terms: Rust, Python",), id="language-without-words"),
        pytest.param(
            "zh", "A1、A2、A3、A4、A5、A6、A7项", ("西文词语照原样保留：A1、A2、A3、A4、A5、A6",), id="at-most-six"
        ),
        pytest.param("zh", "写文档", (), id="none"),
        pytest.param("en", "Wrote 核心 in Rust", (), id="latin-source"),
    ],
)
def test_note_says_which_latin_terms_to_keep(tag: str, text: str, expected: tuple[str, ...]) -> None:
    (entry,) = messages(resume(f"meta: {{language: {tag}}}\nwork: [{{highlights: [{text}]}}]"))
    assert expected == entry.notes[1:]


@pytest.mark.parametrize("mind", [key.removeprefix("mind.") for key in labels.NOTES if key.startswith("mind.")])
def test_every_note_with_a_count_has_one(mind: str) -> None:
    assert ("{count}" in labels.NOTES[f"mind.{mind}"]) == (mind in labels.ROOM)


def test_equal_texts_in_one_place_are_one_message() -> None:
    text = """\
        meta: {language: zh}
        work:
          - {name: 甲公司, position: 工程师}
          - {name: 乙公司, position: 工程师}
          - {name: 乙公司, position: 工程师}
        """
    (entry,) = (entry for entry in messages(resume(text), line_reference) if entry.context == "work.position")
    assert ("工作经历 › 甲公司 › 职位", "工作经历 › 乙公司 › 职位") == entry.notes
    assert ("content/cv.yaml:3", "content/cv.yaml:4", "content/cv.yaml:5") == entry.references


def test_equal_texts_elsewhere_are_messages_of_their_own() -> None:
    found = messages(resume("meta: {language: zh}\nwork: [{position: 甲}]\nvolunteer: [{position: 甲}]"))
    assert [("work.position", "甲"), ("volunteer.position", "甲")] == [entry.key for entry in found]


def test_references_name_the_file_and_always_line_one() -> None:
    assert {("content/cv.yaml:1",)} == {entry.references for entry in messages(resume(WORK), file_reference)}


def test_references_with_line_numbers() -> None:
    found = {entry.source: entry.references for entry in messages(resume(WORK), line_reference)}
    assert (("content/cv.yaml:4",), ("content/cv.yaml:10",)) == (found["工程师"], found["写测试。"])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("content/cv.json", "content/cv.json:1", id="plain"),
        pytest.param("content/简历.yaml", "content/简历.yaml:1", id="chinese"),
        pytest.param("content/my cv.yaml", "\u2068content/my cv.yaml\u2069:1", id="space"),
        pytest.param("content/a\nb.yaml", "content/a\ufffdb.yaml:1", id="line-end"),
        pytest.param("content/a\udcff.yaml", "content/a\ufffd.yaml:1", id="no-utf8"),
    ],
)
def test_name_of_the_file(name: str, expected: str) -> None:
    (entry,) = messages(resume('{"meta": {"language": "en"}, "basics": {"name": "Ada"}}', name))
    assert (expected,) == entry.references


def test_inserted_line_changes_no_message() -> None:
    assert messages(resume(WORK)) == messages(resume("# a comment\n\n" + WORK))


def test_moved_and_indented_entries_change_no_message() -> None:
    one = "meta: {language: zh}\nwork: [{name: 甲, highlights: [一, 二, {text: 三, highlights: [四]}]}]"
    other = "meta: {language: zh}\nwork: [{name: 甲, highlights: [四, {text: 二, highlights: [{text: 三}, 一]}]}]"
    assert sorted(messages(resume(one))) == sorted(messages(resume(other)))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("basics: {email: a@b.example, phone: '123', url: https://b.example}", id="addresses"),
        pytest.param("basics: {profiles: [{network: GitHub, username: 小明, url: https://b.example}]}", id="profile"),
        pytest.param("work: [{name: IBM, startDate: 2018-07, endDate: present}]", id="dates-and-latin-names"),
        pytest.param("skills: [{level: expert, keywords: [LoRA, Python]}]", id="codes-and-technologies"),
        pytest.param("languages: [{language: en, fluency: B2}]", id="language-codes"),
    ],
)
def test_no_message(text: str) -> None:
    assert [] == messages(resume(f"meta: {{language: zh}}\n{text}"))


def test_labels_that_are_used_in_the_order_of_the_table() -> None:
    used = ["{label}: {value}", "Skills", "Summary", "no label of ours"]
    assert [("label", "Summary"), ("label", "Skills"), ("label", "{label}: {value}")] == [
        entry.key for entry in label_messages(used, "zh")
    ]


def test_label_with_placeholders_carries_the_format_flag() -> None:
    plain, framed = label_messages(["Skills", "{label}: {value}"], "en")
    assert Entry("Skills", "label", notes=("A word of the page itself; filled in already, yours to change.",)) == plain
    assert (("python-brace-format",), 2) == (framed.flags, len(framed.notes))
    assert "Keep what stands in braces; the words and signs around it are yours." == framed.notes[1]


def test_no_message_of_the_writer_carries_a_format_flag() -> None:
    (entry,) = messages(resume("meta: {language: en}\nbasics: {summary: 'Cut 40% during {x}.'}"))
    assert () == entry.flags


def test_in_order_keeps_the_order_of_the_whole() -> None:
    a, b, c = Entry("a"), Entry("b"), Entry("c")
    assert [a, c] == in_order([a, b, c], [[c], [a]])
