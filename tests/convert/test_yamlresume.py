from __future__ import annotations

import pytest

from cvi18n.convert.document import Value
from cvi18n.convert.yamlresume.codes import plain_name
from tests.convert.bringing import document, notes, read


def test_the_person() -> None:
    text = """\
        content:
          basics:
            name: 林晓雨
            headline: 数据分析师
            phone: "+86 138 0000 0000"
            email: lin@example.com
            url: https://example.com
            summary: |
              7年经验。

              - 一
              - 二
          location: {address: 示例路1号, city: 北京, region: 北京市, country: China, postalCode: "100022"}
          profiles:
            - {network: Zhihu, username: lin, url: https://example.com/lin}
        locale:
          language: zh-hans
        """
    assert {
        "meta": {"language": "zh"},
        "basics": {
            "name": "林晓雨",
            "label": "数据分析师",
            "phone": "+86 138 0000 0000",
            "email": "lin@example.com",
            "url": "https://example.com",
            "summary": "7年经验。\n\n一\n\n二",
            "location": {
                "address": "示例路1号",
                "city": "北京",
                "region": "北京市",
                "postalCode": "100022",
                "countryCode": "CN",
            },
            "profiles": [{"network": "Zhihu", "username": "lin", "url": "https://example.com/lin"}],
        },
    } == document(text)


@pytest.mark.parametrize(
    ("section", "entry", "expected"),
    [
        pytest.param(
            "work",
            "{name: A, position: B, startDate: Apr 2021, endDate: '',"
            ' summary: "Lead.\\n\\n- x\\n- y", keywords: [Go]}',
            {
                "name": "A",
                "position": "B",
                "startDate": "2021-04",
                "summary": "Lead.",
                "keywords": ["Go"],
                "highlights": ["x", "y"],
            },
            id="work",
        ),
        pytest.param(
            "volunteer",
            "{organization: A, position: B, startDate: '2021', summary: '- x'}",
            {"organization": "A", "position": "B", "startDate": "2021", "highlights": ["x"]},
            id="volunteer",
        ),
        pytest.param(
            "projects",
            "{name: A, description: B, summary: '- x', startDate: 2021-04-15}",
            {"name": "A", "description": "B", "startDate": "2021-04-15", "highlights": ["x"]},
            id="projects",
        ),
        pytest.param(
            "education",
            "{institution: A, area: B, degree: Master, score: '3.9', courses: [c], summary: 'Lead.'}",
            {
                "institution": "A",
                "area": "B",
                "studyType": "master",
                "score": "3.9",
                "courses": ["c"],
                "summary": "Lead.",
            },
            id="education",
        ),
        pytest.param(
            "education", "{institution: A, degree: Diploma}", {"institution": "A", "studyType": "Diploma"}, id="degree"
        ),
        pytest.param(
            "languages",
            "{language: Chinese, fluency: Native or Bilingual Proficiency, keywords: []}",
            {"language": "zh", "fluency": "native"},
            id="languages",
        ),
        pytest.param(
            "languages",
            "{language: English, fluency: so so, keywords: [TOEFL 110, IELTS 7.5], own: x}",
            {"language": "en", "fluency": "so so, TOEFL 110, IELTS 7.5", "own": "x"},
            id="keywords behind a fluency in words",
        ),
        pytest.param(
            "languages",
            "{language: English, keywords: [TOEFL 110]}",
            {"language": "en", "fluency": "TOEFL 110"},
            id="keywords alone",
        ),
        pytest.param(
            "languages",
            "{language: Farsi, fluency: so so}",
            {"language": "fa", "fluency": "so so"},
            id="other language",
        ),
        pytest.param("languages", "{language: Elvish}", {"language": "Elvish"}, id="unknown language"),
        pytest.param("skills", "{name: A, level: Expert}", {"name": "A", "level": "expert"}, id="skills"),
        pytest.param("skills", "{name: A, level: Novice}", {"name": "A", "level": "Novice"}, id="level without a code"),
        pytest.param(
            "awards",
            '{title: A, awarder: B, date: Oct 2016, summary: "x\\n"}',
            {"title": "A", "awarder": "B", "date": "2016-10", "summary": "x"},
            id="awards",
        ),
        pytest.param(
            "publications",
            '{name: A, publisher: B, releaseDate: Dec 2017, summary: "- x\\n- y"}',
            {"name": "A", "publisher": "B", "releaseDate": "2017-12", "summary": "x\n\ny"},
            id="publications",
        ),
        pytest.param(
            "references",
            "{name: A, email: a@b, phone: '1', relationship: Boss, summary: Good.}",
            {"name": "A", "reference": "Good.\n\nBoss, a@b, 1"},
            id="references",
        ),
        pytest.param("certificates", "{name: A, issuer: B}", {"name": "A", "issuer": "B"}, id="certificates"),
        pytest.param("interests", "{name: A, keywords: [k]}", {"name": "A", "keywords": ["k"]}, id="interests"),
    ],
)
def test_section(section: str, entry: str, expected: dict[str, Value]) -> None:
    assert {section: [expected]} == document(f"content:\n  {section}:\n    - {entry}\n")


