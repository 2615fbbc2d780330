from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.page import Line, Locale, Page, Span, plain
from cvi18n.render.direction import directed, led
from tests.render.sample_pages import ARABIC, ENGLISH

LOCALES = {
    "ar": Locale("ar", "Arab", "EG", "rtl"),
    "en": Locale("en", "Latn", "US", "ltr"),
    "zh": Locale("zh", "Hans", "CN", "ltr"),
}
RTL = ARABIC._replace(locales=LOCALES)
LTR = ENGLISH._replace(locales=LOCALES)


def shown(line: Line, page: Page) -> str:
    """The text with the isolates as brackets."""
    return plain(directed(line, page)).translate({0x2066: "[", 0x2067: "{", 0x2069: "]"})


@pytest.mark.parametrize(
    ("page", "line", "expected"),
    [
        pytest.param(RTL, (Span("من 240 ms إلى"),), "من [240 ms] إلى", id="figure with unit"),
        pytest.param(RTL, (Span("بلغة C++ أو"),), "بلغة [C++] أو", id="sign at the end"),
        pytest.param(RTL, (Span("+971 50 000"),), "[+971 50 000]", id="phone"),
        pytest.param(RTL, (Span("على Kubernetes و Python 3"),), "على Kubernetes و Python 3", id="words need none"),
        pytest.param(RTL, (Span("layla@example.com"),), "layla@example.com", id="address needs none"),
        pytest.param(RTL, (Span("make -j8", code=True),), "make -j8", id="code that keeps its order"),
        pytest.param(RTL, (Span("--fast", code=True),), "[--fast]", id="code that does not"),
        pytest.param(
            RTL,
            (Span("قال "), Span("Led, ", lang="en"), Span("won (2019).", strong=True, lang="en"), Span(" ثم")),
            "قال [Led, won (2019).] ثم",
            id="a foreign sentence in several runs",
        ),
        pytest.param(RTL, (Span("负责评测。", lang="zh"),), "[负责评测。]", id="Chinese ends in a stop"),
        pytest.param(LTR, (Span("خبرة 3 سنوات.", lang="ar"),), "{خبرة 3 سنوات.]", id="Arabic on an English page"),
        pytest.param(LTR, (Span("خبرة سنوات", lang="ar"),), "خبرة سنوات", id="Arabic that keeps its order"),
        pytest.param(LTR, (Span("على Java ثم", lang="ar"),), "{على Java ثم]", id="Arabic with Latin inside"),
        pytest.param(LTR, (Span("240 ms, C++"), Span("go", code=True)), "240 ms, C++go", id="nothing to isolate"),
    ],
)
def test_runs_of_the_other_direction(page: Page, line: Line, expected: str) -> None:
    assert shown(line, page) == expected


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        pytest.param("مرحبا C++", False, id="Arabic first"),
        pytest.param("• مرحبا", False, id="after a bullet"),
        pytest.param("Python، مرحبا", True, id="Latin first"),
        pytest.param("\u2066C++\u2069 مرحبا", False, id="what is isolated does not count"),
        pytest.param("2019 – 2023", True, id="figures alone"),
        pytest.param("====", True, id="a rule"),
        pytest.param("", False, id="a blank line"),
    ],
)
def test_each_line_runs_from_the_right(line: str, marked: bool) -> None:
    assert led(line) == ("\u200f" + line if marked else line)


LINES = st.lists(
    st.builds(
        Span,
        st.text("aZ9 +-.,عم٣م中", min_size=1, max_size=8),
        code=st.booleans(),
        lang=st.sampled_from((None, "ar", "en", "zh")),
    ),
    max_size=6,
).map(tuple)


@given(LINES, st.sampled_from((RTL, LTR)))
def test_only_isolates_are_added_and_all_are_closed(line: Line, page: Page) -> None:
    said = plain(directed(line, page))
    assert re.sub("[\u2066\u2067\u2069]", "", said) == plain(line)
    assert re.fullmatch("(?:[^\u2066\u2067\u2069]|[\u2066\u2067][^\u2066\u2067\u2069]*\u2069)*", said)
