"""Pictures that are words: badges, and lines that a service types."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, unquote, unquote_plus, urlsplit

from cvi18n.convert.blocks.block import Badge, Typed


def read_image(source: str, url: str, line: int) -> Badge | Typed | None:
    """What the image at the address *source* says, if its address tells; *url* is where it links to."""
    try:
        parts = urlsplit(source)
    except ValueError:
        return None
    if lines := _typed_lines(parts.query):
        return Typed(lines, line)
    if texts := _badge_texts(parts.path, parts.query):
        return Badge(*texts, url, line)
    return None


def _typed_lines(query: str) -> tuple[str, ...]:
    """The parameter ``lines`` of readme-typing-svg and its like: lines between semicolons, then percent-encoded."""
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        if name == "lines":
            lines = (unquote_plus(line).strip() for line in value.split(";"))
            return tuple(line for line in lines if line)
    return ()


def _badge_texts(path: str, query: str) -> tuple[str, str] | None:
    """Label and message of a badge in the manner of shields.io: ``/badge/label-message-colour``."""
    asked = parse_qs(query)
    if path.startswith("/static/v1") and "message" in asked:
        return asked.get("label", [""])[0], asked["message"][0]
    match = re.fullmatch(r"/badge/([^/]+?)(?:\.svg|\.png)?", path)
    if match is None:
        return None
    # Two dashes or underscores are one of them; one dash parts the fields, one underscore is a space.
    fields = unquote(match[1]).replace("--", "\0").replace("__", "\1").replace("_", " ").split("-")
    label, *message = [field.replace("\0", "-").replace("\1", "_").strip() for field in fields]
    return ("", label) if len(message) < 2 else (label, "-".join(message[:-1]))
