"""TMX 1.4b: confirmed translations as a memory."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.catalog.merge import LABEL
from cvi18n.diagnostic import Faults
from cvi18n.exchange.read import read_documents
from cvi18n.exchange.tmx import write_tmx
from cvi18n.exchange.unit import Document, Note, State, Unit, fingerprint, unit_id


def made(source: str, target: str, state: State = State.TRANSLATED, context: str | None = "c") -> Unit:
    return Unit(unit_id((context, source)), source, target, state, context, exported=fingerprint(target, state))


def test_file_is_written() -> None:
    units = (
        made("标签", "A & B")._replace(notes=(Note("note", "where"),)),
        made("猜", "Guess", State.FUZZY),
        made("空", "", State.UNTRANSLATED),
        made("坏", "\x01"),
        made("Skills", "Skills", context=LABEL),
        made("无", "none", context=None),
    )
    assert (
        write_tmx(Document("zh", "en", units), "1.0").decode()
        == f"""\
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="cvi18n" creationtoolversion="1.0" segtype="paragraph" o-tmf="gettext" adminlang="en" \
srclang="zh" datatype="plaintext"/>
  <body>
    <tu tuid="{units[0].id}" srclang="zh">
      <note>where</note>
      <prop type="x-context">c</prop>
      <prop type="x-cvi18n-exported">{units[0].exported}</prop>
      <tuv xml:lang="zh"><seg>标签</seg></tuv>
      <tuv xml:lang="en"><seg>A &amp; B</seg></tuv>
    </tu>
    <tu tuid="{units[4].id}" srclang="en">
      <prop type="x-context">label</prop>
      <prop type="x-cvi18n-exported">{units[4].exported}</prop>
      <tuv xml:lang="en"><seg>Skills</seg></tuv>
      <tuv xml:lang="en"><seg>Skills</seg></tuv>
    </tu>
    <tu tuid="{units[5].id}" srclang="zh">
      <prop type="x-cvi18n-exported">{units[5].exported}</prop>
      <tuv xml:lang="zh"><seg>无</seg></tuv>
      <tuv xml:lang="en"><seg>none</seg></tuv>
    </tu>
  </body>
</tmx>
"""
    )


_HELD = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t\n\r"), min_size=1, max_size=8)
_HELD = _HELD.filter(lambda text: "\ufffe" not in text and "\uffff" not in text)


@given(st.lists(st.tuples(_HELD, _HELD), min_size=1, max_size=4), st.sampled_from(["en", "zh"]))
def test_what_is_written_is_read_and_waits(some: list[tuple[str, str]], target: str) -> None:
    units = tuple(made(*each) for each in some)
    (found,) = read_documents("x", write_tmx(Document("zh", target, units), "1"))
    assert ("zh", target) == (found.source_language, found.target_language)
    assert tuple(unit._replace(state=State.FUZZY) for unit in units) == tuple(
        unit._replace(line=1) for unit in found.units
    )


def test_every_language_is_a_document() -> None:
    content = """\
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="EN_us"/><body>
<tu><tuv xml:lang="en-US"><seg>one</seg></tuv><tuv xml:lang="fr"><seg>un</seg></tuv>
<tuv lang="zh"><seg>一<bpt i="1">**</bpt></seg></tuv><tuv xml:lang="de"/></tu>
<tu srclang="fr"><tuv xml:lang="fr"><seg>deux</seg></tuv><tuv xml:lang="zh"><seg>二</seg></tuv></tu>
<tu srclang="*all*"><tuv xml:lang="fr"><seg>trois</seg></tuv></tu>
</body></tmx>""".encode("utf-16")
    french, chinese = read_documents("x", content)
    assert Document("EN_us", "fr", (Unit("", "one", "un", State.FUZZY, line=3),)) == french
    assert "zh" == chinese.target_language
    assert [("one", "一**", 3), ("deux", "二", 5)] == [(unit.source, unit.target, unit.line) for unit in chinese.units]


def test_no_header() -> None:
    with pytest.raises(Faults, match="1 faults"):
        read_documents("x", b'<tmx version="1.4"><body/></tmx>')
