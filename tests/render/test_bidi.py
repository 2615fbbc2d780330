from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.render.bidi import isolated, runs


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        pytest.param("خفضته من 240 ms إلى 65 ms.", ["240 ms", "65 ms"], id="figures with units"),
        pytest.param("بلغة C++ أو C#.", ["C++", "C#"], id="signs after letters"),
        pytest.param("+971 50 000 0000", ["+971 50 000 0000"], id="phone"),
        pytest.param("layla@example.com", ["layla@example.com"], id="address"),
        pytest.param("(GPU)", ["GPU"], id="brackets stay outside"),
        pytest.param("שירות Node.js, React", ["Node.js, React"], id="hebrew"),
        pytest.param("2018 – 2023", [], id="dates keep the order of the paragraph"),
        pytest.param("بنسبة 40%", [], id="plain figures"),
        pytest.param("سيرة ذاتية", [], id="nothing to isolate"),
        pytest.param("\u2068C++\u2069", ["C++"], id="isolated already"),
    ],
)
def test_runs_are_found(text: str, apart: list[str]) -> None:
    assert apart == [part for part, isolate in runs(text) if isolate]


@given(st.text(alphabet=st.sampled_from("aZ9 +-.,:'()/@#אعם٣中–\u2068\u2069\n")))
def test_parts_joined_are_the_text(text: str) -> None:
    parts = list(runs(text))
    assert "".join(part for part, _ in parts) == text
    assert all(part for part, _ in parts)


def test_isolated_text_carries_the_characters_of_unicode() -> None:
    assert isolated("من 240 ms") == "من \u2068240 ms\u2069"
