"""WordprocessingML as a tree: elements, and text that XML can hold."""

from __future__ import annotations

import re

from docx.oxml import OxmlElement
from docx.oxml.ns import nsmap, qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

__all__ = ["Element", "clean", "root", "text", "w"]

# XML 1.0 has no code for these, not even an escaped one.
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PREFIXES = ("w", "r", "wp", "a", "pic")


def w(tag: str, *children: Element | None, **attributes: str | int) -> Element:
    """``<w:tag>`` with *attributes* of the same prefix around *children*.

    The schema wants children in its own order: that is the caller's to keep.  A child that is None is none.
    """
    element = OxmlElement(f"w:{tag}", {qn(f"w:{name}"): clean(str(value)) for name, value in attributes.items()})
    for child in children:
        if child is not None:
            element.append(child)
    return element


def root(tag: str, *children: Element) -> Element:
    """The outermost element of a part: every prefix is declared here, once."""
    element = OxmlElement(f"w:{tag}", nsdecls={prefix: nsmap[prefix] for prefix in _PREFIXES})
    for child in children:
        element.append(child)
    return element


def text(content: str) -> Element:
    """``<w:t>``: whatever *content* looks like, a field code or markup, it stays text, blanks at its ends too."""
    element = w("t")
    element.set(qn("xml:space"), "preserve")
    element.text = clean(content)
    return element


def clean(content: str) -> str:
    """*content* without the characters that XML cannot hold; a tab or a line break is a blank, as in HTML."""
    return re.sub("[\t\n\r]", " ", _IMPOSSIBLE.sub("", content))
