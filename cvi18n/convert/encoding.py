"""From the bytes of somebody's file to text: UTF-8, UTF-16 with its mark, and GB18030 where it can be nothing else."""

from __future__ import annotations

import codecs
import re

from cvi18n.convert.document import Notice
from cvi18n.diagnostic import Diagnostic, Faults, Place
from cvi18n.source import faults

MOST_BYTES = 20_000_000
"""No CV is larger: of a file, no more than one byte beyond it needs to be read."""

# What a page or a script says of itself: charset=gbk, encoding="gb2312", coding: gb18030.
_SAYS_SO = re.compile(rb"(?:charset|coding)\s*[=:]\s*[\"']?\s*(?:gb18030|gb2312|gbk)", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
_KINDS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP file, as DOCX and ODT are"),
    (b"\xd0\xcf\x11\xe0", "a DOC file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)


def decode(name: str, content: bytes) -> tuple[str, tuple[Notice, ...]]:
    """The text of a file, and a notice where its encoding is a guess or an old one.  Raises Faults."""
    if len(content) > MOST_BYTES:
        raise not_a_cv(name, f"the file has more than {MOST_BYTES // 1_000_000} MB, and no CV has")
    for start, kind in _KINDS:
        if content.startswith(start):
            raise not_a_cv(name, f"this is {kind}")
    text, notices = _text(name, content)
    if control := _CONTROL.search(text):
        raise not_a_cv(name, "this is no text", text[: control.start()])
    return text, notices


def not_a_cv(name: str, why: str, before: str = "") -> Faults:
    """The fault of a file that nothing can be read from; *before* is the text up to the place."""
    advice = "give a page (Markdown, Jekyll, HTML), or a file of JSON Resume, RenderCV or YAMLResume"
    return Faults([Diagnostic(at=Place.behind(name, before), code="not-a-cv", message=why, help=advice)])


def _text(name: str, content: bytes) -> tuple[str, tuple[Notice, ...]]:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return content.decode("utf-16"), (Notice(1, "read as UTF-16, as its first two bytes say"),)
        except UnicodeDecodeError:
            raise not_a_cv(name, "the file begins as UTF-16 does, and is not") from None
    content = content.removeprefix(codecs.BOM_UTF8)
    try:
        return content.decode(), ()
    except UnicodeDecodeError as error:
        start = error.start
    if found := _gb18030(content):
        return found
    before = content[:start].decode()
    if b"\0" in content:
        # No editor can save it in another encoding.
        raise not_a_cv(name, "this is no text", before)
    raise Faults([faults.not_utf8(Place.behind(name, before), content[start])])


def _gb18030(content: bytes) -> tuple[str, tuple[Notice, ...]] | None:
    try:
        text = content.decode("gb18030")
    except UnicodeDecodeError:
        return None
    if _SAYS_SO.search(content[:2048]):
        return text, (Notice(1, "read as GB18030, as the file says"),)
    if _is_chinese(text):
        return text, (Notice(1, "read as GB18030: it is not UTF-8, and reads as Chinese so"),)
    return None


def _is_chinese(text: str) -> bool:
    """Whether *text*, read as GB18030, is what Chinese people write, and not another encoding's bytes in pairs.

    Nearly all is in GB 2312, and most of that among its 3,755 common characters and its signs; and what the same
    bytes are in Korean is not Hangul almost throughout.
    """
    beyond = [char for char in text if ord(char) > 127]
    pairs = [code for char in beyond if len(code := char.encode("gb2312", "ignore")) == 2]
    common = sum(0xB0 <= code[0] <= 0xD7 or code[0] <= 0xA3 for code in pairs)
    hangul = sum(0xB0 <= code[0] <= 0xC8 for code in pairs)
    return len(pairs) * 20 >= len(beyond) * 19 and common * 4 >= len(pairs) * 3 and hangul * 20 < len(pairs) * 17
