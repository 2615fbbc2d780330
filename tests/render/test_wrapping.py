from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.render.wrapping import display_width, fill, pieces, wrap

# Letters, Han, kana with small ones, brackets, quotes, stops, spaces that break and that do not, marks, dashes.
SIGNS = "ab1字の。っ、（）「」“”\"'.,!-–—… \u00a0\u202f\u3000\u0301é\u200d"
TEXTS = st.text(SIGNS, max_size=60)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        pytest.param("abc", 3, id="Latin"),
        pytest.param("简历", 4, id="Han"),
        pytest.param("（あ）", 6, id="full-width brackets and kana"),
        pytest.param("ｱ｡", 2, id="half-width forms"),
        pytest.param("한국", 4, id="Hangul"),
        pytest.param("\u1112\u1161\u11ab", 2, id="Hangul in conjoining jamo"),
        pytest.param("e\u0301", 1, id="combining accent"),
        pytest.param("हिन्दी", 5, id="Devanagari: spacing vowels count"),
        pytest.param("ที่", 1, id="Thai marks above"),
        pytest.param("\u2066a\u2069", 1, id="isolates"),
        pytest.param("a\u00a0b", 3, id="no-break space"),
    ],
)
def test_display_width(text: str, width: int) -> None:
    assert display_width(text) == width


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        pytest.param("one two three", 8, ["one two", "three"], id="at spaces"),
        pytest.param("one  two", 4, ["one", "two"], id="no space at the end of a line"),
        pytest.param("state-of-the-art", 6, ["state-of-the-art"], id="a word that is too long stays whole"),
        pytest.param("召回率提高", 6, ["召回率", "提高"], id="between Han"),
        pytest.param("召回率，提高", 6, ["召回", "率，提", "高"], id="no comma first"),
        pytest.param("参见（附录）", 6, ["参见", "（附", "录）"], id="no bracket opened last or closed first"),
        pytest.param("说“好”了", 4, ["说", "“好”", "了"], id="quotes stay with their word"),
        pytest.param("说「好」", 4, ["说", "「好」"], id="corner brackets"),
        pytest.param("ちょっと", 4, ["ちょっ", "と"], id="no small kana first"),
        pytest.param("サーバー", 4, ["サー", "バー"], id="no long mark first"),
        pytest.param("处理1GB语料", 6, ["处理", "1GB语", "料"], id="between Han and Latin"),
        pytest.param("降至40%。", 6, ["降至", "40%。"], id="a figure keeps its sign"),
        pytest.param("经历……后", 5, ["经", "历……", "后"], id="ellipsis"),
        pytest.param("搜索/推荐", 4, ["搜", "索/", "推荐"], id="slash"),
        pytest.param("10\u00a0km far", 4, ["10\u00a0km", "far"], id="no-break space"),
        pytest.param("Titre\u00a0: x", 4, ["Titre\u00a0:", "x"], id="French colon"),
        pytest.param("bon !", 3, ["bon !"], id="no stop first, even after a space"),
        pytest.param("„Wort“ danach", 6, ["„Wort“", "danach"], id="German quotes"),
        pytest.param("葛\U000e0100城", 2, ["葛\U000e0100", "城"], id="a variant selector stays"),
        pytest.param("데이터 분석", 6, ["데이터", "분석"], id="Hangul at spaces alone"),
        pytest.param("ความรู้ ภาษา", 7, ["ความรู้", "ภาษา"], id="Thai at spaces"),
        pytest.param("", 6, [], id="nothing"),
    ],
)
def test_line_ends(text: str, width: int, lines: list[str]) -> None:
    assert wrap(text, width) == lines


def test_zero_leaves_a_paragraph_on_one_line() -> None:
    assert wrap("one two three " * 20, 0, "• ") == ["• " + ("one two three " * 20).rstrip()]


def test_first_and_other_lines_have_their_own_indentation() -> None:
    assert wrap("one two three", 9, "• ", "  ") == ["• one two", "  three"]


def test_pieces_that_are_given_stay_whole() -> None:
    assert fill(["Graph networks, ", "Kafka"], 10) == ["Graph networks,", "Kafka"]


def test_an_isolate_is_closed_on_each_line() -> None:
    assert wrap("\u2066one two\u2069 x", 4) == ["\u2066one\u2069", "\u2066two\u2069", "x"]


@given(TEXTS, st.integers(1, 20))
def test_lines_hold_the_text(text: str, width: int) -> None:
    gaps = dict.fromkeys(map(ord, " \u3000"))
    assert "".join(wrap(text, width)).translate(gaps) == text.translate(gaps)


@given(TEXTS, st.integers(1, 20))
def test_lines_are_no_wider_than_asked_unless_they_end_nowhere(text: str, width: int) -> None:
    assert [] == [line for line in wrap(text, width) if display_width(line) > width and len(list(pieces(line))) > 1]


@given(TEXTS, st.integers(1, 20))
def test_punctuation_stands_on_the_right_side_of_a_line_end(text: str, width: int) -> None:
    lines = [line for line in wrap(text, width) if line]
    kinds = [(unicodedata.category(line[0]), unicodedata.category(line[-1])) for line in lines]
    assert not any(first in ("Pe", "Mn") for first, _ in kinds[1:])
    assert not any(last == "Ps" for _, last in kinds[:-1])
    assert not any(line[0] in "，。、,.!…っ" for line in lines[1:])


@given(TEXTS)
def test_pieces_joined_are_the_text(text: str) -> None:
    assert "".join(pieces(text)) == text
