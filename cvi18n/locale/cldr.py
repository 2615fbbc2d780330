"""The one door to Babel: CLDR's global tables and the data of single locales.

Babel is imported where it is used, for it costs more than most commands do.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale
    from babel.localedata import LocaleDataDict

# The branches of locale data in which CLDR has aliases.
ALIASED = ("currency_formats", "days", "eras", "months", "quarters")


@lru_cache(maxsize=1)
def identifiers() -> frozenset[str]:
    """Every locale that CLDR has data for, in Babel's form: ``zh_Hant_HK``, ``ca_ES_VALENCIA``."""
    from babel.localedata import locale_identifiers

    return frozenset(locale_identifiers())


@lru_cache(maxsize=1)
def languages() -> frozenset[str]:
    """The language subtags of :func:`identifiers`."""
    return frozenset(identifier.partition("_")[0] for identifier in identifiers())


def is_language(code: str) -> bool:
    """Whether *code* is one of :func:`languages`.  To find the file of data of one is quicker than to list all."""
    from babel.localedata import exists

    return exists(code) or code in languages()


def likely_subtags() -> Mapping[str, str]:
    """``zh_TW`` to ``zh_Hant_TW``."""
    from babel.core import get_global

    return get_global("likely_subtags")


def parent_exceptions() -> Mapping[str, str]:
    """``pt_AO`` to ``pt_PT``: where a locale inherits from another than its truncation."""
    from babel.core import get_global

    return get_global("parent_exceptions")


def language_aliases() -> Mapping[str, str]:
    """``iw`` to ``he``, ``sh`` to ``sr_Latn``, ``eng`` to ``en``."""
    from babel.core import get_global

    return get_global("language_aliases")


def territory_aliases() -> Mapping[str, list[str]]:
    """``UK`` to ``GB``; a territory that fell apart has several heirs."""
    from babel.core import get_global

    return get_global("territory_aliases")


def territory_languages() -> Mapping[str, Mapping[str, Mapping[str, object]]]:
    """Each territory's languages, with their population and official status."""
    from babel.core import get_global

    return get_global("territory_languages")


@cache
def locale_data(identifier: str) -> Locale:
    """The data of one of :func:`identifiers`.

    Law: what a locale says does not depend on the locales that were asked before it.
    """
    from babel.core import parse_locale

    return _isolated()(*parse_locale(identifier))


@lru_cache(maxsize=1)
def _isolated() -> type[Locale]:
    """A Locale that shares no dictionary with others.

    Why: Babel stores a resolved alias in the dictionary it found the alias in, and locales share those they do not
    override.  After Bashkir, Korean months read ``M03``.
    """
    from copy import deepcopy

    from babel.core import Locale
    from babel.localedata import LocaleDataDict, load

    class Isolated(Locale):
        __own: LocaleDataDict | None = None

        @property
        def _data(self) -> LocaleDataDict:
            if self.__own is None:
                shared = load(str(self)).items()
                self.__own = LocaleDataDict(
                    {key: deepcopy(value) if key in ALIASED else value for key, value in shared}
                )
            return self.__own

    return Isolated
