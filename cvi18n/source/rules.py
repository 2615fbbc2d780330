"""What a CV must keep beyond the form of each field: ids that are there and unique, settings that name something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvi18n.diagnostic import Diagnostic, Place
from cvi18n.model.kinds import ChoiceKind, FormKind
from cvi18n.model.record import Record
from cvi18n.model.resume import Meta, Resume
from cvi18n.model.sections import SECTIONS
from cvi18n.model.text import Verbatim
from cvi18n.source import faults


def rule_faults(resume: Resume) -> Iterator[Diagnostic]:
    """The faults of *resume* against the rules, in no order."""
    yield from _section_ids(resume)
    if resume.meta:
        yield from _settings(resume.meta, [*SECTIONS, *(section.own_context for section in resume.sections)])
        yield from _file_name(resume.meta)
        yield from _private(resume, resume.meta)


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
    yield from _values(meta)
    if meta.design:
        yield from _values(meta.design)


def _values(settings: Record) -> Iterator[Diagnostic]:
    """The faults of settings that are one of a few words, or of one form."""
    for spec, value in settings.present():
        if not isinstance(value, Verbatim):
            continue
        if isinstance(spec.kind, ChoiceKind) and value.value not in spec.kind.choices:
            yield faults.unknown_choice(value.at, spec.kind.name, value.value, spec.kind.choices)
        elif isinstance(spec.kind, FormKind) and not re.fullmatch(spec.kind.pattern, value.value):
            yield faults.bad_form(value.at, spec.kind.name, value.value)


def _file_name(meta: Meta) -> Iterator[Diagnostic]:
    if meta.file_name:
        from cvi18n.model.file_name import pattern_fault  # imported here, as few CVs set it

        if fault := pattern_fault(meta.file_name.value):
            yield faults.bad_file_name(meta.file_name.at, fault.message, fault.help)


def _private(resume: Resume, meta: Meta) -> Iterator[Diagnostic]:
    if meta.private:
        from cvi18n.model.private import known_paths  # imported here, as few CVs set it

        known = known_paths(resume)
        for path in meta.private:
            if path.value not in known:
                yield faults.unknown_private(path.at, path.value, known)
