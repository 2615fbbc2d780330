from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvi18n.model.basics import Basics, Location, Objective, Profile
from cvi18n.model.dates import Date
from cvi18n.model.entries import Award, Certificate, Education, Skill, SpokenLanguage, Work
from cvi18n.model.record import Fact, Highlight, Project, Record
from cvi18n.model.resume import CustomEntry, CustomSection, Meta, Resume
from cvi18n.model.text import Code, Prose, State, Text
from cvi18n.model.walk import Slot, map_texts, prune
from tests.model.records import AT, line, messages, point, prose, shown, word


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        pytest.param(Resume(), [], id="nothing"),
        pytest.param(
            Resume(basics=Basics(name=line("林薇"), label=line("工程师"), summary=prose("一", "二"))),
            [("basics.name", "林薇"), ("basics.label", "工程师"), ("basics.summary", "一"), ("basics.summary", "二")],
            id="basics",
        ),
        pytest.param(
            Resume(basics=Basics(name=line("林薇"), given_name=line("薇"), family_name=line("林"))),
            [("basics.givenName", "薇"), ("basics.familyName", "林")],
            id="given-and-family-name-replace-the-name",
        ),
        pytest.param(
            Resume(basics=Basics(location=Location(city=line("杭州"), postal_code=word("310000")))),
            [("basics.location.city", "杭州")],
            id="location",
        ),
        pytest.param(
            Resume(basics=Basics(taglines=(line("a"), line("b")), profiles=(Profile(network=line("知乎")),))),
            [("basics.taglines", "a"), ("basics.taglines", "b"), ("basics.profiles.network", "知乎")],
            id="lists-without-indices",
        ),
        pytest.param(
            Resume(basics=Basics(details=(Fact(label=line("学历"), value=prose("硕士")),))),
            [("basics.details.label", "学历"), ("basics.details.value", "硕士")],
            id="facts",
        ),
        pytest.param(Resume(objective=Objective(salary=line("面议"))), [("objective.salary", "面议")], id="objective"),
        pytest.param(
            Resume(
                work=(
                    Work(
                        position=line("p"),
                        highlights=(Highlight(title=line("t"), text=prose("x"), highlights=(point("y", point("z")),)),),
                        projects=(Project(name=line("n"), highlights=(point("h"),)),),
                    ),
                )
            ),
            [
                ("work.position", "p"),
                ("work.highlights.title", "t"),
                ("work.highlights", "x"),
                ("work.highlights", "y"),
                ("work.highlights", "z"),
                ("work.projects.name", "n"),
                ("work.projects.highlights", "h"),
            ],
            id="nested-points-without-depth",
        ),
        pytest.param(
            Resume(
                sections=(
                    CustomSection(id=word("talks"), title=line("演讲"), text=prose("x"), items=(point("i"),)),
                    CustomSection(
                        id=word("more"),
                        pairs=(Fact(label=line("l"), value=prose("v")),),
                        tags=(line("t"),),
                        entries=(CustomEntry(title=line("e"), highlights=(point("h"),)),),
                    ),
                )
            ),
            [
                ("sections.talks.title", "演讲"),
                ("sections.talks.text", "x"),
                ("sections.talks.items", "i"),
                ("sections.more.pairs.label", "l"),
                ("sections.more.pairs.value", "v"),
                ("sections.more.tags", "t"),
                ("sections.more.entries.title", "e"),
                ("sections.more.entries.highlights", "h"),
            ],
            id="sections-by-their-id",
        ),
        pytest.param(
            Resume(meta=Meta(labels={"work": line("经历"), "skills": line("技能")}, title=line("t"))),
            [("meta.title", "t"), ("meta.labels.work", "经历"), ("meta.labels.skills", "技能")],
            id="labels-by-their-key",
        ),
        pytest.param(
            Resume(
                education=(
                    Education(study_type=Code("master", "degrees", AT), start_date=Date(2018), end_date=line("春")),
                ),
                languages=(SpokenLanguage(language=Code("en", "languages", AT), fluency=line("流利")),),
            ),
            [("education.endDate", "春"), ("languages.fluency", "流利")],
            id="codes-and-dates-are-no-texts-and-words-in-their-place-are",
        ),
        pytest.param(
            Resume(basics=Basics(email=word("a@b.c"), phone=word("1"), url=word("u"), image=word("i"))),
            [],
            id="addresses-are-no-texts",
        ),
    ],
)
def test_contexts_in_document_order(record: Record, expected: list[tuple[str, str]]) -> None:
    assert expected == messages(record)


TEXTS = st.sampled_from(["一", "二", "LoRA"]).map(line)
PROSE = st.lists(TEXTS, min_size=1, max_size=2).map(lambda texts: Prose(tuple(texts)))
HIGHLIGHTS = st.recursive(
    st.builds(Highlight, text=PROSE),
    lambda inner: st.builds(Highlight, title=TEXTS, text=PROSE, highlights=st.lists(inner, max_size=2).map(tuple)),
    max_leaves=3,
)


