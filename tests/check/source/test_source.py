from __future__ import annotations

import datetime

import pytest

from cvi18n.check.source import check_source
from tests.source.reading import read

TODAY = datetime.date(2026, 6, 15)
JOB = "work: [{{name: Larch, startDate: 2020-01, endDate: 2022-03, {}}}]"


def found(source: str) -> list[tuple[str, int]]:
    """The codes and the lines of what is said of *source*."""
    return [(remark.code, remark.at.line) for remark in check_source(read(source).resume, TODAY)]


FAULTS = [
    ("ends before it begins", "work: [{name: A, startDate: 2022-03, endDate: 2021}]", "date-order"),
    ("within a year", "work: [{name: A, startDate: 2022-03, endDate: 2022-01}]", "date-order"),
    ("begins in the future", "work: [{name: A, startDate: 2026-07}]", "date-future"),
    ("ends tomorrow", "projects: [{name: A, startDate: 2026, endDate: 2026-06-16}]", "date-future"),
    ("job without dates", "work: [{name: A}]", "date-missing"),
    ("degree without dates", "education: [{institution: A}]", "date-missing"),
    (
        "two jobs",
        "work: [{name: A, startDate: 2020, endDate: 2022}, {name: B, startDate: 2021-01, endDate: 2022}]",
        "dates-overlap",
    ),
    (
        "silence",
        "work: [{name: B, startDate: 2022-05, endDate: 2023}, {name: A, startDate: 2018, endDate: 2021-03}]",
        "gap",
    ),
    ("e-mail without a dot", "basics: {email: me@example}", "email-invalid"),
    ("e-mail with a full-width sign", "basics: {email: me＠example.com}", "email-invalid"),
    ("e-mail with a blank", "basics: {email: me @example.com}", "email-invalid"),
    ("phone too short", "basics: {phone: '123'}", "phone-invalid"),
    ("phone too long for its country", "basics: {phone: '+1 212 555 0100 99'}", "phone-invalid"),
    ("phone of no country", "basics: {phone: '+999 138 0000'}", "phone-invalid"),
    ("url without scheme", "basics: {url: example.com}", "url-invalid"),
    ("url on this machine", "basics: {url: 'http://localhost:4000/cv'}", "url-invalid"),
    ("url twice", "basics: {url: 'https://https://example.com'}", "url-invalid"),
    ("url with a full stop", "basics: {url: 'https://example.com/cv.'}", "url-invalid"),
    ("url with a Chinese full stop", "basics: {url: 'https://example.com/cv。'}", "url-invalid"),
    ("url to be filled in", "basics: {profiles: [{url: 'https://github.com/your-name'}]}", "url-invalid"),
    ("link in a text", "basics: {summary: 'see [it](http://nowhere)'}", "url-invalid"),
    ("ends of points", JOB.format("highlights: [One., Two, Three.]"), "end-stops"),
    ("ends of Chinese points", JOB.format("highlights: [做了一。, 做了二, 做了三。]"), "end-stops"),
    ("ends of nested points", JOB.format("highlights: [{title: T, highlights: [A b., C d]}]"), "end-stops"),
    ("point without a word", JOB.format("highlights: [{only: [en]}]"), "highlight-empty"),
    ("point without anything", JOB.format("highlights: [One, '']"), "highlight-empty"),
    ("point left open", JOB.format("highlights: [One, null, Two]"), "highlight-empty"),
    ("heading alone", "sections: [{id: more, title: More}]", "heading-empty"),
    ("known name", "basics: {summary: Trained with Pytorch and mysql}", "term-spelling"),
    ("known name in a keyword", "skills: [{name: A, keywords: [JavaScript, Typescript]}]", "term-spelling"),
    ("own name in two ways", "basics: {summary: Wrote LarkSearch. Larksearch is fast}", "term-spelling"),
    ("half-width mark", "basics: {summary: '做系统,写文章'}", "punctuation-mixed"),
    ("full-width mark", "basics: {summary: 'Built it，and wrote of it'}", "punctuation-mixed"),
    ("word twice", "basics: {summary: I built built it}", "doubled-word"),
    ("word twice in Chinese", "basics: {summary: 负责负责检测}", "doubled-word"),
    ("blank before a mark", "basics: {summary: I built it .}", "whitespace"),
    ("mark without a blank", JOB.format("highlights: ['Built it,mended it']"), "punctuation-spacing"),
    ("bold that does not end", "basics: {summary: 'I **built it.'}", "markup-broken"),
    ("conflict", "basics: {summary: 'built <<<<<<< HEAD'}", "conflict-marker"),
    ("gap once missing", "basics: {summary: 用 Python 写，用 Java 写，用Rust写}", "cjk-spacing"),
]

