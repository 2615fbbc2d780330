"""JSON-LD about the person: schema.org's own words, each where it belongs, and nothing that ends a script."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from html.parser import HTMLParser
from textwrap import dedent

import pytest
from hypothesis import HealthCheck, given, settings

from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.compose import Setting
from cvi18n.diagnostic import has_errors
from cvi18n.export.schema_org import person
from cvi18n.locale.labels import builtin_labels
from cvi18n.locale.voice import Cldr
from cvi18n.model.resume import Resume
from cvi18n.source.read import read_source
from cvi18n.translate import Labels, Tally, translate
from tests.random_sources import Json, sources


def texts(*names: str) -> dict[str, set[str]]:
    return {name: {"Text"} for name in names}


# By type, the properties that are used here and what they may hold, as schema.org (version 29) has them.  A Role
# stands in the place of what a property holds, and holds that under the same property.
VOCABULARY: dict[str, dict[str, set[str]]] = {
    "ProfilePage": {"inLanguage": {"Text"}, "mainEntity": {"Person"}},
    "Person": {
        **texts("name", "givenName", "familyName", "jobTitle", "description"),
        **texts("email", "telephone", "award", "knowsAbout"),
        "url": {"URL"},
        "sameAs": {"URL"},
        "address": {"PostalAddress"},
        "worksFor": {"Organization", "EmployeeRole"},
        "hasOccupation": {"Occupation", "Role"},
        "alumniOf": {"EducationalOrganization", "Role"},
        "hasCredential": {"EducationalOccupationalCredential"},
        "knowsLanguage": {"Text", "Language"},
    },
    "PostalAddress": texts("streetAddress", "postalCode", "addressLocality", "addressRegion", "addressCountry"),
    "Organization": {"name": {"Text"}, "url": {"URL"}, "location": {"Text"}},
    "EducationalOrganization": {"name": {"Text"}, "url": {"URL"}},
    "EmployeeRole": {
        "worksFor": {"Organization"},
        "roleName": {"Text"},
        "startDate": {"Date"},
        "endDate": {"Date"},
    },
    "Role": {
        "alumniOf": {"EducationalOrganization"},
        "hasOccupation": {"Occupation"},
        "startDate": {"Date"},
        "endDate": {"Date"},
    },
    "Occupation": {"name": {"Text"}},
    "EducationalOccupationalCredential": {
        "name": {"Text"},
        "credentialCategory": {"Text"},
        "recognizedBy": {"Organization"},
        "dateCreated": {"Date"},
        "url": {"URL"},
    },
    "Language": {"name": {"Text"}},
}


def read(text: str) -> Resume:
    source = read_source([("content/cv.yaml", dedent(text).encode())], lambda _: None)
    assert not has_errors(source.diagnostics), [str(fault) for fault in source.diagnostics]
    return source.resume


def told(resume: Resume, tag: str, *entries: Entry) -> str:
    tally, catalog = Tally(own=tag == resume.language), Catalog(entries)
    words = Labels(tag, catalog, builtin_labels(tag), tally)
    return person(translate(resume, catalog, tally), Setting(words, Cldr(tag), datetime.date(2026, 1, 1)))


def facts(source: str, tag: str = "en") -> dict[str, Json]:
    """What is said of the person."""
    page = json.loads(told(read(source), tag))
    found: dict[str, Json] = page["mainEntity"]
    return found


def faults(value: Json, allowed: set[str], path: str = "") -> Iterator[str]:
    """What is in *value* that schema.org does not have there; an empty text or list is never said."""
    if isinstance(value, list):
        if not value:
            yield f"{path}: says nothing"
        for item in value:
            yield from faults(item, allowed, path)
    elif isinstance(value, dict):
        kind = str(value.get("@type"))
        if kind not in allowed:
            yield f"{path}: {kind}"
        for name, item in value.items():
            if name not in VOCABULARY[kind] and not name.startswith("@"):
                yield f"{path}.{name}: no property of {kind}"
            elif not name.startswith("@"):
                yield from faults(item, VOCABULARY[kind][name], f"{path}.{name}")
    elif not isinstance(value, str) or not value or not allowed & {"Text", "URL", "Date"}:
        yield f"{path}: {value}"


WHOLE = """
meta: {language: en}
basics:
  name: Ann Example
  label: Engineer
  email: ann@example.com
  phone: (555) 010-0199
  url: https://example.com
  summary: "Builds **bridges**.\\n\\nAnd [more](https://example.com)."
  image: data:image/png;base64,AAAA
  location: {address: 1 Quay, postalCode: "0417", city: Porto, region: Norte, countryCode: US}
  profiles: [{network: GitHub, username: ann, url: "https://example.com/ann"}, {network: Fax, url: "fax:1"}]
work:
  - {name: Span Ltd, position: Inspector, location: Porto, url: "https://example.com/span", startDate: 2018-04}
  - {name: Arch Ltd, startDate: Fall 2015, endDate: 2016}
  - {position: Diver, startDate: 2014, endDate: 2015}
  - {summary: nothing that it is called by}
education:
  - {institution: Polytechnic, area: Bridges, studyType: bachelor, startDate: 2009, endDate: 2013, url: "https://example.com/p"}
  - {institution: Academy, studyType: M.Sc., startDate: 2024, endDate: 2030}
  - {institution: School}
