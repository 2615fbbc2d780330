"""What the tool itself says on a page, in twenty languages, to be read by people who speak them.

After a change: run this once with CVI18N_UPDATE_GOLDEN=1 in the environment, and read the difference.
"""

from __future__ import annotations

import datetime
import os
from functools import cache
from pathlib import Path

import pytest

from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.compose import Setting, compose
from cvi18n.locale.labels import LABELS, builtin_labels
from cvi18n.locale.voice import Cldr
from cvi18n.model.resume import Resume
from cvi18n.page import Page, plain
from cvi18n.render.text import write_text
from cvi18n.source.read import read_source
from cvi18n.translate import Labels, Tally, translate

FOLDER = Path(__file__).parent
SKELETON = FOLDER / "skeleton.yaml"
TODAY = datetime.date(2026, 1, 15)

# The words for a given and a family name: the order of names is the language's.
NAMES = {
    "ar": ("الاسم", "العائلة"),
    "cs": ("Jméno", "Příjmení"),
    "de": ("Vorname", "Nachname"),
    "en": ("Given", "Family"),
    "es": ("Nombre", "Apellidos"),
    "fa": ("نام", "نام‌خانوادگی"),
    "fr": ("Prénom", "Nom"),
    "he": ("פרטי", "משפחה"),
    "hi": ("नाम", "उपनाम"),
    "it": ("Nome", "Cognome"),
    "ja": ("名", "姓"),
    "ko": ("이름", "성"),
    "pl": ("Imię", "Nazwisko"),
    "pt-BR": ("Nome", "Sobrenome"),
    "ru": ("Имя", "Фамилия"),
    "th": ("ชื่อ", "นามสกุล"),
    "tr": ("Ad", "Soyad"),
    "uk": ("Ім’я", "Прізвище"),
    "zh": ("名", "姓"),
    "zh-Hant": ("名", "姓"),
}


@cache
def skeleton() -> Resume:
    return read_source([("content/skeleton.yaml", SKELETON.read_bytes())], lambda _: None).resume


def in_language(resume: Resume, tag: str) -> tuple[Page, Labels]:
    given, family = NAMES[tag]
    catalog = Catalog(
        (Entry("given name", "basics.givenName", given), Entry("family name", "basics.familyName", family))
    )
    # Single letters are nobody's words: they stand in every language as they are, unmarked.
    tally = Tally(own=True)
    labels = Labels(tag, catalog, builtin_labels(tag), tally)
    setting = Setting(labels, Cldr(tag), TODAY, photo="data:image/png;base64,AA==")
    return compose(translate(resume, catalog, tally), setting), labels


def all_that_is_said(tag: str) -> str:
    """The page as text; before it, what only other formats show."""
    page, _ = in_language(skeleton(), tag)
    bare, _ = in_language(Resume().changed({"language": "en"}), tag)
    assert page.header.photo
    said = {"title": page.title, "untitled": bare.title, "photo": page.header.photo.alt, "paper": page.paper}
    words = {name: plain(line) for name, line in page.words.items()}
    frame = "".join(f"[{name}] {text}\n" for name, text in {**said, **words}.items())
    return f"{frame}\n{write_text(page)}"


@pytest.mark.parametrize("tag", NAMES)
def test_page_reads(tag: str) -> None:
    """After a change: run this once with CVI18N_UPDATE_GOLDEN=1 in the environment, and read the difference."""
    path = FOLDER / f"{tag}.txt"
    said = all_that_is_said(tag)
    if os.environ.get("CVI18N_UPDATE_GOLDEN"):
        path.write_text(said, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == said


def test_every_label_is_on_the_pages() -> None:
    _, labels = in_language(skeleton(), "en")
    _, bare = in_language(Resume().changed({"language": "en"}), "en")
    assert set(LABELS.values()) == {*labels.used, *bare.used}


def test_skeleton_has_no_fault() -> None:
    source = read_source([("content/skeleton.yaml", SKELETON.read_bytes())], lambda _: None)
    assert [] == [str(found) for found in source.diagnostics]


def test_every_golden_page_is_one_of_a_language() -> None:
    assert set(NAMES) == {path.stem for path in FOLDER.glob("*.txt")}
