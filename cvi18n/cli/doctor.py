"""``doctor``: what this machine lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cvi18n.cli.running import in_workspace

if TYPE_CHECKING:
    from cvi18n.commands.doctor import Checkup, Extra
    from cvi18n.render.pdf import Served
    from cvi18n.workspace import Workspace


@click.command("doctor")
@click.option(
    "--fonts",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False),
    help="Take fonts from DIR before all others.",
)
@in_workspace
def doctor_command(workspace: Workspace, fonts: str | None) -> None:
    """Tell what this machine lacks, and the command that mends it.

    For each language: the fonts of its PDF.  Exit code 1 where one cannot be built.
    """
    import datetime

    from cvi18n import __version__
    from cvi18n.commands.doctor import examine

    health = examine(workspace, fonts, datetime.date.today())
    click.echo(f"cvi18n {__version__}, Python {health.python}")
    for extra in health.extras:
        click.echo(_extra(extra))
    for checkup in health.languages:
        click.echo(_served(checkup.language, checkup.served) if checkup.served else _unserved(checkup))
    if not health.sound:
        click.get_current_context().exit(1)


def _extra(extra: Extra) -> str:
    state = "here" if extra.there else f"not here: pip install 'cvi18n[{extra.name}]'"
    return f"{extra.name} ({extra.purpose}): {state}"


def _served(language: str, served: Served) -> str:
    lines = [f"{language}: {', '.join(served.families)}" + ("; from this system" if served.from_system else "")]
    lines += [f"  bold text in {name} will look like the rest: it has one weight" for name in served.not_bold]
    return "\n".join(lines)


def _unserved(checkup: Checkup) -> str:
    named = f"{checkup.language}: "
    return "\n".join(f"{named}no PDF: {fault.message.removeprefix(named)}\n  {fault.help}" for fault in checkup.faults)
