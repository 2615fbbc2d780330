"""``exchange``: a language to other translation tools, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cvi18n.cli.running import in_workspace, now, show

if TYPE_CHECKING:
    from cvi18n.workspace import Workspace


@click.group("exchange")
def exchange_group() -> None:
    """Hand a language to other translation tools, and take it back."""


@exchange_group.command("export")
@click.argument("path", metavar="[FILE]", required=False, type=click.Path(dir_okay=False))
@click.option("--lang", "language", metavar="LANG", required=True, help="The language to export (zh, en, pt-BR, …).")
@click.option("--format", "form", type=click.Choice(["xliff", "tmx"]), default="xliff", help="XLIFF 2 without it.")
@in_workspace
def export_command(workspace: Workspace, path: str | None, language: str, form: str) -> None:
    """Write a language to FILE; without FILE, to build/LANG/cv.xlf or cv.tmx.

    XLIFF 2 holds every message and its state; TMX holds what is translated, as a memory.
    """
    from cvi18n.commands.exchange import export_language

    done = export_language(workspace, language, form, path)
    show(done.diagnostics)
    click.echo(f"{done.path}: {done.messages} messages")


@exchange_group.command("import")
@click.argument("path", metavar="FILE", type=click.Path(exists=True, dir_okay=False))
@click.option("--lang", "language", metavar="LANG", help="Which language of FILE, where a TMX holds several.")
@in_workspace
def import_command(workspace: Workspace, path: str, language: str | None) -> None:
    """Bring the translations of an XLIFF 2 or TMX file into the catalog of its language.

    Nothing that was written in the catalog after the export is replaced.
    """
    from cvi18n.commands.exchange import import_language

    done = import_language(workspace, path, language, now())
    show(done.diagnostics)
    click.echo(f"{done.language}: {done.translated} translated, {done.fuzzy} fuzzy: {done.catalog}")