def some(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


PROJECTS = st.builds(Project, name=TEXTS, highlights=some(HIGHLIGHTS), hidden=st.sampled_from([None, True, False]))
JOBS = st.builds(Work, name=TEXTS, highlights=some(HIGHLIGHTS), projects=some(PROJECTS))
RESUMES = st.builds(
    Resume,
    meta=st.none() | st.builds(Meta, labels=st.dictionaries(st.sampled_from("ab"), TEXTS), theme=st.just({"x": "y"})),
    basics=st.none() | st.builds(Basics, name=TEXTS, given_name=st.none() | TEXTS, taglines=some(TEXTS)),
    work=some(JOBS),
    skills=some(st.builds(Skill, name=TEXTS, keywords=some(TEXTS), extra=st.just({"x": "y"}))),
    sections=some(st.builds(CustomSection, id=st.just(word("x")), items=some(HIGHLIGHTS), hidden=st.just(True))),
)


# Forty CVs meet every field of these records: more cost time and find nothing.
few = settings(max_examples=40)


@few
@given(RESUMES)
def test_a_visit_that_changes_nothing_changes_nothing(resume: Resume) -> None:
    assert resume == map_texts(resume, lambda slot, text: text)


@few
@given(RESUMES)
def test_every_text_is_replaced_once_and_nothing_else(resume: Resume) -> None:
    def numbered(slot: Slot, text: Text) -> Text:
        count.append(slot.context)
        return text._replace(value=f"{text.value} {len(count)}", state=State.TRANSLATED)

    count: list[str] = []
    changed = map_texts(resume, numbered)
    before, after = messages(resume), messages(changed)
    assert [(context, f"{text} {number}") for number, (context, text) in enumerate(before, 1)] == after
    assert (resume.at, resume.extra) == (changed.at, changed.extra)
    assert [skill.extra for skill in resume.skills] == [skill.extra for skill in changed.skills]


@few
@given(st.lists(JOBS, max_size=3).flatmap(lambda jobs: st.tuples(st.just(jobs), st.permutations(jobs))))
def test_moving_entries_changes_no_message(orders: tuple[list[Work], list[Work]]) -> None:
    before, after = (messages(Resume(work=tuple(jobs))) for jobs in orders)
    assert sorted(before) == sorted(after)


@few
@given(st.lists(HIGHLIGHTS, min_size=2, max_size=4))
def test_indenting_a_point_changes_no_message(points: list[Highlight]) -> None:
    first, second, *rest = points
    indented = first.changed({"highlights": (*first.highlights, second)})
    flat, nested = (Resume(work=(Work(highlights=tuple(each)),)) for each in (points, [indented, *rest]))
    assert messages(flat) == messages(nested)


def test_the_way_down_to_a_text() -> None:
    project = Project(name=line("p"), highlights=(point("x"),))
    work = Work(name=line("w"), projects=(project,))
    trails: dict[str, list[tuple[str, Record]]] = {}
    minds: dict[str, str] = {}

    def visit(slot: Slot, text: Text) -> Text:
        trails[text.value] = [(step.spec.key, step.record) for step in slot.trail]
        minds[text.value] = slot.spec.mind
        return text

    map_texts(Resume(work=(work,), basics=Basics(name=line("n"))), visit)
    assert [("basics", Basics(name=line("n")))] == trails["n"]
    assert [("work", work)] == trails["w"]
    assert [("work", work), ("projects", project), ("highlights", point("x"))] == trails["x"]
    assert {"n": "person", "w": "", "p": "entry", "x": ""} == minds


def test_the_record_itself_is_not_changed() -> None:
    resume = Resume(basics=Basics(name=line("x")))
    map_texts(resume, lambda slot, text: line("y"))
    assert [("basics.name", "x")] == messages(resume)


DRAFT = Highlight(hidden=True, text=prose("draft"))


@pytest.mark.parametrize(
    ("full", "pruned"),
    [
        pytest.param(Resume(), Resume(), id="nothing"),
        pytest.param(
            Resume(work=(Work(hidden=True), Work(name=line("x")))), Resume(work=(Work(name=line("x")),)), id="entry"
        ),
        pytest.param(Resume(work=(Work(hidden=True),)), Resume(), id="the-only-entry"),
        pytest.param(Resume(work=(Work(hidden=False),)), Resume(work=(Work(hidden=False),)), id="said-to-be-shown"),
        pytest.param(
            Resume(work=(Work(highlights=(point("x", point("y", DRAFT), DRAFT), DRAFT)),)),
            Resume(work=(Work(highlights=(point("x", point("y")),)),)),
            id="points-at-any-depth",
        ),
        pytest.param(
            Resume(work=(Work(projects=(Project(hidden=True), Project(highlights=(DRAFT,)))),)),
            Resume(work=(Work(projects=(Project(),)),)),
            id="projects-of-a-job",
        ),
        pytest.param(
            Resume(basics=Basics(name=line("n"), profiles=(Profile(hidden=True),), details=(Fact(hidden=True),))),
            Resume(basics=Basics(name=line("n"))),
            id="within-basics",
        ),
        pytest.param(
            Resume(sections=(CustomSection(id=word("a"), entries=(CustomEntry(hidden=True),), items=(DRAFT,)),)),
            Resume(sections=(CustomSection(id=word("a")),)),
            id="within-a-section",
        ),
        pytest.param(
            Resume(awards=(Award(hidden=True),), certificates=(Certificate(hidden=True), Certificate())),
            Resume(certificates=(Certificate(),)),
            id="several-sections",
        ),
    ],
)
def test_pruning_hidden_entries(full: Resume, pruned: Resume) -> None:
    assert pruned == prune(full, shown)


@few
@given(RESUMES)
def test_pruning_nothing_changes_nothing(resume: Resume) -> None:
    assert resume is prune(resume, lambda entry: True)
