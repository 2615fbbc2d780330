"""docs/checks.md lists exactly the checks, in order, each with an example that has the fault and one that has not."""

from __future__ import annotations

import datetime
import re
from importlib.util import find_spec

import pytest

from cvi18n.catalog.parse import parse
from cvi18n.check.codes import CHECKS
from cvi18n.check.run import Subject, check_catalog
from cvi18n.check.source import check_source
from cvi18n.diagnostic import Diagnostic, Severity
from cvi18n.prefill.index import Index, Term
from tests.source.reading import read
from tests.test_docs import DOCS, Block, examples, prose

PAGE = DOCS / "checks.md"
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
TODAY = datetime.date(2026, 6, 15)
EXAMPLES = [block for block in examples(PAGE, "po", "yaml") if block.heading.strip("`") in CHECKS]
# Checks that are not in this version.
MISSING = set() if find_spec("cvi18n.check.pairs.numbers") else {"number-changed", "date-changed", "currency-changed"}


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


@pytest.mark.parametrize("code", [code for code in CHECKS if code not in MISSING])
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


def test_example_of_an_allowed_finding() -> None:
    (allowed,) = (block.text for block in examples(PAGE, "po") if "cvi18n: allow" in block.text)
    assert [] == [found for found in check(allowed) if found.severity is Severity.ERROR]
