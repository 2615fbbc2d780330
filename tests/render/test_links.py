from __future__ import annotations

import pytest

from cvi18n.render.links import may_follow, unseen


@pytest.mark.parametrize(
    ("url", "text", "address"),
    [
        pytest.param("https://example.com/a", "Notes", "https://example.com/a", id="hidden"),
        pytest.param("https://www.example.com/a/", "example.com/a", "", id="shown as on paper"),
        pytest.param("https://example.com/a", "see https://example.com/a", "", id="shown in full"),
        pytest.param("mailto:ann@example.com", "Write to me", "ann@example.com", id="mail"),
        pytest.param("mailto:ann@example.com", "ann@example.com", "", id="mail shown"),
        pytest.param("tel:+4930123456", "Call me", "+4930123456", id="phone"),
        pytest.param("tel:+4930123456", "030 123456", "", id="phone as written at home"),
        pytest.param("javascript:alert(1)", "x", "", id="nothing to follow"),
        pytest.param("example.com", "x", "", id="no scheme"),
        pytest.param(None, "x", "", id="none"),
    ],
)
def test_an_address_is_said_where_the_text_does_not_show_it(url: str | None, text: str, address: str) -> None:
    assert unseen(url, text) == address


@pytest.mark.parametrize("url", ["https://e.org", "HTTP://e.org", "mailto:a@e.org", "tel:1"])
def test_addresses_to_follow(url: str) -> None:
    assert may_follow(url)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//e.org", None])
def test_addresses_not_to_follow(url: str | None) -> None:
    assert not may_follow(url)
