"""No correct translation is alarmed, however far it stands from the letters of its source."""

from __future__ import annotations

import pytest

from cvi18n.check.codes import CHECKS
from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair
from cvi18n.check.pairs import PAIR_CHECKS
from cvi18n.diagnostic import Severity
from cvi18n.prefill.terms import shipped
from tests.check.everyday_pairs import RIGHT as EVERYDAY
from tests.check.more_right_pairs import RIGHT as MORE
from tests.check.right_pairs import RIGHT


def rows() -> list[Pair]:
    found = []
    for line in (RIGHT + MORE + EVERYDAY).splitlines():
        (tags, source, target) = line.split("|")
        source_tag, target_tag, context = tags.split()
        found.append(Pair(source, target, source_tag, target_tag, context))
    return found


def alarms(pair: Pair) -> list[Finding]:
    found = (finding for check in PAIR_CHECKS for finding in check(pair))
    return [finding for finding in found if CHECKS[finding.code].severity is not Severity.HINT]


@pytest.mark.parametrize("pair", rows(), ids=lambda pair: f"{pair.target_tag} {pair.target}")
def test_right_translation_is_accepted(pair: Pair) -> None:
    assert [] == alarms(pair)


def test_rows_are_many_and_differ() -> None:
    assert len(set(rows())) == len(rows()) > 150


@pytest.mark.parametrize("context", ["skills.keywords", "work.position", "work.highlights"])
@pytest.mark.parametrize(("source", "target"), [("zh", "en"), ("en", "zh")], ids=["zh en", "en zh"])
def test_terms_of_the_package_are_accepted(source: str, target: str, context: str) -> None:
    pairs = [Pair(term.source, term.target, source, target, context) for term in shipped(source, target)]
    assert len(pairs) > 1000
    assert [] == [finding for pair in pairs for finding in alarms(pair)]
