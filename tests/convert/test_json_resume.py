from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.convert.detect import Kind
from cvi18n.convert.document import Value
from cvi18n.convert.json_resume import read_json_resume
from tests.convert.bringing import document, notes, read, value


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{bio: {name: A}}", {"basics": {"name": "A"}}),
        ("{hobbies: [{name: Chess}]}", {"interests": [{"name": "Chess"}]}),
        ("{basics: {picture: a.jpg, website: x}}", {"basics": {"image": "a.jpg", "url": "x"}}),
        ("{basics: {firstName: A, lastName: B}}", {"basics": {"givenName": "A", "familyName": "B"}}),
        ("{basics: {location: {state: X}}}", {"basics": {"location": {"region": "X"}}}),
        ("{work: [{company: A, website: x}]}", {"work": [{"name": "A", "url": "x"}]}),
        ("{volunteer: [{website: x}]}", {"volunteer": [{"url": "x"}]}),
        ("{education: [{gpa: 4.0, degree: BA}]}", {"education": [{"score": "4.0", "studyType": "BA"}]}),
        ("{awards: [{awardDate: '2018', name: A}]}", {"awards": [{"date": "2018", "title": "A"}]}),
        ("{publications: [{website: x}]}", {"publications": [{"url": "x"}]}),
        ("{languages: [{name: A, level: B}]}", {"languages": [{"language": "A", "fluency": "B"}]}),
        pytest.param("{work: [{company: A, name: B}]}", {"work": [{"company": "A", "name": "B"}]}, id="both names"),
        pytest.param(
            "{basics: {profiles: {github: {username: a}, web: {url: x}}}}",
            {"basics": {"profiles": [{"network": "github", "username": "a"}, {"network": "web", "url": "x"}]}},
            id="mapping of networks",
        ),
        pytest.param(
            "{basics: {profiles: [{own: {a: b}}]}}",
            {"basics": {"profiles": [{"own": {"a": "b"}}]}},
            id="own keys alone",
        ),
        pytest.param(
            "{basics: {profiles: {network: github, username: a}}}",
            {"basics": {"profiles": [{"network": "github", "username": "a"}]}},
            id="one profile",
        ),
        pytest.param("{projects: [{company: A}]}", {"projects": [{"company": "A"}]}, id="other section"),
        pytest.param("{work: [{own: {company: A}}]}", {"work": [{"own": {"company": "A"}}]}, id="below an own key"),
        pytest.param("{basics: {}, work: x}", {"work": [{"name": "x"}]}, id="odd types"),
    ],
)
def test_draft(old: str, new: dict[str, Value]) -> None:
    assert new == document(old)


@pytest.mark.parametrize(
    ("exported", "source"),
    [
        ("{work: [{startDateText: Jan 2021}]}", {"work": [{"startDate": "Jan 2021"}]}),
        (
            "{education: [{startDateText: 2018-07, endDateText: Fall 2021}]}",
            {"education": [{"startDate": "2018-07", "endDate": "Fall 2021"}]},
        ),
        ("{volunteer: [{endDateText: present}]}", {"volunteer": [{"endDate": "present"}]}),
        ("{awards: [{dateText: 大三}]}", {"awards": [{"date": "大三"}]}),
        ("{publications: [{releaseDateText: soon}]}", {"publications": [{"releaseDate": "soon"}]}),
        pytest.param(
            "{work: [{startDate: 2018, startDateText: spring}]}",
            {"work": [{"startDate": "2018", "startDateText": "spring"}]},
            id="both",
        ),
        pytest.param(
            "{publications: [{dateText: soon}]}", {"publications": [{"dateText": "soon"}]}, id="date of another section"
        ),
        pytest.param(
            "{sections: [{id: talks, entries: [{date: Jan 2021}]}]}",
            {"sections": [{"id": "talks", "entries": [{"date": "Jan 2021"}]}]},
            id="section of the writer's own",
        ),
        pytest.param("{own: [{dateText: soon}]}", {"own": [{"dateText": "soon"}]}, id="own section"),
    ],
)
def test_dates_in_words_come_back(exported: str, source: dict[str, Value]) -> None:
    assert source == document(exported, Kind.JSON_RESUME)


@pytest.mark.parametrize("odd", [None, "text", []])
def test_no_document_is_an_empty_one(odd: Value) -> None:
    assert {} == read_json_resume(odd).document


KEYS = ("name", "url", "email", "summary", "highlights", "network", "institution", "date", "own")
ONE_ZERO = st.dictionaries(
    st.sampled_from(["basics", "work", "awards", "volunteer", "own"]),
    st.lists(st.dictionaries(st.sampled_from(KEYS[1:]), st.text(max_size=5), max_size=3), max_size=2),
)


@given(ONE_ZERO)
def test_a_document_of_today_stays_as_it_is(cv: dict[str, Value]) -> None:
    assert cv == read_json_resume(cv).document
    assert () == read_json_resume(cv).notices


def test_json_with_what_yaml_writes_otherwise() -> None:
    imported = read(
        """\
        {
        \t"$schema": "https://example.com/schema.json",
        \t"basics": {"name": "A \\ud83d\\ude00", "summary": "one\\r\\ntwo\\r\\n\\r\\nthree"},
        \t"work": [{"hidden": false, "x": [true, null, 3.10, "no", "a\\r\\nb"]}]
        }
        """
    )
    assert ["2: left out: $schema, for the new file names its own"] == notes(imported)
    assert {
        "basics": {"name": "A 😀", "summary": "one\ntwo\n\nthree"},
        "work": [{"hidden": False, "x": [True, None, "3.10", "no", "a\r\nb"]}],
    } == imported.document


def test_values_know_their_lines() -> None:
    found = value("a:\n  - b: c\n")
    assert {"a": [{"b": "c"}]} == found
