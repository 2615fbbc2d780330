"""What every record has, and the records that many others hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar, TypeVar

from cvi18n.diagnostic import Place
from cvi18n.model.dates import Date, Present
from cvi18n.model.kinds import DATE, FLAG, LANGUAGE_TAG, PROSE, TAG, TERM, TEXT, URL, Spec, many, nested, one
from cvi18n.model.text import Prose, Raw, Text, Verbatim

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_: object) -> Callable[[type], type]:
        """What only type checkers read."""
        return lambda record: record


Self = TypeVar("Self", bound="Record")


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Record:
    """A mapping of the source; immutable, and equal to one that holds the same, wherever it stands.

    ``at`` is where it stands; ``extra`` holds the keys that nobody here knows.  ``CALLED_BY`` names the
    fields that an entry is called by, the first that holds something.  Type checkers see a dataclass.

    Why no dataclass: generating the methods of thirty of them costs more than reading a CV.
    """

    at: Place = Place("")
    extra: dict[str, Raw] = {}  # noqa: RUF012  never changed in place
    SPECS: ClassVar[tuple[Spec, ...]] = ()
    CALLED_BY: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        declared = {name: spec for name, spec in vars(cls).items() if isinstance(spec, Spec)}
        cls.SPECS += tuple(spec._replace(name=name, key=_camel(name)) for name, spec in declared.items())
        cls.CALLED_BY = tuple(spec.name for spec in cls.SPECS if spec.names_entry)
        for name, spec in declared.items():
            setattr(cls, name, spec.absent)

    if not TYPE_CHECKING:

        def __init__(self, **values: object) -> None:
            for name in values:
                if not hasattr(type(self), name):
                    raise TypeError(f"{type(self).__name__} has no field {name}")
            self.__dict__.update(values)

        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(f"{type(self).__name__} cannot be changed: {name}")

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return isinstance(other, Record) and type(self) is type(other) and self._content() == other._content()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"

    def _content(self) -> dict[str, object]:
        return {name: value for name, value in vars(self).items() if name != "at" and value not in (None, (), {})}

    def present(self) -> Iterator[tuple[Spec, object]]:
        """The fields that hold something and are shown, in declaration order."""
        for spec in self.SPECS:
            if spec.name in vars(self) and (value := getattr(self, spec.name)) != spec.absent:
                yield spec, value

    @property
    def own_context(self) -> str:
        """What this record adds to the context of the messages in it, beyond the field it stands in."""
        return ""

    def changed(self: Self, changes: Mapping[str, object]) -> Self:
        """The same record with the fields of *changes* in place of its own."""
        return type(self)(**{**vars(self), **changes})


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


class Entry(Record):
    """A record that may be a draft, or shown in some languages only (RFC 4647 basic ranges)."""

    hidden: bool | None = one(FLAG)
    only: tuple[Verbatim, ...] = many(LANGUAGE_TAG)


class Fact(Entry):
    """A label and what it says."""

    label: Text | None = one(TEXT, mind="label")
    value: Prose | None = one(PROSE)


HIGHLIGHT = nested(lambda: Highlight, shorthand="text")


class Highlight(Entry):
    """A point of a list: text, or a bold lead-in with text and further points."""

    title: Text | None = one(TEXT, mind="lead-in")
    text: Prose | None = one(PROSE, transparent=True)
    highlights: tuple[Highlight, ...] = many(HIGHLIGHT, transparent=True)


class Project(Entry):
    """Something built, on its own or within an employment."""

    name: Text | None = one(TEXT, mind="entry", names_entry=True)
    description: Prose | None = one(PROSE)
    summary: Prose | None = one(PROSE)
    highlights: tuple[Highlight, ...] = many(HIGHLIGHT)
    keywords: tuple[Text, ...] = many(TAG)
    start_date: Date | Present | Text | None = one(DATE)
    end_date: Date | Present | Text | None = one(DATE)
    url: Verbatim | None = one(URL)
    roles: tuple[Text, ...] = many(TEXT)
    entity: Text | None = one(TERM)
    type: Text | None = one(TEXT)
