from __future__ import annotations

from typing import Any

import pytest

from cvi18n.diagnostic import Place
from cvi18n.model.basics import Basics
from cvi18n.model.entries import Education, Work
from cvi18n.model.record import Entry, Fact, Highlight, Project, Record
from cvi18n.model.resume import CustomSection, Meta, Resume
from tests.model.records import line, point, prose, word

HERE, THERE = Place("a.yaml", 1, 1), Place("b.yaml", 2, 3)


def elsewhere(record: Record) -> Record:
    return record.changed({"at": THERE})


@pytest.mark.parametrize(
    ("record", "same"),
    [
        pytest.param(Work(name=line("x")), elsewhere(Work(name=line("x"))), id="elsewhere"),
        pytest.param(Work(), Work(name=None, highlights=(), projects=()), id="absent-in-words"),
        pytest.param(
            Resume(basics=Basics(name=line("x"))),
            Resume().changed({"basics": elsewhere(Basics(name=line("x")))}),
            id="nested-elsewhere",
        ),
        pytest.param(Work(), Work().changed({"extra": {}}), id="no-unknown-keys"),
        pytest.param(Work().changed({"extra": {"x": "1"}}), Work().changed({"extra": {"x": "1"}}), id="unknown-keys"),
    ],
)
def test_records_that_hold_the_same_are_equal(record: Record, same: Record) -> None:
    assert record == same


@pytest.mark.parametrize(
    ("record", "other"),
    [
        pytest.param(Work(name=line("x")), Work(name=line("y")), id="another-text"),
        pytest.param(Work(name=line("x")), Work(position=line("x")), id="another-field"),
        pytest.param(Work(), Project(), id="another-record"),
        pytest.param(Entry(), Fact(), id="a-record-that-extends-it"),
        pytest.param(Work(), Work(hidden=False), id="said-to-be-shown"),
        pytest.param(Work(), Work().changed({"extra": {"x": None}}), id="unknown-key"),
        pytest.param(Work(highlights=(point("x"), point("y"))), Work(highlights=(point("y"), point("x"))), id="order"),
        pytest.param(Work(), None, id="nothing"),
        pytest.param(Work(), {}, id="mapping"),
    ],
)
def test_records_that_differ(record: Record, other: object) -> None:
    assert record != other


def test_a_record_cannot_be_changed() -> None:
    work: Any = Work(name=line("x"))
    with pytest.raises(AttributeError, match="Work cannot be changed: name"):
        work.name = None
    with pytest.raises(AttributeError, match="Work cannot be changed: colour"):
        work.colour = "red"
    assert Work(name=line("x")) == work


def test_a_record_has_its_declared_fields_alone() -> None:
    make: Any = Work
    with pytest.raises(TypeError, match="Work has no field colour"):
        make(colour="red")
    with pytest.raises(TypeError, match="positional"):
        make(line("x"))


def test_absent_fields() -> None:
    work = Work()
    assert (None, (), (), Place(""), {}) == (work.name, work.highlights, work.only, work.at, work.extra)


def test_changed_is_a_copy() -> None:
    work = Work(name=line("a"), position=line("b")).changed({"at": HERE, "extra": {"x": "1"}})
    changed = work.changed({"name": line("c")})
    assert (HERE, {"x": "1"}, line("c"), line("b")) == (changed.at, changed.extra, changed.name, changed.position)
    assert line("a") == work.name


def test_fields_in_the_order_of_their_declaration() -> None:
    work = Work(projects=(Project(),), name=line("x"), hidden=False, highlights=(), summary=prose("y"))
    assert ["hidden", "name", "summary", "projects"] == [spec.name for spec, _ in work.present()]


@pytest.mark.parametrize(
    ("basics", "fields"),
    [
        pytest.param(Basics(name=line("林薇")), ["name"], id="one-name"),
        pytest.param(Basics(name=line("林薇"), given_name=line("薇")), ["given_name"], id="given-name"),
        pytest.param(Basics(name=line("林薇"), family_name=line("林")), ["family_name"], id="family-name"),
        pytest.param(
            Basics(name=line("林薇"), given_name=line("薇"), family_name=line("林"), label=line("x")),
            ["given_name", "family_name", "label"],
            id="both",
        ),
    ],
)
def test_given_and_family_name_stand_for_the_name(basics: Basics, fields: list[str]) -> None:
    assert fields == [spec.name for spec, _ in basics.present()]


@pytest.mark.parametrize(
    ("record", "keys"),
    [
        pytest.param(Entry, "hidden only", id="entry"),
        pytest.param(Fact, "hidden only label value", id="fact"),
        pytest.param(Highlight, "hidden only title text highlights", id="highlight"),
        pytest.param(
            Education,
            "hidden only institution location url area studyType startDate endDate score summary highlights courses",
            id="education",
        ),
        pytest.param(
            Meta,
            "language languages title description keywords theme design check paper pages fileName dateStyle digits "
            "sections labels private canonical version lastModified",
            id="meta",
        ),
    ],
)
def test_the_keys_of_the_source(record: type[Record], keys: str) -> None:
    assert keys.split() == [spec.key for spec in record.SPECS]


def test_specs_know_what_they_declare() -> None:
    specs = {spec.name: spec for spec in Work.SPECS}
    assert (False, None) == (specs["name"].many, specs["name"].absent)
    assert (True, ()) == (specs["highlights"].many, specs["highlights"].absent)
    assert ["name"] == [spec.name for spec in Work.SPECS if spec.names_entry]


def test_a_section_of_the_writers_own_adds_its_id() -> None:
    assert ("talks", "", "") == (
        CustomSection(id=word("talks")).own_context,
        CustomSection().own_context,
        Work().own_context,
    )


def test_a_record_shows_what_it_holds() -> None:
    assert "Work(hidden=True, only=())" == repr(Work(hidden=True, only=()))
