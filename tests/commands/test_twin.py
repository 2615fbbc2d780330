"""``cvi18n import FILE --lang L``: what a translated twin fills, what it leaves alone, and what it notes."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from benchmarks import twin as benchmark
from benchmarks import twin_damage
from benchmarks.twin_damage import Document, Documents
from cvi18n.catalog.entry import Catalog
from cvi18n.catalog.parse import parse
from cvi18n.commands.project import UsageFault, open_project
from cvi18n.commands.twin import TwinReport, import_twin
from cvi18n.commands.unplaced import HEADER, Unplaced, noted
from cvi18n.convert.document import Value
from cvi18n.diagnostic import Faults
from cvi18n.prefill.fill import is_prefilled
from cvi18n.workspace import Workspace
from tests.commands.workspaces import catalog, cvi18n, edited, extracted, files, make, translated

SOURCE = """\
meta: {language: zh, languages: [en]}
basics: {name: 王小明, label: 工程师}
work:
  - name: 青禾书店
    location: 杭州
    startDate: 2021-03
    endDate: 2023-05
    highlights:
      - 带领小组。
      - 覆盖设备120万台，占38%。
education:
  - {institution: 临江大学, studyType: master, startDate: 2013-09, endDate: 2016-06}
"""
TWIN: dict[str, Value] = {
    "basics": {"name": "Wang Xiaoming", "label": "Engineer"},
    "work": [
        {
            "name": "Green Rice Books",
            "location": "Hangzhou",
            "startDate": "2021-03",
            "endDate": "2023-05",
            "highlights": [
                "Led a team.",
                "Covered 1,200,000 machines, 38%",
                "Won 3 prizes in 2022 with 77 people and 15 dogs",
            ],
        }
    ],
    "education": [
        {
            "institution": "Linjiang University",
            "studyType": "Master’s degree",
            "startDate": "2013-09",
            "endDate": "2016-06",
        }
    ],
    "interests": [{"name": "Rowing"}],
}
NOW, LATER = "2026-01-31 09:30+0100", "2027-01-31 09:30+0100"
UNPLACED = """\
# Texts of an imported translation that have no place in the catalog, each below the words for where it stood.
# Take over what you need; delete this file when you are done with it.

Work experience › Green Rice Books › points
    Won 3 prizes in 2022 with 77 people and 15 dogs

Interests › Rowing › name
    Rowing
