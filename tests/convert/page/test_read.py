from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.convert.document import Value, Vocabulary
from cvi18n.convert.page.read import NotAPage, read_page
from cvi18n.diagnostic import Severity
from cvi18n.locale.labels import LABELS, builtin_tags, label
from cvi18n.source.read import read_source
from tests.convert.page.pages_made import FRAGMENTS, VOCABULARY, pages, strings

PAGES = Path(__file__).parent / "golden"


def read(text: str, data: Value = None) -> dict[str, Value]:
    return read_page(text, VOCABULARY, data).document


def notices(text: str, data: Value = None) -> list[str]:
    return [f"{notice.line}: {notice.text}" for notice in read_page(text, VOCABULARY, data).notices]


def faults(document: dict[str, Value]) -> list[str]:
    """What the source reader has to say of a document, beside that it guesses the language."""
    source = read_source([("content/cv.json", json.dumps(document).encode())], lambda _tag: None)
    return [str(found) for found in source.diagnostics if found.severity is not Severity.HINT]


# --- Whole pages ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "data", "expected"),
    [
        pytest.param("jekyll.md", "", "jekyll.yaml", id="Jekyll"),
        pytest.param("jekyll.md", "jekyll-skills.yml", "jekyll-with-data.yaml", id="Jekyll with data"),
        pytest.param("plain.md", "", "plain.yaml", id="Markdown"),
        pytest.param("page.html", "", "page.yaml", id="HTML"),
    ],
)
def test_page_becomes(page: str, data: str, expected: str) -> None:
    """After a change: run this once with CVI18N_UPDATE_GOLDEN=1 in the environment, and read the difference."""
    given_data = yaml.safe_load((PAGES / data).read_text(encoding="utf-8")) if data else None
    imported = read_page((PAGES / page).read_text(encoding="utf-8"), VOCABULARY, given_data)
    made = {"document": imported.document, "notices": [f"{n.line}: {n.text}" for n in imported.notices]}
    if os.environ.get("CVI18N_UPDATE_GOLDEN"):
        text = yaml.safe_dump(made, allow_unicode=True, sort_keys=False, width=110)
        (PAGES / expected).write_text(text, encoding="utf-8")
    assert yaml.safe_load((PAGES / expected).read_text(encoding="utf-8")) == made
    assert [] == faults(imported.document)


def test_built_in_labels_of_any_language_name_the_sections() -> None:
    tags = ("en", *builtin_tags())
    headings = Vocabulary({label(key, tag).casefold(): key for tag in tags for key in LABELS})
    document = read_page((PAGES / "jekyll.md").read_text(encoding="utf-8"), headings).document
    assert {"meta", "basics", "objective", "certificates", "awards", "work", "sections"} == set(document)
    english = read_page((PAGES / "plain.md").read_text(encoding="utf-8"), headings).document
    assert {"basics", "work", "education", "skills", "certificates", "languages", "interests"} < set(english)


def test_seed_page_loses_no_section() -> None:
    path = os.environ.get("CVI18N_SEED")
    if not path:
        pytest.skip("CVI18N_SEED names no page")
    document = read_page(Path(path).read_text(encoding="utf-8"), VOCABULARY).document
    assert {"meta", "basics", "objective", "certificates", "awards", "work"} <= set(document)
    assert [] == faults(document)


# --- Laws -----------------------------------------------------------------------------------------------


@given(pages())
def test_each_visible_word_stands_in_the_document_or_in_a_notice(page: tuple[str, list[str]]) -> None:
    text, words = page
    imported = read_page(text, VOCABULARY)
    found = "\n".join(strings(imported.document))
    told = "\n".join(notice.text for notice in imported.notices if "heads of a table" in notice.text)
    assert [] == [word for word in words if word not in found and word not in told]
    assert "unseen" not in found.replace("example.org/unseen", "")
    assert [] == faults(imported.document)


@given(
    st.lists(st.sampled_from(FRAGMENTS), max_size=60), st.sampled_from([None, "x", [{"b": "c"}], {"x": [["p", None]]}])
)
def test_any_text_is_read_or_refused(fragments: list[str], data: Value) -> None:
    try:
        document = read("Email: a@example.org\n\n" + "".join(fragments), data)
    except NotAPage:
        return
    assert [] == faults(document)


