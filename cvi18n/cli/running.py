"""How a command runs: in a workspace, with its faults as diagnostics and an exit code."""

from __future__ import annotations

import functools
import gc
import os
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Concatenate, ParamSpec

import click

if TYPE_CHECKING:
    from cvi18n.commands.findings import Findings
    from cvi18n.diagnostic import Diagnostic
    from cvi18n.workspace import Memory, Workspace

P = ParamSpec("P")
# As many files are there before anybody looks.
_SOON = 8


def in_workspace(command: Callable[Concatenate[Workspace, P], None]) -> Callable[P, None]:
    """Hand the workspace to *command*, and turn what it raises into diagnostics and an exit code."""

    @click.pass_context
    @functools.wraps(command)
    def run(context: click.Context, /, *args: P.args, **kwargs: P.kwargs) -> None:
        # A run is short and leaves no cycles behind: to look for some takes a tenth of its time.
        gc.disable()
        from cvi18n.commands.project import UsageFault
        from cvi18n.diagnostic import Faults
        from cvi18n.workspace import Workspace

        try:
            command(Workspace(context.obj), *args, **kwargs)
        except Faults as faults:
            show(faults.diagnostics)
            context.exit(1)
        except UsageFault as fault:
            raise click.UsageError(f"{fault}\n{fault.advice}", context) from None
        except OSError as error:
            click.echo(f"error: {error.filename or context.obj}: {error.strerror}", err=True)
            context.exit(1)
        finally:
            gc.enable()

    return run


def show(diagnostics: Iterable[Diagnostic]) -> None:
    """Print *diagnostics* on stderr, sorted."""
    for diagnostic in sorted(diagnostics, key=lambda diagnostic: diagnostic.order):
        click.echo(str(diagnostic), err=True)


def memory() -> Memory:
    """The user's cache folder, where what takes long to find out is kept."""
    from cvi18n.workspace import Memory

    cache = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Memory(os.path.join(cache, "cvi18n"))


def found_by_check(workspace: Workspace) -> Findings:
    """How much ``check`` finds; remembered while nothing changes."""
    import datetime

    from cvi18n.commands.findings import findings

    return findings(workspace, datetime.date.today(), memory())


def counted(found: Findings) -> str:
    """How many errors, warnings and hints there are: ``2 errors, 1 hint``."""
    names = zip(("error", "warning", "hint"), found, strict=True)
    named = [f"{count} {name}{'' if count == 1 else 's'}" for name, count in names if count]
    return ", ".join(named) or "no findings"


def tell_errors(workspace: Workspace) -> None:
    """Say in one line that ``check`` finds errors, where it does."""
    found = found_by_check(workspace)
    if found.errors:
        click.echo(f"cvi18n check finds {counted(found._replace(warnings=0, hints=0))}", err=True)


def progress(made: int, total: int) -> None:
    """Show on a terminal how far long work is; in a pipe nothing."""
    if total > _SOON and sys.stderr.isatty():
        click.echo(f"\r{made} of {total} files" if made < total else "\r\033[K", nl=False, err=True)


def now() -> str:
    """This moment, as gettext writes it."""
    import datetime

    return datetime.datetime.now(datetime.timezone.utc).astimezone().strftime("%Y-%m-%d %H:%M%z")
