"""Bring the package's label catalogs up to date with the tables in cvi18n/locale/labels.py.

``python scripts/labels.py`` updates all; ``python scripts/labels.py fr`` starts a language too.
"""

from __future__ import annotations

import sys
from pathlib import Path

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.header import Language, template_fields, with_header
from cvi18n.catalog.merge import merge
from cvi18n.catalog.parse import parse
from cvi18n.locale import labels, tags
from cvi18n.locale.synonyms import SYNONYMS
from cvi18n.workspace import PACKAGE, write

DATE = "2026-01-01 00:00+0000"
_OTHER_WORDS = "What people write on a CV, parted by bars: as many words as your language has, not one for each."


def template() -> Catalog:
    """The POT of the package: every label, every note, every synonym."""
    framed = {text: ("python-brace-format",) if "{" in text else () for text in labels.LABELS.values()}
    notes = {text: ("python-brace-format",) if "{" in text else () for text in labels.NOTES.values()}
    entries = [Entry(text, "label", flags=flags) for text, flags in framed.items()]
    entries += [Entry(text, "note", flags=flags) for text, flags in notes.items()]
    entries += [Entry(text, "synonym", notes=(_OTHER_WORDS,)) for text in SYNONYMS.values()]
    return Catalog(tuple(entries), template_fields("cvi18n", DATE, "en"))


def main(new: list[str]) -> None:
    """Write the POT and merge each catalog with it."""
    pot = template()
    folder = Path(PACKAGE) / "locales"
    write(str(folder / "cvi18n.pot"), dump(pot))
    for tag in dict.fromkeys([*labels.builtin_tags(), *new]):
        path = folder / tags.folder(tag) / "LC_MESSAGES" / "cvi18n.po"
        old = parse(path.as_posix(), path.read_bytes()) if path.exists() else Catalog()
        language = Language(tags.poedit_code(tag), tags.plural_forms(tag))
        write(str(path), dump(with_header(merge(old, pot.entries), pot, language, DATE)))


if __name__ == "__main__":
    main([tags.canonical(text) for text in sys.argv[1:]])
