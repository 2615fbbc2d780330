"""What is private stands in no output, whatever leads to it; everything else does."""

from __future__ import annotations

import datetime
import json
import re
from textwrap import dedent
from typing import cast

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvi18n.catalog.entry import Catalog
from cvi18n.compose import Setting, compose
from cvi18n.diagnostic import Severity, has_errors
from cvi18n.export import export
from cvi18n.export.schema_org import person
from cvi18n.locale.labels import builtin_labels
from cvi18n.locale.voice import Cldr
from cvi18n.model.kinds import MapKind, RecordKind, Spec
from cvi18n.model.private import known_paths, without_private
from cvi18n.model.record import Record
from cvi18n.model.repeated import leaves_of, repeated_facts
from cvi18n.model.resume import CustomSection, Meta, Resume
from cvi18n.model.text import Verbatim
from cvi18n.source.read import read_source
from cvi18n.translate import Labels, Tally
from tests.random_sources import Json, sources
from tests.test_export import content

LAW = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def read(text: str, name: str = "content/cv.yaml") -> Resume:
    source = read_source([(name, dedent(text).encode())], lambda _: None)
    assert not has_errors(source.diagnostics), [str(fault) for fault in source.diagnostics]
    return source.resume


def public(text: str) -> Resume:
    return without_private(read(text))


def with_private(document: dict[str, Json], *paths: str) -> Resume:
    meta = cast("dict[str, Json]", document.get("meta") or {})
    return read(json.dumps({**document, "meta": {**meta, "private": list(paths)}}), "content/cv.json")


# --- A CV that holds everything -------------------------------------------------------------------------


def whole(record: type[Record], path: str = "", depth: int = 0) -> dict[str, Json]:
    """A mapping with every key of *record*, in which each text says where it stands."""
    found: dict[str, Json] = {}
    for spec in record.SPECS:
        if spec.key in ("hidden", "only", "theme", "design") or (record is Meta and spec.key not in SHOWN):
            continue
        below = f"{path}.{spec.key}" if path else spec.key
        item = value(spec, below, depth)
        if item is not None:
            found[spec.key] = [item] if spec.many else item
    return {**found, "id": "talks"} if record is CustomSection else found


SHOWN = ("title", "description", "keywords", "canonical")


def value(spec: Spec, path: str, depth: int) -> Json:
    if isinstance(spec.kind, RecordKind):
        if depth > 5 or path.count("highlights") > 2:
            return None
        return whole(spec.kind.record(), f"{path}.talks" if path == "sections" else path, depth + 1)
    if isinstance(spec.kind, MapKind):
        return None
    if spec.kind.name == "date":
        return "2019-03"
    return f"https://example.com/{marker(path)}" if spec.kind.name == "url" else marker(path)


def marker(path: str) -> str:
    return f"«{re.sub('(highlights|items)([.]highlights)+', lambda found: found[1], path)}»"


WHOLE: dict[str, Json] = {**whole(Resume), "own": "«own»"}


def outputs(resume: Resume) -> str:
    """All that is made of *resume*, in one text."""
    words = Labels("en", Catalog(), builtin_labels("en"), Tally(own=True))
    setting = Setting(words, Cldr("en"), datetime.date(2026, 1, 1))
    return "\n".join([repr(compose(resume, setting)), export(resume, setting), person(resume, setting)])


def markers(text: str) -> set[str]:
    return set(re.findall("«[^»]*»", text))


EVERY = markers(outputs(with_private(WHOLE)))
PATHS = known_paths(with_private(WHOLE))


def test_the_whole_shows_most_of_what_it_has() -> None:
    assert len(PATHS) > 150
    assert len(EVERY) > 0.8 * len(markers(json.dumps(WHOLE, ensure_ascii=False)))
    assert {"«own»", "«work.projects.highlights.title»", "«sections.talks.entries.url»"} <= EVERY


@pytest.mark.parametrize("path", PATHS)
def test_what_is_private_is_in_no_output_and_all_else_is(path: str) -> None:
    found = markers(outputs(without_private(with_private(WHOLE, path))))
    gone = {each for each in EVERY if each == f"«{path}»" or each.startswith(f"«{path}.")}
    assert EVERY - found == (gone if path != "basics.name" else {"«basics.givenName»", "«basics.familyName»"})
    assert found <= EVERY


# --- Laws -----------------------------------------------------------------------------------------------


