"""Whether a ``Plural-Forms`` header is the language's, by the forms that it gives to numbers."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import words
from cvi18n.locale import tags
from cvi18n.locale.subtags import parse

_RULE = when_needed(r"\s*nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+?)\s*;?\s*")
# Every rule looks at the last two digits at most; the millions of French are the business of whoever wants them.
_NUMBERS = range(200)
_DISPUTED = words("az br cy fa fil ga gd gv he hu hy iu ka kk ky ku lt lv mn mt ro sl tg tk tl tr tt ug uz")
"""Languages for which CLDR and the projects of the gettext world count otherwise, now or in the past."""
_ZERO_IS_SURE = words("ar cs de en es fr it nl pl ru sk uk")
"""Languages for which all agree what form 0 takes."""

Grouping = tuple[int, ...]
"""For each number, which of the forms it takes: 0 for the first one met, and so on."""


class Rule(NamedTuple):
    """How many forms there are, and the form of each number of a range."""

    forms: int
    grouping: Grouping


@lru_cache(maxsize=64)
def read_rule(header: str) -> Rule | None:
    """The rule of a header; None where no program can read it, or it names a form that is not there."""
    import gettext

    found = _RULE.fullmatch(header)
    if found is None:
        return None
    forms = int(found[1])
    try:
        form = gettext.c2py(found[2])
        taken = [form(number) for number in _NUMBERS]
    except (ValueError, ZeroDivisionError, RecursionError, OverflowError):
        return None
    return Rule(forms, tuple(taken)) if taken and max(taken) < forms else None


@lru_cache(maxsize=64)
def is_of(header: str, tag: str) -> bool:
    """Whether a readable rule groups numbers as the language *tag* does.

    In what order the forms stand, and whether some are for fractions or millions alone, does not count.
    """
    language = parse(tag).language
    own, rule = read_rule(tags.plural_forms(tag)), read_rule(header)
    if own is None or rule is None or language in _DISPUTED:
        return True
    first = 0 if language in _ZERO_IS_SURE else 1
    return _grouped(own.grouping[first:]) == _grouped(rule.grouping[first:])


def _grouped(taken: Grouping) -> Grouping:
    order = {form: place for place, form in enumerate(dict.fromkeys(taken))}
    return tuple(order[form] for form in taken)
