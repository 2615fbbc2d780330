"""What order tells of two lists: the most that agrees, and what stands in the same gaps."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

UNLIKELY = -1.0
"""The affinity below which two items are not taken for each other, however well their places agree."""

REACH = 4
"""How far from its place in a gap a counterpart is looked for, beside what the gap differs in length."""

MOST = 40_000
"""A gap of more pairs is halved; no CV comes near."""

Affinity = Callable[[int, int], float]
"""What speaks for two items whose places agree, by their positions."""


def longest_rise(numbers: Sequence[int]) -> list[int]:
    """The positions of a longest rising subsequence of *numbers*."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for position, number in enumerate(numbers):
        length = bisect_left(tails, number)
        tails[length : length + 1] = [number]
        ends[length : length + 1] = [position]
        before.append(ends[length - 1] if length else -1)
    found: list[int] = []
    position = ends[-1] if ends else -1
    while position >= 0:
        found.append(position)
        position = before[position]
    return found[::-1]


def in_order(affinity: Affinity, rows: Sequence[int], columns: Sequence[int]) -> list[tuple[int, int]]:
    """The pairs of *rows* and *columns*, without crossings, that have the most affinity together.

    As many on both sides are taken for the same ones, unless one of the pairs is out of the question.
    """
    if len(rows) == len(columns):
        straight = list(zip(rows, columns, strict=True))
        if all(affinity(row, column) > UNLIKELY for row, column in straight):
            return straight
    if len(rows) * len(columns) > MOST:
        half, other_half = len(rows) // 2, len(columns) // 2
        above = in_order(affinity, rows[:half], columns[:other_half])
        return above + in_order(affinity, rows[half:], columns[other_half:])
    return _best_in_order(affinity, rows, columns)


def _best_in_order(affinity: Affinity, rows: Sequence[int], columns: Sequence[int]) -> list[tuple[int, int]]:
    reach = REACH + abs(len(rows) - len(columns))
    best = [[0.0] * (len(columns) + 1) for _ in range(len(rows) + 1)]
    for i in reversed(range(len(rows))):
        for j in reversed(range(max(0, i - reach), min(len(columns), i + reach + 1))):
            paired = affinity(rows[i], columns[j]) + best[i + 1][j + 1]
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    found = []
    i = j = 0
    while i < len(rows) and j < len(columns):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            found.append((rows[i], columns[j]))
            i, j = i + 1, j + 1
    return found
