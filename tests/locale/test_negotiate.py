from __future__ import annotations

import pytest

from cvi18n.locale import cldr
from cvi18n.locale.negotiate import covers, negotiate, parent
from cvi18n.locale.tags import from_folder, script


@pytest.mark.parametrize(
    ("wanted", "available", "expected"),
    [
        pytest.param("en", ["zh", "en"], "en", id="exact"),
        pytest.param("en", [], None, id="nothing-there"),
        pytest.param("en", ["zh"], None, id="nothing-fits"),
        pytest.param("zh", ["zh-Hant", "zh-CN"], "zh-CN", id="same-locale"),
        pytest.param("zh-CN", ["zh-Hant", "zh"], "zh", id="same-locale-shorter"),
        pytest.param("zh-TW", ["zh", "zh-Hant"], "zh-Hant", id="traditional-before-simplified"),
        pytest.param("zh-TW", ["zh"], None, id="traditional-is-never-simplified"),
        pytest.param("zh", ["zh-Hant", "zh-TW"], None, id="simplified-is-never-traditional"),
        pytest.param("zh-HK", ["zh", "zh-TW"], "zh-TW", id="other-region-of-the-script"),
        pytest.param("zh-MO", ["zh-TW", "zh-HK"], "zh-HK", id="macao-inherits-from-hong-kong"),
        pytest.param("zh-Hans-HK", ["zh-HK", "zh"], "zh", id="script-outweighs-region"),
        pytest.param("pt-AO", ["pt", "pt-PT"], "pt-PT", id="angola-inherits-from-portugal"),
        pytest.param("pt-AO", ["pt"], "pt", id="brazil-where-there-is-no-portugal"),
        pytest.param("es-AR", ["es", "es-MX"], "es-MX", id="latin-american-before-spain"),
        pytest.param("en-AU", ["en", "en-GB"], "en-GB", id="commonwealth-before-america"),
        pytest.param("en", ["en-GB"], "en-GB", id="any-english-before-none"),
        pytest.param("en-CN", ["en"], "en", id="no-locale-of-its-own"),
        pytest.param("en-XA", ["zh", "en"], "en", id="pseudo-locale"),
        pytest.param("sr-Latn", ["sr"], None, id="other-script"),
        pytest.param("sr-ME", ["sr", "sr-Latn"], "sr-Latn", id="region-implies-script"),
        pytest.param("nb", ["no"], "no", id="bokmal-from-norwegian"),
        pytest.param("no", ["nb"], "nb", id="norwegian-from-bokmal"),
        pytest.param("ht", ["fr"], None, id="haitian-is-not-french"),
        pytest.param("hi-Latn", ["en"], None, id="hinglish-is-not-english"),
        pytest.param("ca-valencia", ["ca"], "ca", id="variant"),
        pytest.param("de", ["de-CH", "de-AT"], "de-CH", id="order-given"),
        pytest.param("../x", ["en"], None, id="no-tag"),
        pytest.param("en", ["xx-@", "en-US"], "en-US", id="no-tag-available"),
    ],
)
def test_negotiate(wanted: str, available: list[str], expected: str | None) -> None:
    assert expected == negotiate(wanted, available)


@pytest.mark.parametrize(
    ("tag", "available", "expected"),
    [
        pytest.param("en-US", ["zh", "en", "en-US"], "en", id="home-region"),
        pytest.param("en", ["en", "en-US", "en-GB"], None, id="never-from-a-region"),
        pytest.param("en-GB", ["en", "en-US", "en-GB"], "en", id="the-language-itself-first"),
        pytest.param("en-GB", ["en-US", "en-GB"], "en-US", id="what-the-language-is-short-for"),
        pytest.param("en-AU", ["en-GB", "en-AU"], None, id="never-from-a-sibling"),
        pytest.param("en-AU", ["en", "en-001"], "en-001", id="nearest"),
        pytest.param("zh-Hant-HK", ["zh", "zh-Hant", "zh-Hant-HK"], "zh-Hant", id="same-script"),
        pytest.param("zh-HK", ["zh", "zh-TW", "zh-HK"], "zh-TW", id="other-spelling-of-the-script"),
        pytest.param("zh-HK", ["zh", "zh-HK"], None, id="other-script-of-a-region"),
        pytest.param("zh-Hant", ["zh", "zh-Hant"], None, id="other-script"),
        pytest.param("pt-AO", ["pt", "pt-PT", "pt-AO"], "pt-PT", id="cldr"),
        pytest.param("es-AR", ["es", "es-419"], "es-419", id="latin-america"),
        pytest.param("nn", ["no", "nn"], None, id="other-language"),
        pytest.param("ca-valencia", ["ca", "ca-valencia"], "ca", id="dialect"),
        pytest.param("de", [], None, id="nothing-there"),
        pytest.param("../x", ["en"], None, id="no-tag"),
    ],
)
def test_parent(tag: str, available: list[str], expected: str | None) -> None:
    assert expected == parent(tag, available)


def test_going_from_parent_to_parent_comes_to_an_end() -> None:
    every: dict[str, list[str]] = {}
    for tag in filter(None, map(from_folder, cldr.identifiers())):
        every.setdefault(tag.partition("-")[0], []).append(tag)
    for family in every.values():
        parents = {tag: parent(tag, family) for tag in family}
        for tag in family:
            way = [tag]
            while above := parents[way[-1]]:
                assert above not in way
                assert script(tag) == script(above)
                way.append(above)


@pytest.mark.parametrize(
    ("ranges", "tag", "expected"),
    [
        pytest.param(["zh"], "zh", True, id="equal"),
        pytest.param(["zh"], "zh-Hant", True, id="prefix"),
        pytest.param(["zh-Hant"], "zh", False, id="longer"),
        pytest.param(["zh-Hant"], "zh-TW", False, id="no-likely-subtags"),
        pytest.param(["zh"], "zha", False, id="part-of-a-subtag"),
        pytest.param(["ZH-hant"], "zh-Hant-HK", True, id="case"),
        pytest.param(["pt_BR"], "pt-BR", True, id="underscore"),
        pytest.param(["en", "zh"], "zh", True, id="any-of-several"),
        pytest.param(["*"], "zh", True, id="wildcard"),
        pytest.param([], "zh", False, id="none"),
    ],
)
def test_covers(ranges: list[str], tag: str, expected: bool) -> None:
    assert expected is covers(ranges, tag)
