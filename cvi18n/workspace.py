"""Where files are, and the only reading and writing of them.

A file is written whole or not at all: to a temporary file beside it, which then takes its name.

Why no pathlib: every command would pay for importing it, more than it costs to read a CV.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from typing import NamedTuple

PACKAGE = os.path.dirname(os.path.abspath(__file__))
SOURCE_ENDINGS = (".yaml", ".yml", ".json")
THEME_ENDINGS = (".css", ".html", ".json", ".typ")
DOMAIN = "cv"


class Workspace(NamedTuple):
    """A folder with ``content/``, ``locales/`` and ``templates/``.  Names are relative to it, with ``/``."""

    root: str

    def sources(self) -> list[tuple[str, bytes]]:
        """(name, content) of the files of ``content/``, in file-name order."""
        return [(name, self.read(name)) for name in self._names("content") if name.endswith(SOURCE_ENDINGS)]

    def page_templates(self) -> dict[str, str]:
        """Name below ``templates/`` to text, for each page template of the workspace."""
        names = self._names("templates")
        return {name.removeprefix("templates/"): self.read(name).decode("utf-8", "replace") for name in names}

    def checked_files(self) -> list[tuple[str, bytes]]:
        """(name, content) of all that a check reads: sources, catalogs, the glossary."""
        catalogs = (name for name in self._names("locales") if name.endswith((".po", ".csv")))
        return [*self.sources(), *((name, self.read(name)) for name in catalogs)]

    @property
    def place(self) -> str:
        """The folder's path, whatever was typed and whatever links say."""
        return os.path.realpath(self.root)

    def locale_folders(self) -> list[str]:
        """The names of the folders in ``locales/``."""
        return _folders(self._path("locales"))

    def template_name(self) -> str:
        """The name of the catalog template."""
        return f"locales/{DOMAIN}.pot"

    def catalog_name(self, folder: str) -> str:
        """The name of the catalog in the locale folder *folder*."""
        return f"locales/{folder}/LC_MESSAGES/{DOMAIN}.po"

    def read(self, name: str) -> bytes:
        """The content of a file.  Raises FileNotFoundError."""
        return _read(self._path(name))

    def read_start(self, name: str, most: int) -> bytes:
        """The first *most* bytes of a file, or all of a shorter one.  Raises FileNotFoundError."""
        return _read(self._path(name), most)

    def read_if_there(self, name: str) -> bytes | None:
        """The content of a file, or None."""
        try:
            return self.read(name)
        except FileNotFoundError:
            return None

    def read_inside(self, name: str) -> bytes | None:
        """The content of a file that lies inside the workspace, whatever links say; None where there is none."""
        root, path = os.path.realpath(self.root), os.path.realpath(self._path(name))
        return _read(path) if path.startswith(root + os.sep) and os.path.isfile(path) else None

    def theme_texts(self, folder: str) -> dict[str, str] | None:
        """The files of a theme in a folder of the workspace, whatever links say; None where there is no such folder."""
        root, path = os.path.realpath(self.root), os.path.realpath(self._path(folder))
        return theme_texts(path) if path.startswith(root + os.sep) else None

    def write(self, name: str, content: bytes) -> None:
        """Write a file whole; one that holds *content* already is not touched."""
        write(self._path(name), content)

    def _path(self, name: str) -> str:
        return os.path.join(self.root, *name.split("/"))

    def _names(self, folder: str) -> list[str]:
        base = self._path(folder)
        paths = (os.path.join(where, name) for where, _, names in os.walk(base) for name in names)
        relative = (os.path.relpath(path, self.root).replace(os.sep, "/") for path in paths)
        # Editors keep copies and locks in hidden files and folders.
        return sorted(name for name in relative if "/." not in name)


def write(path: str, content: bytes, *, always: bool = False) -> None:
    """Write *content* to *path*, whole or not at all; a file that holds it already is touched only where *always*."""
    # A link stays a link: what it names is replaced.
    path = os.path.realpath(path)
    try:
        if _read(path) == content and not always:
            return
    except FileNotFoundError:
        os.makedirs(os.path.dirname(path), exist_ok=True)
    _replace(path, content)


def _replace(path: str, content: bytes) -> None:
    import tempfile  # imported here, for most runs change nothing

    folder, name = os.path.split(path)
    handle, temporary = tempfile.mkstemp(prefix=f".{name}.", suffix=".tmp", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _mode(path))
        os.replace(temporary, path)
    finally:
        # After the replacement nothing goes by this name any more.
        if os.path.exists(temporary):
            os.unlink(temporary)


def package_bytes(name: str) -> bytes:
    """The content of a data file of the package."""
    return _read(os.path.join(PACKAGE, *name.split("/")))


class Memory(NamedTuple):
    """Files of our own outside workspaces, kept from one run to the next where that is possible."""

    folder: str

    def read(self, name: str) -> bytes | None:
        """What *name*, a path with slashes, holds; None where it is not there, or not ours to read."""
        try:
            return _read(os.path.join(self.folder, *name.split("/")))
        except OSError:
            return None

    def write(self, name: str, content: bytes) -> None:
        """Keep *content* for a later run."""
        with suppress(OSError):
            path = os.path.join(self.folder, *name.split("/"))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            write(path, content)


def files_below(folder: str) -> list[str]:
    """The paths of the files in *folder* and below, sorted; none where there is no such folder."""
    return sorted(os.path.join(where, name) for where, _, names in os.walk(folder) for name in names)


def package_folders(name: str) -> list[str]:
    """The folders in a data folder of the package."""
    return _folders(os.path.join(PACKAGE, name))


def package_texts(name: str) -> dict[str, str]:
    """File name to text, for each file of a data folder of the package."""
    return _texts(os.path.join(PACKAGE, *name.split("/")))


def theme_texts(path: str) -> dict[str, str] | None:
    """File name to text, for what a theme in the folder *path* is made of; None where there is no such folder."""
    return _texts(path, THEME_ENDINGS) if os.path.isdir(path) else None


def _texts(folder: str, endings: tuple[str, ...] = ("",)) -> dict[str, str]:
    with os.scandir(folder) as entries:
        names = sorted(entry.name for entry in entries if entry.is_file() and entry.name.endswith(endings))
    # Editors keep copies and locks in hidden files.
    shown = (name for name in names if not name.startswith("."))
    return {name: _read(os.path.join(folder, name)).decode("utf-8", "replace") for name in shown}


def _read(path: str, most: int = -1) -> bytes:
    with open(path, "rb") as file:
        return file.read(most)


def _mode(path: str) -> int:
    """The permissions of *path*, or those that a new file gets here."""
    return os.stat(path).st_mode & 0o7777 if os.path.exists(path) else 0o666 & ~_umask()


@cache
def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _folders(path: str) -> list[str]:
    return sorted(_folder_names(path)) if os.path.isdir(path) else []


def _folder_names(path: str) -> Iterator[str]:
    with os.scandir(path) as entries:
        yield from (entry.name for entry in entries if entry.is_dir())


def installed_folders(packages: Iterable[str]) -> list[str]:
    """The folders of those *packages* of Python that are installed; none of them is imported."""
    from importlib.util import find_spec  # imported here, for only a PDF needs it

    specs = [find_spec(name) for name in packages]
    return [folder for spec in specs if spec for folder in spec.submodule_search_locations or ()]
