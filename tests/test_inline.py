"""The inline markup: CommonMark, right for Chinese."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from itertools import groupby
from types import FrameType, SimpleNamespace
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt, helpers
from markdown_it.rules_inline import StateInline, emphasis, image, link
from markdown_it.token import Token

from cvi18n.inline import Run, escape, parse, to_text
from cvi18n.inline.emphasis import flanking

Rule = Callable[[StateInline, bool], bool]


def marked(text: str) -> str:
    """The runs of *text* on one line: B bold, I italic, C code, and the address after an arrow."""
    return "".join(_mark(run) for run in parse(text))


def _mark(run: Run) -> str:
    style = "B" * run.strong + "I" * run.emphasis + "C" * run.code
    address = f"→{run.link}" if run.link is not None else ""
    return f"{style}‹{run.text}{address}›" if style or address else run.text


# Chinese: the one deviation.

CHINESE = {
    "quotes-then-letter": ("**“零停机”**上线", "B‹“零停机”›上线"),
    "colon-inside": ("**注意：**这里", "B‹注意：›这里"),
    "letters-on-both-sides": ("用**“对象池”**复用", "用B‹“对象池”›复用"),
    "inside-parentheses": ("（**注意**）", "（B‹注意›）"),
    "title-marks": ("他说**《规范》**已更新", "他说B‹《规范》›已更新"),
    "full-stop-inside": ("**完成。**下一步", "B‹完成。›下一步"),
    "comma-inside": ("**首先，**重构", "B‹首先，›重构"),
    "parentheses-inside": ("**（重点）**负责", "B‹（重点）›负责"),
    "corner-brackets": ("使用**「物件池」**技術", "使用B‹「物件池」›技術"),
    "single-quotes": ("的**‘灰度’**发布", "的B‹‘灰度’›发布"),
    "dash-first": ("他**——作者**说", "他B‹——作者›说"),
    "dash-last": ("**结论——**可行", "B‹结论——›可行"),
    "ellipsis-last": ("**等等……**以及", "B‹等等……›以及"),
    "middle-dot": ("**·**要点", "B‹·›要点"),
    "full-width-percent": ("降低**４０％**成本", "降低B‹４０％›成本"),
    "kana": ("これは**「重要」**です", "これはB‹「重要」›です"),
    "bopomofo": ("ㄅ**“ㄆ”**ㄇ", "ㄅB‹“ㄆ”›ㄇ"),
    "rare-han": ("𠮷**“𠮷”**𠮷", "𠮷B‹“𠮷”›𠮷"),
    "latin-outside-han-inside": ("Go**“协程”**Rust", "GoB‹“协程”›Rust"),
    "han-outside-latin-inside": ("用**“Go”**写", "用B‹“Go”›写"),
    "latin-outside-dash-doubled": ("Go**……协程**", "GoB‹……协程›"),
    "italic": ("用*“对象池”*复用", "用I‹“对象池”›复用"),
    "bold-italic": ("用***“对象池”***复用", "用BI‹“对象池”›复用"),
    "italic-in-bold": ("**这是“*强调*”的字**吗", "B‹这是“›BI‹强调›B‹”的字›吗"),
    "code-in-bold": ("**并发：`asyncio`。**其次", "B‹并发：›BC‹asyncio›B‹。›其次"),
    "link-in-bold": ("见**《[规范](https://x.y)》**一文", "见B‹《›B‹规范→https://x.y›B‹》›一文"),
    "several": ("甲**乙**（丙）**丁**、**“戊”**己", "甲B‹乙›（丙）B‹丁›、B‹“戊”›己"),
    "star-alone": ("注：*必填", "注：*必填"),
    "spaces-inside-stay-literal": ("甲** 乙 **丙", "甲** 乙 **丙"),
    # Underscores: nothing beside a letter, CommonMark's rules elsewhere.
    "underscore-between-han": ("中_文_字", "中_文_字"),
    "underscore-after-quotes": ("_“强调”_，然后", "I‹“强调”›，然后"),
    "underscore-between-punctuation": ("你好，_“强调”_。", "你好，I‹“强调”›。"),
    "underscore-in-parentheses": ("（__注意__）", "（B‹注意›）"),
    "underscore-beside-letter": ("_注意：_这里", "_注意：_这里"),
    # What CommonMark reads as literal and Chinese gives no reason to read otherwise.
    "western-quotes-in-latin": ("a**“b”**c", "a**“b”**c"),
    "ascii-colon": ("**注意:**这里", "**注意:**这里"),
    "backtick-beside-han": ("用**`asyncio`**并发", "用**C‹asyncio›**并发"),
    "ascii-percent": ("降低**40%**的成本", "降低**40%**的成本"),
    "ascii-quotes": ('**"零停机"**上线', '**"零停机"**上线'),
    "dash-in-latin": ("a**—b—**c", "a**—b—**c"),
    "emoji": ("**上线🚀**成功", "**上线🚀**成功"),
}


@pytest.mark.parametrize(("text", "expected"), CHINESE.values(), ids=CHINESE)
def test_emphasis_is_right_for_chinese(text: str, expected: str) -> None:
    assert expected == marked(text)


# CommonMark, section 6.2: the examples that tell a right delimiter algorithm from a simple one.

EMPHASIS = {
    "rule-1": ("*foo bar*", "I‹foo bar›"),
    "rule-1-space": ("a * foo bar*", "a * foo bar*"),
    "rule-1-quotes": ('a*"foo"*', 'a*"foo"*'),
    "rule-1-no-break-space": ("*\u00a0a\u00a0*", "*\u00a0a\u00a0*"),
    "rule-1-symbols": ("*$*alpha. *£*bravo. *€*charlie.", "*$*alpha. *£*bravo. *€*charlie."),
    "rule-1-intraword": ("5*6*78", "5I‹6›78"),
    "rule-2-intraword": ("foo_bar_ snake_case пристаням_стремятся_", "foo_bar_ snake_case пристаням_стремятся_"),
    "rule-2-quotes": ('aa_"bb"_cc', 'aa_"bb"_cc'),
    "rule-2-punctuation": ("foo-_(bar)_", "foo-I‹(bar)›"),
    "rule-3-mismatch": ("_foo*", "_foo*"),
    "rule-3-space": ("*foo bar *", "*foo bar *"),
    "rule-3-nested": ("*(*foo*)*", "I‹(foo)›"),
    "rule-3-open": ("*(*foo)", "*(*foo)"),
    "rule-4-nested": ("_(_foo_)_", "I‹(foo)›"),
    "rule-4-intraword": ("_foo_bar_baz_", "I‹foo_bar_baz›"),
    "rule-5": ("**foo bar**", "B‹foo bar›"),
    "rule-5-quotes": ('a**"foo"**', 'a**"foo"**'),
    "rule-6-nested": ("__foo, __bar__, baz__", "B‹foo, bar, baz›"),
    "rule-6-punctuation": ("foo-__(bar)__", "foo-B‹(bar)›"),
    "rule-7-space": ("**foo bar **", "**foo bar **"),
    "rule-7-mixed": ("*(**foo**)*", "I‹(›BI‹foo›I‹)›"),
    "rule-8-intraword": ("__foo__bar__baz__", "B‹foo__bar__baz›"),
    "rule-9-strong-within": ("*foo**bar**baz*", "I‹foo›BI‹bar›I‹baz›"),
    "rule-9-of-three": ("*foo**bar*", "I‹foo**bar›"),
    "rule-9-both-triple": ("foo***bar***baz", "fooBI‹bar›baz"),
    "rule-9-long": ("foo******bar*********baz", "fooB‹bar›***baz"),
    "rule-9-closing-three": ("*foo **bar***", "I‹foo ›BI‹bar›"),
    "rule-9-opening-three": ("***foo** bar*", "BI‹foo›I‹ bar›"),
    "rule-10-emphasis-within": ("**foo*bar*baz**", "B‹foo›BI‹bar›B‹baz›"),
    "rule-10-opening-three": ("***foo* bar**", "BI‹foo›B‹ bar›"),
    "rule-10-empty": ("** is not an empty emphasis", "** is not an empty emphasis"),
    "rule-10-only-stars": ("**** ____", "**** ____"),
    "rule-11-escaped": (r"foo *\** **_**", "foo I‹*› B‹_›"),
    "rule-11-longer-opener": ("**foo* ****foo*", "*I‹foo› ***I‹foo›"),
    "rule-11-longer-closer": ("*foo** *foo****", "I‹foo›* I‹foo›***"),
    "rule-12-longer-opener": ("foo ___ __foo_", "foo ___ _I‹foo›"),
    "rule-12-longer-closer": ("_foo____ ____foo_", "I‹foo›___ ___I‹foo›"),
    "rule-13": ("**foo** *_foo_* __foo__ _*foo*_", "B‹foo› I‹foo› B‹foo› I‹foo›"),
    "rule-13-six": ("******foo******", "B‹foo›"),
    "rule-14": ("***foo*** _____foo_____", "BI‹foo› BI‹foo›"),
    "rule-15-first-wins": ("*foo _bar* baz_", "I‹foo _bar› baz_"),
    "rule-15-other-marker": ("*foo __bar *baz bim__ bam*", "I‹foo ›BI‹bar *baz bim›I‹ bam›"),
    "rule-16-shorter": ("**foo **bar baz**", "**foo B‹bar baz›"),
    "rule-16-shorter-single": ("*foo *bar baz*", "*foo I‹bar baz›"),
    "rule-17-link": ("*[bar*](https://x.y)", "*‹bar*→https://x.y›"),
    "rule-17-link-underscore": ("_foo [bar_](https://x.y)", "_foo ‹bar_→https://x.y›"),
    "rule-17-code": ("*a `*`* _a `_`_", "I‹a ›IC‹*› I‹a ›IC‹_›"),
    "openers-bottom-of-each-kind": ("*a _b**c_ d**", "I‹a b**c d›*"),
    "openers-bottom": ("*a **b *c _d*", "*a **b I‹c _d›"),
}


@pytest.mark.parametrize(("text", "expected"), EMPHASIS.values(), ids=EMPHASIS)
def test_emphasis_follows_commonmark(text: str, expected: str) -> None:
    assert expected == marked(text)


CODE = {
    "simple": ("`foo`", "C‹foo›"),
    "backtick-inside": ("`` foo ` bar ``", "C‹foo ` bar›"),
    "only-one-space-stripped": ("`  ``  `", "C‹ `` ›"),
    "space-on-one-side": ("` a`", "C‹ a›"),
    "only-spaces": ("` ` `  `", "C‹ › C‹  ›"),
    "no-break-space": ("`\u00a0b\u00a0`", "C‹\u00a0b\u00a0›"),
    "no-escapes-inside": (r"`foo\`bar`", "C‹foo\\›bar`"),
    "over-emphasis": ("*foo`*`", "*fooC‹*›"),
    "over-links": ("[not a `link](https://x.y`)", "[not a C‹link](https://x.y›)"),
    "unequal-runs": ("```foo`` `foo", "```foo`` `foo"),
    "later-run-of-that-length": ("`foo``bar``", "`fooC‹bar›"),
    "after-an-escape": (r"\``a`", "`C‹a›"),
    "full-width-backtick": ("｀a｀", "｀a｀"),
}

LINKS = {
    "plain": ("[a](https://x.y)", "‹a→https://x.y›"),
    "http": ("[a](http://x.y)", "‹a→http://x.y›"),
    "mailto": ("[a](mailto:a@x.y)", "‹a→mailto:a@x.y›"),
    "tel": ("[a](tel:+86-10)", "‹a→tel:+86-10›"),
    "scheme-in-capitals": ("[a](HTTPS://x.y)", "‹a→HTTPS://x.y›"),
    "title": (
        "[a](https://x.y \"t\") [b](https://x.y 't') [c](https://x.y (t))",
        "‹a→https://x.y› ‹b→https://x.y› ‹c→https://x.y›",
    ),
    "title-with-quotes": (r'[a](https://x.y "t \" ) u")', "‹a→https://x.y›"),
    "title-without-space": ('[a](https://x.y"t")', "‹a→https://x.y%22t%22›"),
    "title-unclosed": ('[a](https://x.y "t)', '[a](https://x.y "t)'),
    "spaces-around": ("[a](  https://x.y  )", "‹a→https://x.y›"),
    "angle-brackets": ("[a](<https://x.y/(b c>)", "‹a→https://x.y/(b%20c›"),
    "angle-brackets-unclosed": ("[a](<https://x.y)", "[a](<https://x.y)"),
    "space-in-address": ("[a](https://x.y/b c)", "[a](https://x.y/b c)"),
    "balanced-parentheses": ("[a](https://x.y/b_(c(d)))", "‹a→https://x.y/b_(c(d))›"),
    "unbalanced-parentheses": ("[a](https://x.y/(b)", "[a](https://x.y/(b)"),
    "unbalanced-before-a-space": ("[a](https://x.y/(b )", "[a](https://x.y/(b )"),
    "escaped-parenthesis": (r"[a](https://x.y/\(b)", "‹a→https://x.y/(b›"),
    "han-in-address": ("[维基](https://zh.x.y/中文)", "‹维基→https://zh.x.y/中文›"),
    "entity-in-address": ("[a](https://x.y?b&amp;c)", "‹a→https://x.y?b&amp;c›"),
    "quote-in-address": ("[a](https://x.y/\"'<b>)", "‹a→https://x.y/%22'%3Cb%3E›"),
    "markup-in-text": ("[*a* `b`](https://x.y)", "I‹a→https://x.y›‹ →https://x.y›C‹b→https://x.y›"),
    "inside-emphasis": ("**a [b](https://x.y) c**", "B‹a ›B‹b→https://x.y›B‹ c›"),
    "brackets-in-text": (r"[a [b] \] c](https://x.y)", "‹a [b] ] c→https://x.y›"),
    "empty-text": ("a[](https://x.y)b", "ab"),
    "link-in-link": ("[a [b](https://x.y) c](https://z.y)", "[a ‹b→https://x.y› c](https://z.y)"),
    "link-after-link-in-brackets": ("[a [b](https://x.y)] [c](https://z.y)", "[a ‹b→https://x.y›] ‹c→https://z.y›"),
    "literal-link-in-link": ("[a [b](c) d](https://x.y)", "‹a [b](c) d→https://x.y›"),
    "image-in-link": ("[a ![b](c.png) d](https://x.y)", "‹a ![b](c.png) d→https://x.y›"),
    "image-of-link-in-link": ("[![[a](https://x.y)](b)](https://z.y)", "‹![[a](https://x.y)](b)→https://z.y›"),
    "emphasis-over-address": ("[a](https://x.y/*b*)", "‹a→https://x.y/*b*›"),
    "code-over-text": ("[a`](https://x.y)`", "[aC‹](https://x.y)›"),
    "space-before-parenthesis": ("[a] (https://x.y)", "[a] (https://x.y)"),
    "neighbours": ("[a](https://x.y)[b](https://z.y)", "‹a→https://x.y›‹b→https://z.y›"),
}

LITERAL = {
    "raw-html": ("<b>a</b> <!-- b -->", "<b>a</b> <!-- b -->"),
    "markup-in-raw-html": ("<b>*a*</b>", "<b>I‹a›</b>"),
    "entities": ("&amp; &#42; &copy;", "&amp; &#42; &copy;"),
    "autolink": ("<https://x.y> <a@x.y> https://x.y", "<https://x.y> <a@x.y> https://x.y"),
    "image": ("![a](https://x.y/a.png)", "![a](https://x.y/a.png)"),
    "image-keeps-its-markup": (r'![*a* \] `b`](<c d> "e")', r'![*a* \] `b`](<c d> "e")'),
    "image-of-a-link": ("![a [b](https://x.y)](c)", "![a [b](https://x.y)](c)"),
    "image-of-an-image": ("![a ![b](c)](d) *e*", "![a ![b](c)](d) I‹e›"),
    "image-inside-emphasis": ("*a ![*b](c)*", "I‹a ![*b](c)›"),
    "image-escaped": (r"\![a](https://x.y)", "!‹a→https://x.y›"),
    "image-incomplete": ("![*a*](b", "![I‹a›](b"),
    "reference-link": ("[a][b] [a][] [a]", "[a][b] [a][] [a]"),
    "relative-address": ("[a](b.html)", "[a](b.html)"),
    "address-without-scheme": ("[a](//x.y)", "[a](//x.y)"),
    "fragment": ("[a](#b)", "[a](#b)"),
    "no-address": ("[a]() [b](<>)", "[a]() [b](<>)"),
    "javascript": ("[a](javascript:alert`1`)", "[a](javascript:alertC‹1›)"),
    "data": ("[a](data:text/html,b)", "[a](data:text/html,b)"),
    "script-behind-a-space": ("[a](< https://x.y>)", "[a](< https://x.y>)"),
    "other-scheme-with-markup": ("[**a**](ftp://x.y)", "[B‹a›](ftp://x.y)"),
    "emphasis-across-a-literal-link": ("*[a*](b)", "I‹[a›](b)"),
    "lone-brackets": ("a] [b ![c", "a] [b ![c"),
}

ESCAPES = {
    "ascii-punctuation": (
        r"\!\"\#\$\%\&\'\(\)\*\+\,\-\.\/\:\;\<\=\>\?\@\[\\\]\^\_\`\{\|\}\~",
        "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
    ),
    "other-characters": ("\\a\\ \\1\\中\\“", "\\a\\ \\1\\中\\“"),
    "emphasis": (r"\*a* *a\*", "*a* *a*"),
    "backslash-first": (r"\\*a*", "\\I‹a›"),
    "link": (r"\[a](https://x.y) [a\](https://x.y)", "[a](https://x.y) [a](https://x.y)"),
    "at-the-end": ("a\\", "a\\"),
    "path": (r"C:\Users", r"C:\Users"),
}


@pytest.mark.parametrize(("text", "expected"), CODE.values(), ids=CODE)
def test_code_spans(text: str, expected: str) -> None:
    assert expected == marked(text)


@pytest.mark.parametrize(("text", "expected"), LINKS.values(), ids=LINKS)
def test_links(text: str, expected: str) -> None:
    assert expected == marked(text)


@pytest.mark.parametrize(("text", "expected"), LITERAL.values(), ids=LITERAL)
def test_what_is_literal(text: str, expected: str) -> None:
    assert expected == marked(text)


@pytest.mark.parametrize(("text", "expected"), ESCAPES.values(), ids=ESCAPES)
def test_backslash_escapes(text: str, expected: str) -> None:
    assert expected == marked(text)


def test_runs_carry_their_style() -> None:
    assert parse("a **b *c*** `d` [e](https://x.y)") == (
        Run("a "),
        Run("b ", strong=True),
        Run("c", strong=True, emphasis=True),
        Run(" "),
        Run("d", code=True),
        Run(" "),
        Run("e", link="https://x.y"),
    )


def test_empty_text_has_no_runs() -> None:
    assert parse("") == ()


def test_to_text_is_what_a_reader_sees() -> None:
    assert to_text(r"**“零停机”**上线，见 [`x`](https://x.y)\*") == "“零停机”上线，见 x*"


# Laws.

# fmt: off
MARKUP = [
    "*", "**", "***", "_", "__", "`", "``", "[", "]", "(", ")", "](", "![", "\\", "<", ">", "&", "!", '"', "'", " ",
    " ", "a", "b", "1", ".", ",", ":", "-", "$", "€", "\u00a0", "é", "&amp;", "<b>", "https://x.y",
]
FRAGMENTS = [
    "[a](https://x.y)", "[*a*](b)", "](https://x.y)", '](https://x.y "t")', "](<https://x.y>)", "](http://a", "](c)",
    "![a](b)", "(https://x.y/(", "javascript:", "mailto:a",
]
# fmt: on
ACTIVE = ["\\", "`", "*", "_", "[", "]", "!", "a"]
HAN = ["中", "文", "𠮷", "の", "ㄅ"]
SHARED = ["“", "”", "‘", "’", "—", "…", "·"]
CJK_PUNCTUATION = ["，", "。", "：", "（", "）", "《", "》", "「", "！", "％", "\u3000", "・"]


def markup(*alphabets: list[str]) -> st.SearchStrategy[str]:
    pieces = [piece for alphabet in alphabets for piece in alphabet]
    return st.lists(st.sampled_from(pieces), max_size=24).map("".join)


@given(st.text() | markup(MARKUP, FRAGMENTS, HAN, SHARED, CJK_PUNCTUATION))
def test_runs_are_joined_and_not_empty(text: str) -> None:
    runs = parse(text)
    assert all(run.text for run in runs)
    assert all(len(list(group)) == 1 for _, group in groupby(runs, key=_style))
    assert to_text(text) == "".join(run.text for run in runs)


@given(st.text(min_size=1) | markup(ACTIVE).filter(bool) | markup(MARKUP, FRAGMENTS, HAN, CJK_PUNCTUATION).filter(bool))
def test_escaped_text_parses_to_itself(text: str) -> None:
    assert parse(escape(text)) == (Run(text),)


@given(markup(ACTIVE) | markup(MARKUP, HAN))
def test_escaped_text_keeps_its_place_in_markup(text: str) -> None:
    assert to_text(f"*a* [{escape(text)}](https://x.y) *b*") == f"a {text} b"


def test_escape_leaves_snake_case_readable() -> None:
    assert escape("snake_case 3*4 _a__b") == r"snake_case 3\*4 \_a\_\_b"


@pytest.mark.parametrize("text", ["\ud800*\udfff*", "*\x00*", "a\nb *c\nd*", "\r\n", "\u2028*"], ids=ascii)
def test_no_text_raises(text: str) -> None:
    assert to_text(text)


# CommonMark by another's hand.  markdown-it-py is asked with these differences, each of which DESIGN.md asks for:
# raw HTML, entities and autolinks are off; an image shows its source; a link of another scheme is no link.  Its
# normalizeLink would percent-encode and decode host names, which says nothing about parsing, so addresses pass
# unchanged and are compared percent-decoded; its parser of addresses would decode entities, so it is wrapped.


ADDRESS = [""]  # what _destination read last: a link's own address, since its text comes first


def _destination(source: str, start: int, end: int) -> object:
    result = helpers.parseLinkDestination(source, start, end)
    written = source[start : result.pos] if result.ok else ""
    result.str = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", written[1:-1] if written.startswith("<") else written)
    ADDRESS[0] = result.str
    return result


def _link(state: StateInline, silent: bool) -> bool:
    """markdown-it's rule, but one that declines a link whose address is not followed."""
    start = state.pos
    found = link(state, True) and re.match(r"(https?|mailto|tel):", ADDRESS[0], re.IGNORECASE)
    if not found:
        state.pos = start
        return False
    if silent:
        return True
    state.pos = start
    return link(state, False)


