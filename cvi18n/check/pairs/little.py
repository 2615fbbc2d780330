"""The little words of languages: what joins the words of a sentence."""

from __future__ import annotations

from functools import cache

LITTLE = {
    "en": "a all an and any are as at by for from in into is it of on or our per that the their this to was we "
    "were when which with",
    "de": "an auf aus bei das dem den der des die durch ein eine einer für im in mit nach oder und von zu zum zur",
    "fr": "au aux avec ce dans de des du en et est la le les ou par pour que qui sur un une",
    "es": "al como con de del el en es la las los o para por que se su sus un una y",
    "pt": "a ao com como da das de do dos e em na nas no nos o os ou para por que um uma",
    "it": "al alla che con da dei del della delle di e ed gli i il in la le lo nel o per su un una",
    "nl": "aan bij de door een en het in met naar of om op te tot uit van voor",
    "pl": "dla do i jako lub na o od oraz po pod przez przy się w z za ze",
}


@cache
def little_words(language: str) -> frozenset[str]:
    """Words that any sentence of a language has, and names hardly; empty where nobody listed them."""
    return frozenset(LITTLE.get(language, "").split())
