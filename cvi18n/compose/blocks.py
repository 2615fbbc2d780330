"""The blocks that sections and entries are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cvi18n.compose.writing import Writing
from cvi18n.model import record
from cvi18n.model.text import Prose, Text, Verbatim
from cvi18n.page import Block, Bullet, Bullets, Dates, Entry, Fact, Facts, Line, Paragraph, Span, Tags


class Blocks(NamedTuple):
    """Composes blocks in one language; what holds nothing gives none."""

    write: Writing

    def paragraphs(self, prose: Prose | None) -> tuple[Block, ...]:
        """A Paragraph for each."""
        return tuple(Paragraph(line) for line in self.write.prose(prose))

    def tags(self, lines: Iterable[Line], label: Line = ()) -> tuple[Block, ...]:
        """Terms beside each other, after their label."""
        items = tuple(lines)
        return (Tags(items, self.write.labelled(label), self.write.separator),) if items else ()

    def keywords(self, texts: tuple[Text, ...], key: str = "") -> tuple[Block, ...]:
        """Terms after the label *key*, which is asked for only where it is shown: so it becomes a message."""
        return self.tags(map(self.write.text, texts), self.write.label(key) if key else ()) if texts else ()

    def bullets(self, highlights: Iterable[record.Highlight]) -> tuple[Block, ...]:
        """A list, nested as the highlights are."""
        items = tuple(self._bullets(highlights))
        return (Bullets(items),) if items else ()

    def _bullets(self, highlights: Iterable[record.Highlight]) -> Iterator[Bullet]:
        for highlight in highlights:
            text = self.write.running(highlight.text)
            below = tuple(self._bullets(highlight.highlights))
            lead = self.write.labelled(self.write.text(highlight.title), strong=True, followed=bool(text or below))
            if lead or text or below:
                yield Bullet((*lead, *text), below)

    def facts(self, pairs: Iterable[tuple[Line, Line]]) -> tuple[Block, ...]:
        """Labels, which get their colon here, and values."""
        found = tuple(
            Fact(self.write.labelled(label, followed=bool(value)), value) for label, value in pairs if label or value
        )
        return (Facts(found),) if found else ()

    def own_facts(self, facts: Iterable[record.Fact]) -> tuple[Block, ...]:
        """Facts that the writer labelled."""
        return self.facts((self.write.text(fact.label), self.write.running(fact.value)) for fact in facts)

    def entry(
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
