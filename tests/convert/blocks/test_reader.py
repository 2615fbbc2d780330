"""Markdown and HTML as blocks: each case writes its blocks in a short form."""

from __future__ import annotations

import pytest

from cvi18n.convert.blocks.block import Badge, Block, Heading, Items, Para, Rule, Tags, Typed
from cvi18n.convert.blocks.images import read_image
from cvi18n.convert.blocks.lines import drop_comments, number_lines
from cvi18n.convert.blocks.markdown import read_tree
from cvi18n.convert.blocks.notes import Notes
from cvi18n.convert.blocks.reader import read_blocks
from cvi18n.convert.blocks.runs import GAP, markup


def blocks(text: str) -> list[Block]:
    notes = Notes()
    return read_blocks(read_tree(drop_comments(number_lines(text), notes), notes), notes)


def short(block: Block) -> object:
    """A paragraph as its lines, a heading as ("h2", text), a list as ["ul", items]."""
    if isinstance(block, Para):
        return "/".join(map(markup, block.lines)) + ("↓" if block.leads else "")
    if isinstance(block, Heading):
        return (f"h{block.level}", markup(block.runs))
    if isinstance(block, Items):
        return [[short(part) for part in item] for item in block.items]
    if isinstance(block, Tags):
        return block.names
    return "---" if isinstance(block, Rule) else block


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a\nb\n\nc  \nd", ["a b", "c/d"], id="paragraphs"),
        pytest.param("# a\n\nb\n--", [("h1", "a"), ("h2", "b")], id="headings"),
        pytest.param("- a\n  - b\n\n  c\n- d", [[["a", [["b"]], "c"], ["d"]]], id="list"),
        pytest.param(
            "a\n    - b\n    - c\n        - d", ["a↓", [["b"], ["c", [["d"]]]]], id="list that is a paragraph"
        ),
        pytest.param("a\n\n    - b\n    - c", ["a", [["b"], ["c"]]], id="list that is code"),
        pytest.param("- a\n        - b", [[["a", [["b"]]]]], id="list indented too far"),
        pytest.param("a\n\n    <p>b</p>", ["a", "b"], id="HTML that is code"),
        pytest.param("a\n\n    b", ["a", "`b`"], id="code"),
        pytest.param("```\na\n\n[//]: # (b)\n```", ["`a`/`[//]: # (b)`"], id="fence"),
        pytest.param("**注意：**这里", ["**注意：**这里"], id="Chinese bold"),
        pytest.param(r"\*\*a\*\*", [r"\*\*a\*\*"], id="escaped stars"),
        pytest.param("a\n[//]: # (b)\nc", ["a c"], id="comment within a paragraph"),
        pytest.param("a{:.b} c\n{: .d}", ["a c"], id="kramdown's attributes"),
        pytest.param("> a\n\n***", ["a", "---"], id="quotation, rule"),
        pytest.param("| a | b |\n|---|---|\n| **c** | d |", ["**c:** d"], id="table of two columns"),
        pytest.param("| a |\n|---|\n| b |\n| c |", ["b", "c"], id="table of one column"),
        pytest.param("~~a~~ <https://e.org>", ["a [https://e.org](https://e.org)"], id="struck, address"),
    ],
)
def test_markdown(text: str, expected: list[object]) -> None:
    assert expected == [short(block) for block in blocks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("<div>a<p>b<p>c</div>d", ["a", "b", "c", "d"], id="paragraphs that end by themselves"),
        pytest.param("<ul><li>a<li>b<ul><li>c</ul></ul>", [[["a"], ["b", [["c"]]]]], id="items that end by themselves"),
        pytest.param("<ul>a<b>b</b></ul>", [[["a"], ["**b**"]]], id="list without items"),
        pytest.param('<div style="display: flex"><b>a</b> <i>b</i></div>', ["**a**", "*b*"], id="row"),
        pytest.param('<p>a <span style="float:right">b</span></p>', ["a/b"], id="float"),
        pytest.param('<p style="font-weight: 700">a</p>', ["**a**"], id="bold by style"),
        pytest.param("<p>a<br>b</p>", ["a/b"], id="line break"),
        pytest.param("<table><tr><td>a<td>b<td>c</table>", ["a b c"], id="row of three cells"),
        pytest.param("<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>", ["**a:** b"], id="definition on lines of its own"),
        pytest.param("<dl>a<dt>b<dt>c<div><dd>d</div></dl>", ["a", "**b:**", "**c:** d"], id="term without definition"),
        pytest.param("<table><tr>a<td>b</table>", ["**a:** b"], id="cell without a tag"),
        pytest.param("<dl><dt>a<dd>b<dd>c<dt>d</dl>", ["**a:** b", "c", "**d:**"], id="definitions"),
        pytest.param("<p>a</p><button>b</button> <button>c</button>", ["a", ("b", "c")], id="buttons"),
        pytest.param('<span class="badge badge-info">a</span>', [("a",)], id="tag"),
        pytest.param("<h3>a <small>b</small></h3>", [("h3", "a b")], id="heading"),
        pytest.param("<p>a<style>b</style><script>c</script><!-- d -->e</p>", ["ae"], id="what is not shown"),
        pytest.param("<div><style>\na\n\nb</style>\n\nc\n\n</div>", ["c"], id="style with a blank line"),
        pytest.param('<p hidden>a</p><p style="display:none">b</p>c', ["c"], id="hidden"),
        pytest.param("<title>a</title><svg>b</svg>c", ["c"], id="title, drawing"),
        pytest.param("</p></div></li>a", ["a"], id="ends without a beginning"),
        pytest.param("<a href='x'>a</a> <a href='mailto:b@e.org'>b</a>", ["a [b](mailto:b@e.org)"], id="links"),
        pytest.param("<pre>a\n\n  b</pre>", ["`a`/`b`"], id="pre"),
        pytest.param("<p>&lt;b&gt; &amp; &eacute;</p>", ["<b> & é"], id="entities"),
        pytest.param("<!-- open <p>a</p>", [], id="comment without end"),
        pytest.param("<!doctype html>\n<body>\n\n    <p>- a</p></body>", ["- a"], id="whole document"),
    ],
)
def test_html(text: str, expected: list[object]) -> None:
    assert expected == [short(block) for block in blocks(text)]


