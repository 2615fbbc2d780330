"""The texts by themselves: what is looked for in a translation holds for the writer's own words as well."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvi18n.check.pair import Pair
from cvi18n.check.pairs import TARGET_CHECKS
from cvi18n.check.pairs.markup import check_markup
from cvi18n.check.pairs.remains import check_unfinished
from cvi18n.check.source.remark import Remark
from cvi18n.model.text import Text

# A remark in brackets may be the writer's own: a patent is pending.
_CHECKS = (*(check for check in TARGET_CHECKS if check is not check_unfinished), check_markup)
# Writers mix marks by the way, translators bring those of another language.
_OWN_CODES = {"punctuation-foreign": "punctuation-mixed"}


def check_wording(texts: Iterable[tuple[str, Text]], tag: str) -> Iterator[Remark]:
    """What is wrong with *texts*, each with its context, as texts of the language *tag*."""
    for context, text in texts:
        pair = Pair("", text.value, tag, tag, context)
        for check in _CHECKS:
            for finding in check(pair):
                code = _OWN_CODES.get(finding.code, finding.code)
                yield Remark(code, text.at, finding.message, finding.help, text.value)
