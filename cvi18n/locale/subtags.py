"""BCP 47 tags as their parts: reading them, and what CLDR adds to them (UTS 35, likely subtags and inheritance)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from cvi18n.locale import cldr

_TAG = re.compile(
    r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?(?:[-_]([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))?",
    re.ASCII | re.IGNORECASE,
)
# CLDR's pseudo-locales en-XA and ar-XB, which no territory list has.
_PSEUDO_REGIONS = ("XA", "XB")


class Subtags(NamedTuple):
    """The parts of a tag, each in its usual case; one variant at most, and no extensions."""

    language: str
    script: str | None = None
    region: str | None = None
    variant: str | None = None

    def __str__(self) -> str:
        return "-".join(part for part in (self.language, self.script, self.region, self.variant) if part)

    @property
    def identifier(self) -> str:
        """The parts but the variant in CLDR's form: ``zh_Hant_HK``."""
        return "_".join(part for part in (self.language, self.script, self.region) if part)


def split(text: str) -> Subtags | None:
    """The parts of a well-formed tag, whether or not it means anything; None for any other text."""
    match = _TAG.fullmatch(text)
    if match is None:
        return None
    language, script, region, variant = match.groups()
    return Subtags(
        language.lower(), script and script.capitalize(), region and region.upper(), variant and variant.lower()
    )


def parse(tag: str) -> Subtags:
    """The parts of *tag*, which must be well-formed: a text that people wrote goes through ``canonical`` first."""
    parts = split(tag)
    if parts is None:
        raise ValueError(f"{tag!r} is no language tag")
    return parts


@lru_cache(maxsize=256)
def recognise(text: str) -> Subtags | None:
    """The parts of a tag that CLDR knows, outdated ones replaced; None when a part is unknown.

    A three-letter code of a language that has a two-letter one is no BCP 47: ``eng`` is None.
    """
    tag = split(text)
    if tag is None:
        return None
    tag = _current_region(_current_language(tag))
    known = (
        cldr.is_language(tag.language)
        and (tag.script is None or _is_script(tag.script))
        and (tag.region is None or _is_region(tag.region))
        and (tag.variant is None or _has_variant(tag.language, tag.variant))
    )
    return tag if known else None


def _current_language(tag: Subtags) -> Subtags:
    alias = split(cldr.language_aliases().get(tag.language, ""))
    if alias is None or len(alias.language) < len(tag.language):
        return tag
    return alias._replace(script=tag.script or alias.script, region=tag.region or alias.region, variant=tag.variant)


def _current_region(tag: Subtags) -> Subtags:
    if tag.region is None or _is_region(tag.region):
        return tag
    heirs = cldr.territory_aliases().get(tag.region, [tag.region])
    likely = maximise(tag._replace(region=None)).region
    return tag._replace(region=likely if likely in heirs else heirs[0])


def _is_region(region: str) -> bool:
    if region in cldr.territory_languages() or region in _PSEUDO_REGIONS:
        return region != "ZZ"
    return any(identifier.endswith(f"_{region}") for identifier in cldr.identifiers())


def _is_script(script: str) -> bool:
    likely = any(f"_{script}_" in full for full in cldr.likely_subtags().values())
    return likely or any(script in identifier.split("_") for identifier in cldr.identifiers())


def _has_variant(language: str, variant: str) -> bool:
    ending = f"_{variant.upper()}"
    return any(
        identifier.startswith(f"{language}_") and identifier.endswith(ending) for identifier in cldr.identifiers()
    )


@lru_cache(maxsize=256)
def maximise(tag: Subtags) -> Subtags:
    """Add the likely script and region; what is there stays.

    Where CLDR has no likely subtags for a language, those of the territory it has data for stand in.
    """
    likely = cldr.likely_subtags()
    for less in (tag, tag._replace(region=None), tag._replace(script=None), Subtags(tag.language)):
        found = split(likely.get(less.identifier, ""))
        if found:
            return tag._replace(script=tag.script or found.script, region=tag.region or found.region)
    home = next((name for name in sorted(cldr.identifiers()) if name.startswith(f"{tag.language}_")), "")
    found = split(likely.get(home.replace(tag.language, "und", 1), ""))
    return tag._replace(script=tag.script or found.script, region=tag.region or found.region) if found else tag


def likely_script(language: str, region: str | None = None) -> str | None:
    """The script of a language where nothing is said, in general or in one region."""
    return maximise(Subtags(language, region=region)).script


@lru_cache(maxsize=256)
def lineage(tag: Subtags) -> tuple[Subtags, ...]:
    """*tag* and what CLDR inherits it from, nearest first, down to the language in its script.

    Law: every member has the script of *tag*; the variant is gone.  zh-TW: zh-Hant-TW, zh-Hant.
    """
    script = maximise(tag).script
    own = script == likely_script(tag.language)
    ancestors = _ancestors(Subtags(tag.language, None if own else script, tag.region))
    return tuple(ancestor._replace(script=script) for ancestor in ancestors)


def _ancestors(tag: Subtags | None) -> Iterator[Subtags]:
    """The chain of parents in CLDR's own spelling, which leaves out the script that is the language's own."""
    while tag is not None:
        yield tag
        parent = split(cldr.parent_exceptions().get(tag.identifier, ""))
        if parent is None:
            tag = tag._replace(region=None) if tag.region else None
        # Norwegian Bokmål inherits from Norwegian; but Haitian from French in Haiti, and readers do not.
        elif parent.language == tag.language or parent == Subtags(parent.language):
            tag = parent
        else:
            tag = None


@lru_cache(maxsize=256)
def data_identifier(tag: Subtags) -> str:
    """The CLDR locale that serves *tag*: its own, or the nearest in its lineage."""
    for ancestor in lineage(tag):
        own = ancestor.script == likely_script(ancestor.language)
        names = [ancestor._replace(script=None).identifier] * own + [ancestor.identifier]
        if tag.variant:
            names = [f"{name}_{tag.variant.upper()}" for name in names] + names
        found = next((name for name in names if name in cldr.identifiers()), None)
        if found:
            return found
    return "root"


def datum(table: Mapping[str, str], tag: str) -> str:
    """What *table*, made by scripts/cldr_tables.py, has of the locale *tag*, or of the next one up."""
    locale = maximise(parse(tag))
    language = locale.language
    names = (f"{language}_{locale.script}", f"{language}_{locale.region}", language, "und")
    return next(table[name] for name in names if name in table)
