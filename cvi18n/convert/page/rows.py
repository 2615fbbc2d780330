"""Sections that are rows of few words: skills, certificates, awards, languages, interests."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cvi18n.convert.blocks.block import Block, Heading, Items, Para, Rule, Tags
from cvi18n.convert.blocks.runs import Runs, lead_in, markup, plain, plain_lead
from cvi18n.convert.document import Value
from cvi18n.convert.page.context import Context, date_field, terms
from cvi18n.convert.page.dates import find_dates, read_dates

Rows = list[Value]


class Row(NamedTuple):
    """A label, which may be empty, and what stands behind it; *bold*: the label is a lead-in."""

    label: str
    runs: Runs
    line: int
    bold: bool = False


def rows(blocks: Iterable[Block]) -> list[Row] | None:
    """Each line and each item as a row; None where there is more than rows."""
    found: list[Row] = []
    for block in blocks:
        if isinstance(block, Para):
            found += (_row(line, block.line) for line in block.lines)
        elif isinstance(block, Items):
            for item in block.items:
                if len(item) > 1 or not isinstance(item[0], Para):
                    return None
                found.append(_row(item[0].runs, item[0].line))
        elif not isinstance(block, Rule):
            return None
    return found


def _row(runs: Runs, line: int) -> Row:
    bold = lead_in(runs)
    lead = bold or plain_lead(runs)
    return Row(lead.label if lead else "", lead.rest if lead else runs, line, bold is not None)


def read_certificates(blocks: Sequence[Block], context: Context) -> Rows | None:
    """Certificates by who issued them: "issuer: name"."""
    return _given(blocks, context, "name", "issuer", url=True)


def read_awards(blocks: Sequence[Block], context: Context) -> Rows | None:
    """Honours by who gave them: "awarder: title"."""
    return _given(blocks, context, "title", "awarder", url=False)


def _given(blocks: Sequence[Block], context: Context, name: str, giver: str, *, url: bool) -> Rows | None:
    found = rows(blocks)
    if found is None:
        return None
    return [record for row in found if (record := _gift(row, context, name, giver, url=url))]


def _gift(row: Row, context: Context, name: str, giver: str, *, url: bool) -> dict[str, Value]:
    links = [run.link for run in row.runs if run.link] if url else []
    text = plain(row.runs) if links else context.text(row.runs, row.line)
    dates = read_dates(row.label, context.words)
    label = "" if dates else row.label
    if not dates and (dated := find_dates(text, context.words)):
        rest = re.sub(r"[（(\[]\s*[)）\]]", "", text[: dated.start] + text[dated.end :]).strip(" ,，;；-–—:：|·")
        dates, text = (dated.dates, rest) if rest else (None, text)
    pairs = {name: text or label, giver: label if text else "", **date_field(dates), "url": (links or [""])[0]}
    return {key: value for key, value in pairs.items() if value}


def read_languages(blocks: Sequence[Block], context: Context) -> Rows | None:
    """Languages and how well they are known: "language: fluency"."""
    found = rows(blocks)
    if found is None or any(run.link for row in found for run in row.runs):
        return None
    return [
        _pair("language", row.label or plain(row.runs), "fluency", plain(row.runs) if row.label else "")
        for row in found
    ]


def _pair(key: str, value: str, other: str, other_value: Value) -> Value:
    return {name: found for name, found in ((key, value), (other, other_value)) if found}


def read_skills(blocks: Sequence[Block], context: Context) -> Rows | None:
    """Skills: a name and its terms, as a sub-heading with tags or a list below it, or as "name: terms"."""
    groups = list(_groups(blocks))
    made: Rows = []
    for name, below in groups:
        found = [*_tags(below)]
        named = rows(block for block in below if not isinstance(block, Tags))
        if named is None:
            return None
        for row in named:
            words = terms(plain(row.runs))
            if any(run.link for run in row.runs) or not (words or row.label):
                return None
            if row.label and (not words or name):
                return None
            if row.label:
                made.append(_pair("name", row.label, "keywords", list(words)))
            else:
                found += words
        if name or found:
            made.append(_pair("name", name, "keywords", list(found)))
    return made


def _groups(blocks: Sequence[Block]) -> Iterator[tuple[str, list[Block]]]:
    name, below = "", list[Block]()
    for block in blocks:
        if isinstance(block, Heading):
            yield name, below
            name, below = plain(block.runs), []
        else:
            below.append(block)
    yield name, below


def _tags(blocks: Iterable[Block]) -> Iterator[str]:
    return (name for block in blocks if isinstance(block, Tags) for name in block.names)


def read_interests(blocks: Sequence[Block], context: Context) -> Rows | None:
    """As skills; a term alone is an interest of its own."""
    made = read_skills(blocks, context)
    if made is None:
        return None
    flat: Rows = []
    for row in made:
        alone = isinstance(row, dict) and "name" not in row and row.get("keywords")
        flat += [{"name": term} for term in alone] if isinstance(alone, list) else [row]
    return flat


def read_references(blocks: Sequence[Block], context: Context) -> Rows | None:
    """What people say: "name: words", or words alone."""
    found = rows(blocks)
    return None if found is None else [_pair("name", row.label, "reference", markup(row.runs)) for row in found]