@LAW
@given(document=sources(), data=st.data())
def test_nothing_goes_but_what_is_named(document: dict[str, Json], data: st.DataObject) -> None:
    before = with_private({**document, "meta": {}})
    paths = data.draw(st.lists(st.sampled_from(known_paths(before)), max_size=4, unique=True))
    resume = with_private({**document, "meta": {}}, *paths)
    after = without_private(resume)
    expected = [(leaf.path, leaf.text) for leaf in leaves_of(resume) if not leaf.fact]
    assert expected == [(leaf.path, leaf.text) for leaf in leaves_of(after)]
    assert after == without_private(after)
    assert not after.meta or not after.meta.private


def test_nothing_private_changes_nothing() -> None:
    resume = with_private(WHOLE)
    assert resume is without_private(resume)


# --- Paths ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("private", "text", "expected"),
    [
        pytest.param("work", "work: [{name: A}]\nskills: [{name: B}]", "skills: [{name: B}]", id="section"),
        pytest.param("basics", "basics: {name: A}\nwork: [{name: B}]", "work: [{name: B}]", id="person"),
        pytest.param(
            "sections.a",
            "sections: [{id: a, title: A}, {id: b, title: B}]",
            "sections: [{id: b, title: B}]",
            id="section of one's own",
        ),
        pytest.param(
            "work.highlights.title",
            "work: [{name: A, highlights: [{title: B, text: C, highlights: [{title: D}, {title: E, text: F}]}]}]",
            "work: [{name: A, highlights: [{text: C, highlights: [F]}]}]",
            id="at every depth",
        ),
        pytest.param(
            "basics.givenName",
            "basics: {name: A B, givenName: A, familyName: B}",
            "basics: {familyName: B}",
            id="part of a name",
        ),
        pytest.param(
            "basics.name",
            "basics: {givenName: A, familyName: B, label: C}",
            "basics: {label: C}",
            id="name in parts",
        ),
        pytest.param(
            "basics.location.city",
            "basics: {location: {city: A}, label: B}",
            "basics: {label: B}",
            id="the last of a record",
        ),
        pytest.param(
            "references.name",
            "references: [{name: A}, {name: B, reference: C}]",
            "references: [{reference: C}]",
            id="the last of an entry",
        ),
        pytest.param("work.name", "work: [{name: A, only: [zh], hidden: true}]", "", id="an entry that is for some"),
        pytest.param("basics.wechat", "basics: {wechat: A, label: B}", "basics: {label: B}", id="unknown key"),
        pytest.param("work.no", "work: [{name: A, no: {a: 1}}]", "work: [{name: A}]", id="unknown key of an entry"),
        pytest.param("skills.level", "skills: [{name: A, level: expert}]", "skills: [{name: A}]", id="code"),
        pytest.param("work.startDate", "work: [{name: A, startDate: 2019}]", "work: [{name: A}]", id="date"),
    ],
)
def test_paths(private: str, text: str, expected: str) -> None:
    found = public(f"meta: {{language: en, private: [{private}]}}\n{text}")
    assert content(read(f"meta: {{language: en}}\n{expected}")) == content(found)


@pytest.mark.parametrize(
    ("path", "advice"),
    [
        pytest.param("phone", 'did you mean "basics.phone"?', id="the end of one"),
        pytest.param("basics.phon", 'did you mean "basics.phone"?', id="misspelt"),
        pytest.param("basics.location.adress", 'did you mean "basics.location.address"?', id="misspelt below"),
        pytest.param("work[0].name", 'did you mean "work.name"?', id="with a number"),
        pytest.param("sections.talk", 'did you mean "sections.talks"?', id="id of no section"),
        pytest.param("电话", "write the keys that lead to it, such as basics.phone", id="far from all"),
        *(
            pytest.param(path, None, id=path)
            for path in ("meta", "meta.language", "meta.private", "work.only", "work.hidden", "sections.talks.id")
        ),
    ],
)
def test_a_path_to_nothing_is_an_error_at_its_place(path: str, advice: str | None) -> None:
    text = f"meta: {{language: en, private: [basics.email, '{path}']}}\nsections: [{{id: talks, title: A}}]"
    [fault] = read_source([("content/cv.yaml", text.encode())], lambda _: None).diagnostics
    assert (Severity.ERROR, "unknown-private") == (fault.severity, fault.code)
    assert (1, text.index(f"'{path}'") + 1) == (fault.at.line, fault.at.column)
    assert f'no fact is called "{path}", so that nothing would be left out' == fault.message
    assert advice is None or advice == fault.help


# --- What is said twice ---------------------------------------------------------------------------------


