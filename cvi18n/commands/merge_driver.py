"""``cvi18n git merge-driver``: what git runs for a catalog that two branches changed."""

from __future__ import annotations

from typing import NamedTuple

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog
from cvi18n.catalog.merge import Filling, nothing
from cvi18n.catalog.parse import parse
from cvi18n.catalog.three_way import Clash, join
from cvi18n.commands.variants import filling_of
from cvi18n.diagnostic import Diagnostic, Faults, Place
from cvi18n.locale import labels, tags
from cvi18n.workspace import Workspace

MERGED, CONFLICT, REFUSED = range(3)
"""The exit codes.  Git takes each but the first for a conflict, and does not commit by itself."""


class Versions(NamedTuple):
    """The names of the three versions, as git gives them, and that of the catalog in the repository."""

    base: str
    ours: str
    theirs: str
    name: str


class Merged(NamedTuple):
    """The exit code; what a person has to do; whether the messages of both sides changed."""

    code: int
    diagnostics: tuple[Diagnostic, ...] = ()
    extract: bool = False


def merge_driver(workspace: Workspace, versions: Versions) -> Merged:
    """Merge into the file of *ours*.  Where a version cannot be read for certain, that file stays as it is."""
    try:
        catalogs = _read(workspace, versions)
    except Faults as faults:
        return Merged(REFUSED, (*faults.diagnostics, _refused(versions.name)))
    base, ours, theirs = catalogs
    joined = join(base, ours, theirs, _filling(versions.name, ours))
    content = dump(joined.catalog)
    workspace.write(versions.ours, content)
    lines = parse(versions.name, content).lines
    clashes = tuple(_clash(Place(versions.name, lines[clash.ours.key]), clash) for clash in joined.clashes)
    sources = [[entry.key for entry in catalog.living] for catalog in catalogs]
    both = sources[0] not in sources[1:] and sources[1] != sources[2]
    return Merged(CONFLICT if clashes else MERGED, clashes, extract=both)


def _read(workspace: Workspace, versions: Versions) -> tuple[Catalog, Catalog, Catalog]:
    """The three catalogs; of a file that both sides began, the first one is empty.  Raises Faults of all."""
    found: list[Catalog] = []
    faults: list[Diagnostic] = []
    for side, name in zip(("base", "ours", "theirs"), versions, strict=False):
        content = workspace.read(name)
        try:
            began = side == "base" and not content.strip()
            found.append(Catalog() if began else parse(f"{versions.name} ({side})", content))
        except Faults as error:
            faults += error.diagnostics
    if faults:
        raise Faults(faults)
    base, ours, theirs = found
    return base, ours, theirs


def _filling(name: str, catalog: Catalog) -> Filling:
    """What entries of the catalog say before anybody translates: its folder tells the language."""
    *_, folder, _, _ = ("", "", "", *name.split("/"))
    tag = tags.from_folder(folder)
    if tag is None:
        return nothing
    source = tags.from_folder(catalog.field("X-Source-Language"))
    return filling_of(labels.builtin_labels(tag), own=source is not None and tags.same_locale(tag, source))


def _clash(at: Place, clash: Clash) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="translated-twice",
        message="both branches translated this: one text stands, marked as fuzzy, the other is in the comment",
        help="in Poedit: make the text right, delete the comment, take the mark away, save; then: git add",
        source=clash.ours.source,
        target=clash.ours.target or " | ".join(clash.ours.plurals),
    )


def _refused(name: str) -> Diagnostic:
    return Diagnostic(
        at=Place(name),
        code="merge-refused",
        message="a version of the catalog cannot be read for certain, so the branches' versions were not merged",
        help=f"mend that version and merge again, or take a whole one: git checkout --theirs (or --ours) {name}",
    )
