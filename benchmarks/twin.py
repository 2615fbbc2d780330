"""How well a translated twin is paired with its source when the two differ, over many random damages.

    python -m benchmarks.twin [--seeds 30] [--first 1000] [--show]

The source is the repository's own CV, the twin its English, as a document of its own: nested as it is, or flattened
as JSON Resume has it.  A tenth of the points is moved, added or removed, and entries are reordered and removed.
"plain" is the same pair without any figure or Latin term in the source, which leaves little but order.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from cvi18n.catalog.entry import Key
from cvi18n.commands.project import Project, open_project
from cvi18n.extract import messages
from cvi18n.model.dates import Date, Present
from cvi18n.model.record import Record
from cvi18n.model.resume import Resume
from cvi18n.model.text import Code, Prose, Text, Verbatim
from cvi18n.model.walk import Slot, map_texts
from cvi18n.source.read import read_source
from cvi18n.translate import Tally, translate
from cvi18n.twin import pair
from cvi18n.workspace import Workspace

REPOSITORY = Path(__file__).parents[1]
TARGET = "en"
SHARE = 0.1
LEAST = 0.95

Document = dict[str, Any]
Truth = dict[Key, str]

# What a reader of the twin may find there and nowhere in the source.
ADDED = (
    "Mentored 3 interns",
    "Presented results to senior management every quarter",
    "Cut cloud spend by 40% in 2023",
    "Migrated 12 services to Kubernetes",
    "Introduced code review and a style guide",
    "Talks: spoke about `PyTorch` at 2 meetups",
    "Hiring: interviewed 60 candidates for 5 positions",
    "On-call: answered alerts within 15 minutes",
    "Documentation: wrote the team handbook",
    "Reduced P95 latency to 200 ms",
    "Worked with product managers on the roadmap",
    "Testing: raised coverage from 55% to 83%",
)


class Case(NamedTuple):
    """A source, a twin, and what the twin says for each message that it still has."""

    source: Resume
    twin: Resume
    truth: Truth


class Score(NamedTuple):
    """Counts of messages: with a counterpart, and how they were filled."""

    counterparts: int
    sure: int
    filled: int
    wrong_sure: int
    wrong_supposed: int

    @property
    def share(self) -> float:
        """The counterparts that were filled, and rightly so."""
        return self.filled / self.counterparts if self.counterparts else 1.0


def sample() -> tuple[Project, Document, Truth]:
    """The repository's workspace, its English as a document, and the English of each message."""
    project = open_project(Workspace(str(REPOSITORY)))
    language = project.chosen([TARGET])[0]
    catalog = project.catalogs([language])[language]
    view = project.view(TARGET)
    truth = {entry.key: found.target for entry in messages(view) if (found := catalog.find(entry.key))}
    return project, document(translate(view, catalog, Tally())), truth


def document(resume: Resume) -> Document:
    """*resume* as it would be written."""
    found: Document = plain(resume)
    del found["meta"]["language"], found["meta"]["languages"]
    return found


def plain(value: object) -> Any:
    """A value of the model as JSON has it."""
    if isinstance(value, Record):
        return {spec.key: plain(held) for spec, held in value.present()}
    if isinstance(value, Text | Verbatim | Code):
        return value.value
    if isinstance(value, Prose):
        return "\n\n".join(paragraph.value for paragraph in value.paragraphs)
    if isinstance(value, Date | Present):
        return value.iso or "present"
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return {key: plain(item) for key, item in value.items()} if isinstance(value, dict) else value


def damaged(twin: Document, chance: random.Random, share: float = SHARE) -> Document:
    """*twin* with a *share* of its points moved, added or removed, and its entries reordered and removed."""
    found: Document = json.loads(json.dumps(twin))
    for _ in range(round(share * sum(map(len, point_lists(found))))):
        lists = [points for points in point_lists(found) if points]
        points = chance.choices(lists, [len(points) for points in lists])[0]
        match chance.choice(["move", "add", "remove"]):
            case "move":
                point = points.pop(chance.randrange(len(points)))
                target = chance.choice([points, chance.choice(list(point_lists(found)))])
                target.insert(chance.randint(0, len(target)), point)
            case "add":
                points.insert(chance.randint(0, len(points)), _added(points, chance))
            case _:
                points.pop(chance.randrange(len(points)))
    for entries in entry_lists(found):
        if chance.random() < 0.3:
            chance.shuffle(entries)
        if len(entries) > 1 and chance.random() < 0.2:
            entries.pop(chance.randrange(len(entries)))
    return found


def _added(points: Sequence[Any], chance: random.Random) -> str:
    """A point that the source has not; one in three is another one of the list over again, with other figures."""
    if chance.random() < 0.67:
        return chance.choice(ADDED)
    text = chance.choice(points)
    text = text if isinstance(text, str) else text.get("text", text.get("title"))
    return re.sub(r"\d", lambda digit: str(9 - int(digit[0])), text) + ", again"


def point_lists(value: object) -> Iterator[list[Any]]:
    """Every list of points in a document."""
    if isinstance(value, dict):
        for key, child in value.items():
            if key in ("highlights", "items"):
                yield child
            yield from point_lists(child)
    elif isinstance(value, list):
        for child in value:
            yield from point_lists(child)


def entry_lists(value: object) -> Iterator[list[Any]]:
    """Every list of entries in a document: of mappings that are no points."""
    if isinstance(value, dict):
        for key, child in value.items():
            if key not in ("highlights", "items", "sections"):
                if isinstance(child, list) and child and isinstance(child[0], dict):
                    yield child
                yield from entry_lists(child)
    elif isinstance(value, list):
        for child in value:
            yield from entry_lists(child)


