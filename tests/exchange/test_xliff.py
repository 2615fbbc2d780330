"""XLIFF 2: what is written, and what is understood of what other tools write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.catalog.merge import LABEL
from cvi18n.diagnostic import Faults
from cvi18n.exchange.read import read_documents
from cvi18n.exchange.unit import Document, Note, State, Unit, fingerprint, unit_id
from cvi18n.exchange.xliff import CORE, write_xliff

LABELS_NOTE = "These words come with cvi18n: their source is English, whatever the language of the CV is."
NAME = "locales/en/LC_MESSAGES/cv.po"


def read(text: str | bytes) -> Document:
    (document,) = read_documents("cv.xlf", text if isinstance(text, bytes) else text.encode())
    return document


def made(source: str, target: str = "", state: State = State.UNTRANSLATED, context: str | None = "c") -> Unit:
    return Unit(unit_id((context, source)), source, target, state, context, exported=fingerprint(target, state))


def test_file_is_written() -> None:
    units = (
        made("标签 & <b>", "Label", State.TRANSLATED)._replace(notes=(Note("note", "a < b"), Note("comment", "c"))),
        made("猜", "Guess", State.FUZZY, 'quo"ted'),
        made("空", context=None),
        made("Skills", "", context=LABEL),
    )
    assert (
        write_xliff(Document("zh", "en", units), NAME).decode()
        == f"""\
<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="{CORE}" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.0" srcLang="zh" trgLang="en">
  <file id="cv" original="{NAME}" canResegment="no">
    <unit id="{units[0].id}" name="c">
      <mda:metadata><mda:metaGroup category="cvi18n">
        <mda:meta type="exported">{units[0].exported}</mda:meta>
      </mda:metaGroup></mda:metadata>
      <notes>
        <note category="note">a &lt; b</note>
        <note category="comment">c</note>
      </notes>
      <segment state="translated">
        <source xml:space="preserve">标签 &amp; &lt;b&gt;</source>
        <target xml:space="preserve">Label</target>
      </segment>
    </unit>
    <unit id="{units[1].id}" name="quo&quot;ted">
      <mda:metadata><mda:metaGroup category="cvi18n">
        <mda:meta type="exported">{units[1].exported}</mda:meta>
      </mda:metaGroup></mda:metadata>
      <segment state="initial" subState="cvi18n:fuzzy">
        <source xml:space="preserve">猜</source>
        <target xml:space="preserve">Guess</target>
      </segment>
    </unit>
    <unit id="{units[2].id}">
      <mda:metadata><mda:metaGroup category="cvi18n">
        <mda:meta type="exported">{units[2].exported}</mda:meta>
      </mda:metaGroup></mda:metadata>
      <segment state="initial">
        <source xml:space="preserve">空</source>
      </segment>
    </unit>
  </file>
  <file id="labels" original="{NAME}" canResegment="no">
    <notes><note>{LABELS_NOTE}</note></notes>
    <unit id="{units[3].id}" name="label">
      <mda:metadata><mda:metaGroup category="cvi18n">
        <mda:meta type="exported">{units[3].exported}</mda:meta>
      </mda:metaGroup></mda:metadata>
      <segment state="initial">
        <source xml:space="preserve">Skills</source>
      </segment>
    </unit>
  </file>
