"""A text without its markup, and what in it is no language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.check.fields import is_heading, is_person, is_prose, is_term, room
from cvi18n.check.pair import GAP, Pair, addresses, read
from cvi18n.check.pairs import PAIR_CHECKS
from cvi18n.check.profile import profile
from cvi18n.locale import tags


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("见 https://example.com/a?b=1。好", ["https://example.com/a?b=1"], id="Chinese behind it"),
        pytest.param("See (https://example.com/a_(b)).", ["https://example.com/a_(b)"], id="brackets"),
        pytest.param("Mail a.b@example.com, or www.example.org!", ["a.b@example.com", "www.example.org"], id="marks"),
        pytest.param("github.com/lin and example.com", ["github.com/lin", "example.com"], id="without a scheme"),
        pytest.param("Node.js, ASP.NET, e.g. cv.yaml at 3.10", [], id="names and files"),
    ],
)
def test_addresses(text: str, found: list[str]) -> None:
    assert found == addresses(text)


def test_prose_is_as_long_as_plain_and_hides_code_and_addresses() -> None:
    reading = read("用 **`a b`** 见https://example.com。")
    assert "用 a b 见https://example.com。" == reading.plain
    assert f"用 {GAP * 3} 见{GAP * 19}。" == reading.prose


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    reading = read(text)
    assert len(reading.plain) == len(reading.prose)


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from(["zh", "en", "fr", "ja", "ar"]))
def test_no_text_is_too_much_for_a_check(source: str, target: str, tag: str) -> None:
    for context in ("work.highlights", "label", "basics.name"):
        for check in PAIR_CHECKS:
            list(check(Pair(source, target, "zh", tag, context)))


@pytest.mark.parametrize(
    ("context", "kinds"),
    [
        pytest.param("work.highlights", "prose", id="points"),
        pytest.param("work.projects.highlights", "prose", id="points of a project"),
        pytest.param("sections.open.source.items", "prose", id="a section whose id has a dot"),
        pytest.param("sections.talks.entries.highlights.title", "heading", id="a lead-in of an own section"),
        pytest.param("work.keywords", "term", id="a keyword"),
        pytest.param("basics.name", "person", id="a name"),
        pytest.param("label", "heading", id="a label"),
        pytest.param("meta.labels.work", "heading", id="an own heading"),
        pytest.param("", "prose", id="nothing known"),
    ],
)
def test_kinds_of_fields(context: str, kinds: str) -> None:
    tests = {"prose": is_prose, "heading": is_heading, "term": is_term, "person": is_person}
    assert kinds.split() == [name for name, test in tests.items() if test(context)]


def test_room() -> None:
    assert (48, None) == (room("basics.label"), room("work.position"))


LANGUAGES = "en zh zh-Hant ja ko de fr es pt it nl pl ru ar he"


@pytest.mark.parametrize("tag", LANGUAGES.split())
def test_profile_of_each_language(tag: str) -> None:
    found = profile(tag)
    assert found.letters
    assert found.stops
    assert found.language == tags.locale(tag).language
    assert found.wide == (found.language in ("zh", "ja"))
    assert found.latin == (found.language in ("en", "de", "fr", "es", "pt", "it", "nl", "pl"))


@pytest.mark.parametrize("tag", ["sv", "el", "th", "uk", "hi", "sr-Latn", "vi", "und"])
def test_any_language_has_a_profile(tag: str) -> None:
    assert profile(tag).decimal