def flattened(twin: Document) -> Document:
    """*twin* as JSON Resume 1.0.0 has it: points are strings, projects a section."""
    found: Document = json.loads(json.dumps(twin))
    basics = found["basics"]
    basics["name"] = f"{basics.pop('givenName')} {basics.pop('familyName')}"
    for key in ("taglines", "details"):
        basics.pop(key, None)
    jobs = found.get("work", [])
    nested = [project | {"entity": job["name"]} for job in jobs for project in job.pop("projects", [])]
    found["projects"] = nested + found.get("projects", [])
    for entry in (*jobs, *found["projects"]):
        if "highlights" in entry:
            entry["highlights"] = list(_strings(entry["highlights"]))
        if entry.get("endDate") == "present":
            del entry["endDate"]
    return {key: value for key, value in found.items() if key not in ("objective", "sections", "meta")}


def _strings(points: Sequence[Any]) -> Iterator[str]:
    for point in points:
        if isinstance(point, str):
            yield point
        else:
            yield ": ".join(point[key] for key in ("title", "text") if key in point)
            yield from _strings(point.get("highlights", []))


LOST_WHEN_FLAT = ("objective.", "basics.details.", "basics.taglines", "sections.", "meta.")


def case(source: Resume, twin: Document, truth: Truth, *, flat: bool) -> Case:
    """The pair of *source* and *twin*, and what of *truth* is still there."""
    left = {(_kind(context), text) for context, text in keyed(read(twin))}
    kept = {key: target for key, target in truth.items() if (_kind(str(key[0])), target) in left}
    if flat:
        kept = {key: target for key, target in kept.items() if not str(key[0]).startswith(LOST_WHEN_FLAT)}
    return Case(source, read(flattened(twin) if flat else twin), kept)


def _kind(context: str) -> str:
    """The context; any for points, which may have moved from one list to another."""
    match = re.search(r"(highlights|items)(\.title)?$", context)
    return f"point{match[2] or ''}" if match else context


def read(twin: Document) -> Resume:
    """A document as a CV."""
    found = read_source([("twin.json", json.dumps(twin).encode())], lambda _text: None)
    return found.resume.changed({"language": TARGET})


def keyed(resume: Resume) -> list[tuple[str, str]]:
    """Each text of *resume* with its context."""
    found: list[tuple[str, str]] = []

    def visit(slot: Slot, text: Text) -> Text:
        found.append((slot.context, text.value))
        return text

    map_texts(resume, visit)
    return found


def blunt(source: Resume, truth: Truth) -> tuple[Resume, Truth]:
    """The pair without figures, Latin terms and links in the source, so that both have next to nothing in common."""

    def dull(text: str) -> str:
        return re.sub(r"\[(.*?)\]\(.*?\)|[A-Za-z0-9`*%.+@/:~-]+", r"\1", text) or text

    targets = {(context, dull(text)): target for (context, text), target in truth.items()}
    return map_texts(source, lambda _slot, text: text._replace(value=dull(text.value))), targets


def judged(found: Case) -> tuple[Score, list[str]]:
    """How well a case is paired, and the messages that were filled wrongly or not at all."""
    pairing = pair(found.source, found.twin)
    both: Mapping[Key, str] = {key: text.text for key, text in (*pairing.sure.items(), *pairing.supposed.items())}
    wrong = {key for key, text in both.items() if found.truth.get(key) != text}
    lines = [
        f"{'SURE' if key in pairing.sure else 'supposed' if key in both else 'missing'} {key} → {both.get(key)}"
        for key in dict.fromkeys([*wrong, *(key for key in found.truth if key not in both)])
    ]
    return Score(
        counterparts=len(found.truth),
        sure=len(pairing.sure),
        filled=len(both.keys() & found.truth.keys() - wrong),
        wrong_sure=len(wrong & pairing.sure.keys()),
        wrong_supposed=len(wrong & pairing.supposed.keys()),
    ), lines


def cases(seeds: Sequence[int]) -> Iterator[tuple[str, int, Case]]:
    """Every form of the pair, whole (seed -1) and damaged by each of *seeds*."""
    project, english, truth = sample()
    source = project.view(TARGET)
    forms = {"": (source, truth), "plain, ": blunt(source, truth)}
    for prefix, (ours, expected) in forms.items():
        for shape in ("nested", "flat"):
            for seed in (-1, *seeds):
                twin = english if seed < 0 else damaged(english, random.Random(seed))
                yield prefix + shape, seed, case(ours, twin, expected, flat=shape == "flat")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.twin", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seeds", type=int, default=30, help="how many damages (30)")
    parser.add_argument("--first", type=int, default=1000, help="the first seed (1000)")
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    options = parser.parse_args(arguments)
    scores: dict[str, list[Score]] = {}
    for form, seed, found in cases(range(options.first, options.first + options.seeds)):
        score, lines = judged(found)
        scores.setdefault(form + (", whole" if seed < 0 else ""), []).append(score)
        if options.show:
            print(*(f"{form} {seed}: {line}" for line in lines), sep="\n")
    print("| twin | counterparts | filled rightly | least | sure | wrong, sure | wrong, supposed |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for form, found_scores in scores.items():
        print(_row(form, found_scores))


def _row(form: str, scores: Sequence[Score]) -> str:
    total = Score(*(sum(column) for column in zip(*scores, strict=True)))
    least = min(score.share for score in scores)
    shares = f"{total.share:.1%} | {least:.1%} | {total.sure / total.counterparts:.1%}"
    return f"| {form} | {total.counterparts} | {shares} | {total.wrong_sure} | {total.wrong_supposed} |"


if __name__ == "__main__":
    main()
