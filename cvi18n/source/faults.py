"""Every fault that reading the source can find: code, sentence and help, one function each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cvi18n.diagnostic import Diagnostic, Place, Severity


def not_utf8(at: Place, byte: int) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="not-utf8",
        message=f"byte 0x{byte:02X} is not UTF-8",
        help="save the file in the encoding UTF-8 (in most editors: Save with Encoding)",
    )


def control_character(at: Place, code_point: int) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="control-character",
        message=f"the control character U+{code_point:04X} is not allowed here",
        help="delete it; where there are many, save the file in the encoding UTF-8",
    )


def syntax(at: Place, problem: str) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="yaml-syntax",
        message=f"this is not YAML: {problem}",
        help='indent with spaces, and put text that holds ": " or " #" or begins with a sign into quotes',
    )


def second_document(at: Place) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="yaml-syntax",
        message="a second document begins here",
        help='remove the line "---", or move what follows into a file of its own in content/',
    )


def too_deep(at: Place, limit: int) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="too-deep",
        message=f"nested deeper than {limit} levels",
        help="no CV is nested as deep as this: look for brackets or dashes that were never closed",
    )


def bad_alias(at: Place, name: str) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="bad-alias",
        message=f"the alias *{name} names nothing that is complete here",
        help=f"set the anchor &{name} before, on something that does not hold this alias",
    )


def too_many_aliases(at: Place, limit: int) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="too-many-aliases",
        message=f"aliases repeat more than {limit} values",
        help="write out what the aliases stand for",
    )


def key_not_text(at: Place) -> Diagnostic:
    return Diagnostic(
        at=at, code="key-not-text", message="a key is not text", help="write the key as one word before the colon"
    )


def duplicate_key(at: Place, key: str, first: Place) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="duplicate-key",
        message=f'the key "{key}" stands twice, first at {first}',
        help="keep one of the two, or join what they hold",
        related=(first,),
    )


def wrong_type(at: Place, key: str, expected: str) -> Diagnostic:
    return Diagnostic(at=at, code="wrong-type", message=f'"{key}" must be {expected}', help=f"write {expected} here")


def unknown_key(at: Place, key: str, known: Iterable[str]) -> Diagnostic:
    close = _nearest(key, known)
    return Diagnostic(
        at=at,
        code="unknown-key",
        message=f'the key "{key}" is unknown here; it is kept, and not shown',
        help=f'did you mean "{close}"?' if close else "for facts of your own use basics.details or sections",
        severity=Severity.WARNING,
    )


def impossible_date(at: Place, text: str, reason: str) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="impossible-date",
        message=f"no calendar has the date {text}: {reason}",
        help="write a date that exists, as 2023, 2023-02 or 2023-02-28",
    )


def not_a_date(at: Place, text: str, spelling: str) -> Diagnostic:
    return Diagnostic(
        at=at, code="not-a-date", message=f'"{text}" is no ISO 8601 date', help=f"write {spelling}", source=text
    )


def unknown_language(at: Place, text: str, advice: str) -> Diagnostic:
    return Diagnostic(at=at, code="unknown-language", message=f'"{text}" names no language', help=advice)


def missing_id(at: Place) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="missing-id",
        message="a section of your own needs an id",
        help='add a line such as "id: talks": a word that stays when the heading changes',
    )


def bad_id(at: Place, text: str) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="bad-id",
        message=f'"{text}" cannot be a section\'s id',
        help="use letters, digits, - and _ only, beginning with a letter, such as talks",
    )


def taken_id(at: Place, text: str, first: Place | None) -> Diagnostic:
    where = f"stands at {first} already" if first else "is the name of a built-in section"
    return Diagnostic(
        at=at,
        code="duplicate-id",
        message=f'the id "{text}" {where}',
        help="give each section an id of its own",
        related=(first,) if first else (),
    )


def unknown_section(at: Place, text: str, known: Iterable[str]) -> Diagnostic:
    close = _nearest(text, known)
    return Diagnostic(
        at=at,
        code="unknown-section",
        message=f'no section is called "{text}"',
        help=f'did you mean "{close}"?' if close else f"known here: {', '.join(known)}",
    )


_UNKNOWN_CHOICE = {
    "paper": ("unknown-paper", "no paper is called"),
    "dateStyle": ("unknown-date-style", "no style of dates is called"),
    "digits": ("unknown-digits", "no digits are called"),
    "font": ("unknown-font", "no kind of font is called"),
    "density": ("unknown-density", "no density is called"),
}


def unknown_choice(at: Place, name: str, text: str, choices: Iterable[str]) -> Diagnostic:
    """Of a kind called *name*, which allows one of *choices* alone."""
    code, message = _UNKNOWN_CHOICE[name]
    *others, last = [f'"{choice}"' for choice in choices]
    return Diagnostic(at=at, code=code, message=f'{message} "{text}"', help=f"write {', '.join(others)} or {last}")


_BAD_FORM = {
    "colour": ("bad-colour", "is no colour", 'write #rgb or #rrggbb, in quotes: "#15576a"'),
    "pages": ("bad-pages", "is no number of pages", "write a whole number from 1 to 99, such as 2"),
}


def bad_form(at: Place, name: str, text: str) -> Diagnostic:
    """Of a kind called *name*, whose texts are of one form."""
    code, message, advice = _BAD_FORM[name]
    return Diagnostic(at=at, code=code, message=f'"{text}" {message}', help=advice)


def empty_colour(at: Place) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="bad-colour",
        message="there is no colour here: in YAML a # begins a comment",
        help=_BAD_FORM["colour"][2],
        severity=Severity.WARNING,
    )


def bad_file_name(at: Place, message: str, advice: str) -> Diagnostic:
    return Diagnostic(at=at, code="bad-file-name", message=message, help=advice)


def unknown_private(at: Place, text: str, known: Sequence[str]) -> Diagnostic:
    """Of a path; one that ends in the text is likelier than one that looks like it."""
    close = next((path for path in known if path.endswith(f".{text}")), "") or _nearest(text, known)
    return Diagnostic(
        at=at,
        code="unknown-private",
        message=f'no fact is called "{text}", so that nothing would be left out',
        help=f'did you mean "{close}"?' if close else "write the keys that lead to it, such as basics.phone",
    )


def no_content(at: Place) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="no-content",
        message="there is no CV in content/",
        help="put a JSON Resume document, YAML or JSON, into content/",
    )


def source_language(at: Place, tag: str) -> Diagnostic:
    return Diagnostic(
        at=at,
        code="source-language",
        message=f"meta.language is not set; the text looks like {tag}",
        help=f'to be certain, add the line "language: {tag}" below "meta:"',
        severity=Severity.HINT,
    )


def _nearest(word: str, known: Iterable[str]) -> str:
    import difflib

    # Two letters of four swapped are at 0.75, but "experience" and "references" at 0.7.
    return next(iter(difflib.get_close_matches(word, list(known), n=1, cutoff=0.71)), "")
