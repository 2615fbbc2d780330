"""Pseudo-locales: longer, mirrored, and otherwise what they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n import inline
from cvi18n.locale.pseudo import ACCENTED, MIRRORED, PSEUDO, pseudo
from cvi18n.locale.tags import canonical, direction


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Skills", "⟦Šķîîļļš~⟧", id="word"),
        pytest.param("工作经历", "⟦工作经历~~⟧", id="no Latin letter"),
        pytest.param("**a** [b](https://e.org) `c` {d}", "⟦**åå** [ƀ](https://e.org) `c` {d}~~~~~~~~~~⟧", id="markup"),
        pytest.param("", "", id="nothing"),
        pytest.param("{label}: {value}", "{label}: {value}", id="signs alone"),
    ],
)
def test_accented(text: str, expected: str) -> None:
    assert expected == pseudo(text, ACCENTED)


def test_mirrored() -> None:
    assert "\u202ea\u202c 1 \u202e词\u202c {b}" == pseudo("a 1 词 {b}", MIRRORED)


@given(st.text("ab工 ,.1", min_size=3, max_size=90).filter(lambda text: set(text) & set("ab工")))
def test_a_third_longer(text: str) -> None:
    assert len(text) * 4 / 3 <= len(pseudo(text, ACCENTED)) <= len(text) * 2 + 2


@given(st.lists(st.sampled_from(["**a**", "*b*", "`c d`", "[e](https://e.org/a)", "text", "文字", "\\*"]), max_size=6))
def test_markup_stays(words: list[str]) -> None:
    text = " ".join(words)
    for tag in PSEUDO:
        shown = [(run.strong, run.emphasis, run.code, run.link) for run in inline.parse(pseudo(text, tag))]
        kept = [style for style in shown if any(style)]
        assert [
            style for run in inline.parse(text) if any(style := (run.strong, run.emphasis, run.code, run.link))
        ] == kept


def test_tags_are_locales() -> None:
    assert [*PSEUDO] == [canonical(tag) for tag in PSEUDO]
    assert ["ltr", "rtl"] == [direction(tag) for tag in PSEUDO]
