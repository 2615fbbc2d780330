"""Every check by its code: how much it matters, and what it means.  docs/checks.md explains each, held by a test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cvi18n.diagnostic import Severity

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT


class Check(NamedTuple):
    """What a code means; ``about`` is what is looked at: the source, a translation beside it, or a whole catalog."""

    code: str
    severity: Severity
    about: str
    meaning: str


_SOURCE = (
    ("date-order", ERROR, "an entry ends before it begins"),
    ("date-future", WARNING, "an entry has a date that is still to come"),
    ("date-missing", WARNING, "an employment or a degree has no dates"),
    ("dates-overlap", HINT, "two employments overlap by months"),
    ("gap", HINT, "more than a year is left untold"),
    ("email-invalid", ERROR, "an e-mail address cannot be one"),
    ("phone-invalid", WARNING, "nobody can have such a phone number"),
    ("url-invalid", WARNING, "an address of the web leads nowhere, by its form alone"),
    ("end-stops", WARNING, "some points of a list end in a full stop, others do not"),
    ("highlight-empty", WARNING, "a point says nothing"),
    ("heading-empty", WARNING, "a heading has nothing below it"),
    ("term-spelling", WARNING, "a name is spelled otherwise than its makers do, or in two ways"),
    ("cjk-spacing", HINT, "blanks between Chinese and Latin text stand here and not there"),
    ("punctuation-mixed", WARNING, "a mark is of the other width than the text around it, or of another language"),
    ("custom", HINT, "readers in a language's region do not expect a fact that is there, or one is hidden from them"),
)
_TRANSLATION = (
    ("number-changed", ERROR, "the translation says another number than the source"),
    ("date-changed", ERROR, "the translation says another date than the source"),
    ("currency-changed", ERROR, "the translation says another currency than the source"),
    ("url-changed", ERROR, "an address of the web is another in the translation, or is missing"),
    ("email-changed", ERROR, "an e-mail address is another in the translation, or is missing"),
    ("code-changed", ERROR, "what stands between backticks is another in the translation, or is missing"),
    ("markup-broken", ERROR, "markup of the translation is incomplete and shows as signs on the page"),
    ("markup-lost", WARNING, "the source has something in bold, the translation nothing"),
    ("link-changed", ERROR, "a link of the translation leads elsewhere, or is missing"),
    ("term-lost", WARNING, "a name in Latin letters is missing from the translation"),
    ("term-misspelt", ERROR, "a name in Latin letters is spelled otherwise in the translation"),
    ("source-script-left", ERROR, "words of the source language stand in the translation"),
    ("punctuation-foreign", ERROR, "a mark is none of the target language's"),
    ("punctuation-spacing", WARNING, "a blank is missing beside a mark"),
    ("opening-mark-missing", WARNING, "a question or an exclamation has no opening mark"),
    ("whitespace", WARNING, "a blank is too much"),
    ("doubled-word", WARNING, "a word stands twice in a row"),
    ("same-as-source", WARNING, "the translation is the source's text"),
    ("end-mark", HINT, "only one of the two texts ends as a sentence does"),
    ("too-long", HINT, "the translation is longer than the field has room for, or than its source lets expect"),
    ("capitalisation", HINT, "the translation begins with a small letter, or is in capitals throughout"),
    ("control-character", ERROR, "the translation holds a character that nobody can see"),
    ("conflict-marker", ERROR, "a version control system left its marks in the translation"),
    ("fuzzy-remainder", WARNING, "the translation still says that it is unfinished"),
)
_CATALOG = (
    ("translated-unlike", WARNING, "one source is translated in two ways"),
    ("translated-alike", WARNING, "two sources have one translation"),
    ("glossary-term", WARNING, "the translation does not use the glossary's word"),
    ("name-changed", ERROR, "a person's name is another than elsewhere in the catalog"),
    ("plural-forms", ERROR, "the plural forms of an entry, or the header's rule for them, are not the language's"),
    ("catalog-language", WARNING, "the header names another language than the catalog's folder"),
)

CHECKS: Mapping[str, Check] = {
    code: Check(code, severity, about, meaning)
    for about, rows in (("source", _SOURCE), ("translation", _TRANSLATION), ("catalog", _CATALOG))
    for code, severity, meaning in rows
}
"""Code to check, in the order of the documentation."""
