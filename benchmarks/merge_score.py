"""Write the catalogs of a case, and score what a tool made of them.

Both take much memory, which must not be counted among the tools': benchmarks.merge lets another process do them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from babel.messages.pofile import read_po

from benchmarks.catalogs import KEPT, NEW, Case, Message, make_case
from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog, Entry, Key

OLD, NEW_TEMPLATE = "old.po", "new.pot"
_FIELDS = (
    ("Project-Id-Version", "cv"),
    ("POT-Creation-Date", "2026-01-31 09:30+0100"),
    ("PO-Revision-Date", "2026-01-31 09:30+0100"),
    ("Language", "en"),
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=UTF-8"),
    ("Content-Transfer-Encoding", "8bit"),
    ("Plural-Forms", "nplurals=2; plural=(n != 1);"),
)


class Setting(NamedTuple):
    """What a case is made from."""

    seed: int
    size: int
    language: str
    mixed: bool


class Score(NamedTuple):
    """Counts of messages.

    ``asked`` and ``found`` are edited ones, by what was done to them: those that have an old translation, and those
    that were offered it.  An old message counts once, whatever it was split into.  ``right`` and ``wrong`` are offers,
    ``strays`` the wrong ones to new messages.  ``lost`` counts unchanged entries that are not as they were.
    """

    asked: Counter[str]
    found: Counter[str]
    right: int
    wrong: int
    new: int
    strays: int
    lost: int

    def recall(self, what: str = "edited") -> float:
        """The share of the messages that were offered their own old translation."""
        return self.found[what] / self.asked[what] if self.asked[what] else 1.0

    @property
    def precision(self) -> float:
        """The share of the offers that are right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def wrong_on_new(self) -> float:
        """The share of the new messages that were offered anything."""
        return self.strays / self.new if self.new else 0.0

    def plus(self, other: Score) -> Score:
        """The counts of both."""
        return Score(
            self.asked + other.asked,
            self.found + other.found,
            *(one + another for one, another in zip(self[2:], other[2:], strict=True)),
        )


NOTHING = Score(Counter(), Counter(), 0, 0, 0, 0, 0)


@lru_cache(maxsize=1)
def _case(setting: Setting) -> Case:
    return make_case(*setting)


def write_case(setting: Setting, folder: Path) -> None:
    """Write the old catalog and the new template."""
    case = _case(setting)
    template = tuple(Entry(message.source, message.context) for message in case.new)
    (folder / OLD).write_bytes(dump(Catalog(tuple(case.old), _FIELDS)))
    (folder / NEW_TEMPLATE).write_bytes(dump(Catalog(template, _FIELDS)))


def score_file(setting: Setting, path: Path) -> Score:
    """The score of a merged catalog.  Babel reads it: what pybabel writes, stricter readers refuse."""
    with path.open("rb") as file:
        catalog = read_po(file)
    return score(_case(setting), {(one.context, str(one.id)): (str(one.string), one.fuzzy) for one in catalog})


def score(case: Case, targets: Mapping[Key, tuple[str, bool]]) -> Score:
    """The score of a merge that gave each new key a target, and whether that is fuzzy."""
    numbers = {entry.target: number for number, entry in enumerate(case.old)}
    right = wrong = strays = lost = 0
    found: dict[tuple[tuple[int, ...], Message], bool] = defaultdict(bool)
    for message in case.new:
        target, fuzzy = targets.get(message.key, ("", False))
        if message.fate == KEPT:
            lost += fuzzy or numbers.get(target) != message.origins[0]
            continue
        hit = numbers.get(target, -1) in message.origins
        right += hit
        wrong += bool(target) and not hit
        strays += bool(target) and message.fate == NEW
        if message.fate != NEW:
            # The halves of a message are one.
            found[message.origins, message._replace(source="")] |= hit
    news = sum(message.fate == NEW for message in case.new)
    return Score(*_recalled(found), right, wrong, news, strays, lost)


def _recalled(found: Mapping[tuple[tuple[int, ...], Message], bool]) -> tuple[Counter[str], Counter[str]]:
    asked: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for (_, message), hit in found.items():
        for label in {"edited", message.fate.name, message.fate.trait} - {""}:
            asked[label] += 1
            hits[label] += hit
    return asked, hits