"""


def bring(root: Path, twin: Mapping[str, Value] | None = None, tag: str = "en", now: str = NOW) -> TwinReport:
    return import_twin(Workspace(str(root)), TWIN if twin is None else twin, tag, now)


def read(root: Path, folder: str = "en") -> Catalog:
    return parse("cv.po", catalog(root, folder).read_bytes())


def targets(root: Path) -> dict[str, str]:
    """The targets by source text, of all but labels; those that wait for a confirmation begin with a question mark."""
    entries = [entry for entry in read(root).living if entry.context != "label"]
    return {entry.source: "?" * entry.fuzzy + entry.target for entry in entries}


def test_twin_fills_a_catalog_that_was_not_there(tmp_path: Path) -> None:
    report = bring(make(tmp_path, SOURCE))
    assert {
        "王小明": "Wang Xiaoming",
        "工程师": "Engineer",
        "青禾书店": "Green Rice Books",
        "杭州": "Hangzhou",
        "带领小组。": "?Led a team.",
        "覆盖设备120万台，占38%。": "Covered 1,200,000 machines, 38%",
        "临江大学": "Linjiang University",
    } == targets(tmp_path)
    assert UNPLACED == (tmp_path / "locales/en/unplaced.txt").read_text(encoding="utf-8")
    assert (
        "Work experience › Green Rice Books › points: Won 3 prizes in 2022 with 77 people and 15 dogs",
        "Interests › Rowing › name: Rowing",
        "en: 6 filled, 1 supposed (fuzzy), 2 could not be placed: locales/en/unplaced.txt",
        "Next: open locales/en/LC_MESSAGES/cv.po in Poedit, confirm what is marked, translate the rest; "
        "then: cvi18n build",
    ) == report.lines


def test_twin_that_fits_leaves_nothing_to_do(tmp_path: Path) -> None:
    report = bring(make(tmp_path, "meta: {language: zh}\nbasics: {label: 工程师}\n"), {"basics": {"label": "Engineer"}})
    assert (
        "en: 1 filled, 0 supposed (fuzzy), 0 could not be placed",
        "Everything is translated.  Next: cvi18n build",
    ) == report.lines
    assert not (tmp_path / "locales/en/unplaced.txt").exists()


def test_second_import_changes_no_byte(tmp_path: Path) -> None:
    bring(make(tmp_path, SOURCE))
    before = files(tmp_path)
    report = bring(tmp_path, now=LATER)
    assert before == files(tmp_path)
    assert (0, 0, 2) == (report.filled, report.supposed, len(report.unplaced))
    extracted(tmp_path)
    assert before == files(tmp_path)


def test_same_text_elsewhere_is_offered_at_once(tmp_path: Path) -> None:
    source = "meta: {language: zh}\nbasics: {label: 工程师}\nobjective: {position: 工程师}\n"
    report = bring(make(tmp_path, source), {"basics": {"label": "Engineer"}})
    assert (1, 1, 1) == (report.filled, report.supposed, report.waiting)
    before = files(tmp_path)
    extracted(tmp_path)
    assert before == files(tmp_path)


@pytest.mark.parametrize(
    ("said", "fuzzy"),
    [pytest.param("Developer", False, id="translated"), pytest.param("Developer", True, id="fuzzy")],
)
def test_what_is_there_stays(tmp_path: Path, said: str, fuzzy: bool) -> None:
    make(tmp_path, SOURCE)
    translated(extracted(tmp_path, "en"), {"工程师": said})
    if fuzzy:
        edited(tmp_path, 'msgctxt "basics.label"', '#, fuzzy\nmsgctxt "basics.label"', "locales/en/LC_MESSAGES/cv.po")
    report = bring(tmp_path)
    assert "?" * fuzzy + said == targets(tmp_path)["工程师"]
    assert Unplaced("person › label", "Engineer") in report.unplaced


def test_only_locales_change(tmp_path: Path) -> None:
    before = files(make(tmp_path, SOURCE))
    bring(tmp_path)
    after = files(tmp_path)
    assert {name for name in after if after[name] != before.get(name)} == {
        "locales/cv.pot",
        "locales/zh/LC_MESSAGES/cv.po",
        "locales/en/LC_MESSAGES/cv.po",
        "locales/en/unplaced.txt",
    }


def test_date_of_the_catalog_is_that_of_the_last_import_that_filled(tmp_path: Path) -> None:
    bring(make(tmp_path, SOURCE), {"basics": {"label": "Engineer"}})
    assert NOW == read(tmp_path).field("PO-Revision-Date")
    bring(tmp_path, {"basics": {"label": "Engineer"}}, now=LATER)
    assert NOW == read(tmp_path).field("PO-Revision-Date")
    bring(tmp_path, now=LATER)
    assert LATER == read(tmp_path).field("PO-Revision-Date")


def test_unknown_keys_and_other_words_for_codes_are_kept(tmp_path: Path) -> None:
    study: dict[str, Value] = {"institution": "Linjiang University", "studyType": "MSc", "startDate": "2013-09"}
    twin: dict[str, Value] = {"basics": {"label": "Engineer", "x-motto": "Onward"}, "education": [study]}
    assert (
        Unplaced("Education › Linjiang University › degree", "MSc"),
        Unplaced("basics.x-motto", "Onward"),
    ) == bring(make(tmp_path, SOURCE), twin).unplaced


def test_entry_is_named_in_short(tmp_path: Path) -> None:
    report = bring(make(tmp_path, SOURCE), {"awards": [{"title": "The " + "very " * 10 + "long", "awarder": "Guild"}]})
    assert "Awards › The very very very very very very very … › awarded by" == report.unplaced[1].place


def test_points_in_points_have_the_place_of_their_list(tmp_path: Path) -> None:
    twin: dict[str, Value] = {
        "volunteer": [{"organization": "Kitchen", "highlights": [{"title": "A", "highlights": ["B"]}]}]
    }
    report = bring(make(tmp_path, SOURCE), twin)
    assert ["Volunteering › Kitchen › points › title", "Volunteering › Kitchen › points"] == [
        found.place for found in report.unplaced[1:]
    ]


@pytest.mark.parametrize(
    ("languages", "tag", "expected"),
    [
        pytest.param("[en]", "de", "content/cv.yaml:1:34 write languages: [en, de]", id="on one line"),
        pytest.param("\n  - en\n  - fr", "de", "content/cv.yaml:3:5 write languages: [en, fr, de]", id="on several"),
    ],
)
def test_language_that_is_not_listed(tmp_path: Path, languages: str, tag: str, expected: str) -> None:
    block = "\n" in languages
    meta = (
        f"meta:\n  languages:{languages}\n  language: zh\n"
        if block
        else f"meta: {{language: zh, languages: {languages}}}\n"
    )
    before = files(make(tmp_path, meta + "basics: {label: 工程师}\n"))
    with pytest.raises(Faults) as raised:
        bring(tmp_path, tag=tag)
    (fault,) = raised.value.diagnostics
    assert (expected, "language-not-listed") == (f"{fault.at} {fault.help}", fault.code)
    assert before == files(tmp_path)


@pytest.mark.parametrize("tag", ["zh", "zh-CN", "zh_Hans"])
def test_language_of_the_source(tmp_path: Path, tag: str) -> None:
    before = files(make(tmp_path, SOURCE))
    with pytest.raises(UsageFault, match="is the language of the source"):
        bring(tmp_path, tag=tag)
    assert before == files(tmp_path)


def test_language_under_another_tag_is_the_one_that_is_there(tmp_path: Path) -> None:
    report = bring(make(tmp_path, SOURCE), tag="en-US")
    assert ("en", "locales/en/LC_MESSAGES/cv.po") == (report.language, report.catalog)


def test_fault_of_the_twin_is_quoted_and_nothing_is_written(tmp_path: Path) -> None:
    before = files(make(tmp_path, SOURCE))
    twin: dict[str, Value] = {"work": [{"startDate": "2021/03"}]}
    with pytest.raises(Faults) as raised:
        import_twin(Workspace(str(tmp_path)), twin, "en", NOW, "resume.en.json")
    (fault,) = raised.value.diagnostics
    assert ("resume.en.json:1:1", "not-a-date", '"startDate": "2021/03"') == (str(fault.at), fault.code, fault.source)
    assert before == files(tmp_path)


def test_fault_of_the_source_stops(tmp_path: Path) -> None:
    before = files(make(tmp_path, "work: [{startDate: 2021/03}]\n"))
    with pytest.raises(Faults):
        bring(tmp_path)
    assert before == files(tmp_path)


def test_the_command_hands_the_twin_on(tmp_path: Path) -> None:
    (tmp_path / "twin.json").write_text('{"basics": {"label": "Engineer"}}', encoding="utf-8")
    make(tmp_path / "cv", "meta: {language: zh}\nbasics: {label: 工程师}\n")
    done = cvi18n(tmp_path / "cv", "import", str(tmp_path / "twin.json"), "--lang", "en")
    assert 0 == done.exit_code, done.stderr
    assert "en: 1 filled, 0 supposed (fuzzy), 0 could not be placed\n" in done.stdout
    assert {"工程师": "Engineer"} == targets(tmp_path / "cv")


@pytest.mark.parametrize(
    ("source", "twin", "tag", "expected"),
    [
        pytest.param(SOURCE, {"basics": {"summary": "我带领小组。"}}, "fr", "hardly anything", id="Chinese as French"),
        pytest.param(SOURCE, TWIN, "ja", "hardly anything", id="English as Japanese"),
        pytest.param(
            SOURCE, {"basics": {"summary": "我带领小组。"}}, "ja", "hardly anything", id="Chinese as Japanese"
        ),
        pytest.param(SOURCE, TWIN, "ru", "hardly anything", id="English as Russian"),
        pytest.param(SOURCE, {"basics": {"summary": "Работаю."}}, "fr", "hardly anything", id="Russian as French"),
        pytest.param(
            SOURCE,
            {**TWIN, "meta": {"language": "en-GB"}},
            "fr",
            "says that its language is en-GB",
            id="said to be English",
        ),
        pytest.param(
            "meta: {language: en}\nbasics: {summary: I build., name: Ann}\n",
            {"basics": {"summary": "I build."}},
            "fr",
            "1 of 1 paragraphs are those of the source",
            id="left untranslated",
        ),
        pytest.param(SOURCE, TWIN, "en", "", id="English"),
        pytest.param(SOURCE, {**TWIN, "meta": {"language": "en-GB"}}, "en", "", id="English of another country"),
        pytest.param(SOURCE, {**TWIN, "meta": {"language": "?"}}, "en", "", id="no language"),
        pytest.param(SOURCE, {"basics": {"summary": "我帶領小組。"}}, "zh-Hant", "", id="Traditional Chinese"),
        pytest.param(SOURCE, {"basics": {"summary": "チームを率いる。"}}, "ja", "", id="Japanese"),
        pytest.param(SOURCE, {"basics": {"summary": "Работаю с Kafka."}}, "ru", "", id="Russian"),
        pytest.param(SOURCE, {"basics": {"phone": "1"}}, "fr", "", id="nothing to read"),
    ],
)
def test_twin_in_another_language_is_doubted(
    tmp_path: Path, source: str, twin: dict[str, Value], tag: str, expected: str
) -> None:
    make(tmp_path, source.replace(", languages: [en]", ""))
    found = [each for each in bring(tmp_path, twin, tag).diagnostics if each.code == "twin-language"]
    assert bool(expected) == bool(found), found
    assert all(expected in each.message and "twin.json:1:1" == str(each.at) for each in found)


def test_what_waits_for_a_confirmation_goes_on_waiting(tmp_path: Path) -> None:
    """The same text as the twin's, and still fuzzy: nobody has confirmed it."""
    make(tmp_path, SOURCE)
    translated(extracted(tmp_path, "en"), {"青禾书店": "Green Rice Books"})
    edited(tmp_path, 'msgctxt "work.name"', '#, fuzzy\nmsgctxt "work.name"', "locales/en/LC_MESSAGES/cv.po")
    report = bring(tmp_path)
    assert "?Green Rice Books" == targets(tmp_path)["青禾书店"]
    assert "Green Rice Books" not in [found.text for found in report.unplaced]


