"""The wheel holds every data file and works away from the repository."""

from __future__ import annotations

import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.realtools.page_text import read_page
from tests.realtools.tools import REPOSITORY
from tests.realtools.workspace import succeed

SOURCE = """\
basics:
  name: 林知远
  label: 算法工程师
  summary: 负责**推荐系统**的落地。
work:
  - name: 示例公司
    position: 工程师
    startDate: 2021-03
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the backend that this environment has, so without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder)]
    succeed([sys.executable, "-m", "pip", "wheel", *options, str(REPOSITORY)], cwd=folder)
    return next(folder.glob("cvi18n-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a clean environment with the wheel in it.

    What the package depends on is lent from this environment, by a path and so without its .pth files: the
    repository itself, installed editable, is not among it.
    """
    root = tmp_path_factory.mktemp("clean")
    venv.create(root, with_pip=False)
    python = root / "bin" / "python"
    options = ["--quiet", "--no-deps", "--no-index", "--compile"]
    succeed([sys.executable, "-m", "pip", "--python", str(python), "install", *options, str(wheel)], cwd=root)
    lent = sorted({path for path in sys.path if path.endswith("site-packages")})
    site_packages = next(root.glob("lib/python*/site-packages"))
    (site_packages / "lent.pth").write_text("\n".join(lent) + "\n", encoding="utf-8")
    return python


def data_files() -> set[str]:
    """Every file of the package that is neither code nor made from another file."""
    files = (path for path in (REPOSITORY / "cvi18n").rglob("*") if path.is_file())
    return {path.relative_to(REPOSITORY).as_posix() for path in files if path.suffix not in {".py", ".pyc", ".mo"}}


def test_wheel_holds_every_data_file(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    expected = data_files()
    assert {"cvi18n/py.typed", "cvi18n/schema.json"} <= expected
    assert expected <= held
    assert not [name for name in held if name.startswith(("tests/", "benchmarks/"))]


def test_wheel_works_in_a_clean_environment(installed: Path, tmp_path: Path) -> None:
    shown = succeed([str(installed), "-c", "import cvi18n; print(cvi18n.__file__)"], cwd=tmp_path).stdout
    assert Path(shown.strip()).is_relative_to(installed.parents[1])
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "cv.yaml").write_text(SOURCE, encoding="utf-8")
    command = str(installed.with_name("cvi18n"))
    succeed([command, "extract", "--lang", "en"], cwd=tmp_path)
    succeed([command, "build", "--format", "html", "--today", "2026-01-01"], cwd=tmp_path)
    assert read_page(tmp_path / "build" / "zh" / "cv.html").says("2021年3月至今")
    assert read_page(tmp_path / "build" / "en" / "cv.html").says("Mar 2021 – present")
