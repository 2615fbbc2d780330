"""The Nu HTML checker finds no error in any page."""

from __future__ import annotations

import json
import subprocess

from tests.realtools.tools import require, require_npm
from tests.realtools.workspace import PAGES, Site


def test_nu_html_checker_finds_no_error(site: Site) -> None:
    java, jar = require("java"), require_npm("vnu-jar/build/dist/vnu.jar")
    pages = [str(site.page(name)) for name in PAGES]
    command = [java, "-jar", str(jar), "--errors-only", "--format", "json", "--stdout", *pages]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120)
    found = json.loads(done.stdout)["messages"]
    assert [] == [f"{m['url']}:{m.get('lastLine')}: {m['message']}" for m in found]
    assert done.returncode == 0, done.stderr
