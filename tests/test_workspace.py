from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from cvi18n import workspace
from cvi18n.workspace import Workspace, package_bytes, package_folders, package_texts


def write_all(root: Path, names: str) -> Workspace:
    """A workspace with these files, each holding its own name."""
    for name in names.split():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
    return Workspace(str(root))


def everything(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if not path.is_dir())


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param("", [], id="no-folder"),
        pytest.param("content/notes.txt", [], id="no-source"),
        pytest.param("content/b.yaml content/a.json content/c.yml", ["a.json", "b.yaml", "c.yml"], id="sorted-by-name"),
        pytest.param("content/10.yaml content/9.yaml", ["10.yaml", "9.yaml"], id="sorted-as-text"),
        pytest.param("content/a.yaml content/.a.yaml content/.b.json", ["a.yaml"], id="hidden-files"),
        pytest.param("content/a.yaml content/.history/a.yaml", ["a.yaml"], id="hidden-folders"),
        pytest.param("content/a.yaml~ content/a.yaml.orig content/photo.png content/A.YAML", [], id="other-files"),
        pytest.param("content/z.yaml content/jobs/a.yaml", ["jobs/a.yaml", "z.yaml"], id="below"),
        pytest.param("cv.yaml locales/a.yaml", [], id="outside"),
    ],
)
def test_sources(tmp_path: Path, names: str, expected: list[str]) -> None:
    found = write_all(tmp_path, names).sources()
    assert [(f"content/{name}", f"content/{name}".encode()) for name in expected] == found


def test_a_workspace_below_a_hidden_folder(tmp_path: Path) -> None:
    workspace = write_all(tmp_path / ".cv" / "x", "content/a.yaml")
    assert ["content/a.yaml"] == [name for name, _ in workspace.sources()]


def test_a_workspace_named_by_a_relative_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_all(tmp_path, "content/a.yaml")
    monkeypatch.chdir(tmp_path)
    assert ["content/a.yaml"] == [name for name, _ in Workspace(".").sources()]


def test_page_templates(tmp_path: Path) -> None:
    workspace = write_all(tmp_path, "templates/page.html templates/parts/header.html templates/.page.html.swp")
    assert {
        "page.html": "templates/page.html",
        "parts/header.html": "templates/parts/header.html",
    } == workspace.page_templates()
    assert {} == Workspace(str(tmp_path / "content")).page_templates()


def test_catalogs(tmp_path: Path) -> None:
    workspace = write_all(tmp_path, "locales/cv.pot locales/zh_Hant/LC_MESSAGES/cv.po locales/en/LC_MESSAGES/cv.po")
    assert ["en", "zh_Hant"] == workspace.locale_folders()
    assert b"locales/cv.pot" == workspace.read(workspace.template_name())
    assert b"locales/en/LC_MESSAGES/cv.po" == workspace.read(workspace.catalog_name("en"))
    assert [] == Workspace(str(tmp_path / "locales")).locale_folders()


def test_reading_what_is_not_there(tmp_path: Path) -> None:
    workspace = write_all(tmp_path, "a")
    assert b"a" == workspace.read_if_there("a")
    assert workspace.read_if_there("b") is None
    with pytest.raises(FileNotFoundError):
        workspace.read("b")


@pytest.fixture
def inside(tmp_path: Path) -> Workspace:
    """A workspace beside another folder, with links within and out of it."""
    write_all(tmp_path, "outside/secret cv/photo.png cv-2/photo.png cv/content/cv.yaml")
    root = tmp_path / "cv"
    (root / "link.png").symlink_to("photo.png")
    (root / "out.png").symlink_to("../outside/secret")
    (root / "folder").symlink_to("../outside")
    (root / "nowhere.png").symlink_to("missing.png")
    return Workspace(str(root))


@pytest.mark.parametrize("name", ["photo.png", "link.png", "content/../photo.png", "../cv/photo.png", "./photo.png"])
def test_a_file_inside_the_workspace_is_read(inside: Workspace, name: str) -> None:
    assert b"cv/photo.png" == inside.read_inside(name)


@pytest.mark.parametrize(
    "name",
    [
        *("../outside/secret", "content/../../outside/secret", "out.png", "folder/secret", "../cv-2/photo.png"),
        *("missing.png", "nowhere.png", "content", ".", "", "..", "/etc/passwd", "//etc/passwd"),
    ],
)
def test_nothing_outside_the_workspace_is_read(inside: Workspace, name: str) -> None:
    assert inside.read_inside(name) is None


