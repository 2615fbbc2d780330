from __future__ import annotations

import pytest

from cvi18n.diagnostic import Severity
from cvi18n.source.read import read_source
from tests.source.reading import NAME, found, language_fault, read, read_files


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("basics: 林薇", '1:9 "basics" must be a mapping of keys and values', id="text-for-mapping"),
        pytest.param("basics: [x]", '1:9 "basics" must be a mapping of keys and values', id="list-for-mapping"),
        pytest.param("basics: {name: {x: y}}", '1:16 "name" must be text', id="mapping-for-text"),
        pytest.param("basics: {summary: [x]}", '1:19 "summary" must be text', id="list-for-prose"),
        pytest.param("basics: {url: {x: y}}", '1:15 "url" must be text', id="mapping-for-url"),
        pytest.param(
            "work: {name: x}",
            '1:7 "work" must be a list, each a mapping of keys and values after a dash',
            id="mapping-for-list",
        ),
        pytest.param("work: x", '1:7 "work" must be a list, each a mapping of keys and values after a dash'),
        pytest.param("work: [{name: x}, 3]", '1:19 "work" must be a mapping of keys and values', id="number-in-list"),
        pytest.param("work: [[{name: x}]]", '1:8 "work" must be a mapping of keys and values', id="list-in-list"),
        pytest.param("work: [{startDate: [2021]}]", '1:20 "startDate" must be text', id="list-for-date"),
        pytest.param("work: [{hidden: {x: y}}]", '1:17 "hidden" must be text', id="mapping-for-flag"),
        pytest.param("work: [{hidden: yes}]", '1:17 "hidden" must be true or false', id="word-for-flag"),
        pytest.param(
            "work: [{only: zh}]", '1:15 "only" must be a list, each text after a dash', id="text-for-languages"
        ),
        pytest.param(
            "work: [{highlights: x}]",
            '1:21 "highlights" must be a list, each text, or a mapping after a dash',
            id="text-for-highlights",
        ),
        pytest.param(
            "work: [{highlights: [[x]]}]", '1:22 "highlights" must be text, or a mapping', id="list-for-highlight"
        ),
        pytest.param("skills: [{keywords: [{x: y}]}]", '1:22 "keywords" must be text', id="mapping-for-keyword"),
        pytest.param("skills: [{level: [expert]}]", '1:18 "level" must be text', id="list-for-code"),
        pytest.param("meta: {labels: [x]}", '1:16 "labels" must be a mapping of keys and text', id="list-for-labels"),
        pytest.param("meta: {labels: {work: [x]}}", '1:23 "work" must be text', id="list-for-label"),
        pytest.param("meta: {sections: work}", '1:18 "sections" must be a list, each text after a dash', id="setting"),
    ],
)
def test_wrong_types(text: str, message: str) -> None:
    [fault] = [diagnostic for diagnostic in read(text).diagnostics if diagnostic.severity is Severity.ERROR]
    assert ("wrong-type", message) == (fault.code, f"{fault.at.line}:{fault.at.column} {fault.message}")
    assert message.endswith(fault.help.removeprefix("write ").removesuffix(" here"))


def test_all_faults_of_all_files_in_one_pass_sorted() -> None:
    source = read_files(
        {
            "content/b.yaml": """\
            work:
              - startDate: 2023-13
                endDate: 2023-02-30
                hidden: maybe
              - startDate: 2021/03
                only: [xx, zh]
                only: [en]
              - 3
            meta: {paper: A3}
            """,
            "content/a.yaml": """\
            basics: {nmae: x, name: [y]}
            sections: [{title: x}]
            work: []
            """,
        }
    )
    assert [
        "content/a.yaml:1:10 unknown-key",
        "content/a.yaml:1:25 wrong-type",
        "content/a.yaml:2:12 missing-id",
        "content/a.yaml:3:1 duplicate-key",
        "content/b.yaml:2:16 impossible-date",
        "content/b.yaml:3:14 impossible-date",
        "content/b.yaml:4:13 wrong-type",
        "content/b.yaml:5:16 not-a-date",
        "content/b.yaml:6:12 unknown-language",
        "content/b.yaml:7:5 duplicate-key",
        "content/b.yaml:8:5 wrong-type",
        "content/b.yaml:9:15 unknown-paper",
    ] == [f"{found.at} {found.code}" for found in source.diagnostics if found.severity is not Severity.HINT]


def test_what_is_faulty_is_left_out_and_the_rest_is_read() -> None:
    source = read("work: [{name: a, startDate: 2023-13}, 3, {name: b, only: [xx, zh]}]\nbasics: x")
    first, second = source.resume.work
    assert (first.start_date, source.resume.basics) == (None, None)
    assert ["zh"] == [tag.value for tag in second.only]


def test_an_alias_repeats_no_fault() -> None:
    assert ["1:21 not-a-date"] == found(read("work: [&a {endDate: 2021/03}, *a, *a]").diagnostics)


