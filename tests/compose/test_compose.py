"""Pages as a reader meets them: composed from a source text, checked as plain lines."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest

from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.compose import Setting, compose
from cvi18n.locale.labels import builtin_labels
from cvi18n.locale.voice import Cldr, Silence
from cvi18n.page import Block, Bullet, Bullets, Facts, Line, Page, Paragraph, Span, Tags, plain
from cvi18n.page import Entry as PageEntry
from cvi18n.source.read import read_source
from cvi18n.translate import Labels, Tally, translate

TODAY = datetime.date(2026, 1, 15)


def page(source: str, tag: str, *entries: Entry, language: str = "zh") -> Page:
    """The page in *tag* of a YAML source, translated by *entries*."""
    text = f"meta: {{language: {language}}}\n{source}"
    resume = read_source([("content/cv.yaml", text.encode())], lambda _: None).resume
    tally = Tally(own=tag == resume.language)
    catalog = Catalog(entries)
    labels = Labels(tag, catalog, builtin_labels(tag), tally)
    return compose(translate(resume, catalog, tally), Setting(labels, Cldr(tag), TODAY))


def lines(blocks: tuple[Block, ...], indent: str = "") -> Iterator[str]:
    """Blocks as text, a line each, to compare with."""
    for block in blocks:
        match block:
            case Paragraph(spans):
                yield indent + plain(spans)
            case Facts(facts):
                yield from (indent + plain(fact.label) + plain(fact.value) for fact in facts)
            case Tags(items, label, separator):
                yield indent + plain(label) + separator.join(map(plain, items))
            case Bullets(items):
                yield from _bullets(items, indent)
            case PageEntry():
                dates = plain(block.dates.text) if block.dates else ""
                parts = (plain(block.title), plain(block.subtitle), plain(block.place), dates, block.duration)
                yield indent + " | ".join(part for part in parts if part)
                yield from lines(block.blocks, indent + "  ")


def _bullets(items: tuple[Bullet, ...], indent: str) -> Iterator[str]:
    for item in items:
        yield f"{indent}- {plain(item.spans)}"
        yield from _bullets(item.bullets, indent + "  ")


def body(page: Page) -> list[str]:
    """All sections of *page* as text."""
    return [line for section in page.sections for line in (plain(section.heading), *lines(section.blocks, "  "))]


def test_an_employment_in_chinese() -> None:
    source = """
work:
  - name: 云杉出行
    position: 算法工程师
    location: 杭州
    startDate: 2021-03
    summary: 负责调度。
    keywords: [Kafka, 大模型]
    highlights:
      - title: 召回
        text: 双路检索。
        highlights:
          - title: 结果：
            text: 提升40%。
      - 独立完成。
    projects:
      - {name: 运力预测, roles: [负责人, 设计者], entity: 城配部, startDate: 2022, endDate: 2023}
"""
    assert body(page(source, "zh")) == [
        "工作经历",
        "  云杉出行 | 算法工程师 | 杭州 | 2021年3月至今 | 4年11个月",
        "    负责调度。",
        "    技术栈：Kafka、大模型",
        "    - 召回：双路检索。",
        "      - 结果：提升40%。",
        "    - 独立完成。",
        "    运力预测 | 负责人、设计者 · 城配部 | 2022年至2023年",
    ]


def test_the_same_kinds_of_lines_in_english() -> None:
    source = """
work:
  - name: Larch
    position: Engineer
    startDate: 2021-03
    endDate: 2023-05
    keywords: [Kafka, Scheduling]
    highlights: [{title: Recall, text: two paths}, {title: Why?, text: speed}, {title: Alone}]
education:
  - institution: North University
    location: Leeds
    area: Physics
    studyType: master
    score: "4.0"
    summary: With distinction.
    highlights: [Ran the observatory]
    courses: [Optics]
skills:
  - {name: Search, level: expert, keywords: [Faiss]}
  - {name: Teaching}
languages:
  - {language: zh, fluency: native}
  - {language: en, fluency: C1}
  - {language: Esperanto}
