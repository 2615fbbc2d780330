"""``cvi18n build``: which pages are written, what they show, and what is said of gaps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

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
    paths,
    times,
    translated,
)

HTML = ("build", "--format", "html", "--today", TODAY)


def complete(root: Path, source: str = SOURCE) -> Path:
    """A workspace with a full English translation."""
    return translated(extracted(make(root, source), "en"))


def built(root: Path) -> set[str]:
    return {name.removeprefix("build/") for name in files(root) if name.startswith("build/")}


def test_all_languages_in_one_run(tmp_path: Path) -> None:
    done = cvi18n(complete(tmp_path), *HTML)
    assert (0, "") == (done.exit_code, done.stderr)
    assert {"zh/cv.html", "en/cv.html", "index.html"} == built(tmp_path)
    assert [str(tmp_path / "build" / name) for name in ("zh/cv.html", "en/cv.html", "index.html")] == (paths(done))


def test_each_page_is_in_its_language(tmp_path: Path) -> None:
    cvi18n(complete(tmp_path), *HTML)
    assert '<html lang="zh"' in page(tmp_path, "zh")
    assert '<html lang="en"' in page(tmp_path, "en")
    for source, target in ENGLISH.items():
        shown, translation = source.replace("**", "")[:2], target.partition("**")[0]
        assert shown in page(tmp_path, "zh")
        assert translation in page(tmp_path, "en")
        assert translation not in page(tmp_path, "zh")
    assert ("2021年3月至今" in page(tmp_path, "zh"), "Mar 2021 – present" in page(tmp_path, "en")) == (True, True)


def test_markup_is_spans_and_not_stars(tmp_path: Path) -> None:
    cvi18n(complete(tmp_path), *HTML)
    assert "Shipped <strong>search</strong>." in page(tmp_path, "en")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param(["--lang", "en"], {"en/cv.html", "index.html"}, id="one"),
        pytest.param(["--lang", "zh"], {"zh/cv.html", "index.html"}, id="source"),
        pytest.param(["--lang", "en", "--lang", "zh"], {"en/cv.html", "zh/cv.html", "index.html"}, id="several"),
        pytest.param(["--lang", "en-GB"], {"en/cv.html", "index.html"}, id="served-by-negotiation"),
        pytest.param(["--lang", "zh_CN", "--lang", "zh"], {"zh/cv.html", "index.html"}, id="same-locale-twice"),
    ],
)
def test_chosen_languages(arguments: Sequence[str], expected: set[str], tmp_path: Path) -> None:
    assert 0 == cvi18n(complete(tmp_path), *HTML, *arguments).exit_code
    assert expected == built(tmp_path)


def test_alternates_are_all_languages_whatever_is_built(tmp_path: Path) -> None:
    cvi18n(extracted(complete(tmp_path), "pt-BR"), *HTML, "--lang", "en")
    links = set(re.findall(r'<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"', page(tmp_path, "en")))
    assert {("zh", "../zh/cv.html"), ("en", "../en/cv.html"), ("pt-BR", "../pt-BR/cv.html")} <= links
    index = (tmp_path / "build" / "index.html").read_text(encoding="utf-8")
    assert all(f'href="{tag}/cv.html"' in index for tag in ("zh", "en", "pt-BR"))


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        pytest.param(
            "fr",
            "Error: fr is no language of this workspace, which has zh, en\nto start it: cvi18n extract --lang fr\n",
            id="no-language-of-the-workspace",
        ),
        pytest.param(
            "zh_TW",
            "Error: zh-TW is no language of this workspace, which has zh, en\n"
            "to start it: cvi18n extract --lang zh-TW\n",
            id="other-script",
        ),
        pytest.param("cn", 'Error: "cn" names no language\ndid you mean zh?\n', id="no-language"),
        pytest.param("../x", 'Error: "../x" names no language\n', id="path"),
    ],
)
def test_unknown_language(wanted: str, message: str, tmp_path: Path) -> None:
    done = cvi18n(complete(tmp_path), *HTML, "--lang", "en", "--lang", wanted)
    assert (2, "") == (done.exit_code, done.stdout)
    assert message in done.stderr
    assert set() == built(tmp_path)


# Gaps.


def test_source_text_stands_in_and_is_counted(tmp_path: Path) -> None:
    extracted(make(tmp_path), "en")
    translated(tmp_path, {"王小明": "Wang Xiaoming", "工程师": "Engineer"})
    edited(tmp_path, 'msgctxt "work.position"', '#, fuzzy\nmsgctxt "work.position"', "locales/en/LC_MESSAGES/cv.po")
    done = cvi18n(tmp_path, *HTML)
    assert (0, "en: 4 untranslated, 1 fuzzy: source text shown\n") == (done.exit_code, done.stderr)
    english = page(tmp_path, "en")
    assert "Engineer" not in english
    assert re.search(r'lang="zh" dir="ltr" data-state="fuzzy"[^>]*>工程师<', english)
    assert re.search(r'lang="zh" dir="ltr" data-state="untranslated"[^>]*>带领小组。<', english)
    assert "data-state" not in page(tmp_path, "zh")


def test_it_needs_no_extract(tmp_path: Path) -> None:
    done = cvi18n(make(tmp_path, SOURCE.replace("{language: zh}", "{language: zh, languages: [en]}")), *HTML)
    assert 0 == done.exit_code
    assert [
        "en: 6 untranslated, 0 fuzzy: source text shown",
        "en: 6 of them are not in the catalog: run cvi18n extract",
    ] == done.stderr.splitlines()
    assert {"content/cv.yaml", "build/zh/cv.html", "build/en/cv.html", "build/index.html"} == set(files(tmp_path))


def test_message_that_is_not_in_the_catalog_asks_for_extract(tmp_path: Path) -> None:
    edited(complete(tmp_path), "      - 带领小组。\n", "      - 带领小组。\n      - 写测试。\n")
    done = cvi18n(tmp_path, *HTML)
    assert [
        "en: 1 untranslated, 0 fuzzy: source text shown",
        "en: 1 of them are not in the catalog: run cvi18n extract",
    ] == done.stderr.splitlines()
    assert "写测试。" in page(tmp_path, "zh")


def test_labels_without_words_are_english_and_counted(tmp_path: Path) -> None:
    done = cvi18n(extracted(make(tmp_path), "eo"), *HTML, "--lang", "eo")
    assert "eo: 13 untranslated, 0 fuzzy: source text shown\n" == done.stderr
    assert re.search(r'lang="en" dir="ltr" data-state="untranslated"[^>]*>Work experience<', page(tmp_path, "eo"))


def test_broken_placeholder_is_reported_with_its_line(tmp_path: Path) -> None:
    complete(tmp_path)
    edited(tmp_path, 'msgstr "{date} – present"', 'msgstr "{dat} – present"', "locales/en/LC_MESSAGES/cv.po")
    lines = catalog(tmp_path, "en").read_text(encoding="utf-8").splitlines()
    line = lines.index('msgstr "{dat} – present"') + 1
    done = cvi18n(tmp_path, *HTML)
    assert 0 == done.exit_code
    assert done.stderr.startswith(f"locales/en/LC_MESSAGES/cv.po:{line}:1: warning[broken-placeholder]: ")
    assert "Mar 2021 – present" in page(tmp_path, "en")


def test_hidden_entries_and_those_for_other_languages_are_not_shown(tmp_path: Path) -> None:
    more = "      - {text: 政治面貌：群众。, only: [zh]}\n  - {name: 秘密项目, hidden: true}\n"
    cvi18n(complete(tmp_path, SOURCE + more), *HTML)
    assert "政治面貌" in page(tmp_path, "zh")
    assert "政治面貌" not in page(tmp_path, "en")
    assert "秘密项目" not in page(tmp_path, "zh")


# Options.


def test_out(tmp_path: Path) -> None:
    done = cvi18n(complete(tmp_path), *HTML, "--out", str(tmp_path / "site" / "cv"))
    assert str(tmp_path / "site" / "cv" / "zh" / "cv.html") == paths(done)[0]
    assert "王小明" in page(tmp_path, "zh", "site/cv")
    assert set() == built(tmp_path)


def test_folder_option_and_relative_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    complete(tmp_path / "cv")
    monkeypatch.chdir(tmp_path)
    assert "cv/build/zh/cv.html" == paths(cvi18n(Path("cv"), *HTML))[0]
    assert "site/zh/cv.html" == paths(cvi18n(Path("cv"), *HTML, "--out", "site"))[0]
    assert (tmp_path / "site" / "index.html").exists()


def test_today_is_the_end_of_what_goes_on(tmp_path: Path) -> None:
    complete(tmp_path)
    durations = []
    for today in ("2021-06-30", "2024-03-31"):
        cvi18n(tmp_path, "build", "--format", "html", "--today", today)
        durations.append(
            re.findall(r"\d+ (?:yrs?|mths?|years?|months?)(?: \d+ (?:mths?|months?))?", page(tmp_path, "en"))
        )
    assert durations[0] != durations[1]
    assert all(durations)


def test_today_that_is_no_date(tmp_path: Path) -> None:
    assert 2 == cvi18n(make(tmp_path), "build", "--today", "yesterday").exit_code


def test_second_build_touches_no_file_but_by_force(tmp_path: Path) -> None:
    cvi18n(complete(tmp_path), *HTML)
    before, written = files(tmp_path), times(tmp_path)
    cvi18n(tmp_path, *HTML)
    assert written == times(tmp_path)
    cvi18n(tmp_path, *HTML, "--force")
    assert {name for name, time in times(tmp_path).items() if time != written[name]} == {
        f"build/{name}" for name in built(tmp_path)
    }
    assert before == files(tmp_path)


def test_all_that_is_said_is_sorted_by_place(tmp_path: Path) -> None:
    with_image(tmp_path, "https://example.com/me.png")
    extracted(tmp_path, "en")
    edited(tmp_path, 'msgstr "{date} – present"', 'msgstr "present"', "locales/en/LC_MESSAGES/cv.po")
    lines = cvi18n(tmp_path, "build").stderr.splitlines()
    assert ["content/cv.yaml", "locales/en/LC_MESSAGES/cv.po"] == [
        line.partition(":")[0] for line in lines if "warning[" in line
    ]


def test_unknown_format(tmp_path: Path) -> None:
    assert 2 == cvi18n(make(tmp_path), "build", "--format", "doc").exit_code


# The picture.

PNG = b"\x89PNG\r\n\x1a\n"


def with_image(root: Path, image: str) -> Path:
    return make(root, SOURCE.replace("{name: 王小明,", f'{{name: 王小明, image: "{image}",'))


def test_picture_is_embedded(tmp_path: Path) -> None:
    with_image(tmp_path, "content/me.PNG")
    (tmp_path / "content" / "me.PNG").write_bytes(PNG)
    done = cvi18n(tmp_path, *HTML)
    assert (0, "") == (done.exit_code, done.stderr)
    assert "data:image/png;base64,iVBORw0KGgo=" in page(tmp_path, "zh")


def test_picture_that_is_in_the_source_already(tmp_path: Path) -> None:
    assert 0 == cvi18n(with_image(tmp_path, "data:image/gif;base64,R0lG"), *HTML).exit_code
    assert "data:image/gif;base64,R0lG" in page(tmp_path, "zh")


def test_remote_picture_is_not_fetched_and_a_warning_says_so(tmp_path: Path) -> None:
    done = cvi18n(with_image(tmp_path, "https://example.com/me.png"), *HTML)
    assert 0 == done.exit_code
    assert done.stderr.startswith("content/cv.yaml:2:28: warning[remote-image]: ")
    assert "me.png" not in page(tmp_path, "zh")


@pytest.mark.parametrize(
    "image",
    [
        pytest.param("missing.png", id="missing"),
        pytest.param("content/cv.yaml", id="no-picture"),
        pytest.param("content", id="folder"),
        pytest.param("me", id="no-ending"),
        pytest.param("../outside.png", id="outside"),
        pytest.param("content/../../outside.png", id="outside-by-detour"),
        pytest.param("link.png", id="outside-by-link"),
        pytest.param("content.png", id="folder-with-an-ending"),
        pytest.param("data:text/html;base64,PGI+", id="data-that-is-no-picture"),
    ],
)
def test_picture_that_cannot_be_embedded(image: str, tmp_path: Path) -> None:
    root = with_image(tmp_path / "workspace", image)
    (tmp_path / "outside.png").write_bytes(PNG)
    (root / "link.png").symlink_to(tmp_path / "outside.png")
    (root / "content.png").mkdir()
    before = files(root)
    done = cvi18n(root, *HTML)
    assert (1, "") == (done.exit_code, done.stdout)
    assert done.stderr.startswith(f'content/cv.yaml:2:28: error[no-picture]: "{image}" is no picture inside')
    assert before == files(root)


def test_empty_picture_is_none(tmp_path: Path) -> None:
    assert (0, "") == ((done := cvi18n(with_image(tmp_path, ""), *HTML)).exit_code, done.stderr)


@pytest.mark.parametrize(
    ("settings", "shown"),
    [
        pytest.param("", "Mar 2021 – present", id="usual"),
        pytest.param("dateStyle: long, ", "March 2021 – present", id="long"),
        pytest.param("dateStyle: numeric, ", "3/2021 – present", id="numeric"),
    ],
)
def test_dates_are_in_the_style_of_the_cv(settings: str, shown: str, tmp_path: Path) -> None:
    source = f"meta: {{{settings}language: en}}\nwork: [{{name: Acme, startDate: 2021-03}}]\n"
    cvi18n(make(tmp_path, source), *HTML)
    assert shown in page(tmp_path, "en")
