"""The repository's own machinery: locked versions, no registry's address, a Makefile that explains itself."""

from __future__ import annotations

import json
import re
import subprocess
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

from tests.realtools.tools import REPOSITORY, unavailable

CONSTRAINTS = [
    Requirement(line)
    for line in (REPOSITORY / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def closure(name: str, extra: str = "") -> set[NormalizedName]:
    """Every package that *name* needs here, by its canonical name."""
    seen: set[NormalizedName] = set()
    todo = [(name, extra)]
    while todo:
        current, wanted = todo.pop()
        for requirement in map(Requirement, metadata.requires(current) or []):
            needed = canonicalize_name(requirement.name)
            applies = not requirement.marker or requirement.marker.evaluate({"extra": wanted})
            if applies and needed not in seen:
                seen.add(needed)
                todo.extend((needed, part) for part in (requirement.extras or {""}))
    return seen


def test_every_constraint_is_exact() -> None:
    assert [] == [str(pin) for pin in CONSTRAINTS if not re.fullmatch(r"==[\w.]+", str(pin.specifier)) or pin.url]


def test_every_package_of_the_test_environment_is_pinned() -> None:
    try:
        needed = closure("cvi18n", "test")
    except metadata.PackageNotFoundError:
        unavailable("cvi18n is not installed here: make test")
    pinned = {canonicalize_name(pin.name): pin for pin in CONSTRAINTS}
    assert {"pytest", "mypy", "babel"} <= set(needed)
    assert set() == needed - set(pinned)
    assert [] == [name for name in sorted(needed) if metadata.version(name) not in pinned[name].specifier]


@pytest.mark.parametrize("name", ["package.json", "package-lock.json"])
def test_npm_packages_are_exact_and_name_no_address(name: str) -> None:
    text = (REPOSITORY / "tests" / "tools" / name).read_text(encoding="utf-8")
    assert "resolved" not in text
    assert "://" not in text
    wanted = json.loads(text).get("dependencies", {})
    assert [] == [version for version in wanted.values() if not re.fullmatch(r"\d+\.\d+\.\d+", version)]


def test_make_help_lists_every_target() -> None:
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    declared = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert declared
    done = subprocess.run(["make", "help"], cwd=REPOSITORY, capture_output=True, encoding="utf-8", check=True)
    listed = re.findall(r"^  make (\S+)", done.stdout, re.MULTILINE)
    rules = re.findall(r"^([a-z-]+):", makefile, re.MULTILINE)
    assert declared[1].split() == listed == rules
    assert {"demo", "test", "help"} <= set(listed)
