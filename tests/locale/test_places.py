from __future__ import annotations

import pytest

from cvi18n.locale import cldr
from cvi18n.locale.places import place_text


@pytest.mark.parametrize(
    ("parts", "tag", "expected"),
    [
        pytest.param(("Beijing", "", "China"), "en", "Beijing, China", id="en"),
        pytest.param(("北京", "", "中国"), "zh", "中国 北京", id="zh"),
        pytest.param(("杭州", "浙江", "中国"), "zh", "中国 浙江 杭州", id="zh-region"),
        pytest.param(("渋谷区", "東京都", ""), "ja", "東京都 渋谷区", id="ja"),
        pytest.param(("서울", "", "대한민국"), "ko", "대한민국 서울", id="ko"),
        pytest.param(("Hangzhou", "", "China"), "zh-Latn", "Hangzhou, China", id="chinese-in-latin"),
        pytest.param(("Beijing", "Beijing", "China"), "en", "Beijing, China", id="city-is-region"),
        pytest.param(("Singapore", "", "SINGAPORE"), "en", "Singapore", id="city-is-country"),
        pytest.param(("القاهرة", "", "مصر"), "ar", "القاهرة، مصر", id="arabic-comma"),
        pytest.param(("Beijing", "", ""), "en", "Beijing", id="city-alone"),
        pytest.param(("", "", "中国"), "zh", "中国", id="country-alone"),
        pytest.param(("10", "  2 ", "３"), "en", "10, 2, ３", id="digits"),
        pytest.param(("", " ", ""), "zh", "", id="nothing"),
    ],
)
def test_place_text(parts: tuple[str, str, str], tag: str, expected: str) -> None:
    assert expected == place_text(*parts, tag)


def test_every_locale_keeps_every_part_once() -> None:
    for identifier in cldr.identifiers():
        text = place_text("A", "B", "C", identifier.replace("_", "-"))
        assert ["A", "B", "C"] == sorted(char for char in text if char.isalpha()), identifier
