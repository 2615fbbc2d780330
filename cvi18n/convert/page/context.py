"""What reading a section needs beside its blocks, and small decisions that many sections share."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from cvi18n.cjk import is_cjk
from cvi18n.convert.blocks.notes import Notes
from cvi18n.convert.blocks.runs import Runs, plain
from cvi18n.convert.document import Value
from cvi18n.convert.page.dates import Dates
from cvi18n.convert.page.words import Words, squeeze

_SEPARATORS = (r"\s\+\s", r"、", r"[,，]", r"\s*[|｜]\s*", r"\s+/\s+|(?<=\w)/(?=\w)", r"[;；]", r"\s+[·•]\s+")
_LONGEST_TERM = 40
SENTENCE = re.compile(r"[。！？]|[.!?]\s")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
PHONE = re.compile(r"\+?[\d(（][\d\s().（）-]{5,}\d")
URL = re.compile(r"https?://\S+", re.I)


@dataclass(slots=True)
class Context:
    """The words to know labels by, whether the page is Chinese or Japanese, and what reading it has found so far:
    notes, and words of the writer's own for labels.
    """

    words: Words
    cjk: bool = False
    notes: Notes = field(default_factory=Notes)
    labels: dict[str, str] = field(default_factory=dict)

    def trial(self) -> Context:
        """A context for a reading that may fail; :meth:`keep` takes over what it found."""
        return Context(self.words, self.cjk, Notes(), dict(self.labels))

    def keep(self, trial: Context) -> None:
        """Take over the notes and labels of a reading that went well."""
        self.notes.add(trial.notes)
        self.labels.update(trial.labels)

    def own_script(self, text: str) -> bool:
        """Whether *text* is Chinese or Japanese as the page is, or neither is."""
        return any(map(is_cjk, squeeze(text))) == self.cjk

    def own_label(self, key: str, label: str) -> bool:
        """Keep *label* as the CV's own word for *key*; False where it has another one already."""
        return self.labels.setdefault(key, label) == label

    def text(self, runs: Runs, line: int) -> str:
        """The plain text of *runs* for a field without markup; links that go are noted."""
        text = plain(runs)
        for link in dict.fromkeys(run.link for run in runs if run.link):
            if bare_url(link) not in text:
                self.notes.leave_out(f"the address {link}, for a title holds no link", line)
        return text


def terms(text: str, *, joined: str = "") -> list[str]:
    """The terms of a list such as ``A + B`` or ``A、B``; empty where it reads like a sentence.

    The first sign that occurs parts them; *joined* allows this one alone.
    """
    for separator in (joined,) if joined else _SEPARATORS:
        parts = [part.strip() for part in re.split(separator, text) if part.strip()]
        if len(parts) > 1 or joined:
            break
    parts = [re.sub(r"[。.]$", "", part) if part is parts[-1] else part for part in parts]
    sentence = SENTENCE.search(text) or any(len(part) > _LONGEST_TERM for part in parts)
    return [] if sentence else parts


def bare_url(url: str) -> str:
    """An address without what people leave out when they write it."""
    return re.sub(r"^(?:https?://|mailto:|tel:)?(?:www\.)?", "", url, flags=re.I).rstrip("/").casefold()


def range_fields(dates: Dates | None) -> dict[str, Value]:
    """``startDate`` and ``endDate``; a date alone is both."""
    if dates is None:
        return {}
    end = dates.end if dates.range else dates.start
    return {"startDate": dates.start, **({"endDate": end} if end else {})}


def date_field(dates: Dates | None, key: str = "date") -> dict[str, Value]:
    """One date: the end of a range, where it is known."""
    if dates is None:
        return {}
    return {key: dates.start if dates.end in ("", "present") else dates.end}
