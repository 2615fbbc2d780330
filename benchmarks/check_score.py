"""Counts of what a tool found in the corpus: alarms on correct translations, and faults under their own code."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from benchmarks.check_corpus import Case
from cvi18n.diagnostic import Severity

Codes = frozenset[str]


class Score(NamedTuple):
    """Numbers of cases."""

    right: int
    alarmed: int
    wrong: int
    found: int

    @property
    def alarm_rate(self) -> float:
        """The share of the correct ones that are alarmed."""
        return self.alarmed / self.right if self.right else 0.0

    @property
    def recall(self) -> float:
        """The share of the faulty ones that are found."""
        return self.found / self.wrong if self.wrong else 1.0


class CodeScore(NamedTuple):
    """Numbers of cases with a code: those that have the fault, those of them found, and reports where it is none."""

    wrong: int
    found: int
    false: int

    @property
    def recall(self) -> float:
        """The share of the faults that are found."""
        return self.found / self.wrong if self.wrong else 1.0

    @property
    def precision(self) -> float:
        """The share of the reports that are faults."""
        return self.found / (self.found + self.false) if self.found + self.false else 1.0


def alarms(codes: Codes, severities: Mapping[str, Severity]) -> Codes:
    """Those of *codes* that ask for a person's attention: hints do not."""
    return frozenset(code for code in codes if severities.get(code) != Severity.HINT)


def score_codes(cases: Sequence[Case], found: Mapping[str, Codes], severities: Mapping[str, Severity]) -> Score:
    """The score of a tool whose codes are those of the corpus: a fault is found under its own code alone."""
    right = [case for case in cases if not case.code]
    wrong = [case for case in cases if case.code]
    return Score(
        len(right),
        sum(bool(alarms(found[case.id] - case.also, severities)) for case in right),
        len(wrong),
        sum(case.code in found[case.id] for case in wrong),
    )


def score_alarms(cases: Sequence[Case], alarmed: Collection[str]) -> Score:
    """The score of a tool with codes of its own: whatever it says of a faulty translation counts as found."""
    right = [case.id in alarmed for case in cases if not case.code]
    wrong = [case.id in alarmed for case in cases if case.code]
    return Score(len(right), sum(right), len(wrong), sum(wrong))


def score_code(code: str, cases: Sequence[Case], found: Mapping[str, Codes]) -> CodeScore:
    """The score of one code.  Where it is reported beside another fault, and may be, it is neither right nor wrong."""
    wrong = [case for case in cases if case.code == code]
    false = [case for case in cases if code in found[case.id] and code != case.code and code not in case.also]
    return CodeScore(len(wrong), sum(code in found[case.id] for case in wrong), len(false))
