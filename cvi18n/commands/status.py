"""``cvi18n status``: how far each language is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from cvi18n.catalog.entry import Entry
from cvi18n.catalog.merge import LABEL, Filling
from cvi18n.commands.project import Language, Project, oddities, open_project
from cvi18n.commands.variants import Catalogs, filling, shown
from cvi18n.commands.views import View, views
from cvi18n.diagnostic import Diagnostic
from cvi18n.extract import file_reference, label_messages
from cvi18n.prefill.fill import is_prefilled
from cvi18n.workspace import Workspace

# A Han, kana or Thai character is a word of its own; elsewhere a word is what stands between spaces and signs, from
# a letter or digit on.
_ONE = r"\u0e01-\u0e3a\u0e40-\u0e4e\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_ONE}]|(?![{_ONE}])\w(?:(?![{_ONE}])[\w'’-])*")


class Progress(NamedTuple):
    """One language's messages by state.

    ``prefilled`` says what the tool's words are and not a person's, in whatever state; what a variant inherits is
    translated, and not prefilled.  ``words`` are those of the source that are left to translate.  ``remaining`` are
    the sections with work left, and how many messages each.
    """

    language: str
    total: int
    translated: int
    fuzzy: int
    untranslated: int
    obsolete: int
    prefilled: int
    words: int
    remaining: tuple[tuple[str, int], ...] = ()

    @property
    def percent(self) -> int:
        """Translated messages of a hundred, rounded down; 100 where there are none."""
        return self.translated * 100 // self.total if self.total else 100

    def figures(self) -> dict[str, str | int]:
        """What ``--json`` prints of a language."""
        counts = {name: value for name, value in self._asdict().items() if name != "remaining"}
        return {**counts, "percent": self.percent}


class Status(NamedTuple):
    """The source language's tag, and each language's progress, the source's first."""

    source: str
    languages: tuple[Progress, ...]
    diagnostics: tuple[Diagnostic, ...]


def status(workspace: Workspace) -> Status:
    """Read the workspace and count.  Raises Faults."""
    project = open_project(workspace)
    catalogs = project.catalogs(project.languages)
    found = views(project, file_reference)
    rows = tuple(_progress(project, language, found[language], catalogs) for language in project.languages)
    return Status(project.source.tag, rows, (*project.diagnostics, *oddities(catalogs.values())))


def _progress(project: Project, language: Language, view: View, catalogs: Catalogs) -> Progress:
    fill = filling(project, language)
    wanted = [*view.messages, *label_messages(view.labels, project.source.tag)]
    entries = shown(project, language, catalogs, wanted)
    translated = [entry for entry in entries if entry.translated]
    waiting = [entry for entry in entries if not entry.translated]
    fuzzy = sum(entry.filled and entry.fuzzy for entry in entries)
    return Progress(
        language=language.tag,
        total=len(entries),
        translated=len(translated),
        fuzzy=fuzzy,
        untranslated=len(entries) - len(translated) - fuzzy,
        obsolete=sum(entry.obsolete for entry in catalogs[language].entries),
        prefilled=sum(_of_the_tool(entry, fill) for entry in entries),
        words=count_words(entry.source for entry in waiting),
        remaining=tuple(Counter(map(_section, waiting)).items()),
    )


def _of_the_tool(entry: Entry, fill: Filling) -> bool:
    """Whether what *entry* says is the tool's: a proposal, or what extracting fills in."""
    return is_prefilled(entry) or (entry.translated and entry.target == fill(entry))


def _section(entry: Entry) -> str:
    """Where *entry* stands: a key of the source, or a section's id, or ``labels``."""
    first, *more = (entry.context or "").split(".")
    return f"{LABEL}s" if first == LABEL else more[0] if first == "sections" and more else first


def count_words(texts: Iterable[str]) -> int:
    """The words of *texts*, as translators are paid for them."""
    return sum(len(_WORD.findall(text)) for text in texts)
