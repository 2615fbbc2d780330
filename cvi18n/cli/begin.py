"""``init`` and ``import``: from nothing, or from another tool's CV, to a workspace."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from cvi18n.cli.running import in_workspace, now, show

if TYPE_CHECKING:
    from cvi18n.workspace import Workspace


@click.command("init")
@click.argument("folder", metavar="[DIR]", default=".")
@click.option(
    "--lang", "languages", multiple=True, metavar="LANG", help="A language, the source's first; without it en, zh."
)
@in_workspace
def init_command(workspace: Workspace, folder: str, languages: tuple[str, ...]) -> None:
    """Begin a workspace: a small CV, translated in full.

    It builds at once; put yourself in the place of its made-up person.  Nothing that is in DIR is overwritten.
    """
    from cvi18n.commands.init import init
    from cvi18n.workspace import Workspace

    done = init(Workspace(os.path.join(workspace.root, folder)), languages, now())
    for name in done.files:
        click.echo(os.path.normpath(os.path.join(workspace.root, folder, name)))
    if languages and done.source != done.asked:
        click.echo(f"note: there is no starter CV in {done.asked}: the source is in {done.source}", err=True)
    for tag in done.untranslated:
        click.echo(f"note: the CV is not translated into {tag} yet", err=True)
    click.echo(f"Next: read README.md{'' if folder == '.' else ' in ' + folder}, or: cvi18n build")


@click.command("import")
@click.argument("path", metavar="FILE", type=click.Path(exists=True, dir_okay=False))
@click.option("--lang", "language", metavar="LANG", help="The language of FILE (zh, en, pt-BR, …).")
@click.option(
    "--from",
    "kind",
    type=click.Choice(["json-resume", "rendercv", "yamlresume", "page"]),
    help="What FILE is; without it, what it holds tells.",
)
@click.option(
    "--data",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False),
    help="What a Jekyll page finds in site.data, YAML or JSON.",
)
@click.option("--force", is_flag=True, help="Replace content/cv.yaml.")
@in_workspace
def import_command(
    workspace: Workspace, path: str, language: str | None, kind: str | None, data: str | None, force: bool
) -> None:
    """Bring a CV of another tool into content/.

    FILE is a page (Markdown, Jekyll, HTML), JSON Resume, RenderCV or YAMLResume.  Where content/ holds a CV already,
    FILE is its translation into LANG.
    """
    from cvi18n.commands.bring import Request, bring
    from cvi18n.convert.detect import Kind

    done = bring(workspace, Request(path, language, Kind(kind) if kind else None, data, force), now())
    for notice in done.notices:
        click.echo(f"{path}:{notice.line}: note: {notice.text}", err=True)
    show(done.diagnostics)
    for line in done.lines:
        click.echo(line)
