"""The header of a catalog: fields in the order in which Poedit writes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from cvi18n.catalog.entry import Catalog

_ORDER = (
    "Project-Id-Version",
    "Report-Msgid-Bugs-To",
    "POT-Creation-Date",
    "PO-Revision-Date",
    "Last-Translator",
    "Language-Team",
    "Language",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Plural-Forms",
)


class Language(NamedTuple):
    """What a header says of its language: ``code`` for ``Language:``, and the plural forms."""

    code: str
    plural_forms: str


def header_fields(header: str) -> Iterator[tuple[str, str]]:
    """The names and values in the text of a header; a line without a colon has the name ""."""
    for line in header.split("\n"):
        name, colon, value = line.partition(":")
        if colon and name:
            yield name, value.strip()
        elif line:
            yield "", line


def template_fields(title: str, now: str, source_tag: str) -> tuple[tuple[str, str], ...]:
    """The header of a POT.  *now* is in gettext's form, ``2026-01-31 09:30+0100``."""
    return (
        ("Project-Id-Version", title),
        ("Report-Msgid-Bugs-To", ""),
        ("POT-Creation-Date", now),
        ("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE"),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", ""),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Source-Language", source_tag),
    )


def with_header(catalog: Catalog, template: Catalog, language: Language, now: str) -> Catalog:
    """*catalog* with a complete header: what is there stays, but for the language, the template's date and its source.

    Fields are in Poedit's order; foreign ones and lines that are no field follow in their own.
    Law: with_header(with_header(c, …), …) == with_header(c, …) for the same arguments.
    """
    source = {"X-Source-Language": template.field("X-Source-Language")}
    # Of a field that stands twice the first counts, for gettext as well.
    fields = dict(template.fields) | {"PO-Revision-Date": now} | dict(reversed(catalog.fields)) | source
    fields["Language"] = language.code
    fields["Content-Type"] = "text/plain; charset=UTF-8"
    fields["POT-Creation-Date"] = template.field("POT-Creation-Date")
    fields["Plural-Forms"] = fields.get("Plural-Forms") or language.plural_forms
    there = dict(catalog.fields)
    first = [name for name in _ORDER if name in fields] + [name for name in source if name not in there]
    rest = [(name, source.get(name, value)) for name, value in catalog.fields if name not in _ORDER]
    return replace(catalog, fields=(*((name, fields[name]) for name in first), *rest))
