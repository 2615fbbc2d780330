"""``cvi18n status``: how far each language is, for people and for scripts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvi18n.commands.status import Progress, count_words
from tests.commands.workspaces import SOURCE, cvi18n, edited, extracted, files, make, translated


def half(root: Path) -> Path:
    """A workspace with two of six English messages translated and one to confirm."""
    extracted(make(root), "en")
    translated(root, {"王小明": "Wang Xiaoming", "青禾书店": "Green Rice Books", "工程师": "Engineer"})
    return edited(root, 'msgctxt "work.position"', '#, fuzzy\nmsgctxt "work.position"', "locales/en/LC_MESSAGES/cv.po")


def test_text(tmp_path: Path) -> None:
    done = cvi18n(half(tmp_path), "status")
    assert (0, "") == (done.exit_code, done.stderr)
    assert [
        "language        translated  fuzzy  untranslated  pre-filled  words left",
        "zh       100 %    13 of 13      0             0          13           0  [##########]  source",
        "en        69 %     9 of 13      1             3           8          17  [######----]",
        "         left: basics 1, work 3",
        "check: no findings",
    ] == done.stdout.splitlines()


def test_sections_with_work_left_are_named(tmp_path: Path) -> None:
    extracted(make(tmp_path, f"{SOURCE}sections:\n  - {{id: extra, title: 其他, text: 一二。}}\n"), "eo")
    (_heads, _source, _target, left, _check) = cvi18n(tmp_path, "status").stdout.splitlines()
    assert left.startswith("         left: ")
    assert {"work", "extra", "labels"} <= {part.split()[0] for part in left.partition(": ")[2].split(", ")}


def test_what_an_edit_left_behind_is_not_prefilled(tmp_path: Path) -> None:
    extracted(translated(extracted(make(tmp_path), "en")))
    extracted(edited(tmp_path, "带领小组。", "带领小组工作。"))
    (_, english) = json.loads(cvi18n(tmp_path, "status", "--json").stdout)["languages"]
    assert (1, 7) == (english["fuzzy"], english["prefilled"])


def test_json(tmp_path: Path) -> None:
    done = cvi18n(half(tmp_path), "status", "--json")
    assert (0, "") == (done.exit_code, done.stderr)
    assert (
        '{"source": "zh", "languages": ['
        '{"language": "zh", "total": 13, "translated": 13, "fuzzy": 0, "untranslated": 0, "obsolete": 0, '
        '"prefilled": 13, "words": 0, "percent": 100}, '
        '{"language": "en", "total": 13, "translated": 9, "fuzzy": 1, "untranslated": 3, "obsolete": 0, '
        '"prefilled": 8, "words": 17, "percent": 69}]}\n'
    ) == done.stdout


def test_obsolete_and_new_messages_are_counted(tmp_path: Path) -> None:
    extracted(translated(extracted(make(tmp_path), "en")))
    extracted(edited(tmp_path, "    position: 工程师\n", ""))
    edited(tmp_path, "带领小组。", "写测试。")
    (_, english) = json.loads(cvi18n(tmp_path, "status", "--json").stdout)["languages"]
    assert (12, 11, 1, 1, 3) == tuple(
        english[name] for name in ("total", "translated", "untranslated", "obsolete", "words")
    )


def test_it_writes_nothing(tmp_path: Path) -> None:
    before = files(half(tmp_path))
    cvi18n(tmp_path, "status")
    assert before == files(tmp_path)


def test_before_any_extract(tmp_path: Path) -> None:
    make(tmp_path, SOURCE.replace("{language: zh}", "{language: zh, languages: [eo]}"))
    assert [("zh", 13, 13), ("eo", 13, 0)] == [
        (row["language"], row["total"], row["translated"])
        for row in json.loads(cvi18n(tmp_path, "status", "--json").stdout)["languages"]
    ]


@pytest.mark.parametrize(
    ("percent", "code"),
    [
        pytest.param("0", 0, id="zero"),
        pytest.param("69", 0, id="equal"),
        pytest.param("70", 1, id="below"),
        pytest.param("100", 1, id="hundred"),
        pytest.param("101", 2, id="no-percentage"),
        pytest.param("all", 2, id="no-number"),
    ],
)
def test_fail_under(percent: str, code: int, tmp_path: Path) -> None:
    assert code == cvi18n(half(tmp_path), "status", "--fail-under", percent).exit_code


def test_fail_under_still_prints(tmp_path: Path) -> None:
    done = cvi18n(half(tmp_path), "status", "--json", "--fail-under", "100")
    assert (1, "zh") == (done.exit_code, json.loads(done.stdout)["source"])


def test_fail_under_looks_at_targets_only(tmp_path: Path) -> None:
    source = SOURCE.replace("{language: zh}", "{language: eo, languages: [en]}")
    done = cvi18n(translated(extracted(make(tmp_path, source)), folder="en"), "status", "--fail-under", "100")
    assert 0 == done.exit_code
    assert done.stdout.splitlines()[1].startswith("eo        46 %     6 of 13 ")


@pytest.mark.parametrize(
    ("translated_", "total", "percent"),
    [
        pytest.param(0, 0, 100, id="nothing-to-do"),
        pytest.param(0, 3, 0, id="none"),
        pytest.param(2, 3, 66, id="rounded-down"),
        pytest.param(999, 1000, 99, id="never-a-hundred-too-early"),
        pytest.param(3, 3, 100, id="all"),
    ],
)
def test_percent(translated_: int, total: int, percent: int) -> None:
    row = Progress(
        "en", total, translated_, fuzzy=0, untranslated=total - translated_, obsolete=0, prefilled=0, words=0
    )
    assert percent == row.percent


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("", 0, id="empty"),
        pytest.param("带领小组", 4, id="han"),
        pytest.param("带领小组。", 4, id="punctuation-is-no-word"),
        pytest.param("𠮷野家", 3, id="rare-han"),
        pytest.param("Led a team.", 3, id="latin"),
        pytest.param("a team’s well-known don't", 4, id="apostrophe-and-hyphen"),
        pytest.param("2018 - 2023 – ' -- now", 3, id="signs-alone-are-no-words"),
        pytest.param("用Python和Go写了3个服务", 10, id="mixed"),
        pytest.param("ひらカタ", 4, id="kana"),
        pytest.param("ไทย", 3, id="thai"),
        pytest.param("한국어 문장", 2, id="hangul"),
        pytest.param("40% of 3.5", 4, id="numbers"),
    ],
)
def test_words(text: str, words: int) -> None:
    assert words == count_words([text])


def test_words_of_several_texts_add_up() -> None:
    assert 5 == count_words(["带领", "a b", "c"])
