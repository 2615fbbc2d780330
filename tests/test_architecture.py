"""What ARCHITECTURE.md promises of the package, read off its syntax trees; each check is shown to find a fault."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

REPOSITORY = Path(__file__).parents[1]
PACKAGE = REPOSITORY / "cvi18n"
MAP = REPOSITORY / "ARCHITECTURE.md"

# From the top.  A room imports itself and what stands in a lower layer; rooms of one layer do not know each other.
LAYERS = (
    ("__main__",),
    ("cli",),
    ("commands",),
    ("export",),
    ("compose",),
    ("prefill",),
    ("translate", "extract", "twin", "exchange", "check"),
    ("locale", "render", "convert"),
    ("source", "catalog", "workspace", "page"),
    ("model",),
    ("inline", "diagnostic"),
    ("cjk",),
    ("__init__",),
)
DEPTH = {room: depth for depth, rooms in enumerate(LAYERS) for room in rooms}

# Each library outside the standard one, and the only room that imports it.
OWNERS = {
    "babel": "locale",
    "click": "cli",
    "docx": "render",
    "jinja2": "render",
    "markdown_it": "convert",
    "markupsafe": "render",
    "phonenumbers": "locale",
    "polib": "catalog",
    "rapidfuzz": "catalog",
    "typing_extensions": "model",  # for type checkers alone: nothing installs it with the package
    "typst": "render",
    "yaml": "source",
}

# Modules beside workspace.py that may touch the disk.  Empty: it stays so.
DISK_EXCEPTIONS: frozenset[str] = frozenset()
# What is kept in memory is on no disk.
DISK_MODULES = re.compile(
    r"(fileinput|glob|importlib\.resources|io(?!\.BytesIO$)|pathlib|pkgutil|shutil|tempfile)(\.|$)|os\."
)
DISK_METHODS = re.compile(
    "exists|is_dir|is_file|iterdir|mkdir|open|read_bytes|read_text|rename|rglob|rmdir|unlink|write_bytes|write_text"
)
# What only reckons with the text of a path is pure, and the environment has a rule of its own.
DISK_NAMES = re.compile(
    r"os\.(?!path$|path\.(basename|dirname|expanduser|join|normpath|split)$|sep$|environ(\.get)?$).+"
)

CLOCKS = re.compile(r"(.+\.)?(date\.today|datetime\.(now|today|utcnow)|time\.\w+)")
ENVIRONMENT = re.compile(r"os\.(environb?|getenv|getcwd)|sys\.(argv|stdin|stdout|stderr)")

LONGEST_FUNCTION = 40
LONGEST_MODULE = 260
LONGEST_MAP = 100


class Module(NamedTuple):
    """A module of the package by its dotted name below it (``locale.dates``), and its text."""

    name: str
    text: str

    @property
    def room(self) -> str:
        return self.name.partition(".")[0]

    def nodes(self) -> Iterator[ast.AST]:
        return ast.walk(ast.parse(self.text))

    def imports(self) -> Iterator[str]:
        """What is imported, as dotted names; a relative import begins with a dot."""
        for node in self.nodes():
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                origin = "." * node.level + (node.module or "")
                yield from (f"{origin}.{alias.name}" for alias in node.names)

    def dotted(self) -> Iterator[str]:
        """Every expression of the form ``a.b.c``, in full."""
        for node in self.nodes():
            if isinstance(node, ast.Attribute) and not ast.unparse(node.value).endswith(")"):
                yield ast.unparse(node)


def modules() -> Iterator[Module]:
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        yield Module(".".join(parts), path.read_text(encoding="utf-8"))


def imports_only_downward(module: Module) -> Iterator[str]:
    for name in module.imports():
        top, _, rest = name.partition(".")
        room = rest.partition(".")[0]
        if not top:
            yield f"imports {name}: an import names its module in full"
        elif top == "cvi18n" and room != module.room:
            room = room if room in DEPTH else "__init__"
            if DEPTH[room] <= DEPTH[module.room]:
                yield f"imports {name}, which is not below it"


def hides_no_import(module: Module) -> Iterator[str]:
    hidden = {"__import__", "import_module"}
    for node in module.nodes():
        if isinstance(node, ast.Name | ast.Attribute) and ast.unparse(node).rpartition(".")[2] in hidden:
            yield f"line {node.lineno}: {ast.unparse(node)}"


def leaves_libraries_to_their_owners(module: Module) -> Iterator[str]:
    for name in module.imports():
        library = name.partition(".")[0]
        if library and library != "cvi18n" and library not in sys.stdlib_module_names:
            owner = OWNERS.get(library, "no room")
            if owner != module.room:
                yield f"imports {library}, which {owner} owns"


def leaves_the_disk_to_the_workspace(module: Module) -> Iterator[str]:
    if module.name == "workspace" or module.name in DISK_EXCEPTIONS:
        return
    for name in module.imports():
        if DISK_MODULES.match(name):
            yield f"imports {name}"
    for name in module.dotted():
        if DISK_NAMES.fullmatch(name):
            yield f"uses {name}"
    for node in module.nodes():
        if isinstance(node, ast.Call) and _opens(node.func):
            yield f"line {node.lineno}: {ast.unparse(node.func)}()"


def _opens(function: ast.expr) -> bool:
    if isinstance(function, ast.Name):
        return function.id == "open"
    return isinstance(function, ast.Attribute) and DISK_METHODS.fullmatch(function.attr) is not None


def asks_neither_clock_nor_environment(module: Module) -> Iterator[str]:
    if module.room == "cli":
        return
    for name in module.dotted():
        if CLOCKS.fullmatch(name) or ENVIRONMENT.fullmatch(name):
            yield f"uses {name}"


def prints_nothing(module: Module) -> Iterator[str]:
    for node in module.nodes():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("print", "input"):
            yield f"line {node.lineno}: {node.func.id}()"


def swallows_no_bug(module: Module) -> Iterator[str]:
    """``except Exception`` never; ``except BaseException`` only where it ends in ``raise``."""
    for node in module.nodes():
        if not isinstance(node, ast.ExceptHandler):
            continue
        caught = _names(node.type) if node.type else {"BaseException"}
        again = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
        if "Exception" in caught or ("BaseException" in caught and not again):
            yield f"line {node.lineno}: catches {', '.join(sorted(caught))}"


def _names(expression: ast.expr) -> set[str]:
    return {node.id for node in ast.walk(expression) if isinstance(node, ast.Name)}


def keeps_functions_short(module: Module) -> Iterator[str]:
    for node in module.nodes():
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield f"{node.name} has {lines} lines"


def keeps_modules_short(module: Module) -> Iterator[str]:
    if (lines := module.text.count("\n")) > LONGEST_MODULE:
        yield f"has {lines} lines"


Check = Callable[[Module], Iterator[str]]
CHECKS: tuple[Check, ...] = (
    imports_only_downward,
    hides_no_import,
    leaves_libraries_to_their_owners,
    leaves_the_disk_to_the_workspace,
    asks_neither_clock_nor_environment,
    prints_nothing,
    swallows_no_bug,
    keeps_functions_short,
    keeps_modules_short,
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_every_module(check: Check) -> None:
    assert [] == [f"{module.name}: {fault}" for module in modules() for fault in check(module)]


@pytest.mark.parametrize(
    ("check", "name", "text"),
    [
        pytest.param(imports_only_downward, "model.walk", "from cvi18n.source.read import x", id="upward"),
        pytest.param(imports_only_downward, "locale.dates", "import cvi18n.render.html", id="sideways"),
        pytest.param(imports_only_downward, "model.text", "from cvi18n import workspace", id="upward from the package"),
        pytest.param(
            imports_only_downward, "inline.scan", "def f():\n    from cvi18n.model import x", id="upward, late"
        ),
        pytest.param(imports_only_downward, "catalog.dump", "from . import entry", id="relative"),
        pytest.param(imports_only_downward, "catalog.dump", "from cvi18n import cli", id="the top from below"),
        pytest.param(
            hides_no_import, "model.text", "from importlib import import_module as f\nimport_module('x')", id="hidden"
        ),
        pytest.param(leaves_libraries_to_their_owners, "source.read", "import babel.core", id="another's library"),
        pytest.param(leaves_libraries_to_their_owners, "locale.tags", "from polib import POFile", id="polib"),
        pytest.param(leaves_libraries_to_their_owners, "model.text", "import requests", id="unknown library"),
        pytest.param(leaves_the_disk_to_the_workspace, "render.html", "open('x')", id="open"),
        pytest.param(leaves_the_disk_to_the_workspace, "render.html", "from io import FileIO", id="io"),
        pytest.param(leaves_the_disk_to_the_workspace, "render.html", "from pathlib import Path", id="pathlib"),
        pytest.param(leaves_the_disk_to_the_workspace, "render.html", "def f(p):\n    p.read_text()", id="read_text"),
        pytest.param(leaves_the_disk_to_the_workspace, "cli", "import os\nos.stat('x')", id="os"),
        pytest.param(leaves_the_disk_to_the_workspace, "cli", "import os\nos.path.exists('x')", id="os.path.exists"),
        pytest.param(leaves_the_disk_to_the_workspace, "cli", "from os import stat", id="from os"),
        pytest.param(asks_neither_clock_nor_environment, "compose.header", "datetime.date.today()", id="today"),
        pytest.param(asks_neither_clock_nor_environment, "commands.build", "datetime.now()", id="now"),
        pytest.param(asks_neither_clock_nor_environment, "locale.tags", "os.environ['LANG']", id="environment"),
        pytest.param(prints_nothing, "cli", "print('x')", id="print"),
        pytest.param(swallows_no_bug, "cli", "try:\n    f()\nexcept Exception:\n    raise", id="Exception"),
        pytest.param(
            swallows_no_bug, "cli", "try:\n    f()\nexcept (KeyError, Exception):\n    pass", id="one of several"
        ),
        pytest.param(swallows_no_bug, "cli", "try:\n    f()\nexcept BaseException:\n    pass", id="BaseException"),
        pytest.param(swallows_no_bug, "cli", "try:\n    f()\nexcept:\n    pass", id="bare"),
        pytest.param(keeps_functions_short, "cli", "def f():\n" + "    x()\n" * LONGEST_FUNCTION, id="long function"),
        pytest.param(keeps_modules_short, "cli", "x = 1\n" * (LONGEST_MODULE + 1), id="long module"),
    ],
)
def test_check_finds_a_fault(check: Check, name: str, text: str) -> None:
    assert list(check(Module(name, text)))


def test_every_module_belongs_to_a_room() -> None:
    assert set(DEPTH) == {module.room for module in modules()}


def test_no_owner_is_named_in_vain() -> None:
    assert set(OWNERS) == {name.partition(".")[0] for module in modules() for name in module.imports()} & set(OWNERS)


def test_map_is_short_and_names_every_room() -> None:
    text = MAP.read_text(encoding="utf-8")
    rooms = {f"{room}/" if (PACKAGE / room).is_dir() else f"{room}.py" for room in DEPTH if "__" not in room}
    assert text.count("\n") < LONGEST_MAP
    assert [] == sorted(room for room in rooms if f"`{room}`" not in text)


def test_map_draws_the_layers_as_they_are() -> None:
    rows = re.findall(r"^\| (`[^|]+) \|", MAP.read_text(encoding="utf-8").partition("## Invariants")[0], re.MULTILINE)
    drawn = [tuple(re.findall(r"`(\w+)", row)) for row in rows]
    assert [rooms for rooms in LAYERS if "__" not in rooms[0]] == drawn


def test_map_gives_a_reason_for_every_dependency() -> None:
    project = (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8")
    block = project.partition("\ndependencies = [")[2].partition("\n]")[0]
    dependencies = re.findall(r'"([\w-]+)', block)
    text = MAP.read_text(encoding="utf-8").lower()
    assert len(dependencies) >= 5
    assert [] == [name for name in dependencies if name not in text]


def test_map_names_tests_that_exist() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", MAP.read_text(encoding="utf-8"))
    assert named
    assert [] == [(path, test) for path, test in named if not _has(REPOSITORY / path, test)]


def _has(path: Path, test: str) -> bool:
    return path.is_file() and (not test or f"def {test}(" in path.read_text(encoding="utf-8"))