def _image(state: StateInline, silent: bool) -> bool:
    start = state.pos
    found = image(state, silent)
    if found and not silent:
        state.tokens[-1] = Token("text", "", 0, content=state.src[start : state.pos])
    return found


def _emphasis(state: StateInline, silent: bool) -> bool:
    """markdown-it's rule, but one that sees the bracket behind a link's text, as the specification has it."""
    end, state.posMax = state.posMax, len(state.src)
    try:
        return emphasis.tokenize(state, silent)
    finally:
        state.posMax = end


def _reference() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": 1000})
    parser.disable(["html_inline", "entity", "autolink"])
    rules: dict[str, Rule] = {"link": _link, "image": _image, "emphasis": _emphasis}
    for name, rule in rules.items():
        parser.inline.ruler.at(name, rule)
    wrapped = SimpleNamespace(parseLinkLabel=helpers.parseLinkLabel, parseLinkTitle=helpers.parseLinkTitle)
    wrapped.parseLinkDestination = _destination
    parser.helpers = wrapped  # type: ignore[assignment]
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parser


REFERENCE = _reference()


def _style(run: Run) -> tuple[bool, bool, bool, str | None]:
    return (run.strong, run.emphasis, run.code, run.link and unquote(run.link))


def _reference_runs(text: str) -> Iterator[Run]:
    depth = {"strong": 0, "em": 0}
    address = None
    tokens: list[Token] = []
    REFERENCE.inline.parse(text, REFERENCE, {}, tokens)
    for token in tokens:
        if token.tag in depth:
            depth[token.tag] += token.nesting
        elif token.tag == "a":
            address = str(token.attrs["href"]) if token.nesting > 0 else None
        elif token.content:
            yield Run(token.content, depth["strong"] > 0, depth["em"] > 0, token.type == "code_inline", address)


