"""The months that are known by heart are CLDR's."""

from __future__ import annotations

import pytest

from cvi18n.check.quantity import months
from cvi18n.check.quantity.month_names import MONTHS


@pytest.mark.parametrize("tag", MONTHS)
def test_known_months_are_those_of_cldr(tag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = months.months(tag, {}, "")
    monkeypatch.setattr(months, "MONTHS", {})
    assert len(known.names) >= 12
    assert known == months.months(tag, {}, "")
