"""``cvi18n build``: the pages of the chosen languages, and the list of all."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from cvi18n import workspace as files
from cvi18n.catalog.entry import Catalog
from cvi18n.commands.edition import Edition, Gap, edition
from cvi18n.commands.file_names import Names
from cvi18n.commands.formats import OPTIONAL, USUAL_FORMATS, WITH_PICTURE, WRITERS, Job, Output
from cvi18n.commands.photo import photo_of
from cvi18n.commands.project import Language, Project, canonical_tag, open_project
from cvi18n.commands.themes import look_of
from cvi18n.commands.variants import Chain, chain, with_ancestors
from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity
from cvi18n.model.resume import Meta
from cvi18n.translate import Tally, broken_labels, translate
from cvi18n.workspace import Memory, Workspace


class Options(NamedTuple):
    """How to build: BCP 47 tags and formats (empty means the usual ones), where to, and what day it is.

    ``explain`` asks for the chains of what serves each language.  ``theme``, a name or a folder, and ``name``, a
    pattern, take the place of ``meta.theme`` and ``meta.fileName``; ``fonts`` is a folder whose fonts come first.
    ``public`` leaves out what ``meta.private`` names.  ``clock`` counts seconds from anywhere, and ``progress`` is
    told how many files of how many are made.  ``memory`` keeps what a later run can use.
    """

    languages: Sequence[str]
    formats: Sequence[str]
    out: str
    today: datetime.date
    force: bool = False
    explain: bool = False
    theme: str | None = None
    fonts: str | None = None
    public: bool = False
    name: str | None = None
    clock: Callable[[], float] = lambda: 0.0
    progress: Callable[[int, int], None] = lambda made, total: None
    memory: Memory | None = None


class File(NamedTuple):
    """A file that was made: how many pages it has, where it has pages, and how long it took."""

    path: str
    pages: int | None
    milliseconds: int


class Built(NamedTuple):
    """The files that a reader opens, the list of languages last; what is missing; what to say."""

    files: tuple[File, ...]
    gaps: tuple[Gap, ...]
    diagnostics: tuple[Diagnostic, ...]
    chains: tuple[Chain, ...] = ()


def build(workspace: Workspace, options: Options) -> Built:
    """Write the files of each language.  Raises Faults and UsageFault, before anything is written."""
    whole = open_project(workspace)
    project = _public(whole) if options.public else whole
    look = look_of(workspace, project.resume.meta or Meta(), options.theme)
    chosen = project.chosen(options.languages)
    formats = [name for name in WRITERS if name in (options.formats or USUAL_FORMATS)]
    photo, faults = photo_of(project.resume, workspace) if WITH_PICTURE.intersection(formats) else (None, [])
    diagnostics = [*project.diagnostics, *look.diagnostics, *faults]
    editions: dict[str, Edition] = {}
    catalogs = project.catalogs(with_ancestors(project, chosen))
    for language in chosen:
        editions[language.tag] = edition(project, language, catalogs, options.today, photo)
        own = catalogs.get(language, Catalog())
        diagnostics += [*own.diagnostics, *broken_labels(project.catalog_name(language), own)]
        if options.public:
            diagnostics += _repeated(whole, language, own)
    names = Names(project, editions, options.name, options.today).by_tag
    job = Job(project, editions, look, names, options.fonts, options.memory)
    made, unmade = _made(job, formats, options)
    written = tuple(_written(made, options))
    if options.public:
        unmade += _stale([file.path for file in written], options.out)
    gaps = tuple(edition.gap for edition in editions.values())
    left_out = (fault for output, _ in made for fault in output.diagnostics)
    said = tuple(dict.fromkeys([*diagnostics, *unmade, *left_out]))
    return Built(written, gaps, said, tuple(_chains(project, chosen, options)))


def _public(project: Project) -> Project:
    """*project* without its private facts."""
    from cvi18n.model.private import without_private

    return project._replace(resume=without_private(project.resume))


def _repeated(project: Project, language: Language, catalog: Catalog) -> Iterator[Diagnostic]:
    """A warning for each text in *language* that tells a private fact of *project*, which has them all."""
    from cvi18n.model.repeated import repeated_facts

    return repeated_facts(translate(project.view(language.tag), catalog, Tally()))


def _stale(written: Sequence[str], out: str) -> Iterator[Diagnostic]:
    """A warning of the files of an earlier build, which may tell what this one leaves out."""
    stale = [path for path in files.files_below(out) if path not in written]
    if stale:
        names = ", ".join(path.removeprefix(out + os.sep) for path in stale[:3]) + (", …" if stale[3:] else "")
        yield Diagnostic(
            at=Place(out),
            code="not-public",
            severity=Severity.WARNING,
            message=f"files of an earlier build may tell private facts: {names}",
            help="remove them before you publish the folder, or build with --out into another one",
        )


def _made(job: Job, formats: Sequence[str], options: Options) -> tuple[list[tuple[Output, int]], list[Diagnostic]]:
    """The files with the milliseconds that each took, and why a usual format is missing.

    Everything is made before anything is written, so that a fault leaves the folder as it was.
    Raises Faults where a format that was asked for cannot be made.
    """
    outputs: list[tuple[Output, int]] = []
    unmade: list[Diagnostic] = []
    total = len(formats) * len(job.editions)
    for name in formats:
        try:
            for timed in _timed(WRITERS[name](job), options.clock):
                outputs.append(timed)
                options.progress(min(len(outputs), total), total)
        except Faults as faults:
            if options.formats or name not in OPTIONAL:
                raise
            unmade += [fault._replace(severity=Severity.WARNING) for fault in faults.diagnostics]
    return outputs, unmade


def _timed(outputs: Iterator[Output], clock: Callable[[], float]) -> Iterator[tuple[Output, int]]:
    before = clock()
    for output in outputs:
        after = clock()
        yield output, round((after - before) * 1000)
        before = clock()


def _written(outputs: Iterable[tuple[Output, int]], options: Options) -> Iterator[File]:
    for output, milliseconds in outputs:
        path = os.path.join(options.out, output.name)
        files.write(path, output.content, always=options.force)
        yield File(path, output.pages, milliseconds)


def _chains(project: Project, chosen: Sequence[Language], options: Options) -> Iterator[Chain]:
    """What serves each of *chosen*, and which of the wishes it serves."""
    for language in chosen if options.explain else ():
        wishes = [canonical_tag(text) for text in options.languages if project.chosen([text]) == (language,)]
        yield chain(project, language, (tag for tag in dict.fromkeys(wishes) if tag != language.tag))
