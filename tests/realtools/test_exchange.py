"""Translate Toolkit reads what is exported and writes what is imported; the schema of OASIS accepts it."""

from __future__ import annotations

import importlib
import io
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.parse import parse
from tests.commands.workspaces import catalog, cvi18n, extracted, make, translated
from tests.realtools.tools import unavailable
from tests.realtools.workspace import copy_sample

# Debian: php-symfony-translation, which alone of Debian's packages brings the schema.
SCHEMA = Path("/usr/share/php/Symfony/Component/Translation/Resources/schemas/xliff-core-2.0.xsd")


def require_python(name: str) -> ModuleType:
    """A module of the test environment."""
    if sys.version_info.minor < 11:
        pytest.skip("Translate Toolkit needs Python 3.11")
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        unavailable(f"{name} is not installed: pip install translate-toolkit (`make test` does it)")


def exported(root: Path, form: str) -> Path:
    done = cvi18n(root, "exchange", "export", "--lang", "en", "--format", form)
    assert 0 == done.exit_code, done.stderr
    return root / "build" / "en" / f"cv.{'xlf' if form == 'xliff' else form}"


def english(root: Path) -> Catalog:
    return parse("cv.po", catalog(root, "en").read_bytes())


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with an entry in each state."""
    translated(extracted(make(tmp_path), "en"), {"工程师": "Engineer", "青禾书店": "Rice & Books"})
    path = catalog(tmp_path, "en")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('msgctxt "work.name"', '#, fuzzy\nmsgctxt "work.name"'), encoding="utf-8")
    return tmp_path


def test_toolkit_reads_every_unit_of_xliff(workspace: Path) -> None:
    found = require_python("translate.storage.xliff2").Xliff2File.parsefile(str(exported(workspace, "xliff")))
    assert ("zh", "en") == (found.sourcelanguage, found.targetlanguage)
    states = {unit.source: (unit.target or "", unit.isfuzzy(), unit.istranslated()) for unit in found.units}
    entries = list(english(workspace).living)
    assert {entry.source: (entry.target, entry.fuzzy, entry.translated) for entry in entries} == states
    assert ("Rice & Books", True, False) == states["青禾书店"]
    assert len(entries) == len({unit.getid() for unit in found.units})


def test_toolkit_translates_xliff(workspace: Path) -> None:
    path = exported(workspace, "xliff")
    found = require_python("translate.storage.xliff2").Xliff2File.parsefile(str(path))
    for unit in found.units:
        if unit.source == "青禾书店":
            unit.marktranslated()
        elif unit.source == "上线**搜索**。":
            unit.target = "Shipped **search** & more."
            unit.markapproved()
        elif unit.source == "带领小组。":
            unit.target = "Led a team?"
            unit.markfuzzy()
    found.save()
    done = cvi18n(workspace, "exchange", "import", str(path))
    assert done.stdout.startswith("en: 2 translated, 1 fuzzy: "), done.stderr
    by_source = {entry.source: entry for entry in english(workspace).living}
    assert ("Rice & Books", True) == _state(by_source["青禾书店"])
    assert ("Shipped **search** & more.", True) == _state(by_source["上线**搜索**。"])
    assert ("Led a team?", False) == _state(by_source["带领小组。"])


def _state(entry: Entry) -> tuple[str, bool]:
    return entry.target, entry.translated


def test_toolkit_reads_and_mends_tmx(workspace: Path) -> None:
    path = exported(workspace, "tmx")
    read = require_python("translate.storage.tmx").tmxfile
    found = read(io.BytesIO(path.read_bytes()), targetlanguage="en")
    translations = {(unit.getcontext(), unit.source): unit.target for unit in found.units}
    assert {entry.key: entry.target for entry in english(workspace).living if entry.translated} == translations
    unit = next(unit for unit in found.units if unit.source == "工程师")
    unit.target = "Software Engineer"
    path.write_bytes(bytes(found))
    assert cvi18n(workspace, "exchange", "import", str(path)).stdout.startswith("en: 0 translated, 1 fuzzy: ")


@pytest.mark.parametrize("sample", [False, True])
def test_schema_accepts_xliff(sample: bool, workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    etree = require_python("lxml.etree")
    if not SCHEMA.exists():
        unavailable("the schema of XLIFF 2.0 is missing (Debian: apt install php-symfony-translation)")
    # Debian puts both schemas into one folder.
    text = re.sub(
        r'schemaLocation="[^"]*/xml\.xsd"',
        f'schemaLocation="{SCHEMA.parent}/xml.xsd"',
        SCHEMA.read_text(encoding="utf-8"),
    )
    schema = etree.XMLSchema(etree.fromstring(text.encode()))
    root = copy_sample(tmp_path_factory.mktemp("sample")) if sample else workspace
    assert schema.validate(etree.parse(str(exported(root, "xliff")))), schema.error_log
