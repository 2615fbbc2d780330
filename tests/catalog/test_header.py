"""The header: Poedit's order, what is foreign kept, what is wrong mended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvi18n.catalog.entry import Catalog, Entry
from cvi18n.catalog.header import Language, template_fields, with_header

NOW = "2026-01-31 09:30+0100"
ENGLISH = Language("en", "nplurals=2; plural=(n != 1);")
TEMPLATE = Catalog(fields=template_fields("cv", "2025-12-24 18:00+0000", "zh"))


def mended(*fields: tuple[str, str]) -> dict[str, str]:
    return dict(with_header(Catalog(fields=fields), TEMPLATE, ENGLISH, NOW).fields)


def test_template() -> None:
    assert [
        ("Project-Id-Version", "cv"),
        ("Report-Msgid-Bugs-To", ""),
        ("POT-Creation-Date", "2025-12-24 18:00+0000"),
        ("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE"),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", ""),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Source-Language", "zh"),
    ] == list(TEMPLATE.fields)


def test_new_catalog_has_every_field_in_poedits_order() -> None:
    assert [
        ("Project-Id-Version", "cv"),
        ("Report-Msgid-Bugs-To", ""),
        ("POT-Creation-Date", "2025-12-24 18:00+0000"),
        ("PO-Revision-Date", NOW),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", "en"),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", "nplurals=2; plural=(n != 1);"),
        ("X-Source-Language", "zh"),
    ] == list(mended().items())


def test_foreign_fields_are_kept_last_in_their_order() -> None:
    fields = mended(("X-Poedit-Bookmarks", "1,2"), ("Language", "en"), ("X-A", "b"), ("Project-Id-Version", "mine"))
    assert "Project-Id-Version" == next(iter(fields))
    assert {"X-Poedit-Bookmarks", "X-A", "X-Source-Language"} == set(list(fields)[-3:])
    assert ("1,2", "b", "mine") == (fields["X-Poedit-Bookmarks"], fields["X-A"], fields["Project-Id-Version"])


@pytest.mark.parametrize(
    ("name", "there", "expected"),
    [
        pytest.param("Language", "cv", "en", id="language-is-mended"),
        pytest.param("Language", "", "en", id="empty-language-is-filled"),
        pytest.param("Content-Type", "text/plain; charset=ASCII", "text/plain; charset=UTF-8", id="charset-is-ours"),
        pytest.param("POT-Creation-Date", "2001-01-01 00:00+0000", "2025-12-24 18:00+0000", id="date-of-the-template"),
        pytest.param("X-Source-Language", "de", "zh", id="source-language-of-the-template"),
        pytest.param("PO-Revision-Date", "2001-01-01 00:00+0000", "2001-01-01 00:00+0000", id="revision-date-stays"),
        pytest.param("Last-Translator", "Ming <m@example.com>", "Ming <m@example.com>", id="translator-stays"),
        pytest.param("Plural-Forms", "nplurals=1; plural=0;", "nplurals=1; plural=0;", id="plural-forms-stay"),
        pytest.param("Plural-Forms", "", "nplurals=2; plural=(n != 1);", id="empty-plural-forms-are-filled"),
    ],
)
def test_field(name: str, there: str, expected: str) -> None:
    assert expected == mended((name, there))[name]


def test_what_stands_twice_and_what_is_no_field_are_kept() -> None:
    fields = (
        ("X-A", "b"),
        ("X-Source-Language", "de"),
        ("", "no field"),
        ("X-A", "c"),
        ("Language", "fr"),
        ("Language", "de"),
    )
    found = with_header(Catalog(fields=fields), TEMPLATE, ENGLISH, NOW).fields
    assert [("X-A", "b"), ("X-Source-Language", "zh"), ("", "no field"), ("X-A", "c")] == list(found[-4:])
    assert 1 == sum(name == "Language" for name, _ in found)


def test_first_of_two_fields_counts() -> None:
    fields = (("Plural-Forms", "nplurals=1; plural=0;"), ("Plural-Forms", "nplurals=9;"))
    assert "nplurals=1; plural=0;" == Catalog(fields=fields).field("Plural-Forms") == mended(*fields)["Plural-Forms"]


def test_entries_and_comments_are_left_alone() -> None:
    catalog = Catalog((Entry("a", target="b"),), comments=("Translated by nobody.",), flags=("fuzzy",), newline="\r\n")
    found = with_header(catalog, TEMPLATE, ENGLISH, NOW)
    assert (catalog.entries, catalog.comments, catalog.flags, catalog.newline) == (
        found.entries,
        found.comments,
        found.flags,
        found.newline,
    )


NAMES = st.sampled_from([name for name, _ in TEMPLATE.fields] + ["Plural-Forms", "X-Foreign", "Generated-By", ""])


@given(st.lists(st.tuples(NAMES, st.sampled_from(["", "x", "UTF-8"]))))
def test_second_time_changes_nothing(fields: list[tuple[str, str]]) -> None:
    once = with_header(Catalog(fields=tuple(fields)), TEMPLATE, ENGLISH, NOW)
    assert once == with_header(once, TEMPLATE, ENGLISH, "2030-01-01 00:00+0000")
