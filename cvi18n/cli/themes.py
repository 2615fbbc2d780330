"""``themes``: how pages may look."""

from __future__ import annotations

import click


@click.command("themes")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def themes_command(as_json: bool) -> None:
    """List the themes.

    No workspace is needed.  `meta.theme` chooses one, and `meta.design` sets its accent, font and density.
    """
    import json

    from cvi18n.commands.themes import listed_themes

    rows = listed_themes()
    if as_json:
        click.echo(json.dumps({"themes": [row._asdict() for row in rows]}, ensure_ascii=False))
        return
    width = max(len(row.theme) for row in rows)
    for row in rows:
        click.echo(f"{row.theme:{width}}  {row.description}")
        click.echo(f"{'':{width}}  accent {row.accent}, font {row.font}, density {row.density}")
        for name, ids in (("first", row.sections), ("at the side", row.side)):
            if ids:
                click.echo(f"{'':{width}}  {name}: {', '.join(ids)}")
