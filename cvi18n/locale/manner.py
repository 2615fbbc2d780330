"""How a CV wants its dates and numbers said, where a language has several ways."""

from __future__ import annotations

from typing import NamedTuple

from cvi18n.model.kinds import DATE_STYLE, DIGITS
from cvi18n.model.resume import Meta


class Manner(NamedTuple):
    """``style`` is one of the choices of ``meta.dateStyle``, ``digits`` of ``meta.digits``; None is CLDR's default."""

    style: str = "short"
    digits: str | None = None


USUAL = Manner()


def manner_of(meta: Meta | None) -> Manner:
    """What the settings ask for; what is none of the choices asks for nothing."""
    style = meta.date_style.value if meta and meta.date_style else None
    digits = meta.digits.value if meta and meta.digits else None
    return Manner(
        style if style in DATE_STYLE.choices else USUAL.style, digits if digits in DIGITS.choices else USUAL.digits
    )
