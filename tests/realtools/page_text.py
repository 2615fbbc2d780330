"""What a page says: its text, where its links lead, its machine-readable dates."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SPOKEN = ("alt", "aria-label", "content", "placeholder", "title")  # attributes that a person reads or hears


@dataclass
class PageText:
    """All that a page says.

    ``text`` has no white space, so that it does not matter how the page is laid out.  ``spoken`` is everything in the
    page's own language: text, spoken attributes and scripts, but not style sheets and what leads to another language.
    """

    text: str = ""
    links: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    spoken: list[str] = field(default_factory=list)

    def says(self, text: str) -> bool:
        """Whether *text* stands on the page, however it is broken into lines."""
        return dense(text) in self.text


def dense(text: str) -> str:
    """*text* without white space, and with the keyboard's quotation marks for English ones, which a page sets."""
    return re.sub(r"\s+", "", text).translate(str.maketrans("“”‘’", "\"\"''"))


def read_page(path: Path, *, exact: bool = False) -> PageText:
    """Read a built page; its text without white space, with its own quotation marks where *exact*."""
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    assert not reader.open, f"unclosed: {reader.open}"
    reader.page.text = re.sub(r"\s+", "", reader.page.text) if exact else dense(reader.page.text)
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = PageText()
        self.open: list[tuple[str, bool]] = []  # the elements around, and whether each leads to another language

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self.open.append((tag, "hreflang" in given))
        if "href" in given:
            self.page.links.add(given["href"])
        for name in {"time": ["datetime"], "data": ["value"]}.get(tag, []):
            self.page.dates.update(given.get(name, "").split("/"))
        if "hreflang" not in given and not self._leads_away():
            self.page.spoken.extend(given[name] for name in SPOKEN if name in given)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:  # <br/> is a start and an end
            return
        assert self.open, f"</{tag}> without a start"
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        inside = {tag for tag, _ in self.open}
        if not inside & {"style", "script", "title"}:
            self.page.text += data
        if "style" not in inside and not self._leads_away():
            self.page.spoken.append(data)

    def _leads_away(self) -> bool:
        return any(away for _, away in self.open)
