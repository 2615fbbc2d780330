"""The tool's own words: complete, equal to the tables, and accepted by gettext."""

from __future__ import annotations

import runpy
import shutil
import string
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from cvi18n import workspace
from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.parse import parse
from cvi18n.locale import labels
from cvi18n.locale.labels import LABELS, NOTES, ROOM, builtin_labels, builtin_tags, label, note
from cvi18n.locale.synonyms import SYNONYMS
from cvi18n.model.kinds import CEFR, DEGREE, LEVEL, PROFICIENCY, CodeKind, RecordKind, Spec
from cvi18n.model.record import Record
from cvi18n.model.resume import Resume
from cvi18n.model.sections import SECTIONS
from tests.realtools.tools import REPOSITORY, require

LOCALES = Path(workspace.PACKAGE) / "locales"
CATALOGS = sorted(LOCALES.rglob("*.po"))
TEXTS = {"label": LABELS, "note": NOTES, "synonym": SYNONYMS}
KEYS = [(context, text) for context, texts in TEXTS.items() for text in texts.values()]


def read(path: Path) -> Catalog:
    return parse(path.name, path.read_bytes())


def fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def folder(path: Path) -> str:
    return path.parts[-3]


def test_there_are_words_in_chinese() -> None:
    assert "zh" in builtin_tags()
    assert [folder(path) for path in CATALOGS] == [tag.replace("-", "_") for tag in builtin_tags()]


@pytest.mark.parametrize("path", CATALOGS, ids=folder)
def test_every_word_is_translated(path: Path) -> None:
    found = read(path)
    assert [] == [key for key in KEYS if not ((entry := found.find(key)) and entry.translated)]
    assert set(KEYS) == {entry.key for entry in found.living}


@pytest.mark.parametrize("path", CATALOGS, ids=folder)
def test_placeholders_are_those_of_the_source(path: Path) -> None:
    assert [] == [entry for entry in read(path).living if fields(entry.source) != fields(entry.target)]


@pytest.mark.parametrize("path", CATALOGS, ids=folder)
def test_msgfmt_accepts(path: Path, tmp_path: Path) -> None:
    command = [require("msgfmt"), "--check", "-o", str(tmp_path / "out.mo"), str(path)]
    done = subprocess.run(command, capture_output=True, timeout=60)
    assert (0, b"") == (done.returncode, done.stderr)


def test_catalogs_are_what_the_script_would_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(LOCALES, tmp_path / "locales")
    monkeypatch.setattr(workspace, "PACKAGE", str(tmp_path))
    monkeypatch.setattr("sys.argv", ["labels.py"])
    runpy.run_path(str(REPOSITORY / "scripts" / "labels.py"), run_name="__main__")
    assert everything(LOCALES) == everything(tmp_path / "locales")


def test_script_starts_a_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "locales").mkdir()
    monkeypatch.setattr(workspace, "PACKAGE", str(tmp_path))
    monkeypatch.setattr("sys.argv", ["labels.py", "pt_br"])
    runpy.run_path(str(REPOSITORY / "scripts" / "labels.py"), run_name="__main__")
    found = read(tmp_path / "locales" / "pt_BR" / "LC_MESSAGES" / "cvi18n.po")
    assert ("pt_BR", len(set(KEYS))) == (found.field("Language"), len(found.entries))


def everything(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*.po*")}


# The tables.


def test_every_section_has_a_heading() -> None:
    assert set(SECTIONS) <= set(LABELS)


@pytest.mark.parametrize("kind", [DEGREE, LEVEL, PROFICIENCY], ids=lambda kind: kind.name)
def test_every_code_has_a_label(kind: CodeKind[object]) -> None:
    named = {key.partition(".")[2] for key in LABELS if key.startswith(f"{kind.name}.")}
    assert set(kind.codes) - set(CEFR) == named


def specs(record: type[Record], seen: set[type[Record]]) -> Iterator[Spec]:
    """Every field of a record and of those in it."""
    if record in seen:
        return
    seen.add(record)
    for spec in record.SPECS:
        yield spec
        if isinstance(spec.kind, RecordKind):
            yield from specs(spec.kind.record(), seen)


FIELDS = sorted(set(specs(Resume, set())), key=lambda spec: spec.key)
MESSAGES = ("text", "term", "tag", "prose", "labels")


def holds_messages(spec: Spec) -> bool:
    inner = specs(spec.kind.record(), set()) if isinstance(spec.kind, RecordKind) else [spec]
    return any(each.kind.name in MESSAGES for each in inner)


HOLDING_MESSAGES = [spec.key for spec in FIELDS if holds_messages(spec)]
MINDS = sorted({spec.mind for spec in FIELDS if spec.mind})


@pytest.mark.parametrize("key", sorted(set(HOLDING_MESSAGES)))
def test_every_field_of_a_message_has_a_name_for_translators(key: str) -> None:
    assert key in LABELS or key in NOTES


@pytest.mark.parametrize("mind", MINDS)
def test_every_hint_has_words(mind: str) -> None:
    assert (["count"] if mind in ROOM else []) == fields(NOTES[f"mind.{mind}"])


# Looking up.


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        pytest.param("zh", "专业技能", id="chinese"),
        pytest.param("zh-CN", "专业技能", id="other-spelling"),
        pytest.param("zh-SG", "专业技能", id="relative"),
        pytest.param("zh-HK", "專業技能", id="other-script"),
        pytest.param("en", "Skills", id="english"),
        pytest.param("en-GB", "Skills", id="english-elsewhere"),
        pytest.param("eo", None, id="no-words"),
    ],
)
def test_built_in_label(tag: str, expected: str | None) -> None:
    assert expected == builtin_labels(tag).get("Skills")
    assert (expected or "Skills") == label("skills", tag)


@pytest.mark.parametrize(
    ("key", "tag", "expected"),
    [
        pytest.param("salary", "zh", "薪资", id="chinese"),
        pytest.param("salary", "en", "salary", id="english"),
        pytest.param("salary", "eo", "salary", id="no-words"),
        pytest.param("fieldOfTheFuture", "zh", "fieldOfTheFuture", id="field-without-a-name"),
    ],
)
def test_note(key: str, tag: str, expected: str) -> None:
    assert expected == note(key, tag)


def test_fuzzy_words_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    fuzzy = Catalog((Entry("Skills", "label", "猜的", flags=("fuzzy",)), Entry("Projects", "label", "项目")))
    monkeypatch.setattr(labels, "parse", lambda name, content: fuzzy)
    monkeypatch.setattr(labels, "_words", labels._words.__wrapped__)
    assert ("Skills", "项目") == (label("skills", "zh"), label("projects", "zh"))


# --- Labels that are the same word as in English ----------------------------------------------------------

SAME = [tuple(line.split("\t")) for line in (Path(__file__).parent / "same_as_english.tsv").read_text().splitlines()]
"""Reviewed pairs of a language and a label that is right as it is in English there."""


@pytest.mark.parametrize("path", CATALOGS, ids=folder)
def test_label_that_equals_english_was_reviewed(path: Path) -> None:
    """Frames without a letter of their own say nothing in any language."""
    labels = [entry for entry in read(path).living if entry.context == "label"]
    same = [entry.source for entry in labels if entry.source == entry.target and _says_something(entry.source)]
    assert same == [label for tag, label in SAME if tag == folder(path).replace("_", "-")]


def _says_something(text: str) -> bool:
    return any(char.isalpha() for literal, *_ in string.Formatter().parse(text) for char in literal)
