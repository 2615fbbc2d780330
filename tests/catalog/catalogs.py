"""Catalogs to test with: generated ones, and one that holds everything a PO file can."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from hypothesis import strategies as st

from cvi18n.catalog.entry import Catalog, Entry, Previous
from tests.realtools.tools import require

CONTENT_TYPE = ("Content-Type", "text/plain; charset=UTF-8")
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
"""Three lines; what follows begins on line 4."""

REFERENCES = ("content/cv.yaml:1", "content/cv.yaml:12", "简历.json:1", "content/employments.yaml:1234", "zeal")
# Before gettext 0.22 its tools took this for two.
SPACED_REFERENCE = "\u2068content/my cv.yaml\u2069:1"

# What a PO file escapes, what other formats take for the end of a line, what looks like its syntax, and two scripts.
_TRICKY = '"\\\n\t\r\a\b\f\v\x01\x1b\x1c\x7f\x85\u2028\u2029\u3000\ufeff #~|,.:=%{}[]aA0éß零停机，。：𠮷'
# A comment is one line; gettext's tools join it to the next one where it ends in a backslash.
_LINE = st.text(st.sampled_from(sorted(set(_TRICKY) - set("\n\r"))), max_size=8).map(lambda text: text.rstrip("\\"))
TEXT = st.text(st.sampled_from(_TRICKY), max_size=8)
_LINES = st.lists(_LINE, max_size=3).map(tuple)
_PREVIOUS = st.builds(Previous, TEXT, st.none() | TEXT, st.none() | TEXT)


def entries(flags: Sequence[str], references: Sequence[str]) -> st.SearchStrategy[Entry]:
    """Any entry: singular or plural, with some of *references*, and some of *flags* in their order."""
    chosen = st.sets(st.sampled_from(flags)).map(lambda some: tuple(sorted(some, key=flags.index)))
    singular = st.tuples(TEXT, st.just(""), st.just(()))
    plural = st.tuples(st.just(""), TEXT.filter(bool), st.lists(TEXT, min_size=1, max_size=3).map(tuple))
    # What a named tuple gives a default to is not left to Hypothesis: it would fill it in.
    return st.builds(
        lambda source, context, targets, *more: Entry(source, context, *targets, *more),
        TEXT,
        st.none() | TEXT,
        singular | plural,
        _LINES,
        _LINES,
        st.lists(st.sampled_from(references), unique=True).map(tuple),
        chosen,
        st.none() | _PREVIOUS,
        st.booleans(),
    )


def catalogs(found: st.SearchStrategy[Entry], newlines: tuple[str, ...] = ("\n", "\r\n")) -> st.SearchStrategy[Catalog]:
    """Any catalog of such entries, with a header of its own."""
    field = st.tuples(st.from_regex(r"X-[A-Za-z-]{1,9}", fullmatch=True), _LINE.map(str.strip))
    unique = st.lists(
        found.filter(lambda entry: entry.key != (None, "")), max_size=4, unique_by=lambda entry: entry.key
    )
    return st.builds(
        Catalog,
        entries=unique.map(lambda some: tuple(sorted(some, key=lambda entry: entry.obsolete))),
        fields=st.lists(field, max_size=3).map(lambda more: (CONTENT_TYPE, *more)),
        comments=_LINES,
        flags=st.sampled_from([(), ("fuzzy",)]),
        newline=st.sampled_from(newlines),
    )


def msgcat(content: bytes, folder: Path) -> bytes:
    """What GNU gettext writes when it reads *content*."""
    path = folder / "cv.po"
    path.write_bytes(content)
    done = subprocess.run([require("msgcat"), "--no-wrap", str(path)], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


EVERYTHING = Catalog(
    fields=(
        ("Project-Id-Version", "cv"),
        ("Last-Translator", '王"小"明 <ming@example.com>'),
        ("Language", "en"),
        CONTENT_TYPE,
        ("X-Foreign", "a: b"),
    ),
    comments=("Translated by nobody.", "", "  indented, and a space at the end "),
    flags=("fuzzy",),
    entries=(
        Entry("plain", target="simple"),
        Entry("untranslated", "work.summary"),
        Entry(
            "line one\nline two\n",
            "",
            '\n"quoted"\tand \\ back\r\a\b\f\v\n\n',
            notes=("where it stands", "", "what to mind"),
            comments=(". looks like a note", "", "译者注"),
            references=tuple(f"content/{name}.yaml:1" for name in ("awards", "basics", "certificates", "work", "zeal")),
            flags=("fuzzy", "python-brace-format", "no-wrap"),
            previous=Previous("before\nit", "old.place"),
        ),
        Entry("\u2028\u2029\x85\x0c\x1c\ufeff", target="\x01\x7f\u3000"),
        Entry(
            "“零停机”**上线**",
            "work.highlights",
            "Shipped with **zero downtime**",
            references=("\u2068content/my cv.yaml\u2069:1",),
        ),
        Entry(
            "one",
            plural="many",
            plurals=("eins", "viele\nZeilen"),
            flags=("fuzzy",),
            previous=Previous("un", None, "des"),
        ),
        Entry("the same text", "here", "a"),
        Entry("the same text", "there", "b"),
        Entry(
            "gone",
            "old",
            "weg",
            comments=("kept",),
            flags=("fuzzy",),
            previous=Previous("went", "older"),
            obsolete=True,
        ),
        Entry("two\nlines", target="zwei\nZeilen\n", obsolete=True),
    ),
)

EVERYTHING_PO = r"""# Translated by nobody.
#
#   indented, and a space at the end{space}
#, fuzzy
msgid ""
msgstr ""
"Project-Id-Version: cv\n"
"Last-Translator: 王\"小\"明 <ming@example.com>\n"
"Language: en\n"
"Content-Type: text/plain; charset=UTF-8\n"
"X-Foreign: a: b\n"

