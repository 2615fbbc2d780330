"""Times extract and build against the cost of importing the libraries, and against other tools on the same CV.

    python -m benchmarks.spine [--runs 7] [--bullets 100] [--rendercv PATH [--rendercv-pdf]] [--resumed PATH]

The floor is a bare Python that imports what cvi18n stands on.  Ratios travel from machine to machine, seconds do not.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.big_resume import resume, to_yaml, translations
from benchmarks.measure import REPOSITORY, Cost, Job, measure, run
from benchmarks.peers import peer_jobs

FLOOR = "import babel, jinja2, yaml, click, polib"
HELP, EXTRACT, BUILD = "cvi18n --help", "cvi18n extract", "cvi18n build, HTML, two languages"
PAPER = "cvi18n build, PDF and HTML, two languages"
TARGETS = {HELP: 0.7, EXTRACT: 1.5, BUILD: 2.2, PAPER: 5}  # times the floor
MOST_MIB = {BUILD: 60, PAPER: 160}
GROWTH = 10  # so many times the bullets may cost so many times the work beyond start-up

# Run on its own so that this process needs no library: argv is the catalog and a JSON file of translations.
FILL = """
import json, sys, polib
catalog = polib.pofile(sys.argv[1])
english = json.load(open(sys.argv[2], encoding="utf-8"))
for entry in catalog:
    if not entry.msgstr:
        entry.msgstr = english[entry.msgid]
catalog.save()
"""
# A command, and how often the interpreter entered a function meanwhile.
COUNT = """
import sys
from cvi18n.cli import main
entered = 0
def count(frame, event, argument):
    global entered
    entered += event in ("call", "c_call")
sys.setprofile(count)
try:
    main(sys.argv[1:])
except SystemExit as done:
    sys.setprofile(None)
    print(entered, file=sys.stderr)
    raise
"""


def cvi18n() -> tuple[str, ...]:
    """The console script beside this Python, or the module where the package is not installed."""
    script = Path(sys.executable).with_name("cvi18n")
    return (str(script),) if script.exists() else (sys.executable, "-m", "cvi18n")


def workspace(folder: Path, bullets: int, jobs: int = 3, projects: int = 8) -> Path:
    """A workspace with a Chinese CV and its complete English catalog."""
    (folder / "content").mkdir(parents=True)
    (folder / "content" / "cv.yaml").write_text(to_yaml(resume("zh", bullets, jobs, projects)), encoding="utf-8")
    english = folder / "english.json"
    english.write_text(json.dumps(translations(bullets, jobs, projects)), encoding="utf-8")
    catalog = str(folder / "locales" / "en" / "LC_MESSAGES" / "cv.po")
    start = (*cvi18n(), "extract", "--lang", "en")
    fill = (sys.executable, "-c", FILL, catalog, str(english))
    run(Job("prepare", (start, fill, (*cvi18n(), "extract")), folder))
    return folder


def spine_jobs(folder: Path) -> Iterator[Job]:
    """The floor and cvi18n's own commands on one workspace."""
    yield Job("python, nothing", ((sys.executable, "-c", "pass"),), folder)
    yield Job(FLOOR, ((sys.executable, "-c", FLOOR),), folder)
    yield Job(HELP, ((*cvi18n(), "--help"),), folder)
    yield from work_jobs(folder)
    yield Job(PAPER, ((*cvi18n(), "build", "--today", "2026-01-01"),), folder)


def work_jobs(folder: Path) -> Iterator[Job]:
    """The two commands whose cost depends on the CV; nothing changes in what they write."""
    yield Job(EXTRACT, ((*cvi18n(), "extract"),), folder)
    yield Job(BUILD, ((*cvi18n(), "build", "--format", "html", "--today", "2026-01-01"),), folder)


def table(costs: Mapping[str, Cost]) -> Iterator[str]:
    """A Markdown table of the costs beside the targets."""
    floor = costs[FLOOR]
    yield "| command | wall s | CPU s | peak MiB | × floor, wall | × floor, CPU | target |"
    yield "|---|---:|---:|---:|---:|---:|---|"
    for name, cost in costs.items():
        ratios = f"{cost.wall / floor.wall:.2f} | {cost.cpu / floor.cpu:.2f}"
        figures = f"{cost.wall:.3f} | {cost.cpu:.3f} | {cost.mib:.0f}"
        yield f"| {name} | {figures} | {ratios} | {verdict(name, cost, floor)} |"


def verdict(name: str, cost: Cost, floor: Cost) -> str:
    """Whether a command reaches its target, in words; empty for one that has none."""
    if name not in TARGETS:
        return ""
    most = MOST_MIB.get(name)
    reached = cost.wall <= TARGETS[name] * floor.wall and (most is None or cost.mib <= most)
    return f"≤ {TARGETS[name]}{f', ≤ {most} MiB' if most else ''}: {'reached' if reached else 'MISSED'}"


def growth(folder: Path, bullets: int) -> Iterator[str]:
    """How the work beyond start-up grows with the CV, in calls, which every run of a command counts alike."""
    sizes = {"1": workspace(folder / "tiny", 1, 1, 1)}
    sizes |= {str(n): workspace(folder / str(n), n) for n in (bullets, bullets * GROWTH)}
    yield f"| command | calls, {' bullet | '.join(sizes)} | work beyond start-up | target |"
    yield "|---|---:|---:|---:|---:|---|"
    for name, arguments in ((EXTRACT, "extract"), (BUILD, "build --format html --today 2026-01-01")):
        tiny, small, large = (calls(path, arguments.split()) for path in sizes.values())
        times = (large - tiny) / (small - tiny)
        reached = "reached" if times <= GROWTH else "MISSED"
        yield f"| {name} | {tiny:,} | {small:,} | {large:,} | {times:.1f} × | ≤ {GROWTH}: {reached} |"


def calls(folder: Path, arguments: Sequence[str]) -> int:
    """How many functions the interpreter enters during one run of a command, built-in ones included."""
    command = [sys.executable, "-c", COUNT, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    return int(done.stderr.splitlines()[-1])


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.spine", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=7, help="runs of each command; the median counts (7)")
    parser.add_argument("--bullets", type=int, default=100, help="size of the CV (100)")
    parser.add_argument("--rendercv", default=shutil.which("rendercv"), help="RenderCV's program")
    parser.add_argument("--rendercv-pdf", action="store_true", help="its PDFs too: it fetches icons from the network")
    parser.add_argument("--resumed", default=shutil.which("resumed"), help=".bin/resumed, with its theme beside it")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="cvi18n-benchmark-") as temporary:
        folder = Path(temporary)
        jobs = list(spine_jobs(workspace(folder / "cv", options.bullets)))
        jobs += peer_jobs(
            folder / "peers", options.bullets, options.rendercv, options.resumed, pdf=options.rendercv_pdf
        )
        print(f"3 jobs, 8 projects, {options.bullets} bullets; medians of {options.runs} runs\n")
        print("\n".join(table(measure(jobs, options.runs))), flush=True)
        print("\n" + "\n".join(growth(folder, options.bullets)))


if __name__ == "__main__":
    main()