# --- What is no page ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("", "no heading names", id="nothing"),
        pytest.param("%PDF-1.7\x00\x01", "no text", id="binary"),
        pytest.param("---\ntitle: x\n---\n", "no heading names", id="front matter alone"),
        pytest.param("# Bread\n\n## Flour\n\nOne kilo.\n\n## Water\n\nLess.", "no heading names", id="another page"),
        pytest.param("<html><body><div id=a></div><script>x()</script></body></html>", "no heading names", id="script"),
        pytest.param("## Skills\n\n" + "> " * 3000 + "x", "deeper", id="deep quotation"),
        pytest.param("## Skills\n\n" + "".join(f"{'  ' * n}- x\n" for n in range(300)), "deeper", id="deep list"),
        pytest.param("## Skills\n\n" + "<ul><li>" * 3000 + "x", "deeper", id="deep HTML"),
        pytest.param(
            "{% for a in site.data.x %}" * 7 + "long " * 50 + "{% endfor %}" * 7, "million", id="loops in loops"
        ),
    ],
)
def test_what_is_no_cv_is_refused_in_one_sentence(text: str, reason: str) -> None:
    with pytest.raises(NotAPage, match=reason):
        read(text, [str(number) for number in range(10)])


# --- Notices --------------------------------------------------------------------------------------------

CONTACT = "## Contact\n\nName: Ann Example\n\nEmail: ann@example.org\n\n"


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        pytest.param("<!-- a\nb -->", ["7: left out: comment, to line 8"], id="comment"),
        pytest.param("<!-- open", ["7: left out: comment"], id="open comment"),
        pytest.param("[//]: # (a)\n\n[//]: # (b)", ["7: left out: comment, to line 9"], id="comments as links"),
        pytest.param("<style>\nx\n</style>", ["7: left out: style, to line 9"], id="style"),
        pytest.param("x<script>a()</script>", ["7: left out: script"], id="script"),
        pytest.param('<nav><a href="/">b</a></nav>', ["7: left out: the navigation of the site"], id="navigation"),
        pytest.param('<p style="x">a</p>', ["7: left out: layout of HTML elements"], id="layout"),
        pytest.param("a&emsp;b", ["7: left out: spacing such as &emsp;"], id="spacing"),
        pytest.param(":tada: a", ["7: left out: emoji :tada:"], id="emoji"),
        pytest.param("a ![](x.gif)", ["7: left out: picture x.gif"], id="picture"),
        pytest.param("a ![b](x.gif)", ["7: left out: picture x.gif, its text is kept"], id="picture with text"),
        pytest.param("[a](../b)", ["7: left out: link to ../b, which leads nowhere outside its site"], id="link"),
        pytest.param("a\n{: .x }", ["8: left out: attribute list of kramdown"], id="kramdown"),
        pytest.param("{% include x %}a", ["7: left out: Liquid tag include"], id="Liquid tag"),
        pytest.param("{{ site.x }}a", ["7: left out: value of Liquid {{ site.x }}"], id="Liquid value"),
        pytest.param(
            "## Job objective\n\n[a](https://e.org)",
            ["9: left out: the address https://e.org, for a title holds no link"],
            id="link in a title",
        ),
        pytest.param("<p hidden>a</p>", ["7: left out: hidden HTML element"], id="hidden"),
        pytest.param(
            "{% for a in site.data.b %}\n{{ a }}\n{% endfor %}",
            ["7: lines 7 to 9 wait for the data site.data.b: give its file with --data"],
            id="data",
        ),
    ],
)
def test_what_is_left_out_is_told_with_its_line(below: str, expected: list[str]) -> None:
    assert expected == notices(CONTACT + below)


def test_settings_of_the_site_are_told_at_the_first() -> None:
    assert ["3: left out: settings of the front matter for the site: layout, menu"] == notices(
        f"---\ntitle: x\nlayout: cv\nmenu: false\n---\n{CONTACT}"
    )


def test_front_matter_that_is_no_yaml_is_told() -> None:
    (told, *_) = notices(f"---\ntitle: [x\n---\n{CONTACT}")
    assert told.startswith("2: the front matter is not read in full") or told.startswith("3: the front matter")


def test_data_that_nothing_asks_for_are_told() -> None:
    assert ["1: the data are not used: no line of the page asks for site.data"] == notices(CONTACT, ["x"])


