"""Of the languages there are: which serves the one wanted, which a variant inherits from, which a range means."""

from __future__ import annotations

from collections.abc import Sequence

from cvi18n.locale.subtags import Subtags, lineage, maximise, split


def negotiate(wanted: str, available: Sequence[str]) -> str | None:
    """The member of *available* that serves *wanted* best; None when no language and script fit.

    In this order: the tag itself; another spelling of its locale; what CLDR inherits it from, and relatives through
    that, nearest first and else in the order given (pt-AO takes pt-PT before pt, and zh-TW never zh).
    """
    if wanted in available:
        return wanted
    target = split(wanted)
    offers = {tag: parts for tag in available if (parts := split(tag))}
    if target is None:
        return None
    for ancestor in (target, *lineage(target)):
        found = _itself(ancestor, offers) or _relative(ancestor, offers)
        if found:
            return found
    return None


def _itself(ancestor: Subtags, offers: dict[str, Subtags]) -> str | None:
    locale = maximise(ancestor)
    return next((tag for tag, parts in offers.items() if maximise(parts) == locale), None)


def _relative(ancestor: Subtags, offers: dict[str, Subtags]) -> str | None:
    return next((tag for tag, parts in offers.items() if ancestor in lineage(parts)), None)


def parent(tag: str, available: Sequence[str]) -> str | None:
    """The member of *available* that the variant *tag* inherits from: the nearest of its ancestors in CLDR.

    Laws: language and script are those of *tag*; going from parent to parent comes to an end.
    en-US has en, zh-Hant-HK has zh-Hant, and neither of those has a parent.  Where a parent that CLDR has is not there,
    the locale that it is short for stands in: pt-BR for pt.
    """
    target = split(tag)
    if target is None:
        return None
    family = {other: parts for other in available if (parts := split(other)) and parts.language == target.language}
    for ancestor in lineage(target) if target.variant else lineage(target)[1:]:
        home = maximise(ancestor)
        exact = (other for other, parts in family.items() if not parts.variant and lineage(parts)[0] == ancestor)
        same = (other for other, parts in family.items() if maximise(parts) == home != maximise(target))
        if found := next(exact, None) or next(same, None):
            return found
    return None


def covers(ranges: Sequence[str], tag: str) -> bool:
    """Whether one of *ranges* means *tag*: RFC 4647 basic filtering, where ``zh`` covers ``zh-Hant``, ``*`` all."""
    subject = _plain(tag) + "-"
    return any(range_ == "*" or subject.startswith(_plain(range_) + "-") for range_ in ranges)


def _plain(tag: str) -> str:
    return tag.replace("_", "-").casefold()
