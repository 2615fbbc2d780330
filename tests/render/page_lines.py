"""Every line of a Page, for tests that nothing of it is lost."""

from __future__ import annotations

from cvi18n.page import Block, Bullet, Bullets, Entry, Facts, Line, Page, Paragraph, Tags
from tests.render.sample_pages import line


def lines(page: Page) -> list[Line]:
    """The lines in their order."""
    found = [page.header.name, page.header.label, *page.header.taglines]
    found += [part for contact in page.header.contacts for part in (contact.label, contact.text)]
    for section in page.sections:
        found += [section.heading, *block_lines(section.blocks)]
    return found


def block_lines(blocks: tuple[Block, ...]) -> list[Line]:
    found: list[Line] = []
    for block in blocks:
        match block:
            case Paragraph(spans):
                found.append(spans)
            case Facts(pairs):
                found += [part for fact in pairs for part in fact]
            case Tags(items, label):
                found += [label, *items]
            case Bullets(items):
                found += bullet_lines(items)
            case Entry():
                dates = block.dates.text if block.dates else ()
                found += [block.title, block.subtitle, block.place, dates, line(block.duration)]
                found += block_lines(block.blocks)
    return found


def bullet_lines(bullets: tuple[Bullet, ...]) -> list[Line]:
    return [found for bullet in bullets for found in (bullet.spans, *bullet_lines(bullet.bullets))]
