"""cvi18n's checks, as the benchmark calls them.  Where the engine's interface changes, this file follows, and no other.

    python -m benchmarks.check_engine FOLDER

checks every PO file in FOLDER and prints how many findings there are: what the benchmark takes the time of.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.check_catalogs import SOURCE_FIELD, catalog_of
from benchmarks.check_corpus import Case
from cvi18n.catalog.entry import Catalog
from cvi18n.catalog.parse import parse
from cvi18n.diagnostic import Severity

Glossary = tuple[tuple[str, str], ...]


def installed() -> bool:
    """Whether this version has the checks."""
    try:
        import cvi18n.check.run  # noqa: F401
    except ModuleNotFoundError:
        return False
    return True


def severities() -> dict[str, Severity]:
    """How much each code matters."""
    from cvi18n.check.codes import CHECKS

    return {code: check.severity for code, check in CHECKS.items()}


def codes(case: Case) -> frozenset[str]:
    """The codes of all that is found in *case*, which is a catalog of its own."""
    return frozenset(_check(catalog_of([case]), case.source_tag, case.target_tag, case.glossary))


def _check(catalog: Catalog, source_tag: str, target_tag: str, glossary: Glossary = ()) -> list[str]:
    """The adapter: the code of each finding in a catalog."""
    from cvi18n.check.run import Subject, check_catalog
    from cvi18n.prefill.index import Index, Term

    # A row without advice is none, as in a workspace's glossary.
    index = Index(Term(source, target) for source, target in glossary if target)
    subject = Subject("cv.po", catalog, source_tag, target_tag, glossary=index if glossary else None)
    return [diagnostic.code for diagnostic in check_catalog(subject)]


def main(arguments: Sequence[str]) -> None:
    """Check every PO file of a folder, without collecting garbage, as every command runs."""
    gc.disable()
    found = 0
    for path in sorted(Path(arguments[0]).glob("*.po")):
        catalog = parse(path.name, path.read_bytes())
        found += len(_check(catalog, catalog.field(SOURCE_FIELD), path.stem.split(".")[-1]))
    print(f"{found} findings")


if __name__ == "__main__":
    main(sys.argv[1:])
