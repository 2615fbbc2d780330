"""What `cvi18n check` finds in the corpus of tests/check/corpus, beside pofilter and i18nspector.

    python -m benchmarks.check [--show tune] [--size 25000]

Of the correct translations, the share that is alarmed, by errors and warnings; of the faulty ones, the share that is
found: by cvi18n under the right code, by the others in whatever words.  Both halves of the corpus are reported; the
checks are tuned on one alone.  Then the CPU seconds for large catalogs, made of a CV's texts and of the corpus's.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks import check_engine as engine
from benchmarks.check_catalogs import write_files, write_large
from benchmarks.check_corpus import HELD, TUNE, Case, halves, read_corpus, sample_cv
from benchmarks.check_peers import Peer, alarmed, commands, peers
from benchmarks.check_score import Codes, Score, alarms, score_alarms, score_code, score_codes
from benchmarks.measure import Cost, Job, run

MOST_ALARMED, LEAST_FOUND, MOST_CPU = 0.02, 0.95, 6.0
ALL = "all"
OURS = "cvi18n"

Parts = Mapping[str, Sequence[Case]]
Found = Mapping[str, Codes]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.check", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--size", type=int, default=25_000, help="entries of the large catalog; 0 takes no times")
    parser.add_argument("--show", choices=[TUNE, HELD], help="name the cases of a half that cvi18n gets wrong")
    options = parser.parse_args(arguments)
    cases = read_corpus()
    half = halves(cases)
    parts = {ALL: cases} | {name: [case for case in cases if half[case.id] == name] for name in (TUNE, HELD)}
    there = [peer for peer in peers() if peer.program]
    found = {case.id: engine.codes(case) for case in cases} if engine.installed() else None
    lines = [*_absent(found), *_scores(parts, found, there), ""]
    if found is not None:
        lines += [*_code_table(parts, found), "", *_verdicts(parts, found), ""]
        lines += [*_mistakes(parts[options.show], found), ""] if options.show else []
    print("\n".join(lines))
    if options.size:
        print("\n".join(_cost_table(cases, options.size, there, found is not None)))


def _absent(found: Found | None) -> Iterator[str]:
    if found is None:
        yield "cvi18n: this version has no checks"
    for peer in peers():
        if not peer.program:
            yield f"{peer.name} is not installed: {peer.package}"


def _scores(parts: Parts, found: Found | None, there: Sequence[Peer]) -> Iterator[str]:
    yield "| tool | part | correct | alarmed | | faulty | found | |"
    yield "|---|---|---:|---:|---:|---:|---:|---:|"
    if found is not None:
        for part, cases in parts.items():
            yield _row(OURS, part, score_codes(cases, found, engine.severities()))
    with tempfile.TemporaryDirectory() as temporary:
        files = write_files(parts[ALL], Path(temporary) / "po")
        for peer in there:
            ids = alarmed(peer, files, Path(temporary) / "po")
            for part, cases in parts.items():
                yield _row(peer.name, part, score_alarms(cases, ids))


def _row(tool: str, part: str, score: Score) -> str:
    return (
        f"| {tool} | {part} | {score.right} | {score.alarmed} | {score.alarm_rate:.1%} "
        f"| {score.wrong} | {score.found} | {score.recall:.1%} |"
    )


def _code_table(parts: Parts, found: Found) -> Iterator[str]:
    yield "| code | faulty | found | false | recall | precision | recall tune, held | precision tune, held |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|"
    reported = {code for codes in found.values() for code in codes}
    for code in sorted(reported | {case.code for case in parts[ALL]} - {""}):
        whole, tune, held = (score_code(code, cases, found) for cases in parts.values())
        yield (
            f"| {code} | {whole.wrong} | {whole.found} | {whole.false} | {whole.recall:.2f} | {whole.precision:.2f} "
            f"| {tune.recall:.2f}, {held.recall:.2f} | {tune.precision:.2f}, {held.precision:.2f} |"
        )


def _verdicts(parts: Parts, found: Found) -> Iterator[str]:
    for part, cases in parts.items():
        score = score_codes(cases, found, engine.severities())
        few = "reached" if score.alarm_rate <= MOST_ALARMED else "MISSED"
        many = "reached" if score.recall >= LEAST_FOUND else "MISSED"
        yield f"{part}: at most {MOST_ALARMED:.0%} alarmed: {few}; at least {LEAST_FOUND:.0%} found: {many}"


def _mistakes(cases: Sequence[Case], found: Found) -> Iterator[str]:
    """The cases that are alarmed without reason, and those whose fault is not found."""
    severities = engine.severities()
    for case in cases:
        codes = found[case.id]
        unfounded = alarms(codes - case.also - {case.code}, severities)
        if unfounded or (case.code and case.code not in codes):
            said = ", ".join(sorted(codes)) or "nothing"
            yield f"{case.id}: expected {case.code or 'nothing'}, found {said} ({case.note})"
            yield from (f"    {entry.source}\n    {entry.target}" for entry in case.entries)


def _cost_table(cases: Sequence[Case], size: int, there: Sequence[Peer], ours: bool) -> Iterator[str]:
    """CPU seconds: of all tools for the sample CV; of cvi18n also for the corpus, which has more figures and faults."""
    yield f"| tool | {size:,} entries | CPU s | target |"
    yield "|---|---|---:|---|"
    chinese = [case for case in cases if (case.source_tag, case.target_tag) == ("zh", "en")]
    sample = sample_cv()
    loads = (("the sample CV", sample), ("the corpus, zh to en", chinese), ("the corpus, all languages", cases))
    with tempfile.TemporaryDirectory() as temporary:
        for name, chosen in loads:
            folder = Path(temporary) / name.replace(" ", "-")
            files = write_large(chosen, size, folder)
            if ours:
                command = (sys.executable, "-m", "benchmarks.check_engine", str(folder))
                yield _cost_row(OURS, name, run(Job(OURS, (command,), folder)))
            for peer in there if chosen is sample else ():
                # Both end in failure where they find something, which is no failure here.
                shell = (("sh", "-c", '"$@" || true', "sh", *each) for each in commands(peer, files))
                yield _cost_row(peer.name, name, run(Job(peer.name, tuple(shell), folder)))


def _cost_row(tool: str, what: str, cost: Cost) -> str:
    reached = "reached" if cost.cpu <= MOST_CPU else "MISSED"
    target = f"≤ {MOST_CPU:.0f}: {reached}" if tool == OURS else ""
    return f"| {tool} | {what} | {cost.cpu:.2f} | {target} |"


if __name__ == "__main__":
    main()
