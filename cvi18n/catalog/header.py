"""The header of a catalog: fields in the order in which Poedit writes them."""

from __future__ import annotations

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

    Law: with_header(with_header(c, …), …) == with_header(c, …) for the same arguments.
    """
    fields = dict(template.fields) | {"PO-Revision-Date": now} | dict(catalog.fields)
    fields["Language"] = language.code
    fields["Content-Type"] = "text/plain; charset=UTF-8"
    fields["POT-Creation-Date"] = template.field("POT-Creation-Date")
    fields["X-Source-Language"] = template.field("X-Source-Language")
    fields["Plural-Forms"] = fields.get("Plural-Forms") or language.plural_forms
    ordered = [name for name in _ORDER if name in fields]
    ordered += [name for name in fields if name not in _ORDER]
    return replace(catalog, fields=tuple((name, fields[name]) for name in ordered))
