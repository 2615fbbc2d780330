"""``check``: what is wrong with the source and its translations, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from cvi18n.cli.running import counted, in_workspace

if TYPE_CHECKING:
    from cvi18n.diagnostic import Diagnostic
    from cvi18n.workspace import Workspace


@click.command("check")
@click.option("--lang", "languages", multiple=True, metavar="LANG", help="Check this language; all without it.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="How to print: for people, as JSON, or as a GitHub workflow's commands.",
)
@click.option("--strict", is_flag=True, help="Exit 1 on warnings, too.")
@click.option("--only", multiple=True, metavar="CODE", help="Tell of this code alone; may be repeated.")
@click.option("--skip", multiple=True, metavar="CODE", help="Leave this code out; may be repeated.")
@in_workspace
def check_command(
    workspace: Workspace,
    languages: tuple[str, ...],
    form: str,
    strict: bool,
    only: tuple[str, ...],
    skip: tuple[str, ...],
) -> None:
    """Find faults in the source and in its translations."""
    import datetime

    from cvi18n.commands.check import Options, check
    from cvi18n.diagnostic import Severity

    found = check(workspace, Options(datetime.date.today(), languages, only, skip))
    _FORMS[form](found)
    stopping = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    if any(diagnostic.severity in stopping for diagnostic in found):
        raise click.exceptions.Exit(1)


def _as_text(found: Sequence[Diagnostic]) -> None:
    """The findings on stdout, and how many they are on stderr."""
    from cvi18n.commands.findings import counts

    for diagnostic in found:
        click.echo(str(diagnostic))
    click.echo(counted(counts(found)), err=True)


def _as_json(found: Sequence[Diagnostic]) -> None:
    import json

    click.echo(json.dumps([_record(diagnostic) for diagnostic in found], ensure_ascii=False, indent=2))


def _record(diagnostic: Diagnostic) -> dict[str, object]:
    return {
        **diagnostic.at._asdict(),
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "source": diagnostic.source,
        "target": diagnostic.target,
        "help": diagnostic.help,
        "related": [place._asdict() for place in diagnostic.related],
    }


_COMMANDS = {"error": "error", "warning": "warning", "hint": "notice"}


def _as_github(found: Sequence[Diagnostic]) -> None:
    """Workflow commands, one a line: GitHub shows them beside the lines of a pull request."""
    for diagnostic in found:
        at = diagnostic.at
        place = f"file={_value(at.file)},line={at.line},col={at.column},title={_value(diagnostic.code)}"
        said = [f"{name}: {text}" for name, text in _quoted(diagnostic) if text]
        text = _data("\n".join([diagnostic.message, *said]))
        click.echo(f"::{_COMMANDS[diagnostic.severity.value]} {place}::{text}")


def _quoted(diagnostic: Diagnostic) -> tuple[tuple[str, str | None], ...]:
    return (("source", diagnostic.source), ("target", diagnostic.target), ("help", diagnostic.help))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


_FORMS = {"text": _as_text, "json": _as_json, "github": _as_github}
