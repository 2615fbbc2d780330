"""What a language says that its own catalog does not: a variant its parent's words, a pseudo-locale the source's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.merge import LABEL, Filling
from cvi18n.commands.project import Language, Project
from cvi18n.commands.views import labels_of
from cvi18n.extract import label_messages, messages
from cvi18n.locale import labels
from cvi18n.locale.pseudo import pseudo
from cvi18n.locale.subtags import data_identifier, parse

Catalogs = Mapping[Language, Catalog]


class Chain(NamedTuple):
    """What serves a language: catalogs (names, the first its own), built-in labels and CLDR data (BCP 47 tags).

    ``asked`` are the tags that it was chosen for.  A pseudo-locale has no catalogs.
    ``labels`` is empty where the package has none, and ``data`` is ``root`` where CLDR has none.
    """

    language: str
    asked: tuple[str, ...]
    catalogs: tuple[str, ...]
    labels: str
    data: str


def filling(project: Project, language: Language) -> Filling:
    """What the entries of *language* say before anybody translates.

    Labels are the built-in ones, messages of the source language its own words.  A variant gets only the labels that
    are others than its parent's: the rest it inherits.
    """
    parent = project.parent(language)
    inherited = labels.builtin_labels(parent.tag) if parent else {}
    words = labels.builtin_labels(language.tag)
    differing = {text: word for text, word in words.items() if word != inherited.get(text)}
    return filling_of(differing, own=language == project.source)


def filling_of(words: Mapping[str, str], *, own: bool) -> Filling:
    """Labels as *words* have them; what is the CV's own catalog repeats the source for the rest."""

    def fill(entry: Entry) -> str:
        if entry.context == LABEL:
            return words.get(entry.source, "")
        return entry.source if own else ""

    return fill


def inheriting(project: Project, language: Language, catalogs: Catalogs) -> Catalog:
    """The catalog of *language*, with the translations of its parent in the entries that are empty or not there.

    Of the source language only what somebody worded differently is inherited as an entry: see :func:`shown`.
    """
    own = catalogs[language]
    parent = project.parent(language)
    if parent is None:
        return own
    fill = filling(project, language)
    above = (entry for entry in inheriting(project, parent, catalogs).living if entry.translated and not fill(entry))
    inherited = {entry.key: entry for entry in above if not ((mine := own.find(entry.key)) and mine.filled)}
    return replace(own, entries=(*(entry for entry in own.entries if entry.key not in inherited), *inherited.values()))


def shown(project: Project, language: Language, catalogs: Catalogs, wanted: Iterable[Entry]) -> list[Entry]:
    """*wanted* of the template as a page of *language* says them: with what the catalogs have, or nobody need write."""
    catalog = inheriting(project, language, catalogs)
    words = labels.builtin_labels(language.tag)
    in_source = speaks_source(project, language)

    def said(entry: Entry) -> Entry:
        found = catalog.find(entry.key)
        if found and found.filled:
            return found
        return entry._replace(
            target=words.get(entry.source, "") if entry.context == LABEL else entry.source if in_source else ""
        )

    return [said(entry) for entry in wanted]


def speaks_source(project: Project, language: Language) -> bool:
    """Whether *language* is the source language, or a variant of it: what nobody reworded is as it should be."""
    parent = project.parent(language)
    return language == project.source or (parent is not None and speaks_source(project, parent))


def with_ancestors(project: Project, languages: Iterable[Language]) -> list[Language]:
    """*languages* and those that they inherit from, without the pseudo-locales."""
    found: dict[Language, None] = {}
    for language in languages:
        step: Language | None = None if project.is_pseudo(language) else language
        while step:
            found[step] = None
            step = project.parent(step)
    return list(found)


def pseudo_catalog(project: Project, tag: str) -> Catalog:
    """A catalog of the pseudo-locale *tag* that nobody wrote: everything translated, by rule."""
    view = project.view(tag)
    entries = [*messages(view), *label_messages(labels_of(view), project.source.tag)]
    return Catalog(tuple(entry._replace(target=pseudo(entry.source, tag)) for entry in entries))


def without_repetitions(merged: Catalog, old: Catalog, inherited: Catalog) -> Catalog:
    """A variant's *merged* catalog without the offers that repeat a living entry of it where the parent has words.

    Why: a merge offers an empty entry what stands at the same text elsewhere, and the parent says it already.
    Law: no target that somebody wrote is lost, for the entry that is repeated has it.
    """

    def emptied(entry: Entry) -> Entry:
        before, parent = old.by_key.get(entry.key), inherited.find(entry.key)
        if not (entry.fuzzy and entry.previous and parent and parent.translated) or (before and before.filled):
            return entry
        repeated = merged.find((entry.previous.context, entry.previous.source or ""))
        if repeated is None or repeated.key == entry.key or repeated.target != entry.target:
            return entry
        flags = tuple(flag for flag in entry.flags if flag != "fuzzy")
        return entry._replace(target="", flags=flags, previous=None, comments=before.comments if before else ())

    return replace(merged, entries=tuple(entry if entry.obsolete else emptied(entry) for entry in merged.entries))


def chain(project: Project, language: Language, asked: Iterable[str] = ()) -> Chain:
    """What serves *language*, chosen for the tags *asked*."""
    names = tuple(project.catalog_name(step) for step in with_ancestors(project, [language]))
    served = labels.serving(language.tag) or ""
    data = data_identifier(parse(language.tag)).replace("_", "-")
    return Chain(language.tag, tuple(asked), names, served, data)
