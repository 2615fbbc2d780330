"""The file around the text: its bytes, what it says of itself, the picture, and what python-docx makes of it."""

from __future__ import annotations

import base64
import struct
import subprocess
import sys
from io import BytesIO
from urllib.parse import quote

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.diagnostic import Faults
from cvi18n.page import Photo
from cvi18n.render.design import Design
from cvi18n.render.docx import can_show, write_docx
from tests.render.docx.pages import SAMPLES, page_of, written
from tests.render.docx.word_file import W
from tests.render.sample_pages import line

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", 90, 120)
GIF = b"GIF89a" + struct.pack("<HH", 90, 120)
FRAME = b"\xff\xc2\x00\x11\x08" + struct.pack(">HH", 120, 90)
JFIF = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(9) + FRAME
ADOBE = b"\xff\xd8\xff\xee\x00\x0eAdobe" + bytes(7) + b"\xff\xff\xc4\x00\x03\x00\xff\xd0" + FRAME


def photo(content: bytes, media_type: str = "image/png") -> Photo:
    return Photo(f"data:{media_type};base64,{base64.b64encode(content).decode()}", 'Ann "A." <Lee>')


# --- Bytes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", SAMPLES)
def test_same_page_makes_the_same_bytes(lang: str) -> None:
    page = SAMPLES[lang]._replace(header=SAMPLES[lang].header._replace(photo=photo(PNG)))
    assert write_docx(page, Design()) == write_docx(page, Design())


def test_file_tells_neither_day_nor_system() -> None:
    file = written(SAMPLES["zh"])
    assert {((1980, 1, 1, 0, 0, 0), 0)} == {(member.date_time, member.create_system) for member in file.members}
    core = file.tree("docProps/core.xml")
    assert {"title", "creator", "description", "keywords", "language"} == {part.tag.rpartition("}")[2] for part in core}


def test_first_member_tells_the_kinds_of_the_others() -> None:
    file = written(SAMPLES["zh"])
    assert "[Content_Types].xml" == file.members[0].filename
    assert {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/footer.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
    } == set(file.parts)


# --- What the file says of itself -----------------------------------------------------------------------


def test_properties_are_the_page() -> None:
    page = SAMPLES["zh"]
    found = Document(BytesIO(write_docx(page, Design()))).core_properties
    assert (page.title, "沈知远", "zh", page.description) == (
        found.title,
        found.author,
        found.language,
        found.comments,
    )
    assert "推荐系统, 大模型, 检索增强生成" == found.keywords


def test_long_property_is_cut_where_word_cuts() -> None:
    page = page_of()._replace(title="长" * 300)
    assert "长" * 255 == Document(BytesIO(write_docx(page, Design()))).core_properties.title


@pytest.mark.parametrize(
    ("paper", "density", "sizes"),
    [
        ("A4", "normal", ("11906", "16838", "1080")),
        ("A4", "compact", ("11906", "16838", "880")),
        ("Letter", "normal", ("12240", "15840", "1080")),
    ],
)
def test_paper_is_the_pages(paper: str, density: str, sizes: tuple[str, str, str]) -> None:
    tree = written(page_of()._replace(paper=paper), Design(density=density)).tree("word/document.xml")
    size, margin = (tree.find(f".//{W}sectPr/{W}{name}") for name in ("pgSz", "pgMar"))
    assert size is not None
    assert margin is not None
    assert sizes == (size.get(f"{W}w"), size.get(f"{W}h"), margin.get(f"{W}left"))


