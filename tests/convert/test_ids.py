from __future__ import annotations

import pytest

from cvi18n.convert.ids import free_id, section_id


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks", "Talks"),
        ("My talks!", "my-talks"),
        ("2 talks", "section-2-talks"),
        ("技术 分享", "技术-分享"),
        ("", "section"),
    ],
)
def test_section_id(text: str, expected: str) -> None:
    assert expected == section_id(text)


def test_free_id() -> None:
    assert "a" == free_id("a", {"b"})
    assert "a-3" == free_id("a", {"a", "a-2"})
