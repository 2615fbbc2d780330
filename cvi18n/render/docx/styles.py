"""The styles of the file: what each kind of paragraph and run looks like, by the names that Word gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cvi18n.page import Page
from cvi18n.render.design import Design
from cvi18n.render.docx.element import Element, root, w
from cvi18n.render.docx.fonts import Tongues, monospaced
from cvi18n.render.docx.runs import CODE, HYPERLINK, MUTED
from cvi18n.render.docx.sheet import Sheet

LEVELS = 9  # Word's lists have no more
STYLED_LEVELS = 3
_GREY = "59636B"
_RULE = "AEB7BD"
_TINT = "F0F3F4"
_INDENT = 284  # half a centimetre
_BULLETS = "•–▪"


class _Kind(NamedTuple):
    """A paragraph style.

    ``before`` and ``after`` are points, ``bigger`` half-points beyond running text; ``tab`` is where the second part
    of a line stands: at its ``end`` or in its ``middle``.  ``keep``: never alone at the foot of a page.
    """

    name: str
    before: float = 0
    after: float = 0
    bigger: int = 0
    bold: bool = False
    color: str = ""
    keep: bool = True
    outline: int | None = None
    tab: str = ""
    ruled: bool = False


_KINDS = (
    _Kind("Title", bigger=25, bold=True),
    _Kind("Subtitle", after=2, bigger=4, color="accent"),
    _Kind("Tagline", color="grey"),
    _Kind("Contacts", before=4, after=2, keep=False),
    _Kind("heading 1", before=13, after=5, bigger=5, bold=True, color="accent", outline=0, ruled=True),
    _Kind("heading 2", before=8, after=1, bigger=3, bold=True, outline=1, tab="end"),
    _Kind("heading 3", before=6, after=1, bold=True, outline=2, tab="end"),
    _Kind("heading 4", before=4, after=1, bold=True, color="grey", outline=3, tab="end"),
    _Kind("Entry Line", after=2, tab="end"),
    _Kind("Facts", after=1, keep=False, tab="middle"),
    _Kind("footer", bigger=-4, color="grey", keep=False, tab="end"),
)


class Styles(NamedTuple):
    """Makes the styles for a page on a sheet in a design."""

    page: Page
    tongues: Tongues
    sheet: Sheet
    design: Design

    def element(self) -> Element:
        """``w:styles``."""
        kinds = (self._paragraph(kind) for kind in _KINDS)
        return root("styles", self._defaults(), self._normal(), *kinds, *self._lists(), *self._characters())

    def _defaults(self) -> Element:
        look = w("rPr", self.tongues.faces(), *self._size(0), self.tongues.languages())
        return w("docDefaults", w("rPrDefault", look), w("pPrDefault", w("pPr")))

    def _normal(self) -> Element:
        spacing = w("spacing", before=0, after=self.sheet.gap(3), line=self.sheet.leading, lineRule="auto")
        edges = w("jc", val="both") if self.tongues.justifies else None
        bidi = w("bidi") if self.page.dir == "rtl" else None
        format_ = w("pPr", w("widowControl"), bidi, spacing, edges)
        return w("style", w("name", val="Normal"), w("qFormat"), format_, type="paragraph", default=1, styleId="Normal")

    def _paragraph(self, kind: _Kind) -> Element:
        format_ = w(
            "pPr",
            *([w("keepNext"), w("keepLines")] if kind.keep else []),
            self._rule() if kind.ruled else None,
            self._tabs(kind.tab) if kind.tab else None,
            w("spacing", before=self.sheet.gap(kind.before), after=self.sheet.gap(kind.after)),
            w("jc", val="left"),
            w("outlineLvl", val=kind.outline) if kind.outline is not None else None,
        )
        weight = [w("b"), w("bCs")] if kind.bold else []
        color = [w("color", val=self._color(kind.color))] if kind.color else []
        return _style(kind.name, format_, w("rPr", *weight, *color, *self._size(kind.bigger)))

    def _lists(self) -> Iterator[Element]:
        for level in range(STYLED_LEVELS):
            format_ = w(
                "pPr",
                w("numPr", w("ilvl", val=level), w("numId", val=1)),
                w("spacing", after=self.sheet.gap(1.5)),
            )
            yield _style("List Bullet" if level == 0 else f"List Bullet {level + 1}", format_)

    def _characters(self) -> Iterator[Element]:
        default = w("name", val="Default Paragraph Font")
        yield w("style", default, w("uiPriority", val=1), type="character", default=1, styleId="DefaultParagraphFont")
        yield _run_style(MUTED, w("color", val=_GREY), *self._size(0))
        yield _run_style(HYPERLINK, w("u", val="single", color=_RULE))
        yield _run_style(CODE, monospaced(), w("noProof"), w("shd", val="clear", color="auto", fill=_TINT))

    def _rule(self) -> Element:
        return w("pBdr", w("bottom", val="single", sz=6, space=2, color=self._color("accent")))

    def _tabs(self, place: str) -> Element:
        """Tabs are measured from where the lines begin, so that a page from right to left mirrors them."""
        if place == "middle":
            return w("tabs", w("tab", val="left", pos=self.sheet.measure // 2))
        return w("tabs", w("tab", val="right", pos=self.sheet.measure))

    def _size(self, bigger: int) -> tuple[Element, Element]:
        size = self.sheet.size + bigger
        return w("sz", val=size), w("szCs", val=size)

    def _color(self, name: str) -> str:
        return _hex(self.design.accent) if name == "accent" else _GREY


def numbering() -> Element:
    """``w:numbering``: the one list of the file, its first levels bound to the styles above."""
    levels = (_level(level) for level in range(LEVELS))
    bullets = w("abstractNum", w("multiLevelType", val="multilevel"), *levels, abstractNumId=0)
    return root("numbering", bullets, w("num", w("abstractNumId", val=0), numId=1))


def list_style(level: int) -> str:
    """The style of a point on *level*, from 0; deeper ones share the last."""
    return "ListBullet" if level == 0 else f"ListBullet{min(level + 1, STYLED_LEVELS)}"


def _level(level: int) -> Element:
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val="bullet"),
        w("pStyle", val=list_style(level)) if level < STYLED_LEVELS else None,
        w("lvlText", val=_BULLETS[level % len(_BULLETS)]),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=_INDENT * (level + 1), hanging=_INDENT)),
        # One face for all: in a Chinese one a bullet is as wide as a character.
        w("rPr", w("rFonts", **dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), "Arial")), w("color", val=_GREY)),
        ilvl=level,
    )


def _style(name: str, format_: Element, look: Element | None = None) -> Element:
    """A paragraph style; one with a look of its own is followed by plain text when somebody types on."""
    based, after = w("basedOn", val="Normal"), w("next", val="Normal") if look is not None else None
    identity = name.title().replace(" ", "")  # ``Heading1`` for ``heading 1``
    return w(
        "style", w("name", val=name), based, after, w("qFormat"), format_, look, type="paragraph", styleId=identity
    )


def _run_style(name: str, *look: Element) -> Element:
    based = w("basedOn", val="DefaultParagraphFont")
    return w("style", w("name", val=name), based, w("qFormat"), w("rPr", *look), type="character", styleId=name)


def _hex(color: str) -> str:
    """A colour as Word writes it.  ``auto``, which is black, for what is none: Word would refuse the file."""
    digits = re.fullmatch(r"#([0-9A-Fa-f]{6})", color)
    return digits[1].upper() if digits else "auto"
