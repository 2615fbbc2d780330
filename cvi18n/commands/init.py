"""``cvi18n init``: a small workspace, translated in full, that builds at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.header import Language, template_fields, with_header
from cvi18n.commands.content import CV, SCHEMA, read_back
from cvi18n.commands.extract import extract
from cvi18n.commands.project import UsageFault, known_tag
from cvi18n.extract import file_reference
from cvi18n.locale import tags
from cvi18n.locale.negotiate import negotiate
from cvi18n.model.resume import Resume
from cvi18n.model.terms import is_message
from cvi18n.model.text import Text
from cvi18n.model.walk import Slot, map_texts
from cvi18n.workspace import Workspace, package_bytes

STARTERS = ("en", "zh")
"""The languages that the package has a starter CV in; without ``--lang``, its source and its target."""


class Started(NamedTuple):
    """The files written; the source's tag, and the one asked for; the tags that nothing is translated into yet."""

    files: tuple[str, ...]
    source: str
    asked: str
    untranslated: tuple[str, ...]


def init(workspace: Workspace, languages: Sequence[str], now: str) -> Started:
    """Write a workspace whose source is in the first of *languages* that there is a starter in.

    *now* is in gettext's form of a date.  Raises UsageFault, before anything is written.
    """
    wanted = [known_tag(text) for text in languages] or list(STARTERS)
    source, *targets = _languages(wanted)
    translated = {tag: starter for tag in targets if (starter := _starter(tag))}
    files = _files(source, targets)
    catalogs = {tag: workspace.catalog_name(tags.folder(tag)) for tag in (source, *targets)}
    _refuse_to_overwrite(workspace, [*files, workspace.template_name(), *catalogs.values()])
    cv = _resume(_starter(source))
    for tag, starter in translated.items():
        files[catalogs[tag]] = dump(_catalog(tag, tuple(_translations(cv, _resume(starter))), source, now))
    for name, content in files.items():
        workspace.write(name, content)
    # Adds the labels and the notes, and starts the catalogs that there is no starter for.
    extract(workspace, targets, now, file_reference)
    written = dict.fromkeys([*files, workspace.template_name(), *catalogs.values()])
    untranslated = tuple(tag for tag in targets if tag not in translated)
    return Started(tuple(written), source, wanted[0], untranslated)


def _languages(wanted: Sequence[str]) -> list[str]:
    """The source first: the first that there is a starter in, or English.  No language twice."""
    source = next((tag for tag in wanted if _starter(tag)), STARTERS[0])
    found: list[str] = []
    for tag in (source, *wanted):
        if not any(tags.same_locale(tag, other) for other in found):
            found.append(tag)
    return found


def _starter(tag: str) -> str:
    return negotiate(tag, STARTERS) or ""


def _files(source: str, targets: Sequence[str]) -> dict[str, bytes]:
    starter = _starter(source)
    cv = package_bytes(f"starter/{starter}.yaml").decode().replace(f"language: {starter} ", f"language: {source} ", 1)
    folder = tags.folder(next(iter(targets), source))
    readme = package_bytes(f"starter/README.{starter}.md").decode().replace("{target}", folder)
    return {
        SCHEMA: package_bytes("schema.json"),
        CV: cv.encode(),
        ".gitignore": package_bytes("starter/gitignore"),
        "README.md": readme.encode(),
    }


def _refuse_to_overwrite(workspace: Workspace, names: Sequence[str]) -> None:
    taken = [name for name in names if workspace.read_if_there(name) is not None]
    taken += [name for name, _ in workspace.sources() if name not in taken]
    if taken:
        there = "is there already" if len(taken) == 1 else "are there already"
        raise UsageFault(f"{', '.join(taken)} {there}", "init begins in an empty folder: cvi18n init DIR")


def _resume(starter: str) -> Resume:
    return read_back([(CV, package_bytes(f"starter/{starter}.yaml"))]).resume


def _catalog(tag: str, entries: tuple[Entry, ...], source: str, now: str) -> Catalog:
    template = Catalog(fields=template_fields("cv", now, source))
    return with_header(Catalog(entries), template, Language(tags.poedit_code(tag), tags.plural_forms(tag)), now)


def _translations(source: Resume, target: Resume) -> Iterator[Entry]:
    """The messages of *source* with the texts that stand in the same places of *target*."""
    for (slot, text), (_, translation) in zip(_texts(source), _texts(target), strict=True):
        if is_message(slot.spec.kind, text, source.language):
            yield Entry(text, slot.context, translation)


def _texts(resume: Resume) -> list[tuple[Slot, str]]:
    found: list[tuple[Slot, str]] = []

    def visit(slot: Slot, text: Text) -> Text:
        found.append((slot, text.value))
        return text

    map_texts(resume, visit)
    return found
