"""The checks of a text and its translation, each a generator of findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set

from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair
from cvi18n.check.pairs import addresses, markup, remains
from cvi18n.check.pairs.addresses import check_addresses
from cvi18n.check.pairs.length import check_length
from cvi18n.check.pairs.markup import check_code, check_links, check_markup
from cvi18n.check.pairs.numbers import check_numbers
from cvi18n.check.pairs.punctuation import check_foreign_marks, check_opening_marks
from cvi18n.check.pairs.remains import check_characters, check_conflicts, check_unfinished
from cvi18n.check.pairs.same import check_same
from cvi18n.check.pairs.scripts import check_script
from cvi18n.check.pairs.spacing import check_spacing, check_whitespace
from cvi18n.check.pairs.terms import check_terms
from cvi18n.check.pairs.whole import check_capitals, check_end
from cvi18n.check.pairs.words import check_doubled_words

PairCheck = Callable[[Pair], Iterator[Finding]]

TARGET_CHECKS: Sequence[PairCheck] = (
    check_characters,
    check_conflicts,
    check_unfinished,
    check_whitespace,
    check_spacing,
    check_foreign_marks,
    check_opening_marks,
    check_doubled_words,
)
"""Those that look at the translation itself: the source's own catalog has such texts as well."""

PAIR_CHECKS: Sequence[PairCheck] = (
    *TARGET_CHECKS,
    check_numbers,
    check_addresses,
    check_code,
    check_markup,
    check_links,
    check_terms,
    check_script,
    check_same,
    check_end,
    check_length,
    check_capitals,
)
"""All of them, in the order of what they cost."""

SIGNS: dict[PairCheck, Set[str]] = {
    check_conflicts: remains.CONFLICT_SIGNS,
    check_opening_marks: frozenset("?!"),
    check_addresses: addresses.SIGNS,
    check_code: frozenset("`"),
    check_markup: markup.SIGNS,
    check_links: frozenset("["),
}
"""Characters of which one stands in the text or in its translation where a check has something to say."""
