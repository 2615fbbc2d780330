"""What a check of the source says, before it is known how much that matters."""

from __future__ import annotations

from typing import NamedTuple

from cvi18n.diagnostic import Place


class Remark(NamedTuple):
    """A fault at a place of the source: a code of :data:`cvi18n.check.codes.CHECKS`, a sentence, what to do.

    ``text`` is what stands there, ``related`` is where the other half of a disagreement stands.
    """

    code: str
    at: Place
    message: str
    help: str
    text: str | None = None
    related: tuple[Place, ...] = ()
