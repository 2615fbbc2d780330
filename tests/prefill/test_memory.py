from __future__ import annotations

import pytest

from cvi18n.catalog.dump import dump
from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.diagnostic import Faults, Severity
from cvi18n.prefill.memory import Memory, joined, read_memory, unused

CONTENT_TYPE = ("Content-Type", "text/plain; charset=UTF-8")


def po(*entries: Entry, language: str = "en", source: str = "") -> bytes:
    fields = [("Language", language)] + ([("X-Source-Language", source)] if source else [])
    return dump(Catalog(entries, (CONTENT_TYPE, *fields)))


def tmx(*units: str) -> bytes:
    body = "".join(f"<tu>{unit}</tu>" for unit in units)
    return f'<?xml version="1.0"?>\n<tmx version="1.4"><header/>\n<body>{body}</body></tmx>'.encode()


def tuv(tag: str, text: str) -> str:
    return f'<tuv xml:lang="{tag}"><seg>{text}</seg></tuv>'


def offered(memory: Memory, entry: Entry, source: str = "zh", target: str = "en") -> str:
    return memory.recall(source, target).find(entry)


def read(content: bytes, name: str = "old.po") -> Memory:
    return read_memory(name, content, "zh")


# --- PO files -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("held", "wanted", "expected"),
    [
        pytest.param(Entry("工单", "a", "ticket"), Entry("工单", "a"), "ticket", id="the same place"),
        pytest.param(Entry("工单", "a", "ticket"), Entry("工单", "b"), "ticket", id="another place"),
        pytest.param(Entry("工单", None, "ticket"), Entry("工单", "b"), "ticket", id="another tool's catalog"),
        pytest.param(Entry("工单", "a", "ticket"), Entry("工单", None), "ticket", id="no context"),
        pytest.param(Entry("工 \n 单", "a", "work\norder"), Entry("工 单", "a"), "work order", id="blanks"),
        pytest.param(Entry("工单", "a", "«\u00a0x\u00a0»"), Entry("工单", "a"), "«\u00a0x\u00a0»", id="no-break space"),
        pytest.param(Entry("工单", "a", "ticket", obsolete=True), Entry("工单", "a"), "ticket", id="obsolete"),
        pytest.param(Entry("工单", "a", "ticket"), Entry("工单。", "a"), "", id="another text"),
        pytest.param(Entry("工单", "a", "ticket", flags=("fuzzy",)), Entry("工单", "a"), "", id="fuzzy"),
        pytest.param(Entry("工单", "a"), Entry("工单", "a"), "", id="untranslated"),
        pytest.param(Entry("工单", "a", " \n"), Entry("工单", "a"), "", id="blank"),
        pytest.param(
            Entry("工单", "a", plural="工单", plurals=("ticket", "tickets")), Entry("工单", "a"), "", id="plural"
        ),
        pytest.param(Entry("Skills", "label", "Talents"), Entry("Skills", "label"), "", id="label, English to English"),
    ],
)
def test_what_a_catalog_offers(held: Entry, wanted: Entry, expected: str) -> None:
    assert expected == offered(read(po(held)), wanted)


def test_the_same_place_comes_first() -> None:
    memory = read(po(Entry("工单", "a", "one"), Entry("工单", "b", "two")))
    assert ["one", "two", "one"] == [offered(memory, Entry("工单", context)) for context in "abc"]


def test_the_living_come_before_the_obsolete() -> None:
    memory = read(po(Entry("工单", "a", "new"), Entry("工单", "b", "old", obsolete=True)))
    assert "new" == offered(memory, Entry("工单", "c"))


def test_a_label_is_english_and_stays_a_label() -> None:
    memory = read(po(Entry("Skills", "label", "Compétences"), Entry("Projects", "x", "Projets"), language="fr"))
    french = [offered(memory, Entry(text, "label"), target="fr") for text in ("Skills", "Projects")]
    assert ["Compétences", ""] == french
    assert "" == offered(memory, Entry("Skills", "a"), source="en", target="fr")