def test_page_without_a_name_is_told() -> None:
    assert ["1: no name was found: add it as basics.name"] == notices("## Contact\n\nEmail: ann@example.org")


# --- Sections -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "key", "own"),
    [
        pytest.param("## Skills", "skills", "", id="as it is"),
        pytest.param("## **SKILLS：**", "skills", "", id="bold, capitals, colon"),
        pytest.param("Skills\n------", "skills", "", id="underlined"),
        pytest.param("## 💼 Skills", "skills", "", id="picture before it"),
        pytest.param("## 2. Skills", "skills", "2. Skills", id="numbered"),
        pytest.param("## 二、专业技能", "skills", "二、专业技能", id="numbered in Chinese"),
        pytest.param("## My skills", "skills", "My skills", id="more words"),
        pytest.param("<h2>Skills</h2>", "skills", "", id="HTML"),
        pytest.param("**Skills**", "skills", "", id="bold line"),
        pytest.param("## 专业技能", "skills", "专业技能", id="language other than the page's"),
    ],
)
def test_heading_is_known_loosely_and_kept_where_it_says_more(heading: str, key: str, own: str) -> None:
    document = read(f"{heading}\n\n- **Tools:** saw, hammer\n\n**Email:** ann@example.org\n")
    labels = document.get("meta", {})
    assert isinstance(labels, dict)
    if own:
        assert {"labels": {key: own}} == {name: value for name, value in labels.items() if name == "labels"}
    else:
        assert "labels" not in labels
    assert key in document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ann [x](https://e.org)\n\nmore", {"text": "Ann [x](https://e.org)\n\nmore"}, id="text"),
        pytest.param(
            "- a\n- **b:** c\n  - d", {"items": ["a", {"title": "b", "text": "c", "highlights": ["d"]}]}, id="items"
        ),
        pytest.param("**a:** b", {"pairs": [{"label": "a", "value": "b"}]}, id="pairs"),
        pytest.param("<button>a</button> <button>b</button>", {"tags": ["a", "b"]}, id="tags"),
        pytest.param("### a\n2019\n\nb", {"entries": [{"title": "a", "date": "2019", "summary": "b"}]}, id="entries"),
        pytest.param("---", {"hidden": True}, id="nothing"),
    ],
)
def test_unknown_section_keeps_its_heading(text: str, expected: dict[str, Value]) -> None:
    document = read(f"{CONTACT}## Am Rande: 3\n\n{text}")
    assert [{"id": "am-rande-3", "title": "Am Rande: 3", **expected}] == document["sections"]


def test_ids_are_apart_from_each_other_and_from_built_in_sections() -> None:
    document = read(
        "## Work experience\n\nNothing but this.\n\n## Odd\n\na\n\n## Odd\n\nb\n\n## 3\n\nc\n\n## Work\n\nd"
    )
    sections = document["sections"]
    assert isinstance(sections, list)
    ids = [section["id"] for section in sections if isinstance(section, dict)]
    assert ["work-experience", "odd", "odd-2", "section", "work-2"] == ids


def test_order_of_the_page_is_set_where_it_is_not_the_usual_one() -> None:
    usual = read("## Work experience\n\n### a 2019 – 2020\n\n## Skills\n\n- **b:** c, d")
    other = read("## Skills\n\n- **b:** c, d\n\n## Work experience\n\n### a 2019 – 2020")
    assert "meta" not in usual
    assert {"sections": ["skills", "work"]} == other["meta"]


def test_facts_about_the_person_need_no_heading() -> None:
    document = read("## Wer ich bin\n\n- Name: Ann Example\n- Email: ann@example.org\n- Kaffee: ja")
    assert {
        "name": "Ann Example",
        "email": "ann@example.org",
        "details": [{"label": "Kaffee", "value": "ja"}],
    } == document["basics"]


def test_heading_of_its_very_words_goes_before_one_that_is_guessed() -> None:
    document = read("## My skills\n\n- **a:** b, c\n\n## Skills\n\n- **d:** e, f")
    assert [{"name": "d", "keywords": ["e", "f"]}] == document["skills"]
    assert [{"id": "my-skills", "title": "My skills", "items": [{"title": "a", "text": "b, c"}]}] == document[
        "sections"
    ]
