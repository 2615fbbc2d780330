"""Inline markup: what is bold, code or a link in the source is so in the translation, and no sign of it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvi18n.check.fields import is_prose
from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair, addresses, read
from cvi18n.check.pairs.addresses import same_address
from cvi18n.check.patterns import when_needed
from cvi18n.inline import Run

SIGNS = frozenset("*_`[]＊｀")
# Between digits a star multiplies: 2**10.
_STARS = when_needed(r"(?<!\d)\*\*|\*\*(?!\d)|＊＊")
_SCORES = when_needed(r"(?<![^\W_])__|__(?![^\W_])")
_TICK = when_needed(r"[`｀]")
_ONE_STAR = when_needed(r"(?<![\s\d*])\*(?![\d*])|(?<![\d*])\*(?![\s\d*])")
_SCHEMES = ("http", "mailto:", "tel:")
_HALF_LINK = when_needed(r"(?i:[\]］】]\s*[(（]\s*(?:https?:|mailto:|tel:)|\[[^\[\]]*\(\s*(?:https?:|mailto:|tel:))")


def check_markup(pair: Pair) -> Iterator[Finding]:
    """Signs of markup that show, and bold that is gone altogether."""
    source, target = read(pair.source), read(pair.target)
    shown = "".join(" " if run.code else run.text for run in target.runs)
    meant = "".join(" " if run.code else run.text for run in source.runs)
    broken = next(_signs(meant, shown, _styled(source.runs), _styled(target.runs)), None)
    if broken:
        yield Finding(
            "markup-broken",
            f"{broken} shows on the page",
            "close the markup, without blanks inside; where a sign as % is at its edge, put one outside",
        )
    elif is_prose(pair.context) and any(run.strong for run in source.runs) and not _any_emphasis(target.runs):
        bold = next(run.text for run in source.runs if run.strong)
        yield Finding(
            "markup-lost", f"“{bold}” is bold in the source, nothing in the target", "set the same words in **"
        )


def _signs(meant: str, shown: str, own: int, other: int) -> Iterator[str]:
    """The signs that *shown* has more of than *meant*; *own* and *other* runs have a style in source and target."""
    for pattern, name in ((_STARS, "**"), (_SCORES, "__"), (_TICK, "`")):
        if _more(pattern, meant, shown) and (own > other or name != "__"):
            yield name
    if own and _more(_ONE_STAR, meant, shown):
        yield "*"
    if any(map(shown.casefold().__contains__, _SCHEMES)) and _more(_HALF_LINK, meant, shown):
        yield "[…](…)"


def _more(pattern: re.Pattern[str], meant: str, shown: str) -> bool:
    return bool(pattern.search(shown)) and len(pattern.findall(shown)) > len(pattern.findall(meant))


def _styled(runs: tuple[Run, ...]) -> int:
    return sum(run.strong or run.emphasis or run.code for run in runs)


def _any_emphasis(runs: tuple[Run, ...]) -> bool:
    """Whether anything stands out: whoever writes *so* instead of **so** has seen the markup."""
    return any(run.strong or run.emphasis for run in runs)


def check_code(pair: Pair) -> Iterator[Finding]:
    """Code of the source that the translation has not, be it with or without backticks."""
    if "`" not in pair.source:
        return
    source, target = read(pair.source), read(pair.target)
    kept = [code for code in source.codes if code.isascii()]
    new = [code for code in target.codes if code not in source.plain]
    for code in dict.fromkeys(kept):
        if code not in target.codes and not _has(target.plain, code):
            message = f"target says `{new.pop(0)}`, source says `{code}`" if new else f"`{code}` is missing"
            yield Finding("code-changed", message, f"write `{code}`")


def _has(text: str, code: str) -> bool:
    """Whether *code* stands in *text* as a whole, whatever its blanks."""
    if code[-1:].isalnum() and code in text:
        return re.search(rf"{re.escape(code)}(?![A-Za-z0-9])", text) is not None
    return code in text or " ".join(code.split()) in " ".join(text.split())


def check_links(pair: Pair) -> Iterator[Finding]:
    """Links of the source that lead elsewhere in the translation, or are missing."""
    if "](" not in pair.source:
        return
    source, target = read(pair.source), read(pair.target)
    there = [*target.links, *addresses(pair.target)]
    lost = [link for link in source.links if not any(same_address(link, other) for other in there)]
    new = [link for link in target.links if not any(same_address(other, link) for other in source.links)]
    for link in lost:
        message = f"target leads to {new.pop(0)}, source to {link}" if new else f"the link to {link} is missing"
        yield Finding("link-changed", message, f"link to {link}")