</xliff>
"""
    )


def test_ids_are_for_ever() -> None:
    assert "mca978112ca1bbdca" == unit_id((None, "a"))
    assert 4 == len({unit_id(key) for key in ((None, "a"), ("", "a"), ("a", ""), ("a", "a"))})


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)


@given(st.lists(st.tuples(_TEXT, _TEXT, st.sampled_from([State.FUZZY, State.TRANSLATED])), max_size=4))
def test_what_is_written_is_read(some: list[tuple[str, str, State]]) -> None:
    units = tuple(made(*each) for each in some)
    found = read(write_xliff(Document("zh", "pt-BR", units), NAME))
    assert ("zh", "pt-BR") == (found.source_language, found.target_language)
    assert units == tuple(unit._replace(line=1) for unit in found.units)


def file(unit: str, version: str = "2.0") -> str:
    return (
        f'<xliff xmlns="{CORE}" version="{version}" srcLang="zh" trgLang="en"><file id="f"><group id="g">'
        f"{unit}</group></file></xliff>"
    )


def unit(segments: str) -> Unit:
    (found,) = read(file(f'<unit id="u">{segments}</unit>', "2.1")).units
    return found


@pytest.mark.parametrize("state", ["translated", "reviewed", "final"])
def test_what_a_tool_calls_done_is_translated(state: str) -> None:
    found = unit(f'<segment state="{state}"><source>一</source><target>one</target></segment>')
    assert Unit("u", "一", "one", State.TRANSLATED) == found


@pytest.mark.parametrize(
    ("segments", "source", "target", "state"),
    [
        pytest.param(
            '<segment state="initial"><source>一</source><target>one</target></segment>',
            "一",
            "one",
            State.FUZZY,
            id="initial",
        ),
        pytest.param(
            "<segment><source>一</source><target>one</target></segment>", "一", "one", State.FUZZY, id="no-state"
        ),
        pytest.param(
            '<segment state="final"><source>一</source></segment>', "一", "", State.UNTRANSLATED, id="no-target"
        ),
        pytest.param(
            '<segment state="final"><source>一</source><target/></segment>', "一", "", State.UNTRANSLATED, id="empty"
        ),
        pytest.param(
            '<segment state="final"><source>一。</source><target>One.</target></segment><ignorable><source> </source>'
            '</ignorable><segment state="translated"><source>二。</source><target>Two.</target></segment>',
            "一。 二。",
            "One. Two.",
            State.TRANSLATED,
            id="several-segments",
        ),
        pytest.param(
            '<segment state="final"><source>一。</source><target>One.</target></segment><ignorable><source/>'
            '<target> </target></ignorable><segment state="initial"><source>二。</source><target>Two.</target>'
            "</segment>",
            "一。二。",
            "One. Two.",
            State.FUZZY,
            id="one-segment-waits",
        ),
        pytest.param(
            '<segment state="final"><source>一。</source><target>One.</target></segment>'
            "<segment><source>二。</source></segment>",
            "一。二。",
            "",
            State.UNTRANSLATED,
            id="one-segment-is-missing",
        ),
        pytest.param(
            '<segment state="final"><source>一</source><target>a <mrk id="m" type="term">b</mrk><sm id="s"/> c<em '
            'startRef="s"/></target></segment>',
            "一",
            "a b c",
            State.TRANSLATED,
            id="annotations",
        ),
        pytest.param(
            '<segment state="final"><source>一</source><target>a <pc id="1">b</pc><mrk id="m"><ph id="2"/></mrk>'
            "</target></segment>",
            "一",
            "a b",
            State.FUZZY,
            id="codes-of-another-format",
        ),
        pytest.param(
            '<segment state="final"><source>a<cp hex="0001"/></source><target><cp hex="1B"/></target></segment>',
            "a\x01",
            "\x1b",
            State.TRANSLATED,
            id="control-characters",
        ),
    ],
)
def test_what_other_tools_make_of_a_unit(segments: str, source: str, target: str, state: State) -> None:
    found = unit(segments)
    assert (source, target, state) == (found.source, found.target, found.state)


def test_metadata_of_others_is_passed_over() -> None:
    metadata = (
        '<m:metadata xmlns:m="urn:oasis:names:tc:xliff:metadata:2.0"><m:metaGroup category="other"/></m:metadata>'
    )
    assert "" == unit(f"{metadata}<segment><source>一</source></segment>").exported


def test_unit_knows_its_line() -> None:
    assert [3] == [found.line for found in read(file("\n\n<unit id='u'><segment><source/></segment></unit>")).units]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("<html/>", "neither XLIFF nor TMX", id="another-root"),
        pytest.param('<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', "no XLIFF 2", id="1.2"),
        pytest.param(f'<xliff xmlns="{CORE}" version="1.2"/>', "no XLIFF 2", id="other-version"),
        pytest.param("<xliff/>", "no XLIFF 2", id="no-namespace"),
        pytest.param(f'<xliff xmlns="{CORE}" version="2.0" srcLang="zh"/>', "its languages", id="no-target-language"),
        pytest.param(f'<xliff xmlns="{CORE}" version="2.0" trgLang="zh"/>', "its languages", id="no-source-language"),
        pytest.param(file('<unit id="u"><segment><source><cp/></source></segment></unit>'), "hex", id="no-hex"),
        pytest.param(
            file('<unit id="u"><segment><source><cp hex="FFFFFFFFFFF"/></source></segment></unit>'),
            "hex",
            id="no-such-character",
        ),
        pytest.param(
            file('<unit id="u"><segment><source><cp hex="D800"/></source></segment></unit>'), "hex", id="surrogate"
        ),
    ],
)
def test_refused(text: str, message: str) -> None:
    with pytest.raises(Faults) as caught:
        read(text)
    assert message in caught.value.diagnostics[0].message
