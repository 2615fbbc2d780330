from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from cvi18n.diagnostic import has_errors
from cvi18n.model.kinds import ChoiceKind, CodeKind, MapKind, RecordKind, Spec
from cvi18n.model.record import Entry, Record
from cvi18n.model.resume import CustomSection, Meta, Resume
from cvi18n.model.sections import SECTIONS
from cvi18n.source.schema import Json, schema
from cvi18n.workspace import PACKAGE, package_bytes, write
from tests.source.reading import LANGUAGES, RESUME, read

VALIDATOR = Draft7Validator(schema())


def properties(name: str = "") -> dict[str, Json]:
    """The properties of a definition, or of the whole."""
    whole = schema()
    described = cast("dict[str, dict[str, Json]]", whole["definitions"])[name] if name else whole
    return cast("dict[str, Json]", described["properties"])


def records(base: type[Record] = Record) -> Iterator[type[Record]]:
    for record in base.__subclasses__():
        yield record
        yield from records(record)


def test_the_shipped_schema_is_that_of_the_model(request: pytest.FixtureRequest) -> None:
    """After a change of the model: run this once with CVI18N_UPDATE_GOLDEN=1 in the environment."""
    made = (json.dumps(schema(), indent=2, ensure_ascii=False) + "\n").encode()
    if request.config.getoption("--update-golden", False) or os.environ.get("CVI18N_UPDATE_GOLDEN"):
        write(os.path.join(PACKAGE, "schema.json"), made)
    assert made == package_bytes("schema.json")


def test_it_is_a_schema_of_draft_7() -> None:
    Draft7Validator.check_schema(schema())
    assert "http://json-schema.org/draft-07/schema#" == schema()["$schema"]


@pytest.mark.parametrize("record", [record for record in records() if record not in (Entry, Resume)])
def test_each_field_has_its_property_and_no_property_is_without_a_field(record: type[Record]) -> None:
    assert [spec.key for spec in record.SPECS] == list(properties(record.__name__))


def test_the_whole_has_the_fields_of_a_cv_and_names_its_schema() -> None:
    assert ["$schema", *(spec.key for spec in Resume.SPECS)] == list(properties())


def test_there_is_a_definition_for_each_record_and_one_for_dates() -> None:
    names = {record.__name__ for record in records() if record not in (Entry, Resume)}
    assert sorted(names | {"Date"}) == list(cast("dict[str, Json]", schema()["definitions"]))


def verdicts(document: str) -> tuple[bool, bool]:
    """Whether the schema takes a document of JSON, and whether the model does."""
    return VALIDATOR.is_valid(json.loads(document)), not has_errors(read(document, "content/cv.json").diagnostics)


DATES = [
    *("2018", "2018-07", "2018-07-15", "2018-12-31", "2024-02-29", "2023-04-30", "present", "", " ", " 2018-07 "),
    *("Fall 2021", "二〇二一年", "now or never", "nowadays", "presently", "－2018"),
]
NO_DATES = [
    *("2018-13", "2018-00", "2018-7", "2018-07-32", "2018-07-00", "2023-02-30", "2023-04-31", "2023-11-31", "0000"),
    *("2021/03", "2021.3", "2021年", "03-2021", "202103", "2021-03-15T10:00", "2018 - 2020", "3 years", "２０２１"),
    *("至今", "now", "Now", "NOW", "current", "Current", "Present", "PRESENT", " now "),
]


