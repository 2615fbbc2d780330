"""A person's name: what the catalog makes of it in one place it makes of it in all."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from cvi18n.check.across import Found, Translated
from cvi18n.check.fields import field, is_person
from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair, read
from cvi18n.check.pairs.likeness import alike
from cvi18n.check.pairs.whole import strip_marks
from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import LETTERS, profile, words
from cvi18n.cjk import is_cjk

_WORD = when_needed(r"[^\W\d_][\w'’-]*")
_TITLES = words("mr ms mrs dr prof professor herr frau m mme sr sra pan pani mr. ms. mrs. dr. prof. sr. sra.")
_UNINFLECTED = words("en de fr es pt it nl sv da nb nn no ca gl id ms vi")
"""Languages whose names have no cases, or an s at most."""
_VOWELS = frozenset("aeiouyąęóаеёиоуыэюяйь")
_GENITIVES = frozenset(["", "s", "'s", "'", "es", "sche", "schen"])
_LATIN = when_needed(f"[{LETTERS['Latn']}]")
_BRACKETED = when_needed(r"\s*[(（][^()（）]*[)）]")
_SOUNDED = 5
"""So many characters has a name, at least, that is written by its sound: 安娜·林德奎斯特."""
_BEGINNING = 2
"""So many characters of a name are looked up at once."""

Name = tuple[str, str]
"""A person's name in the source and in the target language."""


def check_people(entries: Sequence[Translated]) -> Iterator[Found]:
    """Where a source names a person of the catalog, and the target has the name in part or nearly."""
    index = _index(_names(entries))
    if not index:
        return
    names = sorted({name for listed in index.values() for name, _ in listed})
    forms = _forms(names, entries[0].pair.source_tag)
    first = frozenset(beginning[0] for beginning in index)
    for item in entries:
        text = item.pair.source
        if (forms is None and first.isdisjoint(text)) or is_person(item.pair.context):
            continue
        named = list(_named(text, index))
        if not named and forms is not None and (form := forms.search(text)) is not None:
            named = list(_named(_nominative(form[0], names), index))
        for _, other in named:
            if found := _changed(other, item.pair):
                message = f"target says “{found}”, the catalog elsewhere “{other}”"
                yield item.entry.key, Finding("name-changed", message, f"write {other}")


def _forms(names: Sequence[str], tag: str) -> re.Pattern[str] | None:
    """The names in other cases, where the language has such: Игоря Фомина.  None where it has none."""
    how = profile(tag)
    spaced = [name for name in names if " " in name]
    if not spaced or not how.cased or how.language in _UNINFLECTED:
        return None
    return re.compile(
        "|".join(" ".join(f"{re.escape(_stem(part))}\\w{{0,3}}" for part in name.split()) for name in spaced)
    )


def _nominative(form: str, names: Iterable[str]) -> str:
    """The name that *form* is a case of."""
    parts = form.split()
    return next(
        (
            name
            for name in names
            if len(name.split()) == len(parts)
            and all(word.startswith(_stem(part)) for word, part in zip(parts, name.split(), strict=True))
        ),
        "",
    )


def _stem(part: str) -> str:
    return part[:-1] if len(part) > 3 and part[-1] in _VOWELS else part


def _names(entries: Iterable[Translated]) -> Iterator[Name]:
    """Whole names; given and family name in both orders, for each language has its own."""
    parts: dict[str, list[Name]] = {"given-name": [], "family-name": []}
    for item in entries:
        known = field(item.pair.context)
        if known is None or not is_person(item.pair.context):
            continue
        if known.mind in parts:
            parts[known.mind].append((item.pair.source, item.pair.target))
        else:
            own = _alone(item.pair.source)
            yield own, _alone(item.pair.target)
            # 佐伯 美緒 where the name stands alone, and 佐伯美緒 in a sentence.
            if is_cjk(own[:1]):
                yield re.sub(r"[\s·・]", "", own), _alone(item.pair.target)
    for given, family in zip(*parts.values(), strict=False):
        whole = f"{family[1]}{given[1]}" if is_cjk(family[1][:1]) else f"{given[1]} {family[1]}"
        for between in ("", " "):
            yield f"{family[0]}{between}{given[0]}", whole
            yield f"{given[0]}{between}{family[0]}", whole


def _alone(name: str) -> str:
    """A name without the original, or the nickname, in brackets beside it."""
    return _BRACKETED.sub("", name).strip() or name


