"""Runs of styled text: the markup that shows them, and where a bold lead-in ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from cvi18n import inline
from cvi18n.cjk import is_cjk
from cvi18n.inline import Run

Runs = tuple[Run, ...]

# A gap that a browser shows wider than a space, such as that of ``&emsp;``; it parts what stands beside it.
GAP = "\u2003"

_LAST_COLON = re.compile(r"\s*[:：]\s*$")
_SIGN = re.compile(r"\s*[:：]\s*|\s+[—–-]\s+|\s*——\s*")
_BLANKS = re.compile(r"[\s\u200b\ufeff]+")


class Lead(NamedTuple):
    """A bold lead-in without its colon, and what follows it."""

    label: str
    rest: Runs


def plain(runs: Iterable[Run]) -> str:
    """What a reader sees, in one line."""
    return "".join(run.text for run in runs).replace(GAP, " ").strip()


def tidy(runs: Iterable[Run]) -> Runs:
    """*runs* with white space as one space, none at the ends, and none for a line break between CJK characters."""
    styles = ((run.text, run._replace(text="")) for run in runs)
    chars = [(char, style) for part, style in styles for char in part]
    text = "".join(char for char, _ in chars)
    kept: list[tuple[str, Run]] = []
    end = 0
    for match in _BLANKS.finditer(text):
        kept += chars[end : match.start()]
        end = match.end()
        if match.start() > 0 and end < len(text) and (blank := _blank(text, match)):
            style = chars[match.start()][1]
            same = style == chars[end][1] or style == chars[match.start() - 1][1]
            kept.append((blank, style if same else Run("")))
    kept += chars[end:]
    groups = groupby(kept, key=lambda pair: pair[1])
    return tuple(style._replace(text="".join(char for char, _ in pairs)) for style, pairs in groups)


def _blank(text: str, match: re.Match[str]) -> str:
    blanks = match[0]
    if not blanks.strip("\u200b\ufeff"):
        return ""
    if re.search("[\u2002\u2003\u3000]|\u00a0[\u00a0 ]*\u00a0", blanks):
        return GAP
    if "\n" in blanks and is_cjk(text[match.start() - 1]) and is_cjk(text[match.end()]):
        return ""
    return blanks if blanks in ("\u00a0", "\u202f") else " "


def cut(runs: Iterable[Run], start: int, end: int | None = None) -> Runs:
    """The characters from *start* to *end* of *runs*, without blanks at the ends."""
    found: list[Run] = []
    place = 0
    for run in runs:
        stop = len(run.text) if end is None else max(end - place, 0)
        if part := run.text[max(start - place, 0) : stop]:
            found.append(run._replace(text=part))
        place += len(run.text)
    return tidy(found)


def is_bold(runs: Sequence[Run]) -> bool:
    """Whether all letters are bold."""
    return bool(runs) and all(run.strong or not re.search(r"\w", run.text) for run in runs)


def lead_in(runs: Runs) -> Lead | None:
    """The bold lead-in of a paragraph, if it has one: bold text with a colon or a dash behind it.

    A lead-in that holds a link is none: a title cannot hold one.
    """
    bold = next((index for index, run in enumerate(runs) if not run.strong), len(runs))
    if bold == 0 or any(run.link for run in runs[:bold]):
        return None
    text = "".join(run.text for run in runs)
    end = sum(len(run.text) for run in runs[:bold])
    if match := _LAST_COLON.search(text[:end]):
        return Lead(text[: match.start()].strip(), cut(runs, end))
    if match := _SIGN.match(text, end):
        return Lead(text[:end].strip(), cut(runs, match.end()))
    return None


def plain_lead(runs: Runs) -> Lead | None:
    """What stands before a colon, bold or not, where it is short enough to be a label."""
    text = "".join(run.text for run in runs)
    match = re.match(r"([^:：。；;!?！？]{1,24}?)\s*[:：](?!//)\s*", text)
    if match is None or not re.search(r"[^\W\d_]", match[1]):
        return None
    return Lead(match[1].replace(GAP, " ").strip(), cut(runs, match.end()))


def markup(runs: Runs) -> str:
    """The inline markup that shows *runs*.

    Laws: inline.to_text(markup(r)) == plain(r); and inline.parse gives the runs again wherever markup can say them,
    else fewer styles: emphasis goes before bold, and bold before links.
    """
    wanted = _joined(_bare(run._replace(text=run.text.replace(GAP, " ")) for run in tidy(runs)))
    for attempt in (wanted, _without(wanted, emphasis=False), _without(wanted, emphasis=False, strong=False)):
        if inline.parse(text := _written(attempt)) == attempt:
            return text
    return inline.escape(plain(wanted))


def _without(runs: Runs, **styles: bool) -> Runs:
    return _joined(run._replace(**styles) for run in runs)  # type: ignore[arg-type]  # two of its flags


def _joined(runs: Iterable[Run]) -> Runs:
    groups = groupby(runs, key=lambda run: run._replace(text=""))
    return tuple(style._replace(text="".join(run.text for run in same)) for style, same in groups)


def _bare(runs: Iterable[Run]) -> Iterator[Run]:
    """*runs* with the blanks at the ends of bold and emphasis outside of them: markup cannot hold them inside."""
    for run in runs:
        bare = run.text.strip() if run.strong or run.emphasis else run.text
        start = run.text.find(bare)
        blank = run._replace(strong=False, emphasis=False)
        for text, style in ((run.text[:start], blank), (bare, run), (run.text[start + len(bare) :], blank)):
            if text:
                yield style._replace(text=text)


def _written(runs: Runs) -> str:
    links = groupby(runs, key=lambda run: run.link)
    return "".join(_linked("".join(map(_styled, same)), link) for link, same in links)


def _styled(run: Run) -> str:
    text = _code(run.text) if run.code else inline.escape(run.text)
    stars = "*" * (run.emphasis + 2 * run.strong)
    return f"{stars}{text}{stars}"


def _code(text: str) -> str:
    ticks = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    pad = " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def _linked(text: str, link: str | None) -> str:
    if link is None:
        return text
    return f"[{text}](<{link}>)" if re.search(r"[()]", link) else f"[{text}]({link})"
