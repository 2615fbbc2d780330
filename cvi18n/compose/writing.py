"""Lines in one language: texts, labels, frames around them, codes and dates as spans."""

from __future__ import annotations

import datetime
import string
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from cvi18n import inline
from cvi18n.cjk import is_cjk
from cvi18n.locale.labels import LABELS
from cvi18n.locale.voice import Voice
from cvi18n.model.dates import Date, Present
from cvi18n.model.text import Code, Prose, State, Text
from cvi18n.page import Dates, Line, Span, plain
from cvi18n.translate import Labels, Word

_MISSING = (State.FUZZY, State.UNTRANSLATED)

# A title that ends in one of these has its own punctuation, and takes no colon.
_ENDS = ".:!?;,…—–。：！？；，、"

AnyDate = Date | Present | Text | None


class Writing(NamedTuple):
    """Writes lines for a page in ``tag`` from a CV in ``source``; ranges without an end last until ``today``.

    ``own`` are the writer's words for labels, by key (``meta.labels``).
    """

    tag: str
    source: str
    labels: Labels
    voice: Voice
    today: datetime.date
    own: Mapping[str, Text]

    def text(self, text: Text | None) -> Line:
        """A text without markup."""
        return self._marked([Span(text.value)], text) if text else ()

    def rich(self, text: Text) -> Line:
        """A text with inline markup."""
        runs = inline.parse(text.value)
        spans = [Span(run.text, run.strong, run.emphasis, run.code, run.link) for run in runs]
        return self._marked(spans, text)

    def prose(self, prose: Prose | None) -> list[Line]:
        """A line for each paragraph."""
        return [self.rich(paragraph) for paragraph in prose.paragraphs] if prose else []

    def running(self, prose: Prose | None) -> Line:
        """All paragraphs as one line."""
        whole: Line = ()
        for line in self.prose(prose):
            gap = whole and not is_cjk(whole[-1].text[-1:])
            whole = (*whole, Span(" "), *line) if gap else (*whole, *line)
        return whole

    def _marked(self, spans: list[Span], text: Text) -> Line:
        """*spans* as their language sets them: the page's, or the source's where a translation is missing."""
        missing = text.state in _MISSING
        said_in, state = (self.source, text.state.value) if missing else (self.tag, None)
        lang = said_in if said_in != self.tag else None
        texts = self.voice.typeset(((span.text, span.code) for span in spans), said_in)
        return tuple(span._replace(text=said, lang=lang, state=state) for span, said in zip(spans, texts, strict=True))

    def label(self, key: str) -> Line:
        """A label without placeholders: the writer's own, or the tool's."""
        if key in self.own:
            return self.text(self.own[key])
        return tuple(self._word_spans(self.labels.word(LABELS[key])))

    def frame(self, key: str, **lines: Line) -> Line:
        """A label with *lines* in the place of its placeholders."""
        word = self.labels.word(LABELS[key])
        spans: list[Span] = []
        for literal, name, _, _ in string.Formatter().parse(word.text):
            spans += self._word_spans(word._replace(text=literal)) if literal else []
            spans += lines[name] if name else ()
        return tuple(spans)

    def framed(self, key: str, **lines: Line) -> Line:
        """The frame *key* around *lines* where all of them hold something; else what there is of them."""
        return self.frame(key, **lines) if all(lines.values()) else next(filter(None, lines.values()), ())

    def _word_spans(self, word: Word) -> Iterator[Span]:
        if word.state in _MISSING and self.tag != "en":
            yield Span(word.text, lang="en", state=word.state.value)
        else:
            yield Span(word.text)

    def labelled(self, label: Line, *, strong: bool = False, followed: bool = True) -> Line:
        """*label* with this language's colon and what follows it, unless it ends in punctuation of its own.

        ``strong`` sets the label and its colon in bold.
        """
        bold = tuple(span._replace(strong=True) for span in label) if strong else label
        if not label or not followed:
            return bold
        if plain(label).rstrip()[-1:] in _ENDS:
            return (*bold, Span(" ")) if plain(label).isascii() else bold
        colon = plain(self.frame("value", label=(), value=()))
        gap = colon[len(colon.rstrip()) :]
        return (*bold, Span(colon.rstrip(), strong=strong), *([Span(gap)] if gap else []))

    def listed(self, lines: Iterable[Line]) -> Line:
        """The lines that hold something, as a list in running text."""
        whole: Line = ()
        for line in lines:
            if line:
                whole = self.frame("list", first=whole, second=line) if whole else line
        return whole

    @property
    def separator(self) -> str:
        """What stands between two items of a list in running text."""
        return plain(self.frame("list", first=(), second=()))

    def coded(self, value: Code | Text | None) -> Line:
        """What a code stands for in this language, or a text as it is."""
        if not isinstance(value, Code):
            return self.text(value)
        if value.vocabulary == "languages":
            return (Span(self.voice.language(value.value)),)
        if value.vocabulary == "countries":
            return (Span(self.voice.country(value.value)),)
        key = f"{value.vocabulary}.{value.value}"
        return self.label(key) if key in LABELS else (Span(value.value),)

    def dates(self, start: AnyDate, end: AnyDate, *, opens: bool = False) -> Dates | None:
        """A date or a range; ``opens``: a start without an end goes on to the present."""
        if end is None and opens and isinstance(start, Date):
            end = Present()
        line = self._range(start, end)
        first = _iso(start) or _iso(end)
        last = None if isinstance(end, Present) else _iso(end) or first
        return Dates(line, first, last) if line else None

    def duration(self, start: AnyDate, end: AnyDate) -> str:
        """How long it took, as far as the dates tell."""
        if not isinstance(start, Date) or isinstance(end, Text) or start == end:
            return ""
        return self.voice.duration(start, end or Present(), self.today)

    def _range(self, start: AnyDate, end: AnyDate) -> Line:
        if isinstance(start, Date) and isinstance(end, Date):
            return (Span(self.voice.dates(start, end)),)
        if start and not isinstance(start, Present) and isinstance(end, Present):
            return self.frame("since", date=self._date(start))
        lines = [line for date in (start, end) if (line := self._date(date))]
        return (*lines[0], Span(" – "), *lines[1]) if len(lines) == 2 else lines[0] if lines else ()

    def _date(self, date: AnyDate) -> Line:
        if isinstance(date, Date):
            return (Span(self.voice.date(date)),)
        return self.label("present") if isinstance(date, Present) else self.text(date)


def _iso(date: AnyDate) -> str | None:
    return date.iso if isinstance(date, Date) else None


def join(lines: Iterable[Line], separator: str) -> Line:
    """The lines that hold something, with *separator* between them."""
    spans: list[Span] = []
    for line in lines:
        spans += ([Span(separator)] if spans and line else []) + list(line)
    return tuple(spans)


def capitalised(line: Line) -> Line:
    """*line* as it begins a row: many languages write names of languages small, but not there.

    Title case and not upper case: Georgian capitals are for whole words alone.
    """
    return (line[0]._replace(text=line[0].text[:1].title() + line[0].text[1:]), *line[1:]) if line else line
