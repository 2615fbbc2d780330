"""What each section of a page becomes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from cvi18n.convert.blocks.block import Block, Heading, Rule
from cvi18n.convert.document import Value
from cvi18n.convert.page import records, rows
from cvi18n.convert.page.context import Context
from cvi18n.convert.page.custom import own_section
from cvi18n.convert.page.entries import cut_entries
from cvi18n.convert.page.facts import Person, fact_lines, read_objective
from cvi18n.convert.page.outline import Section
from cvi18n.convert.page.points import paragraphs

_MAKERS: dict[str, records.Maker] = {
    "work": records.work,
    "projects": records.project,
    "volunteer": records.volunteer,
    "education": records.education,
    "publications": records.publication,
    "certificates": records.certificate,
    "awards": records.award,
    "references": records.reference,
}
_READERS: dict[str, Callable[[Sequence[Block], Context], rows.Rows | None]] = {
    "skills": rows.read_skills,
    "languages": rows.read_languages,
    "interests": rows.read_interests,
    "certificates": rows.read_certificates,
    "awards": rows.read_awards,
    "references": rows.read_references,
}


@dataclass(slots=True)
class Draft:
    """The document while sections are put into it; *order* is that of the page."""

    context: Context
    person: Person
    objective: dict[str, Value] = field(default_factory=dict)
    lists: dict[str, list[Value]] = field(default_factory=dict)
    own: list[Value] = field(default_factory=list)
    order: dict[str, None] = field(default_factory=dict)

    def read(self, section: Section) -> None:
        """Put *section* where its heading says, or keep it as one of the writer's own, whole."""
        if all(isinstance(block, Rule) for block in section.blocks):
            self._keep(section, hidden=True)
        elif section.key in ("summary", "objective", "details", "contact"):
            self._person(section)
        elif section.key in ("certificates", "awards") and not any(isinstance(b, Heading) for b in section.blocks):
            self._given(section)
        elif section.key in _MAKERS and self._entries(section):
            pass
        elif section.key not in _READERS or not self._rows(section.key, section.blocks, section):
            self._keep(section)

    def _person(self, section: Section) -> None:
        key = "details" if section.key == "contact" else section.key
        if key == "summary":
            known = self.person.basics.get("summary")
            texts = [*([known] if isinstance(known, str) else []), *paragraphs(section.blocks)]
            self.person.basics["summary"] = "\n\n".join(texts)
        elif key == "objective":
            read_objective(section.blocks, self.context, self.person, self.objective)
        else:
            self.person.add_all(list(fact_lines(section.blocks)))
        self._placed(key, section)

    def _given(self, section: Section) -> None:
        """Certificates, and the honours behind a line across the page."""
        rule = next((index for index, block in enumerate(section.blocks) if isinstance(block, Rule)), None)
        first, second = section.blocks[:rule], section.blocks[rule:] if rule is not None else []
        if section.key == "awards" or all(isinstance(block, Rule) for block in second):
            first, second = section.blocks, []
        if not self._rows(section.key, first, section):
            self._keep(section)
        elif second and not self._rows("awards", second, None):
            self._keep(section._replace(blocks=second))

    def _rows(self, key: str, blocks: Sequence[Block], section: Section | None) -> bool:
        trial = self.context.trial()
        made = _READERS[key](blocks, trial)
        if not made:
            return False
        self.context.keep(trial)
        self.lists.setdefault(key, []).extend(made)
        self._placed(key, section)
        return True

    def _entries(self, section: Section) -> bool:
        trial = self.context.trial()
        before, entries = cut_entries(section.blocks, trial, items=True)
        made = [_MAKERS[section.key](entry, trial) for entry in entries]
        # A list without a date is no list of employments.
        dated = any(record and "startDate" in record for record in made) or any(entry.level < 9 for entry in entries)
        if not made or None in made or (section.key in ("work", "volunteer") and not dated):
            return False
        self.context.keep(trial)
        found: list[Value] = [record for record in made if record]
        if section.key == "projects":
            found = records.with_drafts_hidden(found)
        self.lists.setdefault(section.key, []).extend(found)
        self._placed(section.key, section)
        if any(not isinstance(block, Rule) for block in before):
            self._keep(section._replace(blocks=before))
        return True

    def _keep(self, section: Section, *, hidden: bool = False) -> None:
        """Keep *section* under its own heading."""
        taken = [str(known["id"]) for known in self.own if isinstance(known, dict)]
        made = own_section(section.title, section.blocks, taken, self.context, hidden=hidden)
        self.own.append(made)
        self.order[str(made["id"])] = None

    def _placed(self, key: str, section: Section | None) -> None:
        """Take note that *section* is the built-in one *key*; its heading stays where it says something else."""
        self.order[key] = None
        if section is None:
            return
        found = self.context.words.exact(section.title, [section.key])
        same = found and found.within and section.key == key
        if not same or not self.context.own_script(section.title):
            self.context.own_label(key, section.title)
        if not found:
            self.context.notes.tell(section.heading.line, f'guessed: the section "{section.title}" is {key}')
