"""Documents for JSON Resume's themes: what is said otherwise there, and that nothing is lost on the way back."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterator
from textwrap import dedent
from typing import cast

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.compose import Setting
from cvi18n.convert.detect import Kind
from cvi18n.convert.document import Vocabulary
from cvi18n.convert.read import read_cv
from cvi18n.diagnostic import has_errors
from cvi18n.export import export
from cvi18n.locale.labels import builtin_labels
from cvi18n.locale.negotiate import covers
from cvi18n.locale.voice import Cldr
from cvi18n.model.dates import Date, Present
from cvi18n.model.kinds import DATE, RecordKind
from cvi18n.model.record import Record
from cvi18n.model.resume import Resume
from cvi18n.model.text import Code, Prose, Text, Verbatim
from cvi18n.model.walk import prune
from cvi18n.source.read import read_source
from cvi18n.source.write import to_yaml
from cvi18n.translate import Labels, Tally, translate
from tests.random_sources import Json, json_resumes, sources

ANY_DAY = datetime.date(2026, 1, 1)

LAW = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def read(text: str) -> Resume:
    """The CV of a JSON text, which has no error."""
    source = read_source([("content/cv.json", text.encode())], lambda _: None)
    assert not has_errors(source.diagnostics), [str(found) for found in source.diagnostics]
    return source.resume


def shown(resume: Resume, tag: str) -> Resume:
    """*resume* without drafts and what other languages show."""
    return prune(
        resume,
        lambda entry: not entry.hidden and (not entry.only or covers([only.value for only in entry.only], tag)),
    )


def exported(resume: Resume, tag: str, *entries: Entry) -> str:
    """The document of *resume* in *tag*, as ``build`` comes to it."""
    tally, catalog = Tally(own=tag == resume.language), Catalog(entries)
    words = Labels(tag, catalog, builtin_labels(tag), tally)
    return export(translate(shown(resume, tag), catalog, tally), Setting(words, Cldr(tag), ANY_DAY))


def document(source: str, tag: str, *entries: Entry) -> dict[str, Json]:
    """The document of a YAML source."""
    found = read_source([("content/cv.yaml", dedent(source).encode())], lambda _: None)
    assert not has_errors(found.diagnostics), [str(fault) for fault in found.diagnostics]
    made: dict[str, Json] = json.loads(exported(found.resume, tag, *entries))
    return made


def content(value: object) -> object:
    """What *value* says, without the places where it stands; None for a record that says nothing."""
    match value:
        case Record():
            fields = {name: content(field) for name, field in vars(value).items() if name not in ("at", "extra")}
            said = {name: field for name, field in fields.items() if field not in (None, (), {})}
            return (type(value), value.extra, said) if said or value.extra else None
        case Text() | Verbatim() | Code():
            return type(value), value.value
        case Prose(paragraphs):
            return tuple(paragraph.value for paragraph in paragraphs)
        case Date():
            return value
        case tuple():
            return tuple(found for item in value if (found := content(item)) is not None)
        case dict():
            return {key: content(item) for key, item in value.items()}
    return value


# --- What a source says otherwise than JSON Resume ------------------------------------------------------

NESTED = """
work:
  - highlights:
      - 一句话。
      - title: 召回
        text: 三路并行。
        highlights:
          - title: 向量
            text: 占点击的**37%**。
            highlights: [最里面。]
          - 无标题。
      - 最后。
