"""What people write for the tool's labels: each word says one thing."""

from __future__ import annotations

import pytest

from cvi18n.locale.labels import LABELS, builtin_tags, label, synonym
from cvi18n.locale.synonyms import BAR, SYNONYMS, month_number, synonyms


def words(key: str, tag: str) -> list[str]:
    return [word.casefold() for word in synonym(SYNONYMS[key], tag).split(BAR)]


@pytest.mark.parametrize("tag", ["en", *builtin_tags()])
def test_word_is_the_synonym_of_one_label(tag: str) -> None:
    labels = {label(key, tag).casefold(): key for key in LABELS}
    found = [(word, key) for key in SYNONYMS for word in words(key, tag)]
    assert len(found) == len(dict(found))
    assert [] == [(word, key) for word, key in found if labels.get(word, key) != key]
    assert [] == [word for word, _ in found if not word or word != word.strip()]


def test_synonyms_stand_for_labels_and_the_name() -> None:
    assert {"name"} == set(SYNONYMS) - set(LABELS)


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("experience", "work"),
        ("坐标", "objective.location"),
        ("姓名", "name"),
        ("教育经历", "education"),
        ("gpa", "score"),
    ],
)
def test_words_of_all_languages_are_known(word: str, key: str) -> None:
    assert key == synonyms()[word]


@pytest.mark.parametrize(
    ("word", "number"),
    [("March", 3), ("sept.", 9), ("Oct", 10), ("十二月", 12), ("3月", 0), ("Fall", 0), ("", 0)],
)
def test_months(word: str, number: int) -> None:
    assert number == month_number(word)