@pytest.mark.parametrize(
    ("language", "target", "expected"),
    [
        pytest.param("en", "en", "ticket", id="the language"),
        pytest.param("en_US", "en", "ticket", id="a region serves the language"),
        pytest.param("en", "en-GB", "ticket", id="the language serves a region"),
        pytest.param("fr", "en", "", id="another language"),
        pytest.param("zh_TW", "zh-Hant", "ticket", id="Poedit's name of a script"),
        pytest.param("zh_CN", "zh-Hant", "", id="another script"),
        pytest.param("sr@latin", "sr-Latn", "ticket", id="gettext's name of a script"),
    ],
)
def test_the_header_says_which_language_is_served(language: str, target: str, expected: str) -> None:
    assert expected == offered(read(po(Entry("x", None, "ticket"), language=language)), Entry("x"), target=target)


def test_a_catalog_that_names_its_source_serves_both_ways() -> None:
    memory = read(po(Entry("工单", "a", "ticket"), source="zh"))
    assert "工单" == offered(memory, Entry("ticket", "a"), source="en", target="zh")


def test_a_catalog_of_another_source_is_not_taken_for_the_workspaces() -> None:
    memory = read(po(Entry("Chat", "a", "Cat"), source="fr"))
    assert "" == offered(memory, Entry("Chat", "a"))
    assert "Cat" == offered(memory, Entry("Chat", "a"), source="fr")


def test_the_catalog_of_the_source_itself_offers_nothing() -> None:
    assert () == read(po(Entry("工单", "a", "工单"), language="zh", source="zh")).units


@pytest.mark.parametrize("language", ["", "klingonish"])
def test_a_catalog_must_name_its_language(language: str) -> None:
    with pytest.raises(Faults) as raised:
        read(po(Entry("工单", "a", "ticket"), language=language))
    (fault,) = raised.value.diagnostics
    assert ("memory-language", 'add it to the header: "Language: en\\n"') == (fault.code, fault.help)


def test_a_broken_catalog_is_a_fault_of_that_file() -> None:
    with pytest.raises(Faults, match="1 faults") as raised:
        read(po(Entry("工单", "a", "ticket")) + b"<<<<<<< ours\n")
    assert ("old.po", "catalog-syntax") == (raised.value.diagnostics[0].at.file, raised.value.diagnostics[0].code)


# --- TMX ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        pytest.param(tuv("zh", "工单") + tuv("en", "ticket"), "ticket", id="two languages"),
        pytest.param(tuv("en", "ticket") + tuv("zh", "工单"), "ticket", id="in any order"),
        pytest.param(tuv("ZH-CN", "工单") + tuv("EN-us", "ticket"), "ticket", id="regions"),
        pytest.param(tuv("fr", "x") + tuv("zh", "工单") + tuv("en", "ticket"), "ticket", id="three languages"),
        pytest.param(tuv("zh", "工单") + tuv("en", "one") + tuv("en", "two"), "one", id="the first of two"),
        pytest.param(tuv("zh", "工单") + tuv("en-GB", "a") + tuv("en", "b"), "b", id="the nearest of two"),
        pytest.param(tuv("zh", "\n   工单\n ") + tuv("en", " a\n  b "), "a b", id="blanks"),
        pytest.param((tuv("zh", "工单") + tuv("en", "old")).replace("xml:lang", "lang"), "old", id="TMX 1.1"),
        pytest.param(tuv("zh", "工<ph>单</ph>") + tuv("en", "<bpt>*</bpt>a<ept>*</ept>"), "*a*", id="codes"),
        pytest.param(tuv("zh", "工单") + tuv("en", "a &lt;&amp; &#98;"), "a <& b", id="XML's own entities"),
        pytest.param(tuv("zh-TW", "工单") + tuv("en", "x"), "", id="another script"),
        pytest.param(tuv("zh", "工单") + tuv("xx-unknown", "x"), "", id="unknown language"),
        pytest.param(tuv("zh", "工单") + tuv("en", " "), "", id="blank"),
        pytest.param(tuv("zh", "工单") + '<tuv xml:lang="en"/>', "", id="no segment"),
        pytest.param(tuv("zh", "工单"), "", id="one language"),
    ],
)
def test_what_a_tmx_offers(unit: str, expected: str) -> None:
    assert expected == offered(read(tmx(unit), "old.tmx"), Entry("工单", "a"))


