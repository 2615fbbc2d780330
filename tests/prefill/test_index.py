from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.prefill.folding import fold
from cvi18n.prefill.index import Index, Term


def inside(text: str, *sources: str) -> list[str]:
    found = Index(Term(source, f"[{source}]") for source in sources).inside(text)
    return [one.terms[0].source for one in found]


@pytest.mark.parametrize(
    ("text", "sources", "expected"),
    [
        pytest.param("负责推荐算法。", ["推荐算法"], ["推荐算法"], id="inside"),
        pytest.param("负责推荐算法。", ["推荐", "推荐算法", "算法"], ["推荐算法"], id="the longest, nothing inside it"),
        pytest.param("推荐与算法", ["算法", "推荐"], ["推荐", "算法"], id="from left to right"),
        pytest.param("推荐，推荐", ["推荐"], ["推荐", "推荐"], id="each occurrence"),
        pytest.param("推荐算", ["推荐算法"], [], id="cut off"),
        pytest.param("算算法", ["算算", "算法"], ["算算"], id="no overlapping"),
        pytest.param("推", ["推"], [], id="one character is not worth a note"),
        pytest.param("A senior Software engineer", ["Software Engineer"], ["Software Engineer"], id="either case"),
        pytest.param("Google", ["Go Board", "Goo", "oogle"], [], id="no part of a word"),
        pytest.param("用Go写", ["Go"], ["Go"], id="Latin letters between Han"),
        pytest.param("GoLand", ["Go"], [], id="a longer name"),
        pytest.param("recommender systems", ["Recommender system"], ["Recommender system"], id="plural"),
        pytest.param("a system, systemsware", ["system"], ["system"], id="no plural"),
        pytest.param("CET-60", ["CET-6"], [], id="a longer number"),
        pytest.param("1985", ["985"], [], id="the end of a number"),
        pytest.param("985s", ["985"], ["985"], id="the plural of a number"),
        pytest.param("C++ developer", ["C++"], ["C++"], id="signs end no word"),
        pytest.param("추천 시스템을 개발", ["추천 시스템"], ["추천 시스템"], id="Korean endings"),
        pytest.param("Straße, STRASSE", ["straße"], ["straße"], id="letters that change their number"),
        pytest.param("İstanbul推荐", ["推荐"], ["推荐"], id="letters that fold to two"),
        pytest.param("推荐  \n 算法", ["推荐 算法"], ["推荐 算法"], id="blanks"),
        pytest.param("", ["推荐"], [], id="nothing"),
    ],
)
def test_terms_inside_a_text(text: str, sources: list[str], expected: list[str]) -> None:
    assert expected == inside(text, *sources)


def test_a_kept_term_is_a_name_and_matches_as_it_is_written() -> None:
    index = Index([Term("Go", "Go"), Term("ciheng", "ciheng")])
    assert ["Go"] == [found.terms[0].source for found in index.inside("We go on with Go")][-1:]
    assert [] == list(index.inside("we go on"))
    assert () == index.whole("GO", None)
    assert [Term("Go", "Go")] == list(index.whole("Go", None))


def test_alternatives_stand_together() -> None:
    index = Index([Term("推荐", "a"), Term("算法", "x"), Term("推荐", "b"), Term("推荐", "a")])
    assert [Term("推荐", "a"), Term("推荐", "b")] == list(index.whole("推荐", "any"))
    (found,) = index.inside("推荐系统")
    assert (0, 2, (Term("推荐", "a"), Term("推荐", "b"))) == found


@pytest.mark.parametrize(
    ("contexts", "context", "expected"),
    [
        pytest.param(("*",), None, True, id="everywhere"),
        pytest.param(("work.position",), "work.position", True, id="the context"),
        pytest.param(("work.position",), "work.positions", False, id="another"),
        pytest.param(("work.position",), None, False, id="no context"),
        pytest.param(("skills.*",), "skills.level", True, id="all below"),
        pytest.param(("skills.*",), "skills", False, id="not the field itself"),
        pytest.param(("sections.*.title",), "sections.talks.title", True, id="any section"),
        pytest.param(("sections.*.title",), "sections.talks.text", False, id="another field"),
        pytest.param(("a", "b"), "b", True, id="one of several"),
    ],
)
def test_contexts_of_whole_messages(contexts: tuple[str, ...], context: str | None, expected: bool) -> None:
    index = Index([Term("Senior Engineer", "高级工程师", contexts)])
    assert expected == bool(index.whole(" senior  engineer ", context))


def test_a_term_with_contexts_is_not_looked_for_inside_texts() -> None:
    assert [] == list(Index([Term("管理", "management", ("skills.*",))]).inside("管理团队"))


def test_of_alternatives_those_that_serve_everywhere_are_found_inside() -> None:
    index = Index([Term("翻译", "Translator", ("work.position",)), Term("翻译", "translation")])
    assert ["translation"] == [term.target for found in index.inside("翻译工具") for term in found.terms]
    assert ["Translator", "translation"] == [term.target for term in index.whole("翻译", "work.position")]


TEXT = st.text(st.sampled_from("推荐算法aBs ßİ1-"), max_size=12)


@given(TEXT, st.lists(TEXT.filter(str.strip), max_size=5))
def test_found_terms_are_there_and_apart(text: str, sources: list[str]) -> None:
    found = list(Index(Term(source, "x") for source in sources).inside(text))
    folded = fold(text)
    assert all(fold(one.terms[0].source) == folded[one.start : one.end] for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(text) == fold(fold(text))
    assert len(fold(text)) == len(" ".join(text.split(" ")).strip()) or "  " in text


def test_time_hardly_grows_with_the_number_of_terms() -> None:
    text = "以图文特征初始化新品向量并统一离线与在线特征口径供推荐配送取用" * 400

    def seconds(count: int) -> float:
        index = Index(Term(f"第{chr(0x4E00 + number)}个术语", "x") for number in range(count))
        start = time.process_time()
        assert [] == list(index.inside(text))
        return time.process_time() - start

    few, many = (min(seconds(count) for _ in range(5)) for count in (10, 10_000))
    assert many < few * 4 + 0.01