def test_a_workspace_that_is_a_link_itself(inside: Workspace, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("cv")
    assert b"cv/photo.png" == Workspace(str(tmp_path / "link")).read_inside("photo.png")


def test_write_makes_the_folders_it_needs(tmp_path: Path) -> None:
    Workspace(str(tmp_path)).write("build/en/cv.html", "页".encode())
    assert ["build/en/cv.html"] == everything(tmp_path)
    assert "页".encode() == (tmp_path / "build/en/cv.html").read_bytes()


def test_write_replaces(tmp_path: Path) -> None:
    workspace = write_all(tmp_path, "a b")
    workspace.write("a", b"new")
    assert (b"new", b"b") == (workspace.read("a"), workspace.read("b"))
    assert ["a", "b"] == everything(tmp_path)


def identity(path: Path) -> tuple[int, int]:
    return path.stat().st_ino, path.stat().st_mtime_ns


def test_what_is_written_already_is_not_touched(tmp_path: Path) -> None:
    os.utime(write_all(tmp_path, "a")._path("a"), ns=(1, 1))
    before = identity(tmp_path / "a")
    Workspace(str(tmp_path)).write("a", b"a")
    assert before == identity(tmp_path / "a")


def test_always_touches_a_file_that_holds_it_already(tmp_path: Path) -> None:
    path = write_all(tmp_path, "a")._path("a")
    os.utime(path, ns=(1, 1))
    workspace.write(path, b"a", always=True)
    assert 1 < (tmp_path / "a").stat().st_mtime_ns
    assert b"a" == (tmp_path / "a").read_bytes()


class Trouble(BaseException):
    """No Exception: as when the run is interrupted."""


def fail(*_: object) -> NoReturn:
    raise Trouble


@pytest.mark.parametrize("step", ["replace", "chmod", "fsync"])
@pytest.mark.parametrize("there", [True, False], ids=["there", "new"])
def test_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, there: bool) -> None:
    workspace = write_all(tmp_path, "a" if there else "")
    monkeypatch.setattr(os, step, fail)
    with pytest.raises(Trouble):
        workspace.write("a", b"new")
    assert (["a"] if there else []) == everything(tmp_path)
    assert (b"a" if there else None) == workspace.read_if_there("a")


def test_the_content_is_on_the_disk_before_it_takes_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = write_all(tmp_path, "a")
    events: list[tuple[str, bytes]] = []

    def recorded(name: str, call: Callable[..., None], size: Callable[..., bytes]) -> None:
        def record(*arguments: int | str) -> None:
            events.append((name, size(*arguments)))
            call(*arguments)

        monkeypatch.setattr(os, name, record)

    recorded("fsync", os.fsync, lambda handle: os.pread(handle, 9, 0))
    recorded("replace", os.replace, lambda temporary, path: Path(temporary).read_bytes() + Path(path).read_bytes())
    workspace.write("a", b"new")
    assert [("fsync", b"new"), ("replace", b"newa")] == events


def test_the_temporary_file_is_hidden_and_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda handle: seen.extend(everything(tmp_path)))
    write_all(tmp_path, "content/cv.yaml").write("content/cv.yaml", b"new")
    [name, temporary] = sorted(seen, reverse=True)
    assert "content/cv.yaml" == name
    assert temporary.startswith("content/.cv.yaml.")
    assert temporary.endswith(".tmp")


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o7777


@pytest.mark.parametrize("permissions", [0o600, 0o640, 0o664, 0o755])
def test_permissions_are_kept(tmp_path: Path, permissions: int) -> None:
    workspace = write_all(tmp_path, "a")
    (tmp_path / "a").chmod(permissions)
    workspace.write("a", b"new")
    assert permissions == mode(tmp_path / "a")


@pytest.fixture(params=[0o022, 0o027, 0o077], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    workspace._umask.cache_clear()
    yield request.param
    os.umask(before)
    workspace._umask.cache_clear()


def test_a_new_file_has_the_permissions_of_new_files(tmp_path: Path, umask: int) -> None:
    Workspace(str(tmp_path)).write("a", b"new")
    assert 0o666 & ~umask == mode(tmp_path / "a")
    assert umask == os.umask(umask)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    workspace = write_all(tmp_path, "shared/cv.po")
    (tmp_path / "cv.po").symlink_to("shared/cv.po")
    workspace.write("cv.po", b"new")
    assert (tmp_path / "cv.po").is_symlink()
    assert b"new" == (tmp_path / "shared/cv.po").read_bytes()
    assert ["cv.po", "shared/cv.po"] == everything(tmp_path)


def test_a_link_to_nothing_gets_its_file(tmp_path: Path) -> None:
    (tmp_path / "cv.po").symlink_to("shared/cv.po")
    Workspace(str(tmp_path)).write("cv.po", b"new")
    assert b"new" == (tmp_path / "shared/cv.po").read_bytes()


def test_data_of_the_package() -> None:
    assert package_bytes("schema.json").startswith(b"{")
    assert {"model", "source"} <= set(package_folders(""))
    texts = package_texts("model")
    assert sorted(texts) == list(texts)
    assert texts["dates.py"].startswith('"""Dates as a CV knows them')
    assert "__pycache__" not in texts


def test_installed_folders_are_those_of_packages_that_are_there() -> None:
    (folder,) = workspace.installed_folders(["no_such_package", "fontpkg_source_sans_3"])
    assert Path(folder, "LICENSE").is_file()
