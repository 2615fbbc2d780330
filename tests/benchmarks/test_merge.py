"""The catalogs that merging is measured on are what is said of them, and the scores what they are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

import pytest
from rapidfuzz import fuzz

from benchmarks.catalogs import KEPT, NEW, Case, Fate, Message, make_case
from benchmarks.merge import main
from benchmarks.merge_score import NOTHING, Score, score
from benchmarks.sentences import LANGUAGES, PATTERNS, PHRASES
from cvi18n.catalog.entry import Catalog, Entry, Key
from cvi18n.catalog.merge import merge

SIZE = 400


def merged(case: Case) -> Mapping[Key, tuple[str, bool]]:
    template = [Entry(message.source, message.context) for message in case.new]
    found = merge(Catalog(tuple(case.old)), template)
    return {entry.key: (entry.target, entry.fuzzy) for entry in found.living}


@pytest.mark.parametrize("mixed", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_shares_are_those_that_are_promised(language: str, mixed: bool) -> None:
    case = make_case(1, SIZE, language, mixed)
    assert SIZE == len(case.old) == len({entry.key for entry in case.old}) == len({entry.target for entry in case.old})
    assert len(case.new) == len({message.key for message in case.new})
    fates = Counter(message.fate.name for message in case.new)
    edited = {place for message in case.new if message.fate not in (KEPT, NEW) for place in message.origins}
    assert SIZE // 20 == fates["new"]
    assert SIZE * 3 // 4 - 1 <= fates["kept"] <= SIZE * 3 // 4
    assert SIZE // 5 <= len(edited) <= SIZE // 5 + SIZE // 50
    assert set(fates) == {"kept", "new", "light", "medium", "heavy"} | ({"split", "joined"} if mixed else set())


def test_case_is_the_same_each_time() -> None:
    assert make_case(1, SIZE, "zh", True) == make_case(1, SIZE, "zh", True) != make_case(2, SIZE, "zh", True)


def test_kept_messages_are_unchanged_and_a_tenth_has_moved() -> None:
    case = make_case(1, SIZE, "en", False)
    kept = [message for message in case.new if message.fate == KEPT]
    assert all(message.key == case.old[message.origins[0]].key for message in kept)
    places = [message.origins[0] for message in kept]
    turns = sum(after < before for before, after in pairwise(places))
    assert SIZE // 40 < turns < SIZE // 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_severities_differ_in_what_is_left_of_the_text(language: str) -> None:
    case = make_case(1, SIZE, language, False)
    left: dict[str, list[float]] = {"light": [], "medium": [], "heavy": []}
    for message in case.new:
        if message.fate.name in left:
            left[message.fate.name].append(fuzz.ratio(case.old[message.origins[0]].source, message.source))
    light, medium, heavy = (sum(ratios) / len(ratios) for ratios in left.values())
    assert light > 85 > medium > 65 > 50 > heavy


def test_phrases_have_a_line_for_every_slot_and_as_many_words_in_both_languages() -> None:
    assert {kind for some in PATTERNS.values() for kinds in some for kind in kinds.split()} <= set(PHRASES)
    for lines in PHRASES.values():
        assert all(len(line["zh"]) == len(line["en"]) for line in lines)


CASE = Case(
    [Entry(text, "c", f"T{text}") for text in "abcdef"],
    [
        Message("c", "a", (0,)),
        Message("c", "B", (1,), Fate("heavy")),
        Message("c", "C1", (2,), Fate("split")),
        Message("c", "C2", (2,), Fate("split")),
        Message("c", "DE", (3, 4), Fate("joined")),
        Message("c", "n", (), NEW),
    ],
)


@pytest.mark.parametrize(
    ("targets", "expected"),
    [
        pytest.param({}, (0.0, 1.0, 0.0, 1), id="nothing"),
        pytest.param(
            {"a": "Ta", "B": "Tb", "C1": "", "C2": "Tc", "DE": "Te"}, (1.0, 1.0, 0.0, 0), id="one-half-is-enough"
        ),
        pytest.param({"a": "Ta", "B": "Tf", "C1": "Tc", "C2": "Tc"}, (1 / 3, 2 / 3, 0.0, 0), id="wrong"),
        pytest.param({"a": "Ta", "n": "Tf"}, (0.0, 0.0, 1.0, 0), id="wrong-on-new"),
        pytest.param({"a": "Tb"}, (0.0, 1.0, 0.0, 1), id="unchanged-has-anothers"),
    ],
)
def test_score(targets: Mapping[str, str], expected: tuple[float, float, float, int]) -> None:
    found = score(CASE, {("c", source): (target, False) for source, target in targets.items()})
    assert expected == (found.recall(), found.precision, found.wrong_on_new, found.lost)


def test_unchanged_entry_that_became_fuzzy_is_lost() -> None:
    assert 1 == score(CASE, {("c", "a"): ("Ta", True)}).lost


def test_scores_add_up() -> None:
    one = score(CASE, {("c", "a"): ("Ta", False), ("c", "B"): ("Tb", True)})
    both = NOTHING.plus(one).plus(score(CASE, {}))
    assert Score(one.asked + one.asked, one.found, 1, 0, 2, 0, 1) == both
    assert 1 / 6 == both.recall()


@pytest.mark.parametrize("mixed", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_merge_reaches_what_it_is_to_reach(language: str, mixed: bool) -> None:
    whole = NOTHING
    for seed in range(200, 208):
        case = make_case(seed, SIZE, language, mixed)
        whole = whole.plus(score(case, merged(case)))
    assert 0 == whole.lost
    assert whole.recall() >= (0.88 if mixed else 0.92)
    assert whole.recall("heavy") >= (0.7 if mixed else 0.8)
    assert whole.precision >= 0.93
    assert whole.wrong_on_new <= 0.2  # 60 new messages are few


def test_table_and_verdicts(capsys: pytest.CaptureFixture[str]) -> None:
    one_case = ["--sizes", "60", "--seeds", "1", "--sources", "zh", "--scenarios", "mixed"]
    main([*one_case, "--tools", "cvi18n", "pot2po", "--pot2po", ""])
    absent, head, _, row, _, *verdicts = capsys.readouterr().out.splitlines()
    assert "pot2po is not installed" == absent
    assert head.startswith("| messages | source | scenario | tool | recall |")
    assert row.startswith("| 60 | zh | mixed | cvi18n | ")
    assert head.count("|") == row.count("|")
    assert 5 == len(verdicts)
    assert "every unchanged entry kept: reached by 0.000" == verdicts[-1]
