from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n import inline
from cvi18n.convert.blocks.runs import GAP, Lead, lead_in, markup, plain, plain_lead, tidy
from cvi18n.inline import Run

BOLD = Run("", strong=True)
TEXTS = st.text(st.sampled_from("ab *_`[]()\\!<>字：，“”—.\u00a0\u2003~#&"), min_size=1, max_size=8)
LINKS = st.sampled_from([None, None, "https://example.org/a_(b)", "mailto:a@example.org"])
RUNS = st.lists(st.builds(Run, TEXTS, st.booleans(), st.booleans(), st.booleans(), LINKS), max_size=5)


@given(RUNS)
def test_markup_shows_the_text_of_any_runs(runs: list[Run]) -> None:
    assert plain(tidy(runs)) == inline.to_text(markup(tuple(runs)))


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        pytest.param([Run("a * b")], r"a \* b", id="literal star"),
        pytest.param([Run("snake_case")], "snake_case", id="underscore in a word"),
        pytest.param([Run("a "), BOLD._replace(text="b "), Run("c")], "a **b** c", id="blank inside bold"),
        pytest.param([BOLD._replace(text="注意："), Run("这里")], "**注意：**这里", id="Chinese bold before a letter"),
        pytest.param([Run("x"), BOLD._replace(text="a."), Run("b")], "xa.b", id="bold that markup cannot say"),
        pytest.param([Run("a`b", code=True)], "``a`b``", id="code with a tick"),
        pytest.param([Run("a", link="https://e.org/(b)")], "[a](<https://e.org/(b)>)", id="brackets in a link"),
        pytest.param([Run("a", strong=True, link="https://e.org")], "[**a**](https://e.org)", id="bold link"),
        pytest.param([Run("a", strong=True, emphasis=True)], "***a***", id="bold and emphasis"),
        pytest.param([Run(f"a{GAP}b")], "a b", id="gap"),
    ],
)
def test_markup(runs: list[Run], expected: str) -> None:
    assert expected == markup(tuple(runs))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("  a \t b ", "a b", id="blanks"),
        pytest.param("汉\n 字", "汉字", id="line break between Chinese characters"),
        pytest.param("汉 字", "汉 字", id="typed space between Chinese characters"),
        pytest.param("汉\nb", "汉 b", id="line break before Latin"),
        pytest.param("20\u00a0%", "20\u00a0%", id="space that holds"),
        pytest.param("a\u2003 b", f"a{GAP}b", id="wide space"),
        pytest.param("a\u200bb", "ab", id="space without width"),
    ],
)
def test_tidy(text: str, expected: str) -> None:
    assert (Run(expected),) == tidy([Run(text)])


@pytest.mark.parametrize(
    ("bold", "rest", "expected"),
    [
        pytest.param("a:", " b", ("a", "b"), id="colon in bold"),
        pytest.param("a：", "b", ("a", "b"), id="Chinese colon"),
        pytest.param("a", ": b", ("a", "b"), id="colon behind bold"),
        pytest.param("a", " – b", ("a", "b"), id="dash"),
        pytest.param("a:", "", ("a", ""), id="nothing behind it"),
        pytest.param("a", " b", None, id="bold word"),
        pytest.param("a", "", None, id="bold line"),
    ],
)
def test_lead_in(bold: str, rest: str, expected: tuple[str, str] | None) -> None:
    found = lead_in(tidy([Run(bold, strong=True), Run(rest)]))
    assert expected == (found and (found.label, plain(found.rest)))


def test_link_is_no_lead_in() -> None:
    assert lead_in((Run("a", strong=True, link="https://e.org"), Run(": b"))) is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param("Email: a", "Email", id="label"),
        pytest.param("邮箱：a", "邮箱", id="Chinese"),
        pytest.param("https://e.org", None, id="address"),
        pytest.param("12:30", None, id="time"),
        pytest.param("I came, I saw, and this is what I found: a", None, id="sentence"),
    ],
)
def test_plain_lead(text: str, label: str | None) -> None:
    found = plain_lead((Run(text),))
    assert label == (found.label if found else None)


def test_text_behind_a_lead_in_keeps_its_style() -> None:
    runs = (Run("a:", strong=True), Run(" "), Run("b", emphasis=True))
    assert Lead("a", (Run("b", emphasis=True),)) == lead_in(runs)
