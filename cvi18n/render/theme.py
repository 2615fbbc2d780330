"""Page templates: the workspace's over a theme's over those that all themes share, compiled once for all pages.

jinja2 stays inside this module; the others see file names, texts and Markup.
"""

from __future__ import annotations

from collections.abc import Iterator

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
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from cvi18n import __version__
from cvi18n.diagnostic import Diagnostic, Faults, Place
from cvi18n.page import Block, Dates, Line, plain
from cvi18n.render import markup
from cvi18n.render.design import Design, palette
from cvi18n.render.layers import BASE, BUILTIN, Layer, sources
from cvi18n.workspace import Memory

# What a mistake in a template raises.  One without a template of somebody else's on its way is a bug of ours: a
# traceback.
_MISTAKES = (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError)


class Theme:
    """Layers of files, the workspace's first, the base last; a file takes the place of those of its name behind it.

    ``builtin/<name>`` reaches the file that stands without the workspace's, ``base/<name>`` the last layer's.
    Only ``.html`` files are templates; a style sheet is text.
    Raises Faults with every syntax error of the templates that are not the package's.
    """

    def __init__(self, layers: tuple[Layer, Layer, Layer], design: Design, memory: Memory | None = None) -> None:
        self.design = design
        self._files = _Files(layers)
        self._environment = _environment(self._files, memory)
        faults = [*self._syntax_faults()]
        if faults:
            raise Faults(faults)

    def _syntax_faults(self) -> Iterator[Diagnostic]:
        for file, name in self._files.foreign().items():
            try:
                self._environment.get_template(name)
            except TemplateSyntaxError as error:
                yield self._fault(error, Place(file, error.lineno))

    def render(self, name: str, **data: object) -> str:
        """The template *name* filled with *data*.  Raises Faults where a template of somebody else's is at fault."""
        try:
            return self._environment.get_template(name).render(data, design=self.design)
        except _MISTAKES as error:
            place = self._place(error)
            if place is None:
                raise
            raise Faults([self._fault(error, place)]) from error

    def _place(self, error: Exception) -> Place | None:
        """The innermost line of a foreign template that *error* passed through: jinja2 puts it into the traceback."""
        foreign, place, step = self._files.foreign(), None, error.__traceback__
        while step is not None:
            file = step.tb_frame.f_code.co_filename
            if file in foreign:
                place = Place(file, step.tb_lineno)
            step = step.tb_next
        return place

    def _fault(self, error: Exception, place: Place) -> Diagnostic:
        code, help_text = next((code, text) for kind, code, text in _FAULTS if isinstance(error, kind))
        message = f"no template {error}" if isinstance(error, TemplateNotFound) else str(error).partition("\n")[0]
        return Diagnostic(
            at=place, code=code, message=message, help=help_text.format(names=self._files.builtin(), at=place)
        )


_FAULTS: tuple[tuple[type[Exception], str, str], ...] = (
    (TemplateSyntaxError, "template-syntax", "correct line {at.line}: tags and filters are written as Jinja has them"),
    (TemplateNotFound, "template-missing", 'the theme has {names}; one you replace is reached as "builtin/<name>"'),
    (UndefinedError, "template-undefined", "correct the name: a template sees page, design, section, block and level"),
    (
        RecursionError,
        "template-recursion",
        'a file cannot extend or include itself: write "builtin/<name>", or "base/<name>" in a theme',
    ),
    (Exception, "template-error", "correct the expression in line {at.line}"),
)


class _Files(BaseLoader):
    """Templates and style sheets from the layers."""

    def __init__(self, layers: tuple[Layer, Layer, Layer]) -> None:
        self._sources = sources(layers, "")

    def text(self, name: str) -> tuple[str, str]:
        """The text called *name*, and the address that a diagnostic gives it."""
        texts, places = self._sources
        if name not in texts:
            raise TemplateNotFound(name)
        return texts[name], places[name] or BUILTIN + name.removeprefix(BUILTIN).removeprefix(BASE)

    def foreign(self) -> dict[str, str]:
        """The templates that are not the package's: address to the name that reaches it."""
        found: dict[str, str] = {}
        for name, place in self._sources.places.items():
            if place.endswith(".html"):
                found.setdefault(place, name)
        return found

    def builtin(self) -> str:
        """The names that ``builtin/`` reaches, for a person."""
        names = (name.removeprefix(BUILTIN) for name in self._sources.texts if name.startswith(BUILTIN))
        return ", ".join(sorted(name for name in names if name.endswith((".html", ".css"))))

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        """What jinja2 asks for; the texts never change under it."""
        return *self.text(template), None

    def stylesheet(self, name: str) -> Markup:
        """A style sheet as it stands, so that CSS braces need no escaping; nothing in it ends its ``<style>``."""
        return Markup(self.text(name)[0].replace("</", "<\\/"))


class _Compiled(BytecodeCache):
    """Templates as compiled by an earlier run: compiling takes longer than filling.  Other texts are other entries."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def load_bytecode(self, bucket: Bucket) -> None:
        """What jinja2 asks for; it passes over what another version of it or of Python has left."""
        known = self._memory.read(_name(bucket))
        if known:
            bucket.bytecode_from_string(known)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """What jinja2 hands over when it has compiled."""
        self._memory.write(_name(bucket), bucket.bytecode_to_string())


def _name(bucket: Bucket) -> str:
    return f"templates/{__version__}/{bucket.key}"


def _environment(files: _Files, memory: Memory | None) -> Environment:
    environment = ImmutableSandboxedEnvironment(
        loader=files,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=_Compiled(memory) if memory else None,
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
        palette=_palette,
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


def _palette(design: Design) -> Markup:
    return Markup(palette(design))


def _template(block: Block) -> str:
    """The file that writes *block*: a new kind of block costs one file."""
    return f"{type(block).__name__.lower()}.html"
