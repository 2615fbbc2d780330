"""The whole Page: which sections, in which order, under which headings."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from cvi18n import inline
from cvi18n.compose.blocks import Blocks
from cvi18n.compose.entries import Entries
from cvi18n.compose.header import full_name, header
from cvi18n.compose.writing import Writing
from cvi18n.locale import names, tags
from cvi18n.locale.voice import Voice
from cvi18n.model.basics import Basics
from cvi18n.model.resume import Meta, Resume
from cvi18n.model.sections import SECTIONS
from cvi18n.model.text import Code
from cvi18n.page import Alternate, Block, Line, Page, Section, plain
from cvi18n.translate import Labels

DESCRIPTION_LENGTH = 160


class Setting(NamedTuple):
    """What a page needs beside the CV.

    Its labels and the voice of its language, what day it is, the languages it links to, a photo as a ``data:`` address.
    """

    labels: Labels
    voice: Voice
    today: datetime.date
    alternates: tuple[Alternate, ...] = ()
    photo: str | None = None


def compose(resume: Resume, setting: Setting) -> Page:
    """The Page of *resume*, which is in the language of ``setting.labels`` already."""
    tag = setting.labels.tag
    basics, meta = resume.basics or Basics(), resume.meta or Meta()
    write = writing_of(resume, setting)
    name = full_name(basics, write)
    return Page(
        lang=tag,
        dir=tags.direction(tag),
        paper=meta.paper.value if meta.paper else names.paper(tag, _country(basics)),
        title=_title(meta, name, write),
        description=_description(meta, basics),
        keywords=tuple(keyword.value for keyword in meta.keywords),
        header=header(basics, write, setting.photo),
        sections=tuple(_sections(resume, write)),
        alternates=setting.alternates,
        words={"languages": write.label("switcher"), "contact": write.label("contact"), "page": write.label("page")},
        # Text that stands in for a translation is the source's, and a label's stand-in is English.
        locales={spoken: tags.locale(spoken) for spoken in (tag, resume.language, "en")},
    )


def writing_of(resume: Resume, setting: Setting) -> Writing:
    """What writes the lines of *resume*, which is in the language of ``setting.labels`` already."""
    own = resume.meta.labels if resume.meta else None
    return Writing(setting.labels.tag, resume.language, setting.labels, setting.voice, setting.today, own or {})


def _country(basics: Basics) -> str | None:
    code = basics.location.country_code if basics.location else None
    return code.value if isinstance(code, Code) else None


def _title(meta: Meta, name: Line, write: Writing) -> str:
    if meta.title:
        return meta.title.value
    return plain(write.frame("title", name=name) if name else write.label("untitled"))


def _description(meta: Meta, basics: Basics) -> str:
    if meta.description:
        return meta.description.value
    first = inline.to_text(basics.summary.paragraphs[0].value) if basics.summary else ""
    text = first or (basics.label.value if basics.label else "")
    return text if len(text) <= DESCRIPTION_LENGTH else text[: DESCRIPTION_LENGTH - 1].rstrip() + "…"


def _sections(resume: Resume, write: Writing) -> list[Section]:
    """The sections that hold something: those that ``meta.sections`` names first, the others after them."""
    makers = _makers(resume, Blocks(write))
    meta = resume.meta or Meta()
    chosen = [name.value for name in meta.sections if name.value in makers]
    found = ((name, makers[name]()) for name in dict.fromkeys([*chosen, *makers]))
    return [Section(name, _heading(name, resume, write), content) for name, content in found if content]


def _makers(resume: Resume, blocks: Blocks) -> dict[str, Callable[[], tuple[Block, ...]]]:
    """What makes each section's blocks, by section id, in the order of a CV."""
    basics, entries = resume.basics or Basics(), Entries(blocks.write, blocks)
    makers: dict[str, Callable[[], tuple[Block, ...]]] = {
        "summary": lambda: blocks.paragraphs(basics.summary),
        "objective": lambda: entries.objective(resume.objective) if resume.objective else (),
        "details": lambda: blocks.own_facts(basics.details),
        "work": lambda: tuple(map(entries.work, resume.work)),
        "projects": lambda: tuple(map(entries.project, resume.projects)),
        "volunteer": lambda: tuple(map(entries.volunteer, resume.volunteer)),
        "education": lambda: tuple(map(entries.education, resume.education)),
        "skills": lambda: entries.skills(resume.skills),
        "certificates": lambda: tuple(map(entries.certificate, resume.certificates)),
        "awards": lambda: tuple(map(entries.award, resume.awards)),
        "publications": lambda: tuple(map(entries.publication, resume.publications)),
        "languages": lambda: entries.languages(resume.languages),
        "interests": lambda: entries.interests(resume.interests),
        "references": lambda: tuple(map(entries.reference, resume.references)),
    }
    ordered = {name: makers[name] for name in SECTIONS}
    return ordered | {section.own_context: partial(entries.custom, section) for section in resume.sections}


def _heading(name: str, resume: Resume, write: Writing) -> Line:
    if name in SECTIONS or name in write.own:
        return write.label(name)
    return write.text(next(section.title for section in resume.sections if section.own_context == name))
