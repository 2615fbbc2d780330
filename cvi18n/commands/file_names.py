"""What the files are called that people send: PDF, Word, Markdown and plain text."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from cvi18n.commands.edition import Editions, edition
from cvi18n.commands.project import Project, UsageFault
from cvi18n.commands.variants import with_ancestors
from cvi18n.model.file_name import file_names, pattern_fault
from cvi18n.page import plain

USUAL = "cv"


class Names(NamedTuple):
    """The names of a run's files; ``asked``, a pattern of the command line's, comes before ``meta.fileName``."""

    project: Project
    editions: Editions
    asked: str | None
    today: datetime.date

    def by_tag(self, ending: str) -> Mapping[str, str]:
        """The name for each language, with *ending*.  Raises UsageFault where the pattern asked for is none.

        All languages of the workspace have a say, so that no name depends on which of them a run builds.
        """
        meta = self.project.resume.meta
        pattern = self.asked if self.asked is not None else meta.file_name.value if meta and meta.file_name else None
        if pattern is None:
            return dict.fromkeys(self.editions, USUAL + ending)
        if self.asked is not None and (fault := pattern_fault(self.asked)):
            raise UsageFault(*fault)
        return file_names(pattern, self._said(), ending)

    def _said(self) -> dict[str, dict[str, str]]:
        missing = [language for language in self.project.languages if language.tag not in self.editions]
        catalogs = self.project.catalogs(with_ancestors(self.project, missing))
        others = {each.tag: edition(self.project, each, catalogs, self.today) for each in missing}
        headers = {tag: found.page.header for tag, found in {**self.editions, **others}.items()}
        day = self.today.isoformat()
        return {
            tag: {"name": plain(header.name), "label": plain(header.label), "lang": tag, "date": day}
            for tag, header in headers.items()
        }
