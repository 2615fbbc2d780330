"""What each language of a project shows: its messages, and the labels that its page asks for."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.commands.project import Language, Project
from cvi18n.compose import Setting, compose
from cvi18n.extract import Reference, messages
from cvi18n.locale.voice import Silence
from cvi18n.model.resume import Resume
from cvi18n.translate import Labels, Tally

# No label depends on what day it is.
_ANY_DAY = datetime.date(2000, 1, 1)


class View(NamedTuple):
    """The CV as one language shows it, its messages, and the English texts of the labels beside them."""

    resume: Resume
    messages: list[Entry]
    labels: list[str]


def views(project: Project, reference: Reference) -> dict[Language, View]:
    """The view of each language; languages that show the same share theirs."""
    found: dict[Language, View] = {}
    for language in project.languages:
        resume = project.view(language.tag)
        same = next((view for view in found.values() if view.resume == resume), None)
        found[language] = same or View(resume, messages(resume, reference), labels_of(resume))
    return found


def labels_of(resume: Resume) -> list[str]:
    """The English texts of the labels that the page of *resume* shows: composing it asks for them."""
    labels = Labels(resume.language, Catalog(), {}, Tally())
    compose(resume, Setting(labels, Silence(), _ANY_DAY))
    return list(labels.used)