def test_python_docx_reads_the_styles_and_the_outline() -> None:
    document = Document(BytesIO(write_docx(SAMPLES["en"], Design())))
    names = {style.name for style in document.styles}
    assert {"Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "Heading 4", "Normal"} <= names
    assert {"List Bullet", "List Bullet 2", "List Bullet 3", "Muted", "Hyperlink", "Footer"} <= names
    used = [(paragraph.style.name if paragraph.style else "", paragraph.text) for paragraph in document.paragraphs]
    assert [
        ("Heading 1", "Work experience"),
        ("Heading 2", "Lanchuan Intelligence\tJul 2021 – present"),
        ("Heading 3", "Enterprise Question Answering Platform\tMar 2023 – present"),
        ("Heading 3", "Marketing Content Generation\tJul 2021 – Feb 2023"),
        ("Heading 2", "Qingyu Online (Shanghai) Information Technology\tApr 2018 – Jun 2021"),
    ] == [found for found in used if found[0].startswith("Heading")][3:8]


# --- The picture ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        pytest.param(PNG, "png", id="PNG"),
        pytest.param(GIF, "gif", id="GIF"),
        pytest.param(JFIF, "jpeg", id="JFIF"),
        pytest.param(ADOBE, "jpeg", id="JPEG of another beginning"),
    ],
)
def test_picture_is_embedded(content: bytes, kind: str) -> None:
    shown = photo(content, "image/x-whatever")
    file = written(page_of()._replace(header=page_of().header._replace(name=line("Ann Lee"), photo=shown)))
    assert can_show(shown)
    assert content == file.parts[f"word/media/photo.{kind}"]
    tree = file.tree("word/document.xml")
    (described,) = tree.iterfind(".//{*}docPr")
    (extent,) = tree.iterfind(".//{*}extent")
    assert 'Ann "A." <Lee>' == described.get("descr")
    assert ("864000", "1152000") == (extent.get("cx"), extent.get("cy"))


@pytest.mark.parametrize(("lang", "side"), [("en", "right"), ("ar", "left")])
def test_picture_stands_where_lines_end(lang: str, side: str) -> None:
    page = page_of(lang=lang)
    tree = written(page._replace(header=page.header._replace(photo=photo(PNG)))).tree("word/document.xml")
    (align,) = tree.iterfind(".//{*}positionH/{*}align")
    assert side == align.text


@pytest.mark.parametrize(
    "uri",
    [
        pytest.param("data:image/svg+xml," + quote("<svg/>"), id="SVG"),
        pytest.param(photo(b"RIFF\x00\x00\x00\x00WEBPVP8 ").uri, id="WebP"),
        pytest.param(photo(PNG[:20]).uri, id="PNG that breaks off"),
        pytest.param(photo(JFIF[:-6]).uri, id="JPEG that breaks off"),
        pytest.param(photo(PNG[:16] + bytes(8)).uri, id="no size"),
        pytest.param("data:image/png;base64,a", id="no Base64"),
        pytest.param("https://example.com/a.png", id="remote"),
        pytest.param("", id="nothing"),
    ],
)
def test_picture_that_word_cannot_show_is_left_out(uri: str) -> None:
    page = SAMPLES["en"]._replace(header=SAMPLES["en"].header._replace(photo=Photo(uri, "")))
    assert not can_show(Photo(uri, ""))
    assert write_docx(SAMPLES["en"], Design()) == write_docx(page, Design())


@given(st.sampled_from((b"", b"\xff\xd8", PNG[:8], GIF[:6])), st.binary())
def test_no_data_breaks_the_reading_of_a_picture(start: bytes, rest: bytes) -> None:
    assert can_show(photo(start + rest)) in (True, False)


# --- python-docx ----------------------------------------------------------------------------------------


def test_missing_extra_is_a_fault_with_the_command_that_mends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(Faults) as raised:
        write_docx(page_of(), Design())
    (fault,) = raised.value.diagnostics
    assert ("extra-missing", 'pip install "cvi18n[docx]"') == (fault.code, fault.help)


def test_python_docx_waits_for_a_file_to_write() -> None:
    program = "import sys, cvi18n.render.docx; sys.exit('docx' in sys.modules)"
    assert 0 == subprocess.run([sys.executable, "-c", program], check=False).returncode
