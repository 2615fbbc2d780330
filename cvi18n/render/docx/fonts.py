"""Which face and which language tag Word is given for a script.

Word chooses among three faces and three languages by the kind of a character: ``ascii`` for Latin, Greek and Cyrillic,
``eastAsia``, and ``cs`` for complex scripts.  So a page sets all three, its own first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cvi18n.page import Locale, Page, Span
from cvi18n.render.docx.element import Element, w


class _Face(NamedTuple):
    """What Word ships on Windows and brings along on a Mac, without and with serifs."""

    sans: str
    serif: str


_LATIN = _Face("Calibri", "Cambria")
_MONOSPACED = "Consolas"

# By ISO 15924 code.
_EAST_ASIAN = {
    "Hans": _Face("Microsoft YaHei", "SimSun"),
    "Hant": _Face("Microsoft JhengHei", "PMingLiU"),
    "Jpan": _Face("Yu Gothic", "Yu Mincho"),
    "Kore": _Face("Malgun Gothic", "Batang"),
}
_NIRMALA = _Face("Nirmala UI", "Nirmala UI")
_COMPLEX = {
    "Arab": _Face("Arial", "Times New Roman"),
    "Hebr": _Face("Arial", "Times New Roman"),
    "Thai": _Face("Leelawadee UI", "Leelawadee UI"),
    "Laoo": _Face("Leelawadee UI", "Leelawadee UI"),
    "Khmr": _Face("Leelawadee UI", "Leelawadee UI"),
    "Mymr": _Face("Myanmar Text", "Myanmar Text"),
    **dict.fromkeys(("Beng", "Deva", "Gujr", "Guru", "Knda", "Mlym", "Orya", "Sinh", "Taml", "Telu"), _NIRMALA),
}
_ANY = Locale("", "", "", "ltr")
_JUSTIFIED = frozenset(["Hans", "Hant", "Jpan"])

# Windows knows these languages by their script as well: ``sr-Latn-RS``.
_SCRIPT_TOLD = frozenset(["az", "bs", "sr", "uz"])


class Tongues(NamedTuple):
    """The languages of *page* as Word is told of them; ``font`` is that of a Design."""

    page: Page
    font: str

    def script(self, lang: str | None) -> str:
        """The script of *lang*, or of the page."""
        return self._locale(lang or self.page.lang).script

    def dots(self, span: Span) -> bool:
        """Whether dots emphasise *span*: slanted Han and Hangul is no typography.  Word places them by language."""
        return span.emphasis and self.script(span.lang) in _EAST_ASIAN

    @property
    def justifies(self) -> bool:
        """Whether lines are filled to both edges, as where every character is as wide as another."""
        return self.script(None) in _JUSTIFIED

    def wide_punctuation(self, lang: str | None) -> bool:
        """Whether “quotes” and dashes are as wide as the other characters."""
        return self.script(lang) in _JUSTIFIED

    def faces(self, lang: str | None = None, hint: str | None = None) -> Element:
        """``w:rFonts`` for text of *lang*; of no theme, whose faces would hide these."""
        latin = self._named(_LATIN)
        east_asian = self._named(_EAST_ASIAN.get(self.script(self._first(_EAST_ASIAN, lang)), _EAST_ASIAN["Hans"]))
        complex_script = self._named(_COMPLEX.get(self.script(self._first(_COMPLEX, lang)), _COMPLEX["Arab"]))
        hints = {"hint": hint} if hint else {}
        return w("rFonts", **hints, ascii=latin, hAnsi=latin, eastAsia=east_asian, cs=complex_script)

    def languages(self, lang: str | None = None) -> Element:
        """``w:lang`` for text of *lang*.

        Latin words of a Chinese page are said to be English, as Word itself does: LibreOffice would break Chinese ones
        within a word.
        """
        neither = (tag for tag in self._order(lang) if self.script(tag) not in {**_EAST_ASIAN, **_COMPLEX})
        others = next(neither, "en-US")
        said = {"val": others, "eastAsia": self._first(_EAST_ASIAN, lang), "bidi": self._first(_COMPLEX, lang)}
        return w("lang", **{name: self._windows(tag) for name, tag in said.items() if tag})

    def _first(self, table: Mapping[str, _Face], lang: str | None) -> str | None:
        """The first tag whose script is in *table*."""
        return next((tag for tag in self._order(lang) if self.script(tag) in table), None)

    def _order(self, lang: str | None) -> Iterator[str]:
        """The languages that may have a say: *lang*, the page's, and all others on it."""
        yield from (tag for tag in (lang, self.page.lang, *self.page.locales) if tag)

    def _locale(self, tag: str) -> Locale:
        return self.page.locales.get(tag, _ANY)

    def _windows(self, tag: str) -> str:
        """*tag* as Windows writes it: with a region, and a script where that would leave a doubt."""
        known = self._locale(tag)
        if not known.region:
            return tag
        script = known.script if known.language in _SCRIPT_TOLD else ""
        return "-".join(filter(None, (known.language, script, known.region)))

    def _named(self, face: _Face) -> str:
        return face.serif if self.font == "serif" else face.sans


def monospaced() -> Element:
    """``w:rFonts`` for commands and names of files; Han characters among them keep their face."""
    return w("rFonts", ascii=_MONOSPACED, hAnsi=_MONOSPACED, cs=_MONOSPACED)
