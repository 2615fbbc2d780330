"""From records to blocks: what each kind of entry shows, and in which place of an Entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cvi18n.compose.writing import Writing, join
from cvi18n.model.basics import Objective
from cvi18n.model.entries import (
    Award,
    Certificate,
    Education,
    Interest,
    Publication,
    Reference,
    Skill,
    SpokenLanguage,
    Volunteer,
    Work,
)
from cvi18n.model.record import Fact, Highlight, Project
from cvi18n.model.resume import CustomEntry, CustomSection
from cvi18n.model.text import Prose, Text, Verbatim
from cvi18n.page import Block, Bullet, Bullets, Dates, Entry, Line, Paragraph, Span, Tags
from cvi18n.page import Fact as PageFact
from cvi18n.page import Facts as PageFacts

DOT = " · "


class Blocks(NamedTuple):
    """Composes blocks in one language."""

    write: Writing

    def work(self, job: Work) -> Entry:
        """The employer first, then the position; the job's projects are entries within."""
        return self._entry(
            self.write.text(job.name),
            self.write.text(job.position),
            place=self.write.text(job.location),
            dates=self.write.dates(job.start_date, job.end_date, opens=True),
            duration=self.write.duration(job.start_date, job.end_date),
            url=job.url,
            blocks=(
                *self.paragraphs(job.description),
                *self.paragraphs(job.summary),
                *self._labelled_tags("keywords", job.keywords),
                *self.bullets(job.highlights),
                *(self.project(project) for project in job.projects),
            ),
        )

    def project(self, project: Project) -> Entry:
        """The project's name, the roles in it, and for whom it was."""
        roles = self.write.listed(self.write.text(role) for role in project.roles)
        about = join((roles, self.write.text(project.entity), self.write.text(project.type)), DOT)
        return self._entry(
            self.write.text(project.name),
            about,
            dates=self.write.dates(project.start_date, project.end_date, opens=True),
            url=project.url,
            blocks=(
                *self._labelled_tags("keywords", project.keywords),
                *self.paragraphs(project.description),
                *self.paragraphs(project.summary),
                *self.bullets(project.highlights),
            ),
        )

    def _entry(
        self,
        first: Line,
        second: Line = (),
        *,
        dates: Dates | None = None,
        duration: str = "",
        url: Verbatim | None = None,
        place: Line = (),
        blocks: tuple[Block, ...] = (),
    ) -> Entry:
        """An entry called by the first of its lines that holds something, and by its address where none does."""
        address = url.value if url else None
        lines = [line for line in (first, second) if line] or ([(Span(address),)] if address else [])
        title, subtitle = (*lines, (), ())[:2]
        return Entry(title, subtitle, place, dates, duration, address, blocks)

    def volunteer(self, service: Volunteer) -> Entry:
        """As an employment."""
        return self._entry(
            self.write.text(service.organization),
            self.write.text(service.position),
            dates=self.write.dates(service.start_date, service.end_date, opens=True),
            duration=self.write.duration(service.start_date, service.end_date),
            url=service.url,
            blocks=(*self.paragraphs(service.summary), *self.bullets(service.highlights)),
        )

    def education(self, study: Education) -> Entry:
        """The school, then degree and subject."""
        degree, area = self.write.coded(study.study_type), self.write.text(study.area)
        subject = self.write.frame("degree", degree=degree, area=area) if degree and area else degree or area
        score = self.write.text(study.score)
        facts = (self._fact(self.write.label("score"), score),) if score else ()
        return self._entry(
            self.write.text(study.institution),
            subject,
            dates=self.write.dates(study.start_date, study.end_date, opens=True),
            url=study.url,
            blocks=(*_facts(facts), *self._labelled_tags("courses", study.courses)),
        )

    def award(self, award: Award) -> Entry:
        """The honour and who gave it."""
        return self._entry(
            self.write.text(award.title),
            self.write.text(award.awarder),
            dates=self.write.dates(award.date, None),
            blocks=self.paragraphs(award.summary),
        )

    def certificate(self, certificate: Certificate) -> Entry:
        """The certificate and who issued it."""
        return self._entry(
            self.write.text(certificate.name),
            self.write.text(certificate.issuer),
            dates=self.write.dates(certificate.date, None),
            url=certificate.url,
        )

    def publication(self, publication: Publication) -> Entry:
        """What was published, and where."""
        return self._entry(
            self.write.text(publication.name),
            self.write.text(publication.publisher),
            dates=self.write.dates(publication.release_date, None),
            url=publication.url,
            blocks=self.paragraphs(publication.summary),
        )

    def reference(self, reference: Reference) -> Entry:
        """Who says it, and what."""
        return self._entry(self.write.text(reference.name), blocks=self.paragraphs(reference.reference))

    def skills(self, skills: Iterable[Skill | Interest]) -> tuple[Block, ...]:
        """A row of keywords for each; those without any stand together."""
        rows: list[Block] = []
        bare: list[Line] = []
        for skill in skills:
            name = self._skill_name(skill)
            if skill.keywords:
                rows += self.tags(skill.keywords, name)
            elif name:
                bare.append(name)
        return (*rows, Tags(tuple(bare), separator=self.write.separator)) if bare else tuple(rows)

    def _skill_name(self, skill: Skill | Interest) -> Line:
        name = self.write.text(skill.name)
        level = self.write.coded(skill.level) if isinstance(skill, Skill) else ()
        return self.write.frame("detail", name=name, detail=level) if name and level else name or level

    def languages(self, languages: Iterable[SpokenLanguage]) -> tuple[Block, ...]:
        """Each language and how well it is known; those without a level stand together."""
        facts: list[PageFact] = []
        bare: list[Line] = []
        for known in languages:
            name, fluency = self.write.coded(known.language), self.write.coded(known.fluency)
            if name and fluency:
                facts.append(self._fact(name, fluency))
            elif name or fluency:
                bare.append(name or fluency)
        rest = (Tags(tuple(bare), separator=self.write.separator),) if bare else ()
        return (*_facts(facts), *rest)

    def objective(self, objective: Objective) -> tuple[Block, ...]:
        """The job sought, as facts."""
        texts = {
            "objective.position": objective.position,
            "objective.location": objective.location,
            "objective.salary": objective.salary,
            "objective.availability": objective.availability,
        }
        return _facts(self._fact(self.write.label(key), self.write.text(text)) for key, text in texts.items() if text)

    def facts(self, facts: Iterable[Fact]) -> tuple[Block, ...]:
        """The writer's own facts."""
        pairs = ((self.write.text(fact.label), join(self.write.prose(fact.value), " ")) for fact in facts)
        return _facts(self._fact(label, value) for label, value in pairs if label or value)

    def _fact(self, label: Line, value: Line) -> PageFact:
        return PageFact(self.write.labelled(label, followed=bool(value)), value) if label else PageFact((), value)

    def custom(self, section: CustomSection) -> tuple[Block, ...]:
        """All that a section of the writer's own holds."""
        return (
            *self.paragraphs(section.text),
            *self.bullets(section.items),
            *self.facts(section.pairs),
            *self.tags(section.tags),
            *(self._custom_entry(entry) for entry in section.entries),
        )

    def _custom_entry(self, entry: CustomEntry) -> Entry:
        return self._entry(
            self.write.text(entry.title),
            self.write.text(entry.subtitle),
            place=self.write.text(entry.location),
            dates=self.write.dates(entry.date or entry.start_date, entry.end_date),
            url=entry.url,
            blocks=(
                *self.paragraphs(entry.summary),
                *self.tags(entry.keywords),
                *self.bullets(entry.highlights),
            ),
        )

    def paragraphs(self, prose: Prose | None) -> tuple[Block, ...]:
        """A Paragraph for each."""
        return tuple(Paragraph(line) for line in self.write.prose(prose))

    def tags(self, texts: Iterable[Text], label: Line = ()) -> tuple[Block, ...]:
        """Terms beside each other, after their label."""
        items = tuple(self.write.text(text) for text in texts)
        heading = self.write.labelled(label) if label else ()
        return (Tags(items, heading, self.write.separator),) if items else ()

    def _labelled_tags(self, key: str, texts: tuple[Text, ...]) -> tuple[Block, ...]:
        # The label is asked for only where it is shown: what is asked for becomes a message.
        return self.tags(texts, self.write.label(key)) if texts else ()

    def bullets(self, highlights: Iterable[Highlight]) -> tuple[Block, ...]:
        """A list, nested as the highlights are."""
        items = tuple(self._bullet_list(highlights))
        return (Bullets(items),) if items else ()

    def _bullet_list(self, highlights: Iterable[Highlight]) -> Iterator[Bullet]:
        for highlight in highlights:
            text = join(self.write.prose(highlight.text), " ")
            below = tuple(self._bullet_list(highlight.highlights))
            title = self.write.text(highlight.title)
            lead = self.write.labelled(title, strong=True, followed=bool(text or below)) if title else ()
            if title or text or below:
                yield Bullet((*lead, *text), below)


def _facts(facts: Iterable[PageFact]) -> tuple[Block, ...]:
    found = tuple(facts)
    return (PageFacts(found),) if found else ()
