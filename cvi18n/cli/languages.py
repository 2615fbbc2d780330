"""``languages``: what is supported, and how completely."""

from __future__ import annotations

import click


@click.command("languages")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def languages_command(as_json: bool) -> None:
    """List the languages that the page's own words come in.

    No workspace is needed.  `labels` says how many of the words are there.
    """
    import json

    from cvi18n.commands.languages import others, supported

    rows = supported()
    if as_json:
        click.echo(json.dumps({"languages": [row._asdict() for row in rows]}, ensure_ascii=False))
        return
    width = max(len(row.english) for row in rows)
    # Own names stand last: no column after them depends on how wide or in which direction a terminal shows them.
    click.echo(f"{'tag':12}{'English name':{width}}  labels  script  direction  own name")
    for row in rows:
        figures = f"{row.percent:4} %  {row.script:6}  {row.direction:9}"
        click.echo(f"{row.language:12}{row.english:{width}}  {figures}  {row.name}")
    click.echo(
        f"CLDR knows {others()} more languages, and regional variants of all: they build as well, with dates and names "
        "in the language; the labels become messages to translate."
    )
