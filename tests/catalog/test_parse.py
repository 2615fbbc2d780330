"""Reading: for certain or not at all."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.catalog.entry import Entry, Previous
from cvi18n.catalog.parse import parse
from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity
from tests.catalog.catalogs import EVERYTHING, EVERYTHING_PO, HEADER


def entries(body: str) -> tuple[Entry, ...]:
    return parse("cv.po", (HEADER + body).encode()).entries


def faults(content: bytes) -> tuple[Diagnostic, ...]:
    with pytest.raises(Faults) as caught:
        parse("locales/en/LC_MESSAGES/cv.po", content)
    return caught.value.diagnostics


ENTRY = 'msgid "a"\nmsgstr "b"\n'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param('msgid "a"\nmsgstr ""\n', Entry("a"), id="untranslated"),
        pytest.param('msgid ""\n"a"\n"b"\nmsgstr ""\n', Entry("ab"), id="text-on-several-lines"),
        pytest.param('msgctxt ""\nmsgid "a"\nmsgstr ""\n', Entry("a", ""), id="empty-context"),
        pytest.param('  msgid "a"\n\t"b"\n msgstr\t"c"  \n', Entry("ab", target="c"), id="indented"),
        pytest.param('msgid"a"\nmsgstr"b"\n', Entry("a", target="b"), id="no-space-after-keyword"),
        pytest.param("#\n#c\n#  d \n" + ENTRY, Entry("a", target="b", comments=("", "c", " d ")), id="comments"),
        pytest.param("#.\n#.n\n#. m\n" + ENTRY, Entry("a", target="b", notes=("", "n", "m")), id="notes"),
        pytest.param(
            "#: x:1 y\n#:z:2\n" + ENTRY, Entry("a", target="b", references=("x:1", "y", "z:2")), id="references"
        ),
        pytest.param(
            "#: \u2068a b\u2069:1 c:2\n" + ENTRY,
            Entry("a", target="b", references=("\u2068a b\u2069:1", "c:2")),
            id="reference-with-space",
        ),
        pytest.param(
            "#, fuzzy,no-wrap\n#,max-length:9\n" + ENTRY,
            Entry("a", target="b", flags=("fuzzy", "no-wrap", "max-length:9")),
            id="flags",
        ),
        pytest.param(
            "#= python-brace-format\n#, fuzzy\n" + ENTRY,
            Entry("a", target="b", flags=("python-brace-format", "fuzzy")),
            id="flags-after-the-sign-of-gettext-1",
        ),
        pytest.param(
            '#| msgctxt "c"\n#| msgid "x"\n#| "y"\n' + ENTRY,
            Entry("a", target="b", previous=Previous("xy", "c")),
            id="previous",
        ),
        pytest.param('#| msgid ""\n' + ENTRY, Entry("a", target="b", previous=Previous("")), id="previous-empty"),
        pytest.param(
            '#~| msgid "x"\n#~ msgid "a"\n#~ msgstr ""\n#~ "b"\n',
            Entry("a", target="b", previous=Previous("x"), obsolete=True),
            id="obsolete",
        ),
        pytest.param("#~\n#|\n" + ENTRY, Entry("a", target="b"), id="empty-marks"),
        pytest.param(
            'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] ""\n"d"\n',
            Entry("a", plural="b", plurals=("c", "d")),
            id="plural",
        ),
        pytest.param(r'msgid "\a\b\f\n\r\t\v\"\\"' '\nmsgstr ""\n', Entry('\a\b\f\n\r\t\v"\\'), id="escapes"),
        pytest.param(r'msgid "\\n\x41\101\0"' '\nmsgstr ""\n', Entry("\\nAA\0"), id="numbers"),
        pytest.param(r'msgid "\303\251\xe9\x9b\xb6"' '\nmsgstr ""\n', Entry("é零"), id="numbers-are-bytes"),
        pytest.param('msgid "\u2028\x85\x0c"\nmsgstr ""\n', Entry("\u2028\x85\x0c"), id="what-ends-no-line-here"),
        pytest.param('msgid "a"\nmsgstr "b"\n# the end\n', Entry("a", target="b"), id="comment-at-the-end"),
        pytest.param('msgid "a"\nmsgstr "b"', Entry("a", target="b"), id="no-line-end-at-the-end"),
    ],
)
def test_entry(body: str, expected: Entry) -> None:
    assert (expected,) == entries(body)


def test_entries_follow_without_blank_line() -> None:
    assert (Entry("a", target="b"), Entry("c", "x", "d")) == entries(ENTRY + 'msgctxt "x"\nmsgid "c"\nmsgstr "d"\n')


def test_obsolete_entries_may_stand_anywhere() -> None:
    assert [True, False] == [entry.obsolete for entry in entries('#~ msgid "o"\n#~ msgstr "p"\n' + ENTRY)]


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        pytest.param(
            'msgid ""\nmsgstr "Language: en\\nContent-Type: text/plain; charset=utf-8\\n"\n',
            [("Language", "en"), ("Content-Type", "text/plain; charset=utf-8")],
            id="on-one-line",
        ),
        pytest.param(
            'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=ASCII\\n"\n"X-A:\\n"\n"no field\\n"\n',
            [("Content-Type", "text/plain; charset=ASCII"), ("X-A", ""), ("", "no field")],
            id="empty-value-and-no-field",
        ),
        pytest.param(
            'msgid ""\nmsgstr ""\n"X-A: b\u2028c: d\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n',
            [("X-A", "b\u2028c: d"), ("Content-Type", "text/plain; charset=UTF-8")],
            id="value-with-a-line-separator",
        ),
    ],
)
def test_header_fields(header: str, fields: list[tuple[str, str]]) -> None:
    assert fields == list(parse("cv.po", header.encode()).fields)


GOLDEN = EVERYTHING_PO.encode()


DAMAGE = st.binary(max_size=4) | st.sampled_from([b'"', b"\n", b"\\", b"#~ "])


@given(st.integers(0, len(GOLDEN)), st.integers(0, 9), DAMAGE)
def test_damage_is_a_fault_or_leaves_a_catalog(at: int, length: int, more: bytes) -> None:
    with suppress(Faults):
        parse("cv.po", GOLDEN[:at] + more + GOLDEN[at + length :])


@given(st.integers(0, len(GOLDEN)))
def test_cut_file_is_a_fault_or_loses_nothing_before_its_end(at: int) -> None:
    with suppress(Faults):
        whole = parse("cv.po", GOLDEN[:at]).entries[:-1]
        assert whole == EVERYTHING.entries[: len(whole)]


def test_lines_are_those_of_each_msgstr() -> None:
    lines = EVERYTHING_PO.split("\n")
    found = parse("cv.po", EVERYTHING_PO.encode()).lines
    assert [entry.key for entry in EVERYTHING.entries] == list(found)
    assert all(lines[line - 1].removeprefix("#~ ").startswith(("msgstr ", "msgstr[0] ")) for line in found.values())
    assert sorted(found.values()) == list(found.values())


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        pytest.param(f"{ENTRY}<<<<<<< HEAD\n{ENTRY}", 6, "conflict marker", id="conflict-begins"),
        pytest.param('msgid "a"\n=======\nmsgstr "b"\n', 5, "conflict marker", id="conflict-inside-an-entry"),
        pytest.param(f"{ENTRY}>>>>>>> theirs\n", 6, "conflict marker", id="conflict-ends"),
        pytest.param(f"{ENTRY}||||||| base\n", 6, "conflict marker", id="conflict-of-three"),
        pytest.param(f'{ENTRY}\nmsgid "c"\nmsgstr "tex', 8, "neither a comment", id="cut-inside-a-string"),
        pytest.param(f'{ENTRY}\nmsgid "c"\nms', 8, "neither a comment", id="cut-inside-a-keyword"),
        pytest.param(f'{ENTRY}\nmsgid "c"\n', 7, "the file ends inside an entry", id="cut-after-msgid"),
        pytest.param(f'{ENTRY}\nmsgctxt "c"\n\n', 7, "the file ends inside an entry", id="cut-after-msgctxt"),
        pytest.param(f"{ENTRY}\n#: x:1\n", 7, "the file ends inside an entry", id="cut-after-a-reference"),
        pytest.param(f'{ENTRY}\n#| msgid "c"\n', 7, "the file ends inside an entry", id="cut-after-a-previous-id"),
        pytest.param('msgid "a\nmsgstr "b"\n', 4, "neither a comment", id="missing-closing-quote"),
        pytest.param('msgid "a\\"\nmsgstr "b"\n', 4, "neither a comment", id="escaped-closing-quote"),
        pytest.param('msgid a\nmsgstr "b"\n', 4, "neither a comment", id="no-quotes"),
        pytest.param('msgid "a" "b"\nmsgstr "b"\n', 4, "neither a comment", id="two-texts-on-a-line"),
        pytest.param('msgid "a"b"\nmsgstr "b"\n', 4, "neither a comment", id="bare-quote"),
        pytest.param('msgit "a"\nmsgstr "b"\n', 4, "neither a comment", id="misspelt-keyword"),
        pytest.param('domain "a"\n', 4, "neither a comment", id="domain"),
        pytest.param('\u3000\nmsgid "a"\nmsgstr "b"\n', 4, "neither a comment", id="ideographic-space"),
        pytest.param('#| msgid "a\nmsgid "a"\nmsgstr "b"\n', 4, "after #| stands neither", id="previous-cut"),
        pytest.param('#~ msgid "a\n#~ msgstr "b"\n', 4, "after #~ stands neither", id="obsolete-cut"),
        pytest.param('# c\n"text"\n', 5, "without msgid or msgstr before it", id="text-before-msgid"),
        pytest.param('#| "text"\n', 4, "without msgid before it", id="previous-text-before-msgid"),
        pytest.param('msgstr "b"\n', 4, "msgstr cannot stand here", id="msgstr-before-msgid"),
        pytest.param(f'{ENTRY}msgstr "c"\n', 6, "msgstr cannot stand here, after msgstr", id="msgstr-twice"),
        pytest.param('msgid "a"\nmsgid "c"\n', 5, "msgid cannot stand here, after msgid", id="msgid-twice"),
        pytest.param('msgctxt "a"\nmsgctxt "c"\n', 5, "msgctxt cannot stand here", id="msgctxt-twice"),
        pytest.param('msgctxt "a"\nmsgstr "c"\n', 5, "msgstr cannot stand here", id="no-msgid"),
        pytest.param('msgid "a"\nmsgstr[0] "c"\n', 5, "msgstr[0] cannot stand here", id="no-msgid-plural"),
        pytest.param('msgid "a"\nmsgid_plural "c"\nmsgstr "d"\n', 6, "msgstr cannot stand here", id="plural-msgstr"),
        pytest.param('msgid "a"\nmsgid_plural "c"\nmsgstr[1] "d"\n', 6, "msgstr[1] cannot stand", id="plural-gap"),
        pytest.param(
            'msgid "a"\nmsgid_plural "c"\nmsgstr[0] "d"\nmsgstr[0] "e"\n',
            7,
            "msgstr[0] cannot stand",
            id="plural-twice",
        ),
        pytest.param('#| msgid "x"\n#| msgid "y"\n', 5, "a previous msgid cannot", id="previous-twice"),
        pytest.param('#| msgstr "x"\n', 4, "a previous msgstr cannot", id="previous-msgstr"),
        pytest.param('msgid "a"\n# c\nmsgstr "b"\n', 5, "ends without msgstr", id="comment-inside-an-entry"),
        pytest.param('msgid "a"\n#| msgid "x"\nmsgstr "b"\n', 5, "ends without msgstr", id="previous-inside-an-entry"),
        pytest.param('#~ msgid "a"\nmsgstr "b"\n', 5, "obsolete as a whole", id="obsolete-in-part"),
        pytest.param('msgid "a"\n#~ "c"\nmsgstr "b"\n', 5, "obsolete as a whole", id="obsolete-text"),
        pytest.param('msgid "a\\q"\nmsgstr "b"\n', 4, "a backslash", id="unknown-escape"),
        pytest.param('msgid "a"\nmsgstr "\\303"\n', 5, "a backslash", id="part-of-a-character"),
        pytest.param('msgid "a"\nmsgstr "\\777"\n', 5, "a backslash", id="number-beyond-a-byte"),
    ],
)
def test_doubt_is_a_fault_with_its_line(body: str, line: int, message: str) -> None:
    (fault,) = faults((HEADER + body).encode())
    assert ("catalog-syntax", Place("locales/en/LC_MESSAGES/cv.po", line)) == (fault.code, fault.at)
    assert message in fault.message
    assert "backup" in fault.help


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        pytest.param("", 1, "the file is empty", id="empty"),
        pytest.param(" \n\n", 1, "the file is empty", id="blank"),
        pytest.param("# charset=UTF-8\n", 1, "the file holds no entry", id="no-entry"),
        pytest.param(HEADER.replace("msg", "#~ msg"), 2, "the header is obsolete", id="obsolete-header"),
    ],
)
def test_file_that_is_no_catalog(content: str, line: int, message: str) -> None:
    (fault,) = faults(content.encode())
    assert ("catalog-syntax", line) == (fault.code, fault.at.line)
    assert message in fault.message


def test_conflict_comes_with_what_to_do() -> None:
    (fault,) = faults(f"{HEADER}<<<<<<< HEAD\n".encode())
    assert "keep what is right" in fault.help


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        pytest.param(ENTRY, 1, "the file has no header", id="no-header"),
        pytest.param(f"# charset=UTF-8\n{ENTRY}", 1, "the file has no header", id="charset-in-a-comment"),
        pytest.param(f"{ENTRY}\n{HEADER}", 5, "the header is not the first entry", id="header-not-first"),
        pytest.param(f'msgid ""\nmsgstr ""\n{ENTRY}', 2, "declares no charset", id="empty-header"),
        pytest.param(f'msgid ""\nmsgstr "Language: en\\n"\n{ENTRY}', 2, "declares no charset", id="no-charset"),
        pytest.param(f"{HEADER.replace('UTF-8', 'CHARSET')}{ENTRY}", 2, "declares no charset", id="unfilled-charset"),
    ],
)
def test_odd_header_is_read_and_said(content: str, line: int, message: str) -> None:
    catalog = parse("cv.po", content.encode())
    (hint,) = catalog.diagnostics
    assert [("a", "b")] == [(entry.source, entry.target) for entry in catalog.entries]
    assert [(None, "a")] == list(catalog.lines)
    assert ("catalog-header", Severity.HINT, Place("cv.po", line)) == (hint.code, hint.severity, hint.at)
    assert message in hint.message


def test_plain_file_says_nothing() -> None:
    assert () == parse("cv.po", EVERYTHING_PO.encode()).diagnostics


OBSOLETE = '#~ msgid "a"\n#~ msgstr "c"\n'


@pytest.mark.parametrize(
    ("body", "pairs"),
    [
        pytest.param(ENTRY + ENTRY, [(7, 5)], id="living"),
        pytest.param(ENTRY + OBSOLETE, [(7, 5)], id="obsolete-against-living"),
        pytest.param(OBSOLETE + OBSOLETE, [(7, 5)], id="obsolete"),
        pytest.param(ENTRY + ENTRY + ENTRY, [(7, 5), (9, 5)], id="thrice"),
        pytest.param('msgid ""\nmsgstr "d"\n', [(5, 2)], id="header"),
        pytest.param(ENTRY + 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n', [(8, 5)], id="plural"),
    ],
)
def test_duplicate_definition(body: str, pairs: list[tuple[int, int]]) -> None:
    found = faults((HEADER + body).encode())
    assert ["duplicate-message"] * len(pairs) == [fault.code for fault in found]
    assert pairs == [(fault.at.line, fault.related[0].line) for fault in found]


def test_same_text_in_another_context_is_no_duplicate() -> None:
    assert 3 == len(entries(ENTRY + 'msgctxt ""\n' + ENTRY + 'msgctxt "x"\n' + ENTRY))


def test_duplicate_says_what_it_is() -> None:
    (fault,) = faults((HEADER + ENTRY + OBSOLETE).encode())
    assert ("a", "c", "the same message is defined at line 5 already") == (fault.source, fault.target, fault.message)
