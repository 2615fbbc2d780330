"""What each kind of record shows, and in which place of an Entry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from cvi18n.compose.blocks import Blocks
from cvi18n.compose.writing import Writing, capitalised, join
from cvi18n.model import entries
from cvi18n.model.basics import Objective
from cvi18n.model.record import Project
from cvi18n.model.resume import CustomEntry, CustomSection
from cvi18n.page import Block, Entry, Line

DOT = " · "


class Entries(NamedTuple):
    """Composes records in one language."""

    write: Writing
    blocks: Blocks

    def work(self, job: entries.Work) -> Entry:
        """The employer first, then the position; the job's projects are entries within."""
        return self.blocks.entry(
            self.write.text(job.name),
            self.write.text(job.position),
            place=self.write.text(job.location),
            dates=self.write.dates(job.start_date, job.end_date, opens=True),
            duration=self.write.duration(job.start_date, job.end_date),
            url=job.url,
            blocks=(
                *self.blocks.paragraphs(job.description),
                *self.blocks.paragraphs(job.summary),
                *self.blocks.keywords(job.keywords, "keywords"),
                *self.blocks.bullets(job.highlights),
                *(self.project(project) for project in job.projects),
            ),
        )

    def project(self, project: Project) -> Entry:
        """The project's name, the roles in it, and for whom it was."""
        roles = self.write.listed(self.write.text(role) for role in project.roles)
        return self.blocks.entry(
            self.write.text(project.name),
            join((roles, self.write.text(project.entity), self.write.text(project.type)), DOT),
            dates=self.write.dates(project.start_date, project.end_date, opens=True),
            url=project.url,
            blocks=(
                *self.blocks.keywords(project.keywords, "keywords"),
                *self.blocks.paragraphs(project.description),
                *self.blocks.paragraphs(project.summary),
                *self.blocks.bullets(project.highlights),
            ),
        )

    def volunteer(self, service: entries.Volunteer) -> Entry:
        """As an employment."""
        return self.blocks.entry(
            self.write.text(service.organization),
            self.write.text(service.position),
            dates=self.write.dates(service.start_date, service.end_date, opens=True),
            duration=self.write.duration(service.start_date, service.end_date),
            url=service.url,
            blocks=(*self.blocks.paragraphs(service.summary), *self.blocks.bullets(service.highlights)),
        )

    def education(self, study: entries.Education) -> Entry:
        """The school, then degree and subject."""
        degree, area = self.write.coded(study.study_type), self.write.text(study.area)
        score = [(self.write.label("score"), self.write.text(study.score))] if study.score else []
        return self.blocks.entry(
            self.write.text(study.institution),
            self.write.framed("degree", degree=degree, area=area),
            place=self.write.text(study.location),
            dates=self.write.dates(study.start_date, study.end_date, opens=True),
            url=study.url,
            blocks=(
                *self.blocks.facts(score),
                *self.blocks.paragraphs(study.summary),
                *self.blocks.bullets(study.highlights),
                *self.blocks.keywords(study.courses, "courses"),
            ),
        )

    def award(self, award: entries.Award) -> Entry:
        """The honour and who gave it."""
        return self.blocks.entry(
            self.write.text(award.title),
            self.write.text(award.awarder),
            dates=self.write.dates(award.date, None),
            blocks=self.blocks.paragraphs(award.summary),
        )

    def certificate(self, certificate: entries.Certificate) -> Entry:
        """The certificate and who issued it."""
        return self.blocks.entry(
            self.write.text(certificate.name),
            self.write.text(certificate.issuer),
            dates=self.write.dates(certificate.date, None),
            url=certificate.url,
        )

    def publication(self, publication: entries.Publication) -> Entry:
        """What was published, and where."""
        return self.blocks.entry(
            self.write.text(publication.name),
            self.write.text(publication.publisher),
            dates=self.write.dates(publication.release_date, None),
            url=publication.url,
            blocks=self.blocks.paragraphs(publication.summary),
        )

    def reference(self, reference: entries.Reference) -> Entry:
        """Who says it, and what."""
        return self.blocks.entry(self.write.text(reference.name), blocks=self.blocks.paragraphs(reference.reference))

    def skills(self, skills: Iterable[entries.Skill]) -> tuple[Block, ...]:
        """A row of keywords for each, after its name and level."""
        return self._rows(
            (self.write.framed("detail", name=self.write.text(skill.name), detail=self.write.coded(skill.level)), skill)
            for skill in skills
        )

    def interests(self, interests: Iterable[entries.Interest]) -> tuple[Block, ...]:
        """As skills, which have a level besides."""
        return self._rows((self.write.text(interest.name), interest) for interest in interests)

    def _rows(self, named: Iterable[tuple[Line, entries.Skill | entries.Interest]]) -> tuple[Block, ...]:
        """A row of keywords for each record that has any; the names of those without stand together."""
        pairs = list(named)
        rows = (self.blocks.tags(map(self.write.text, item.keywords), name) for name, item in pairs)
        bare = self.blocks.tags(name for name, item in pairs if name and not item.keywords)
        return (*(block for row in rows for block in row), *bare)

    def languages(self, languages: Iterable[entries.SpokenLanguage]) -> tuple[Block, ...]:
        """Each language and how well it is known; those without a level stand together."""
        known = [(self.write.coded(item.language), self.write.coded(item.fluency)) for item in languages]
        facts = self.blocks.facts((capitalised(name), fluency) for name, fluency in known if name and fluency)
        alone = [name or fluency for name, fluency in known if bool(name) != bool(fluency)]
        bare = self.blocks.tags([*map(capitalised, alone[:1]), *alone[1:]])
        return (*facts, *bare)

    def objective(self, objective: Objective) -> tuple[Block, ...]:
        """The job sought, as facts."""
        texts = {
            "objective.position": objective.position,
            "objective.location": objective.location,
            "objective.salary": objective.salary,
            "objective.availability": objective.availability,
        }
        return self.blocks.facts((self.write.label(key), self.write.text(text)) for key, text in texts.items() if text)

    def custom(self, section: CustomSection) -> tuple[Block, ...]:
        """All that a section of the writer's own holds."""
        return (
            *self.blocks.paragraphs(section.text),
            *self.blocks.bullets(section.items),
            *self.blocks.own_facts(section.pairs),
            *self.blocks.keywords(section.tags),
            *(self._custom_entry(entry) for entry in section.entries),
        )

    def _custom_entry(self, entry: CustomEntry) -> Entry:
        return self.blocks.entry(
            self.write.text(entry.title),
            self.write.text(entry.subtitle),
            place=self.write.text(entry.location),
            dates=self.write.dates(entry.date or entry.start_date, entry.end_date),
            url=entry.url,
            blocks=(
                *self.blocks.paragraphs(entry.summary),
                *self.blocks.keywords(entry.keywords),
                *self.blocks.bullets(entry.highlights),
            ),
        )
