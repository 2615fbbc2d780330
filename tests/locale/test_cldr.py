from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from cvi18n.locale import cldr
from cvi18n.locale.dates import date_text
from cvi18n.model.dates import Date


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout.strip()


def test_a_locale_does_not_depend_on_those_asked_before() -> None:
    # With Babel's own Locale the second line reads 2021년 M03: Bashkir left its answer in a dictionary of the root.
    asked = "; ".join(
        f"print(ascii(date_text(Date(2021, 3), {tag!r})))" for tag in ("ba", "ko", "ar", "pl", "hr", "zh", "en")
    )
    printed = run(f"from cvi18n.locale.dates import date_text; from cvi18n.model.dates import Date; {asked}")
    expected = [date_text(Date(2021, 3), tag) for tag in ("ko", "ar", "pl", "hr", "zh", "en")]
    assert [ascii(text) for text in expected] == printed.splitlines()[1:]
    assert "2021년 3월" == expected[0]


def test_a_language_is_found_by_its_file_as_in_the_list_of_all() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    codes = {first + second for first in letters for second in letters} | cldr.languages() | {"con", "und", "qaa"}
    assert cldr.languages() == {code for code in codes if cldr.is_language(code)}


def aliases(data: Mapping[Any, object], branch: object = None) -> Iterator[object]:
    from babel.localedata import Alias

    for key, value in data.items():
        top = key if branch is None else branch
        if isinstance(value, Alias) or (isinstance(value, tuple) and value and isinstance(value[0], Alias)):
            yield top
        elif isinstance(value, Mapping):
            yield from aliases(value, top)


def test_every_branch_with_aliases_is_copied() -> None:
    from babel.localedata import load

    assert set(cldr.ALIASED) == set(aliases(load("root")))


def test_importing_the_package_does_not_import_babel() -> None:
    modules = ("tags", "negotiate", "dates", "names", "plurals", "guess")
    imports = "; ".join(f"import cvi18n.locale.{module}" for module in modules)
    assert "False" == run(f"import sys; {imports}; print('babel' in sys.modules)")


def test_ranges_and_folders_need_no_babel() -> None:
    code = "import sys; from cvi18n.locale.negotiate import covers; covers(['zh'], 'zh-Hant')"
    assert "False" == run(f"{code}; from cvi18n.locale.tags import folder; folder('zh'); print('babel' in sys.modules)")


def test_a_tag_needs_no_locale_data() -> None:
    code = "from cvi18n.locale.tags import canonical, poedit_code, direction; poedit_code(canonical('zh-hant'))"
    code += "; direction('ar'); from cvi18n.locale.negotiate import negotiate; negotiate('pt-AO', ['pt', 'pt-PT'])"
    assert "False 0" == run(
        f"import sys; {code}; from babel import localedata; print('babel.dates' in sys.modules, len(localedata._cache))"
    )