def test_what_the_tool_proposed_gives_way_to_the_twin(tmp_path: Path) -> None:
    make(tmp_path, SOURCE)
    assert "?Engineer" == targets(extracted(tmp_path, "en"))["工程师"]
    bring(tmp_path)
    assert "Engineer" == targets(tmp_path)["工程师"]


def test_obsolete_entry_stays(tmp_path: Path) -> None:
    make(tmp_path, SOURCE)
    translated(extracted(tmp_path, "en"), {"工程师": "Developer"})
    edited(tmp_path, "label: 工程师", "label: 架构师")
    extracted(edited(tmp_path, "架构师", "主厨"))
    before = [entry for entry in read(tmp_path).entries if entry.obsolete]
    bring(tmp_path, {"basics": {"name": "Wang Xiaoming"}})
    assert before == [entry for entry in read(tmp_path).entries if entry.obsolete]


def test_another_twin_adds_to_the_list(tmp_path: Path) -> None:
    """What an earlier import has noted stays, and what is noted already is not noted again."""
    bring(make(tmp_path, SOURCE))
    report = bring(tmp_path, {**TWIN, "interests": [{"name": "Chess"}], "basics": {"label": "Developer"}})
    assert {"Developer", "Won 3 prizes in 2022 with 77 people and 15 dogs", "Chess"} == {
        found.text for found in report.unplaced
    }
    listed = (tmp_path / "locales/en/unplaced.txt").read_text(encoding="utf-8")
    added = "\nInterests › Chess › name\n    Chess\n\nperson › label\n    Developer\n"
    assert UNPLACED + added == listed
    assert "Engineer" == targets(tmp_path)["工程师"]


