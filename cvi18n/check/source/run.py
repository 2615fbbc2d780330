"""All checks of the source."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from cvi18n.check.source.addresses import check_addresses
from cvi18n.check.source.customs import check_customs
from cvi18n.check.source.lists import check_lists
from cvi18n.check.source.periods import check_periods
from cvi18n.check.source.remark import Remark
from cvi18n.check.source.spelling import check_gaps, check_spelling
from cvi18n.check.source.wording import check_wording
from cvi18n.model.resume import Resume
from cvi18n.model.text import Text
from cvi18n.model.walk import Slot, map_texts


def check_source(resume: Resume, today: datetime.date, languages: Sequence[str] = ()) -> Iterator[Remark]:
    """What is to be said of *resume* as it was written, on the day *today*, for pages in *languages*."""
    found = list(_found(resume))
    texts = [text for _, text in found]
    yield from check_periods(resume, today)
    yield from check_addresses(resume)
    yield from check_lists(resume)
    yield from check_spelling(texts)
    yield from check_gaps(texts)
    yield from check_wording(found, resume.language)
    yield from check_customs(resume, languages)


def texts_of(resume: Resume) -> list[Text]:
    """All texts of the CV in document order, settings left out."""
    return [text for _, text in _found(resume)]


def _found(resume: Resume) -> Iterator[tuple[str, Text]]:
    found: list[tuple[str, Text]] = []

    def collect(slot: Slot, text: Text) -> Text:
        found.append((slot.context, text))
        return text

    map_texts(resume, collect)
    return ((context, text) for context, text in found if not context.startswith("meta."))
