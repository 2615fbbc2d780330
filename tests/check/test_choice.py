"""Which findings count, by the settings of a CV and the command line."""

from __future__ import annotations

import pytest

from cvi18n.check.choice import Choice, UnknownCheck

CODE, OTHER = frozenset(["term-lost"]), "url-changed"


@pytest.mark.parametrize(
    ("choice", "kept", "left_out"),
    [
        pytest.param(Choice(), "term-lost", "", id="nothing said"),
        pytest.param(Choice(skip=CODE), OTHER, "term-lost", id="skip"),
        pytest.param(Choice(only=CODE), "term-lost", OTHER, id="only"),
        pytest.param(Choice(CODE, CODE), "", "term-lost", id="skip is stronger"),
    ],
)
def test_choice(choice: Choice, kept: str, left_out: str) -> None:
    assert not kept or choice.keeps(kept)
    assert not left_out or not choice.keeps(left_out)


def test_command_line_replaces_only_and_adds_to_skip() -> None:
    choice = Choice(frozenset(["term-lost"]), frozenset(["url-changed"])).narrowed(["end-mark"], ["too-long"])
    assert Choice(frozenset(["end-mark"]), frozenset(["url-changed", "too-long"])) == choice
    assert choice == choice.narrowed([], [])


@pytest.mark.parametrize(("code", "nearest"), [("term-losst", "term-lost"), ("zzz", None)])
def test_unknown_code(code: str, nearest: str | None) -> None:
    with pytest.raises(UnknownCheck) as raised:
        Choice().narrowed([], [code])
    assert nearest == raised.value.nearest
