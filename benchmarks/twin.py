"""How well a translated twin is paired with its source when the two differ, over many random differences.

    python -m benchmarks.twin [--seeds 30] [--first 1000] [--show] [--size 5000]

Two kinds of CV: the repository's own ("sample"), and made ones of random phrases ("made").  "Wordy" pairs have no
figure or term in common, which leaves words, lengths and order.  "Flat" twins are JSON Resume exports: points without
nesting, projects in a section.  A tenth of the points was moved, added or removed; entries were reordered, added and
removed; points that differ in a word or so were swapped.  All of it in both directions between Chinese and English.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks import made_cv
from benchmarks.twin_damage import Documents, document, drifted, exported, read
from cvi18n.catalog.entry import Key
from cvi18n.commands.project import open_project
from cvi18n.extract import messages
from cvi18n.model.resume import Resume
from cvi18n.model.text import Text
from cvi18n.model.walk import Slot, map_texts
from cvi18n.translate import Tally, translate
from cvi18n.twin import pair
from cvi18n.workspace import Workspace

REPOSITORY = Path(__file__).parents[1]
LANGUAGES = ("zh", "en")
SHARE = 0.1
LEAST = 0.95
UNCHANGED = -1
FORMS = ("sample", "sample, wordy", "made", "made, wordy", "made, alike")

Truth = Mapping[Key, frozenset[str]]


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
    right: int
    wrong_sure: int
    wrong_supposed: int


def sample() -> Documents:
    """The repository's CV and its English."""
    project = open_project(Workspace(str(REPOSITORY)))
    language = project.chosen(["en"])[0]
    view = project.view("en")
    english = translate(view, project.catalogs([language])[language], Tally())
    return Documents(document(view), document(english), LANGUAGES)


def blunt(found: Documents) -> Documents:
    """The pair without figures, Latin terms and links in the source, so that both have next to nothing in common."""

    def dull(_slot: Slot, text: Text) -> Text:
        value = re.sub(r"\[(.*?)\]\(.*?\)|[A-Za-z0-9`*%.+@/:~-]+", r"\1", text.value).strip(" ，、。")
        return text._replace(value=value or text.value)

    source = map_texts(read(found.source, "zh"), dull)
    return found._replace(source=document(source))


def case(whole: Documents, seed: int, *, flat: bool, share: float = SHARE) -> Case:
    """The pair after it has drifted apart, and what of it is still there on both sides."""
    one, other = (keyed(read(found, tag)) for found, tag in zip(whole[:2], whole.languages, strict=True))
    truth: dict[Key, set[str]] = defaultdict(set)
    for (context, text), (_, target) in zip(one, other, strict=True):
        truth[context, text].add(target)
    now = whole if seed == UNCHANGED else drifted(whole, random.Random(seed), share)
    source, twin = (read(found, tag) for found, tag in zip(now[:2], now.languages, strict=True))
    left = {(_kind(context), text) for context, text in keyed(twin)}
    kept = {
        entry.key: {text for text in _truths(truth, entry.key) if (_kind(str(entry.key[0])), text) in left}
        for entry in messages(source)
    }
    if flat:
        twin = read(exported(now.twin, now.languages[1]), now.languages[1])
    return Case(source, twin, {key: frozenset(texts) for key, texts in kept.items() if texts})


def _truths(truth: Mapping[Key, set[str]], key: Key) -> set[str]:
    """What a message may become; a point may have moved from one list to another."""
    if key in truth or _kind(str(key[0])) == key[0]:
        return truth.get(key, set())
    kind = _kind(str(key[0]))
    return {
        text
        for (context, source), texts in truth.items()
        if source == key[1] and _kind(str(context)) == kind
        for text in texts
    }


def _kind(context: str) -> str:
    """The context; any for points, which may have moved from one list to another."""
    match = re.search(r"(highlights|items)(\.title)?$", context)
    return f"point{match[2] or ''}" if match else context


def keyed(resume: Resume) -> list[tuple[str, str]]:
    """Each text of *resume* with its context."""
    found: list[tuple[str, str]] = []

    def visit(slot: Slot, text: Text) -> Text:
        found.append((slot.context, text.value))
        return text

    map_texts(resume, visit)
    return found