@pytest.mark.parametrize(
    ("text", "key", "advice"),
    [
        pytest.param("basics: {nmae: x}", "nmae", 'did you mean "name"?', id="misspelt"),
        pytest.param("experience: []", "experience", "for facts of your own use basics.details or sections", id="far"),
        pytest.param("work: [{start_date: x}]", "start_date", 'did you mean "startDate"?', id="in-another-style"),
        pytest.param("work: [{highlights: [{titel: x}]}]", "titel", 'did you mean "title"?', id="nested"),
        pytest.param("meta: {langauges: []}", "langauges", 'did you mean "languages"?', id="setting"),
        pytest.param("Basics: {}", "Basics", 'did you mean "basics"?', id="in-another-case"),
        pytest.param(
            "basics: {<<: {name: x}}", "<<", "for facts of your own use basics.details or sections", id="merge"
        ),
    ],
)
def test_an_unknown_key_is_a_warning(text: str, key: str, advice: str) -> None:
    [warning] = [diagnostic for diagnostic in read(text).diagnostics if diagnostic.severity is not Severity.HINT]
    assert Severity.WARNING is warning.severity
    assert (
        f'the key "{key}" is unknown here; it is kept, and not shown; {advice}' == f"{warning.message}; {warning.help}"
    )


def test_unknown_keys_are_kept_as_they_were_written() -> None:
    resume = read("x: {a: [1, null, '', ~], b: no}").resume
    assert {"x": {"a": ("1", None, "", None), "b": "no"}} == resume.extra
    resume = read("basics: {name: x, y: 2021-03}\nwork: [{z: }]").resume
    assert resume.basics is not None
    assert {"y": "2021-03"} == resume.basics.extra
    assert {"z": None} == resume.work[0].extra


def test_one_warning_for_each_unknown_key() -> None:
    source = read("work: [{x: 1}, {x: 2, y: 3}]\nbasics: {x: 4}\nx: 5\nz: '\"x\"'")
    assert ["1:9 unknown-key", "1:23 unknown-key", "4:1 unknown-key"] == found(source.diagnostics)
    assert ["2"] == [source.resume.work[1].extra["x"]]


def test_the_schema_key_is_no_unknown_key() -> None:
    source = read('{"$schema": "x", "basics": {"name": "y"}}')
    assert ([], {}) == (found(source.diagnostics), source.resume.extra)


def test_an_unknown_language_is_told_with_its_nearest() -> None:
    [fault] = read("meta: {language: zz}\nbasics: {name: 林薇}").diagnostics
    assert str(fault) == (
        'content/cv.yaml:1:18: error[unknown-language]: "zz" names no language\n   help    did you mean "zh"?'
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("basics: {name: 林薇}", "zh", id="chinese"),
        pytest.param("basics: {name: Nora Vale}", "en", id="english"),
        pytest.param("work: [{highlights: [エンジニアとして働く]}]", "ja", id="japanese"),
        pytest.param("basics: {name: Lin Wei, summary: 从事推荐系统与大模型研发，熟悉 PyTorch}", "zh", id="mixed"),
        pytest.param(
            "basics: {name: 林薇, summary: Ten years of search and recommendation systems}", "en", id="quoted"
        ),
        pytest.param("basics: {name: 林薇, url: https://example.com/a/long/address}", "zh", id="addresses-are-no-text"),
        pytest.param("basics: {givenName: 薇, name: A long name that is no message}", "zh", id="messages-alone"),
        pytest.param("work: [{hidden: true, summary: 草稿也是文字}]", "zh", id="drafts-count"),
    ],
)
def test_without_a_setting_the_script_decides_and_a_hint_says_so(text: str, language: str) -> None:
    source = read(text)
    assert language == source.resume.language
    assert [
        f"{NAME}:1:1: hint[source-language]: meta.language is not set; the text looks like {language}\n"
        f'   help    to be certain, add the line "language: {language}" below "meta:"'
    ] == [str(diagnostic) for diagnostic in source.diagnostics]


def test_the_hint_stands_at_meta_where_there_is_one() -> None:
    [hint] = read("basics: {name: 林薇}\nmeta: {paper: A4}").diagnostics
    assert (2, 7) == (hint.at.line, hint.at.column)


@pytest.mark.parametrize("tag", ["en", "pt-BR", "zh-Hant"])
def test_the_setting_decides_against_the_script(tag: str) -> None:
    source = read(f"meta: {{language: {tag}}}\nbasics: {{name: 林薇}}")
    assert (tag, ()) == (source.resume.language, source.diagnostics)


def test_a_cv_without_text_needs_no_hint() -> None:
    source = read("basics: {email: a@example.com}")
    assert ("en", ()) == (source.resume.language, source.diagnostics)


def test_no_file_at_all() -> None:
    source = read_source([], language_fault)
    assert [
        "content:1:1: error[no-content]: there is no CV in content/\n"
        "   help    put a JSON Resume document, YAML or JSON, into content/"
    ] == [str(diagnostic) for diagnostic in source.diagnostics]
