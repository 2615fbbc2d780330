from __future__ import annotations

from typing import cast

import pytest

from cvi18n.model.kinds import PROSE, TAG, TERM, TEXT, Kind
from cvi18n.model.technologies import TECHNOLOGIES
from cvi18n.model.terms import is_message, latin_terms

TERMS = [
    # text, a message as a term from zh, as a tag from zh, as a term from en, as a tag from en
    pytest.param("LoRA", False, False, True, False, id="technology"),
    pytest.param("PyTorch", False, False, True, False, id="technology-as-its-makers-spell-it"),
    pytest.param("Pytorch", False, False, True, True, id="technology-misspelt"),
    pytest.param("pytorch", False, False, True, True, id="technology-in-small-letters"),
    pytest.param("C++", False, False, True, False, id="technology-with-signs"),
    pytest.param("Spring Boot", False, False, True, False, id="technology-of-two-words"),
    pytest.param("GRE", False, False, True, True, id="latin-abbreviation"),
    pytest.param("Hooli", False, False, True, True, id="latin-name"),
    pytest.param("Société Générale", False, False, True, True, id="latin-name-with-accents"),
    pytest.param("one two three four five", False, False, True, True, id="five-latin-words"),
    pytest.param("one two three four five six", True, True, True, True, id="six-latin-words"),
    pytest.param("大模型", True, True, True, True, id="chinese"),
    pytest.param("阿里云 ACP", True, True, True, True, id="mixed"),
    pytest.param("Инженер", False, False, True, True, id="cyrillic"),
    pytest.param("4.0", False, False, False, False, id="number"),
    pytest.param("3.8/4.0", False, False, False, False, id="score"),
    pytest.param("95 %", False, False, False, False, id="percent"),
    pytest.param("_", False, False, False, False, id="underscore"),
    pytest.param("★★★☆☆", False, False, False, False, id="signs"),
    pytest.param("１２", False, False, False, False, id="full-width-digits"),
]


@pytest.mark.parametrize(("text", "term_zh", "tag_zh", "term_en", "tag_en"), TERMS)
def test_terms_that_every_language_writes_alike_are_no_messages(
    text: str, term_zh: bool, tag_zh: bool, term_en: bool, tag_en: bool
) -> None:
    kinds = [cast("Kind[object]", kind) for kind in (TERM, TAG)]
    assert [term_zh, tag_zh] == [is_message(kind, text, "zh") for kind in kinds]
    assert [term_en, tag_en] == [is_message(kind, text, "en") for kind in kinds]


@pytest.mark.parametrize("kind", [TEXT, PROSE], ids=["text", "prose"])
@pytest.mark.parametrize("text", ["LoRA", "大模型", "4.0", "PyTorch"])
@pytest.mark.parametrize("language", ["zh", "en", "ja", "ru"])
def test_prose_positions_and_headings_are_messages_in_whatever_script(
    kind: Kind[object], text: str, language: str
) -> None:
    assert is_message(kind, text, language)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("Яндекс", "ru", True, id="russian"),
        pytest.param("Yandex", "ru", False, id="latin-in-russian"),
        pytest.param("データ", "ja", True, id="kana-in-japanese"),
        pytest.param("データ", "zh", False, id="kana-in-chinese"),
        pytest.param("株式会社", "ja", True, id="han-in-japanese"),
        pytest.param("Goethe", "de", True, id="german"),
    ],
)
def test_the_script_of_the_source_decides(text: str, language: str, expected: bool) -> None:
    assert expected is is_message(cast("Kind[object]", TERM), text, language)


def test_names_of_technologies_are_single_lines_without_blanks_at_their_ends() -> None:
    assert [] == [name for name in TECHNOLOGIES if not name or name != " ".join(name.split())]
    assert {"Adobe XD", "Zustand", ".NET", "R", "gRPC"} <= TECHNOLOGIES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("核心以Rust编写，提供Python绑定。", ("Rust", "Python"), id="in-their-order"),
        pytest.param("Rust库，用Rust写", ("Rust",), id="once"),
        pytest.param("用Flink SQL替换Hive脚本", ("Flink SQL", "Hive"), id="side-by-side"),
        pytest.param("用C++、C#与Node.js，做A/B测试与CI/CD", ("C++", "C#", "Node.js", "A/B", "CI/CD"), id="signs"),
        pytest.param("`vLLM`与**GPT-4**，`NDCG@10`升、P99降", ("vLLM", "GPT-4", "NDCG@10", "P99"), id="in-markup"),
        pytest.param("120ms内，10TB，1.5B模型", (), id="units-are-none"),
        pytest.param("修badcase，做embedding", (), id="small-letters-are-none"),
        pytest.param("用dbt与based on BERT的模型", ("dbt", "BERT"), id="small-letters-of-a-technology"),
        pytest.param(
            "[主页](https://Example.com/A)，https://Example.com/B，me@Example.com", (), id="addresses-are-none"
        ),
        pytest.param("Wrote it in Rust", (), id="no-letter-of-the-source"),
    ],
)
def test_latin_terms(text: str, expected: tuple[str, ...]) -> None:
    assert expected == latin_terms(text, "zh")


def test_latin_text_has_no_latin_terms() -> None:
    assert () == latin_terms("Wrote 核心 in Rust", "en")
