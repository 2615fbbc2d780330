"""Regular expressions that only some languages need: compiled when the first text wants them.

Why: a class of all Han and kana takes longer to compile than a CV to check.
"""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """*pattern*, compiled once."""
    return re.compile(pattern)
