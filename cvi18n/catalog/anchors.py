"""Where two versions of a document correspond: between the entries that both have, and beside them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from cvi18n.catalog.entry import Key


class Gap(NamedTuple):
    """What stands at one place of the old document, and what stands there in the new one."""

    old: Sequence[Key]
    new: Sequence[Key]
    anchored: bool
    """Whether there is an anchor at all, so that the place is one."""


Open = Callable[[Key], bool]
"""Whether an entry is still without its counterpart in the other document."""


def longest_chain(old: Sequence[Key], new: Sequence[Key]) -> list[tuple[int, int]]:
    """The places (in *old*, in *new*) of the most entries that both have in the same order.

    A longest increasing subsequence, in n·log n.
    """
    places = {key: place for place, key in enumerate(old)}
    lowest: list[int] = []  # of the chains of each length, the lowest place in *old* at which one ends
    ends: list[int] = []  # and its place in *new*
    before: dict[int, int] = {}
    for at, key in enumerate(new):
        if (place := places.get(key)) is not None:
            length = bisect_left(lowest, place)
            if length:
                before[at] = ends[length - 1]
            lowest[length : length + 1] = [place]
            ends[length : length + 1] = [at]
    chain = ends[-1:]
    while chain and chain[-1] in before:
        chain.append(before[chain[-1]])
    return [(places[new[at]], at) for at in reversed(chain)]


def between_anchors(old: Sequence[Key], new: Sequence[Key]) -> Iterator[Gap]:
    """The pieces between neighbours of the longest chain, before its first and after its last entry."""
    chain = longest_chain(old, new)
    for (old_start, new_start), (old_end, new_end) in pairwise([(-1, -1), *chain, (len(old), len(new))]):
        if old_end - old_start > 1 and new_end - new_start > 1:
            yield Gap(old[old_start + 1 : old_end], new[new_start + 1 : new_end], bool(chain))


def beside_neighbours(old: Sequence[Key], new: Sequence[Key], open_old: Open, open_new: Open) -> Iterator[Gap]:
    """Open entries that follow the same entry in both documents, or come before the same one.

    So those are found that moved with a neighbour: their anchors are off the chain.
    """
    before: dict[Key | None, list[Key]] = {}
    after: dict[Key | None, list[Key]] = {}
    for left, run, right in _runs(old, open_old):
        before[right] = after[left] = run
    for left, run, right in _runs(new, open_new):
        for place in (left and after.get(left), right and before.get(right)):
            if place:
                yield Gap(place, run, True)


def keep_company(old: Sequence[Key], new: Sequence[Key]) -> bool:
    """Whether a quarter of the entries that both have, and that follow each other in *old*, do so in *new*.

    Where they do not, another tool has sorted the catalog, and it says nothing of places.
    """
    in_old, in_new = set(old), set(new)
    before = set(pairwise(key for key in old if key in in_new))
    after = pairwise(key for key in new if key in in_old)
    return 4 * sum(pair in before for pair in after) >= len(before)


def _runs(keys: Sequence[Key], is_open: Open) -> Iterator[tuple[Key | None, list[Key], Key | None]]:
    """Each run of open entries, with the entries before and after it."""
    left: Key | None = None
    run: list[Key] = []
    for key in (*keys, None):
        if key is not None and is_open(key):
            run.append(key)
        else:
            if run:
                yield left, run, key
            left, run = key, []
