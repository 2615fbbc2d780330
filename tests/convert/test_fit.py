"""Other people's values in the places of the source."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.convert.document import Imported, Settled, Value
from cvi18n.convert.fit import fitted
from cvi18n.diagnostic import has_errors
from cvi18n.model.resume import Resume
from cvi18n.source.read import read_source
from cvi18n.source.write import to_yaml
from tests.convert.bringing import notes, value


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        pytest.param("{basics: {name: '', url: null, x: ''}}", {"basics": {"x": ""}}, id="nothing said"),
        pytest.param("{work: [{}, {name: ''}, {name: A}]}", {"work": [{"name": "A"}]}, id="empty entries"),
        pytest.param("{skills: Go}", {"skills": [{"name": "Go"}]}, id="text for a list of records"),
        pytest.param("{skills: [Go, {name: C}]}", {"skills": [{"name": "Go"}, {"name": "C"}]}, id="text for a record"),
        pytest.param(
            "{basics: {location: Rome}}", {"basics": {"location": {"address": "Rome"}}}, id="text for a place"
        ),
        pytest.param("{languages: [English]}", {"languages": [{"language": "English"}]}, id="text for a language"),
        pytest.param("{work: {name: A}}", {"work": [{"name": "A"}]}, id="record for a list"),
        pytest.param("{work: [{highlights: One.}]}", {"work": [{"highlights": ["One."]}]}, id="text for a list"),
        pytest.param("{work: [{highlights: [[a, b]]}]}", {"work": [{"highlights": ["a\n\nb"]}]}, id="list for a point"),
        pytest.param("{work: [{summary: [a, b]}]}", {"work": [{"summary": "a\n\nb"}]}, id="list for prose"),
        pytest.param("{basics: {email: [a@b, c@d]}}", {"basics": {"email": "a@b, c@d"}}, id="list for a text"),
        pytest.param("{basics: {email: [a@b]}}", {"basics": {"email": "a@b"}}, id="list of one"),
        pytest.param("{basics: {phone: {home: 1, work: 2}}}", {"basics": {"phone": "1, 2"}}, id="record for a text"),
        pytest.param("{basics: [{name: A}]}", {"basics": {"name": "A"}}, id="list for a record"),
        pytest.param("{basics: {label: true}}", {"basics": {"label": "true"}}, id="flag for a text"),
        pytest.param('{work: [{keywords: "Go, C、D"}]}', {"work": [{"keywords": ["Go", "C", "D"]}]}, id="keywords"),
        pytest.param("{work: [{hidden: 'true'}]}", {"work": [{"hidden": True}]}, id="text for a flag"),
        pytest.param("{work: [{startDate: Jan 2020}]}", {"work": [{"startDate": "2020-01"}]}, id="date"),
        pytest.param("{work: [{startDate: Fall 2020}]}", {"work": [{"startDate": "Fall 2020"}]}, id="text for a date"),
        pytest.param(
            "{work: [{startDate: 2018 - 2020}]}", {"work": [{"startDate": "2018", "endDate": "2020"}]}, id="range"
        ),
        pytest.param(
            "{projects: [{date: 2018 - 2020}]}",
            {"projects": [{"startDate": "2018", "endDate": "2020"}]},
            id="range in a field of another name",
        ),
        pytest.param(
            "{projects: [{startDate: 2017, date: 2018 - 2020}]}",
            {"projects": [{"startDate": "2017", "date": "2018 - 2020"}]},
            id="range beside a start",
        ),
        pytest.param("{meta: {paper: a4, theme: even}}", {"meta": {"paper": "A4", "theme": "even"}}, id="paper"),
        pytest.param("{meta: {dateStyle: Long, digits: ''}}", {"meta": {"dateStyle": "long"}}, id="choices"),
        pytest.param(
            "{meta: {design: {accent: '#abc', font: Serif, x: 1}, pages: 2, fileName: '{name}'}}",
            {"meta": {"design": {"accent": "#abc", "font": "serif", "x": "1"}, "pages": "2", "fileName": "{name}"}},
            id="design",
        ),
        pytest.param(
            "{meta: {private: [basics.phone, basics.wechat, sections.a]}, basics: {wechat: x}, sections: [{title: a}]}",
            {
                "meta": {"private": ["basics.phone", "basics.wechat", "sections.a"]},
                "basics": {"wechat": "x"},
                "sections": [{"id": "a", "title": "a"}],
            },
            id="private",
        ),
        pytest.param("{meta: {labels: {work: Jobs, x: ''}}}", {"meta": {"labels": {"work": "Jobs"}}}, id="labels"),
        pytest.param("{meta: {sections: [], title: ''}}", {}, id="settings that say nothing"),
        pytest.param("{meta: {theme: [a, [b]]}}", {"meta": {"theme": ["a", ["b"]]}}, id="a theme of any form"),
        pytest.param("{own: [1, {a: null}]}", {"own": ["1", {"a": None}]}, id="unknown keys stay"),
        pytest.param(
            "{sections: [{title: My Talks}, {id: work}, {id: x}, {id: x}, {title: ！}]}",
            {
                "sections": [
                    {"id": "my-talks", "title": "My Talks"},
                    {"id": "work-2"},
                    {"id": "x"},
                    {"id": "x-2"},
                    {"id": "section", "title": "！"},
                ]
            },
            id="ids",
        ),
    ],
)
def test_fits(given_: str, expected: dict[str, Value]) -> None:
    document = value(given_)
    assert isinstance(document, dict)
    assert Imported(expected) == fitted(Imported(document))


@pytest.mark.parametrize(
    ("text", "expected", "notice"),
    [
        pytest.param(
            "work:\n- startDate: 03/04/2012\n",
            {"work": [{"startDate": "2012"}]},
            '2: startDate: "03/04/2012" is no certain date: taken as 2012',
            id="uncertain date",
        ),
        pytest.param(
            "work:\n- name: A\n  startDate: 6 months\n",
            {"work": [{"name": "A"}]},
            '3: left out: "6 months" in startDate, where it has no place',
            id="no date",
        ),
        pytest.param(
            "work:\n- name: A\n  hidden: maybe\n",
            {"work": [{"name": "A"}]},
            '3: left out: "maybe" in hidden, where it has no place',
            id="no flag",
        ),
        pytest.param(
            "meta:\n  language: Chinese, of course\n",
            {},
            '2: left out: "Chinese, of course" in language, where it has no place',
            id="no language",
        ),
        pytest.param(
            "meta:\n  labels: bold\n", {}, '2: left out: "bold" in labels, where it has no place', id="no labels"
        ),
        pytest.param("meta: even\n", {}, '1: left out: "even" in meta, where it has no place', id="no settings"),
        pytest.param(
            "meta:\n  paper: A5\n  theme: x\n",
            {"meta": {"theme": "x"}},
            '2: left out: "A5" in meta.paper, where it has no place',
            id="no paper",
        ),
        pytest.param(
            "own:\nmeta:\n  paper: A5\n",
            {"own": None},
            '3: left out: "A5" in meta.paper, where it has no place',
            id="no settings but a paper",
        ),
        pytest.param(
            "meta:\n  design:\n    accent: red\n    font: sans\n",
            {"meta": {"design": {"font": "sans"}}},
            '3: left out: "red" in meta.design.accent, where it has no place',
            id="no colour",
        ),
        pytest.param(
            "meta:\n  title: x\n  fileName: '{nam}'\n",
            {"meta": {"title": "x"}},
            '3: left out: "{nam}" in meta.fileName, where it has no place',
            id="no field of a file name",
        ),
        pytest.param(
            "meta:\n  private: [basics.phone, phone]\n",
            {"meta": {"private": ["basics.phone"]}},
            '2: left out: "phone" in meta.private, where it has no place',
            id="no fact",
        ),
        pytest.param(
            "meta:\n  sections:\n  - work\n  - sidebar\n",
            {"meta": {"sections": ["work"]}},
            '4: left out: "sidebar" in meta.sections, where it has no place',
            id="no section",
        ),
    ],
)
def test_tells_what_fits_nowhere(text: str, expected: dict[str, Value], notice: str) -> None:
    document = value(text)
    assert isinstance(document, dict)
    found = fitted(Imported(document))
    assert (expected, [notice]) == (found.document, notes(found))


LEAVES = st.sampled_from(
    ["", "a", "{a}", "sections.a", "a, b", "2018", "03/04/2012", "now", "5 days", "true", "中文", "x" * 80]
)
KEYS = (
    "name",
    "title",
    "hidden",
    "labels",
    "only",
    "paper",
    "digits",
    "sections",
    "private",
    "design",
    "accent",
    "density",
    "pages",
    "fileName",
    "language",
    "highlights",
    "date",
    "x",
)
VALUES: st.SearchStrategy[Value] = st.recursive(
    st.none() | st.booleans() | LEAVES,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3),
    max_leaves=6,
)
DOCUMENTS = st.dictionaries(st.sampled_from([spec.key for spec in Resume.SPECS]), VALUES)


@given(DOCUMENTS)
def test_the_source_reader_takes_what_fits(document: dict[str, Value]) -> None:
    found = fitted(Imported(document))
    source = read_source([("content/cv.yaml", to_yaml(found.document).encode())], lambda text: None)
    assert not has_errors(source.diagnostics), source.diagnostics


@given(DOCUMENTS)
def test_fitting_twice_is_fitting_once(document: dict[str, Value]) -> None:
    once = fitted(Imported(document))
    assert once.document == fitted(once).document


@given(DOCUMENTS)
def test_no_text_goes_silently(document: dict[str, Value]) -> None:
    found = fitted(Imported(document))
    told = json.dumps(found, ensure_ascii=False)
    for leaf in ("中文", "5 days"):
        assert (leaf in json.dumps(document, ensure_ascii=False)) == (leaf in told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Jan 2020", "Jan 2020", id="words that would be a date"),
        pytest.param("Jan 2018 – Mar 2019", "Jan 2018 – Mar 2019", id="words that would be a range"),
        pytest.param("2018/03", "2018-03", id="what the source would refuse"),
        pytest.param("now", "present", id="another word for present"),
    ],
)
def test_settled_dates_stay_as_far_as_the_source_takes_them(text: str, expected: str) -> None:
    document: dict[str, Value] = {"work": [{"startDate": Settled(text, 1)}]}
    assert {"work": [{"startDate": expected}]} == fitted(Imported(document)).document


def test_control_characters_become_blanks() -> None:
    document: dict[str, Value] = {"basics": {"label": "a\x0bb"}, "work": [{"highlights": ["c\x07"]}]}
    expected = {"basics": {"label": "a b"}, "work": [{"highlights": ["c"]}]}
    assert expected == fitted(Imported(document, ())).document
