from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.page import Header, Page, Section
from cvi18n.render.colour import DARK_PAPER, contrast, for_text
from cvi18n.render.design import Design, palette, unfit
from tests.render.sample_pages import line

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
SMALL_TEXT = 4.5  # WCAG 2.2, 1.4.3


@given(COLOURS)
def test_accent_can_be_read_whatever_is_chosen(accent: str) -> None:
    design = Design(accent)
    assert contrast(design.ink, "#ffffff") >= SMALL_TEXT
    assert contrast(design.glow, DARK_PAPER) >= SMALL_TEXT


@given(COLOURS)
def test_text_keeps_the_accent_where_that_can_be_read(accent: str) -> None:
    assert (for_text(accent) == accent) is (contrast(accent, "#ffffff") >= 5.3)


@given(COLOURS)
def test_text_can_be_read_on_a_tint_of_its_colour(accent: str) -> None:
    """Themes tint with 8 % of the accent, as CSS ``color-mix(in srgb, …)`` does."""
    mixed = (round(0.08 * int(accent[at : at + 2], 16) + 0.92 * 255) for at in (1, 3, 5))
    tint = "#" + "".join(f"{part:02x}" for part in mixed)
    assert contrast(Design(accent).ink, tint) >= SMALL_TEXT


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        pytest.param("#000000", "#ffffff", 21.0, id="most"),
        pytest.param("#777777", "#ffffff", 4.48, id="just too little"),
        pytest.param("#ff0000", "#ff0000", 1.0, id="none"),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


def test_palette_keeps_the_accent_for_what_is_no_text() -> None:
    css = palette(Design("#f5c518"))
    assert "--fill: #f5c518;" in css
    assert "--accent: #f5c518" not in css
    assert css.index("--accent") < css.index("@media screen and (prefers-color-scheme: dark)")


@pytest.mark.parametrize(
    ("key", "value", "right"),
    [
        pytest.param("accent", "#15576A", True, id="colour"),
        pytest.param("accent", "#abc", False, id="short colour"),
        pytest.param("accent", "teal", False, id="name of a colour"),
        pytest.param("accent", "#15576a; } body { x: y", False, id="more than a colour"),
        pytest.param("font", "serif", True, id="font"),
        pytest.param("font", "Georgia", False, id="family"),
        pytest.param("density", "airy", True, id="density"),
        pytest.param("density", "", False, id="empty"),
    ],
)
def test_setting_that_does_not_fit_is_told(key: str, value: str, right: bool) -> None:
    assert (unfit(key, value) == "") is right


def test_own_settings_come_over_those_of_the_theme() -> None:
    theme = Design("#111111", "serif", "compact", ("work",), ("skills",))
    assert theme.over({"density": "airy"}) == theme._replace(density="airy")
    assert theme.over({}) == theme


IDS = st.lists(st.sampled_from("abcdef"), unique=True)


@given(IDS, IDS)
def test_named_sections_come_first_and_the_others_keep_their_order(ids: list[str], named: list[str]) -> None:
    page = Page("en", "ltr", "A4", "", "", Header(()), tuple(Section(name, line(name), ()) for name in ids))
    arranged = [section.id for section in Design(sections=tuple(named)).arranged(page).sections]
    wanted = [name for name in named if name in ids]
    assert arranged == wanted + [name for name in ids if name not in named]
