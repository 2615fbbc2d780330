"""The composed CV: every label, date, name and separator finished, markup already spans.

A writer formats a Page and decides nothing about language.  Whatever a reader can see is a
:data:`Line`, so that each run of text knows which language it is in.

Why named tuples: a page is thousands of them, and each command that composes one pays for making the classes.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Span(NamedTuple):
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


class Paragraph(NamedTuple):
    """Running text."""

    spans: Line


class Fact(NamedTuple):
    """Law: ``label`` followed by ``value`` reads right as it stands; the colon and its space belong to the label."""

    label: Line
    value: Line


class Facts(NamedTuple):
    """Label and value pairs: the job sought, personal details."""

    facts: tuple[Fact, ...]


class Tags(NamedTuple):
    """Short terms beside each other; ``label`` may be empty and carries its own colon.

    ``separator`` stands between two items where a writer cannot draw them apart.
    """

    items: tuple[Line, ...]
    label: Line = ()
    separator: str = ", "


class Bullet(NamedTuple):
    """One point of a list and the points below it."""

    spans: Line
    bullets: tuple[Bullet, ...] = ()


class Bullets(NamedTuple):
    """A list, nested to any depth."""

    items: tuple[Bullet, ...]


class Dates(NamedTuple):
    """A date or range for people, and for machines its ISO 8601 ends: equal for one date, None where it is open."""

    text: Line
    start: str | None = None
    end: str | None = None


class Entry(NamedTuple):
    """A job, a project, a degree, …; a job's projects are Entries among its blocks."""

    title: Line
    subtitle: Line = ()
    place: Line = ()
    dates: Dates | None = None
    duration: str = ""
    url: str | None = None
    blocks: tuple[Block, ...] = ()


Block = Paragraph | Facts | Tags | Bullets | Entry


class Section(NamedTuple):
    """A heading and what stands below it; ``id`` is stable across languages."""

    id: str
    heading: Line
    blocks: tuple[Block, ...]


class Contact(NamedTuple):
    """A way to reach the person.  ``kind`` is email, phone, url, place, or profile.

    Law: ``label``, which may be empty, followed by ``text`` reads right as it stands.
    """

    kind: str
    label: Line
    text: Line
    url: str | None = None


class Photo(NamedTuple):
    """A picture of the person, as a ``data:`` address."""

    uri: str
    alt: str


class Header(NamedTuple):
    """Who this is, above the sections."""

    name: Line
    label: Line = ()
    taglines: tuple[Line, ...] = ()
    photo: Photo | None = None
    contacts: tuple[Contact, ...] = ()


class Alternate(NamedTuple):
    """The CV in one of the workspace's languages, this page's among them: BCP 47 tag, own name, relative address."""

    lang: str
    dir: str
    name: str
    href: str


class Locale(NamedTuple):
    """How text of one language is written.

    ISO 639 ``language``, ISO 15924 ``script`` and ISO 3166 ``region``, said or likely (CLDR), and ``dir``, which is
    ``ltr`` or ``rtl``.
    """

    language: str
    script: str
    region: str
    dir: str


class Page(NamedTuple):
    """One CV in one language.  ``paper`` is ``A4`` or ``Letter``, ``dir`` is ``ltr`` or ``rtl``.

    ``words`` are the writers' own: ``languages`` and ``contact`` name landmarks, ``page`` frames
    ``{page}`` and ``{pages}``.  ``locales`` has the page's language and each that a span may be in, by BCP 47 tag.
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
    words: Mapping[str, Line] = MappingProxyType({})
    locales: Mapping[str, Locale] = MappingProxyType({})

    def direction(self, span: Span) -> str:
        """``ltr`` or ``rtl``: which way the text of *span* runs."""
        spoken = self.locales.get(span.lang or self.lang)
        return spoken.dir if spoken else self.dir


def plain(line: Line) -> str:
    """The text of *line* without style or language."""
    return "".join(span.text for span in line)
