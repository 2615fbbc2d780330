"""Where files are, and the only reading and writing of them.

A file is written whole or not at all: to a temporary file beside it, which then takes its name.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent
SOURCE_ENDINGS = (".yaml", ".yml", ".json")
DOMAIN = "cv"


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder with ``content/``, ``locales/`` and ``templates/``.  Names are relative to it, with ``/``."""

    root: Path

    def sources(self) -> list[tuple[str, bytes]]:
        """(name, content) of the files of ``content/``, in file-name order."""
        return [(name, self.read(name)) for name in self._names("content") if name.endswith(SOURCE_ENDINGS)]

    def page_templates(self) -> dict[str, str]:
        """Name below ``templates/`` to text, for each page template of the workspace."""
        names = self._names("templates")
        return {name.removeprefix("templates/"): self.read(name).decode("utf-8", "replace") for name in names}

    def locale_folders(self) -> list[str]:
        """The names of the folders in ``locales/``."""
        return _folders(self.root / "locales")

    def template_name(self) -> str:
        """The name of the catalog template."""
        return f"locales/{DOMAIN}.pot"

    def catalog_name(self, folder: str) -> str:
        """The name of the catalog in the locale folder *folder*."""
        return f"locales/{folder}/LC_MESSAGES/{DOMAIN}.po"

    def read(self, name: str) -> bytes:
        """The content of a file.  Raises FileNotFoundError."""
        return (self.root / name).read_bytes()

    def read_if_there(self, name: str) -> bytes | None:
        """The content of a file, or None."""
        try:
            return self.read(name)
        except FileNotFoundError:
            return None

    def read_inside(self, name: str) -> bytes | None:
        """The content of a file that lies inside the workspace, whatever links say; None where there is none."""
        path = (self.root / name).resolve()
        return path.read_bytes() if path.is_relative_to(self.root.resolve()) and path.is_file() else None

    def write(self, name: str, content: bytes) -> None:
        """Write a file whole; one that holds *content* already is not touched."""
        write(self.root / name, content)

    def _names(self, folder: str) -> list[str]:
        base = self.root / folder
        if not base.is_dir():
            return []
        files = (path for path in base.rglob("*") if path.is_file() and not path.name.startswith("."))
        return sorted(path.relative_to(self.root).as_posix() for path in files)


def write(path: Path, content: bytes, *, always: bool = False) -> None:
    """Write *content* to *path*, whole or not at all; a file that holds it already is touched only where *always*."""
    try:
        if path.read_bytes() == content and not always:
            return
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    # A link stays a link: what it names is replaced.
    path = path.resolve()
    import tempfile  # with what it imports, more than most runs need: they change nothing

    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _mode(path))
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def package_bytes(name: str) -> bytes:
    """The content of a data file of the package."""
    return (PACKAGE / name).read_bytes()


def package_folders(name: str) -> list[str]:
    """The folders in a data folder of the package."""
    return _folders(PACKAGE / name)


def package_texts(name: str) -> dict[str, str]:
    """File name to text, for each file of a data folder of the package."""
    return {path.name: path.read_text("utf-8") for path in _sorted(PACKAGE / name) if path.is_file()}


def _mode(path: Path) -> int:
    """The permissions of *path*, or those that a new file gets here."""
    return path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask()


@cache
def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _folders(path: Path) -> list[str]:
    return [child.name for child in _sorted(path) if child.is_dir()]


def _sorted(path: Path) -> Iterable[Path]:
    children: Iterator[Path] = path.iterdir() if path.is_dir() else iter(())
    return sorted(children)
