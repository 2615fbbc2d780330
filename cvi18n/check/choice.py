"""Which checks count: those that a CV's settings and the command line leave over."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from cvi18n.check.codes import CHECKS


class UnknownCheck(ValueError):
    """A code that no check has; ``nearest`` is what it may have meant."""

    def __init__(self, code: str) -> None:
        from difflib import get_close_matches

        super().__init__(f'there is no check "{code}"')
        self.nearest = next(iter(get_close_matches(code, CHECKS, 1)), None)


class Choice(NamedTuple):
    """Codes: ``only`` these where there are any, and none of ``skip``."""

    only: frozenset[str] = frozenset()
    skip: frozenset[str] = frozenset()

    def keeps(self, code: str) -> bool:
        """Whether findings of *code* count."""
        return code not in self.skip and (not self.only or code in self.only)

    def narrowed(self, only: Iterable[str], skip: Iterable[str]) -> Choice:
        """The choice with what somebody typed: another ``only``, and more to ``skip``.  Raises UnknownCheck."""
        wanted, unwanted = _known(only), _known(skip)
        return Choice(wanted or self.only, self.skip | unwanted)


def _known(codes: Iterable[str]) -> frozenset[str]:
    found = frozenset(codes)
    for code in sorted(found - set(CHECKS)):
        raise UnknownCheck(code)
    return found
