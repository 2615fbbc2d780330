"""What commands cost: wall time, CPU time and peak memory of processes of their own.

This process must stay small: Linux counts the memory of the parent, at the fork, among the child's peak.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

REPOSITORY = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Job:
    """Commands that are timed as one: a tool that renders one language a run needs two."""

    name: str
    commands: tuple[tuple[str, ...], ...]
    cwd: Path


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds and MiB; of several processes, the sum of the times and the highest peak."""

    wall: float = 0.0
    cpu: float = 0.0
    mib: float = 0.0

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.wall + other.wall, self.cpu + other.cpu, max(self.mib, other.mib))


def measure(jobs: Sequence[Job], runs: int) -> Mapping[str, Cost]:
    """The median cost of each job, by name.

    One run each goes unmeasured, to compile and to warm the disk's cache.  The jobs take turns, so that a busy
    moment of the machine does not fall on one alone.
    """
    for job in jobs:
        run(job)
    rounds = [[run(job) for job in jobs] for _ in range(runs)]
    return {job.name: _median([costs[index] for costs in rounds]) for index, job in enumerate(jobs)}


def run(job: Job) -> Cost:
    """Carry out a job once; SystemExit with what it printed if it fails."""
    total = Cost()
    for command in job.commands:
        total += _process(command, job.cwd)
    return total


def _process(command: tuple[str, ...], cwd: Path) -> Cost:
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            raise SystemExit(f"{' '.join(command)}: exit code {process.returncode}\n{output.read().decode()}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _median(costs: list[Cost]) -> Cost:
    return Cost(median(c.wall for c in costs), median(c.cpu for c in costs), median(c.mib for c in costs))
