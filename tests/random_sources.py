"""Random source documents, made from the records' own declarations: whatever a CV may hold, and JSON Resume alone."""

from __future__ import annotations

import re
from functools import cache
from typing import cast

from hypothesis import strategies as st

from cvi18n.model.basics import Basics
from cvi18n.model.entries import Education, SpokenLanguage, Work
from cvi18n.model.kinds import COUNTRY, ChoiceKind, CodeKind, Kind, RecordKind, Spec
from cvi18n.model.record import Entry, Highlight, Project, Record
from cvi18n.model.resume import CustomSection, Meta, Resume
from cvi18n.model.sections import SECTIONS

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
Values = st.SearchStrategy[Json]

# What cvi18n adds to JSON Resume 1.0.0, by record.
ADDITIONS: dict[type[Record], frozenset[str]] = {
    Resume: frozenset({"objective", "sections"}),
    Basics: frozenset({"givenName", "familyName", "taglines", "details"}),
    Work: frozenset({"keywords", "projects"}),
    Project: frozenset({"summary"}),
    Education: frozenset({"location", "summary", "highlights"}),
    Entry: frozenset({"hidden", "only"}),
    Meta: frozenset(spec.key for spec in Meta.SPECS) - {"canonical", "version", "lastModified"},
}

WORDS = (
    "云杉出行",
    "Spruce Ltd",
    "Größe",
    "ひらがなの文",
    "한국어",
    "null",
    "true",
    "~",
    "- a: b # c",
    "中\n文",
    "a\nb",
    "é",
)
# Characters that a parser of YAML, a reader of lines or a scanner of markup may trip over.
SIGNS = "ab中。 \t\n\r*_`[]()\\\"':,#~\x85\xa0\u2028\u2029\u3000\ufeff\U0001f600\ue000"
TEXT: st.SearchStrategy[str] = st.sampled_from(WORDS) | st.text(SIGNS, max_size=8)
PROSE = st.lists(TEXT, max_size=3).map("\n\n".join)
ISO = st.sampled_from(("2018", "2018-07", "2020-02-29", "1999-12-31", "2030"))
DATES = ISO | st.sampled_from(("present", "Fall 2021", "大三", "~", "Jan 2020", "May 2018 – Jan 2020"))
URLS = st.sampled_from(("https://example.com/中?a=b", "mailto:ann@example.com", "photo.jpg"))
TAGS = st.sampled_from(("zh", "zh-Hant", "en", "ja", "pt_BR", "fr"))
PRIVATE = ("basics.phone", "basics.location", "basics.name", "work.highlights.title", "references", "meta.title")
UNKNOWN: Values = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(("a", "b c")), inner, max_size=2),
    max_leaves=4,
)
NOTHING: Values = st.sampled_from((None, "", " "))

# What is rarely drawn by chance, and is drawn in half of all cases.
FAVOURED: dict[type[Record], frozenset[str]] = {
    Resume: frozenset({"work"}),
    Work: frozenset({"highlights", "projects"}),
    Highlight: frozenset({"highlights"}),
    Meta: frozenset({"labels", "sections"}),
    CustomSection: frozenset({"entries"}),
    SpokenLanguage: frozenset({"language", "fluency"}),
}

DEPTH = 3  # of records in records
FEWEST_KEYS, MOST_KEYS = 2, 6  # of a record: documents stay small, and each holds something else


def sources() -> Values:
    """Documents that hold anything a CV may, in fields and in unknown keys."""
    return _records(Resume, False, DEPTH)


def json_resumes() -> Values:
    """Documents of JSON Resume 1.0.0 and unknown keys: no additions, and no codes but those of countries."""
    return _records(Resume, True, DEPTH)


def json_resume_keys(record: type[Record]) -> set[str]:
    """The keys of *record* that JSON Resume 1.0.0 has."""
    added = {key for owner, keys in ADDITIONS.items() if issubclass(record, owner) for key in keys}
    return {spec.key for spec in record.SPECS} - added


@st.composite
def _records(draw: st.DrawFn, record: type[Record], plain: bool, depth: int) -> Json:
    known = json_resume_keys(record) if plain else {spec.key for spec in record.SPECS}
    specs = [spec for spec in record.SPECS if spec.key in known]
    chosen = draw(st.lists(st.sampled_from(specs), unique=True, min_size=FEWEST_KEYS, max_size=MOST_KEYS))
    favoured = [spec for spec in specs if spec.key in FAVOURED.get(record, ()) and depth and draw(st.booleans())]
    found: dict[str, Json] = {"id": f"s{draw(st.uuids()).hex}"} if record is CustomSection else {}
    for spec in dict.fromkeys([*favoured, *chosen]):
        item = _setting(spec) if record is Meta else _plain(spec, depth) if plain else _anything(spec, depth)
        values = st.lists(item | NOTHING, min_size=int(spec in favoured), max_size=4) if spec.many else item
        found.setdefault(spec.key, draw(values if spec in favoured else st.one_of(*[values] * 9, NOTHING)))
    return {**found, **draw(st.dictionaries(st.sampled_from(("x-key", "中")), UNKNOWN, max_size=1))}


@cache
def _setting(spec: Spec) -> Values:
    if spec.key == "sections":
        return st.sampled_from(SECTIONS)
    return _anything(spec, 0)


@cache
def _anything(spec: Spec, depth: int) -> Values:
    if isinstance(spec.kind, RecordKind):
        nested = _records(spec.kind.record(), False, depth - 1) if depth else st.just({})
        return nested | PROSE if spec.kind.shorthand else nested
    if isinstance(spec.kind, ChoiceKind):
        return st.sampled_from(spec.kind.choices)
    if isinstance(spec.kind, CodeKind):
        codes = spec.kind.codes or ("zh", "gaa", "nds", "xx", "CN")
        return st.sampled_from(codes) | TEXT
    by_kind: dict[str, Values] = {
        "date": DATES,
        "flag": st.booleans(),
        "language": TAGS,
        "raw": UNKNOWN,
        "colour": st.sampled_from(("#abc", "#15576A")),
        "pages": st.sampled_from(("1", 2, "12")),
        "fileName": st.sampled_from(("{name}-CV-{lang}", "{label} {date}")),
        "path": st.sampled_from(PRIVATE),
        "labels": st.dictionaries(st.sampled_from(SECTIONS), TEXT, max_size=2),
    }
    return by_kind.get(spec.kind.name, _text(spec.kind))


@cache
def _plain(spec: Spec, depth: int) -> Values:
    if isinstance(spec.kind, RecordKind):
        return PROSE if spec.kind.shorthand else _records(spec.kind.record(), True, depth - 1)
    if isinstance(spec.kind, CodeKind) and spec.kind is not COUNTRY:
        kind = cast("CodeKind[object]", spec.kind)
        return TEXT.filter(lambda text: not _is_code(kind, text.strip()))
    return ISO if spec.kind.name == "date" else _text(spec.kind)


def _text(kind: Kind[object]) -> Values:
    return {"prose": PROSE, "url": URLS, "countries": st.sampled_from(("CN", "DE"))}.get(kind.name, TEXT)


def _is_code(kind: CodeKind[object], text: str) -> bool:
    return text in kind.codes or (kind.pattern != "" and re.fullmatch(kind.pattern, text) is not None)
