"""Regional variants: what they inherit, what they write, and what ``build -v`` tells of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvi18n.catalog.parse import parse
from tests.commands.workspaces import (
    ENGLISH,
    SOURCE,
    TODAY,
    catalog,
    cvi18n,
    edited,
    extracted,
    files,
    make,
    page,
    translated,
)

HTML = ("build", "--format", "html", "--today", TODAY)


def with_languages(languages: str, source: str = SOURCE) -> str:
    return source.replace("{language: zh}", f"{{language: zh, languages: [{languages}]}}")


def american(root: Path, languages: str = "en, en-US") -> Path:
    """A workspace with a full English translation and an empty American one."""
    return translated(extracted(make(root, with_languages(languages))))


def targets(root: Path, folder: str) -> dict[str, str]:
    """What each living message of a catalog says, fuzzy ones marked."""
    path = catalog(root, folder)
    living = parse(path.name, path.read_bytes()).living
    return {entry.source: ("fuzzy: " if entry.fuzzy else "") + entry.target for entry in living}


def progress(root: Path) -> dict[str, dict[str, int]]:
    rows = json.loads(cvi18n(root, "status", "--json").stdout)["languages"]
    return {row["language"]: row for row in rows}


@pytest.mark.parametrize("languages", ["en, en-US", "en-US, en", "en, en-GB"])
def test_variant_has_all_entries_and_all_are_empty(languages: str, tmp_path: Path) -> None:
    american(tmp_path, languages)
    folder = next(name for name in ("en_US", "en_GB") if catalog(tmp_path, name).exists())
    assert targets(tmp_path, "en").keys() == targets(tmp_path, folder).keys()
    assert {""} == set(targets(tmp_path, folder).values())


def test_page_shows_the_parents_words(tmp_path: Path) -> None:
    edited(american(tmp_path), 'msgstr "Work experience"', 'msgstr "Jobs"', "locales/en/LC_MESSAGES/cv.po")
    done = cvi18n(tmp_path, *HTML)
    assert (0, "") == (done.exit_code, done.stderr)
    text = page(tmp_path, "en-US")
    assert '<html lang="en-US"' in text
    assert [] == [part for part in ("Jobs", "Engineer", "Green Rice Books") if part not in text]
    assert "data-state" not in text


def test_own_words_come_first(tmp_path: Path) -> None:
    translated(american(tmp_path), {"工程师": "Software Engineer"}, "en_US")
    cvi18n(tmp_path, *HTML)
    assert ("Software Engineer" in page(tmp_path, "en-US"), "Software Engineer" in page(tmp_path, "en")) == (
        True,
        False,
    )


def test_parent_is_read_where_the_variant_alone_is_built(tmp_path: Path) -> None:
    done = cvi18n(american(tmp_path), *HTML, "--lang", "en-US")
    assert (0, "") == (done.exit_code, done.stderr)
    assert "Green Rice Books" in page(tmp_path, "en-US")


def test_what_the_parent_misses_is_missing(tmp_path: Path) -> None:
    extracted(make(tmp_path, with_languages("en, en-US")))
    translated(tmp_path, {"工程师": "Engineer"})
    done = cvi18n(tmp_path, *HTML)
    assert [f"{tag}: 5 untranslated, 0 fuzzy: source text shown" for tag in ("en", "en-US")] == done.stderr.splitlines()
    assert {"en": (8, 5), "en-US": (8, 5)} == {
        tag: (row["translated"], row["untranslated"]) for tag, row in progress(tmp_path).items() if tag != "zh"
    }


def test_inherited_entries_count_as_translated_and_not_as_prefilled(tmp_path: Path) -> None:
    row = progress(american(tmp_path))["en-US"]
    assert (13, 0, 100) == (row["translated"], row["prefilled"], row["percent"])
    assert "en-US: 13 messages, 13 inherited" in cvi18n(tmp_path, "extract").stdout.splitlines()


def test_second_extract_changes_no_byte(tmp_path: Path) -> None:
    before = files(extracted(american(tmp_path)))
    assert before == files(extracted(tmp_path))


def test_before_any_extract(tmp_path: Path) -> None:
    make(tmp_path, with_languages("en, en-US"))
    assert progress(tmp_path)["en"]["translated"] == progress(tmp_path)["en-US"]["translated"] == 7
    assert 0 == cvi18n(tmp_path, *HTML).exit_code
    assert "Work experience" in page(tmp_path, "en-US")


def test_own_words_for_one_place_are_not_offered_in_another(tmp_path: Path) -> None:
    source = with_languages("en, en-US").replace("name: 王小明", "name: 王小明, label: 工程师")
    extracted(make(tmp_path, source))
    translated(tmp_path, {**ENGLISH, "上线**搜索**。": "Shipped."})
    edited(
        tmp_path,
        'msgctxt "work.position"\nmsgid "工程师"\nmsgstr ""',
        'msgctxt "work.position"\nmsgid "工程师"\nmsgstr "Developer"',
        "locales/en_US/LC_MESSAGES/cv.po",
    )
    before = catalog(tmp_path, "en_US").read_bytes()
    extracted(tmp_path)
    assert before == catalog(tmp_path, "en_US").read_bytes()


def test_own_words_follow_an_edit_of_the_source(tmp_path: Path) -> None:
    translated(american(tmp_path), {"带领小组。": "Headed a team."}, "en_US")
    extracted(edited(tmp_path, "带领小组。", "带领小组工作。"))
    assert "fuzzy: Headed a team." == targets(tmp_path, "en_US")["带领小组工作。"]


# Chains.


def test_words_of_the_region_are_filled_in_where_they_differ(tmp_path: Path) -> None:
    extracted(make(tmp_path, with_languages("zh-Hant, zh-Hant-HK")))
    taiwan, hong_kong = targets(tmp_path, "zh_Hant"), targets(tmp_path, "zh_Hant_HK")
    assert all(taiwan[label] for label in ("Summary", "Work experience"))
    assert {} == {label: word for label, word in hong_kong.items() if word and word == taiwan[label]}


def test_words_of_the_region_are_shown_before_any_extract(tmp_path: Path) -> None:
    extracted(make(tmp_path, with_languages("zh-Hant")))
    edited(tmp_path, "[zh-Hant]", "[zh-Hant, zh-Hant-HK]")
    cvi18n(tmp_path, *HTML)
    assert ("工作經歷" in page(tmp_path, "zh-Hant"), "工作經驗" in page(tmp_path, "zh-Hant-HK")) == (True, True)


def test_traditional_chinese_inherits_nothing_from_simplified(tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path, with_languages("zh-Hant, zh-Hant-HK")), *HTML)
    assert "zh-Hant: 6 untranslated, 0 fuzzy: source text shown" in done.stderr.splitlines()
    assert "zh-Hant-HK: 6 untranslated, 0 fuzzy: source text shown" in done.stderr.splitlines()


def test_a_chain_of_three(tmp_path: Path) -> None:
    extracted(make(tmp_path, with_languages("es, es-419, es-AR")))
    translated(tmp_path, {"工程师": "Ingeniera", "青禾书店": "Arroz Verde"}, "es")
    translated(tmp_path, {"工程师": "Programadora"}, "es_419")
    cvi18n(tmp_path, *HTML)
    assert ("Programadora" in page(tmp_path, "es-AR"), "Arroz Verde" in page(tmp_path, "es-AR")) == (True, True)
    assert "Ingeniera" not in page(tmp_path, "es-AR")


ENGLISH_SOURCE = "meta: {language: en, languages: [en-GB]}\nbasics: {name: Ada, label: Engineer, summary: Colors.}\n"


def test_variant_of_the_source_language_shows_its_text(tmp_path: Path) -> None:
    for _ in range(2):
        done = cvi18n(make(tmp_path, ENGLISH_SOURCE), *HTML)
        assert (0, "") == (done.exit_code, done.stderr)
        assert ("Colors." in page(tmp_path, "en-GB"), "data-state" in page(tmp_path, "en-GB")) == (True, False)
        assert {100} == {row["percent"] for row in progress(tmp_path).values()}
        extracted(tmp_path)
    assert {""} == set(targets(tmp_path, "en_GB").values())
    translated(tmp_path, {"Colors.": "Colours."}, "en_GB")
    cvi18n(tmp_path, *HTML)
    assert ("Colours." in page(tmp_path, "en-GB"), "Colours." in page(tmp_path, "en")) == (True, False)


def test_variant_of_the_source_language_shows_what_its_author_reworded(tmp_path: Path) -> None:
    extracted(make(tmp_path, ENGLISH_SOURCE))
    edited(tmp_path, 'msgstr "Engineer"', 'msgstr "Programmer"', "locales/en/LC_MESSAGES/cv.po")
    cvi18n(tmp_path, *HTML)
    assert ("Programmer" in page(tmp_path, "en-GB"), "Engineer" in page(tmp_path, "en-GB")) == (True, False)


# Folders.


def test_two_spellings_of_a_locale_are_one_language_unless_both_are_listed(tmp_path: Path) -> None:
    edited(american(tmp_path), "[en, en-US]", "[en]")
    done = cvi18n(tmp_path, "status")
    assert "error[two-folders]: locales/en and locales/en_US are the same language" in done.stderr


def test_source_may_be_repeated_in_another_spelling(tmp_path: Path) -> None:
    extracted(make(tmp_path, with_languages("zh-CN, en")))
    assert {"zh", "en"} == {path.name for path in (tmp_path / "locales").iterdir() if path.is_dir()}


# What build -v tells.


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        pytest.param("en", "en: catalog {en}; labels en; dates and names en", id="itself"),
        pytest.param("en-US", "en-US: catalog {en_US}, then {en}; labels en; dates and names en-US", id="variant"),
        pytest.param("pt_AO", "pt-PT (for pt-AO): catalog {pt_PT}; labels pt-PT; dates and names pt-PT", id="served"),
        pytest.param(
            "zh-TW", "zh-Hant (for zh-TW): catalog {zh_Hant}; labels zh-Hant; dates and names zh-Hant", id="script"
        ),
        pytest.param(
            "zh-HK",
            "zh-Hant (for zh-HK): catalog {zh_Hant}; labels zh-Hant; dates and names zh-Hant",
            id="other-region-of-the-script",
        ),
        pytest.param(
            "sr-Latn", "sr-Latn: catalog {sr_Latn}; labels none, so English; dates and names sr-Latn", id="no-labels"
        ),
    ],
)
def test_chain_is_told(wanted: str, expected: str, tmp_path: Path) -> None:
    folders = ("en", "en_US", "pt_PT", "zh_Hant", "sr_Latn")
    make(tmp_path, with_languages("en, en-US, pt-PT, zh-Hant, sr-Latn"))
    done = cvi18n(tmp_path, *HTML, "--lang", wanted, "--verbose")
    names = {folder: f"locales/{folder}/LC_MESSAGES/cv.po" for folder in folders}
    assert expected.format(**names) == done.stderr.splitlines()[0]


def test_all_chains_are_told(tmp_path: Path) -> None:
    done = cvi18n(american(tmp_path), *HTML, "-v")
    assert ["zh", "en", "en-US"] == [line.partition(":")[0] for line in done.stderr.splitlines()]
    assert "" == cvi18n(tmp_path, *HTML).stderr