FINE = [
    ("a year and a month in it", "work: [{name: A, startDate: 2022-03, endDate: 2022}]"),
    ("ends this month", "work: [{name: A, startDate: 2022, endDate: 2026-06}]"),
    ("degree to come", "education: [{institution: A, startDate: 2024, endDate: 2027-06}]"),
    ("project without dates", "projects: [{name: A}]"),
    (
        "handover",
        "work: [{name: A, startDate: 2020, endDate: 2021-03}, {name: B, startDate: 2021-02, endDate: 2022}]",
    ),
    (
        "years that meet",
        "work: [{name: A, startDate: 2016, endDate: 2018}, {name: B, startDate: 2018-03, endDate: 2022}]",
    ),
    (
        "two posts with one employer",
        "work: [{name: A, startDate: 2020, endDate: 2022}, {name: A, startDate: 2021, endDate: 2022}]",
    ),
    (
        "a year that a degree fills",
        "work: [{name: A, startDate: 2016, endDate: 2018}, {name: B, startDate: 2021, endDate: 2022}]\n"
        "education: [{institution: C, startDate: 2019, endDate: 2020}]",
    ),
    ("free words for dates", "work: [{name: A, startDate: Fall 2021}]"),
    ("addresses", "basics: {email: wen.li+cv@mail.example.co.uk, url: 'https://例子.com/a_b?c=d#e'}"),
    ("phone of the country", "basics: {phone: 138 0000 0000, location: {countryCode: CN}}"),
    ("phone with words", "basics: {phone: 1-800-FLOWERS, location: {countryCode: US}}"),
    ("link to a mail", "basics: {summary: 'write [me](mailto:a@example.com)'}"),
    ("all points alike", JOB.format("highlights: [One, Two, Three]")),
    ("a point with more below it", JOB.format("highlights: [{text: 'So:', highlights: [One.]}, Two.]")),
    ("points in quotation marks", JOB.format("highlights: ['He said “so.”', Two.]")),
    ("names as their makers write them", "basics: {summary: 'PyTorch, MySQL, spaCy, JSON, C++, Node.js and SPARK'}"),
    ("ordinary words", "basics: {summary: 'The rest of the clip had zero soap, a spring and a react'}"),
    ("code", "basics: {summary: 'ran `pytorch` from `mysql`'}"),
    ("address", "basics: {summary: 'at github.com and https://pytorch.org'}"),
    ("beginning of a sentence", "basics: {summary: Wrote ciheng. Ciheng is fast}"),
    ("always a gap", "basics: {summary: 用 Python 写，用 Java 写}"),
    ("never a gap", "basics: {summary: 用Python写，用Java写，3年}"),
]


@pytest.mark.parametrize(("source", "code"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
def test_fault_is_found(source: str, code: str) -> None:
    assert {code} == {found_code for found_code, _ in found(source)}


@pytest.mark.parametrize("source", [row[1] for row in FINE], ids=[row[0] for row in FINE])
def test_nothing_is_said_of_what_is_right(source: str) -> None:
    assert [] == found(source)


def test_remark_stands_where_the_text_stands() -> None:
    source = "work:\n- name: A\n  startDate: 2020\n  highlights:\n  - One.\n  - Two\n  - Three.\n"
    assert [("end-stops", 6)] == found(source)


@pytest.mark.parametrize(
    ("source", "languages", "messages"),
    [
        pytest.param(
            "basics: {image: me.png}", ["en"], ["a photo is unusual in CVs for en (United States)"], id="photo in en"
        ),
        pytest.param(
            "basics: {image: me.png}",
            ["en-GB", "fr"],
            ["a photo is unusual in CVs for en-GB (United Kingdom)"],
            id="uk",
        ),
        pytest.param("basics: {image: me.png}\nmeta: {private: [basics.image]}", ["en"], [], id="private"),
        pytest.param("basics: {name: A}", ["de"], [], id="told nowhere"),
        pytest.param(
            "basics: {details: [{label: Born, value: a, only: [en]}]}",
            ["ja"],
            ["the date of birth is usual in CVs for ja (Japan), and hidden"],
            id="hidden where it is usual",
        ),
        pytest.param(
            "basics: {details: [{label: 出生年月, value: 1990-01}]}",
            ["zh", "en"],
            ["the date of birth is unusual in CVs for en (United States)"],
            id="birth date",
        ),
        pytest.param(
            "basics: {details: [{label: Born, value: '1990', only: [ja]}]}", ["en"], [], id="for others alone"
        ),
        pytest.param("basics: {name: A}", ["fr", "en"], [], id="no custom"),
    ],
)
def test_customs_are_advice(source: str, languages: list[str], messages: list[str]) -> None:
    remarks = check_source(read(source).resume, TODAY, languages)
    assert messages == [remark.message for remark in remarks if remark.code == "custom"]


def test_texts_are_looked_at_as_of_their_language() -> None:
    resume = read("basics: {summary: '¿Qué hice? Y más! Nada'}").resume
    spanish = check_source(resume.changed({"language": "es"}), TODAY)
    assert ["opening-mark-missing"] == [remark.code for remark in spanish]
    assert [] == list(check_source(resume.changed({"language": "fi"}), TODAY))