def _index(names: Iterable[Name]) -> Mapping[str, list[Name]]:
    """The names by how they begin, longer ones first."""
    found: dict[str, list[Name]] = defaultdict(list)
    for name in sorted(set(names), key=lambda name: (-len(name[0]), name)):
        if len(name[0]) >= _BEGINNING:
            found[name[0][:_BEGINNING]].append(name)
    return found


def _named(text: str, index: Mapping[str, list[Name]]) -> Iterator[Name]:
    """The names in *text*, the longest at each place."""
    if index.keys().isdisjoint(map(str.__add__, text, text[1:])):
        return
    for start in range(len(text) - 1):
        names = index.get(text[start : start + _BEGINNING], ())
        if (name := next((name for name in names if text.startswith(name[0], start)), None)) is not None:
            yield name


def _changed(name: str, pair: Pair) -> str:
    """How the target of *pair* writes *name* where it does so in another way; empty where it is right or not there."""
    text, target = read(pair.target).plain, profile(pair.target_tag)
    if not target.spaced or target.script == "Kore":
        return _changed_unspaced(re.sub(r"[\s·・]", "", name), re.sub(r"[\s·・]", "", text))
    there = _WORD.findall(text)
    parts = [part for part in map(_plain, _WORD.findall(name)) if len(part) > 1]
    inflects = target.language not in _UNINFLECTED
    right = [index for index, word in enumerate(there) if any(_is_form(part, _plain(word), inflects) for part in parts)]
    missing = [part for part in parts if not any(_is_form(part, _plain(there[index]), inflects) for index in right)]
    if not missing:
        return ""
    if not right:
        slip = next((word for word in there if any(alike(part, _plain(word)) for part in parts)), "")
        return slip if slip[:1].isupper() or not target.cased else ""
    return _beside(missing, there, right)


def _beside(missing: Sequence[str], there: Sequence[str], right: Sequence[int]) -> str:
    """The right part of a name with the capitalised word beside it, which is the wrong one.

    A part alone is how one speaks of a person the second time; so is one behind a title, or behind an initial.
    """
    for place in right:
        for index in (place - 1, place + 1):
            word = there[index] if 0 <= index < len(there) else ""
            if word[:1].isupper() and index not in right and word.casefold() not in _TITLES:
                if len(word) == 1 and any(part.startswith(word.casefold()) for part in missing):
                    return ""
                return " ".join(there[at] for at in sorted((place, index)))
    return ""


def _plain(word: str) -> str:
    """A word of a name for comparing.  Signs on Latin letters make another name, on others a careful spelling."""
    bare = unicodedata.normalize("NFC", word) if _LATIN.match(word) else strip_marks(word)
    return bare.casefold().replace("-", "").replace("’", "'")


def _is_form(part: str, word: str, inflects: bool) -> bool:
    """Whether *word* is a part of a name: as it is, with an ending (Wens), or in another case (Ivanova, Ivanovoj).

    An ending takes the place of a vowel, and a vowel before the last letter may be lost (Marek, Marka).
    """
    if not len(part) - 2 < len(word) < len(part) + 4:
        return False
    if not inflects:
        return word.startswith(part) and word[len(part) :] in _GENITIVES
    if word.startswith(part):
        return True
    if len(part) < 4:
        return False
    if part[-1] in _VOWELS:
        return word.startswith(part[:-1])
    return part[-2] in _VOWELS and word.startswith(part[:-2] + part[-1]) and len(word) >= len(part)


def _changed_unspaced(name: str, text: str) -> str:
    """A run that differs from a name of three or more characters in one of them; empty if the name is there.

    Either part may stand first.  What writes the sound of a name is longer, and may have one more or one less, too.
    """
    if len(name) == 2 and name not in text:
        return _changed_short(name, text)
    if len(name) < 3 or any(name[start:] + name[:start] in text for start in range(len(name))):
        return ""
    runs = (text[start : start + len(name)] for start in range(len(text) - len(name) + 1))
    found = next((run for run in runs if sum(map(str.__ne__, name, run)) == 1 and run.isalpha()), "")
    if found or len(name) < _SOUNDED:
        return found
    lengths = (len(name) + 1, len(name) - 1)
    runs = (text[start : start + length] for length in lengths for start in range(len(text) - length + 1))
    return next((run for run in runs if run.isalpha() and run[-1] == name[-1] and alike(name, run)), "")


def _changed_short(name: str, text: str) -> str:
    """What stands alone and has the first of the two characters of *name*, or the last: 李玮, for 李伟."""
    alone = rf"(?<!\w)(?:{re.escape(name[0])}[^\W\d_]|[^\W\d_]{re.escape(name[1])})(?=[^\w]|的|是|，|$)"
    found = re.search(alone, text)
    return found[0] if found else ""
