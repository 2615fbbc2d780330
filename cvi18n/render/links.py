"""Addresses: which of them a reader may follow, and which a text shows by itself."""

from __future__ import annotations

import re

_FOLLOWED = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)
_UNSAID = re.compile(r"(?:https?://(?:www\.)?|mailto:|tel:)", re.IGNORECASE)


def may_follow(url: str | None) -> bool:
    """Whether *url* is http, https, mailto or tel: a ``javascript:`` address stays text."""
    return url is not None and _FOLLOWED.match(url) is not None


def unseen(url: str | None, text: str) -> str:
    """The address that a reader of *text* alone would miss; empty where *text* shows it as people write addresses.

    A mail address or a phone number comes without its scheme.  A text with figures shows its phone number.
    """
    if url is None or not may_follow(url):
        return ""
    scheme, _, rest = url.partition(":")
    bare = _UNSAID.sub("", url, count=1).rstrip("/")
    shown = bare in text or (scheme.lower() == "tel" and any(map(str.isdigit, text)))
    return "" if shown else url if scheme.lower().startswith("http") else rest
