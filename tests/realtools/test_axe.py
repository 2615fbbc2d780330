"""axe-core finds nothing that keeps a reader from a page, on a phone or a desktop, in light or dark."""

from __future__ import annotations

import pytest

from tests.realtools.chromium import DESKTOP, PHONE, Chromium, View
from tests.realtools.tools import require_npm
from tests.realtools.workspace import PAGES, Site

VIEWS = [View(view.width, view.height, dark) for view in (PHONE, DESKTOP) for dark in (False, True)]

# Each violation as one line: the rule, the element, and what to change.
RUN = """
axe.run().then(found => found.violations.flatMap(rule =>
    rule.nodes.map(node => `${rule.id}: ${node.target}: ${node.failureSummary}`)))
"""


@pytest.mark.parametrize("view", VIEWS, ids=str)
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_violation(site: Site, browser: Chromium, name: str, view: View) -> None:
    axe = require_npm("axe-core/axe.min.js").read_text(encoding="utf-8")
    with browser.open(site.page(name), view) as tab:
        tab.evaluate(f"{axe};0")
        assert [] == tab.evaluate(RUN)