msgid "plain"
msgstr "simple"

msgctxt "work.summary"
msgid "untranslated"
msgstr ""

# . looks like a note
#
# 译者注
#. where it stands
#.
#. what to mind
#: content/awards.yaml:1 content/basics.yaml:1 content/certificates.yaml:1
#: content/work.yaml:1 content/zeal.yaml:1
#, fuzzy, python-brace-format, no-wrap
#| msgctxt "old.place"
#| msgid ""
#| "before\n"
#| "it"
msgctxt ""
msgid ""
"line one\n"
"line two\n"
msgstr ""
"\n"
"\"quoted\"\tand \\ back\r\a\b\f\v\n"
"\n"

msgid "{controls}"
msgstr "{more-controls}"

#: {open}content/my cv.yaml{close}:1
msgctxt "work.highlights"
msgid "“零停机”**上线**"
msgstr "Shipped with **zero downtime**"

#, fuzzy
#| msgid "un"
#| msgid_plural "des"
msgid "one"
msgid_plural "many"
msgstr[0] "eins"
msgstr[1] ""
"viele\n"
"Zeilen"

msgctxt "here"
msgid "the same text"
msgstr "a"

msgctxt "there"
msgid "the same text"
msgstr "b"

# kept
#, fuzzy
#~| msgctxt "older"
#~| msgid "went"
#~ msgctxt "old"
#~ msgid "gone"
#~ msgstr "weg"

#~ msgid ""
#~ "two\n"
#~ "lines"
#~ msgstr ""
#~ "zwei\n"
#~ "Zeilen\n"
"""
"""EVERYTHING as a file, with names in the place of what an editor does not show."""
for _name, _text in {
    "controls": "\u2028\u2029\x85\\f\x1c\ufeff",
    "more-controls": "\x01\x7f\u3000",
    "space": " ",
    "open": "\u2068",
    "close": "\u2069",
}.items():
    EVERYTHING_PO = EVERYTHING_PO.replace(f"{{{_name}}}", _text)
