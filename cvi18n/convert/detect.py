"""Which tool a file comes from, told by what is in it and not by its name."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from cvi18n.convert.document import Notice
from cvi18n.convert.encoding import decode, not_a_cv
from cvi18n.diagnostic import Diagnostic, Faults, has_errors
from cvi18n.model.resume import Resume
from cvi18n.source.characters import join_surrogates
from cvi18n.source.nodes import Mapping, Node, Scalar, Sequence, parse


class Kind(str, Enum):
    """Where a CV can come from; the value is what ``--from`` takes."""

    JSON_RESUME = "json-resume"
    RENDERCV = "rendercv"
    YAMLRESUME = "yamlresume"
    PAGE = "page"


class Found(NamedTuple):
    """A file that was recognised: its text, and its tree where it is YAML or JSON."""

    kind: Kind
    text: str
    root: Mapping | None
    notices: tuple[Notice, ...]


_SECTIONS = frozenset(spec.key for spec in Resume.SPECS) - {"meta"} | {"bio", "hobbies"}
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*\r?\n\s*\S")
# A tag of HTML; a heading of Markdown, in either form.
_PAGE = re.compile(
    r"<(?:!doctype|html|head|body|div|h[1-6]|p|ul|table|section)\b|^ {0,3}#{1,6} +\S|^\S.*\n(?:===+|---+)[ \t\r]*$",
    re.IGNORECASE | re.MULTILINE,
)
# A line that only data has: a key of one of the tools, or a bracket at the very start.
_DATA = re.compile(
    r"\A\s*[{\[]|^[\"']?(?:cv|content|basics|work|education|skills|projects|sections|meta|design|locale)[\"']?:",
    re.MULTILINE,
)


def detect(name: str, content: bytes, wanted: Kind | None = None) -> Found:
    """What the file is, or *wanted*.  Raises Faults where it is nothing that can be read, or no such thing."""
    text, notices = decode(name, content)
    if not text.strip():
        raise not_a_cv(name, "the file is empty")
    if wanted is Kind.PAGE or (wanted is None and _FRONT_MATTER.match(text)):
        return Found(Kind.PAGE, text, None, notices)
    root, diagnostics = _tree(name, text)
    kind = wanted or (_kind(root) if isinstance(root, Mapping) else None)
    if kind is None and _is_page(text):
        return Found(Kind.PAGE, text, None, notices)
    if has_errors(diagnostics):
        raise Faults(diagnostics)
    if kind is None or not isinstance(root, Mapping):
        raise not_a_cv(name, _why_not(root))
    return Found(kind, text, root, notices)


def _is_page(text: str) -> bool:
    return text.lstrip().startswith("<") or (_PAGE.search(text) is not None and not _DATA.search(text))


def tree_of(name: str, content: bytes) -> Node | None:
    """The tree of a file of YAML or JSON, such as a page's data.  Raises Faults."""
    text, _ = decode(name, content)
    root, diagnostics = _tree(name, text)
    if has_errors(diagnostics):
        raise Faults(diagnostics)
    return root


def _tree(name: str, text: str) -> tuple[Node | None, list[Diagnostic]]:
    if text.lstrip()[:1] not in ("{", "["):
        return parse(name, text.encode())
    # JSON under whatever name: a pair of escapes is one character.
    root, diagnostics = parse(name, join_surrogates(text).encode())
    return root, [_of_json(found) for found in diagnostics]


def _of_json(found: Diagnostic) -> Diagnostic:
    problem = found.message.removeprefix("this is not YAML: ")
    if problem == found.message:
        return found
    advice = "look for a bracket, a quote or a comma that is missing, here or before"
    return found._replace(message=f"this is not JSON: {problem}", help=advice)


def _kind(root: Mapping) -> Kind | None:
    below = {key: value for key, (_, value) in root.pairs.items()}
    if isinstance(below.get("cv"), Mapping):
        return Kind.RENDERCV
    content = below.get("content")
    if isinstance(content, Mapping) and _SECTIONS & content.pairs.keys():
        return Kind.YAMLRESUME
    return Kind.JSON_RESUME if any(_is_section(key, value) for key, value in below.items()) else None


def _is_section(key: str, value: Node) -> bool:
    # A mapping of sections is RenderCV's; ours are a list.
    return key in _SECTIONS and not isinstance(value, Scalar) and (key != "sections" or isinstance(value, Sequence))


def _why_not(root: Node | None) -> str:
    if isinstance(root, Mapping):
        keys = ", ".join(list(root.pairs)[:5])
        return f"this is no CV of a known tool: its keys are {keys}"
    return "this is neither a page with headings nor a CV in YAML or JSON"
