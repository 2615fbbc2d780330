"""From the bytes of a PO file to its text: what two encodings could both be is refused, never guessed.

gettext's tools trust the charset that the header declares.  Two mishaps make it lie: an editor that saves in another
encoding than it opened, and a header that somebody copied.  A text read wrongly would be written back so for good.
"""

from __future__ import annotations

import codecs
import re

from cvi18n.catalog.reader import BEGIN_ANEW, unreadable
from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity

# The charset in the text of the header: a comment or a message may hold the word too.
_DECLARED = re.compile(
    rb'^[ \t]*msgid[ \t]*""[ \t]*\r?\n[ \t]*msgstr[ \t]*"(?:[^"\\]|\\.|"[ \t]*\r?\n[ \t]*")*?charset=([\w.:-]+)',
    re.MULTILINE,
)
_UTF_8 = re.compile("utf-?8|(?:us-)?ascii|charset", re.IGNORECASE)
"""What is read as UTF-8: ASCII is a part of it, and ``CHARSET`` is a template's word for "fill this in"."""

# Those that gettext knows (its manual, section "Header Entry") and that are another way to write bytes down.
_OTHERS = (
    r"iso-?8859-\d+|koi8-[rut]|(?:cp|windows-)\d+|gb2312|gbk|gb18030|big5(?:-hkscs)?|euc-(?:jp|kr)|shift_?jis|johab"
    r"|tis-620"
)
# Editors write the later, larger set under the name of the earlier one.
_LARGER = {"gb2312": "gb18030", "gbk": "gb18030"}
# What the bytes of another encoding look like when they are taken for this one.
_NO_TEXT = re.compile("[\x80-\x84\x86-\x9f]")
_NAME_IT = (
    "save the file in the encoding UTF-8, or write the one that it is in into its header, as in charset=GB18030; "
    "nothing was written"
)
_SAVE = "save the file in the encoding UTF-8, or take it from your backup; nothing was written"


def decode(name: str, content: bytes) -> tuple[str, tuple[Diagnostic, ...]]:
    """The text of a PO file, and a hint where it is not plain UTF-8.  Raises Faults."""
    if not content.strip():
        raise unreadable(Place(name), "the file is empty", BEGIN_ANEW)
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _utf_16(name, content)
    if b"\0" in content[:4]:
        raise unreadable(Place(name), "the file looks like UTF-16, but its first two bytes do not say so", _SAVE)
    if content.startswith(codecs.BOM_UTF8):
        text = _strictly(name, content.removeprefix(codecs.BOM_UTF8))
        return text, (_read_as(Place(name), "begins with a byte order mark, at which gettext's tools stop"),)
    return _declared(name, content)


def _utf_16(name: str, content: bytes) -> tuple[str, tuple[Diagnostic, ...]]:
    try:
        text = content.decode("utf-16")
    except UnicodeDecodeError:
        raise unreadable(Place(name), "the file begins as UTF-16 does, and is not", _SAVE) from None
    return text, (_read_as(Place(name), "is UTF-16, as its first two bytes say"),)


def _declared(name: str, content: bytes) -> tuple[str, tuple[Diagnostic, ...]]:
    found = _DECLARED.search(content)
    if not found or _UTF_8.fullmatch(charset := found[1].decode()):
        return _strictly(name, content), ()
    at = _place(name, content, found.start(1))
    if (codec := _codec(charset)) is None:
        raise unreadable(at, f"the header declares the charset {charset}, which cvi18n does not know", _SAVE)
    as_declared, as_utf_8 = _text(content, codec), _text(content, "utf-8")
    if content.isascii() and as_utf_8 is not None:
        return as_utf_8, ()
    if as_utf_8 is None:
        if as_declared is None:
            raise _neither(name, content, charset, codec)
        return as_declared, (_read_as(at, f"is {charset}, as its header says"),)
    if as_declared is None:
        return as_utf_8, (_read_as(at, f"is UTF-8, and cannot be {charset}, which its header declares"),)
    message = f"the header declares the charset {charset}, but the file can be read as UTF-8 too"
    advice = "if an editor shows it right in UTF-8, write charset=UTF-8 here; if not: msgconv -t UTF-8 -o {0} {0}"
    raise unreadable(at, message, advice.format(name))


def _codec(charset: str) -> str | None:
    if not re.fullmatch(_OTHERS, charset, re.IGNORECASE):
        return None
    try:
        return codecs.lookup(_LARGER.get(charset.lower(), charset)).name
    except LookupError:
        return None


def _text(content: bytes, codec: str) -> str | None:
    """The text of *content*, where it is one in that encoding."""
    try:
        text = content.decode(codec)
    except UnicodeDecodeError:
        return None
    return None if _NO_TEXT.search(text) else text


def _neither(name: str, content: bytes, charset: str, codec: str) -> Faults:
    try:
        text = content.decode(codec)
    except UnicodeDecodeError as error:
        what, offset = f"byte 0x{content[error.start]:02X}", error.start
    else:
        control = next(_NO_TEXT.finditer(text))
        what, offset = f"U+{ord(control[0]):04X}", len(text[: control.start()].encode(codec))
    return unreadable(
        _place(name, content, offset), f"{what} is no text in {charset}, which the header declares", _NAME_IT
    )


def _strictly(name: str, content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        at = _place(name, content, error.start)
        raise unreadable(at, f"byte 0x{content[error.start]:02X} is not UTF-8", _NAME_IT) from None


def _place(name: str, content: bytes, offset: int) -> Place:
    return Place.behind(name, content[:offset].decode(errors="replace"))


def _read_as(at: Place, what: str) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="catalog-encoding",
        message=f"the file {what}",
        help="nothing to do: it was read as that, and the next extract writes UTF-8",
        severity=Severity.HINT,
    )