"""


def highlights(source: str, tag: str, *entries: Entry) -> Json:
    found = document(source, tag, *entries).get("work", [{}])
    assert isinstance(found, list)
    assert isinstance(found[0], dict)
    return found[0].get("highlights")


def test_nested_points_are_one_list_in_order() -> None:
    expected = ["一句话。", "召回：三路并行。", "向量：占点击的**37%**。", "最里面。", "无标题。", "最后。"]
    assert expected == highlights(NESTED, "zh")


def test_lead_in_has_the_colon_of_the_language() -> None:
    texts = {"召回": "Recall", "向量": "Vectors"}
    entries = [Entry(source, "work.highlights.title", target) for source, target in texts.items()]
    entries.append(Entry("占点击的**37%**。", "work.highlights", "**37%** of clicks."))
    assert highlights(NESTED, "en", *entries) == [
        "一句话。",
        "Recall: 三路并行。",
        "Vectors: **37%** of clicks.",
        "最里面。",
        "无标题。",
        "最后。",
    ]


def test_colon_is_the_catalog_s() -> None:
    french = Entry("{label}: {value}", "label", "{label}\u00a0: {value}")
    source = "work: [{highlights: [{title: Titre, text: Texte.}]}]"
    assert ["Titre\u00a0: Texte."] == highlights(source, "fr", french)


@pytest.mark.parametrize(
    ("point", "expected"),
    [
        pytest.param("{title: Why?, text: Because.}", ["Why? Because."], id="own punctuation"),
        pytest.param("{title: Alone}", ["Alone"], id="lead-in alone"),
        pytest.param("{title: Above, highlights: [Below.]}", ["Above:", "Below."], id="lead-in of points"),
        pytest.param("{highlights: [Below.]}", ["Below."], id="points alone"),
        pytest.param("{x-key: only}", None, id="nothing"),
        pytest.param("{title: '*Sic*', text: A *b*.}", [r"\*Sic\*: A *b*."], id="signs in a lead-in are no markup"),
        pytest.param("{title: '*Sic*'}", [r"\*Sic\*"], id="signs in a lead-in alone"),
        pytest.param("{title: snake_case *, text: A *b*.}", ["snake_case *: A *b*."], id="signs that are no markup"),
        pytest.param('{title: T, text: "One.\\n\\nTwo."}', ["T: One.\n\nTwo."], id="paragraphs"),
    ],
)
def test_point(point: str, expected: Json) -> None:
    source = f"meta: {{language: en}}\nwork: [{{highlights: [{point}]}}]"
    assert expected == highlights(source, "en")


def test_points_of_own_sections_are_text_as_well() -> None:
    source = "sections: [{id: talks, items: [{title: A, text: B}], entries: [{highlights: [{title: C, text: D}]}]}]"
    section = document(source, "en")["sections"]
    assert section == [{"id": "talks", "items": ["A: B"], "entries": [{"highlights": ["C: D"]}]}]


def test_projects_of_jobs_come_first_and_name_the_employer() -> None:
    source = """
        work:
          - name: 云杉出行
            projects: [{name: 甲}, {name: 乙, entity: 客户}]
          - position: 顾问
            projects: [{name: 丙}]
        projects: [{name: 丁}]
        """
    made = document(source, "en", Entry("云杉出行", "work.name", "Spruce Rides"))
    assert made["work"] == [{"name": "Spruce Rides"}, {"position": "顾问"}]
    assert made["projects"] == [
        {"name": "甲", "entity": "Spruce Rides"},
        {"name": "乙", "entity": "客户"},
        {"name": "丙"},
        {"name": "丁"},
    ]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param("description: One., summary: Two.", "One.\n\nTwo.", id="both"),
        pytest.param("summary: Two.", "Two.", id="summary alone"),
    ],
)
def test_summary_of_a_project_follows_its_description(fields: str, expected: str) -> None:
    assert document(f"projects: [{{{fields}}}]", "en")["projects"] == [{"description": expected}]


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        pytest.param("zh", ["法语", "母语", "硕士", "精通"], id="zh"),
        pytest.param("en", ["French", "Native", "Master’s degree", "Expert"], id="en"),
        pytest.param("fr", ["Français", "Langue maternelle", "Master", "Niveau expert"], id="capitalised"),
    ],
)
def test_codes_are_named(tag: str, expected: list[str]) -> None:
    source = """
        meta: {language: zh}
        languages: [{language: fr, fluency: native}]
        education: [{studyType: master}]
        skills: [{level: expert}]
        """
    made = document(source, tag)
    language, fluency, degree, level = expected
    assert made["languages"] == [{"language": language, "fluency": fluency}]
    assert made["education"] == [{"studyType": degree}]
    assert made["skills"] == [{"level": level}]


def test_codes_are_named_in_the_writer_s_own_words() -> None:
    source = "meta: {language: zh, labels: {proficiency.native: 从小说}}\nlanguages: [{language: zh, fluency: native}]"
    own = Entry("从小说", "meta.labels.proficiency.native", "Since childhood")
    assert document(source, "zh")["languages"] == [{"language": "中文", "fluency": "从小说"}]
    assert document(source, "en", own)["languages"] == [{"language": "Chinese", "fluency": "Since childhood"}]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("{language: xx, fluency: B2}", {"language": "Xx", "fluency": "B2"}, id="no name"),
        pytest.param("{language: 方言, fluency: 能听懂}", {"language": "方言", "fluency": "能听懂"}, id="words"),
    ],
)
def test_what_has_no_name_stays(source: str, expected: Json) -> None:
    assert document(f"languages: [{source}]", "zh")["languages"] == [expected]


def test_name_of_a_language_is_no_code() -> None:
    made = exported(read('{"languages": [{"language": "gaa"}, {"language": "nds"}]}'), "fr")
    assert json.loads(made)["languages"] == [{"language": "Ga"}, {"language": "Bas-allemand"}]
    assert not any(isinstance(spoken.language, Code) for spoken in read(made).languages)


def test_country_stays_a_code() -> None:
    made = document("basics: {location: {city: 杭州, countryCode: CN}}", "en")
    assert made["basics"] == {"location": {"city": "杭州", "countryCode": "CN"}}


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        pytest.param("startDate: 2018, endDate: 2020-02-29", {"startDate": "2018", "endDate": "2020-02-29"}, id="ISO"),
        pytest.param("startDate: 2018, endDate: present", {"startDate": "2018"}, id="open"),
        pytest.param("endDate: 2018", {"endDate": "2018"}, id="end alone"),
        pytest.param("endDate: present", {"endDateText": "present"}, id="open end alone"),
        pytest.param("startDate: Fall 2021", {"startDateText": "Fall 2021"}, id="words"),
        pytest.param(
            "startDate: 2018-07, endDate: Fall 2021",
            {"startDateText": "2018-07", "endDateText": "Fall 2021"},
            id="the other end of words: alone it would be open",
        ),
        pytest.param(
            "startDate: Fall 2021, endDate: present",
            {"startDateText": "Fall 2021", "endDateText": "present"},
            id="words until today",
        ),
    ],
)
def test_dates(dates: str, expected: Json) -> None:
    made = document(f"work: [{{{dates}}}]\neducation: [{{{dates}}}]", "en")
    assert made["work"] == made["education"] == [expected]


def test_single_date_in_words() -> None:
    assert document("awards: [{date: Fall 2021, x-key: a}]", "en")["awards"] == [
        {"x-key": "a", "dateText": "Fall 2021"}
    ]


def test_dates_of_own_sections_stay() -> None:
    entries: Json = [{"startDate": "2018", "endDate": "present"}, {"date": "Fall 2021"}]
    made = document(f"sections: [{{id: talks, entries: {json.dumps(entries)}}}]", "en")
    assert made["sections"] == [{"id": "talks", "entries": entries}]


@pytest.mark.parametrize(
    ("names", "tag", "expected"),
    [
        pytest.param("givenName: 若溪, familyName: 闻", "zh", "闻若溪", id="family name first"),
        pytest.param("givenName: Ruoxi, familyName: Wen, name: X", "en", "Ruoxi Wen", id="given name first"),
        pytest.param("givenName: 若溪", "zh", "若溪", id="one of the two"),
        pytest.param("name: 闻若溪", "zh", "闻若溪", id="as written"),
        pytest.param("label: 工程师", "zh", None, id="none"),
    ],
)
def test_name(names: str, tag: str, expected: str | None) -> None:
    basics = document(f"basics: {{{names}}}", tag)["basics"]
    assert isinstance(basics, dict)
    assert expected == basics.get("name")


def test_name_in_translation() -> None:
    entries = [Entry("若溪", "basics.givenName", "Ruoxi"), Entry("闻", "basics.familyName", "Wen")]
    made = document("basics: {givenName: 若溪, familyName: 闻}", "en", *entries)
    assert made["basics"] == {"name": "Ruoxi Wen", "givenName": "Ruoxi", "familyName": "Wen"}


# --- What it keeps --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "tag", "expected"),
    [
        pytest.param("basics: {name: 闻若溪}", "zh", None, id="as the text looks"),
        pytest.param("basics: {name: 闻若溪}", "en", {"language": "en"}, id="not as the text looks"),
        pytest.param("meta: {language: zh}\nbasics: {name: 闻若溪}", "zh", {"language": "zh"}, id="as in the source"),
        pytest.param("meta: {language: zh}\nbasics: {name: 闻若溪}", "fr", {"language": "fr"}, id="the page's"),
        pytest.param("meta: {theme: even}", "en", {"theme": "even"}, id="nothing to look at"),
    ],
)
def test_language(source: str, tag: str, expected: Json) -> None:
    assert expected == document(source, tag).get("meta")


def test_settings_and_additions_are_kept_in_the_language() -> None:
    source = """
        meta: {language: zh, languages: [en], labels: {work: 履历}, theme: {name: even, dark: true}, canonical: x}
        basics: {taglines: [先量准], details: [{label: 学历, value: 硕士}]}
        objective: {position: 工程师}
        sections: [{id: talks, title: 分享, pairs: [{label: 共, value: 两场}], tags: [量化]}]
        """
    texts = {
        "履历": ("meta.labels.work", "Path"),
        "先量准": ("basics.taglines", "Measure"),
        "学历": ("basics.details.label", "Degree"),
        "硕士": ("basics.details.value", "Master"),
        "工程师": ("objective.position", "Engineer"),
        "分享": ("sections.talks.title", "Talks"),
        "共": ("sections.talks.pairs.label", "In all"),
        "两场": ("sections.talks.pairs.value", "two"),
        "量化": ("sections.talks.tags", "quantization"),
    }
    made = document(source, "en", *(Entry(text, context, target) for text, (context, target) in texts.items()))
    del made["$schema"]
    assert made == yaml.safe_load("""
        meta: {language: en, languages: [en], labels: {work: Path}, theme: {name: even, dark: true}, canonical: x}
        basics: {taglines: [Measure], details: [{label: Degree, value: Master}]}
        objective: {position: Engineer}
        sections: [{id: talks, title: Talks, pairs: [{label: In all, value: two}], tags: [quantization]}]
        """)


def test_drafts_and_other_languages_stay_out() -> None:
    source = """
        work:
          - name: A
            highlights: [{text: draft, hidden: true}, {text: German, only: [de]}, {text: English, only: [en]}]
          - {name: B, hidden: true}
          - {name: C, only: [en]}
        """
    assert document(source, "en")["work"] == [{"name": "A", "highlights": ["English"]}, {"name": "C", "only": ["en"]}]
    assert document(source, "fr")["work"] == [{"name": "A"}]


def test_what_says_nothing_stays_out() -> None:
    source = "meta: {language: en, labels: {}}\ninterests: [{}, {name: ''}]\nwork: [{highlights: [{x-key: 1}]}]"
    made = document(source, "en")
    del made["$schema"]
    assert made == {"meta": {"language": "en"}}


def test_language_is_said_where_dates_in_words_would_make_it_another() -> None:
    source = "awards: [{title: 奖项, awarder: Anns Old, date: Fall of 2021}]"
    assert document(source.replace("date: Fall of 2021", ""), "zh").get("meta") is None
    assert document(source, "zh")["meta"] == {"language": "zh"}


def test_unknown_keys_are_kept() -> None:
    source = "x-key: [{a: ~, b: [true, false], c: 12, d: '', e: no}]\nwork: [{x-key: {f: 1.50}}]"
    made = document(source, "en")
    assert made["x-key"] == [{"a": None, "b": [True, False], "c": "12", "d": "", "e": "no"}]
    assert made["work"] == [{"x-key": {"f": "1.50"}}]


def test_form_of_the_file() -> None:
    text = exported(
        read('{"work": [], "basics": {"name": "闻若溪\\u0085x", "summary": "a\\n\\nb", "email": ""}}'), "zh"
    )
    assert text == dedent("""\
        {
          "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
          "basics": {
            "name": "闻若溪\\u0085x",
            "summary": "a\\n\\nb"
          }
        }
        """)


# --- The way back ---------------------------------------------------------------------------------------


def imported(text: str) -> Resume:
    """The CV of a JSON text as ``cvi18n import`` brings it in."""
    found = read_cv("cv.json", text.encode(), Vocabulary({}), Kind.JSON_RESUME)
    source = read_source([("content/cv.yaml", to_yaml(found.document).encode())], lambda _: None)
    assert not has_errors(source.diagnostics), [str(fault) for fault in source.diagnostics]
    return source.resume


WAYS_BACK = pytest.mark.parametrize("back", [read, imported])


@WAYS_BACK
@LAW
@given(document=json_resumes())
def test_json_resume_comes_back_as_it_was(back: Callable[[str], Resume], document: Json) -> None:
    resume = read(json.dumps(document))
    assert content(resume) == content(back(exported(resume, resume.language)))


@WAYS_BACK
@LAW
@given(document=sources(), tag=st.sampled_from(["zh", "en", "fr", "hu"]))
def test_exporting_what_was_exported_gives_the_same(back: Callable[[str], Resume], document: Json, tag: str) -> None:
    first = exported(read(json.dumps(document)), tag)
    again = back(first)
    assert tag == again.language
    assert first == exported(again, tag)


@LAW
@given(document=sources())
def test_every_date_comes_back_from_its_words(document: Json) -> None:
    resume = read(json.dumps(document))
    tag = resume.language
    assert sorted(dates(shown(resume, tag))) == sorted(dates(imported(exported(resume, tag))))


def dates(record: Record) -> Iterator[tuple[str, str]]:
    """The key and the text of each date but an open end, which a start without an end says as well."""
    for spec, value in record.present():
        if isinstance(spec.kind, RecordKind):
            for inner in (value,) if isinstance(value, Record) else cast("tuple[Record, ...]", value):
                yield from dates(inner)
        elif spec.kind is DATE and not isinstance(value, Present):
            yield spec.key, value.iso if isinstance(value, Date) else cast("Text", value).value