def test_keywords_of_a_language_stand_in_a_line_of_their_own_beside_a_code() -> None:
    entry = "{language: English, fluency: Elementary Proficiency, keywords: [TOEFL 110, IELTS 7.5], own: x}"
    assert [
        {"language": "en", "fluency": "elementary", "own": "x"},
        {"language": "en", "fluency": "TOEFL 110, IELTS 7.5"},
    ] == document(f"content: {{languages: [{entry}]}}")["languages"]


def test_headline_beside_a_label_is_a_tag_line() -> None:
    found = document("content: {work: [], basics: {label: Programmer, headline: Headed for the sea}}")
    assert {"label": "Programmer", "taglines": ["Headed for the sea"]} == found["basics"]


@pytest.mark.parametrize(("country", "code"), [("United States", "US"), ("Hong Kong", "HK"), ("Atlantis", "Atlantis")])
def test_country(country: str, code: str) -> None:
    found = document(f"content: {{work: [], location: {{country: {country}}}}}")
    assert {"basics": {"location": {"countryCode": code}}} == found


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("locale: {language: en}", "en"),
        ("locale: {language: zh-hant-tw}", "zh-TW"),
        ("locale: {language: pt-br}", "pt-BR"),
        pytest.param("layout: {locale: {language: fr}}", "fr", id="in an old file"),
    ],
)
def test_language(text: str, tag: str) -> None:
    assert {"meta": {"language": tag}} == document(f"content: {{work: []}}\n{text}\n")


def test_layout() -> None:
    imported = read(
        """\
        content:
          work: []
        layouts:
          - engine: latex
            page:
              paperSize: letter
              margins: {top: 1cm}
            template: jake
            sections:
              aliases: {work: Jobs, basics: About me, location: Here}
              order: [education, work, basics, profiles]
          - engine: html
            advanced: {title: My CV, description: All of it, keywords: "cv, data"}
            page: {paperSize: a4}
        """
    )
    assert {
        "meta": {
            "sections": ["education", "work", "summary"],
            "labels": {"work": "Jobs", "summary": "About me"},
            "paper": "Letter",
            "title": "My CV",
            "description": "All of it",
            "keywords": ["cv", "data"],
        }
    } == imported.document
    assert ["5: left out: the layout (page, template), which is YAMLResume's own"] == notes(imported)


def test_first_days_of_months() -> None:
    imported = read(
        """\
        content:
          work:
            - name: A
              startDate: Sep 1, 2016
              endDate: 2020-07-31
          awards:
            - title: B
              date: 2018-05-01
          certificates:
            - name: C
              date: Mar 1, 2021
        """
    )
    assert [{"name": "A", "startDate": "2016-09", "endDate": "2020-07-31"}] == imported.document["work"]
    assert [{"title": "B", "date": "2018-05"}] == imported.document["awards"]
    assert [{"name": "C", "date": "2021-03"}] == imported.document["certificates"]
    assert ["4: left out: the first days of months, here and below, as on the pages of YAMLResume"] == notes(imported)


def test_what_it_does_not_know_stays() -> None:
    found = document("content: {work: [{name: A, own: 1}], basics: {own: 2}, sections2: [x]}\nmine: 3\n")
    assert {
        "basics": {"own": "2"},
        "work": [{"name": "A", "own": "1"}],
        "sections2": ["x"],
        "mine": "3",
    } == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trinidad And Tobago", "Trinidad & Tobago"),
        ("Cote d'Ivoire", "Côte d’Ivoire"),
        ("United States", "united states"),
    ],
)
def test_names_are_alike(one: str, other: str) -> None:
    assert plain_name(one) == plain_name(other)
