"""Where the entries of a section begin, and what their heads say: names, dates, an address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cvi18n.convert.blocks.block import Block, Heading, Items, Para
from cvi18n.convert.blocks.runs import GAP, Runs, cut, is_bold, lead_in, plain
from cvi18n.convert.page.context import Context
from cvi18n.convert.page.dates import Dates, find_dates, read_dates

# What parts a position from an employer; " at " and "@" as well as signs.
_PARTS = re.compile(rf"\s*[{GAP}|｜·•]\s*|\s+[—–-]{{1,2}}\s+|\s*——?\s*|\s+(?:@|at)\s+")
_SIGNS = " \t\u00a0,，;；|｜·•—–-:：" + GAP
_LONGEST_HEAD = 90
_LONGEST_GROUP = 3
# The level of a bold line with dates: above all headings where such lines come first, else below them.
_ABOVE, _BELOW, _ITEM = 0, 8, 9


@dataclass(slots=True)
class Entry:
    """An entry: the lines of its head, the blocks below it, and the entries within."""

    level: int
    lines: tuple[Runs, ...]
    line: int
    body: list[Block] = field(default_factory=list)
    children: list[Entry] = field(default_factory=list)


class Head(NamedTuple):
    """What a head says: its texts, line by line, its dates, and the address of its first link."""

    lines: tuple[tuple[str, ...], ...]
    dates: Dates | None
    url: str

    @property
    def texts(self) -> tuple[str, ...]:
        """All texts in their order."""
        return tuple(text for line in self.lines for text in line)


def cut_entries(blocks: Sequence[Block], context: Context, *, items: bool = False) -> tuple[list[Block], list[Entry]]:
    """The blocks before the first entry, and the entries as a tree.

    Under *items* each item of a list is an entry where nothing else begins one.
    """
    blocks = list(blocks)
    before: list[Block] = []
    flat: list[Entry] = []
    index = 0
    while index < len(blocks):
        head = _head_at(blocks, index, context, _BELOW if flat and flat[0].level else _ABOVE)
        if head and _is_like(head[0], flat):
            entry, count = head
            flat.append(entry)
            index += count
            continue
        (flat[-1].body if flat else before).append(blocks[index])
        index += 1
    if items and not flat:
        return _item_entries(before)
    return before, list(_tree(flat))


def _is_like(entry: Entry, others: Sequence[Entry]) -> bool:
    """Whether *entry* begins like the others: a plain line with dates is no head where heads are bold or headings."""
    plain_others = others and others[0].level == _ABOVE and not others[0].lines[0][0].strong
    return entry.level not in (_ABOVE, _BELOW) or not others or bool(plain_others) or entry.lines[0][0].strong


def _tree(flat: Sequence[Entry]) -> Iterator[Entry]:
    above: list[Entry] = []
    for entry in flat:
        while above and above[-1].level >= entry.level:
            above.pop()
        if above:
            above[-1].children.append(entry)
        else:
            yield entry
        above.append(entry)


def _head_at(blocks: list[Block], index: int, context: Context, level: int) -> tuple[Entry, int] | None:
    """The entry whose head begins at *index*, and of how many blocks the head is; None where none begins.

    Of a paragraph that goes on behind the head, the rest stays in its place.
    """
    block = blocks[index]
    lines: list[Runs] = []
    count = 0
    if isinstance(block, Heading):
        lines, count, level = [block.runs], 1, block.level
    rest: tuple[Runs, ...] = ()
    while not rest and count < _LONGEST_GROUP and isinstance(para := _at(blocks, index + count), Para):
        leads = isinstance(_at(blocks, index + count + 1), Items)
        styled = _styled_lines(para, lines, context, leads=leads)
        if not styled:
            break
        lines += para.lines[:styled]
        rest = para.lines[styled:]
        count += 1
    if not count or not (isinstance(block, Heading) or _dated(lines, context)):
        return None
    if rest:
        count -= 1
        blocks[index + count] = Para(rest, block.line)
    return Entry(level, tuple(lines), block.line), count


def _at(blocks: Sequence[Block], index: int) -> Block | None:
    return blocks[index] if index < len(blocks) else None


def _styled_lines(para: Para, before: Sequence[Runs], context: Context, *, leads: bool) -> int:
    """How many of the first lines of *para* are set as a head: bold, in italics, or with dates apart.

    A head has dates once: where some stand *before*, the next begin another head.  And a bold line behind the dates
    that *leads* to a list is that list's.
    """
    dated = any(find_dates(plain(line), context.words) for line in before)
    styled = 0
    for line in para.lines:
        dates = find_dates(plain(line), context.words) is not None
        if len(plain(line)) > _LONGEST_HEAD or not _is_head_line(line, context):
            break
        if dated and (dates or (leads and is_bold(line))):
            break
        dated = dated or dates
        styled += 1
    return styled


def _is_head_line(line: Runs, context: Context) -> bool:
    text = plain(line)
    if read_dates(text, context.words):
        return True
    if text.endswith((":", "：", "。", ".")):
        return False
    lead = lead_in(line)
    if lead and lead.rest and re.match(r"\s*[:：]", text[len(lead.label) :]):
        return False
    italic = all(run.emphasis or run.link or not re.search(r"\w", run.text) for run in line)
    return is_bold(line) or italic or find_dates(text, context.words) is not None


def _dated(lines: Sequence[Runs], context: Context) -> bool:
    """Whether a date stands in *lines*, and something else beside it."""
    texts = [plain(line) for line in lines]
    dated = any(find_dates(text, context.words) for text in texts)
    return dated and any(not read_dates(text, context.words) for text in texts)


def _item_entries(blocks: Sequence[Block]) -> tuple[list[Block], list[Entry]]:
    before: list[Block] = [block for block in blocks if not isinstance(block, Items)]
    entries = [_item_entry(item, block.line) for block in blocks if isinstance(block, Items) for item in block.items]
    return before, entries


def _item_entry(item: Sequence[Block], line: int) -> Entry:
    first = item[0]
    if not isinstance(first, Para):
        return Entry(_ITEM, (), line, list(item))
    head, *more = first.lines
    rest: list[Block] = [Para(tuple(more), first.line)] if more else []
    lead = lead_in(head)
    if lead and lead.rest:
        return Entry(_ITEM, (cut(head, 0, len(lead.label)),), first.line, [Para((lead.rest,), line), *rest, *item[1:]])
    return Entry(_ITEM, (head,), first.line, [*rest, *item[1:]])


def read_head(entry: Entry, context: Context, *, parted: bool) -> Head:
    """The texts, dates and address of an entry's head; under *parted* a line is parted where a dash or bar stands."""
    lines: list[tuple[str, ...]] = []
    dates: Dates | None = None
    for runs in entry.lines:
        text = "".join(run.text for run in runs)
        pieces = [text]
        found = None if dates else find_dates(text, context.words)
        if found:
            dates = found.dates
            pieces = [text[: found.start], text[found.end :]]
        if parted:
            pieces = [part for piece in pieces for part in _PARTS.split(piece)]
        lines.append(tuple(bare for piece in pieces if (bare := _bare(piece))))
    return Head(tuple(line for line in lines if line), dates, _address(entry, context))


def _bare(text: str) -> str:
    """*text* without the signs that parted it from its neighbours; brackets of its own stay."""
    bare = text.strip(_SIGNS)
    for opening, closing in ("()", "（）", "[]", "【】"):
        if bare.count(opening) != bare.count(closing):
            bare = bare.strip(opening + closing + _SIGNS)
    return bare.replace(GAP, " ") if re.search(r"\w", bare) else ""


def _address(entry: Entry, context: Context) -> str:
    links = list(dict.fromkeys(run.link for line in entry.lines for run in line if run.link))
    for link in links[1:]:
        context.notes.leave_out(f"the address {link}, for an entry has one", entry.line)
    return links[0] if links else ""
