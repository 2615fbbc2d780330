"""The person's picture, embedded: a page fetches nothing."""

from __future__ import annotations

import base64

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


def photo_of(resume: Resume, workspace: Workspace) -> tuple[str | None, list[Diagnostic]]:
    """``basics.image`` as a ``data:`` address.  Raises Faults where it names no picture inside the workspace."""
    image = resume.basics.image if resume.basics else None
    if image is None:
        return None, []
    if "://" in image.value:
        return None, [_remote(image.at)]
    if image.value.startswith("data:image/"):
        return image.value, []
    kind = _TYPES.get("." + image.value.lower().rpartition(".")[2])
    content = workspace.read_inside(image.value) if kind else None
    if content is None:
        raise Faults([_no_picture(image.at, image.value)])
    return f"data:{kind};base64,{base64.b64encode(content).decode()}", []


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
