from __future__ import annotations

import pytest

from cvi18n.diagnostic import Faults
from cvi18n.prefill.glossary import read_glossary
from cvi18n.prefill.index import Term


def terms(text: str, source: str = "zh", target: str = "en") -> list[Term]:
    return list(read_glossary("locales/glossary.csv", text.encode()).terms(source, target))


def faults(text: str) -> list[str]:
    with pytest.raises(Faults) as raised:
        read_glossary("g.csv", text.encode())
    assert all(found.help for found in raised.value.diagnostics)
    return [str(found).partition("\n")[0] for found in raised.value.diagnostics]


def test_a_row_is_a_term() -> None:
    found = terms("zh,en,note\n推荐算法,recommendation algorithm,小写\n工单,work order\n")
    expected = [
        Term("推荐算法", "recommendation algorithm", remark="小写"),
        Term("工单", "work order"),
    ]
    assert expected == found


@pytest.mark.parametrize(
    ("text", "source", "target", "expected"),
    [
        pytest.param("zh,en\na,b\na,c\n", "zh", "en", ["b", "c"], id="repeated rows are alternatives"),
        pytest.param("zh,en,ja\na,,c\n", "zh", "en", [], id="empty cell, no advice"),
        pytest.param("zh,en,ja\na,,c\n", "zh", "ja", ["c"], id="another language"),
        pytest.param("zh,en\na,b\n", "en", "zh", ["a"], id="the other direction"),
        pytest.param("zh,en\na,b\n", "zh", "fr", [], id="no column"),
        pytest.param("zh,en\na,b\n", "fr", "en", [], id="no column of the source"),
        pytest.param("zh_CN,en-US\na,b\n", "zh", "en", ["b"], id="other spellings of the tags"),
        pytest.param("zh,en\na,b\n", "zh", "en-GB", ["b"], id="a regional language"),
        pytest.param("zh,en,en-GB\na,b,c\n", "zh", "en-GB", ["c"], id="the nearer column"),
        pytest.param("zh,en\na,b\n", "zh-Hant", "en", [], id="another script"),
        pytest.param("zh,en\na,b\n", "en-GB", "en-US", [], id="one column for both"),
        pytest.param("EN, zh ,NOTE\na,b\n", "zh", "en", ["a"], id="letters in either case"),
        pytest.param("zh,,en,\na,,b,\n", "zh", "en", ["b"], id="column without a name and text"),
        pytest.param("zh,en\nLoRA,LoRA\n", "zh", "en", ["LoRA"], id="kept"),
        pytest.param("\ufeffzh,en\na,b\n", "zh", "en", ["b"], id="byte order mark"),
        pytest.param('zh,en\n"a\nb","c, d"\n', "zh", "en", ["c, d"], id="quotes"),
        pytest.param("zh,en\n", "zh", "en", [], id="no rows"),
    ],
)
def test_columns_serve_languages(text: str, source: str, target: str, expected: list[str]) -> None:
    assert expected == [term.target for term in terms(text, source, target)]


def test_a_kept_term_says_so() -> None:
    assert [True, False] == [term.kept for term in terms("zh,en\nLoRA,LoRA\n工单,work order\n")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", ["g.csv:1:1: error[glossary-header]: the first row names no language"], id="empty"),
        pytest.param(
            "推荐,recommendation\n",
            ["g.csv:1:1: error[glossary-header]: the first row names no language"],
            id="no header",
        ),
        pytest.param(
            "\nnote\n", ["g.csv:2:1: error[glossary-header]: the first row names no language"], id="note alone"
        ),
        pytest.param(
            "zh,englsh\na,b\n", ['g.csv:1:4: error[glossary-header]: "englsh" names no language'], id="unknown tag"
        ),
        pytest.param(
            "zh,en,zh-CN\na,b,c\n",
            ['g.csv:1:7: error[glossary-header]: "zh-CN" is a second column of the same name as "zh"'],
            id="one language twice",
        ),
        pytest.param(
            "zh,en\na,b\nc,d,e\n",
            ['g.csv:3:5: error[glossary-row]: "e" stands below no name of the first row'],
            id="row longer than the header",
        ),
        pytest.param(
            "zh,,en\na,b,c\n",
            ['g.csv:2:3: error[glossary-row]: "b" stands below no name of the first row'],
            id="text in a column without a name",
        ),
        pytest.param(
            "zh,qqq,en\na,b,c,d\nx,y,z,w\n",
            [
                'g.csv:1:4: error[glossary-header]: "qqq" names no language',
                'g.csv:2:7: error[glossary-row]: "d" stands below no name of the first row',
                'g.csv:3:7: error[glossary-row]: "w" stands below no name of the first row',
            ],
            id="all at once",
        ),
    ],
)
def test_faults(text: str, expected: list[str]) -> None:
    assert expected == faults(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("zh;en\na;b\n", 'separate the cells by commas: "zh,en,note"', id="semicolons"),
        pytest.param("zh\ten\na\tb\n", 'separate the cells by commas: "zh,en,note"', id="tabs"),
        pytest.param("a,b\n", 'begin the file with a row of language tags: "zh,en,note"', id="no header"),
        pytest.param("zh,english\na,b\n", "did you mean en?", id="the language's name"),
        pytest.param("zh,!\na,b\n", "use a BCP 47 tag, such as zh, en, zh-Hant or pt-BR, or note", id="a sign"),
    ],
)
def test_help(text: str, expected: str) -> None:
    with pytest.raises(Faults) as raised:
        read_glossary("g.csv", text.encode())
    assert expected == raised.value.diagnostics[0].help
