"""``git``: branches that translate the same CV."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cvi18n.cli.running import in_workspace, show

if TYPE_CHECKING:
    from cvi18n.workspace import Workspace


@click.group("git")
def git_group() -> None:
    """Let git merge catalogs entry by entry."""


@git_group.command("setup")
@in_workspace
def setup_command(workspace: Workspace) -> None:
    """Set the merge driver for catalogs in this repository.

    Adds two lines to .gitattributes, which you commit, and the driver to this clone's own configuration: run it once
    in every clone.
    """
    import sys

    from cvi18n.commands.git_setup import ATTRIBUTES, git_setup

    done = git_setup(workspace, sys.executable)
    click.echo(f"{ATTRIBUTES}: {len(done.added)} lines added" if done.added else f"{ATTRIBUTES}: nothing to add")
    click.echo("merge.cvi18n.driver: set for this clone")
    if done.added:
        click.echo(f"Next: git add {ATTRIBUTES}, and commit it")


@git_group.command("merge-driver", hidden=True)
@click.argument("base")
@click.argument("ours")
@click.argument("theirs")
@click.argument("name")
@in_workspace
def merge_driver_command(workspace: Workspace, base: str, ours: str, theirs: str, name: str) -> None:
    """Merge a catalog for git: %O %A %B %P."""
    from cvi18n.commands.merge_driver import Versions, merge_driver

    done = merge_driver(workspace, Versions(base, ours, theirs, name))
    show(done.diagnostics)
    if done.extract:
        click.echo(f"{name}: both branches changed the CV. Next: cvi18n extract", err=True)
    raise click.exceptions.Exit(done.code)
