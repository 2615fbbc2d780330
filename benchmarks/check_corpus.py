"""The corpus that checks are measured on: translations of CV texts, right and wrong, from tests/check/corpus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import yaml

from benchmarks.measure import REPOSITORY
from cvi18n.catalog.entry import Entry, Previous
from cvi18n.catalog.parse import parse
from cvi18n.check.fields import LABEL

FOLDER = REPOSITORY / "tests" / "check" / "corpus"
TUNE, HELD = "tune", "held"
_TEXTS = {"context", "source", "target"}
_KEYS = {"id", "from", "to", "note", "expect", "also"}
_ENTRY_KEYS = {*_TEXTS, "previous", "flags"}
_CATALOG_KEYS = {"entries", "glossary", "plural-forms"}

Node = Mapping[str, object]


class Case(NamedTuple):
    """Entries, mostly one, and the code of the fault in them: "" where all are right.

    ``also`` are codes that may be reported beside it.  ``file`` is where it stands in the corpus, without suffix.
    """

    id: str
    file: str
    source_tag: str
    target_tag: str
    entries: tuple[Entry, ...]
    note: str
    code: str = ""
    also: frozenset[str] = frozenset()
    glossary: tuple[tuple[str, str], ...] = ()
    plural_forms: str | None = None

    @property
    def single(self) -> bool:
        """Whether the one entry shows it all: a pair of source and target."""
        return len(self.entries) == 1 and not self.file.endswith("catalogs")

    @property
    def round(self) -> str:
        """The folder: what was written at one time, before the checks had seen any of it."""
        return self.file.partition("/")[0]


def read_corpus(folder: Path = FOLDER) -> list[Case]:
    """All cases, in the order of the files.  ValueError where one is not as the folder's README says."""
    paths = sorted(folder.glob("*/*.yaml"))
    return [_case(node, path.relative_to(folder).with_suffix("").as_posix()) for path in paths for node in _nodes(path)]


def sample_cv() -> list[Case]:
    """The sample CV's sentences and names with their translation, as correct cases: what a CV is like."""
    content = (REPOSITORY / "locales" / "en" / "LC_MESSAGES" / "cv.po").read_bytes()
    entries = [entry for entry in parse("cv.po", content).living if entry.translated and entry.context != LABEL]
    return [Case(f"sample-{place}", "sample/pairs", "zh", "en", (entry,), "") for place, entry in enumerate(entries)]


def halves(cases: Iterable[Case]) -> dict[str, str]:
    """Which half each id is in: of each round every other one, in the order of the codes and then of the ids' hashes.

    So a further round leaves the halves of the earlier ones as they are.
    """
    found: dict[str, str] = {}
    for _, group in groupby(sorted(cases, key=_drawn), key=lambda case: case.round):
        found |= {case.id: HELD if place % 2 else TUNE for place, case in enumerate(group)}
    return found


def _drawn(case: Case) -> tuple[str, str, bytes]:
    return case.round, case.code, sha256(case.id.encode()).digest()


def _nodes(path: Path) -> Iterator[Node]:
    # The base loader leaves every scalar the text that it is.
    found = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    for node in found:
        if not isinstance(node, dict):
            raise ValueError(f"{path.name}: a case is a mapping, not {node!r}")
        yield node


def _case(node: Node, file: str) -> Case:
    many = "entries" in node
    _refuse_unknown(node, _KEYS | (_CATALOG_KEYS if many else _TEXTS))
    entries = _list(node, "entries") if many else [{key: _text(node, key) for key in sorted(_TEXTS)}]
    return Case(
        _text(node, "id"), file, _text(node, "from"), _text(node, "to"),
        tuple(map(_entry, entries)), str(node.get("note", "")), str(node.get("expect", "")),
        frozenset(str(node.get("also", "")).split()), tuple(_row(row) for row in _list(node, "glossary")),
        str(node["plural-forms"]) if "plural-forms" in node else None,
    )  # fmt: skip


def _entry(node: object) -> Entry:
    if not isinstance(node, dict):
        raise ValueError(f"an entry is a mapping, not {node!r}")
    _refuse_unknown(node, _ENTRY_KEYS)
    previous = Previous(_text(node, "previous")) if "previous" in node else None
    flags = tuple(str(node.get("flags", "")).split())
    target = node["target"] if node.get("target") == "" else _text(node, "target")
    return Entry(_text(node, "source"), _text(node, "context"), target, flags=flags, previous=previous)


def _row(node: object) -> tuple[str, str]:
    if not isinstance(node, list) or len(node) != 2:
        raise ValueError(f"a glossary's row is a pair, not {node!r}")
    return str(node[0]), str(node[1])


def _list(node: Node, key: str) -> list[object]:
    found = node.get(key, [])
    if not isinstance(found, list):
        raise ValueError(f"{node.get('id')}: {key} is a list")
    return found


def _text(node: Node, key: str) -> str:
    found = node.get(key)
    if not isinstance(found, str) or not found:
        raise ValueError(f"{node.get('id') or node}: {key} is missing")
    return found


def _refuse_unknown(node: Node, known: set[str]) -> None:
    if unknown := set(node) - known:
        raise ValueError(f"{node.get('id') or node}: unknown {', '.join(sorted(unknown))}")
