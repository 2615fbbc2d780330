from __future__ import annotations

from textwrap import dedent

import pytest

from cvi18n.convert.document import Value
from cvi18n.convert.points import only_paragraphs, split_points


@pytest.mark.parametrize(
    ("text", "prose", "points"),
    [
        pytest.param("", "", [], id="nothing"),
        pytest.param("One.\nTwo.\n\nThree.", "One.\nTwo.\n\nThree.", [], id="paragraphs"),
        pytest.param("- a\n- b", "", ["a", "b"], id="list"),
        pytest.param("One.\r\n\r\n- a\r\n- b\r\n", "One.", ["a", "b"], id="line breaks of Windows"),
        pytest.param("* a\n+ b\n1. c\n2) d", "", ["a", "b", "c", "d"], id="other bullets"),
        pytest.param("Lead.\n\n- a\n\n- b\n\nEnd.", "Lead.\n\nEnd.", ["a", "b"], id="between paragraphs"),
        pytest.param("Lead.\n- a", "Lead.", ["a"], id="directly below"),
        pytest.param("- a\n  b\nc", "", ["a b c"], id="lines of a point"),
        pytest.param("- a\n\n  b", "", ["a b"], id="second paragraph of a point"),
        pytest.param(
            "- a\n  - b\n    - c\n  - d\n- e",
            "",
            [{"text": "a", "highlights": [{"text": "b", "highlights": ["c"]}, "d"]}, "e"],
            id="nested",
        ),
        pytest.param("- a\n\t- b", "", [{"text": "a", "highlights": ["b"]}], id="nested by a tab"),
        pytest.param(
            "-5 degrees\n*bold* text\n1.5 times\n-", "-5 degrees\n*bold* text\n1.5 times\n-", [], id="no lists"
        ),
    ],
)
def test_split_points(text: str, prose: str, points: list[Value]) -> None:
    assert (prose, points) == split_points(text)


def test_only_paragraphs() -> None:
    text = """\
        Lead.

        - a
          - b
        - c
        """
    assert "Lead.\n\na\n\nb\n\nc" == only_paragraphs(dedent(text))
    assert "" == only_paragraphs("")
