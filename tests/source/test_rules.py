from __future__ import annotations

import pytest

from cvi18n.diagnostic import Severity
from tests.source.reading import found, read

BUILT_IN = [
    *("summary", "objective", "details", "work", "projects", "volunteer", "education", "skills", "certificates"),
    *("awards", "publications", "languages", "interests", "references"),
]


@pytest.mark.parametrize("written", ["talks", "a", "Talks-2024", "open_source", "演讲", "é1"])
def test_ids_of_sections(written: str) -> None:
    assert [] == found(read(f"sections: [{{id: {written}}}]").diagnostics)


@pytest.mark.parametrize("written", ["'2024'", "-x", "_x", "a b", "a.b", "a/b", "演讲。", "'..'", "a:b", "'a\\'"])
def test_what_cannot_be_an_id(written: str) -> None:
    assert ["1:17 bad-id"] == found(read(f"sections: [{{id: {written}}}]").diagnostics)


@pytest.mark.parametrize("written", ["{title: x}", "{id: ''}", "{id: ~}", "{}"])
def test_a_section_needs_an_id(written: str) -> None:
    assert ["1:12 missing-id"] == found(read(f"sections: [{written}]").diagnostics)


@pytest.mark.parametrize("name", BUILT_IN)
def test_an_id_is_no_built_in_section(name: str) -> None:
    [fault] = read(f"meta: {{sections: [{name}]}}\nsections: [{{id: x}}, {{id: {name}, title: 题}}]").diagnostics
    assert (fault.code, fault.message) == ("duplicate-id", f'the id "{name}" is the name of a built-in section')
    assert () == fault.related


def test_ids_that_stand_twice_name_both_places() -> None:
    faults = read("sections: [{id: a}, {id: b}, {id: a}, {id: a}]").diagnostics
    assert ["1:35 duplicate-id", "1:44 duplicate-id"] == found(faults)
    assert ['the id "a" stands at content/cv.yaml:1:17 already'] * 2 == [fault.message for fault in faults]
    assert ["content/cv.yaml:1:17"] * 2 == [str(fault.related[0]) for fault in faults]


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        pytest.param("wrok", 'did you mean "work"?', id="misspelt"),
        pytest.param("talk", 'did you mean "talks"?', id="misspelt-own"),
        pytest.param("basics", None, id="no-section"),
        pytest.param("全部", f"known here: {', '.join([*BUILT_IN, 'talks'])}", id="far-from-all"),
    ],
)
def test_an_order_of_sections_that_are_unknown(written: str, advice: str | None) -> None:
    source = read(f"meta: {{language: zh, sections: [work, {written}, talks]}}\nsections: [{{id: talks}}]")
    [fault] = source.diagnostics
    assert ("unknown-section", f'no section is called "{written}"') == (fault.code, fault.message)
    assert (1, 39) == (fault.at.line, fault.at.column)
    assert advice is None or advice == fault.help


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_papers(paper: str) -> None:
    assert [] == found(read(f"meta: {{paper: {paper}}}").diagnostics)


@pytest.mark.parametrize("paper", ["a4", "letter", "A3", "US Letter", "4"])
def test_unknown_papers(paper: str) -> None:
    [fault] = read(f"meta: {{paper: {paper}}}").diagnostics
    assert (Severity.ERROR, "unknown-paper", 'write "A4" or "Letter"') == (fault.severity, fault.code, fault.help)


@pytest.mark.parametrize(
    "setting",
    [
        *("dateStyle: numeric", "dateStyle: short", "dateStyle: long", "digits: latn", "digits: native", "digits: ''"),
        *("design: {font: serif, density: airy}", "design: {accent: '#aBc'}", "design: {accent: '#15576a'}"),
        *("design: {accent: '', font: ~}", "design: {}", "pages: 2", "pages: '12'", "pages: ''"),
        *("fileName: '{name}-CV-{lang}'", "fileName: 简历", "fileName: ''", "private: [basics.phone]", "private: []"),
    ],
)
def test_choices(setting: str) -> None:
    assert [] == found(read(f"meta: {{{setting}}}").diagnostics)


@pytest.mark.parametrize(
    ("setting", "code", "message", "advice"),
    [
        pytest.param(
            "dateStyle: full",
            "unknown-date-style",
            'no style of dates is called "full"',
            'write "numeric", "short" or "long"',
            id="dateStyle",
        ),
        pytest.param(
            "digits: Native", "unknown-digits", 'no digits are called "Native"', 'write "latn" or "native"', id="digits"
        ),
        pytest.param(
            "pages: two",
            "bad-pages",
            '"two" is no number of pages',
            "write a whole number from 1 to 99, such as 2",
            id="pages",
        ),
        pytest.param(
            "fileName: '{nam}'",
            "bad-file-name",
            "a file name has no field {nam}",
            "known fields: {name}, {label}, {lang}, {date}",
            id="fileName",
        ),
    ],
)
def test_unknown_choices(setting: str, code: str, message: str, advice: str) -> None:
    [fault] = read(f"meta: {{{setting}}}").diagnostics
    assert (Severity.ERROR, code, message, advice) == (fault.severity, fault.code, fault.message, fault.help)
    assert setting.index(" ") + len("meta: {") + 2 == fault.at.column


@pytest.mark.parametrize(
    ("setting", "code", "message", "advice"),
    [
        pytest.param(
            "accent: red",
            "bad-colour",
            '"red" is no colour',
            'write #rgb or #rrggbb, in quotes: "#15576a"',
            id="accent",
        ),
        pytest.param(
            "font: Arial",
            "unknown-font",
            'no kind of font is called "Arial"',
            'write "sans" or "serif"',
            id="font",
        ),
        pytest.param(
            "density: tight",
            "unknown-density",
            'no density is called "tight"',
            'write "compact", "normal" or "airy"',
            id="density",
        ),
    ],
)
def test_what_a_design_cannot_be(setting: str, code: str, message: str, advice: str) -> None:
    [fault] = read(f"meta: {{design: {{{setting}}}}}").diagnostics
    assert (Severity.ERROR, code, message, advice) == (fault.severity, fault.code, fault.message, fault.help)
    assert setting.index(" ") + len("meta: {design: {") + 2 == fault.at.column


@pytest.mark.parametrize("written", ["#15576a", "", "# a comment"])
def test_a_colour_that_is_a_comment_is_noticed(written: str) -> None:
    [fault] = read(f"meta:\n  design:\n    accent: {written}\n    font: sans\n").diagnostics
    assert (Severity.WARNING, "bad-colour") == (fault.severity, fault.code)
    assert "there is no colour here: in YAML a # begins a comment" == fault.message
    assert 3 == fault.at.line