"""
    assert body(page(source, "en", language="en")) == [
        "Work experience",
        "  Larch | Engineer | Mar 2021 – May 2023 | 2 years, 3 months",
        "    Technologies: Kafka, Scheduling",
        "    - Recall: two paths",
        "    - Why? speed",
        "    - Alone",
        "Education",
        "  North University | Master’s degree, Physics | Leeds",
        "    Grade: 4.0",
        "    With distinction.",
        "    - Ran the observatory",
        "    Courses: Optics",
        "Skills",
        "  Search (Expert): Faiss",
        "  Teaching",
        "Languages",
        "  Chinese: Native",
        "  English: C1",
        "  Esperanto",
    ]


@pytest.mark.parametrize(
    ("dates", "zh", "en"),
    [
        pytest.param("startDate: 2021-03", "2021年3月至今", "Mar 2021 – present", id="open"),
        pytest.param("startDate: 2021-03, endDate: present", "2021年3月至今", "Mar 2021 – present", id="present"),
        pytest.param("startDate: 2018, endDate: 2023", "2018年至2023年", "2018 – 2023", id="years"),
        pytest.param("startDate: 2018, endDate: 2019-05", "2018年至2019年5月", "2018 – May 2019", id="mixed"),
        pytest.param("startDate: 2021-03, endDate: 2021-05", "2021年3月至5月", "Mar – May 2021", id="one-year"),
        pytest.param("startDate: 2021-03, endDate: 2021-03", "2021年3月", "Mar 2021", id="equal"),
        pytest.param("endDate: 2020-06", "2020年6月", "Jun 2020", id="end-alone"),
        pytest.param("endDate: present", "至今", "Present", id="present-alone"),
        pytest.param("startDate: Fall 2021", "Fall 2021", "Fall 2021", id="words"),
        pytest.param("startDate: Fall 2021, endDate: present", "Fall 2021至今", "Fall 2021 – present", id="open words"),
        pytest.param("startDate: Fall, endDate: 2022", "Fall – 2022年", "Fall – 2022", id="words-and-date"),
    ],
)
def test_dates(dates: str, zh: str, en: str) -> None:
    source = f"projects: [{{name: X, {dates}}}]"
    found = []
    for tag in ("zh", "en"):
        (entry,) = page(source, tag, Entry("X", "projects.name", "X")).sections[0].blocks
        assert isinstance(entry, PageEntry)
        assert entry.dates
        found.append(plain(entry.dates.text))
    assert found == [zh, en]


@pytest.mark.parametrize(
    ("source", "ends"),
    [
        pytest.param("work: [{startDate: 2018, endDate: 2019-05-02}]", ("2018", "2019-05-02"), id="range"),
        pytest.param("work: [{startDate: 2018-03}]", ("2018-03", None), id="open"),
        pytest.param("work: [{endDate: 2018-03}]", ("2018-03", "2018-03"), id="end-alone"),
        pytest.param("awards: [{date: 2018-03}]", ("2018-03", "2018-03"), id="one-date"),
        pytest.param("awards: [{date: Fall 2021}]", (None, None), id="words"),
    ],
)
def test_machine_dates(source: str, ends: tuple[str | None, str | None]) -> None:
    (entry,) = page(source, "zh").sections[0].blocks
    assert isinstance(entry, PageEntry)
    assert entry.dates
    assert (entry.dates.start, entry.dates.end) == ends


def test_a_missing_translation_shows_the_source_and_says_so() -> None:
    source = "basics: {label: 工程师, summary: '**快**而稳'}"
    english = page(source, "en", Entry("工程师", "basics.label", "Engineer", flags=("fuzzy",)))
    assert english.header.label == (Span("工程师", lang="zh", state="fuzzy"),)
    assert english.sections[0].blocks == (
        Paragraph(
            (Span("快", strong=True, lang="zh", state="untranslated"), Span("而稳", lang="zh", state="untranslated"))
        ),
    )


def test_the_source_page_marks_nothing() -> None:
    assert page("basics: {label: 工程师}", "zh").header.label == (Span("工程师"),)


def test_a_label_that_nobody_translated_is_english() -> None:
    section = page("basics: {summary: 你好}", "eo").sections[0]
    assert section.heading == (Span("Summary", lang="en", state="untranslated"),)


def test_a_colon_stands_inside_the_bold_and_its_space_outside() -> None:
    source = "work: [{name: X, highlights: [{title: Recall, text: two}]}]"
    (entry,) = page(source, "en", language="en").sections[0].blocks
    assert isinstance(entry, PageEntry)
    (bullets,) = entry.blocks
    assert bullets == Bullets((Bullet((Span("Recall", strong=True), Span(":", strong=True), Span(" "), Span("two"))),))


def test_the_header() -> None:
    source = """
