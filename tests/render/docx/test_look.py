"""Styles, languages, faces and directions: what Word is told of each text."""

from __future__ import annotations

import re

import pytest

from cvi18n.page import Block, Bullet, Bullets, Dates, Entry, Fact, Facts, Paragraph, Span, Tags
from cvi18n.render.design import Design
from tests.render.docx.pages import SAMPLES, page_of, saying, written
from tests.render.docx.word_file import GAP, MARKS, Run, W, WordFile
from tests.render.sample_pages import line


def defaults(file: WordFile, name: str) -> dict[str, str]:
    """What the file says of all text that says nothing else."""
    found = file.tree("word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}{name}")
    assert found is not None
    return {key.removeprefix(W): value for key, value in found.attrib.items()}


# --- Styles ---------------------------------------------------------------------------------------------


def test_every_kind_of_paragraph_has_its_style() -> None:
    project = Entry(line("Routing"), blocks=(Entry(line("Maps"), blocks=(Entry(line("Tiles")),)),))
    blocks: tuple[Block, ...] = (
        Paragraph(line("Text")),
        Facts((Fact(line("City: "), line("Kassel")),)),
        Tags((line("SQL"),)),
        Bullets((Bullet(line("1"), (Bullet(line("2"), (Bullet(line("3"), (Bullet(line("4")),)),)),)),)),
        Entry(line("Spruce"), line("Engineer"), blocks=(project,)),
    )
    page = page_of(*blocks)._replace(header=SAMPLES["en"].header)
    page = page._replace(sections=(page.sections[0]._replace(heading=line("About")),))
    assert [
        ("Title", "Zhiyuan Shen"),
        ("Subtitle", "Senior Algorithm Engineer"),
        ("Tagline", "Models that hold up in real products"),
        ("Tagline", "Recommendation · LLM applications · online experiments"),
        ("Contacts", "Phone: +86 139 0000 0000"),
        ("Heading1", "About"),
        ("Normal", "Text"),
        ("Facts", "City: Kassel"),
        ("Normal", "SQL"),
        ("ListBullet", "1"),
        ("ListBullet2", "2"),
        ("ListBullet3", "3"),
        ("ListBullet3", "4"),
        ("Heading2", "Spruce"),
        ("EntryLine", "Engineer"),
        ("Heading3", "Routing"),
        ("Heading4", "Maps"),
        ("Heading4", "Tiles"),
    ] == [(found.style, found.text.partition(GAP)[0]) for found in written(page).paragraphs()]


def test_every_style_that_is_used_is_there() -> None:
    for page in SAMPLES.values():
        file = written(page)
        declared = {style.get(f"{W}styleId") for style in file.tree("word/styles.xml").iter(f"{W}style")}
        runs = {run.value("rStyle") for run in file.runs()} - {None}
        assert {found.style for found in (*file.paragraphs(), *file.paragraphs("footer"))} | runs <= declared


@pytest.mark.parametrize(
    ("depth", "level"),
    [pytest.param(3, None, id="styled"), pytest.param(5, "4", id="5"), pytest.param(12, "8", id="12")],
)
def test_point_has_the_level_of_its_depth(depth: int, level: str | None) -> None:
    bullet = Bullet(line("deepest"))
    for _ in range(depth - 1):
        bullet = Bullet(line("above"), (bullet,))
    found = written(page_of(Bullets((bullet,)))).paragraphs()[-1].properties.get("numPr")
    assert level == (None if found is None else found[0].get(f"{W}val"))


def test_short_facts_share_a_line_and_long_ones_do_not() -> None:
    facts = [("a: ", "1"), ("b: ", "2"), ("c: ", "3"), ("long: ", "中" * 30), ("d: ", "4"), ("e: ", "5"), ("f: ", "6")]
    file = written(page_of(Facts(tuple(Fact(line(label), line(value)) for label, value in facts))))
    assert ["a: 1\tb: 2", "c: 3", "long: " + "中" * 30, "d: 4\te: 5", "f: 6"] == [
        found.text for found in file.paragraphs()
    ]


