"""Real input: JSON Resume's own sample goes through extract, a translation and build without losing a word."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest

from tests.realtools.page_text import PageText, read_page
from tests.realtools.tools import require_npm
from tests.realtools.workspace import build, catalog_path, copy_sample, cvi18n, entries

DATE = re.compile(r"\d{4}(-\d\d){0,2}")
COUNTRIES = {"en": {"US": "United States"}, "zh": {"US": "美国"}}  # a code is CLDR's to name
MARK = "译"


@pytest.fixture(scope="module")
def sample() -> Path:
    """The sample of JSON Resume 1.0.0, as its package ships it."""
    return require_npm("@jsonresume/schema/sample.resume.json")


@pytest.fixture(scope="module")
def workspace(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with nothing but the sample, translated to Chinese and built."""
    root = tmp_path_factory.mktemp("jsonresume")
    (root / "content").mkdir()
    shutil.copy(sample, root / "content" / sample.name)
    cvi18n(root, "extract", "--lang", "zh")
    catalog = polib.pofile(str(catalog_path(root, "zh")))
    for entry in entries(catalog):
        entry.msgstr, entry.flags = MARK + entry.msgid, []
    catalog.save()
    build(root)
    return root


def strings(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a JSON document and the keys that lead to it."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield from strings(child, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for child in value:
            yield from strings(child, path)
    elif value:
        yield path, str(value)


def content(sample: Path) -> list[tuple[str, str]]:
    found = strings(json.loads(sample.read_text(encoding="utf-8")))
    return [(path, text) for path, text in found if path != "$schema" and not path.startswith("meta.")]


def stands(page: PageText, path: str, text: str, language: str) -> bool:
    """Whether the page shows a text of the source, in the way of its kind."""
    if path.endswith(".url"):
        return text in page.links
    if DATE.fullmatch(text):
        return text in page.dates
    if path == "basics.email":
        return f"mailto:{text}" in page.links
    if path == "basics.phone":
        # Written as people abroad write it on the zh page, with the same digits.
        return any(link.startswith("tel:") and link.endswith(re.sub(r"\D", "", text)) for link in page.links)
    if path.endswith(".countryCode"):
        text = COUNTRIES[language][text]
    return page.says(text)


def test_no_text_is_missing_in_the_source_language(workspace: Path, sample: Path) -> None:
    page = read_page(workspace / "build" / "en" / "cv.html")
    assert [] == [(path, text) for path, text in content(sample) if not stands(page, path, text, "en")]


def test_no_translation_is_missing(workspace: Path, sample: Path) -> None:
    page = read_page(workspace / "build" / "zh" / "cv.html")
    translations = {entry.msgid: entry.msgstr for entry in entries(polib.pofile(str(catalog_path(workspace, "zh"))))}
    expected = [(path, translations.get(text, text)) for path, text in content(sample)]
    assert len(translations) > 40
    assert [] == [(path, text) for path, text in expected if not stands(page, path, text, "zh")]


def test_second_extract_changes_no_byte(workspace: Path) -> None:
    cvi18n(workspace, "extract")
    before = catalog_path(workspace, "zh").read_bytes()
    cvi18n(workspace, "extract")
    assert before == catalog_path(workspace, "zh").read_bytes()


def test_fully_translated_page_holds_nothing_of_the_source(tmp_path: Path) -> None:
    path = catalog_path(copy_sample(tmp_path), "en")
    catalog = polib.pofile(str(path))
    for number, entry in enumerate(entry for entry in catalog if not entry.obsolete):
        # Labels keep their placeholders; all else is Latin letters alone.
        entry.msgstr = " ".join(["Latin", letters(number), *re.findall(r"\{\w+\}", entry.msgid)])
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    catalog.save()
    page = read_page(build(tmp_path, "--lang", "en").page("en/cv.html"))
    assert page.says("Latin")
    assert [] == [text for text in page.spoken if re.search("[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]", text)]


def letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))
