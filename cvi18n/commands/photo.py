"""The person's picture, embedded: a page fetches nothing."""

from __future__ import annotations

import base64
import posixpath
from typing import NamedTuple

from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity
from cvi18n.model.resume import Resume
from cvi18n.workspace import Workspace

_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".gif": "image/gif",
    ".avif": "image/avif",
    ".svg": "image/svg+xml",
}


class Picture(NamedTuple):
    """A picture, and what HTTP calls its type."""

    media_type: str
    content: bytes


def photo_of(resume: Resume, workspace: Workspace) -> tuple[str | None, list[Diagnostic]]:
    """``basics.image`` as a ``data:`` address.  Raises Faults where it names no picture inside the workspace."""
    image = resume.basics.image if resume.basics else None
    if image is None:
        return None, []
    if "://" in image.value:
        return None, [_remote(image.at)]
    if image.value.startswith("data:image/"):
        return image.value, []
    picture = find_picture(image.value, workspace)
    if picture is None:
        raise Faults([_no_picture(image.at, image.value)])
    return f"data:{picture.media_type};base64,{base64.b64encode(picture.content).decode()}", []


def find_picture(name: str, workspace: Workspace) -> Picture | None:
    """The picture that the path *name* leads to inside the workspace; None where there is none."""
    media_type = _TYPES.get(posixpath.splitext(name)[1].lower())
    content = workspace.read_inside(name) if media_type else None
    return Picture(media_type, content) if media_type and content is not None else None


def _remote(at: Place) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="remote-image",
        severity=Severity.WARNING,
        message="a picture from the network is not fetched, and not shown",
        help="save it beside content/ and give its path, such as photo.jpg",
    )


def _no_picture(at: Place, name: str) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="no-picture",
        message=f'"{name}" is no picture inside the workspace',
        help=f"give the path of a file, from the workspace's folder, that ends in {', '.join(_TYPES)}",
    )
