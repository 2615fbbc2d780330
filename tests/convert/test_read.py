"""What holds for every origin: no text is lost, and what comes out is a source without an error."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.convert.detect import Kind
from cvi18n.convert.document import Value
from cvi18n.convert.read import read_cv
from cvi18n.diagnostic import Faults, has_errors
from cvi18n.source.read import read_source
from cvi18n.source.write import to_yaml
from tests.convert.bringing import HEADINGS, WORDS

COMPLEX = ("date", "start_date", "end_date", "location", "summary", "highlights", "own")
RENDERCV = {
    "experience": ("company", "position", *COMPLEX),
    "education": ("institution", "area", "degree", *COMPLEX),
    "publication": ("title", "authors", "doi", "url", "journal", "summary", "date"),
    "normal": ("name", *COMPLEX),
    "one-line": ("label", "details", "own"),
    "bullet": ("bullet", "own"),
    "number": ("number", "own"),
    "reversed": ("reversed_number", "own"),
}
JSON_RESUME = {
    "basics": ("name", "label", "picture", "email", "website", "summary", "location", "profiles", "own"),
    "work": ("company", "position", "startDate", "endDate", "summary", "highlights", "keywords", "own"),
    "education": ("institution", "area", "studyType", "gpa", "courses", "startDate", "own"),
    "awards": ("title", "date", "awarder", "summary"),
    "skills": ("name", "level", "keywords"),
    "languages": ("language", "fluency"),
    "own": ("a", "b"),
}
YAMLRESUME = {
    "work": ("name", "position", "startDate", "endDate", "summary", "keywords", "url", "own"),
    "projects": ("name", "description", "startDate", "summary", "keywords"),
    "education": ("institution", "degree", "area", "score", "courses", "summary", "startDate"),
    "references": ("name", "summary", "email", "phone", "relationship", "own"),
    "languages": ("language", "fluency", "keywords"),
    "publications": ("name", "publisher", "releaseDate", "summary"),
    "basics": ("name", "label", "headline", "summary", "url", "own"),
    "location": ("city", "country", "address"),
    "profiles": ("network", "username", "url"),
}
LISTS = {"highlights", "authors", "courses", "keywords", "profiles"}
# Each becomes a word that no other text holds.
TEXTS: st.SearchStrategy[Value] = st.sampled_from(
    [
        "@",
        "**@** and *more*",
        "[@](https://example.com)",
        "@ - @",
        "- @\n- @",
        "@\n\n@",
        "@, @",
        "2018 @",
        ["@", {"x": "@"}],
    ]
)


@st.composite
def entry(draw: st.DrawFn, keys: tuple[str, ...]) -> dict[str, Value]:
    chosen = draw(st.lists(st.sampled_from(keys), min_size=1, max_size=len(keys), unique=True))
    return {key: draw(st.lists(TEXTS, max_size=2)) if key in LISTS else draw(TEXTS) for key in chosen}


def entries(keys: dict[str, tuple[str, ...]]) -> st.SearchStrategy[dict[str, Value]]:
    return st.fixed_dictionaries({}, optional={name: st.lists(entry(own), max_size=2) for name, own in keys.items()})


@st.composite
def rendercv(draw: st.DrawFn) -> dict[str, Value]:
    names = st.sampled_from([*HEADINGS, "experience", "selected_honors", "教育经历"])
    kinds = st.sampled_from(sorted(RENDERCV)).flatmap(lambda kind: st.lists(entry(RENDERCV[kind]), max_size=2))
    sections = draw(st.dictionaries(names, kinds | st.lists(TEXTS, max_size=2), max_size=5))
    person = draw(entry(("name", "headline", "location", "own")))
    return {"cv": {**person, "sections": {name: [*found] for name, found in sections.items()}}}


@st.composite
def json_resume(draw: st.DrawFn) -> dict[str, Value]:
    return {"work": [{}], **draw(entries(JSON_RESUME))}


@st.composite
def yamlresume(draw: st.DrawFn) -> dict[str, Value]:
    found = draw(entries(YAMLRESUME))
    for one in ("basics", "location"):
        found[one] = next(iter(item), {}) if isinstance(item := found.get(one), list) else {}
    return {"content": {"work": [], **found}}


def with_words(value: Value, words: Iterator[int]) -> Value:
    """*value* with a word of its own for each ``@``."""
    if isinstance(value, dict):
        return {key: with_words(item, words) for key, item in value.items()}
    if isinstance(value, list):
        return [with_words(item, words) for item in value]
    if isinstance(value, str):
        first, *parts = value.split("@")
        return first + "".join(f"word{next(words)}x{part}" for part in parts)
    return value


@pytest.mark.parametrize(
    ("kind", "documents"),
    [
        pytest.param(Kind.RENDERCV, rendercv(), id="RenderCV"),
        pytest.param(Kind.JSON_RESUME, json_resume(), id="JSON Resume"),
        pytest.param(Kind.YAMLRESUME, yamlresume(), id="YAMLResume"),
    ],
)
@given(data=st.data())
def test_no_text_is_lost(kind: Kind, documents: st.SearchStrategy[dict[str, Value]], data: st.DataObject) -> None:
    numbers = iter(range(10_000))
    written = json.dumps(with_words(data.draw(documents), numbers), ensure_ascii=False)
    imported = read_cv("cv.json", written.encode(), WORDS, kind)
    told = json.dumps(imported, ensure_ascii=False)
    assert [] == [number for number in range(next(numbers)) if f"word{number}x" not in told]


ANY: st.SearchStrategy[Value] = st.recursive(
    st.none() | st.booleans() | st.sampled_from(["", "a", "2018", "- a", "[a](b)", "5 days"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                [
                    *(
                        "cv",
                        "content",
                        "sections",
                        "locale",
                        "layouts",
                        "language",
                        "advanced",
                        "page",
                        "summary",
                        "own",
                    ),
                    *("social_networks", "custom_connections", "experience", "company", "highlights", "basics", "work"),
                    *("profiles", "location", "degree", "skills", "label", "details", "network", "username", "order"),
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@pytest.mark.parametrize("kind", [Kind.RENDERCV, Kind.JSON_RESUME, Kind.YAMLRESUME])
@given(inner=ANY)
def test_whatever_it_holds_the_source_reader_takes_it(kind: Kind, inner: Value) -> None:
    whole = {"cv": inner, "content": inner, "basics": inner, "locale": inner, "layouts": inner, "work": [inner]}
    imported = read_cv("cv.json", json.dumps(whole).encode(), WORDS, kind)
    source = read_source([("content/cv.yaml", to_yaml(imported.document).encode())], lambda text: None)
    assert not has_errors(source.diagnostics), source.diagnostics


def test_a_page_that_is_no_cv() -> None:
    with pytest.raises(Faults) as raised:
        read_cv("cv.html", b"<html><script>alert(1)</script><body></body></html>", WORDS)
    assert ["not-a-cv"] == [fault.code for fault in raised.value.diagnostics]
