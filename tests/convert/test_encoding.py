"""Bytes to text.  Each sample is what people of that encoding write."""

from __future__ import annotations

import pytest

from cvi18n.convert.encoding import MOST_BYTES, decode
from cvi18n.diagnostic import Faults

CHINESE = "张伟，高级算法工程师。负责推荐系统与大模型应用，上线后成本下降40%。"
SAMPLES = {
    "cp1252": "René Müller, développeur à Genève — né en 1985",
    "cp1251": "Иван Петров, инженер-программист, разработка поисковых систем и анализ данных",
    "koi8-r": "Иван Петров, инженер-программист, разработка поисковых систем и анализ данных",
    "big5": "張偉，高級演算法工程師。負責推薦系統與大型模型應用，上線後成本下降。",
    "euc-kr": "김민수, 소프트웨어 엔지니어. 추천 시스템과 대규모 모델을 개발했습니다.",
    "shift-jis": "山田太郎、ソフトウェアエンジニア。検索システムの開発を担当しました。",
    "iso8859-7": "Γιώργος Παπαδόπουλος, μηχανικός λογισμικού",
}


@pytest.mark.parametrize(
    ("content", "text", "notice"),
    [
        pytest.param("é中".encode(), "é中", "", id="UTF-8"),
        pytest.param("\ufeffé中".encode(), "é中", "", id="UTF-8 with a mark"),
        pytest.param("é中😀".encode("utf-16"), "é中😀", "read as UTF-16, as its first two bytes say", id="UTF-16"),
        pytest.param(
            b"\xfe\xff" + "é中".encode("utf-16-be"), "é中", "read as UTF-16, as its first two bytes say", id="UTF-16 BE"
        ),
        pytest.param(
            f"name: {CHINESE}".encode("gb18030"),
            f"name: {CHINESE}",
            "read as GB18030: it is not UTF-8, and reads as Chinese so",
            id="GB18030",
        ),
        pytest.param(
            '<meta charset="gbk">瀚'.encode("gbk"),
            '<meta charset="gbk">瀚',
            "read as GB18030, as the file says",
            id="page",
        ),
        pytest.param(
            "# -*- coding: GB2312 -*-\n喆堃".encode("gbk"),
            "# -*- coding: GB2312 -*-\n喆堃",
            "read as GB18030, as the file says",
            id="script",
        ),
        pytest.param(b'charset="gbk" \xe4\xb8\xad', 'charset="gbk" 中', "", id="UTF-8 that says GBK"),
    ],
)
def test_decode(content: bytes, text: str, notice: str) -> None:
    found, notices = decode("cv", content)
    assert (text, notice) == (found, "".join(note.text for note in notices))


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        *(pytest.param(encoding, text, id=encoding) for encoding, text in SAMPLES.items()),
        pytest.param("big5", "負責推薦系統與大型模型應用", id="big5 in pairs, many beyond GB 2312"),
        pytest.param("cp1252", "Müller, développeur", id="cp1252 in pairs, rare in Chinese"),
        pytest.param("cp1251", "разработка программ системам", id="cp1251 in pairs, uncommon characters"),
    ],
)
def test_other_encodings_are_not_guessed(encoding: str, text: str) -> None:
    with pytest.raises(Faults) as raised:
        decode("cv", f"name: {text}\n".encode(encoding))
    assert ["not-utf8"] == [fault.code for fault in raised.value.diagnostics]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(b"%PDF-1.7\n", "cv:1:1: not-a-cv: this is a PDF", id="PDF"),
        pytest.param(b"PK\x03\x04...", "cv:1:1: not-a-cv: this is a ZIP file, as DOCX and ODT are", id="DOCX"),
        pytest.param(b"\x89PNG\r\n", "cv:1:1: not-a-cv: this is a picture", id="PNG"),
        pytest.param(b"a: b\nc: \x01\n", "cv:2:4: not-a-cv: this is no text", id="binary"),
        pytest.param(
            b"\xff\xfe\x00\xd8", "cv:1:1: not-a-cv: the file begins as UTF-16 does, and is not", id="no UTF-16"
        ),
        pytest.param(
            "é中".encode("utf-16")[:-1],
            "cv:1:1: not-a-cv: the file begins as UTF-16 does, and is not",
            id="cut UTF-16",
        ),
        pytest.param("é中".encode("utf-32"), "cv:1:1: not-a-cv: this is no text", id="UTF-32"),
        pytest.param(b"\x7fELF\xd0\x00", "cv:1:5: not-a-cv: this is no text", id="program"),
        pytest.param(
            "name: 中\nrole: ".encode() + b"\xff\xff", "cv:2:7: not-utf8: byte 0xFF is not UTF-8", id="no UTF-8"
        ),
        pytest.param(
            "name: 中文的简历\n".encode() + CHINESE.encode("gbk"),
            "cv:2:1: not-utf8: byte 0xD5 is not UTF-8",
            id="mixed",
        ),
        pytest.param(b"charset=gbk caf\xe9 ", "cv:1:16: not-utf8: byte 0xE9 is not UTF-8", id="says GBK, and is not"),
        pytest.param(
            b" " * (MOST_BYTES + 1), "cv:1:1: not-a-cv: the file has more than 20 MB, and no CV has", id="too large"
        ),
    ],
)
def test_what_is_no_text(content: bytes, expected: str) -> None:
    with pytest.raises(Faults) as raised:
        decode("cv", content)
    assert [expected] == [f"{fault.at}: {fault.code}: {fault.message}" for fault in raised.value.diagnostics]
