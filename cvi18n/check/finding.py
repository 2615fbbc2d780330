"""What a check finds: no place and no severity, which the driver knows."""

from __future__ import annotations

from typing import NamedTuple


class Finding(NamedTuple):
    """One fault of a text.

    ``help`` says what to do, as an order without a full stop ("write PyTorch"); empty where correcting is all.
    ``at`` is the index in the text that has the fault.
    """

    code: str
    message: str
    help: str = ""
    at: int | None = None
