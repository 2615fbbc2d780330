"""Emphasis: which runs of ``*`` and ``_`` may open and close, and which of them belong together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvi18n.inline.characters import is_cjk_punctuation, is_punctuation, is_space


class Delimiter:
    """A run of *length* times *marker*; ``left`` of them are unpaired.  ``piece`` grows along the text."""

    def __init__(self, piece: int, marker: str, length: int, opens: bool, closes: bool) -> None:
        self.piece = piece
        self.marker = marker
        self.length = self.left = length
        self.opens = opens
        self.closes = closes


def flanking(source: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether the delimiter run source[start:end] can open and can close emphasis.

    Law: where CommonMark 0.31 (section 6.2) says yes, so does this.  It says yes more often in one case: a run
    of ``*`` opens before CJK punctuation and closes behind it, whatever stands on the other side.  CommonMark's
    rules want a space there, and Chinese has none: ``**“零停机”**上线``, ``**注意：**这里``.  ``_`` stays as it
    is: it never works beside a letter, and where none stands outside CommonMark's rules are right for Chinese.
    """
    before = source[start - 1] if start > 0 else " "
    after = source[end] if end < len(source) else " "
    outer_before = is_space(before) or is_punctuation(before)
    outer_after = is_space(after) or is_punctuation(after)
    left = not is_space(after) and (not is_punctuation(after) or outer_before)
    right = not is_space(before) and (not is_punctuation(before) or outer_after)
    if source[start] == "_":
        return left and (not right or is_punctuation(before)), right and (not left or is_punctuation(after))
    opens = left or (end < len(source) and is_cjk_punctuation(source, end, 1, before))
    closes = right or (start > 0 and is_cjk_punctuation(source, start - 1, -1, after))
    return opens, closes


def pair(delimiters: Sequence[Delimiter]) -> Iterator[tuple[Delimiter, Delimiter, int]]:
    """Each opener with its closer, inner before outer; 2 markers of both are strong, 1 is emphasis.

    This is CommonMark's "process emphasis".  Its delimiter stack is ``openers``; its openers_bottom is ``floors``,
    which remembers how far back a closer of this kind has searched in vain and so keeps the time linear.
    """
    openers: list[Delimiter] = []
    floors: dict[tuple[str, bool, int], int] = {}
    for delimiter in delimiters:
        if delimiter.closes:
            yield from _close(delimiter, openers, floors)
        if delimiter.opens and delimiter.left:
            openers.append(delimiter)


def _close(
    closer: Delimiter, openers: list[Delimiter], floors: dict[tuple[str, bool, int], int]
) -> Iterator[tuple[Delimiter, Delimiter, int]]:
    kind = (closer.marker, closer.opens, closer.length % 3)
    while closer.left:
        index = _find_opener(closer, openers, floors.get(kind, 0))
        if index is None:
            floors[kind] = closer.piece
            return
        opener = openers[index]
        width = 2 if opener.left >= 2 and closer.left >= 2 else 1
        opener.left -= width
        closer.left -= width
        del openers[index + 1 if opener.left else index :]
        yield opener, closer, width


def _find_opener(closer: Delimiter, openers: Sequence[Delimiter], floor: int) -> int | None:
    for index in range(len(openers) - 1, -1, -1):
        if openers[index].piece < floor:
            return None
        if openers[index].marker == closer.marker and not _odd(openers[index], closer):
            return index
    return None


def _odd(opener: Delimiter, closer: Delimiter) -> bool:
    """The rule of three (rules 9 and 10): what keeps ``*a**b**c*`` from closing too early."""
    if not (opener.closes or closer.opens):
        return False
    return (opener.length + closer.length) % 3 == 0 and opener.length % 3 != 0
