"""The names of the months in a language, by CLDR."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cvi18n.check.quantity.month_names import MONTHS
from cvi18n.locale.subtags import data_identifier, parse

LONGEST_ABBREVIATION = 4
_ABBREVIATED = ".׳"
# Full names that are other words as well.
_WORDS_TOO = frozenset({"may", "mai", "mei", "mayo", "maj", "mars", "март", "ماي", "آب", "prima"})


class Month(NamedTuple):
    """A month, and whether its name can hardly be anything else."""

    number: int
    sure: bool


class Months(NamedTuple):
    """Names in small letters; *capital* if the language writes them with a capital, and march is no month."""

    names: Mapping[str, Month]
    beginnings: frozenset[str]
    """The first words of names of several: كانون الثاني."""
    capital: bool


def months(tag: str, more: Mapping[str, str], prefixes: str) -> Months:
    """The months of the language *tag*, and *more* forms that CLDR has not, in cells of a table.

    Each is there with each of the *prefixes* too, that the language writes together with a word.
    """
    names: dict[str, Month] = {}
    wide = set()
    identifier = data_identifier(parse(tag))
    for number, name, width in _known(identifier) if identifier in MONTHS else by_cldr(identifier):
        if width == "wide":
            wide.add(name)
        low = name.rstrip(_ABBREVIATED).lower()
        sure = width == "wide" and len(low) > LONGEST_ABBREVIATION - 1 and low not in _WORDS_TOO
        names.setdefault(low, Month(number, sure))
    for number_text, cell in more.items():
        for form in cell.split("|"):
            names[form] = Month(int(number_text), len(form) > LONGEST_ABBREVIATION - 1 and form not in _WORDS_TOO)
    affixed = {prefix + form: month for prefix in prefixes.split("|") if prefix for form, month in names.items()}
    every = affixed | names
    beginnings = frozenset(name.partition(" ")[0] for name in every if " " in name)
    return Months(every, beginnings, bool(wide) and all(name[0].isupper() for name in wide))


def _known(identifier: str) -> Iterator[tuple[int, str, str]]:
    for width, cells in zip(("wide", "abbreviated"), MONTHS[identifier], strict=True):
        for number, cell in enumerate(cells.split(), 1):
            yield from ((number, name, width) for name in cell.split("|"))


def by_cldr(identifier: str) -> Iterator[tuple[int, str, str]]:
    """Each name that is a word, its month, and how wide it is; where months are numbers, none."""
    from cvi18n.locale import cldr

    contexts = cldr.locale_data(identifier).months
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in contexts[context][width].items():
                if name.rstrip(_ABBREVIATED).isalpha() and not name.endswith(("月", "월")):
                    yield number, name, width
