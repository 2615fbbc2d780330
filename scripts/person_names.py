"""Make cvi18n/locale/person_names.py from CLDR's person names.

``npm install cldr-person-names-full``, then ``python scripts/person_names.py node_modules/cldr-person-names-full``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

TARGET = Path(__file__).parents[1] / "cvi18n" / "locale" / "person_names.py"
HEAD = '''\
"""How locales order and space the names of persons: CLDR {version}, UTS 35 part 8.  Made by scripts/person_names.py.

Data from the Unicode CLDR, © 2004-2026 Unicode, Inc., under the Unicode License v3: see LICENSE.
Each table is by locale; what is not in it is as one step up: ``zh_Hant_HK``, ``zh_Hant``, ``zh``, ``und``.
"""

from __future__ import annotations
'''


# What the table holds of a locale: a text each.
ORDERS, OWN, FOREIGN = "surnameFirst", "nativeSpaceReplacement", "foreignSpaceReplacement"
NAMES = {
    ORDERS: ("SURNAME_FIRST", "The languages whose names have the surname first."),
    OWN: ("OWN_SPACE", "What stands for a space in names of the locale's own."),
    FOREIGN: ("FOREIGN_SPACE", "What stands for a space in foreign names that are written in the locale's script."),
}


def columns(folder: Path) -> dict[str, dict[str, str]]:
    """Each kind of datum, by locale, from CLDR's JSON."""
    found: dict[str, dict[str, str]] = {kind: {} for kind in NAMES}
    for path in sorted(folder.glob("main/*/personNames.json")):
        [(tag, locale)] = json.loads(path.read_text(encoding="utf-8"))["main"].items()
        data = locale["personNames"]
        for kind, column in found.items():
            value = " ".join(sorted(data[kind])) if kind == ORDERS else data[kind]
            column[tag.replace("-", "_")] = value
    return found


def reduced(column: Mapping[str, str]) -> dict[str, str]:
    """Without what is the same one step up: ``zh_Hant_HK``, ``zh_Hant``, ``zh``, ``und``."""
    return {locale: value for locale, value in column.items() if locale == "und" or value != _above(locale, column)}


def _above(locale: str, column: Mapping[str, str]) -> str:
    parent = locale.rpartition("_")[0] or "und"
    return column[parent] if parent in column else _above(parent, column)


def module(found: Mapping[str, Mapping[str, str]], version: str) -> str:
    """The text of the module."""
    lines = [HEAD.format(version=version)]
    for kind, (name, meaning) in NAMES.items():
        entries = [f'    "{locale}": "{value}",' for locale, value in reduced(found[kind]).items()]
        lines += [f"{name} = {{", *entries, "}", f'"""{meaning}"""', ""]
    return "\n".join(lines)


def main(folder: Path) -> None:
    """Write the table."""
    version = json.loads((folder / "package.json").read_text(encoding="utf-8"))["cldrVersion"]
    TARGET.write_text(module(columns(folder), version), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
