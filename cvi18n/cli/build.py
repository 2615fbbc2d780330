"""``build``: the pages of every language."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from cvi18n.cli.running import in_workspace, memory, progress, show, tell_errors

if TYPE_CHECKING:
    from cvi18n.commands.build import File
    from cvi18n.commands.edition import Gap
    from cvi18n.commands.variants import Chain
    from cvi18n.workspace import Workspace


_FOLDER = click.Path(exists=True, file_okay=False)


@click.command("build")
@click.option("--lang", "languages", multiple=True, metavar="LANG", help="Build this language; all without it.")
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice(["html", "pdf", "docx", "md", "jekyll", "txt", "json"]),
    help="Write this format; HTML and PDF without it.",
)
@click.option("--theme", metavar="THEME", help="Use this theme, a name or a folder, instead of meta.theme.")
@click.option(
    "--fonts", metavar="DIR", type=click.Path(exists=True, file_okay=False), help="Take fonts from DIR first."
)
@click.option("--public", is_flag=True, help="Leave out the facts that meta.private names.")
@click.option("--name", metavar="PATTERN", help="Name the files to send so, as meta.fileName: {name}-CV-{lang}.")
@click.option("--out", metavar="DIR", help="Write into DIR instead of build/.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="Take this day for today.")
@click.option("--force", is_flag=True, help="Write every file, also those that would not change.")
@click.option("-v", "--verbose", is_flag=True, help="Tell which catalog, labels and CLDR data serve each language.")
@in_workspace
def build_command(
    workspace: Workspace,
    languages: tuple[str, ...],
    formats: tuple[str, ...],
    theme: str | None,
    fonts: str | None,
    public: bool,
    name: str | None,
    out: str | None,
    today: object,
    force: bool,
    verbose: bool,
) -> None:
    """Make the pages of every language."""
    import datetime
    import time

    from cvi18n.commands.build import Options, build

    day = today.date() if isinstance(today, datetime.datetime) else datetime.date.today()
    folder = os.path.normpath(out or os.path.join(workspace.root, "build"))
    options = Options(
        languages, formats, folder, day, force, verbose, theme, fonts, public, name, time.perf_counter, progress,
        memory(),
    )  # fmt: skip
    done = build(workspace, options)
    show(done.diagnostics)
    for chain in done.chains:
        click.echo(_served(chain), err=True)
    for gap in done.gaps:
        _show_gap(gap)
    tell_errors(workspace)
    for file in done.files:
        click.echo(_file(file))


def _file(file: File) -> str:
    pages = f"  {file.pages} page{'s' * (file.pages != 1)}" if file.pages else ""
    return f"{file.path}{pages}  {file.milliseconds} ms"


def _served(chain: Chain) -> str:
    asked = f" (for {', '.join(chain.asked)})" if chain.asked else ""
    if not chain.catalogs:
        return (
            f"{chain.language}{asked}: no catalog, the source and English labels by rule; dates and names {chain.data}"
        )
    catalogs, labels = ", then ".join(chain.catalogs), chain.labels or "none, so English"
    return f"{chain.language}{asked}: catalog {catalogs}; labels {labels}; dates and names {chain.data}"


def _show_gap(gap: Gap) -> None:
    if gap.untranslated or gap.fuzzy:
        click.echo(f"{gap.language}: {gap.untranslated} untranslated, {gap.fuzzy} fuzzy: source text shown", err=True)
    if gap.unknown:
        click.echo(f"{gap.language}: {gap.unknown} of them are not in the catalog: run cvi18n extract", err=True)
