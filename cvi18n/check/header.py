"""A catalog's header, and entries that count: what gettext and translators' programs go by."""

from __future__ import annotations

from collections.abc import Iterator

from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.check.finding import Finding
from cvi18n.check.plural_rules import is_of, read_rule
from cvi18n.locale import tags
from cvi18n.locale.subtags import maximise, parse

FIELD = "Plural-Forms"


def check_header(catalog: Catalog, tag: str) -> Iterator[Finding]:
    """A rule for plurals that no program can read, or another language's; a language that is not the catalog's."""
    rule, usual = catalog.field(FIELD), tags.plural_forms(tag)
    if rule not in ("", usual) and read_rule(rule) is None:
        yield Finding("plural-forms", f"{FIELD} cannot be read: {rule}", f"write {usual}")
    elif rule not in ("", usual) and not is_of(rule, tag):
        yield Finding("plural-forms", f"{FIELD} is not that of {tag}: {rule}", f"write {usual}")
    said = tags.from_folder(catalog.field("Language"))
    if said and maximise(parse(said))[:2] != maximise(parse(tag))[:2]:
        message = f"the header says {said}, and the catalog is that of {tag}"
        yield Finding("catalog-language", message, "run cvi18n extract, which mends it")


def check_plurals(entry: Entry, catalog: Catalog, tag: str) -> Iterator[Finding]:
    """An entry with another number of forms than the header's rule, or without any rule."""
    if not entry.plural:
        return
    rule = read_rule(catalog.field(FIELD)) or read_rule(tags.plural_forms(tag))
    wanted = rule.forms if rule else 1
    if len(entry.plurals) != wanted:
        message = f"the entry has {len(entry.plurals)} forms, and {tag} has {wanted}"
        yield Finding("plural-forms", message, "write each form once")


def check_leftover(entry: Entry) -> Iterator[Finding]:
    """A previous source at a text that nobody has to confirm any more."""
    if entry.previous is not None:
        message = "the entry has a previous source, and is not fuzzy"
        yield Finding("fuzzy-remainder", message, "delete the lines that begin with #|, if the text is right")
