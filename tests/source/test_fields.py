"""Every key of the source lands in its field, with its place."""

from __future__ import annotations

import re
from functools import reduce

import pytest

from cvi18n.diagnostic import Place
from cvi18n.model.dates import Date
from cvi18n.model.text import Code, Prose, Text, Verbatim
from tests.source.reading import NAME, RESUME, found, read

# Each key, below the lists of its path, and the kind of its value.
JSON_RESUME = {
    "basics.name": Text,
    "basics.label": Text,
    "basics.image": Verbatim,
    "basics.email": Verbatim,
    "basics.phone": Verbatim,
    "basics.url": Verbatim,
    "basics.summary": Prose,
    "basics.location.address": Text,
    "basics.location.postalCode": Verbatim,
    "basics.location.city": Text,
    "basics.location.countryCode": Text,
    "basics.location.region": Text,
    "basics.profiles[].network": Text,
    "basics.profiles[].username": Verbatim,
    "basics.profiles[].url": Verbatim,
    "work[].name": Text,
    "work[].location": Text,
    "work[].description": Prose,
    "work[].position": Text,
    "work[].url": Verbatim,
    "work[].startDate": Date,
    "work[].endDate": Date,
    "work[].summary": Prose,
    "work[].highlights[]": Prose,
    "volunteer[].organization": Text,
    "volunteer[].position": Text,
    "volunteer[].url": Verbatim,
    "volunteer[].startDate": Date,
    "volunteer[].endDate": Date,
    "volunteer[].summary": Prose,
    "volunteer[].highlights[]": Prose,
    "education[].institution": Text,
    "education[].url": Verbatim,
    "education[].area": Text,
    "education[].studyType": Text,
    "education[].startDate": Date,
    "education[].endDate": Date,
    "education[].score": Text,
    "education[].courses[]": Text,
    "awards[].title": Text,
    "awards[].date": Date,
    "awards[].awarder": Text,
    "awards[].summary": Prose,
    "certificates[].name": Text,
    "certificates[].date": Date,
    "certificates[].url": Verbatim,
    "certificates[].issuer": Text,
    "publications[].name": Text,
    "publications[].publisher": Text,
    "publications[].releaseDate": Date,
    "publications[].url": Verbatim,
    "publications[].summary": Prose,
    "skills[].name": Text,
    "skills[].level": Text,
    "skills[].keywords[]": Text,
    "languages[].language": Text,
    "languages[].fluency": Text,
    "interests[].name": Text,
    "interests[].keywords[]": Text,
    "references[].name": Text,
    "references[].reference": Prose,
    "projects[].name": Text,
    "projects[].description": Prose,
    "projects[].highlights[]": Prose,
    "projects[].keywords[]": Text,
    "projects[].startDate": Date,
    "projects[].endDate": Date,
    "projects[].url": Verbatim,
    "projects[].roles[]": Text,
    "projects[].entity": Text,
    "projects[].type": Text,
    "meta.canonical": Verbatim,
    "meta.version": Verbatim,
    "meta.lastModified": Verbatim,
}
ADDITIONS = {
    "objective.position": Text,
    "objective.location": Text,
    "objective.salary": Text,
    "objective.availability": Text,
    "basics.details[].label": Text,
    "basics.details[].value": Prose,
    "basics.givenName": Text,
    "basics.familyName": Text,
    "basics.taglines[]": Text,
    "work[].projects[].name": Text,
    "work[].projects[].description": Prose,
    "work[].projects[].highlights[]": Prose,
    "work[].projects[].keywords[]": Text,
    "work[].projects[].startDate": Date,
    "work[].projects[].endDate": Date,
    "work[].projects[].url": Verbatim,
    "work[].projects[].roles[]": Text,
    "work[].projects[].entity": Text,
    "work[].projects[].type": Text,
    "work[].highlights[].title": Text,
    "work[].highlights[].text": Prose,
    "work[].highlights[].highlights[]": Prose,
    "work[].highlights[].highlights[].highlights[].title": Text,
    "work[].keywords[]": Text,
    "sections[].title": Text,
    "sections[].text": Prose,
    "sections[].items[]": Prose,
    "sections[].items[].title": Text,
    "sections[].pairs[].label": Text,
    "sections[].pairs[].value": Prose,
    "sections[].tags[]": Text,
    "sections[].entries[].title": Text,
    "sections[].entries[].subtitle": Text,
    "sections[].entries[].location": Text,
    "sections[].entries[].url": Verbatim,
    "sections[].entries[].date": Date,
    "sections[].entries[].startDate": Date,
    "sections[].entries[].endDate": Date,
    "sections[].entries[].summary": Prose,
    "sections[].entries[].highlights[]": Prose,
    "sections[].entries[].keywords[]": Text,
    "meta.title": Text,
    "meta.description": Text,
    "meta.keywords[]": Text,
}
ENTRIES = [
    *("basics.profiles[]", "basics.details[]", "work[]", "work[].projects[]", "work[].highlights[]", "volunteer[]"),
    *("education[]", "awards[]", "certificates[]", "publications[]", "skills[]", "languages[]", "interests[]"),
    *("references[]", "projects[]", "projects[].highlights[]", "sections[]", "sections[].items[]"),
    *("sections[].pairs[]", "sections[].entries[]"),
]


def document(path: str, value: str) -> str:
    """One line of YAML that holds *value* at *path* and nothing else."""

    def around(inner: str, step: str) -> str:
        name = step.removesuffix("[]")
        return f"{{{name}: [{inner}]}}" if name != step else f"{{{name}: {inner}}}"

    return reduce(around, reversed(path.split(".")), value)


