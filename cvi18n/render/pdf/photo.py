"""The person's picture for Typst: its ``data:`` address in the one form that an SVG picture may hold."""

from __future__ import annotations

import base64
import binascii
import re
import urllib.parse

from cvi18n.diagnostic import Diagnostic, Faults, Place
from cvi18n.page import Photo

_ADDRESS = re.compile(r"data:image/([\w.+-]+)((?:;[^;,]*)*),", re.IGNORECASE)
# How a file of each type begins.  What is broken further on is not seen: SVG shows nothing in its place.
_BEGINNINGS = {
    "png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "jpeg": re.compile(rb"\xff\xd8\xff"),
    "gif": re.compile(rb"GIF8[79]a"),
    "webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
    "svg+xml": re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<"),
}


def photo_address(photo: Photo | None) -> str | None:
    """*photo* as ``data:image/…;base64,…``; None where there is none, or only its address on the network.

    Raises Faults where a PDF cannot hold it.
    """
    match = _ADDRESS.match(photo.uri) if photo else None
    if photo is None or match is None:
        return None
    kind = match[1].lower().replace("jpg", "jpeg")
    if kind not in _BEGINNINGS:
        raise Faults([_no_picture(f"a PDF cannot hold a picture of type {kind}")])
    content = urllib.parse.unquote_to_bytes(photo.uri[match.end() :])
    if match[2].lower().endswith(";base64"):
        content = _decoded(content)
    if not _BEGINNINGS[kind].match(content):
        raise Faults([_no_picture(f"the picture is not of type {kind}")])
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"


def _decoded(content: bytes) -> bytes:
    try:
        return base64.b64decode(content)
    except binascii.Error as error:
        raise Faults([_no_picture(f"the picture's address is broken ({error})")]) from error


def _no_picture(message: str) -> Diagnostic:
    return Diagnostic(
        at=Place("build"),
        code="no-picture",
        message=message,
        help="save the picture of basics.image as JPEG or PNG, and give the name of that file",
    )
