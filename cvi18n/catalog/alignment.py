"""Pair two short lists in order, so that the pairs are worth most together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from cvi18n.catalog.entry import Key

Gain = Callable[[str, str], float]
"""What it is worth to pair an old text with a new one; 0 where they are no pair."""


def aligned(old: Sequence[Key], new: Sequence[Key], gain: Gain) -> Iterator[tuple[Key, Key]]:
    """The pairs of the best alignment, in order; of equal ones, that with the earliest pairs.

    It takes len(old)·len(new) steps.
    """
    gains = [[gain(one[1], other[1]) for other in new] for one in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for row in reversed(range(len(old))):
        for column in reversed(range(len(new))):
            paired = best[row + 1][column + 1] + gains[row][column]
            best[row][column] = max(best[row + 1][column], best[row][column + 1], paired)
    row = column = 0
    while row < len(old) and column < len(new):
        if (worth := gains[row][column]) and best[row][column] == best[row + 1][column + 1] + worth:
            yield old[row], new[column]
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            row += 1
        else:
            column += 1
