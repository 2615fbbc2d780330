"""PO files as other programs leave them: comments in any order, texts cut anywhere, foreign headers and flags.

msgcat accepts all of them.  A seed and plain ``random`` in the place of Hypothesis: a file of forty entries is made a
hundred times as fast, and one run of msgcat looks at all of them.
"""

from __future__ import annotations

from random import Random

from tests.catalog.catalogs import SPACED_REFERENCE

_ESCAPES = str.maketrans(
    {
        **{"\\": r"\\", '"': r"\"", "\n": r"\n", "\t": r"\t", "\r": r"\r", "\a": r"\a", "\b": r"\b", "\f": r"\f"},
        **{"\v": r"\v", "\x01": r"\001", "\x1b": r"\033"},
    }
)
_CHARACTERS = '"\\\n\t\r\a\b\f\v\x01\x1b\x1c\x7f\x85\u2028\u2029\u3000\ufeff #~|,.:=%{}[]aA0éß零停机，。：𠮷'
_COMMENT = _CHARACTERS.translate({ord(char): None for char in "\n\r\\"})
_FLAGS = ("fuzzy", "no-wrap", "wrap", "python-brace-format", "no-c-format", "range: 0..10", "max-length:9", "by 王", "")
_REFERENCES = (
    *("content/cv.yaml:1", "a", "a:", "a:0", "a:1:2", "a,b", "-:1", ":5", "a.c:007", "a.c:99999999999999999999"),
    *("x" * 80 + ":1", "零" * 30 + ":12", SPACED_REFERENCE, "\u2068a bb ccc dddd eeeee ffffff ggggggg\u2069:12"),
    *("a\x1cb\x85c:3", '"\u3000":4'),
)
_FIELDS = (
    *("Language: en", "X-A:b", "X-A: b", "X-A: again", "X-B:", "X-C: ", "X-D:  two ", " X-E: indented", ": x"),
    *(
        "no field",
        "",
        "X-\u2028: \x85",
        r"Last-Translator: 王\\ <a@example.com>",
        "Plural-Forms: nplurals=2; plural=n!=1;",
    ),
)
_CONTENT_TYPES = ("Content-Type: text/plain; charset=UTF-8", "Content-Type: text/plain;charset=utf-8")
_ENTRIES = 40


def raw_file(seed: int) -> str:
    """A header of its own kind, then entries, each with its number in its msgid."""
    random = Random(seed)
    blocks = [_header(random), *(_entry(random, number) for number in range(_ENTRIES))]
    return random.choice(["", "\n", "\n \n\n"]).join(blocks)


def _header(random: Random) -> str:
    fields = [*random.sample(_FIELDS, random.randrange(6)), random.choice(_CONTENT_TYPES)]
    random.shuffle(fields)
    text = r"\n".join(fields) + random.choice([r"\n", r"\n", "", r"\n\n"])
    more = random.choice(["", "#, fuzzy\n", '#| msgid "x"\n', "#. note\n", "#: a:1\n"])
    return f'{_lines(random, ("#", "# "))}{more}msgid ""\nmsgstr "{text}"\n'


def _entry(random: Random, number: int) -> str:
    mark, before = random.choice([("", "#| "), ("", "#| "), ("#~ ", "#~| ")])
    lines = _lines(random, ("#", "# ", "#  ", "#\t")) + _lines(random, ("#.", "#. ", "#.  "))
    lines += random.choice(["", f"#: {' '.join(random.sample(_REFERENCES, random.randrange(6)))}\n"])
    lines += random.choice(["", f"#, {', '.join(random.sample(_FLAGS, random.randrange(4)))}\n"])
    for keyword in random.choice([(), ("msgid",), ("msgctxt", "msgid"), ("msgctxt", "msgid", "msgid_plural")]):
        lines += _text(random, before, keyword)
    if random.random() < 0.5:
        lines += _text(random, mark, "msgctxt")
    lines += _text(random, mark, "msgid", str(number))
    plurals = random.choice([0, 0, 0, 1, 2, 3])
    for keyword in ["msgid_plural", *(f"msgstr[{index}]" for index in range(plurals))] if plurals else ["msgstr"]:
        lines += _text(random, mark, keyword)
    return lines


def _text(random: Random, mark: str, keyword: str, start: str = "") -> str:
    """A keyword and a text, on one line or cut somewhere."""
    text = start + "".join(random.choices(_CHARACTERS, k=random.randrange(8)))
    at = random.randrange(len(text) + 1)
    first, *rest = random.choice([[text], ["", text[:at], text[at:]]])
    lines = [
        f'{mark}{keyword} "{first.translate(_ESCAPES)}"\n',
        *(f'{mark}"{part.translate(_ESCAPES)}"\n' for part in rest),
    ]
    return "".join(lines)


def _lines(random: Random, signs: tuple[str, ...]) -> str:
    """Some comments; what follows a bare ``#`` must not make it a comment of another kind."""
    texts = ["".join(random.choices(_COMMENT, k=random.randrange(9))) for _ in range(random.randrange(3))]
    lines = [random.choice(signs) + text for text in texts]
    return "".join(f"{line}\n" for line in lines if signs[0] != "#" or line[1:2] not in set("~|,.:=!"))
