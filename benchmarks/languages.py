"""What one more language costs a build: the sample CV in one language beside the same in many.

    python -m benchmarks.languages [--runs 7] [--languages 11]

Every page is built in one process, so a further language pays neither for Python nor for the libraries.  Time of the
processor counts: it is what the work takes, whatever else the machine does.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.measure import REPOSITORY, Cost, Job, measure, run
from benchmarks.spine import cvi18n

MOST = 0.15
"""The most that one more language may cost, of what the first one does."""

# Of several scripts and directions, and with words of the tool's own, in whatever order.
FURTHER = ("en", "de", "ja", "fr", "ar", "es", "ko", "pt-BR", "ru", "it", "zh-Hant", "vi", "tr", "pl", "nl")

# Run on its own so that this process needs no library: argv is the sample's catalog, and those to fill from it.
FILL = """
import sys, polib
known = {(entry.msgctxt, entry.msgid): entry.msgstr for entry in polib.pofile(sys.argv[1])}
for name in sys.argv[2:]:
    catalog = polib.pofile(name)
    for entry in catalog:
        if not entry.msgstr or entry.fuzzy:
            entry.msgstr, entry.flags = known.get((entry.msgctxt, entry.msgid), entry.msgid), []
    catalog.save()
"""


def workspace(folder: Path, languages: int) -> Path:
    """The sample in its source language and *languages* − 1 others, which all say what its English catalog says."""
    shutil.copytree(REPOSITORY / "content", folder / "content")
    source = folder / "content" / "cv.yaml"
    text = source.read_text(encoding="utf-8").replace("  languages: [en]", "  languages: []")
    source.write_text(text, encoding="utf-8")
    further = FURTHER[: languages - 1]
    catalogs = [f"locales/{tag.replace('-', '_')}/LC_MESSAGES/cv.po" for tag in further]
    start = (*cvi18n(), "extract", *(word for tag in further for word in ("--lang", tag)))
    english = str(REPOSITORY / "locales" / "en" / "LC_MESSAGES" / "cv.po")
    run(Job("prepare", (start, (sys.executable, "-c", FILL, english, *catalogs)), folder))
    return folder


def build(folder: Path, languages: int) -> Job:
    """The pages of all languages of a workspace; nothing changes in what they write."""
    command = (*cvi18n(), "build", "--format", "html", "--today", "2026-01-01")
    return Job(f"{languages} language{'s' if languages > 1 else ''}", (command,), workspace(folder, languages))


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.languages", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=7, help="runs of each build; the median counts (7)")
    parser.add_argument("--languages", type=int, default=11, help="in the larger workspace (11)")
    options = parser.parse_args(arguments)
    if not 1 < options.languages <= len(FURTHER) + 1:
        parser.error(f"--languages is a number from 2 to {len(FURTHER) + 1}")
    with tempfile.TemporaryDirectory(prefix="cvi18n-benchmark-") as temporary:
        folder = Path(temporary)
        jobs = [build(folder / str(number), number) for number in (1, options.languages)]
        one, many = measure(jobs, options.runs).values()
    print(f"the sample CV; medians of {options.runs} runs\n")
    print("\n".join(table(one, many, options.languages)))


def table(one: Cost, many: Cost, languages: int) -> Iterator[str]:
    """A Markdown table of the costs of one language and of *languages*, and whether the target is reached."""
    more = Cost(cpu=(many.cpu - one.cpu) / (languages - 1), mib=(many.mib - one.mib) / (languages - 1))
    yield "| build, HTML | CPU s | peak MiB |"
    yield "|---|---:|---:|"
    for name, cost in {"one language": one, f"{languages} languages": many, "one more language": more}.items():
        yield f"| {name} | {cost.cpu:.3f} | {cost.mib:.1f} |"
    share = more.cpu / one.cpu
    yield f"\none more language: {share:.1%} of the first; ≤ {MOST:.0%}: {'reached' if share <= MOST else 'MISSED'}"


if __name__ == "__main__":
    main()