def repeated(private: str, text: str) -> list[tuple[str, int]]:
    """The first word of each warning, and the line that it is about."""
    resume = read(f"meta: {{language: zh, private: [{private}]}}\n{text}")
    found = list(repeated_facts(resume))
    assert all(("private-repeated", Severity.WARNING) == (each.code, each.severity) for each in found)
    return [(each.message.split()[0], each.at.line) for each in found]


@pytest.mark.parametrize(
    ("private", "fact", "text"),
    [
        pytest.param("basics.phone", "+86 138 0000 0000", "电话：138-0000-0000。", id="other spacing"),
        pytest.param("basics.phone", "13800000000", "+86 138 0000 0000", id="with its country"),
        pytest.param("basics.phone", "138 0000 0000", "１３８００００００００", id="full-width"),
        pytest.param("basics.phone", "138 0000 0000", "[拨打](tel:+8613800000000)", id="in an address"),
        pytest.param("basics.email", "Ann@example.com", "见ann@**example**.com", id="through markup, in small letters"),
        pytest.param("basics.label", "示例路1号", "住在示例路1号附近", id="inside a sentence"),
        pytest.param("basics.url", "https://www.example.com/", "见example.com。", id="address without its scheme"),
        pytest.param("basics.wechat", "wen-x", "微信号wen-x", id="unknown key"),
        pytest.param("basics.name", "Ann Example", "Dear Ann Example", id="name"),
    ],
)
def test_a_text_that_says_it_too(private: str, fact: str, text: str) -> None:
    key = private.removeprefix("basics.")
    for other in ("basics: {summary: %s}", "work: [{highlights: [{title: %s}]}]", "meta: {version: %s}", "own: [%s]"):
        document = cast("dict[str, Json]", yaml.safe_load(other % json.dumps(text, ensure_ascii=False)))
        basics = cast("dict[str, Json]", document.get("basics") or {})
        resume = with_private({**document, "basics": {**basics, key: fact}}, private)
        assert [private] == [found.message.split()[0] for found in repeated_facts(resume)]


@pytest.mark.parametrize(
    ("private", "text"),
    [
        pytest.param("basics.name", "basics: {name: Ann,\n summary: Annual report}", id="a part of a word"),
        pytest.param("basics.familyName", "basics: {familyName: 闻,\n summary: 新闻}", id="too short"),
        pytest.param("skills", "skills: [{keywords: [数据库]}]\nwork: [{summary: 数据库}]", id="keyword"),
        pytest.param("basics.profiles", "basics: {profiles: [{network: GitHub}], label: GitHub}", id="technology"),
        pytest.param("work.startDate", "work: [{startDate: 2019-03, summary: 2019-03}]", id="date"),
        pytest.param("basics.location", "basics: {location: {countryCode: CN}, summary: CN}", id="code"),
        pytest.param(
            "basics.phone", "basics: {phone: 138 0000 0000, summary: 80000 人，2019-03-01}", id="other numbers"
        ),
        pytest.param("basics.phone, basics.label", "basics: {phone: 1380000, label: '1380000'}", id="both private"),
    ],
)
def test_a_text_that_does_not(private: str, text: str) -> None:
    assert [] == repeated(private, text)


def test_parts_of_a_name_are_known_side_by_side() -> None:
    text = "basics: {givenName: 溪, familyName: 闻,\n summary: 闻溪的简历。新闻小溪。}"
    assert [("basics.name", 3)] == repeated("basics.name", text)


def test_the_warning_tells_the_place_and_quotes_nothing() -> None:
    resume = read("""\
        meta: {language: zh, private: [basics.phone]}
        basics:
          phone: 138 0000 0000
          summary: 电话 138 0000 0000
        """)
    (found,) = repeated_facts(resume)
    assert str(found) == (
        "content/cv.yaml:4:12: warning[private-repeated]: basics.phone is private, and this text says it too\n"
        '   help    take it out of this text, or add "basics.summary" to meta.private'
    )
    assert "138" not in str(found)
    assert [] == list(repeated_facts(without_private(resume)))


@pytest.mark.parametrize("path", ["work.only", "work.hidden", "meta.language", "meta", "sections.talks.id"])
def test_what_is_no_fact_stays_whoever_names_it(path: str) -> None:
    resume = read(
        "meta: {language: en}\nwork: [{name: A, only: [de], hidden: true}]\nsections: [{id: talks, title: B}]"
    )
    meta = (resume.meta or Meta()).changed({"private": (Verbatim(path, resume.at),)})
    assert content(resume) == content(without_private(resume.changed({"meta": meta})))