def _styled(runs: Iterator[Run] | tuple[Run, ...]) -> list[tuple[object, str]]:
    return [(style, "".join(run.text for run in group)) for style, group in groupby(runs, key=_style)]


@settings(max_examples=300)
@given(markup(MARKUP, FRAGMENTS, HAN))
def test_without_cjk_punctuation_the_result_is_commonmark(text: str) -> None:
    assert _styled(parse(text)) == _styled(_reference_runs(text))


@settings(max_examples=100)
@given(markup(MARKUP, FRAGMENTS, SHARED))
def test_quotes_and_dashes_of_western_text_are_commonmark(text: str) -> None:
    assert _styled(parse(text)) == _styled(_reference_runs(text))


@given(markup(MARKUP, HAN, SHARED, CJK_PUNCTUATION))
def test_a_run_that_opens_or_closes_in_commonmark_does_so_here(text: str) -> None:
    for run in re.finditer(r"\*+|_+", text):
        state = StateInline(text, REFERENCE, {}, [])
        scanned = state.scanDelims(run.start(), run[0][0] == "*")
        opens, closes = flanking(text, run.start(), run.end())
        if run[0][0] == "_":
            assert (opens, closes) == (scanned.can_open, scanned.can_close)
        assert opens >= scanned.can_open
        assert closes >= scanned.can_close


