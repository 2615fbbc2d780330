"""Reading XML safely."""

from __future__ import annotations

import pytest

from cvi18n.diagnostic import Faults, Place
from cvi18n.exchange.tree import DEEPEST, XML, read_tree


def refused(content: bytes) -> tuple[int, str]:
    with pytest.raises(Faults) as caught:
        read_tree("x.xlf", content)
    (fault,) = caught.value.diagnostics
    assert ("x.xlf", "exchange-syntax") == (fault.at.file, fault.code)
    return fault.at.line, fault.message


def test_tree_has_names_attributes_texts_and_lines() -> None:
    root = read_tree("x", '<a xmlns="n:x">\n <b xml:lang="zh" c="1">一&amp;<b/>二</b></a>'.encode())
    (child,) = root.children()
    assert ("n:x a", 1, "n:x b", 2) == (root.name, root.line, child.name, child.line)
    assert {f"{XML}lang": "zh", "c": "1"} == child.attributes
    assert "一&二" == child.text
    assert 2 == len(list(root.every("n:x b")))
    assert [] == list(root.children("b"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding: str) -> None:
    assert "一" == read_tree("x", "<a>一</a>".encode(encoding)).text


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        pytest.param("", 1, "no element found", id="empty"),
        pytest.param("PK\x03\x04", 1, "this is no XML", id="no-xml"),
        pytest.param("<a>\n<b></a>", 2, "mismatched tag", id="mismatch"),
        pytest.param("<a>\n&foo;</a>", 2, "undefined entity", id="undefined-entity"),
        pytest.param('<?xml version="1.0" encoding="GB18030"?><a/>', 1, "encoding", id="multi-byte-encoding"),
        pytest.param('<?xml version="1.0" encoding="nonsense"?><a/>', 1, "encoding", id="no-such-encoding"),
        pytest.param('<!DOCTYPE a [\n<!ENTITY b "c">]><a>&b;</a>', 2, "entities", id="entity"),
        pytest.param(
            '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<a>&b;</a>', 1, "entities", id="bomb"
        ),
        pytest.param(
            '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 1, "entities", id="external-entity"
        ),
        pytest.param('<!DOCTYPE a [<!ENTITY % x SYSTEM "x.dtd"> %x;]><a/>', 1, "entities", id="parameter-entity"),
        pytest.param('<!DOCTYPE a SYSTEM "x.dtd">\n<a>\n&x;</a>', 3, "entities", id="entity-of-a-dtd-never-read"),
        pytest.param("<a>" * (DEEPEST + 1), 1, "too deep", id="too-deep"),
    ],
)
def test_refused(content: str, line: int, message: str) -> None:
    at, said = refused(content.encode())
    assert line == at
    assert message in said


def test_a_type_of_document_is_no_entity() -> None:
    assert "tmx" == read_tree("x", b'<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx/>').name


def test_place_is_that_of_the_fault() -> None:
    with pytest.raises(Faults) as caught:
        read_tree("x", b"<a>\n\n</b>")
    assert Place("x", 3) == caught.value.diagnostics[0].at
