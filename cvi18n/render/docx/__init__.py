"""Page → a Word file.

The rooms within, from the top: ``package`` puts the parts of a file together, ``body`` and ``footer`` are what a
reader sees, ``runs`` sets a line in its language, ``styles`` holds the look, ``photo``, ``image``, ``fonts`` and
``sheet`` are what they ask, ``element`` makes XML.  python-docx costs much to import, so only a call does it.
"""

from __future__ import annotations

from cvi18n.diagnostic import Diagnostic, Faults, Place
from cvi18n.page import Page, Photo
from cvi18n.render.design import Design


def write_docx(page: Page, design: Design) -> bytes:
    """*page* as a document of its own: ``cv.docx``.

    Laws: equal arguments make equal bytes; the file holds every line of *page*, in its order.  A photo that
    :func:`can_show` denies is left out.  Raises Faults where python-docx is not installed.
    """
    _require()
    from cvi18n.render.docx.package import document

    return document(page, design)


def can_show(photo: Photo) -> bool:
    """Whether Word can show *photo*: PNG, JPEG and GIF it can, SVG, WebP and broken data it cannot."""
    from cvi18n.render.docx.image import image_of

    return image_of(photo) is not None


def _require() -> None:
    try:
        import docx  # noqa: F401  asked for here, so that one place says what is missing
    except ModuleNotFoundError as error:
        raise Faults([_missing()]) from error


def _missing() -> Diagnostic:
    return Diagnostic(
        at=Place("build"),
        code="extra-missing",
        message="Word files need python-docx, which is not installed",
        help='pip install "cvi18n[docx]"',
    )