certificates: [{name: Rope access, issuer: IRATA, date: 2020-05, url: "https://example.com/c"}, {issuer: nobody}]
awards: [{title: Best bridge, awarder: Porto}, {awarder: nobody}]
skills: [{name: Diving, level: expert, keywords: [Python, Diving]}]
languages: [{language: pt-BR, fluency: native}, {language: Latin}]
"""


def test_the_whole() -> None:
    assert {
        "@type": "Person",
        "name": "Ann Example",
        "jobTitle": "Engineer",
        "description": "Builds bridges.\n\nAnd more.",
        "email": "ann@example.com",
        "telephone": "(555) 010-0199",
        "url": "https://example.com",
        "sameAs": ["https://example.com/ann"],
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "1 Quay",
            "postalCode": "0417",
            "addressLocality": "Porto",
            "addressRegion": "Norte",
            "addressCountry": "US",
        },
        "worksFor": [
            {
                "@type": "EmployeeRole",
                "worksFor": {
                    "@type": "Organization",
                    "name": "Span Ltd",
                    "url": "https://example.com/span",
                    "location": "Porto",
                },
                "roleName": "Inspector",
                "startDate": "2018-04",
            },
            {
                "@type": "EmployeeRole",
                "worksFor": {"@type": "Organization", "name": "Arch Ltd"},
                "endDate": "2016",
            },
        ],
        "hasOccupation": [
            {
                "@type": "Role",
                "hasOccupation": {"@type": "Occupation", "name": "Diver"},
                "startDate": "2014",
                "endDate": "2015",
            }
        ],
        "alumniOf": [
            {
                "@type": "Role",
                "alumniOf": {
                    "@type": "EducationalOrganization",
                    "name": "Polytechnic",
                    "url": "https://example.com/p",
                },
                "startDate": "2009",
                "endDate": "2013",
            },
            {
                "@type": "Role",
                "alumniOf": {"@type": "EducationalOrganization", "name": "Academy"},
                "startDate": "2024",
                "endDate": "2030",
            },
            {"@type": "EducationalOrganization", "name": "School"},
        ],
        "hasCredential": [
            {
                "@type": "EducationalOccupationalCredential",
                "name": "Bachelor’s degree, Bridges",
                "credentialCategory": "degree",
                "recognizedBy": {"@type": "Organization", "name": "Polytechnic"},
                "dateCreated": "2013",
            },
            {
                "@type": "EducationalOccupationalCredential",
                "name": "Rope access",
                "credentialCategory": "certificate",
                "recognizedBy": {"@type": "Organization", "name": "IRATA"},
                "dateCreated": "2020-05",
                "url": "https://example.com/c",
            },
        ],
        "award": ["Best bridge"],
        "knowsAbout": ["Diving", "Python"],
        "knowsLanguage": ["pt-BR", {"@type": "Language", "name": "Latin"}],
    } == facts(WHOLE)


def test_the_page_says_its_language_and_the_facts_are_in_it() -> None:
    source = read("""
        meta: {language: zh}
        basics: {givenName: 若溪, familyName: 闻, label: 工程师, phone: 138 0013 8000}
        """)
    words = {"givenName": ("若溪", "Ruoxi"), "familyName": ("闻", "Wen"), "label": ("工程师", "Engineer")}
    entries = (Entry(text, f"basics.{key}", target) for key, (text, target) in words.items())
    assert {
        "@context": "https://schema.org",
        "@type": "ProfilePage",
        "inLanguage": "en",
        "mainEntity": {
            "@type": "Person",
            "name": "Ruoxi Wen",
            "givenName": "Ruoxi",
            "familyName": "Wen",
            "jobTitle": "Engineer",
            "telephone": "+8613800138000",
        },
    } == json.loads(told(source, "en", *entries))
    assert "闻若溪" == json.loads(told(source, "zh"))["mainEntity"]["name"]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("meta: {language: en}", id="nothing"),
        pytest.param("basics: {location: {}, profiles: [{}]}\nskills: [{}]\nlanguages: [{}]", id="empty entries"),
        pytest.param("basics: {url: 'javascript:alert(1)', profiles: [{url: photo.jpg}]}", id="addresses of no page"),
    ],
)
def test_what_says_nothing_is_left_out(source: str) -> None:
    assert {"@type": "Person"} == facts(source)


class Scripts(HTMLParser):
    """The texts of the script elements of a page, and the other elements in it."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.others: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "script":
            self.texts.append("")
        else:
            self.others.append(tag)

    def handle_data(self, data: str) -> None:
        self.texts[-1] += data


@pytest.mark.parametrize(
    "text",
    [
        "</script><b>",
        "<!--<script>",
        "]]>",
        "&amp;</SCRIPT >",
        'a"b\\',
        "a\u2028\u2029b",
        "{{ 1 }}",
    ],
    ids=ascii,
)
def test_no_text_ends_the_script(text: str) -> None:
    made = told(read(json.dumps({"meta": {"language": "en"}, "basics": {"label": text}})), "en")
    scripts = Scripts()
    scripts.feed(f'<script type="application/ld+json">{made}</script>')
    scripts.close()
    assert ([made], []) == (scripts.texts, scripts.others)
    assert text == json.loads(made)["mainEntity"]["jobTitle"]
    assert not set("<>&\u2028\u2029\n") & set(made)


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(document=sources())
def test_everything_is_in_the_vocabulary(document: Json) -> None:
    resume = read_source([("content/cv.json", json.dumps(document).encode())], lambda _: None).resume
    page = json.loads(told(resume, "fr"))
    assert "https://schema.org" == page.pop("@context")
    assert [] == list(faults(page, {"ProfilePage"}))