def test_wide_gaps_stay_to_part_the_heads_of_entries() -> None:
    (block,) = blocks("a&emsp;b&nbsp;&nbsp;c d")
    assert isinstance(block, Para)
    assert f"a{GAP}b{GAP}c d" == "".join(run.text for run in block.runs)


def test_blocks_know_their_lines() -> None:
    found = blocks("# a\n\n<div>\n<p>b</p>\n</div>\n\nc\n- d\n- e\n\nf\n    - g\n\n***")
    assert [1, 4, 7, 8, 11, 12, 14] == [block.line for block in found]
    items = found[5]
    assert isinstance(items, Items)
    assert [12] == [part.line for part in items.items[0]]


# --- Pictures that are words ----------------------------------------------------------------------------

SHIELDS = "https://img.shields.io"


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        pytest.param(f"{SHIELDS}/badge/Blog-笔记-orange", ("Blog", "笔记"), id="two texts"),
        pytest.param(f"{SHIELDS}/badge/Blog-orange.svg?style=flat", ("", "Blog"), id="one text"),
        pytest.param(f"{SHIELDS}/badge/a__b_c--d-e%20f-red", ("a_b c-d", "e f"), id="escapes"),
        pytest.param(f"{SHIELDS}/badge/a-b-c-red", ("a", "b-c"), id="dash that is not doubled"),
        pytest.param(f"{SHIELDS}/static/v1?label=a&message=b+c", ("a", "b c"), id="parameters"),
        pytest.param("https://badgen.net/badge/a-b-red", ("a", "b"), id="another service"),
        pytest.param(f"{SHIELDS}/github/stars/a/b", None, id="figure that changes"),
        pytest.param("../a.png", None, id="picture"),
        pytest.param("http://[", None, id="no address"),
    ],
)
def test_badge(source: str, texts: tuple[str, str] | None) -> None:
    assert (Badge(*texts, "https://e.org", 3) if texts else None) == read_image(source, "https://e.org", 3)


def test_typed_lines() -> None:
    source = "https://typing.example.org/?font=x&lines=a+b%3B%22c%22;d;&center=true"
    assert Typed(('a b;"c"', "d"), 1) == read_image(source, "", 1)


def test_badges_of_a_page_know_their_links() -> None:
    text = f'<a href="https://e.org"><img src="{SHIELDS}/badge/a-b-red" /></a>&emsp;\n![]({SHIELDS}/badge/c-d-red)'
    assert [Badge("a", "b", "https://e.org", 1), Badge("c", "d", "", 2)] == blocks(text)
