"""The composed CV: every label, date, name and separator finished, markup already spans.

A writer formats a Page and decides nothing about language.  Whatever a reader can see is a
:data:`Line`, so that each run of text knows which language it is in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style and one language.

    ``lang`` is set where it differs from the page's (BCP 47); ``state`` is ``untranslated`` or ``fuzzy``
    where the source text, or an English label, stands in for a translation.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str | None = None
    lang: str | None = None
    state: str | None = None


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    spans: Line


@dataclass(frozen=True, slots=True)
class Fact:
    """Law: ``label`` followed by ``value`` reads right as it stands; the colon and its space belong to the label."""

    label: Line
    value: Line


@dataclass(frozen=True, slots=True)
class Facts:
    """Label and value pairs: the job sought, personal details."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Tags:
    """Short terms beside each other; ``label`` may be empty and carries its own colon.

    ``separator`` stands between two items where a writer cannot draw them apart.
    """

    items: tuple[Line, ...]
    label: Line = ()
    separator: str = ", "


@dataclass(frozen=True, slots=True)
class Bullet:
    """One point of a list and the points below it."""

    spans: Line
    bullets: tuple[Bullet, ...] = ()


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, nested to any depth."""

    items: tuple[Bullet, ...]


@dataclass(frozen=True, slots=True)
class Dates:
    """A date or range for people, and its ISO 8601 ends for machines (``2018``, ``2018-07``, None while open)."""

    text: Line
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A job, a project, a degree, …; a job's projects are Entries among its blocks."""

    title: Line
    subtitle: Line = ()
    place: Line = ()
    dates: Dates | None = None
    duration: str = ""
    url: str | None = None
    blocks: tuple[Block, ...] = ()


Block = Paragraph | Facts | Tags | Bullets | Entry


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it; ``id`` is stable across languages."""

    id: str
    heading: Line
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to reach the person.  ``kind`` is email, phone, url, place, or profile."""

    kind: str
    label: Line
    text: Line
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of the person, as a ``data:`` address."""

    uri: str
    alt: str


@dataclass(frozen=True, slots=True)
class Header:
    """Who this is, above the sections."""

    name: Line
    label: Line = ()
    taglines: tuple[Line, ...] = ()
    photo: Photo | None = None
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True)
class Alternate:
    """The CV in one of the workspace's languages, this page's among them: BCP 47 tag, own name, relative address."""

    lang: str
    dir: str
    name: str
    href: str


@dataclass(frozen=True, slots=True)
class Page:
    """One CV in one language.  ``paper`` is ``A4`` or ``Letter``, ``dir`` is ``ltr`` or ``rtl``.

    ``words`` are the writers' own: ``languages`` and ``contact`` name landmarks, ``page`` frames
    ``{page}`` and ``{pages}``.
    """

    lang: str
    dir: str
    paper: str
    title: str
    description: str
    header: Header
    sections: tuple[Section, ...]
    keywords: tuple[str, ...] = ()
    alternates: tuple[Alternate, ...] = ()
    words: Mapping[str, Line] = field(default_factory=dict)


def plain(line: Line) -> str:
    """The text of *line* without style or language."""
    return "".join(span.text for span in line)
