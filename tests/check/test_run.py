"""The driver gives findings their places, their weight and the way out, and leaves unfinished entries alone."""

from __future__ import annotations

import pytest

from cvi18n.catalog.entry import Key
from cvi18n.catalog.parse import parse
from cvi18n.check.glossary import Glossary
from cvi18n.check.run import Subject, check_catalog
from cvi18n.diagnostic import Diagnostic, Place, Severity
from cvi18n.prefill.index import Index, Term

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: {}\\n"\n\n'
FILE = "locales/en/LC_MESSAGES/cv.po"
FAULTY = 'msgctxt "work.highlights"\nmsgid "带领小组。"\nmsgstr "Led the the team."\n'


def check(text: str, source: str = "zh", target: str = "en", glossary: Glossary | None = None) -> list[Diagnostic]:
    catalog = parse(FILE, (HEADER.format(target) + text).encode())
    places: dict[Key, Place] = {("work.highlights", "带领小组。"): Place("content/cv.yaml", 8, 9)}
    return check_catalog(Subject(FILE, catalog, source, target, places, glossary))


def test_finding_in_full() -> None:
    (found,) = check(FAULTY)
    assert [
        f"{FILE}:6:1: warning[doubled-word]: “the” stands twice in a row",
        '   source  "带领小组。"          content/cv.yaml:8:9',
        '   target  "Led the the team."',
        '   help    delete one of them in line 6, or add the translator comment "cvi18n: allow doubled-word"',
    ] == str(found).splitlines()
    assert Severity.WARNING is found.severity


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("#, fuzzy\n", id="fuzzy"),
        pytest.param("# cvi18n: allow doubled-word\n", id="allowed"),
        pytest.param("# as the band is called; cvi18n: allow term-lost, doubled-word\n", id="allowed among others"),
    ],
)
def test_entry_that_is_left_alone(before: str) -> None:
    assert [] == check(before + FAULTY)


@pytest.mark.parametrize(
    "comment", ["# cvi18n: allow term-lost\n", "#. cvi18n: allow doubled-word\n", "# allow doubled-word\n"]
)
def test_comment_that_allows_nothing(comment: str) -> None:
    assert ["doubled-word"] == [found.code for found in check(comment + FAULTY)]


def test_empty_and_obsolete_entries_are_no_fault() -> None:
    obsolete = "".join(f"#~ {line}\n" for line in FAULTY.splitlines())
    assert [] == check('msgid "甲"\nmsgstr ""\n\n' + obsolete)


def test_labels_are_from_english_in_whatever_catalog() -> None:
    assert [] == check('msgctxt "label"\nmsgid "Skills"\nmsgstr "Skills"\n')
    (found,) = check('msgctxt "label"\nmsgid "Skills"\nmsgstr "Skills"\n', target="fr")
    assert "same-as-source" == found.code


def test_own_catalog_is_looked_at_where_somebody_reworded_it() -> None:
    row = 'msgctxt "work.highlights"\nmsgid "用Kafka带领带领小组，的的。"\nmsgstr "{}"\n'
    assert [] == check(row.format("用Kafka带领带领小组，的的。"), "zh", "zh")
    (found,) = check(row.format("带领小组，小组的的工作。"), "zh", "zh")
    assert "doubled-word" == found.code


def test_findings_are_sorted_and_each_is_told_once() -> None:
    found = check(FAULTY.replace("team.", "team ，") + "\n" + FAULTY.replace("小组", "团队"))
    assert found == sorted(found, key=lambda diagnostic: diagnostic.order)
    assert len(found) == len(set(found)) > 2


def test_previous_source_without_a_flag() -> None:
    (found,) = check('#| msgid "带小组。"\nmsgctxt "x"\nmsgid "带领小组。"\nmsgstr "Led a team."\n')
    assert "fuzzy-remainder" == found.code


@pytest.mark.parametrize(
    ("fields", "code", "severity"),
    [
        pytest.param("Plural-Forms: nplurals=2; plural=foo;", "plural-forms", "error", id="rule"),
        pytest.param("Language: de", "catalog-language", "warning", id="language"),
    ],
)
def test_header(fields: str, code: str, severity: str) -> None:
    header = f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n{fields}\\n"\n'
    (found,) = check_catalog(Subject(FILE, parse(FILE, header.encode()), "zh", "en"))
    assert (code, severity, Place(FILE)) == (found.code, found.severity.value, found.at)


@pytest.mark.parametrize("field", ["Language: en_GB", "Language: x", "Plural-Forms: nplurals=2; plural=(n != 1);", ""])
def test_header_that_is_right(field: str) -> None:
    header = f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n{field}\\n"\n'
    assert [] == check_catalog(Subject(FILE, parse(FILE, header.encode()), "zh", "en"))


def test_every_form_of_a_plural_is_compared_and_counted() -> None:
    entry = (
        'msgctxt "x"\nmsgid "apple"\nmsgid_plural "apples"\n'
        'msgstr[0] "Apfel"\nmsgstr[1] "Äpfel Äpfel"\nmsgstr[2] "Äpfel"\n'
    )
    assert ["doubled-word", "plural-forms"] == [found.code for found in check(entry, "en", "de")]


TERMS = Index(
    [Term("机型", "machine model"), Term("师傅", "mentor"), Term("师傅", "veteran"), Term("ciheng", "ciheng")]
)


@pytest.mark.parametrize(
    ("source", "target", "missed"),
    [
        pytest.param("机型未知时反问。", "Asks when the machine model is unknown.", 0, id="used"),
        pytest.param("机型未知时反问。", "Asks for models of machines.", 0, id="inflected"),
        pytest.param("各机型的权重。", "Weights per model.", 0, id="shortened"),
        pytest.param("机型未知时反问。", "Asks when it is unknown.", 1, id="not used"),
        pytest.param("与师傅共建。", "Built with veterans.", 0, id="an alternative"),
        pytest.param("与师傅共建。", "Built with masters.", 1, id="none of two"),
        pytest.param("用ciheng比较。", "Compared with ciheng.", 0, id="kept"),
        pytest.param("用ciheng比较。", "Compared with Ciheng.", 1, id="kept in another case"),
        pytest.param(
            "见[文档](https://example.org/ciheng)", "See the [docs](https://example.org/ciheng)", 0, id="address"
        ),
        pytest.param("用`ciheng 机型`", "`ciheng 机型` is used", 0, id="code"),
    ],
)
def test_glossary(source: str, target: str, missed: int) -> None:
    found = check(f'msgctxt "work.highlights"\nmsgid "{source}"\nmsgstr "{target}"\n', glossary=TERMS)
    assert missed == sum(diagnostic.code == "glossary-term" for diagnostic in found)


def test_time_grows_with_the_number_of_entries_alone() -> None:
    """No check compares each entry with every other: names and equal texts are looked up."""
    rows = (f'msgctxt "references.name"\nmsgid "王{n}"\nmsgstr "Wang {n}x"\n\n' for n in range(1500))
    assert [] == [found for found in check("".join(rows)) if found.severity is Severity.ERROR]
