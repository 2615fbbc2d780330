"""The corpus as PO files, which every tool reads.

The pairs of two languages are one file, each with its id as msgctxt.  A catalog of the corpus is a file of its own,
called as its id.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.check_corpus import Case
from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog
from cvi18n.locale import tags
from cvi18n.locale.tags import plural_forms, poedit_code

SOURCE_FIELD = "X-Source-Language"
_LETTERS = {
    "Latn": "bcdfghjklm",
    "Hans": "甲乙丙丁戊己庚辛壬癸",
    "Hant": "甲乙丙丁戊己庚辛壬癸",
    "Jpan": "あかさたなはまやらわ",
    "Kore": "가나다라마바사아자차",
    "Cyrl": "бвгджзклмн",
    "Arab": "بتجحدرسصطف",
    "Hebr": "בגדזטכלמנס",
}
PAIRS = "pairs."
"""What the name of a file of pairs begins with."""


class Written(NamedTuple):
    """A PO file: its name without suffix, and the cases in it."""

    name: str
    cases: tuple[Case, ...]


def write_files(cases: Iterable[Case], folder: Path) -> list[Written]:
    """Write all cases into *folder*."""
    files = list(_files(cases))
    _write({file.name: catalog_of(file.cases, named=file.name.startswith(PAIRS)) for file in files}, folder)
    return files


def write_large(cases: Iterable[Case], size: int, folder: Path) -> list[Written]:
    """Write the pairs again and again till there are *size* entries, each with its own word at both texts' ends.

    So no two are alike, and no tool profits from what it remembers; a number would be a figure more to compare.
    """
    singles = [case for case in cases if case.single]
    files = list(_files(_marked(singles[place % len(singles)], place) for place in range(size)))
    _write({file.name: catalog_of(file.cases) for file in files}, folder)
    return files


def catalog_of(cases: Sequence[Case], named: bool = False) -> Catalog:
    """The entries of *cases*, which are of the same languages; if *named*, the ids are the contexts."""
    first = cases[0]
    entries = [entry._replace(context=case.id) if named else entry for case in cases for entry in case.entries]
    return Catalog(tuple(entries), _header(first.source_tag, first.target_tag, first.plural_forms))


def _files(cases: Iterable[Case]) -> Iterator[Written]:
    cases = list(cases)
    for name, grouped in _by_languages(case for case in cases if case.single).items():
        yield Written(name, tuple(grouped))
    yield from (Written(case.id, (case,)) for case in cases if not case.single)


def _by_languages(cases: Iterable[Case]) -> dict[str, list[Case]]:
    found: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        found[f"{PAIRS}{case.source_tag}.{case.target_tag}"].append(case)
    return found


def _marked(case: Case, number: int) -> Case:
    entry = case.entries[0]
    source, target = (_word(number, tag) for tag in (case.source_tag, case.target_tag))
    entry = entry._replace(source=f"{entry.source} {source}", target=f"{entry.target} {target}")
    return case._replace(id=f"{case.id}-{number}", entries=(entry,))


def _word(number: int, tag: str) -> str:
    """*number* as letters of the language *tag* for its digits, a word that means nothing."""
    letters = _LETTERS.get(tags.locale(tag).script, _LETTERS["Latn"])
    return "".join(letters[int(digit)] for digit in str(number))


def _write(catalogs: Mapping[str, Catalog], folder: Path) -> None:
    folder.mkdir(parents=True)
    for name, catalog in catalogs.items():
        (folder / f"{name}.po").write_bytes(dump(catalog))


def _header(source_tag: str, target_tag: str, forms: str | None) -> tuple[tuple[str, str], ...]:
    """A header that a strict tool finds nothing in, unless *forms* are at fault."""
    return (
        ("Project-Id-Version", "corpus 1"),
        ("Report-Msgid-Bugs-To", "corpus@example.org"),
        ("POT-Creation-Date", "2026-01-31 09:30+0100"),
        ("PO-Revision-Date", "2026-01-31 09:30+0100"),
        ("Last-Translator", "Ada Translator <ada@example.org>"),
        ("Language-Team", "Team <team@example.org>"),
        ("Language", poedit_code(target_tag)),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", plural_forms(target_tag) if forms is None else forms),
        (SOURCE_FIELD, source_tag),
    )
