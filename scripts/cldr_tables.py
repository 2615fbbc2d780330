"""Make the tables of cvi18n/locale/ that hold CLDR data which Babel has not: person names and quotation marks.

``npm install cldr-person-names-full cldr-misc-full``, then ``python scripts/cldr_tables.py node_modules``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

TARGET = Path(__file__).parents[1] / "cvi18n" / "locale"
HEAD = '''\
"""{subject}: CLDR {version}, UTS 35 part {part}.  Made by scripts/cldr_tables.py.

Data from the Unicode CLDR, © 2004-2026 Unicode, Inc., under the Unicode License v3: see LICENSE.
Each table is by locale; what is not in it is as one step up: ``zh_Hant_HK``, ``zh_Hant``, ``zh``, ``und``.
"""

from __future__ import annotations
'''


class Table(NamedTuple):
    """A table of the module: its name, what it means, and the keys of CLDR whose values each locale has."""

    name: str
    meaning: str
    keys: tuple[str, ...]


class Module(NamedTuple):
    """A module, and where CLDR's JSON has its data: in ``package``, in the files ``file``, below the key ``inside``."""

    name: str
    subject: str
    part: int
    package: str
    file: str
    inside: str
    tables: tuple[Table, ...]


MODULES = (
    Module(
        "person_names",
        "How locales order and space the names of persons",
        8,
        "cldr-person-names-full",
        "personNames.json",
        "personNames",
        (
            Table("SURNAME_FIRST", "The languages whose names have the surname first.", ("surnameFirst",)),
            Table("OWN_SPACE", "What stands for a space in names of the locale's own.", ("nativeSpaceReplacement",)),
            Table(
                "FOREIGN_SPACE",
                "What stands for a space in foreign names that are written in the locale's script.",
                ("foreignSpaceReplacement",),
            ),
        ),
    ),
    Module(
        "quotation_marks",
        "The quotation marks of locales",
        2,
        "cldr-misc-full",
        "delimiters.json",
        "delimiters",
        (
            Table("OUTER", "What opens and closes a quotation.", ("quotationStart", "quotationEnd")),
            Table("INNER", "The same inside a quotation.", ("alternateQuotationStart", "alternateQuotationEnd")),
        ),
    ),
)


def column(table: Table, locales: Mapping[str, Mapping[str, object]]) -> dict[str, str]:
    """What *table* says of each of *locales*: lists are joined by blanks, several keys as they are."""
    return {tag: "".join(_text(data[key]) for key in table.keys) for tag, data in locales.items()}


def _text(value: object) -> str:
    return " ".join(sorted(map(str, value))) if isinstance(value, list) else str(value)


def reduced(values: Mapping[str, str]) -> dict[str, str]:
    """Without what is the same one step up: ``zh_Hant_HK``, ``zh_Hant``, ``zh``, ``und``."""
    return {locale: value for locale, value in values.items() if locale == "und" or value != _above(locale, values)}


def _above(locale: str, values: Mapping[str, str]) -> str:
    parent = locale.rpartition("_")[0] or "und"
    return values[parent] if parent in values else _above(parent, values)


def locales(module: Module, folder: Path) -> dict[str, Mapping[str, object]]:
    """The data of each locale, from CLDR's JSON."""
    found: dict[str, Mapping[str, object]] = {}
    for path in sorted(folder.glob(f"main/*/{module.file}")):
        [(tag, locale)] = json.loads(path.read_text(encoding="utf-8"))["main"].items()
        found[tag.replace("-", "_")] = locale[module.inside]
    return found


def lines(module: Module, folder: Path) -> Iterator[str]:
    """The text of the module."""
    version = json.loads((folder / "package.json").read_text(encoding="utf-8"))["cldrVersion"]
    yield HEAD.format(subject=module.subject, version=version, part=module.part)
    data = locales(module, folder)
    for table in module.tables:
        yield f"{table.name} = {{"
        yield from (f'    "{locale}": "{value}",' for locale, value in reduced(column(table, data)).items())
        yield from ("}", f'"""{table.meaning}"""', "")


def main(folder: Path) -> None:
    """Write the tables."""
    for module in MODULES:
        text = "\n".join(lines(module, folder / module.package))
        (TARGET / f"{module.name}.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
