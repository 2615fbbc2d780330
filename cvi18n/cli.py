"""``cvi18n``: arguments in, text and exit code out.

Answers go to stdout, diagnostics to stderr.  Exit code 0: done; 1: the input has faults; 2: wrong usage.
Each command imports what it needs when it runs, so that ``--help`` is quick.
"""

from __future__ import annotations

import functools
import gc
import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Concatenate, ParamSpec

import click

from cvi18n import __version__

if TYPE_CHECKING:
    from cvi18n.commands.build import Gap
    from cvi18n.commands.extract import Change, Extracted
    from cvi18n.diagnostic import Diagnostic
    from cvi18n.workspace import Workspace

P = ParamSpec("P")


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
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


def in_workspace(command: Callable[Concatenate[Workspace, P], None]) -> Callable[P, None]:
    """Hand the workspace to *command*, and turn what it raises into diagnostics and an exit code."""

    @click.pass_context
    @functools.wraps(command)
    def run(context: click.Context, /, *args: P.args, **kwargs: P.kwargs) -> None:
        from cvi18n.commands.project import UsageFault
        from cvi18n.diagnostic import Faults
        from cvi18n.workspace import Workspace

        # A run is short and leaves no cycles behind: to look for some takes a tenth of its time.
        gc.disable()
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


@main.command("init")
@click.argument("folder", metavar="[DIR]", default=".")
@click.option(
    "--lang", "languages", multiple=True, metavar="LANG", help="A language, the source's first; without it en, zh."
)
@in_workspace
def init_command(workspace: Workspace, folder: str, languages: tuple[str, ...]) -> None:
    """Begin a workspace: a small CV, translated in full.

    It builds at once; put yourself in the place of its made-up person.  Nothing that is in DIR is overwritten.
    """
    from cvi18n.commands.init import init
    from cvi18n.workspace import Workspace

    done = init(Workspace(os.path.join(workspace.root, folder)), languages, _now())
    for name in done.files:
        click.echo(os.path.normpath(os.path.join(workspace.root, folder, name)))
    if languages and done.source != done.asked:
        click.echo(f"note: there is no starter CV in {done.asked}: the source is in {done.source}", err=True)
    for tag in done.untranslated:
        click.echo(f"note: nothing is translated into {tag} yet", err=True)
    click.echo(f"Next: read README.md{'' if folder == '.' else ' in ' + folder}, or: cvi18n build")


@main.command("import")
@click.argument("path", metavar="FILE", type=click.Path(exists=True, dir_okay=False))
@click.option("--lang", "language", metavar="LANG", help="The language of FILE (zh, en, pt-BR, …).")
@click.option(
    "--from",
    "kind",
    type=click.Choice(["json-resume", "rendercv", "yamlresume", "page"]),
    help="What FILE is; without it, what it holds tells.",
)
@click.option(
    "--data",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False),
    help="What a Jekyll page finds in site.data, YAML or JSON.",
)
@click.option("--force", is_flag=True, help="Replace content/cv.yaml.")
@in_workspace
def import_command(
    workspace: Workspace, path: str, language: str | None, kind: str | None, data: str | None, force: bool
) -> None:
    """Bring a CV of another tool into content/.

    FILE is a page (Markdown, Jekyll, HTML), JSON Resume, RenderCV or YAMLResume.  Where content/ holds a CV already,
    FILE is its translation into LANG.
    """
    from cvi18n.commands.bring import Request, bring
    from cvi18n.convert.detect import Kind

    done = bring(workspace, Request(path, language, Kind(kind) if kind else None, data, force), _now())
    for notice in done.notices:
        click.echo(f"{path}:{notice.line}: note: {notice.text}", err=True)
    show(done.diagnostics)
    for line in done.lines:
        click.echo(line)


def _now() -> str:
    """This moment, as gettext writes it."""
    import datetime

    return datetime.datetime.now(datetime.timezone.utc).astimezone().strftime("%Y-%m-%d %H:%M%z")


@main.command("extract")
@click.option("--lang", "languages", multiple=True, metavar="LANG", help="Start this language too (zh, en, pt-BR, …).")
@click.option("--line-numbers", is_flag=True, help="Write the source's line numbers into the catalogs.")
@in_workspace
def extract_command(workspace: Workspace, languages: tuple[str, ...], line_numbers: bool) -> None:
    """Bring cv.pot and every cv.po up to date with the source."""
    from cvi18n.commands.extract import extract
    from cvi18n.extract import file_reference, line_reference

    done = extract(workspace, languages, _now(), line_reference if line_numbers else file_reference)
    show(done.diagnostics)
    click.echo(f"{done.template}: {done.messages} messages")
    for change in done.changes:
        click.echo(f"{change.language}: {_changed(change)}")
    click.echo(_next_step(done))


def _changed(change: Change) -> str:
    parts = [f"{change.total} messages"]
    counts = {
        "new": change.new,
        "restored": change.restored,
        "retired": change.retired,
        "fuzzy": change.fuzzy,
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


@main.command("build")
@click.option("--lang", "languages", multiple=True, metavar="LANG", help="Build this language; all without it.")
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice(["html", "pdf", "docx", "md", "jekyll", "txt", "json"]),
    help="Write this format; HTML and PDF without it.",
)
@click.option("--out", metavar="DIR", help="Write into DIR instead of build/.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="Take this day for today.")
@click.option("--force", is_flag=True, help="Write every file, also those that would not change.")
@in_workspace
def build_command(
    workspace: Workspace,
    languages: tuple[str, ...],
    formats: tuple[str, ...],
    out: str | None,
    today: object,
    force: bool,
) -> None:
    """Make the pages of every language."""
    import datetime

    from cvi18n.commands.build import Options, build

    day = today.date() if isinstance(today, datetime.datetime) else datetime.date.today()
    folder = os.path.normpath(out or os.path.join(workspace.root, "build"))
    done = build(workspace, Options(languages, formats, folder, day, force))
    show(done.diagnostics)
    for gap in done.gaps:
        _show_gap(gap)
    for path in done.files:
        click.echo(path)


def _show_gap(gap: Gap) -> None:
    if gap.untranslated or gap.fuzzy:
        click.echo(f"{gap.language}: {gap.untranslated} untranslated, {gap.fuzzy} fuzzy: source text shown", err=True)
    if gap.unknown:
        click.echo(f"{gap.language}: {gap.unknown} of them are not in the catalog: run cvi18n extract", err=True)


@main.command("status")
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
        rows = [row._asdict() | {"percent": row.percent} for row in found.languages]
        click.echo(json.dumps({"source": found.source, "languages": rows}, ensure_ascii=False))
    else:
        for row in found.languages:
            role = "source" if row.language == found.source else f"{row.words} words left"
            click.echo(
                f"{row.language:8} {row.percent:3} %  {row.translated} of {row.total} translated, "
                f"{row.fuzzy} fuzzy, {row.untranslated} untranslated, {row.obsolete} obsolete; {role}"
            )
    if fail_under is not None and any(row.percent < fail_under for row in found.languages[1:]):
        raise click.exceptions.Exit(1)


def show(diagnostics: Iterable[Diagnostic]) -> None:
    """Print *diagnostics* on stderr, sorted."""
    for diagnostic in sorted(diagnostics, key=lambda diagnostic: diagnostic.order):
        click.echo(str(diagnostic), err=True)
