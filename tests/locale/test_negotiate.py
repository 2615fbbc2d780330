from __future__ import annotations

import pytest

from cvi18n.locale.negotiate import covers, negotiate


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