def test_list_is_readable_in_any_script(tmp_path: Path) -> None:
    make(tmp_path, "meta: {language: en}\nbasics: {label: Engineer}\n")
    bring(tmp_path, {"awards": [{"title": "年度最佳", "awarder": "行会"}]}, tag="zh")
    listed = (tmp_path / "locales/zh/unplaced.txt").read_text(encoding="utf-8")
    assert "\n荣誉奖项 › 年度最佳 › 颁发机构\n    行会\n" in listed


def test_fault_of_a_catalog_stops(tmp_path: Path) -> None:
    make(tmp_path, SOURCE)
    edited(extracted(tmp_path, "en"), 'msgid "工程师"', 'msgid "工程师', "locales/en/LC_MESSAGES/cv.po")
    before = files(tmp_path)
    with pytest.raises(Faults):
        bring(tmp_path)
    assert before == files(tmp_path)


def test_own_export_is_a_twin(tmp_path: Path) -> None:
    """What `build --format json` writes fills the catalog that it was made from, or waits in it for a confirmation."""
    root = sample(tmp_path)
    report = bring(root, twin_damage.exported(own().twin, "en"))
    assert 0 == sum(not entry.filled for entry in read(root).living)
    assert 3 * report.supposed < report.filled
    english = parse("cv.po", (benchmark.REPOSITORY / "locales/en/LC_MESSAGES/cv.po").read_bytes())
    wrong = [entry for entry in read(root).living if entry.target != english.by_key[entry.key].target]
    assert [] == [entry.source for entry in wrong if not entry.fuzzy]


