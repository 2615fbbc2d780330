"""docs/checks.md lists exactly the checks, in order, each with an example that has the fault and one that has not."""

from __future__ import annotations

import datetime
import re
from typing import Any

import pytest

from cvi18n.catalog.parse import parse
from cvi18n.check.codes import CHECKS
from cvi18n.check.pair import Pair
from cvi18n.check.pairs import punctuation
from cvi18n.check.run import Subject, check_catalog
from cvi18n.check.source import check_source
from cvi18n.diagnostic import Diagnostic, Severity
from cvi18n.prefill.index import Index, Term
from tests.source.reading import read
from tests.test_docs import DOCS, REPOSITORY, Block, examples, prose

PAGE = DOCS / "checks.md"
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
TODAY = datetime.date(2026, 6, 15)
EXAMPLES = [block for block in examples(PAGE, "po", "yaml") if block.heading.strip("`") in CHECKS]


def listed() -> list[str]:
    return re.findall(r"^### `(.+)`$", prose(PAGE), re.MULTILINE)


def test_every_check_is_listed_in_order() -> None:
    assert list(CHECKS) == listed()


@pytest.mark.parametrize("code", CHECKS)
def test_severity_is_said_first(code: str) -> None:
    said = prose(PAGE).partition(f"### `{code}`\n\n")[2]
    assert said.startswith(f"{CHECKS[code].severity.value.capitalize()}. ")


def check(text: str) -> list[Diagnostic]:
    said = re.search(r"^# from (\S+) to (\S+)$", text, re.MULTILINE)
    source, target = said.groups() if said else ("zh", "en")
    terms = [Term(*row) for row in re.findall(r"^# glossary: (.+) = (.+)$", text, re.MULTILINE)]
    content = text if text.startswith('msgid ""') else HEADER + text
    return check_catalog(Subject("cv.po", parse("cv.po", content.encode()), source, target, glossary=Index(terms)))


@pytest.mark.parametrize("code", list(CHECKS))
def test_first_example_has_the_fault_and_the_second_none(code: str) -> None:
    wrong, right = (block for block in EXAMPLES if block.heading == f"`{code}`")
    assert code in codes_in(wrong)
    assert code not in codes_in(right)
    assert wrong.language == "yaml" or [] == codes_in(right)


def codes_in(example: Block) -> list[str]:
    if example.language == "po":
        return [found.code for found in check(example.text)]
    resume = read(example.text).resume
    return [remark.code for remark in check_source(resume, TODAY, [resume.language])]


@pytest.mark.parametrize(
    "example", [block for block in EXAMPLES if block.language == "po"], ids=lambda block: block.heading
)
def test_help_says_once_how_to_allow_it(example: Block) -> None:
    for found in check(example.text):
        assert (found.help or "").count("cvi18n: allow") == (found.source is not None)


def test_check_that_contributing_adds_does_what_it_says() -> None:
    (code,) = (block.text for block in examples(REPOSITORY / "CONTRIBUTING.md", "python") if "check_" in block.text)
    names: dict[str, Any] = dict(vars(punctuation))
    exec(code, names)
    told = [list(names["check_dashes"](Pair("源", target, "zh", "en"))) for target in ("a -- b", "a – b", "`ls --all`")]
    assert [["dash-typed"], [], []] == [[finding.code for finding in found] for found in told]


def test_example_of_an_allowed_finding() -> None:
    (allowed,) = (block.text for block in examples(PAGE, "po") if "cvi18n: allow" in block.text)
    assert [] == [found for found in check(allowed) if found.severity is Severity.ERROR]
