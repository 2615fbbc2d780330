"""What every command begins with: the CV, its languages and their catalogs."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import NamedTuple

from cvi18n.catalog.entry import Catalog
from cvi18n.catalog.parse import parse
from cvi18n.diagnostic import Diagnostic, Faults, Place, has_errors
from cvi18n.locale import tags
from cvi18n.locale.negotiate import covers, negotiate, parent
from cvi18n.locale.pseudo import PSEUDO
from cvi18n.model.record import Entry
from cvi18n.model.resume import Resume
from cvi18n.model.walk import prune
from cvi18n.source.read import read_source
from cvi18n.workspace import Workspace


class UsageFault(Exception):
    """The command was asked for something it cannot do.  Exit code 2; ``advice`` says what to type instead."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.advice = advice


class Language(NamedTuple):
    """A language of the workspace: BCP 47 tag, and the folder of its catalog below ``locales/``."""

    tag: str
    folder: str


class Project(NamedTuple):
    """A workspace that was read: the CV without its hidden entries, and its languages, the source's first."""

    workspace: Workspace
    resume: Resume
    languages: tuple[Language, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def source(self) -> Language:
        """The source language."""
        return self.languages[0]

    def view(self, tag: str) -> Resume:
        """The CV as far as the language *tag* shows it."""
        return prune(self.resume, lambda entry: not entry.only or covers([range_.value for range_ in entry.only], tag))

    def parent(self, language: Language) -> Language | None:
        """The language of the workspace that *language* inherits from where its own catalog is empty."""
        if language == self.source or self.is_pseudo(language):
            return None
        by_tag = {other.tag: other for other in self.languages}
        found = parent(language.tag, list(by_tag))
        return by_tag[found] if found else None

    def is_pseudo(self, language: Language) -> bool:
        """Whether *language* is a pseudo-locale, which has no catalog."""
        return language.tag in PSEUDO and language != self.source

    def catalog_name(self, language: Language) -> str:
        """The name of the language's catalog."""
        return self.workspace.catalog_name(language.folder)

    def chosen(self, wanted: Iterable[str]) -> tuple[Language, ...]:
        """The languages that serve the tags of *wanted*; all of them where it is empty.  Raises UsageFault."""
        found = dict.fromkeys(self._chosen(text) for text in wanted)
        return tuple(found) or self.languages

    def _chosen(self, text: str) -> Language:
        tag = canonical_tag(text)
        by_tag = {language.tag: language for language in self.languages}
        if tag in PSEUDO:
            return Language(tag, tags.folder(tag))
        served = negotiate(tag, list(by_tag))
        if served is None:
            message = f"{tag} is no language of this workspace, which has {', '.join(by_tag)}"
            raise UsageFault(message, f"to start it: cvi18n extract --lang {tag}")
        return by_tag[served]

    def catalogs(self, languages: Iterable[Language]) -> dict[Language, Catalog]:
        """Each language's catalog, empty where there is no file.  Raises Faults that name every unreadable one."""
        found: dict[Language, Catalog] = {}
        faults: list[Diagnostic] = []
        for language in languages:
            name = self.catalog_name(language)
            content = self.workspace.read_if_there(name)
            try:
                found[language] = Catalog() if content is None else parse(name, content)
            except Faults as error:
                faults += error.diagnostics
        if faults:
            raise Faults(faults)
        return found


def oddities(catalogs: Iterable[Catalog]) -> list[Diagnostic]:
    """What was odd about the files of *catalogs*, and yet certain."""
    return [found for catalog in catalogs for found in catalog.diagnostics]


def open_project(workspace: Workspace, new: Iterable[str] = ()) -> Project:
    """Read the workspace; *new* are tags that become languages of it.  Raises Faults, and UsageFault for *new*."""
    source = read_source(workspace.sources(), language_fault)
    started = [known_tag(text) for text in new]
    if has_errors(source.diagnostics):
        raise Faults(source.diagnostics)
    resume = prune(source.resume, _is_shown)
    resume = resume.changed({"language": tags.canonical(resume.language)})
    languages = _languages(workspace, resume, started)
    return Project(workspace, resume, languages, source.diagnostics)


def known_tag(text: str) -> str:
    """The canonical form of a tag that somebody typed for a language to write in.  Raises UsageFault."""
    tag = canonical_tag(text)
    if tag in PSEUDO:
        raise UsageFault(f"{tag} is a pseudo-locale and has no catalog", f"to see it: cvi18n build --lang {tag}")
    return tag


def canonical_tag(text: str) -> str:
    """The canonical form of a tag that somebody typed, which may be a pseudo-locale's.  Raises UsageFault."""
    try:
        return tags.canonical(text)
    except tags.UnknownLanguage as error:
        raise UsageFault(f'"{text}" names no language', _advice(error)) from None


def language_fault(text: str) -> str | None:
    """The help for a *text* that names no language; None where it names one."""
    try:
        tags.canonical(text)
    except tags.UnknownLanguage as error:
        return _advice(error)
    return None


def _is_shown(entry: Entry) -> bool:
    return not entry.hidden


def _advice(error: tags.UnknownLanguage) -> str:
    if error.nearest:
        return f"did you mean {error.nearest}?"
    return "use a BCP 47 tag, such as zh, en, zh-Hant or pt-BR"


def _languages(workspace: Workspace, resume: Resume, new: Iterable[str]) -> tuple[Language, ...]:
    """The source language, then ``meta.languages``, then those that have a folder, then the *new* ones.

    Two spellings of one locale are one language, but for those that ``meta.languages`` lists: ``en`` and ``en-US``.
    A pseudo-locale is none.
    """
    said = [tags.canonical(tag.value) for tag in resume.meta.languages] if resume.meta else []
    listed = [tag for tag in said if tag not in PSEUDO]
    apart = {tag for tag in listed if any(tag != other and tags.same_locale(tag, other) for other in listed)}
    folders = _folders(workspace, apart)
    found: dict[str, Language] = {}
    for tag in [resume.language, *listed, *folders.values(), *new]:
        same = tag if tag in apart else tags.maximised(tag)
        if same not in found:
            found[same] = Language(tag, _folder(tag, folders, apart))
    return tuple(found.values())


def _folder(tag: str, folders: Mapping[str, str], apart: Container[str]) -> str:
    """The folder that serves *tag* already, or a new one; a language *apart* is served by its own alone."""
    own = (
        name for name, other in folders.items() if other == tag or (tag not in apart and tags.same_locale(other, tag))
    )
    return next(own, tags.folder(tag))


def _folders(workspace: Workspace, apart: Container[str]) -> dict[str, str]:
    """Folder name to tag, for each folder of ``locales/`` that names a locale.  Raises Faults where two name one."""
    folders: dict[str, str] = {}
    first: dict[str, str] = {}
    for name in workspace.locale_folders():
        if (tag := tags.from_folder(name)) is None or tag in PSEUDO:
            continue
        folders[name] = tag
        other = first.setdefault(tag if tag in apart else tags.maximised(tag), name)
        if other != name:
            raise Faults([_two_folders(other, name)])
    return folders


def _two_folders(one: str, other: str) -> Diagnostic:
    return Diagnostic(
        at=Place(f"locales/{one}"),
        code="two-folders",
        message=f"locales/{one} and locales/{other} are the same language",
        help="move the catalog that you want to keep into one of them, and remove the other",
        related=(Place(f"locales/{other}"),),
    )