def reach(root: object, path: str) -> object:
    """The value at *path*, the first of each list."""
    for step in path.split("."):
        root = getattr(root, re.sub("[A-Z]", lambda match: f"_{match[0].lower()}", step.removesuffix("[]")))
        if step.endswith("[]"):
            assert isinstance(root, tuple)
            assert len(root) == 1
            root = root[0]
    return root


@pytest.mark.parametrize(
    ("path", "kind"), [pytest.param(*row, id=row[0]) for row in {**JSON_RESUME, **ADDITIONS}.items()]
)
def test_each_key_lands_in_its_field(path: str, kind: type) -> None:
    value, line = ("2021-03", document(path, "2021-03")) if kind is Date else ("文 3.10", document(path, "文 3.10"))
    at = Place(NAME, 1, line.index(value) + 1)
    text = Text(value, at)
    source = read(line)
    shorthand = kind is Prose and path.endswith("s[]")
    expected = {Text: text, Prose: Prose((text,)), Verbatim: Verbatim(value, at), Date: Date(2021, 3)}[kind]
    assert expected == reach(source.resume, f"{path}.text" if shorthand else path)
    assert [] == [fault for fault in found(source.diagnostics) if "missing-id" not in fault]


@pytest.mark.parametrize("path", ENTRIES)
def test_every_entry_may_be_a_draft_or_for_some_languages_alone(path: str) -> None:
    line = document(path, "{hidden: true, only: [zh, pt_BR]}")
    resume = read(line).resume
    assert reach(resume, f"{path}.hidden") is True
    at = line.index("zh") + 1
    only = (Verbatim("zh", Place(NAME, 1, at)), Verbatim("pt-BR", Place(NAME, 1, at + 4)))
    assert only == getattr(reach(resume, path), "only")  # noqa: B009  of whichever record


@pytest.mark.parametrize(
    ("path", "value", "vocabulary"),
    [
        pytest.param("basics.location.countryCode", "CN", "countries", id="country"),
        pytest.param("education[].studyType", "master", "degrees", id="degree"),
        pytest.param("languages[].language", "en", "languages", id="language"),
        pytest.param("languages[].fluency", "B2", "proficiency", id="proficiency"),
        pytest.param("skills[].level", "advanced", "levels", id="level"),
    ],
)
def test_codes(path: str, value: str, vocabulary: str) -> None:
    line = document(path, value)
    at = Place(NAME, 1, line.index(f" {value}") + 2 if f" {value}" in line else line.index(value) + 1)
    assert Code(value, vocabulary, at) == reach(read(line).resume, path)


def test_settings() -> None:
    source = read("""\
        meta:
          language: pt_BR
          languages: [zh, zh-Hant]
          theme: even
          paper: Letter
          sections: [work, talks]
          labels: {work: 经历, skills: "", 3: 三}
        sections:
          - id: talks
    """)
    meta = source.resume.meta
    assert meta is not None
    assert meta.language is not None
    assert "pt-BR" == meta.language.value == source.resume.language
    assert ["zh", "zh-Hant"] == [tag.value for tag in meta.languages]
    assert "even" == meta.theme
    assert meta.paper is not None
    assert "Letter" == meta.paper.value
    assert ["work", "talks"] == [name.value for name in meta.sections]
    assert {"work": Text("经历", Place(NAME, 7, 18)), "3": Text("三", Place(NAME, 7, 37))} == meta.labels
    assert "talks" == source.resume.sections[0].own_context
    assert () == source.diagnostics


def test_a_theme_of_another_tool_is_kept() -> None:
    source = read("meta: {language: en, theme: {name: even, options: {colors: [red, null, '']}, deep: true}}")
    assert source.resume.meta is not None
    assert {"name": "even", "options": {"colors": ("red", None, "")}, "deep": "true"} == source.resume.meta.theme
    assert () == source.diagnostics


def test_a_highlight_is_text_or_a_mapping() -> None:
    [work] = read("work: [{highlights: [一, {title: 二, text: 三, highlights: [四]}, 5, '', null]}]").resume.work
    first, second, third, *open_points = work.highlights
    assert (None, "一", ()) == (first.title, _words(first.text), first.highlights)
    assert second.title is not None
    assert ("二", "三", "四") == (second.title.value, _words(second.text), _words(second.highlights[0].text))
    assert "5" == _words(third.text)
    assert [None, None] == [point.text for point in open_points]


def _words(prose: Prose | None) -> str:
    assert prose is not None
    return " ".join(text.value for text in prose.paragraphs)


def test_what_is_absent_leaves_no_trace() -> None:
    full = read("basics: {name: 林薇, label: '', url: ~, profiles: , location: null}\nwork: []\nskills: [null]")
    assert full.resume == read("basics: {name: 林薇}").resume
    assert [] == found(full.diagnostics)


def test_a_plain_json_resume_is_a_source_as_it_is() -> None:
    source = read(RESUME, "content/resume.json")
    assert ["source-language"] == [diagnostic.code for diagnostic in source.diagnostics]
    assert "en" == source.resume.language
    basics = source.resume.basics
    assert basics is not None
    assert "Twelve years under bridges. Happier above them." == _words(basics.summary)
    assert basics.location is not None
    assert basics.location.address is not None
    assert "1 Quay Harbour" == basics.location.address.value
    assert basics.image is None
    assert Date(2018, 4, 1) == source.resume.work[0].start_date
    assert source.resume.work[0].end_date is None
    assert {} == source.resume.extra
