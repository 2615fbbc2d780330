"""Page templates: a built-in theme and the workspace's own, compiled once for all pages.

jinja2 stays inside this module; the others see file names, texts and Markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jinja2 import (
    BaseLoader,
    Environment,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
    pass_context,
)
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from cvi18n.diagnostic import Diagnostic, Faults, Place
from cvi18n.page import Block, Dates, Line, plain
from cvi18n.render import markup
from cvi18n.workspace import package_texts

DEFAULT_THEME = "inkstone"
_BUILTIN = "builtin/"
_WORKSPACE = "templates/"
# What a mistake in a template raises.  One without a workspace template on its way is a bug of ours: a traceback.
_MISTAKES = (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError)


def builtin_templates(theme: str = DEFAULT_THEME) -> Mapping[str, str]:
    """The files of a built-in *theme* by name."""
    return package_texts(f"themes/{theme}")


class Theme:
    """A built-in theme with the workspace's files over it; a file replaces the built-in one of its name everywhere.

    ``builtin/<name>`` reaches the file that was replaced.  Only ``.html`` files are templates; a style sheet is text.
    Raises Faults with every syntax error of the workspace's templates.
    """

    def __init__(self, builtin: Mapping[str, str], workspace: Mapping[str, str]) -> None:
        self._files = _Files(builtin, workspace)
        self._environment = _environment(self._files)
        self._compile(name for name in workspace if name.endswith(".html"))

    def _compile(self, names: Iterable[str]) -> None:
        faults = []
        for name in names:
            try:
                self._environment.get_template(name)
            except TemplateSyntaxError as error:
                faults.append(self._fault(error, Place(_WORKSPACE + name, error.lineno)))
        if faults:
            raise Faults(faults)

    def render(self, name: str, **data: object) -> str:
        """The template *name* filled with *data*.  Raises Faults where a workspace template is at fault."""
        try:
            return self._environment.get_template(name).render(data)
        except _MISTAKES as error:
            place = _place(error)
            if place is None:
                raise
            raise Faults([self._fault(error, place)]) from error

    def _fault(self, error: Exception, place: Place) -> Diagnostic:
        code, help_text = next((code, text) for kind, code, text in _FAULTS if isinstance(error, kind))
        message = f"no template {error}" if isinstance(error, TemplateNotFound) else str(error).partition("\n")[0]
        names = ", ".join(sorted(self._files.builtin))
        return Diagnostic(at=place, code=code, message=message, help=help_text.format(names=names, at=place))


_FAULTS: tuple[tuple[type[Exception], str, str], ...] = (
    (TemplateSyntaxError, "template-syntax", "correct line {at.line}: tags and filters are written as Jinja has them"),
    (TemplateNotFound, "template-missing", 'the theme has {names}; one you replace is reached as "builtin/<name>"'),
    (UndefinedError, "template-undefined", "correct the name: a template sees page, section, block and level"),
    (RecursionError, "template-recursion", 'a file cannot extend or include itself: write "builtin/<name>" instead'),
    (Exception, "template-error", "correct the expression in line {at.line}"),
)


def _place(error: Exception) -> Place | None:
    """The innermost line of a workspace template that *error* passed through: jinja2 puts it into the traceback."""
    place, step = None, error.__traceback__
    while step is not None:
        file = step.tb_frame.f_code.co_filename
        if file.startswith(_WORKSPACE):
            place = Place(file, step.tb_lineno)
        step = step.tb_next
    return place


class _Files(BaseLoader):
    """Templates from two mappings, the workspace's before the theme's."""

    def __init__(self, builtin: Mapping[str, str], workspace: Mapping[str, str]) -> None:
        self.builtin = builtin
        self.workspace = workspace

    def text(self, name: str) -> tuple[str, str]:
        """The text called *name*, and the address that a diagnostic gives it."""
        bare = name.removeprefix(_BUILTIN)
        if name in self.workspace:
            return self.workspace[name], _WORKSPACE + name
        if bare in self.builtin:
            return self.builtin[bare], _BUILTIN + bare
        raise TemplateNotFound(name)

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        """What jinja2 asks for; the texts never change under it."""
        return *self.text(template), None

    def stylesheet(self, name: str) -> Markup:
        """A style sheet as it stands, so that CSS braces need no escaping; nothing in it ends its ``<style>``."""
        return Markup(self.text(name)[0].replace("</", "<\\/"))


def _environment(files: _Files) -> Environment:
    environment = ImmutableSandboxedEnvironment(
        loader=files,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        optimized=False,  # folding constants costs more than it saves in two pages
    )
    environment.filters.update(
        spans=_spans,
        linked=_linked,
        dates=_dates,
        plain=plain,
        template=_template,
        picture=markup.picture,
        landmark=markup.landmark,
        paper=markup.paper,
    )
    environment.globals["stylesheet"] = files.stylesheet
    return environment


@pass_context
def _spans(context: Context, line: Line) -> Markup:
    return markup.spans(line, context["page"])


@pass_context
def _linked(context: Context, line: Line, url: str | None, rel: str | None = None) -> Markup:
    return markup.linked(line, url, context["page"], rel)


@pass_context
def _dates(context: Context, value: Dates) -> Markup:
    return markup.dates(value, context["page"])


def _template(block: Block) -> str:
    """The file that writes *block*: a new kind of block costs one file."""
    return f"{type(block).__name__.lower()}.html"