@pytest.mark.parametrize(
    ("document", "valid"),
    [
        *(pytest.param(json.dumps({"work": [{"startDate": date}]}), True, id=f"date-{date}") for date in DATES),
        *(pytest.param(json.dumps({"work": [{"startDate": date}]}), False, id=f"no-date-{date}") for date in NO_DATES),
        pytest.param('{"work": [{"startDate": 2018}]}', True, id="year-as-a-number"),
        pytest.param('{"work": [{"startDate": 2018.5}]}', False, id="fraction-as-a-date"),
        pytest.param('{"work": [{"startDate": 202103}]}', False, id="month-as-a-number"),
        pytest.param('{"work": [{"startDate": 18}]}', False, id="year-of-two-digits"),
        pytest.param('{"work": [{"startDate": null}]}', True, id="no-date"),
        pytest.param('{"work": [{"startDate": ["2018"]}]}', False, id="list-as-a-date"),
        pytest.param('{"work": [{"hidden": true}, {"hidden": false}, {"hidden": null}]}', True, id="hidden"),
        pytest.param('{"work": [{"hidden": "true"}]}', False, id="hidden-quoted"),
        pytest.param('{"work": [{"hidden": "yes"}]}', False, id="hidden-yes"),
        pytest.param('{"work": [{"hidden": 1}]}', False, id="hidden-number"),
        pytest.param('{"work": [{"only": ["zh", "pt_BR"]}, {"only": []}]}', True, id="only"),
        pytest.param('{"work": [{"only": "zh"}]}', False, id="only-text"),
        pytest.param(
            '{"work": [{"highlights": ["x", 3, null, {"title": "y", "highlights": [{}]}]}]}', True, id="points"
        ),
        pytest.param('{"work": [{"highlights": "x"}]}', False, id="points-as-text"),
        pytest.param('{"work": [{"highlights": [["x"]]}]}', False, id="points-in-a-list"),
        pytest.param('{"work": [{"highlights": [{"text": ["x"]}]}]}', False, id="point-with-a-list-of-text"),
        pytest.param('{"work": [{"highlights": [{"highlights": [{"title": {}}]}]}]}', False, id="nested-point"),
        pytest.param('{"skills": [{"level": "expert"}, {"level": "Master"}, {"level": 5}]}', True, id="levels"),
        pytest.param('{"skills": [{"level": ["expert"]}]}', False, id="list-as-a-level"),
        pytest.param(
            '{"education": [{"studyType": "bachelor", "score": 4.0}, {"studyType": "B.Sc."}]}', True, id="degrees"
        ),
        pytest.param(
            '{"languages": [{"language": "zh", "fluency": "C1"}, {"language": "粤语"}]}', True, id="languages"
        ),
        pytest.param('{"basics": {"name": 3, "phone": 12345, "location": {"postalCode": 4170}}}', True, id="numbers"),
        pytest.param('{"basics": {"name": ["x"]}}', False, id="list-as-a-name"),
        pytest.param('{"basics": "x"}', False, id="text-as-basics"),
        pytest.param('{"basics": null, "work": null, "meta": {"labels": null}}', True, id="nothing"),
        pytest.param('{"work": {}}', False, id="mapping-as-work"),
        pytest.param('{"work": ["x"]}', False, id="text-as-a-job"),
        pytest.param('{"x": [{}], "basics": {"y": {"z": []}}}', True, id="unknown-keys"),
        pytest.param(
            '{"meta": {"theme": {"name": "even"}, "paper": "A4", "labels": {"work": "x"}}}', True, id="settings"
        ),
        pytest.param('{"meta": {"paper": "A3"}}', False, id="paper"),
        pytest.param(
            '{"meta": {"design": {"accent": " #ABC ", "font": "serif", "density": "airy"}}}', True, id="design"
        ),
        pytest.param('{"meta": {"design": {"accent": "", "font": null}}}', True, id="design-that-says-nothing"),
        pytest.param('{"meta": {"design": "dark"}}', False, id="text-as-design"),
        pytest.param('{"meta": {"design": {"accent": "red"}}}', False, id="colour-by-name"),
        pytest.param('{"meta": {"design": {"accent": "#abcd"}}}', False, id="colour-of-four-digits"),
        pytest.param('{"meta": {"design": {"accent": 112233}}}', False, id="colour-without-its-sign"),
        pytest.param('{"meta": {"design": {"font": "Arial"}}}', False, id="font"),
        pytest.param('{"meta": {"design": {"density": "tight"}}}', False, id="density"),
        *(pytest.param(f'{{"meta": {{"pages": {pages}}}}}', True, id=f"pages-{pages}") for pages in ("1", '"2"', "99")),
        *(
            pytest.param(f'{{"meta": {{"pages": {pages}}}}}', False, id=f"no-pages-{pages}")
            for pages in ("0", "-1", "100", "1.5", '"two"', '"02"', "[2]")
        ),
        pytest.param('{"meta": {"dateStyle": "numeric", "digits": "native"}}', True, id="dates"),
        pytest.param('{"meta": {"dateStyle": "full"}}', False, id="date style"),
        pytest.param('{"meta": {"digits": "arab"}}', False, id="digits"),
        pytest.param('{"meta": {"labels": {"work": ["x"]}}}', False, id="list-as-a-label"),
        pytest.param('{"sections": [{"id": "talks"}, {"id": "演讲"}, {"id": "a_b-2"}]}', True, id="ids"),
        pytest.param('{"sections": [{"title": "x"}]}', False, id="no-id"),
        pytest.param('{"sections": [{"id": null}]}', False, id="null-id"),
        pytest.param('{"sections": [{"id": "my talks"}]}', False, id="id-with-a-space"),
        pytest.param('{"sections": [{"id": "2024"}]}', False, id="id-of-digits"),
        pytest.param('{"sections": [{"id": "a.b"}]}', False, id="id-with-a-dot"),
        pytest.param('{"sections": [{"id": "work"}]}', False, id="id-of-a-built-in-section"),
        pytest.param("[]", False, id="list-at-the-top"),
        pytest.param(RESUME, True, id="json-resume"),
    ],
)
def test_the_schema_and_the_model_agree(document: str, valid: bool) -> None:
    assert (valid, valid) == verdicts(document)


