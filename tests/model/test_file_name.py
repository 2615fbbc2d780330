"""Names of files that somebody is sent: what a pattern makes of a person, and that every file system takes it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.model.file_name import FIELDS, MOST_BYTES, PatternFault, file_name, file_names, pattern_fault

USUAL = "{name}-CV-{lang}"


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        pytest.param(USUAL, "Ann-Example-CV-en.pdf", id="usual"),
        pytest.param("{name}_{label}_{date}", "Ann-Example_Engineer_2026-01-01.pdf", id="every field"),
        pytest.param("CV", "CV.pdf", id="no field"),
        pytest.param("CV of {name} ({lang})", "CV-of-Ann-Example-(en).pdf", id="blanks"),
        pytest.param("{{{name}}}", "{Ann-Example}.pdf", id="braces"),
        pytest.param("简历—{name}", "简历—Ann-Example.pdf", id="Chinese"),
    ],
)
def test_patterns(pattern: str, expected: str) -> None:
    fields = {"name": "Ann Example", "label": "Engineer", "lang": "en", "date": "2026-01-01"}
    assert pattern_fault(pattern) is None
    assert expected == file_name(pattern, fields, ".pdf")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("闻若溪", "闻若溪-CV-zh", id="Chinese"),
        pytest.param("喆堃昇珺", "喆堃昇珺-CV-zh", id="rare characters"),
        pytest.param("葛\U000e0100城", "葛\U000e0100城-CV-zh", id="variant of a character"),
        pytest.param("约翰·史密斯", "约翰·史密斯-CV-zh", id="dot in the middle"),
        pytest.param("Zoe\u0308  O’Neill", "Zo\xeb-O’Neill-CV-zh", id="composed"),
        pytest.param("Ann\u3000B.\tExample\nJr.", "Ann-B.-Example-Jr.-CV-zh", id="any blank"),
        pytest.param('Ann/Bob: \\*?"<>|', "Ann-Bob-CV-zh", id="forbidden signs"),
        pytest.param("\u202eAnn\u200b\u2066\u00ad\ufeff\u3164", "Ann-CV-zh", id="what nobody sees"),
        pytest.param("Ann\x00\x1b\x7f\x85", "Ann-CV-zh", id="controls"),
        pytest.param("Ann\ud800\ue000\uffff\ufdd0", "Ann-CV-zh", id="no characters"),
        pytest.param("-rf", "rf-CV-zh", id="option"),
        pytest.param(".. ann", "ann-CV-zh", id="hidden"),
        pytest.param("~ann", "ann-CV-zh", id="home"),
        pytest.param("\u0301ann", "ann-CV-zh", id="mark on nothing"),
        pytest.param("", "CV-zh", id="nobody"),
        pytest.param("...", "CV-zh", id="dots"),
    ],
)
def test_names(name: str, expected: str) -> None:
    assert expected == file_name(USUAL, {"name": name, "lang": "zh"}, "")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Con", "CV-Con.pdf", id="con"),
        pytest.param("NUL", "CV-NUL.pdf", id="nul"),
        pytest.param("aux.B", "CV-aux.B.pdf", id="before a dot"),
        pytest.param("com1", "CV-com1.pdf", id="com1"),
        pytest.param("LPT³", "CV-LPT³.pdf", id="lpt with a raised digit"),
        pytest.param("Console", "Console.pdf", id="more than a device"),
        pytest.param("com10", "com10.pdf", id="no such port"),
        pytest.param("Ann.", "Ann.pdf", id="dot at the end"),
        pytest.param("", "CV.pdf", id="nothing"),
        pytest.param("- _ .", "CV.pdf", id="signs alone"),
    ],
)
def test_a_name_alone(name: str, expected: str) -> None:
    assert expected == file_name("{name}", {"name": name}, ".pdf")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        pytest.param("a" * 300, "a" * 251, id="letters"),
        pytest.param("闻" * 100, "闻" * 83, id="three bytes each"),
        pytest.param("\U00020000" * 100, "\U00020000" * 62, id="four bytes each"),
        pytest.param("a" * 250 + "x\u0323\u0307z", "a" * 250, id="marks stay with their letter"),
        pytest.param("a" * 246 + "\U0001f44d\U0001f3fdz", "a" * 246, id="tone of skin"),
        pytest.param("a" * 250 + "-b", "a" * 250, id="no sign at the end"),
    ],
)
def test_a_name_is_cut_between_characters(name: str, kept: str) -> None:
    assert f"{kept}.pdf" == file_name("{name}", {"name": name}, ".pdf")


# --- Several languages ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "names", "expected"),
    [
        pytest.param("{name}-{lang}", {"zh": "闻若溪", "en": "Wen"}, ["闻若溪-zh", "Wen-en"], id="said apart"),
        pytest.param("{name}", {"zh": "闻若溪", "en": "Ruoxi Wen"}, ["闻若溪", "Ruoxi-Wen"], id="named apart"),
        pytest.param("{name}", {"de": "Ann", "en": "Ann"}, ["Ann_de", "Ann_en"], id="the same"),
        pytest.param(
            "{name}", {"de": "ANN", "en": "Ann", "zh": "安"}, ["ANN_de", "Ann_en", "安"], id="but for capitals"
        ),
        pytest.param("{name}", {"de": "A", "en": "A", "fr": "A_en"}, ["A_de", "A_en", "A_en_fr"], id="once more"),
        pytest.param("{name}", {"pt-BR": "A", "br": "A-pt"}, ["A", "A-pt"], id="tags that look alike"),
        pytest.param(
            "{name}", {"de": "a" * 300, "en": "a" * 300}, ["a" * 248 + "_de", "a" * 248 + "_en"], id="after the cut"
        ),
    ],
)
def test_languages_are_told_apart(pattern: str, names: dict[str, str], expected: list[str]) -> None:
    fields = {tag: {"name": name, "lang": tag} for tag, name in names.items()}
    assert [f"{name}.pdf" for name in expected] == list(file_names(pattern, fields, ".pdf").values())


# --- Laws -----------------------------------------------------------------------------------------------

TEXTS = st.one_of(
    st.text(max_size=12),
    st.text("aA1.-_ ~/\\:*\u0301\u202e\u200d闻\U0001f44d\U0001f3fd\u1160\ud800", max_size=12),
    st.text("闻e\u0301\u0323", min_size=60, max_size=300),
    st.sampled_from(["con", "PRN.x", "aux", "nul.", "COM9", "lpt¹", "conin$", ".", "..", "CV"]),
)
PATTERNS = st.sampled_from([USUAL, "{name}", "{label}{name}", "{lang}", " {name}.", "{name}.{date}", "{{{name}"])
DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    "conin$",
    "conout$",
    *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"),
}


@given(pattern=PATTERNS.filter(lambda pattern: pattern_fault(pattern) is None), name=TEXTS, label=TEXTS)
def test_every_file_system_takes_the_name(pattern: str, name: str, label: str) -> None:
    fields = {"name": name, "label": label, "lang": "zh-Hant", "date": "2026-01-01"}
    found = file_name(pattern, fields, ".jekyll.md")
    assert len(found.encode()) <= MOST_BYTES
    assert len(found.encode("utf-16-le")) <= 2 * MOST_BYTES
    assert found == unicodedata.normalize("NFC", found)
    stem = found.removesuffix(".jekyll.md")
    assert stem
    assert stem != found
    assert not set(stem) & set('/\\:*?"<>|')
    assert not any(char.isspace() or unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co") for char in found)
    assert not unicodedata.category(stem[0]).startswith("M")
    assert stem[0] not in "-.~_"
    assert stem[-1] not in ".-_ "
    assert stem.partition(".")[0].lower() not in DEVICES
    assert found == file_name("{name}", {"name": stem}, ".jekyll.md")


@given(
    names=st.dictionaries(st.sampled_from(["zh", "zh-Hant", "en", "pt-BR", "br", "fr"]), TEXTS, max_size=6),
    pattern=st.sampled_from(["{name}", "{name}-{lang}", "CV"]),
)
def test_no_two_languages_share_a_name(names: dict[str, str], pattern: str) -> None:
    fields = {tag: {"name": name, "lang": tag} for tag, name in names.items()}
    found = file_names(pattern, fields, ".pdf")
    assert list(names) == list(found)
    assert len(names) == len({name.casefold() for name in found.values()})
    assert all(len(name.encode()) <= MOST_BYTES for name in found.values())


# --- Patterns that are none -----------------------------------------------------------------------------

KNOWN = "known fields: {name}, {label}, {lang}, {date}"


@pytest.mark.parametrize(
    ("pattern", "message", "advice"),
    [
        pytest.param("{nam}", "a file name has no field {nam}", KNOWN, id="unknown field"),
        pytest.param("{}", "a file name has no field {}", KNOWN, id="field without a name"),
        pytest.param("{name.x}", "a file name has no field {name.x}", KNOWN, id="attribute"),
        pytest.param("{name!r:>9}", "a file name has no field {name!r:>9}", KNOWN, id="format"),
        pytest.param("{name", "a brace of the file name is never closed, or never opened", KNOWN, id="not closed"),
        pytest.param("name}", "a brace of the file name is never closed, or never opened", KNOWN, id="not opened"),
        pytest.param("", "the file name is empty", KNOWN, id="empty"),
        pytest.param(
            "cv/{name}",
            "no file name may hold /",
            'write a name without a folder, such as "{name}-CV-{lang}"',
            id="folder",
        ),
        pytest.param(
            "{name}.PDF", "each format adds its own ending", "leave the ending out of the file name", id="ending"
        ),
    ],
)
def test_what_is_no_pattern(pattern: str, message: str, advice: str) -> None:
    assert PatternFault(message, advice) == pattern_fault(pattern)


def test_the_help_knows_every_field() -> None:
    assert KNOWN == f"known fields: {', '.join(f'{{{field}}}' for field in FIELDS)}"