# Scaling.  The number of lines that run is counted, so that a slow machine changes nothing; the long texts, which
# simply have to finish, say the same of what runs inside the regular expressions.


def lines_run(text: str) -> int:
    count = 0

    def trace(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        parse(text)
    finally:
        sys.settrace(before)
    return count


# fmt: off
HOSTILE = [
    "[", "![", "]", "(", "\\", "\\[", "*", "*a ", "*a_ ", "_a ", "**a *", "a**b", "*_", "`a", "``a`", "“", "*“", "*……“",
    "[a](", "[a](b", "[a](<b", '[a](b "', "[a](b '", "[a](b (", "![a](b) ", "[a](https://x.y)", "[[a](https://x.y)",
]
# fmt: on


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert lines_run(unit * 800) < 2.5 * lines_run(unit * 400)
    assert parse(unit * (50_000 // len(unit)))


NESTED = {
    "brackets": ("[", "]"),
    "links": ("[", "](https://x.y)"),
    "images": ("![", "](b)"),
    "parentheses": ("[a](https://x.y", ")"),
    "strong": ("**a ", " a**"),
    "mixed": ("*a _", "_ a*"),
    "rule-of-three": ("a**b", "c* "),
}


@pytest.mark.parametrize(("before", "after"), NESTED.values(), ids=NESTED)
def test_deep_nesting_takes_linear_time(before: str, after: str) -> None:
    def nested(depth: int) -> str:
        return before * depth + "a" + after * depth

    assert lines_run(nested(800)) < 2.5 * lines_run(nested(400))
    assert parse(nested(50_000 // len(before + after)))


def test_backtick_runs_of_all_lengths_take_linear_time() -> None:
    assert parse(" ".join("`" * length for length in range(1, 320)))