ENTRY = Entry(line("Spruce"), line("Engineer"), line("Kassel"), Dates(line("2021")), "2 years")
HEADS = [
    pytest.param(ENTRY, ["Spruce\t2021", f"Engineer{GAP}Kassel\t2 years"], id="all"),
    pytest.param(ENTRY._replace(subtitle=()), ["Spruce\t2021", "Kassel\t2 years"], id="no subtitle"),
    pytest.param(ENTRY._replace(subtitle=(), place=()), [f"Spruce\t2021{GAP}2 years"], id="no second line"),
    pytest.param(ENTRY._replace(dates=None), ["Spruce", f"Engineer{GAP}Kassel\t2 years"], id="no dates"),
    pytest.param(Entry(line("Spruce")), ["Spruce"], id="title"),
]


@pytest.mark.parametrize(("entry", "expected"), HEADS)
def test_dates_stand_at_the_end_of_the_line(entry: Entry, expected: list[str]) -> None:
    file = written(page_of(entry))
    assert expected == [found.text for found in file.paragraphs()]
    for style in ("Heading2", "EntryLine"):
        (tab,) = file.style(style).iter(f"{W}tab")
        assert ("right", "9746") == (tab.get(f"{W}val"), tab.get(f"{W}pos"))


@pytest.mark.parametrize(("entry", "expected"), HEADS)
def test_head_of_an_entry_stays_with_what_follows(entry: Entry, expected: list[str]) -> None:
    kept = written(page_of(entry._replace(blocks=(Paragraph(line("Text")),)))).paragraphs()
    assert not any("keepNext" in found.properties for found in kept)
    *heads, last = written(page_of(entry)).paragraphs()
    assert not any("keepNext" in found.properties for found in heads)
    assert "0" == last.properties["keepNext"].get(f"{W}val")


def test_headings_and_heads_keep_with_next() -> None:
    file = written(page_of())
    for style in ("Title", "Heading1", "Heading2", "Heading3", "Heading4", "EntryLine"):
        assert file.style(style).find(f"{W}pPr/{W}keepNext") is not None
    assert file.style("Normal").find(f"{W}pPr/{W}widowControl") is not None


def test_dates_in_a_bold_heading_are_light() -> None:
    run = written(page_of(ENTRY)).run("2021")
    assert ("Muted", "0", "0") == (run.value("rStyle"), run.value("b"), run.value("bCs"))


def test_accent_colours_headings() -> None:
    file = written(page_of(), Design(accent="#7a2e3a"))
    (color,) = file.style("Heading1").iter(f"{W}color")
    assert "7A2E3A" == color.get(f"{W}val")


def test_colour_that_is_none_leaves_the_file_readable() -> None:
    (color,) = written(page_of(), Design(accent='red"/>')).style("Heading1").iter(f"{W}color")
    assert "auto" == color.get(f"{W}val")


def test_density_moves_size_and_spacing() -> None:
    found = []
    for density in ("compact", "normal", "airy"):
        file = written(page_of(), Design(density=density))
        (spacing,) = file.style("Heading1").iter(f"{W}spacing")
        found.append((int(defaults(file, "sz")["val"]), int(spacing.get(f"{W}before", ""))))
    assert sorted(set(found)) == found


# --- Languages ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "others", "said"),
    [
        pytest.param("zh", (), {"val": "en-US", "eastAsia": "zh-CN"}, id="zh"),
        pytest.param("zh-Hant", (), {"val": "en-US", "eastAsia": "zh-TW"}, id="zh-Hant"),
        pytest.param("zh", ("de",), {"val": "de-DE", "eastAsia": "zh-CN"}, id="zh with German"),
        pytest.param("ja", ("zh",), {"val": "en-US", "eastAsia": "ja-JP"}, id="ja with Chinese"),
        pytest.param("de", ("zh",), {"val": "de-DE", "eastAsia": "zh-CN"}, id="de with Chinese"),
        pytest.param("ar", (), {"val": "en-US", "bidi": "ar-EG"}, id="ar"),
        pytest.param("th", (), {"val": "en-US", "bidi": "th-TH"}, id="th"),
        pytest.param("sr-Latn", (), {"val": "sr-Latn-RS"}, id="script is told"),
    ],
)
def test_page_says_its_languages(lang: str, others: tuple[str, ...], said: dict[str, str]) -> None:
    assert said == defaults(written(page_of(lang=lang, others=others)), "lang")


