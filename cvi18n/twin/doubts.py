"""What makes one doubt that a document is a translation into the language that somebody says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvi18n.diagnostic import Diagnostic, Place, Severity
from cvi18n.locale import tags
from cvi18n.model.kinds import PROSE
from cvi18n.model.resume import Resume
from cvi18n.model.script import dominant_language, has_script, is_latin_language
from cvi18n.model.text import Text
from cvi18n.model.walk import Slot, map_texts

_QUOTATION = 0.2
"""Where no more of the letters than this are of the language's script, they are quoted."""


def doubts(source: Resume, twin: Resume, tag: str, name: str) -> Iterator[Diagnostic]:
    """Warnings on *twin*, which was read from the file *name* and is to be in the language *tag*.

    Languages of one script are told apart by nothing but what the document itself says.
    """
    stated = twin.meta.language.value if twin.meta and twin.meta.language else ""
    if _tongue(stated) not in ("", _tongue(tag)):
        yield _doubt(name, f"the document says that its language is {stated}, and --lang says {tag}")
    texts, paragraphs = _texts(twin)
    if texts and not is_written_in(texts, tag):
        yield _doubt(name, f"hardly anything in the document is written in the script of {tag}")
    kept = paragraphs & _texts(source)[1]
    if 2 * len(kept) > len(paragraphs) and _tongue(source.language) != _tongue(tag):
        message = f"{len(kept)} of {len(paragraphs)} paragraphs are those of the source, and are left untranslated"
        yield _doubt(name, message)


def _tongue(text: str) -> str:
    """The language and script of a tag, without its country; empty for what is no tag."""
    try:
        tag = tags.canonical(text)
    except tags.UnknownLanguage:
        return ""
    return f"{tag.partition('-')[0]}-{tags.script(tag)}"


def is_written_in(texts: Sequence[str], tag: str) -> bool:
    """Whether the script of *texts* is one that the language *tag* is written in."""
    guess = dominant_language(texts)
    if guess in ("ja", "ko") or tag.partition("-")[0] in ("ja", "ko"):
        return tag.partition("-")[0] == guess
    if guess == "zh":
        return has_script("中", tag)
    letters = [char for text in texts for char in text if char.isalpha()]
    fitting = sum(has_script(char, tag) for char in letters)
    return fitting > len(letters) * (0.5 if is_latin_language(tag) else _QUOTATION) or not letters


def _texts(resume: Resume) -> tuple[list[str], set[str]]:
    """All texts, and those that are paragraphs."""
    texts: list[str] = []
    paragraphs: set[str] = set()

    def visit(slot: Slot, text: Text) -> Text:
        texts.append(text.value)
        if slot.spec.kind is PROSE:
            paragraphs.add(text.value)
        return text

    map_texts(resume, visit)
    return texts, paragraphs


def _doubt(name: str, message: str) -> Diagnostic:
    help_line = "if --lang is wrong, take back the changes in locales/ and import the file once more"
    return Diagnostic(Place(name), "twin-language", message, help_line, Severity.WARNING)