def test_a_tmx_may_tell_contexts() -> None:
    prop = '<prop type="x-note">b</prop><prop type="x-context">{}</prop>'
    one = prop.format("a") + tuv("zh", "工单") + tuv("en", "one")
    two = prop.format("b") + tuv("zh", "工单") + tuv("en", "two")
    label = prop.format("label") + tuv("en", "Skills") + tuv("fr", "Atouts")
    memory = read(tmx(one, two, label))
    assert ["one", "two"] == [offered(memory, Entry("工单", context)) for context in "ab"]
    assert "Atouts" == offered(memory, Entry("Skills", "label"), target="fr")


def test_a_tmx_in_utf_16_is_read() -> None:
    content = tmx(tuv("zh", "工单") + tuv("en", "ticket")).decode().replace('"1.0"', '"1.0" encoding="UTF-16"')
    assert "ticket" == offered(read(content.encode("utf-16"), "memory.xml"), Entry("工单"))


def test_a_document_type_is_not_fetched() -> None:
    doctype = b'?>\n<!DOCTYPE tmx SYSTEM "http://example.invalid/tmx14.dtd">'
    content = tmx(tuv("zh", "工单") + tuv("en", "ticket")).replace(b"?>", doctype, 1)
    assert "ticket" == offered(read(content), Entry("工单"))


LAUGHS = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(b"?>", f"?><!DOCTYPE tmx [{LAUGHS}]>".encode(), id="billion laughs"),
        pytest.param(b"?>", b'?><!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>', id="a file"),
        pytest.param(b"?>", b'?><!DOCTYPE tmx [<!ENTITY % x SYSTEM "http://example.invalid/x"> %x;]>', id="parameter"),
        pytest.param(b"</seg>", b"&nbsp;</seg>", id="undeclared entity"),
        pytest.param(b"</body>", b"", id="not well-formed"),
        pytest.param(b"tmx", b"xliff", id="another root"),
    ],
)
def test_a_dangerous_or_broken_tmx_is_a_fault(before: bytes, after: bytes) -> None:
    content = tmx(tuv("zh", "工单") + tuv("en", "ticket"))
    with pytest.raises(Faults) as raised:
        read(content.replace(before, after), "m.tmx")
    (fault,) = raised.value.diagnostics
    assert ("m.tmx", "exchange-syntax") == (fault.at.file, fault.code)


@pytest.mark.parametrize("content", [b"", b"no XML"])
def test_a_file_that_is_called_tmx_must_be_one(content: bytes) -> None:
    with pytest.raises(Faults):
        read(content, "m.TMX")


# --- Several --------------------------------------------------------------------------------------------


def test_the_first_of_several_comes_first() -> None:
    one, two = (read(po(Entry("工单", "a", target))) for target in ("one", "two"))
    assert ["one", "two"] == [offered(joined(pair), Entry("工单", "a")) for pair in ((one, two), (two, one))]


def test_a_memory_that_serves_no_language_is_said() -> None:
    memory = read(po(Entry("工单", "a", "ticket")))
    assert None is unused("old.po", memory, "zh", ["fr", "en"])
    said = unused("old.po", memory, "zh", ["fr", "ja"])
    assert said is not None
    assert ("memory-unused", Severity.WARNING) == (said.code, said.severity)
    assert "this memory has no translation from zh into fr or ja" == said.message
    alone = unused("old.po", memory, "zh", [])
    assert alone is not None
    assert alone.message.endswith("from zh into another language")