def test_language_that_nobody_described_is_said_as_it_is() -> None:
    page = page_of()._replace(lang="tlh", locales={})
    assert {"val": "tlh"} == defaults(written(page), "lang")


def test_run_in_another_language_says_so() -> None:
    file = saying(Span("a "), Span("中文", lang="zh"), others=("zh",))
    assert None is file.run("a ").value("lang")
    assert ("en-US", "zh-CN") == tuple(file.run("中文").value("lang", name) for name in ("val", "eastAsia"))


@pytest.mark.parametrize(
    ("lang", "font", "latin", "name", "face"),
    [
        ("zh", "sans", "Calibri", "eastAsia", "Microsoft YaHei"),
        ("zh", "serif", "Cambria", "eastAsia", "SimSun"),
        ("zh-Hant", "sans", "Calibri", "eastAsia", "Microsoft JhengHei"),
        ("ja", "sans", "Calibri", "eastAsia", "Yu Gothic"),
        ("ko", "sans", "Calibri", "eastAsia", "Malgun Gothic"),
        ("ar", "sans", "Calibri", "cs", "Arial"),
        ("he", "serif", "Cambria", "cs", "Times New Roman"),
        ("th", "sans", "Calibri", "cs", "Leelawadee UI"),
    ],
)
def test_script_has_its_face(lang: str, font: str, latin: str, name: str, face: str) -> None:
    found = defaults(written(page_of(lang=lang), Design(font=font)), "rFonts")
    assert (latin, latin, face) == (found["ascii"], found["hAnsi"], found[name])


def test_face_is_that_of_the_language_of_the_run() -> None:
    file = saying(Span("中文"), Span("日本語", lang="ja"), lang="zh", others=("ja",))
    assert (None, "Yu Gothic") == tuple(file.run(text).value("rFonts", "eastAsia") for text in ("中文", "日本語"))


def test_no_face_is_left_to_a_theme() -> None:
    for page in SAMPLES.values():
        assert not [name for name, part in written(page).parts.items() if b"Theme=" in part or "theme" in name]


@pytest.mark.parametrize(
    ("lang", "text", "hint"),
    [
        pytest.param("zh", "“引号”", "eastAsia", id="Chinese quotes are wide"),
        pytest.param("zh", "引号", None, id="nothing in doubt"),
        pytest.param("en", "“quotes”", None, id="English quotes are narrow"),
        pytest.param("ko", "“따옴표”", None, id="Korean quotes are narrow"),
    ],
)
def test_doubtful_punctuation_belongs_to_the_language(lang: str, text: str, hint: str | None) -> None:
    assert hint == saying(Span(text), lang=lang).run(text).value("rFonts", "hint")


# --- Styles of runs -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("span", "lang", "expected"),
    [
        pytest.param(Span("x", strong=True), "en", {"b": "1", "bCs": "1"}, id="strong"),
        pytest.param(Span("x", emphasis=True), "en", {"i": "1", "iCs": "1"}, id="emphasis"),
        pytest.param(Span("x", emphasis=True), "zh", {"em": "dot"}, id="emphasis in Chinese"),
        pytest.param(Span("x", emphasis=True, lang="en"), "zh", {"i": "1", "iCs": "1"}, id="English among Chinese"),
        pytest.param(Span("x", emphasis=True, lang="ja"), "en", {"em": "dot"}, id="Japanese among English"),
        pytest.param(Span("x", code=True), "en", {"rStyle": "Code"}, id="code"),
        pytest.param(Span("x", link="tel:1"), "en", {"rStyle": "Hyperlink"}, id="link"),
        pytest.param(Span("x"), "en", {}, id="plain"),
    ],
)
def test_markup_becomes_properties(span: Span, lang: str, expected: dict[str, str]) -> None:
    run = saying(span, lang=lang, others=("en", "ja", "zh")).run("x")
    assert expected == {name: run.value(name) for name in run.properties if name not in ("lang", "rFonts")}


# The order that ISO/IEC 29500 wants (CT_RPr, CT_PPr); Word refuses a file with another.
RUN_ORDER = re.findall(r"\w+", "rStyle rFonts b bCs i iCs noProof color sz szCs u shd rtl em lang")
PARAGRAPH_ORDER = re.findall(
    r"\w+", "pStyle keepNext keepLines widowControl numPr pBdr tabs bidi spacing ind jc outlineLvl"
)


