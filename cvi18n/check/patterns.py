"""Regular expressions that are compiled when the first text wants them.

Why: a class of all Han and kana takes longer to compile than a CV to check, and no CV needs them all.
"""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split", "pattern", "flags")


class _Uncompiled:
    """A pattern until somebody uses it; from then on its methods are those of the compiled one."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._said = pattern, flags

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        found = re.compile(*self._said)
        self.__dict__.update({method: getattr(found, method) for method in _METHODS})
        return self.__dict__[name]


def when_needed(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """*pattern*, to be compiled with its first use; it does what a compiled one does, and is none that ``re`` takes."""
    return cast("re.Pattern[str]", _Uncompiled(pattern, flags))