def test_a_leap_day_is_beyond_the_schema() -> None:
    assert (True, False) == verdicts('{"work": [{"startDate": "2023-02-29"}]}')


TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=6),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.none(),
)
BY_KIND: dict[str, st.SearchStrategy[object]] = {
    "date": st.one_of(st.sampled_from([*DATES, None]), st.integers(1000, 9999)),
    "flag": st.sampled_from([True, False, None]),
    "language": st.sampled_from(LANGUAGES),
    "url": st.sampled_from(["https://example.com/中文?a=b", "example.com", "", None]),
    "colour": st.sampled_from(["#abc", "#15576A", "", None]),
    "pages": st.sampled_from(["2", 12, "", None]),
    "fileName": st.sampled_from(["{name}-CV-{lang}", "", None]),
    "path": st.sampled_from(["basics.phone", "work.highlights", "", None]),
    "raw": st.recursive(TEXTS, lambda inner: st.lists(inner, max_size=2), max_leaves=3),
}


@st.composite
def documents(draw: st.DrawFn, record: type[Record], depth: int = 0) -> dict[str, object]:
    """A mapping with some of the record's keys, by the declarations of its fields."""
    specs = [spec for spec in record.SPECS if depth < 4 or not isinstance(spec.kind, RecordKind)]
    chosen = draw(st.lists(st.sampled_from(specs), max_size=4, unique_by=lambda spec: spec.key))
    found = {spec.key: draw(values(record, spec, depth)) for spec in chosen}
    # An id of its own for each: no section can be without.
    return {**found, "id": f"s{draw(st.uuids()).hex}"} if record is CustomSection else found


def values(record: type[Record], spec: Spec, depth: int) -> st.SearchStrategy[object]:
    if record is Meta and spec.key == "sections":
        return st.lists(st.sampled_from(SECTIONS), max_size=3)
    one = value(spec, depth)
    return st.lists(one, max_size=2) if spec.many else one


def value(spec: Spec, depth: int) -> st.SearchStrategy[object]:
    if isinstance(spec.kind, RecordKind):
        mappings: st.SearchStrategy[object] = documents(spec.kind.record(), depth + 1)
        return st.one_of(TEXTS, mappings) if spec.kind.shorthand else mappings
    if isinstance(spec.kind, MapKind):
        return st.dictionaries(st.text("abc中", max_size=3), TEXTS, max_size=2)
    if isinstance(spec.kind, ChoiceKind):
        return st.sampled_from([*spec.kind.choices, None])
    if isinstance(spec.kind, CodeKind):
        return st.one_of(TEXTS, st.sampled_from([*spec.kind.codes, "zh", "CN"]))
    return BY_KIND.get(spec.kind.name, TEXTS)


@given(documents(Resume))
def test_what_the_records_declare_is_taken_by_both(document: dict[str, object]) -> None:
    assert (True, True) == verdicts(json.dumps(document))