basics:
  givenName: 若溪
  familyName: 闻
  label: 工程师
  taglines: [平稳上线]
  email: a@example.com
  phone: +86 138 0000 0000
  url: https://www.example.com/
  location: {city: 杭州, region: 浙江, countryCode: CN, postalCode: '310000'}
  profiles: [{network: GitHub, username: wen, url: https://example.com/wen}, {network: 微信}]
"""
    header = page(source, "zh").header
    assert plain(header.name) == "闻若溪"
    assert [plain(line) for line in header.taglines] == ["平稳上线"]
    assert [(contact.kind, plain(contact.label) + plain(contact.text), contact.url) for contact in header.contacts] == [
        ("email", "邮箱：a@example.com", "mailto:a@example.com"),
        ("phone", "电话：138 0000 0000", "tel:+8613800000000"),
        ("url", "网站：example.com", "https://www.example.com/"),
        ("place", "地址：中国 浙江 杭州 310000", None),
        ("profile", "GitHub：wen", "https://example.com/wen"),
        ("profile", "微信", None),
    ]


def test_names_in_two_scripts() -> None:
    source = "basics: {givenName: 若溪, familyName: 闻}"
    translated = (Entry("若溪", "basics.givenName", "Ruoxi"), Entry("闻", "basics.familyName", "Wen"))
    assert plain(page(source, "en", *translated).header.name) == "Ruoxi Wen"
    assert page(source, "en").header.name == (Span("闻若溪", lang="zh", state="untranslated"),)


def test_settings_decide_order_headings_and_paper() -> None:
    source = """
basics: {summary: 你好}
work: [{name: 甲}]
sections: [{id: talks, title: 分享, items: [一次]}]
"""
    own = page(source.replace("basics", "basics", 1), "zh")
    assert [section.id for section in own.sections] == ["summary", "work", "talks"]
    text = "meta: {language: zh, sections: [talks, work], labels: {work: 履历}, paper: Letter}" + source
    resume = read_source([("content/cv.yaml", text.encode())], lambda _: None).resume
    labels = Labels("zh", Catalog(), builtin_labels("zh"), Tally(own=True))
    chosen = compose(resume, Setting(labels, Cldr("zh"), TODAY))
    assert [(section.id, plain(section.heading)) for section in chosen.sections] == [
        ("talks", "分享"),
        ("work", "履历"),
        ("summary", "个人简介"),
    ]
    assert (own.paper, chosen.paper) == ("A4", "Letter")


def test_the_writers_own_labels() -> None:
    source = "meta: {language: zh, labels: {keywords: 项目技术, email: 电邮}}\n" + (
        "basics: {email: a@example.com}\nprojects: [{name: 甲, keywords: [Kafka]}]"
    )
    resume = read_source([("content/cv.yaml", source.encode())], lambda _: None).resume
    labels = Labels("zh", Catalog(), builtin_labels("zh"), Tally(own=True))
    page = compose(resume, Setting(labels, Cldr("zh"), TODAY))
    assert body(page)[-1] == "    项目技术：Kafka"
    assert plain(page.header.contacts[0].label) == "电邮："
    assert "Technologies" not in labels.used


def test_title_and_description() -> None:
    long = "很" * 300
    own = page(f"basics: {{name: 闻若溪, summary: '**甲**{long}'}}", "zh")
    assert own.title == "闻若溪 · 简历"
    assert own.description == "甲" + "很" * 158 + "…"
    assert page("basics: {label: 工程师}", "zh").title == "简历"


def test_an_entry_is_called_by_what_it_has() -> None:
    source = "work: [{position: 顾问}, {url: https://example.com}]\npublications: [{url: https://example.org}]"
    assert body(page(source, "zh")) == [
        "工作经历",
        "  顾问",
        "  https://example.com",
        "论文与出版物",
        "  https://example.org",
    ]


def test_a_custom_section_shows_all_it_holds() -> None:
    source = """
sections:
  - id: more
    title: 其他
    text: |
      第一段。

      第二段。
    items: [要点]
    pairs: [{label: 籍贯, value: 绍兴}]
    tags: [骑行, 摄影]
    entries: [{title: 分享, subtitle: 线上, location: 杭州, date: 2024-05, summary: 讲模型。, keywords: [RAG]}]
"""
    assert body(page(source, "zh")) == [
        "其他",
        "  第一段。",
        "  第二段。",
        "  - 要点",
        "  籍贯：绍兴",
        "  骑行、摄影",
        "  分享 | 线上 | 杭州 | 2024年5月",
        "    讲模型。",
        "    RAG",
    ]


def test_paragraphs_of_a_point_run_on() -> None:
    chinese = 'work: [{name: 甲, highlights: [{text: "一。\\n\\n二。"}]}]'
    english = 'work: [{name: A, highlights: [{text: "One.\\n\\nTwo."}]}]'
    assert body(page(chinese, "zh"))[-1] == "    - 一。二。"
    assert body(page(english, "en", language="en"))[-1] == "    - One. Two."


def test_silence_asks_for_the_same_labels_as_speech() -> None:
    source = """
basics: {name: 闻, email: a@example.com, location: {city: 杭州, countryCode: CN}, details: [{label: 甲, value: 乙}]}
objective: {position: 工程师}
work: [{name: 甲, startDate: 2020-01}, {name: 乙, startDate: 2018-01, endDate: 2019-01}]
languages: [{language: zh, fluency: native}]
education: [{institution: 丙, area: 数学, studyType: bachelor}]
"""
    resume = read_source([("content/cv.yaml", source.encode())], lambda _: None).resume
    used = []
    for voice in (Cldr("zh"), Silence()):
        labels = Labels("zh", Catalog(), {}, Tally())
        compose(resume, Setting(labels, voice, TODAY))
        used.append(list(labels.used))
    assert used[0] == used[1]
    assert "{date} – present" in used[0]


def _spans(line: Line) -> list[str]:
    return [span.text for span in line]


def test_a_place_keeps_the_language_of_each_part() -> None:
    source = "basics: {location: {city: 杭州, region: 浙江, countryCode: CN}}"
    (place,) = page(source, "en", Entry("杭州", "basics.location.city", "Hangzhou")).header.contacts
    assert _spans(place.text) == ["Hangzhou", ",", " ", "浙江", ",", " ", "China"]
    assert [span.lang for span in place.text] == [None, None, None, "zh", None, None, None]
