"""Lines of a Page as inline Markdown that CommonMark parsers, and kramdown, read back as they were.

Emphasis: by CommonMark's rules ``**注意：**这里`` is not bold, for between punctuation and a letter a delimiter opens
or closes nothing.  There the punctuation of Chinese moves outside, ``**注意**：这里``, which every parser takes and a
person can read; where nothing can move, the tags ``<strong>`` and ``<em>`` stand.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from cvi18n.cjk import is_cjk
from cvi18n.page import Line, Page, plain
from cvi18n.render.direction import directed
from cvi18n.render.links import may_follow
from cvi18n.render.wrapping import on_one_line

_ENTITY = re.compile(r"&(?=#?\w+;)")
_SPECIAL = re.compile(r"[\\`*\[\]<~]")
_SIGN = re.compile("[!-/:-@[-`{-~]")
_UNDERSCORES = re.compile(r"_+")
_START = re.compile(r"[-+](?=\s|-|\Z)|[>=]|#(?=#*(?:\s|\Z))|(?<=\d)[.)](?=\s|\Z)")
_UNSAFE_IN_ADDRESS = re.compile(r'[\x00-\x20"<>\\^`{|}\x7f]')
_LINK = "["
_SHARED_QUOTES = frozenset("“”‘’")


def escape(text: str) -> str:
    """*text* so that CommonMark reads it as text wherever it stands in a line; GitHub's ``~~`` too."""
    text = _SPECIAL.sub(r"\\\g<0>", text)
    text = _UNDERSCORES.sub(lambda run: run[0] if _within_word(run) else "\\_" * len(run[0]), text)
    return _ENTITY.sub("&amp;", text)


def _within_word(run: re.Match[str]) -> bool:
    """Whether *run* stands between two letters or digits, where it is no emphasis: ``snake_case``."""
    before, after = run.string[run.start() - 1 : run.start()], run.string[run.end() : run.end() + 1]
    return before.isalnum() and after.isalnum()


def escape_start(line: str) -> str:
    """A whole *line* of Markdown so that it begins no heading, list, quotation or rule."""
    figure = re.match(r"\d{1,9}(?=[.)])", line)
    start = _START.match(line, figure.end() if figure else 0)
    return f"{line[: start.start()]}\\{line[start.start() :]}" if start else line


def code(text: str) -> str:
    """*text* as a code span, between more backticks than it has in a row."""
    if "]:" in text:
        # In a link at the start of a line this would make the line a definition, which is looked for before code.
        return html_code(text)
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") or (text[0] == text[-1] == " " and text.strip()) else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def html_code(text: str) -> str:
    """*text* as HTML in which no parser finds a sign of its own."""
    return f"<code>{_SIGN.sub(lambda sign: numbered(sign[0]), text)}</code>"


def numbered(text: str) -> str:
    """*text* as numeric character references."""
    return "".join(f"&#{ord(char)};" for char in text)


class Dialect(NamedTuple):
    """How a parser's special signs are written: in text, at the start of a line, and in code."""

    text: Callable[[str], str]
    start: Callable[[str], str]
    code: Callable[[str], str]


COMMONMARK = Dialect(escape, escape_start, code)


class _Run(NamedTuple):
    """Markdown of one style; ``text`` is what it was made from, None where that is code."""

    raw: str
    text: str | None = None
    strong: bool = False
    emphasis: bool = False


class Inline(NamedTuple):
    """Writes lines of *page* in one dialect."""

    page: Page
    dialect: Dialect

    def line(self, line: Line) -> str:
        """*line* for a place where blocks may begin."""
        return self.dialect.start(self.within(line))

    def within(self, line: Line) -> str:
        """*line* for a place where no block begins: behind a label, in a heading."""
        runs = [*self._runs(directed(line, self.page)), _Run("")]
        written = ""
        for run, following in pairwise(runs):
            written += self._styled(run, written, following)
            if run.text and written.endswith("!") and following.raw == _LINK:
                # No picture.
                written = f"{written[:-1]}\\!"
        return written.strip()

    def linked(self, line: Line, url: str | None) -> str:
        """*line*, all of it a link to *url*."""
        return self.within(tuple(span._replace(link=url) for span in line))

    def _runs(self, line: Line) -> Iterator[_Run]:
        """Neighbours of one style as one, with the brackets of links between them."""
        spans = [span for span in line if span.text]
        for link, linked in groupby(spans, key=lambda span: span.link if may_follow(span.link) else None):
            if link is not None:
                yield _Run(_LINK)
            for (strong, emphasis, is_code), same in groupby(linked, key=lambda span: span[1:4]):
                text = on_one_line(plain(tuple(same)))
                if is_code:
                    yield _Run(self.dialect.code(text), None, strong, emphasis)
                else:
                    yield _Run(self.dialect.text(text), text, strong, emphasis)
            if link is not None:
                yield _Run(f"]({address(link)})")

    def _styled(self, run: _Run, before: str, following: _Run) -> str:
        if not (run.strong or run.emphasis):
            return run.raw
        splits = list(self._splits(run))
        # Beside another run of emphasis the delimiters of both would be one.
        if run.strong != run.emphasis and not (following.strong or following.emphasis):
            mark = "**" if run.strong else "*"
            for lead, core, tail in splits:
                if core and _opens_and_closes(before + lead, core, tail + following.raw):
                    return f"{lead}{mark}{core}{mark}{tail}"
        lead, core, tail = splits[0]
        if not core:
            return run.raw
        opened = "<strong>" * run.strong + "<em>" * run.emphasis
        return f"{lead}{opened}{core}{'</em>' * run.emphasis}{'</strong>' * run.strong}{tail}"

    def _splits(self, run: _Run) -> Iterator[tuple[str, str, str]]:
        """*run* as what is emphasised and what is before and after it: less outer blanks, then less punctuation."""
        if run.text is None:
            yield "", run.raw, ""
            return
        for moves in (str.isspace, _moves):
            start, end = 0, len(run.text)
            while start < end and moves(run.text[start]):
                start += 1
            while end > start and moves(run.text[end - 1]):
                end -= 1
            lead, core, tail = map(self.dialect.text, (run.text[:start], run.text[start:end], run.text[end:]))
            yield lead, core, tail


def _moves(char: str) -> bool:
    return char.isspace() or char in _SHARED_QUOTES or (is_cjk(char) and unicodedata.category(char)[0] == "P")


def _opens_and_closes(before: str, core: str, after: str) -> bool:
    """Whether delimiters around *core* are left- and right-flanking (CommonMark 6.2), by old definitions and new."""
    return _flanks(core[0], before[-1:]) and _flanks(core[-1], after[:1])


def _flanks(inner: str, outer: str) -> bool:
    """Versions before 0.31 count no symbols as punctuation: they are the worse of both here."""
    if inner.isspace() or outer == "*":
        return False
    return unicodedata.category(inner)[0] not in "PS" or not outer or outer.isspace() or _is_mark(outer)


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "P" or (char.isascii() and not char.isalnum())


def address(url: str) -> str:
    """*url* as the destination of a link."""
    safe = _UNSAFE_IN_ADDRESS.sub(lambda char: f"%{ord(char[0]):02X}", url)
    safe = re.sub(r"(&#?\w+);", r"\1%3B", safe)
    return f"<{safe}>" if re.search("[()]", safe) else safe
