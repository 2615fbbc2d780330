"""``status``: how far each language is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cvi18n.cli.running import counted, found_by_check, in_workspace, show

if TYPE_CHECKING:
    from cvi18n.commands.status import Progress
    from cvi18n.workspace import Workspace


@click.command("status")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--fail-under", type=click.IntRange(0, 100), metavar="PERCENT", help="Exit 1 if a target is below this.")
@in_workspace
def status_command(workspace: Workspace, as_json: bool, fail_under: int | None) -> None:
    """Tell how far each language is."""
    import json

    from cvi18n.commands.status import status

    found = status(workspace)
    show(found.diagnostics)
    if as_json:
        rows = [row.figures() for row in found.languages]
        click.echo(json.dumps({"source": found.source, "languages": rows}, ensure_ascii=False))
    else:
        click.echo(_HEADS)
        for row in found.languages:
            click.echo(_line(row, found.source))
            if row.remaining:
                click.echo("         left: " + ", ".join(f"{section} {count}" for section, count in row.remaining))
        click.echo(f"check: {counted(found_by_check(workspace))}")
    if fail_under is not None and any(row.percent < fail_under for row in found.languages[1:]):
        raise click.exceptions.Exit(1)


_HEADS = "language        translated  fuzzy  untranslated  pre-filled  words left"
_BAR = 10


def _line(row: Progress, source: str) -> str:
    done = "#" * (row.percent * _BAR // 100)
    role = "  source" if row.language == source else ""
    return (
        f"{row.language:8} {row.percent:3} % {f'{row.translated} of {row.total}':>11} {row.fuzzy:6} "
        f"{row.untranslated:13} {row.prefilled:11} {row.words:11}  [{done:-<{_BAR}}]{role}"
    )
