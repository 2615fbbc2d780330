"""What a field of a record may hold, and how a record declares it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar, cast

from cvi18n.model.dates import Date, Present
from cvi18n.model.text import Code, Prose, Raw, Text, Verbatim

if TYPE_CHECKING:
    from cvi18n.model.record import Record

T = TypeVar("T")
R = TypeVar("R", bound="Record")


class Kind(Generic[T]):
    """How a field is written and whether its text is a message."""

    def __init__(self, name: str) -> None:
        self.name = name


class CodeKind(Kind[T]):
    """One of the vocabulary's codes, or free text.  ``pattern`` is the form of a code where they are not listed."""

    def __init__(self, name: str, codes: tuple[str, ...] = (), pattern: str = "") -> None:
        super().__init__(name)
        self.codes = codes
        self.pattern = pattern


class ChoiceKind(Kind[T]):
    """One of a few words, and no other."""

    def __init__(self, name: str, choices: tuple[str, ...]) -> None:
        super().__init__(name)
        self.choices = choices


class FormKind(Kind[T]):
    """A text of one form: all of it matches ``pattern``."""

    def __init__(self, name: str, pattern: str, example: str) -> None:
        super().__init__(name)
        self.pattern = pattern
        self.example = example


class RecordKind(Kind[T]):
    """A mapping.  A scalar in its place stands for the field ``shorthand``, where there is one.

    ``record`` is called for, so that a record may hold its own kind.
    """

    def __init__(self, record: Callable[[], type[Record]], shorthand: str) -> None:
        super().__init__("record")
        self.record = record
        self.shorthand = shorthand


class MapKind(Kind[T]):
    """A mapping whose keys the writer chooses, each to a value of ``item``."""

    def __init__(self, name: str, item: Kind[Text]) -> None:
        super().__init__(name)
        self.item = item


TEXT = Kind[Text]("text")  # one line: always a message
TERM = Kind[Text]("term")  # a name of something: a message unless every language writes it alike
TAG = Kind[Text]("tag")  # a keyword: as a term, and a technology's name is none
PROSE = Kind[Prose]("prose")  # paragraphs with inline markup
VERBATIM = Kind[Verbatim]("verbatim")
URL = Kind[Verbatim]("url")
DATE = Kind[Date | Present | Text]("date")
FLAG = Kind[bool]("flag")
LANGUAGE_TAG = Kind[Verbatim]("language")
RAW = Kind[Raw]("raw")
PAPER = ChoiceKind[Verbatim]("paper", ("A4", "Letter"))
DATE_STYLE = ChoiceKind[Verbatim]("dateStyle", ("numeric", "short", "long"))
FONT = ChoiceKind[Verbatim]("font", ("sans", "serif"))
DENSITY = ChoiceKind[Verbatim]("density", ("compact", "normal", "airy"))
COLOUR = FormKind[Verbatim]("colour", r"#(?:[0-9A-Fa-f]{3}){1,2}", "#15576a")
PAGES = FormKind[Verbatim]("pages", r"[1-9][0-9]?", "2")
FILE_NAME = Kind[Verbatim]("fileName")  # a pattern of names: see file_name.py
PATH = Kind[Verbatim]("path")  # where a fact stands: see private.py
DIGITS = ChoiceKind[Verbatim]("digits", ("latn", "native"))
LABELS = MapKind[dict[str, Text]]("labels", TEXT)

LANGUAGE = CodeKind[Code | Text]("languages", pattern=r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
COUNTRY = CodeKind[Code | Text]("countries", pattern=r"[A-Z]{2}")
CEFR = ("A1", "A2", "B1", "B2", "C1", "C2")
PROFICIENCY = CodeKind[Code | Text](
    "proficiency", ("native", "fluent", "professional", "intermediate", "elementary", *CEFR)
)
DEGREE = CodeKind[Code | Text]("degrees", ("high-school", "associate", "bachelor", "master", "doctor"))
LEVEL = CodeKind[Code | Text]("levels", ("expert", "advanced", "intermediate", "beginner"))


def nested(record: Callable[[], type[R]], shorthand: str = "") -> Kind[R]:
    """The kind of a field that holds a record."""
    return RecordKind(record, shorthand)


class Spec(NamedTuple):
    """A field as declared; the record fills in ``name``, and ``key``, which is what the source calls it.

    ``mind`` names the note that tells translators what the text is; ``transparent`` fields add nothing to a
    message's context; ``names_entry`` marks what an entry is called by.
    """

    kind: Kind[object]
    many: bool
    mind: str = ""
    transparent: bool = False
    names_entry: bool = False
    name: str = ""
    key: str = ""

    @property
    def absent(self) -> object:
        """The value of a field that is not there."""
        return () if self.many else None


def one(kind: Kind[T], *, mind: str = "", transparent: bool = False, names_entry: bool = False) -> T | None:
    """Declare a field that holds one value of *kind*; None means absent."""
    return cast("T | None", Spec(cast("Kind[object]", kind), False, mind, transparent, names_entry))


def many(kind: Kind[T], *, mind: str = "", transparent: bool = False) -> tuple[T, ...]:
    """Declare a field that holds a list of values of *kind*; an empty one means absent."""
    return cast("tuple[T, ...]", Spec(cast("Kind[object]", kind), True, mind, transparent))
