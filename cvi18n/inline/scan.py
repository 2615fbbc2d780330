"""The walk along a paragraph: code spans and escapes first, then brackets, emphasis last."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from cvi18n.inline.emphasis import Delimiter, flanking, pair

if TYPE_CHECKING:
    from cvi18n.inline.target import Target

PLAIN = re.compile(r"[^\\`*_\[\]!]+")
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_RUN = re.compile(r"`+|\*+|_+")
_TICKS = re.compile(r"`+")


class Piece:
    """source[start:end] in one style; ``strong`` and ``emphasis`` tell how their depths change behind it."""

    def __init__(self, start: int, end: int, code: bool = False) -> None:
        self.start = start
        self.end = end
        self.code = code
        self.link: str | None = None
        self.strong = self.emphasis = 0


class _Bracket(NamedTuple):
    """A ``[`` or ``![`` not yet closed: its piece, and the counts of delimiters and idle brackets before it."""

    piece: int
    delimiters: int
    idle: int
    image: bool


def scan(source: str) -> list[Piece]:
    """The pieces of *source* in order; what is markup and not text is in none of them."""
    return _Scanner(source).scan()


class _Scanner:
    """CommonMark's inline parsing strategy (appendix of the specification), on slices instead of a tree.

    ``idle`` is how many of the lowest brackets have a link behind them: links do not contain links.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.pieces: list[Piece] = []
        self.delimiters: list[Delimiter] = []
        self.brackets: list[_Bracket] = []
        self.idle = 0
        self.ticks: dict[int, list[int]] = {}
        for run in _TICKS.finditer(source):
            self.ticks.setdefault(len(run[0]), []).append(run.start())

    def scan(self) -> list[Piece]:
        while self.position < len(self.source):
            self._step()
        self._pair(0)
        return self.pieces

    def _step(self) -> None:
        char = self.source[self.position]
        if char in "*_":
            self._delimiter()
        elif char == "`":
            self._code()
        elif char == "\\" and _ESCAPE.match(self.source, self.position):
            self.position += 1
            self._text(1)
        elif char == "[" or self.source.startswith("![", self.position):
            self._open(image=char == "!")
        elif char == "]" and self.brackets:
            self._close(self.brackets.pop())
        else:
            plain = PLAIN.match(self.source, self.position)
            self._text(len(plain[0]) if plain else 1)

    def _text(self, width: int) -> None:
        self.pieces.append(Piece(self.position, self.position + width))
        self.position += width

    def _run_end(self) -> int:
        run = _RUN.match(self.source, self.position)
        assert run is not None
        return run.end()

    def _delimiter(self) -> None:
        start, end = self.position, self._run_end()
        length = end - start
        opens, closes = flanking(self.source, start, end)
        self.delimiters.append(Delimiter(len(self.pieces), self.source[start], length, opens, closes))
        self._text(length)

    def _code(self) -> None:
        start = self._run_end()
        width = start - self.position
        closers = self.ticks.get(width, [])
        index = bisect_left(closers, start)
        if index == len(closers):
            self._text(width)
            return
        end = closers[index]
        self.position = end + width
        if self.source[start] == self.source[end - 1] == " " and self.source[start:end].strip(" "):
            start, end = start + 1, end - 1
        self.pieces.append(Piece(start, end, code=True))

    def _open(self, *, image: bool) -> None:
        self.brackets.append(_Bracket(len(self.pieces), len(self.delimiters), self.idle, image))
        self._text(2 if image else 1)

    def _close(self, bracket: _Bracket) -> None:
        from cvi18n.inline.target import read_target  # imported here, for a CV without links has no use for it

        usable = bracket.image or len(self.brackets) >= self.idle
        self.idle = min(self.idle, len(self.brackets))
        target = read_target(self.source, self.position + 1) if usable else None
        if target and bracket.image:
            self._image(bracket, target)
        elif target and target.followed:
            self._link(bracket, target)
        else:
            self._text(1)

    def _image(self, bracket: _Bracket, target: Target) -> None:
        """An image is literal as a whole: what was found within it, links too, is forgotten."""
        start = self.pieces[bracket.piece].start
        del self.pieces[bracket.piece :]
        del self.delimiters[bracket.delimiters :]
        self.idle = bracket.idle
        self.pieces.append(Piece(start, target.end))
        self.position = target.end

    def _link(self, bracket: _Bracket, target: Target) -> None:
        self._pair(bracket.delimiters)
        del self.pieces[bracket.piece]
        for piece in self.pieces[bracket.piece :]:
            piece.link = target.address
        self.idle = len(self.brackets)
        self.position = target.end

    def _pair(self, first: int) -> None:
        """Settle the delimiters from *first* on: emphasis does not reach across the edge of a link."""
        for opener, closer, width in pair(self.delimiters[first:]):
            opening, closing, last = (self.pieces[index] for index in (opener.piece, closer.piece, closer.piece - 1))
            opening.end -= width
            closing.end -= width
            if width == 2:
                opening.strong += 1
                last.strong -= 1
            else:
                opening.emphasis += 1
                last.emphasis -= 1
        del self.delimiters[first:]
