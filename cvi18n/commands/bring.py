"""``cvi18n import``: a CV from another tool into ``content/``, or as the translation of what is there."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cvi18n.commands.content import CV, SCHEMA, SCHEMA_LINE, read_back
from cvi18n.commands.photo import find_picture
from cvi18n.commands.project import UsageFault, known_tag, language_fault, open_project
from cvi18n.convert.detect import Kind, tree_of
from cvi18n.convert.document import (
    Imported,
    Notice,
    Value,
    Vocabulary,
    left_out,
    line_of,
    mapping,
    text_of,
    value_of,
    without,
)
from cvi18n.convert.encoding import MOST_BYTES
from cvi18n.convert.read import read_cv
from cvi18n.convert.yamlresume.codes import plain_name
from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity, has_errors
from cvi18n.locale import cldr, labels, tags
from cvi18n.locale.synonyms import month_number, synonyms
from cvi18n.source.write import to_yaml
from cvi18n.workspace import Workspace, package_bytes


class Request(NamedTuple):
    """What to bring: the path of a file; its language, its kind, and a page's data where somebody said so."""

    path: str
    language: str | None = None
    kind: Kind | None = None
    data: str | None = None
    force: bool = False


class Brought(NamedTuple):
    """What to say: notes on the file, what the next command will find, and the answer."""

    notices: tuple[Notice, ...]
    diagnostics: tuple[Diagnostic, ...]
    lines: tuple[str, ...]


def bring(workspace: Workspace, request: Request, now: str) -> Brought:
    """Write ``content/cv.yaml``, or hand a translated twin on.  *now* is in gettext's form of a date.

    Raises Faults and UsageFault, before anything is written.
    """
    tag = known_tag(request.language) if request.language else ""
    is_twin = _is_twin(workspace, tag, request)
    data = value_of(tree_of(request.data, _read(request.data))) if request.data else None
    imported = read_cv(request.path, _read(request.path), _vocabulary(), request.kind, data)
    if not is_twin:
        return _write(workspace, request, imported, tag)
    from cvi18n.commands.twin import import_twin

    report = import_twin(workspace, imported.document, tag, now, request.path)
    return Brought(imported.notices, report.diagnostics, tuple(report.lines))


def _is_twin(workspace: Workspace, tag: str, request: Request) -> bool:
    """Whether the file is the CV that is there, in another language.  Raises UsageFault where it would overwrite."""
    there = [name for name, _ in workspace.sources()]
    if not there:
        return False
    taken = CV if CV in there else there[0]
    is_twin = tag != "" and not tags.same_locale(tag, open_project(workspace).source.tag)
    if is_twin and request.force:
        raise UsageFault(f"{tag} is another language than that of {taken}", "--lang translates it, --force replaces it")
    if is_twin or request.force:
        return is_twin
    way_out = f"--force replaces {CV}" if taken == CV else f"else move {taken} out of content/"
    if tag:
        raise UsageFault(f"{tag} is the language of {taken}: this is no translation", way_out)
    raise UsageFault(f"{taken} is there already", f"--lang L, if this is the same CV in the language L; {way_out}")


def _write(workspace: Workspace, request: Request, imported: Imported, tag: str) -> Brought:
    document, notices = _with_language(imported.document, tag)
    picture = _picture(workspace, request, document, notices)
    text = to_yaml(document, SCHEMA_LINE)
    others = [(name, content) for name, content in workspace.sources() if name != CV]
    found = read_back([*others, (CV, text.encode())])
    if has_errors(found.diagnostics):
        raise Faults(_in_the_file(request.path, text, found.diagnostics))
    if workspace.read_if_there(SCHEMA) is None or request.force:
        workspace.write(SCHEMA, package_bytes("schema.json"))
    for name, content in (picture | {CV: text.encode()}).items():
        workspace.write(name, content)
    language = tags.canonical(found.resume.language)
    other = "zh" if tags.same_locale(language, "en") else "en"
    lines = (f"{CV}: written, its language is {language}", f"Next: cvi18n extract --lang {other}, then cvi18n build")
    return Brought(tuple(sorted([*imported.notices, *notices])), found.diagnostics, lines)


def _with_language(document: dict[str, Value], tag: str) -> tuple[dict[str, Value], list[Notice]]:
    """*document* with its settings first and its own sections last, and ``meta.language`` set."""
    notices: list[Notice] = []
    meta = mapping(document.get("meta"))
    said = text_of(meta.get("language"))
    rest = without(document, "meta", "sections")
    if "sections" in document:
        rest["sections"] = document["sections"]
    own = tags.canonical(said) if said and not language_fault(said) else ""
    if said and not own:
        notices.append(left_out(line_of(said), f'the language "{said}", for no language is called so'))
    if tag and own and not tags.same_locale(tag, own):
        notices.append(Notice(line_of(said), f"the language is {tag}, as --lang says, and not {own}"))
    settings, language = without(meta, "language"), tag or own
    if not language:
        language = read_back([(CV, to_yaml({"meta": settings, **rest}).encode())]).resume.language
        notices.append(Notice(1, f"the language is taken to be {language}; --lang would set it"))
    return {"meta": {"language": language, **settings}, **rest}, notices


def _picture(
    workspace: Workspace, request: Request, document: dict[str, Value], notices: list[Notice]
) -> dict[str, bytes]:
    """The picture that the CV shows, which comes along; where there is none, the CV goes without."""
    basics = mapping(document.get("basics"))
    image = text_of(basics.get("image"))
    if not image or "://" in image or image.startswith("data:"):
        return {}
    picture = find_picture(image, Workspace(os.path.dirname(request.path) or "."))
    if picture is None:
        notices.append(left_out(line_of(image), f"the picture {image}, which is not beside {request.path}"))
        document["basics"] = without(basics, "image")
        return {}
    name = posixpath.normpath(image.lstrip("/"))
    document["basics"] = {**basics, "image": name}
    if not request.force and workspace.read_if_there(name) not in (None, picture.content):
        raise UsageFault(f"{name} is there already", "--force replaces it")
    return {name: picture.content}


def _in_the_file(path: str, text: str, diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The errors of a CV that was not written: its lines are quoted, for its file is not there to look at."""
    lines = text.split("\n")
    for found in diagnostics:
        if found.severity is not Severity.ERROR:
            continue
        if found.at.file == CV:
            yield found._replace(at=Place(path), source=lines[found.at.line - 1].strip())
        else:
            yield found


def _read(path: str) -> bytes:
    folder, name = os.path.split(path)
    return Workspace(folder or ".").read_start(name, MOST_BYTES + 1)


def _vocabulary() -> Vocabulary:
    """What the readers are told of languages."""
    own: dict[str, str] = {}
    for tag in ("en", *labels.builtin_tags()):
        for key in labels.LABELS:
            # What a CV is called stands above it, and is no heading in it: a word for it may be one elsewhere.
            if key != "untitled":
                own.setdefault(labels.label(key, tag).casefold(), key)
    english = cldr.locale_data("en")
    countries = {plain_name(name): code for code, name in english.territories.items() if len(code) == 2}
    # The shortest code last, so that it is the one that stays: zh, not zh-Hans.
    languages = {plain_name(english.languages[code]): code for code in sorted(english.languages, key=len, reverse=True)}
    codes = {name: code.replace("_", "-") for name, code in languages.items()}
    return Vocabulary(own, synonyms(), month_number, countries, codes)
