"""Names of persons: what comes first, and what stands between, by CLDR (UTS 35 part 8) and by the name's script."""

from __future__ import annotations

from cvi18n.cjk import is_cjk
from cvi18n.locale import person_names
from cvi18n.locale.subtags import datum, parse
from cvi18n.model.script import has_script, is_latin_language

# Where names have a form in Han or Hangul of their own, which is no transliteration.
_SINOSPHERE = frozenset(["ja", "ko", "vi", "yue", "zh"])
# The given name, and but for few the family name, of a Chinese, Korean or Vietnamese are no longer.
_LONGEST_EAST_ASIAN = 2


def person_name(given: str, family: str, tag: str, origin: str | None = None) -> str:
    """The full name on a page in *tag*; the script that the name itself is written in decides.

    Han, kana or Hangul: family first, no space.  But a transliteration (``约翰·史密斯``, ``ジョン・スミス``) has the
    order and the separator that CLDR gives foreign names in the page's language.  *origin*, the language of the CV's
    source, and the form of the name tell it: see :func:`_is_transliterated`.

    The page's script otherwise: family first where CLDR has it so for the page's language (Hungarian, Vietnamese), and
    outside Latin script for that of *origin* too (``Линь Вэй``).

    Any other script: given first, whatever the page's language: so people with a Latin form of their name write it.
    """
    parts = [part for part in (given.strip(), family.strip()) if part]
    if len(parts) < 2:
        return "".join(parts)
    page, source = parse(tag).language, parse(origin or tag).language
    surname_first = datum(person_names.SURNAME_FIRST, tag).split()
    in_page_script = all(has_script(part, tag) for part in parts)
    if not all(_is_east_asian(part) for part in parts):
        ordered = in_page_script and (page in surname_first or (source in surname_first and not is_latin_language(tag)))
        return _joined(parts, ordered, " ")
    if in_page_script and _is_transliterated(parts, page, source):
        return _joined(parts, source in surname_first, datum(person_names.FOREIGN_SPACE, tag))
    return _joined(parts, True, datum(person_names.OWN_SPACE, tag if in_page_script else "zh"))


def _joined(parts: list[str], family_first: bool, space: str) -> str:
    return " ".join(reversed(parts) if family_first else parts).replace(" ", space)


def _is_transliterated(parts: list[str], page: str, source: str) -> bool:
    """Whether a name of the language *source* is written by its sound in the East Asian script of *page*.

    In Japanese, where all of it is katakana.  In Chinese and Korean, where a part is longer than names of their own
    have it, and *source* is no language whose names have a form in that script.
    """
    if page == "ja":
        return source != page and all(_is_katakana(part) for part in parts)
    return source not in _SINOSPHERE and any(len(part) > _LONGEST_EAST_ASIAN for part in parts)


def _is_katakana(name: str) -> bool:
    return all("\u30a0" <= char <= "\u30ff" or char.isspace() for char in name)


def _is_east_asian(name: str) -> bool:
    return all(is_cjk(char) or has_script(char, "ko") or char.isspace() for char in name)
