"""BCP 47 tags as people, folders and catalog headers write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvi18n.locale.subtags import Subtags, likely_script, maximise, parse, recognise

if TYPE_CHECKING:
    from cvi18n.page import Locale

# The scripts in modern use that run from right to left.
_RIGHT_TO_LEFT = frozenset(["Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"])
# gettext's modifiers for scripts, and the two that Poedit reads as such.
_MODIFIERS = {"latin": "Latn", "cyrillic": "Cyrl"}


class UnknownLanguage(ValueError):
    """A text that is no language tag, or one of which CLDR knows nothing; ``nearest`` is what it may have meant."""

    def __init__(self, text: str, nearest: str | None) -> None:
        self.text = text
        self.nearest = nearest
        super().__init__(f"unknown language {text!r}")


def canonical(text: str) -> str:
    """The tag in its usual case, with ``-``, outdated subtags replaced: ``pt_br`` is ``pt-BR``, ``iw`` is ``he``.

    No subtag is added or dropped.  Law: canonical(canonical(t)) == canonical(t).
    Raises UnknownLanguage.
    """
    tag = recognise(text)
    if tag is None:
        from cvi18n.locale.guess import nearest

        raise UnknownLanguage(text, nearest(text))
    return str(tag)


def folder(tag: str) -> str:
    """The name of a catalog's folder: ``zh-Hant`` is ``zh_Hant``."""
    return tag.replace("-", "_")


def from_folder(name: str) -> str | None:
    """The tag of the locale that a folder names, gettext's ``sr@latin`` included; None when it names none.

    Law: from_folder(folder(canonical(t))) == canonical(t).
    """
    locale, at, modifier = name.partition("@")
    if at:
        language, *rest = locale.split("_")
        # gettext puts the script last, BCP 47 before the region, and a variant last.
        parts = (language, _MODIFIERS[modifier], *rest) if modifier in _MODIFIERS else (locale, modifier)
        locale = "_".join(parts)
    tag = recognise(locale)
    return None if tag is None else str(tag)


def maximised(tag: str) -> str:
    """The tag with its likely script and region (UTS 35): ``zh`` is ``zh-Hans-CN``, ``zh-TW`` is ``zh-Hant-TW``."""
    return str(maximise(parse(tag)))


def same_locale(a: str, b: str) -> bool:
    """Whether two tags are two spellings of one locale, as ``zh`` and ``zh-CN``."""
    return maximised(a) == maximised(b)


def script(tag: str) -> str:
    """The ISO 15924 code of the script that the language is written in, said or likely: ``Hant`` for ``zh-TW``."""
    return maximise(parse(tag)).script or "Zyyy"


def direction(tag: str) -> str:
    """``ltr`` or ``rtl``, as the HTML attribute has it."""
    return "rtl" if script(tag) in _RIGHT_TO_LEFT else "ltr"


def locale(tag: str) -> Locale:
    """What a writer of files has to know of a language to set its text."""
    # Here, for only those who compose a page need what pages are made of.
    from cvi18n.page import Locale

    parts = maximise(parse(tag))
    return Locale(parts.language, parts.script or "Zyyy", parts.region or "ZZ", direction(tag))


def plural_forms(tag: str) -> str:
    """The value of a catalog's ``Plural-Forms:``, as gettext's own tables spell it."""
    from cvi18n.locale.plurals import header

    return header(tag)


def poedit_code(tag: str) -> str:
    """The value of a catalog's ``Language:``, in the only form that Poedit parses: ``ll``, ``ll_CC``, ``ll@script``.

    A script that nothing but its name implies becomes the region that implies it (``zh_TW``) or, where Poedit knows
    it, a modifier (``sr@latin``).
    """
    parts = parse(tag)
    wanted = maximise(parts).script
    implied = wanted == likely_script(parts.language, parts.region)
    code = parts.language + (f"_{parts.region}" if parts.region else "")
    modifier = next((name for name, meant in _MODIFIERS.items() if meant == wanted), None)
    if modifier is None and parts.script and not (implied and parts.region):
        return f"{parts.language}_{maximise(Subtags(parts.language, wanted)).region}"
    if not implied:
        return f"{code}@{modifier}"
    return f"{code}@{parts.variant}" if parts.variant and parts.variant.isalpha() else code
