"""The corpus is what its README says, and the checks reach on it what they are to reach."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import check_engine
from benchmarks.check import LEAST_FOUND, MOST_ALARMED
from benchmarks.check_corpus import FOLDER, HELD, TUNE, Case, halves, read_corpus
from benchmarks.check_score import Codes, alarms, score_codes
from cvi18n.check.pair import Pair
from cvi18n.check.pairs import SIGNS

CORPUS = read_corpus()
PAIRS = [case for case in CORPUS if case.single]
MOST_IN_A_FILE = 150
LEAST = {"number-changed": 40, "date-changed": 15}
LEAST_OF_A_PAIR, LEAST_OF_A_CATALOG = 8, 5
OF_CATALOGS = {"translated-unlike", "translated-alike", "name-changed", "glossary-term", "plural-forms"}
OF_PAIRS = {
    "number-changed", "date-changed", "currency-changed", "url-changed", "email-changed", "code-changed",
    "markup-broken", "markup-lost", "link-changed", "term-lost", "term-misspelt", "source-script-left",
    "punctuation-foreign", "punctuation-spacing", "opening-mark-missing", "whitespace", "doubled-word",
    "same-as-source", "end-mark", "too-long", "capitalisation", "conflict-marker", "control-character",
    "fuzzy-remainder",
}  # fmt: skip
LANGUAGES = {"zh", "en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "ja", "ko", "ar", "he"}


# What the files are


def test_ids_are_unique_and_begin_with_the_languages() -> None:
    assert [] == [name for name, times in Counter(case.id for case in CORPUS).items() if times > 1]
    for case in CORPUS:
        assert case.id.startswith(f"{case.source_tag}-{case.target_tag}-".lower()), case.id
        assert re.fullmatch(r"[a-z0-9-]+", case.id)


def test_no_pair_stands_twice() -> None:
    pairs = Counter((case.source_tag, case.target_tag, case.entries[0][:3]) for case in PAIRS)
    assert [] == [pair for pair, times in pairs.items() if times > 1]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/*.yaml")), ids=lambda path: f"{path.parent.name} {path.stem}")
def test_files_are_short_and_show_every_character(path: Path) -> None:
    assert sum(case.file == f"{path.parent.name}/{path.stem}" for case in CORPUS) <= MOST_IN_A_FILE
    text = path.read_text(encoding="utf-8")
    assert [] == [f"{char!a}" for char in sorted(set(text) - set(" \n")) if not _is_seen(char)]
    assert [] == [line for line in text.split("\n") if line != line.rstrip()]


def _is_seen(char: str) -> bool:
    return unicodedata.category(char)[0] not in "CZ" and char != "\N{REPLACEMENT CHARACTER}"


def test_codes_are_known() -> None:
    from cvi18n.check.codes import CHECKS

    assert set() == {code for case in CORPUS for code in (*case.also, case.code)} - {*CHECKS, ""}


def test_every_code_has_its_faults() -> None:
    counts = Counter(case.code for case in CORPUS)
    least = dict.fromkeys(OF_PAIRS, LEAST_OF_A_PAIR) | dict.fromkeys(OF_CATALOGS, LEAST_OF_A_CATALOG) | LEAST
    assert set(counts) == {*least, ""}
    assert [] == [f"{code}: {counts[code]}" for code, number in least.items() if counts[code] < number]


def test_half_is_correct() -> None:
    assert 0.45 <= sum(not case.code for case in CORPUS) / len(CORPUS) <= 0.55


def test_half_is_between_chinese_and_english_and_every_language_occurs() -> None:
    languages = Counter((case.source_tag, case.target_tag) for case in CORPUS)
    assert len(CORPUS) / 2 <= languages["zh", "en"] + languages["en", "zh"] <= len(CORPUS) * 4 / 5
    assert languages["zh", "en"] >= 2 * languages["en", "zh"] >= len(CORPUS) / 4
    targets = {target for _, target in languages}
    assert set() == LANGUAGES - targets


def test_halves_have_as_many_of_each_code() -> None:
    half = halves(CORPUS)
    tune, held = (Counter((case.round, case.code) for case in CORPUS if half[case.id] == name) for name in (TUNE, HELD))
    assert [] == [drawn for drawn in tune | held if abs(tune[drawn] - held[drawn]) > 1]
    assert half == halves(reversed(CORPUS))


# What the checks reach


@pytest.fixture(scope="module")
def found() -> dict[str, Codes]:
    return {case.id: check_engine.codes(case) for case in CORPUS}


def test_correct_translations_are_left_alone(found: dict[str, Codes]) -> None:
    severities = check_engine.severities()
    score = score_codes(CORPUS, found, severities)
    alarmed = {case.id: alarms(found[case.id], severities) for case in shown() if not case.code}
    assert score.alarm_rate <= MOST_ALARMED, "\n".join(
        f"{name}: {', '.join(sorted(codes))}" for name, codes in alarmed.items() if codes
    )


def test_faults_are_found_under_the_right_code(found: dict[str, Codes]) -> None:
    score = score_codes(CORPUS, found, check_engine.severities())
    assert score.recall >= LEAST_FOUND, "\n".join(_missed(found))


def shown() -> list[Case]:
    """The cases that may be named; of the others the figures alone."""
    half = halves(CORPUS)
    return [case for case in CORPUS if half[case.id] == TUNE]


def _missed(found: dict[str, Codes]) -> Iterator[str]:
    for case in shown():
        if case.code and case.code not in found[case.id]:
            yield f"{case.id}: {case.code}, but found {', '.join(sorted(found[case.id])) or 'nothing'}"


def test_what_the_characters_rule_out_is_no_finding() -> None:
    pairs = [Pair(one.source, one.target, case.source_tag, case.target_tag) for case in PAIRS for one in case.entries]
    for check, signs in SIGNS.items():
        without = [pair for pair in pairs if signs.isdisjoint(pair.source + pair.target)]
        assert len(without) > len(pairs) / 10
        assert [] == [pair for pair in without if list(check(pair))]
