"""A pattern that is compiled when it is needed does what a compiled one does."""

from __future__ import annotations

import re

import pytest

from cvi18n.check.patterns import when_needed


def test_it_is_compiled_with_its_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    compile_now = re.compile

    def compile_and_tell(pattern: str, flags: int = 0) -> re.Pattern[str]:
        said.append(pattern)
        return compile_now(pattern, flags)

    monkeypatch.setattr("re.compile", compile_and_tell)
    pattern = when_needed("a(b)", re.IGNORECASE)
    assert [] == said
    assert "x" == pattern.sub("x", "AB")
    assert pattern.fullmatch("Ab")
    assert pattern.search("cab")
    assert ["a(b)"] == said


def test_it_has_what_a_pattern_has_and_no_more() -> None:
    pattern = when_needed("b+")
    assert ["b", "bb"] == pattern.findall("abcbb")
    assert ["b", "bb"] == [match[0] for match in pattern.finditer("abcbb")]
    assert "b+" == pattern.pattern
    with pytest.raises(AttributeError):
        _ = pattern.nothing  # type: ignore[attr-defined]
