"""Dates and date ranges as people write them: ``2018 — 2023``, ``2021.03-至今``, ``2019年3月 – 2020年``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cvi18n.convert.page.words import Words
from cvi18n.model.dates import ImpossibleDate, parse_date

_YEAR = r"(?<!\d)(?:19|20)\d{2}(?!\d)"
_DATE = re.compile(
    rf"(?P<year>{_YEAR})\s*(?:年|년)\s*(?:(?P<month>\d{{1,2}})\s*(?:月|월)\s*(?:(?P<day>\d{{1,2}})\s*(?:日|일)?)?)?"
    rf"|(?P<year2>{_YEAR})[./-](?P<month2>\d{{1,2}})(?!\d)(?:[./-](?P<day2>\d{{1,2}})(?!\d))?"
    rf"|(?<!\d)(?P<month3>\d{{1,2}})[./](?P<year3>{_YEAR})"
    rf"|(?:(?<!\d)(?P<day5>\d{{1,2}})\.?\s+)?(?P<name>[^\W\d_]{{3,12}})\.?,?\s+(?:(?P<day4>\d{{1,2}})\w{{0,2}},?\s+)?(?P<year4>{_YEAR})"
    rf"|(?P<year5>{_YEAR})"
)
# Between two dates stands a sign, or a word such as "to"; before and behind a range, brackets and signs.
_BETWEEN = re.compile(r"\s*(?:[-–—―~～〜→至到/]+|[^\W\d_]{1,5})\s*")
_OPEN = re.compile(r"\s*[-–—―~～〜→]*\s*")
_WORD = re.compile(r"\s*[^\W\d_]{1,5}\s+")
_EDGE_LEFT = re.compile(r"(?:^|[|｜·•,，;；(（\[【\u2003—–:：]|\s-)\s*$")
_EDGE_RIGHT = re.compile(r"\s*[)）\]】]?\s*(?:$|[|｜·•,，;；\u2003—–:：]|-\s|\s)")
_SIGNS = " \t\u00a0\u2003()（）[]【】|｜·•,，;；—–-:："


class Dates(NamedTuple):
    """ISO 8601 dates or ``present``; a date alone has no end; ``range`` tells it from a range that lasts."""

    start: str
    end: str = ""
    range: bool = False


class Dated(NamedTuple):
    """A text with its dates taken out, and where they stood."""

    dates: Dates
    start: int
    end: int


def read_dates(text: str, words: Words) -> Dates | None:
    """The dates that *text* is, and nothing else beside brackets."""
    found = find_dates(text, words)
    if found and not (text[: found.start] + text[found.end :]).strip(_SIGNS):
        return found.dates
    return None


def find_dates(text: str, words: Words) -> Dated | None:
    """The date or range at the beginning or the end of *text*.

    A date alone counts where a sign or a bracket sets it apart, for it may be a part of a name.
    """
    matches = list(_matches(text, words))
    for index, match in enumerate(matches):
        found = _range(text, match, matches[index + 1] if index + 1 < len(matches) else None, words)
        at_start, at_end = not text[: found.start].strip(_SIGNS), not text[found.end :].strip(_SIGNS)
        apart = _EDGE_LEFT.search(text[: found.start]) and _EDGE_RIGHT.match(text, found.end)
        if (at_start and at_end) or ((at_start or at_end) and (found.dates.range or apart)):
            return found
    return None


def _matches(text: str, words: Words) -> Iterator[re.Match[str]]:
    """The dates in *text* that a calendar has."""
    match = _DATE.search(text)
    while match:
        named = match["name"] and not words.month(match["name"])
        if not named and _iso(match, words):
            yield match
        match = _DATE.search(text, match.start("year4") if named else match.end())


def _range(text: str, first: re.Match[str], second: re.Match[str] | None, words: Words) -> Dated:
    start = _iso(first, words)
    if second:
        between = text[first.end() : second.start()]
        if _BETWEEN.fullmatch(between) and between.strip():
            return Dated(Dates(start, _iso(second, words), range=True), first.start(), second.end())
    for opening in (_OPEN.match(text, first.end()), _WORD.match(text, first.end())):
        end = _present_end(text, opening.end(), words) if opening else 0
        if end:
            return Dated(Dates(start, "present", range=True), first.start(), end)
    opening = _OPEN.match(text, first.end())
    if opening and opening[0].strip() and not text[opening.end() :].strip(_SIGNS):
        return Dated(Dates(start, "", range=True), first.start(), opening.end())
    return Dated(Dates(start), first.start(), first.end())


def _present_end(text: str, start: int, words: Words) -> int:
    """Where the word for the present ends that begins at *start*; 0 where none does."""
    for word in words.presents:
        end = start + len(word)
        if text[start:end].casefold() == word and not text[end : end + 1].isalpha():
            return end
    return 0


def _iso(match: re.Match[str], words: Words) -> str:
    """The date in ISO 8601, as exact as it was written; empty where no calendar has it."""
    found = match.groupdict()
    year = next(filter(None, (found[f"year{n}"] for n in ("", 2, 3, 4, 5))))
    month = found["month"] or found["month2"] or found["month3"] or ""
    if found["name"]:
        month = str(words.month(found["name"]))
    day = found["day"] or found["day2"] or found["day4"] or found["day5"] or ""
    text = "-".join([year, *(part.zfill(2) for part in (month, day) if part)])
    try:
        return text if parse_date(text) else ""
    except ImpossibleDate:
        return ""
