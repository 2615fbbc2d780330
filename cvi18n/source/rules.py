"""What a CV must keep beyond the form of each field: ids that are there and unique, settings that name something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvi18n.diagnostic import Diagnostic, Place
from cvi18n.model.kinds import ChoiceKind
from cvi18n.model.resume import Meta, Resume
from cvi18n.model.sections import SECTIONS
from cvi18n.model.text import Verbatim
from cvi18n.source import faults


def rule_faults(resume: Resume) -> Iterator[Diagnostic]:
    """The faults of *resume* against the rules, in no order."""
    yield from _section_ids(resume)
    if resume.meta:
        yield from _settings(resume.meta, [*SECTIONS, *(section.own_context for section in resume.sections)])


def _section_ids(resume: Resume) -> Iterator[Diagnostic]:
    taken: dict[str, Place] = {}
    for section in resume.sections:
        if section.id is None:
            yield faults.missing_id(section.at)
            continue
        text = section.id.value
        if not re.fullmatch(r"[^\W\d_][\w-]*", text):
            yield faults.bad_id(section.id.at, text)
        elif text in taken or text in SECTIONS:
            yield faults.taken_id(section.id.at, text, taken.get(text))
        taken.setdefault(text, section.id.at)


def _settings(meta: Meta, known: list[str]) -> Iterator[Diagnostic]:
    for name in meta.sections:
        if name.value not in known:
            yield faults.unknown_section(name.at, name.value, known)
    for spec, value in meta.present():
        if isinstance(spec.kind, ChoiceKind) and isinstance(value, Verbatim) and value.value not in spec.kind.choices:
            yield faults.unknown_choice(value.at, spec.kind.name, value.value, spec.kind.choices)
