"""``cvi18n languages``: the languages that the package has words in, and how completely."""

from __future__ import annotations

from typing import NamedTuple

from cvi18n.locale import cldr, labels, names, tags


class Supported(NamedTuple):
    """A language with built-in labels: BCP 47 tag, its name in English and in itself, and how it is written.

    ``percent`` of the labels are there, rounded down; ``script`` is an ISO 15924 code, ``direction`` ltr or rtl.
    """

    language: str
    english: str
    name: str
    percent: int
    script: str
    direction: str


def supported() -> tuple[Supported, ...]:
    """The languages with labels of their own, by tag."""
    return tuple(map(_supported, sorted(["en", *labels.builtin_tags()])))


def others() -> int:
    """How many languages beside those CLDR knows, which build as well."""
    served = {language.language.partition("-")[0] for language in supported()}
    return len(cldr.languages() - served)


def _supported(tag: str) -> Supported:
    wanted = set(labels.LABELS.values())
    percent = len(wanted & labels.builtin_labels(tag).keys()) * 100 // len(wanted)
    name = names.own_name(tag)
    return Supported(tag, names.language_name(tag, "en"), name, percent, tags.script(tag), tags.direction(tag))
