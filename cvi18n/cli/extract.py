"""``extract``: the source into the catalogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cvi18n.cli.running import in_workspace, now, show, tell_errors

if TYPE_CHECKING:
    from cvi18n.commands.extract import Change, Extracted
    from cvi18n.workspace import Workspace


@click.command("extract")
@click.option("--lang", "languages", multiple=True, metavar="LANG", help="Start this language too (zh, en, pt-BR, …).")
@click.option(
    "--memory",
    "memories",
    multiple=True,
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False),
    help="Fill what is empty from earlier translations (PO, TMX).",
)
@click.option("--line-numbers", is_flag=True, help="Write the source's line numbers into the catalogs.")
@in_workspace
def extract_command(
    workspace: Workspace, languages: tuple[str, ...], memories: tuple[str, ...], line_numbers: bool
) -> None:
    """Bring cv.pot and every cv.po up to date with the source."""
    from cvi18n.commands.extract import extract
    from cvi18n.extract import file_reference, line_reference

    done = extract(workspace, languages, now(), line_reference if line_numbers else file_reference, memories)
    show(done.diagnostics)
    click.echo(f"{done.template}: {done.messages} messages")
    for change in done.changes:
        click.echo(f"{change.language}: {_changed(change)}")
    tell_errors(workspace)
    click.echo(_next_step(done))


def _changed(change: Change) -> str:
    parts = [f"{change.total} messages"]
    counts = {
        "new": change.new,
        "restored": change.restored,
        "retired": change.retired,
        "fuzzy" + (f" ({change.prefilled} pre-filled)" if change.prefilled else ""): change.fuzzy,
        "inherited": change.inherited,
        "untranslated": change.untranslated,
    }
    parts += [f"{count} {name}" for name, count in counts.items() if count]
    if change.mended_header:
        parts.append(f"header said Language: {change.mended_header}, mended")
    return ", ".join(parts)


def _next_step(done: Extracted) -> str:
    waiting = [change for change in done.changes if change.fuzzy or change.untranslated]
    if waiting:
        return f"Next: open {waiting[0].catalog} in Poedit, translate, save; then: cvi18n build"
    if len(done.changes) == 1:
        other = "zh" if done.changes[0].language.startswith("en") else "en"
        return f"Next: start a translation, for instance: cvi18n extract --lang {other}"
    return "Everything is translated.  Next: cvi18n build"