# --- The list of what has no place ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(None, HEADER + b"\np\n    t\n", id="new"),
        pytest.param(b"", b"\np\n    t\n", id="empty"),
        pytest.param(b"mine", b"mine\n\np\n    t\n", id="no line break at its end"),
        pytest.param(b"q\r\n    t\r\n", b"q\r\n    t\r\n", id="known, saved by another editor"),
        pytest.param(b"\xff\n", b"\xff\n\np\n    t\n", id="not UTF-8"),
        pytest.param(b"text\n", b"text\n\np\n    t\n", id="part of a line"),
    ],
)
def test_list_keeps_what_it_holds(content: bytes | None, expected: bytes) -> None:
    assert expected == noted(content, [Unplaced("p", "t"), Unplaced("q", "t")])


@given(
    st.none() | st.binary(max_size=20), st.lists(st.text("ab \r", min_size=1, max_size=4).map(str.strip), max_size=4)
)
def test_noting_twice_is_noting_once(content: bytes | None, texts: list[str]) -> None:
    left = [Unplaced("place", text) for text in texts if text]
    once = noted(content, left)
    assert once == noted(once, left)
    assert once.startswith(content or b"")


# --- Laws -----------------------------------------------------------------------------------------------


@cache
def own() -> Documents:
    """The repository's CV and its English."""
    return benchmark.sample()


def texts(document: Document) -> Iterator[str]:
    return (text for _, text in benchmark.keyed(twin_damage.read(document, "en")))


@given(st.integers(0, 10_000), st.booleans(), st.floats(0, 1))
@settings(max_examples=8, phases=[Phase.explicit, Phase.generate])
def test_import_keeps_every_target_and_loses_no_text(seed: int, flat: bool, share: float) -> None:
    """On the repository's own CV, with a *share* of it translated otherwise, and a twin that is damaged."""
    chance = random.Random(seed)
    twin = twin_damage.drifted(own(), chance, 0.2).twin
    twin = twin_damage.exported(twin, "en") if flat else twin
    with TemporaryDirectory() as folder:
        root = sample(Path(folder))
        empty = [entry.source for entry in read(root).living if not entry.filled or is_prefilled(entry)]
        # A text that stands in two places is left alone: the helper fills one entry of each text.
        said = {source: f"own {source}" for source in empty if empty.count(source) == 1 and chance.random() < share}
        before = {entry.key: entry for entry in read(translated(root, said)).living if entry.filled}
        before = {key: entry for key, entry in before.items() if not is_prefilled(entry)}
        bring(root, twin)
        after = read(root)
        assert before == {key: after.find(key) for key in before}
        known = told(root)
        assert [] == [text for text in texts(twin) if not _stands(text, known)]
        once = files(root)
        bring(root, twin, now=LATER)
        assert once == files(root)


def sample(root: Path) -> Path:
    """The repository's CV, with an English catalog that holds nothing."""
    names = ("content/cv.yaml", "content/work.yaml")
    return extracted(make(root, files={name: (benchmark.REPOSITORY / name).read_text("utf-8") for name in names}), "en")


CODES = ("languages.language", "languages.fluency", "education.studyType", "skills.level")


@cache
def named_codes() -> frozenset[str]:
    """What the codes of the repository's CV are called in English."""
    exported = twin_damage.read(twin_damage.exported(own().twin, "en"), "en")
    return frozenset(text for context, text in benchmark.keyed(exported) if context in CODES)


def told(root: Path) -> set[str]:
    """Every text in the English catalog and in the list, and what is never translated."""
    listed = root / "locales/en/unplaced.txt"
    lines = listed.read_text("utf-8").splitlines() if listed.exists() else []
    entries = [text for entry in read(root).living for text in (entry.source, entry.target)]
    source = open_project(Workspace(str(root))).resume
    return {*entries, *named_codes(), *(line.strip() for line in lines), *(text for _, text in benchmark.keyed(source))}


def _stands(text: str, known: set[str]) -> bool:
    """Whether *text* is among *known*, in two halves (a lead-in and a text, a name and a name), or as one of two."""
    if text in known or any(f": {other}".endswith(f": {text}") or other.startswith(f"{text}: ") for other in known):
        return True
    halves = [text.split(sign, 1) for sign in (": ", " ") if sign in text]
    return any(one in known and other in known for one, other in halves)
