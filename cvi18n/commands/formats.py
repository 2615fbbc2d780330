"""What each format is written by: editions in, files out.  A format's libraries are imported when it is asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from cvi18n.commands.edition import Editions, alternates
from cvi18n.commands.project import Project

USUAL_FORMATS = ("html", "pdf")
OPTIONAL = frozenset(["pdf"])
"""Of the usual formats those that a machine may lack something for: without them the rest is written."""
WITH_PICTURE = frozenset(["html"])
"""The formats that show ``basics.image``; JSON only names it."""


class Output(NamedTuple):
    """A file, by its name below the folder of the build, and how many pages it has where it has pages."""

    name: str
    content: bytes
    pages: int | None = None


class Job(NamedTuple):
    """What a run builds: a project, in the languages of ``editions``."""

    project: Project
    editions: Editions


def _html(job: Job) -> Iterator[Output]:
    from cvi18n.render.html import html_theme, write_html, write_index

    theme = html_theme(job.project.workspace.page_templates())
    for tag, edition in job.editions.items():
        yield Output(os.path.join(tag, "cv.html"), write_html(edition.page, theme).encode())
    # The list of languages is for readers: a pseudo-locale alone leaves it as it is.
    readable = {language.tag for language in job.project.languages}
    first = next((edition.page for tag, edition in job.editions.items() if tag in readable), None)
    if first:
        yield Output("index.html", write_index(first, alternates(job.project, ""), theme).encode())


def _json(job: Job) -> Iterator[Output]:
    from cvi18n.export import export

    for tag, edition in job.editions.items():
        yield Output(os.path.join(tag, "cv.json"), export(edition.resume, edition.setting).encode())


# HTML is the last: the list of languages ends what is printed.
WRITERS: Mapping[str, Callable[[Job], Iterator[Output]]] = {"json": _json, "html": _html}