@pytest.mark.parametrize("lang", SAMPLES)
def test_properties_stand_in_the_order_of_the_schema(lang: str) -> None:
    file = written(SAMPLES[lang])
    for part in ("document", "styles", "footer", "numbering"):
        for name, order in (("rPr", RUN_ORDER), ("pPr", PARAGRAPH_ORDER)):
            for found in file.tree(f"word/{part}.xml").iter(f"{W}{name}"):
                places = [order.index(child.tag.removeprefix(W)) for child in found]
                assert sorted(set(places)) == places


# --- Directions -----------------------------------------------------------------------------------------


def directed(file: WordFile) -> list[tuple[str, str]]:
    """What runs which way, without the marks."""
    runs = [run for run in file.runs() if run.text.strip(MARKS)]
    return [(run.text, "rtl" if "rtl" in run.properties else "ltr") for run in runs]


def test_page_from_right_to_left_turns_every_paragraph() -> None:
    file = written(SAMPLES["ar"])
    assert all("bidi" in found.properties for found in (*file.paragraphs(), *file.paragraphs("footer")))
    assert file.tree("word/document.xml").find(f".//{W}sectPr/{W}bidi") is not None
    assert file.style("Normal").find(f"{W}pPr/{W}bidi") is not None


def test_page_from_left_to_right_turns_none() -> None:
    assert b"bidi/>" not in written(SAMPLES["en"]).parts["word/document.xml"]


@pytest.mark.parametrize(
    ("lang", "spans", "expected"),
    [
        pytest.param(
            "ar",
            (Span("من 240 ms إلى"),),
            [("من ", "rtl"), ("240 ms", "ltr"), (" إلى", "rtl")],
            id="words among Arabic",
        ),
        pytest.param("ar", (Span("ls", code=True),), [("ls", "ltr")], id="command"),
        pytest.param("ar", (Span("Deutsch.", lang="de"),), [("Deutsch.", "ltr")], id="sentence in German"),
        pytest.param("en", (Span("a "), Span("عربي", lang="ar")), [("a ", "ltr"), ("عربي", "rtl")], id="Arabic word"),
        pytest.param("en", (Span("a C++ b"),), [("a C++ b", "ltr")], id="English alone"),
    ],
)
def test_runs_have_the_direction_of_their_text(
    lang: str, spans: tuple[Span, ...], expected: list[tuple[str, str]]
) -> None:
    assert expected == directed(saying(*spans, lang=lang, others=("ar", "de")))


def marked(runs: list[Run]) -> str:
    return "".join(run.text for run in runs).replace("\u200f", "<").replace("\u200e", ">")


@pytest.mark.parametrize(
    ("lang", "spans", "expected"),
    [
        pytest.param("ar", (Span("من 240 ms إلى"),), "من <>240 ms>< إلى", id="words among Arabic"),
        pytest.param("ar", (Span("ا"), Span("ls -l", code=True)), "ا<>ls -l><", id="command"),
        pytest.param("ar", (Span("ls", code=True), Span("C++")), "<>ls><<>C++><", id="one after the other"),
        pytest.param("ar", (Span("Ein ", lang="de"), Span("Satz.", lang="de")), "<>Ein Satz.><", id="sentence whole"),
        pytest.param("ar", (Span("עברית.", lang="he"),), "עברית.", id="Hebrew among Arabic"),
        pytest.param("en", (Span("a "), Span("C++ عربي", lang="ar")), "a ><<>C++>< عربي<>", id="Arabic among English"),
        pytest.param("ar", (Span("", lang="de"),), "", id="nothing"),
    ],
)
def test_marks_keep_the_order_where_word_is_not(lang: str, spans: tuple[Span, ...], expected: str) -> None:
    assert expected == marked(saying(*spans, lang=lang, others=("ar", "de", "he")).runs())


def test_marks_stand_outside_of_a_link() -> None:
    runs = saying(Span("C++", link="https://a.example"), lang="ar").runs()
    assert [("\u200f\u200e", None), ("C++", "https://a.example"), ("\u200e\u200f", None)] == [
        (run.text, run.link) for run in runs
    ]
