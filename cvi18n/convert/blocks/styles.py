"""What tags and style attributes mean to a reader: bold, code, links, and which elements stand apart."""

from __future__ import annotations

import re

from cvi18n.convert.blocks.notes import Notes
from cvi18n.convert.blocks.tree import Element
from cvi18n.inline import Run

_STRONG = frozenset(("b", "strong"))
_EMPHASIS = frozenset(("em", "i"))
_CODE = frozenset(("code", "kbd", "samp", "tt"))
_TAG_CLASS = re.compile(r"(?:^|[\s_-])(?:badge|btn|chip|label|pill|tag)(?:$|[\s_-])")
_BOLD = re.compile(r"font-weight:\s*(?:bold|[6-9]00)")
_ROW = re.compile(r"display:\s*(?:inline-)?(?:flex|grid)")
_FLOAT = re.compile(r"float:\s*(?:left|right)")
_UNSAFE = re.compile(r"""[\x00-\x20"<>\\^`{|}\x7f]""")


def styled(element: Element, style: Run, notes: Notes) -> Run:
    """The style of text in *element*, which stands in text of *style*."""
    if element.tag in _STRONG or _BOLD.search(_css(element)):
        return style._replace(strong=True)
    if element.tag in _EMPHASIS:
        return style._replace(emphasis=True)
    if element.tag in _CODE:
        return style._replace(code=True)
    if element.tag == "a" and (href := element.attrs.get("href", "").strip()):
        return style._replace(link=_address(href, element.line, notes))
    return style


def _address(href: str, line: int, notes: Notes) -> str | None:
    """*href* as markup gives it back; none where a reader of the CV could not follow it."""
    if re.match(r"(?:https?|mailto|tel):", href, re.I):
        return _UNSAFE.sub(lambda match: f"%{ord(match[0]):02X}", href)
    notes.leave_out(f"link to {href}, which leads nowhere outside its site", line)
    return None


def is_row(element: Element) -> bool:
    """Whether the children of *element* stand beside each other, each on its own."""
    return _ROW.search(_css(element)) is not None


def floats(element: Element) -> bool:
    """Whether *element* stands at the side of its line."""
    return _FLOAT.search(_css(element)) is not None


def is_tag(element: Element) -> bool:
    """Whether *element* is drawn as a tag: a term with a frame."""
    return element.tag == "button" or (
        element.tag == "span" and _TAG_CLASS.search(element.attrs.get("class", "")) is not None
    )


def _css(element: Element) -> str:
    return element.attrs.get("style", "").lower()
