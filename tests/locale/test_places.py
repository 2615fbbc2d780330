from __future__ import annotations

import pytest

from cvi18n.locale import cldr
from cvi18n.locale.places import Address, place_text


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
    assert expected == place_text(Address(*parts), tag, "US")


@pytest.mark.parametrize(
    ("home", "tag", "expected"),
    [
        pytest.param("US", "en", "1 Quay, City, Region 12345, Country", id="us"),
        pytest.param("DE", "de", "1 Quay, 12345 City, Region, Country", id="de"),
        pytest.param("DE", "en", "1 Quay, 12345 City, Region, Country", id="german address in english"),
        pytest.param("EG", "ar", "1 Quay، City، Region 12345، Country", id="arabic comma"),
        pytest.param("CN", "zh", "Country Region City 1 Quay 12345", id="zh"),
        pytest.param("JP", "ja", "12345 Country Region City 1 Quay", id="ja"),
        pytest.param("KR", "ko", "Country Region City 1 Quay 12345", id="ko"),
    ],
)
def test_whole_address(home: str, tag: str, expected: str) -> None:
    assert expected == place_text(Address("City", "Region", "Country", "1 Quay", "12345"), tag, home)


@pytest.mark.parametrize(
    ("address", "home", "expected"),
    [
        pytest.param(Address("City", street="1 Quay", code="1"), "GB", "1 Quay, City 1", id="behind the city"),
        pytest.param(Address(country="Country", code="1"), "FR", "1, Country", id="no city"),
        pytest.param(Address(code="1"), "US", "1", id="code alone"),
        pytest.param(Address(street="1 Quay"), "US", "1 Quay", id="street alone"),
    ],
)
def test_code_without_all_parts(address: Address, home: str, expected: str) -> None:
    assert expected == place_text(address, "en", home)


def test_every_locale_keeps_every_part_once() -> None:
    for identifier in cldr.identifiers():
        text = place_text(Address("A", "B", "C"), identifier.replace("_", "-"), "DE")
        assert ["A", "B", "C"] == sorted(char for char in text if char.isalpha()), identifier
