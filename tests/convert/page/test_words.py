from __future__ import annotations

import pytest

from cvi18n.convert.document import Vocabulary
from cvi18n.convert.page.words import Found, Words, unnumbered

WORDS = Words(
    Vocabulary(
        {
            "work experience": "work",
            "工作经历": "work",
            "skills": "skills",
            "邮箱": "email",
            "email": "email",
            "期望岗位": "post",
        },
        synonyms={"career": "work", "skill set": "skills", "手机": "phone"},
    )
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Wörk expériençe", Found("work"), id="accents"),
        pytest.param("Work-Experience:", Found("work"), id="signs"),
        pytest.param("ＳＫＩＬＬＳ", Found("skills"), id="wide letters"),
        pytest.param("工 作 经 历", Found("work"), id="blanks"),
        pytest.param("三、工作经历", Found("work", within=False), id="numbered"),
        pytest.param("Career:", Found("work", within=False), id="synonym"),
        pytest.param("2. Career", Found("work", within=False), id="numbered synonym"),
        pytest.param("My career", None, id="synonym within"),
        pytest.param("Experience", Found("work", exact=False), id="part of a label"),
        pytest.param("岗位", Found("post", exact=False), id="part of a Chinese label"),
        pytest.param("电子邮箱", Found("email", exact=False, within=False), id="label within"),
        pytest.param("Skills and work experience", None, id="two labels"),
        pytest.param("Exp", None, id="part of a word"),
        pytest.param("位", None, id="one character"),
        pytest.param("", None, id="nothing"),
        pytest.param("！", None, id="sign"),
    ],
)
def test_find(text: str, found: Found | None) -> None:
    assert found == WORDS.find(text, ["work", "skills", "email", "post"])


def test_only_the_keys_asked_for_are_found() -> None:
    assert WORDS.find("邮箱", ["work"]) is None
    assert Found("email") == WORDS.find("邮箱", ["email"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. a", "a"),
        ("（二）b", "b"),
        ("十二、c", "c"),
        ("2024. d", "d"),
        ("3D. e", "3D. e"),
        ("f. g", "f. g"),
        ("1.", "1."),
    ],
)
def test_unnumbered(text: str, expected: str) -> None:
    assert expected == unnumbered(text)


def test_words_for_the_present() -> None:
    assert {"aujourd’hui", "至今", "now"} < set(Words(Vocabulary({"aujourd’hui": "present"})).presents)
