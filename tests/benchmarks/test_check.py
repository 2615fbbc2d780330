"""The benchmark of the checks counts what it says it counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.check_catalogs import Written, catalog_of, write_files, write_large
from benchmarks.check_corpus import HELD, TUNE, Case, halves, read_corpus
from benchmarks.check_peers import I18NSPECTOR, POFILTER, Peer, alarmed, commands
from benchmarks.check_score import Codes, alarms, score_alarms, score_code, score_codes
from cvi18n.catalog.entry import Entry
from cvi18n.catalog.parse import parse
from cvi18n.diagnostic import Severity

SEVERITIES = {"number-changed": Severity.ERROR, "whitespace": Severity.WARNING, "end-mark": Severity.HINT}


def case_of(name: str, code: str = "", also: str = "") -> Case:
    return Case(
        name, "first/pairs", "zh", "en", (Entry("源", "work.name", "source"),), "", code, frozenset(also.split())
    )


def write_round(folder: Path, text: str) -> None:
    (folder / "first").mkdir()
    (folder / "first" / "pairs.yaml").write_text(text, encoding="utf-8")


def entries_in(folder: Path) -> list[Entry]:
    return [entry for path in folder.iterdir() for entry in parse(path.name, path.read_bytes()).entries]


def test_written_catalogs_hold_what_the_corpus_holds(tmp_path: Path) -> None:
    cases = read_corpus()
    write_files(cases, tmp_path / "po")
    texts = sorted((entry.source, entry.target, entry.fuzzy) for case in cases for entry in case.entries)
    assert texts == sorted((entry.source, entry.target, entry.fuzzy) for entry in entries_in(tmp_path / "po"))


def test_large_catalogs_have_as_many_entries_as_asked_for_and_no_two_alike(tmp_path: Path) -> None:
    write_large([case_of("a"), case_of("b"), case_of("c")._replace(target_tag="de")], 20, tmp_path / "po")
    read = entries_in(tmp_path / "po")
    assert 20 == len(read) == len({entry.source for entry in read}) == len({entry.target for entry in read})
    assert {"work.name"} == {entry.context for entry in read}


def test_header_has_the_plural_forms_of_the_language_or_those_at_fault() -> None:
    assert "nplurals=2; plural=(n != 1);" == catalog_of([case_of("a")]).field("Plural-Forms")
    assert "nplurals=9;" == catalog_of([case_of("a")._replace(plural_forms="nplurals=9;")]).field("Plural-Forms")


BAD = {
    "unknown key": "- {id: a, from: zh, to: en, context: c, source: s, target: t, note: n, wrong: x}",
    "no target": "- {id: a, from: zh, to: en, context: c, source: s, note: n}",
    "a text": "- a",
    "glossary of one": "- {id: a, from: zh, to: en, note: n, glossary: [[x]], entries: []}",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_a_case_that_is_not_as_the_readme_says_is_refused(text: str, tmp_path: Path) -> None:
    write_round(tmp_path, text)
    with pytest.raises(ValueError, match=r"missing|unknown|mapping|pair"):
        read_corpus(tmp_path)


def test_values_are_text(tmp_path: Path) -> None:
    row = "- {id: a, from: zh, to: no, context: work.name, source: 2018, target: no, note: 1}"
    write_round(tmp_path, row)
    (case,) = read_corpus(tmp_path)
    assert ("no", "2018", "no", "1") == (case.target_tag, case.entries[0].source, case.entries[0].target, case.note)


def test_halves_are_drawn_by_the_ids_alone() -> None:
    cases = [case_of("a"), case_of("b"), case_of("c"), case_of("d")]
    drawn = {"d": TUNE, "c": HELD, "b": TUNE, "a": HELD}
    assert drawn == halves(cases) == halves(cases[::-1])
    later = [case_of(name)._replace(file="later/pairs") for name in "efg"]
    assert drawn.items() <= halves(cases + later).items()


def test_hints_are_no_alarms_and_unknown_codes_are() -> None:
    assert {"whitespace", "new"} == alarms(frozenset({"whitespace", "end-mark", "new"}), SEVERITIES)


def test_a_fault_is_found_under_its_own_code_alone() -> None:
    cases = [case_of("a"), case_of("b"), case_of("c", "number-changed"), case_of("d", "number-changed")]
    found: dict[str, Codes] = {
        "a": frozenset({"end-mark"}), "b": frozenset({"whitespace"}),
        "c": frozenset({"number-changed", "whitespace"}), "d": frozenset({"whitespace"}),
    }  # fmt: skip
    assert (2, 1, 2, 1) == score_codes(cases, found, SEVERITIES)
    assert (2, 1, 2, 2) == score_alarms(cases, {"b", "c", "d"})
    assert (2, 1, 0) == score_code("number-changed", cases, found)
    assert (0, 0, 3) == score_code("whitespace", cases, found)


def test_a_code_that_may_stand_beside_another_is_neither_right_nor_wrong() -> None:
    cases = [case_of("a", "number-changed", "whitespace")]
    assert (0, 0, 0) == score_code("whitespace", cases, {"a": frozenset({"whitespace"})})


SAYS = """
W: pairs.zh.en.po: invalid-last-translator 'x'
E: pairs.zh.en.po: unusual-character-in-translation msgid '测试 msgctxt b' msgctxt zh-en-bom: U+FEFF
W: pairs.zh.en.po: unusual-unused-plural-forms 'x'
W: zh-en-catalog-a.po: stray-previous-msgid msgid '甲' msgctxt work.name
E: zh-en-catalog-b.po: syntax-error-in-unused-plural-forms 'x'
W: zh-en-catalog-c.po: invalid-language-team 'x'
"""


def tool(path: Path, script: str) -> str:
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_what_i18nspector_says_is_counted_by_case_and_its_remarks_on_headers_are_not(tmp_path: Path) -> None:
    peer = Peer(I18NSPECTOR, tool(tmp_path / "tool", f"cat <<'END'{SAYS}END\nexit 1"), "")
    assert {"zh-en-bom", "zh-en-catalog-a", "zh-en-catalog-b"} == alarmed(peer, [], tmp_path)


def test_what_pofilter_writes_is_counted_by_case(tmp_path: Path) -> None:
    files = write_files(
        [case_of("zh-en-a"), case_of("zh-en-b"), case_of("zh-en-c")._replace(file="catalogs")], tmp_path / "po"
    )
    peer = Peer(POFILTER, tool(tmp_path / "tool", 'cp "$3" "$4"'), "")
    assert {"zh-en-a", "zh-en-b", "zh-en-c"} == alarmed(peer, files, tmp_path / "po")
    peer = Peer(POFILTER, tool(tmp_path / "tool", "exit 0"), "")
    assert frozenset() == alarmed(peer, files, tmp_path / "po")


def test_pofilter_is_told_the_language() -> None:
    files = [Written("pairs.en.pt-BR", (case_of("a")._replace(target_tag="pt-BR"),))]
    assert "--language=pt_BR" in commands(Peer(POFILTER, "pofilter", ""), files)[0]
