"""Jekyll, Markdown and HTML pages → a document.

Law: each visible word of the page stands in the document, or is a heading or label that cvi18n prints itself; what
does not is in a notice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvi18n.convert.blocks.lines import Line, cut_front_matter, drop_comments, number_lines
from cvi18n.convert.blocks.liquid import Overgrown, expand, names_of_data
from cvi18n.convert.blocks.markdown import TooDeep, read_tree
from cvi18n.convert.blocks.notes import Notes
from cvi18n.convert.blocks.reader import read_blocks
from cvi18n.convert.blocks.runs import plain, tidy
from cvi18n.convert.blocks.tree import Element
from cvi18n.convert.document import Imported, Value, Vocabulary, line_of, value_of
from cvi18n.convert.page.banner import read_banner
from cvi18n.convert.page.context import Context, terms
from cvi18n.convert.page.facts import Person
from cvi18n.convert.page.outline import split_sections
from cvi18n.convert.page.sections import Draft
from cvi18n.convert.page.words import Words
from cvi18n.inline import Run
from cvi18n.model.script import dominant_language
from cvi18n.model.sections import SECTIONS
from cvi18n.source.nodes import MAX_DEPTH, parse

_BASICS = (
    "name", "label", "email", "phone", "url", "location", "summary", "taglines", "profiles", "details"
)  # fmt: skip
_BINARY = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


class NotAPage(ValueError):
    """What is no CV page; the sentence says why."""


def read_page(text: str, words: Vocabulary, data: Value = None) -> Imported:
    """Read a page; *data* is what ``site.data`` holds for its loops.

    Raises NotAPage for text in which nothing looks like a CV.
    """
    if _BINARY.search(text):
        raise NotAPage("this is no text: control characters stand in it")
    notes = Notes()
    front, body = cut_front_matter(number_lines(text))
    settings = _front_matter(front, notes)
    try:
        tree = read_tree(expand(drop_comments(body, notes), data, settings, notes), notes)
    except (Overgrown, TooDeep) as error:
        raise NotAPage(str(error)) from error
    if data is not None and not names_of_data(body):
        notes.tell(1, "the data are not used: no line of the page asks for site.data")
    meta = _meta({**_head(tree), **settings}, notes)
    context = Context(Words(words), dominant_language([tree.text()]) in ("zh", "ja"), notes)
    draft = _draft(tree, context)
    meta["labels"] = dict(context.labels)
    meta["sections"] = _order(draft)
    return Imported(_document(draft, {key: value for key, value in meta.items() if value}), notes.notices())


def _front_matter(lines: list[Line], notes: Notes) -> dict[str, Value]:
    """The settings above the page; where they are no YAML, a notice says so."""
    if not lines:
        return {}
    # Blank lines before it give each setting its line of the page.
    source = "\n" * (lines[0].number - 1) + "\n".join(line.text for line in lines)
    node, faults = parse("", source.encode())
    for fault in faults:
        notes.tell(fault.at.line, f"the front matter is not read in full: {fault.message}")
    value = value_of(node)
    return value if isinstance(value, dict) else {}


def _head(tree: Element) -> dict[str, Value]:
    """What the head of an HTML page says, under the names of front matter."""
    found: dict[str, Value] = {}
    for element in _elements(tree):
        if element.tag == "title":
            found["title"] = plain(tidy([Run(element.text())]))
        elif element.tag == "meta" and element.attrs.get("name") in ("description", "keywords"):
            found[element.attrs["name"]] = element.attrs.get("content", "")
        elif element.tag == "html" and element.attrs.get("lang"):
            found["lang"] = element.attrs["lang"]
    return found


def _elements(element: Element) -> Iterator[Element]:
    for child in element.children:
        if isinstance(child, Element):
            yield child
            yield from _elements(child)


def _meta(settings: dict[str, Value], notes: Notes) -> dict[str, Value]:
    """``meta`` from front matter; a setting that has no place there is for the page's layout."""
    meta: dict[str, Value] = {}
    others: list[str] = []
    for key, value in settings.items():
        if key in ("title", "description") and isinstance(value, str):
            meta[str(key)] = plain(tidy([Run(value)]))
        elif key == "keywords" and value:
            meta["keywords"] = _terms(value)
        elif key in ("lang", "language") and re.fullmatch(r"[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*", str(value)):
            meta["language"] = str(value)
        else:
            others.append(key)
    if others:
        line = min(map(line_of, others))
        notes.tell(line, f"left out: settings of the front matter for the site: {', '.join(others)}")
    return meta


def _terms(value: Value) -> list[Value]:
    if isinstance(value, list):
        return [str(text) for text in value if text]
    return [*(terms(str(value)) or [str(value)])]


def _draft(tree: Element, context: Context) -> Draft:
    """The sections read.  Raises NotAPage where nothing tells that they are a CV's."""
    banner, sections = split_sections(read_blocks(tree, context.notes), context)
    draft = Draft(context, Person({}, context))
    read_banner(banner, draft.person)
    for section in sections:
        draft.read(section)
    contact = {"email", "phone"} & set(draft.person.basics)
    if not contact and not any(section.key for section in sections):
        raise NotAPage("no heading names a section of a CV, and there is neither an e-mail address nor a phone number")
    if not any(section.key for section in sections):
        context.notes.tell(1, "no heading is known: every section is kept under its own")
    if "summary" in draft.person.basics:
        draft.order.setdefault("summary")
    if "name" not in draft.person.basics:
        context.notes.tell(1, "no name was found: add it as basics.name")
    return draft


def _order(draft: Draft) -> list[Value]:
    """``meta.sections``, where the page's order is not the usual one."""
    shown = list(draft.order)
    if "details" in draft.person.basics and "details" not in shown:
        shown.append("details")
    usual = [*(key for key in SECTIONS if key in shown), *(key for key in shown if key not in SECTIONS)]
    return list(shown) if shown != usual else []


def _document(draft: Draft, meta: dict[str, Value]) -> dict[str, Value]:
    basics = {key: draft.person.basics[key] for key in _BASICS if key in draft.person.basics}
    document: dict[str, Value] = {"meta": meta, "basics": basics, "objective": draft.objective}
    for key in draft.order:
        if key in draft.lists:
            document[key] = draft.lists[key]
    document["sections"] = draft.own
    document = {key: value for key, value in document.items() if value}
    if _depth(document) > MAX_DEPTH:
        raise NotAPage("lists stand in each other deeper than in any CV")
    return document


def _depth(value: Value) -> int:
    below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return max((1 + _depth(item) for item in below), default=0)
