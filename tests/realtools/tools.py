"""Finds the programs that judge real output, or says why a test cannot run.

A missing program skips the test, and fails it where ``CVI18N_REQUIRE_TOOLS`` is set, as ``.ci/run`` does.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

REPOSITORY = Path(__file__).parents[2]
NODE_MODULES = REPOSITORY / "tests" / "tools" / "node_modules"

# Under which names a program is known, and what brings it.
PROGRAMS = {
    "chromium": (("chromium", "chromium-browser", "google-chrome"), "chromium"),
    "git": (("git",), "git"),
    "java": (("java",), "default-jre-headless"),
    "jekyll": (("jekyll",), "jekyll"),
    "msgcat": (("msgcat",), "gettext"),
    "msgfmt": (("msgfmt",), "gettext"),
    "msginit": (("msginit",), "gettext"),
    "msgmerge": (("msgmerge",), "gettext"),
    "pdffonts": (("pdffonts",), "poppler-utils"),
    "pdfinfo": (("pdfinfo",), "poppler-utils"),
    "pdftotext": (("pdftotext",), "poppler-utils"),
    "pdftoppm": (("pdftoppm",), "poppler-utils"),
    "poedit": (("poedit",), "poedit"),
    "soffice": (("soffice", "libreoffice"), "libreoffice-writer-nogui"),
    "xdotool": (("xdotool",), "xdotool"),
    "Xvfb": (("Xvfb",), "xvfb"),
}


def require(program: str) -> str:
    """The path of *program*, a key of PROGRAMS."""
    names, package = PROGRAMS[program]
    for name in names:
        if path := shutil.which(name):
            return path
    unavailable(f"{program} is not installed (Debian: apt install {package}; `make test` does it where it may)")


def require_npm(path: str) -> Path:
    """A file below tests/tools/node_modules."""
    if (found := NODE_MODULES / path).exists():
        return found
    unavailable(f"{path} is not installed (npm ci in tests/tools; `make test` does it)")


def unavailable(reason: str) -> NoReturn:
    """Skip the test, or fail it where every tool must be there."""
    if os.environ.get("CVI18N_REQUIRE_TOOLS"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