def judged(found: Case) -> tuple[Score, list[str]]:
    """How well a case is paired, and the messages that were filled wrongly or not at all."""
    pairing = pair(found.source, found.twin)
    both = {key: text.text for key, text in (*pairing.sure.items(), *pairing.supposed.items())}
    wrong = {key for key, text in both.items() if text not in found.truth.get(key, ())}
    lines = [
        f"{'SURE' if key in pairing.sure else 'supposed' if key in both else 'missing'} {key} → {both.get(key)}"
        f" should be {sorted(found.truth.get(key, ()))}"
        for key in dict.fromkeys([*wrong, *(key for key in found.truth if key not in both)])
    ]
    return Score(
        counterparts=len(found.truth),
        sure=len(pairing.sure),
        filled=len(both.keys() & found.truth.keys()),
        right=len(both.keys() & found.truth.keys() - wrong),
        wrong_sure=len(wrong & pairing.sure.keys()),
        wrong_supposed=len(wrong & pairing.supposed.keys()),
    ), lines


def cases(seeds: Sequence[int], own: Documents, forms: Sequence[str] = FORMS) -> Iterator[tuple[str, int, Case]]:
    """Every one of *forms*, unchanged and drifted by each of *seeds*; *own* is the repository's CV."""
    for form in forms:
        for direction in ("zh→en", "en→zh"):
            for shape in ("nested", "flat"):
                for seed in (UNCHANGED, *seeds):
                    found = _documents(form, own, seed)
                    found = found if direction == "zh→en" else found.turned
                    yield f"{form}, {direction}, {shape}", seed, case(found, seed, flat=shape == "flat")


def _documents(form: str, own: Documents, seed: int) -> Documents:
    if form.startswith("sample"):
        return blunt(own) if form.endswith("wordy") else own
    styles = {"made": made_cv.MIXED, "made, wordy": made_cv.WORDS, "made, alike": made_cv.ALIKE}
    return Documents(*made_cv.made(random.Random(seed), styles[form]), LANGUAGES)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.twin", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seeds", type=int, default=30, help="how many drifts (30)")
    parser.add_argument("--first", type=int, default=1000, help="the first seed (1000)")
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    parser.add_argument("--size", type=int, help="time a made pair of about so many points instead")
    options = parser.parse_args(arguments)
    if options.size:
        return timed(options.size)
    scores: dict[str, list[Score]] = {}
    for form, seed, found in cases(range(options.first, options.first + options.seeds), sample()):
        score, lines = judged(found)
        scores.setdefault(form + (", unchanged" if seed == UNCHANGED else ""), []).append(score)
        if options.show:
            print(*(f"{form} {seed}: {line}" for line in lines), sep="\n")
    print("| twin | counterparts | filled | least | filled rightly | sure | wrong, sure | wrong, supposed |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for form, found_scores in scores.items():
        print(_row(form, found_scores))


def timed(size: int) -> None:
    """Print the CPU time that pairing takes, for one long list of points and for many lists."""
    for jobs in (1, size // 25):
        made = made_cv.made(random.Random(1), jobs=jobs, points=2 * size // jobs)
        found = case(Documents(*made, LANGUAGES), 1, flat=False)
        points = sum(_kind(context) == "point" for context, _ in keyed(found.twin))
        start = time.process_time()
        pair(found.source, found.twin)
        print(f"{points} points in {jobs} jobs: {time.process_time() - start:.1f} s of CPU")


def summed(scores: Iterable[Score]) -> Score:
    """The counts of several cases together."""
    return Score(*(sum(column) for column in zip(*scores, strict=True)))


def _row(form: str, scores: Sequence[Score]) -> str:
    total = summed(scores)
    least = min(score.filled / score.counterparts for score in scores)
    shares = (
        total.filled / total.counterparts,
        least,
        total.right / total.counterparts,
        total.sure / total.counterparts,
    )
    columns = [f"{share:.1%}" for share in shares] + [str(total.wrong_sure), str(total.wrong_supposed)]
    return f"| {form} | {total.counterparts} | {' | '.join(columns)} |"


if __name__ == "__main__":
    main()
