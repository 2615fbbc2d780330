"""What Word can show of a picture: its kind and its size, read from its first bytes.

Why not python-docx, which reads them too: it knows no JPEG but those that begin as JFIF or Exif want it.
"""

from __future__ import annotations

import base64
import binascii
import struct
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from cvi18n.page import Photo

# A JPEG says its size where a frame starts; these markers among them are of other segments.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset([0x01, *range(0xD0, 0xD9)])


class Image(NamedTuple):
    """A picture: ``kind`` is ``png``, ``jpeg`` or ``gif``; the size is in pixels, neither of them 0."""

    kind: str
    content: bytes
    width: int
    height: int


def image_of(photo: Photo | None) -> Image | None:
    """*photo* as Word takes it; None for none, and for what Word cannot show: SVG, WebP, AVIF, and broken data."""
    if photo is None or not photo.uri.startswith("data:image/"):
        return None
    head, _, data = photo.uri.partition(",")
    try:
        content = base64.b64decode(data) if head.endswith(";base64") else unquote_to_bytes(data)
        kind, width, height = _measured(content)
    except (binascii.Error, struct.error, ValueError):
        return None
    return Image(kind, content, width, height) if width and height else None


def _measured(content: bytes) -> tuple[str, int, int]:
    """The kind and the size of a picture.  Raises ValueError or struct.error where *content* is none."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return ("png", *struct.unpack_from(">II", content, 16))
    if content.startswith((b"GIF87a", b"GIF89a")):
        return ("gif", *struct.unpack_from("<HH", content, 6))
    if content.startswith(b"\xff\xd8"):
        height, width = struct.unpack_from(">HH", content, _frame(content) + 5)
        return "jpeg", width, height
    raise ValueError


def _frame(content: bytes) -> int:
    """Where the first frame of a JPEG starts."""
    at = 2
    while True:
        mark, marker = struct.unpack_from("BB", content, at)
        if mark != 0xFF:
            raise ValueError
        if marker in _FRAMES:
            return at
        if marker == 0xFF:  # a filler
            at += 1
        else:
            at += 2 if marker in _ALONE else 2 + int(struct.unpack_from(">H", content, at + 2)[0])
