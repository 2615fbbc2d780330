"""The fonts of a run: packaged ones first, the system's when those do not suffice.

typst stays inside this package.  It reads font files itself; which folders it looks into is said by the caller.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import typst

from cvi18n.page import Locale
from cvi18n.render.pdf.engine import has_letters
from cvi18n.render.pdf.scripts import FACES, LAST_RESORTS, LATIN, MONO, faces_for, script_of, serving

# The packages that bring fonts, by the name they are imported by.  The first two come with this package.
FONT_PACKAGES = (
    "fontpkg_source_sans_3",
    "fontpkg_source_serif_4",
    "manimgx_fonts_cjk",
    "manimgx_fonts",
    "fontpkg_amiri",
)


class Shelf(NamedTuple):
    """Fonts that Typst has looked through, the names of their families, and those of the folder that comes first."""

    fonts: typst.Fonts
    families: frozenset[str]
    own: tuple[str, ...] = ()


class FontBook:
    """The fonts of a run; one book serves all languages, so that each folder is looked through once.

    *folders* are those of font packages, *own* is one that comes before all others.
    """

    def __init__(self, folders: Sequence[str], own: str | None = None) -> None:
        self._folders = [own, *folders] if own else list(folders)
        self._own = own

    @cached_property
    def packaged(self) -> Shelf:
        """The fonts of packages, and Typst's own."""
        return self._shelf(system=False)

    @cached_property
    def system(self) -> Shelf:
        """Those of the system too.  To look for them takes longer than to make a PDF."""
        return self._shelf(system=True)

    def _shelf(self, system: bool) -> Shelf:
        fonts = typst.Fonts(include_system_fonts=system, include_embedded_fonts=True, font_paths=self._folders)
        return Shelf(fonts, frozenset(fonts.families()), self._families_of_own())

    def _families_of_own(self) -> tuple[str, ...]:
        if self._own is None:
            return ()
        return tuple(sorted(typst.Fonts(False, False, [self._own]).families()))


class Families(NamedTuple):
    """Which families serve a page, by language; ``unserved`` are the scripts without one in the style asked for."""

    by_language: Mapping[str, tuple[str, ...]]
    latin: tuple[str, ...]
    mono: tuple[str, ...]
    unserved: frozenset[str]


def choose(locales: Mapping[str, Locale], text: str, style: str, shelf: Shelf) -> Families:
    """The families for *text* in the languages of *locales*, the page's first; *style* is ``sans`` or ``serif``.

    A language's own script comes first, then Latin, then the others that occur: a Chinese name on an English page.
    A family of the caller's own folder comes before all that serve the same script.
    """
    spoken = [_key(locale) for locale in locales.values()]
    letters = _letters(text, [script for script, _ in spoken])
    regions = dict(reversed(spoken))
    occurring = [(script, regions.get(script, "")) for script in letters]
    found = {key: _families(key, letters.get(key[0]), style, shelf) for key in [*spoken, *occurring]}
    others = [name for key in occurring for name in found[key]]
    last = tuple(name for name in LAST_RESORTS if name in shelf.families)
    by_language = {tag: tuple(dict.fromkeys([*found[_key(locale)], *others, *last])) for tag, locale in locales.items()}
    mono = tuple(name for name in MONO if name in shelf.families)
    unserved = frozenset(key[0] for key in occurring if not _is_served(found[key], key, style, shelf))
    return Families(by_language, found[LATIN, regions.get(LATIN, "")] or last, mono, unserved)


def _key(locale: Locale) -> tuple[str, str]:
    """Script and region, as the lists of families go by: Greek and Cyrillic are served as Latin is."""
    return (locale.script if locale.script in FACES else LATIN, locale.region)


def _letters(text: str, spoken: Sequence[str]) -> dict[str, str]:
    """A letter of each script that occurs in *text*, Latin first: the data has Latin letters on every page."""
    letters = {LATIN: "a"}
    for letter in sorted(set(text)):
        if script := script_of(letter):
            letters.setdefault(serving(script, spoken), letter)
    return letters


def _families(key: tuple[str, str], letter: str | None, style: str, shelf: Shelf) -> tuple[str, ...]:
    """The families for a script: the caller's own that have its *letter*, then the best of the list."""
    own = [name for name in shelf.own if letter and has_letters(name, letter, shelf.fonts)]
    if key[0] == LATIN:
        # Every Chinese font has Latin letters, but they are there for Chinese.
        own = [name for name in own if not has_letters(name, "的", shelf.fonts)]
    listed = next((name for name in (*_wanted(key, style), *faces_for(*key).sans) if name in shelf.families), None)
    return (*own, listed) if listed else tuple(own)


def _is_served(names: Sequence[str], key: tuple[str, str], style: str, shelf: Shelf) -> bool:
    return any(name in shelf.own or name in _wanted(key, style) for name in names)


def _wanted(key: tuple[str, str], style: str) -> tuple[str, ...]:
    faces = faces_for(*key)
    return faces.serif if style == "serif" else faces.sans
