"""Which sections a page has: by its headings, and by what stands below them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cvi18n.convert.blocks.block import Block, Heading, Para
from cvi18n.convert.blocks.runs import is_bold, plain
from cvi18n.convert.page.context import Context
from cvi18n.convert.page.facts import PERSON, fact_lines
from cvi18n.model.sections import SECTIONS

_KEYS = (*SECTIONS, "contact")


class Section(NamedTuple):
    """A heading, the section that it names (none: one of the writer's own), and what stands below it."""

    heading: Heading
    blocks: list[Block]
    key: str = ""

    @property
    def title(self) -> str:
        """The heading's text."""
        return plain(self.heading.runs)


def split_sections(blocks: Sequence[Block], context: Context) -> tuple[list[Block], list[Section]]:
    """What stands above the first section, and the sections.

    Sections are parted by the headings of the level on which most headings have the words of a built-in label, and
    by those above it.  Where no heading has, a bold line with such words is one.
    """
    level = _level(blocks, context)
    if not level:
        blocks = [_promoted(block, context) for block in blocks]
        level = _level(blocks, context) or _highest(blocks)
    banner: list[Block] = []
    sections: list[Section] = []
    for block in blocks:
        starts = isinstance(block, Heading) and (block.level == level or (sections and block.level < level))
        if starts and isinstance(block, Heading):
            sections.append(Section(block, []))
        elif sections:
            sections[-1].blocks.append(block)
        else:
            banner.append(block)
    return banner, list(_named(sections, context))


def _level(blocks: Sequence[Block], context: Context) -> int:
    """The level of the headings that name sections; 0 where none does."""
    headings = [block for block in blocks if isinstance(block, Heading)]
    for find in (context.words.exact, context.words.find):
        found = Counter(heading.level for heading in headings if find(plain(heading.runs), _KEYS))
        if found:
            return min(found, key=lambda level: (-found[level], level))
    return 0


def _highest(blocks: Sequence[Block]) -> int:
    """The highest level of headings, below a single one of level 1, which is the page's title."""
    levels = sorted(block.level for block in blocks if isinstance(block, Heading))
    below = levels[1:] if levels[:1] == [1] and levels.count(1) == 1 else levels
    return below[0] if below else 0


def _promoted(block: Block, context: Context) -> Block:
    if isinstance(block, Para) and is_bold(block.runs) and context.words.exact(plain(block.runs), _KEYS):
        return Heading(2, block.runs, block.line)
    return block


def _named(sections: Sequence[Section], context: Context) -> Iterator[Section]:
    """*sections* with their keys.  Each key is given once by guessing, and never to one whose words are another's."""
    words = context.words
    exact = {section.heading.line: words.exact(section.title, _KEYS) for section in sections}
    taken = {found.key for found in exact.values() if found}
    for section in sections:
        found = exact[section.heading.line] or words.find(section.title, [key for key in _KEYS if key not in taken])
        key = found.key if found else "details" if _is_person(section, context) else ""
        taken.add(key)
        yield section._replace(key=key)


def _is_person(section: Section, context: Context) -> bool:
    """Whether a section without a known heading holds facts about the person."""
    facts = [fact for fact in fact_lines(section.blocks) if fact.label]
    known = [fact for fact in facts if context.words.find(fact.label, PERSON)]
    return len(known) > 1 and len(facts) == sum(1 for _ in fact_lines(section.blocks))
