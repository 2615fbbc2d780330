"""``cvi18n``: arguments in, text and exit code out.

Answers go to stdout, diagnostics to stderr.  Exit code 0: done; 1: the input has faults; 2: wrong usage.
Each command imports what it needs when it runs, so that ``--help`` is quick.
"""

from __future__ import annotations

import gc

# Importing leaves next to no garbage: to look for some, again and again, takes a tenth of what `--help` does.
gc.disable()

import click

from cvi18n import __version__
from cvi18n.cli.begin import import_command, init_command
from cvi18n.cli.build import build_command
from cvi18n.cli.check import check_command
from cvi18n.cli.doctor import doctor_command
from cvi18n.cli.exchange import exchange_group
from cvi18n.cli.extract import extract_command
from cvi18n.cli.git import git_group
from cvi18n.cli.languages import languages_command
from cvi18n.cli.status import status_command
from cvi18n.cli.themes import themes_command


class _InOrder(click.Group):
    """Lists its commands in the order of the work, not of the alphabet."""

    def list_commands(self, _context: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=_InOrder, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "-C",
    "folder",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False),
    default=".",
    help="Work in the workspace DIR.",
)
@click.version_option(__version__, prog_name="cvi18n")
@click.pass_context
def main(context: click.Context, folder: str) -> None:
    """Keep one CV true in every language.

    The CV is written once, in content/.  `extract` brings its sentences into gettext catalogs below locales/,
    translators fill those in Poedit, and `build` makes a page in each language.
    """
    context.obj = folder


_COMMANDS: tuple[click.Command, ...] = (
    init_command,
    import_command,
    extract_command,
    status_command,
    check_command,
    build_command,
    exchange_group,
    git_group,
    languages_command,
    themes_command,
    doctor_command,
)

for command in _COMMANDS:
    main.add_command(command)

gc.freeze()  # what was imported stays, and is never looked at again
gc.enable()
