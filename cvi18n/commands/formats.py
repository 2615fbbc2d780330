"""What each format is written by: editions in, files out.  A format's libraries are imported when it is asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from cvi18n.commands.edition import Editions, alternates
from cvi18n.commands.project import Project
from cvi18n.commands.themes import Look
from cvi18n.diagnostic import Diagnostic, Severity
from cvi18n.page import Page
from cvi18n.render.layers import sources
from cvi18n.render.themes import layers
from cvi18n.workspace import Memory, installed_folders

USUAL_FORMATS = ("html", "pdf")
OPTIONAL = frozenset(["pdf"])
"""Of the usual formats those that a machine may lack something for: without them the rest is written."""
WITH_PICTURE = frozenset(["html", "pdf", "docx"])
"""The formats that show ``basics.image``; JSON only names it."""


class Output(NamedTuple):
    """A file, by its name below the folder of the build, and how many pages it has where it has pages.

    ``diagnostics`` say what the format could not take.
    """

    name: str
    content: bytes
    pages: int | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


class Job(NamedTuple):
    """What a run builds: a project, in the languages of ``editions``, as ``look`` has it.

    ``names`` tells for an ending what the files that people send are called, by tag.  ``fonts`` is a folder of fonts
    that come before all others.
    """

    project: Project
    editions: Editions
    look: Look
    names: Callable[[str], Mapping[str, str]]
    fonts: str | None = None
    memory: Memory | None = None


def _html(job: Job) -> Iterator[Output]:
    from cvi18n.export.schema_org import person
    from cvi18n.render.html import html_theme, write_html, write_index

    theme = html_theme(job.project.workspace.page_templates(), job.look.theme, job.look.design, job.memory)
    for tag, edition in job.editions.items():
        data = person(edition.resume, edition.setting)
        yield Output(os.path.join(tag, "cv.html"), write_html(edition.page, theme, data).encode())
    # The list of languages is for readers: a pseudo-locale alone leaves it as it is.
    readable = {language.tag for language in job.project.languages}
    first = next((edition.page for tag, edition in job.editions.items() if tag in readable), None)
    if first:
        yield Output("index.html", write_index(first, alternates(job.project, ""), theme).encode())


def _pdf(job: Job) -> Iterator[Output]:
    from cvi18n.render.pdf import FONT_PACKAGES, FontBook, write_pdf

    theme, design = job.look.theme, job.look.design
    files = sources(layers(theme, job.project.workspace.page_templates()), ".typ")
    fonts, names = FontBook(installed_folders(FONT_PACKAGES), job.fonts), job.names(".pdf")
    for tag, edition in job.editions.items():
        pdf = write_pdf(design.arranged(edition.page), files, design, fonts, edition.setting.today)
        yield Output(os.path.join(tag, names[tag]), pdf.content, pdf.pages, tuple(_too_long(job, tag, pdf.pages)))


def _docx(job: Job) -> Iterator[Output]:
    from cvi18n.render.docx import can_show, write_docx

    names = job.names(".docx")
    for tag, edition in job.editions.items():
        photo = edition.page.header.photo
        left_out = [_no_photo(job, "docx")] if photo and not can_show(photo) else []
        content = write_docx(job.look.design.arranged(edition.page), job.look.design)
        yield Output(os.path.join(tag, names[tag]), content, diagnostics=tuple(left_out))


def _markdown(job: Job) -> Iterator[Output]:
    from cvi18n.render.markdown import write_markdown

    return _texts(job, job.names(".md"), write_markdown)


def _jekyll(job: Job) -> Iterator[Output]:
    from cvi18n.render.jekyll import write_jekyll

    names = dict.fromkeys(job.editions, "cv.jekyll.md")
    return _texts(job, names, lambda page: write_jekyll(page, job.project.source.tag))


def _text(job: Job) -> Iterator[Output]:
    from cvi18n.render.text import write_text

    return _texts(job, job.names(".txt"), write_text)


def _texts(job: Job, names: Mapping[str, str], write: Callable[[Page], str]) -> Iterator[Output]:
    for tag, edition in job.editions.items():
        yield Output(os.path.join(tag, names[tag]), write(job.look.design.arranged(edition.page)).encode())


def _json(job: Job) -> Iterator[Output]:
    from cvi18n.export import export

    for tag, edition in job.editions.items():
        yield Output(os.path.join(tag, "cv.json"), export(edition.resume, edition.setting).encode())


def _too_long(job: Job, tag: str, pages: int) -> Iterator[Diagnostic]:
    meta = job.project.resume.meta
    allowed = meta.pages if meta else None
    if allowed and pages > int(allowed.value):
        yield Diagnostic(
            at=allowed.at,
            code="too-many-pages",
            severity=Severity.WARNING,
            message=f"{tag} has {pages} pages, and meta.pages allows {allowed.value}",
            help="shorten the text, or try meta.design.density: compact, or the theme telegram",
        )


def _no_photo(job: Job, format_: str) -> Diagnostic:
    basics = job.project.resume.basics
    image = basics.image if basics else None
    return Diagnostic(
        at=image.at if image else job.project.resume.at,
        code="photo-left-out",
        severity=Severity.WARNING,
        message=f"{format_} cannot hold a picture of this kind",
        help="use a PNG or JPEG file",
    )


WRITERS: Mapping[str, Callable[[Job], Iterator[Output]]] = {
    "json": _json,
    "txt": _text,
    "md": _markdown,
    "jekyll": _jekyll,
    "docx": _docx,
    "pdf": _pdf,
    # The last: the list of languages ends what is printed.
    "html": _html,
}
