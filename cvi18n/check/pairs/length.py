"""How much room a text has on the page: its field's, and what its source takes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from cvi18n.check.fields import LABEL, field, is_prose, room
from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair, read
from cvi18n.check.profile import profile

# How wide a text of a field may be, in columns: by what it is, and by the last word of its context.
_BY_MIND = {"headline": 48, "tagline": 60, "page-title": 60, "page-description": 160, "heading": 40, "label": 32,
            "lead-in": 72, "person": 48, "given-name": 32, "family-name": 32, "entry": 96}  # fmt: skip
_BY_LEAF = {"city": 36, "region": 36, "location": 48, "address": 96, "position": 60, "roles": 60, "type": 48,
            "studyType": 48, "area": 64, "keywords": 40, "tags": 40, "level": 32, "fluency": 48, "language": 32,
            "score": 48, "salary": 48, "courses": 72, "network": 32, "name": 72, "institution": 88,
            "organization": 88, "entity": 88, "issuer": 88, "awarder": 88, "publisher": 88}  # fmt: skip
_BY_CONTEXT = {"skills.name": 48, "interests.name": 48, "certificates.name": 88, LABEL: 48, "work.name": 88,
               "publications.name": 200}  # fmt: skip
_USUAL, _NONE_AT_ALL = 80, 10_000
_SENTENCE = 120
"""So wide a sentence is a line and a half of a page."""
_LEAST = 28
"""What is no wider is never too long."""
_WIDE = frozenset(["Hani", "Jpan", "Kore"])
_OPENED = 1.75
"""How much wider Latin letters are than the Han, kana or hangul that say the same, at most of the lengths of a CV."""
_LONGER, _FAR_LONGER = 1.3, 3.2
"""How many times the usual width makes a text too long that its field has no room for; and one that it might have."""


def check_length(pair: Pair) -> Iterator[Finding]:
    """A text wider than its field has room for, and than its source lets expect; a sentence that says far more."""
    length = len(pair.target)
    most = length if pair.target.isascii() else 2 * length
    fits = _room(pair.context)
    if most <= _LEAST or most <= min(fits / 2, _SENTENCE):
        return
    said = room(pair.context)
    if said is not None and length > said and length > len(pair.source):
        yield _found(f"the target has {length} characters, and {said} fit")
        return
    wide = _width(read(pair.target).plain, pair.target_tag)
    usual = max(1, _width(read(pair.source).plain, pair.source_tag)) * _opened(pair)
    if wide <= _LEAST:
        return
    if (wide > fits and wide > usual * _LONGER) or (wide > usual * _FAR_LONGER and wide > min(fits / 2, _SENTENCE)):
        yield _found(f"the target is {wide / usual:.1f} times as long as the source lets expect")


def _found(message: str) -> Finding:
    return Finding("too-long", message, "say it in fewer words")


@lru_cache(maxsize=256)
def _room(context: str) -> int:
    """The columns of the field at *context*; of prose, so many that nothing fills them."""
    if is_prose(context):
        return _NONE_AT_ALL
    if context in _BY_CONTEXT:
        return _BY_CONTEXT[context]
    known = field(context)
    if known is not None and known.mind in _BY_MIND:
        return _BY_MIND[known.mind]
    return _BY_LEAF.get(context.rpartition(".")[2], _USUAL)


def _opened(pair: Pair) -> float:
    """How many times wider than its source a translation is at most, as languages go; short texts vary more."""
    short = 1.4 if len(pair.source) < 6 else 1.0
    own, other = (profile(tag).script in _WIDE for tag in (pair.source_tag, pair.target_tag))
    if own is other:
        return 1.25 * short
    return (_OPENED if own else 0.9) * short


def _width(text: str, tag: str) -> int:
    """The columns that a text takes: two for what is as wide as it is high, none for signs on letters."""
    if text.isascii():
        return len(text)
    if profile(tag).script in _WIDE:
        return sum(2 if char > "\u2e7f" else 1 for char in text)
    return sum(not unicodedata.combining(char) for char in text)
