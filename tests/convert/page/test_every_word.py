"""Every visible word of a page stands in the document, as other parsers see the page: mistune and Lexbor's HTML5."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from cvi18n import inline
from cvi18n.cjk import is_cjk
from cvi18n.convert.document import Imported, Value
from cvi18n.convert.page.read import read_page
from cvi18n.convert.page.words import squeeze
from tests.convert.page.pages_made import HEADINGS, SYNONYMS, VOCABULARY, strings

mistune = pytest.importorskip("mistune")
selectolax = pytest.importorskip("selectolax.lexbor")

PAGES = Path(__file__).parent / "golden"
SEED = os.environ.get("CVI18N_SEED", "")

UNSEEN = "style, script, noscript, template, svg, title, [hidden], [style*='display:none']"
MONTHS = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}


def words(text: str) -> Iterator[str]:
    """Each Chinese character, each symbol, each run of other letters and digits; numbers without zeros before."""
    text = unicodedata.normalize("NFKC", text)
    for found in re.findall(r"[^\W_]+|[^\w\s]", text.replace("_", " ")):
        chars = [char for char in found if is_cjk(char) or unicodedata.category(char) == "So"]
        if found[0].isalnum():
            yield from (part.lstrip("0").casefold() for part in re.split("|".join(chars) or r"(?!)", found) if part)
        yield from chars


def visible_texts(page: str) -> list[str]:
    """The texts between the tags of the page, as a browser would show them."""
    page = re.sub(r"\A---\n.*?\n---\n", "", page, flags=re.S)
    page = re.sub(r"\{%-? *for .*\{%-? *endfor *-?%\}", "", page, flags=re.S)
    page = re.sub(r"^\[//\]: .*$", "", page, flags=re.M)
    markdown = mistune.create_markdown(escape=False, plugins=["table", "strikethrough"])
    html = page if page.startswith("<!DOCTYPE") else str(markdown(page))
    tree = selectolax.LexborHTMLParser(html)
    for node in tree.css(UNSEEN):
        node.decompose()
    assert tree.body is not None
    texts = [node.text_content or "" for node in tree.body.traverse(include_text=True) if node.tag == "-text"]
    return [re.sub(r":[a-z_]+:", "", text) for text in texts if text.strip()]


def lost_words(page: str, imported: Imported) -> Counter[str]:
    """How often which word stands on the page and not in the document.

    What cvi18n prints itself, a heading or a label, may go; and what a notice quotes.
    """
    told = " ".join(notice.text for notice in imported.notices)
    meta = imported.document.get("meta")
    labels = meta.get("labels") if isinstance(meta, dict) else None
    quoted = [part for quote in re.findall(r'"([^"]+)"', told) for part in quote.split(" / ")]
    names = [word for word, key in SYNONYMS.items() if key == "name"]
    known = {squeeze(word) for word in [*HEADINGS, *names, *quoted, *strings(labels)]}
    heads = {squeeze(head) for heads in re.findall(r"the heads of a table: (.+)", told) for head in heads.split(",")}
    shown: Counter[str] = Counter()
    for text in visible_texts(page):
        label, _colon, rest = re.split("([:：])", f"{text}:", maxsplit=1)
        if rest and is_known(label, known):
            text = rest
        if not is_known(text, known | heads):
            shown.update(words(re.sub("至今|年|月|日", " ", text)))
    document = {key: value for key, value in imported.document.items() if key != "meta"}
    kept = Counter(word for text in strings(document) for word in words(inline.to_text(text)))
    return Counter({word: count for word, count in (shown - kept).items() if word not in MONTHS | {"present"}})


def is_known(text: str, known: set[str]) -> bool:
    """Whether the text is one of the *known* labels, or a part of one, and nothing else."""
    squeezed = squeeze(text)
    return any(squeezed in word for word in known) if any(map(is_cjk, squeezed)) else squeezed in known


def check(page: str, data: Value = None) -> None:
    assert not lost_words(page, read_page(page, VOCABULARY, data))


@pytest.mark.parametrize("name", ["jekyll.md", "plain.md", "page.html"])
def test_no_word_is_lost(name: str) -> None:
    check((PAGES / name).read_text(encoding="utf-8"))


def test_words_of_the_data_stand_too() -> None:
    data = yaml.safe_load((PAGES / "jekyll-skills.yml").read_text(encoding="utf-8"))
    page = (PAGES / "jekyll.md").read_text(encoding="utf-8")
    check(page, data)
    found = read_page(page, VOCABULARY, data).document["skills"]
    assert set(strings(data)) == set(strings(found))


@pytest.mark.skipif(not SEED, reason="CVI18N_SEED names no page")
def test_no_word_of_the_seed_is_lost() -> None:
    check(Path(SEED).read_text(encoding="utf-8"))


def test_the_checker_misses_a_word() -> None:
    page = (PAGES / "plain.md").read_text(encoding="utf-8")
    imported = read_page(page.replace("bread", "soap"), VOCABULARY)
    assert Counter({"bread": 1}) == lost_words(page, imported)
